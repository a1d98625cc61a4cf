"""What all tests share."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from tests.house import House
from tests.postgres import make_cluster


if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.postgres import Cluster


@pytest.fixture
def house(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[House]:
    """The whole service in one process, with Ivy on its list; with HOUSE_DATABASE=postgresql on a server."""
    on_server = os.environ.get("HOUSE_DATABASE") == "postgresql"
    made = House(tmp_path, database=request.getfixturevalue("cluster").fresh() if on_server else "")
    yield made
    made.close()


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """A PostgreSQL server, one for all tests of this process."""
    made = make_cluster()
    yield made
    made.close()
