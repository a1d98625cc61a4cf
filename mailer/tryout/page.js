// The page of `letterman demo --stay`: three mailboxes, and what the service holds. It asks its own server alone.
"use strict";

const POLL = 1000; // milliseconds
const TABLES = {
  introduction: "Introductions, sealed",
  outbox: "Mail on its way, encrypted",
  tally: "Counts under digests",
  stop: "Digests never to be asked",
};

const one = (selector, within = document) => within.querySelector(selector);
const boxes = new Map(); // address -> the section that shows it
const shown = new Set(); // ids of the mails that are on the page
let round = 0; // grows when all starts over
let step = null;

// --- the server ------------------------------------------------------------------------------------------------------

async function ask(path, body) {
  const options = body === undefined ? {} : {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  };
  const answer = await fetch(path, options);
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

async function poll() {
  try {
    show(await ask("/state"));
  } catch {
    tell({ number: "", text: "The page's server does not answer. Start it again with: make try", draft: null });
  }
  setTimeout(poll, POLL);
}

// --- what there is ---------------------------------------------------------------------------------------------------

function show(state) {
  const old = state.round < round || (state.round === round && state.mails.length < shown.size);
  if (old) return; // an answer that was overtaken by a later one
  if (state.round > round) begin(state);
  const fresh = state.mails.filter((mail) => !shown.has(mail.id));
  for (const mail of fresh) put(mail);
  if (fresh.length) {
    const came = fresh.filter((mail) => !mail.sent).map((mail) => `${nameOf(mail.owner)}: ${mail.subject}`);
    one("#news").textContent = came.length ? `New mail for ${came.join("; for ")}` : "";
  }
  tell(state.step);
  if (state.held) hold(state.held);
}

function begin(state) {
  round = state.round;
  shown.clear();
  boxes.clear();
  one("#boxes").replaceChildren();
  one("#known").replaceChildren();
  one("#found").textContent = "";
  for (const { address, name } of state.people) {
    one("#boxes").append(mailbox(address, name));
    suggest(`${name} <${address}>`);
  }
  suggest(state.service);
}

function suggest(address) {
  const option = document.createElement("option");
  option.value = address;
  one("#known").append(option);
}

function tell(next) {
  step = next;
  const number = next.number && next.number < 6 ? `${next.number} of 5.` : "";
  if (one("#number").textContent !== number) one("#number").textContent = number;
  if (one("#suggestion").textContent !== next.text) one("#suggestion").textContent = next.text;
  one("#fill").hidden = !next.draft;
}

function mailbox(address, name) {
  const box = one("#box-template").content.cloneNode(true).firstElementChild;
  const first = name.split(" ")[0];
  const title = one("h2", box);
  title.id = `title-${first}`;
  title.append(name, Object.assign(document.createElement("small"), { textContent: address }));
  box.classList.add(first.toLowerCase());
  box.setAttribute("aria-labelledby", title.id);
  one(".initial", box).textContent = first[0];
  one(".who", box).textContent = name;
  one(".new", box).setAttribute("aria-label", `New mail from ${name}`);
  one(".new", box).addEventListener("click", () => compose({ sender: address, to: "", subject: "", body: "", answers: null }));
  one(".discard", box).addEventListener("click", () => close(box));
  one(".writing", box).addEventListener("submit", (event) => send(event, address));
  boxes.set(address, box);
  return box;
}

function nameOf(address) {
  return one(".who", boxes.get(address)).textContent;
}

// --- a mail ----------------------------------------------------------------------------------------------------------

function put(mail) {
  shown.add(mail.id);
  const box = boxes.get(mail.owner);
  const list = one(mail.sent ? ".sent" : ".inbox", box);
  if (mail.sent) {
    one(".outgoing", box).hidden = false;
  } else {
    one(".empty", box).hidden = true;
    for (const other of list.children) if (!other.dataset.touched) other.open = false;
  }
  list.prepend(article(mail));
}

function article(mail) {
  const node = one("#mail-template").content.cloneNode(true).firstElementChild;
  const at = new Date(mail.at);
  one(".from", node).textContent = mail.sent ? `To ${shortened(mail.to)}` : person(mail.sender);
  one("time", node).textContent = at.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
  one("time", node).dateTime = mail.at;
  one(".subject", node).textContent = mail.subject || "(no subject)";
  one(".text", node).append(...lines(mail.text));
  if (mail.sent) one(".subject", node).append(verdict(mail.smtp));
  const head = one(".head", node);
  for (const [name, value] of [["From", mail.sender], ["To", mail.to], ["Reply-To", shortened(mail.reply_to)]]) {
    if (value) head.append(element("dt", `${name}:`), element("dd", value));
  }
  one("summary", node).addEventListener("click", () => { node.dataset.touched = "yes"; });
  one(".reply", node).hidden = mail.sent;
  one(".reply", node).addEventListener("click", () => draft(mail, "reply"));
  one(".forward", node).addEventListener("click", () => draft(mail, "forward"));
  one(".html", node).hidden = !mail.html;
  one(".html", node).addEventListener("click", (event) => dress(event.target, node, mail));
  node.open = !mail.sent;
  if (!mail.sent) node.classList.add("fresh");
  return node;
}

function element(name, text) {
  return Object.assign(document.createElement(name), { textContent: text });
}

function verdict(smtp) {
  const said = element("span", ` · ${smtp}`);
  said.className = smtp.startsWith("4") || smtp.startsWith("5") ? "bad" : "good";
  return said;
}

function person(sender) {
  return sender.replace(/\s*<[^<>]*>$/, "").replaceAll('"', "") || sender;
}

// A reply address is long: its beginning is enough for the eye.
function shortened(to) {
  return to.replace(/(\+[a-z2-7]{6})[a-z2-7]{12,}/g, "$1…");
}

function lines(text) {
  return text.split("\n").map((line) => {
    const node = element("span", `${line}\n`);
    if (line.startsWith(">")) node.className = "quoted";
    return node;
  });
}

// The frame may do nothing, so what could be pressed in it stands below it.
function dress(button, node, mail) {
  const pressed = button.getAttribute("aria-pressed") !== "true";
  button.setAttribute("aria-pressed", String(pressed));
  one(".text", node).hidden = pressed;
  one(".framed", node).hidden = !pressed;
  if (!pressed) return one(".framed", node).replaceChildren();
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "");
  frame.title = `The HTML part of: ${mail.subject}`;
  frame.src = `/mails/${mail.id}.html`;
  one(".framed", node).append(frame, ...mail.buttons.length ? [pressable(mail)] : []);
}

