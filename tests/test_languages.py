"""In which language people are written to: that of the words they wrote, else of the request, else of the setting."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mailer.letters import Letters
from mailer.model import Template
from tests.house import ANN, BOB, IVY
from tests.test_letters import DRAFTER, sample


if TYPE_CHECKING:
    from tests.house import House, Letter


GERMAN = f"""Bitte stell Ann Lee <{ANN}> und Bob Ray <{BOB}> einander vor.

Ann baut leise Windräder für Dächer, und Bob betreut vierzig Flachdächer in Leeds."""

FORWARDED = f"""Please introduce her to Bob Ray <{BOB}>. She builds quiet wind turbines; he looks after forty roofs.

---------- Forwarded message ---------
From: Ann Lee <{ANN}>
Date: Fri, Nov 20, 2026 at 9:12 AM
Subject: Bob
To: Ivy Chen <{IVY}>

Liebe Ivy, ich erinnere mich, dass du Bob Ray kennst. Könntest du mich ihm vorstellen? Wir haben ein Windrad, das auf
flache Dächer passt.

Ann
"""


def written_in(letter: Letter) -> str:
    """Give the language that a mail says it is in."""
    return str(letter.parsed["Content-Language"])


def test_a_request_in_german_is_asked_and_answered_in_german(house: House) -> None:
    """Questions, receipt and letter are in the language of the request."""
    asked = house.asked(GERMAN, subject="Ann und Bob")
    assert {written_in(letter) for letter in asked.values()} == {"de"}
    assert asked[ANN].subject == "Ivy Chen möchte Sie mit Bob Ray bekannt machen"

    house.answer(asked[ANN], "ja")
    house.post()
    house.answer(asked[BOB], "ja")
    letters = house.post()

    assert [(letter.to, written_in(letter)) for letter in letters] == [(ANN, "de"), (BOB, "de")]


@pytest.mark.parametrize(
    ("word", "template"),
    [
        ("ja", Template.AGREED),
        ("nein", Template.DECLINED),
        ("stopp", Template.STOPPED),
        ("ok", Template.AGREED),
        ("?", Template.AGAIN),
    ],
)
@pytest.mark.parametrize("quoted", [True, False])
def test_a_word_that_many_languages_share_is_acknowledged_in_that_of_the_question(
    house: House, word: str, template: Template, *, quoted: bool
) -> None:
    """A lone word tells no language; the subject, and what is quoted below it, do."""
    asked = house.asked(GERMAN, subject="Ann und Bob")
    house.answer(asked[ANN], word, quoted=quoted)

    (letter,) = house.post()
    assert (letter.subject, written_in(letter)) == (DRAFTER.text(sample(template, "de")).subject, "de")


def test_an_answer_in_another_language_is_acknowledged_in_it(house: House) -> None:
    """Who is asked in English and answers in French is thanked in French."""
    asked = house.asked()
    house.answer(asked[ANN], "Oui, avec grand plaisir, merci beaucoup pour cette proposition.")

    (letter,) = house.post()
    assert written_in(letter) == "fr"


def test_somebody_whose_own_mail_was_forwarded_is_asked_in_its_language(house: House) -> None:
    """Ann wrote in German, so she is asked in German; Bob and the receipt are in Ivy's English."""
    asked = house.asked(FORWARDED, subject="Fwd: Bob")

    assert {to: written_in(letter) for to, letter in asked.items()} == {ANN: "de", BOB: "en", IVY: "en"}
    assert all(f"> {line}".rstrip() in asked[IVY].body for line in asked[ANN].body.splitlines())


def test_what_is_missing_is_asked_in_the_language_of_the_request(house: House) -> None:
    """An incomplete request in German hears in German what it lacks."""
    house.send(f"Bitte stell Ann Lee <{ANN}> und Bob Ray einander vor, denn beide mögen flache Dächer.", subject="Ann")
    (told,) = house.post()

    assert written_in(told) == "de"
    assert "- die Adresse von Bob Ray" in told.body.splitlines()


def test_a_language_without_letters_gets_those_of_the_setting(house: House) -> None:
    """Where there are no letters in a language, or none can be told, the setting decides."""
    letters = Letters(default="fr")

    assert [letters.language(code) for code in ("de", "sw", "")] == ["de", "fr", "fr"]
    asked = house.asked(f"{ANN.partition('@')[0].title()} Lee <{ANN}>\nBob Ray <{BOB}>", subject="")
    assert {written_in(letter) for letter in asked.values()} == {"en"}
