"""Forwards, parted from the words of whoever forwards them: case folders, and tables over languages and programs."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from mailer.model import Door, Forwarded, Request
from mailer.read import read
from mailer.read.header import KINDS, fold, labelled
from mailer.read.labels import DATE, FROM, LABELS, SUBJECT, TO
from mailer.read.separator import Mark, prefix_of, separator


CASES = sorted((Path(__file__).parent / "cases" / "forward").iterdir())

NOTE = "Please introduce Ann to Bob Ray."
BODY = "Hi Ivy,\n\nwho looks after flat roofs in Leeds?\n\nAnn"
ANN = "Ann Lee <ann@example.net>"
IVY = "Ivy Chen <ivy@example.com>"


def mail(text: str, subject: str = "Fwd: Quiet roofs") -> bytes:
    """Wrap a text in a message to the service."""
    head = f"From: {IVY}\nTo: intro@example.org\nSubject: {subject}\nContent-Type: text/plain; charset=utf-8\n\n"
    return (head + text).encode()


def asked(content: bytes) -> Request:
    """Read a mail that came to the plain address."""
    reading = read(content, door=Door.OPEN)
    assert isinstance(reading, Request)
    return reading


def forwarded(content: bytes) -> Forwarded:
    """Read a mail that forwards another."""
    found = asked(content).forwarded
    assert found is not None
    return found


def words(text: str) -> str:
    """Give a text with single blanks."""
    return " ".join(text.split())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case: Path) -> None:
    """Each case folder is read as its expectation says, for the reason that stands beside it."""
    want = tomllib.loads((case / "expected.toml").read_text(encoding="utf-8"))
    reading = asked((case / "message.eml").read_bytes())

    assert want["fresh"] == reading.fresh
    assert want["forwarded"] == (reading.forwarded is not None), (case / "why.md").read_text()
    if reading.forwarded is not None:
        original = reading.forwarded
        assert want["from"] == {"name": original.sender.name, "address": original.sender.address or ""}
        assert want["original"] == {
            "to": [box.address for box in original.to if box.address],
            "cc": [box.address for box in original.cc if box.address],
            "subject": original.subject,
            "date": original.date,
            "body": original.body,
        }


LAYOUTS = {
    "plain": lambda label, value: f"{label}: {value}",
    "quoted": lambda label, value: f"> {label}: {value}",
    "bold": lambda label, value: f"*{label}:* {value}",
    "bold, colon outside": lambda label, value: f"**{label}**: {value}",
    "full-width": lambda label, value: f"{label}\uff1a{value}",
    "French": lambda label, value: f"{label}\u00a0: {value}",
    "on the next line": lambda label, value: f"{label}:\n{value}",
    "in a table": lambda label, value: f"| {label}: | {value} |",
}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("language", LABELS)
def test_every_label_of_every_language_is_a_header(language: str, layout: str) -> None:
    """A header is found in each language of the table, with any of its words for the sender, in each layout."""
    labels = {kind: row.split("|") for kind, row in LABELS[language].items()}
    line = LAYOUTS[layout]
    quote = "> " if layout == "quoted" else ""
    body = "\n".join(f"{quote}{row}".rstrip() for row in BODY.split("\n"))
    for sender in labels[FROM]:
        rows = (
            line(sender, ANN),
            line(labels[DATE][0], "Tue, 5 Mar 2024 10:11"),
            line(labels[TO][0], IVY),
            line(labels[SUBJECT][0], "Quiet roofs"),
        )
        found = forwarded(mail(f"{NOTE}\n\n" + "\n".join(rows) + f"\n{quote}\n{body}"))

        assert (found.sender.name, found.sender.address) == ("Ann Lee", "ann@example.net")
        assert [box.address for box in found.to] == ["ivy@example.com"]
        assert ("Quiet roofs", words(BODY)) == (found.subject, words(found.body))


def test_no_label_stands_for_two_fields() -> None:
    """The table of labels does not contradict itself, in any pair of languages."""
    for language, kinds in LABELS.items():
        for kind, row in kinds.items():
            for label in row.split("|"):
                assert kind == KINDS[fold(label)], (language, label)


def test_there_are_thirty_languages_at_least() -> None:
    """The table of labels holds a sender, a recipient, a date and a subject in thirty languages and more."""
    assert len(LABELS) >= 30
    for kinds in LABELS.values():
        assert {FROM, TO, DATE, SUBJECT} <= kinds.keys()


FORWARDING = """
Begin forwarded message:|Anfang der weitergeleiteten Nachricht:|Inicio del mensaje reenviado:|Välitetty viesti alkaa:
Début du message réexpédié :|Započni proslijeđenu poruku:|Továbbított levél kezdete:|Inizio messaggio inoltrato:
Begin doorgestuurd bericht:|Videresendt melding:|Początek przekazywanej wiadomości:|Început mesaj redirecționat:
Начало переадресованного сообщения:|Začiatok preposlanej správy:|Vidarebefordrat mejl:|İleti başlangıcı:
Початок листа, що пересилається:|下面是被转发的邮件：|以下、転送されたメッセージ：|다음은 전달된 메시지입니다:
開始轉寄郵件：|Αρχή προωθημένου μηνύματος:|-------- Přeposlaná zpráva --------|-------- İletilen İleti --------
Forwarded message:
---------- הודעה שהועברה ----------|---------- رسالة معاد توجيهها ---------|---------- Missatge reenviat ----------
---------- Persiųstas laiškas ----------|---------- Edastatud kiri ---------|---------- Pesan terusan ---------
-------- Thư được chuyển tiếp --------|---------- ข้อความที่ส่งต่อ ---------|* * * Forwarded message * * *
"""
BELOW = f"From: {ANN}\nDate: 5 March 2024\nSubject: Quiet roofs\nTo: {IVY}\n\n{BODY}"


@pytest.mark.parametrize("line", [row for block in FORWARDING.split("\n") for row in block.split("|") if row])
def test_separators_of_many_languages(line: str) -> None:
    """A line that says "forwarded" in its language stands neither in the note nor in the body, quoted or not."""
    for quote in ("", "> "):
        below = "\n".join(f"{quote}{row}" for row in f"{line}\n\n{BELOW}".split("\n"))
        reading = asked(mail(f"{NOTE}\n\n{below}"))

        assert reading.fresh == NOTE
        assert reading.forwarded is not None
        assert reading.forwarded.sender.address == "ann@example.net"
        assert words(BODY) == words(reading.forwarded.body)


@pytest.mark.parametrize(
    "written",
    [
        '"Ann Lee" <ann@example.net>',
        "Ann Lee [mailto:ann@example.net]",
        "Ann Lee (ann@example.net)",
        "ann@example.net (Ann Lee)",
        "'Ann Lee' <ann@example.net>",
        "Ann Lee <ann@example.net<mailto:ann@example.net>>",
        "Ann Lee <mailto:ann@example.net>",
        "*Ann Lee* <ann@example.net>",
        "\u202aAnn Lee\u202c <\u202aann@example.net\u202c>",
        "Ann Lee ann@example.net",
        "Ann Lee &lt;ann@example.net&gt;",
        "[Ann Lee](mailto:ann@example.net)",
        "Ann Lee <[ann@example.net](mailto:ann@example.net)>",
        "Ann Lee\n<ann@example.net>",
        "Ann\nLee <ann@example.net>",
        "\u00ab Ann Lee \u00bb <ann@example.net>",
        "Ann Lee\uff1cann@example.net\uff1e",
        "Ann Lee\u3010ann@example.net\u3011",
        "Ann Lee - ann@example.net",
        "roofs@example.org on behalf of Ann Lee <ann@example.net>",
    ],
)
def test_notations_of_a_sender(written: str) -> None:
    """A sender is read in whichever way a program writes name and address."""
    sender = forwarded(mail(f"From: {written}\nDate: 5 March 2024\nSubject: Quiet roofs\nTo: {IVY}\n\n{BODY}")).sender

    assert (sender.name, sender.address) == ("Ann Lee", "ann@example.net")


@pytest.mark.parametrize(
    "written",
    [
        "Ann Lee",
        "Ann Lee <>",
        "Ann Lee <ann@localhost>",
        "ann@example.net <zoe@example.org>, bob@example.org",
        "roofs@example.org on behalf of Ann Lee",
        "",
    ],
)
def test_an_uncertain_sender_has_no_address(written: str) -> None:
    """Where no address, a bad one, or two of them claim to be the sender's, none is given."""
    sender = forwarded(mail(f"From: {written}\nDate: 5 March 2024\nSubject: Quiet roofs\nTo: {IVY}\n\n{BODY}")).sender

    assert sender.address is None


