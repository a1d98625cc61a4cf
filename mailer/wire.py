"""Holds one connection: aiosmtpd's transport and TLS, with reading, limits and an order of things of our own.

aiosmtpd reads DATA line by line, tells exceptions to the client, has no limit on commands, and takes a bare LF for the
end of one; all that is replaced here. What a command does is for `mailer.conversation` to say. RFC 5321, RFC 3207.
"""

from __future__ import annotations

import asyncio
from abc import abstractmethod
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from aiosmtpd.smtp import SMTP, TLSSetupException

from mailer import envelope
from mailer.telemetry import Event


if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Coroutine
    from datetime import datetime

    from mailer.gate import Gate
    from mailer.model import Reply
    from mailer.telemetry import Telemetry


MOST_LINE = 1000
"""Octets in a command line; RFC 5321 (4.5.3.1.4) asks for 512, and its extensions for some more."""

CHUNK = 1 << 16
"""Octets that are read at once."""

LAST = frozenset({221, 421})
"""Codes after which the connection is closed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Caps:
    """How much one client may take of us."""

    connections: int = 1000
    per_network: int = 100
    """Connections from one IPv4 /24 or IPv6 /64."""
    commands: int = 100
    """Commands between two messages that are taken."""
    errors: int = 10
    """Refusals between two messages that are taken."""
    recipients: int = 10
    command_seconds: float = 60
    data_seconds: float = 300
    session_seconds: float = 900


@dataclass(slots=True, kw_only=True)
class House:
    """What all connections of a listener share."""

    gate: Gate
    hostname: str
    telemetry: Telemetry
    clock: Callable[[], datetime]
    most_bytes: int
    lmtp: bool
    caps: Caps
    tls: ssl.SSLContext | None = None
    draining: bool = False
    admit: Callable[[Wire, str], bool]
    leave: Callable[[Wire], None]
    working: set[asyncio.Task[Reply]] = field(default_factory=set)

    def begin(self, work: Coroutine[Any, Any, Reply]) -> asyncio.Task[Reply]:
        """Start to take a message; this goes on to its end, whatever becomes of the client."""
        task = asyncio.get_running_loop().create_task(work)
        self.working.add(task)
        task.add_done_callback(self._end)
        return task

    def _end(self, task: asyncio.Task[Reply]) -> None:
        self.working.discard(task)
        if not task.cancelled():
            task.exception()  # whoever waits for it reports it; but perhaps nobody waits any more


class _NoHooks:
    """aiosmtpd looks through its handler at every connection; this one has nothing to find."""

    def __dir__(self) -> list[str]:
        return []


class Wire(SMTP):
    """One connection, from greeting to goodbye."""

    line_length_limit = CHUNK
    """What aiosmtpd's reader holds before it makes the client wait."""

    def __init__(self, house: House) -> None:
        super().__init__(
            _NoHooks(),
            data_size_limit=house.most_bytes,
            hostname=house.hostname,
            ident="LMTP" if house.lmtp else "ESMTP",
            tls_context=house.tls,
            timeout=house.caps.command_seconds,
            loop=asyncio.get_running_loop(),
        )
        self.house = house
        self.network = ""
        """The network that the listener counts it with."""
        self.busy = False
        """Whether a message is on its way: from DATA to its reply."""
        self.finished = False
        """Whether the connection is to be closed after what is said now."""
        self.peer = ""
        self.pending = bytearray()
        """What the client has sent ahead."""
        self.commands = self.errors = 0
        self._admitted = self._spoken = False
        self._ends_at = self.loop.time() + house.caps.session_seconds

    def __dir__(self) -> list[str]:
        """Give nothing: aiosmtpd would look through it three times a connection."""
        return []

    @abstractmethod
    async def obey(self, verb: bytes, argument: bytes) -> Reply | None:
        """Run a command, and give its reply; None where there is nothing left to say."""

    # --- the connection ---

    def connection_made(self, transport: Any) -> None:  # noqa: ANN401 - uvloop's transports are no asyncio.Transport
        """Begin, or go on after STARTTLS; a client that is one too many is told so."""
        if self._admitted:
            self.pending.clear()  # what was sent before TLS is not trusted after it (RFC 3207, section 4.2)
            super().connection_made(transport)
            return
        name = transport.get_extra_info("peername")
        self.peer = name[0] if isinstance(name, tuple) else ""
        if self.house.admit(self, self.peer):
            self._admitted = True
            super().connection_made(transport)
        else:
            transport.write(line_of(envelope.CROWDED))
            transport.close()

    def connection_lost(self, error: Exception | None) -> None:
        """Forget the client; a message that the gate has in hand is taken to its end."""
        if self._admitted:
            self.house.leave(self)
            super().connection_lost(error)

    def eof_received(self) -> bool:
        """Let what the client said before it fell silent be answered."""
        if not self._admitted:
            return False
        self._reader.feed_eof()
        return self._tls_protocol is None

    def dismiss(self) -> None:
        """Say that we are closing, and close."""
        self._close_with(envelope.STOPPING)

    def abandon(self) -> None:
        """Close without a word: whoever sent a message that has no reply will send it again."""
        if self.transport is not None:
            self.transport.close()

    def _timeout_cb(self) -> None:
        self._close_with(envelope.IDLE)

    def _close_with(self, reply: Reply) -> None:
        if self.transport is not None:
            self._writer.write(line_of(reply))
            self.transport.close()

    # --- reading ---

    def wait(self, seconds: float) -> None:
        """Give the client so much time, and no more than its session has left."""
        self._reset_timeout(max(0.001, min(seconds, self._ends_at - self.loop.time())))

    def be_patient(self) -> None:
        """Stop the clock: it is our turn."""
        if self._timeout_handle is not None:
            self._timeout_handle.cancel()

    async def read_content(self) -> bytes | Reply | None:
        """Give the message after DATA, in one piece; what is too large is read to its end, and thrown away."""
        self.wait(self.house.caps.data_seconds)
        buffer, too_large = bytearray(b"\r\n"), False
        while (end := buffer.find(b"\r\n.\r\n", max(0, len(buffer) - CHUNK - 4))) < 0:
            if too_large or len(buffer) > self.house.most_bytes + 2:
                too_large = True
                del buffer[:-4]
            chunk = await self._reader.read(CHUNK)
            if not chunk:
                return None
            buffer += chunk
        self.pending[:] = buffer[end + 5 :]
        if too_large or end > self.house.most_bytes:
            return envelope.LARGE
        return bytes(buffer[: end + 2]).replace(b"\r\n.", b"\r\n")[2:]

    async def _next_line(self) -> bytes | None:
        """Give the next line without its CRLF, empty where it is too long; None when there will be no more."""
        self.wait(self.house.caps.command_seconds)
        start, too_long = 0, False
        while (end := self.pending.find(b"\r\n", start)) < 0:
            if len(self.pending) > MOST_LINE:
                too_long = True
                del self.pending[:-1]
            start = max(0, len(self.pending) - 1)
            chunk = await self._reader.read(CHUNK)
            self.pending += chunk
            if not chunk or not (self._spoken or self.pending[:1].isalpha()):
                return None  # silence, or a handshake of another protocol
        self._spoken = True
        line = bytes(self.pending[:end])
        del self.pending[: end + 2]
        return b"" if too_long or len(line) > MOST_LINE else line

    # --- the loop ---

    async def _handle_client(self) -> None:
        """Greet, and take commands until either side has enough."""
        try:
            await self.push(f"220 {self.hostname} {self.__ident__}")
            while not self.finished and (line := await self._next_line()) is not None:
                await self._answer(await self._obey(line))
        except (ConnectionError, TLSSetupException):
            pass
        finally:
            self.house.leave(self)
            self.be_patient()
            self._writer.close()

    async def _obey(self, line: bytes) -> Reply | None:
        self.commands += 1
        verb, _, argument = line.partition(b" ")
        try:
            return await self.obey(verb.upper(), argument.rstrip(b" "))
        except (ConnectionError, TLSSetupException):
            raise
        except Exception as error:  # noqa: BLE001 - whatever it is: our trouble is never told, and never permanent
            return self.trouble(error)

    def trouble(self, error: Exception) -> Reply:
        """Say nothing of what went wrong, and ask the client to come again."""
        self.house.telemetry.say(Event.FAILED, where="listener", kind=type(error).__name__)
        return envelope.TROUBLE

    async def _answer(self, reply: Reply | None) -> None:
        """Send a reply, and close where it is the last one, or one too many."""
        if reply is None:
            return
        lines = line_of(reply)
        self.errors += reply.code >= 400  # noqa: PLR2004 - RFC 5321, section 4.2.1
        self.finished |= reply.code in LAST
        if not self.finished and (self.house.draining or self._is_over_caps()):
            self.finished = True
            lines += line_of(envelope.STOPPING if self.house.draining else envelope.CHATTY)
        self._writer.write(lines)
        self.busy = False
        await self._writer.drain()

    def _is_over_caps(self) -> bool:
        caps = self.house.caps
        return self.commands >= caps.commands or self.errors >= caps.errors


def line_of(reply: Reply) -> bytes:
    """Give a reply as it goes over the wire."""
    return f"{reply}\r\n".encode("ascii", "replace")
