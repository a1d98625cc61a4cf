"""The outbox: what it sends, when it tries again, and how it stops."""

from __future__ import annotations

import asyncio
import contextlib
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailer import settings
from mailer.errors import Temporary
from mailer.model import Deferred, Delivered, Delivery, Outgoing, Refused
from mailer.outbox import FEWEST, GAVE_UP, MOST, Outbox, backoff, given_up
from mailer.relay import Relay, Timeouts
from mailer.store import KEPT_MAIL, Untrusted
from mailer.telemetry import Telemetry
from tests.house import ANN, BOB, IVY, REQUEST, Letter
from tests.keeping import CLOSE, LOOK, NOW, Clock, ScriptedRelay, change, does, ident, mail, open_sqlite


if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from concurrent.futures import Future
    from datetime import datetime
    from pathlib import Path

    from mailer.store.sqlite import SQLiteStore
    from tests.house import House


# --- the pure part ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("attempts", "seconds"), [(1, 5), (2, 15), (3, 60), (4, 120), (5, 300), (6, 600), (7, 1800), (8, 3600), (500, 3600)]
)
def test_the_wait_grows_from_seconds_to_an_hour(attempts: int, seconds: int) -> None:
    """After each attempt the wait is longer, from a few seconds up to an hour."""
    assert backoff(attempts, 0.5) == timedelta(seconds=seconds)


@given(attempts=st.integers(1, 300), jitter=st.floats(0, 1, exclude_max=True))
def test_chance_moves_a_wait_by_a_fifth_at_most(attempts: int, jitter: float) -> None:
    """Mail that failed together comes back at moments that differ by up to 20 % either way."""
    assert abs(backoff(attempts, jitter) / backoff(attempts, 0.5) - 1) <= 0.2001


@pytest.mark.parametrize(
    ("days", "attempts", "expected"),
    [
        (0, 1, False),
        (KEPT_MAIL - 0.01, FEWEST, False),
        (KEPT_MAIL, FEWEST, True),
        (KEPT_MAIL, FEWEST - 1, False),
        (3650, 1, False),  # the clock jumped, or the machine slept
        (-3650, FEWEST, False),
        (-3650, MOST, True),  # whatever the clock says, an end comes
    ],
)
def test_dur_07_giving_up_takes_time_and_attempts(days: float, attempts: int, expected: bool) -> None:  # noqa: FBT001
    """A mail is given up when it has been tried both for long enough and often enough."""
    assert given_up(NOW - timedelta(days=days), NOW, attempts=attempts) is expected


def test_five_days_of_trying_are_within_the_most_attempts() -> None:
    """With a clock that goes, the five days always end before the bound on attempts."""
    waits = sum((backoff(n, 0) for n in range(1, MOST)), timedelta())

    assert waits > timedelta(days=KEPT_MAIL)


# --- the outbox at work -----------------------------------------------------------------------------------------------


class FakeRelay:
    """A relay that says what it is told to say of each recipient, and remembers what it was given."""

    def __init__(self, says: Callable[[Outgoing], Any] = lambda _: Delivered()) -> None:
        self.says = says
        self.given: list[Outgoing] = []

    async def deliver(self, outgoing: Outgoing) -> Delivery:
        """Say what it was told to say."""
        self.given.append(outgoing)
        told = self.says(outgoing)
        if isinstance(told, Exception):
            raise told
        return await told if asyncio.iscoroutine(told) else told


class Play:
    """An outbox on a real store, with a clock that the test moves."""

    def __init__(self, folder: Path, relay: Any) -> None:  # noqa: ANN401
        self.clock = Clock()
        self.telemetry = Telemetry(quiet=True)
        self.store: SQLiteStore = open_sqlite(folder / "letterman.db")
        self.relay = relay
        self.returned: list[str] = []
        self.return_fails = False
        self.outbox = Outbox(
            self.store,
            relay,
            clock=self.clock,
            random=lambda: 0.5,
            telemetry=self.telemetry,
            returned=self._returned,
        )

    async def _returned(self, outgoing: Outgoing) -> None:
        self.returned.append(outgoing.recipient)
        if self.return_fails:
            raise Temporary("no")

    def put(self, *mails: Outgoing) -> None:
        """Queue mails, and wake the outbox."""
        self.store.apply(ident(1), does(change(None, *mails)), look=LOOK)
        self.outbox.wake()

    async def until(self, condition: Callable[[], object]) -> None:
        """Let the outbox work until something holds; fails after ten seconds."""
        async with asyncio.timeout(10):
            while not condition():  # noqa: ASYNC110 - what is waited for is in another thread
                await asyncio.sleep(0.005)

    async def settled(self, attempts: int) -> None:
        """Let it work until so many tries were made and written down."""
        await self.until(lambda: len(self.relay.given) >= attempts and not self.outbox._under_way)  # noqa: SLF001


