"""The store's port: what every store can do, whatever keeps the data.

The one idea: a store runs a pure step inside its own transaction. It loads what a step may look at (`Held`), calls the
step, saves what it gives back (`Change`), queues its mail, and commits; then, and only then, is the change returned. A
store may run a step again, and may let several steps share one commit. Nothing readable is ever handed to a store:
introductions are sealed under keys that it never has, people are keyed digests, and mail is put into a box first.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from mailer.errors import Misconfigured, Temporary


if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from concurrent.futures import Future
    from datetime import date, datetime, timedelta

    from mailer.model import Delivery, Outgoing
    from mailer.telemetry import Telemetry


class Untrusted(Temporary):
    """The disk failed, and nothing can be believed before a restart: whoever runs the service ends it."""


class Box(Protocol):
    """Keeps an outgoing mail, envelope and all, unreadable while it is stored."""

    def close(self, content: bytes) -> bytes:
        """Encrypt."""
        ...

    def open(self, closed: bytes) -> bytes:
        """Decrypt.

        Raises:
            ValueError: it was not closed by this box, or is damaged.
        """
        ...


KEPT_COUNTS = 90
"""Days for which counts are kept."""

KEPT_MAIL = 5
"""Days after which an outgoing mail is given up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A sealed introduction: all that the store knows about it."""

    deadline: date
    sealed: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """A budget to look at: what was counted under a digest since a day."""

    digest: bytes
    since: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What a step wants to see besides its row."""

    tallies: tuple[Tally, ...] = ()
    stops: tuple[bytes, ...] = ()
    """Digests that may be on the never-ask list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """What is held, as a step sees it."""

    row: Row | None = None
    counts: Mapping[bytes, int] = field(default_factory=dict)
    """The sum for each digest of `Look.tallies`; digests without any count are left out."""
    stopped: frozenset[bytes] = frozenset()
    """Which of `Look.stops` are on the never-ask list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What a step wants done, all of it or nothing.

    Attributes:
        row: what to keep under the id from now on; None keeps what is there.
        outgoing: mail to queue, due at once.
        counted: digests to count by one on `day`.
        stops: digests to put on the never-ask list.
        erased: ids of outgoing mail that is done with; it goes in the same commit, so what follows from it comes once.
        day: the day (UTC) under which `counted` is kept.
        result: whatever the step wants to tell its caller; never stored.
    """

    row: Row | None = None
    outgoing: tuple[Outgoing, ...] = ()
    counted: tuple[bytes, ...] = ()
    stops: tuple[bytes, ...] = ()
    erased: tuple[int, ...] = ()
    day: date
    result: object = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """Counts and ages alone, for `letterman status` and the metrics."""

    introductions: int
    outbox: int
    oldest: datetime | None
    """When the oldest mail in the outbox was queued."""
    stops: int
    schema: int


class Store(Protocol):
    """What a store can do. Every method blocks, is safe to call from any thread, and raises `Temporary`."""

    def apply(self, id: bytes, step: Callable[[Held], Change], *, look: Look) -> Change:  # noqa: A002 - the noun
        """Load, step, save, queue, commit; the change is returned once it is on disk."""
        ...

    def submit(self, id: bytes, step: Callable[[Held], Change], *, look: Look) -> Future[Change]:  # noqa: A002
        """Do the same without waiting: an event loop awaits `asyncio.wrap_future(store.submit(...))`."""
        ...

    def claim(self, *, now: datetime, lease: timedelta, limit: int) -> list[Outgoing]:
        """Take mail that is due for one sender alone, until the lease ends; oldest first.

        Each claim counts as an attempt. Where a claim is never settled, the lease of the next one is twice as long:
        mail that kills whoever takes it stays out of the way of the rest. Mail that can't be read is passed over.
        What a sender had in hand that has died since is due at once, unless it was so the last times as well.
        """
        ...

    def settle(self, outgoing: Outgoing, delivery: Delivery, *, now: datetime, retry: datetime | None = None) -> None:
        """Erase what was delivered, refused or given up; keep what is deferred until `retry`.

        A deferral by a sender whose lease has ended, and whose mail another has taken since, changes nothing.
        """
        ...

    def settling(
        self, outgoing: Outgoing, delivery: Delivery, *, now: datetime, retry: datetime | None = None
    ) -> Future[None]:
        """Do the same without waiting."""
        ...

    def renew(self, mails: Sequence[Outgoing], *, until: datetime) -> None:
        """Lend mail for longer to the sender that has it and is still at it."""
        ...

    def next_due(self) -> datetime | None:
        """Give the moment at which the next mail is due, or its lease ends."""
        ...

    def expire(self, *, today: date, limit: int) -> int:
        """Erase what has had its time, and give how many rows went: fewer than `limit` means that no more are left.

        Introductions go the day after their deadline, counts after `KEPT_COUNTS`, and mail that nobody could read or
        survive goes after `KEPT_MAIL`.
        """
        ...

    def forget(self) -> bool:
        """Truncate the journals, so that nothing erased is left in a file; False where a reader was in the way."""
        ...

    def stop(self, digest: bytes) -> None:
        """Put a digest on the never-ask list."""
        ...

    def status(self) -> Status:
        """Count."""
        ...

    def backup(self, path: Path) -> None:
        """Write a consistent copy without free pages."""
        ...

    def close(self) -> None:
        """Finish what is under way, and let go."""
        ...


SERVERS = ("postgresql://", "postgres://")
"""How the address of a database on a server begins; anything else is a file."""


def on_server(database: str) -> bool:
    """Whether the setting `database` names a server's."""
    return database.startswith(SERVERS)


def shown(database: str) -> str:
    """Name a database without the user and password that its address may hold."""
    return re.sub(r"(?<=://)[^/]*@", "", database).partition("?")[0] if on_server(database) else database


def open_store(database: str, *, box: Box, telemetry: Telemetry | None = None) -> Store:
    """Open the store that the setting `database` names.

    Raises:
        Misconfigured: it can't be used; the text says why.
        Temporary: it is not there just now.
    """
    if on_server(database):
        _want_psycopg()
        from mailer.store.postgres.store import PostgresStore  # noqa: PLC0415 - the one that is wanted, and no other

        return PostgresStore(database, box=box, telemetry=telemetry)
    if "://" in database:
        raise Misconfigured("database: name a file, or postgresql://...; no other kind of database is known")
    from mailer.store.sqlite import SQLiteStore  # noqa: PLC0415 - the same

    return SQLiteStore(database, box=box, telemetry=telemetry)


def is_new(database: str) -> bool:
    """Whether there is nothing yet in what the setting `database` names.

    Raises:
        Misconfigured: it can't be used; the text says why.
        Temporary: it is not there just now.
    """
    if on_server(database):
        _want_psycopg()
        from mailer.store.postgres.schema import is_empty  # noqa: PLC0415 - the one that is wanted, and no other

        return is_empty(database)
    return not Path(database).exists()


def _want_psycopg() -> None:
    if find_spec("psycopg") is None or find_spec("psycopg_pool") is None:
        raise Misconfigured("database: PostgreSQL wants psycopg: pip install 'letterman[postgresql]'")
