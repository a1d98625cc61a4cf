"""Writes a message as bytes (RFC 5322, 2045, 2047), and reads every one again before it may go.

The header is written by our own few lines rather than by `email`, which can be talked into extra header fields on
supported Pythons (CVE-2024-6923, gh-80222); then the result is read by what reads everybody's mail before we believe a
signature, which forgives nothing (`canonical.py`). User text reaches a header only in encoded words. This module never
sends, and never decides what is said.
"""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass
from email.utils import format_datetime
from typing import TYPE_CHECKING

from mailer import address
from mailer.canonical import split, unfold


if TYPE_CHECKING:
    from datetime import datetime

    from mailer.canonical import Message
    from mailer.model import Mailbox


MESSAGE_ID = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.@:\[\]-]{3,250}")
"""Identifiers of other people's mail that we repeat; stranger ones (RFC 5322 allows many) are left out."""

PLAIN = re.compile(r"[A-Za-z0-9 ,;:<>()'?.-]*")
SAFE_PHRASE = re.compile(r"[A-Za-z0-9 '.-]*")
CHUNK = 39
"""Bytes of text in one encoded word, so that it stays within 75 characters (RFC 2047, section 2)."""

MOST_LINE = 998

BOUNDARY = "=_letterman"

HARMFUL = (b"From ", b".")
"""Starts of lines that mail programs and SMTP take for something else."""

PART = ["Content-Type", "Content-Transfer-Encoding"]
"""The fields of each part."""


class Unsafe(Exception):  # noqa: N818 - named for what the message would be
    """A finished message is not what it should be; a bug of ours, or an attack that we did not think of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """What stands in the header of a message of ours.

    Attributes:
        sender: our From, with a name that may hold an introducer's.
        to: everyone in To.
        reply_to: where answers go.
        message_id: without angle brackets.
        answers: the identifier of the mail that it answers; empty, or without angle brackets.
        automatic: the value of Auto-Submitted (RFC 3834).
        stop: the address that takes a stop by mail (RFC 2369); empty for none.
    """

    sender: Mailbox
    to: tuple[Mailbox, ...]
    reply_to: tuple[Mailbox, ...]
    message_id: str
    at: datetime
    automatic: str
    language: str
    answers: str = ""
    stop: str = ""


def compose(envelope: Envelope, subject: str, body: str, html: str = "") -> bytes:
    """Write a message with CRLF line ends, in 7-bit bytes: the text, and the same in HTML where there is any.

    Raises:
        Unsafe: what was written reads otherwise than it was meant.
    """
    minute = envelope.at.replace(second=0, microsecond=0)
    fields = [
        ("Date", format_datetime(minute)),
        ("From", mailbox(envelope.sender)),
        ("To", ",\r\n ".join(mailbox(each) for each in envelope.to)),
        ("Reply-To", ",\r\n ".join(mailbox(each) for each in envelope.reply_to)),
        ("Subject", text(subject)),
        ("Message-ID", f"<{envelope.message_id}>"),
        *_threading(envelope.answers),
        ("Auto-Submitted", envelope.automatic),
        *([("List-Unsubscribe", f"<mailto:{envelope.stop}?subject=stop>")] if envelope.stop else []),
        ("Content-Language", envelope.language),
        ("MIME-Version", "1.0"),
    ]
    parts = [("plain", body), ("html", html)] if html else [("plain", body)]
    content = _head(fields) + _alternative(parts)
    _check(content, envelope, [*(name for name, _ in fields), *(PART[:1] if html else PART)])
    check_parts(content, parts)
    return content


def _head(fields: list[tuple[str, str]]) -> bytes:
    return "".join(f"{name}: {value}\r\n" for name, value in fields).encode("ascii")


def _alternative(parts: list[tuple[str, str]]) -> bytes:
    """Write the body, text first (RFC 2046, section 5.1.4): what a mail program shows if it knows nothing else.

    `=_` can't stand in quoted-printable, so no part can hold the boundary, though it is always the same.
    """
    written = [_part(kind, words) for kind, words in parts]
    if len(written) == 1:
        return written[0]
    between = f"\r\n--{BOUNDARY}".encode("ascii")
    head = _head([("Content-Type", f'multipart/alternative; boundary="{BOUNDARY}"')])
    return head + b"".join(between + b"\r\n" + part for part in written) + between + b"--\r\n"


def _part(kind: str, words: str) -> bytes:
    return _head(_fields(kind)) + b"\r\n" + encoded(words)


def _fields(kind: str) -> list[tuple[str, str]]:
    return [("Content-Type", f"text/{kind}; charset=utf-8"), ("Content-Transfer-Encoding", "quoted-printable")]


def mailbox(each: Mailbox) -> str:
    """Write a mailbox: its name as a quoted phrase or in encoded words, its address in angle brackets."""
    if each.address is None or address.parse(each.address) is None:
        raise Unsafe("an address of an outgoing message is none")
    if not each.name:
        return each.address
    phrase = f'"{each.name}"' if SAFE_PHRASE.fullmatch(each.name) else text(each.name)
    return f"{phrase} <{each.address}>"


def text(value: str) -> str:
    """Write unstructured text: plain where it can be, else in encoded words (RFC 2047), folded one a line."""
    if PLAIN.fullmatch(value) and len(value) <= MOST_LINE // 2:
        return value
    words, piece = [], ""
    for each in value:
        if len((piece + each).encode()) > CHUNK:
            words.append(piece)
            piece = ""
        piece += each
    return "\r\n ".join(f"=?utf-8?b?{base64.b64encode(word.encode()).decode()}?=" for word in (*words, piece) if word)


def encoded(body: str) -> bytes:
    """Write the body in quoted-printable with CRLF line ends; "From " and a lone dot are no line of it."""
    written = b"\n" + binascii.b2a_qp(lined(body).encode("utf-8"), istext=True)
    for start in HARMFUL:
        written = written.replace(b"\n" + start, b"\n=%02X" % start[0] + start[1:])
    return written[1:].replace(b"\n", b"\r\n")


def lined(body: str) -> str:
    """Give the text with plain line ends."""
    return body.replace("\r\n", "\n").replace("\r", "\n")


def _threading(answers: str) -> list[tuple[str, str]]:
    if not MESSAGE_ID.fullmatch(answers):
        return []
    return [("In-Reply-To", f"<{answers}>"), ("References", f"<{answers}>")]


def _check(content: bytes, envelope: Envelope, names: list[str]) -> None:
    """Read a finished message's header anew, and hold it against what was meant."""
    message = split(content)
    if message is None or not content.isascii():
        raise Unsafe("an outgoing message has bytes that it should not have")
    if max(map(len, content.split(b"\r\n"))) > MOST_LINE:
        raise Unsafe("an outgoing message has lines that it should not have")
    _check_addresses(message, b"from", (envelope.sender,))
    _check_addresses(message, b"to", envelope.to)
    _check_addresses(message, b"reply-to", envelope.reply_to)
    if [name.decode("ascii") for name, _ in message.fields] != names:
        raise Unsafe("an outgoing message has other fields than it should have")


