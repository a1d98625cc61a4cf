"""The letters: every one is there in every language, and says no more than it should."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import date
from email import message_from_bytes, policy
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mailer import preview
from mailer.draft import Drafter
from mailer.errors import Misconfigured
from mailer.letters import SHIPPED, Letters, quoted
from mailer.model import Mailbox, Options, Template
from tests.house import NOW


if TYPE_CHECKING:
    from mailer.model import Letter


LETTERS = Letters()
DRAFTER = Drafter(LETTERS, local="intro", domain="intro.example.org")
GOLDEN = Path(__file__).parent / "golden"
FOLDER = next(folder for folder in SHIPPED if folder.is_dir())


def sample(template: Template, language: str = "en") -> Letter:
    """Give one letter of a kind."""
    return next(each for each in preview.samples(NOW, language) if each.template is template)


@pytest.mark.parametrize("language", LETTERS.languages)
def test_every_letter_is_there_in_every_language(language: str) -> None:
    """A missing letter, or one that nobody sends, fails here."""
    found = {path.name.removesuffix(".txt.j2") for path in (FOLDER / language).glob("*.txt.j2")}

    assert found == {template.value for template in Template}


@pytest.mark.parametrize("language", LETTERS.languages)
@pytest.mark.parametrize("template", Template)
def test_every_letter_reads_as_its_golden_text(template: Template, language: str) -> None:
    """Each letter, with the same people in it, is word for word as it was last approved."""
    text = DRAFTER.text(sample(template, language))
    golden = GOLDEN / language / f"{template.value}.txt"

    assert f"Subject: {text.subject}\n\n{text.body}" == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("language", LETTERS.languages)
@pytest.mark.parametrize("template", Template)
def test_out_09_user_text_is_never_a_template(template: Template, language: str) -> None:
    """OUT-09: braces, percent signs and dollars in every user field come out as they were written."""
    letter = sample(template, language)
    assert letter.about is not None
    hostile = "{{ 7*7 }} {% raw %} {0.__class__} %s $x <b>"
    about = replace(letter.about, words=hostile)

    text = DRAFTER.text(replace(letter, about=about))

    assert "49" not in text.body
    assert (
        template not in {Template.QUESTION, Template.LETTER}
        or "{{ 7*7 }} {% raw %} {0.__class__} %s $x <b>" in text.body
    )


def test_the_question_has_under_120_words_of_our_own() -> None:
    """The question is short: names, address and the introducer's words left out, under 120 words."""
    body = DRAFTER.text(sample(Template.QUESTION)).body
    own = [line for line in body.splitlines() if not line.startswith(">")]

    assert len(" ".join(own).split()) < 140 - 20


def test_a_blind_question_names_nobody() -> None:
    """A blind question names neither the other person nor their address."""
    letter = sample(Template.QUESTION)
    assert letter.about is not None
    about = replace(letter.about, options=Options(blind=True), words="They build boats.")

    text = DRAFTER.text(replace(letter, about=about))

    assert "Bob" not in text.subject + text.body


def test_a_person_without_a_name_is_greeted_without_one() -> None:
    """Where no name is fit to be shown, the greeting has none."""
    letter = sample(Template.RECEIPT)
    assert letter.about is not None
    nameless = replace(letter.about, introducer=Mailbox(name="http://x", address="ivy@example.com"))

    text = DRAFTER.text(replace(letter, about=nameless))
    question = DRAFTER.draft(
        replace(sample(Template.QUESTION), about=nameless),
        preview.tokens.thread(b"s" * 32, b"x" * 16),
        now=NOW,
        entropy=b"",
    )

    assert text.body.startswith("Hello,\n")
    assert str(message_from_bytes(question[0].content, policy=policy.default)["From"]).startswith("Letterman <")


def test_an_operators_own_letter_is_laid_over_the_shipped_one(tmp_path: Path) -> None:
    """A letter in the operator's folder replaces the shipped one, and the others stay."""
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "declined.txt.j2").write_text("Subject: Fine\n\nFine, {{ mailbox }}.\n", encoding="utf-8")
    drafter = Drafter(Letters(overlay=str(tmp_path)), local="hello", domain="example.org")

    assert drafter.text(sample(Template.DECLINED)).body == "Fine, hello@example.org.\n"
    assert "Nothing is owed" in drafter.text(sample(Template.GRACIOUS)).body


def test_missing_templates_are_told_in_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder or language that is not there stops the start, with a line that names it."""
    with pytest.raises(Misconfigured, match="no folder"):
        Letters(overlay=str(tmp_path / "none"))
    with pytest.raises(Misconfigured, match="'xx'"):
        Letters(default="xx")
    monkeypatch.setattr("mailer.letters.SHIPPED", (tmp_path / "none",))
    with pytest.raises(Misconfigured, match="templates are missing"):
        Letters()


def test_names_and_days_are_written_as_people_write_them() -> None:
    """A list of names ends with "and", a day has its month's name, and quotations begin with >."""
    language = LETTERS._languages["en"]  # noqa: SLF001

    assert [language.names(names) for names in ([], ["A"], ["A", "B"], ["A", "B", "C"])] == [
        "",
        "A",
        "A and B",
        "A, B and C",
    ]
    assert LETTERS.day(date(2026, 12, 6), language="xx") == "6 December"
    assert quoted(["a\n\nb\n", "", "c"]) == "> a\n>\n> b\n>\n> c"


@pytest.mark.parametrize("language", LETTERS.languages)
def test_each_language_says_what_its_letters_need(language: str) -> None:
    """A language has its name, its "and", and twelve months."""
    data = tomllib.loads((FOLDER / language / "language.toml").read_text(encoding="utf-8"))

    assert len(data["months"]) == 12
    assert {"name", "and", "date"} <= data.keys()
