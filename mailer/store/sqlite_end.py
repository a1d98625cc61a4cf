"""One end of a move that is a SQLite file."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from mailer.errors import Misconfigured, Temporary
from mailer.store.opening import open_database
from mailer.store.places import taken
from mailer.store.schema import MOVED


if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class SQLiteEnd:
    """See `mailer.store.moving.End`."""

    def __init__(self, database: str) -> None:
        self._path = Path(database)

    def __enter__(self) -> Self:
        """Lock it for writing, while no sender lives."""
        self._db = open_database(self._path)
        self._connection = self._db.conn
        try:
            self._hold()
        except BaseException:
            self._db.close()
            raise
        return self

    def _hold(self) -> None:
        self._do("BEGIN IMMEDIATE")
        if taken(self._path):
            raise Misconfigured(f"{self._path}: a service is at work on it: stop it first")

    def __exit__(self, *_: object) -> None:
        """Undo what was not committed, and close."""
        self._connection.rollback()
        self._db.close()

    def read(self, select: str) -> Iterator[tuple[Any, ...]]:
        """Give the rows of a query one by one."""
        yield from self._do(select)

    def write(self, table: str, columns: tuple[str, ...], rows: Iterable[tuple[Any, ...]]) -> None:
        """Add rows to a table."""
        marks = ", ".join("?" * len(columns))
        self._connection.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", rows)  # noqa: S608

    def retire(self, tables: Iterable[str]) -> None:
        """Erase all rows, which are overwritten (secure_delete), and mark it as empty for good."""
        for table in tables:
            self._do(f"DELETE FROM {table}")  # noqa: S608 - the names are ours
        self._do(f"PRAGMA application_id = {MOVED}")

    def commit(self) -> None:
        """Bring it to the disk, and cut the journal."""
        self._do("COMMIT")
        self._do("PRAGMA wal_checkpoint(TRUNCATE)")

    def _do(self, sql: str) -> sqlite3.Cursor:
        try:
            return self._connection.execute(sql)
        except sqlite3.Error as error:
            raise Temporary(f"{self._path}: {error.sqlite_errorname}") from None
