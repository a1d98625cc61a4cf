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


@pytest.mark.parametrize("labels", rows("outlook.tsv"), ids=lambda labels: labels[0])
def test_a_whole_header_of_outlook_is_read(labels: list[str]) -> None:
    """Copies, attachments and importance belong to Outlook's header in every language, and stay out of the body."""
    sender, date, to, copy, subject, importance, files = labels[1:]
    named = ((sender, ANN), (date, WHEN), (to, IVY), (copy, "Bob Ray <bob@example.org>"), (subject, "Quiet roofs"))
    header = "\n".join(f"{label}: {value}" for label, value in (*named, (files, "roofs.pdf"), (importance, "1")))
    reading = asked(mail(f"{NOTE}\n\n{header}\n\n{BODY}\n", "Two people"))
    original = reading.forwarded

    assert original is not None
    assert (reading.fresh, original.body) == (NOTE, BODY)
    assert [box.address for box in original.cc] == ["bob@example.org"]
    assert (original.sender.address, original.subject, original.date) == ("ann@example.net", "Quiet roofs", WHEN)
    assert strip_reply(f"{FRESH}\n\n{header}\n\n{BODY}\n", strict=True) == FRESH


@pytest.mark.parametrize("labels", rows("outlook.tsv"), ids=lambda labels: labels[0])
@pytest.mark.parametrize("strict", [True, False])
def test_an_agenda_is_no_header(labels: list[str], strict: bool) -> None:  # noqa: FBT001
    """Hours where a header has people are an agenda in every language, and its writer's own words."""
    sender, _, to, _, subject, *_ = labels[1:]
    text = f"{NOTE}\n\n{sender}: 9:00\n{to}: 10:00\n{subject}: Roofs"

    assert asked(mail(text, "Tuesday")).forwarded is None
    assert strip_reply(text, strict=strict) == text


@pytest.mark.parametrize("labels", rows("outlook.tsv"), ids=lambda labels: labels[0])
def test_a_header_without_colons_is_read(labels: list[str]) -> None:
    """Four labels parted from their values by a blank, as eM Client writes, are a header, separated or not."""
    sender, date, to, _, subject, *_ = labels[1:]
    header = f'{sender} "Ann Lee" <ann@example.net>\n{to} {IVY}\n{date} {WHEN}\n{subject} Quiet roofs'
    for separated in ("------ Original Message ------\n", ""):
        original = asked(mail(f"{NOTE}\n\n{separated}{header}\n\n{BODY}\n")).forwarded

        assert original is not None
        assert original.sender == Mailbox(name="Ann Lee", address="ann@example.net")
        assert (original.subject, original.date, original.body) == ("Quiet roofs", WHEN, BODY)


@pytest.mark.parametrize(
    "text",
    [
        "From Ann to Bob\nTo be sent on Friday\nDate it 5 March 2024 10:11\nSubject to change",
        f"From {ANN}\nTo {IVY}\nDate 5 March\nSubject to change",
        f"From {ANN}\nTo Leeds\nDate {WHEN}\nSubject to change",
        f"From {ANN}\nTo {IVY}\nDate {WHEN}",
    ],
)
def test_words_without_colons_are_no_header(text: str) -> None:
    """Without colons, a header needs all of its fields, two addresses and a minute."""
    assert asked(mail(f"{NOTE}\n\n{text}", "Two people")).forwarded is None


@pytest.mark.parametrize(
    ("line", "name", "written", "date"),
    [
        ("Forwarded message from Ann Lee on Tue Mar 5, 2024 at 10:11 AM GMT:", "Ann Lee", None, 8),
        (f"Forwarded message from {ANN} on Tue Mar 5, 2024 at 10:11 AM GMT:", "Ann Lee", "ann@example.net", 8),
        ("Weitergeleitete Nachricht von Ann Lee am 5. März 2024 um 10:11:", "Ann Lee", None, 5),
        ("Message transféré de Ann Lee le 5 mars 2024 10:11:", "Ann Lee", None, 4),
        (f"----- Forwarded message from {ANN} -----", "Ann Lee", "ann@example.net", 0),
        ("----- Forwarded message -----", "", None, 0),
        ("----- Weitergeleitet von Ivy Chen/Leeds am 06.03.2024 09:00 -----", "", None, 0),
        (f"----- Weitergeleitet von {IVY} am 06.03.2024 09:00 -----", "", None, 0),
        (f"----- Forwarded message by {IVY} on 6 March 2024 09:00 -----", "", None, 0),
    ],
)
def test_a_separator_names_whom_it_forwards(line: str, name: str, written: str | None, date: int) -> None:
    """Where a separator names sender and date, and no header follows, they are told from it."""
    reading = asked(mail(f"{NOTE}\n\n{line}\n\n{BODY}\n"))

    assert reading.forwarded is not None
    assert (reading.fresh, reading.forwarded.body) == (NOTE, BODY)
    assert reading.forwarded.sender == Mailbox(name=name, address=written)
    assert len(reading.forwarded.date.split()) == date


