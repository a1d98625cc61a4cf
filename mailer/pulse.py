"""Shows that the service lives, as long as it does: the loop turns, the store answers, the outbox goes round.

A timer would show no more than that a process is there. So before each sign of life an empty change goes through the
store and back, and the outbox must have gone round lately; where one of them hangs the sign stays away, and whoever
watches (systemd, or the first of several processes) ends us and starts anew. This module ends nothing by itself, and
writes nothing. A store that answers with an error lives: another start would not mend a full disk.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from datetime import date
from typing import TYPE_CHECKING

from mailer.errors import Temporary
from mailer.store import Change, Look
from mailer.systemd import ALIVE
from mailer.telemetry import Event


if TYPE_CHECKING:
    from collections.abc import Callable

    from mailer.outbox import Outbox
    from mailer.store import Held, Store
    from mailer.telemetry import Telemetry


BEATS = 4
"""Signs in the time that whoever watches allows for one."""

MOST_STILL = 90.0
"""Seconds that the outbox may take for a round: it rests for 30 at the most."""

NOBODY = bytes(16)
"""The id of no introduction."""


class Pulse:
    """The one who gives the signs."""

    def __init__(
        self,
        store: Store,
        outbox: Outbox,
        *,
        say: Callable[[str], None],
        telemetry: Telemetry,
        patience: float,
        elapsed: Callable[[], float] = time.monotonic,
    ) -> None:
        """Take what must live; `patience` is how many seconds whoever watches waits for a sign."""
        self._store = store
        self._outbox = outbox
        self._say = say
        self._telemetry = telemetry
        self._patience = patience
        self._elapsed = elapsed

    async def run(self) -> None:
        """Give signs until cancelled."""
        while True:
            if await self.beats():
                self._say(ALIVE)
            await asyncio.sleep(self._patience / BEATS)

    async def beats(self) -> bool:
        """Whether all that must live does."""
        if self._elapsed() - self._outbox.turned > MOST_STILL:
            self._telemetry.say(Event.FAILED, where="pulse", kind="outbox hangs")
            return False
        try:
            async with asyncio.timeout(self._patience / BEATS):
                await self._ask()
        except TimeoutError:
            self._telemetry.say(Event.FAILED, where="pulse", kind="store hangs")
            return False
        return True

    async def _ask(self) -> None:
        """Send an empty change through the store, and wait for it to come back."""
        with contextlib.suppress(Temporary):
            await asyncio.wrap_future(self._store.submit(NOBODY, _nothing, look=Look()))


def _nothing(_held: Held) -> Change:
    return Change(day=date.min)
