"""Measures whole introductions: a request, two questions, two yeses, one letter to two, all delivered to a relay.

The people are here: the relay keeps each question, its reader signs a yes and sends it in, and what comes back is
counted. Postfix takes the same requests in the same run, which is what everything is held against.
"""

from __future__ import annotations

import asyncio
import contextlib
import multiprocessing
import os
import re
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import uvloop

from mailer.playground import LoopbackDns
from tests.bench import client, mails, peers
from tests.bench.processes import favour
from tests.bench.world import Taking


if TYPE_CHECKING:
    from collections.abc import Sequence
    from multiprocessing.connection import Connection
    from pathlib import Path

    from tests.bench.mails import Mail


TO = re.compile(rb"^To: .*?([\w.]+@example\.(?:net|org))", re.MULTILINE)
QUESTION = b"List-Unsubscribe: "
WARM = 20
"""Introductions that are played first, and not counted."""

PATIENCE = 60.0


@dataclass(slots=True, kw_only=True)
class People:
    """Those who ask and answer, with their relay.

    Attributes:
        begun: when the request of each pair was handed over, by the number in its addresses.
        asked: seconds from there until both questions were at the relay.
        done: when the letter had come to both, by number.
        waits: seconds from the last dot to 250, of every mail that was taken.
        refused: what the service said of mails that it did not take.
    """

    port: int = 0
    begun: dict[bytes, float] = field(default_factory=dict)
    asked: dict[bytes, list[float]] = field(default_factory=dict)
    letters: dict[bytes, int] = field(default_factory=dict)
    waits: list[float] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    come: asyncio.Event = field(default_factory=asyncio.Event)
    """Whether a letter has come since somebody looked."""
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    def take(self, content: bytes) -> None:
        """Answer a question; count a letter."""
        found = TO.search(content)
        if found is None:
            return
        address = found[1]
        number = address.partition(b"@")[0].rpartition(b".")[2]
        if QUESTION in content:
            self.asked.setdefault(number, []).append(time.perf_counter() - self.begun[number])
            reply = mails.answer(content, address.decode(), run=f"a{len(self.waits)}.{id(content)}", number=int(number))
            self._begin(self.give(reply))
        elif b"\r\nAuto-Submitted: auto-generated" in content:
            self.letters[number] = self.letters.get(number, 0) + 1
            self.come.set()

    def _begin(self, work: object) -> None:
        task = asyncio.ensure_future(work)  # type: ignore[call-overload]
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def give(self, mail: Mail) -> None:
        """Hand a mail in."""
        try:
            self.waits.append(await client.give(mail, self.port))
        except OSError as error:
            self.refused.append(str(error))

    async def _all_come(self, letters: int) -> None:
        while sum(self.letters.values()) < letters:
            self.come.clear()
            await self.come.wait()

    async def play(self, requests: Sequence[Mail], *, first: int, pace: float, senders: int = 10) -> float:
        """Let all introductions happen; give the seconds until the last letter has come."""
        started = time.perf_counter()
        left = iter(enumerate(requests))

        async def ask() -> None:
            for number, mail in left:
                if pace:
                    await asyncio.sleep(started + number / pace - time.perf_counter())
                self.begun[b"%d" % (first + number)] = time.perf_counter()
                await self.give(mail)

        await asyncio.gather(*(ask() for _ in range(senders)))
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE):
                await self._all_come(2 * len(requests))
        return time.perf_counter() - started


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What a run of whole introductions gave.

    Attributes:
        rate: introductions finished in a second.
        cpu: milliseconds of CPU in all our processes for each introduction.
        postfix: milliseconds of CPU that Postfix took for each request that it queued, in the same run.
        p99: milliseconds from the last dot to 250, one mail in a hundred waits longer.
        questions: milliseconds from a request to both questions at the relay, likewise.
        finished: how many were finished.
    """

    workers: int
    pace: float
    rate: float
    cpu: float
    postfix: float
    p99: float
    questions: float
    finished: int
    refused: int


def whole(folder: Path, *, count: int, workers: int, pace: float, run: str) -> Result:
    """Play so many introductions at a pace (0: as fast as they go), and let Postfix take the same requests after."""
    requests = mails.requests(count + WARM, 4096, run=run)
    context = multiprocessing.get_context("fork")
    here, there = context.Pipe()
    process = context.Process(target=_people, args=(there, requests, pace, mails.records()), daemon=True)
    process.start()
    nameserver, relay = here.recv()
    ours = peers.letterman(folder / f"whole-{run}", nameserver=nameserver, relay=relay, workers=workers)
    anchor = peers.postfix(folder / f"postfix-{run}")
    try:
        ours.start()
        favour(os.getpid())
        here.send(ours.port)
        here.recv()  # warm
        before = ours.cpu
        here.send("go")
        seconds, asked, letters, waits, refused = here.recv()
        spent = ours.cpu - before
    finally:
        ours.stop()
    postfix = 0.0
    if anchor is not None:
        anchor.start()
        client.drive(requests[:WARM], anchor.port, senders=10)
        before = anchor.cpu
        client.drive(requests[WARM:], anchor.port, senders=10)
        time.sleep(1)
        postfix = (anchor.cpu - before) * 1000 / count
        anchor.stop()
    process.join(5)
    both = [max(each) for each in asked.values() if len(each) > 1]
    return Result(
        workers=workers,
        pace=pace,
        rate=count / seconds,
        cpu=spent * 1000 / count,
        postfix=postfix,
        p99=client.percentile(waits, 0.99) * 1000,
        questions=client.percentile(both, 0.99) * 1000,
        finished=sum(number == 2 for number in letters.values()),
        refused=len(refused),
    )


def _people(
    there: Connection, requests: Sequence[Mail], pace: float, known: dict[tuple[str, str], tuple[str, ...]]
) -> None:
    uvloop.run(_live(there, requests, pace, known))


async def _live(
    there: Connection, requests: Sequence[Mail], pace: float, known: dict[tuple[str, str], tuple[str, ...]]
) -> None:
    people = People()

    class Relay(Taking):
        def take(self, content: bytes) -> None:
            people.take(content)

    server = await asyncio.get_running_loop().create_server(Relay, "127.0.0.1", 0, backlog=512)
    there.send((await LoopbackDns(known).start(), server.sockets[0].getsockname()[1]))
    people.port = await asyncio.to_thread(there.recv)
    await people.play(requests[-WARM:], first=len(requests) - WARM, pace=0)
    there.send("warm")
    await asyncio.to_thread(there.recv)
    for each in (people.begun, people.asked, people.letters):
        each.clear()
    people.waits.clear()
    seconds = await people.play(requests[:-WARM], first=0, pace=pace)
    there.send((seconds, people.asked, people.letters, people.waits, people.refused))
