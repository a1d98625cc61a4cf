"""Reads the few header fields on which trust depends, from the byte lines that DKIM signs, by patterns of our own.

Lenient parsers disagree on hostile headers, and some take minutes over them; here, whatever is written in an unusual
way is not read at all. Everything is linear in its input. RFC 5322, section 3.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

from mailer import address
from mailer.canonical import unfold


if TYPE_CHECKING:
    from mailer.canonical import Message


DISPLAY = rb'(?:"(?:[^"\\]|\\[^\r\n])*+"|[^"(),:;<>@\\\[\]\r\n])*+'
"""A display name: atoms, encoded words and quoted strings, raw UTF-8 too; no comment, no route, no second address."""

ONE_MAILBOX = re.compile(rb"[ \t]*(?:" + DISPLAY + rb"<([^<> \t]+)>|([^<> \t\",]+)(?:[ \t]+\([\w .'-]*\))?)[ \t]*")
"""A field with one mailbox and nothing else (RFC 5322, section 3.4, without its obsolete forms).

Of comments, only a name behind a bare address is known, as mail systems write it.
"""

PIECE = re.compile(rb'"(?:[^"\\]|\\.)*+"|\([^()\\]*+\)|<([^<>]*+)>|(,)|([^"(<,]++)|.', re.DOTALL)
"""What an address list is made of: a quoted string, a comment, an address in brackets, a comma, and other text."""

MONTHS = {name: number for number, name in enumerate(b"jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
DATE = re.compile(
    rb"(?:[A-Za-z]{3},)?[ \t]*(\d{1,2})[ \t]+([A-Za-z]{3})[ \t]+(\d{4})[ \t]+"
    rb"(\d\d):(\d\d)(?::(\d\d))?[ \t]+(?:([+-])(\d\d)(\d\d)|GMT|UTC?|Z)[ \t]*(?:\([^()]*\))?"
)
"""A date (RFC 5322, section 3.3)."""


def read_author(message: Message) -> str | None:
    """Give the one plain address of the one From field, or None."""
    values = message.named(b"from")
    match = ONE_MAILBOX.fullmatch(unfold(values[0])) if len(values) == 1 else None
    return _plain(match[1] or match[2]) if match else None


def read_recipients(value: bytes) -> tuple[str, ...]:
    """Give the plain addresses of an address list; a mailbox that is written in an unusual way is passed over."""
    found: list[str | None] = []
    bracketed: list[bytes] = []
    text = b""
    for match in (*PIECE.finditer(unfold(value)), None):
        if match is None or match[2]:
            candidates = bracketed or [text.strip()]
            found.append(_plain(candidates[0]) if len(candidates) == 1 else None)
            bracketed, text = [], b""
        elif match[1] is not None:
            bracketed.append(match[1])
        else:
            text += match[3] or b""
    return tuple(mailbox for mailbox in found if mailbox)


def read_date(value: bytes) -> float | None:
    """Give the time of a Date field in seconds, or None where it cannot be read."""
    match = DATE.fullmatch(unfold(value))
    if match is None:
        return None
    day, month, year, hour, minute, second, sign, hours, minutes = match.groups()
    offset = timedelta(hours=int(hours or 0), minutes=int(minutes or 0))
    zone = timezone(-offset if sign == b"-" else offset) if offset < timedelta(days=1) else UTC
    try:
        moment = datetime(
            int(year), MONTHS[month.lower()], int(day), int(hour), int(minute), min(int(second or 0), 59), tzinfo=zone
        )
        return moment.timestamp()
    except (KeyError, ValueError, OverflowError):
        return None


def _plain(text: bytes) -> str | None:
    try:
        return address.parse(text.decode("utf-8"))
    except UnicodeDecodeError:
        return None
