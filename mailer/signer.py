"""Signs outgoing mail with DKIM, and makes keys for it (RFC 6376, RFC 8463).

The same message signed for the same time gives the same bytes, so that a retry repeats itself. Header fields are
oversigned: none of those named can be added later without breaking the signature. This module reads no clock and
keeps no mail.
"""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING, Literal

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.asymmetric.utils import Prehashed
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

from mailer.canonical import canonical_body, canonical_header, split
from mailer.errors import Misconfigured
from mailer.signature import ED25519, RSA


if TYPE_CHECKING:
    from datetime import datetime

    from mailer.canonical import Message


OVERSIGNED = (
    b"from to subject date reply-to message-id in-reply-to references content-type mime-version list-unsubscribe"
).split()
"""The fields that say what a mail is; each is named once more than it occurs."""

KEY_BITS = 2048


class Signer:
    """Signs for one domain with one key, which is loaded once."""

    def __init__(self, *, domain: str, selector: str, key_pem: bytes) -> None:
        """Load the key.

        Raises:
            Misconfigured: it is none that DKIM knows.
        """
        self._key = _load(key_pem)
        self._algorithm = RSA if isinstance(self._key, RSAPrivateKey) else ED25519
        self._domain, self._selector = domain, selector

    @property
    def record(self) -> str:
        """The TXT record that the domain must publish."""
        return _record(self._key)

    def sign(self, content: bytes, *, at: datetime) -> bytes:
        """Give the message with a DKIM-Signature field before it.

        Raises:
            ValueError: it is no well-formed message.
        """
        message = split(content)
        if message is None:
            raise ValueError("not a message that can be signed")
        names = _names(message)
        body = hashlib.sha256(canonical_body(message.body, relaxed=True)).digest()
        value = self._unsigned(names, body, at)
        header = canonical_header(message.fields, names, (b"DKIM-Signature", value), relaxed=True)
        signed = _folded(base64.b64encode(self._value(hashlib.sha256(header).digest())))
        return b"DKIM-Signature:" + value + signed + b"\r\n" + content

    def _unsigned(self, names: list[bytes], body: bytes, at: datetime) -> bytes:
        lines = (
            f" v=1; a={self._algorithm}; c=relaxed/relaxed;",
            f" d={self._domain}; s={self._selector}; t={int(at.timestamp())};",
            " h=" + _wrapped(names) + ";",
            f" bh={base64.b64encode(body).decode('ascii')};",
            " b=",
        )
        return "\r\n".join(lines).encode("ascii")

    def _value(self, digest: bytes) -> bytes:
        if isinstance(self._key, RSAPrivateKey):
            return self._key.sign(digest, PKCS1v15(), Prehashed(hashes.SHA256()))
        return self._key.sign(digest)


def make_key(kind: Literal["rsa", "ed25519"] = "rsa") -> tuple[bytes, str]:
    """Make a key: its PEM, and the TXT record that publishes its public half."""
    made: RSAPrivateKey | Ed25519PrivateKey
    if kind == "rsa":
        made = generate_private_key(public_exponent=65537, key_size=KEY_BITS)
    else:
        made = Ed25519PrivateKey.generate()
    return made.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()), _record(made)


def _load(pem: bytes) -> RSAPrivateKey | Ed25519PrivateKey:
    try:
        loaded = load_pem_private_key(pem, None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise Misconfigured("the DKIM key is not an unencrypted private key in PEM form") from None
    if not isinstance(loaded, RSAPrivateKey | Ed25519PrivateKey):
        raise Misconfigured("the DKIM key is neither RSA nor Ed25519")
    return loaded


def _record(made: RSAPrivateKey | Ed25519PrivateKey) -> str:
    public = made.public_key()
    if isinstance(made, RSAPrivateKey):
        kind, data = "rsa", public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    else:
        kind, data = "ed25519", public.public_bytes(Encoding.Raw, PublicFormat.Raw)
    return f"v=DKIM1; k={kind}; p={base64.b64encode(data).decode('ascii')}"


def _names(message: Message) -> list[bytes]:
    present = [name.lower() for name, _ in message.fields]
    return [name for name in OVERSIGNED for _ in range(present.count(name) + 1)]


def _wrapped(names: list[bytes], per_line: int = 6) -> str:
    text = [name.decode("ascii") for name in names]
    groups = (":".join(text[start : start + per_line]) for start in range(0, len(text), per_line))
    return ":\r\n  ".join(groups)


def _folded(text: bytes, width: int = 72) -> bytes:
    return b"\r\n  ".join(text[start : start + width] for start in range(0, len(text), width))
