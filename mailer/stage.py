"""Sets up a whole world on this machine: the real service in a process of its own, a name server, a relay, and people.

`letterman demo` and the tests play their stories on it: mail goes to the service and comes from it over SMTP on
loopback, signed by keys that are made for the occasion. Everything lies in one folder. The service never uses this.
"""

from __future__ import annotations

import asyncio
import json
import os
import smtplib
import sys
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.utils import format_datetime
from typing import TYPE_CHECKING

from mailer.playground import LOOPBACK, LoopbackDns, LoopbackRelay
from mailer.signer import Signer, make_key


if TYPE_CHECKING:
    from collections.abc import Sequence
    from email.message import EmailMessage
    from pathlib import Path

    from mailer.playground import Taken


DOMAIN = "intro.example.org"
OURS = f"intro@{DOMAIN}"
IVY, ANN, BOB = "ivy@example.com", "ann@example.net", "bob@example.org"
NAMES = {IVY: "Ivy Chen", ANN: "Ann Lee", BOB: "Bob Ray"}
SELECTOR = "stage"
NOT_OURS = ("LETTERMAN_", "CREDENTIALS_DIRECTORY")
"""Variables that would overrule the stage's own settings."""

START = 30
"""Seconds that the service may take to listen."""


@dataclass(slots=True, kw_only=True)
class Stage:
    """The service and everything around it.

    Attributes:
        folder: where the settings, the database and the secret lie.
        settings: lines for `letterman.toml`, besides those that lead to this stage.
        listen: the port that the service is to take; 0: any.
        listening: further lines of `[listen]`.
        smarthost: the port of another relay on loopback that the service is to use; 0: the stage's own.
        log: what the service has written, line by line.
    """

    folder: Path
    settings: str = ""
    listen: int = 0
    listening: str = ""
    smarthost: int = 0
    dns: LoopbackDns = field(default_factory=lambda: LoopbackDns({}))
    relay: LoopbackRelay = field(default_factory=LoopbackRelay)
    port: int = 0
    log: list[bytes] = field(default_factory=list)
    _signers: dict[str, Signer] = field(default_factory=dict)
    _server: asyncio.subprocess.Process | None = None
    _reading: asyncio.Task[None] | None = None
    _sent: int = 0
    _seen: int = 0

    async def open(self) -> None:
        """Make the people's keys, publish them, start the relay and the service."""
        self.publish()
        nameserver, relay = await self.dns.start(), self.smarthost or await self.relay.start()
        (self.folder / "letterman.toml").write_text(
            f'domain = "{DOMAIN}"\nintroducers = ["{IVY}"]\n{self.settings}\n'
            f"[listen]\nport = {self.listen}\n{self.listening}\n"
            f'[relay]\nhost = "{LOOPBACK}"\nport = {relay}\n[dns]\nservers = ["{nameserver}"]\n',
            encoding="utf-8",
        )
        await self.start()

    def publish(self) -> None:
        """Make the people's keys, and give their domains the records that they need."""
        for domain in (address.partition("@")[2] for address in NAMES):
            pem, record = make_key()
            self._signers[domain] = Signer(domain=domain, selector=SELECTOR, key_pem=pem)
            self.dns.records[f"{SELECTOR}._domainkey.{domain}", "TXT"] = (record,)
            self.dns.records[domain, "MX"] = (f"10 mx.{domain}.",)

    async def start(self) -> None:
        """Start `letterman serve` as an operator would, and wait until it listens."""
        command = [sys.executable, "-m", "mailer", "serve", "--config", str(self.folder / "letterman.toml")]
        own = {name: value for name, value in os.environ.items() if not name.upper().startswith(NOT_OURS)}
        self._server = await asyncio.create_subprocess_exec(*command, stderr=asyncio.subprocess.PIPE, env=own)
        assert self._server.stderr is not None
        listens = False
        async with asyncio.timeout(START):
            while not listens and (line := await self._server.stderr.readline()):
                self.log.append(line)
                event = json.loads(line) if line.startswith(b"{") else {}
                if event.get("event") == "listening":
                    listens, self.port = True, event["port"]
        assert listens, f"the service did not start: {b''.join(self.log[-3:]).decode()}"
        self._reading = asyncio.create_task(self._read_on(self._server.stderr))

    async def _read_on(self, stream: asyncio.StreamReader) -> None:
        """Take what the service logs, so that it never waits for us."""
        while line := await stream.readline():
            self.log.append(line)

    @property
    def pid(self) -> int:
        """The process that was started."""
        assert self._server is not None
        return self._server.pid

    async def ended(self) -> int:
        """Wait until the service has ended by itself; give its exit status."""
        return await self._wait()

    async def stop(self) -> int:
        """End the service as an operator would; give its exit status."""
        assert self._server is not None
        if self._server.returncode is None:
            self._server.terminate()
        return await self._wait()

    async def kill(self) -> None:
        """End the service as a power cut would."""
        assert self._server is not None
        self._server.kill()
        await self._wait()

    async def _wait(self) -> int:
        assert self._server is not None
        code = await self._server.wait()
        if self._reading is not None:
            await self._reading
        return code

    async def close(self) -> int:
        """End everything; give the service's exit status."""
        code = await self.stop()
        await self.dns.stop()
        await self.relay.stop()
        return code

    # --- mail ---------------------------------------------------------------------------------------------------------

    def write(
        self, sender: str, to: str, subject: str, body: str, *, extra: Sequence[str] = (), mime: str = "text/plain"
    ) -> bytes:
        """Write a mail as the sender's mail program would, not yet signed."""
        self._sent += 1
        lines = [
            f"From: {NAMES.get(sender) or sender.partition('@')[0].title()} <{sender}>",
            f"To: {to}",
            f"Subject: {subject}",
            f"Date: {format_datetime(datetime.now(tz=UTC))}",
            f"Message-ID: <{self._sent}.{id(self):x}@{sender.partition('@')[2]}>",
            *extra,
            "MIME-Version: 1.0",
            f"Content-Type: {mime}; charset=utf-8" if "boundary" not in mime else f"Content-Type: {mime}",
        ]
        return "\r\n".join([*lines, "", *body.split("\n")]).encode()

    def reply(self, sender: str, letter: Taken, words: str) -> bytes:
        """Write a reply as mail programs do: to Reply-To, with the letter quoted below."""
        asked = message_from_bytes(letter.content, policy=policy.default)
        quoted = "\n".join(f"> {line}".rstrip() for line in plain(asked).splitlines())
        body = f"{words}\n\nOn Sun, Nov 22, 2026 at 10:02 AM Ivy Chen via Letterman <{OURS}> wrote:\n\n{quoted}\n"
        thread = f"In-Reply-To: {asked['Message-ID']}"
        return self.write(sender, str(asked["Reply-To"]), f"Re: {asked['Subject']}", body, extra=(thread,))

    async def send(self, content: bytes) -> None:
        """Sign a mail for its sender's domain, and hand it to the service over SMTP.

        Raises:
            smtplib.SMTPException: the service refuses it; the exception holds the reply.
        """
        await asyncio.to_thread(self.submit, *self.sign(content))

    def sign(self, content: bytes) -> tuple[str, str, bytes]:
        """Sign a mail for its sender's domain; give its sender, its recipient, and the mail as it leaves."""
        read = message_from_bytes(content, policy=policy.default)
        sender, to = read["From"].addresses[0].addr_spec, read["To"].addresses[0].addr_spec
        return sender, to, self._signers[sender.partition("@")[2]].sign(content, at=datetime.now(tz=UTC))

    def submit(self, sender: str, to: str, content: bytes) -> None:
        """Hand a finished mail to the service over SMTP."""
        with smtplib.SMTP(LOOPBACK, self.port, local_hostname="client.example", timeout=START) as client:
            client.sendmail(sender, [to], content)

    async def arrivals(self, count: int) -> list[Taken]:
        """Wait for so many more mails at the relay, and give them."""
        await self.relay.wait(self._seen + count)
        mails = self.relay.taken[self._seen : self._seen + count]
        self._seen += count
        return mails

    @property
    def unexpected(self) -> int:
        """How many mails came to the relay that nobody has waited for."""
        return len(self.relay.taken) - self._seen


def plain(mail: EmailMessage) -> str:
    """Give the text of a mail, as a mail program without HTML shows it."""
    part = mail.get_body(("plain",))
    return str(part.get_content()) if part else ""