@pytest.mark.parametrize(
    ("subject", "mark", "rest"),
    [
        ("Fwd: Roofs", Mark.FORWARDED, "Roofs"),
        ("FW: Re: Roofs", Mark.FORWARDED, "Re: Roofs"),
        ("Re: Fwd: Roofs", Mark.ORIGINAL, "Fwd: Roofs"),
        ("WG: Dächer", Mark.FORWARDED, "Dächer"),
        ("İLT: Çatılar", Mark.FORWARDED, "Çatılar"),
        ("转发：屋顶", Mark.FORWARDED, "屋顶"),
        ("إعادة توجيه: أسطح", Mark.FORWARDED, "أسطح"),
        ("Re[2]: Roofs", Mark.ORIGINAL, "Roofs"),
        ("[EXTERNAL] Fwd: Roofs", Mark.FORWARDED, "Roofs"),
        ("[Fwd: Roofs]", Mark.FORWARDED, "Roofs"),
        ("Roofs (fwd)", Mark.FORWARDED, "Roofs"),
        ("Roofs: a question", None, "Roofs: a question"),
        ("", None, ""),
    ],
)
def test_prefixes_of_subjects(subject: str, mark: Mark | None, rest: str) -> None:
    """The first prefix of a subject says whether a mail is a forward or an answer, in many languages."""
    assert (mark, rest) == prefix_of(subject)