@contextlib.asynccontextmanager
async def playing(folder: Path, relay: Any = None) -> AsyncIterator[Play]:  # noqa: ANN401
    """Run an outbox, and stop it afterwards."""
    play = Play(folder, relay or FakeRelay())
    task = asyncio.create_task(play.outbox.run())
    try:
        yield play
    finally:
        await play.outbox.stop(0.1)
        await asyncio.wait_for(task, 5)
        play.store.close()


def test_what_is_queued_goes_out_at_once(tmp_path: Path) -> None:
    """A mail is sent as soon as the outbox is woken, once, and is erased then."""

    async def play() -> None:
        async with playing(tmp_path) as p:
            await asyncio.sleep(0.05)
            p.put(mail("ann@example.net"), mail("bob@example.com"))
            await p.until(lambda: p.store.status().outbox == 0)

            assert sorted(m.recipient for m in p.relay.given) == ["ann@example.net", "bob@example.com"]

    asyncio.run(play())


def test_a_long_queue_is_sent_without_waking(tmp_path: Path) -> None:
    """What was queued before the start, and more than is claimed at once, all goes out, each mail once."""

    async def play() -> None:
        async with playing(tmp_path) as p:
            p.put(*(mail(f"p{n}@example.net") for n in range(120)))
            await p.until(lambda: p.store.status().outbox == 0)

            assert len(p.relay.given) == len({m.recipient for m in p.relay.given}) == 120

    asyncio.run(play())


def test_dur_05_mail_that_is_put_off_is_tried_again_with_the_same_bytes(tmp_path: Path) -> None:
    """While the relay is not there the same bytes are tried again, at growing intervals, until they are taken."""
    answers = iter([Deferred(), Deferred(), Deferred()])

    async def play() -> None:
        async with playing(tmp_path, FakeRelay(lambda _: next(answers, Delivered()))) as p:
            p.put(mail())
            for attempt, seconds in enumerate((5, 15, 60), 1):
                await p.settled(attempt)

                assert p.store.next_due() == p.clock.now + timedelta(seconds=seconds)
                p.clock.goes(seconds=seconds)
                p.outbox.wake()
            await p.until(lambda: p.store.status().outbox == 0)

            assert {(m.content, m.created) for m in p.relay.given} == {(mail().content, NOW)}

    asyncio.run(play())


def test_dur_05_after_five_days_it_is_given_up_once(tmp_path: Path) -> None:
    """With a relay that says not now for days, the mail is returned once, after five days, and erased."""

    async def play() -> None:
        async with playing(tmp_path, FakeRelay(lambda _: Deferred())) as p:
            p.put(mail())
            attempts = 0
            while p.store.status().outbox:
                attempts += 1
                await p.settled(attempts)
                due = p.store.next_due()
                if due is not None:
                    p.clock.goes(seconds=(due - p.clock.now).total_seconds())
                p.outbox.wake()

            assert p.returned == ["ann@example.net"]
            assert timedelta(days=5) <= p.clock.now - NOW < timedelta(days=5, hours=2)
            assert p.telemetry.counts()["returned", (("code", str(GAVE_UP)),)] == 1

    asyncio.run(play())


def test_dur_06_one_recipients_trouble_never_repeats_the_others_mail(tmp_path: Path) -> None:
    """While Ann's mail is put off again and again, Bob's goes out once."""
    relay = FakeRelay(lambda m: Deferred() if m.recipient.startswith("ann") else Delivered())

    async def play() -> None:
        async with playing(tmp_path, relay) as p:
            p.put(mail("ann@example.net"), mail("bob@example.com"))
            for attempt in range(5):
                await p.settled(2 + attempt)
                p.clock.goes(hours=1)
                p.outbox.wake()
            await p.settled(7)

            assert [m.recipient for m in relay.given].count("bob@example.com") == 1

    asyncio.run(play())


