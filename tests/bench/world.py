"""What surrounds the servers that are measured: a name server, and a relay that takes everything or says nothing."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import uvloop

from mailer.playground import LoopbackDns
from tests.bench.mails import records
from tests.bench.processes import favour


if TYPE_CHECKING:
    from collections.abc import Iterator
    from multiprocessing.connection import Connection

    Records = dict[tuple[str, str], tuple[str, ...]]


class Taking(asyncio.Protocol):
    """One connection of a relay that takes everything and keeps nothing."""

    taken = 0

    def connection_made(self, transport: Any) -> None:  # noqa: ANN401 - uvloop's transports are no asyncio.Transport
        """Greet."""
        self._transport = transport
        self._buffer = b""
        self._data = False
        transport.write(b"220 relay.example ESMTP\r\n")

    def data_received(self, data: bytes) -> None:
        """Answer each command that is there."""
        self._buffer += data
        replies = []
        while True:
            end = self._buffer.find(b"\r\n.\r\n" if self._data else b"\r\n")
            if end < 0:
                break
            taken, self._buffer = self._buffer[:end], self._buffer[end + (5 if self._data else 2) :]
            replies.append(self._answer(taken))
        self._transport.write(b"".join(replies))

    def _answer(self, line: bytes) -> bytes:
        if self._data:
            self._data = False
            self.take(line)
            return b"250 2.0.0 taken\r\n"
        match line[:4].upper():
            case b"EHLO":
                return b"250-relay.example\r\n250-PIPELINING\r\n250-8BITMIME\r\n250 ENHANCEDSTATUSCODES\r\n"
            case b"DATA":
                self._data = True
                return b"354 go on\r\n"
            case b"QUIT":
                return b"221 bye\r\n"
            case _:
                return b"250 2.1.0 ok\r\n"

    def take(self, content: bytes) -> None:
        """Count a mail."""
        del content
        Taking.taken += 1


class Silent(asyncio.Protocol):
    """One connection of a relay that never says a word: what it should take stays in the outbox."""


async def _serve(there: Connection, known: Records) -> None:
    nameserver = await LoopbackDns(known).start()
    loop = asyncio.get_running_loop()
    ports = []
    for kind in (Taking, Silent):
        server = await loop.create_server(kind, "127.0.0.1", 0, backlog=512)
        ports.append(server.sockets[0].getsockname()[1])
    there.send((nameserver, *ports))
    while await asyncio.to_thread(there.poll, None):
        there.recv()
        there.send(Taking.taken)


def _run(there: Connection, known: Records) -> None:
    uvloop.run(_serve(there, known))


class World:
    """The name server's "host:port", the ports of the two relays, and how many mails the first has taken."""

    def __init__(self, here: Connection) -> None:
        self._here = here
        self.nameserver, self.relay, self.silent = here.recv()

    @property
    def taken(self) -> int:
        """Mails that the relay has taken so far."""
        self._here.send("?")
        return int(self._here.recv())


@contextmanager
def world() -> Iterator[World]:
    """Run it all in a process of its own."""
    context = multiprocessing.get_context("fork")
    here, there = context.Pipe()
    process = context.Process(target=_run, args=(there, records()), daemon=True)
    process.start()
    try:
        found = World(here)
        favour(os.getpid())
        yield found
    finally:
        process.terminate()
        process.join()
