"""Letting go: expiry in batches, the journal, and clocks that jump."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from mailer.errors import Temporary
from mailer.forget import FEWEST, Forget, Steadiness, elapsed, fitting
from mailer.store import Untrusted
from mailer.telemetry import Telemetry
from tests.keeping import LOOK, NOW, TODAY, Clock, change, does, ident, mail, open_sqlite


if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from mailer.store.sqlite import SQLiteStore


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SQLiteStore]:
    """A store on a new file."""
    store = open_sqlite(tmp_path / "letterman.db")
    yield store
    store.close()


def fill(store: SQLiteStore, rows: int, *, days: int = -1) -> None:
    """Keep introductions whose deadline is so many days from today."""
    futures = [
        store.submit(
            days.to_bytes(2, "big", signed=True) + ident(n)[2:],
            does(change(b"x" * 600, deadline=TODAY + timedelta(days=days))),
            look=LOOK,
        )
        for n in range(rows)
    ]
    for future in futures:
        future.result()


def forgetting(store: SQLiteStore, clock: Clock) -> tuple[Forget, Telemetry]:
    telemetry = Telemetry(quiet=True)
    return Forget(store, clock=clock, telemetry=telemetry, elapsed=clock.elapsed), telemetry


def once(store: SQLiteStore, clock: Clock) -> int:
    """Do one round with a fresh process."""
    return asyncio.run(forgetting(store, clock)[0].once())


def test_what_has_had_its_time_goes_and_the_rest_stays(store: SQLiteStore) -> None:
    """A round erases all that is past its deadline, in as many batches as it takes, and nothing else."""
    fill(store, 2 * FEWEST + 7)
    fill(store, 5, days=0)

    assert once(store, Clock()) == 2 * FEWEST + 7
    assert store.status().introductions == 5


def test_priv_07_a_round_that_was_cut_short_is_finished_by_the_next(store: SQLiteStore, tmp_path: Path) -> None:
    """What was erased when the process died stays erased, and the next start erases the rest."""
    fill(store, 3 * FEWEST)
    store.expire(today=TODAY, limit=FEWEST)
    other = open_sqlite(tmp_path / "letterman.db")  # as another process would, while the first never closed

    assert once(other, Clock()) == 2 * FEWEST
    assert once(other, Clock()) == 0
    other.close()


def test_others_do_not_wait_while_much_is_erased(store: SQLiteStore) -> None:
    """While thousands of rows are erased, a step of somebody else takes well under a tenth of a second."""
    fill(store, 3000)
    waits = []

    async def others(forget: asyncio.Task[int]) -> None:
        while not forget.done():
            start = time.perf_counter()
            await asyncio.wrap_future(store.submit(b"o" * 16, does(change()), look=LOOK))
            waits.append(time.perf_counter() - start)
            await asyncio.sleep(0.002)

    async def play() -> int:
        forget = asyncio.create_task(forgetting(store, Clock())[0].once())
        await others(forget)
        return await forget

    assert asyncio.run(play()) == 3000
    assert sorted(waits)[int(len(waits) * 0.95)] < 0.1


def test_priv_02_a_round_leaves_nothing_in_the_journal(store: SQLiteStore, tmp_path: Path) -> None:
    """After a round the journal is empty."""
    fill(store, 10)
    once(store, Clock())

    assert (tmp_path / "letterman.db-wal").stat().st_size == 0


def test_priv_03_a_reader_in_the_way_is_outlasted_and_told_of(store: SQLiteStore, tmp_path: Path) -> None:
    """While a reader keeps the journal alive the operator is told, after some minutes; when it leaves, it is cut."""
    fill(store, 1)
    reader = sqlite3.connect(tmp_path / "letterman.db", isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM introduction").fetchall()
    clock = Clock()
    forget, telemetry = forgetting(store, clock)
    alarm = ("failed", (("kind", "journal in use"), ("where", "forget")))

    async def play() -> None:
        await forget.once()
        clock.goes(minutes=4)
        await forget.once()
        assert alarm not in telemetry.counts()
        clock.goes(minutes=1)
        await forget.once()
        assert telemetry.counts()[alarm] == 1
        reader.close()
        await forget.once()

    asyncio.run(play())
    assert (tmp_path / "letterman.db-wal").stat().st_size == 0


@pytest.mark.parametrize("days", [3650, 20, -3650, 1, -1])
def test_dur_07_a_clock_that_jumps_erases_nothing(store: SQLiteStore, days: int) -> None:
    """When the clock jumps, nothing expires, an event tells of it, and once it is right again all is as before."""
    fill(store, 3, days=1)
    clock = Clock()
    forget, telemetry = forgetting(store, clock)

    async def play() -> None:
        clock.goes(minutes=1)
        assert await forget.once() == 0
        clock.jumps(days=days)
        for _ in range(5):
            assert await forget.once() == 0
            clock.goes(minutes=1)
        clock.jumps(days=-days)
        assert await forget.once() == 0

    asyncio.run(play())
    assert store.status().introductions == 3
    assert telemetry.counts()["failed", (("kind", "clock jumped"), ("where", "forget"))] == 2


def test_dur_07_a_clock_that_was_set_right_is_believed_after_a_day(store: SQLiteStore) -> None:
    """A clock that has gone steadily for a day after a jump is taken at its word."""
    fill(store, 3, days=1)
    clock = Clock()
    forget, _ = forgetting(store, clock)

    async def play() -> int:
        clock.jumps(days=5)
        await forget.once()
        clock.goes(hours=23.9)
        assert await forget.once() == 0
        clock.goes(hours=0.2)
        return await forget.once()

    assert asyncio.run(play()) == 3


def test_dur_07_a_machine_that_slept_expires_what_is_due(store: SQLiteStore) -> None:
    """Time that passed while the machine slept has passed: both clocks went on."""
    fill(store, 3, days=1)
    clock = Clock()
    forget, telemetry = forgetting(store, clock)

    async def play() -> int:
        await forget.once()
        clock.goes(days=3)
        return await forget.once()

    assert asyncio.run(play()) == 3
    assert not any(name == "failed" for name, _ in telemetry.counts())


def test_small_corrections_are_no_jump() -> None:
    """A clock that is set right by minutes, again and again, is trusted all the while."""
    steadiness = Steadiness(NOW, 0.0)

    for n in range(100):
        assert not steadiness.jumped(NOW + timedelta(minutes=30 * (n % 2)), 0.0)
    assert steadiness.trusted(0.0)


def test_the_second_clock_goes() -> None:
    """The clock that can't be set never goes back."""
    assert 0 < elapsed() <= elapsed()


