"""What `docs/privacy.md` promises: that each sentence has its test, and what people are told."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.house import ANN, BOB, IVY


if TYPE_CHECKING:
    from tests.house import House


ROOT = Path(__file__).parent.parent


def test_every_test_that_the_privacy_page_names_is_there() -> None:
    """Whoever reads the page finds each test that it names, and each row of its table names one."""
    page = (ROOT / "docs" / "privacy.md").read_text(encoding="utf-8")
    rows = page.partition("## Each sentence")[2].partition("\n## ")[0].splitlines()[4:]
    written = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("*.py"))

    there = set(re.findall(r"^def (test_\w+)\(", written, flags=re.MULTILINE))

    assert set(re.findall(r"`(test_\w+)`", page)) <= there
    assert all("`test_" in row for row in rows if row.startswith("|"))


def test_every_decision_that_the_page_names_is_there() -> None:
    """The links of the page lead somewhere."""
    page = (ROOT / "docs" / "privacy.md").read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)]+)\)", page)

    assert links
    assert all((ROOT / "docs" / link).is_file() for link in links)


def test_priv_09_a_first_letter_says_where_the_address_came_from_and_how_to_stop(house: House) -> None:
    """PRIV-09: the question says who gave us the address, what for, until when it is held, and how to stop."""
    asked = house.asked()

    for party, other in ((ANN, "Bob Ray"), (BOB, "Ann Lee")):
        told = " ".join(asked[party].body.split())
        assert f"Ivy Chen ({IVY})" in told
        assert "Ivy Chen gave us your address for this one question." in told
        assert f"{other} has not seen it, and we forget it on 6 December at the latest." in told
        assert 'Reply "stop" and we won\'t write to you for Ivy Chen again.' in told
        assert asked[party].parsed["List-Unsubscribe"]


@pytest.mark.parametrize("way", ["reply", "plain"])
def test_priv_09_whoever_asks_what_is_held_is_told(house: House, way: str) -> None:
    """PRIV-09: the question is answered by mail, to whoever was asked and to anybody else, and ends nothing."""
    asked = house.asked()
    if way == "reply":
        house.answer(asked[ANN], "What do you hold about me?")
    else:
        house.send("What do you hold about me?", sender=ANN, subject="My data")
    (told,) = house.post()

    assert (told.to, told.subject) == (ANN, "What we hold about you")
    house.answer(asked[ANN], "yes")
    house.answer(asked[BOB], "yes")
    assert sum("<>" in letter.subject for letter in house.post()) == 2
