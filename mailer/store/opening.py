"""Opens a SQLite database so that it keeps what we promise, or refuses in one clear line."""

from __future__ import annotations

import os
import sqlite3
import time
from functools import partial
from typing import TYPE_CHECKING

from sqlite_utils import Database

from mailer.errors import Misconfigured, Temporary
from mailer.store import schema


if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": 2,  # FULL: a commit is on disk when it returns
    "secure_delete": 1,  # ON: FAST and OFF leave what was erased in the file
    "wal_autocheckpoint": 0,  # ours: see sqlite.py
    "temp_store": 2,  # MEMORY: no temporary files
    "cell_size_check": 1,
    "trusted_schema": 0,
}
"""Set and read back at every open; only the first of them is kept in the file."""

PATIENCE = 5.0
"""Seconds to wait for another process that writes."""

SMALL = 64 * 1024 * 1024
"""Bytes up to which a database is checked whole when it is opened; it takes a tenth of a second."""


def open_database(path: Path, *, whole: bool = False) -> Database:
    """Open a connection that keeps every promise of `PRAGMAS`, on tables of this version; make the file if need be.

    Raises:
        Misconfigured: the file can't be used; the text says why, in one line.
        Temporary: another process holds it.
    """
    _make(path)
    db: Database | None = None
    try:
        connection = sqlite3.connect(path, timeout=PATIENCE, isolation_level=None, check_same_thread=False)
        db = Database(connection, recursive_triggers=False, execute_plugins=False)
        _set(db)
        schema.migrate(db)
        if whole and path.stat().st_size <= SMALL:
            _check(db)
    except BaseException as error:
        if db is not None:
            db.close()
        if isinstance(error, Misconfigured):
            raise Misconfigured(f"{path}: {error}") from None
        if isinstance(error, sqlite3.Error):
            raise _refusal(path, error) from None
        raise
    return db


def _make(path: Path) -> None:
    """Make an empty file that its owner alone may read; its journal takes the same mode.

    A file that is there is never opened here: to close it would let go of every lock that this process has on it
    (POSIX locks, fcntl(2)), and then whoever closes the database last elsewhere deletes the journal under us.
    """
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError:
        if path.is_dir():
            raise Misconfigured(f"{path}: cannot open the database: Is a directory") from None
    except OSError as error:
        raise Misconfigured(f"{path}: cannot open the database: {error.strerror}") from None


def _check(db: Database) -> None:
    if db.execute("PRAGMA quick_check(1)").fetchall() != [("ok",)]:
        raise Misconfigured("the database is damaged: restore a backup, or name another file")


def _set(db: Database) -> None:
    for name, wanted in PRAGMAS.items():
        patiently(partial(db.execute, f"PRAGMA {name} = {wanted}"))
        got = db.execute(f"PRAGMA {name}").fetchall()
        if got != [(wanted,)]:
            raise Misconfigured(f"this SQLite, or the disk, does not do {name} = {wanted}")


def patiently(do: Callable[[], object], *, pause: float = 0.01) -> object:
    """Try again while another process opens the same file: SQLite itself does not wait for a change of journal mode."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            return do()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                raise
        time.sleep(pause)
    return do()


def _refusal(path: Path, error: sqlite3.Error) -> Exception:
    """Say in an operator's words why a database can't be opened."""
    match getattr(error, "sqlite_errorcode", 0) & 0xFF:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return Temporary(f"{path}: another process holds the database")
        case sqlite3.SQLITE_NOTADB:
            return Misconfigured(f"{path}: not a database: restore a backup, or name another file")
        case sqlite3.SQLITE_CORRUPT:
            return Misconfigured(f"{path}: the database is damaged: restore a backup, or name another file")
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM | sqlite3.SQLITE_CANTOPEN:
            return Misconfigured(f"{path}: the database can't be written: look at the modes of the file and its folder")
    return Misconfigured(f"{path}: cannot open the database: {error}")
