"""Keeps everything in one SQLite file (WAL): the store of one machine, for any number of processes on it.

What is erased is overwritten (secure_delete), and the journal is then cut to nothing. Everything that writes goes
through one thread, so that whatever waits shares a commit; what only reads has a connection of its own. The journal is
copied into the database by us, after the replies and not within a commit, since SQLite by itself says nothing of an
fsync that fails there.

This module never sees a readable mail longer than it takes to put it into its box, and says nothing of what it keeps.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
from datetime import date
from functools import partial
from pathlib import Path
from secrets import randbits
from typing import TYPE_CHECKING, Any

from mailer.errors import Misconfigured, Temporary
from mailer.model import Deferred
from mailer.store import Change, Held, Look, Row, schema
from mailer.store.common import Common, bounds, counted
from mailer.store.lending import BLAMED, FAR, MICROSECOND, MOST_DOUBLED, moment, stamp
from mailer.store.opening import open_database
from mailer.store.packing import pack
from mailer.store.places import Place
from mailer.store.writer import Writer


if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from concurrent.futures import Future
    from datetime import datetime, timedelta

    from mailer.model import Delivery, Outgoing
    from mailer.store import Box, Status
    from mailer.telemetry import Telemetry


LONG = 4 * 1024 * 1024
"""Bytes of journal that are copied into the database at the latest."""

BRIEF = 0.05
"""Seconds that cutting the journal waits for a reader; whoever asked tries again."""


class SQLiteStore(Common):
    """The store of `mailer.store.Store` in one file."""

    def __init__(self, path: str | Path, *, box: Box, telemetry: Telemetry | None = None) -> None:
        """Open the file, or make it.

        Raises:
            Misconfigured: the file can't be used; the text says why, in one line.
            Temporary: another process holds it.
        """
        super().__init__(box, telemetry)
        self._path = Path(path)
        self._written = open_database(self._path, whole=True)
        self._reader = open_database(self._path)
        self._reading = threading.Lock()
        self._place: Place | None = None
        self._placing = threading.Lock()
        self._closed = False
        self._journal = Path(f"{path}-wal")
        self._long = LONG
        self._writer = Writer(self._written.conn, tidy=self._tidy, say=self._say)
        with contextlib.suppress(Temporary):
            self.forget()

    # --- introductions -----------------------------------------------------------------------------------------------

    def submit(self, id: bytes, step: Callable[[Held], Change], *, look: Look) -> Future[Change]:  # noqa: A002
        """Load, step, save, queue, commit; the future gives the change once it is on disk."""

        def do(connection: sqlite3.Connection) -> Change:
            change = step(_held(connection, id, look))
            self._save(connection, id, change)
            return change

        return self._writer.submit(do)

    def _save(self, connection: sqlite3.Connection, id_: bytes, change: Change) -> None:
        if change.row is not None:
            connection.execute(
                "INSERT INTO introduction VALUES (?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET deadline = excluded.deadline, sealed = excluded.sealed",
                (id_, change.row.deadline.toordinal(), change.row.sealed),
            )
        _insert(
            connection,
            "INSERT INTO outbox (id, due, created, sealed) VALUES",
            [
                (randbits(63), stamp(each.created), stamp(each.created), self._box.close(pack(each)))
                for each in change.outgoing
            ],
        )
        day = change.day.toordinal()
        _insert(
            connection,
            "INSERT INTO tally VALUES",
            [(digest, day, 1) for digest in change.counted],
            "ON CONFLICT DO UPDATE SET count = count + 1",
        )
        _insert(connection, "INSERT OR IGNORE INTO stop VALUES", [(digest,) for digest in change.stops])
        for erased in change.erased:
            connection.execute("DELETE FROM outbox WHERE id = ?", (erased,))

    def stop(self, digest: bytes) -> None:
        """Put a digest on the never-ask list."""
        self._writer.submit(partial(_execute, "INSERT OR IGNORE INTO stop VALUES (?)", (digest,))).result()

    # --- the outbox --------------------------------------------------------------------------------------------------

    def claim(self, *, now: datetime, lease: timedelta, limit: int) -> list[Outgoing]:
        """Take mail that is due for one sender alone, until the lease ends; oldest first."""
        due = stamp(now)
        far = due + FAR // MICROSECOND
        place = self._placed(due)
        rows = self._writer.submit(
            partial(
                _execute,
                "UPDATE outbox SET attempts = attempts + 1, lost = lost + 1, due = ? + (? << min(lost, ?)), place = ?"
                " WHERE id IN (SELECT id FROM (SELECT id, due FROM outbox WHERE due <= ?"
                "  UNION ALL SELECT id, due FROM outbox WHERE due > ?) ORDER BY due LIMIT ?)"
                " RETURNING id, attempts, created, sealed",
                (due, lease // MICROSECOND, MOST_DOUBLED, place, due, far, limit),
            )
        ).result()
        return self._lent(rows)

    def _placed(self, due: int) -> int:
        """Give our place among those who send; at first take it, and with it what its dead holder had in hand.

        Mail that was claimed so often without a word waits for its lease all the same: it may be what kills.
        """
        with self._placing:
            if self._place is None:
                place = Place(self._path)
                sql = "UPDATE outbox SET due = ? WHERE place = ? AND lost BETWEEN 1 AND ?"
                try:
                    self._writer.submit(partial(_execute, sql, (due, place.number, BLAMED - 1))).result()
                except BaseException:
                    place.leave()
                    raise
                self._place = place
            return self._place.number

    def settling(
        self, outgoing: Outgoing, delivery: Delivery, *, now: datetime, retry: datetime | None = None
    ) -> Future[None]:
        """Erase what was delivered, refused or given up; keep what is deferred until `retry`."""
        if isinstance(delivery, Deferred):
            sql = "UPDATE outbox SET due = ?, lost = 0 WHERE id = ? AND attempts = ?"
            values: tuple[int, ...] = (stamp(retry or now), outgoing.id, outgoing.attempts)
        else:
            sql, values = "DELETE FROM outbox WHERE id = ?", (outgoing.id,)
        return self._writer.submit(lambda connection: _done(connection, sql, values))

    def renew(self, mails: Sequence[Outgoing], *, until: datetime) -> None:
        """Lend mail for longer to the sender that has it and is still at it."""
        sql = "UPDATE outbox SET due = ? WHERE id = ? AND attempts = ? AND lost > 0"  # not what was put off meanwhile
        values = [(stamp(until), mail.id, mail.attempts) for mail in mails]
        self._writer.submit(lambda connection: connection.executemany(sql, values)).result()

    def next_due(self) -> datetime | None:
        """Give the moment at which the next mail is due, or its lease ends."""
        ((due,),) = self._read("SELECT min(due) FROM outbox")
        return None if due is None else moment(due)

    # --- forgetting --------------------------------------------------------------------------------------------------

    def expire(self, *, today: date, limit: int) -> int:
        """Erase what has had its time, and give how many rows went: fewer than `limit` means that no more are left."""
        return self._writer.submit(partial(_expire, today, limit)).result()

    def forget(self) -> bool:
        """Cut the journal to nothing; False where a reader was in the way."""
        return self._writer.submit(_truncate, alone=True).result()

    def status(self) -> Status:
        """Count."""
        rows = self._read(
            "SELECT (SELECT count(*) FROM introduction), (SELECT count(*) FROM outbox),"
            " (SELECT min(created) FROM outbox), (SELECT count(*) FROM stop)"
        )
        return counted(rows, schema=schema.VERSION)

    def backup(self, path: Path) -> None:
        """Write a consistent copy without free pages, for its owner's eyes alone."""
        try:
            os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        except OSError as error:
            raise Misconfigured(f"{path}: cannot write the backup: {error.strerror}") from None
        try:
            with contextlib.closing(open_database(self._path).conn) as connection:
                connection.execute("VACUUM INTO ?", (str(path),))
            _sync(path)
        except (OSError, sqlite3.Error) as error:
            path.unlink(missing_ok=True)
            raise Temporary("the backup could not be written") from error

    def close(self) -> None:
        """Finish what is under way, cut the journal, and let go."""
        self._writer.close()
        with self._reading:
            if self._closed:
                return
            self._closed = True
        if self._place is not None:
            self._place.leave()
        if self._writer.untrusted:
            return  # the last to close would copy the journal into the database, and it is no longer to be trusted
        self._reader.close()
        with contextlib.suppress(sqlite3.Error):
            _truncate(self._written.conn)
        self._written.close()

    # --- besides -----------------------------------------------------------------------------------------------------

    def _read(self, sql: str) -> list[Any]:
        try:
            with self._reading:
                if self._closed:
                    raise Temporary("the store is closed")
                return self._reader.conn.execute(sql).fetchall()
        except sqlite3.Error as error:
            name = getattr(error, "sqlite_errorname", type(error).__name__)
            self._say(name)
            raise Temporary(f"the database: {name}") from None

    def _tidy(self, connection: sqlite3.Connection) -> None:
        """Cut a long journal; while a reader is in the way, try again at each further length."""
        size = self._journal.stat().st_size
        if size < LONG:
            self._long = LONG
        elif size >= self._long:
            self._long = LONG if _truncate(connection) else size + LONG


