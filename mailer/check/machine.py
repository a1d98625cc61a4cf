"""Looks at this machine: settings, secret, keys, modes, templates, the disk and the clock. Nothing is changed.

The clock is compared with nothing from outside, since there is nothing to ask but other people's servers: the kernel
knows whether a time service steers it (adjtimex(2)), whichever that is.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import stat
import sys
import tempfile
import time
import tomllib
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from mailer import secret as secrets
from mailer import signature
from mailer.check.findings import CREDENTIALS, Finding
from mailer.errors import Misconfigured
from mailer.letters import Letters
from mailer.service import signer
from mailer.store import on_server


if TYPE_CHECKING:
    from collections.abc import Iterator

    from mailer.check.findings import Case
    from mailer.settings import Settings


LEAST_DISK = 200 * 1024 * 1024
"""Bytes that should be free where the database lies."""

SLOW = 0.05
"""Seconds that bringing a small file to the disk should not take: each mail waits for it."""

TRIES = 5

LEAST_BITS = 2048
"""Bits of an RSA key; receivers take less for none (RFC 8301 asks for 1024 at least, and advises 2048)."""

BEHIND = timedelta(hours=1)
"""How far in the future a file's time may be."""

UNSYNCED = 0x40
"""STA_UNSYNC of adjtimex(2): nothing steers the clock."""

TIMEX = 512
"""Bytes that hold a struct timex of any Linux, with room to spare."""

RESTORE = "restore the file, or call this as root or as the service's own user"

USUAL = {
    "requests_per_introducer_per_day": 200,
    "questions_per_person_per_fortnight": 10,
    "questions_per_hour": 5000,
}
"""Limits above these are none any more."""


STATUS_AT = 5 * ctypes.sizeof(ctypes.c_long)
"""Where struct timex holds its status: after modes (padded), offset, freq, maxerror and esterror."""


class ThisMachine:
    """The machine that we run on."""

    def free(self, folder: Path) -> int:
        """See `Machine.free`."""
        return shutil.disk_usage(folder).free

    def sync(self, folder: Path) -> float:
        """See `Machine.sync`; the file has no name, and is gone when it is closed."""
        with tempfile.TemporaryFile(dir=folder) as file:
            started = time.monotonic()
            file.write(bytes(4096))
            file.flush()
            os.fsync(file.fileno())
            return time.monotonic() - started

    def steered(self) -> bool | None:
        """See `Machine.steered`."""
        if sys.platform != "linux":
            return None
        buffer = ctypes.create_string_buffer(TIMEX)  # modes = 0: it is only read
        if ctypes.CDLL(None).adjtimex(buffer) < 0:
            return None
        return not ctypes.c_int.from_buffer(buffer, STATUS_AT).value & UNSYNCED


def settings(case: Case) -> Iterator[Finding]:
    """Say that they could be read; look at who may ask, and how much."""
    yield Finding(id="settings.read", what="every key is known")
    who = case.settings.introducers
    if not who:
        mend = 'list who may: introducers = ["ivy@example.com", "@example.net"]'
        yield Finding(id="introducers.nobody", what="nobody may ask", mend=mend)
    elif "*" in who:
        yield Finding(id="introducers.everyone", what="whoever proves their address may ask")
    else:
        yield Finding(id="introducers.listed", what=f"{len(who)} on the list")
    yield from _limits(case.settings)


def _limits(settings: Settings) -> Iterator[Finding]:
    limits = settings.limits.model_dump()
    above = [f"limits.{name} = {limits[name]}" for name, most in USUAL.items() if limits[name] > most]
    nothing = [f"limits.{name}" for name in USUAL if not limits[name]]
    if above:
        mend = "lower them, unless you know everyone who may ask: they are what keeps the service from being a weapon"
        yield Finding(id="limits.suppressed", what=f"so high that they limit nothing: {', '.join(above)}", mend=mend)
    if nothing:
        yield Finding(id="limits.nothing", what=f"0, so nobody is asked: {', '.join(nothing)}", mend="raise them")
    if not above and not nothing:
        yield Finding(id="limits.usual", what="as they should be")


def secret(case: Case) -> Iterator[Finding]:
    """Read the secret where there is one; a new service makes it at its first start."""
    path = Path(case.settings.secret_file)
    database = case.settings.database
    if not path.exists() and not on_server(database) and not Path(database).exists():
        yield Finding(id="secret.new", what=f"{path} is made at the first start")
        return
    try:
        known = secrets.ensure(path, new=False) if not path.exists() else secrets.read(path)
    except Misconfigured as error:
        yield Finding(id="secret.wrong", what=str(error), mend=_after(str(error), "chmod ") or RESTORE)
    else:
        yield Finding(id="secret.fine", what=f"{path}, with {len(known.older)} older ones")


def _after(text: str, word: str) -> str:
    return word + text.rpartition(word)[2] if word in text else ""


def modes(case: Case) -> Iterator[Finding]:
    """Look whether others may read what is the service's alone."""
    alone = [path for path in _private(case) if path.is_file()]
    exposed = [(path, mode, right) for path in alone for mode, right in (_modes(path),) if mode & ~right]
    for path, mode, right in exposed:
        mend = f"chmod {right:o} {path}"
        yield Finding(id="modes.open", what=f"{path}: others may read it (mode {mode:04o})", mend=mend)
    if not exposed:
        yield Finding(id="modes.fine", what=f"{len(alone)} files are the service's alone")


