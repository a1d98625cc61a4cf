"""What the SQLite store promises of its own: settings that are read back, erasure, backups, and clear refusals."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
from datetime import timedelta
from pathlib import Path

import pytest

from mailer.errors import Misconfigured, Temporary
from mailer.model import Delivered
from mailer.store import opening, schema
from mailer.store.group import MOST_TOGETHER
from mailer.store.opening import PRAGMAS, open_database
from mailer.store.places import Place
from mailer.store.sqlite import LONG, SQLiteStore
from mailer.store.writer import Writer
from tests.keeping import LOOK, NOW, TODAY, change, does, ident, mail, open_sqlite


ROOT = Path(__file__).parents[2]
NEEDLE = b"needle-of-ann"


def raw(path: Path) -> sqlite3.Connection:
    """Open the file as any other program would."""
    return sqlite3.connect(path, isolation_level=None)


def everything(folder: Path) -> bytes:
    """Give the bytes of every file."""
    return b"".join(path.read_bytes() for path in sorted(folder.iterdir()))


def erase(store: SQLiteStore, number: int) -> None:
    """Let an introduction expire."""
    store.apply(ident(number), does(change(b"", deadline=TODAY - timedelta(days=1))), look=LOOK)
    store.expire(today=TODAY, limit=1000)


# --- several processes ------------------------------------------------------------------------------------------------


def test_dur_09_another_process_that_comes_and_goes_takes_no_journal_away(tmp_path: Path) -> None:
    """While we have the database open others open and close it, and what we then say is kept is there for all."""
    path = tmp_path / "letterman.db"
    code = f"from pathlib import Path; from tests.keeping import *; s = open_sqlite(Path({str(path)!r})); "

    def told() -> str:
        ask = [sys.executable, "-c", code + "print(s.status().introductions); s.close()"]
        return subprocess.run(ask, cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()

    store = open_sqlite(path)
    for number in range(3):
        store.apply(ident(number), does(change()), look=LOOK)
        store.backup(tmp_path / f"backup{number}.db")

        assert told() == str(number + 1)
        assert (tmp_path / "letterman.db-wal").exists()
    store.close()

    assert told() == "3"


def test_a_sender_that_gets_no_place_takes_nothing_up_and_tries_again(tmp_path: Path) -> None:
    """A place that can't be had, or used, is our own trouble for the moment; it is not kept from others."""
    with pytest.raises(Temporary, match="no place"):
        Place(tmp_path / "missing" / "letterman.db")
    store, other = open_sqlite(tmp_path / "letterman.db"), open_sqlite(tmp_path / "letterman.db")
    store._writer.untrusted = True  # noqa: SLF001 - as after a failed fsync
    with pytest.raises(Temporary):
        store.claim(now=NOW, lease=timedelta(minutes=2), limit=1)
    assert other.claim(now=NOW, lease=timedelta(minutes=2), limit=1) == []
    store._writer.untrusted = False  # noqa: SLF001

    assert store.claim(now=NOW, lease=timedelta(minutes=2), limit=1) == []
    assert sorted(path.name for path in tmp_path.glob("*-sender*")) == ["letterman.db-sender0", "letterman.db-sender1"]
    for each in (store, other):
        each.close()


# --- erasure ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", PRAGMAS)
def test_priv_01_priv_04_each_pragma_is_set_and_read_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """Every connection has what we ask of it, and where SQLite does something else, we do not start."""
    db = open_database(tmp_path / "letterman.db")
    assert db.execute(f"PRAGMA {name}").fetchall() == [(PRAGMAS[name],)]
    db.close()

    monkeypatch.setitem(opening.PRAGMAS, name, "wrong")
    with pytest.raises(Misconfigured, match=f"does not do {name} = wrong"):
        open_database(tmp_path / "letterman.db")


def test_priv_01_the_database_keeps_nothing_of_what_was_erased(tmp_path: Path) -> None:
    """After many rows of every size were erased and the journal cut, no copy is left."""
    store = open_sqlite(tmp_path / "letterman.db")
    for number in range(200):
        store.apply(ident(number), does(change(NEEDLE * (1 + number * 3))), look=LOOK)
    for number in range(200):
        erase(store, number)
    assert store.forget()

    assert everything(tmp_path).count(NEEDLE) == 0
    store.close()


