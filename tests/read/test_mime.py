"""Messages taken apart: bounds first, then headers, parts and text, whatever a client makes of the standards."""

from __future__ import annotations

import base64
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailer.model import Mailbox, Unreadable
from mailer.read import coding, mime
from mailer.read.mime import MOST_LINES, MOST_TEXT, Parsed, decode_words, mailboxes, parse


def parsed(content: bytes) -> Parsed:
    """Take apart a message that is within bounds."""
    found = parse(content)
    assert isinstance(found, Parsed)
    return found


def multipart(*parts: str, kind: str = "mixed") -> bytes:
    """Make a multipart of parts, each with its own header."""
    body = "".join(f"--b\n{part}\n" for part in parts)
    return f'From: ann@example.net\nContent-Type: multipart/{kind}; boundary="b"\n\n{body}--b--\nepilogue\n'.encode()


def test_a_heading_is_read_out_of_the_header() -> None:
    """Sender, recipients, subject and identifiers are given decoded, unfolded, and without brackets."""
    heading = parsed(
        b"From: =?utf-8?q?Ann_L=C3=A9e?= <ann@example.net>\r\nTo: intro@example.org,\r\n  Bob <bob@example.org>\r\n"
        b"Cc: zoe@example.org\r\nSubject: =?utf-8?b?UXVpZXQ=?=\r\n =?utf-8?b?IHJvb2Zz?=\r\n"
        b"Message-ID: <a@example.net>\r\n"
        b"In-Reply-To: <c@x.example>\r\nReferences: <b@x.example> <c@x.example>\r\n\r\nHello\r\n"
    ).heading

    assert Mailbox(name="Ann Lée", address="ann@example.net") == heading.sender
    assert [box.address for box in heading.to] == ["intro@example.org", "bob@example.org"]
    assert [box.address for box in heading.cc] == ["zoe@example.org"]
    assert (heading.subject, heading.message_id) == ("Quiet roofs", "a@example.net")
    assert heading.in_reply_to == ("c@x.example", "b@x.example")


def test_headers_are_given_by_name() -> None:
    """A field is found by its lower-case name, the first or all of them, or as an empty string."""
    message = parsed(b"Received: one\nReceived: two\n folded\nno field\n: none\nX-A : spaced\n\n")

    assert (
        message.header("received"),
        message.all("received"),
        message.header("x-a"),
        message.header("subject"),
    ) == ("one", ("one", "two folded"), "spaced", "")


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"", ""),
        (b"\n\nHello", "\nHello"),
        (b"Subject: x\n\nHello\r\nyou\rthere\n", "Hello\nyou\nthere\n"),
        (b"From ann@example.net Tue\nSubject: x\n\nHello", "Hello"),
        (b" folded before any field\nSubject: x\n\nHello", "Hello"),
        (b"Subject: no body", ""),
        (
            b"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nJ=C3=A4 =\nja=ZZ",
            "Jä ja=ZZ",
        ),
        (b"Content-Transfer-Encoding: BASE64\n\nSGVs\nbG8=\n", "Hello"),
        (b"Content-Transfer-Encoding: base64\n\nSGVs*bG8=", "Hello"),
        (b"Content-Transfer-Encoding: base64\n\nA", ""),
        (b"Content-Type: nonsense\n\nHello", "Hello"),
        (b"Content-Type: multipart/mixed\n\nHello", "Hello"),
        (b"Content-Type: multipart/mixed; boundary=b\n\nHello", "Hello"),
        (b"Content-Type: application/pdf\n\nHello", ""),
        (b"Content-Type: text/plain\nContent-Disposition: attachment\n\nHello", ""),
        (
            b"Content-Type: text/plain; format=flowed\n\nOne \ntwo\n> three \n> four\n>> five \n-- \nAnn\n",
            "One two\n> three four\n>> five \n-- \nAnn\n",
        ),
        (b"Content-Type: text/plain; format=flowed; delsp=yes\n\nOne \ntwo", "Onetwo"),
        (b"Content-Type: text/plain; format=flowed\n\n >a\n From b\n", ">a\nFrom b\n"),
        (b"Content-Type: text/html\n\n<p>Hello</p>", "Hello"),
        (b"Content-Type: text/plain; " + b"a=b; " * 90 + b"\n\nHello", "Hello"),
    ],
)
def test_the_text_is_what_a_person_sees(content: bytes, text: str) -> None:
    """Line ends, encodings, soft breaks, markup and broken structure end in the text that a reader shows."""
    assert text == parsed(content).text


