# ruff: noqa: T201 - it speaks to whoever runs it
"""Fills databases of a PostgreSQL of its own with open introductions, and measures side by side what a step costs.

`python tests/scale/filled.py` takes how many introductions each database is to have; without any, ten thousand, a
million and ten million, for which it wants 25 GB and a quarter of an hour. Rows are as long as real ones and as random;
nothing in them can be opened. Each figure is of a store in this process, on the machine of the server, which waits for
its disk at each commit; the databases take turns, step by step.
"""

from __future__ import annotations

import hashlib
import os
import random
import statistics
import sys
import tempfile
import threading
import time
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING


ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from mailer.model import Delivered  # noqa: E402 - the path comes first
from mailer.secret import Box  # noqa: E402
from mailer.store import Change, Look, Row, Tally, open_store  # noqa: E402
from tests.house import REQUEST, House  # noqa: E402
from tests.keeping import KEY, NOW, TODAY, mail  # noqa: E402
from tests.postgres import make_cluster  # noqa: E402


if TYPE_CHECKING:
    from collections.abc import Callable

    from mailer.store import Held, Store
    from tests.postgres import Cluster


LEVELS = (10_000, 1_000_000, 10_000_000)
STEPS = 600
"""Steps of each kind that are timed at each level."""

DAYS = 14
SLICE = 50
"""Rows that the service erases in one transaction."""


def lengths() -> tuple[int, list[int]]:
    """Take the length of a real sealed introduction, and of the mails that it sends."""
    with tempfile.TemporaryDirectory() as folder:
        house = House(Path(folder))
        letters = house.asked(REQUEST)
        kept: list[int] = []
        connection = house.store._reader.conn  # type: ignore[attr-defined] # noqa: SLF001
        kept += [len(sealed) for (sealed,) in connection.execute("SELECT sealed FROM introduction")]
        house.close()
    return kept[0], [len(letter.outgoing.content) for letter in letters.values()]


def name(number: int) -> bytes:
    """Give the id of one of those that were filled in: as random as a real one."""
    return hashlib.md5(str(number).encode(), usedforsecurity=False).digest()


def fill(cluster: Cluster, database: str, count: int, length: int) -> None:
    """Let the server make introductions; their deadlines are spread over two weeks from today."""
    noise = os.urandom(length + 4096)
    with cluster.connect(database) as connection:
        connection.execute(
            "INSERT INTO introduction SELECT decode(md5(n::text), 'hex'), %s + n %% %s, substr(%s, 1 + n %% 4096, %s)"
            " FROM generate_series(0, %s - 1) AS n",
            (TODAY.toordinal(), DAYS, noise, length, count),
        )
        connection.execute("VACUUM (ANALYZE) introduction")
        connection.execute("CHECKPOINT")


class Steps:
    """The steps of the service, as large as real ones and without their words."""

    def __init__(self, store: Store, level: int, length: int, mails: list[int]) -> None:
        self.store, self.level, self.length, self.mails = store, level, length, mails
        self.chance = random.Random(level)

    def request(self) -> None:
        """Keep a new introduction, and queue two questions and a receipt."""
        digests = [self.chance.randbytes(32) for _ in range(9)]
        look = Look(tallies=tuple(Tally(digest=each, since=TODAY) for each in digests), stops=tuple(digests[:2]))

        def step(_: Held) -> Change:
            sealed = Row(deadline=TODAY + timedelta(days=DAYS), sealed=self.chance.randbytes(self.length))
            outgoing = tuple(mail(content=self.chance.randbytes(size)) for size in self.mails)
            return Change(row=sealed, outgoing=outgoing, counted=tuple(digests), day=TODAY)

        self.store.apply(self.chance.randbytes(16), step, look=look)

    def answer(self) -> None:
        """Change an introduction that is open, and queue an acknowledgement."""
        digest = self.chance.randbytes(32)

        def step(held: Held) -> Change:
            assert held.row is not None
            sealed = Row(deadline=held.row.deadline, sealed=self.chance.randbytes(self.length))
            outgoing = (mail(content=self.chance.randbytes(self.mails[0])),)
            return Change(row=sealed, outgoing=outgoing, counted=(digest,), day=TODAY)

        look = Look(tallies=(Tally(digest=digest, since=TODAY),))
        self.store.apply(name(self.chance.randrange(self.level)), step, look=look)

    def send(self) -> None:
        """Take a mail from the outbox, and settle it."""
        for one in self.store.claim(now=NOW, lease=timedelta(minutes=2), limit=1):
            self.store.settle(one, Delivered(), now=NOW)


