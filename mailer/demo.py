"""Plays a whole introduction on this machine, for somebody who sees Letterman for the first time.

The service is the real one, in a process of its own, with a real database; mail goes to it and comes from it over SMTP
on loopback. Around it stand a name server with keys that are made for the occasion, and a relay that keeps what it is
given. Everything lies in a temporary folder, and is gone at the end.
"""

from __future__ import annotations

import asyncio
import json
import smtplib
import sys
import tempfile
import textwrap
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.utils import format_datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from mailer.playground import LOOPBACK, LoopbackDns, LoopbackRelay
from mailer.signer import Signer, make_key


if TYPE_CHECKING:
    from collections.abc import Iterable

    from mailer.playground import Taken


DOMAIN = "intro.example.org"
OURS = f"intro@{DOMAIN}"
IVY, ANN, BOB = "ivy@example.com", "ann@example.net", "bob@example.org"
NAMES = {IVY: "Ivy Chen", ANN: "Ann Lee", BOB: "Bob Ray"}
SELECTOR = "demo"
NEEDLES = ("Ivy Chen", "Ann Lee", "Bob Ray", "ivy@example", "ann@example", "bob@example", "turbine", "Leeds")
WIDTH = 96

REQUEST = """\
Happy to. Bob is Bob Ray <bob@example.org>. Ann builds quiet wind turbines for roofs; Bob looks after forty flat
roofs in Leeds.

---------- Forwarded message ---------
From: Ann Lee <ann@example.net>
Date: Fri, Nov 20, 2026 at 9:12 AM
Subject: Would you introduce me to Bob?
To: Ivy Chen <ivy@example.com>

Dear Ivy,

we have a turbine that fits on a flat roof, and I remember that you know Bob Ray. Would you introduce me to him?

Ann
"""


def play() -> int:
    """Play the story; give the exit status."""
    with tempfile.TemporaryDirectory(prefix="letterman-demo-") as folder:
        try:
            asyncio.run(Demo(Path(folder)).run())
        except (TimeoutError, AssertionError, smtplib.SMTPException, OSError) as error:
            click.echo(f"\nThe demo failed: {type(error).__name__}: {error}", err=True)
            return 1
    return 0


