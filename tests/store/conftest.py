"""Opens each kind of store for the contract."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import psycopg
import pytest

from mailer.store import open_store
from mailer.telemetry import Telemetry
from tests.keeping import KEY, Box


if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from mailer.store import Store


class Place:
    """Somewhere to keep things: it opens any number of stores on the same data."""

    def __init__(self, database: str) -> None:
        self.database = database
        self.telemetry = Telemetry(quiet=True)
        self._opened: list[Store] = []

    def open(self, *, keys: tuple[bytes, ...] = (KEY,)) -> Store:
        """Open one more store; it is closed when the test ends."""
        store = open_store(self.database, box=Box(*keys), telemetry=self.telemetry)
        self._opened.append(store)
        return store

    def execute(self, sql: str) -> None:
        """Change what is kept, as nobody should."""
        if "://" in self.database:
            with psycopg.connect(self.database) as connection:
                connection.execute(sql)
        else:
            with closing(sqlite3.connect(self.database)) as connection, connection:
                connection.execute(sql)

    def close(self) -> None:
        """Close them all; closing twice does no harm."""
        for store in self._opened:
            store.close()


@pytest.fixture(params=["sqlite", "postgres"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    """Each kind of store in turn."""
    if request.param == "sqlite":
        database = str(tmp_path / "letterman.db")
    else:
        database = request.getfixturevalue("cluster").fresh()
    place = Place(database)
    yield place
    place.close()


@pytest.fixture
def store(place: Place) -> Store:
    """One store on new data."""
    return place.open()
