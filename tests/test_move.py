"""`letterman move` carries everything from one database to another, and introductions go on where they were."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING

import psycopg
import pytest
from click.testing import CliRunner

from mailer.cli import main
from mailer.errors import Misconfigured, Temporary
from mailer.secret import Box
from mailer.stage import ANN, BOB, IVY
from mailer.store import open_store
from mailer.store.moving import TABLES, move
from mailer.store.postgres import end as postgres_end
from mailer.store.sqlite_end import SQLiteEnd
from tests.house import REQUEST, House
from tests.keeping import DEADLINE, KEY, LOOK, NOW, TODAY, change, does, ident, mail


if TYPE_CHECKING:
    from pathlib import Path

    from tests.postgres import Cluster


BOX = Box(KEY)
LEASE = timedelta(minutes=2)


@pytest.fixture
def server(cluster: Cluster) -> str:
    """A database with nothing in it; sessions of other tests are none of its business."""
    return cluster.url(cluster.create())


@pytest.fixture(params=["to the server", "and back"])
def ends(request: pytest.FixtureRequest, tmp_path: Path, server: str) -> tuple[str, str]:
    """Both ways: the old database, and the new one."""
    file = str(tmp_path / "letterman.db")
    return (file, server) if request.param == "to the server" else (server, file)


def fill(database: str, count: int = 5) -> None:
    """Keep some of everything, and leave one mail in hand as a killed sender would."""
    store = open_store(database, box=BOX)
    for number in range(count):
        kept = change(bytes(range(256)) * 5, mail(f"p{number}@example.net"), deadline=DEADLINE, counted=(b"c",))
        store.apply(ident(number), does(kept), look=LOOK)
    store.apply(ident(0), does(change(None, counted=(b"c",), day=TODAY - timedelta(days=1))), look=LOOK)
    store.stop(b"never")
    store.claim(now=NOW, lease=LEASE, limit=1)
    store.close()


def rows(database: str) -> dict[str, set[tuple[object, ...]]]:
    """Give everything that a database holds, as any program would see it, but for when mail is due."""
    found = {}
    for table, columns in TABLES.items():
        sql = f"SELECT {', '.join(column for column in columns if column != 'due')} FROM {table}"  # noqa: S608 - ours
        if "://" in database:
            with psycopg.connect(database) as connection:
                found[table] = set(connection.execute(sql.encode()).fetchall())
        else:
            with closing(sqlite3.connect(database)) as connection:
                found[table] = set(connection.execute(sql).fetchall())
    return found


def test_everything_arrives_and_nothing_stays(ends: tuple[str, str]) -> None:
    """All rows of all tables are in the new database, byte for byte, and none is left in the old one."""
    old, new = ends
    fill(old)
    before = rows(old)

    assert move(old, new, box=BOX) == {"introduction": 5, "outbox": 5, "tally": 2, "stop": 1}
    assert rows(new) == before
    assert not any(rows(old).values())
    with pytest.raises(Misconfigured, match="has moved to another database"):
        open_store(old, box=BOX)
    store = open_store(new, box=BOX)
    assert len(store.claim(now=NOW, lease=LEASE, limit=9)) == 5  # what was in hand as well
    store.close()


def test_an_introduction_goes_on_after_a_move(ends: tuple[str, str], tmp_path: Path) -> None:
    """An introduction that was opened before a move is finished after it, through the front door, with one letter."""
    old, new = ends
    house = House(tmp_path, database=old)
    asked = house.asked(REQUEST)
    assert house.answer(asked[ANN], "Yes please").code == 250
    house.close()
    move(old, new, box=Box(*house.secret.subkeys("outbox")))
    house.database = new
    house.open()
    (acknowledgement,) = house.post()

    assert acknowledgement.to == ANN
    assert house.answer(asked[BOB], "Yes, gladly").code == 250
    letters = house.post()
    assert {letter.to for letter in letters} == {ANN, BOB}
    assert len({letter.message_id for letter in letters}) == 1
    assert "another" not in house.send(REQUEST, message_id="<2@example.com>").text
    house.close()


def test_a_mail_that_comes_again_after_a_move_is_known(ends: tuple[str, str], tmp_path: Path) -> None:
    """P7: a request that was taken before a move and comes again after it asks nobody twice."""
    old, new = ends
    house = House(tmp_path, database=old)
    content = house.write(REQUEST)
    assert house.deliver(content, reverse_path=IVY).code == 250
    house.close()
    move(old, new, box=Box(*house.secret.subkeys("outbox")))
    house.database = new
    house.open()

    assert house.deliver(content, reverse_path=IVY).code == 250
    assert len(house.post()) == 3
    house.close()


def test_a_move_waits_for_no_service_and_takes_nothing_from_it(
    ends: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """While a service sends from the old database, or from the new one, nothing is moved and all stays as it is."""
    monkeypatch.setattr(postgres_end, "PATIENCE", 0.1)
    old, new = ends
    fill(old)
    for database in (old, new):
        service = open_store(database, box=BOX)
        service.claim(now=NOW, lease=LEASE, limit=0)
        with pytest.raises(Misconfigured, match="a service is at work on it: stop it first"):
            move(old, new, box=BOX)
        service.close()

    assert len(rows(old)["introduction"]) == 5
    assert not any(rows(new).values())


def test_a_database_with_something_in_it_is_no_target(ends: tuple[str, str]) -> None:
    """Two databases are never mixed: a target that holds anything is refused, and both stay as they are."""
    old, new = ends
    fill(old)
    fill(new, 3)
    with pytest.raises(Misconfigured, match="something in it already"):
        move(old, new, box=BOX)

    assert (len(rows(old)["introduction"]), len(rows(new)["introduction"])) == (5, 3)


def test_a_database_is_not_moved_to_itself(tmp_path: Path) -> None:
    """Where old and new are the same nothing is touched."""
    with pytest.raises(Misconfigured, match="where everything is already"):
        move(str(tmp_path / "letterman.db"), str(tmp_path / "letterman.db"), box=BOX)


def test_a_move_that_was_cut_short_is_finished_by_the_next(
    ends: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed after everything has arrived and before the old database is emptied, a second call empties it."""
    old, new = ends
    fill(old)

    def dies(*_: object) -> None:
        raise KeyboardInterrupt

    for kind in (SQLiteEnd, postgres_end.PostgresEnd):
        monkeypatch.setattr(kind, "retire", dies)
    with pytest.raises(KeyboardInterrupt):
        move(old, new, box=BOX)
    monkeypatch.undo()
    assert rows(old) == rows(new)

    assert move(old, new, box=BOX)["introduction"] == 5
    assert not any(rows(old).values())
    assert len(rows(new)["introduction"]) == 5


