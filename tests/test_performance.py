"""Gross regressions of speed: everything is held against what this machine does at this moment, never against a clock.

The real measurements are `make bench`; here a bound is passed only by what costs several times what it should.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from itertools import count
from typing import TYPE_CHECKING

import pytest

from tests.bench import mails, processes, report
from tests.bench.scale import House, fill
from tests.cost import UNIT, cost
from tests.house import NOW


if TYPE_CHECKING:
    from pathlib import Path


SIZES = (1000, 20_000)
REQUEST, ANSWER = 2.5, 0.9
"""What a request of 4 KB and an answer to a question may cost, in units of `tests.cost`: three times what they do."""


@pytest.fixture(scope="module")
def houses(tmp_path_factory: pytest.TempPathFactory) -> dict[int, House]:
    """Give services with ever more introductions open."""
    folder = tmp_path_factory.mktemp("performance")
    found = {size: House(folder / f"{size}.db") for size in SIZES}
    for size, house in found.items():
        fill(house.path, size, deadline=NOW.date().replace(year=2100), sealed=800)
    return found


RUNS = count()


def requests(house: House, many: int = 20) -> list[mails.Mail]:
    """Put some requests through, and give the answers to their questions."""
    run = f"p{next(RUNS)}"
    asyncio.run(house.give(mails.requests(many, 4096, run=run)))
    asked = [each for each in house.post() if b"\r\nList-Unsubscribe: " in each.content]
    return [mails.answer(each.content, each.recipient, run=run, number=place) for place, each in enumerate(asked)]


def test_a_request_and_an_answer_cost_no_multiple_of_what_they_did(houses: dict[int, House]) -> None:
    """A request and an answer, from the end of DATA to the commit, take so many units of this machine's own speed."""
    house = houses[SIZES[0]]
    requests(house)
    batches = [mails.requests(20, 4096, run=f"q{next(RUNS)}") for _ in range(5)]
    answers = iter([requests(house) for _ in range(5)])
    given = iter(batches)

    request = cost(lambda: asyncio.run(house.give(next(given))), enough=0.0) / 20 / UNIT
    answer = cost(lambda: asyncio.run(house.give(next(answers))), enough=0.0) / 40 / UNIT

    assert request < REQUEST
    assert answer < ANSWER


def test_a_request_costs_the_same_with_many_introductions_open(houses: dict[int, House]) -> None:
    """With twenty times as many introductions open, a request takes less than twice the CPU."""
    spent = {}
    for size, house in houses.items():
        batches = iter([mails.requests(20, 4096, run=f"r{next(RUNS)}") for _ in range(5)])
        spent[size] = cost(lambda house=house, batches=batches: asyncio.run(house.give(next(batches))))

    assert spent[SIZES[1]] < 2 * spent[SIZES[0]]


def test_help_starts_little_more_than_python() -> None:
    """`letterman --help` imports nothing of the service: it takes a small multiple of what an empty Python takes."""
    empty = min(processes.seconds([sys.executable, "-c", "pass"]) for _ in range(5))
    shown = min(processes.seconds([sys.executable, "-m", "mailer", "--help"]) for _ in range(5))

    assert shown < 20 * empty


def test_help_imports_nothing_of_the_service() -> None:
    """The commands import late: cryptography, DNS, templates and settings are not loaded to show the help."""
    script = (
        "import sys\nfrom click.testing import CliRunner\nfrom mailer.cli import main\n"
        "CliRunner().invoke(main, ['--help'])\n"
        "print(sorted({'cryptography', 'dns', 'jinja2', 'pydantic', 'structlog', 'aiosmtpd'} & {*sys.modules}))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert done.stdout == "[]\n"


def test_the_figures_become_a_page(tmp_path: Path) -> None:
    """The tables take the place of the old ones, with medians, spread and ratios, and leave the rest of the page."""
    page = tmp_path / "performance.md"
    page.write_text(f"Before.\n{report.BEGIN}\nold\n{report.END}\nAfter.\n", encoding="utf-8")
    rows = [
        {"peer": peer, "size": 4096, "rate": rate, "cpu": cpu, "p99": 5.0, "client": 0.2}
        for peer, rate, cpu in (("ours 1", 50, 4.0), ("ours 1", 150, 2.0), ("Postfix", 200, 2.0))
    ]
    figures = {
        "intake": rows,
        "whole": [
            {"workers": 1, "pace": 0.0, "rate": 60.0, "cpu": 18.0, "postfix": 2.0, "p99": 9.0, "questions": 80.0},
        ],
        "scale": {
            "costs": [{"open": 1000, "request": 5.0, "answer": 2.0}],
            "disk": {"1000": 0.9},
            "memory": 61.0,
            "expiry": {"count": 1000, "seconds": 2.0, "longest": 40.0, "p99": 20.0, "alone": 10.0},
        },
        "stages": [{"reading": 1.0, "all": 4.0}, {"reading": 3.0, "all": 6.0}],
        "start": [{"greeting": 0.5, "help": 0.06, "python": 0.02}],
    }
    report.write(json.loads(json.dumps(figures)), page)
    written = page.read_text(encoding="utf-8")

    assert written.startswith(f"Before.\n{report.BEGIN}\n\n### Taking in a mail of 4 KB")
    assert "| ours 1 | 100 (50–150) | 0.50 | 3.00 (2.00–4.00) | 1.50 | 5 (5–5) | 0.20 |" in written
    assert "| 1 | as fast as they go | 60 (60–60) | 18.0 (18.0–18.0) | 9.0 | 9 (9–9) | 80 (80–80) |" in written
    assert "| reading | 2.00 (1.00–3.00) | 38% |" in written
    assert "| from start to greeting | 0.50 (0.50–0.50) | 25.00 |" in written
    assert written.endswith(f"{report.END}\nAfter.\n")