def _execute(sql: str, values: Iterable[object], connection: sqlite3.Connection) -> list[Any]:
    return connection.execute(sql, tuple(values)).fetchall()


def _done(connection: sqlite3.Connection, sql: str, values: Sequence[object]) -> None:
    connection.execute(sql, values)


def _insert(connection: sqlite3.Connection, into: str, rows: Sequence[Sequence[object]], then: str = "") -> None:
    """Add rows, all in one statement."""
    if rows:
        marks = ", ".join([f"({', '.join('?' * len(rows[0]))})"] * len(rows))
        connection.execute(f"{into} {marks} {then}", [value for row in rows for value in row])


def _held(connection: sqlite3.Connection, id_: bytes, look: Look) -> Held:
    """Fetch what a step may look at."""
    rows = _execute("SELECT deadline, sealed FROM introduction WHERE id = ?", (id_,), connection)
    counts = dict(_tallied(connection, look)) if look.tallies else {}
    stopped: list[tuple[bytes]] = []
    if look.stops:
        marks = ", ".join("?" * len(look.stops))
        stopped = _execute(f"SELECT digest FROM stop WHERE digest IN ({marks})", look.stops, connection)  # noqa: S608
    row = Row(deadline=date.fromordinal(rows[0][0]), sealed=rows[0][1]) if rows else None
    return Held(row=row, counts=counts, stopped=frozenset(digest for (digest,) in stopped))