def test_a_refusal_is_told_before_the_mail_is_erased(tmp_path: Path) -> None:
    """A mail that the relay refuses for good is returned once and erased."""

    async def play() -> None:
        async with playing(tmp_path, FakeRelay(lambda _: Refused(code=550))) as p:
            p.put(mail())
            await p.until(lambda: p.store.status().outbox == 0)

            assert p.returned == ["ann@example.net"]
            assert len(p.relay.given) == 1

    asyncio.run(play())


def test_a_refusal_that_can_not_be_told_is_tried_again(tmp_path: Path) -> None:
    """Where telling of a refusal fails, the mail is kept, and the refusal is told later."""

    async def play() -> None:
        async with playing(tmp_path, FakeRelay(lambda _: Refused(code=550))) as p:
            p.return_fails = True
            p.put(mail())
            await p.settled(1)

            assert p.store.status().outbox == 1
            p.return_fails = False
            p.clock.goes(minutes=1)
            p.outbox.wake()
            await p.until(lambda: p.store.status().outbox == 0)

            assert p.returned == ["ann@example.net"] * 2

    asyncio.run(play())


def test_dur_08_a_mail_that_breaks_the_relay_puts_off_itself_alone(tmp_path: Path) -> None:
    """A mail on which our own code breaks is put off with an event that names no one; the others go out."""
    relay = FakeRelay(lambda m: RuntimeError("ann@example.net") if m.recipient.startswith("ann") else Delivered())

    async def play() -> None:
        async with playing(tmp_path, relay) as p:
            p.put(mail("ann@example.net"), mail("bob@example.com"))
            await p.settled(2)

            assert p.store.status().outbox == 1
            assert p.telemetry.counts()["failed", (("kind", "RuntimeError"), ("where", "outbox"))] == 1

    asyncio.run(play())


def test_dur_07_a_clock_that_jumps_sends_nothing_twice_and_gives_nothing_up(tmp_path: Path) -> None:
    """Ten years forward and back: what is put off is tried again, and nothing is returned or sent twice."""
    relay = FakeRelay(lambda m: Deferred() if m.recipient.startswith("ann") else Delivered())

    async def play() -> None:
        async with playing(tmp_path, relay) as p:
            p.put(mail("ann@example.net"), mail("bob@example.com"))
            await p.settled(2)
            for n, days in enumerate((3650, -3650, -1, 1)):
                p.clock.jumps(days=days)
                p.outbox.wake()
                await p.settled(3 + n)

            assert p.returned == []
            assert [m.recipient for m in relay.given].count("bob@example.com") == 1
            assert p.store.status().outbox == 1

    asyncio.run(play())


def test_the_journal_is_cut_after_the_last_mail(tmp_path: Path) -> None:
    """When nothing is left to send, the journal is empty: nothing of the mails stays in it."""

    async def play() -> None:
        async with playing(tmp_path) as p:
            p.put(*(mail(f"p{n}@example.net") for n in range(30)))
            await p.until(lambda: p.store.status().outbox == 0)
            await p.until(lambda: (tmp_path / "letterman.db-wal").stat().st_size == 0)

    asyncio.run(play())


def test_a_hanging_mail_is_renewed_and_not_taken_up_by_another(tmp_path: Path) -> None:
    """A delivery that takes longer than the lease stays with its sender."""
    taken = asyncio.Event()

    async def slow() -> Delivery:
        await taken.wait()
        return Delivered()

    async def play() -> None:
        async with playing(tmp_path, FakeRelay(lambda _: slow())) as p:
            p.outbox._lease = timedelta(seconds=1)  # noqa: SLF001
            p.put(mail())
            for _ in range(20):
                await asyncio.sleep(0.1)
                p.clock.goes(seconds=0.1)
            assert p.store.claim(now=p.clock.now, lease=timedelta(1), limit=9) == []
            taken.set()
            await p.until(lambda: p.store.status().outbox == 0)

            assert len(p.relay.given) == 1

    asyncio.run(play())


