"""The one thread that writes to a SQLite database, and lets whatever waits for it share one commit.

Each piece of work runs in a savepoint of its own, so that one that fails takes no other with it. Nobody hears of
success before the commit is on disk; where the commit fails, everyone in it is told to try again. After a failed fsync
nothing is accepted any more: what the kernel then says of the file can't be believed.
"""

from __future__ import annotations

import contextlib
import queue
import sqlite3
import threading
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from mailer.errors import Temporary
from mailer.store import Untrusted


if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


T = TypeVar("T")

MOST_TOGETHER = 32
"""Pieces of work that share one commit."""

UNTRUSTED = frozenset({"SQLITE_IOERR_FSYNC", "SQLITE_IOERR_DIR_FSYNC"})
"""Errors after which the kernel may have thrown away what it was told to write."""

OWN_FAULT = (sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.InterfaceError, sqlite3.DataError)
"""Errors of one piece of work, rather than of the disk."""


@dataclass(slots=True, kw_only=True, eq=False)
class _Work(Generic[T]):
    """A piece of work for the writing thread."""

    do: Callable[[sqlite3.Connection], T]
    future: Future[T]
    alone: bool = False
    """Outside any transaction."""


class Writer:
    """The thread, and the queue before it."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        *,
        tidy: Callable[[sqlite3.Connection], None],
        say: Callable[[str], None],
    ) -> None:
        """Start; `tidy` is called after each commit, when all have been told, and `say` with the name of each error."""
        self._connection = connection
        self._tidy = tidy
        self._say = say
        self._queue: queue.SimpleQueue[_Work[Any] | None] = queue.SimpleQueue()
        self._submitting = threading.Lock()
        self._closed = False
        self.untrusted = False
        self._thread = threading.Thread(target=self._run, name="store", daemon=True)
        self._thread.start()

    def submit(self, do: Callable[[sqlite3.Connection], T], *, alone: bool = False) -> Future[T]:
        """Ask for a piece of work, in a transaction or alone; the future tells when it is on disk."""
        future: Future[T] = Future()
        with self._submitting:
            if self._closed:
                raise Temporary("the store is closed")
            self._believe()
            self._queue.put(_Work(do=do, future=future, alone=alone))
        return future

    def close(self) -> None:
        """Finish what was asked for, and stop."""
        with self._submitting:
            if not self._closed:
                self._closed = True
                self._queue.put(None)
        self._thread.join()

    def _run(self) -> None:
        """Do what is asked for, together where several wait."""
        waiting: list[_Work[Any]] = []
        while waiting or self._gather(waiting):
            together = 0
            while together < len(waiting) and not waiting[together].alone:
                together += 1
            batch = [work for work in waiting[: together or 1] if work.future.set_running_or_notify_cancel()]
            del waiting[: together or 1]
            self._guard(batch, self._commit if together else self._alone)
            if not self.untrusted:
                self._guard((), lambda _: self._tidy(self._connection))

    def _gather(self, waiting: list[_Work[Any]]) -> bool:
        """Wait for work, and take what else is there; False at the end."""
        work = self._queue.get()
        if work is None:
            return False
        waiting.append(work)
        with contextlib.suppress(queue.Empty):
            while len(waiting) < MOST_TOGETHER:
                work = self._queue.get_nowait()
                if work is None:
                    self._queue.put(None)
                    break
                waiting.append(work)
        return True

    def _guard(self, batch: Sequence[_Work[Any]], do: Callable[[Sequence[_Work[Any]]], None]) -> None:
        try:
            self._believe()
            do(batch)
        except Exception as error:  # noqa: BLE001 - whatever it is, nobody may wait for ever
            self._fail(batch, error)

    def _believe(self) -> None:
        if self.untrusted:
            raise Untrusted("the disk failed: nothing is accepted before a restart")

    def _commit(self, batch: Sequence[_Work[Any]]) -> None:
        connection = self._connection
        connection.execute("BEGIN IMMEDIATE")
        tell = [_attempt(connection, work) for work in batch]
        connection.execute("COMMIT")
        for outcome in tell:
            outcome()

    def _alone(self, batch: Sequence[_Work[Any]]) -> None:
        for work in batch:
            work.future.set_result(work.do(self._connection))

    def _fail(self, batch: Sequence[_Work[Any]], error: Exception) -> None:
        """Undo what the batch did, and tell everyone in it to try again."""
        name = getattr(error, "sqlite_errorname", type(error).__name__)
        if name in UNTRUSTED:
            self.untrusted = True
        if self._connection.in_transaction:
            with contextlib.suppress(sqlite3.Error):
                self._connection.execute("ROLLBACK")
        self._say(name)
        for work in batch:
            work.future.set_exception((Untrusted if self.untrusted else Temporary)(f"the database: {name}"))


def _attempt(connection: sqlite3.Connection, work: _Work[T]) -> Callable[[], None]:
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