def _tallied(connection: sqlite3.Connection, look: Look) -> list[tuple[bytes, int]]:
    """Sum what is counted, in one statement: each one is a moment in which another thread may take the interpreter."""
    marks = ", ".join(["(?, ?)"] * len(look.tallies))
    sql = (
        f"WITH wanted (digest, since) AS (VALUES {marks}) SELECT digest, sum(count) FROM wanted CROSS JOIN tally"  # noqa: S608
        " USING (digest) WHERE day >= since GROUP BY digest"
    )
    return _execute(
        sql, [value for each in look.tallies for value in (each.digest, each.since.toordinal())], connection
    )


EXPIRED = (
    "DELETE FROM introduction WHERE rowid IN (SELECT rowid FROM introduction WHERE deadline < ? LIMIT ?)",
    "DELETE FROM tally WHERE (digest, day) IN (SELECT digest, day FROM tally WHERE day < ? LIMIT ?)",
    # what was claimed so often without a word: it can't be read, or nobody survives it
    f"DELETE FROM outbox WHERE id IN (SELECT id FROM outbox WHERE lost >= {BLAMED} AND created < ? LIMIT ?)",  # noqa: S608
)
"""What erases the rows that have had their time, given how old they may be and how many may go."""


def _expire(today: date, limit: int, connection: sqlite3.Connection) -> int:
    gone = 0
    for sql, before in zip(EXPIRED, bounds(today), strict=True):
        gone += connection.execute(sql, (before, limit - gone)).rowcount
    return gone


def _truncate(connection: sqlite3.Connection) -> bool:
    """Copy the journal into the database and cut it to nothing; False where somebody still reads from it."""
    connection.execute(f"PRAGMA busy_timeout = {int(BRIEF * 1000)}")
    try:
        ((busy, _, _),) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        connection.execute("PRAGMA busy_timeout = 0")
    return not busy


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
