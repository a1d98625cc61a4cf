"""Tells automatic mail from mail that a person wrote, by headers, by subject, and with great care by text.

RFC 3834 says how responders should mark what they send; the tables of machine_away.py hold what they do instead. One
sign that people's mail never carries is enough; signs that it may carry count in pairs. A person who answers an
automatic reply, or mentions being away, is a person. This module never looks for bounces.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mailer.read import machine_away as away
from mailer.read.machine_bounce import ANSWERED, alike, plain, without_path
from mailer.read.machine_sentences import own, says_so


if TYPE_CHECKING:
    from mailer.read.mime import Parsed

OPENING = 4_000
"""Characters of a text that are looked at, and REACTION those that say that somebody reacted."""
REACTION = 200
MOST_TAGS = 3
OPENERS = " [(\u3010*#"
"""What a subject's mark may stand in."""
MOST_VALUE = 200
"""Characters of a field that are looked at."""

TAG = re.compile(
    r"\s*(?:\[[^\]]{1,30}\]|\*{2,5}[\w ]{1,20}\*{2,5}|【[^】]{1,20}】|\((?:ext|external)\))\s*", re.IGNORECASE
)
PARTED = re.compile(
    r"\s{0,3}(?:$|[:;,.!|()\[\]{}<>»«/\u3011\u2013\u2014-]|re\b|aw\b|sv\b|fw\b|fwd\b|autoreply|auto-reply|\d)",
    re.IGNORECASE,
)
TICKET = re.compile(
    r"(?:#|\u2116|\b(?:ticket|case|request|issue|incident|vorgang|anfrage|demande|caso|chamado|sag|zgłoszenie)\b)"
    r"[\s:#.\[(]{0,4}(?:(?:id|number|no|nr)\b[\s:.#]{0,3})?[a-z]{0,10}-?\d{2,}"
)
FORWARDED = re.compile(
    r"\s{0,8}(?:fw|fwd|wg|tr|rv|enc|i|vs|vl|vb|doorst|pd|ilt|fs|yml|přepos|továbbítás|προθ|пересл|转发|轉寄|전달)\s{0,2}[:\uff1a]",
    re.IGNORECASE,
)
CALENDAR = re.compile(r"^METHOD:(REPLY|COUNTER|DECLINECOUNTER|REFRESH|CANCEL)\s*$", re.IGNORECASE | re.MULTILINE)


def is_automatic(parsed: Parsed) -> bool:
    """Whether no person wrote a mail."""
    if marked(parsed) or by_nobody(parsed) or shaped(parsed) or titled(parsed.heading.subject):
        return True
    text = own(alike(parsed.text[:OPENING]).lower())
    if FORWARDED.match(parsed.heading.subject):
        return False
    return handled(parsed, plain(text)) or says_so(text, plain(parsed.heading.sender.name))


def marked(parsed: Parsed) -> bool:
    """Whether its header says that a machine sent it: once for sure, or twice by half."""
    half = 0
    for name in dict.fromkeys(name for name, _ in parsed.headers):
        value = plain(parsed.header(name)[:MOST_VALUE])
        if surely(name, value):
            return True
        half += hints(name, value)
    return half > 1 or without_path(parsed)


def surely(name: str, value: str) -> bool:
    """Whether a header field is one that people's mail never carries."""
    first = value.partition(";")[0].partition(" ")[0]
    if name in ("auto-submitted", "x-auto-submitted"):
        return first not in ("no", "")
    if name in ("precedence", "x-precedence", "preference"):
        return first in away.PRECEDENCES
    if name == "x-auto-response-suppress":
        return first == "all"
    if name in away.TELLING:
        return any(each in value for each in away.MAILERS)
    if name in away.FIELDS:
        return value not in away.DENIALS
    squeezed = name.replace("-", "").replace("_", "")
    return any(each in squeezed for each in away.NAMED) and value not in away.DENIALS


def hints(name: str, value: str) -> int:
    """Count one for a header field that people's mail seldom carries."""
    if name == "precedence":
        return int(value == "list")
    return int(name in away.HINTS)


def by_nobody(parsed: Parsed) -> bool:
    """Whether nobody sits behind its sender's address."""
    written = (parsed.heading.sender.address or parsed.header("from")).lower()
    local = written.rpartition("<")[2].partition("@")[0].strip(' "')
    return local in away.SENDERS or local.startswith(away.SENDER_STARTS) or local.endswith(away.SENDER_ENDS)


def shaped(parsed: Parsed) -> bool:
    """Whether its parts are a machine's: receipts, feedback reports, reactions, answers of calendars."""
    if parsed.content_type == "multipart/report" and parsed.parameters.get("report-type", "").lower() in away.REPORTS:
        return True
    return any(
        part.content_type in away.PARTS
        or (
            part.content_type in ("text/calendar", "application/ics")
            and (part.parameters.get("method", "").lower() in away.METHODS or CALENDAR.search(part.text))
        )
        for part in parsed.parts
    )


def titled(subject: str) -> bool:
    """Whether a subject starts as those of automatic replies do, and not as an answer to one."""
    text = plain(subject)
    for start in dict.fromkeys((text, text.lstrip(OPENERS), untagged(subject))):
        if not start.startswith(away.SUBJECTS):
            continue
        for title in away.SUBJECTS:
            if start.startswith(title) and (title.endswith(":") or PARTED.match(start, len(title))):
                return True
    return not ANSWERED.match(text) and any(ended(text, title) for title in away.SUBJECT_ENDS)


def ended(text: str, title: str) -> bool:
    """Whether a subject says that somebody is away, and little else."""
    place = text.find(title)
    return place > 0 and PARTED.match(text, place + len(title)) is not None


def untagged(subject: str) -> str:
    """Give a subject in plain form without the tags that gateways put before it."""
    text = plain(subject)
    for _ in range(MOST_TAGS):
        tag = TAG.match(text)
        if not tag:
            break
        text = text[tag.end() :]
    return text


def handled(parsed: Parsed, opening: str) -> bool:
    """Whether it is a reaction, a complaint, a challenge, a receipt, or a ticket's."""
    if any(phrase in opening[:REACTION] for phrase in away.REACTIONS):
        return len(opening) < 2 * REACTION
    received = any(phrase in opening for phrase in away.RECEIVED)
    if received and (TICKET.search(plain(parsed.heading.subject)) or TICKET.search(opening)):
        return True
    if not untagged(parsed.heading.subject).startswith(away.HANDLED):
        return False
    return received or not opening or any(phrase in opening for phrase in away.BORNE_OUT)