def check_parts(content: bytes, meant: list[tuple[str, str]]) -> None:
    """Hold the parts of a finished message, decoded by another program than wrote them, against what was meant."""
    head, _, body = content.partition(b"\r\n\r\n")
    if len(meant) == 1:
        _check_part(head[head.index(b"Content-Type:") :], body, meant[0])
        return
    before, *parts = (b"\r\n" + body).split(f"\r\n--{BOUNDARY}".encode("ascii"))
    if before or len(parts) != len(meant) + 1 or parts.pop() != b"--\r\n":
        raise Unsafe("an outgoing message has other parts than it should have")
    for part, (kind, words) in zip(parts, meant, strict=True):
        fields, _, written = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        _check_part(fields, written, (kind, words))


def _check_part(fields: bytes, written: bytes, meant: tuple[str, str]) -> None:
    if fields + b"\r\n" != _head(_fields(meant[0])):
        raise Unsafe("an outgoing message has parts that are broken")
    if binascii.a2b_qp(written) != lined(meant[1]).replace("\n", "\r\n").encode():
        raise Unsafe("an outgoing message has other words than it should have")


def _check_addresses(message: Message, name: bytes, meant: tuple[Mailbox, ...]) -> None:
    values = message.named(name)
    found = [each for value in values for each, _, _ in address.find(unfold(value).decode("ascii"))]
    if not meant or len(values) != 1 or found != [each.address for each in meant]:
        raise Unsafe("an outgoing message has other addresses than it should have")
