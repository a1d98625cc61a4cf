"""Reads DKIM-Signature fields and DKIM key records strictly, and checks the one with the other (RFC 6376, RFC 8463).

dkimpy chooses and canonicalises the header fields, `cryptography` does the arithmetic: dkimpy's own is slower, needs
another library for Ed25519, and reads the clock. Whether a valid signature counts is not decided here, but in
`mailer.authenticate`. This module asks no DNS and reads no clock.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.asymmetric.utils import Prehashed
from cryptography.hazmat.primitives.serialization import load_der_public_key

from mailer import address
from mailer.canonical import canonical_body, canonical_header


if TYPE_CHECKING:
    from collections.abc import Sequence

    from mailer.canonical import Field, Message


MOST_VALUE = 8 * 1024
"""Octets in a signature field."""

MOST_NAMES = 100
"""Names in h=."""

RSA, ED25519, RSA_SHA1 = "rsa-sha256", "ed25519-sha256", "rsa-sha1"
ALGORITHMS = frozenset({RSA, ED25519, RSA_SHA1})

TAG = re.compile(rb"[A-Za-z][A-Za-z0-9_]*")
NAME = re.compile(rb"[!-9;-~]+")
SELECTOR = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,62})(?:\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,62}))*")
SECONDS = re.compile(rb"[0-9]{1,12}")
CANONICALIZATION = {b"simple": False, b"relaxed": True}


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """What a DKIM-Signature field says.

    Attributes:
        algorithm: one of `ALGORITHMS`.
        domain: d=, in canonical form.
        selector: s=.
        names: the lower-case names of h=.
        relaxed: how header and body are canonicalised.
        body_hash: bh=.
        value: b=.
        signed_at: t=, in seconds, or None.
        expires: x=, in seconds, or None.
        limited: whether l= leaves a part of the body unsigned.
        exact: whether the domain of i= is that of d= itself.
        own: the field itself with its b= emptied.
    """

    algorithm: str
    domain: str
    selector: str
    names: tuple[bytes, ...]
    relaxed: tuple[bool, bool]
    body_hash: bytes
    value: bytes
    signed_at: int | None
    expires: int | None
    limited: bool
    exact: bool
    own: Field

    @property
    def record(self) -> str:
        """The name of the key's TXT record."""
        return f"{self.selector}._domainkey.{self.domain}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """A public key as a domain publishes it; `testing` is its flag t=y, `exact` its flag t=s."""

    public: RSAPublicKey | Ed25519PublicKey
    testing: bool
    exact: bool

    @property
    def bits(self) -> int:
        """The size of the key; Ed25519 counts as what it is worth."""
        return self.public.key_size if isinstance(self.public, RSAPublicKey) else 3072


def parse(field: Field, *, sealed: bool = False) -> Signature | None:
    """Read a DKIM-Signature field, or with `sealed` an ARC-Message-Signature, which has no v= and another i=.

    None where it is not one that a careful signer writes.
    """
    tags = read_tags(field[1])
    if tags is None or tags.get(b"q", b"dns/txt") != b"dns/txt" or (tags.get(b"v") != b"1" and not sealed):
        return None
    try:
        names = tuple(name.strip().lower() for name in tags[b"h"].split(b":"))
        algorithm, selector = tags[b"a"].decode("ascii"), tags[b"s"].decode("ascii")
        domain = address.parse_domain(tags[b"d"].decode("ascii"))
        relaxed = _canonicalization(tags.get(b"c", b"simple"))
        value, body_hash = read_base64(tags[b"b"]), read_base64(tags[b"bh"])
        signed_at, expires = _seconds(tags.get(b"t")), _seconds(tags.get(b"x"))
    except (KeyError, ValueError):
        return None
    exact = _identity(b"" if sealed else tags.get(b"i", b""), domain or "")
    known = algorithm in ALGORITHMS and len(selector) <= address.MOST_DOMAIN and SELECTOR.fullmatch(selector)
    if domain is None or exact is None or not known or len(names) > MOST_NAMES or not all(map(NAME.fullmatch, names)):
        return None
    return Signature(
        algorithm=algorithm,
        domain=domain,
        selector=selector,
        names=names,
        relaxed=relaxed,
        body_hash=body_hash,
        value=value,
        signed_at=signed_at,
        expires=expires,
        limited=b"l" in tags,
        exact=exact,
        own=(field[0], emptied(field[1])),
    )


def key(records: Sequence[bytes]) -> Key | None:
    """Read the key among the TXT records of a name; None where there is none, it is revoked, or it is ambiguous."""
    found = [tags for tags in map(read_tags, records) if tags is not None and b"p" in tags]
    if len(found) != 1:
        return None
    tags = found[0]
    services = tags.get(b"s", b"*").replace(b" ", b"").split(b":")
    algorithms = tags.get(b"h", b"sha256").replace(b" ", b"").split(b":")
    if tags.get(b"v", b"DKIM1") != b"DKIM1" or b"sha256" not in algorithms or not {b"*", b"email"} & {*services}:
        return None
    public = _public(tags.get(b"k", b"rsa"), b"".join(tags[b"p"].split()))
    flags = tags.get(b"t", b"").replace(b" ", b"").lower().split(b":")
    return Key(public=public, testing=b"y" in flags, exact=b"s" in flags) if public else None


def verify(signature: Signature, key: Key, message: Message) -> bool:
    """Whether a signature is the one that the key's owner made over this very message."""
    relaxed_header, relaxed_body = signature.relaxed
    body = hashlib.sha256(canonical_body(message.body, relaxed=relaxed_body)).digest()
    if not hmac.compare_digest(body, signature.body_hash):
        return False
    header = canonical_header(message.fields, signature.names, signature.own, relaxed=relaxed_header)
    return fits(signature.value, signature.algorithm, key, header)


