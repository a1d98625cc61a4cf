"""Carries everything from one database to another, of either kind, while no service runs: `letterman move`.

All of it arrives in one transaction, is read back and compared, and only then is the source emptied: two copies would
both send, and what ends in one would stay in the other. Rows are carried as they are, sealed; nothing is opened here.
"""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, Protocol, Self

from mailer.errors import Misconfigured, Temporary
from mailer.store import on_server, open_store, shown
from mailer.store.lending import BLAMED


if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from types import TracebackType

    from mailer.store import Box


TABLES = {
    "introduction": ("id", "deadline", "sealed"),
    "outbox": ("id", "due", "attempts", "lost", "created", "sealed"),
    "tally": ("digest", "day", "count"),
    "stop": ("digest",),
}
"""What is carried. The places of senders are not: those are of the old database."""

DUE = f"CASE WHEN lost BETWEEN 1 AND {BLAMED - 1} THEN created ELSE due END"
"""What a sender had in hand that is gone is due at once, unless it was so the last times as well."""


class End(Protocol):
    """One of the two databases, held alone; on leaving without `commit` nothing has changed in it."""

    def __enter__(self) -> Self:
        """Hold it.

        Raises:
            Misconfigured: a service is at work on it.
        """
        ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Let go of it."""
        ...

    def read(self, select: str) -> Iterator[tuple[Any, ...]]:
        """Give the rows of a query one by one."""
        ...

    def write(self, table: str, columns: tuple[str, ...], rows: Iterable[tuple[Any, ...]]) -> None:
        """Add rows to a table."""
        ...

    def retire(self, tables: Iterable[str]) -> None:
        """Erase all rows, so that no file keeps them, and mark it, so that no service starts on it by mistake."""
        ...

    def commit(self) -> None:
        """Bring it to the disk."""
        ...


@dataclass(frozen=True, slots=True)
class Content:
    """What a table holds: how many rows, and a sum over all of them, whatever their order."""

    rows: int = 0
    total: int = 0


def move(source: str, target: str, *, box: Box) -> dict[str, int]:
    """Carry everything over; give how many rows went, by table.

    Raises:
        Misconfigured: a service is at work on one of them, or the target holds something already.
        Temporary: one of them is not there just now; nothing has changed.
    """
    if source == target:
        raise Misconfigured(f"{shown(target)}: that is where everything is already")
    for database in (source, target):
        open_store(database, box=box).close()  # brings the tables forward, and knows the secret
    with ExitStack() as ends:
        old, new = (ends.enter_context(_end(each)) for each in (source, target))
        wanted = contents(old)
        if contents(new) != wanted:  # else an earlier move was cut short before its last step
            _carry(old, new, wanted, target)
        old.retire(TABLES)
        old.commit()
    return {table: content.rows for table, content in wanted.items()}


def _carry(old: End, new: End, wanted: dict[str, Content], target: str) -> None:
    if any(content.rows for content in contents(new).values()):
        raise Misconfigured(f"{shown(target)}: there is something in it already: name an empty database")
    for table, columns in TABLES.items():
        new.write(table, columns, old.read(_select(table)))
    if contents(new) != wanted:
        raise Temporary(f"{shown(target)}: what arrived differs from what was sent: nothing was moved")
    new.commit()


def contents(end: End) -> dict[str, Content]:
    """Read all of a database."""
    return {table: _content(end.read(_select(table))) for table in TABLES}


def _select(table: str) -> str:
    columns = ", ".join(DUE if column == "due" else column for column in TABLES[table])
    return f"SELECT {columns} FROM {table}"  # noqa: S608 - the names are ours


def _content(rows: Iterable[tuple[Any, ...]]) -> Content:
    count = total = 0
    for row in rows:
        count += 1
        total += int.from_bytes(blake2b(repr(row).encode(), digest_size=16).digest())
    return Content(count, total)


def _end(database: str) -> End:
    if on_server(database):
        from mailer.store.postgres.end import PostgresEnd  # noqa: PLC0415 - where it is wanted alone

        return PostgresEnd(database)
    from mailer.store.sqlite_end import SQLiteEnd  # noqa: PLC0415 - the same

    return SQLiteEnd(database)