@pytest.mark.parametrize(
    ("date", "is_mail"),
    [
        ("Tuesday, March 05, 2024 10:11 AM", True),
        ("05-Mar-24 10:11 AM", True),
        ("5 Mar 24, 10:11", True),
        ("5 March 2024", False),
        ("10:11", False),
        ("Tuesday", False),
    ],
)
def test_a_header_of_names_alone_needs_a_minute(date: str, is_mail: bool) -> None:  # noqa: FBT001
    """Without an address, and with nothing that says "forward", a day and a time of day tell a mail from a memo."""
    header = f"From: Ann Lee\nSent: {date}\nTo: Ivy Chen\nSubject: Quiet roofs\n\n{BODY}"
    for rule in ("", "--------------------\n"):
        text = f"{NOTE}\n\n{rule}{header}"

        assert (asked(mail(text, "Two people")).forwarded is not None) == is_mail
        assert asked(mail(text, "Fwd: Quiet roofs")).forwarded is not None


@pytest.mark.parametrize(
    "date",
    [
        "March 5, 2024 10:11 AM", "5. März 2024 10:11", "5 mars 2024 10:11", "2024年3月5日 10:11",
        "5 de marzo de 2024 10:11", "٥ مارس ٢٠٢٤ ١٠:١١", "2024. március 5. 10:11",
    ],
)  # fmt: skip
def test_a_line_of_nextcloud_names_who_is_quoted(date: str) -> None:
    """Nextcloud writes sender and date with a dash between, in each language's own order."""
    line = f'"Ann Lee" <ann@example.net> – {date}'
    original = asked(mail(f"{NOTE}\n\n{line}\n> {BODY}\n")).forwarded

    assert original is not None
    assert (original.sender.address, original.date, original.body) == ("ann@example.net", date, BODY)
    assert strip_reply(f"{FRESH}\n\n{line}\n\n{BODY}\n", strict=True) == FRESH


@pytest.mark.parametrize(
    "line",
    [
        '"Ann Lee" <ann@example.net> – she is free at 10:30',
        '"Ann Lee" <ann@example.net> – quiet roofs since 2024',
        '"Bob Ray" <bob@example.org> – roofs, 12 of them',
        "Forwarded by Ivy: Bob is bob@example.org",
        "Forwarded by me for Bob <bob@example.org>",
    ],
)
def test_a_person_described_is_the_writers_own(line: str) -> None:
    """An introducer who writes names and addresses down keeps these lines, above a forward too."""
    assert asked(mail(line, "Two people")).fresh == line
    below = f"---------- Forwarded message ---------\nFrom: {ANN}\nDate: {WHEN}\nSubject: x\nTo: {IVY}\n\n{BODY}"
    assert asked(mail(f"{line}\n\n{below}")).fresh == line


@pytest.mark.parametrize(
    "line",
    [
        "* Ivy Chen:", "Ivy Chen writes:", "Ivy Chen wrote:", "U\u017cytkownik Ivy Chen napisa\u0142:",
        "Ivy Chen (2024-03-05 10:11):", "5. 3. 2024 v 10:11, Ivy Chen:",
    ],
)  # fmt: skip
def test_a_name_right_above_a_quotation_is_no_fresh_word(line: str) -> None:
    """A name with "wrote", an asterisk or a minute and no address names who is quoted, where quoted lines follow."""
    for strict in (True, False):
        assert strip_reply(f"{FRESH}\n\n{line}\n> Would you?\n", strict=strict) == FRESH
        assert strip_reply(f"{line}\n\n> Would you?\n\n{FRESH}\n", strict=strict) == FRESH


@pytest.mark.parametrize("gap", ["", " ", "   "])
def test_a_quotation_on_the_line_of_its_citation_is_no_fresh_word(gap: str) -> None:
    """Where a decision hangs on the words, a citation that runs into what it quotes ends them; elsewhere it stays."""
    text = f'{FRESH}\n\nOn 3/5/2024 at 10:11 AM, "Ivy Chen" <ivy@example.com> wrote:{gap}Would you?\n'

    assert strip_reply(text, strict=True) == FRESH
    assert strip_reply(text) == text.strip()


@pytest.mark.parametrize(
    "line",
    [
        "No, not on 5 March 2024 at 10:11:", "No (2024-03-05 10:11):", "5. 3. 2024 v 10:11, ne:", "* No:", "Ann says:",
        "* To Ivy Chen and to Bob Ray:", "Not Bob (5 March 2024 10:11):", "No Thanks:",
    ],
)  # fmt: skip
def test_words_right_above_a_quotation_stay(line: str) -> None:
    """What is no name of two words and more, with one of these beside it, is the writer's own."""
    assert strip_reply(f"{line}\n> Would you?\n", strict=True) == line


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