def test_priv_02_the_journal_keeps_nothing_after_a_crash_and_a_start(tmp_path: Path) -> None:
    """What a killed process left in the journal is gone once the next one has started and the erasure was redone."""
    code = (
        "import os, sys; from pathlib import Path; from tests.store.test_sqlite import *\n"
        "store = open_sqlite(Path(sys.argv[1]))\n"
        "store.apply(ident(1), does(change(NEEDLE)), look=LOOK); erase(store, 1); os.kill(os.getpid(), 9)"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "letterman.db")]
    subprocess.run(command, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=False)
    assert NEEDLE in everything(tmp_path)

    store = open_sqlite(tmp_path / "letterman.db")

    assert everything(tmp_path).count(NEEDLE) == 0
    store.close()


def test_priv_03_a_reader_in_the_way_is_told_and_does_not_hold_up_writers(tmp_path: Path) -> None:
    """While somebody reads, the journal can't be cut and says so; mail goes on, and once they leave it is cut."""
    store = open_sqlite(tmp_path / "letterman.db")
    store.apply(ident(1), does(change(NEEDLE)), look=LOOK)
    reader = raw(tmp_path / "letterman.db")
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM introduction").fetchall()
    erase(store, 1)

    assert not store.forget()
    store.apply(ident(2), does(change()), look=LOOK)
    reader.close()
    assert store.forget()
    assert everything(tmp_path).count(NEEDLE) == 0
    store.close()


def test_priv_05_a_backup_holds_nothing_that_was_erased(tmp_path: Path) -> None:
    """A backup is whole, has no free pages, and is for its owner's eyes alone; an older file is not overwritten."""
    store = open_sqlite(tmp_path / "letterman.db")
    store.apply(ident(1), does(change(NEEDLE * 500)), look=LOOK)
    store.apply(ident(2), does(change(b"kept", mail())), look=LOOK)
    erase(store, 1)
    copy = tmp_path / "copy.db"
    store.backup(copy)

    assert copy.stat().st_mode & 0o777 == 0o600
    assert raw(copy).execute("PRAGMA freelist_count").fetchall() == [(0,)]
    assert NEEDLE not in copy.read_bytes()
    with pytest.raises(Misconfigured, match="File exists"):
        store.backup(copy)
    store.close()
    restored = open_sqlite(copy)
    assert restored.status().introductions == 1
    assert len(restored.claim(now=NOW, lease=timedelta(1), limit=9)) == 1
    restored.close()


