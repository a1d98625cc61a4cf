"""P4 and P5 on a server: neither its tables nor its journal, its log or a backup ever hold a readable word.

What was erased stays in the journal, and so on replicas and in archives; here all of the journal is kept, and searched.
"""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

from mailer.stage import Stage
from tests.postgres import make_cluster
from tests.test_forgetting import ENDINGS, NEEDLES, Told, all_traces, played
from tests.world import run
from tests.worlds_forms import traces


if TYPE_CHECKING:
    from pathlib import Path

    from tests.postgres import Cluster


def settled(cluster: Cluster) -> float:
    """Bring everything that was made so far to the disk; give the time from which files are ours."""
    cluster.ask("postgres", "CHECKPOINT")
    cluster.ask("postgres", "SELECT pg_switch_wal()")
    time.sleep(0.1)
    return time.time()


def test_priv_06_nothing_readable_is_on_the_server_at_any_time(tmp_path: Path) -> None:
    """P4, P5: no table, index, journal, log or backup holds a name, an address or a word: open, ended, and after."""
    # Every statement is logged with its values, and every segment of the journal is kept, as an archive would.
    cluster = make_cluster(wal_keep_size="1GB", log_statement="all", wal_level="replica")
    name = cluster.create()
    stage = Stage(folder=tmp_path, settings=f'database = "{cluster.url(name)}"')
    started = settled(cluster)

    def search() -> list[str]:
        return all_traces(cluster.changed(started))

    async def emptied(table: str) -> None:
        async with asyncio.timeout(20):
            while await asyncio.to_thread(cluster.ask, name, f"SELECT count(*) FROM {table}") != [(0,)]:  # noqa: ASYNC110, S608
                await asyncio.sleep(0.05)

    async def story() -> None:
        told = Told(stage, search=list)
        for number in range(len(ENDINGS)):
            await told.ask(number)
        assert search() == [], "while they are open"
        for number, ending in enumerate(ENDINGS):
            if ending != "power cut":
                await told.end(number, ending)
        cluster.crash()
        assert traces(cluster.dump(name), NEEDLES) == [], "in a backup"
        await emptied("outbox")
        cluster.ask(name, "UPDATE introduction SET deadline = deadline - 20")
        await stage.stop()
        await stage.start()
        await emptied("introduction")
        cluster.ask(name, "VACUUM")
        assert search() == [], "after their deadline, and in all of the journal and the log since the start"

    try:
        run(played(stage, story), seconds=120)
        kept = cluster.changed(started)
        assert kept.count(b"INSERT INTO introduction") > len(ENDINGS)  # the log was searched with all values in it
        assert len(cluster.ask("postgres", "SELECT * FROM pg_ls_waldir()")) > 1
    finally:
        cluster.close()
    assert traces(b"".join(stage.log), NEEDLES) == [], "in the log"


def test_priv_06_the_search_finds_what_the_server_holds() -> None:
    """The search is worth something: a word that a table holds for a moment is found in tables, journal and log."""
    cluster = make_cluster(wal_keep_size="1GB", log_statement="all")
    started = settled(cluster)
    try:
        cluster.ask("postgres", "CREATE TABLE word AS SELECT convert_from('\\x536561756c6c73', 'UTF8') || 'x' AS word")
        cluster.ask("postgres", "DROP TABLE word")
        in_journal = cluster.changed(started)
    finally:
        cluster.close()

    assert {"Seaulls (plain)", "Seaulls (hexadecimal)"} <= set(traces(in_journal, ("Seaulls",)))
