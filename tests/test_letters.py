"""The letters: every one is there in every language, and says no more than it should."""

from __future__ import annotations

import ast
import re
import tomllib
from dataclasses import replace
from datetime import date, timedelta
from email import message_from_bytes, policy
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from jinja2.exceptions import SecurityError

from mailer import preview, reach
from mailer.draft import Drafter
from mailer.errors import Misconfigured
from mailer.letters import SHIPPED, Letters, quoted
from mailer.model import Choice, Door, Mailbox, Options, Order, Party, Request, Template
from mailer.read import answer, read, request_missing
from mailer.tokens import thread
from tests.house import NOW


if TYPE_CHECKING:
    from collections.abc import Iterator

    from mailer.model import Letter


LETTERS = Letters()
DRAFTER = Drafter(LETTERS, local="intro", domain="intro.example.org")
GOLDEN = Path(__file__).parent / "golden"
FOLDER = next(folder for folder in SHIPPED if folder.is_dir())


@cache
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


@pytest.mark.parametrize("language", LETTERS.languages)
def test_the_question_has_under_120_words_of_our_own(language: str) -> None:
    """The question is short: without names, addresses and the introducer's words, under 120 words.

    Two characters count as a word where words have no blanks between them.
    """
    body = DRAFTER.text(sample(Template.QUESTION, language)).body
    own = " ".join(line for line in body.splitlines() if not line.startswith(">"))
    for theirs in ("Ivy Chen", "(ivy@example.com)", "Ann Lee", "Bob Ray"):
        own = own.replace(theirs, " ")

    count = len([each for each in own if each.isalnum()]) / 2 if language == "ja" else len(own.split())
    assert 50 < count < 120


@pytest.mark.parametrize("language", LETTERS.languages)
def test_the_question_says_what_its_reader_must_know(language: str) -> None:
    """The question names who asks, with the address, who is proposed, why, the last day, and every word to answer."""
    text = DRAFTER.text(sample(Template.QUESTION, language))
    spoken = LETTERS._languages[language]  # noqa: SLF001

    assert "Ivy Chen" in text.subject
    assert "Bob Ray" in text.subject
    for each in ("Ivy Chen", "ivy@example.com", "Bob Ray", f"> {preview.WORDS}", spoken.say["stop"]):
        assert each in text.body
    assert spoken.day((NOW + timedelta(days=14)).date()) in text.body
    assert [line.partition(" – ")[0] for line in text.body.splitlines() if " – " in line] == [text.yes, text.no]


@pytest.mark.parametrize("language", LETTERS.languages)
def test_what_we_ask_people_to_answer_is_read_as_they_mean_it(language: str) -> None:
    """Every word that a letter offers as an answer is read as that answer, in its own language."""
    say = LETTERS._languages[language].say  # noqa: SLF001

    assert answer.choose(say["yes"]) is Choice.YES
    assert answer.choose(say["no"]) is Choice.NO
    assert answer.choose(say["stop"]) is Choice.STOP
    assert answer.choose(say["stop_all"]) is Choice.STOP
    assert [answer.stops_all(say[each]) for each in ("stop", "stop_all")] == [False, True]
    assert answer.order(say["cancel"], "", door=Door.INTRODUCER) is Order.CANCEL
    assert answer.order(say["ok"], "", door=Door.INTRODUCER) is Order.OK


def request(body: str, subject: str = "Ann") -> Request:
    """Read a request as Ivy would send it."""
    head = f"From: Ivy Chen <ivy@example.com>\r\nTo: intro@intro.example.org\r\nSubject: {subject}\r\n"
    found = read(f"{head}Content-Type: text/plain; charset=utf-8\r\n\r\n{body}".encode(), door=Door.OPEN)
    assert isinstance(found, Request)
    return found


