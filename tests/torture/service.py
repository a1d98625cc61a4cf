"""Kills the whole `letterman serve` hundreds of times under load, at its calls and at random: `make torture`.

It takes a quarter of an hour, and its name keeps it out of `make test`. TORTURE_SERVICE_KILLS says how many kills; 500
without it. They fall on several worlds, one after the other, so that each is held to account.
"""

from __future__ import annotations

import os
import random
from typing import TYPE_CHECKING

import pytest

from mailer.stage import Stage
from tests.fire import SETTINGS, Fire
from tests.service import needs_strace
from tests.world import run


if TYPE_CHECKING:
    from pathlib import Path


KILLS = int(os.environ.get("TORTURE_SERVICE_KILLS", "500"))
WORLDS = 10
CALLS = (None, "fdatasync", None, "pwrite64", None, "write", None, "sendmsg", None, "ftruncate", None, "futex")
"""What a life ends at, in turn; None: at a random moment."""


@needs_strace
@pytest.mark.parametrize("world", range(WORLDS))
def test_dur_03_killed_hundreds_of_times_each_mail_takes_effect_once(tmp_path: Path, world: int) -> None:
    """Killed again and again, each request asks once, and each pair of yeses brings one letter.

    In every third world two services share the database, and are killed in turn.
    """

    async def whole() -> None:
        stage = Stage(folder=tmp_path, settings=SETTINGS)
        other = Stage(folder=tmp_path) if world % 3 == 2 else None
        await stage.open()
        try:
            if other:
                await other.start()
            fire = Fire(stage, other, seed=random.Random(world))
            await fire.burn(KILLS // WORLDS, CALLS)
            repeated = fire.account()
            print(  # noqa: T201 - shown by -s
                f"{fire.kills} kills, {len(fire.ended)} introductions, {fire.troubled} tries without a 250,"
                f" {len(stage.relay.taken)} mails, {repeated} of them again"
            )
            assert len(fire.ended) >= fire.kills / 2
        finally:
            codes = [await stage.close(), await other.stop() if other else 0]
        assert codes == [0, 0]

    run(whole(), seconds=3600)
