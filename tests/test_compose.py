"""What goes out, as bytes: each message is what was meant, whatever users wrote."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes, policy

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mailer import clean
from mailer.compose import Envelope, Unsafe, check_parts, compose, encoded, mailbox, text
from mailer.model import Mailbox, Template
from mailer.tokens import thread
from tests.test_letters import DRAFTER, LETTERS, sample


THREAD = thread(b"s" * 32, b"x" * 16)
OURS = Mailbox(name="Ivy Chen via Letterman", address="intro@intro.example.org")
ANN = Mailbox(name="Ann Lee", address="ann@example.net")
ENVELOPE = Envelope(
    sender=OURS,
    to=(ANN,),
    reply_to=(Mailbox(address="intro+x@intro.example.org"),),
    message_id="x@intro.example.org",
    at=datetime(2026, 11, 22, 12, 3, 59, tzinfo=UTC),
    automatic="auto-generated",
    language="en",
)


def test_a_message_reads_as_it_was_meant() -> None:
    """Another program reads the same sender, recipient, subject and text out of the bytes."""
    read = message_from_bytes(compose(ENVELOPE, "Ann <> Bob: Dächer", "Hällo\n\n> Zeile\n"), policy=policy.default)

    assert str(read["From"]) == "Ivy Chen via Letterman <intro@intro.example.org>"
    assert str(read["To"]) == "Ann Lee <ann@example.net>"
    assert read["Subject"] == "Ann <> Bob: Dächer"
    assert read.get_content() == "Hällo\r\n\r\n> Zeile\r\n"


def test_a_message_with_html_has_the_text_first() -> None:
    """RFC 2046, section 5.1.4: the text comes first, the HTML second, and both read as they were meant."""
    read = message_from_bytes(compose(ENVELOPE, "s", "Hällo\n", "<p>Hällo</p>\n"), policy=policy.default)

    assert read.get_content_type() == "multipart/alternative"
    assert [part.get_content_type() for part in read.iter_parts()] == ["text/plain", "text/html"]
    assert [part.get_content() for part in read.iter_parts()] == ["Hällo\r\n", "<p>Hällo</p>\r\n"]


def lint(content: bytes) -> list[str]:
    """Give what RFC 5322, 2045 and 2046 would find wrong with a message, by its bytes alone."""
    head, _, body = content.partition(b"\r\n\r\n")
    fields = head.replace(b"\r\n ", b" ").split(b"\r\n")
    names = [field.partition(b":")[0].lower() for field in fields]
    lines = content.split(b"\r\n")
    found = [
        ("a bare CR or LF", re.search(rb"(?<!\r)\n|\r(?!\n)", content)),
        ("a byte that is not 7bit text", re.search(rb"[^\t\r\n -~]", content)),
        ("a line that is too long", any(len(line) > 998 for line in lines)),
        ("a line of a body over 76", any(len(line) > 78 for line in body.split(b"\r\n"))),
        ("blanks at the end of a line", any(line != line.rstrip() for line in lines)),
        ("a field without a value", any(not re.fullmatch(rb"[!-9;-~]+: \S.*", field) for field in fields)),
        ("a field twice", len(names) != len(set(names))),
        ("a field missing", {b"date", b"from", b"to", b"message-id", b"mime-version", b"content-type"} - set(names)),
        ("an encoded word that is too long", re.search(rb"=\?[^?]+\?.\?[^?]{65,}\?=", head)),
        ("a broken escape", re.search(rb"=(?![0-9A-F]{2}|\r\n|_)", body.replace(b"charset=utf-8", b""))),
        ("no end of the last line", not content.endswith(b"\r\n")),
    ]
    boundary = re.search(rb'boundary="([^"]{1,70})"', head)
    if boundary:
        marks = [line for line in lines if line.startswith(b"--" + boundary[1])]
        found.append(
            ("a boundary that is not closed, or closed twice", marks != [b"--" + boundary[1]] * 2 + [marks[-1]])
        )
        found.append(("a wrong end", marks[-1] != b"--" + boundary[1] + b"--" or lines[-2] != marks[-1]))
    return [fault for fault, is_there in found if is_there]


@given(words=st.text(max_size=300), subject=st.text(max_size=120))
@example(words="a\r.\rb\r\n\r\nc \n", subject="")
@example(words="--=_ed4536eabae429b015a0ccd93605ea94--\n", subject="=_")
def test_out_every_message_passes_a_lint(words: str, subject: str) -> None:
    """OUT-05, OUT-06: header, boundary, encodings and lines are as RFC 5322, 2045 and 2046 have them."""
    subject = " ".join(clean.name(subject).split()) or "s"

    assert lint(compose(ENVELOPE, subject, f"{words}\n", f"<p>{words}</p>\n")) == []
    assert lint(compose(ENVELOPE, subject, f"{words}\n")) == []


@pytest.mark.parametrize("language", LETTERS.languages)
def test_every_letter_passes_a_lint(language: str) -> None:
    """Each letter in each language is a sound mail."""
    for template in Template:
        for outgoing in DRAFTER.draft(sample(template, language), THREAD, now=ENVELOPE.at, entropy=b""):
            assert lint(outgoing.content) == []


def test_the_lint_finds_faults() -> None:
    """A lint that finds nothing wrong with broken mail proves nothing."""
    sound = compose(ENVELOPE, "s", "x" * 200, "<p>x</p>\n")

    for old, new in (
        (b"\r\n\r\n", b"\n\n"),
        (b"xxxx", b"\xff"),
        (b"=\r\n", b""),
        (b"Subject: s", b"Subject:"),
        (b"Subject: s", b"Subject: s\r\nDate: x"),
        (b"MIME-Version: 1.0\r\n", b""),
        (b"--\r\n", b"\r\n"),
        (b"=\r\n", b"=zz"),
        (b"<p>", b"<p> \r\n"),
    ):
        assert old in sound
        assert lint(sound.replace(old, new)) != []


def test_leak_06_the_date_is_cut_to_the_minute() -> None:
    """LEAK-06: seconds, which might tell an order, are not shown."""
    assert b"Date: Sun, 22 Nov 2026 12:03:00 +0000\r\n" in compose(ENVELOPE, "s", "b")


@given(subject=st.text(max_size=120), name=st.text(max_size=120), body=st.text(max_size=300))
def test_out_01_02_03_no_user_text_makes_another_field(subject: str, name: str, body: str) -> None:
    """OUT-01, OUT-02, OUT-03: whatever a name or subject holds, there is one From, one To, no Bcc, and 7-bit lines."""
    envelope = replace(ENVELOPE, to=(replace(ANN, name=clean.name(name)),), sender=replace(OURS, name=clean.name(name)))
    content = compose(envelope, " ".join(subject.split()), body)
    read = message_from_bytes(content)

    assert content.isascii()
    assert max(len(line) for line in content.split(b"\r\n")) <= 998
    assert sorted(read.keys()) == sorted(set(read.keys()))
    assert read.keys() == message_from_bytes(compose(ENVELOPE, "s", "b")).keys()


@pytest.mark.parametrize(
    "subject", ["x=?UTF-8?Q?=0A?=Bcc: e@example.com", "a\r\nBcc: e@example.com", "a\0b", "é" * 200]
)
def test_out_01_a_subject_with_an_injection_stays_one_field(subject: str) -> None:
    """OUT-01: encoded words and line ends inside a subject come out as text (CVE-2024-6923)."""
    read = message_from_bytes(compose(ENVELOPE, subject, "b"))

    assert read["Bcc"] is None
    assert len(read.get_all("Subject", [])) == 1


def test_out_05_06_the_body_is_seven_bit_and_harmless() -> None:
    """OUT-05, OUT-06: long lines, 8-bit text, a lone dot and "From " are encoded away."""
    lines = encoded("x" * 5000 + "\n.\nFrom me\nNUL \0 ü\n.. MAIL FROM:<x>\n").split(b"\r\n")

    assert max(map(len, lines)) <= 76
    assert not [line for line in lines if line.startswith((b".", b"From "))]
    assert all(line.isascii() and b"\0" not in line for line in lines)


@pytest.mark.parametrize(
    "address", [None, "x", "a b@example.net", "a@example.net>,<b@example.net", "a@example.net\r\nBcc: b@c.d"]
)
def test_out_03_an_address_that_is_none_is_never_written(address: str | None) -> None:
    """OUT-03: what is no plain address stops the message."""
    with pytest.raises(Unsafe):
        mailbox(Mailbox(address=address))


@pytest.mark.parametrize(
    "broken",
    [
        replace(ENVELOPE, message_id="x@y>\r\nBcc: <e@example.com"),
        replace(ENVELOPE, automatic="no\r\nCc: e@example.com"),
        replace(ENVELOPE, automatic="no\r\nSubject: again"),
        replace(ENVELOPE, language="e\nn"),
        replace(ENVELOPE, language="en\r\n\r\nFrom: x@example.com"),
        replace(ENVELOPE, language="en\r\nTo: e@example.com"),
        replace(ENVELOPE, language="x" * 2000),
        replace(ENVELOPE, language="\0"),
        replace(ENVELOPE, reply_to=()),
    ],
)
def test_out_a_message_that_is_not_what_was_meant_never_goes_out(broken: Envelope) -> None:
    """Every finished message is read again, and whatever slipped in stops it."""
    with pytest.raises(Unsafe):
        compose(broken, "s", "b")
    with pytest.raises(Unsafe):
        compose(broken, "s", "b", "<p>b</p>")


@pytest.mark.parametrize("field", ["sender", "to", "reply_to"])
def test_out_02_a_second_address_in_a_name_stops_the_message(field: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """OUT-02: should a name ever be written as it is, the addresses that it makes are seen before the message goes."""
    monkeypatch.setattr("mailer.compose.SAFE_PHRASE", re.compile(".*"))
    hostile = Mailbox(name='x" <eve@example.net>, "y', address="ann@example.net")

    with pytest.raises(Unsafe, match="addresses"):
        compose(replace(ENVELOPE, **{field: hostile if field == "sender" else (hostile,)}), "s", "b", "<p>b</p>")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"fine", b"well"),
        (b"text/html", b"text/csv"),
        (b"--=_", b"--=__"),
        (b"Content-Type: text/html", b"X-Other: 1\r\nContent-Type: text/html"),
    ],
)
def test_out_a_message_whose_parts_are_not_what_was_meant_never_goes_out(old: bytes, new: bytes) -> None:
    """What another program decodes from a finished message is held against the words that were meant."""
    parts = [("plain", "fine\n"), ("html", "<p>fine</p>\n")]
    content = compose(ENVELOPE, "s", parts[0][1], parts[1][1])
    check_parts(content, parts)

    assert old in content
    with pytest.raises(Unsafe):
        check_parts(content.replace(old, new), parts)


def test_a_strange_message_id_is_not_repeated() -> None:
    """Of identifiers that we did not make, only plain ones are repeated; others are left out."""
    assert b"In-Reply-To: <a.b@c>\r\n" in compose(replace(ENVELOPE, answers="a.b@c"), "s", "b")
    for strange in ("a b@c", "a\r\nBcc: x@y", "<a@b>", "x" * 300, ""):
        assert b"In-Reply-To" not in compose(replace(ENVELOPE, answers=strange), "s", "b")


def test_a_stop_by_mail_is_offered_where_there_is_an_address_for_it() -> None:
    """List-Unsubscribe (RFC 2369) is a mailto that says stop; nothing is to be clicked."""
    content = compose(replace(ENVELOPE, stop="intro+x@intro.example.org"), "s", "b")

    assert b"List-Unsubscribe: <mailto:intro+x@intro.example.org?subject=stop>\r\n" in content
    assert b"http" not in content


@given(st.text(max_size=200))
def test_unstructured_text_comes_back(value: str) -> None:
    """Text in a header reads back as it was, apart from blanks."""
    one_line = " ".join(value.split())
    read = message_from_bytes(f"Subject: {text(one_line)}\r\n\r\n".encode(), policy=policy.default)["Subject"]

    assert (
        " ".join(str(read).replace("\0", "").split()) == " ".join(one_line.replace("\0", "").split())
        or not one_line.isprintable()
    )
