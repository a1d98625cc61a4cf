"""The whole service in one process, on a clock, randomness, name server and post of the test's own.

Everything between the gate and the outbox is real, the database too. `House.send` is the end of DATA; what goes out is
read from the outbox as the relay would get it.
"""

from __future__ import annotations

import asyncio
import hashlib
import os
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.utils import format_datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import pytest

from mailer.clerk import Clerk
from mailer.draft import Drafter
from mailer.inbound import Inbound
from mailer.letters import Letters
from mailer.model import Delivered, Outgoing, Received, Reply
from mailer.secret import Box, Secret
from mailer.settings import Settings
from mailer.store import open_store
from mailer.telemetry import Telemetry
from tests.world import FakeResolver, keys, sign


if TYPE_CHECKING:
    from pathlib import Path

    from mailer.store import Store


NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
DOMAIN = "intro.example.org"
OURS = f"intro@{DOMAIN}"
IVY, ANN, BOB = "ivy@example.com", "ann@example.net", "bob@example.org"
NAMES = {IVY: "Ivy Chen", ANN: "Ann Lee", BOB: "Bob Ray"}
WORDS = "Ann builds quiet wind turbines for roofs; Bob looks after forty flat roofs in Leeds."
REQUEST = f"Please introduce Ann Lee <{ANN}> and Bob Ray <{BOB}>.\n\n{WORDS}\n\nThanks\nIvy"
LETTERS = Letters()


@lru_cache(maxsize=256)
def _parsed(content: bytes) -> Any:  # noqa: ANN401 - what `email` gives
    return message_from_bytes(content, policy=policy.default)


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A mail that went out, as its reader's mail program shows it."""

    outgoing: Outgoing

    @property
    def to(self) -> str:
        """The envelope's recipient."""
        return self.outgoing.recipient

    @property
    def parsed(self) -> Any:  # noqa: ANN401 - what `email` gives
        """The message, read by another program than ours."""
        return _parsed(self.outgoing.content)

    @property
    def subject(self) -> str:
        """The subject."""
        return str(self.parsed["Subject"])

    @property
    def body(self) -> str:
        """The text."""
        return str(self.parsed.get_body(("plain",)).get_content())

    @property
    def page(self) -> str:
        """The same in HTML."""
        return str(self.parsed.get_body(("html",)).get_content())

    @property
    def reply_to(self) -> str:
        """The address that a plain reply goes to."""
        return str(self.parsed["Reply-To"])

    @property
    def message_id(self) -> str:
        """The identifier, with its brackets."""
        return str(self.parsed["Message-ID"])


needs_file = pytest.mark.skipif(os.environ.get("HOUSE_DATABASE") == "postgresql", reason="looks into the SQLite file")


