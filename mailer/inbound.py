"""Takes one mail from the end of DATA to its reply: which address it came to, who proved it, what it says.

What follows from it is for the clerk to settle; the reply is given when that is on disk. The mail itself is never
written anywhere, and nothing of it is logged.
"""

from __future__ import annotations

import asyncio
import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

from mailer import address, tokens
from mailer.authenticate import authenticate
from mailer.canonical import split
from mailer.case import Changed
from mailer.decide import TAKEN, UNREADABLE, unproved
from mailer.errors import Temporary
from mailer.model import (
    Answer,
    AutoReply,
    Bounce,
    Command,
    Door,
    Introduction,
    Reason,
    Reply,
    Request,
    Result,
    Role,
    Stage,
    Token,
    Verdict,
)
from mailer.reach import vet
from mailer.read import read
from mailer.read.request_merge import merge
from mailer.store import Untrusted


if TYPE_CHECKING:
    from mailer.clerk import Clerk
    from mailer.model import Outgoing, Reading, Received
    from mailer.resolver import Resolver
    from mailer.secret import Secret
    from mailer.settings import Settings
    from mailer.telemetry import Telemetry
    from mailer.tokens import Thread


NO_SUCH_ADDRESS = Reply(code=550, enhanced="5.1.1", text="There is no such address here", reason=Reason.UNKNOWN)
NO_RELAY = Reply(code=550, enhanced="5.7.1", text="We take mail for our own addresses alone", reason=Reason.FOREIGN)
LOOPED = Reply(code=554, enhanced="5.4.6", text="This mail goes round in circles", reason=Reason.LOOPED)
DNS_TROUBLE = Reply(
    code=451,
    enhanced="4.4.3",
    text="We can't look up the sender's keys just now; please try again",
    reason=Reason.DNS,
)
OWN_TROUBLE = Reply(
    code=451, enhanced="4.3.0", text="We have trouble of our own; please try again", reason=Reason.TROUBLE
)

DOORS = {
    Role.QUESTION: Door.ASKED,
    Role.SECOND: Door.ASKED,
    Role.RECEIPT: Door.INTRODUCER,
    Role.REQUEST: Door.INTRODUCER,
    Role.BOUNCE: Door.ASKED,
    Role.NOTICE: Door.ASKED,
}

LARGE = 32_768
"""Bytes from which a mail is read in a thread, so that nobody else waits for it."""

MOST_HOPS = 25
"""Received fields after which a mail is taken to go round in circles (RFC 5321, section 6.3)."""

OPTIONS = ("draft", "days", "day")
"""What a tag of the plain address may say, besides a token."""


