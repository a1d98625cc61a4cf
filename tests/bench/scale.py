"""Measures what a request and an answer cost with ever more introductions open, and how long others wait for expiry.

A database is filled with as many sealed introductions and counts as such a number leaves behind; the costs are taken in
turn, so that a noisy machine is as noisy for each.
"""

from __future__ import annotations

import asyncio
import os
import random
import sqlite3
import statistics
import threading
import time
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from mailer.clerk import Clerk
from mailer.draft import Drafter
from mailer.forget import Forget
from mailer.inbound import Inbound
from mailer.letters import Letters
from mailer.model import Delivered, Received
from mailer.secret import Box, Secret
from mailer.settings import Limits, Settings
from mailer.store import Change, Look
from mailer.store.sqlite import SQLiteStore
from mailer.telemetry import Telemetry
from tests.bench import client, mails, peers, processes
from tests.bench.world import world
from tests.world import FakeResolver


if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from mailer.model import Outgoing
    from mailer.store import Held


SECRET = Secret(current=b"s" * 32)
COUNTS = 6
"""Counts that an introduction leaves for as long as it is open: its mail, two people twice, and the two together."""

TOGETHER = 20_000


@dataclass(slots=True)
class House:
    """A service without SMTP and relay, on a database of its own."""

    path: Path
    store: SQLiteStore = field(init=False)
    inbound: Inbound = field(init=False)

    def __post_init__(self) -> None:
        """Open it."""
        known = mails.records()
        settings = Settings(
            domain=mails.DOMAIN,
            introducers=("*",),
            limits=Limits(requests_per_introducer_per_day=10**9, questions_per_hour=10**9),
        )
        telemetry = Telemetry(quiet=True)
        self.store = SQLiteStore(self.path, box=Box(*SECRET.subkeys("outbox")))
        clerk = Clerk(
            settings,
            secret=SECRET,
            store=self.store,
            drafter=Drafter(Letters(), local="intro", domain=mails.DOMAIN),
            clock=lambda: datetime.now(tz=UTC),
            entropy=os.urandom,
            telemetry=telemetry,
        )
        resolver = FakeResolver(
            txts={name: tuple(each.encode() for each in data) for (name, kind), data in known.items() if kind == "TXT"},
            mxs={name: ((10, f"mx.{name}"),) for name, kind in known if kind == "MX"},
        )
        self.inbound = Inbound(settings, secret=SECRET, clerk=clerk, resolver=resolver, telemetry=telemetry)

    async def give(self, batch: list[mails.Mail]) -> float:
        """Take some mails; give the milliseconds of CPU for each."""
        received = [
            Received(
                peer="127.0.0.1",
                helo="client.example",
                reverse_path=each.sender,
                recipients=(each.recipient,),
                content=mails.content(each),
                at=datetime.now(tz=UTC),
            )
            for each in batch
        ]
        before = time.process_time()
        replies = await asyncio.gather(*map(self.inbound.receive, received))
        spent = time.process_time() - before
        assert all(reply.code == 250 for reply in replies), replies
        return spent * 1000 / len(batch)

    def post(self) -> list[Outgoing]:
        """Take what is in the outbox, as the relay would."""
        found = self.store.claim(now=datetime.now(tz=UTC), lease=timedelta(minutes=1), limit=10_000)
        for each in found:
            self.store.settle(each, Delivered(), now=datetime.now(tz=UTC))
        return found