@pytest.mark.parametrize(
    "line", ["Dear Ann:", "x", "", "a" * 300, "She forwarded me a message, and I liked it a lot: here.", "a" * 9000]
)
def test_sentences_are_no_separators(line: str) -> None:
    """What a person writes is not taken for a separator."""
    assert separator(line) is None


@pytest.mark.parametrize("line", ["no colon at all", "Dear friends: hello", "x" * 50 + ": y", ": nothing"])
def test_sentences_are_no_labels(line: str) -> None:
    """What a person writes before a colon is not taken for a label."""
    assert labelled(line) is None


def test_a_citation_with_a_header_below_it_gives_the_header() -> None:
    """Notes writes a line that cites and a header below it: the header says more."""
    header = f"To: {IVY}\nFrom: {ANN}\nDate: 5/3/24\nSubject: Roofs"
    text = f"{NOTE}\n\n-----Ann Lee <ann@example.net> wrote: -----\n{header}\n\nHi"

    assert (forwarded(mail(text)).subject, forwarded(mail(text)).body) == ("Roofs", "Hi")


def test_a_separator_alone_gives_a_forward_without_a_sender() -> None:
    """Where nothing below a separator can be read as a header, the forward is seen, and its sender left empty."""
    found = forwarded(mail(f"{NOTE}\n\n---------- Forwarded message ---------\n\nHello"))

    assert (found.sender.address, found.body) == (None, "Hello")


def test_a_separator_may_name_the_sender() -> None:
    """Without a header, the address in the separator is the sender's."""
    found = forwarded(mail(f"----- Forwarded message from {ANN} -----\n\nHello"))

    assert found.sender.address == "ann@example.net"


def test_words_beside_a_header_on_one_line_are_the_writers() -> None:
    """Words that stand on the same line before a header that ran together are kept."""
    text = f"See this. From: {ANN}To: {IVY}Sent: Tuesday, 5 March 2024Subject: Quiet roofs\n\n{BODY}"
    reading = asked(mail(text))

    assert reading.fresh == "See this."
    assert reading.forwarded is not None
    assert reading.forwarded.subject == "Quiet roofs"


def test_a_long_line_is_no_header_that_ran_together() -> None:
    """A line of a whole letter is not searched for a header."""
    text = f"From: {ANN} To: {IVY} Sent: 2024 Subject: x" + " word" * 1_000

    assert asked(mail("Hello " + text, "Hello")).forwarded is None


def test_quoted_words_around_a_forward_are_cut() -> None:
    """What stands unquoted below a quoted forward is not its body."""
    quoted = "\n".join(f"> {row}" for row in BELOW.split("\n"))
    reading = asked(mail(f"{NOTE}\n\nBegin forwarded message:\n\n{quoted}\n\nThanks, Ivy"))

    assert reading.fresh == NOTE
    assert reading.forwarded is not None
    assert words(BODY) == words(reading.forwarded.body)


def test_a_second_copy_line_adds_and_a_second_sender_begins_anew() -> None:
    """Two lines of copies are one list; a second sender is no part of the same header."""
    copies = "Cc: Bob <bob@example.org>\nCc: Zoe <zoe@example.org>\nTo: Roy <roy@example.org>"
    found = forwarded(
        mail(f"{'long ' * 60}\n\nFrom: {ANN}\nDate: 5 March 2024\nTo: {IVY}\n{copies}\nFrom: x\n\n{BODY}")
    )

    assert [box.address for box in found.cc] == ["bob@example.org", "zoe@example.org"]
    assert [box.address for box in found.to] == ["ivy@example.com"]
    assert found.sender.address == "ann@example.net"


