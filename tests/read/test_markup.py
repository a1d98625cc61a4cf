"""Text made of HTML: what a person sees, with quotations marked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailer.read.markup import MOST_MISFITS, MOST_STACK, to_text


RULE = "_" * 32


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("", ""),
        ("a  b\n c", "a b c"),
        ("<p>a</p><p>b</p>", "a\n\nb"),
        ("<div>a</div><div>b</div>", "a\nb"),
        ("<p class=MsoNormal>a<o:p></o:p></p><p class='MsoNormal'>b</p>", "a\nb"),
        ("a<br>b<br/><br>c", "a\nb\n\nc"),
        ("<table><tr><th>From: </th><td>Ann</td></tr><tr><td>b</td></tr></table>", "From: \tAnn\nb"),
        ("<ul><li>a<li>b</ul>", "a\nb"),
        ("a<hr>b", f"a\n{RULE}\nb"),
        ("<pre>a\n  b\n\nc</pre>d", "a\n  b\n\nc\nd"),
        ("&#121;es &amp;lt; &nbsp;x &eacute; &#x79; &bogus; &", "yes &lt; \xa0x é y &bogus; &"),
        ("1 < 2 <3 <> a", "1 < 2 <3 <> a"),
        ("a<!-- no -->b<!DOCTYPE x>c<?php no ?>d", "abcd"),
        ("a<!-- never closed <b>b</b>", "ab"),
        ("a<!", "a"),
        ("a <b unfinished", "a"),
        ("a<b title='>'>b</b>", "ab"),
        ("a<b title='x>b", "ab"),
        ("</div></b>a", "a"),
        ("<b><i>a</b>b</i>c", "abc"),
        ("<blockquote>a<br>b</blockquote>c", "> a\n> b\nc"),
        ("<blockquote>a<blockquote>b</blockquote></blockquote>", "> a\n>\n>> b"),
        ("<blockquote style='margin: 0 0 0 40px; border: none'>a</blockquote>", "a"),
        ("<blockquote style='border: none' type=cite>a</blockquote>", "> a"),
        ("<div class='x yahoo_quoted'>a</div>b", "> a\nb"),
        ("<div class=gmail_attr>On Tue Ann wrote:</div>", "> On Tue Ann wrote:"),
        ("<div class=gmail_attr>---------- Forwarded message</div>", "---------- Forwarded message"),
        ("a<div id=divRplyFwdMsg>b</div>", f"a\n{RULE}\nb"),
        ("a<div style='border-top: solid #E1E1E1 1pt'>b</div>", f"a\n{RULE}\nb"),
        ("<div><blockquote>a</div>b", "> a\nb"),
    ],
)
def test_markup_becomes_text(html: str, text: str) -> None:
    """Blocks make lines, quotations get marks, and what is malformed is read as a browser would."""
    assert text == to_text(html, 10_000)


ANN = "<a href='mailto:ann@example.net'>"


@pytest.mark.parametrize(
    ("html", "text"),
    [
        (f"<div><b>From:</b> {ANN}Ann</a></div>", "From: Ann <ann@example.net>"),
        (f"<div>收件人：{ANN}孙丽</a>; {ANN}高强</a></div>", "收件人：孙丽 <ann@example.net>; 高强 <ann@example.net>"),
        (f"Please introduce {ANN}Ann Lee</a> to {ANN}@Bob</a>", "Please introduce Ann Lee to @Bob"),
        (f"Write to {ANN}ann@example.net</a>", "Write to ann@example.net"),
        (f"Write to {ANN}me</a> or {ANN}to our office</a>", "Write to me or to our office"),
        (f"From: {ANN}ann@example.net</a>", "From: ann@example.net"),
        (f"From: {ANN}Ann<br>Lee</a>", "From: Ann\nLee"),
        (f"From: {ANN}</a>a{ANN} </a>b", "From: a b"),
        (f"From: {ANN}{'Ann Lee' * 10}</a>", "From: " + "Ann Lee" * 10),
        ("From: <a href='https://example.net/@ann'>Ann Lee</a>", "From: Ann Lee"),
        ("From: <a title='mailto:ann@example.net'>Ann Lee</a>", "From: Ann Lee"),
        (f"From: {ANN}Ann Lee", "From: Ann Lee"),
        ("From: Ann Lee</a>", "From: Ann Lee"),
        (f"From: <b style='display:none'>{ANN}Ann Lee</a></b>b", "From: b"),
    ],
)
def test_req_02_the_address_behind_a_name_is_read_in_a_header_alone(html: str, text: str) -> None:
    """REQ-02: where the header of an older mail shows a name alone its link gives the address, and nowhere else."""
    assert text == to_text(html, 10_000)


@pytest.mark.parametrize(
    "hidden",
    [
        "<style>no</style>",
        "<STYLE>no</STYLE>",
        "<script>no</script>",
        "<title>no</title>",
        "<head><meta x></head>",
        "<p style='display:none'>no</p>",
        "<div style='DISPLAY : none'><p>no<hr><br></p></div>",
        "<span style='font-size:0px'>no</span>",
        "<span style='mso-hide:all'>no</span>",
        "<p hidden>no</p>",
        "<p hidden=''>no</p>",
        "<!-- no -->",
        "<![if x]>",
    ],
)
def test_parse_10_hidden_words_are_not_shown(hidden: str) -> None:
    """What nobody sees is not read."""
    assert to_text(f"{hidden}yes", 1_000).strip() == "yes"


@pytest.mark.parametrize(
    "html", ["<p aria-hidden='false'>yes</p>", "<p style='font-size:0.9em'>yes</p>", "<head>yes", "<object>yes"]
)
def test_visible_words_are_shown(html: str) -> None:
    """What only resembles hidden content is shown."""
    assert to_text(html, 1_000) == "yes"


@pytest.mark.parametrize("name", ["script", "style", "title"])
def test_parse_11_an_element_that_is_never_closed_hides_the_rest(name: str) -> None:
    """A style or script without an end hides all that follows, as it does on screen."""
    assert to_text(f"a<{name}>b<{name}>c", 1_000) == "a"


def test_parse_11_an_element_that_hides_nothing_to_its_end_is_passed_over() -> None:
    """An object without an end hides nothing; it is looked for but once."""
    assert to_text("<object>a<object>b", 1_000) == "ab"


def test_parse_11_nesting_is_bounded() -> None:
    """A hundred thousand open elements are read to a depth, and closed again."""
    assert to_text("<div>" * 100_000 + "x", 100).strip() == "x"
    assert to_text("<b>" * (MOST_STACK + 9) + "y" + "</b>" * 9, 100) == "y"


def test_parse_11_malformed_tags_are_looked_at_closely_only_so_often() -> None:
    """After hundreds of malformed tags any bracket ends one."""
    assert to_text("a" + '<i x=">' * 401 + "b", 100) == "ab"
    assert to_text("a" + "<i '>" * 400 + "</ '>", 100) == "a"


def test_no_more_than_was_asked_for_is_given() -> None:
    """The text is cut where enough is read."""
    assert len(to_text("<p>abc</p>" * 1_000, 100)) <= 100


PIECES = (
    """<b> </b> <div> </div> <blockquote> </blockquote> <td> <br> <pre> x < > & " ' <!-- --> <style> </style>""".split()
)


