"""Shows what the service holds: its files, its rows as they are, and how often a word stands in them.

It looks from outside, read-only, as somebody would who took the files away.
"""

from __future__ import annotations

import contextlib
import sqlite3
from typing import TYPE_CHECKING, Any


if TYPE_CHECKING:
    from pathlib import Path


TABLES = ("introduction", "outbox", "tally", "stop")
OPERATORS = "letterman.toml"
"""The one file that the operator wrote: it names who may ask."""
MOST_ROWS = 3
SHOWN = 6
"""Octets of a value that are shown."""
AROUND = 24
"""Octets before and after a word that was found."""
MOST_PLACES = 3


def held(folder: Path) -> dict[str, Any]:
    """Give the files and the rows."""
    # The files are read before the database is opened: to close a file lets go of this process's locks on it.
    files = [{"name": name, "size": len(data)} for name, data in _contents(folder).items()]
    return {"files": files, "tables": _tables(folder / "letterman.db")}


def search(folder: Path, word: str) -> dict[str, Any]:
    """Count a word in every file, whatever its capitals; show where it stands."""
    sought = word.strip().lower().encode()
    files: list[dict[str, Any]] = []
    places: list[str] = []
    for name, data in _contents(folder).items():
        lower = data.lower()
        files.append({"name": name, "count": lower.count(sought), "operators": name == OPERATORS})
        start = lower.find(sought)
        while start >= 0 and len(places) < MOST_PLACES:
            places.append(_readable(data[max(start - AROUND, 0) : start + len(sought) + AROUND]))
            start = lower.find(sought, start + len(sought))
    return {"word": word.strip(), "files": files, "places": places}


def _contents(folder: Path) -> dict[str, bytes]:
    """Read every file; one that goes away meanwhile is left out."""
    found = {}
    for path in sorted(folder.iterdir()):
        with contextlib.suppress(OSError):
            found[path.name] = path.read_bytes()
    return found


def _readable(data: bytes) -> str:
    return "".join(char if char.isprintable() else "·" for char in data.decode("utf-8", "replace"))


def _tables(database: Path) -> list[dict[str, Any]]:
    """Give each table's count and its latest rows; none where the service has the database to itself just now."""
    try:
        with contextlib.closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True, timeout=1)) as connection:
            return [_table(connection, name) for name in TABLES]
    except sqlite3.Error:
        return []


def _table(connection: sqlite3.Connection, name: str) -> dict[str, Any]:
    ((count,),) = connection.execute(f"SELECT count(*) FROM {name}")  # noqa: S608 - one of ours
    cursor = connection.execute(f"SELECT * FROM {name} LIMIT {MOST_ROWS}")  # noqa: S608 - one of ours
    columns = [column[0] for column in cursor.description]
    return {
        "name": name,
        "count": count,
        "columns": columns,
        "rows": [[_value(value) for value in row] for row in cursor],
    }


def _value(value: object) -> str:
    if isinstance(value, bytes):
        more = f"… {len(value)} bytes" if len(value) > SHOWN else ""
        return value[:SHOWN].hex() + more
    return "–" if value is None else str(value)
