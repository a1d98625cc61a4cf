"""What every store of ours does in the same way, whatever database it keeps things in.

A store of a kind says how its database is asked; nothing here does, and nothing here knows SQL.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from mailer.store import KEPT_COUNTS, KEPT_MAIL, Status
from mailer.store.lending import moment, opened, stamp
from mailer.telemetry import Event


if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from concurrent.futures import Future
    from datetime import date

    from mailer.model import Delivery, Outgoing
    from mailer.store import Box, Change, Held, Look
    from mailer.telemetry import Telemetry


class Common(ABC):
    """The part of `mailer.store.Store` that is the same for all."""

    def __init__(self, box: Box, telemetry: Telemetry | None) -> None:
        self._box = box
        self._telemetry = telemetry

    # --- what each kind of database does ------------------------------------------------------------------------------

    @abstractmethod
    def submit(self, id: bytes, step: Callable[[Held], Change], *, look: Look) -> Future[Change]:  # noqa: A002
        """See `Store.submit`."""

    @abstractmethod
    def settling(
        self, outgoing: Outgoing, delivery: Delivery, *, now: datetime, retry: datetime | None = None
    ) -> Future[None]:
        """See `Store.settling`."""

    # --- what is the same for all -------------------------------------------------------------------------------------

    def apply(self, id: bytes, step: Callable[[Held], Change], *, look: Look) -> Change:  # noqa: A002
        """Load, step, save, queue, commit; the change is returned once it is on disk."""
        return self.submit(id, step, look=look).result()

    def settle(self, outgoing: Outgoing, delivery: Delivery, *, now: datetime, retry: datetime | None = None) -> None:
        """Erase what was delivered, refused or given up; keep what is deferred until `retry`."""
        self.settling(outgoing, delivery, now=now, retry=retry).result()

    def _lent(self, rows: Iterable[Sequence[Any]]) -> list[Outgoing]:
        """Give the mails of rows (id, attempts, created, sealed), oldest first, but for those that can't be read."""
        return [mail for row in sorted(rows, key=lambda row: row[2]) if (mail := self._outgoing(row))]

    def _outgoing(self, row: Sequence[Any]) -> Outgoing | None:
        """Give the mail of a row; None where it can't be read, and then its growing lease sets it aside."""
        try:
            return opened(self._box, *row)
        except ValueError:
            self._say("unreadable mail")
            return None

    def _say(self, kind: str) -> None:
        if self._telemetry is not None:
            self._telemetry.say(Event.FAILED, where="store", kind=kind)


def bounds(today: date) -> tuple[int, int, int]:
    """Give how old what has had its time is: before which day introductions and counts, before which moment mail."""
    day = today.toordinal()
    oldest = datetime(today.year, today.month, today.day, tzinfo=UTC) - timedelta(days=KEPT_MAIL)
    return day, day - KEPT_COUNTS, stamp(oldest)


def counted(rows: Sequence[Sequence[Any]], *, schema: int) -> Status:
    """Give the status of a row: introductions, outbox, the oldest in it, stops."""
    ((introductions, outbox, oldest, stops),) = rows
    return Status(
        introductions=introductions,
        outbox=outbox,
        oldest=None if oldest is None else moment(oldest),
        stops=stops,
        schema=schema,
    )