def test_stopping_waits_for_what_is_under_way(tmp_path: Path) -> None:
    """A mail that is on its way when we stop is finished, and erased."""

    async def slow() -> Delivery:
        await asyncio.sleep(0.1)
        return Delivered()

    async def play() -> None:
        async with playing(tmp_path, FakeRelay(lambda _: slow())) as p:
            p.put(mail())
            await p.until(lambda: p.relay.given)
            await p.outbox.stop(2)

            assert p.store.status().outbox == 0

    asyncio.run(play())


def test_stopping_puts_off_what_takes_too_long(tmp_path: Path) -> None:
    """A mail that hangs when we stop is kept, and is due as soon as somebody sends again."""

    async def play() -> None:
        async with playing(tmp_path, FakeRelay(lambda _: asyncio.sleep(60))) as p:
            p.put(mail())
            await p.until(lambda: p.relay.given)
            await p.outbox.stop(0.05)

            assert p.store.status().outbox == 1
            assert p.store.next_due() == NOW

    asyncio.run(play())


def test_delivered_mail_is_settled_when_the_store_is_well_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While the store can't write down a delivery, it is asked again; the mail is not sent again."""
    monkeypatch.setattr("mailer.outbox.TROUBLE", 0.02)

    async def play() -> None:
        async with playing(tmp_path) as p:
            settling, refused = p.store.settling, iter([1, 2, 3])

            def troubled(*args: Any, **fields: Any) -> Future[None]:  # noqa: ANN401
                if next(refused, None):
                    raise Temporary("the disk is full")
                return settling(*args, **fields)

            monkeypatch.setattr(p.store, "settling", troubled)
            p.put(mail())
            await p.until(lambda: p.store.status().outbox == 0)

            assert len(p.relay.given) == 1

    asyncio.run(play())


def test_the_loop_outlives_trouble_of_the_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """While nothing can be claimed the outbox waits, and goes on afterwards."""
    monkeypatch.setattr("mailer.outbox.TROUBLE", 0.02)

    async def play() -> None:
        async with playing(tmp_path) as p:
            claim, refused = p.store.claim, iter([1, 2, 3])

            def troubled(**fields: Any) -> list[Outgoing]:  # noqa: ANN401
                if next(refused, None):
                    raise Temporary("the disk is full")
                return claim(**fields)

            monkeypatch.setattr(p.store, "claim", troubled)
            p.put(mail())
            await p.until(lambda: p.store.status().outbox == 0)

    asyncio.run(play())


def test_dur_05_a_lost_reply_repeats_one_mail_and_one_alone(tmp_path: Path) -> None:
    """Through the real relay: it closes after the dot once; that mail comes twice, the same, the other once."""
    script = ScriptedRelay(script={"dot": [CLOSE]})

    async def play() -> None:
        async with script:
            section = settings.Relay(port=script.port)
            relay = Relay(section, hostname="x.example", signer=None, telemetry=Telemetry(quiet=True))
            relay._timeouts = Timeouts(connect=1, command=1, end=1)  # noqa: SLF001
            async with playing(tmp_path, relay) as p:
                p.put(mail("ann@example.net"))
                await p.until(lambda: len(script.taken) == 1 and not p.outbox._under_way)  # noqa: SLF001
                p.put(mail("bob@example.com"))
                p.clock.goes(minutes=1)
                p.outbox.wake()
                await p.until(lambda: p.store.status().outbox == 0)
            await relay.close()

    asyncio.run(play())
    to_ann = [taken for taken in script.taken if taken.recipient == "ann@example.net"]
    assert len(to_ann) == 2
    assert to_ann[0] == to_ann[1]
    assert len(script.taken) == 3


def test_dur_02_an_untrusted_disk_ends_the_loop(tmp_path: Path) -> None:
    """After a failed fsync the outbox ends with an error, so that the service is started anew."""

    async def play() -> None:
        p = Play(tmp_path, FakeRelay())
        p.store._writer.untrusted = True  # noqa: SLF001 - as an injected EIO does in test_durability
        with pytest.raises(Untrusted):
            await asyncio.wait_for(p.outbox.run(), 5)
        await p.outbox.stop(0)
        p.store._writer.untrusted = False  # noqa: SLF001 - so that the files are closed
        p.store.close()

    asyncio.run(play())


