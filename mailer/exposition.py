"""Writes the counters in Prometheus' text format: a closed list of metrics, and never anything of a person.

Each metric is a figure of the whole service, so that none tells of anybody, and none tells how many said yes: letters
are counted as mail that went out, and answers not at all. This module opens nothing, and samples nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mailer import __version__
from mailer.model import Reason
from mailer.telemetry import BUCKETS, Event, Timing


if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from mailer.store import Status
    from mailer.telemetry import Histogram, Labels, Telemetry


@dataclass(frozen=True, slots=True, kw_only=True)
class Metric:
    """One metric of the closed list.

    Attributes:
        name: without the prefix `letterman_`.
        kind: counter, gauge or histogram.
        help: one line.
        labels: the labels of each sample, with what they can be where that is known before.
    """

    name: str
    kind: str
    help: str
    labels: tuple[str, ...] = ()
    known: tuple[Labels, ...] = ()


def _known(name: str, *values: str) -> tuple[Labels, ...]:
    return tuple(((name, value),) for value in values)


REFUSED = (Reason.UNPROVED, Reason.UNLISTED, Reason.UNREADABLE, Reason.BUDGET, Reason.UNKNOWN, Reason.FOREIGN)
REFUSED_TOO = (Reason.MALFORMED, Reason.LARGE, Reason.LOOPED)
DEFERRED = (Reason.BUSY, Reason.DNS, Reason.TROUBLE)

COUNTERS = (
    Metric(name="accepted_total", kind="counter", help="Mails that were taken.", known=((),)),
    Metric(
        name="refused_total",
        kind="counter",
        help="Mails and recipients that were refused for good, by reason.",
        labels=("reason",),
        known=_known("reason", *REFUSED, *REFUSED_TOO),
    ),
    Metric(
        name="deferred_total",
        kind="counter",
        help="Mails that the sender was told to send again later, by reason.",
        labels=("reason",),
        known=_known("reason", *DEFERRED),
    ),
    Metric(
        name="written_total",
        kind="counter",
        help="Mails that were queued: questions, letters that bring people together, and notices, which is all else.",
        labels=("kind",),
        known=_known("kind", "question", "letter", "notice"),
    ),
    Metric(
        name="deliveries_total",
        kind="counter",
        help="Tries to hand a mail to the relay, by what became of them.",
        labels=("result",),
        known=_known("result", Event.DELIVERED, Event.RETRIED, Event.RETURNED),
    ),
    Metric(
        name="failures_total",
        kind="counter",
        help="Trouble of our own: where, and of what kind.",
        labels=("where", "kind"),
    ),
    Metric(
        name="connections_refused_total",
        kind="counter",
        help="Connections that were closed at once: too many, or no SMTP.",
        labels=("reason",),
        known=_known("reason", "crowded", "foreign"),
    ),
)

GAUGES = (
    Metric(name="store_up", kind="gauge", help="Whether the database answers."),
    Metric(name="introductions", kind="gauge", help="Sealed introductions, and stubs of ended ones, that are held."),
    Metric(name="outbox_messages", kind="gauge", help="Mails that wait for the relay."),
    Metric(name="outbox_oldest_seconds", kind="gauge", help="How long the oldest of them has waited."),
    Metric(name="start_time_seconds", kind="gauge", help="When this process started, in seconds since 1970."),
    Metric(name="build_info", kind="gauge", help="Always 1; the label says which version runs.", labels=("version",)),
)

HISTOGRAMS = {
    Timing.DNS: Metric(name="dns_seconds", kind="histogram", help="How long questions to DNS took."),
    Timing.RELAY: Metric(name="relay_seconds", kind="histogram", help="How long tries to hand over a mail took."),
}

METRICS = (*COUNTERS, *GAUGES, *HISTOGRAMS.values())
"""All that is ever shown."""

FROM_EVENTS = {
    Event.ACCEPTED: "accepted_total",
    Event.REFUSED: "refused_total",
    Event.DEFERRED: "deferred_total",
    Event.WRITTEN: "written_total",
    Event.DELIVERED: "deliveries_total",
    Event.RETRIED: "deliveries_total",
    Event.RETURNED: "deliveries_total",
    Event.FAILED: "failures_total",
    Event.CONNECTION: "connections_refused_total",
}
"""Which counter an event counts for; one that is not here counts for none."""


def text(telemetry: Telemetry, status: Status | None, *, now: datetime, started: datetime) -> str:
    """Give everything that is shown; without a status what the store holds is left out."""
    return "".join(f"{line}\n" for line in _lines(telemetry, status, now, started))


def _lines(telemetry: Telemetry, status: Status | None, now: datetime, started: datetime) -> Iterator[str]:
    counted = _counted(telemetry)
    for metric in COUNTERS:
        yield from _head(metric)
        for labels, count in sorted(counted[metric.name].items()):
            yield _sample(metric.name, labels, count)
    values = {
        **(_held(status, now) if status else {}),
        "store_up": int(status is not None),
        "start_time_seconds": round(started.timestamp()),
        "build_info": 1,
    }
    for metric in GAUGES:
        if metric.name in values:
            yield from _head(metric)
            labels = (("version", __version__),) if metric.labels else ()
            yield _sample(metric.name, labels, values[metric.name])
    for timing, histogram in telemetry.timings().items():
        yield from _head(HISTOGRAMS[timing])
        yield from _buckets(HISTOGRAMS[timing].name, histogram)


def _counted(telemetry: Telemetry) -> dict[str, dict[Labels, int]]:
    """Sum what was said, by metric and by its labels; what is known before begins with nothing."""
    sums = {metric.name: dict.fromkeys(metric.known, 0) for metric in COUNTERS}
    wanted = {metric.name: metric.labels for metric in COUNTERS}
    for (event, said), count in telemetry.counts().items():
        name = FROM_EVENTS.get(Event(event))
        fields = {**dict(said), "result": event}
        if name is None or (event == Event.RETRIED and fields.get("where") != "outbox"):
            continue
        labels = tuple((label, fields.get(label, "")) for label in wanted[name])
        sums[name][labels] = sums[name].get(labels, 0) + count
    return sums


def _held(status: Status, now: datetime) -> dict[str, int]:
    age = (now - status.oldest).total_seconds() if status.oldest else 0.0
    return {
        "introductions": status.introductions,
        "outbox_messages": status.outbox,
        "outbox_oldest_seconds": round(max(age, 0.0)),
    }


def _buckets(name: str, histogram: Histogram) -> Iterator[str]:
    total = 0
    for bound, count in zip((*map(str, BUCKETS), "+Inf"), histogram.counts, strict=True):
        total += count
        yield _sample(f"{name}_bucket", (("le", bound),), total)
    yield _sample(f"{name}_sum", (), round(histogram.seconds, 6))
    yield _sample(f"{name}_count", (), total)


def _head(metric: Metric) -> Iterator[str]:
    yield f"# HELP letterman_{metric.name} {metric.help}"
    yield f"# TYPE letterman_{metric.name} {metric.kind}"


def _sample(name: str, labels: Labels, value: float) -> str:
    pairs = ",".join(f'{label}="{said}"' for label, said in labels)
    return f"letterman_{name}{{{pairs}}} {value}" if pairs else f"letterman_{name} {value}"
