"""Does what docs/operating.md says, word for word, in a Debian with nothing else in it, and plays a story through it.

Wants root, debootstrap, systemd-nspawn, and a way to Debian's packages and Python's. What is built first is a bare
Debian; into it go the two files of a release, and then each block that is marked `sh` is pasted into a root shell
there, in order. From the settings on it is booted, with its own systemd, and has no network but a cable to another
namespace, in which this program plays everybody else: the name server, with the records of the page; Ivy, Ann and Bob
with their mail server; and whoever gets their mail.

    python tests/handbook/run.py [FOLDER]    # keeps the bare Debian in FOLDER, for the next time
"""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import smtplib
import ssl
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from email import message_from_bytes, policy
from pathlib import Path
from typing import TYPE_CHECKING


ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT))

import dkim  # noqa: E402

from mailer.stage import ANN, BOB, DOMAIN, IVY, NAMES, OURS, Stage, plain  # noqa: E402


if TYPE_CHECKING:
    from collections.abc import Iterator

    from mailer.playground import Taken


PAGE = ROOT / "docs" / "operating.md"
SUITE = "bookworm"
MACHINE, WORLD, SERVER = "192.0.2.25", "192.0.2.1", "192.0.2.80"
CERTIFICATES = Path("/etc/ssl/certs/ca-certificates.crt")
INSIDE = "--inside"
START = 60
"""Seconds that the machine may take to boot."""

LEADER: list[int] = []
"""The first process of the booted machine."""

REQUEST = f"Please introduce Ann Lee <{ANN}> and Bob Ray <{BOB}>.\n\nAnn builds wind turbines; Bob has roofs.\n\nIvy"


# --- the page ---------------------------------------------------------------------------------------------------------


def blocks() -> Iterator[tuple[str, str]]:
    """Give each block to paste, with the heading that it stands under."""
    heading = ""
    for found in re.finditer(r"(?ms)^##? (?P<heading>[^\n]+)$|^```sh\n(?P<block>.*?)^```$", PAGE.read_text("utf-8")):
        heading = found["heading"] or heading
        if found["block"]:
            yield heading, found["block"]


def records() -> list[str]:
    """Give the records that the page tells to publish first."""
    (zone,) = re.findall(r"(?ms)^```dns\n(.*?)^```$", PAGE.read_text("utf-8"))
    return [line for line in str(zone).splitlines() if line.strip()]


# --- a bare Debian ----------------------------------------------------------------------------------------------------


def build(kept: Path, machine: Path) -> None:
    """Make a bare Debian where none is kept, and a copy of it with the files of a release."""
    if not (kept / "etc").exists():
        say("a bare Debian")
        run("debootstrap", "--variant=minbase", "--include=systemd", SUITE, str(kept))
    shutil.rmtree(machine, ignore_errors=True)
    run("cp", "-a", str(kept), str(machine))
    run(sys.executable, "-m", "hatchling", "build", "-d", str(machine / "root"), cwd=ROOT)
    shutil.copy("/etc/resolv.conf", machine / "etc" / "resolv.conf")
    (machine / "etc" / "hosts").write_text(f"127.0.0.1 localhost\n{MACHINE} mail.example.org mail\n", encoding="ascii")
    if CERTIFICATES.exists():  # whatever stands between this machine and the registries stands there, too
        shutil.copy(CERTIFICATES, machine / "certificates.crt")


@contextmanager
def booted(machine: Path) -> Iterator[None]:
    """Boot it, with its own systemd, on the cable; end it afterwards."""
    command = ["systemd-nspawn", "-q", "-b", "-D", str(machine), "--register=no", "--keep-unit", "--link-journal=no"]
    command += ["--resolv-conf=off", "--timezone=off", f"--network-namespace-path=/run/netns/{MACHINE}"]
    with (
        (machine / "boot.log").open("wb") as log,
        subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log) as process,
    ):
        try:
            LEADER.append(leader(process))
            yield
        finally:
            process.terminate()


def leader(process: subprocess.Popen[bytes]) -> int:
    """Give the first process of the machine, once all of it is up."""
    end = time.monotonic() + START
    while time.monotonic() < end:
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text("ascii").split()
        for child in map(int, children):
            state = subprocess.run(
                [*entered(child), "systemctl", "is-system-running"], capture_output=True, check=False
            )
            if state.stdout.strip() in (b"running", b"degraded"):
                return child
        time.sleep(0.2)
    sys.exit("the machine does not come up")


def entered(pid: int = 0) -> tuple[str, ...]:
    """Give what leads a command into the booted machine."""
    return (
        "nsenter",
        "-t",
        str(pid or LEADER[-1]),
        "--mount",
        "--uts",
        "--ipc",
        "--net",
        "--pid",
        "--cgroup",
        "--root",
        "--wd",
    )


