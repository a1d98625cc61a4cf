"""Reads the ARC sets that forwarders put on a mail (RFC 8617), for the few whom the operator trusts.

A forwarder that changes a mail breaks its signature; a sealer says what it saw before. That is a third party's word, so
every sealer of the chain must be named in the settings, the newest must have signed the mail as it is now, and the
oldest must have seen an aligned signature of the author. This module asks no DNS and reads no clock.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mailer import address, signature
from mailer.canonical import canonical_header, unfold
from mailer.signature import RSA, Key, Signature


if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from mailer.canonical import Field, Message


MOST_SETS = 10

RESULTS, SIGNATURE, SEAL = b"arc-authentication-results", b"arc-message-signature", b"arc-seal"
"""The three fields of a set, in the order in which a seal covers them."""

INSTANCE = re.compile(rb"[ \t\r\n]*i[ \t]*=[ \t]*([0-9]{1,2})[ \t]*;")
"""i= as everybody writes it: first."""

COMMENT = re.compile(r"\([^()]*+\)")
SEEN = re.compile(r"\s*dkim\s*=\s*pass\s(?:.*\s)?header\.[di]\s*=\s*\"?(?:[^\s\"@]*@)?([A-Za-z0-9.-]+)", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Seal:
    """What an ARC-Seal says: who sealed, what it covers, and how."""

    domain: str
    record: str
    value: bytes
    covered: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """The seals from the oldest to the newest, the newest signature of the message, and what the oldest sealer saw."""

    seals: tuple[Seal, ...]
    newest: Signature
    seen: str

    @property
    def records(self) -> frozenset[str]:
        """The names of the keys that are needed to check it."""
        return frozenset({self.newest.record, *(seal.record for seal in self.seals)})

    def vouches_for(self, is_author: Callable[[str], bool]) -> bool:
        """Whether the oldest sealer saw a valid signature of the author's organisation."""
        found = (SEEN.match(part) for part in COMMENT.sub(" ", self.seen).split(";"))
        return any(match and is_author(match[1].lower()) for match in found)


def read_chain(message: Message, *, sealers: frozenset[str]) -> Chain | None:
    """Read the ARC sets of a mail; None where there are none, one is odd, or a sealer is not trusted."""
    sets = _sets(message)
    if not sets:
        return None
    seals = [_seal(sets, number) for number in range(1, len(sets) + 1)]
    newest = signature.parse(sets[-1][SIGNATURE], sealed=True)
    if newest is None or newest.domain not in sealers:
        return None
    trusted = tuple(seal for seal in seals if seal and seal.domain in sealers)
    if len(trusted) < len(sets):
        return None
    seen = unfold(sets[0][RESULTS][1]).decode("ascii", "replace")
    return Chain(seals=trusted, newest=newest, seen=seen)


def check_chain(chain: Chain, message: Message, *, keys: Mapping[str, Key | None]) -> bool:
    """Whether every seal, and the newest signature of the message, is valid."""
    newest = keys[chain.newest.record]
    if newest is None or not signature.verify(chain.newest, newest, message):
        return False
    for seal in chain.seals:
        key = keys[seal.record]
        if key is None or not signature.fits(seal.value, RSA, key, seal.covered):
            return False
    return True


def _sets(message: Message) -> list[dict[bytes, Field]]:
    """Give the sets in order, each complete; empty where any is not."""
    found: dict[int, dict[bytes, Field]] = {}
    for field in message.fields:
        name = field[0].lower()
        if name not in (RESULTS, SIGNATURE, SEAL):
            continue
        match = INSTANCE.match(field[1])
        fields = found.setdefault(int(match[1]), {}) if match else {}
        if match is None or name in fields:
            return []
        fields[name] = field
    ordered = [found.get(number, {}) for number in range(1, len(found) + 1)]
    complete = len(ordered) <= MOST_SETS and all(len(fields) == len((RESULTS, SIGNATURE, SEAL)) for fields in ordered)
    return ordered if complete else []


def _seal(sets: list[dict[bytes, Field]], number: int) -> Seal | None:
    """Read the seal of a set, and collect what it covers: all sets up to its own, its own b= emptied."""
    name, value = sets[number - 1][SEAL]
    tags = signature.read_tags(value)
    expected = b"none" if number == 1 else b"pass"
    if tags is None or tags.get(b"cv", b"").lower() != expected or tags.get(b"a") != RSA.encode() or b"h" in tags:
        return None
    try:
        domain, selector = tags[b"d"].decode("ascii").lower(), tags[b"s"].decode("ascii")
        signed = signature.read_base64(tags[b"b"])
    except (KeyError, ValueError):
        return None
    if address.parse_domain(domain) != domain or not signature.SELECTOR.fullmatch(selector):
        return None
    before = [one[part] for one in sets[:number] for part in (RESULTS, SIGNATURE, SEAL)][:-1]
    covered = b"".join(canonical_header([], [], field, relaxed=True) + b"\r\n" for field in before)
    covered += canonical_header([], [], (name, signature.emptied(value)), relaxed=True)
    return Seal(domain=domain, record=f"{selector}._domainkey.{domain}", value=signed, covered=covered)
