"""What the PostgreSQL store promises of its own: durable settings, locks, who lives, clear refusals."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
import pytest

from mailer import secret as secrets
from mailer import store as stores
from mailer.errors import Misconfigured, Temporary
from mailer.model import Deferred, Delivered
from mailer.secret import Box
from mailer.store import Look, Tally, is_new, open_store, shown
from mailer.store.postgres import ledger as ledgers
from mailer.store.postgres import opening, places, schema, writer
from mailer.store.postgres.store import PostgresStore
from mailer.telemetry import Telemetry
from tests.keeping import DEADLINE, KEY, LOOK, NOW, TODAY, change, does, ident, mail
from tests.postgres import wait_for


if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mailer.store import Change, Held
    from tests.postgres import Cluster


ROOT = Path(__file__).parents[2]
LEASE = timedelta(minutes=2)
BOX = Box(KEY)


@pytest.fixture
def database(cluster: Cluster) -> str:
    """Nothing but a schema."""
    return cluster.fresh()


@pytest.fixture
def store(database: str) -> Iterator[PostgresStore]:
    """One store on new data."""
    made = PostgresStore(database, box=BOX, telemetry=Telemetry(quiet=True))
    yield made
    made.close()


@pytest.fixture
def other(database: str, store: PostgresStore) -> Iterator[PostgresStore]:
    """Another machine's store on the same data."""
    del store  # it makes the tables
    made = PostgresStore(database, box=BOX)
    yield made
    made.close()


def said(store: PostgresStore) -> set[str]:
    """Give what kinds of trouble a store has told of."""
    assert store._telemetry is not None  # noqa: SLF001
    return {dict(labels)["kind"] for _, labels in store._telemetry.counts()}  # noqa: SLF001


def rows(database: str, sql: str) -> list[tuple[object, ...]]:
    """Ask as an operator would."""
    with psycopg.connect(database, autocommit=True) as connection:
        return connection.execute(sql.encode()).fetchall()


def cut(database: str, also: str = "") -> int:
    """End the connections of all services, as a network or an administrator may; give how many there were."""
    sql = (
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"  # noqa: S608
        f" WHERE application_name = 'letterman' AND pid <> pg_backend_pid() {also}"
    )
    return len(rows(database, sql))


# --- racing -----------------------------------------------------------------------------------------------------------


def test_dur_05_answers_that_race_on_two_machines_end_an_introduction_once(
    store: PostgresStore, other: PostgresStore
) -> None:
    """P7: of answers that arrive together everywhere, each sees those before it, and the last one alone ends it."""

    def agree(held: Held) -> Change:
        agreed = len(held.row.sealed) + 1 if held.row else 1
        return change(b"x" * agreed, *([mail("letter@example.net")] if agreed % 2 == 0 else []))

    with ThreadPoolExecutor(8) as threads:
        for number in range(40):
            for each in (store, other):
                threads.submit(each.apply, ident(number), agree, look=LOOK)

    assert {len(sealed) for (sealed,) in rows(store._database, "SELECT sealed FROM introduction")} == {2}  # noqa: SLF001
    assert store.status().outbox == 40


def test_abuse_a_budget_holds_across_machines(store: PostgresStore, other: PostgresStore) -> None:
    """P8: of requests that arrive together on two machines a budget lets through as many as it says."""
    look = Look(tallies=(Tally(digest=b"d" * 16, since=TODAY),))

    def ask(held: Held) -> Change:
        spent = held.counts.get(b"d" * 16, 0) >= 20
        return change(None, result=spent) if spent else change(b"asked", counted=(b"d" * 16,), result=spent)

    with ThreadPoolExecutor(8) as threads:
        tried = [
            threads.submit(each.apply, ident(2 * number + place), ask, look=look)
            for number in range(40)
            for place, each in enumerate((store, other))
        ]

    assert [each.result().result for each in tried].count(False) == 20
    assert store.status().introductions == 20


def test_two_senders_never_get_the_same_mail(store: PostgresStore, other: PostgresStore) -> None:
    """Mail is claimed by one sender alone, however many ask at once, and none waits for another."""
    for number in range(5):
        store.apply(ident(number), does(change(None, *(mail(f"p{n}@example.net") for n in range(20)))), look=LOOK)

    def claim(each: PostgresStore) -> list[int]:
        return [one.id for _ in range(10) for one in each.claim(now=NOW, lease=LEASE, limit=7)]

    with ThreadPoolExecutor(4) as threads:
        found = [id_ for ids in threads.map(claim, (store, other) * 2) for id_ in ids]

    assert len(found) == len(set(found)) == 100


