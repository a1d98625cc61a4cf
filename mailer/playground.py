"""The world around the service, on the loopback interface: a name server, and a relay that keeps what it is given.

`letterman demo` and the tests play whole stories in it, through the real listener, resolver and relay. Nothing here
leaves the machine, and the service itself never uses it.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import dns.exception
import dns.flags
import dns.message
import dns.rcode
import dns.rdatatype
import dns.rrset
from aiosmtpd.smtp import SMTP


if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from aiosmtpd.smtp import Envelope, Session


LOOPBACK = "127.0.0.1"
TTL = 60
STRING = 255
"""Octets in one string of a TXT record (RFC 1035, section 3.3)."""


class LoopbackDns(asyncio.DatagramProtocol):
    """A name server over UDP, for names that are given as plain text.

    Attributes:
        records: (name, type) -> the data of each record, as in a zone file; a TXT record is its text alone. They may be
            changed while it runs.
        failing: names that get SERVFAIL.
        silent: names that get no answer at all.
        asked: the questions so far.
    """

    def __init__(
        self,
        records: Mapping[tuple[str, str], Sequence[str]],
        *,
        failing: frozenset[str] = frozenset(),
        silent: frozenset[str] = frozenset(),
    ) -> None:
        self.records = dict(records)
        self.failing = failing
        self.silent = silent
        self.asked: list[tuple[str, str]] = []
        self._transport: asyncio.DatagramTransport | None = None

    async def start(self, host: str = LOOPBACK, port: int = 0) -> str:
        """Begin to answer; give "host:port", as the setting `dns.servers` takes it."""
        loop = asyncio.get_running_loop()
        self._transport, _ = await loop.create_datagram_endpoint(lambda: self, local_addr=(host, port))
        host, port = self._transport.get_extra_info("sockname")
        return f"{host}:{port}"

    async def stop(self) -> None:
        """Stop answering."""
        if self._transport is not None:
            self._transport.close()
            await asyncio.sleep(0)

    def datagram_received(self, data: bytes, addr: tuple[str | Any, int]) -> None:
        """Answer one question."""
        try:
            query = dns.message.from_wire(data)
        except dns.exception.DNSException:
            return
        name = query.question[0].name.to_text(omit_final_dot=True).lower()
        kind = dns.rdatatype.to_text(query.question[0].rdtype)
        self.asked.append((name, kind))
        if name not in self.silent and self._transport is not None:
            self._transport.sendto(self._answer(query, name, kind).to_wire(), addr)

    def _answer(self, query: dns.message.Message, name: str, kind: str) -> dns.message.Message:
        answer = dns.message.make_response(query)
        answer.flags |= dns.flags.RA
        if name in self.failing:
            answer.set_rcode(dns.rcode.SERVFAIL)
            return answer
        data = self.records.get((name, kind), ())
        if data:
            texts = map(quoted, data) if kind == "TXT" else data
            answer.answer.append(dns.rrset.from_text(query.question[0].name, TTL, "IN", kind, *texts))
        elif not any(known == name for known, _ in self.records):
            answer.set_rcode(dns.rcode.NXDOMAIN)
        return answer


def quoted(text: str) -> str:
    """Write the text of a TXT record as a zone file does, in strings of 255 octets."""
    parts = (text[start : start + STRING] for start in range(0, max(len(text), 1), STRING))
    return " ".join('"' + part.replace("\\", "\\\\").replace('"', '\\"') + '"' for part in parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """A mail that the relay has taken."""

    reverse_path: str
    recipients: tuple[str, ...]
    content: bytes


@dataclass(kw_only=True)
class LoopbackRelay:
    """A relay that keeps every mail, and answers as it is told.

    Without slots, since aiosmtpd looks at every member of it: Python 3.11.2, which Debian 12 has, fails at one of those
    that slots leave behind.

    Attributes:
        replies: recipient -> what RCPT says to it, one reply a try; 250 when they are used up.
        data_replies: what the end of DATA says, one a mail; 250 when they are used up.
        taken: the mails so far.
        connections: how often it was connected to.
    """

    replies: dict[str, list[str]] = field(default_factory=dict)
    data_replies: list[str] = field(default_factory=list)
    taken: list[Taken] = field(default_factory=list)
    connections: int = 0
    port: int = 0
    _server: asyncio.Server | None = None
    _sessions: list[SMTP] = field(default_factory=list)
    _arrived: asyncio.Event = field(default_factory=asyncio.Event)

    async def start(self, port: int = 0, host: str = LOOPBACK) -> int:
        """Begin to take mail; give the port."""
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(self._session, host, port)
        self.port = self._server.sockets[0].getsockname()[1]
        return self.port

    async def stop(self) -> None:
        """Take nothing more, and drop the connections that are open."""
        if self._server is not None:
            self._server.close()
        self.drop()
        await asyncio.sleep(0)

    def drop(self) -> None:
        """Close the connections that are open, as relays do with idle ones."""
        for session in self._sessions:
            if session.transport is not None:
                session.transport.close()
        self._sessions.clear()

    async def wait(self, count: int, seconds: float = 90) -> list[Taken]:
        """Wait until so many mails have been taken, and give them."""
        async with asyncio.timeout(seconds):
            while len(self.taken) < count:
                self._arrived.clear()
                await self._arrived.wait()
        return self.taken

    def _session(self) -> SMTP:
        self.connections += 1
        session = SMTP(self, hostname="relay.example", ident="relay")
        self._sessions.append(session)
        return session

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's name
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        """Answer as the script says."""
        script = self.replies.get(address)
        reply = script.pop(0) if script else "250 2.1.5 taken"
        if reply.startswith("2"):
            envelope.rcpt_tos.append(address)
        return reply

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802 - aiosmtpd's name
        """Keep the mail, unless the script says otherwise."""
        reply = self.data_replies.pop(0) if self.data_replies else "250 2.0.0 taken"
        if reply.startswith("2"):
            content = envelope.content if isinstance(envelope.content, bytes) else b""
            self.taken.append(
                Taken(reverse_path=envelope.mail_from or "", recipients=tuple(envelope.rcpt_tos), content=content)
            )
            self._arrived.set()
        return reply
