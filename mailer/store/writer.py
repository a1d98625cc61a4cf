"""The one thread that writes to a SQLite database, and lets whatever waits for it share one commit.

Each piece of work runs in a savepoint of its own, so that one that fails takes no other with it. After a failed fsync
nothing is accepted any more: what the kernel then says of the file can't be believed.
"""

from __future__ import annotations

import contextlib
import sqlite3
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from mailer.store.group import Group, Work
from mailer.store.opening import patiently


if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Future


T = TypeVar("T")

PAUSE = 0.0005
"""Seconds until we look again whether another process has ended its transaction, which takes a few of these."""

UNTRUSTED = frozenset({"SQLITE_IOERR_FSYNC", "SQLITE_IOERR_DIR_FSYNC"})
"""Errors after which the kernel may have thrown away what it was told to write."""

OWN_FAULT = (sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.InterfaceError, sqlite3.DataError)
"""Errors of one piece of work, rather than of the disk."""


@dataclass(slots=True, kw_only=True, eq=False)
class Statements(Work):
    """Whatever is to be done with the connection."""

    do: Callable[[sqlite3.Connection], Any]


class Writer(Group[Statements]):
    """The thread, and its connection."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        *,
        tidy: Callable[[sqlite3.Connection], None],
        say: Callable[[str], None],
    ) -> None:
        """Start; `tidy` is called after each commit, when all have been told, and `say` with the name of each error."""
        self._connection = connection
        connection.execute("PRAGMA busy_timeout = 0")  # SQLite would sleep for up to 0.1 s: see PAUSE
        self._tidies = tidy
        super().__init__(say=say)

    def submit(self, do: Callable[[sqlite3.Connection], T], *, alone: bool = False) -> Future[T]:
        """Ask for a piece of work, in a transaction or alone; the future tells when it is on disk."""
        return self.put(Statements(do=do, alone=alone))

    def _commit(self, batch: Sequence[Statements]) -> Sequence[Callable[[], None]]:
        connection = self._connection
        patiently(partial(connection.execute, "BEGIN IMMEDIATE"), pause=PAUSE)
        tell = [_attempt(connection, work) for work in batch]
        connection.execute("COMMIT")
        return tell

    def _alone(self, work: Statements) -> Any:  # noqa: ANN401 - whatever the work gives
        return work.do(self._connection)

    def _tidy(self) -> None:
        self._tidies(self._connection)

    def _undo(self, error: Exception) -> str:
        name = getattr(error, "sqlite_errorname", type(error).__name__)
        if name in UNTRUSTED:
            self.untrusted = True
        if self._connection.in_transaction:
            with contextlib.suppress(sqlite3.Error):
                self._connection.execute("ROLLBACK")
        return str(name)


def _attempt(connection: sqlite3.Connection, work: Statements) -> Callable[[], None]:
    """Do one piece of work in a savepoint; give what is to be told once the commit is on disk."""
    connection.execute("SAVEPOINT work")
    try:
        result = work.do(connection)
    except Exception as error:
        if isinstance(error, sqlite3.Error) and not isinstance(error, OWN_FAULT):
            raise
        connection.execute("ROLLBACK TO work")
        connection.execute("RELEASE work")
        return partial(work.future.set_exception, error)
    connection.execute("RELEASE work")
    return partial(work.future.set_result, result)