# --- what follows from mail that can't be delivered -------------------------------------------------------------------


class Posted:
    """The outbox of a whole service in one process, on the clock of that service."""

    def __init__(self, house: House, says: Callable[[Outgoing], Delivery]) -> None:
        self.house = house
        self.relay = FakeRelay(says)
        self.outbox = Outbox(
            house.store,
            self.relay,
            clock=lambda: house.now,
            random=lambda: 0.5,
            telemetry=house.telemetry,
            returned=house.inbound.returned,
        )

    def send(self, *, for_days: float = 0) -> list[Outgoing]:
        """Let the outbox work for so long; give what the relay was handed."""
        start = len(self.relay.given)
        asyncio.run(self._send(self.house.now + timedelta(days=for_days)))
        return self.relay.given[start:]

    async def _send(self, end: datetime) -> None:
        async with asyncio.timeout(60):
            while (due := self.house.store.next_due()) is not None and (due <= end or due <= self.house.now):
                self.house.now = max(self.house.now, due)
                await self.outbox._fill()  # noqa: SLF001 - the loop of `run` would wait for the true time
                await self.outbox._finish(60)  # noqa: SLF001


def to_bob(outgoing: Outgoing) -> bool:
    """Whether a mail is for Bob."""
    return outgoing.recipient == BOB


@pytest.mark.parametrize(("trouble", "days"), [(Refused(code=550), 0), (Deferred(reason="not now"), 5.1)])
def test_dur_05_a_question_that_is_refused_or_given_up_is_told_to_the_introducer_once(
    house: House, trouble: Delivery, days: float
) -> None:
    """Whoever asked hears once, when it is certain, of a question that did not arrive; nobody else notices."""
    post = Posted(house, lambda outgoing: trouble if to_bob(outgoing) else Delivered())
    assert house.send(REQUEST).code == 250

    early = [mail.recipient for mail in post.send(for_days=min(days, 4.9))]
    post.send(for_days=0.5)
    given = [mail for mail in post.relay.given if not to_bob(mail)]
    told = given[-1]

    assert sorted(mail.recipient for mail in given) == [ANN, IVY, IVY]
    assert early.count(IVY) == (1 if days else 2)
    assert told.recipient == IVY
    assert BOB.encode() in told.content
    assert house.store.status().outbox == 0


def test_dur_05_a_refusal_whose_end_was_lost_in_a_crash_is_told_once(house: House) -> None:
    """Killed after the introducer's mail was queued, the outbox has let go of the refused one in the same commit."""
    house.send(REQUEST)
    claimed = {mail.recipient: mail for mail in house.store.claim(now=house.now, lease=timedelta(minutes=2), limit=9)}
    for _ in range(2):
        asyncio.run(house.inbound.returned(claimed[BOB]))
    house.close()
    house.open()

    post = Posted(house, lambda _: Delivered())
    assert sorted(mail.recipient for mail in post.send(for_days=1)) == [ANN, IVY, IVY]


@pytest.mark.parametrize("refused", [ANN, BOB, IVY])
def test_of_anything_but_a_question_that_is_refused_nobody_is_told(house: House, refused: str) -> None:
    """A receipt, an acknowledgement or a letter that the relay refuses is let go, and brings no other mail."""
    post = Posted(house, lambda _: Delivered())
    house.send(REQUEST)
    questions = {mail.recipient: Letter(outgoing=mail) for mail in post.send()}
    post.relay.says = lambda outgoing: Refused(code=550) if outgoing.recipient == refused else Delivered()
    house.send(REQUEST.replace(ANN, "carol@example.net").replace(BOB, "dan@example.org"))
    house.answer(questions[ANN], "Yes please")
    house.answer(questions[BOB], "Yes please")

    assert sorted(mail.recipient for mail in post.send(for_days=1)) == sorted(
        ["carol@example.net", "dan@example.org", IVY, ANN, ANN, BOB]
    )
    assert house.store.status().outbox == 0