def _modes(path: Path) -> tuple[int, int]:
    """Give the mode of a file, and the most that it may be: by its group the service reads what is root's."""
    found = path.stat()
    return stat.S_IMODE(found.st_mode), 0o600 if found.st_uid else 0o640


def _private(case: Case) -> Iterator[Path]:
    """Give the files that hold a key, a password or data; the secret has a finding of its own."""
    given = case.settings
    for name in (given.dkim.key_file, given.listen.tls_key):
        if name:
            yield Path(name)
    if not on_server(given.database):
        yield from (Path(f"{given.database}{end}") for end in ("", "-wal"))
    if case.config is not None and _holds_password(case.config):
        yield case.config


def _holds_password(config: Path) -> bool:
    """Whether the settings file itself holds a password, of the relay or in the name of a shared database."""
    try:
        given = tomllib.loads(config.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return bool(given.get("relay", {}).get("password")) or "@" in given.get("database", "")


def templates(case: Case) -> Iterator[Finding]:
    """Load the letters, with those that the operator laid over them."""
    try:
        Letters(overlay=case.settings.templates, default=case.settings.language)
    except Misconfigured as error:
        mend = "mend the file that is named; docs/letters.md says what it must hold"
        yield Finding(id="templates.wrong", what=str(error), mend=mend)
    else:
        yield Finding(id="templates.fine", what="every letter is there")


def dkim_key(case: Case) -> Iterator[Finding]:
    """Load the key that outgoing mail is signed with, where there is one."""
    try:
        own = signer(case.settings)
    except Misconfigured as error:
        yield Finding(id="dkim-key.wrong", what=str(error), mend=_key_mend(case.settings.dkim.key_file, str(error)))
        return
    if own is None:
        return
    key = signature.key([own.record.encode()])
    bits = key.public.key_size if key and isinstance(key.public, RSAPublicKey) else 0
    if 0 < bits < LEAST_BITS:
        mend = "name another selector and key_file, then: letterman dkim new"
        yield Finding(id="dkim-key.small", what=f"RSA of {bits} bits; receivers want {LEAST_BITS}", mend=mend)
    elif not bits:
        what = "Ed25519, which large receivers do not verify yet: for them our mail is unsigned"
        mend = "name another selector and key_file, then: letterman dkim new"
        yield Finding(id="dkim-key.ed25519", what=what, mend=mend)
    else:
        yield Finding(id="dkim-key.fine", what=f"RSA of {bits} bits")


def _key_mend(path: str, why: str) -> str:
    if path.startswith(CREDENTIALS):
        return f"systemctl start letterman puts it there, with LoadCredential={Path(path).name}:/etc/letterman/dkim.pem"
    return "letterman dkim new" if "No such file" in why else "mend what is named"


def disk(case: Case) -> Iterator[Finding]:
    """Look at the room where the database lies, and how long the disk takes to keep something."""
    if on_server(case.settings.database):
        return
    folder = Path(case.settings.database).parent
    try:
        free = case.machine.free(folder)
    except OSError as error:
        mend = f"install -d -m 700 {folder}"
        yield Finding(id="disk.away", what=f"{folder}: {error.strerror}", mend=mend)
        return
    if free < LEAST_DISK:
        mend = f"make room in {folder}: mail is put off when it is full"
        yield Finding(id="disk.low", what=f"{free // 2**20} MB free", mend=mend)
    else:
        yield Finding(id="disk.fine", what=f"{free // 2**20} MB free")
    yield _sync(folder, case)


def _sync(folder: Path, case: Case) -> Finding:
    """Write a small file and bring it to the disk, a few times; the middle one counts."""
    try:
        took = sorted(case.machine.sync(folder) for _ in range(TRIES))[TRIES // 2]
    except OSError as error:
        mend = f"look at the disk, and who may write to {folder}: mail is put off until it can be kept"
        return Finding(id="sync.fails", what=f"{folder}: {error.strerror}", mend=mend)
    what = f"{1000 * took:.1f} ms to bring a small file to the disk"
    if took > SLOW:
        mend = "each mail waits for this: a faster disk, or one with a cache that survives a power cut, helps"
        return Finding(id="sync.slow", what=what, mend=mend)
    return Finding(id="sync.fine", what=what)


def clock(case: Case) -> Iterator[Finding]:
    """Ask the kernel whether a time service steers the clock; and no file of ours may come from the future."""
    newest = max((path.stat().st_mtime for path in _dated(case) if path.exists()), default=0.0)
    ahead = datetime.fromtimestamp(newest, tz=UTC) - case.now
    mend = "timedatectl set-ntp true"
    if ahead > BEHIND:
        what = f"the clock says {case.now:%Y-%m-%d %H:%M}, and our own files are younger"
        yield Finding(id="clock.behind", what=what, mend=mend)
        return
    match case.machine.steered():
        case None:
            yield Finding(id="clock.unknown", what="the kernel does not tell whether a time service steers it")
        case False:
            yield Finding(id="clock.unsynced", what="no time service steers it: deadlines will drift", mend=mend)
        case True:
            yield Finding(id="clock.steady", what="a time service steers it")


def _dated(case: Case) -> Iterator[Path]:
    yield Path(case.settings.secret_file)
    if not on_server(case.settings.database):
        yield from (Path(f"{case.settings.database}{end}") for end in ("", "-wal"))
