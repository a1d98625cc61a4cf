"""What an operator sees: metrics from a closed list in a form that Prometheus takes, events that are documented."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mailer import exposition
from mailer.exposition import METRICS
from mailer.model import Reason, Reply
from mailer.store import Status
from mailer.telemetry import BUCKETS, FIELDS, Event, Telemetry, Timing
from tests.house import ANN, BOB, IVY, REQUEST, House


ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "monitoring.md").read_text(encoding="utf-8")
PROMTOOL = shutil.which("promtool")

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
STATUS = Status(introductions=3, outbox=2, oldest=NOW - timedelta(seconds=90), stops=1, schema=1)


@dataclass(slots=True, kw_only=True)
class Family:
    """A metric as it was read: what it says of itself, and its samples."""

    kind: str
    help: str
    samples: dict[tuple[str, tuple[tuple[str, str], ...]], float] = field(default_factory=dict)


HELP = re.compile(r"# HELP ([a-z_]+) (\S.*)")
TYPE = re.compile(r"# TYPE ([a-z_]+) (counter|gauge|histogram)")
SAMPLE = re.compile(r"([a-z_]+)(?:\{((?:[a-z]+=\"[^\"\\\n]*\")(?:,[a-z]+=\"[^\"\\\n]*\")*)\})? (-?[0-9.e+-]+)")


def parsed(text: str) -> dict[str, Family]:
    """Read an exposition as strictly as its format is written down: HELP, TYPE, then samples of that name alone."""
    families: dict[str, Family] = {}
    assert text.endswith("\n")
    lines = iter(text.removesuffix("\n").split("\n"))
    for line in lines:
        if head := HELP.fullmatch(line):
            kind = TYPE.fullmatch(next(lines))
            assert kind
            assert kind[1] == head[1] not in families
            families[head[1]] = Family(kind=kind[2], help=head[2])
            continue
        sample = SAMPLE.fullmatch(line)
        assert sample, line
        name, current = sample[1], list(families)[-1]
        ends = ("_bucket", "_sum", "_count") if families[current].kind == "histogram" else ("",)
        assert name in {current + end for end in ends}
        labels = tuple(re.findall(r'([a-z]+)="([^"]*)"', sample[2] or ""))
        assert (name, labels) not in families[current].samples
        families[current].samples[name, labels] = float(sample[3])
    return families


def shown(telemetry: Telemetry, status: Status | None = STATUS) -> str:
    """Give the exposition."""
    return exposition.text(telemetry, status, now=NOW, started=NOW - timedelta(hours=1))


def busy() -> Telemetry:
    """Give the counters of a service that has seen everything."""
    telemetry = Telemetry(quiet=True)
    for event in Event:
        telemetry.say(event, where="outbox", reason="crowded", kind="question", code=250)
    for timing in Timing:
        for seconds in (0.0, 0.005, 0.2, 31.0):
            telemetry.took(timing, seconds)
    return telemetry


# --- metrics ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("telemetry", [Telemetry(quiet=True), busy()])
def test_the_exposition_parses_and_holds_the_closed_list(telemetry: Telemetry) -> None:
    """Every metric of the list is there with its type and a line of help, and no other, before and after any event."""
    families = parsed(shown(telemetry))

    assert {name: family.kind for name, family in families.items()} == {
        f"letterman_{metric.name}": metric.kind for metric in METRICS
    }
    assert all(
        {label for label, _ in labels} <= {*metric.labels, "le"}
        for metric in METRICS
        for _, labels in families[f"letterman_{metric.name}"].samples
    )


@pytest.mark.skipif(PROMTOOL is None, reason="promtool is not installed")
def test_prometheus_takes_the_exposition() -> None:
    """Prometheus' own checker finds nothing to say about it."""
    assert PROMTOOL
    done = subprocess.run(
        [PROMTOOL, "check", "metrics"], input=shown(busy()), capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_a_histogram_counts_up_to_all() -> None:
    """Each bucket holds those below it, a time on a bound falls into its bucket, and the last one holds all."""
    samples = parsed(shown(busy()))["letterman_dns_seconds"].samples
    buckets = [value for (name, _), value in samples.items() if name.endswith("_bucket")]

    assert len(buckets) == len(BUCKETS) + 1
    assert buckets == sorted(buckets)
    assert samples["letterman_dns_seconds_bucket", (("le", "0.005"),)] == 2
    assert samples["letterman_dns_seconds_bucket", (("le", "30.0"),)] == 3
    assert buckets[-1] == samples["letterman_dns_seconds_count", ()] == 4
    assert samples["letterman_dns_seconds_sum", ()] == pytest.approx(31.205)


def test_what_the_store_holds_is_left_out_while_it_gives_no_answer() -> None:
    """A database that is away shows as that, and not as an empty one."""
    families = parsed(shown(Telemetry(quiet=True), None))

    assert families["letterman_store_up"].samples["letterman_store_up", ()] == 0
    assert "letterman_introductions" not in families
    there = parsed(shown(Telemetry(quiet=True)))
    assert there["letterman_outbox_oldest_seconds"].samples["letterman_outbox_oldest_seconds", ()] == 90


def test_a_try_counts_once() -> None:
    """A mail that the relay puts off is told by the relay and by the outbox, and counted by one of them."""
    telemetry = Telemetry(quiet=True)
    telemetry.say(Event.RETRIED, where="relay", reason="timeout", code=0)
    telemetry.say(Event.RETRIED, where="outbox", attempts=1)
    samples = parsed(shown(telemetry))["letterman_deliveries_total"].samples

    assert samples["letterman_deliveries_total", (("result", "retried"),)] == 1


def test_what_is_refused_is_counted_by_its_reason(house: House) -> None:
    """Each refusal that a mail can meet is counted under a reason that is shown from the start."""
    house.send(REQUEST, sender="mallory@elsewhere.example")
    house.send(REQUEST, signed=False)
    house.telemetry.replied(
        house.inbound.recipient("nobody@intro.example.org") or Reply(code=1, enhanced="", text=""), where="rcpt"
    )
    samples = parsed(shown(house.telemetry))["letterman_refused_total"].samples

    counted = {labels[0][1]: value for (_, labels), value in samples.items()}
    assert {reason: value for reason, value in counted.items() if value} == {"unlisted": 1, "unproved": 1, "unknown": 1}
    assert {Reason.LARGE, Reason.MALFORMED, Reason.LOOPED, Reason.BUDGET} <= counted.keys()


def test_every_refusal_has_a_reason() -> None:
    """No reply that refuses or defers a mail is without one."""
    from mailer import envelope, inbound  # noqa: PLC0415
    from mailer.decide import scene  # noqa: PLC0415

    replies = [value for module in (inbound, scene) for value in vars(module).values() if isinstance(value, Reply)]
    content = (envelope.STRAY, envelope.EMPTY, envelope.LONG, envelope.LARGE, envelope.BAD_RECIPIENT, envelope.NO_RELAY)
    known = {pair[0][1] for metric in METRICS if metric.labels == ("reason",) for pair in metric.known}

    for reply in (*replies, *content, envelope.TROUBLE):
        assert reply.code < 400 or reply.reason in known, reply


def test_priv_11_metrics_and_log_tell_nothing_of_a_person(tmp_path: Path) -> None:
    """PRIV-11: of a whole introduction neither shows an address, a name or a word."""
    stream = io.StringIO()
    house = House(tmp_path, telemetry=Telemetry(stream=stream))
    asked = house.asked()
    house.answer(asked[ANN], "Yes please")
    house.answer(asked[BOB], "Yes please")
    told = shown(house.telemetry) + stream.getvalue()
    house.close()

    samples = parsed(shown(house.telemetry))["letterman_written_total"].samples
    assert {labels[0][1]: value for (_, labels), value in samples.items()} == {"question": 2, "letter": 1, "notice": 2}
    for needle in (IVY, ANN, BOB, "Ivy", "Ann", "Bob", "example", "turbine"):
        assert needle not in told


@pytest.mark.parametrize("words", ["no", "stop", "not now", "Perhaps?", "thanks"])
def test_p3_nothing_that_is_seen_tells_an_answer_from_a_yes(tmp_path: Path, words: str) -> None:
    """P3: log and counters are the same for a first yes and for any other answer."""

    def seen(folder: str, answer: str) -> tuple[str, str]:
        (tmp_path / folder).mkdir()
        stream = io.StringIO()
        house = House(tmp_path / folder, telemetry=Telemetry(stream=stream))
        house.answer(house.asked()[ANN], answer)
        house.close()
        return re.sub(r'"timestamp": "[^"]*"', "", stream.getvalue()), shown(house.telemetry)

    assert seen("other", words) == seen("yes", "Yes please")


# --- the page ---------------------------------------------------------------------------------------------------------


def table(first: str) -> set[str]:
    """Give the words in the first column of the table that begins with a heading."""
    rows = PAGE.split(f"| {first} |", 1)[1].split("\n\n", 1)[0].splitlines()[2:]
    return {word for row in rows for word in re.findall(r"`([a-z_]+)`", row.split("|")[1])}


def test_the_page_names_every_metric_event_field_and_reason() -> None:
    """docs/monitoring.md lists the metrics, the events with their fields, and the reasons; and nothing else."""
    known = {pair[0][1] for metric in METRICS if metric.labels == ("reason",) for pair in metric.known}

    assert table("metric") == {f"letterman_{metric.name}" for metric in METRICS}
    assert table("event") == {event.value for event in Event}
    assert table("reason") == known - {"crowded"}
    events = PAGE.split("| event |", 1)[1].split("\n\n", 1)[0]
    assert {name for name in FIELDS if f"`{name}`" not in events} == set()


def test_every_event_field_and_place_is_used_and_the_places_are_on_the_page() -> None:
    """No event stands in the list that the code never says, and each place that can fail is on the page."""
    sources = "\n".join(
        path.read_text(encoding="utf-8") for path in (ROOT / "mailer").rglob("*.py") if path.name != "exposition.py"
    )
    failing = set(re.findall(r'Event\.FAILED[^)]*where="([a-z]+)"', sources))

    assert [event.name for event in Event if not re.search(rf"Event\.{event.name}\b", sources)] == []
    assert table("where") == failing