@given(st.lists(st.sampled_from([*PIECES, "<p hidden>", "\n", " "])))
def test_any_sequence_of_tags_is_read(pieces: list[str]) -> None:
    """No markup makes it raise."""
    assert isinstance(to_text("".join(pieces), 500), str)


def test_parse_11_after_many_malformed_tags_any_mark_ends_one() -> None:
    """PARSE-11: when malformed tags have used up their budget, tags are read more simply, and the words stay."""
    text = to_text("<a <>" * (MOST_MISFITS + 5) + "<p>Yes please</p>", 10_000)

    assert "Yes please" in text


@pytest.mark.parametrize(
    ("cells", "shown"),
    [
        ("<td><div>Date</div></td><td><div>5 March</div></td>", "Date\t5 March"),
        ("<td><p>Date:</p></td><td><p>5 March</p><p>2024</p></td>", "Date:\t5 March\n\n2024"),
        ("<td><p>Date<td><p>5 March", "Date\t5 March"),
        ("<td>Date</td><td>5 March</td>", "Date\t5 March"),
        ("<td><div>Date</div></td><td><div></div></td>", "Date"),
        ("<td><div>Ann</div></td><td><div>5 March</div></td>", "Ann\n5 March"),
        ("<td><div>Date</div><div>Sent</div></td><td><div>5 March</div></td>", "Date\nSent\n5 March"),
        ("<td><div>Date</div></td><td><table><tr><td>5 March</table></td>", "Date\n5 March"),
    ],
)
def test_a_cell_that_holds_a_label_shares_its_line(cells: str, shown: str) -> None:
    """A label of a header stands on one line with its value, whatever blocks the two cells of its row are made of."""
    assert to_text(f"<table><tr>{cells}</tr></table>after", 1_000) == f"{shown}\nafter"
