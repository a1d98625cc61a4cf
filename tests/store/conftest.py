"""Opens each kind of store for the contract."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mailer.telemetry import Telemetry
from tests.keeping import KEY, open_sqlite


if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from mailer.store import Store


class Place:
    """Somewhere to keep things: it opens any number of stores on the same data."""

    def __init__(self, kind: str, folder: Path) -> None:
        self.kind = kind
        self.folder = folder
        self.telemetry = Telemetry(quiet=True)
        self._opened: list[Store] = []

    def open(self, *, keys: tuple[bytes, ...] = (KEY,)) -> Store:
        """Open one more store; it is closed when the test ends."""
        assert self.kind == "sqlite"
        store = open_sqlite(self.folder / "letterman.db", telemetry=self.telemetry, keys=keys)
        self._opened.append(store)
        return store

    def close(self) -> None:
        """Close them all; closing twice does no harm."""
        for store in self._opened:
            store.close()


@pytest.fixture(params=["sqlite"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    """Each kind of store in turn."""
    place = Place(request.param, tmp_path)
    yield place
    place.close()


@pytest.fixture
def store(place: Place) -> Store:
    """One store on new data."""
    return place.open()
