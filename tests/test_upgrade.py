"""An upgrade loses no open introduction: databases that earlier versions have written, finished by today's code.

Each file in `tests/upgrade` is a database as the code of its time has left it, in the middle of an introduction.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from mailer.store import schema
from tests.house import ANN, BOB, IVY, House


DUMPS = sorted((Path(__file__).parent / "upgrade").glob("*.sql"))
CAROL = "carol@example.org"


def restored(dump: Path, folder: Path) -> Path:
    """Make the database file again that a dump was written from."""
    path = folder / "letterman.db"
    database = sqlite3.connect(path)
    database.executescript(dump.read_text(encoding="utf-8"))
    database.close()
    return path


def shape(path: Path) -> dict[str, set[str]]:
    """Give the columns of each table and index."""
    database = sqlite3.connect(path)
    names = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE sql IS NOT NULL")]
    found = {}
    for name in names:
        columns = database.execute(
            "SELECT name FROM pragma_table_info(?1) UNION SELECT name FROM pragma_index_info(?1)", (name,)
        )
        found[name] = {column for (column,) in columns}
    database.close()
    return found


@pytest.mark.parametrize("dump", DUMPS, ids=lambda path: path.stem)
def test_an_introduction_of_an_earlier_version_is_finished_by_this_one(dump: Path, tmp_path: Path) -> None:
    """P6: Ann said yes before the upgrade; Bob is asked and says yes after it, and the one letter goes to both."""
    restored(dump, tmp_path)
    house = House(tmp_path)
    house.later(minutes=5)

    (question,) = house.post()
    assert question.to == BOB
    assert house.answer(question, "Yes, gladly.").code == 250
    letters = house.post()

    assert [letter.to for letter in letters] == [ANN, BOB]
    assert len({letter.outgoing.content for letter in letters}) == 1
    house.close()


@pytest.mark.parametrize("dump", DUMPS, ids=lambda path: path.stem)
def test_a_stop_outlives_an_upgrade(dump: Path, tmp_path: Path) -> None:
    """Whoever said stop to an earlier version is not asked by this one, and the others are."""
    restored(dump, tmp_path)
    house = House(tmp_path)
    house.later(minutes=5)
    house.post()

    asked = house.asked(f"Please introduce Ann Lee <{ANN}> and Carol Day <{CAROL}>.\n\nBoth sail.")

    assert set(asked) == {ANN, IVY}
    house.close()


@pytest.mark.parametrize("dump", DUMPS, ids=lambda path: path.stem)
def test_an_upgraded_database_has_the_tables_of_a_new_one(dump: Path, tmp_path: Path) -> None:
    """Whichever version it came from, nothing is missing in it and nothing is left over."""
    old, new = tmp_path / "old", tmp_path / "new"
    for folder in (old, new):
        folder.mkdir()
    restored(dump, old)
    for folder in (old, new):
        House(folder).close()

    assert shape(old / "letterman.db") == shape(new / "letterman.db")


def test_each_version_of_the_tables_has_its_dump() -> None:
    """Whoever adds a step keeps a database of the version before it: `python -m tests.upgrade.write`."""
    versions = {int(dump.stem.partition("-")[0]) for dump in DUMPS}

    assert versions == set(range(1, schema.VERSION + 1))
