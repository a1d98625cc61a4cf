"""Opens connections to PostgreSQL that keep what we promise, or refuses in one clear line.

What a commit says must be on the server's disk, so `synchronous_commit` and `fsync` are read back; and a machine that
vanishes in the middle of a transaction must not hold its locks for long, so every wait has an end. The address of the
database may hold a password: it is never shown, its host and name are.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeAlias

import psycopg
from psycopg import conninfo, errors
from psycopg_pool import ConnectionPool

from mailer.errors import Misconfigured, Temporary
from mailer.store import shown


if TYPE_CHECKING:
    from collections.abc import Iterator

    Connection: TypeAlias = psycopg.Connection[tuple[Any, ...]]
    Pool: TypeAlias = ConnectionPool[Connection]


SETTINGS = {
    "synchronous_commit": "on",  # a commit is on disk when it returns
    "default_transaction_isolation": "read committed",  # what is read after a lock is newer than the lock
    "lock_timeout": "10s",
    "statement_timeout": "30s",
    "idle_in_transaction_session_timeout": "10s",  # who vanishes in the middle holds no lock for longer
    "plan_cache_mode": "force_generic_plan",  # each statement is planned once for each connection
    "enable_seqscan": "off",  # for tables that may be empty by then, and are full soon: by their indexes
    "enable_hashjoin": "off",
    "enable_mergejoin": "off",
    "jit": "off",  # what is estimated to be long is short, and would be compiled each time
}
"""Set and read back at every open."""

NEEDED = {"fsync": "on", "transaction_read_only": "off"}
"""Read at every open."""

STRONGER = frozenset({("synchronous_commit", "remote_apply")})
"""What is better than what we ask for, and stays."""

PARAMETERS = {
    "application_name": "letterman",
    "connect_timeout": "3",
    "keepalives_idle": "10",
    "keepalives_interval": "5",
    "keepalives_count": "3",
    "tcp_user_timeout": "20000",
    "target_session_attrs": "read-write",  # of several hosts the one that is not a standby
}
"""Of each connection, unless the address of the database says otherwise."""

MOST_CONNECTIONS = 4
"""In the pool of one process; one more tells that it lives."""

PATIENCE = 5.0
"""Seconds to wait for a connection before the sender is told to try again."""

PERSISTENCE = 3.0
"""Seconds for which the pool tries to replace one connection; after that, whoever wants one next tries anew."""


def parameters(database: str) -> str:
    """Give what libpq needs.

    Raises:
        Misconfigured: it is no address of a database.
    """
    try:
        given = conninfo.conninfo_to_dict(database)
    except psycopg.ProgrammingError:
        raise Misconfigured("database: not an address such as postgresql://user@host/name") from None
    return conninfo.make_conninfo("", **{**PARAMETERS, **given})


def connect(database: str) -> Connection:
    """Open one connection.

    Raises:
        Misconfigured: the server does not keep what we promise.
        Temporary: it is not there just now; the text says why.
    """
    try:
        connection = psycopg.connect(parameters(database), autocommit=True)
    except psycopg.OperationalError as error:
        raise Temporary(f"{shown(database)}: cannot connect: {_reason(error)}") from None
    try:
        configure(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def configure(connection: Connection) -> None:
    """Set what we need, and see that it is so."""
    got = _current(connection)
    wanted = {name: value for name, value in SETTINGS.items() if (name, got[name]) not in STRONGER}
    connection.execute(
        "SELECT set_config(name, value, false) FROM unnest(%s::text[], %s::text[]) AS s (name, value)",
        (list(wanted), list(wanted.values())),
    )
    got = _current(connection)
    for name, value in (wanted | NEEDED).items():
        if got[name] != value:
            raise Misconfigured(f"the PostgreSQL server does not do {name} = {value}")


def _current(connection: Connection) -> dict[str, str]:
    names = [*SETTINGS, *NEEDED]
    rows = connection.execute("SELECT name, current_setting(name) FROM unnest(%s::text[]) name", (names,))
    return {str(name): str(value) for name, value in rows}


def open_pool(database: str) -> Pool:
    """Open the connections of one process; each is configured, and a broken one is replaced."""
    return ConnectionPool(
        parameters(database),
        kwargs={"autocommit": True},
        min_size=1,
        max_size=MOST_CONNECTIONS,
        configure=configure,
        timeout=PATIENCE,
        reconnect_timeout=PERSISTENCE,
        num_workers=1,
        open=True,
    )


def name_of(error: BaseException) -> str:
    """Name what went wrong; the server's own text may hold data, and is never shown."""
    return type(error).__name__


@contextmanager
def let_go(connection: Connection) -> Iterator[None]:
    """Close a connection to a server that has become a standby: the next one looks for the one that has not."""
    try:
        yield
    except errors.ReadOnlySqlTransaction:
        connection.close()
        raise


def _reason(error: psycopg.Error) -> str:
    """Give the last of libpq's lines: it names hosts and roles, and no password."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return lines[-1].rpartition("FATAL:  ")[2] if lines else name_of(error)
