"""What every store does, whatever keeps the data."""

from __future__ import annotations

import threading
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from mailer.errors import Misconfigured, Temporary
from mailer.model import Deferred, Delivered, Refused
from mailer.store import Held, Look, Row, Tally, open_store
from tests.keeping import DEADLINE, KEY, LOOK, NOW, TODAY, change, does, ident, mail


if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from mailer.model import Delivery, Outgoing
    from mailer.store import Change, Store
    from tests.store.conftest import Place


LEASE = timedelta(minutes=2)
SECOND = timedelta(seconds=1)


def seen(store: Store, number: int = 1, look: Look = LOOK) -> Held:
    """Give what a step would see, without changing anything."""
    found = []

    def step(held: Held) -> Change:
        found.append(held)
        return change(None)

    store.apply(ident(number), step, look=look)
    return found[0]


def put(store: Store, *outgoing: object, number: int = 1) -> None:
    store.apply(ident(number), does(change(b"sealed", *outgoing)), look=LOOK)


def claim(store: Store, *, now: datetime = NOW, limit: int = 10) -> list[Outgoing]:
    return store.claim(now=now, lease=LEASE, limit=limit)


# --- steps ------------------------------------------------------------------------------------------------------------


def test_a_step_sees_nothing_where_nothing_is(store: Store) -> None:
    """An unknown id holds no row, no counts and no stops."""
    assert seen(store) == Held()


def test_a_step_sees_what_the_last_one_kept(store: Store) -> None:
    """What a change keeps is what the next step on the same id sees."""
    put(store)

    assert seen(store).row == Row(deadline=DEADLINE, sealed=b"sealed")
    assert seen(store, 2).row is None


def test_a_row_is_replaced_whole(store: Store) -> None:
    """A later change replaces both the sealed bytes and the deadline."""
    put(store)
    store.apply(ident(1), does(change(b"stub", deadline=TODAY)), look=LOOK)

    assert seen(store).row == Row(deadline=TODAY, sealed=b"stub")
    assert store.status().introductions == 1


def test_the_change_comes_back(store: Store) -> None:
    """The caller gets the very change that its step wanted, with its result."""
    wanted = change(None, result="a result")

    assert store.apply(ident(1), does(wanted), look=LOOK) is wanted


def test_a_step_can_be_submitted_without_waiting(store: Store) -> None:
    """A submitted step is done by the time that its future says so."""
    future = store.submit(ident(1), does(change(b"later")), look=LOOK)

    assert future.result(5).row == Row(deadline=DEADLINE, sealed=b"later")
    assert seen(store).row is not None


def test_a_step_that_fails_changes_nothing_and_its_caller_alone_hears_of_it(store: Store) -> None:
    """An error in one of many concurrent steps is raised to its own caller, and undoes nobody else's step."""

    def breaks(_: Held) -> Change:
        raise LookupError("a bug")

    futures = [store.submit(ident(n), breaks if n == 5 else does(change(b"kept")), look=LOOK) for n in range(10)]
    with pytest.raises(LookupError):
        futures[5].result(5)
    for future in futures[:5] + futures[6:]:
        assert future.result(5).row is not None

    assert [seen(store, n).row is not None for n in range(10)] == [n != 5 for n in range(10)]


def test_a_change_that_can_not_be_kept_is_undone_whole(store: Store) -> None:
    """Where a part of a change can't be written, no other part of it stays, and the next change works."""
    broken = change(b"kept", mail(), counted=(None,))
    with pytest.raises(Exception, match=r"NOT NULL|null"):
        store.apply(ident(1), does(broken), look=LOOK)

    assert seen(store).row is None
    assert claim(store) == []
    put(store)
    assert seen(store).row is not None


def test_steps_on_one_id_follow_one_another(store: Store) -> None:
    """No step is lost when many threads change the same row: each sees what the one before it kept."""

    def count(held: Held) -> Change:
        return change(str(int(held.row.sealed) + 1 if held.row else 1).encode())

    def work() -> None:
        for _ in range(20):
            store.apply(ident(1), count, look=LOOK)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert seen(store).row == Row(deadline=DEADLINE, sealed=b"160")


def test_dur_09_two_instances_on_one_database_both_work(place: Place) -> None:
    """Two stores on the same data change the same row in turn, and no change is lost."""
    stores = [place.open(), place.open()]

    def count(held: Held) -> Change:
        return change(str(int(held.row.sealed) + 1 if held.row else 1).encode(), mail(f"p{id(held)}@example.net"))

    def work(store: Store) -> None:
        for _ in range(25):
            store.apply(ident(1), count, look=LOOK)

    threads = [threading.Thread(target=work, args=(store,)) for store in stores * 2]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert seen(stores[0]).row == Row(deadline=DEADLINE, sealed=b"100")
    claimed = [claim(store, limit=100) for store in stores]
    assert sum(map(len, claimed)) == 100


