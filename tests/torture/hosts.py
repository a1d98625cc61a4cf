"""Kills, cuts and crashes two machines on one PostgreSQL, many times under load: `make torture`.

It takes minutes, and its name keeps it out of `make test`. TORTURE_STORM says how many times; 120 without it.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from tests.test_hosts import lines, play


if TYPE_CHECKING:
    from pathlib import Path

    from tests.hosts import Storm
    from tests.postgres import Cluster


EVENTS = int(os.environ.get("TORTURE_STORM", "120"))
WORLDS = 4
BREAKS = (None, "cut", None, "crash", None, None, "cut", None)


@pytest.mark.parametrize("world", range(WORLDS))
def test_dur_03_a_long_storm_loses_nothing_and_repeats_nothing(tmp_path: Path, cluster: Cluster, world: int) -> None:
    """Each request asks once and each pair of yeses brings one letter, through a hundred kills, cuts and crashes."""

    async def story(storm: Storm) -> None:
        await storm.burn(EVENTS // WORLDS, BREAKS)
        repeated = storm.account()
        print(  # noqa: T201 - shown by -s
            f"{storm.kills} kills, {storm.broken} cuts and crashes, {len(storm.ended)} introductions,"
            f" {storm.troubled} tries without a 250, {len(storm.stage.relay.taken)} mails, {repeated} of them again"
        )
        assert lines(storm.crew) == []

    play(tmp_path, cluster, story, seed=world)
