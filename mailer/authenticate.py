"""Says who provably wrote a mail: DKIM first, trusted seals and SPF where that is missing, by our own strict policy.

An address is proved by a signature of its own organisation over From, To, Subject, Date and the whole body, made
lately, on a mail that was addressed to us. SPF proves less (that the mail came from the domain's servers), and is told
apart. A temporary failure of DNS is never taken for "unsigned": it gives `TEMPERROR`. What the mail claims about its
own authentication (Authentication-Results, Received-SPF) is never read.

DNS is asked first; `judge` is pure. RFC 6376, RFC 8301, RFC 8463, RFC 7208, RFC 8601.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from publicsuffixlist import PublicSuffixList

from mailer import address, signature
from mailer.arc import check_chain, read_chain
from mailer.canonical import split
from mailer.errors import Temporary
from mailer.headers import read_author, read_date, read_recipients
from mailer.model import Method, Result, Verdict
from mailer.sender_policy import check_sender
from mailer.signature import RSA_SHA1


if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from mailer.arc import Chain
    from mailer.canonical import Message
    from mailer.model import Received
    from mailer.resolver import Resolver
    from mailer.signature import Key, Signature


P = ParamSpec("P")
T = TypeVar("T")

MOST_SIGNATURES = 5
"""Aligned signatures that are tried; each costs a question to DNS."""

MOST_AGE = timedelta(days=7)
MOST_AHEAD = timedelta(hours=1)
LEAST_BITS = 1024

LARGE = 256 * 1024
"""Octets from which a mail is looked at in a thread."""

SIGNED = frozenset({b"from", b"to", b"subject", b"date"})
"""Fields that a signature must cover."""

SINGLE = frozenset(
    (
        b"from sender reply-to to cc subject date message-id in-reply-to references mime-version content-type "
        b"content-transfer-encoding auto-submitted"
    ).split()
)
"""Fields that a mail may have once at most (RFC 5322, section 3.6; RFC 2045): two of them are two mails in one."""


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
    received: Received,
    *,
    resolver: Resolver,
    now: datetime,
    accepts: Callable[[str], bool],
    sealers: frozenset[str] = frozenset(),
) -> Verdict:
    """Say who provably wrote a mail.

    Args:
        received: the mail with its envelope.
        resolver: asked for keys of aligned signatures, and for SPF where they prove nothing.
        now: the time at which it came.
        accepts: says whether an address in the signed To or Cc is one of ours.
        sealers: domains whose ARC seals are believed.
    """
    claim = await _run(received, survey, received.content, now=now, accepts=accepts)
    if isinstance(claim, Reason):
        return _verdict(claim)
    keys = await _sample(resolver, frozenset(candidate.record for candidate in claim.candidates))
    verdict = await _run(received, judge, claim, keys=keys)
    if verdict.result in (Result.PASS, Result.TEMPERROR):
        return verdict
    chain = read_chain(claim.message, sealers=sealers) if sealers else None
    if chain and _object(chain.newest, claim.message, now=now, accepts=accepts) is None:
        sealed = await _run(received, judge_seals, claim, chain, keys=await _sample(resolver, chain.records))
        verdict = sealed or verdict
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


def judge_seals(claim: Claim, chain: Chain, *, keys: Mapping[str, tuple[bytes, ...] | None]) -> Verdict | None:
    """Check a chain of trusted sealers with the keys that DNS gave; None where it proves nothing."""
    home = address.domain_of(claim.author)
    if not chain.vouches_for(lambda domain: _same_organisation(domain, home)):
        return None
    if None in keys.values():
        return _verdict(Reason.DNS)
    found = {name: signature.key(records or ()) for name, records in keys.items()}
    usable = {name: key if key and key.bits >= LEAST_BITS and not key.testing else None for name, key in found.items()}
    if not check_chain(chain, claim.message, keys=usable):
        return None
    return Verdict(result=Result.PASS, address=claim.author, method=Method.ARC, reason=Reason.ARC)


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


async def _run(received: Received, step: Callable[P, T], *args: P.args, **keys: P.kwargs) -> T:
    """Run a step; with a large mail in a thread, so that nobody else waits for it."""
    if len(received.content) < LARGE:
        return step(*args, **keys)
    return await asyncio.to_thread(step, *args, **keys)


async def _sample(resolver: Resolver, names: frozenset[str]) -> dict[str, tuple[bytes, ...] | None]:
    """Ask for the records of some names, all at once; None stands for no answer."""

    async def ask(name: str) -> tuple[bytes, ...] | None:
        try:
            return await resolver.txt(name)
        except Temporary:
            return None

    return dict(zip(names, await asyncio.gather(*map(ask, names)), strict=True))


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


def _verdict(reason: Reason) -> Verdict:
    return Verdict(result=RESULTS.get(reason, Result.POLICY), reason=reason)
