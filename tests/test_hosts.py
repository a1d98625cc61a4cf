"""Four processes on two machines share one PostgreSQL: nothing is lost, and nothing comes twice, whatever breaks."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from tests.fire import AGREE, SETTINGS, people
from tests.hosts import Storm, machines, storm
from tests.world import run


if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from mailer.stage import Stage
    from tests.hosts import Machine
    from tests.postgres import Cluster


def play(folder: Path, cluster: Cluster, story: Callable[[Storm], Awaitable[None]], *, seed: int = 1) -> None:
    """Play a story on two machines, and see that every process ends as it should."""

    async def whole() -> None:
        database = cluster.create()
        crew = await machines(folder, f'database = "{cluster.url(database)}"\n{SETTINGS}')
        try:
            await story(storm(crew, cluster, database, seed))
        finally:
            codes = [await each.stop() for each in crew[1:]] + [await crew[0].close()]
        assert codes == [0] * len(crew)

    run(whole(), seconds=180)


def lines(crew: list[Machine]) -> list[str]:
    """Give what any of them has written that is no event."""
    return [line.decode() for each in crew for line in each.log if not line.startswith(b"{")]


def test_dur_03_whatever_breaks_on_two_machines_each_mail_takes_effect_once(tmp_path: Path, cluster: Cluster) -> None:
    """P6, P7: kill -9, cut connections, a server that crashes: each request asks once, two yeses bring one letter."""
    events = (None, "cut", None, "crash", None, "cut", None)

    async def story(storm: Storm) -> None:
        await storm.burn(len(events), events)
        storm.account()
        assert len(storm.ended) >= len(events)
        assert storm.kills == events.count(None)
        assert lines(storm.crew) == []

    play(tmp_path, cluster, story)


def test_dur_05_answers_that_race_on_two_machines_bring_one_letter(tmp_path: Path, cluster: Cluster) -> None:
    """P7: both answers of many introductions, each sent to all four processes at once, bring one letter each."""

    async def story(storm: Storm) -> None:
        count = 8
        for number in range(count):
            await storm.insist(request(storm.stage, number))
        questions = {party: await storm.first(party) for number in range(count) for party in people(number)}
        written = [storm.stage.reply(party, letter, "Yes please") for party, letter in questions.items()]
        answers = [storm.stage.sign(each) for each in written]
        told = [asyncio.to_thread(storm.hand, service, *answer) for answer in answers for service in storm.crew]
        assert await asyncio.gather(*told) == [True] * len(told)
        async with asyncio.timeout(30):
            while storm.waiting():  # noqa: ASYNC110 - it happens in other processes
                await asyncio.sleep(0.1)
        storm.ended.update(dict.fromkeys(range(count), AGREE))
        storm.starts.append(0)

        assert storm.account() == 0

    play(tmp_path, cluster, story)


def request(stage: Stage, number: int) -> bytes:
    """Write a request."""
    ann, bob = people(number)
    words = f"Please introduce Ann Lee <{ann}> and Bob Ray <{bob}>.\n\nThey fly kites.\n\nThanks\nIvy"
    return stage.write("ivy@example.com", "intro@intro.example.org", "Two people", words)
