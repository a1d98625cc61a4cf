"""The lines of mail programs, in the languages and words of many: tables, one file a kind of line."""

from __future__ import annotations

from pathlib import Path

import pytest

from mailer.model import Mailbox
from mailer.read.reply import strip_reply
from mailer.read.separator import Mark, separator
from tests.read.test_forward import asked, mail


LINES = Path(__file__).parent / "lines"
NOTE, BODY = "Please introduce them.", "Who looks after roofs?"
FRESH = "Yes, gladly."
ANN, IVY, WHEN = "Ann Lee <ann@example.net>", "Ivy Chen <ivy@example.com>", "5 March 2024 10:11"


def rows(name: str) -> list[list[str]]:
    """Give the rows of a table."""
    return [row.split("\t") for row in (LINES / name).read_text(encoding="utf-8").splitlines()]


LAYOUTS = {
    "colons": ("Fwd: Quiet roofs", "", ": "),
    "a rule above, and a subject of its own": ("Quiet roofs", "________________________________\n", ": "),
    "tabs instead of colons": ("Fwd: Quiet roofs", "---- Forwarded message ----\n", "\t"),
}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("labels", rows("headers.tsv"), ids=lambda labels: "-".join(labels[:3]))
def test_a_header_of_a_program_is_read(labels: list[str], layout: str) -> None:
    """The header of a forwarded mail is read in every language, as a program of that language writes it."""
    subject, rule, colon = LAYOUTS[layout]
    values = (ANN, WHEN, IVY, "Quiet roofs")
    header = "\n".join(f"{label}{colon}{value}" for label, value in zip(labels[1:], values, strict=True))
    reading = asked(mail(f"{NOTE}\n\n{rule}{header}\n\n{BODY}\n", subject))
    original = reading.forwarded

    assert original is not None
    assert (reading.fresh, original.body) == (NOTE, BODY)
    assert original.sender == Mailbox(name="Ann Lee", address="ann@example.net")
    assert [box.address for box in original.to] == ["ivy@example.com"]
    assert (original.subject, original.date) == ("Quiet roofs", WHEN)


@pytest.mark.parametrize(("kind", "line"), rows("separators.tsv"))
def test_a_separator_of_a_program_is_known(kind: str, line: str) -> None:
    """The line above an older mail says in every language whether that was forwarded or answered."""
    mark = separator(line)

    assert mark is not None
    assert mark[0] is Mark(kind)