def test_plain_text_is_shown_and_its_html_kept_beside_it() -> None:
    """Of alternatives the plain text is shown; the text of the HTML is given too, so that both can be compared."""
    message = parsed(
        multipart("Content-Type: text/plain\n\nno", "Content-Type: text/html\n\n<b>yes</b>", kind="alternative")
    )

    assert (message.text + "\n", message.from_html, mime.other(message).text) == ("no\n", False, "yes")


@pytest.mark.parametrize(
    ("parts", "kind", "text", "from_html"),
    [
        (("Content-Type: text/plain\n\n ", "Content-Type: text/html\n\n<b>yes</b>"), "alternative", "yes", True),
        (("Content-Type: text/html\n\n<b>yes</b>",), "alternative", "yes", True),
        (("Content-Type: image/png\n\nx",), "alternative", "", False),
        (
            ("Content-Transfer-Encoding: quoted-printable\n\n=20", "Content-Type: text/html\n\nyes"),
            "alternative",
            "yes",
            True,
        ),
        (("\nOne", "\nTwo"), "mixed", "One\nTwo", False),
        (("\nOne", "Content-Type: text/html\n\nTwo"), "mixed", "One\nTwo", False),
        (("\nOne", "Content-Disposition: attachment\n\nTwo"), "mixed", "One", False),
        (("Content-Type: text/plain\n\n", "Content-Type: text/html\n\n"), "alternative", "", False),
        (("Subject: inner\n\nOne",), "digest", "", False),
    ],
)
def test_parts_are_shown_as_readers_show_them(parts: tuple[str, ...], kind: str, text: str, *, from_html: bool) -> None:
    """Inline parts follow each other; of alternatives one is shown; attachments are not."""
    message = parsed(multipart(*parts, kind=kind))

    assert (text, from_html) == (message.text, message.from_html)


def test_parts_are_described() -> None:
    """Each leaf has its type, parameters, disposition and file name; only text and messages have a text."""
    message = parsed(
        multipart(
            'Content-Type: text/plain; charset="utf-8"; x="a\\"b\n\nOne',
            "Content-Type: image/png; name*0*=utf-8''r%C3%B6; name*1=of.png\n\nx",
            'Content-Type: message/delivery-status\nContent-Disposition: Attachment; filename="=?utf-8?q?r=C3=B6?="\n\n'
            "Action: failed",
        )
    )

    assert [part.content_type for part in message.parts] == ["text/plain", "image/png", "message/delivery-status"]
    assert [part.text for part in message.parts] == ["One", "", "Action: failed"]
    assert [part.filename for part in message.parts] == ["", "röof.png", "rö"]
    assert [part.disposition for part in message.parts] == ["", "", "attachment"]
    assert message.parts[0].parameters["charset"] == "utf-8"


@pytest.mark.parametrize(
    "header",
    [
        "Content-Type: message/rfc822\n\n",
        "Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n",
        'Content-Type: application/octet-stream; name="a.EML"\nContent-Transfer-Encoding: base64\n\n',
        "Content-Type: text/plain\nContent-Disposition: attachment; filename*=utf-8''a%2Eeml\n\n",
    ],
)
def test_attached_messages_are_read(header: str) -> None:
    """A message is found in an attachment, however it is labelled and encoded."""
    inner = "From: Zoe <zoe@example.org>\nSubject: Inner\n\nHello"
    body = base64.encodebytes(inner.encode()).decode() if "base64" in header else inner
    attached = parsed(multipart("\nSee", header + body)).attached

    assert [each.heading.sender.address for each in attached] == ["zoe@example.org"]
    assert [each.text.strip() for each in attached] == ["Hello"]


