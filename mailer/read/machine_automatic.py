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
from mailer.read.machine_lookup import Lookup, Searched
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
REQUESTING = re.compile(
    r"(?:introduc|vorstell|presenta|bekannt ?mach|présente|apresent|voorstel|przedstaw|познаком|紹介|介绍|介紹)"
    r"[^@]{0,300}@"
)
"""What a person writes who asks for an introduction, whatever their subject."""
ASKING = re.compile(r"\b(?:[^\W\d_]{1,30}(?:['’-]|[ ,]{1,2})){4,25}[^\W\d_]{1,30}\s?\?")
"""A whole question, which a person asks; machines that do have no more than a few words of it ("Urgent?")."""
TICKET = re.compile(
    r"(?:#|\u2116|n[°º]|\b(?:ticket|case|request|issue|incident|vorgang|anfrage|demande|caso|chamado|sag|zgłoszenie"
    r"|number|nummer|ärendenummer|sagsnummer|saksnummer|referenz|référence|reference|referencia|referência|riferimento|kenmerk|numéro|número|numero|numerem|číslem|číslom|numerolla|numeriga|numărul|номером|номер)\b"
    r"|受付番号|お問い合わせ番号|编号|編號|접수번호)"
    r"[\s:：#.\[(]{0,4}(?:(?:id|number|no|nr)\b[\s:.#]{0,3})?[a-z]{0,10}-?\d{2,}|\b\d{2,12} numaras"
)
ANSWERING = re.compile(
    r"(?:^|[.!?:;,\n]\s{0,3})(?:yes|yeah|yep|no|ja|nein|oui|non|sí|sim|não|sì|si|nee|nej|nei|kyllä|ei|tak|nie|ano|ne"
    r"|да|нет|так|ні|igen|nem|ναι|όχι|evet|hayır|כן|לא|نعم|لا)(?:\s{0,2}[,.!;\u2013-](?!\s{0,2}(?:we|wir|nous)\b)"
    r"|\s(?:please|thanks|thank you)\b|\s*$)"
    r"|\bintroduce (?:me|us)\b|はい、|好的|是的"
)
"""What a person says who answers, and no machine does."""
RECEIVED = Lookup(away.RECEIVED)
FORWARDED = re.compile(
    r"\s{0,8}(?:fw|fwd|wg|tr|rv|enc|i|vs|vl|vb|doorst|pd|ilt|fs|yml|přepos|továbbítás|προθ|пересл|转发|轉寄|전달)\s{0,2}[:\uff1a]",
    re.IGNORECASE,
)
CALENDAR = re.compile(r"^METHOD:(REPLY|COUNTER|DECLINECOUNTER|REFRESH|CANCEL)\s*$", re.IGNORECASE | re.MULTILINE)


def is_automatic(parsed: Parsed) -> bool:
    """Whether no person wrote a mail."""
    if marked(parsed) or by_nobody(parsed) or shaped(parsed):
        return True
    named = titled(parsed.heading.subject)
    if not named and FORWARDED.match(parsed.heading.subject):
        return False
    text = own(alike(parsed.text[:OPENING]).lower())
    if named:
        return not REQUESTING.search(text) and not ASKING.search(text)
    return handled(parsed, plain(text)) or says_so(text, plain(parsed.heading.sender.name))


def marked(parsed: Parsed) -> bool:
    """Whether its header says that a machine sent it: once for sure, or twice by half."""
    half = 0
    for name in dict.fromkeys(name for name, _ in parsed.headers):
        value = plain(parsed.header(name)[:MOST_VALUE])
        if surely(name, value):
            return True
        half += hints(name, value)
    return (half > 1 and not answered(parsed)) or without_path(parsed)


def answered(parsed: Parsed) -> bool:
    """Whether a mail answers another, as its header shows it: then a list may have passed on a person's words."""
    subject = parsed.heading.subject
    return bool(parsed.heading.in_reply_to) or any(ANSWERED.match(each) for each in (plain(subject), untagged(subject)))


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
    if local in away.SHARED or local.startswith(away.SHARED_STARTS) or local.endswith(away.SHARED_ENDS):
        return not answered(parsed)
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
    received = RECEIVED.within(Searched(opening))
    handling = untagged(parsed.heading.subject).startswith(away.HANDLED)
    if not (received or handling) or ANSWERING.search(opening):
        return False
    if received and (TICKET.search(plain(parsed.heading.subject)) or TICKET.search(opening)):
        return True
    return handling and (received or not opening or any(phrase in opening for phrase in away.BORNE_OUT))
