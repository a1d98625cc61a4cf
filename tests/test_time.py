"""Deadlines and clocks (DUR-07): no early end, no late yes, no flood, in whatever zone people write and clocks jump."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from mailer.forget import Forget
from tests.house import ANN, BOB, IVY, REQUEST, House
from tests.world import mail, run, sign


if TYPE_CHECKING:
    from pathlib import Path


ZONES = ("UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Berlin", "America/St_Johns", "Asia/Kathmandu")
LAST = datetime(2026, 12, 6, 23, 59, 59, 999_999, tzinfo=UTC)
"""The last moment of the last day of an introduction of 22 November with 14 days."""


def _brought(house: House) -> int:
    return sum("<>" in letter.subject for letter in house.post())


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize(("after", "letters"), [(timedelta(0), 2), (timedelta(microseconds=1), 0)])
def test_cons_15_the_deadline_is_the_end_of_its_day_in_utc(
    house: House, zone: str, after: timedelta, letters: int
) -> None:
    """CONS-15: the last day counts to its last microsecond in UTC, whatever zone the machine or the writer is in."""
    house.now = house.now.astimezone(ZoneInfo(zone))
    asked = house.asked()
    house.answer(asked[BOB], "yes")
    house.now = (LAST + after).astimezone(ZoneInfo(zone))
    house.store.expire(today=house.now.astimezone(UTC).date(), limit=100)

    house.answer(asked[ANN], "yes")

    assert _brought(house) == letters


@pytest.mark.parametrize(
    ("zone", "year", "month", "day"),
    [("Europe/Berlin", 2027, 3, 28), ("Europe/Berlin", 2026, 10, 25), ("America/St_Johns", 2027, 3, 14)],
)
def test_dur_07_daylight_saving_moves_no_deadline(house: House, zone: str, year: int, month: int, day: int) -> None:
    """DUR-07: an introduction that lives through a change of the clocks ends after as many days as any other."""
    begun = datetime(year, month, day, 0, 30, tzinfo=ZoneInfo(zone)) - timedelta(days=3)
    house.now = begun
    asked = house.asked()
    house.answer(asked[BOB], "yes")
    last = begun.astimezone(UTC).date() + timedelta(days=14)
    house.now = datetime(last.year, last.month, last.day, 23, 59, tzinfo=UTC).astimezone(ZoneInfo(zone))

    house.answer(asked[ANN], "yes")

    assert _brought(house) == 2


def test_dur_07_a_leap_second_is_no_matter(house: House) -> None:
    """DUR-07: a mail written in a leap second (RFC 5322, section 3.3) is read like any other."""
    at = house.now.replace(hour=11, minute=59)
    content = mail(body=REQUEST, date="Sun, 22 Nov 2026 11:59:60 +0000")

    assert house.deliver(sign(content, domain="example.com", at=at), reverse_path=IVY).code == 250
    assert {letter.to for letter in house.post()} == {ANN, BOB, IVY}


def test_dur_07_a_leap_day_is_a_day(house: House) -> None:
    """DUR-07: 29 February counts."""
    house.now = datetime(2028, 2, 16, 12, 0, tzinfo=UTC)
    asked = house.asked()

    assert "forget it on 1 March at the latest" in asked[ANN].body


@pytest.mark.parametrize("jump", [timedelta(days=-1), timedelta(days=1), timedelta(days=-3650), timedelta(days=3650)])
def test_dur_07_a_clock_that_jumps_ends_nothing_and_mails_nobody(tmp_path: Path, jump: timedelta) -> None:
    """DUR-07: when the clock jumps, a day or ten years, nothing is let go and nobody gets a mail; then it goes on."""
    house = House(tmp_path)
    seconds = 1000.0
    asked = house.asked()
    house.answer(asked[BOB], "yes")
    house.post()
    forget = Forget(house.store, clock=lambda: house.now, telemetry=house.telemetry, elapsed=lambda: seconds)
    run(forget.once())

    house.now += jump
    seconds += 60
    assert run(forget.once()) == 0
    for _ in range(30):
        house.now += timedelta(minutes=30)
        seconds += 1800
        assert run(forget.once()) == 0
    assert house.store.status().introductions == 1
    assert house.post() == []

    house.now -= jump
    house.answer(asked[ANN], "yes")
    assert _brought(house) == 2
    house.close()


def test_dur_07_a_machine_that_slept_lets_go_when_it_wakes(tmp_path: Path) -> None:
    """DUR-07: a suspended machine is no jump: what has had its time meanwhile goes, and nobody gets a mail."""
    house = House(tmp_path)
    seconds = 1000.0
    house.asked()
    forget = Forget(house.store, clock=lambda: house.now, telemetry=house.telemetry, elapsed=lambda: seconds)
    run(forget.once())

    house.later(days=20)
    seconds += timedelta(days=20).total_seconds()

    assert run(forget.once()) > 0
    assert house.store.status().introductions == 0
    assert house.post() == []
    house.close()


@pytest.mark.parametrize("jump", [timedelta(days=1), timedelta(days=3650), timedelta(days=-3650)])
def test_dur_07_a_yes_while_the_clock_is_wrong_does_no_harm(house: House, jump: timedelta) -> None:
    """DUR-07: an answer that comes while the clock is wrong never brings a letter too much, and ends nothing."""
    asked = house.asked()
    house.now += jump
    house.answer(asked[BOB], "yes")
    house.post()
    house.now -= jump

    house.answer(asked[BOB], "yes")
    house.post()
    house.answer(asked[ANN], "yes")

    assert _brought(house) == 2
