"""Says what happens, in structured events and counters with a closed list of names.

An event holds numbers and words of closed lists, and never an address, a name, a subject or a word of a mail: a field
that is not in `FIELDS` is an error in the code, and raises. This module decides nothing.
"""

from __future__ import annotations

import contextlib
import logging
import sys
import threading
from collections import Counter
from enum import StrEnum
from typing import TYPE_CHECKING

import structlog


if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TextIO


class Event(StrEnum):
    """Everything that is ever logged or counted."""

    STARTED = "started"
    LISTENING = "listening"
    STOPPING = "stopping"
    STOPPED = "stopped"
    RELOADED = "reloaded"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    DEFERRED = "deferred"
    DECIDED = "decided"
    FAILED = "failed"
    """Our own trouble: a bug, a disk, a database. The field `kind` names the exception's class."""
    QUEUED = "queued"
    DELIVERED = "delivered"
    RETRIED = "retried"
    RETURNED = "returned"
    """The relay refused for good, or we gave up."""
    FORGOTTEN = "forgotten"
    CONNECTION = "connection"
    WORKER = "worker"


FIELDS = frozenset(
    "reason code kind count seconds host port protocol template outbox attempts worker workers version where".split()
)
"""The names of all fields. `host` is the service's own, never a client's."""

NUMBERS = frozenset("count seconds outbox attempts".split())
"""Fields with so many values that they would make useless labels."""


class Telemetry:
    """Writes events to a stream, one a line, and counts them; with `quiet` it counts alone."""

    def __init__(self, *, stream: TextIO | None = None, style: str = "json", quiet: bool = False) -> None:
        self._quiet = quiet
        self._lock = threading.Lock()
        self._counts: Counter[tuple[str, tuple[tuple[str, str], ...]]] = Counter()
        renderer = structlog.processors.JSONRenderer() if style == "json" else structlog.dev.ConsoleRenderer()
        self._log = structlog.wrap_logger(
            structlog.WriteLogger(stream or sys.stderr),  # a line in one write: several workers share the stream
            processors=[structlog.processors.TimeStamper(fmt="iso", utc=True), renderer],
        )

    def say(self, event: Event, **fields: str | float) -> None:
        """Log an event and count it."""
        unknown = fields.keys() - FIELDS
        if unknown:
            raise ValueError(f"not in the closed list of fields: {sorted(unknown)}")
        labels = tuple(sorted((key, str(value)) for key, value in fields.items() if key not in NUMBERS))
        with self._lock:
            self._counts[event.value, labels] += 1
            if not self._quiet:
                with contextlib.suppress(OSError):  # a log that nobody reads, or a full disk, must not keep mail out
                    self._log.info(event.value, **fields)

    def counts(self) -> Mapping[tuple[str, tuple[tuple[str, str], ...]], int]:
        """Give how often each event was said, by its name and its labels."""
        with self._lock:
            return dict(self._counts)


def silence_libraries() -> None:
    """Keep libraries from logging: aiosmtpd writes envelope addresses at INFO, asyncio writes tracebacks."""
    for name in ("mail", "mail.log", "mail.error", "mail.debug", "aiosmtplib", "asyncio"):
        logger = logging.getLogger(name)
        logger.handlers = [logging.NullHandler()]
        logger.propagate = False
        logger.setLevel(logging.CRITICAL + 1)
