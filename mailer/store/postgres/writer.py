"""The one thread of a process that writes to PostgreSQL, and lets whatever waits for it share one commit.

A batch that the server has undone (a deadlock, a lost connection before its commit) runs once more: its steps are pure.
Where the connection is lost at the commit, nobody knows whether it is on disk. Then everyone is told to try again, and
what comes again is known by what the first one counted, if it was kept.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import psycopg
from psycopg import errors

from mailer.store.group import Group
from mailer.store.postgres.ledger import Entry, Ledger, begin, commit
from mailer.store.postgres.opening import let_go, name_of


if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mailer.store.postgres.opening import Pool


UNDONE = (errors.DeadlockDetected, errors.SerializationFailure)
"""The server has undone all of it, whenever it says so."""

OWN_FAULT = (psycopg.IntegrityError, psycopg.DataError)
"""Errors of one piece of work, rather than of the server; its caller hears of them as they are."""

APART = (*OWN_FAULT, psycopg.ProgrammingError, errors.OutOfMemory)
"""Errors after which each piece of work of a batch is tried by itself: one was wrong, or they were too many."""


class Undone(Exception):  # noqa: N818 - internal: the batch runs again
    """Nothing of a batch was kept, for certain."""


class Writer(Group[Entry]):
    """The thread, and the pool that it takes a connection from for each commit."""

    def __init__(self, pool: Pool, *, say: Callable[[str], None]) -> None:
        """Start; `say` is called with the name of each error."""
        self._pool = pool
        super().__init__(say=say)

    def _commit(self, batch: Sequence[Entry]) -> Sequence[Callable[[], None]]:
        try:
            return self._attempt(batch)
        except Undone as undone:
            self._say(name_of(undone.__cause__ or undone))
            self._pool.check()  # the others may be gone as well
            return self._once_more(batch)
        except APART as error:
            if len(batch) > 1:
                for work in batch:
                    self._guard([work], self._together)
                return []
            if isinstance(error, OWN_FAULT):
                return [partial(batch[0].future.set_exception, error)]
            raise

    def _once_more(self, batch: Sequence[Entry]) -> Sequence[Callable[[], None]]:
        try:
            return self._attempt(batch)
        except Undone as undone:
            raise undone.__cause__ or undone from None

    def _attempt(self, batch: Sequence[Entry]) -> Sequence[Callable[[], None]]:
        """Run a batch in one transaction; give what is to be told of it.

        Raises:
            Undone: it may run again.
        """
        with self._pool.connection() as connection, let_go(connection):
            try:
                ledger = begin(connection, batch)
            except psycopg.OperationalError as error:
                if connection.broken or isinstance(error, UNDONE):
                    raise Undone from error
                raise
            tell = [_run(work, ledger) for work in batch]
            try:
                commit(connection, ledger)
            except UNDONE as error:
                raise Undone from error
        return tell

    def _undo(self, error: Exception) -> str:
        """Nothing is left to do: whoever gives a connection back gives it back clean."""
        return name_of(error)


def _run(work: Entry, ledger: Ledger) -> Callable[[], None]:
    """Do one piece of work on the ledger; give what is to be told once it is on disk."""
    try:
        return partial(work.future.set_result, work.do(ledger))
    except Exception as error:  # noqa: BLE001 - it is its caller's to hear of
        return partial(work.future.set_exception, error)
