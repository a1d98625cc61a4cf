"""The world that tests play in: a resolver of plain dicts, keys, signed mails, and an event loop for one test."""

from __future__ import annotations

import asyncio
import base64
import hashlib
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from mailer import signer
from mailer.canonical import canonical_body, canonical_header, split
from mailer.errors import Temporary
from mailer.model import Received
from mailer.signer import Signer


if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping


T = TypeVar("T")

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
"""The clock of tests that don't say otherwise."""

OURS = "intro@intro.example.org"


@dataclass(frozen=True, slots=True, kw_only=True)
class FakeResolver:
    """DNS as plain dicts; names in `failing` give no answer."""

    txts: Mapping[str, tuple[bytes, ...]] = field(default_factory=dict)
    mxs: Mapping[str, tuple[tuple[int, str], ...]] = field(default_factory=dict)
    hosts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    ptrs: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    failing: frozenset[str] = frozenset()
    asked: list[str] = field(default_factory=list)

    async def txt(self, name: str) -> tuple[bytes, ...]:
        """See `mailer.resolver.Resolver`."""
        return self._answer(self.txts, name)

    async def mx(self, name: str) -> tuple[tuple[int, str], ...]:
        """See `mailer.resolver.Resolver`."""
        return self._answer(self.mxs, name)

    async def addresses(self, name: str) -> tuple[str, ...]:
        """See `mailer.resolver.Resolver`."""
        return self._answer(self.hosts, name)

    async def ptr(self, ip: str) -> tuple[str, ...]:
        """See `mailer.resolver.Resolver`."""
        return self._answer(self.ptrs, ip)

    def _answer(self, records: Mapping[str, tuple[T, ...]], name: str) -> tuple[T, ...]:
        self.asked.append(name)
        if name in self.failing:
            raise Temporary("dns")
        return records.get(name, ())


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """A private key in PEM, and the TXT record of its public half."""

    pem: bytes = field(repr=False)
    record: str

    @property
    def txt(self) -> tuple[bytes, ...]:
        """The record as a resolver gives it."""
        return (self.record.encode("ascii"),)


@cache
def make_key(kind: str = "rsa", number: int = 0) -> Key:
    """Make a key; the same one for the same number, since making one takes a while."""
    del number
    pem, record = signer.make_key("ed25519" if kind == "ed25519" else "rsa")
    return Key(pem=pem, record=record)


@cache
def _signer(key: Key, domain: str, selector: str) -> Signer:
    return Signer(domain=domain, selector=selector, key_pem=key.pem)


def sign(content: bytes, *, domain: str, key: Key | None = None, selector: str = "s1", at: datetime = NOW) -> bytes:
    """Sign a mail with DKIM, as a careful provider does."""
    return _signer(key or make_key(), domain, selector).sign(content, at=at)


def keys(*domains: str, key: Key | None = None, selector: str = "s1") -> dict[str, tuple[bytes, ...]]:
    """Give the TXT records that make the signatures of `sign` valid."""
    return {f"{selector}._domainkey.{domain}": (key or make_key()).txt for domain in domains}


def mail(
    *,
    sender: str = "Ivy Chen <ivy@example.com>",
    to: str = OURS,
    subject: str = "Ann and Bob",
    body: str = "Please introduce Ann <ann@example.net> and Bob <bob@example.org>.",
    date: str = "Sun, 22 Nov 2026 11:59:30 +0000",
    message_id: str = "<1@example.com>",
    extra: tuple[str, ...] = (),
) -> bytes:
    """Write a plain mail; an empty header is left out."""
    named = {"From": sender, "To": to, "Subject": subject, "Date": date, "Message-ID": message_id}
    lines = [*(f"{name}: {value}" for name, value in named.items() if value), *extra, "", *body.splitlines(), ""]
    return "\r\n".join(lines).encode()


def received(
    content: bytes,
    *,
    reverse_path: str = "ivy@example.com",
    recipients: tuple[str, ...] = (OURS,),
    peer: str = "192.0.2.1",
    helo: str = "mail.example.com",
    at: datetime = NOW,
) -> Received:
    """Put a mail into an envelope."""
    return Received(peer=peer, helo=helo, reverse_path=reverse_path, recipients=recipients, content=content, at=at)


def run(work: Coroutine[Any, Any, T], *, seconds: float = 20) -> T:
    """Run a coroutine to its end, or fail."""

    async def bounded() -> T:
        async with asyncio.timeout(seconds):
            return await work

    return asyncio.run(bounded())


def craft(
    content: bytes,
    *,
    domain: str,
    key: Key | None = None,
    names: str = "from:to:subject:date:from",
    canonicalization: str = "relaxed/relaxed",
    at: datetime | None = NOW,
    tags: str = "",
    body: bytes | None = None,
    selector: str = "s1",
) -> bytes:
    """Sign a mail with an RSA key in any way that a signature can be written, careful or not.

    Args:
        content: the mail.
        domain: d=, as it is to be written.
        key: the key.
        names: h=.
        canonicalization: c=.
        at: t=; None leaves it out.
        tags: more tags, such as "l=0; ".
        body: what is hashed in place of the canonical body.
        selector: s=.
    """
    message = split(content)
    assert message is not None
    header_way, _, body_way = canonicalization.partition("/")
    hashed = canonical_body(message.body, relaxed=body_way == "relaxed") if body is None else body
    digest = base64.b64encode(hashlib.sha256(hashed).digest()).decode("ascii")
    when = f"t={int(at.timestamp())}; " if at else ""
    value = (
        f" v=1; a=rsa-sha256; c={canonicalization}; d={domain}; s={selector}; {when}{tags}h={names};"
        f"\r\n\tbh={digest};\r\n\tb="
    ).encode()
    chosen = names.lower().encode("ascii").split(b":")
    header = canonical_header(message.fields, chosen, (b"DKIM-Signature", value), relaxed=header_way == "relaxed")
    return b"DKIM-Signature:" + value + rsa(header, key).encode("ascii") + b"\r\n" + content


def rsa(data: bytes, key: Key | None = None) -> str:
    """Sign bytes with an RSA key, and give the signature in base64."""
    return base64.b64encode(_private(key or make_key()).sign(data, PKCS1v15(), hashes.SHA256())).decode("ascii")


@cache
def _private(key: Key) -> RSAPrivateKey:
    loaded = load_pem_private_key(key.pem, None)
    assert isinstance(loaded, RSAPrivateKey)
    return loaded