def test_an_empty_attachment_is_no_message() -> None:
    """An attached message without a byte is passed over."""
    assert parsed(multipart("Content-Type: message/rfc822\n\n")).attached == ()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"X: " + b"a" * 70_000 + b"\n\n", "header"),
        (b"A: b\n" * 201 + b"\n", "headers"),
        (b'Content-Type: multipart/mixed; boundary="b"\n\n' + b"--b\n\nx\n" * 200, "parts"),
        (
            b'Content-Type: multipart/mixed; boundary="b"\n\n' + b"--b\nContent-Type: message/rfc822\n\nx: y\n" * 99,
            "parts",
        ),
    ],
)
def test_parse_05_what_passes_a_bound_is_unreadable(content: bytes, reason: str) -> None:
    """Header blocks, fields and parts beyond the bounds are refused before anything looks at them."""
    assert Unreadable(reason=reason) == parse(content)


@pytest.mark.parametrize("kind", ['multipart/mixed; boundary="b{}"\n\n--b{}', "message/rfc822\n"])
def test_parse_05_deep_nesting_is_unreadable(kind: str) -> None:
    """Two thousand levels are refused; a few are read."""
    levels = [f"Content-Type: {kind.format(level, level)}\n" for level in range(2_000)]

    assert Unreadable(reason="depth") == parse("".join(levels).encode())
    assert isinstance(parse("".join(levels[:9]).encode()), Parsed)


def test_a_boundary_stands_at_the_start_of_a_line() -> None:
    """What looks like a boundary at the end of a line is a part's text."""
    assert parsed(multipart("Content-Type: text/plain\n\nYes --b\n> --b--")).text == "Yes --b\n> --b--"


def test_parse_08_the_text_is_bounded() -> None:
    """No more than 64 KB and 2,000 lines of text are read."""
    assert len(parsed(b"\n" + b"a" * 200_000).text) == MOST_TEXT
    assert parsed(b"\n" + b"a\n" * 20_000).text.count("\n") == MOST_LINES - 1


def test_html_parts_beyond_what_is_looked_at_are_not_read() -> None:
    """Many large parts cost no more than one."""
    page = "Content-Type: text/html\n\n" + "<b>x" + "y" * 240_000

    assert len(parsed(multipart(page, page, page, page)).text) <= MOST_TEXT


def test_parse_11_more_tags_than_anybody_writes_are_unreadable() -> None:
    """Where the tags of all parts and messages pass their bound, nothing is read, so no word falls off unseen."""
    page = "Content-Type: text/html\n\nYes" + "<b>" * 15_000
    nested = f"Content-Type: message/rfc822\n\n{page}"

    assert parsed(multipart(page, nested)).text.startswith("Yes")
    assert parse(multipart(page, nested, nested)) == Unreadable(reason="tags")


def test_parse_11_tags_of_html_that_is_not_shown_count_too() -> None:
    """The tags of HTML beside a plain text count like any others; brackets in its comments are none."""
    page = "Content-Type: text/html\n\n" + "<b>" * 25_000 + "Yes"
    comment = f"Content-Type: text/html\n\n<!--{'<b>' * 25_000}-->Yes"
    beside, commented = (
        f"Content-Type: multipart/alternative; boundary=c\n\n--c\n\nYes\n--c\n{html}\n--c--" for html in (page, comment)
    )

    assert parsed(multipart(beside, commented)).text == "Yes\nYes"
    assert parse(multipart(beside, beside)) == Unreadable(reason="tags")
    assert parse(multipart(beside, page)) == Unreadable(reason="tags")


@pytest.mark.parametrize(
    "charset",
    ["utf-7", "unicode_escape", "raw_unicode_escape", "idna", "undefined", "punycode", "rot13", "a\0b", "", "x" * 99],
)
def test_parse_07_character_sets_outside_the_list_are_not_looked_up(charset: str) -> None:
    """A name that Python would know, and that no mail should use, is read as UTF-8 or Latin-1."""
    assert coding.decode("+AGE- \\x41 é".encode(), charset) == "+AGE- \\x41 é"
    assert coding.decode(b"\xe9", charset) == "é"


