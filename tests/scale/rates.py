# ruff: noqa: T201 - it speaks to whoever runs it
"""Plays whole introductions on each way to run the service, in turn, and says what one costs in each.

`python tests/scale/rates.py` takes how many rounds; three without it. The people, their mail servers, the name server,
the relay and PostgreSQL are on the same machine and take most of it, so the rates are no more than what is left; what
the service's own processes and the database take of the processor for one introduction is what to reckon with.
"""

from __future__ import annotations

import asyncio
import random
import socket
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING


ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.bench.processes import tree  # noqa: E402 - the path comes first
from tests.fire import SETTINGS  # noqa: E402
from tests.hosts import Machine, Storm, machines  # noqa: E402
from tests.postgres import make_cluster  # noqa: E402


if TYPE_CHECKING:
    from tests.postgres import Cluster


WAYS = {
    "SQLite, one process": (1,),
    "SQLite, two workers": (1,),
    "PostgreSQL, one process": (1,),
    "PostgreSQL, two machines": (1, 2),
    "PostgreSQL, two machines with two each": (1, 1, 2, 2),
}
"""Which machine each process is on."""

SECONDS = 10


def processor(roots: set[int]) -> float:
    """Give the processor time of processes with all their children, in seconds."""
    spent: dict[int, float] = {}
    for root in roots:
        spent |= tree(root)
    return sum(spent.values())


async def measure(way: str, cluster: Cluster, folder: Path, seed: int) -> tuple[float, float, float]:
    """Play for a while; give introductions a second, and milliseconds of processor for each: ours, the database's."""
    database = cluster.create()
    shared = way.startswith("PostgreSQL")
    settings = f'database = "{cluster.url(database)}"\n' if shared else "workers = 2\n" if "two" in way else ""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1] if "workers" in way else 0
    crew = await machines(folder, settings + SETTINGS, places=WAYS[way], port=port)
    postmaster = int((cluster.data / "postmaster.pid").read_text(encoding="ascii").split()[0])
    try:
        return await _play(crew, cluster, database, postmaster, seed)
    finally:
        for each in reversed(crew[1:]):
            await each.stop()
        await crew[0].close()


async def _play(
    crew: list[Machine], cluster: Cluster, database: str, postmaster: int, seed: int
) -> tuple[float, float, float]:
    storm = Storm(crew[0], seed=random.Random(seed), crew=crew, cluster=cluster, database=database)
    players = [asyncio.create_task(storm.play()) for _ in range(8)]
    await asyncio.sleep(2)
    pids = {each.pid for each in crew}
    ours, theirs, ended, started = processor(pids), processor({postmaster}), len(storm.ended), time.monotonic()
    await asyncio.sleep(SECONDS)
    count, seconds = len(storm.ended) - ended, time.monotonic() - started
    ours, theirs = processor(pids) - ours, processor({postmaster}) - theirs
    storm.done()
    await asyncio.gather(*players)
    return count / seconds, 1000 * ours / count, 1000 * theirs / count


def main() -> None:
    """Let the ways take turns, and print the median of each."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    found: dict[str, list[tuple[float, float, float]]] = defaultdict(list)
    cluster = make_cluster(segment=16, shared_buffers="256MB")
    try:
        for seed in range(rounds):
            for way in WAYS:
                with tempfile.TemporaryDirectory() as folder:
                    found[way].append(asyncio.run(measure(way, cluster, Path(folder), seed)))
    finally:
        cluster.close()
    print("| way | introductions a second | ms of processor for one: ours | the database's |\n|---|---|---|---|")
    for way, each in found.items():
        cells = (
            f"{statistics.median(column):.1f} ({min(column):.1f}–{max(column):.1f})"
            for column in zip(*each, strict=True)
        )
        print(f"| {way} | {' | '.join(cells)} |")


if __name__ == "__main__":
    main()