# --- counts and stops -------------------------------------------------------------------------------------------------


def test_counts_add_up_by_digest_and_day(store: Store) -> None:
    """A tally sums what was counted under its digest since its day, and knows nothing of other digests."""
    for days, times in ((0, 2), (1, 3), (20, 4)):
        for _ in range(times):
            store.apply(ident(1), does(change(None, counted=(b"a",), day=TODAY - timedelta(days=days))), look=LOOK)

    def count(days: int) -> int:
        return seen(store, look=Look(tallies=(Tally(digest=b"a", since=TODAY - timedelta(days=days)),))).counts[b"a"]

    assert [count(0), count(1), count(19), count(20)] == [2, 5, 5, 9]
    assert seen(store, look=Look(tallies=(Tally(digest=b"b", since=TODAY),))).counts == {}


def test_a_digest_counted_twice_in_one_change_counts_two(store: Store) -> None:
    """Each entry of `counted` counts by one."""
    store.apply(ident(1), does(change(None, counted=(b"a", b"a"))), look=LOOK)

    assert seen(store, look=Look(tallies=(Tally(digest=b"a", since=TODAY),))).counts == {b"a": 2}


def test_stops_are_told_from_others(store: Store) -> None:
    """Of the digests that a step asks about it is told which are on the never-ask list, and no more."""
    store.apply(ident(1), does(change(None, stops=(b"a",))), look=LOOK)
    store.stop(b"b")
    store.stop(b"b")

    assert seen(store, look=Look(stops=(b"a", b"b", b"c"))).stopped == {b"a", b"b"}
    assert seen(store, look=Look(stops=(b"c",))).stopped == frozenset()
    assert store.status().stops == 2


# --- the outbox -------------------------------------------------------------------------------------------------------


def test_queued_mail_is_claimed_as_it_was_queued(store: Store) -> None:
    """A claim gives envelope, bytes and time as they were queued, and counts as an attempt."""
    queued = mail("bob@example.com", content=b"Subject: x\r\n\r\n.dots\r\n\xff\r\n")
    put(store, queued)

    (claimed,) = claim(store)
    assert (claimed.reverse_path, claimed.recipient) == (queued.reverse_path, queued.recipient)
    assert (claimed.content, claimed.created, claimed.attempts) == (queued.content, NOW, 1)
    assert claimed.id != 0


def test_mail_is_claimed_once_until_its_lease_ends(store: Store) -> None:
    """While one sender has a mail no other gets it; when the lease has ended it is taken up again, unchanged."""
    put(store, mail())
    (first,) = claim(store)

    assert claim(store, now=NOW + LEASE - SECOND) == []
    (again,) = claim(store, now=NOW + LEASE)
    assert (again.id, again.content, again.attempts) == (first.id, first.content, 2)


def test_a_renewed_lease_lasts(store: Store) -> None:
    """Mail that its sender renews stays with it."""
    put(store, mail())
    (claimed,) = claim(store)
    store.renew([claimed], until=NOW + 3 * LEASE)

    assert claim(store, now=NOW + 2 * LEASE) == []
    assert len(claim(store, now=NOW + 3 * LEASE)) == 1


def test_a_sender_whose_lease_has_ended_renews_nothing(store: Store) -> None:
    """Who comes back too late does not take the mail from who has it now."""
    put(store, mail())
    (late,) = claim(store)
    claim(store, now=NOW + LEASE)
    store.renew([late], until=NOW + 10 * LEASE)

    assert store.next_due() == NOW + 3 * LEASE


def test_what_was_put_off_is_not_lent_for_longer(store: Store) -> None:
    """A sender that renews what it has in hand while it puts one of it off changes nothing about that one."""
    put(store, mail())
    (claimed,) = claim(store)
    store.settling(claimed, Deferred(), now=NOW, retry=NOW + SECOND).result()
    store.renew([claimed], until=NOW + LEASE)

    assert store.next_due() == NOW + SECOND


def test_the_oldest_comes_first(store: Store) -> None:
    """Mail is claimed in the order in which it was queued, and no more than asked for."""
    for n in (3, 1, 2):
        put(store, mail(f"p{n}@example.net", created=NOW - timedelta(minutes=10 - n)))

    assert [m.recipient for m in claim(store, limit=2)] == ["p1@example.net", "p2@example.net"]
    assert [m.recipient for m in claim(store)] == ["p3@example.net"]


@pytest.mark.parametrize("delivery", [Delivered(), Refused(code=550)])
def test_mail_that_is_settled_is_gone(store: Store, delivery: Delivery) -> None:
    """What was delivered or refused for good is erased, whoever asks."""
    put(store, mail())
    (claimed,) = claim(store)
    store.settle(claimed, delivery, now=NOW)

    assert store.status().outbox == 0
    assert store.next_due() is None


