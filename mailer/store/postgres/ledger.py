"""One transaction, kept in memory between two trips to the server.

What all steps of a batch want to see is locked and fetched at once. Then each step runs on what it would find there
after the steps before it, and what they change is written at once. A step that fails has changed nothing, so it takes
no other with it, and needs no savepoint.

Locks are advisory ones (pg_advisory_xact_lock) on the ids and digests that the steps look at, since those that are
absent must be locked as well. They are taken in one order, so that no two batches wait for each other.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from secrets import randbits
from typing import TYPE_CHECKING, Any

from mailer.model import Deferred
from mailer.store import Change, Held, Look, Row, Tally
from mailer.store.group import Work
from mailer.store.lending import stamp
from mailer.store.packing import pack


if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime

    from mailer.model import Delivery, Outgoing
    from mailer.store import Box
    from mailer.store.postgres.opening import Connection


KEY = 8
"""Octets of an id or digest that make the key of its lock; they are as good as random."""


@dataclass(slots=True, kw_only=True, eq=False)
class Entry(Work):
    """A piece of work: what it looks at, and what it does to the ledger."""

    do: Callable[[Ledger], Any]
    id: bytes = b""
    look: Look = field(default_factory=Look)


@dataclass(slots=True, eq=False)
class Ledger:
    """What is held, as the batch has it by now, and what must be written."""

    rows: dict[bytes, Row] = field(default_factory=dict)
    sums: dict[Tally, int] = field(default_factory=dict)
    stopped: set[bytes] = field(default_factory=set)
    kept: dict[bytes, Row] = field(default_factory=dict)
    queued: list[tuple[int, int, bytes]] = field(default_factory=list)
    counted: dict[bytes, dict[int, int]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(int)))
    stops: set[bytes] = field(default_factory=set)
    erased: set[int] = field(default_factory=set)
    deferred: list[tuple[int, int, int]] = field(default_factory=list)
    renewed: list[tuple[int, int, int]] = field(default_factory=list)

    # --- what a step sees ---------------------------------------------------------------------------------------------

    def held(self, id_: bytes, look: Look) -> Held:
        """Give what a step may look at."""
        counts = {tally.digest: count for tally in look.tallies if (count := self._count(tally))}
        stopped = frozenset(look.stops) & (self.stopped | self.stops)
        return Held(row=self.kept.get(id_) or self.rows.get(id_), counts=counts, stopped=stopped)

    def _count(self, tally: Tally) -> int:
        fresh = self.counted.get(tally.digest, {})
        since = tally.since.toordinal()
        return self.sums.get(tally, 0) + sum(count for day, count in fresh.items() if day >= since)

    # --- what it does -------------------------------------------------------------------------------------------------

    def save(self, id_: bytes, change: Change, box: Box) -> None:
        """Take in all of a change."""
        queued = [(randbits(63), stamp(each.created), box.close(pack(each))) for each in change.outgoing]
        if change.row is not None:
            self.kept[id_] = change.row
        self.queued += queued
        for digest in change.counted:
            self.counted[digest][change.day.toordinal()] += 1
        self.stops.update(change.stops)
        self.erased.update(change.erased)

    def settle(self, outgoing: Outgoing, delivery: Delivery, retry: datetime) -> None:
        """Erase a mail that is done with, or put it off."""
        if isinstance(delivery, Deferred):
            self.deferred.append((outgoing.id, outgoing.attempts, stamp(retry)))
        else:
            self.erased.add(outgoing.id)

    def renew(self, mails: Iterable[Outgoing], until: datetime) -> None:
        """Lend mails for longer."""
        self.renewed += [(mail.id, mail.attempts, stamp(until)) for mail in mails]


# --- the server -------------------------------------------------------------------------------------------------------

LOCKED = "SELECT pg_advisory_xact_lock(key) FROM unnest(%s::bigint[]) AS key"
ROWS = "SELECT id, deadline, sealed FROM introduction WHERE id = ANY(%s)"
SUMS = """
    SELECT look.digest, look.since, sum(tally.count)
    FROM unnest(%s::bytea[], %s::integer[]) AS look (digest, since)
    JOIN tally ON tally.digest = look.digest AND tally.day >= look.since GROUP BY 1, 2"""
STOPPED = "SELECT digest FROM stop WHERE digest = ANY(%s)"


def begin(connection: Connection, batch: Sequence[Entry]) -> Ledger:
    """Begin a transaction, lock all that the batch looks at, and fetch it: two trips to the server.

    The second is a statement of its own: after a pipeline alone, PostgreSQL 15 does not start the clock that ends a
    transaction in which nobody speaks any more.
    """
    ids = sorted({work.id for work in batch if work.id})
    tallies = sorted({tally for work in batch for tally in work.look.tallies}, key=lambda each: each.digest)
    stops = sorted({digest for work in batch for digest in work.look.stops})
    with connection.pipeline():
        connection.execute("BEGIN")
        if ids or tallies:
            connection.execute(LOCKED, (_keys([*ids, *(tally.digest for tally in tallies)]),))
        days = [tally.since.toordinal() for tally in tallies]
        sums = connection.execute(SUMS, ([tally.digest for tally in tallies], days)) if tallies else ()
        stopped = connection.execute(STOPPED, (stops,)) if stops else ()
    rows = connection.execute(ROWS, (ids,)) if ids else ()
    return Ledger(
        rows={id_: Row(deadline=date.fromordinal(day), sealed=sealed) for id_, day, sealed in rows},
        sums={Tally(digest=digest, since=date.fromordinal(day)): int(count) for digest, day, count in sums},
        stopped={digest for (digest,) in stopped},
    )


def _keys(names: Iterable[bytes]) -> list[int]:
    """Give the keys of the locks, in the one order in which everyone takes them."""
    return sorted({int.from_bytes(name[-KEY:], "big", signed=True) for name in names})


KEEP = """
    INSERT INTO introduction SELECT * FROM unnest(%s::bytea[], %s::integer[], %s::bytea[])
    ON CONFLICT (id) DO UPDATE SET deadline = excluded.deadline, sealed = excluded.sealed"""
QUEUE = """
    INSERT INTO outbox (id, due, created, sealed)
    SELECT id, due, due, sealed FROM unnest(%s::bigint[], %s::bigint[], %s::bytea[]) AS mail (id, due, sealed)"""
COUNT = """
    INSERT INTO tally SELECT * FROM unnest(%s::bytea[], %s::integer[], %s::integer[])
    ON CONFLICT (digest, day) DO UPDATE SET count = tally.count + excluded.count"""
STOP = "INSERT INTO stop SELECT * FROM unnest(%s::bytea[]) ON CONFLICT DO NOTHING"
ERASE = "DELETE FROM outbox WHERE id = ANY(%s)"
DEFER, RENEW = (
    f"""
    UPDATE outbox SET due = mail.due{also} FROM unnest(%s::bigint[], %s::integer[], %s::bigint[])
    AS mail (id, attempts, due) WHERE outbox.id = mail.id AND outbox.attempts = mail.attempts{but}"""  # noqa: S608 - ours
    for also, but in ((", lost = 0", ""), ("", " AND lost > 0"))  # what was put off meanwhile is not lent for longer
)


def commit(connection: Connection, ledger: Ledger) -> None:
    """Write what was changed, and commit: one more trip. Rows of each table go in one order, as the locks do."""
    counted = sorted((digest or b"", day, digest) for digest, days in ledger.counted.items() for day in days)
    with connection.pipeline():
        for statement, columns in (
            (KEEP, [(id_, row.deadline.toordinal(), row.sealed) for id_, row in sorted(ledger.kept.items())]),
            (QUEUE, ledger.queued),
            (COUNT, [(digest, day, ledger.counted[digest][day]) for _, day, digest in counted]),
            (STOP, [(digest,) for digest in sorted(ledger.stops)]),
            (DEFER, sorted(ledger.deferred)),
            (RENEW, sorted(ledger.renewed)),
        ):
            if columns:
                connection.execute(statement.encode(), [list(column) for column in zip(*columns, strict=True)])
        if ledger.erased:
            connection.execute(ERASE, (sorted(ledger.erased),))
        connection.execute("COMMIT")
