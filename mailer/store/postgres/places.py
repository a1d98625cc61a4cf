"""Tells the mail of a sender that is dead from that of one that lives, on whatever machine.

Each process that sends has a number of its own, and holds an advisory lock on it for as long as it lives, on a
connection that does nothing else. When the process dies, the server lets go of the lock at once. A process that merely
lost its connection takes its lock again within a second, so others believe that it is dead only when they have seen
its lock free for a while.
"""

from __future__ import annotations

import select
import socket
import threading
import time
from secrets import randbits
from typing import TYPE_CHECKING

import psycopg

from mailer.errors import Misconfigured, Temporary
from mailer.store.postgres.opening import connect


if TYPE_CHECKING:
    from mailer.store.postgres.opening import Connection


GRACE = 5.0
"""Seconds for which a lock must be free."""

AGAIN = 0.5
"""Seconds between two tries to take our lock again."""

LOOK = 1.0
"""Seconds between two looks at the others."""

PULSE = 5.0
"""Seconds after which a connection that is silent is tried."""


class Place:
    """Our own number, and the lock on it."""

    def __init__(self, database: str) -> None:
        """Take it.

        Raises:
            Temporary: the server is not there just now.
        """
        self.number = randbits(63)
        self._database = database
        self._left = False
        self.held = False
        self._bell, self._rope = socket.socketpair()
        try:
            self._connection = self._take()
        except BaseException:
            self._hang_up()
            raise
        self._thread = threading.Thread(target=self._keep, name="place", daemon=True)
        self._thread.start()

    def _take(self) -> Connection:
        connection = connect(self._database)
        try:
            connection.execute("SELECT pg_advisory_lock(%s)", (self.number,))
        except psycopg.Error as error:
            connection.close()
            raise Temporary("the database: a sender has no place") from error
        self.held = True
        return connection

    def _keep(self) -> None:
        """Hold the lock until we leave; where the connection is lost, take it again."""
        while not self._left:
            try:
                select.select([self._connection.fileno(), self._bell.fileno()], [], [], PULSE)
                if not self._left:
                    self._connection.execute("SELECT 1")
            except psycopg.Error:
                self.held = False
                self._connection.close()
                self._again()
        self._connection.close()

    def _again(self) -> None:
        while not self._left:
            try:
                self._connection = self._take()
            except (Temporary, Misconfigured):
                select.select([self._bell], [], [], AGAIN)
            else:
                return

    def leave(self) -> None:
        """Let go of it."""
        self._left = True
        self._rope.send(b".")
        self._thread.join()
        self.held = False
        self._hang_up()

    def _hang_up(self) -> None:
        self._bell.close()
        self._rope.close()


class Watch:
    """What we have seen of the others."""

    def __init__(self) -> None:
        self._free: dict[int, float] = {}
        self._looked = -LOOK

    @property
    def waits(self) -> bool:
        """Whether somebody may be dead, and it is too early to say."""
        return bool(self._free)

    def is_time(self) -> bool:
        """Whether the last look is long enough ago; this one counts as a look."""
        now = time.monotonic()
        if now - self._looked < LOOK:
            return False
        self._looked = now
        return True

    def dead(self, free: set[int]) -> list[int]:
        """Take in whose lock is free just now; give those whose lock has been free for long enough."""
        now = time.monotonic()
        self._free = {number: self._free.get(number, now) for number in free}
        found = [number for number, since in self._free.items() if now - since >= GRACE]
        for number in found:
            del self._free[number]
        return found
