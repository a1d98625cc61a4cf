"""Says what each SMTP and LMTP command does: the envelope is collected, and a whole message handed to the gate.

A conversation knows the gate and no introductions. It never answers 250 to a message before the gate has said so, tells
nothing about who has a mailbox here beyond the gate's answers, and offers no AUTH, no relaying and no BDAT. RFC 5321,
RFC 2033, RFC 2034, RFC 2920, RFC 3207.
"""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mailer import envelope
from mailer.envelope import judge_content, read_mail, read_rcpt
from mailer.model import Received, Reply
from mailer.telemetry import Event
from mailer.wire import Wire, line_of


if TYPE_CHECKING:
    from mailer.wire import House


HOST = re.compile(rb"[!-~]{1,255}")
"""What a client may call itself; nothing is concluded from it."""

LARGE = 1 << 20
"""Octets from which a message is looked at in a thread, so that nobody else waits for it."""

FOREIGN = frozenset(b"GET POST PUT HEAD OPTIONS CONNECT DELETE PATCH TRACE".split())
"""Words of other protocols: the connection is closed at once."""


@dataclass(slots=True, kw_only=True)
class Transaction:
    """What MAIL and RCPT have said so far."""

    reverse_path: str | None = None
    recipients: list[str] = field(default_factory=list)


class Conversation(Wire):
    """A connection that knows the commands."""

    def __init__(self, house: House) -> None:
        super().__init__(house)
        self._helo = ""
        self._transaction = Transaction()
        self._greetings = (b"LHLO",) if house.lmtp else (b"EHLO", b"HELO")

    async def obey(self, verb: bytes, argument: bytes) -> Reply | None:
        """See `Wire.obey`."""
        match verb:
            case b"MAIL":
                return self._mail(argument)
            case b"RCPT":
                return self._rcpt(argument)
            case b"DATA":
                return await self._data(argument)
            case b"QUIT":
                return envelope.BYE
            case b"RSET" | b"NOOP" | b"HELP" | b"VRFY" | b"EXPN" | b"AUTH":
                return self._simple(verb)
            case b"BDAT":
                self.finished = True  # its text would be taken for commands
                return envelope.UNKNOWN
            case b"STARTTLS":
                return await self._starttls(argument)
            case _ if verb in self._greetings:
                return await self._greet(verb, argument)
            case _ if verb in FOREIGN or verb.endswith(b":") or verb.startswith(b"SSH-"):
                self.house.telemetry.say(Event.CONNECTION, reason="foreign")
                self.finished = True
                return None
            case _:
                return envelope.UNKNOWN

    async def _greet(self, verb: bytes, argument: bytes) -> Reply | None:
        if not HOST.fullmatch(argument):
            return envelope.SYNTAX
        self._helo = argument.decode("ascii")
        self._transaction = Transaction()
        offered = ["PIPELINING", "8BITMIME", "ENHANCEDSTATUSCODES", f"SIZE {self.house.most_bytes}"]
        if self.tls_context and not self._tls_protocol:
            offered.append("STARTTLS")
        lines = [self.hostname, *(offered if verb != b"HELO" else ())]
        await self.push("\r\n".join([*(f"250-{line}" for line in lines[:-1]), f"250 {lines[-1]}"]))
        return envelope.CHATTY if self.commands >= self.house.caps.commands else None

    async def _starttls(self, argument: bytes) -> Reply | None:
        if argument:
            return envelope.SYNTAX
        if not self.tls_context or self._tls_protocol:
            return envelope.MISSING
        self._helo, self._transaction = "", Transaction()  # nothing said in clear counts (RFC 3207, section 4.2)
        await self.smtp_STARTTLS("")
        return None

    def _mail(self, argument: bytes) -> Reply:
        if not self._helo or self._transaction.reverse_path is not None:
            return envelope.SEQUENCE
        sender = read_mail(argument, most_bytes=self.house.most_bytes)
        if isinstance(sender, Reply):
            return sender
        self._transaction.reverse_path = sender
        return envelope.SENDER_OK

    def _rcpt(self, argument: bytes) -> Reply:
        if self._transaction.reverse_path is None:
            return envelope.SEQUENCE
        recipient = read_rcpt(argument, hostname=self.hostname)
        refusal = recipient if isinstance(recipient, Reply) else self.house.gate.recipient(recipient)
        if isinstance(recipient, Reply) or refusal is not None:
            assert refusal is not None
            self.house.telemetry.replied(refusal, where="rcpt")
            return refusal
        if len({*self._transaction.recipients, recipient}) > self.house.caps.recipients:
            return envelope.MOST
        self._transaction.recipients.append(recipient)
        return envelope.RECIPIENT_OK

    def _simple(self, verb: bytes) -> Reply:
        if verb == b"RSET":
            self._transaction = Transaction()
        return envelope.SIMPLE.get(verb, envelope.MISSING)

    async def _data(self, argument: bytes) -> Reply | None:
        if self.pending:
            self.finished = True  # a message that came before we asked for it must not be taken for commands
            return envelope.EARLY
        if argument:
            return envelope.SYNTAX
        if not self._transaction.recipients:
            return envelope.SEQUENCE
        self.busy = True
        transaction, self._transaction = self._transaction, Transaction()
        await self.push("354 Go on; end with a dot alone")
        content = await self.read_content()
        if content is None:
            self.finished = True
            return None
        reply = content if isinstance(content, Reply) else await self._take(content, transaction)
        if self.house.lmtp:  # one reply for each recipient (RFC 2033, section 4.2)
            self._writer.write(line_of(reply) * (len(transaction.recipients) - 1))
        return reply

    async def _take(self, content: bytes, transaction: Transaction) -> Reply:
        """Hand a message to the gate, and give its reply; what has begun is finished even if the client is gone."""
        large = len(content) > LARGE
        refusal = await asyncio.to_thread(judge_content, content) if large else judge_content(content)
        if refusal is not None:
            self.house.telemetry.replied(refusal, where="data")
            self.finished = refusal is envelope.STRAY  # somebody hopes that we see more than one message here
            return refusal
        self.be_patient()
        received = Received(
            peer=self.peer,
            helo=self._helo,
            reverse_path=transaction.reverse_path or "",
            recipients=tuple(dict.fromkeys(transaction.recipients)),
            content=content,
            at=self.house.clock(),
        )
        try:
            reply = await asyncio.shield(self.house.begin(self.house.gate.receive(received)))
        except Exception as error:  # noqa: BLE001 - whatever it is: our trouble is never told, and never permanent
            reply = self.trouble(error)
            self.house.telemetry.replied(reply, where="gate")
        if reply.code < 400:  # noqa: PLR2004 - RFC 5321, section 4.2.1
            self.commands = self.errors = 0
        return reply
