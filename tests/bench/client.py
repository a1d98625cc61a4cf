"""Hands mails over to an SMTP or LMTP server on so many connections at once, and times each from its last dot to 250.

A few lines of protocol and no more, so that the client is not what is measured: `limit` in the tables is this client
against a server that keeps nothing. Each mail has a connection of its own, as `smtp-source` does it, and goes one
command at a time; mail is given with a pace, or as fast as it is taken.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import uvloop


if TYPE_CHECKING:
    from collections.abc import Sequence
    from multiprocessing.connection import Connection

    from tests.bench.mails import Mail


TIMEOUT = 20.0
"""Seconds after which a mail has failed."""


@dataclass(slots=True, kw_only=True)
class Run:
    """What a run of the client gave.

    Attributes:
        seconds: from the first connection to the last reply.
        waits: seconds from the last dot to the reply, of each mail that was taken.
        refused: replies that were no 250, or none at all.
        cpu: seconds of CPU that the client took itself.
    """

    seconds: float = 0.0
    waits: list[float] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    cpu: float = 0.0

    @property
    def rate(self) -> float:
        """Mails taken in a second."""
        return len(self.waits) / self.seconds if self.seconds else 0.0


class Conversation(asyncio.Protocol):
    """One mail on one connection: waits for each reply before it goes on."""

    def __init__(self, mail: Mail, done: asyncio.Future[float], *, lmtp: bool) -> None:
        self._steps = iter(
            (
                b"LHLO client.example\r\n" if lmtp else b"EHLO client.example\r\n",
                b"MAIL FROM:<%b>\r\n" % mail.sender.encode(),
                b"RCPT TO:<%b>\r\n" % mail.recipient.encode(),
                b"DATA\r\n",
                mail.wire,
            )
        )
        self._done = done
        self._sent = 0.0
        self._buffer = b""

    def connection_made(self, transport: Any) -> None:  # noqa: ANN401 - uvloop's transports are no asyncio.Transport
        """Wait for the greeting."""
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Go on after each whole reply."""
        self._buffer += data
        if not self._buffer.endswith(b"\r\n") or self._buffer[:-2].rpartition(b"\n")[2][3:4] == b"-":
            return
        reply, self._buffer = self._buffer, b""
        if reply[:1] not in b"23":
            self._finish(reply.decode("ascii", "replace").strip())
            return
        step = next(self._steps, None)
        if step is None:
            self._finish("")
            return
        self._transport.write(step)
        self._sent = time.perf_counter()

    def connection_lost(self, error: Exception | None) -> None:
        """A connection that ends before its reply has failed."""
        del error
        self._finish("the connection was lost")

    def _finish(self, trouble: str) -> None:
        if self._done.done():
            return
        if trouble:
            self._done.set_exception(OSError(trouble))
        else:
            self._done.set_result(time.perf_counter() - self._sent)
        self._transport.write(b"QUIT\r\n")
        self._transport.close()


async def give(mail: Mail, port: int, *, lmtp: bool = False) -> float:
    """Hand one mail over; give the seconds from its last dot to 250.

    Raises:
        OSError: it was not taken; the text is what the server said.
    """
    loop = asyncio.get_running_loop()
    done: asyncio.Future[float] = loop.create_future()
    await loop.create_connection(lambda: Conversation(mail, done, lmtp=lmtp), "127.0.0.1", port)
    async with asyncio.timeout(TIMEOUT):
        return await done


async def give_all(mails: Sequence[Mail], port: int, *, senders: int, lmtp: bool = False, pace: float = 0.0) -> Run:
    """Hand mails over by so many senders at once, at most so many a second where there is a pace."""
    run, left = Run(), iter(enumerate(mails))
    started = time.perf_counter()

    async def sender() -> None:
        for number, mail in left:
            if pace:
                await asyncio.sleep(started + number / pace - time.perf_counter())
            try:
                run.waits.append(await give(mail, port, lmtp=lmtp))
            except OSError as error:
                run.refused.append(str(error) or type(error).__name__)

    await asyncio.gather(*(sender() for _ in range(senders)))
    run.seconds = time.perf_counter() - started
    return run


def drive(mails: Sequence[Mail], port: int, *, senders: int, lmtp: bool = False, pace: float = 0.0) -> Run:
    """Do so in a process of its own."""
    context = multiprocessing.get_context("fork")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_drive, args=(there, mails, port, senders, lmtp, pace))
    process.start()
    there.close()
    run: Run = here.recv()
    process.join()
    return run


def _drive(there: Connection, mails: Sequence[Mail], port: int, senders: int, lmtp: bool, pace: float) -> None:  # noqa: FBT001
    started = time.process_time()
    run = uvloop.run(give_all(mails, port, senders=senders, lmtp=lmtp, pace=pace))
    run.cpu = time.process_time() - started
    there.send(run)


def percentile(values: Sequence[float], share: float) -> float:
    """Give the value below which so large a share of them lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0.0