def test_what_arrives_otherwise_than_it_was_sent_is_not_kept(
    ends: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What arrived is read back and compared; where it differs nothing has changed on either side."""
    old, new = ends
    fill(old)
    for kind in (SQLiteEnd, postgres_end.PostgresEnd):
        write = kind.write
        monkeypatch.setattr(
            kind, "write", lambda self, table, columns, sent, write=write: write(self, table, columns, list(sent)[1:])
        )
    with pytest.raises(Temporary, match="nothing was moved"):
        move(old, new, box=BOX)

    assert len(rows(old)["introduction"]) == 5
    assert not any(rows(new).values())


def test_the_command_says_what_went_where(tmp_path: Path, server: str) -> None:
    """`letterman move` prints counts and what to do next; never a password; status and stop then work on the server."""
    settings = tmp_path / "letterman.toml"
    settings.write_text('domain = "intro.example.org"\n', encoding="utf-8")

    def call(*words: str) -> str:
        done = CliRunner().invoke(main, [*words, "--config", str(settings)], catch_exceptions=False)
        assert done.exit_code == 0, done.output
        return done.output

    call("stop", "bob@example.org")
    said = call("move", server.replace("letterman@", "letterman:pass@"))

    assert "stop: 1" in said
    assert "Now set database to it" in said
    assert "pass@" not in said
    settings.write_text(f'domain = "intro.example.org"\ndatabase = "{server}"\n', encoding="utf-8")
    call("stop", "ann@example.net")
    assert "never to be asked: 2" in call("status")
    refused = CliRunner().invoke(main, ["backup", "x", "--config", str(settings)])
    assert refused.exit_code == 1
    assert "pg_dump" in refused.output
