"""Keeps the service's secret: one file beside the database, made at the first start.

Its first line is the current secret; further lines are older ones, which still open what was closed under them. A line
that ends in "stops" opens nothing any more: it serves to know those who said stop while it was current, for good. Every
key that the service uses derives from a secret by HKDF (RFC 5869) under a purpose of its own. This module never writes
to a file that is there (`mailer.rotation` does), and never shows a secret.
"""

from __future__ import annotations

import os
import re
import secrets
import stat
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from mailer.errors import Misconfigured
from mailer.tokens import subkey


SIZE = 32
"""Bytes in a secret and in each key."""

LINE = re.compile(rf"(?P<secret>[0-9a-f]{{{2 * SIZE}}})(?: (?:older (?P<since>\d{{4}}-\d\d-\d\d)|(?P<stops>stops)))?")
"""A secret; after an older one, the day on which another took its place, or that it serves for stops alone."""

NONCE = 12
"""Bytes of randomness for each mail; enough for 2^32 mails under one secret (NIST SP 800-38D, section 8.3)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Secret:
    """The current secret and the older ones.

    Attributes:
        current: what everything new is made under.
        older: what still opens what was made under it.
        retired: what opens nothing, and serves to know those who said stop while it was current.
    """

    current: bytes = field(repr=False)
    older: tuple[bytes, ...] = field(default=(), repr=False)
    retired: tuple[bytes, ...] = field(default=(), repr=False)

    @property
    def every(self) -> tuple[bytes, ...]:
        """All of them: under any of these somebody may have said stop."""
        return (self.current, *self.older, *self.retired)

    def subkey(self, purpose: str) -> bytes:
        """Derive the key for one purpose from the current secret."""
        return _derive(self.current, purpose)

    def subkeys(self, purpose: str) -> tuple[bytes, ...]:
        """Derive it from every secret, the current one first."""
        return tuple(_derive(secret, purpose) for secret in (self.current, *self.older))


def _derive(secret: bytes, purpose: str) -> bytes:
    return subkey(secret, b"letterman/" + purpose.encode())


class Box:
    """Closes bytes under the first of some keys (AES-256-GCM), and opens what any of them closed."""

    def __init__(self, *keys: bytes) -> None:
        self._ciphers = tuple(AESGCM(key) for key in keys)

    def close(self, content: bytes) -> bytes:
        """Encrypt."""
        nonce = secrets.token_bytes(NONCE)
        return nonce + self._ciphers[0].encrypt(nonce, content, None)

    def open(self, closed: bytes) -> bytes:
        """Decrypt.

        Raises:
            ValueError: none of the keys closed it, or it is damaged.
        """
        for cipher in self._ciphers:
            try:
                return cipher.decrypt(closed[:NONCE], closed[NONCE:], None)
            except InvalidTag:
                continue
        raise ValueError("closed under another key, or damaged")


def ensure(path: str | Path, *, new: bool = True) -> Secret:
    """Read the secret, after making one where there is none.

    Without `new` none is made: where a database is there already, a missing secret has been lost, and a fresh one would
    open nothing in it.

    Raises:
        Misconfigured: the file can't be made or read, is damaged, or others may read it.
    """
    path = Path(path)
    try:
        if not path.exists():
            if not new:
                raise Misconfigured(f"{path}: the secret of the database is missing: restore it, or move both away")
            _make(path)
    except OSError as error:
        raise Misconfigured(f"{path}: cannot make the secret: {error.strerror}") from None
    return read(path)


def read(path: str | Path) -> Secret:
    """Read the secret.

    Raises:
        Misconfigured: the file can't be read, is damaged, or others may read it.
    """
    path = Path(path)
    try:
        with path.open(encoding="ascii") as file:
            mode = stat.S_IMODE(os.fstat(file.fileno()).st_mode)
            lines = file.read().splitlines()
    except OSError as error:
        raise Misconfigured(f"{path}: cannot read the secret: {error.strerror}") from None
    except UnicodeDecodeError:
        lines = [""]
        mode = 0
    if mode & 0o077:
        raise Misconfigured(f"{path}: others may read the secret (mode {mode:04o}): chmod 600 {path}")
    found = [LINE.fullmatch(line) for line in lines]
    known = [each for each in found if each]
    if not known or len(known) < len(found) or known[0].end() != known[0].end("secret"):
        raise Misconfigured(f"{path}: not a secret: each line is {2 * SIZE} hexadecimal digits, the current one first")
    current, *others = known
    return Secret(
        current=bytes.fromhex(current["secret"]),
        older=tuple(bytes.fromhex(each["secret"]) for each in others if not each["stops"]),
        retired=tuple(bytes.fromhex(each["secret"]) for each in others if each["stops"]),
    )


def _make(path: Path) -> None:
    """Write a new secret whole, or not at all; where two processes start at once, the first one's stays."""
    draft = drafted(path, fresh() + "\n")
    try:
        os.link(draft, path)
    except FileExistsError:
        return
    finally:
        draft.unlink()
    sync_folder(path.parent)


def fresh() -> str:
    """Make a secret, as its line is written."""
    return secrets.token_hex(SIZE)


def drafted(path: Path, text: str) -> Path:
    """Write what is to become a secret file, for its owner alone and down to the disk, under another name beside it."""
    draft = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with open(handle, "w", encoding="ascii") as file:  # noqa: PTH123 - of a file descriptor
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        draft.unlink()
        raise
    return draft


def sync_folder(folder: Path) -> None:
    """Bring a folder's entry to the disk, so that the secret outlives a power cut as surely as the database."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
