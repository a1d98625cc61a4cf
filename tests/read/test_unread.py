"""Words that fell off unread: a reader that stops early knows it, and never calls what it has not read a yes."""

from __future__ import annotations

import pytest

from mailer.model import Answer, Door
from mailer.read import mime, read
from mailer.read.mime import Parsed
from tests.read.test_reply import IVY


PLAIN, PAGE = "text/plain; charset=utf-8", "text/html; charset=utf-8"
CITED = f"On Tue, 5 Mar 2024 at 10:11, {IVY} wrote:"
HEADER = f"From: {IVY}\nSent: 5 March 2024 10:11\nTo: ann@example.net\nSubject: x"
LINE = "> Would you?\n"
LONG = "Would you? " * 30
BUT = "\nBut no, not him.\n"


def mixed(*parts: str) -> str:
    """Give the body of a multipart of plain texts."""
    return "".join(f"--b\nContent-Type: text/plain\n\n{part}\n" for part in parts) + "--b--\n"


def heard(body: str, content_type: str = PLAIN) -> str:
    """Tell what an answer with such a body counts as."""
    head = f"From: Ann <ann@example.net>\r\nSubject: Re: An introduction\r\nContent-Type: {content_type}\r\n\r\n"
    reading = read((head + body).encode(), door=Door.ASKED)
    assert isinstance(reading, Answer)
    return reading.choice.value


UNREAD = {
    "two thousand quoted lines": (f"Yes\n\n{CITED}\n{LINE * 2_100}{BUT}", PLAIN),
    "64 KB of quotations": (f"Yes\n\n{CITED}\n" + f"> {LONG}\n" * 250 + BUT, PLAIN),
    "two thousand blank lines": ("Yes\n" + "\n" * 2_100 + BUT, PLAIN),
    "a signature without an end": ("Yes\n\n-- \nAnn\n" + "x\n" * 2_100 + BUT, PLAIN),
    "hundreds of citations": ("Yes\n\n" + "> On 5 Mar 2024 10:11 Ivy wrote:\n> a\n" * 400 + BUT, PLAIN),
    "a header whose mail is quoted": (f"Yes\n\n{HEADER}\n\n{LINE * 2_100}{BUT}", PLAIN),
    "a page with many lines": (f"<p>Yes</p><blockquote>{'<p>a</p>' * 2_500}</blockquote><p>But no.</p>", PAGE),
    "a page with much text": (f"<p>Yes</p><blockquote>{f'<p>{LONG}</p>' * 250}</blockquote><p>But no.</p>", PAGE),
    "a page of 400 KB": (f"<p>Yes</p><style>{'a{}' * 150_000}</style><p>But no.</p>", PAGE),
    "parts left out": (mixed("Yes", "> x\n" * 120_000, BUT), "multipart/mixed; boundary=b"),
    "the second plain text of a choice": (mixed("Yes", BUT), "multipart/alternative; boundary=b"),
}


@pytest.mark.parametrize("name", UNREAD)
def test_cons_10_parse_08_a_yes_before_words_that_nobody_read_is_unclear(name: str) -> None:
    """CONS-10, PARSE-08: where words fell off that may be the writer's own, what stands before them is no yes."""
    assert heard(*UNREAD[name]) == "unclear"


def test_cons_10_parse_08_a_long_page_beside_a_short_text_is_unclear() -> None:
    """CONS-10, PARSE-08: a yes in plain text does not count where its HTML goes on beyond what we read."""
    page = f"<p>Yes</p><blockquote>{'<p>a</p>' * 2_500}</blockquote><p>But no.</p>"
    body = f"--b\nContent-Type: text/plain\n\nYes\n--b\nContent-Type: text/html\n\n{page}\n--b--\n"

    assert heard(body, "multipart/alternative; boundary=b") == "unclear"


HISTORY = {
    "an older mail below its header": (f"Yes\n\n{HEADER}\n\n" + "Would you?\n" * 2_100, PLAIN),
    "an older mail below a citation": (f"Yes\n\n{CITED}\n\n" + "Would you?\n" * 2_100, PLAIN),
    "a long line of a ticket system": (
        "Yes\n\n##- Please type your reply above this line -##\n" + "x\n" * 2_100,
        PLAIN,
    ),
    "blank lines alone": ("Yes\n" + "\n" * 30_000, PLAIN),
    "a page's older mail": (
        "<p>Yes</p><div id=divRplyFwdMsg>"
        + HEADER.replace("<", "&lt;").replace("\n", "<br>")
        + "</div>"
        + "<p>a" * 2_500,
        PAGE,
    ),
}


@pytest.mark.parametrize("name", HISTORY)
def test_cons_10_a_yes_above_a_long_history_counts(name: str) -> None:
    """CONS-10: what fell off does not matter where an older mail, to the end, stands before it."""
    assert heard(*HISTORY[name]) == "yes"


BELOW = {
    "a signature and a quotation": f"Yes\n\n-- \nAnn\n\n{CITED}\n{LINE}{BUT}",
    "a legal footer and a quotation": f"Yes\n\nDisclaimer: {'a ' * 60}\n\n{CITED}\n{LINE}{BUT}",
    "a forwarded mail that is quoted": f"Yes\n\n--- Forwarded message ---\n> {HEADER.replace(chr(10), f'{chr(10)}> ')}"
    f"\n>\n{LINE}{BUT}",
    "a forwarded mail with an end": f"Yes\n\n--- Forwarded message ---\n{HEADER}\n\nWould you?\n\n"
    f"--- End of forwarded message ---\n{BUT}",
}


@pytest.mark.parametrize("name", BELOW)
def test_cons_10_words_below_a_quotation_count(name: str) -> None:
    """CONS-10: a yes that its writer takes back below a signature and a quotation, or a forwarded mail, is no yes."""
    assert heard(BELOW[name]) != "yes"


def test_cons_10_a_signature_above_the_quotation_is_no_doubt() -> None:
    """CONS-10: a yes, a signature and the quoted question are a yes."""
    assert heard(f"Yes\n\n-- \nAnn\n\n{CITED}\n{LINE}") == "yes"


def test_parse_08_a_short_mail_is_whole() -> None:
    """PARSE-08: nothing is said to be cut where all was read."""
    parsed = mime.parse(b"Content-Type: text/html\r\n\r\n<p>Yes<br>&nbsp;")

    assert isinstance(parsed, Parsed)
    assert not parsed.cut


UNSEEN = (
    "<s>Yes</s>",
    "<p><strike>Yes</strike></p>",
    "<del>Yes</del>",
    "<span style='text-decoration: line-through'>Yes</span>",
    "<span style='text-decoration-line:line-through red'>Yes</span>",
    "<div style='max-height:0;overflow:hidden'>Yes</div>",
    "<div style='opacity: 0.0'>Yes</div>",
    "<div style='display:none'>Yes</div>",
    "<p hidden>Yes</p>",
)


@pytest.mark.parametrize("page", UNSEEN)
def test_parse_10_11_a_yes_that_is_struck_out_or_not_seen_is_none(page: str) -> None:
    """PARSE-10, PARSE-11: words that their writer has struck out, or that no reader sees, are no yes."""
    assert heard(page, PAGE) == "unclear"
    assert heard(f"{page}<p>Yes</p>", PAGE) == "yes"