function pressable(mail) {
  const line = Object.assign(element("p", "Press one of its buttons: "), { className: "line" });
  for (const { label, draft } of mail.buttons) {
    const button = Object.assign(element("button", label), { type: "button" });
    button.addEventListener("click", () => compose(draft));
    line.append(button);
  }
  return line;
}

// --- writing ---------------------------------------------------------------------------------------------------------

async function draft(mail, kind) {
  compose(await ask(`/draft?kind=${kind}&mail=${mail.id}`));
}

function compose(given) {
  const box = boxes.get(given.sender);
  const form = one(".writing", box);
  for (const name of ["to", "subject", "body"]) form.elements[name].value = given[name];
  form.dataset.answers = given.answers ?? "";
  form.hidden = false;
  one(".said", box).textContent = "";
  const field = form.elements[given.to ? "body" : "to"];
  field.focus({ preventScroll: true });
  form.elements.body.setSelectionRange(0, 0);
  form.elements.body.scrollTop = 0;
  box.scrollTop = 0;
  form.scrollIntoView({ block: matchMedia("(max-width: 999px)").matches ? "start" : "nearest" });
}

function close(box) {
  one(".writing", box).hidden = true;
  one(".new", box).focus();
}

async function send(event, sender) {
  event.preventDefault();
  const form = event.target;
  const box = boxes.get(sender);
  const said = one(".said", box);
  const button = one(".main", form);
  const { to, subject, body } = form.elements;
  button.disabled = true;
  try {
    const answers = form.dataset.answers ? Number(form.dataset.answers) : null;
    const { smtp, state } = await ask("/send", { sender, to: to.value, subject: subject.value, body: body.value, answers });
    const taken = smtp.startsWith("2") || smtp === "delivered";
    said.className = taken ? "said good" : "said bad";
    said.textContent = smtp === "delivered" ? "Delivered." : `The service said: ${smtp}`;
    if (taken) close(box);
    show(state);
  } catch (error) {
    said.className = "said bad";
    said.textContent = error.message;
  } finally {
    button.disabled = false;
  }
}

// --- what the service holds ------------------------------------------------------------------------------------------

function hold({ files, tables }) {
  const list = files.flatMap(({ name, size }) => [element("dt", name), element("dd", `${size.toLocaleString()} bytes`)]);
  one("#files").replaceChildren(...list);
  if (tables.length) one("#tables").replaceChildren(...tables.map(table));
}

function table({ name, count, columns, rows }) {
  const around = Object.assign(document.createElement("div"), { className: "table" });
  const node = document.createElement("table");
  node.createCaption().textContent = `${TABLES[name]}: ${count}`;
  if (rows.length) {
    const head = node.createTHead().insertRow();
    head.append(...columns.map((column) => Object.assign(element("th", column), { scope: "col" })));
    const body = node.createTBody();
    for (const row of rows) body.insertRow().append(...row.map((value) => element("td", value)));
  }
  if (count > rows.length) around.append(node, element("p", `and ${count - rows.length} more`));
  else around.append(node);
  return around;
}

async function search(event) {
  event.preventDefault();
  const found = one("#found");
  try {
    const { word, files, places } = await ask(`/search?word=${encodeURIComponent(one("#word").value)}`);
    const sum = (list) => list.reduce((total, file) => total + file.count, 0);
    const count = sum(files.filter((file) => !file.operators));
    const own = sum(files.filter((file) => file.operators));
    const times = (number) => (number === 1 ? "1 time" : `${number} times`);
    const besides = own ? ` And ${times(own)} in letterman.toml, where the operator says who may ask.` : "";
    const where = count ? ` Here: ${places.join(" / ")}` : "";
    found.textContent = `“${word}” stands ${times(count)} in what the service wrote.${where}${besides}`;
  } catch (error) {
    found.textContent = error.message;
  }
}

async function again(event) {
  event.target.disabled = true;
  try {
    show((await ask("/again", {})).state);
  } finally {
    event.target.disabled = false;
  }
}

one("#fill").addEventListener("click", () => step?.draft && compose(step.draft));
one("#again").addEventListener("click", again);
one("#search").addEventListener("submit", search);
poll();