def test_claims_pass_over_what_another_has_locked(store: PostgresStore, database: str) -> None:
    """SKIP LOCKED: while a row is locked by whoever, claims go on with the others at once."""
    store.apply(ident(1), does(change(None, *(mail(f"p{n}@example.net") for n in range(3)))), look=LOOK)
    with psycopg.connect(database) as connection:
        connection.execute("SELECT 1 FROM outbox LIMIT 1 FOR UPDATE")
        started = time.monotonic()

        assert len(store.claim(now=NOW, lease=LEASE, limit=9)) == 2
        assert time.monotonic() - started < 2
    assert len(store.claim(now=NOW, lease=LEASE, limit=9)) == 1


def test_what_another_is_about_to_claim_is_left_to_it_for_a_moment(store: PostgresStore, database: str) -> None:
    """Who has just found nothing looks again a moment later, and not at once, at mail that others were woken for."""
    assert store.claim(now=NOW, lease=LEASE, limit=1) == []
    assert store.next_due() is None
    with psycopg.connect(database) as connection:
        connection.execute("INSERT INTO outbox (id, due, created, sealed) VALUES (1, 0, 0, '')")

    assert store.next_due() == NOW + timedelta(seconds=0.25)


def test_steps_see_what_those_before_them_in_their_commit_have_done(store: PostgresStore) -> None:
    """Steps that share a commit see each other's rows, counts and stops, as if each had its own."""
    look = Look(tallies=(Tally(digest=b"a", since=TODAY - timedelta(days=1)),), stops=(b"s",))
    seen: list[Held] = []

    def step(held: Held) -> Change:
        seen.append(held)
        return change(b"%d" % len(seen), counted=(b"a",), stops=(b"s",))

    ledger = ledgers.Ledger()
    for _ in range(3):
        ledger.save(ident(1), step(ledger.held(ident(1), look)), BOX)
    ledger.save(ident(1), change(None, counted=(b"a",), day=TODAY - timedelta(days=2)), BOX)

    assert [held.row.sealed if held.row else b"" for held in seen] == [b"", b"1", b"2"]
    assert [held.counts.get(b"a") for held in seen] == [None, 1, 2]
    assert ledger.held(ident(1), look).counts == {b"a": 3}
    assert [len(held.stopped) for held in seen] == [0, 1, 1]
    store.apply(ident(1), step, look=look)
    assert seen[-1].row is None


def test_one_that_can_not_be_written_takes_no_other_of_its_commit_with_it(store: PostgresStore) -> None:
    """Where the database refuses a part of a batch, each is tried by itself, and its own caller alone hears of it."""
    gate = threading.Event()

    def waits(_: Held) -> Change:
        gate.wait(5)
        return change(None)

    first = store.submit(ident(99), waits, look=LOOK)
    futures = [
        store.submit(ident(n), does(change(b"kept", counted=(None,) if n == 5 else ())), look=LOOK) for n in range(10)
    ]
    gate.set()
    first.result(5)
    with pytest.raises(psycopg.IntegrityError):
        futures[5].result(5)

    assert [future.result(5).row is not None for future in futures if future is not futures[5]] == [True] * 9
    assert store.status().introductions == 9


