"""Looks at the database without touching it: whose it is, of which version, and whether it is whole.

A file is opened to be read alone, since opening it as the service does would make it, or bring it to this version,
under whoever calls the command.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from mailer.check.findings import Finding
from mailer.errors import Misconfigured, Temporary
from mailer.store import is_new, on_server, schema, shown
from mailer.store.opening import SMALL


if TYPE_CHECKING:
    from collections.abc import Iterator

    from mailer.check.findings import Case


PATIENCE = 5.0
"""Seconds to wait for whoever holds the database."""

PER_MAJOR = 10_000
"""PostgreSQL 15.3 calls itself 150003."""

OLDEST = 14
"""The oldest PostgreSQL that its makers still mend, in 2026."""


def held(case: Case) -> Iterator[Finding]:
    """Look at what holds the introductions."""
    name = case.settings.database
    if on_server(name):
        yield _shared(name)
    elif "://" in name:
        yield Finding(id="database.wrong", what="neither a file nor PostgreSQL", mend='set database = "letterman.db"')
    elif not Path(name).exists():
        yield Finding(id="database.new", what=f"{name} is made at the first start")
    else:
        yield _file(Path(name))


def _shared(name: str) -> Finding:
    """Ask a PostgreSQL server, which several machines may share; nothing is made or changed."""
    try:
        new = is_new(name)
        from mailer.store.postgres import opening, schema  # noqa: PLC0415 - only where it is wanted

        with closing(opening.connect(name)) as connection:
            version, server = schema.current(connection)[0], connection.info.server_version
    except (Misconfigured, Temporary) as error:
        mend = "start the server, or set database to an address such as postgresql://user@host/name"
        return Finding(id="database.wrong", what=str(error), mend=mend)
    if new:
        return Finding(id="database.new", what=f"{shown(name)}: the first start makes the tables")
    return judged(shown(name), version=version, newest=schema.VERSION, server=server)


def judged(name: str, *, version: int, newest: int, server: int) -> Finding:
    """Judge the versions of a server's tables and of the server itself."""
    if not 0 < version <= newest:
        return _unknown(name, version, newest)
    major = server // PER_MAJOR
    if major < OLDEST:
        what = f"PostgreSQL {major} gets no security fixes any more"
        return Finding(id="database.old", what=what, mend=f"upgrade the server to {OLDEST} or newer")
    return Finding(id="database.fine", what=f"schema {version}{_older(version, newest)}, PostgreSQL {major}")


def _file(path: Path) -> Finding:
    try:
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=PATIENCE)
    except sqlite3.Error as error:
        return _wrong(path, str(error))
    try:
        return _look(path, connection)
    except sqlite3.Error as error:
        return _wrong(path, str(error))
    finally:
        connection.close()


def _look(path: Path, connection: sqlite3.Connection) -> Finding:
    application, version = (
        connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")
    )
    if application == schema.MOVED:
        return _unknown(str(path), -1, schema.VERSION)
    if application != schema.APPLICATION:
        return _wrong(path, "it belongs to another program")
    if version > schema.VERSION:
        return _unknown(str(path), version, schema.VERSION)
    if path.stat().st_size <= SMALL and connection.execute("PRAGMA quick_check(1)").fetchall() != [("ok",)]:
        return _wrong(path, "it is damaged")
    what = f"schema {version}{_older(version, schema.VERSION)}, SQLite {sqlite3.sqlite_version}"
    return Finding(id="database.fine", what=what)


def _older(version: int, newest: int) -> str:
    return f", brought to {newest} at the next start" if version < newest else ""


def _unknown(name: str, version: int, newest: int) -> Finding:
    """Say why a version can't be used: it is newer than ours, or everything has moved away."""
    if version < 0:
        what = f"{name}: everything in it has moved to another database"
        return Finding(id="database.wrong", what=what, mend="set database to that one")
    what = f"{name}: of a newer Letterman (schema {version}, ours is {newest})"
    return Finding(id="database.wrong", what=what, mend="install that version, or restore an older backup")


def _wrong(path: Path, why: str) -> Finding:
    return Finding(id="database.wrong", what=f"{path}: {why}", mend="restore a backup, or name another file")