def test_a_backup_that_fails_leaves_no_half_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the disk fails while a backup is written, the caller hears of it, and the half of it is gone."""
    store = open_sqlite(tmp_path / "letterman.db")

    def fails(_: Path) -> None:
        raise OSError

    monkeypatch.setattr("mailer.store.sqlite._sync", fails)
    with pytest.raises(Temporary):
        store.backup(tmp_path / "copy.db")

    assert not (tmp_path / "copy.db").exists()
    store.close()


def test_outgoing_mail_can_not_be_read_in_any_file(tmp_path: Path) -> None:
    """While mail waits, neither its recipient, its reverse-path nor its words stand in a file."""
    store = open_sqlite(tmp_path / "letterman.db")
    store.apply(ident(1), does(change(None, mail("needle@example.net", content=NEEDLE + b"\r\n"))), look=LOOK)

    kept = everything(tmp_path)
    assert not [word for word in (b"needle", b"example.net", b"intro.example") if word in kept]
    (claimed,) = store.claim(now=NOW, lease=timedelta(1), limit=1)
    store.settle(claimed, Delivered(), now=NOW)
    store.close()


def test_files_are_for_their_owner_alone(tmp_path: Path) -> None:
    """Database and journal can be read by their owner alone, whatever the umask says."""
    before = os.umask(0)
    try:
        store = open_sqlite(tmp_path / "letterman.db")
        store.apply(ident(1), does(change()), look=LOOK)
        modes = {path.name: path.stat().st_mode & 0o777 for path in tmp_path.iterdir()}
        store.close()
    finally:
        os.umask(before)

    assert set(modes.values()) == {0o600}


def test_the_journal_does_not_grow_without_end(tmp_path: Path) -> None:
    """However much is written, the journal stays short, also after a reader kept it alive for a while."""
    store = open_sqlite(tmp_path / "letterman.db")
    journal = tmp_path / "letterman.db-wal"
    reader = raw(tmp_path / "letterman.db")
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM introduction").fetchall()
    for number in range(30):
        store.apply(ident(number), does(change(b"x" * 400_000)), look=LOOK)
    assert journal.stat().st_size > 2 * LONG
    reader.close()
    for number in range(30):
        store.apply(ident(number), does(change(b"y" * 400_000)), look=LOOK)
    store.status()  # follows the last commit's tidying

    assert store.forget()
    assert journal.stat().st_size == 0
    store.close()


# --- opening ----------------------------------------------------------------------------------------------------------


def refused(path: Path, says: str) -> None:
    """Check that opening fails in one line that names the file."""
    with pytest.raises(Misconfigured, match=says) as caught:
        open_sqlite(path)

    assert str(caught.value).startswith(f"{path}: ")
    assert "\n" not in str(caught.value)


def test_dur_10_what_is_no_database_is_refused(tmp_path: Path) -> None:
    """A text file, a folder and a missing folder are refused, each in a line that says what to do."""
    (tmp_path / "text").write_text("hello " * 1000)
    refused(tmp_path / "text", "not a database")
    refused(tmp_path, "cannot open the database: Is a directory")
    refused(tmp_path / "missing" / "letterman.db", "cannot open the database: No such file")


@pytest.mark.parametrize(("start", "length"), [(4096, 2000), (100, 200)])
def test_dur_10_a_damaged_database_is_refused(tmp_path: Path, start: int, length: int) -> None:
    """A database with bytes that rotted is refused, rather than half used."""
    path = tmp_path / "letterman.db"
    store = open_sqlite(path)
    for number in range(50):
        store.apply(ident(number), does(change(b"x" * 500)), look=LOOK)
    store.close()
    content = bytearray(path.read_bytes())
    content[start : start + length] = b"\xff" * length
    path.write_bytes(content)

    refused(path, "damaged")


def test_dur_10_a_database_cut_short_is_refused(tmp_path: Path) -> None:
    """A database of which the end is missing is refused."""
    path = tmp_path / "letterman.db"
    store = open_sqlite(path)
    for number in range(50):
        store.apply(ident(number), does(change(b"x" * 500)), look=LOOK)
    store.close()
    os.truncate(path, path.stat().st_size // 2)

    refused(path, "damaged")


def test_dur_10_another_programs_database_is_refused(tmp_path: Path) -> None:
    """A database with tables that are not ours is left as it is."""
    connection = raw(tmp_path / "other.db")
    connection.execute("CREATE TABLE customers (name TEXT)")
    connection.close()

    refused(tmp_path / "other.db", "belongs to another program")


def test_dur_10_a_newer_database_is_refused(tmp_path: Path) -> None:
    """A database of a newer Letterman is left as it is, and the refusal says which is which."""
    path = tmp_path / "letterman.db"
    open_sqlite(path).close()
    connection = raw(path)
    connection.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    connection.close()

    refused(path, rf"newer Letterman \(schema {schema.VERSION + 1}, ours is {schema.VERSION}\)")


def test_an_older_database_is_brought_forward(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a step adds is there after the next open, with all that was kept; a step that fails changes nothing."""
    path = tmp_path / "letterman.db"
    store = open_sqlite(path)
    store.apply(ident(1), does(change()), look=LOOK)
    store.close()
    monkeypatch.setattr(schema, "VERSION", schema.VERSION + 1)
    monkeypatch.setattr(schema, "STEPS", (*schema.STEPS, ("CREATE TABLE added (x)", "CREATE TABLE stop (x)")))
    refused(path, "cannot open the database")
    monkeypatch.setattr(schema, "STEPS", (*schema.STEPS[:-1], ("CREATE TABLE added (x)",)))
    store = open_sqlite(path)

    assert raw(path).execute("SELECT count(*) FROM added").fetchall() == [(0,)]
    assert (store.status().introductions, store.status().schema) == (1, schema.VERSION)
    store.close()


def test_dur_10_a_database_that_can_not_be_written_is_refused(tmp_path: Path) -> None:
    """A database on which we may not write is refused."""
    path = tmp_path / "letterman.db"
    open_sqlite(path).close()
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    error = None
    try:
        connection.execute("CREATE TABLE x (y)")
    except sqlite3.OperationalError as caught:
        error = caught

    assert error is not None
    assert "can't be written" in str(opening._refusal(path, error))  # noqa: SLF001 - root may write anywhere
    connection.close()