def test_a_server_without_room_for_a_batch_gets_its_parts(
    store: PostgresStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where a batch wants more locks than there are, each step is tried by itself; where one does, it is try again."""
    begin, room = ledgers.begin, [1]

    def begins(connection: object, batch: Sequence[object]) -> object:
        if len(batch) > room[0]:
            raise psycopg.errors.OutOfMemory
        return begin(connection, batch)

    monkeypatch.setattr(writer, "begin", begins)
    gate = threading.Event()
    first = store.submit(ident(99), lambda _: change(None) if gate.wait(5) else change(), look=LOOK)
    futures = [store.submit(ident(n), does(change()), look=LOOK) for n in range(10)]
    gate.set()
    first.result(5)
    assert all(future.result(5).row for future in futures)

    room[0] = 0
    with pytest.raises(Temporary, match="OutOfMemory"):
        store.apply(ident(1), does(change()), look=LOOK)


def test_batches_that_wait_for_each_other_run_again(
    store: PostgresStore, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A deadlock, or whatever else the server undoes, is run again, and its callers hear of success alone."""
    held = psycopg.connect(database)
    held.execute("INSERT INTO stop VALUES (%s)", (b"second",))
    begin, met = ledgers.begin, threading.Event()

    def begins(connection: object, batch: object) -> object:
        ledger = begin(connection, batch)
        if not met.is_set():
            connection.execute("INSERT INTO stop VALUES (%s)", (b"first",))
            met.set()
        return ledger

    monkeypatch.setattr(writer, "begin", begins)
    future = store.submit(ident(1), does(change(b"kept", stops=(b"second",))), look=LOOK)
    met.wait(5)
    with pytest.raises(psycopg.errors.DeadlockDetected):  # noqa: PT012 - one of the two is undone: it may be us
        held.execute("INSERT INTO stop VALUES (%s)", (b"first",))
        held.rollback()
        raise psycopg.errors.DeadlockDetected
    held.close()

    assert future.result(5).row is not None
    assert store.status().introductions == 1


# --- who lives --------------------------------------------------------------------------------------------------------


def test_what_a_killed_sender_had_in_hand_is_taken_up_soon(
    store: PostgresStore, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The mail of a process that was killed is due again when its lock was free for a moment, long before its lease."""
    monkeypatch.setattr(places, "GRACE", 0.3)
    monkeypatch.setattr(places, "LOOK", 0.0)
    code = (
        "import os; from tests.store.test_postgres import *\n"
        f"s = PostgresStore({database!r}, box=BOX); s.apply(ident(1), does(change(None, mail())), look=LOOK)\n"
        "assert len(s.claim(now=NOW, lease=LEASE, limit=9)) == 1; os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False)
    assert store.claim(now=NOW, lease=LEASE, limit=9) == []
    assert store.next_due() == NOW
    time.sleep(0.4)

    assert len(store.claim(now=NOW, lease=LEASE, limit=9)) == 1
    assert store.next_due() == NOW + 2 * LEASE


def test_a_sender_that_lost_its_connection_keeps_its_mail(
    store: PostgresStore, other: PostgresStore, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who merely lost its connections takes its lock again before anybody believes that it is dead."""
    monkeypatch.setattr(places, "GRACE", 1.5)
    monkeypatch.setattr(places, "LOOK", 0.0)
    store.apply(ident(1), does(change(None, mail())), look=LOOK)
    (in_hand,) = store.claim(now=NOW, lease=LEASE, limit=9)
    other.claim(now=NOW, lease=LEASE, limit=9)
    assert cut(database, "AND query LIKE '%pg_advisory_lock%'") == 2

    taken, tries = [], 0
    end = time.monotonic() + 3
    while time.monotonic() < end:
        with suppress(Temporary):
            taken += other.claim(now=NOW, lease=LEASE, limit=9)
            tries += 1
        time.sleep(0.05)

    assert (taken, tries > 20) == ([], True)
    store.settle(in_hand, Delivered(), now=NOW)
    assert store.status().outbox == 0


def test_a_sender_without_its_place_claims_nothing(store: PostgresStore) -> None:
    """While a sender can't show that it lives, it takes no mail, since another would take it as well."""
    store.apply(ident(1), does(change(None, mail())), look=LOOK)
    store.claim(now=NOW, lease=LEASE, limit=1)
    assert store._place is not None  # noqa: SLF001
    store._place.held = False  # noqa: SLF001 - as between a loss and the next try

    with pytest.raises(Temporary, match="our place"):
        store.claim(now=NOW, lease=LEASE, limit=1)


# --- trouble ----------------------------------------------------------------------------------------------------------


def test_connections_that_were_cut_are_replaced_and_nobody_notices(store: PostgresStore, database: str) -> None:
    """A batch that finds its connection cut before its commit runs again, and its caller hears of success."""
    store.apply(ident(1), does(change()), look=LOOK)
    assert cut(database) >= 1

    assert store.apply(ident(2), does(change()), look=LOOK).row is not None
    assert store.status().introductions == 2


def test_dur_06_a_connection_lost_at_the_commit_is_try_again_and_then_known(
    store: PostgresStore, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """P6, P7: where nobody knows whether a commit is on disk the sender tries again; what was kept is known."""
    look = Look(tallies=(Tally(digest=b"m", since=TODAY),))
    commit = ledgers.commit

    def step(held: Held) -> Change:
        if held.counts.get(b"m"):
            return change(None, result="known")
        return change(b"kept", mail(), counted=(b"m",), result="new")

    def loses(after: bool) -> object:  # noqa: FBT001
        def committing(connection: psycopg.Connection[object], ledger: ledgers.Ledger) -> None:
            if after:
                commit(connection, ledger)
            cut(database)
            connection.execute("SELECT 1")

        return committing

    for number, after in enumerate((True, False)):
        monkeypatch.setattr(writer, "commit", loses(after))
        with pytest.raises(Temporary, match="AdminShutdown"):
            store.apply(ident(number), step, look=look)
        monkeypatch.setattr(writer, "commit", commit)

        assert store.apply(ident(number), step, look=look).result == "known"
    assert store.status().introductions == store.status().outbox == 1
    assert "AdminShutdown" in said(store)


def test_dur_06_a_server_that_is_away_is_try_again_and_got_over(
    cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While the server is down everything is temporary; when it is up again all goes on, in the same process."""
    monkeypatch.setattr(opening, "PATIENCE", 0.5)
    store = PostgresStore(cluster.fresh(), box=BOX, telemetry=Telemetry(quiet=True))
    store.apply(ident(1), does(change(b"kept", mail())), look=LOOK)
    (in_hand,) = store.claim(now=NOW, lease=LEASE, limit=9)
    cluster.stop("immediate")
    for use in (
        lambda: store.apply(ident(2), does(change()), look=LOOK),
        store.status,
        lambda: store.settle(in_hand, Deferred(), now=NOW),
    ):
        with pytest.raises(Temporary):
            use()
    with pytest.raises(Temporary, match="cannot connect"):
        open_store(cluster.url(), box=BOX)
    cluster.start()

    def settled() -> bool:
        try:
            store.settle(in_hand, Delivered(), now=NOW)
        except Temporary:
            return False
        return True

    wait_for(settled)
    store.apply(ident(2), does(change()), look=LOOK)
    assert (store.status().introductions, store.status().outbox) == (2, 0)
    wait_for(lambda: store._place is not None and store._place.held)  # noqa: SLF001
    assert store.claim(now=NOW, lease=LEASE, limit=9) == []
    store.close()


def test_mail_that_was_claimed_by_a_lost_connection_is_claimed_again_at_once(
    store: PostgresStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the connection is lost before we hear what we have claimed, it is due again, and what we know of is not."""
    store.apply(ident(1), does(change(None, *(mail(f"p{n}@example.net") for n in range(3)))), look=LOOK)
    (known,) = store.claim(now=NOW, lease=LEASE, limit=1)
    ask = store._ask  # noqa: SLF001

    def loses(sql: str, values: object = ()) -> object:
        rows = ask(sql, values)
        if "RETURNING" in sql:
            raise Temporary
        return rows

    monkeypatch.setattr(store, "_ask", loses)
    with pytest.raises(Temporary):
        store.claim(now=NOW, lease=LEASE, limit=1)
    monkeypatch.undo()

    again = store.claim(now=NOW, lease=LEASE, limit=9)
    assert len(again) == 2
    assert known.id not in {one.id for one in again}
    assert store.claim(now=NOW, lease=LEASE, limit=9) == []


def test_dur_06_trouble_at_the_very_first_claim_is_no_more_than_trouble(
    store: PostgresStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the server fails before anything was claimed, what is due is told all the same, and claimed later."""
    store.apply(ident(1), does(change(None, mail())), look=LOOK)
    with monkeypatch.context() as patched:
        patched.setattr(store, "_claim", lambda *_: (_ for _ in ()).throw(Temporary("away")))
        with pytest.raises(Temporary):
            store.claim(now=NOW, lease=LEASE, limit=9)

    assert store.next_due() is not None
    assert len(store.claim(now=NOW, lease=LEASE, limit=9)) == 1


def test_a_machine_that_vanishes_in_a_transaction_holds_its_locks_for_seconds_alone(
    store: PostgresStore, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The server itself ends a transaction in which nobody speaks any more, and whoever waits goes on."""
    monkeypatch.setitem(opening.SETTINGS, "idle_in_transaction_session_timeout", "300ms")
    vanished = opening.connect(database)
    ledgers.begin(vanished, [ledgers.Entry(do=lambda _: None, id=ident(1))])
    started = time.monotonic()

    store.apply(ident(1), does(change()), look=LOOK)
    assert 0.1 < time.monotonic() - started < 5
    vanished.close()


def test_a_server_that_has_become_a_standby_is_let_go(store: PostgresStore, database: str) -> None:
    """A connection on which nothing can be written is closed, so that the next one looks for another server."""
    connection = opening.connect(database)
    connection.execute("SET default_transaction_read_only = on")
    with pytest.raises(psycopg.errors.ReadOnlySqlTransaction), opening.let_go(connection):
        connection.execute("INSERT INTO stop VALUES ('x')")

    assert connection.closed
    assert store.status().stops == 0


# --- opening ----------------------------------------------------------------------------------------------------------


def refused(database: str, says: str, *, key: bytes = KEY) -> None:
    """Check that opening fails in one line that names the database without its password."""
    with pytest.raises(Misconfigured, match=says) as caught:
        open_store(database, box=Box(key))

    assert "\n" not in str(caught.value)
    assert "letterman@" not in str(caught.value)


@pytest.mark.parametrize("name", opening.SETTINGS)
def test_dur_01_each_setting_is_set_and_read_back(database: str, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Every connection has what we ask of it, and where the server does something else, we do not start."""
    with closing(opening.connect(database)) as connection:
        assert connection.execute(f"SHOW {name}".encode()).fetchall() == [(opening.SETTINGS[name],)]

    monkeypatch.setattr(opening, "_current", lambda _: {**opening.SETTINGS, **opening.NEEDED, name: "wrong"})
    refused(database, f"does not do {name} = ")


def test_dur_01_a_commit_waits_for_the_disk_whatever_the_server_is_set_to(cluster: Cluster) -> None:
    """Where commits don't wait for the disk, ours do; where they wait for a standby as well, ours still do."""
    for given, got in (("off", "on"), ("local", "on"), ("remote_apply", "remote_apply")):
        database = cluster.url() + f"?options=-csynchronous_commit%3D{given}"
        with closing(opening.connect(database)) as connection:
            assert connection.execute("SHOW synchronous_commit").fetchall() == [(got,)]


def test_dur_10_what_is_no_database_is_refused(cluster: Cluster) -> None:
    """An address that can't be read, a database that is not there and a server that is not there each say so."""
    refused("postgresql://letterman@host/x?unknown=1", "not an address")
    with pytest.raises(Temporary, match=r"database .* does not exist"):
        open_store(cluster.url("missing"), box=BOX)
    with pytest.raises(Temporary, match="cannot connect") as caught:
        open_store("postgresql://letterman:pass@127.0.0.1:1/x", box=BOX)
    assert "pass" not in str(caught.value)


def test_a_database_is_shown_without_its_password() -> None:
    """Neither user nor password nor options of an address are ever shown."""
    assert shown("postgresql://ivy:pass@db.example.org/intro?password=pass") == "postgresql://db.example.org/intro"
    assert shown("letterman.db") == "letterman.db"


def test_dur_10_another_programs_database_is_refused(database: str) -> None:
    """A database with tables that are not ours is left as it is."""
    with psycopg.connect(database) as connection:
        connection.execute("CREATE TABLE customers (name text)")

    refused(database, "belongs to another program")
    with pytest.raises(Misconfigured, match="belongs to another program"):
        is_new(database)


def test_dur_10_a_newer_database_is_refused(database: str) -> None:
    """A database of a newer Letterman is left as it is, and the refusal says which is which."""
    open_store(database, box=BOX).close()
    with psycopg.connect(database) as connection:
        connection.execute("UPDATE letterman SET version = version + 1")

    refused(database, rf"newer Letterman \(schema {schema.VERSION + 1}, ours is {schema.VERSION}\)")


def test_a_role_that_may_not_make_tables_is_refused(cluster: Cluster, database: str) -> None:
    """Where we may not make our tables the refusal says what the operator is to do."""
    del database
    with cluster.connect() as connection:
        connection.execute("DROP ROLE IF EXISTS weak")
        connection.execute("CREATE ROLE weak LOGIN")
        connection.execute("CREATE SCHEMA IF NOT EXISTS strong")

    refused(cluster.url(schema="strong,public").replace("letterman@", "weak@"), "may not make tables")


def test_an_older_database_is_brought_forward(database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a step adds is there after the next open, with all that was kept; a step that fails changes nothing."""
    store = open_store(database, box=BOX)
    store.apply(ident(1), does(change()), look=LOOK)
    store.close()
    monkeypatch.setattr(schema, "VERSION", schema.VERSION + 1)
    monkeypatch.setattr(schema, "STEPS", (*schema.STEPS, ("CREATE TABLE added (x int)", "CREATE TABLE stop (x int)")))
    with pytest.raises(Temporary, match="DuplicateTable"):
        open_store(database, box=BOX)
    monkeypatch.setattr(schema, "STEPS", (*schema.STEPS[:-1], ("CREATE TABLE added (x int)",)))
    store = open_store(database, box=BOX)

    assert rows(database, "SELECT count(*) FROM added") == [(0,)]
    assert (store.status().introductions, store.status().schema) == (1, schema.VERSION)
    store.close()


def test_machines_that_start_at_once_make_the_tables_once(database: str) -> None:
    """Migrations run under a lock: of many that start on an empty database one makes the tables, and all go on."""
    with ThreadPoolExecutor(6) as threads:
        opened = list(threads.map(lambda _: open_store(database, box=BOX), range(6)))

    assert rows(database, "SELECT version FROM letterman") == [(schema.VERSION,)]
    for store in opened:
        store.close()


def test_a_machine_with_another_secret_is_refused(database: str) -> None:
    """All machines share one secret: with another one the service does not start, and says what to copy."""
    open_store(database, box=BOX).close()

    refused(database, "another secret: copy secret_file", key=b"x" * 32)


def test_a_secret_is_rotated_machine_by_machine(database: str) -> None:
    """A machine that knows old and new may start at any time; when all have, the old one may be dropped."""
    old, new = KEY, b"n" * 32
    for keys in ((old,), (old, new), (new, old), (old, new), (new, old), (new,)):
        open_store(database, box=Box(*keys)).close()

    refused(database, "another secret", key=old)


def test_a_secret_is_made_for_a_new_database_alone(database: str, tmp_path: Path) -> None:
    """A machine without a secret makes one where the database is empty, and refuses where it is not."""
    assert is_new(database)
    made = secrets.ensure(tmp_path / "secret", new=is_new(database))
    open_store(database, box=Box(*made.subkeys("outbox"))).close()

    assert not is_new(database)
    with pytest.raises(Misconfigured, match="secret of the database is missing"):
        secrets.ensure(tmp_path / "other", new=is_new(database))


def test_without_psycopg_the_refusal_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the extra is not installed, one line says how to get it."""
    monkeypatch.setattr(stores, "find_spec", lambda _: None)

    refused("postgresql://db.example.org/letterman", r"pip install 'letterman\[postgresql\]'")


def test_sqlite_needs_no_psycopg(tmp_path: Path) -> None:
    """Nothing of PostgreSQL is imported unless the settings name it."""
    code = (
        f"import sys; from mailer.store import open_store; from mailer.secret import Box\n"
        f"open_store({str(tmp_path / 'x.db')!r}, box=Box(bytes(32))).close()\n"
        "assert not [name for name in sys.modules if 'psycopg' in name or 'postgres' in name]"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, env={**os.environ})


def test_a_backup_is_the_servers_own_matter(store: PostgresStore, tmp_path: Path) -> None:
    """`backup` says which command of the server makes a consistent copy."""
    with pytest.raises(Misconfigured, match="pg_dump --format=custom"):
        store.backup(tmp_path / "copy")


def test_many_are_counted_by_estimate(store: PostgresStore) -> None:
    """Beyond a million introductions the status takes the server's own estimate, which costs nothing."""
    store.apply(ident(1), does(change(deadline=DEADLINE)), look=LOOK)
    with psycopg.connect(store._database) as connection:  # noqa: SLF001
        connection.execute("UPDATE pg_class SET reltuples = 7e6 WHERE oid = 'introduction'::regclass")

    assert store.status().introductions == 7_000_000
