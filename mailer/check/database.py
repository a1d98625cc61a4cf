"""Looks at the database without touching it: whose it is, of which version, and whether it is whole.

It is opened to be read alone, since opening it as the service does would make it, or bring it to this version, under
whoever calls the command.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from mailer.check.findings import Finding
from mailer.errors import Misconfigured, Temporary
from mailer.service import open_data
from mailer.store import schema
from mailer.store.opening import SMALL


if TYPE_CHECKING:
    from collections.abc import Iterator

    from mailer.check.findings import Case


PATIENCE = 5.0
"""Seconds to wait for whoever holds the database."""


def held(case: Case) -> Iterator[Finding]:
    """Look at what holds the introductions."""
    name = case.settings.database
    if "://" in name:
        yield _shared(case)
    elif not Path(name).exists():
        yield Finding(id="database.new", what=f"{name} is made at the first start")
    else:
        yield _file(Path(name))


def _shared(case: Case) -> Finding:
    """Open a database that several machines share; it has no file that could come to belong to the wrong user."""
    try:
        _, store = open_data(case.settings, make=False)
        status = store.status()
        store.close()
    except (Misconfigured, Temporary) as error:
        return Finding(id="database.wrong", what=str(error), mend="mend what is named")
    return Finding(id="database.fine", what=f"it answers, schema {status.schema}")


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
    if application != schema.APPLICATION:
        return _wrong(path, "it belongs to another program")
    if version > schema.VERSION:
        what = f"{path}: of a newer Letterman (schema {version}, ours is {schema.VERSION})"
        return Finding(id="database.wrong", what=what, mend="install that version, or restore an older backup")
    if path.stat().st_size <= SMALL and connection.execute("PRAGMA quick_check(1)").fetchall() != [("ok",)]:
        return _wrong(path, "it is damaged")
    older = f", brought from {version} to {schema.VERSION} at the next start" if version < schema.VERSION else ""
    return Finding(id="database.fine", what=f"schema {version}{older}, SQLite {sqlite3.sqlite_version}")


def _wrong(path: Path, why: str) -> Finding:
    return Finding(id="database.wrong", what=f"{path}: {why}", mend="restore a backup, or name another file")