def test_mail_that_is_deferred_comes_back_at_its_time(store: Store) -> None:
    """Deferred mail is due at the moment that was named, and not before."""
    put(store, mail())
    (claimed,) = claim(store)
    retry = NOW + timedelta(minutes=5)
    store.settle(claimed, Deferred(), now=NOW, retry=retry)

    assert store.next_due() == retry
    assert claim(store, now=retry - SECOND) == []
    assert claim(store, now=retry)[0].attempts == 2


def test_a_late_deferral_changes_nothing(store: Store) -> None:
    """A sender whose lease has ended can't put off the mail that another has taken since."""
    put(store, mail())
    (late,) = claim(store)
    (current,) = claim(store, now=NOW + LEASE)
    store.settle(late, Deferred(), now=NOW, retry=NOW)

    assert claim(store, now=NOW + LEASE) == []
    store.settle(current, Delivered(), now=NOW)
    assert store.status().outbox == 0


def test_one_recipient_is_settled_without_the_other(store: Store) -> None:
    """Two mails of one change are two rows: what becomes of one leaves the other alone."""
    put(store, mail("ann@example.net"), mail("bob@example.com"))
    by_recipient = {m.recipient: m for m in claim(store)}
    store.settle(by_recipient["ann@example.net"], Delivered(), now=NOW)
    store.settle(by_recipient["bob@example.com"], Deferred(), now=NOW, retry=NOW)

    assert [m.recipient for m in claim(store)] == ["bob@example.com"]


def test_a_change_can_erase_mail_in_its_own_commit(store: Store) -> None:
    """What follows from a mail that was given up is queued in the commit that erases it."""
    put(store, mail())
    (claimed,) = claim(store)
    store.apply(ident(1), does(change(None, mail("ivy@example.com"), erased=(claimed.id,))), look=LOOK)

    assert [m.recipient for m in claim(store, now=NOW + LEASE)] == ["ivy@example.com"]