class Inbound:
    """The service, as the listener sees it (`gate.Gate`)."""

    def __init__(
        self,
        settings: Settings,
        *,
        secret: Secret,
        clerk: Clerk,
        resolver: Resolver,
        telemetry: Telemetry,
    ) -> None:
        self._settings = settings
        self._secrets = (secret.current, *secret.older)
        self._clerk = clerk
        self._resolver = resolver
        self._telemetry = telemetry

    # --- the gate -----------------------------------------------------------------------------------------------------

    def recipient(self, address: str) -> Reply | None:
        """Say why an address of RCPT TO is refused; the secret alone is asked, and nothing is looked up."""
        local, _, domain = address.rpartition("@")
        if domain.lower() != self._settings.domain:
            return NO_RELAY
        name, _, tag = local.partition("+")
        if name.lower() != self._settings.address:
            return NO_SUCH_ADDRESS
        known = not tag or _is_option(tag) or tokens.verify(self._secrets, tag) is not None
        return None if known else NO_SUCH_ADDRESS

    async def receive(self, received: Received) -> Reply:
        """Take one mail, and give the reply to the end of DATA."""
        try:
            reply = await self._receive(received)
        except Temporary as error:
            reply = OWN_TROUBLE
            if isinstance(error, Untrusted):
                self._clerk.wake()  # whoever sends hears of it too, and ends the service: it must start anew
        self._telemetry.replied(reply, where="gate")
        return reply

    async def returned(self, outgoing: Outgoing) -> None:
        """Act on a mail that the relay refused for good, or that we gave up: as on a bounce."""
        found = tokens.verify(self._secrets, _tag(outgoing.reverse_path))
        reading = Bounce(recipients=(outgoing.recipient,), permanent=True)
        if found is None:
            return
        token, thread = found
        nobody = Verdict(result=Result.NONE)
        await self._clerk.settle(reading, nobody, token, thread, fingerprint=b"", erased=(outgoing.id,))

    # --- the way of a mail --------------------------------------------------------------------------------------------

    async def _receive(self, received: Received) -> Reply:
        """Act on each reply address that the mail came to, or else as on a mail to the plain address."""
        if _hops(received.content) > MOST_HOPS:
            return LOOPED
        found = {tag: known for tag in map(_tag, received.recipients) if (known := tokens.verify(self._secrets, tag))}
        if not found:
            return await self._plain(received)
        reply = TAKEN
        for token, thread in found.values():
            given = await self._tagged(received, token, thread)
            reply = most_urgent(reply, given)
        return reply

    async def _plain(self, received: Received) -> Reply:
        """Act on a mail to the plain address; nobody's words are read before they are proved.

        SPF alone is enough to be read for those who may ask: they are asked whether it was them.
        """
        verdict = await self._authenticate(received)
        if verdict.result is Result.TEMPERROR:
            return DNS_TROUBLE
        if verdict.result is Result.PERMERROR:
            return UNREADABLE
        if not verdict.proved and not (verdict.result is Result.PASS and self._settings.may_ask(verdict.address or "")):
            return unproved().reply
        if self._is_ours(verdict.address or ""):
            return TAKEN  # our own mail, however it came back, asks for nothing
        reading = await self._read(received, Door.OPEN)
        known = self._answered(reading)
        if known:
            return await self._tagged(received, *known)
        if not verdict.proved and not self._is_addressed(reading):
            return unproved().reply
        return await self._open(received, reading, verdict)

    async def _open(self, received: Received, reading: Reading, verdict: Verdict) -> Reply:
        """Act on a mail that begins something: it gets an introduction of its own, the same one each time it comes."""
        fingerprint = _fingerprint(received.content)
        key = address.mailbox_key(verdict.address or "")
        seed = tokens.seed_of(self._secrets[0], key.encode(), fingerprint)
        thread = tokens.thread(self._secrets[0], seed)
        if isinstance(reading, Request):
            reading = await vet(reading, resolver=self._resolver)
        return (await self._clerk.settle(reading, verdict, None, thread, fingerprint=fingerprint)).reply

    async def _tagged(self, received: Received, token: Token, thread: Thread) -> Reply:
        """Act on a mail to a reply address."""
        verdict = await self._authenticate(received, token)
        if verdict.result is Result.TEMPERROR:
            return DNS_TROUBLE
        reading = await self._read(received, DOORS[token.role])
        # One mail may answer two questions, each of them once.
        fingerprint = _fingerprint(received.content) + thread.id + token.role.to_bytes() + bytes([token.party])
        if isinstance(reading, Request) and verdict.result is Result.PASS:
            return await self._corrected(received, reading, verdict, token, thread, fingerprint)
        return (await self._clerk.settle(reading, verdict, token, thread, fingerprint=fingerprint)).reply

    async def _corrected(
        self,
        received: Received,
        reading: Request,
        verdict: Verdict,
        token: Token,
        thread: Thread,
        fingerprint: bytes,
    ) -> Reply:
        """Act on an introducer's reply: it completes a request that waits, and else is one of its own."""
        while True:
            row, introduction = await self._clerk.peek(thread)
            if introduction and introduction.stage is Stage.CONFIRMING:
                return (await self._clerk.settle(reading, verdict, token, thread, fingerprint=fingerprint)).reply
            if token.role is not Role.REQUEST or not _waits(introduction, verdict) or introduction is None:
                return await self._open(received, reading, verdict)
            merged = merge(introduction.request or Request(), reading)
            merged = await vet(replace(merged, heading=reading.heading), resolver=self._resolver)
            expected = row.sealed if row else None
            try:
                outcome = await self._clerk.settle(
                    merged, verdict, token, thread, fingerprint=fingerprint, expected=expected
                )
            except Changed:
                continue
            return outcome.reply

    async def _authenticate(self, received: Received, token: Token | None = None) -> Verdict:
        """Say who provably wrote a mail to us; what was written to one reply address is no mail to another."""

        def accepts(written: str) -> bool:
            found = tokens.verify(self._secrets, _tag(written))
            return self.recipient(written) is None and not (token and found and found[0].seed != token.seed)

        return await authenticate(
            received,
            resolver=self._resolver,
            now=received.at,
            accepts=accepts,
            sealers=frozenset(self._settings.trusted_sealers),
        )

    async def _read(self, received: Received, door: Door) -> Reading:
        if len(received.content) < LARGE:
            reading = read(received.content, door=door, ours=self._is_ours)
        else:
            reading = await asyncio.to_thread(read, received.content, door=door, ours=self._is_ours)
        if not received.reverse_path and isinstance(reading, Request | Answer | Command):
            return AutoReply(heading=reading.heading)  # nobody's own mail comes from <> (RFC 5321, section 4.5.5)
        return reading

    def _is_ours(self, written: str) -> bool:
        return address.domain_of(written) == self._settings.domain

    def _is_addressed(self, reading: Reading) -> bool:
        """Whether a mail says that it is to us, which a blind copy of somebody's letter does not."""
        return any(self._is_ours(box.address or "") for box in (*reading.heading.to, *reading.heading.cc))

    def _answered(self, reading: Reading) -> tuple[Token, Thread] | None:
        """Find the question that a mail to the plain address answers: its Message-ID carries the token."""
        for identifier in reading.heading.in_reply_to:
            left, _, domain = identifier.partition("@")
            if domain.lower() == self._settings.domain:
                found = tokens.verify(self._secrets, left)
                if found:
                    return found
        return None


