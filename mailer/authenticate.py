"""Says who provably wrote a mail: DKIM first, SPF where that is missing, both by our own strict policy.

An address is proved by a signature of its own organisation over From, To, Subject, Date and the whole body, made
lately, on a mail that was addressed to us. SPF proves less (that the mail came from the domain's servers), and is told
apart. A temporary failure of DNS is never taken for "unsigned": it gives `TEMPERROR`. What the mail claims about its
own authentication (Authentication-Results, Received-SPF) is never read.

DNS is asked first; `judge` is pure. RFC 6376, RFC 8301, RFC 8463, RFC 7208, RFC 8601.
"""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from publicsuffixlist import PublicSuffixList

from mailer import address, signature
from mailer.canonical import split, unfold
from mailer.errors import Temporary
from mailer.model import Method, Result, Verdict
from mailer.sender_policy import check_sender
from mailer.signature import RSA_SHA1


if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from mailer.canonical import Message
    from mailer.model import Received
    from mailer.resolver import Resolver
    from mailer.signature import Key, Signature


MOST_SIGNATURES = 5
"""Aligned signatures that are tried; each costs a question to DNS."""

MOST_AGE = timedelta(days=7)
MOST_AHEAD = timedelta(hours=1)
LEAST_BITS = 1024

SIGNED = frozenset({b"from", b"to", b"subject", b"date"})
"""Fields that a signature must cover."""

SINGLE = frozenset(
    (
        b"from sender reply-to to cc subject date message-id in-reply-to references mime-version content-type "
        b"content-transfer-encoding auto-submitted"
    ).split()
)
"""Fields that a mail may have once at most (RFC 5322, section 3.6; RFC 2045): two of them are two mails in one."""

DISPLAY = rb'(?:"(?:[^"\\]|\\[^\r\n])*+"|[^"(),:;<>@\\\[\]\r\n])*+'
"""A display name: atoms, encoded words and quoted strings, raw UTF-8 too; no comment, no route, no second address."""

ONE_MAILBOX = re.compile(rb"[ \t]*(?:" + DISPLAY + rb"<([^<> \t]+)>|([^<> \t\",]+))[ \t]*")
"""A field with one mailbox and nothing else (RFC 5322, section 3.4, without its obsolete forms)."""

PIECE = re.compile(rb'"(?:[^"\\]|\\.)*+"|\([^()\\]*+\)|<([^<>]*+)>|(,)|([^"(<,]++)|.', re.DOTALL)
"""What an address list is made of: a quoted string, a comment, an address in brackets, a comma, and other text."""