@pytest.mark.parametrize("language", LETTERS.languages)
def test_the_example_to_copy_is_a_request_that_we_understand(language: str) -> None:
    """Whoever copies the example of a letter has made a request that lacks nothing."""
    example = LETTERS._languages[language].example  # noqa: SLF001
    found = request(example)

    assert [(each.name, each.address) for each in found.people] == [
        ("Ann Lee", "ann@example.net"),
        ("Bob Ray", "bob@example.org"),
    ]
    assert (found.missing, found.options.draft) == ((), False)
    assert found.words in " ".join(example.split())
    for template in (Template.HELP, Template.INCOMPLETE):
        assert quoted(example) in DRAFTER.text(sample(template, language)).body


@pytest.mark.parametrize("language", LETTERS.languages)
def test_the_word_for_a_draft_is_understood(language: str) -> None:
    """Whoever writes the word for a draft in the subject is shown a preview."""
    spoken = LETTERS._languages[language]  # noqa: SLF001

    assert request(spoken.example, spoken.say["draft"]).options.draft


BEGINNINGS = re.compile(
    r"(?:who|whom|whose|whether|which|the name|the address|an address|two people|fewer|a deadline)\b(?! if ).*\w.* "
)
"""How the reader begins what it says that a request is missing."""


def phrases() -> set[str]:
    """Find in the reader's own source whatever it can say that a request is missing, `{}` for what it puts in."""
    found = set()
    sources = sorted(Path(request_missing.__file__).parent.glob("request*.py"))
    for path in (*(each for each in sources if "words" not in each.name), Path(reach.__file__)):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            pieces = node.values if isinstance(node, ast.JoinedStr) else [node]
            said = "".join(str(each.value) if isinstance(each, ast.Constant) else "{}" for each in pieces)
            if isinstance(node, ast.JoinedStr | ast.Constant) and BEGINNINGS.match(said) and "|" not in said:
                found.add(said)
    return found


@pytest.mark.parametrize("language", [each for each in LETTERS.languages if each != "en"])
def test_what_is_missing_is_said_in_every_language(language: str) -> None:
    """Each thing that a request can lack is said in the language of the letter, with its names and addresses."""
    spoken = LETTERS._languages[language]  # noqa: SLF001
    known = spoken.missing.keys() - {"somebody", "one person"}

    assert [phrase for phrase in phrases() if not any(each.startswith(phrase) for each in known)] == []
    for pattern in known:
        held = ("Ann Lee", "bob@example.org", "90")[: pattern.count("{}")]
        phrase = pattern.format(*held)
        said = spoken.phrase(phrase)
        assert said != phrase
        assert [each for each in held if each not in said] == []
        assert said == spoken.missing[pattern].format(*held)
    assert spoken.phrase("a reason nobody thought of") == "a reason nobody thought of"
    assert "one person" not in spoken.phrase("the address of one person: x@example.com is not a person's address")
    assert spoken.missing.keys() == LETTERS._languages["de"].missing.keys()  # noqa: SLF001


def test_a_name_in_braces_stays_as_it_is() -> None:
    """OUT-09: what a name holds is not taken for a place in a phrase."""
    assert LETTERS._languages["de"].phrase("the address of {0} {1}") == "die Adresse von {0} {1}"  # noqa: SLF001


def variants(template: Template, language: str) -> Iterator[Letter]:
    """Give a letter in every form that it can take."""
    letter = sample(template, language)
    about = letter.about
    assert about is not None
    cat = Party(name="Cat Fox", address="cat@example.com", digest=bytes(16))
    yield letter
    yield replace(letter, failed="", party=1)
    for changed in (
        replace(about, words=""),
        replace(about, options=Options(blind=True)),
        replace(about, options=Options(first=1)),
        replace(about, parties=(*about.parties, cat)),
        replace(about, introducer=Mailbox(address="ivy@example.com")),
        replace(about, parties=() if template in (Template.INCOMPLETE, Template.CONFIRM) else about.parties),
    ):
        yield replace(letter, about=changed)