def test_it_runs_until_stopped_and_outlives_trouble(store: SQLiteStore, monkeypatch: pytest.MonkeyPatch) -> None:
    """It runs at the start and then again and again, also after trouble with the store, until it is stopped."""
    monkeypatch.setattr("mailer.forget.EVERY", 0.01)
    fill(store, 3)
    expire, refused = store.expire, iter([1, 2])

    def troubled(**fields: object) -> int:
        if next(refused, None):
            raise Temporary("the disk is full")
        return expire(**fields)

    monkeypatch.setattr(store, "expire", troubled)
    forget, telemetry = forgetting(store, Clock())

    async def play() -> None:
        task = asyncio.create_task(forget.run())
        await until(lambda: store.status().introductions == 0)
        forget.stop()
        await asyncio.wait_for(task, 5)

    asyncio.run(play())
    assert telemetry.counts()["failed", (("kind", "Temporary"), ("where", "forget"))] == 2
    assert telemetry.counts()["forgotten", ()] == 1


def test_dur_02_an_untrusted_disk_ends_the_loop(store: SQLiteStore) -> None:
    """After a failed fsync letting go ends with an error, so that the service is started anew."""
    forget, _ = forgetting(store, Clock())
    store._writer.untrusted = True  # noqa: SLF001 - as an injected EIO does in test_durability

    with pytest.raises(Untrusted):
        asyncio.run(asyncio.wait_for(forget.run(), 5))
    store._writer.untrusted = False  # noqa: SLF001 - so that the files are closed


async def until(condition: Callable[[], object]) -> None:
    """Wait until something holds; fails after ten seconds."""
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110 - what is waited for is in another thread
            await asyncio.sleep(0.005)


def test_priv_01_no_erased_word_is_left_in_any_file(store: SQLiteStore, tmp_path: Path) -> None:
    """After rows were kept, replaced by stubs and expired, no file of the store holds a word of them."""
    words = [f"needle-{n:04}-of-ann".encode() for n in range(300)]
    for n, word in enumerate(words):
        store.apply(ident(n), does(change(word * 20, mail("needle@example.net"))), look=LOOK)
    for n in range(150):
        store.apply(ident(n), does(change(b"stub", deadline=TODAY - timedelta(days=1))), look=LOOK)
        store.apply(ident(n + 150), does(change(b"needle-last", deadline=TODAY - timedelta(days=1))), look=LOOK)
    once(store, Clock())

    kept = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert kept.count(b"needle") == 0


@pytest.mark.parametrize(
    ("limit", "took", "then"),
    [
        (FEWEST, 0.0, FEWEST + FEWEST // 2),
        (1000, 0.02, 1000),
        (1000, 0.04, 500),
        (1000, 10.0, FEWEST),
        (2000, 0.0, 2000),
    ],
)
def test_as_many_rows_go_together_as_fit_into_a_slice(limit: int, took: float, then: int) -> None:
    """What took too long is followed by fewer rows, what was quick by some more, within bounds."""
    assert fitting(limit, took) == then