def most_urgent(*replies: Reply) -> Reply:
    """Of the replies to one mail give what must be tried again, else what is refused, else any."""
    return max(replies, key=lambda reply: (reply.temporary, reply.code))


def _waits(introduction: Introduction | None, verdict: Verdict) -> bool:
    """Whether a request waits for its introducer to complete or approve it, and the writer is that introducer."""
    if introduction is None or introduction.stage not in (Stage.INCOMPLETE, Stage.DRAFT):
        return False
    return address.same(introduction.introducer.address or "", verdict.address or "")


def _tag(written: str) -> str:
    return written.rpartition("@")[0].partition("+")[2]


def _is_option(tag: str) -> bool:
    """Whether a tag of the plain address says something that a request may say: `draft`, `5days`."""
    return tag.lower().lstrip("0123456789") in OPTIONS


def _hops(content: bytes) -> int:
    head = content.partition(b"\r\n\r\n")[0]
    return (b"\r\n" + head).lower().count(b"\r\nreceived:")


def _fingerprint(content: bytes) -> bytes:
    """Stand for what makes a mail this mail: who, when, which, and what it says, but not how it travelled."""
    message = split(content)
    if message is None:
        return hashlib.sha256(content).digest()
    fields = [b"\0".join(message.named(name)) for name in (b"from", b"message-id", b"date", b"subject")]
    parts = [*fields, message.body.rstrip()]
    return hashlib.sha256(b"".join(hashlib.sha256(part).digest() for part in parts)).digest()