def test_a_database_that_another_holds_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """While another process holds the database alone, opening it says try again, and not that anything is wrong."""
    monkeypatch.setattr(opening, "PATIENCE", 0.1)
    connection = raw(tmp_path / "letterman.db")
    connection.execute("BEGIN EXCLUSIVE")

    with pytest.raises(Temporary, match="another process"):
        open_sqlite(tmp_path / "letterman.db")
    connection.close()


def test_a_locked_database_is_temporary_and_got_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """While another program holds the lock a step fails as temporary; afterwards it works."""
    monkeypatch.setattr(opening, "PATIENCE", 0.1)
    store = open_sqlite(tmp_path / "letterman.db")
    connection = raw(tmp_path / "letterman.db")
    connection.execute("BEGIN IMMEDIATE")
    with pytest.raises(Temporary, match="SQLITE_BUSY"):
        store.apply(ident(1), does(change()), look=LOOK)
    connection.execute("ROLLBACK")

    store.apply(ident(1), does(change()), look=LOOK)
    assert store.status().introductions == 1
    store.close()
    connection.close()


# --- the writing thread -----------------------------------------------------------------------------------------------


def test_what_waits_shares_a_commit(tmp_path: Path) -> None:
    """Pieces of work that wait together share a commit, up to a bound."""
    db = open_database(tmp_path / "letterman.db")
    commits: list[int] = []
    gate = threading.Event()
    writer = Writer(db.conn, tidy=lambda _: commits.append(1), say=lambda _: None)
    first = writer.submit(lambda _: gate.wait(5))
    futures = [writer.submit(lambda _, n=n: n) for n in range(2 * MOST_TOGETHER)]
    gate.set()

    assert first.result(5)
    assert [future.result(5) for future in futures] == list(range(2 * MOST_TOGETHER))
    writer.close()
    assert len(commits) == 3
    db.close()


def test_work_that_nobody_wants_any_more_is_not_done(tmp_path: Path) -> None:
    """A piece of work that was cancelled while it waited is left out."""
    db = open_database(tmp_path / "letterman.db")
    gate, done = threading.Event(), []
    writer = Writer(db.conn, tidy=lambda _: None, say=lambda _: None)
    writer.submit(lambda _: gate.wait(5))
    unwanted = writer.submit(lambda _: done.append("unwanted"))
    wanted = writer.submit(lambda _: done.append("wanted"))
    assert unwanted.cancel()
    gate.set()
    wanted.result(5)

    assert done == ["wanted"]
    writer.close()
    db.close()


def test_nobody_waits_for_ever_where_a_commit_breaks(tmp_path: Path) -> None:
    """Whatever breaks a commit, everyone in it is told to try again, and the next commit works."""
    db = open_database(tmp_path / "letterman.db")
    said: list[str] = []
    writer = Writer(db.conn, tidy=lambda _: None, say=said.append)

    def breaks(connection: sqlite3.Connection) -> None:
        connection.execute("INSERT INTO stop VALUES (x'00')")
        raise sqlite3.OperationalError

    with pytest.raises(Temporary):
        writer.submit(breaks).result(5)
    with pytest.raises(Temporary):
        writer.submit(breaks, alone=True).result(5)
    assert writer.submit(lambda connection: connection.execute("SELECT 1").fetchall()).result(5) == [(1,)]
    assert said == ["OperationalError"] * 2
    writer.close()
    db.close()


def test_dur_02_an_untrusted_disk_is_left_as_it_is(tmp_path: Path) -> None:
    """After a failed fsync every request is refused, and closing does not copy the journal into the database."""
    store = open_sqlite(tmp_path / "letterman.db")
    store.apply(ident(1), does(change()), look=LOOK)
    store._writer.untrusted = True  # noqa: SLF001 - as an injected EIO does in test_durability
    with pytest.raises(Temporary, match="restart"):
        store.apply(ident(2), does(change()), look=LOOK)
    store.close()

    assert (tmp_path / "letterman.db-wal").stat().st_size > 0
    store._reader.close()  # noqa: SLF001
    store._written.close()  # noqa: SLF001


def test_a_damaged_row_is_temporary_when_it_is_read(tmp_path: Path) -> None:
    """Trouble while counting is temporary like any other."""
    store = open_sqlite(tmp_path / "letterman.db")
    connection = raw(tmp_path / "letterman.db")
    connection.execute("DROP TABLE stop")

    with pytest.raises(Temporary, match="SQLITE_ERROR"):
        store.status()
    connection.close()
    store.close()