def fits(value: bytes, algorithm: str, key: Key, signed: bytes) -> bool:
    """Whether a value is the key owner's signature over these bytes."""
    digest = hashlib.sha256(signed).digest()
    try:
        if isinstance(key.public, RSAPublicKey) and algorithm == RSA:
            key.public.verify(value, digest, PKCS1v15(), Prehashed(hashes.SHA256()))
        elif isinstance(key.public, Ed25519PublicKey) and algorithm == ED25519:
            key.public.verify(value, digest)
        else:
            return False
    except InvalidSignature:
        return False
    return True


def read_tags(value: bytes) -> dict[bytes, bytes] | None:
    """Read a tag list (RFC 6376, section 3.2); None where it is malformed, too long, or names a tag twice."""
    if len(value) > MOST_VALUE:
        return None
    found: dict[bytes, bytes] = {}
    segments = value.split(b";")
    if not segments[-1].strip():
        segments.pop()
    for segment in segments:
        name, equals, text = segment.partition(b"=")
        name = name.strip()
        if not equals or not TAG.fullmatch(name) or name in found:
            return None
        found[name] = text.replace(b"\r\n", b"").strip()
    return found


def emptied(value: bytes) -> bytes:
    """Take the value of b= out of a signature's field, with the blanks around it (RFC 6376, section 3.7)."""
    segments = value.removesuffix(b"\r\n").split(b";")
    for index, segment in enumerate(segments):
        name, equals, _ = segment.partition(b"=")
        if name.strip() == b"b":
            segments[index] = name + equals
    return b";".join(segments) + b"\r\n"


def _canonicalization(text: bytes) -> tuple[bool, bool]:
    header, _, body = text.partition(b"/")
    return CANONICALIZATION[header], CANONICALIZATION[body or b"simple"]


def _seconds(text: bytes | None) -> int | None:
    if text is not None and not SECONDS.fullmatch(text):
        raise ValueError("not a number of seconds")
    return None if text is None else int(text)


def read_base64(text: bytes) -> bytes:
    """Read base64 with the blanks that folding leaves; ValueError where it is none."""
    return base64.b64decode(b"".join(text.split()), validate=True)


def _identity(identity: bytes, domain: str) -> bool | None:
    """Whether the domain of i= is that of d= itself; None where it is not even below it."""
    host = identity.rpartition(b"@")[2].lower().decode("ascii", "replace")
    if not identity or host == domain:
        return True
    return False if host.endswith(f".{domain}") else None


@lru_cache(4096)
def _public(kind: bytes, text: bytes) -> RSAPublicKey | Ed25519PublicKey | None:
    """Load a public key: its kind is the tag k=, its text the tag p=. Loading one takes longer than using it."""
    try:
        data = base64.b64decode(text, validate=True)
        if kind == b"ed25519":
            return Ed25519PublicKey.from_public_bytes(data)
        loaded = load_der_public_key(data)
    except (ValueError, binascii.Error, UnsupportedAlgorithm):
        return None
    return loaded if kind == b"rsa" and isinstance(loaded, RSAPublicKey) else None