def turns(kinds: list[Callable[[], object]], times: int = STEPS) -> list[str]:
    """Let each do a step in turn; give the median and the 99th percentile of each, in milliseconds."""
    spans: list[list[float]] = [[] for _ in kinds]
    for _ in range(times):
        for place, do in enumerate(kinds):
            started = time.perf_counter()
            do()
            spans[place].append(1000 * (time.perf_counter() - started))
    return [f"{statistics.median(each):.2f} / {statistics.quantiles(each, n=100)[98]:.1f}" for each in spans]


def expire(store: Store, seconds: float) -> tuple[int, list[float]]:
    """Erase in slices as the service does, a day later, for so long; give how many went, and what each slice took."""
    gone, spans = 0, []
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        started = time.perf_counter()
        erased = store.expire(today=TODAY + timedelta(days=1), limit=SLICE)
        spans.append(1000 * (time.perf_counter() - started))
        gone += erased
        if erased < SLICE:
            break
        time.sleep(0.01)
    return gone, spans


def expiring(store: Store, steps: Steps) -> None:
    """Measure what others feel while a day's introductions expire."""
    waits: list[float] = []
    done = threading.Event()

    def others() -> None:
        while not done.is_set():
            started = time.perf_counter()
            steps.request()
            waits.append(1000 * (time.perf_counter() - started))

    thread = threading.Thread(target=others)
    thread.start()
    gone, spans = expire(store, 15)
    done.set()
    thread.join()
    slices = f"{statistics.median(spans):.1f} ms, at most {max(spans):.1f}" if spans else "none"
    print(f"  expiry: {gone} in {sum(spans) / 1000:.1f} s of work; a slice of {SLICE}: {slices};", end=" ")
    print(f"a request meanwhile: {statistics.median(waits):.1f} ms, at most {max(waits):.1f}")


def prepared(cluster: Cluster, level: int, length: int, mails: list[int]) -> Steps:
    """Make a database with so many introductions in it."""
    database = cluster.create()
    store = open_store(cluster.url(database), box=Box(KEY))
    started = time.monotonic()
    fill(cluster, database, level, length)
    seconds = time.monotonic() - started
    sizes = "SELECT pg_table_size('introduction'), pg_indexes_size('introduction')"
    ((table, indexes),) = cluster.ask(database, sizes)
    print(f"{level} open, filled in {seconds:.0f} s; {table / level:.0f} bytes each, {indexes / level:.0f} in indexes")
    return Steps(store, level, length, mails)


def main() -> None:
    """Fill, and measure at each level."""
    levels = [int(each) for each in sys.argv[1:]] or list(LEVELS)
    length, mails = lengths()
    print(f"a sealed introduction has {length} bytes, its mails {mails}")
    cluster = make_cluster(
        segment=16,
        shared_buffers="1GB",
        max_wal_size="8GB",
        checkpoint_timeout="15min",
        maintenance_work_mem="512MB",
        autovacuum_naptime="60s",
    )
    try:
        several = [prepared(cluster, level, length, mails) for level in levels]
        for kind in ("request", "answer", "send"):
            kinds = [getattr(steps, kind) for steps in several]
            turns(kinds, 50)
            print(f"{kind:8}", *(f"{level}: {told} ms;" for level, told in zip(levels, turns(kinds), strict=True)))
        status = turns([steps.store.status for steps in several], 3)
        print("status  ", *(f"{level}: {told} ms;" for level, told in zip(levels, status, strict=True)))
        for steps in several:
            expiring(steps.store, steps)
            steps.store.close()
    finally:
        cluster.close()


if __name__ == "__main__":
    main()