@dataclass(slots=True)
class House:
    """One service with everything that it touches."""

    folder: Path
    config: dict[str, Any] = field(default_factory=dict)
    now: datetime = NOW
    secret: Secret = field(default_factory=lambda: Secret(current=b"s" * 32))
    resolver: FakeResolver = field(default_factory=FakeResolver)
    telemetry: Telemetry = field(default_factory=lambda: Telemetry(quiet=True))
    letters: list[Letter] = field(default_factory=list)
    database: str = ""
    store: Store = field(init=False)
    inbound: Inbound = field(init=False)
    _count: int = 0
    _mails: int = 0

    def __post_init__(self) -> None:
        """Open the doors."""
        domains = ("example.com", "example.net", "example.org", "elsewhere.example")
        if not self.resolver.txts:
            mx = {domain: ((10, f"mx.{domain}"),) for domain in domains}
            self.resolver = FakeResolver(txts=keys(*domains), mxs=mx)
        self.open()

    @property
    def settings(self) -> Settings:
        """The settings; Ivy is on the list."""
        given = {"domain": DOMAIN, "introducers": [IVY], **self.config}
        return Settings(**given)

    def open(self) -> None:
        """Start, or start again after `close`."""
        secret = self.secret
        database = self.database or str(self.folder / "letterman.db")
        self.store = open_store(database, box=Box(*secret.subkeys("outbox")))
        clerk = Clerk(
            self.settings,
            secret=secret,
            store=self.store,
            drafter=Drafter(LETTERS, local="intro", domain=DOMAIN),
            clock=lambda: self.now,
            entropy=self._entropy,
            telemetry=self.telemetry,
        )
        self.inbound = Inbound(
            self.settings, secret=secret, clerk=clerk, resolver=self.resolver, telemetry=self.telemetry
        )

    def close(self) -> None:
        """Stop."""
        self.store.close()

    def _entropy(self, size: int) -> bytes:
        """Give bytes that are the same in every run."""
        self._count += 1
        return hashlib.shake_256(str(self._count).encode()).digest(size)

    # --- mail in ------------------------------------------------------------------------------------------------------

    def send(
        self,
        body: str,
        *,
        sender: str = IVY,
        to: str = OURS,
        subject: str = "Ann and Bob",
        name: str | None = None,
        extra: tuple[str, ...] = (),
        signed: bool = True,
        message_id: str = "",
        reverse_path: str | None = None,
    ) -> Reply:
        """Write a mail, sign it for the sender's domain, and put it through the gate."""
        content = self.write(
            body,
            sender=sender,
            to=to,
            subject=subject,
            name=name,
            extra=extra,
            signed=signed,
            message_id=message_id,
        )
        return self.deliver(content, to=to, reverse_path=sender if reverse_path is None else reverse_path)

    def write(
        self,
        body: str,
        *,
        sender: str = IVY,
        to: str = OURS,
        subject: str = "Ann and Bob",
        name: str | None = None,
        extra: tuple[str, ...] = (),
        signed: bool = True,
        message_id: str = "",
    ) -> bytes:
        """Write a mail, and sign it for the sender's domain, as their provider does."""
        self._mails += 1
        shown = NAMES.get(sender, "") if name is None else name
        lines = [
            f"From: {shown} <{sender}>" if shown else f"From: {sender}",
            f"To: {to}",
            f"Subject: {subject}",
            f"Date: {format_datetime(self.now)}",
            f"Message-ID: {message_id or f'<{self._mails}.test@example.com>'}",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: 8bit",
            *extra,
            "",
            *body.split("\n"),
            "",
        ]
        content = "\r\n".join(lines).encode()
        if signed:
            content = sign(content, domain=sender.partition("@")[2], at=self.now)
        return content

    def deliver(self, content: bytes, *, to: str = OURS, reverse_path: str = "") -> Reply:
        """Put a finished mail through the gate."""
        recipients = tuple(re.findall(r"[\w.+-]+@[\w.-]+", to))
        for recipient in recipients:
            refused = self.inbound.recipient(recipient)
            if refused:
                return refused
        received = Received(
            peer="192.0.2.1",
            helo="mail.example.com",
            reverse_path=reverse_path,
            recipients=recipients,
            content=content,
            at=self.now,
        )
        return asyncio.run(self.inbound.receive(received))

    def answer(
        self,
        letter: Letter,
        body: str,
        *,
        sender: str | None = None,
        quoted: bool = True,
        **more: Any,  # noqa: ANN401 - what `send` takes
    ) -> Reply:
        """Reply to a letter as mail programs do."""
        return self.send(sender=sender or letter.to, **_reply(letter, body, quoted=quoted, **more))

    def write_answer(
        self,
        letter: Letter,
        body: str,
        *,
        sender: str | None = None,
        quoted: bool = True,
        **more: Any,  # noqa: ANN401 - what `write` takes
    ) -> bytes:
        """Write a reply to a letter, without handing it in."""
        return self.write(sender=sender or letter.to, **_reply(letter, body, quoted=quoted, **more))

    def bounce(self, letter: Letter, *, status: str = "5.1.1", recipient: str | None = None) -> Reply:
        """Report that a letter could not be delivered, as a mail server does (RFC 3464)."""
        failed = recipient or letter.to
        action = "failed" if status.startswith("5") else "delayed"
        content = "\r\n".join(
            [
                "From: Mail Delivery System <mailer-daemon@mx.example.net>",
                f"To: {letter.outgoing.reverse_path}",
                "Subject: Undelivered Mail Returned to Sender",
                f"Date: {format_datetime(self.now)}",
                "Auto-Submitted: auto-replied",
                "MIME-Version: 1.0",
                'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
                "",
                "--b",
                "Content-Type: text/plain",
                "",
                f"Your message to {failed} could not be delivered.",
                "",
                "--b",
                "Content-Type: message/delivery-status",
                "",
                "Reporting-MTA: dns; mx.example.net",
                "",
                f"Final-Recipient: rfc822; {failed}",
                f"Action: {action}",
                f"Status: {status}",
                "",
                "--b--",
                "",
            ]
        ).encode()
        return self.deliver(content, to=letter.outgoing.reverse_path)

    # --- mail out -----------------------------------------------------------------------------------------------------

    def post(self) -> list[Letter]:
        """Take everything from the outbox, as the relay would, and give it in a steady order."""
        claimed = self.store.claim(now=self.now, lease=timedelta(minutes=1), limit=1000)
        for outgoing in claimed:
            self.store.settle(outgoing, Delivered(), now=self.now)
        found = sorted((Letter(outgoing=each) for each in claimed), key=lambda letter: (letter.to, letter.subject))
        self.letters.extend(found)
        return found

    def asked(self, body: str = REQUEST, **more: Any) -> dict[str, Letter]:  # noqa: ANN401
        """Send a request, and give what went out, by recipient."""
        reply = self.send(body, **more)
        assert reply.code == 250, reply
        return {letter.to: letter for letter in self.post()}

    def later(self, **span: float) -> None:
        """Let time pass."""
        self.now += timedelta(**span)


def _reply(letter: Letter, body: str, *, quoted: bool, **more: Any) -> dict[str, Any]:  # noqa: ANN401 - what `send` takes
    """Give what makes a mail the reply to a letter."""
    quotation = "\n".join(f"> {line}".rstrip() for line in letter.body.splitlines())
    whole = f"{body}\n\nOn Sun, Nov 22, 2026 at 1:02 PM Letterman <{OURS}> wrote:\n\n{quotation}\n"
    return {
        "body": whole if quoted else body,
        "to": letter.reply_to,
        "subject": f"Re: {letter.subject}",
        **more,
        "extra": (f"In-Reply-To: {letter.message_id}", *more.get("extra", ())),
    }