MONTHS = {name: number for number, name in enumerate(b"jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
DATE = re.compile(
    rb"(?:[A-Za-z]{3},)?[ \t]*(\d{1,2})[ \t]+([A-Za-z]{3})[ \t]+(\d{4})[ \t]+"
    rb"(\d\d):(\d\d)(?::(\d\d))?[ \t]+(?:([+-])(\d\d)(\d\d)|GMT|UTC?|Z)[ \t]*(?:\([^()]*\))?"
)
"""A date (RFC 5322, section 3.3)."""


class Reason(StrEnum):
    """Why a mail is proved to be somebody's, or is not. Names no data of the mail."""

    DKIM = "dkim"
    SPF = "spf"
    ARC = "arc"
    HEADER = "header"
    """The header is malformed, or too large."""
    DUPLICATE = "duplicate"
    """A field that a mail has once is there twice."""
    AUTHOR = "author"
    """There is not exactly one plain From address."""
    UNSIGNED = "unsigned"
    UNALIGNED = "unaligned"
    """Signed, but not by the organisation of the From address."""
    LENGTH = "length"
    """The signature leaves a part of the body unsigned (l=)."""
    ALGORITHM = "algorithm"
    """rsa-sha1 (RFC 8301)."""
    COVERAGE = "coverage"
    """From, To, Subject and Date are not all signed."""
    STALE = "stale"
    """Signed too long ago, or past its own expiry, or at no known time."""
    AHEAD = "ahead"
    """Signed in the future."""
    ELSEWHERE = "elsewhere"
    """No address of ours is among the signed recipients: a copy of a mail to someone else."""
    NO_KEY = "no-key"
    """The domain publishes no such key, or has revoked it."""
    WEAK_KEY = "weak-key"
    TEST_KEY = "test-key"
    BROKEN = "broken"
    """The signature does not fit the message."""
    DNS = "dns"


MALFORMED = frozenset({Reason.HEADER, Reason.DUPLICATE, Reason.AUTHOR})
"""Reasons of `PERMERROR`: the mail is none that anyone could have proved, whatever DNS says."""

RESULTS = {
    Reason.UNSIGNED: Result.NONE,
    Reason.UNALIGNED: Result.NONE,
    Reason.BROKEN: Result.FAIL,
    Reason.NO_KEY: Result.FAIL,
    Reason.DNS: Result.TEMPERROR,
} | dict.fromkeys(MALFORMED, Result.PERMERROR)
"""The result of each reason; every other one is a matter of our policy."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A mail that says who wrote it, and the aligned signatures that may prove it, none of them checked yet."""

    message: Message
    author: str
    candidates: tuple[Signature, ...]
    objection: Reason
    """Why there are no candidates, or why the first signature that is none is none."""


async def authenticate(
    received: Received, *, resolver: Resolver, now: datetime, accepts: Callable[[str], bool]
) -> Verdict:
    """Say who provably wrote a mail.

    Args:
        received: the mail with its envelope.
        resolver: asked for keys of aligned signatures, and for SPF where they prove nothing.
        now: the time at which it came.
        accepts: says whether an address in the signed To or Cc is one of ours.
    """
    claim = survey(received.content, now=now, accepts=accepts)
    if isinstance(claim, Reason):
        return _verdict(claim)
    names = {candidate.record for candidate in claim.candidates}
    answers = await asyncio.gather(*(_ask(resolver, name) for name in names))
    verdict = judge(claim, keys=dict(zip(names, answers, strict=True)))
    if verdict.result in (Result.PASS, Result.TEMPERROR) or not aligned(received.reverse_path, claim.author):
        return verdict
    sender = await check_sender(
        peer=received.peer, reverse_path=received.reverse_path, helo=received.helo, resolver=resolver
    )
    match sender:
        case Result.PASS:
            return Verdict(result=Result.PASS, address=claim.author, method=Method.SPF, reason=Reason.SPF)
        case Result.TEMPERROR:
            return _verdict(Reason.DNS)
        case _:
            return verdict


def survey(content: bytes, *, now: datetime, accepts: Callable[[str], bool]) -> Claim | Reason:
    """Find who is said to have written a mail, and which signatures may prove it, without asking anyone."""
    message = split(content)
    if message is None:
        return Reason.HEADER
    names = [name.lower() for name, _ in message.fields]
    if any(names.count(name) > 1 for name in SINGLE):
        return Reason.DUPLICATE
    author = read_author(message)
    if author is None:
        return Reason.AUTHOR
    fields = [field for field in message.fields if field[0].lower() == b"dkim-signature"]
    parsed = (signature.parse(field) for field in fields)
    candidates = [found for found in parsed if found and _same_organisation(found.domain, address.domain_of(author))]
    objections = [_object(found, message, now=now, accepts=accepts) for found in candidates[:MOST_SIGNATURES]]
    nothing = Reason.UNALIGNED if fields else Reason.UNSIGNED
    return Claim(
        message=message,
        author=author,
        candidates=tuple(found for found, reason in zip(candidates, objections, strict=False) if reason is None),
        objection=next((reason for reason in objections if reason), nothing),
    )


def judge(claim: Claim, *, keys: Mapping[str, tuple[bytes, ...] | None]) -> Verdict:
    """Check the signatures of a claim with the keys that DNS gave, by their names; None stands for no answer."""
    reasons = []
    for candidate in claim.candidates:
        records = keys[candidate.record]
        reason = Reason.DNS if records is None else _check(candidate, signature.key(records), claim.message)
        if reason is Reason.DKIM:
            return Verdict(result=Result.PASS, address=claim.author, method=Method.DKIM, reason=reason)
        reasons.append(reason)
    if Reason.DNS in reasons:
        return _verdict(Reason.DNS)
    return _verdict(reasons[0] if reasons else claim.objection)


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


def aligned(reverse_path: str, author: str) -> bool:
    """Whether the domain of a reverse-path belongs to the organisation of the author's."""
    sender = address.parse(reverse_path)
    return sender is not None and _same_organisation(address.domain_of(sender), address.domain_of(author))


@lru_cache(4096)
def organisation(domain: str) -> str:
    """Give the organisational domain: one label below the public suffix, those of shared hosts among them.

    A public suffix itself stands for nobody else.
    """
    return _suffixes().privatesuffix(domain) or domain


@lru_cache(1)
def _suffixes() -> PublicSuffixList:
    return PublicSuffixList()


def _same_organisation(one: str, other: str) -> bool:
    return one == other or organisation(one) == organisation(other)


async def _ask(resolver: Resolver, name: str) -> tuple[bytes, ...] | None:
    try:
        return await resolver.txt(name)
    except Temporary:
        return None


def _object(found: Signature, message: Message, *, now: datetime, accepts: Callable[[str], bool]) -> Reason | None:
    """Say what our policy has against a signature, before anyone asks whether it is valid."""
    if found.limited:
        return Reason.LENGTH
    if found.algorithm == RSA_SHA1:
        return Reason.ALGORITHM
    if not {*found.names} >= SIGNED:
        return Reason.COVERAGE
    if not any(accepts(recipient) for recipient in _signed_recipients(found, message)):
        return Reason.ELSEWHERE
    return _object_to_time(found, message, now)


def _object_to_time(found: Signature, message: Message, now: datetime) -> Reason | None:
    dates = message.named(b"date")
    signed_at = found.signed_at if found.signed_at is not None else read_date(dates[0] if dates else b"")
    present = now.timestamp()
    if signed_at is None or signed_at < present - MOST_AGE.total_seconds():
        return Reason.STALE
    if found.expires is not None and found.expires < present:
        return Reason.STALE
    return Reason.AHEAD if signed_at > present + MOST_AHEAD.total_seconds() else None


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


def _signed_recipients(found: Signature, message: Message) -> tuple[str, ...]:
    names = [name for name in (b"to", b"cc") if name in found.names]
    return tuple(one for name in names for value in message.named(name) for one in read_recipients(value))


def _check(found: Signature, key: Key | None, message: Message) -> Reason:
    if key is None:
        return Reason.NO_KEY
    if key.testing:
        return Reason.TEST_KEY
    if key.bits < LEAST_BITS:
        return Reason.WEAK_KEY
    if key.exact and not found.exact:
        return Reason.BROKEN
    return Reason.DKIM if signature.verify(found, key, message) else Reason.BROKEN


def _plain(text: bytes) -> str | None:
    try:
        return address.parse(text.decode("utf-8"))
    except UnicodeDecodeError:
        return None


def _verdict(reason: Reason) -> Verdict:
    return Verdict(result=RESULTS.get(reason, Result.POLICY), reason=reason)