class Demo:
    """The stage: a name server, a relay, the service, and three people with their keys."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._keys = {address.partition("@")[2]: make_key() for address in NAMES}
        self._dns = LoopbackDns(self._records())
        self._relay = LoopbackRelay()
        self._port = 0
        self._seen = 0
        self._sent = 0

    def _records(self) -> dict[tuple[str, str], tuple[str, ...]]:
        keys: dict[tuple[str, str], tuple[str, ...]]
        keys = {(f"{SELECTOR}._domainkey.{domain}", "TXT"): (key[1],) for domain, key in self._keys.items()}
        return keys | {(domain, "MX"): (f"10 mx.{domain}.",) for domain in self._keys}

    async def run(self) -> None:
        """Play it."""
        started = asyncio.get_running_loop().time()
        server = await self._start()
        try:
            await self._story()
        finally:
            server.terminate()
            await server.wait()
            await self._dns.stop()
            await self._relay.stop()
        assert server.returncode == 0, "the service did not end well"
        self._search()
        say(f"\nAll of it took {asyncio.get_running_loop().time() - started:.1f} seconds.")

    async def _start(self) -> asyncio.subprocess.Process:
        """Start `letterman serve`, as an operator would, and wait until it listens."""
        host, _, port = (await self._dns.start()).rpartition(":")
        relay = await self._relay.start()
        config = self._folder / "letterman.toml"
        settings = (
            f'domain = "{DOMAIN}"\nintroducers = ["{IVY}"]\n[listen]\nport = 0\n'
            f'[relay]\nhost = "{LOOPBACK}"\nport = {relay}\n[dns]\nservers = ["{host}:{port}"]\n'
        )
        config.write_text(settings, encoding="utf-8")
        command = [sys.executable, "-m", "mailer", "serve", "--config", str(config)]
        server = await asyncio.create_subprocess_exec(*command, stderr=asyncio.subprocess.PIPE)
        assert server.stderr is not None
        async with asyncio.timeout(30):
            while line := await server.stderr.readline():
                event = json.loads(line)
                if event["event"] == "listening":
                    self._port = event["port"]
                    break
        assert self._port, "the service did not start"
        self._reading = asyncio.create_task(_read_on(server.stderr))
        title("Letterman listens. Ivy is on its list of introducers; Ann and Bob never heard of it.")
        return server

    async def _story(self) -> None:
        title("1. Ivy forwards Ann's mail, with one line on top.")
        await self._send(IVY, OURS, "Fwd: Would you introduce me to Bob?", REQUEST)

        title("2. Each of the two is asked privately, and Ivy gets a receipt.")
        mails = await self._arrivals(3)
        questions = {mail.recipients[0]: mail for mail in mails if mail.recipients[0] != IVY}
        assert set(questions) == {ANN, BOB}, "somebody was not asked"

        title("3. Ann says yes, by plain reply.")
        await self._answer(ANN, questions[ANN], "Yes please, I would love to meet him.")
        title("   She gets a short note, the same whatever Bob does.")
        await self._arrivals(1)

        title("4. Bob says yes as well.")
        await self._answer(BOB, questions[BOB], "Yes, gladly.\n\nBob\n-- \nBob Ray\nRoofs of Leeds")

        title("5. One letter brings them together. Nothing else goes out, and Letterman is not in the conversation.")
        letters = await self._arrivals(2)
        assert {letter.recipients[0] for letter in letters} == {ANN, BOB}, "the letter did not go to both"
        assert len({letter.content for letter in letters}) == 1, "it was not one letter"
        await asyncio.sleep(0.5)
        assert len(self._relay.taken) == self._seen, "something else went out"

    # --- mail ---------------------------------------------------------------------------------------------------------

    async def _send(self, sender: str, to: str, subject: str, body: str, answers: str = "") -> None:
        """Write a mail, sign it as the sender's provider would, and hand it to the service."""
        self._sent += 1
        domain = sender.partition("@")[2]
        head = [
            f"From: {NAMES[sender]} <{sender}>",
            f"To: {to}",
            f"Subject: {subject}",
            f"Date: {format_datetime(datetime.now(tz=UTC))}",
            f"Message-ID: <{self._sent}.{id(self):x}@{domain}>",
            *([f"In-Reply-To: {answers}"] if answers else []),
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
        ]
        content = "\r\n".join([*head, "", *body.split("\n")]).encode()
        show(content, "  ", all_lines=self._sent == 1)
        signed = Signer(domain=domain, selector=SELECTOR, key_pem=self._keys[domain][0]).sign(
            content, at=datetime.now(tz=UTC)
        )
        await asyncio.to_thread(self._submit, sender, to, signed)

    def _submit(self, sender: str, to: str, content: bytes) -> None:
        with smtplib.SMTP(LOOPBACK, self._port, local_hostname="client.example") as client:
            client.sendmail(sender, [to], content)

    async def _answer(self, sender: str, question: Taken, words: str) -> None:
        """Reply as mail programs do: to Reply-To, with the question quoted below."""
        asked = message_from_bytes(question.content, policy=policy.default)
        quoted = "\n".join(f"> {line}".rstrip() for line in asked.get_content().splitlines())
        body = f"{words}\n\nOn Sun, Nov 22, 2026 at 10:02 AM Ivy Chen via Letterman <{OURS}> wrote:\n\n{quoted}\n"
        await self._send(sender, asked["Reply-To"], f"Re: {asked['Subject']}", body, asked["Message-ID"])

    async def _arrivals(self, count: int) -> list[Taken]:
        """Wait for so many mails at the relay, and show them."""
        await self._relay.wait(self._seen + count)
        mails = self._relay.taken[self._seen : self._seen + count]
        self._seen += count
        for mail in mails:
            show(mail.content, "    ")
        return mails

    # --- what is left -------------------------------------------------------------------------------------------------

    def _search(self) -> None:
        """Look for every name, address and word in every file that the service has."""
        title("6. What is left of it in the service's files:")
        for path in sorted(self._folder.iterdir()):
            if path.name == "letterman.toml":
                continue  # the operator's own: it names who may ask
            data = path.read_bytes()
            found = [needle for needle in NEEDLES if needle.encode() in data]
            say(f"   {path.name:20} {len(data):7} bytes   readable of this story: {', '.join(found) or 'nothing'}")
            assert not found, f"{path.name} still holds words of the story"
        say("\n   Searched for: " + ", ".join(NEEDLES))


async def _read_on(stream: asyncio.StreamReader) -> None:
    """Take what the service logs, so that it never waits for us."""
    while await stream.readline():
        pass


# --- the screen -------------------------------------------------------------------------------------------------------


def say(text: str) -> None:
    """Print plain text."""
    click.echo(text)


def title(text: str) -> None:
    """Print a heading."""
    click.echo("\n" + click.style(text, bold=True) + "\n")


def show(content: bytes, indent: str, *, all_lines: bool = True) -> None:
    """Print a mail as its reader sees it; of an answer, the quotation is left out."""
    mail = message_from_bytes(content, policy=policy.default)
    for name in ("From", "To", "Reply-To", "Subject"):
        if mail[name]:
            click.echo(f"{indent}| {click.style(name + ':', dim=True)} {shortened(str(mail[name]))}")
    click.echo(f"{indent}|")
    for line in readable(mail.get_content(), all_lines=all_lines):
        click.echo(f"{indent}| {line}".rstrip())
    click.echo()


def readable(body: str, *, all_lines: bool) -> Iterable[str]:
    """Wrap long lines for the screen; stop at a quotation where not all is wanted."""
    for line in body.rstrip().splitlines():
        if not all_lines and line.startswith("On "):
            yield "[the question, quoted]"
            return
        quote = line[: len(line) - len(line.lstrip("> "))] if line.startswith(">") else ""
        yield from textwrap.wrap(line, WIDTH, subsequent_indent=quote) or [""]


def shortened(value: str) -> str:
    """Cut a reply address's token for the screen."""
    head, plus, tail = value.partition("intro+")
    return f"{head}{plus}{tail[:6]}…{tail[tail.find('@') :]}" if plus else value
