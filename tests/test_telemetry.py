"""What is logged and counted: a closed list of events and fields, and nothing of anybody's mail."""

from __future__ import annotations

import asyncio
import io
import json
import logging
from typing import TYPE_CHECKING

import pytest

from mailer.errors import Misconfigured
from mailer.metrics import Metrics
from mailer.telemetry import FIELDS, Event, Telemetry, silence_libraries
from tests.house import ANN, BOB, IVY, WORDS, House
from tests.world import run


if TYPE_CHECKING:
    from pathlib import Path


def test_an_event_is_one_line_of_json_with_its_fields() -> None:
    """Each event is a line that a program can read, with its time."""
    stream = io.StringIO()

    Telemetry(stream=stream).say(Event.ACCEPTED, code=250)

    told = json.loads(stream.getvalue())
    assert (told["event"], told["code"]) == ("accepted", 250)
    assert told["timestamp"].endswith("Z")


def test_the_console_style_is_for_people() -> None:
    """The other style is not JSON, and says the same."""
    stream = io.StringIO()

    Telemetry(stream=stream, style="console").say(Event.STARTED, version="1")

    assert "started" in stream.getvalue()
    assert not stream.getvalue().startswith("{")


def test_priv_11_a_field_that_is_not_on_the_list_is_an_error() -> None:
    """PRIV-11: nobody can log an address by adding a field for it."""
    with pytest.raises(ValueError, match="address"):
        Telemetry(quiet=True).say(Event.ACCEPTED, address="x")

    assert not FIELDS & {"address", "sender", "recipient", "subject", "name", "peer", "message_id"}


def test_numbers_are_no_labels() -> None:
    """Fields that take many values are logged, and left out of the counters."""
    telemetry = Telemetry(quiet=True)

    telemetry.say(Event.FORGOTTEN, count=3, kind="x")
    telemetry.say(Event.FORGOTTEN, count=4, kind="x")

    assert telemetry.counts() == {("forgotten", (("kind", "x"),)): 2}


def test_leak_11_libraries_are_silent() -> None:
    """LEAK-11: what aiosmtpd and asyncio log, envelope addresses and tracebacks among it, goes nowhere."""
    silence_libraries()

    for name in ("mail.log", "asyncio", "aiosmtplib"):
        assert not logging.getLogger(name).isEnabledFor(logging.CRITICAL)


def test_the_metrics_show_counts_and_nothing_of_a_person(tmp_path: Path) -> None:
    """Prometheus reads counters and gauges; no name, address or word of an introduction is among them."""
    house = House(tmp_path)
    house.send(f"Please introduce Ann Lee <{ANN}> and Bob Ray <{BOB}>.\n\n{WORDS}")
    metrics = Metrics("127.0.0.1:0", telemetry=house.telemetry, store=house.store)

    async def scrape(path: str) -> str:
        reader, writer = await asyncio.open_connection("127.0.0.1", metrics.port)
        writer.write(f"GET {path} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
        answer = await reader.read()
        writer.close()
        return answer.decode()

    async def both() -> tuple[str, str]:
        await metrics.start()
        found = await scrape("/metrics"), await scrape("/other")
        await metrics.stop()
        return found

    told, other = run(both())
    house.close()

    assert 'letterman_written_total{kind="question"} 2\n' in told
    assert "letterman_introductions 1\n" in told
    assert "letterman_outbox_messages 3\n" in told
    assert other.startswith("HTTP/1.1 404")
    for needle in (IVY, ANN, BOB, "Ivy", "Ann", "Bob", "example", "turbine"):
        assert needle not in told


def test_metrics_are_off_by_default_and_a_taken_port_is_told(tmp_path: Path) -> None:
    """Without a setting nothing listens; a port that is taken stops the start with one line."""
    house = House(tmp_path)
    off = Metrics("", telemetry=house.telemetry, store=house.store)
    first = Metrics("127.0.0.1:0", telemetry=house.telemetry, store=house.store)

    async def work() -> None:
        await off.start()
        await off.stop()
        assert off.port == 0
        await first.start()
        second = Metrics(f"127.0.0.1:{first.port}", telemetry=house.telemetry, store=house.store)
        with pytest.raises(Misconfigured, match=r"metrics\.listen"):
            await second.start()
        await first.stop()

    run(work())
    house.close()