def fill(path: Path, count: int, *, deadline: date, sealed: int) -> None:
    """Put as many introductions and counts into an empty database as if so many had been asked for."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA synchronous = OFF")
    today = datetime.now(tz=UTC).date().toordinal()
    step = 2**128 // max(count, 1)
    for first in range(0, count, TOGETHER):
        few = range(first, min(count, first + TOGETHER))
        connection.execute("BEGIN")
        connection.executemany(
            "INSERT INTO introduction VALUES (?, ?, ?)",
            (((n * step + 7).to_bytes(16, "big"), deadline.toordinal(), os.urandom(sealed)) for n in few),
        )
        connection.executemany(
            "INSERT INTO tally VALUES (?, ?, 1)",
            (((n * step + k * (step // 8)).to_bytes(16, "big"), today) for n in few for k in range(COUNTS)),
        )
        connection.execute("COMMIT")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """Milliseconds of CPU for a request and for an answer, with so many introductions open."""

    open: int
    request: float
    answer: float


def costs(folder: Path, sizes: list[int], *, rounds: int, batch: int = 20) -> tuple[list[Cost], dict[int, float]]:
    """Measure all sizes in turn; give the figures of each round, and the KB that an introduction takes on disk."""
    today = datetime.now(tz=UTC).date()
    houses = {size: House(folder / f"{size}.db") for size in sizes}
    sealed = _sealed(houses[sizes[0]])
    disk = {}
    for size, house in houses.items():
        fill(house.path, size, deadline=today + timedelta(days=14), sealed=sealed)
        disk[size] = house.path.stat().st_size / 1024 / size
    found = []
    for number in range(rounds):
        for size in random.sample(sizes, len(sizes)):
            house, run = houses[size], f"s{number}x{size}x{random.randrange(10**6)}"
            request = asyncio.run(house.give(mails.requests(batch, 4096, run=run)))
            questions = [each for each in house.post() if b"\r\nList-Unsubscribe: " in each.content]
            answers = [
                mails.answer(each.content, each.recipient, run=run, number=place)
                for place, each in enumerate(questions)
            ]
            answer = asyncio.run(house.give(answers))
            house.post()
            found.append(Cost(open=size, request=request, answer=answer))
    for house in houses.values():
        house.store.close()
    return found, disk


def _sealed(house: House) -> int:
    """Give how long a sealed introduction is: that of a usual request."""
    asyncio.run(house.give(mails.requests(1, 4096, run=f"sealed{time.time_ns()}")))
    connection = sqlite3.connect(house.path)
    ((length,),) = connection.execute("SELECT max(length(sealed)) FROM introduction").fetchall()
    connection.close()
    house.post()
    return int(length)


@dataclass(frozen=True, slots=True, kw_only=True)
class Expiry:
    """How long it took to let so many go, and how long others waited for a commit meanwhile, in milliseconds."""

    count: int
    seconds: float
    longest: float
    p99: float
    alone: float
    """The longest wait of the same probe with nothing else at work, in the same run."""


def expiry(path: Path) -> Expiry:
    """Let everything in a database go, while somebody else writes all the time."""
    store = SQLiteStore(path, box=Box(*SECRET.subkeys("outbox")))
    connection = sqlite3.connect(path)
    connection.execute("UPDATE introduction SET deadline = 1")
    connection.commit()
    connection.close()
    store.forget()
    count = store.status().introductions
    alone = _probed(store, lambda: time.sleep(3))[1]
    forget = Forget(store, clock=lambda: datetime.now(tz=UTC), telemetry=Telemetry(quiet=True))
    seconds, waits = _probed(store, lambda: asyncio.run(forget.once()))
    assert store.status().introductions == 0
    store.close()
    ordered = sorted(waits)
    return Expiry(
        count=count,
        seconds=seconds,
        longest=ordered[-1] * 1000,
        p99=ordered[int(len(ordered) * 0.99)] * 1000,
        alone=max(alone) * 1000,
    )


def _probed(store: SQLiteStore, work: Callable[[], object]) -> tuple[float, list[float]]:
    """Do some work; give how long it took, and how long each small commit beside it did."""
    done, waits = threading.Event(), []

    def probe() -> None:
        today = datetime.now(tz=UTC).date()

        def step(_held: Held) -> Change:
            return Change(day=today, counted=(os.urandom(16),))

        while not done.is_set():
            began = time.perf_counter()
            store.apply(os.urandom(16), step, look=Look())
            waits.append(time.perf_counter() - began)
            time.sleep(0.005)

    thread = threading.Thread(target=probe)
    thread.start()
    began = time.perf_counter()
    work()
    seconds = time.perf_counter() - began
    done.set()
    thread.join()
    return seconds, waits


def memory(folder: Path, database: Path) -> float:
    """Give the MB of a worker that has taken a hundred requests beside all that is open."""
    with world() as around:
        ours = peers.letterman(folder / "memory", nameserver=around.nameserver, relay=around.relay)
        (folder / "memory" / "letterman.secret").write_text(SECRET.current.hex() + "\n", encoding="ascii")
        (folder / "memory" / "letterman.secret").chmod(0o600)
        database.rename(folder / "memory" / "letterman.db")
        ours.start()
        client.drive(mails.requests(100, 4096, run=f"m{time.time_ns()}"), ours.port, senders=10)
        found = processes.memory(ours.pid)
        ours.stop()
        (folder / "memory" / "letterman.db").rename(database)
    return found


def middles(found: list[Cost]) -> Iterator[Cost]:
    """Give the medians of each size."""
    for size in sorted({each.open for each in found}):
        own = [each for each in found if each.open == size]
        yield Cost(
            open=size,
            request=statistics.median(each.request for each in own),
            answer=statistics.median(each.answer for each in own),
        )
