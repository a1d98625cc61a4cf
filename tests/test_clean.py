"""What introducers wrote, before others see it: names and words without ways to reach anyone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailer import clean
from tests.cost import within


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ann Lee", "Ann Lee"),
        ("Dr. J.R. O’Neil-Müller", "Dr. J.R. O’Neil-Müller"),
        ("山田 太郎", "山田 太郎"),
        ("Ivy 😀 Chen", "Ivy Chen"),
        ("Ann\nBcc: x", "Ann Bcc x"),
        ("Ann\u202eeeL", "Ann eeL"),
        ("a" * 100, "a" * 40),
        ("Ann " * 30, "Ann Ann Ann Ann Ann Ann Ann Ann Ann Ann"),
        ('"Bob" <b@example.net>', ""),
        ("Click http://evil", ""),
        ("call 0113 496", ""),
        ("PayPal Security", ""),
        ("shop.example.com", ""),
        ("іvy", ""),
        ("   ", ""),
        ("...", ""),
        ("", ""),
    ],
)
def test_req_07_a_name_is_short_and_plain_or_left_out(text: str, shown: str) -> None:
    """REQ-07, AUTH-45: links, numbers, offices, mixed scripts and signs never pass as a name."""
    assert clean.name(text) == shown


@pytest.mark.parametrize(
    "way",
    [
        "bob@example.org",
        "bob (at) example (dot) org",
        "bob at example dot org",
        "bob[at]example.org",
        "http://example.org/x",
        "www.example.org",
        "example.org",
        "example.org/bob?x=1",
        "bücher.de",
        "mailto:bob",
        "+44 113 496 0000",
        "(0113) 496-0000",
        "0113.496.0000",
        "b\u200bob@example.org",
        "bob＠example.org",
        "example。org",
    ],
)
def test_req_09_no_way_to_reach_anyone_passes(way: str) -> None:
    """REQ-09, REQ-10: addresses, links and numbers are taken out, in whatever way they are written."""
    told = clean.words(f"Bob builds boats; write to {way} soon.")

    assert clean.CUT in told
    for part in ("example", "bob@", "496", "bücher", "mailto"):
        assert part not in told
    assert told.startswith("Bob builds boats; write to")
    assert told.endswith("soon.")


@pytest.mark.parametrize(
    "words",
    [
        "She wrote Node.js, e.g. in the U.S. from 2019-2024, for 1,200,000 people.",
        "Bob is at home in Leeds. He sails.",
        "It costs 3.14 or 40 %.",
        "Zwei Absätze.\n\nUnd noch einer.",
    ],
)
def test_ordinary_words_pass_as_they_are(words: str) -> None:
    """What leads nowhere is left alone."""
    assert clean.words(words) == words


def test_wrapped_lines_flow_and_lists_stay() -> None:
    """Lines that a mail program wrapped are put together; short lines and lists stay as they are."""
    wrapped = (
        "Ann builds quiet wind turbines for roofs, and Bob looks after\nforty of them.\n- one\n- two\n\nShort\nlines"
    )

    assert clean.words(wrapped) == wrapped.replace("after\nforty", "after forty")


def test_words_are_cut_at_a_sentence_within_500_characters() -> None:
    """Long words end with a whole sentence, else with a whole word, and a sign that more was there."""
    told = clean.words("A sentence of some length here. " * 40)
    single = clean.words("word " * 400)

    assert told.endswith("here. …")
    assert single.endswith("word …")
    assert len(told) <= clean.MOST_WORDS + 2
    assert len(single) <= clean.MOST_WORDS + 2
    assert clean.words("x" * 1000) == "x" * clean.MOST_WORDS + " …"
    assert clean.words("line\n" * 30).count("\n") == clean.MOST_LINES - 1


@given(st.text(max_size=300))
def test_whatever_was_written_nothing_invisible_passes(text: str) -> None:
    """No text raises, and no control, bidi or zero-width sign is left in a name or in words."""
    for shown in (clean.name(text), clean.words(text)):
        assert all(each.isprintable() or each == "\n" for each in shown)
    assert "\n" not in clean.name(text)


@pytest.mark.parametrize("text", ["a." * 500_000, "1 " * 500_000, "@" * 1_000_000, "x" * 1_000_000, "a at " * 200_000])
def test_parse_08_cleaning_takes_no_longer_for_crafted_text(text: str) -> None:
    """PARSE-08: a megabyte of crafted text is cleaned in well under half a second of CPU."""
    assert within(0.5, lambda: (clean.words(text), clean.name(text)))


@given(st.from_regex(clean.USUAL, fullmatch=True))
def test_a_name_of_the_usual_form_is_shown_as_any_other_would_be(text: str) -> None:
    """What goes the short way comes out as it does the long way, which a mark that is not shown sends it."""
    assert clean.name(text) == clean.name(f"{text}\u200b")
