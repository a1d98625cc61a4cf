"""Writes a message as bytes (RFC 5322, 2045, 2047), and reads every one again before it may go.

The header is written by our own few lines rather than by `email`, which can be talked into extra header fields on
supported Pythons (CVE-2024-6923, gh-80222); then `email` reads the result, as an independent witness. User text reaches
a header only in encoded words. This module never sends, and never decides what is said.
"""

from __future__ import annotations

import base64
import quopri
import re
from dataclasses import dataclass
from email import message_from_bytes
from email.utils import format_datetime
from typing import TYPE_CHECKING

from mailer import address


if TYPE_CHECKING:
    from datetime import datetime
    from email.message import Message

    from mailer.model import Mailbox


MESSAGE_ID = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.@:\[\]-]{3,250}")
"""Identifiers of other people's mail that we repeat; stranger ones (RFC 5322 allows many) are left out."""

PLAIN = re.compile(r"[A-Za-z0-9 ,;:<>()'?.-]*")
SAFE_PHRASE = re.compile(r"[A-Za-z0-9 '.-]*")
CHUNK = 39
"""Bytes of text in one encoded word, so that it stays within 75 characters (RFC 2047, section 2)."""

MOST_LINE = 998


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


def compose(envelope: Envelope, subject: str, body: str) -> bytes:
    """Write a message with CRLF line ends, in 7-bit bytes.

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
        ("Content-Type", "text/plain; charset=utf-8"),
        ("Content-Transfer-Encoding", "quoted-printable"),
    ]
    head = "".join(f"{name}: {value}\r\n" for name, value in fields)
    content = head.encode("ascii") + b"\r\n" + encoded(body)
    _check(content, envelope, [name for name, _ in fields])
    return content


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
    lines = quopri.encodestring(body.encode("utf-8"), quotetabs=False).split(b"\n")
    return b"\r\n".join(_harmless(line) for line in lines)


def _harmless(line: bytes) -> bytes:
    if line.startswith(b"From "):
        return b"=46" + line[1:]
    return b"=2E" + line[1:] if line.startswith(b".") else line


def _threading(answers: str) -> list[tuple[str, str]]:
    if not MESSAGE_ID.fullmatch(answers):
        return []
    return [("In-Reply-To", f"<{answers}>"), ("References", f"<{answers}>")]


def _check(content: bytes, envelope: Envelope, names: list[str]) -> None:
    """Read a finished message as another program would, and hold it against what was meant."""
    parsed = message_from_bytes(content)
    if not content.isascii() or b"\0" in content or parsed.defects:
        raise Unsafe("an outgoing message has bytes that it should not have")
    if any(len(line) > MOST_LINE for line in content.split(b"\r\n")) or b"\n" in content.replace(b"\r\n", b""):
        raise Unsafe("an outgoing message has lines that it should not have")
    _check_addresses(parsed, "From", (envelope.sender,))
    _check_addresses(parsed, "To", envelope.to)
    _check_addresses(parsed, "Reply-To", envelope.reply_to)
    if parsed.keys() != names:
        raise Unsafe("an outgoing message has other fields than it should have")


def _check_addresses(parsed: Message, name: str, meant: tuple[Mailbox, ...]) -> None:
    values = parsed.get_all(name, [])
    found = [each for value in values for each, _, _ in address.find(" ".join(value.split()))]
    if not meant or len(values) != 1 or found != [each.address for each in meant]:
        raise Unsafe("an outgoing message has other addresses than it should have")