def paste(machine: Path, block: str, *before: str) -> str:
    """Paste a block into a root shell; give what it prints."""
    given = {name: value for name, value in os.environ.items() if name.lower().endswith("_proxy")}
    environment = {"PATH": "/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LANG": "C.UTF-8", **given}
    if (machine / "certificates.crt").exists():
        environment["PIP_CERT"] = "/certificates.crt"
    shell = [*before, "/bin/bash", "-euo", "pipefail", "-c", block]
    done = subprocess.run(
        shell, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, check=False
    )
    said = done.stdout.decode(errors="replace")
    if done.returncode:
        sys.exit(f"{block}\nended with {done.returncode}:\n{said}\n{journal()}")
    return said


def journal() -> str:
    """Give the end of the machine's log, where it runs."""
    if not LEADER:
        return ""
    command = [*entered(), "journalctl", "--no-pager", "--lines=60"]
    return subprocess.run(command, capture_output=True, check=False).stdout.decode(errors="replace")


def run(*command: str, cwd: Path | None = None) -> None:
    """Run a command; end with what it says where it fails."""
    done = subprocess.run(command, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout.decode()[-3000:]}")


def say(text: str) -> None:
    """Say what is done, and when."""
    sys.stdout.write(f"{time.strftime('%H:%M:%S')} {text}\n")
    sys.stdout.flush()


# --- the world around it ----------------------------------------------------------------------------------------------


class World:
    """Everybody else: the name server, the people, and their mail server."""

    def __init__(self, machine: Path) -> None:
        """Take the machine that the page is tried on."""
        self.machine = machine
        self.stage = Stage(folder=machine)
        self.said: list[str] = []

    async def open(self) -> None:
        """Lay the cable, publish what the page says, and start the servers."""
        self._lay_cable()
        (self.machine / "etc" / "resolv.conf").write_text(f"nameserver {WORLD}\n", encoding="ascii")
        self.stage.publish()
        for domain in (name.partition("@")[2] for name in NAMES):
            self.stage.dns.records[f"mx.{domain}", "A"] = (SERVER,)
        for line in records():
            self.publish(line)
        await self.stage.dns.start(WORLD, 53)
        await self.stage.relay.start(25, SERVER)

    def _lay_cable(self) -> None:
        inside = ("nsenter", f"--net=/run/netns/{MACHINE}")
        for command in (
            "ip link set lo up", f"ip netns add {MACHINE}", "ip link add world type veth peer name machine",
            f"ip link set machine netns {MACHINE}", f"ip addr add {WORLD}/24 dev world",
            f"ip addr add {SERVER}/24 dev world", "ip link set world up",
        ):  # fmt: skip
            run(*command.split())
        for command in (f"ip addr add {MACHINE}/24 dev machine", "ip link set machine up", "ip link set lo up"):
            run(*inside, *command.split())

    def publish(self, line: str) -> None:
        """Publish a record, as it stands in a zone file."""
        name, kind, data = re.fullmatch(r"(\S+)\.\s+IN\s+(\S+)\s+(.*)", line.strip()).groups()  # type: ignore[union-attr]
        text = "".join(data.split('"')[1::2]) if kind == "TXT" else data.strip()
        key = (name.lower(), kind)
        self.stage.dns.records[key] = (*self.stage.dns.records.get(key, ()), text)

    async def paste(self, block: str) -> str:
        """Paste a block on the machine; whatever record it prints is published."""
        said = await asyncio.to_thread(paste, self.machine, block, *entered())
        for line in said.splitlines():
            if "_domainkey" in line and " IN TXT " in line and (line.partition(".")[0]) not in self.said:
                self.said.append(line.partition(".")[0])
                self.publish(line)
        return said

    async def send(self, content: bytes) -> None:
        """Let a person's mail server hand a mail to the machine."""
        await asyncio.to_thread(self.submit, *self.stage.sign(content))

    def submit(self, sender: str, to: str, content: bytes) -> None:
        """Hand a mail over on port 25, with STARTTLS, as mail servers do."""
        context = ssl.create_default_context()
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        with smtplib.SMTP(MACHINE, 25, "mx.example.com", timeout=60, source_address=(SERVER, 0)) as client:
            client.starttls(context=context)
            client.sendmail(sender, [to], content)

    def believed(self, mail: Taken) -> str:
        """Give the selector of our signature on a mail, where another program verifies it."""

        def look(name: bytes, timeout: int = 5) -> bytes:
            del timeout
            return "".join(self.stage.dns.records.get((name.decode().rstrip("."), "TXT"), ())).encode()

        assert dkim.verify(mail.content, dnsfunc=look), "our own signature is not valid"
        field = str(message_from_bytes(mail.content)["DKIM-Signature"])
        return next(tag.strip()[2:] for tag in field.split(";") if tag.strip().startswith("s="))


