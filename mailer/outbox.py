"""Sends what is queued: claims what is due, hands it to the relay, settles it, and backs off.

A row is one mail for one recipient, so that one recipient's trouble never repeats another's mail, and each try hands
over the same bytes. What a worker claims is lent to it for a short while, and again while it is at it; should it die,
the mail is taken up by another.
After mail was erased the journal is cut, at most once a second, or five times while there is nothing to send.

This module decides nothing about introductions: of a mail that can't be delivered it tells `returned`, and no more.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol, TypeVar

from mailer.errors import Temporary
from mailer.model import Deferred, Delivered, Refused
from mailer.relay import MOST_CONNECTIONS
from mailer.store import KEPT_MAIL, Untrusted
from mailer.telemetry import Event


if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from datetime import datetime

    from mailer.model import Delivery, Outgoing
    from mailer.store import Store
    from mailer.telemetry import Telemetry


T = TypeVar("T")

STEPS = tuple(timedelta(seconds=seconds) for seconds in (5, 15, 60, 120, 300, 600, 1800))
"""How long to wait after each of the first attempts: a relay that is started anew is there again in seconds."""

LAST_STEP = timedelta(hours=1)
"""How long to wait after each further one."""

JITTER = 0.4
"""The share of a wait that chance decides, so that mail which failed together does not come back together."""

GIVEN_UP = timedelta(days=KEPT_MAIL)
"""When a mail is given up (RFC 5321, section 4.5.4.1)."""

FEWEST = 24
"""Attempts before that, at the least: a clock that jumps, or a machine that slept, must not return mail unsent."""

MOST = 200
"""Attempts at the most, whatever the clock says."""

TOGETHER = 2 * MOST_CONNECTIONS
"""Mails claimed at once; while some are on their way, others are there to follow them."""

LEASE = timedelta(minutes=2)
"""How long a claimed mail is ours alone, unless we renew it: when we die it waits so long for others."""

RENEWALS = 4
"""How often a lease is renewed in its time."""

LONGEST_SLEEP = 30.0
"""Seconds after which we look again, whatever we know: another process may have queued something."""

SHORTEST_SLEEP = 0.02
"""Seconds to wait at the least, where what is due is not to be had."""

TROUBLE = 5.0
"""Seconds to wait when the store has trouble."""

STOPPED = "stopped"
"""Why a mail is put off that we ended ourselves; it is due as soon as somebody sends again."""

GAVE_UP = 0
"""Stands for a reply code where it was us who gave up."""

FORGETTING, FORGETTING_IDLE = 1.0, 0.2
"""Seconds between two cuts of the journal, while there is mail on its way and while there is none."""


def backoff(attempts: int, jitter: float) -> timedelta:
    """Give how long to wait after so many attempts; `jitter` is from 0 up to 1."""
    step = STEPS[attempts - 1] if attempts <= len(STEPS) else LAST_STEP
    return step * (1 - JITTER / 2 + JITTER * jitter)


def given_up(created: datetime, now: datetime, *, attempts: int) -> bool:
    """Whether a mail has been tried for long enough, and often enough."""
    return attempts >= MOST or (attempts >= FEWEST and now - created >= GIVEN_UP)


class Carrier(Protocol):
    """What carries a mail away: the relay."""

    async def deliver(self, outgoing: Outgoing) -> Delivery:
        """Try once."""
        ...


class Outbox:
    """The one that sends. It belongs to the event loop that runs it."""

    def __init__(
        self,
        store: Store,
        relay: Carrier,
        *,
        clock: Callable[[], datetime],
        random: Callable[[], float],
        telemetry: Telemetry,
        returned: Callable[[Outgoing], Awaitable[None]],
        lease: timedelta = LEASE,
    ) -> None:
        """Take what is needed; `returned` is awaited once for a mail that is refused for good or given up.

        It is awaited before the mail is erased. Should we die in between it is awaited again, unless its own change
        names the mail in `Change.erased`.
        """
        self._store = store
        self._relay = relay
        self._clock = clock
        self._random = random
        self._telemetry = telemetry
        self._returned = returned
        self._lease = lease
        self._woken = asyncio.Event()
        self._stopping = False
        self._running = asyncio.Lock()
        self._under_way: dict[asyncio.Task[None], Outgoing] = {}
        self._at_relay: set[asyncio.Task[None]] = set()
        self._more = False
        self._look = True
        """Whether something may be due that we have not looked for."""
        self._threads = ThreadPoolExecutor(max_workers=8, thread_name_prefix="outbox")
        self._erased = False
        self._cut = 0.0
        self._renewed = 0.0
        self.turned = time.monotonic()
        """When the loop last went round, for whoever watches that it does."""

    def wake(self) -> None:
        """Say that something was queued."""
        self._look = True
        self._woken.set()

    async def run(self) -> None:
        """Send until stopped.

        Raises:
            Untrusted: the disk is no longer to be believed, and the service should start anew.
        """
        async with self._running:
            while not self._stopping:
                self.turned = time.monotonic()
                self._woken.clear()
                try:
                    await self._work()
                except Untrusted:
                    raise
                except Temporary:
                    await self._rest(TROUBLE)

    async def stop(self, drain: float) -> None:
        """Claim no more, and let what is under way finish for so many seconds; the rest is put off."""
        if self._stopping:
            return
        self._stopping = True
        self._woken.set()
        async with self._running:
            pass  # the loop has ended: nothing is claimed any more
        await self._finish(drain)
        for task in self._at_relay:
            task.cancel()
        await self._finish(TROUBLE)
        with contextlib.suppress(Temporary):
            await self._forget(wait=0)
        self._threads.shutdown()

    async def _finish(self, seconds: float) -> None:
        if self._under_way:
            await asyncio.wait(set(self._under_way), timeout=seconds)

    # --- the loop ----------------------------------------------------------------------------------------------------

    async def _work(self) -> None:
        """Do one round, and rest until the next."""
        looking, self._look = self._look, False
        if looking:
            await self._fill()
        await self._forget(wait=self._forgetting)
        await self._renew()
        await self._rest(await self._until_due())

    async def _fill(self) -> None:
        """Claim as many as there is room for, and start sending them."""
        room = TOGETHER - len(self._under_way)
        if room < TOGETHER // 2:
            self._more = True  # for all we know
            return
        claimed = await self._in_thread(
            lambda: self._store.claim(now=self._clock(), lease=self._lease, limit=room),
        )
        self._more = len(claimed) == room
        for outgoing in claimed:
            task = asyncio.create_task(self._send(outgoing))
            self._under_way[task] = outgoing
            task.add_done_callback(self._finished)

    def _finished(self, task: asyncio.Task[None]) -> None:
        del self._under_way[task]
        self._look |= self._more
        if self._more or not self._under_way:
            self._woken.set()

    async def _until_due(self) -> float:
        """Give the seconds until there may be something to do."""
        seconds = LONGEST_SLEEP
        if self._under_way:
            seconds = self._lease.total_seconds() / RENEWALS
        if self._erased:
            seconds = min(seconds, self._forgetting)
        if not self._more:
            due = await self._in_thread(self._store.next_due)
            if due is not None:
                seconds = min(seconds, max((due - self._clock()).total_seconds(), SHORTEST_SLEEP))
        return seconds

    async def _rest(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._woken.wait()
        except TimeoutError:
            self._look = True

    async def _renew(self) -> None:
        """Say that we still live, for what is under way."""
        if self._under_way and time.monotonic() - self._renewed >= self._lease.total_seconds() / RENEWALS:
            self._renewed = time.monotonic()
            mails, until = tuple(self._under_way.values()), self._clock() + self._lease
            await self._in_thread(lambda: self._store.renew(mails, until=until))

    @property
    def _forgetting(self) -> float:
        return FORGETTING if self._under_way else FORGETTING_IDLE

    async def _forget(self, *, wait: float) -> None:
        """Cut the journal, if something was erased and the last cut is long enough ago."""
        if self._erased and time.monotonic() - self._cut >= wait:
            self._cut = time.monotonic()
            self._erased = not await self._in_thread(self._store.forget)

    # --- one mail ----------------------------------------------------------------------------------------------------

    async def _send(self, outgoing: Outgoing) -> None:
        """Do all that there is to do about one mail; whatever breaks on it puts off that one alone."""
        try:
            delivery = await self._deliver(outgoing)
            if isinstance(delivery, Deferred) and given_up(outgoing.created, self._clock(), attempts=outgoing.attempts):
                delivery = Refused(code=GAVE_UP)
            if isinstance(delivery, Refused):
                await self._returned(outgoing)
        except Exception as error:  # noqa: BLE001
            self._telemetry.say(Event.FAILED, where="outbox", kind=type(error).__name__)
            delivery = Deferred(reason="failed")
        await self._settle(outgoing, delivery)

    async def _deliver(self, outgoing: Outgoing) -> Delivery:
        task = asyncio.current_task()
        assert task is not None
        self._at_relay.add(task)
        try:
            return await self._relay.deliver(outgoing)
        except asyncio.CancelledError:
            return Deferred(reason=STOPPED)
        finally:
            self._at_relay.discard(task)

    async def _settle(self, outgoing: Outgoing, delivery: Delivery) -> None:
        """Write down what became of it, however long that takes: what was delivered must not be sent again."""
        while True:
            now = self._clock()
            stopped = isinstance(delivery, Deferred) and delivery.reason == STOPPED
            retry = now if stopped else now + backoff(outgoing.attempts, self._random())
            try:
                settling = self._store.settling(outgoing, delivery, now=now, retry=retry)
                await asyncio.shield(asyncio.wrap_future(settling))  # whoever is cancelled must not take it back
                break
            except Temporary:
                if self._stopping:
                    return
                await asyncio.sleep(TROUBLE)
        if not isinstance(delivery, Deferred):
            self._erased = True
        self._say(outgoing, delivery)

    def _say(self, outgoing: Outgoing, delivery: Delivery) -> None:
        match delivery:
            case Delivered():
                self._telemetry.say(Event.DELIVERED, attempts=outgoing.attempts)
            case Deferred():
                self._telemetry.say(Event.RETRIED, where="outbox", attempts=outgoing.attempts)
            case Refused(code=code):
                self._telemetry.say(Event.RETURNED, code=code, attempts=outgoing.attempts)

    async def _in_thread(self, do: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, do)
