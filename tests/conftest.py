"""What all tests share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.house import House
from tests.postgres import make_cluster


if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.postgres import Cluster


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """The whole service in one process, with Ivy on its list."""
    made = House(tmp_path)
    yield made
    made.close()


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """A PostgreSQL server, one for all tests of this process."""
    made = make_cluster()
    yield made
    made.close()
