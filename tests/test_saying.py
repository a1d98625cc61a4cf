"""What people can say, each through plain mail, as docs/writing-to-letterman.md shows it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from mailer.model import Aside, Choice, Door, Order, Request
from mailer.read import answer, read
from tests.house import ANN, BOB, DOMAIN, IVY, OURS, REQUEST, WORDS, House


PAGE = (Path(__file__).parent.parent / "docs" / "writing-to-letterman.md").read_text(encoding="utf-8")
CLEO = "cleo@example.net"

CHOICES = {"yes": Choice.YES, "no": Choice.NO, "later": Choice.LATER, "stop": Choice.STOP, "stop all": Choice.STOP}
ASIDES = {"who": Aside.WHO, "held": Aside.HELD, "acquainted": Aside.ACQUAINTED}
ORDERS = {each.value: each for each in (Order.CANCEL, Order.OK, Order.HELP, Order.THANKS, Order.OUTCOME)}


def table(*columns: str) -> list[tuple[str, str, str]]:
    """Give the cells of the table with these columns: language, column, text."""
    lines = PAGE.splitlines()
    start = lines.index(f"| | {' | '.join(columns)} |") + 2
    rows = []
    for line in lines[start:]:
        if not line.startswith("|"):
            break
        language, *cells = (cell.strip() for cell in line.strip("|").split(" | "))
        rows += [(language, column, cell.strip(" |")) for column, cell in zip(columns, cells, strict=True)]
    return rows


def block(kind: str) -> str:
    """Give an example of the page."""
    match = re.search(rf"```{kind}\n(.*?)```", PAGE, re.DOTALL)
    assert match
    return match[1]


@pytest.mark.parametrize(("language", "kind", "text"), table(*CHOICES))
def test_each_answer_of_the_page_is_understood(language: str, kind: str, text: str) -> None:
    """In every language that letters are written in, the page's yes, no, later and stop are read as what they are."""
    assert answer.choose(text) is CHOICES[kind], language
    assert answer.stops_all(text) is (kind == "stop all"), language


@pytest.mark.parametrize(("language", "kind", "text"), table(*ASIDES))
def test_each_question_of_the_page_is_understood(language: str, kind: str, text: str) -> None:
    """Who is this, what do you hold, we know each other: read as that, and never as a yes."""
    assert answer.aside(text) is ASIDES[kind], language
    assert answer.choose(text) is not Choice.YES, language


@pytest.mark.parametrize(("language", "kind", "text"), table(*ORDERS))
def test_each_order_of_the_page_is_understood(language: str, kind: str, text: str) -> None:
    """Cancel, ok, help, thanks and "how did it go" are orders where an introducer replies with them alone."""
    assert answer.order(text, "", door=Door.INTRODUCER) is ORDERS[kind], language


def test_the_pages_request_and_forward_ask_both(house: House) -> None:
    """The two examples for introducers work as they stand."""
    assert house.asked(block("request")).keys() == {ANN, BOB, IVY}

    forward = f"{block('forward')}\n---------- Forwarded message ---------\nFrom: Ann Lee <ann2@example.net>\n"
    forward += f"Date: Fri, Nov 20, 2026 at 9:12 AM\nSubject: Bob?\nTo: Ivy Chen <{IVY}>\n\nCould I meet Bob?\n"
    assert house.asked(forward, subject="Fwd: Bob?").keys() == {"ann2@example.net", BOB, IVY}


@pytest.mark.parametrize(("language", "kind", "text"), table("draft", "first", "blind", "within 5 days", "for Ann"))
def test_each_option_of_the_page_is_understood(language: str, kind: str, text: str) -> None:
    """Draft, first, blind, a deadline and private words are read in every language of the table."""
    option = f"{text} Bob sails." if kind == "for Ann" else text
    body = f"Please introduce Ann Lee <{ANN}> and Bob Ray <{BOB}>.\n\nBoth of them build boats.\n\n{option}\n"
    subject = text if kind == "draft" else "Ann and Bob"
    reading = read(f"From: Ivy <{IVY}>\r\nTo: {OURS}\r\nSubject: {subject}\r\n\r\n{body}".encode(), door=Door.OPEN)

    assert isinstance(reading, Request)
    told = {
        "draft": reading.options.draft,
        "first": reading.options.first == 1,
        "blind": reading.options.blind,
        "within 5 days": reading.options.days == 5,
        "for Ann": reading.private == ((0, "Bob sails."),),
    }
    assert told[kind], language
    assert [person.address for person in reading.people] == [ANN, BOB]
    assert reading.missing == ()


# --- introducers ------------------------------------------------------------------------------------------------------


def test_one_is_asked_first_and_the_other_only_after_a_yes(house: House) -> None:
    """With "ask Bob first" Ann hears nothing before Bob's yes, and nothing at all after his no."""
    asked = house.asked(f"Please ask Bob first.\n\n{REQUEST}")
    assert asked.keys() == {BOB, IVY}

    house.answer(asked[BOB], "yes")

    assert {letter.to for letter in house.post()} == {ANN, BOB}