@pytest.mark.parametrize("language", LETTERS.languages)
@pytest.mark.parametrize("template", Template)
def test_every_form_of_a_letter_is_well_set(template: Template, language: str) -> None:
    """Blind or not, with two people or three, with names or without: no gap, no stray mark, no word left in braces."""
    for letter in variants(template, language):
        text = DRAFTER.text(letter)
        assert text.subject
        assert text.subject == text.subject.strip()
        assert not re.search(r"\n{3}|[^\n] \n|  |\{|\}|None|\( ?\)| ,| \.(?!\.)|Subject:", text.body), text.body
        assert not re.search(r"  |\{|None| ,", text.subject), text.subject
        assert text.body.endswith((".\n", "。\n", "Leeds.\n"))


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
        thread(b"s" * 32, b"x" * 16),
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
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "language.toml").write_text('name = "English"', encoding="utf-8")
    with pytest.raises(Misconfigured, match=r"language\.toml: KeyError"):
        Letters(overlay=str(tmp_path))
    monkeypatch.setattr("mailer.letters.SHIPPED", (tmp_path / "none",))
    with pytest.raises(Misconfigured, match="templates are missing"):
        Letters()


def test_names_and_days_are_written_as_people_write_them() -> None:
    """A list of names ends with "and", a day has its month's name, and quotations begin with >."""
    english, japanese, arabic, french = (LETTERS._languages[code] for code in ("en", "ja", "ar", "fr"))  # noqa: SLF001

    assert [english.names(names) for names in ([], ["A"], ["A", "B"], ["A", "B", "C"])] == [
        "",
        "A",
        "A and B",
        "A, B and C",
    ]
    assert japanese.names(["A", "B", "C"]) == "Aさん、BさんとCさん"
    assert arabic.names(["A", "B", "C"]) == "A، B وC"
    assert [japanese.names(["A", "B"], "<>"), english.names(["A", "B"], "<>")] == ["A <> B", "A <> B"]
    assert [french.day(date(2026, 12, day)) for day in (1, 2)] == ["1er décembre", "2 décembre"]
    assert japanese.day(date(2026, 12, 1)) == "12月1日"
    assert LETTERS.day(date(2026, 12, 6), language="xx") == "6 December"
    assert quoted(["a\n\nb\n", "", "c"]) == "> a\n>\n> b\n>\n> c"


@pytest.mark.parametrize("language", LETTERS.languages)
def test_each_language_says_what_its_letters_need(language: str) -> None:
    """A language has its name, its "and", and twelve months."""
    data = tomllib.loads((FOLDER / language / "language.toml").read_text(encoding="utf-8"))

    assert len(data["months"]) == 12
    assert {"name", "and", "comma", "date", "example"} <= data.keys()
    assert data["say"].keys() == {"yes", "no", "stop", "stop_all", "cancel", "ok", "draft"}


def test_the_languages_are_those_that_we_promise() -> None:
    """A language that is missing fails here."""
    assert LETTERS.languages == ("ar", "de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "uk")


@pytest.mark.parametrize("words", ["{{ person.name.__class__ }}", "{{ person._secret }}", "{{ say.__class__ }}"])
def test_a_template_gets_at_data_alone(tmp_path: Path, words: str) -> None:
    """A template of an operator reads fields and entries, and nothing behind them."""

    class Person:
        __slots__ = ("_secret", "name")

    person = Person()
    person.name, person._secret = "Ann Lee", "hidden"  # noqa: SLF001 - what the template asks for
    own = tmp_path / "en" / "gracious.txt.j2"
    own.parent.mkdir()

    own.write_text("Subject: x\n\n{{ person.name }} {{ say.yes }}", encoding="utf-8")
    rendered = Letters(overlay=str(tmp_path)).render(Template.GRACIOUS, language="en", facts={"person": person})
    assert rendered.body == "Ann Lee yes\n"

    own.write_text(f"Subject: x\n\n{words}", encoding="utf-8")
    with pytest.raises(SecurityError):
        Letters(overlay=str(tmp_path)).render(Template.GRACIOUS, language="en", facts={"person": person})
