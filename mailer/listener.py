"""Takes mail in over SMTP or LMTP: opens the port, counts who is there, and drains when it is told to stop.

What is said on a connection is `mailer.wire`'s business, and what becomes of a mail the gate's. This module parses
nothing and keeps nothing; a client's address is only counted with its network while it is connected.
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import ssl
import sys
from collections import Counter
from typing import TYPE_CHECKING

from mailer import sockets
from mailer.conversation import Conversation
from mailer.errors import Misconfigured
from mailer.telemetry import Event, silence_libraries
from mailer.wire import Caps, House


if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from mailer.gate import Gate
    from mailer.settings import Listen
    from mailer.telemetry import Telemetry
    from mailer.wire import Wire


CIPHERS = "ECDHE+AESGCM:ECDHE+CHACHA20"
"""With TLS 1.2: forward secrecy and authenticated encryption alone; those of TLS 1.3 all have both."""


class Listener:
    """One port (or local socket) at which mail comes in."""

    def __init__(
        self,
        gate: Gate,
        *,
        settings: Listen,
        hostname: str,
        telemetry: Telemetry,
        clock: Callable[[], datetime],
        caps: Caps | None = None,
        socks: Sequence[socket.socket] = (),
    ) -> None:
        """Open nothing yet; `socks` are open already, and stand in for what the settings say."""
        self._settings = settings
        self._telemetry = telemetry
        self._socks = tuple(socks)
        self._servers: tuple[asyncio.AbstractServer, ...] = ()
        self._open: set[Wire] = set()
        self._networks: Counter[str] = Counter()
        self._lmtp = settings.protocol == "lmtp"
        self._house = House(
            gate=gate,
            hostname=hostname,
            telemetry=telemetry,
            clock=clock,
            most_bytes=settings.max_message_bytes,
            lmtp=self._lmtp,
            caps=caps or Caps(),
            tls=_tls(settings),
            admit=self._admit,
            leave=self._leave,
        )

    async def start(self) -> None:
        """Begin to take mail.

        Raises:
            Misconfigured: the port or the socket is not to be had.
        """
        silence_libraries()
        socks = self._socks or sockets.opened(self._settings)
        self._servers = tuple([await self._serve(sock) for sock in socks])
        where = "given" if self._socks else sockets.local_path(self._settings) or self._settings.host
        self._telemetry.say(Event.LISTENING, host=where, port=self.port, protocol=self._settings.protocol)

    @property
    def port(self) -> int:
        """The port, as the system gave it where the settings say 0; 0 for a local socket."""
        socks = [one for server in self._servers for one in getattr(server, "sockets", ())]
        name = socks[0].getsockname() if socks else ""
        return name[1] if isinstance(name, tuple) else 0

    async def stop(self, drain: float) -> None:
        """Take nothing new, let the messages in hand get their replies within so many seconds, then close."""
        if not self._servers:
            return
        for server in self._servers:
            server.close()
        if not self._socks:
            sockets.close((), self._settings)
        self._house.draining = True
        for conversation in [*self._open]:
            if not conversation.busy:
                conversation.dismiss()
        await self._settled(drain)
        for conversation in [*self._open]:
            conversation.abandon()
        await asyncio.sleep(0)

    def reload_tls(self) -> None:
        """Read the certificate again, for the connections to come.

        Raises:
            Misconfigured: it cannot be read; the old one stays.
        """
        self._house.tls = _tls(self._settings)

    async def _serve(self, sock: socket.socket) -> asyncio.AbstractServer:
        """Serve on an open socket; where it has a file, that is left to whoever opened it."""
        loop = asyncio.get_running_loop()
        if sock.family != socket.AF_UNIX:
            return await loop.create_server(self._converse, sock=sock, backlog=sockets.BACKLOG)
        if sys.version_info >= (3, 13):
            return await loop.create_unix_server(
                self._converse, sock=sock, backlog=sockets.BACKLOG, cleanup_socket=False
            )
        return await loop.create_unix_server(self._converse, sock=sock, backlog=sockets.BACKLOG)

    def _converse(self) -> Conversation:
        return Conversation(self._house)

    def _admit(self, conversation: Wire, peer: str) -> bool:
        """Count a connection in, unless there are too many, here or from its network."""
        network = _network(peer)
        trusted = self._lmtp and _is_local(peer)
        caps = self._house.caps
        if len(self._open) >= caps.connections or (not trusted and self._networks[network] >= caps.per_network):
            self._telemetry.say(Event.CONNECTION, reason="crowded")
            return False
        self._networks[network] += 1
        self._open.add(conversation)
        conversation.network = network
        return True

    def _leave(self, conversation: Wire) -> None:
        """Count a connection out, once."""
        if conversation not in self._open:
            return
        self._open.discard(conversation)
        self._networks[conversation.network] -= 1
        if not self._networks[conversation.network]:
            del self._networks[conversation.network]

    async def _settled(self, seconds: float) -> None:
        """Wait until every message in hand has its reply, but no longer than so many seconds."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + seconds
        while (self._open or self._house.working) and loop.time() < deadline:  # noqa: ASYNC110 - two kinds of work
            await asyncio.sleep(min(0.02, max(0.0, deadline - loop.time())))


def _network(peer: str) -> str:
    """Give the IPv4 /24 or IPv6 /64 of an address as the kernel writes it; empty for a local socket."""
    if "." in peer:
        return peer.rpartition(":")[2].rpartition(".")[0]
    return ipaddress.IPv6Address(peer.partition("%")[0]).exploded[:19] if peer else ""


def _is_local(peer: str) -> bool:
    return not peer or peer in ("127.0.0.1", "::1")


def _tls(settings: Listen) -> ssl.SSLContext | None:
    if not settings.tls_certificate:
        return None
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers(CIPHERS)
    context.options |= ssl.OP_NO_RENEGOTIATION | ssl.OP_NO_COMPRESSION
    try:
        context.load_cert_chain(settings.tls_certificate, settings.tls_key or None)
    except OSError as error:
        reason = error.strerror or "not a certificate and its key"
        raise Misconfigured(f"listen.tls_certificate {settings.tls_certificate}: {reason}") from None
    return context