def wrapped(line: str) -> str:
    """Break a line at a blank in its second half, as a program does."""
    at = line.rfind(" ", 0, len(line) * 2 // 3)
    return f"{line[:at]}\n{line[at + 1 :]}"


@pytest.mark.parametrize("below", ["> Would you?", "Would you?"])
@pytest.mark.parametrize("citation", [row for (row,) in rows("citations.tsv")])
def test_cons_10_a_citation_of_a_program_is_no_fresh_word(citation: str, below: str) -> None:
    """CONS-10: the line that names who is quoted is cut in every language, wrapped or not, and so is the quotation."""
    assert strip_reply(f"{FRESH}\n\n{citation}\n\n{below}\n", strict=True) == FRESH
    assert strip_reply(f"{FRESH}\n\n{wrapped(citation)}\n\n{below}\n", strict=True) == FRESH


@pytest.mark.parametrize("line", [row for (row,) in rows("devices.tsv")])
def test_cons_10_a_line_of_a_device_is_no_fresh_word(line: str) -> None:
    """CONS-10: what a telephone or a mail program adds is cut in every language, with its link and without."""
    assert strip_reply(f"{FRESH}\n\n{line}\n") == FRESH
    assert strip_reply(f"{FRESH}\n\n{line.partition('<')[0]}\n") == FRESH


def test_a_line_of_groupwise_names_who_is_quoted() -> None:
    """GroupWise writes name, address and date between `>>>`, and marks nothing below them as quoted."""
    line = f">>> {ANN} 3/5/2024 10:11 AM >>>"
    reading = asked(mail(f"{NOTE}\n\n{line}\n{BODY}\n"))

    assert reading.forwarded is not None
    assert (reading.fresh, reading.forwarded.body) == (NOTE, BODY)
    assert (reading.forwarded.sender.address, reading.forwarded.date) == ("ann@example.net", "3/5/2024 10:11 AM")
    assert strip_reply(f"{FRESH}\n\n{line}\n{BODY}\n", strict=True) == FRESH


@pytest.mark.parametrize("line", [">> a >>>", ">>> Ann Lee >>>", ">>> you and me >>> them"])
def test_marks_at_both_ends_alone_name_nobody(line: str) -> None:
    """Without an address and a date, such a line is but quoted."""
    assert asked(mail(f"{NOTE}\n\n{line}\n")).forwarded is None


@pytest.mark.parametrize(
    "text",
    [
        f"Not on Friday.\n{IVY} wrote:\n> a",
        f"Call me 2024\n{IVY} wrote:\n> a",
        f"> quoted\n{IVY} wrote:\n> a",
        f"{'word ' * 130}5 March 2024 10:11\n{IVY} wrote:\n> a",
    ],
)
def test_a_line_that_is_no_date_is_no_part_of_the_citation_below(text: str) -> None:
    """Words that stand right above a citation without a date stay, where they are not the date that it lacks."""
    first = text.split("\n", maxsplit=1)[0].strip()
    assert strip_reply(text, strict=True) == ("" if first.startswith(">") else first)


@pytest.mark.parametrize("note", ["転送します。", "転送します", "转发给你们，请看", "Forwarding this."])
def test_words_that_say_forward_are_no_frame(note: str) -> None:
    """A person who says that they forward something keeps their words, in scripts without blanks too."""
    below = f"---------- Forwarded message ---------\nFrom: {ANN}\nDate: {WHEN}\nSubject: x\nTo: {IVY}\n\n{BODY}"
    assert asked(mail(f"{note}\n\n{below}")).fresh == note


def test_the_bat_draws_its_separator_a_second_time() -> None:
    """The Bat! draws a line with scissors below the header, and another below the mail."""
    header = f"From: {ANN}\nTo: {IVY}\nDate: {WHEN}\nSubject: Quiet roofs"
    cut = "--8<--------------Original message text----------------"
    end = "--8<-----------End of original message text-----------"
    original = asked(mail(f"{NOTE}\n\nThis is a forwarded message\n{header}\n\n{cut}\n{BODY}\n{end}\n")).forwarded

    assert original is not None
    assert original.body == BODY


SIGNATURE = "Ivy Chen\nChen Roofs Ltd | 3 Mill Lane\nTel. +44 113 496 0000"


@pytest.mark.parametrize(
    ("last", "kept"),
    [
        (SIGNATURE, False),
        (f"{SIGNATURE}\nivy@example.com", False),
        (f"{SIGNATURE}\nbob@example.org", True),
        ("Ivy Chen", True),
        ("Ivy Chen\nMill Lane", True),
        (SIGNATURE.replace("Ivy", "Eve"), True),
        ("\n".join([SIGNATURE] * 5), True),
    ],
)
def test_a_signature_of_name_and_contacts_is_no_fresh_word(last: str, kept: bool) -> None:  # noqa: FBT001
    """The writer's own name with a company, a number or a link below it goes; with another's address it stays."""
    fresh = asked(mail(f"{NOTE}\n\n{last}\n", "Two people")).fresh

    assert fresh == (f"{NOTE}\n\n{last}" if kept else NOTE)


def test_a_mail_of_a_signature_alone_keeps_it() -> None:
    """Where nothing stands above the name, it is not taken away."""
    assert asked(mail(f"{SIGNATURE}\n", "Two people")).fresh == SIGNATURE


def test_a_chinese_page_parts_labels_by_a_blank() -> None:
    """NetEase's telephones write no colon, and of their tab a page shows one blank."""
    rows = (
        "发件人 唐明&lt;ann@example.net&gt;",
        "发送日期 2024年03月11日 18:30",
        "收件人 Ivy&lt;ivy@example.com&gt;",
        "主题 古琴",
    )
    page = f"<div>请看</div><div>---- 转发的邮件 ----<br>{'<br>'.join(rows)}</div><div><div>谁斫琴 ？</div></div>"
    reading = asked(mail(page).replace(b"text/plain", b"text/html"))

    assert reading.forwarded is not None
    assert (reading.fresh, reading.forwarded.body) == ("请看", "谁斫琴 ？")
    assert reading.forwarded.sender == Mailbox(name="唐明", address="ann@example.net")
    assert (reading.forwarded.subject, reading.forwarded.date) == ("古琴", "2024年03月11日 18:30")
