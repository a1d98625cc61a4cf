"""One end of a move that is a PostgreSQL database."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Self

import psycopg

from mailer.errors import Misconfigured, Temporary
from mailer.store import shown
from mailer.store.postgres.opening import connect, name_of
from mailer.store.postgres.schema import MOVED


if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


TYPES = {"id": "bytea", "sealed": "bytea", "digest": "bytea", "due": "int8", "created": "int8"}
"""Of columns that are no plain integers; the id of a mail is one more."""

OTHERS = """
    SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
    AND application_name = current_setting('application_name')"""

PATIENCE = 2.0
"""Seconds to wait for sessions that are about to end."""

AT_ONCE = 1000
"""Rows that are fetched together."""


class PostgresEnd:
    """See `mailer.store.moving.End`."""

    def __init__(self, database: str) -> None:
        self._database = database

    def __enter__(self) -> Self:
        """Lock its tables for writing, once no other session of ours is there."""
        self._connection = connect(self._database)
        try:
            for name in ("statement_timeout", "idle_in_transaction_session_timeout"):
                self._connection.execute(f"SET {name} = 0".encode())
            self._wait_for_others()
            self._connection.execute("BEGIN")
            self._connection.execute("LOCK TABLE introduction, outbox, tally, stop IN EXCLUSIVE MODE")
        except psycopg.Error as error:
            self._connection.close()
            raise Temporary(f"{shown(self._database)}: {name_of(error)}") from None
        except Misconfigured:
            self._connection.close()
            raise
        return self

    def _wait_for_others(self) -> None:
        """See that no service is there; a session that has just been closed takes a moment to go."""
        end = time.monotonic() + PATIENCE
        while self._connection.execute(OTHERS).fetchall() != [(0,)]:
            if time.monotonic() > end:
                raise Misconfigured(f"{shown(self._database)}: a service is at work on it: stop it first")
            time.sleep(0.05)

    def __exit__(self, *_: object) -> None:
        """Undo what was not committed, and close."""
        self._connection.close()

    def read(self, select: str) -> Iterator[tuple[Any, ...]]:
        """Give the rows of a query one by one."""
        with self._connection.cursor(name="rows", binary=True) as cursor:
            cursor.itersize = AT_ONCE
            yield from cursor.execute(select.encode())

    def write(self, table: str, columns: tuple[str, ...], rows: Iterable[tuple[Any, ...]]) -> None:
        """Add rows to a table."""
        types = {**TYPES, "id": "int8"} if table == "outbox" else TYPES
        order = f"COPY {table} ({', '.join(columns)}) FROM STDIN (FORMAT BINARY)"
        with self._connection.cursor() as cursor, cursor.copy(order.encode()) as copy:
            copy.set_types([types.get(column, "int4") for column in columns])
            for row in rows:
                copy.write_row(row)

    def retire(self, tables: Iterable[str]) -> None:
        """Erase all rows with the files that they are in, and mark it as empty for good."""
        self._connection.execute(f"TRUNCATE {', '.join(tables)}".encode())
        self._connection.execute("UPDATE letterman SET version = %s", (MOVED,))

    def commit(self) -> None:
        """Bring it to the disk, and begin anew."""
        self._connection.execute("COMMIT")
        self._connection.execute("BEGIN")
