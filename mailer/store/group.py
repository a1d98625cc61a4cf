"""Lets whatever waits for a database share one commit (group commit): one thread, and the queue before it.

Nobody hears of success before the commit is on disk; where it fails, everyone in it is told to try again. What a commit
is, each kind of database says for itself: see `writer.py` and `postgres/writer.py`.
"""

from __future__ import annotations

import contextlib
import queue
import threading
from abc import ABC, abstractmethod
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from mailer.errors import Temporary
from mailer.store import Untrusted


if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


MOST_TOGETHER = 32
"""Pieces of work that share one commit."""


@dataclass(slots=True, kw_only=True, eq=False)
class Work:
    """A piece of work for the writing thread."""

    future: Future[Any] = field(default_factory=Future)
    alone: bool = False
    """Outside any transaction."""


W = TypeVar("W", bound=Work)


class Group(ABC, Generic[W]):
    """The thread, and the queue before it."""

    def __init__(self, *, say: Callable[[str], None]) -> None:
        """Start; `say` is called with the name of each error."""
        self._say = say
        self._queue: queue.SimpleQueue[W | None] = queue.SimpleQueue()
        self._submitting = threading.Lock()
        self._closed = False
        self.untrusted = False
        self._thread = threading.Thread(target=self._run, name="store", daemon=True)
        self._thread.start()

    # --- what each kind of database does ------------------------------------------------------------------------------

    @abstractmethod
    def _commit(self, batch: Sequence[W]) -> Sequence[Callable[[], None]]:
        """Do it all in one transaction; give what is to be told now that it is on disk."""

    @abstractmethod
    def _undo(self, error: Exception) -> str:
        """Undo what is half done; give the name of what went wrong."""

    def _alone(self, work: W) -> Any:  # noqa: ANN401 - whatever the work gives
        """Do a piece of work outside any transaction."""
        raise NotImplementedError

    def _tidy(self) -> None:
        """Do what is to be done after a commit, when all have been told."""

    # --- what is the same for all -------------------------------------------------------------------------------------

    def put(self, work: W) -> Future[Any]:
        """Ask for a piece of work; the future tells when it is on disk."""
        with self._submitting:
            if self._closed:
                raise Temporary("the store is closed")
            self._believe()
            self._queue.put(work)
        return work.future

    def close(self) -> None:
        """Finish what was asked for, and stop."""
        with self._submitting:
            if not self._closed:
                self._closed = True
                self._queue.put(None)
        self._thread.join()

    def _run(self) -> None:
        """Do what is asked for, together where several wait."""
        waiting: list[W] = []
        while waiting or self._gather(waiting):
            together = 0
            while together < len(waiting) and not waiting[together].alone:
                together += 1
            batch = [work for work in waiting[: together or 1] if work.future.set_running_or_notify_cancel()]
            del waiting[: together or 1]
            self._guard(batch, self._together if together else self._apart)
            if not self.untrusted:
                self._guard((), lambda _: self._tidy())

    def _gather(self, waiting: list[W]) -> bool:
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

    def _guard(self, batch: Sequence[W], do: Callable[[Sequence[W]], None]) -> None:
        try:
            self._believe()
            do(batch)
        except Exception as error:  # noqa: BLE001 - whatever it is, nobody may wait for ever
            self._fail(batch, error)

    def _believe(self) -> None:
        if self.untrusted:
            raise Untrusted("the disk failed: nothing is accepted before a restart")

    def _together(self, batch: Sequence[W]) -> None:
        for tell in self._commit(batch):
            tell()

    def _apart(self, batch: Sequence[W]) -> None:
        for work in batch:
            work.future.set_result(self._alone(work))

    def _fail(self, batch: Sequence[W], error: Exception) -> None:
        """Undo what the batch did, and tell everyone in it to try again."""
        name = self._undo(error)
        self._say(name)
        for work in batch:
            work.future.set_exception((Untrusted if self.untrusted else Temporary)(f"the database: {name}"))