@pytest.mark.parametrize(
    ("content", "charset", "text"),
    [
        (b"\xe9", "iso-8859-1", "é"),
        (b"\x93a\x94", "us-ascii", "\x93a\x94"),
        (b"\x93a\x94", "iso-8859-1", "\u201ca\u201d"),
        ("屋顶".encode("gb18030"), "GB2312", "屋顶"),
        ("屋根".encode("iso-2022-jp"), '"iso-2022-jp"', "屋根"),
        ("крыша".encode("koi8-r"), "koi8-r", "крыша"),
        ("é".encode(), "us-ascii", "é"),
        (b"\x81", "shift_jis", "\ufffd"),
        ("גג".encode("iso-8859-8"), "iso-8859-8-i", "גג"),
    ],
)
def test_character_sets(content: bytes, charset: str, text: str) -> None:
    """Known character sets are read, wider where clients mean the wider one, and mended where they lie."""
    assert text == coding.decode(content, charset)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("plain", "plain"),
        ("=?utf-8?q?a_b=3D?=", "a b="),
        ("=?utf-8?b?w6k=?= =?utf-8?b?w6k=?=", "éé"),
        ("=?utf-8?q?=C3?= =?utf-8?q?=A9?= c", "é c"),
        ("a =?utf-8?q?b?= c =?utf-8?q?d?=", "a b c d"),
        ("=?iso-8859-1?Q?Re=3A a b?=", "Re: a b"),
        ("=?utf-8*en?q?x?=", "x"),
        ("=?utf-8?q?a=0D=0ABcc:_x?=", "a Bcc: x"),
        ("=?utf-8?x?a?= =?", "=?utf-8?x?a?= =?"),
    ],
)
def test_encoded_words(value: str, text: str) -> None:
    """Encoded words are decoded, joined across characters, and never bring a line end."""
    assert text == decode_words(value)


@pytest.mark.parametrize(
    ("value", "want"),
    [
        ("", []),
        (
            "Ann Lee <ann@example.net>, bob@example.org; Zoe",
            [("Ann Lee", "ann@example.net"), ("", "bob@example.org"), ("Zoe", None)],
        ),
        ("Lee, Ann <ann@example.net>", [("Lee, Ann", "ann@example.net")]),
        ('"Lee, Ann" <ann@example.net>', [("Lee, Ann", "ann@example.net")]),
        (
            "Lee, Ann <ann@example.net>; Ray, Bob <bob@example.org>",
            [("Lee, Ann", "ann@example.net"), ("Ray, Bob", "bob@example.org")],
        ),
        ("Ann,", [("Ann", None)]),
        ("undisclosed-recipients:;", [("undisclosed-recipients", None)]),
        ("ann@example.net <ann@example.net>", [("", "ann@example.net")]),
        ("Ann (Acme) <ann@example.net>", [("Ann (Acme)", "ann@example.net")]),
        ("Ann <ann@localhost>", [("Ann", None)]),
        ("Ann <ann%x@example.net>", [("Ann", None)]),
        ("<>", []),
        ("Ann <", [("Ann", None)]),
        ("a" * 70_000, [("a" * 65_536, None)]),
    ],
)
def test_mailboxes(value: str, want: list[tuple[str, str | None]]) -> None:
    """Lists of mailboxes are read; what is no address we take gives a name alone."""
    assert want == [(box.name, box.address) for box in mailboxes(value)]


def test_parse_03_a_hundred_thousand_addresses_are_cut() -> None:
    """A list of recipients is read to a bound."""
    assert len(mailboxes("a@b.example, " * 5_000)) <= 502


@given(st.binary(max_size=2_000))
def test_parse_01_any_bytes_are_taken_apart_or_refused(content: bytes) -> None:
    """No bytes make the parser raise, and no text of a header holds a line end."""
    found = parse(content)

    assert isinstance(found, Parsed | Unreadable)
    if isinstance(found, Parsed):
        assert all("\n" not in value for _, value in found.headers)


@given(
    st.binary(max_size=300),
    st.sampled_from(["base64", "quoted-printable", "8bit", "x"]),
    st.sampled_from(sorted(coding.CHARSETS)),
)
def test_any_encoding_of_any_bytes_is_text(content: bytes, encoding: str, charset: str) -> None:
    """Every transfer encoding and character set gives text, for every content."""
    assert isinstance(coding.decode(coding.untransfer(content, encoding, 200), charset), str)


@given(st.text(max_size=300))
def test_any_text_is_read_as_mailboxes_words_and_parameters(text: str) -> None:
    """No text makes the readers of header values raise."""
    values: tuple[Any, ...] = (mailboxes(text), decode_words(text), mime.parameters(text))

    assert len(values) == 3