async def inside(machine: Path) -> None:
    """Follow the page from the settings on, and play the story: half of it before the years pass, half of it after."""
    world = World(machine)
    await world.open()
    with booted(machine):
        try:
            await follow(world)
        except (AssertionError, OSError, TimeoutError, smtplib.SMTPException):
            sys.stdout.write(journal())
            raise
    say("done: the page does what it says")


async def follow(world: World) -> None:
    """Paste block after block, and let people write in between."""
    first, later = split(list(blocks()))
    for heading, block in first:
        say(heading)
        said = await world.paste(block)
        if heading.startswith("7."):
            sys.stdout.write(said)
    questions = await begin(world)
    for heading, block in later:
        say(heading)
        said = await world.paste(block)
        if "letterman check" in block:
            assert "\nmend" not in f"\n{said}", said
    await finish(world, questions)


def split(every: list[tuple[str, str]]) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """Give the blocks from the settings to the first introduction, and those after it."""
    own = [(heading, block) for heading, block in every if not heading.startswith("2.")]
    return [each for each in own if each[0][0].isdigit()], [each for each in own if not each[0][0].isdigit()]


async def begin(world: World) -> dict[str, Taken]:
    """Let Ivy ask and Ann say yes; see that strangers are refused, and that the postmaster is there."""
    stage = world.stage
    say("Ivy asks")
    await world.send(stage.write(IVY, OURS, "Ann and Bob", REQUEST))
    mails = {mail.recipients[0]: mail for mail in await stage.arrivals(3)}
    assert set(mails) == {IVY, ANN, BOB}
    assert {world.believed(mail) for mail in mails.values()} == {"s1"}
    say("Ann says yes")
    await world.send(stage.reply(ANN, mails[ANN], "Yes please."))
    await stage.arrivals(1)
    for to, code in ((f"intro+{'a' * 47}@{DOMAIN}", 550), (f"nobody@{DOMAIN}", 550), (f"postmaster@{DOMAIN}", 250)):
        given = await asyncio.to_thread(asked_for, to)
        assert given == code, f"RCPT TO:<{to}> gets {given}"
    return mails


def asked_for(to: str) -> int:
    """Give the reply to a recipient."""
    with smtplib.SMTP(MACHINE, 25, "mx.example.com", timeout=60, source_address=(SERVER, 0)) as client:
        client.ehlo()
        client.mail(IVY)
        return client.rcpt(to)[0]


async def finish(world: World, questions: dict[str, Taken]) -> None:
    """Let Bob say yes; the one letter comes, signed by the new key, and Carol, who wants no mail, is not asked."""
    stage = world.stage
    say("Bob says yes")
    await world.send(stage.reply(BOB, questions[BOB], "Yes, gladly."))
    letters = await stage.arrivals(2)
    assert {letter.recipients[0] for letter in letters} == {ANN, BOB}
    assert {world.believed(letter) for letter in letters} == {"s2"}
    assert "You have both said yes" in plain(message_from_bytes(letters[0].content, policy=policy.default))
    say("Ivy asks about Carol, who wants no mail")
    await world.send(
        stage.write(IVY, OURS, "Ann and Carol", REQUEST.replace(BOB, "carol@example.org").replace("Bob", "Carol"))
    )
    assert {mail.recipients[0] for mail in await stage.arrivals(2)} == {IVY, ANN}
    await asyncio.sleep(2)
    assert stage.unexpected == 0


# --- from outside -----------------------------------------------------------------------------------------------------


def main() -> None:
    """Build the machine, install with the network at hand, and do the rest without one."""
    if sys.argv[1:2] == [INSIDE]:
        machine = Path(sys.argv[2])
        run("mount", "-t", "tmpfs", "tmpfs", "/run")
        asyncio.run(inside(machine))
        return
    with tempfile.TemporaryDirectory(prefix="letterman-handbook-") as folder:
        kept = Path(sys.argv[1]) if sys.argv[1:] else Path(folder) / "bare"
        machine = Path(folder) / "machine"
        build(kept, machine)
        for heading, block in blocks():
            if heading.startswith("2."):
                say(heading)
                alone = ("unshare", "--pid", "--fork", "--kill-child", f"--mount-proc={machine / 'proc'}")
                paste(machine, block, *alone, "chroot", str(machine))
        # Namespaces of its own: whatever is started in them ends with them, and so do the mounts.
        alone = ("unshare", "--net", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc")
        done = subprocess.run([*alone, sys.executable, str(Path(__file__)), INSIDE, str(machine)], check=False)
        sys.exit(done.returncode)


if __name__ == "__main__":
    main()