def test_a_value_is_wrapped_only_so_often() -> None:
    """A sixth line without a label ends a header, unless it is one of a field of addresses that goes on."""
    header = f"From: {ANN}\nDate: 5 March 2024\nTo: {IVY},\n"
    found = forwarded(mail(header + "a@b.example,\n" * 9 + f"Roy\n{BODY}"))
    endless = forwarded(mail(header + "a@b.example,\n" * 90 + f"\n{BODY}"))

    assert (len(found.to), found.body) == (10, f"Roy\n{BODY}")
    assert len(endless.to) < 50


def test_a_header_on_the_line_below_its_separator() -> None:
    """A header that ran together may stand on a line of its own."""
    header = f"From: {ANN}To: {IVY}To: xSent: Tuesday, 5 March 2024Subject: Quiet roofs"
    text = f"{NOTE}\n\n----- Forwarded Message -----\n{header}\n"

    assert (asked(mail(text)).fresh, forwarded(mail(text)).subject) == (NOTE, "Quiet roofs")


@pytest.mark.parametrize("blanks", [1, 2])
def test_a_header_may_have_blank_lines_in_it(blanks: int) -> None:
    """Some programs put one or two empty lines between the lines of a header."""
    gap = "\n" * (blanks + 1)
    header = gap.join((f"From: {ANN}", "Date: 5 March 2024", f"To: {IVY}", "Subject: Quiet roofs"))

    assert forwarded(mail(f"---------- Forwarded message ---------\n{header}\n\n{BODY}")).subject == "Quiet roofs"


@pytest.mark.parametrize(
    "line", ["Please introduce her, her forwarded message:", "I forwarded it", "See the forwarded mail below:"]
)
def test_words_about_a_forward_are_the_writers(line: str) -> None:
    """What somebody types above a forwarded header is theirs, even where it sounds like a separator."""
    assert asked(mail(f"{line}\n\n{BELOW}")).fresh == line


def test_encoded_words_in_a_header_of_a_text_are_decoded() -> None:
    """Programs that show a raw header show encoded words too."""
    raw = BELOW.replace("Ann Lee", "=?utf-8?q?Ann_L=C3=A9e?=")

    assert forwarded(mail(raw)).sender.name == "Ann Lée"


def test_an_empty_body_is_empty() -> None:
    """A forward may have no body at all."""
    assert forwarded(mail(f"---------- Forwarded message ---------\nFrom: {ANN}\nDate: 5 March 2024\n")).body == ""


def test_an_answer_with_references_to_the_sender_is_none() -> None:
    """With a subject of its own, a mail that answers and copies the sender of the mail below is an answer."""
    head = f"From: {IVY}\nTo: Bob <bob@example.org>\nCc: {ANN}\nSubject: Hello\nIn-Reply-To: <a@b.example>\n\n"

    assert asked((head + f"Hi\n\n{BELOW}").encode()).forwarded is None


def test_a_field_that_comes_twice_counts_as_it_came_first() -> None:
    """Of two Reply-To lines in a forwarded header the first one stays, and the header goes on below."""
    body = (
        "---------- Forwarded message ---------\nFrom: Ann Lee <ann@example.net>\nReply-To: a@example.net\n"
        "Reply-To: b@example.net\nDate: Fri, Nov 20, 2026 at 9:12 AM\nSubject: Bob?\n"
        "To: Ivy <ivy@example.com>\n\nHello\n"
    )
    reading = read(f"From: ivy@example.com\r\nSubject: Fwd: Bob?\r\n\r\n{body}".encode(), door=Door.OPEN)

    assert isinstance(reading, Request)
    assert reading.forwarded is not None
    assert (reading.forwarded.sender.address, reading.forwarded.body) == ("ann@example.net", "Hello")


def test_a_body_that_only_begins_with_a_quotation_is_not_quoted_as_a_whole() -> None:
    """Below a header without signs, a few quoted lines on top are the older mail's own, and so is what follows."""
    head = f"---------- Forwarded message ---------\nFrom: {ANN}\nDate: Mon, 2 Mar 2026 at 09:12\nTo: {IVY}\n"
    body = "> Have you a roof?\nYes, three.\nThey are flat.\nCome and see.\nAnn"

    assert words(forwarded(mail(f"{NOTE}\n\n{head}Subject: Roofs\n\n{body}\n")).body) == words(body)
