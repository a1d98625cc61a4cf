"""The tables of the SQLite store, and the steps from each version of them to the next.

Versions only go forward: a database that a newer Letterman has written is refused, since what it holds may mean
something else there. Introductions are kept in a table with a rowid although their ids are random: with a sealed text
of 1 KB a row takes 1.4 KB so, and 4.7 KB without (the rest would go to an overflow page each).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mailer.errors import Misconfigured


if TYPE_CHECKING:
    from sqlite_utils import Database


APPLICATION = 0x4C657474
"""Marks the file as ours (SQLite's application_id; "Lett")."""

MOVED = 0x4C65746D
"""Marks a file of which everything has been carried to another database ("Letm")."""

STEPS = (
    (
        # An introduction, or the stub of an ended one. The deadline is a day (proleptic ordinal).
        "CREATE TABLE introduction (id BLOB PRIMARY KEY NOT NULL, deadline INTEGER NOT NULL, sealed BLOB NOT NULL)",
        "CREATE INDEX introduction_deadline ON introduction (deadline)",
        # One mail for one recipient. Times are microseconds since 1970. A claim moves `due` to the end of its lease;
        # `attempts` tells one claim from the next; `lost` counts claims that were never settled.
        """CREATE TABLE outbox (id INTEGER PRIMARY KEY, due INTEGER NOT NULL, attempts INTEGER NOT NULL DEFAULT 0,
           lost INTEGER NOT NULL DEFAULT 0, created INTEGER NOT NULL, sealed BLOB NOT NULL)""",
        "CREATE INDEX outbox_due ON outbox (due)",
        """CREATE TABLE tally (digest BLOB NOT NULL, day INTEGER NOT NULL, count INTEGER NOT NULL,
           PRIMARY KEY (digest, day)) WITHOUT ROWID""",
        "CREATE INDEX tally_day ON tally (day)",
        "CREATE TABLE stop (digest BLOB PRIMARY KEY NOT NULL) WITHOUT ROWID",
    ),
    (
        # Before the first release some databases of version 1 had these already.
        "CREATE INDEX IF NOT EXISTS outbox_lost ON outbox (created) WHERE lost >= 3",
        # The place of the last claimer among those who send.
        "ALTER TABLE outbox ADD COLUMN place INTEGER",
    ),
)
"""What makes each version from the one before."""

VERSION = len(STEPS)


def migrate(db: Database) -> None:
    """Bring the tables to this version, in one transaction; two processes may try at once.

    Raises:
        Misconfigured: the database is not ours, or newer than we are.
    """
    db.execute("BEGIN IMMEDIATE")
    try:
        version = _current(db)
        for statement in (statement for step in STEPS[version:] for statement in step):
            if not _done(db, statement):
                db.execute(statement)
        if version < VERSION:
            db.execute(f"PRAGMA application_id = {APPLICATION}")
            db.execute(f"PRAGMA user_version = {VERSION}")
        db.execute("COMMIT")
    except BaseException:
        db.rollback()
        raise


def _done(db: Database, statement: str) -> bool:
    """Whether a column that a statement adds is there: SQLite has no way to say so within the statement."""
    added = re.fullmatch(r"ALTER TABLE (\w+) ADD COLUMN (\w+) .*", statement)
    if added is None:
        return False
    table, column = added.groups()
    return bool(db.execute("SELECT 1 FROM pragma_table_info(?) WHERE name = ?", (table, column)).fetchall())


def _current(db: Database) -> int:
    """Give the version of the tables that are there."""
    application = _pragma(db, "application_id")
    version = _pragma(db, "user_version")
    if application == MOVED:
        raise Misconfigured("everything in it has moved to another database: name that one")
    empty = not db.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchall()
    if application != APPLICATION and not (empty and application == version == 0):
        raise Misconfigured("the database belongs to another program: name another file")
    if version > VERSION:
        raise Misconfigured(f"the database is of a newer Letterman (schema {version}, ours is {VERSION}): upgrade")
    return version


def _pragma(db: Database, name: str) -> int:
    (value,) = db.execute(f"PRAGMA {name}").fetchall()[0]
    return int(value)
