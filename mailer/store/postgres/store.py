"""Keeps everything in one PostgreSQL database, for any number of processes on any number of machines.

What is changed goes through one thread (`writer.py`), so that whatever waits shares a commit; mail is claimed with SKIP
LOCKED, so that no two senders wait for each other or get the same. What was erased stays in the server's files for a
while, in its journal, its replicas and its backups: all of it is sealed, so none of it can be read (P5).

This module never sees a readable mail longer than it takes to put it into its box, and says nothing of what it keeps.
"""

from __future__ import annotations

import contextlib
import threading
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

import psycopg
from psycopg_pool import PoolClosed

from mailer.errors import Misconfigured, Temporary
from mailer.store import shown
from mailer.store.common import Common, bounds, counted
from mailer.store.lending import BLAMED, FAR, MICROSECOND, MOST_DOUBLED, moment, stamp
from mailer.store.postgres import places, schema
from mailer.store.postgres.ledger import Entry
from mailer.store.postgres.opening import connect, let_go, name_of, open_pool
from mailer.store.postgres.places import Place, Watch
from mailer.store.postgres.writer import Writer


if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Future
    from datetime import date, datetime
    from pathlib import Path

    from mailer.model import Delivery, Outgoing
    from mailer.store import Box, Change, Held, Look, Status
    from mailer.store.postgres.ledger import Ledger
    from mailer.telemetry import Telemetry


CLAIM = """
    WITH due AS (SELECT id FROM outbox WHERE due <= %(now)s ORDER BY due LIMIT %(limit)s FOR UPDATE SKIP LOCKED),
    far AS (SELECT id FROM outbox WHERE due > %(far)s ORDER BY due
            LIMIT %(limit)s - (SELECT count(*) FROM due) FOR UPDATE SKIP LOCKED)
    UPDATE outbox SET attempts = attempts + 1, lost = lost + 1, place = %(place)s,
        due = %(now)s + (%(lease)s::bigint << least(lost, %(doubled)s))
    WHERE id = ANY(ARRAY(SELECT id FROM due UNION ALL SELECT id FROM far))
    RETURNING id, attempts, created, sealed"""

OTHERS = f"""
    SELECT place FROM (SELECT DISTINCT place FROM outbox
        WHERE lost BETWEEN 1 AND {BLAMED - 1} AND place <> %s) AS other
    WHERE pg_try_advisory_xact_lock_shared(place)"""  # noqa: S608 - ours
"""Whose mail is in hand, though nobody holds their lock."""

TAKE_UP = f"""
    UPDATE outbox SET due = %s, place = NULL
    WHERE place = ANY(%s) AND lost BETWEEN 1 AND {BLAMED - 1} AND pg_try_advisory_xact_lock_shared(place)"""  # noqa: S608

LEAVE = f"UPDATE outbox SET due = created, place = NULL WHERE place = %s AND lost BETWEEN 1 AND {BLAMED - 1}"  # noqa: S608

GIVE_BACK = "UPDATE outbox SET due = %s, lost = lost - 1 WHERE place = %s AND lost > 0 AND NOT id = ANY(%s)"

SECOND = timedelta(seconds=1)

HELP = timedelta(seconds=0.25)
"""How long mail waits for its own machine before another one helps."""

COUNTED = 1_000_000
"""Rows up to which they are counted one by one; beyond, the server's own estimate is as good."""

STATUS = f"""
    SELECT CASE WHEN reltuples > {COUNTED} THEN reltuples::bigint ELSE (SELECT count(*) FROM introduction) END,
        (SELECT count(*) FROM outbox), (SELECT min(created) FROM outbox), (SELECT count(*) FROM stop)
    FROM pg_class WHERE oid = 'introduction'::regclass"""  # noqa: S608

