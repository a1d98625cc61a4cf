"""Lets go of what has had its time, and cuts the journal so that no file keeps a trace of it.

It runs at the start and then once a minute, in small batches with pauses, so that erasing a million introductions makes
nobody wait. What a crash interrupts is simply done at the next start. A clock that moves by itself erases nothing: when
it jumps, expiry waits until it has gone steadily for a day, or until an operator has looked at it and restarts us.

This module never looks into what it erases, and never decides when something has had its time.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from datetime import timedelta
from typing import TYPE_CHECKING

from mailer.errors import Temporary
from mailer.store import Untrusted
from mailer.telemetry import Event


if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from mailer.store import Store
    from mailer.telemetry import Telemetry


EVERY = 60.0
"""Seconds between two rounds."""

FEWEST, MOST = 50, 2000
"""Rows erased in one transaction, which others wait for: as many as fit into a slice."""

SLICE = 0.02
"""Seconds that such a transaction is to take."""

PAUSE = 0.01
"""Seconds between two slices, at the least; a slice that took longer is followed by as long a pause."""

JUMP = timedelta(hours=1)
"""How far the clock may move by itself between two rounds: more than any correction, less than a deadline's day."""

STEADY = timedelta(days=1)
"""How long it must go steadily after a jump."""

ALARM = timedelta(minutes=5)
"""How long a journal may stay uncut before somebody is told."""


def elapsed() -> float:
    """Give the seconds since some moment, with those in which the machine slept, whatever happens to the clock."""
    return time.clock_gettime(getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC))


class Steadiness:
    """Tells a clock that goes from one that jumps, by a second one that can't be set."""

    def __init__(self, now: datetime, elapsed: float) -> None:
        """Believe the clock as it is at the start: an operator started us."""
        self._ahead = now - timedelta(seconds=elapsed)
        self._doubted: float | None = None

    def jumped(self, now: datetime, elapsed: float) -> bool:
        """Look at both clocks; whether the one that can be set has just jumped."""
        ahead = now - timedelta(seconds=elapsed)
        jumped = abs(ahead - self._ahead) > JUMP
        self._ahead = ahead
        if jumped:
            self._doubted = elapsed
        return jumped

    def trusted(self, elapsed: float) -> bool:
        """Whether it has gone steadily for long enough."""
        return self._doubted is None or elapsed - self._doubted >= STEADY.total_seconds()


def fitting(limit: int, took: float) -> int:
    """Give how many rows fit into a slice, after so many took so long; no more than half as many again at a time."""
    fits = int(limit * SLICE / max(took, SLICE / 4))
    return max(FEWEST, min(fits, limit + limit // 2, MOST))


class Forget:
    """The one that lets go."""

    def __init__(
        self,
        store: Store,
        *,
        clock: Callable[[], datetime],
        telemetry: Telemetry,
        elapsed: Callable[[], float] = elapsed,
    ) -> None:
        """Take what is needed; `elapsed` counts seconds, and can't be set."""
        self._store = store
        self._clock = clock
        self._elapsed = elapsed
        self._telemetry = telemetry
        self._steadiness = Steadiness(clock(), elapsed())
        self._uncut_since: float | None = None
        self._stopping = asyncio.Event()

    async def run(self) -> None:
        """Let go, once a minute, until stopped.

        Raises:
            Untrusted: the disk is no longer to be believed, and the service should start anew.
        """
        while not self._stopping.is_set():
            try:
                await self.once()
            except Untrusted:
                raise
            except Temporary:
                self._telemetry.say(Event.FAILED, where="forget", kind="Temporary")
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(EVERY):
                    await self._stopping.wait()

    def stop(self) -> None:
        """Stop after the batch that is under way."""
        self._stopping.set()

    async def once(self) -> int:
        """Do one round; give how many rows went."""
        if self._steadiness.jumped(self._clock(), self._elapsed()):
            self._telemetry.say(Event.FAILED, where="forget", kind="clock jumped")
        gone = await self._expire() if self._steadiness.trusted(self._elapsed()) else 0
        if gone:
            self._telemetry.say(Event.FORGOTTEN, count=gone)
        await self._cut()
        return gone

    async def _expire(self) -> int:
        today = self._clock().date()
        gone, limit = 0, FEWEST
        while not self._stopping.is_set():
            began = time.monotonic()
            erased = await asyncio.to_thread(self._store.expire, today=today, limit=limit)
            took = time.monotonic() - began
            gone += erased
            if erased < limit:
                break
            limit = fitting(limit, took)
            await asyncio.sleep(max(PAUSE, took))
        return gone

    async def _cut(self) -> None:
        """Cut the journal; where a reader stays in the way for long, tell the operator once in a while."""
        if await asyncio.to_thread(self._store.forget):
            self._uncut_since = None
            return
        now = self._elapsed()
        if self._uncut_since is None:
            self._uncut_since = now
        elif now - self._uncut_since >= ALARM.total_seconds():
            self._telemetry.say(Event.FAILED, where="forget", kind="journal in use", seconds=now - self._uncut_since)
