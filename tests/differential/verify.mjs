// Reads one JSON object a line ({mail, dns, now}), and prints what mailauth makes of its DKIM signatures, one line each.
import { createInterface } from "node:readline";
import { dkimVerify } from "mailauth/lib/dkim/verify.js";

for await (const line of createInterface({ input: process.stdin })) {
  const { mail, dns, now } = JSON.parse(line);
  const resolver = async (name) => {
    const found = dns[name.toLowerCase()];
    if (!found) throw Object.assign(new Error("none"), { code: "ENOTFOUND" });
    return found.map((record) => [record]);
  };
  let told;
  try {
    const result = await dkimVerify(Buffer.from(mail, "base64"), { resolver, curTime: now, minBitLength: 1024 });
    told = {
      from: result.headerFrom,
      passed: result.results.filter((each) => each.status.result === "pass").map((each) => each.signingDomain),
    };
  } catch (error) {
    told = { from: [], passed: [], error: error.message };
  }
  console.log(JSON.stringify(told));
}
