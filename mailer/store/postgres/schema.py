"""The tables of the PostgreSQL store, and the steps from each version of them to the next.

Versions only go forward, as with SQLite. All machines share one secret; what it closed stands beside the version, so
that a machine with another secret is refused before it touches anything. The numbers of versions are this store's own.
"""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from psycopg import errors

from mailer.errors import Misconfigured
from mailer.store import shown
from mailer.store.postgres.opening import connect


if TYPE_CHECKING:
    from mailer.store import Box
    from mailer.store.postgres.opening import Connection


LOCK = 0x4C657474
"""Held while tables are made or changed ("Lett")."""

MARK = b"letterman"
"""What is closed under the secret, to know it again."""

VACUUMED = "autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_cost_delay = 2"
"""Room of what was erased is used again soon, and gently."""

STEPS = (
    (
        # An introduction, or the stub of an ended one. The deadline is a day (proleptic ordinal). Ciphertext can't be
        # compressed, so nothing tries; the free space lets an answer replace its row on the same page.
        f"""CREATE TABLE introduction (id bytea PRIMARY KEY, deadline integer NOT NULL,
            sealed bytea NOT NULL) WITH (fillfactor = 85, {VACUUMED})""",
        "ALTER TABLE introduction ALTER sealed SET STORAGE EXTERNAL",
        "CREATE INDEX introduction_deadline ON introduction (deadline)",
        # One mail for one recipient: see the SQLite store; `place` is the last claimer's own.
        f"""CREATE TABLE outbox (id bigint PRIMARY KEY, due bigint NOT NULL, attempts integer NOT NULL DEFAULT 0,
            lost integer NOT NULL DEFAULT 0, place bigint, created bigint NOT NULL,
            sealed bytea NOT NULL) WITH ({VACUUMED})""",
        "ALTER TABLE outbox ALTER sealed SET STORAGE EXTERNAL",
        "CREATE INDEX outbox_due ON outbox (due)",
        "CREATE INDEX outbox_lost ON outbox (created) WHERE lost >= 3",
        "CREATE INDEX outbox_held ON outbox (place) WHERE lost BETWEEN 1 AND 2",
        f"""CREATE TABLE tally (digest bytea NOT NULL, day integer NOT NULL, count integer NOT NULL,
            PRIMARY KEY (digest, day)) WITH (fillfactor = 85, {VACUUMED})""",
        "CREATE INDEX tally_day ON tally (day)",
        "CREATE TABLE stop (digest bytea PRIMARY KEY)",
        "CREATE TABLE letterman (version integer NOT NULL, secret bytea NOT NULL)",
    ),
)
"""What makes each version from the one before."""

VERSION = len(STEPS)

MOVED = -1
"""Stands for the version where everything has been carried to another database."""


def migrate(connection: Connection, box: Box) -> None:
    """Bring the tables to this version, in one transaction; any number of machines may try at once.

    Raises:
        Misconfigured: the database is not ours, or newer than we are, or was made with another secret.
    """
    try:
        with connection.transaction():
            connection.execute("SET LOCAL lock_timeout = 0")
            connection.execute("SET LOCAL statement_timeout = 0")
            connection.execute("SELECT pg_advisory_xact_lock(%s)", (LOCK,))
            _bring_forward(connection, box)
    except errors.InsufficientPrivilege:
        raise Misconfigured("this role may not make tables there: createdb --owner=ROLE NAME") from None


def _bring_forward(connection: Connection, box: Box) -> None:
    version, secret = current(connection)
    if version == MOVED:
        raise Misconfigured("everything in it has moved to another database: name that one")
    if version > VERSION:
        raise Misconfigured(f"the database is of a newer Letterman (schema {version}, ours is {VERSION}): upgrade")
    _recognise(box, secret)
    for statement in (statement for step in STEPS[version:] for statement in step):
        connection.execute(statement.encode())
    if not version:
        connection.execute("INSERT INTO letterman VALUES (%s, %s)", (VERSION, box.close(MARK)))
    else:
        # closed anew each time, so that an older secret may be dropped after a rotation
        connection.execute("UPDATE letterman SET version = %s, secret = %s", (VERSION, box.close(MARK)))


def _recognise(box: Box, secret: bytes) -> None:
    try:
        known = not secret or box.open(secret) == MARK
    except ValueError:
        known = False
    if not known:
        raise Misconfigured("the database was made with another secret: copy secret_file from a machine that uses it")


def is_empty(database: str) -> bool:
    """Whether no tables of ours are there yet.

    Raises:
        Misconfigured: there are another program's.
        Temporary: the server is not there just now.
    """
    with closing(connect(database)) as connection:
        try:
            version, _ = current(connection)
        except Misconfigured as error:
            raise Misconfigured(f"{shown(database)}: {error}") from None
    return version == 0


def current(connection: Connection) -> tuple[int, bytes]:
    """Give the version of the tables that are there, and what knows their secret; 0 and nothing where none are.

    Raises:
        Misconfigured: they are another program's.
    """
    ((ours, others),) = connection.execute(
        "SELECT coalesce(bool_or(relname = 'letterman'), false), count(*) FROM pg_class"
        " WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p')"
    ).fetchall()
    if not ours:
        if others:
            raise Misconfigured("the database belongs to another program: make one of its own (createdb NAME)")
        return 0, b""
    ((version, secret),) = connection.execute("SELECT version, secret FROM letterman").fetchall()
    return version, secret