def test_dur_08_mail_that_nobody_settles_is_set_aside(store: Store) -> None:
    """Mail that kills whoever takes it is lent for twice as long each time, while other mail goes on."""
    put(store, mail("poison@example.net"))
    now, waits = NOW, []
    for _ in range(9):
        assert [m.recipient for m in claim(store, now=now)] == ["poison@example.net"]
        put(store, mail("ann@example.net", created=now))
        (other,) = claim(store, now=now)
        store.settle(other, Delivered(), now=now)
        due = store.next_due()
        waits.append((due - now) // LEASE)
        now = due

    assert waits == [1, 2, 4, 8, 16, 32, 64, 64, 64]


def test_what_a_dead_sender_had_in_hand_is_due_at_once(place: Place) -> None:
    """The next sender takes up what one had in hand that is gone, while what a living one has stays with it."""
    first, second = place.open(), place.open()
    put(first, *(mail(f"p{number}@example.net") for number in range(4)))
    (in_hand,), (elsewhere,), (deferred,) = (claim(sender, limit=1) for sender in (first, second, first))
    first.settle(deferred, Deferred(), now=NOW, retry=NOW + SECOND)
    first.close()
    found = {mail.id for mail in claim(place.open())}

    assert len(found) == 2
    assert in_hand.id in found
    assert found.isdisjoint({elsewhere.id, deferred.id})


def test_dur_08_mail_that_kills_its_senders_is_taken_up_at_once_twice_and_then_waits(place: Place) -> None:
    """A mail whose senders die is due at once for the second and third of them; the fourth waits, others do not."""
    put(place.open(), mail("poison@example.net"))
    place.close()
    for _ in range(3):
        store = place.open()

        assert [m.recipient for m in claim(store)] == ["poison@example.net"]
        store.close()
    store = place.open()
    put(store, mail("ann@example.net"))
    (other,) = claim(store)
    store.settle(other, Delivered(), now=NOW)

    assert other.recipient == "ann@example.net"
    assert [m.recipient for m in claim(store, now=NOW + 4 * LEASE)] == ["poison@example.net"]


def test_dur_08_mail_that_was_deferred_is_not_blamed(store: Store) -> None:
    """A mail whose attempts were settled is lent for the usual time, however many there were."""
    put(store, mail())
    for _ in range(5):
        (claimed,) = claim(store)
        store.settle(claimed, Deferred(), now=NOW, retry=NOW)
    claim(store)

    assert store.next_due() == NOW + LEASE


def test_dur_08_mail_that_can_not_be_read_holds_up_no_other(place: Place) -> None:
    """A row that is damaged is passed over with an event, and the rest of its batch is claimed."""
    store = place.open()
    put(store, mail("lost@example.net"))
    place.execute("UPDATE outbox SET sealed = substr(sealed, 2)")
    put(store, mail("ann@example.net"))

    assert [m.recipient for m in claim(store)] == ["ann@example.net"]
    assert place.telemetry.counts() == {("failed", (("kind", "unreadable mail"), ("where", "store"))): 1}


def test_mail_closed_under_an_older_secret_is_still_sent(place: Place) -> None:
    """After a rotation the older keys open what was queued before it."""
    first = place.open(keys=(b"x" * 32,))
    put(first, mail("ann@example.net"))
    first.close()

    assert [m.recipient for m in claim(place.open(keys=(KEY, b"x" * 32)))] == ["ann@example.net"]


@pytest.mark.parametrize("jump", [timedelta(days=3650), timedelta(days=2)])
def test_dur_07_mail_is_not_held_back_by_a_clock_that_went_back(store: Store, jump: timedelta) -> None:
    """Mail that is due in a far future, because the clock was wrong when it was queued or claimed, is due now."""
    put(store, mail(created=NOW + jump))

    assert len(claim(store)) == 1


# --- expiry -----------------------------------------------------------------------------------------------------------


def test_introductions_go_the_day_after_their_deadline(store: Store) -> None:
    """On the day of its deadline an introduction is still there, the day after it goes."""
    for n, days in enumerate((-2, -1, 0, 1)):
        store.apply(ident(n), does(change(deadline=TODAY + timedelta(days=days))), look=LOOK)

    assert store.expire(today=TODAY, limit=10) == 2
    assert [seen(store, n).row is not None for n in range(4)] == [False, False, True, True]


def test_expiry_keeps_to_its_limit(store: Store) -> None:
    """At most `limit` rows go at once, of whatever kind; fewer than that means that none are left."""
    for n in range(5):
        store.apply(ident(n), does(change(deadline=TODAY - timedelta(days=1))), look=LOOK)
    store.apply(ident(9), does(change(None, counted=(b"a", b"b"), day=TODAY - timedelta(days=91))), look=LOOK)

    assert [store.expire(today=TODAY, limit=3) for _ in range(4)] == [3, 3, 1, 0]


def test_counts_go_after_ninety_days(store: Store) -> None:
    """Counts are kept for 90 days, and no longer."""
    for days in (90, 91):
        store.apply(ident(1), does(change(None, counted=(b"a",), day=TODAY - timedelta(days=days))), look=LOOK)

    assert store.expire(today=TODAY, limit=10) == 1
    assert seen(store, look=Look(tallies=(Tally(digest=b"a", since=TODAY - timedelta(days=99)),))).counts == {b"a": 1}


def test_mail_that_nobody_can_settle_goes_after_five_days(store: Store) -> None:
    """Mail that was lost three times goes when its time is over; mail that is merely old stays."""
    put(store, mail("poison@example.net"))
    now = NOW
    for _ in range(3):
        claim(store, now=now)
        now = store.next_due()
    put(store, mail("old@example.net"))

    assert store.expire(today=TODAY + timedelta(days=5), limit=10) == 0
    assert store.expire(today=TODAY + timedelta(days=6), limit=10) == 1
    assert [m.recipient for m in claim(store, now=NOW + timedelta(days=9))] == ["old@example.net"]


# --- the whole --------------------------------------------------------------------------------------------------------


def test_what_was_kept_is_there_after_closing_and_opening(place: Place) -> None:
    """A store that is opened again holds what was kept, and closing twice does no harm."""
    first = place.open()
    put(first, mail())
    first.close()
    first.close()
    second = place.open()

    assert seen(second).row == Row(deadline=DEADLINE, sealed=b"sealed")
    assert len(claim(second)) == 1


@pytest.mark.parametrize(
    "use",
    [put, claim, lambda store: store.next_due(), lambda store: store.forget(), lambda store: store.status()],
)
def test_a_closed_store_says_try_again(store: Store, use: Callable[[Store], object]) -> None:
    """Whatever is asked of a store that is closed fails as temporary."""
    store.close()

    with pytest.raises(Temporary):
        use(store)


def test_what_was_asked_for_before_closing_is_done(place: Place) -> None:
    """Closing finishes what was submitted before."""
    first = place.open()
    futures = [first.submit(ident(n), does(change()), look=LOOK) for n in range(100)]
    first.close()

    assert all(future.done() for future in futures)
    assert place.open().status().introductions == 100


def test_status_counts(store: Store) -> None:
    """The status holds counts and ages, and nothing else."""
    put(store, mail(created=NOW), mail(created=NOW - timedelta(hours=1)))
    status = store.status()

    assert (status.introductions, status.outbox, status.oldest) == (1, 2, NOW - timedelta(hours=1))


def test_dur_10_an_unknown_kind_of_database_is_refused() -> None:
    """A database URL that nothing is known of is refused in one line."""
    with pytest.raises(Misconfigured, match="name a file"):
        open_store("mongodb://localhost/letterman", box=None)
