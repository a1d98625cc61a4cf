"""Mints and verifies reply addresses, and derives an introduction's id and key from one.

A token is `seed (16) | role and party (1) | deadline in days since 1970 (2) | MAC (10)`, in lower-case base32, without
padding: 47 characters. The id and the key of the introduction are derived from the seed and the service's secret (HKDF,
RFC 5869), so that a database tells nothing without a token, and a token nothing without the service. This module looks
nothing up, reads no clock, and keeps nothing.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from mailer.model import MOST_PEOPLE, Role, Token


SEED = 16
MAC = 10
BODY = SEED + 3
LENGTH = -(-(BODY + MAC) * 8 // 5)
"""Characters of a token in base32."""

EPOCH = date(1970, 1, 1)
PARTIES = 8
"""The role and the party share one byte; the party takes the low three bits."""

ROLES = frozenset(role.value for role in Role)

assert MOST_PEOPLE < PARTIES


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """The secrets of one introduction: everything follows from its seed, and the secret that it was made under."""

    seed: bytes = field(repr=False)
    secret: bytes = field(repr=False)
    id: bytes
    """16 bytes, under which the store holds it."""
    key: bytes = field(repr=False)
    """32 bytes, under which it is sealed."""


def thread(secret: bytes, seed: bytes) -> Thread:
    """Derive the id and the key of an introduction."""
    derived = _derive(secret, b"letterman introduction", salt=seed, length=48)
    return Thread(seed=seed, secret=secret, id=derived[:16], key=derived[16:])


def seed_of(secret: bytes, *parts: bytes) -> bytes:
    """Make the seed of a request from what makes it the same request: sender, Message-ID and signed content.

    Each part is hashed first, so that no two lists of parts run together.
    """
    digests = b"".join(hashlib.sha256(part).digest() for part in parts)
    return hmac.new(_derive(secret, b"letterman seed"), digests, hashlib.sha256).digest()[:SEED]


def mint(thread: Thread, role: Role, *, deadline: date, party: int = 0) -> str:
    """Write the token for one role and party of an introduction."""
    if not 0 <= party < PARTIES:
        raise ValueError("a party's index fits three bits")
    days = (deadline - EPOCH).days
    body = thread.seed + bytes([role << 3 | party]) + days.to_bytes(2, "big")
    return base64.b32encode(body + _mac(thread.secret, body)).decode("ascii").rstrip("=").lower()


def verify(secrets: tuple[bytes, ...], text: str) -> tuple[Token, Thread] | None:
    """Read a token that one of our secrets made; None for every other text, after the same work each time.

    Upper case is taken as well, since some servers change it (RFC 5321, section 2.4, notwithstanding).
    """
    raw = _decode(text)
    body, mac = raw[:BODY], raw[BODY:]
    right = [hmac.compare_digest(_mac(secret, body), mac) for secret in secrets]
    if not any(right) or body[SEED] >> 3 not in ROLES:
        return None
    token = Token(
        seed=body[:SEED],
        role=Role(body[SEED] >> 3),
        party=body[SEED] % PARTIES,
        deadline=EPOCH + timedelta(days=int.from_bytes(body[SEED + 1 :], "big")),
    )
    return token, thread(secrets[right.index(True)], token.seed)


def looks_like_one(text: str) -> bool:
    """Whether a text has a token's shape; says nothing of whether it is one of ours."""
    return len(text) == LENGTH and any(_decode(text))


def _decode(text: str) -> bytes:
    """Give the bytes behind a token's text, or zeros of the same length."""
    nothing = bytes(BODY + MAC)
    if len(text) != LENGTH or not text.isascii():
        return nothing
    padded = text.upper() + "=" * (-len(text) % 8)
    try:
        raw = base64.b32decode(padded)
    except ValueError:
        return nothing
    same = base64.b32encode(raw).decode("ascii") == padded  # the last character has spare bits: one spelling counts
    return raw if same else nothing


def _mac(secret: bytes, body: bytes) -> bytes:
    return hmac.new(_derive(secret, b"letterman token"), body, hashlib.sha256).digest()[:MAC]


@lru_cache(maxsize=64)
def subkey(secret: bytes, purpose: bytes) -> bytes:
    """Derive the key for one purpose from a secret."""
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=purpose).derive(secret)


def _derive(secret: bytes, purpose: bytes, *, salt: bytes | None = None, length: int = 32) -> bytes:
    if salt is None:
        return subkey(secret, purpose)
    return HKDF(algorithm=SHA256(), length=length, salt=salt, info=purpose).derive(secret)