EXPIRED = tuple(
    f"DELETE FROM {table} WHERE ctid = ANY(ARRAY(SELECT ctid FROM {table} WHERE {old} < %s{also}"  # noqa: S608 - ours
    f" ORDER BY {old} LIMIT %s FOR UPDATE SKIP LOCKED))"
    for table, old, also in (
        ("introduction", "deadline", ""),
        ("tally", "day", ""),
        ("outbox", "created", f" AND lost >= {BLAMED}"),
    )
)
"""What erases the rows that have had their time, given how old they may be and how many may go."""


class PostgresStore(Common):
    """The store of `mailer.store.Store` on a server."""

    def __init__(self, database: str, *, box: Box, telemetry: Telemetry | None = None) -> None:
        """Connect, and make the tables where there are none.

        Raises:
            Misconfigured: the database can't be used; the text says why, in one line.
            Temporary: the server is not there just now.
        """
        super().__init__(box, telemetry)
        self._database = database
        self._place: Place | None = None
        self._placing = threading.Lock()
        self._watch = Watch()
        self._claimed: datetime | None = None
        self._claiming = threading.Lock()
        self._in_hand: set[int] = set()
        self._in_doubt = False
        self._found = True
        self._closed = False
        with contextlib.closing(connect(database)) as connection:
            try:
                schema.migrate(connection, box)
            except Misconfigured as error:
                raise Misconfigured(f"{shown(database)}: {error}") from None
            except psycopg.Error as error:
                raise Temporary(f"{shown(database)}: {name_of(error)}") from None
        self._pool = open_pool(database)
        self._writer = Writer(self._pool, say=self._say)

    # --- introductions -----------------------------------------------------------------------------------------------

    def submit(self, id: bytes, step: Callable[[Held], Change], *, look: Look) -> Future[Change]:  # noqa: A002
        """Load, step, save, queue, commit; the future gives the change once it is on disk."""

        def do(ledger: Ledger) -> Change:
            change = step(ledger.held(id, look))
            ledger.save(id, change, self._box)
            return change

        return self._writer.put(Entry(do=do, id=id, look=look))

    def stop(self, digest: bytes) -> None:
        """Put a digest on the never-ask list."""
        self._put(lambda ledger: ledger.stops.add(digest))

    def _put(self, do: Callable[[Ledger], None]) -> None:
        self._writer.put(Entry(do=do)).result()

    # --- the outbox --------------------------------------------------------------------------------------------------

    def claim(self, *, now: datetime, lease: timedelta, limit: int) -> list[Outgoing]:
        """Take mail that is due for one sender alone, until the lease ends; oldest first."""
        place = self._placed()
        with self._claiming:
            self._claimed = now
            self._take_up(stamp(now), place)
            self._give_back(stamp(now), place)
            rows = self._claim(now, place, lease, limit)
        return self._lent(rows)

    def _claim(self, now: datetime, place: int, lease: timedelta, limit: int) -> list[Any]:
        values = {
            "now": stamp(now),
            "far": stamp(now + FAR),
            "limit": limit,
            "place": place,
            "lease": lease // MICROSECOND,
            "doubled": MOST_DOUBLED,
        }
        self._in_doubt = True
        rows = self._ask(CLAIM, values)
        self._in_doubt = False
        self._found = bool(rows)
        self._in_hand.update(row[0] for row in rows)
        return rows

    def _placed(self) -> int:
        """Give our place among those who send; at first take it."""
        with self._placing:
            if self._closed:
                raise Temporary("the store is closed")
            if self._place is None:
                self._place = Place(self._database)
            if not self._place.held:
                raise Temporary("the database: our place is not ours just now")
            return self._place.number

    def _take_up(self, due: int, place: int) -> None:
        """Make due what somebody had in hand who is dead.

        Mail that was claimed so often without a word waits for its lease all the same: it may be what kills.
        """
        if not self._watch.is_time():
            return
        dead = self._watch.dead({number for (number,) in self._ask(OTHERS, (place,))})
        if dead:
            self._ask(TAKE_UP, (due, dead))

    def _give_back(self, due: int, place: int) -> None:
        """Make due what we may have claimed without knowing: the connection was lost before we heard of it."""
        if self._in_doubt:
            self._ask(GIVE_BACK, (due, place, list(self._in_hand)))
            self._in_doubt = False

    def settling(
        self, outgoing: Outgoing, delivery: Delivery, *, now: datetime, retry: datetime | None = None
    ) -> Future[None]:
        """Erase what was delivered, refused or given up; keep what is deferred until `retry`."""
        future = self._writer.put(Entry(do=lambda ledger: ledger.settle(outgoing, delivery, retry or now)))
        future.add_done_callback(partial(self._let_go, outgoing.id))
        return future

    def _let_go(self, id_: int, settled: Future[None]) -> None:
        """Have a mail in hand no more, once it is written down what became of it."""
        if settled.exception() is None:
            self._in_hand.discard(id_)

    def renew(self, mails: Sequence[Outgoing], *, until: datetime) -> None:
        """Lend mail for longer to the sender that has it and is still at it."""
        self._put(lambda ledger: ledger.renew(mails, until))

    def next_due(self) -> datetime | None:
        """Give the moment at which the next mail is due, or its lease ends; soon, where somebody may be dead.

        What is due though we have just found nothing is another's, who was woken for it and is about to claim it.
        """
        ((due,),) = self._ask("SELECT min(due) FROM outbox")
        claimed = self._claimed
        if claimed is not None and self._watch.waits:
            return claimed + places.LOOK * SECOND
        if claimed is not None and due is not None and due <= stamp(claimed) and not self._found:
            return claimed + HELP
        return None if due is None else moment(due)

    # --- forgetting --------------------------------------------------------------------------------------------------

    def expire(self, *, today: date, limit: int) -> int:
        """Erase what has had its time, and give how many rows went: fewer than `limit` means that no more are left."""
        gone = 0
        for sql, before in zip(EXPIRED, bounds(today), strict=True):
            gone += self._change(sql, (before, limit - gone))
        return gone

    def forget(self) -> bool:
        """Do nothing: the server's journal is not ours to cut, and nothing in it can be read."""
        if self._closed:
            raise Temporary("the store is closed")
        return True

    def status(self) -> Status:
        """Count."""
        return counted(self._ask(STATUS), schema=schema.VERSION)

    def backup(self, path: Path) -> None:
        """Refuse: the server has its own tools for this, which copy without a stop."""
        raise Misconfigured(
            f"the database is PostgreSQL's: pg_dump --format=custom --file={path} {shown(self._database)}"
        )

    def close(self) -> None:
        """Finish what is under way, let others have what we had in hand, and let go."""
        self._writer.close()
        with self._placing:
            if self._closed:
                return
            self._closed = True
        if self._place is not None:
            with contextlib.suppress(Temporary):
                self._change(LEAVE, (self._place.number,))
            self._place.leave()
        self._pool.close()

    # --- besides -----------------------------------------------------------------------------------------------------

    def _ask(self, sql: str, values: Any = ()) -> list[Any]:  # noqa: ANN401 - what psycopg takes
        """Run one statement that commits by itself; give its rows."""
        cursor = self._execute(sql, values)
        return cursor.fetchall() if cursor.description else []

    def _change(self, sql: str, values: Any) -> int:  # noqa: ANN401
        """Run one statement that commits by itself; give how many rows it changed."""
        return self._execute(sql, values).rowcount

    def _execute(self, sql: str, values: Any) -> psycopg.Cursor[tuple[Any, ...]]:  # noqa: ANN401
        try:
            with self._pool.connection() as connection, let_go(connection):
                return connection.execute(sql.encode(), values)
        except PoolClosed:
            raise Temporary("the store is closed") from None
        except psycopg.Error as error:
            self._say(name_of(error))
            with contextlib.suppress(psycopg.Error):
                self._pool.check()
            raise Temporary(f"the database: {name_of(error)}") from None