def test_a_deadline_is_said_in_words_or_in_the_address(house: House) -> None:
    """Within five days, or intro+5days@: the question names the day."""
    by_words = house.asked(f"Within 5 days, please.\n\n{REQUEST}")
    by_address = house.asked(REQUEST.replace("ann@", "ann2@"), to=f"intro+5days@{DOMAIN}")

    assert "27 November" in by_words[ANN].body
    assert "27 November" in by_address["ann2@example.net"].body


def test_private_words_are_seen_by_one_alone(house: House) -> None:
    """Words for Ann stand in Ann's question, and in no other mail to a party, the letter included."""
    asked = house.asked(REQUEST.replace("Thanks", "For Ann: Bob is shy of telephones.\n\nThanks"))
    house.answer(asked[ANN], "yes")
    house.answer(asked[BOB], "yes")
    letters = [letter for letter in house.post() if "<>" in letter.subject]

    assert "shy of telephones" in asked[ANN].body
    assert "shy of telephones" not in asked[BOB].body
    assert len(letters) == 2
    assert not [letter for letter in letters if "shy of telephones" in letter.body]


def test_three_people_are_introduced_when_all_three_agree(house: House) -> None:
    """With three people the letter goes out after the third yes, to all of them."""
    asked = house.asked(
        f"Please introduce Ann Lee <{ANN}>, Bob Ray <{BOB}> and Cleo Diaz <{CLEO}>.\n\nAll build boats."
    )
    for party in (ANN, CLEO):
        house.answer(asked[party], "yes")
    assert not [letter for letter in house.post() if "<>" in letter.subject]

    house.answer(asked[BOB], "yes")

    assert {letter.to for letter in house.post() if "<>" in letter.subject} == {ANN, BOB, CLEO}


def test_the_forwarded_words_are_passed_on_only_where_the_introducer_says_so(house: House) -> None:
    """The forwarded mail stays out, unless the introducer writes "with her words"; then the receipt shows them too."""
    forward = f"""{{}}Bob is Bob Ray <{BOB}>.

---------- Forwarded message ---------
From: Ann Lee <{ANN}>
Date: Fri, Nov 20, 2026 at 9:12 AM
Subject: Bob?
To: Ivy Chen <{IVY}>

I would like to show Bob our new rotor.
"""
    without = house.asked(forward.format(""), subject="Fwd: Bob?")
    assert "rotor" not in without[BOB].body

    with_words = house.asked(forward.format("With her words. ").replace("bob@", "bob2@"), subject="Fwd: Bob?")
    assert "our new rotor" in with_words["bob2@example.org"].body
    assert "our new rotor" in with_words[IVY].body


# --- people asked -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "subject"),
    [
        ("Who is this?", "Who we are"),
        ("What do you hold about me?", "What we hold about you"),
        ("Thank you!", "With pleasure"),
        ("We know each other already.", "Understood"),
    ],
)
def test_a_person_asked_gets_an_honest_answer_once(house: House, said: str, subject: str) -> None:
    """Each question gets one answer, to its writer alone; afterwards yes and no still work."""
    asked = house.asked()

    house.answer(asked[ANN], said)

    assert [(letter.to, letter.subject) for letter in house.post()] == [(ANN, subject)]


def test_that_they_know_each_other_ends_it_quietly(house: House) -> None:
    """After "we know each other already" no letter goes out, and nobody is told."""
    asked = house.asked()
    house.answer(asked[ANN], "We know each other already.")
    house.post()

    house.answer(asked[BOB], "yes")

    assert [(letter.to, letter.subject) for letter in house.post()] == [(BOB, "Thank you, your yes is noted")]


def test_p9_how_did_it_go_gets_we_dont_keep_track(house: House) -> None:
    """P9: the introducer who asks how it went hears that we don't keep track."""
    asked = house.asked()

    house.answer(asked[IVY], "How did it go?")

    assert [(letter.to, letter.subject) for letter in house.post()] == [(IVY, "We don't keep track")]


def test_stop_to_the_plain_address_holds_for_whoever_proves_theirs(house: House) -> None:
    """ABUSE-05: whoever proves their address can stop all questions to it, without one at hand; others can't."""
    assert house.send("stop", sender=BOB, subject="stop").code == 250
    assert [letter.to for letter in house.post()] == [BOB]
    assert house.send("stop", sender=ANN, subject="stop", signed=False).code == 550

    assert house.asked().keys() == {ANN, IVY}


def test_help_shows_a_request_that_works(house: House) -> None:
    """Help comes with an example that can be copied, and the copy is read as a request."""
    house.send("help", subject="help")
    (letter,) = house.post()
    example = "\n".join(line.removeprefix("> ") for line in letter.body.splitlines() if line.startswith("> "))

    assert house.asked(example).keys() == {ANN, BOB, IVY}
    assert WORDS in example
