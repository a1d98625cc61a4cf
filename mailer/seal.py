"""Encrypts and decrypts an introduction under the key of its token (AES-256-GCM, NIST SP 800-38D).

The id is bound in, so that a sealed introduction opens at its own place alone; its length is rounded up, so that it
tells little. The nonce is sampled by the caller. This module keeps no key, and writes nothing anywhere.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from pydantic import TypeAdapter

from mailer.model import Introduction


if TYPE_CHECKING:
    from mailer.tokens import Thread


NONCE = 12
"""Bytes; random ones are safe for far more writes than one introduction ever sees."""

STEP = 256
"""Plaintexts are padded to a multiple of this many bytes."""


class Unsealable(Exception):  # noqa: N818 - named for what it says
    """The sealed bytes are not of this introduction, or not whole."""


def seal(introduction: Introduction, thread: Thread, *, nonce: bytes) -> bytes:
    """Encrypt an introduction for its place in the store."""
    plain = _codec().dump_json(introduction, exclude_defaults=True)
    padded = plain + b" " * (-len(plain) % STEP)  # JSON ignores blanks at its end
    return nonce + AESGCM(thread.key).encrypt(nonce, padded, thread.id)


def unseal(sealed: bytes, thread: Thread) -> Introduction:
    """Decrypt an introduction.

    Raises:
        Unsealable: it was sealed for another place, or changed since.
    """
    try:
        plain = AESGCM(thread.key).decrypt(sealed[:NONCE], sealed[NONCE:], thread.id)
        return _codec().validate_json(plain)
    except (InvalidTag, ValueError):
        raise Unsealable from None  # what pydantic says of a value shows the value


@lru_cache(maxsize=1)
def _codec() -> TypeAdapter[Introduction]:
    return TypeAdapter(Introduction)
