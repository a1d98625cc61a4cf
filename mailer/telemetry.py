"""Says what happens, in structured events and counters with a closed list of names.

An event holds numbers and words of closed lists, and never an address, a name, a subject or a word of a mail: a field
that is not in `FIELDS` is an error in the code, and raises. This module decides nothing.
"""

from __future__ import annotations

import contextlib
import logging
import os
import sys
import threading
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

import structlog


if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import TextIO

    from mailer.model import Reply


class Event(StrEnum):
    """Everything that is ever logged or counted; docs/monitoring.md says what each means."""

    STARTED = "started"
    LISTENING = "listening"
    STOPPING = "stopping"
    STOPPED = "stopped"
    RELOADED = "reloaded"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    DEFERRED = "deferred"
    DECIDED = "decided"
    WRITTEN = "written"
    """A mail of ours, of a kind; counted, and not logged."""
    FAILED = "failed"
    """Our own trouble: a bug, a disk, a database. The field `kind` names the exception's class."""
    DELIVERED = "delivered"
    RETRIED = "retried"
    RETURNED = "returned"
    """The relay refused for good, or we gave up."""
    FORGOTTEN = "forgotten"
    CONNECTION = "connection"
    WORKER = "worker"


FIELDS = frozenset("reason code kind count seconds host port protocol attempts worker version where".split())
"""The names of all fields. `host` is the service's own, never a client's."""

NUMBERS = frozenset("count seconds attempts".split())
"""Fields with so many values that they would make useless labels."""


class Timing(StrEnum):
    """What is timed."""

    DNS = "dns"
    """One question to DNS, or to our memory of its answers."""
    RELAY = "relay"
    """One try to hand a mail to the relay."""


BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)
"""Seconds up to which what is timed is counted together."""


@dataclass(slots=True, kw_only=True)
class Histogram:
    """How long something took, so far.

    Attributes:
        counts: how often it took as long as each of `BUCKETS` and no longer; the last one counts what took longer.
        seconds: all of it together.
    """

    counts: list[int] = field(default_factory=lambda: [0] * (len(BUCKETS) + 1))
    seconds: float = 0.0


REFUSING = 400
"""The first reply code that takes nothing (RFC 5321, section 4.2.1)."""

Labels = tuple[tuple[str, str], ...]


class Telemetry:
    """Writes events to a stream, one a line, and counts them; with `quiet` it counts alone."""

    def __init__(self, *, stream: TextIO | None = None, style: str = "json", quiet: bool = False) -> None:
        self._quiet = quiet
        self._lock = threading.Lock()
        self._counts: Counter[tuple[str, Labels]] = Counter()
        self._timings = {timing: Histogram() for timing in Timing}
        renderer = structlog.processors.JSONRenderer() if style == "json" else structlog.dev.ConsoleRenderer()
        self._log = structlog.wrap_logger(
            structlog.WriteLogger(stream or sys.stderr),  # a line in one write: several workers share the stream
            processors=[structlog.processors.TimeStamper(fmt="iso", utc=True), renderer],
        )

    def say(self, event: Event, **fields: str | float) -> None:
        """Log an event and count it."""
        self.count(event, **fields)
        if not self._quiet:
            # a log that nobody reads, or a full disk, must not keep mail out
            with self._lock, contextlib.suppress(OSError):
                self._log.info(event.value, **fields)

    def count(self, event: Event, **fields: str | float) -> None:
        """Count an event, and log nothing."""
        unknown = fields.keys() - FIELDS
        if unknown:
            raise ValueError(f"not in the closed list of fields: {sorted(unknown)}")
        labels = tuple(sorted((key, str(value)) for key, value in fields.items() if key not in NUMBERS))
        with self._lock:
            self._counts[event.value, labels] += 1

    def replied(self, reply: Reply, *, where: str) -> None:
        """Say how a mail, or one of its recipients, was answered."""
        event = Event.ACCEPTED if reply.code < REFUSING else Event.DEFERRED if reply.temporary else Event.REFUSED
        why = {"reason": reply.reason.value} if reply.reason else {}
        self.say(event, code=reply.code, where=where, **why)

    def took(self, timing: Timing, seconds: float) -> None:
        """Note how long something took."""
        with self._lock:
            histogram = self._timings[timing]
            histogram.counts[bisect_left(BUCKETS, seconds)] += 1
            histogram.seconds += seconds

    def counts(self) -> Mapping[tuple[str, Labels], int]:
        """Give how often each event was said, by its name and its labels."""
        with self._lock:
            return dict(self._counts)

    def timings(self) -> Mapping[Timing, Histogram]:
        """Give how long everything took that is timed."""
        with self._lock:
            return {
                timing: Histogram(counts=[*found.counts], seconds=found.seconds)
                for timing, found in self._timings.items()
            }


@contextlib.contextmanager
def ending_well() -> Iterator[None]:
    """Let a program end as it should though its log has gone; Python would say 120 about what it can't write any more.

    What is left in the buffer of a log that nobody reads is flushed at the very end (Py_FinalizeEx), and fails there.
    """
    try:
        yield
    finally:
        try:
            sys.stderr.flush()
        except OSError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())


def silence_libraries() -> None:
    """Keep libraries from logging: aiosmtpd writes envelope addresses at INFO, asyncio writes tracebacks."""
    for name in ("mail", "mail.log", "mail.error", "mail.debug", "aiosmtplib", "asyncio", "psycopg"):
        logger = logging.getLogger(name)
        logger.handlers = [logging.NullHandler()]
        logger.propagate = False
        logger.setLevel(logging.CRITICAL + 1)
