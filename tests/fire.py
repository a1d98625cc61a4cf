"""Plays many introductions at once on the real service, kills it again and again, and holds what came of it to account.

Each sender does as mail servers do: it hands over the same bytes again until it hears 250, or any other reply than 4xx.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import random
import re
import smtplib
import sqlite3
from bisect import bisect
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mailer.stage import IVY, LOOPBACK, OURS, Stage
from tests.service import faulty


if TYPE_CHECKING:
    from mailer.playground import Taken


SETTINGS = """
[limits]
requests_per_introducer_per_day = 100000
questions_per_hour = 1000000
"""

IDENTIFIER = re.compile(rb"^Message-ID: (<[^>]+>)", re.MULTILINE | re.IGNORECASE)
AT_ONCE = 4
"""Introductions that are played at once."""

AGREE, DECLINE = range(2)


def people(number: int) -> tuple[str, str]:
    """Give the two of an introduction."""
    return f"ann{number}@example.net", f"bob{number}@example.org"


def taken(host: str, port: int, sender: str, to: str, signed: bytes, *, seconds: float) -> bool:
    """Hand a mail over once, as a mail server would; whether it was taken, rather than put off."""
    try:
        with smtplib.SMTP(host, port, local_hostname="client.example", timeout=seconds) as client:
            client.sendmail(sender, [to], signed)
    except smtplib.SMTPResponseException as error:
        if error.smtp_code >= 500:
            raise
        return False
    except (OSError, smtplib.SMTPServerDisconnected):
        return False
    return True


@dataclass(eq=False, slots=True)
class Fire:
    """Introductions on a stage whose service is killed.

    Attributes:
        stage: where all of it is played.
        other: a second service on the same database, where there is one; they are killed in turn.
        seed: chance, the same in each run.
        starts: how many mails the relay had taken before each start of a service.
        ended: introductions that were played to their end, and how.
        troubled: how often a sender had to try again.
    """

    stage: Stage
    other: Stage | None = None
    seed: random.Random = field(default_factory=lambda: random.Random(20261122))
    starts: list[int] = field(default_factory=list)
    ended: dict[int, int] = field(default_factory=dict)
    troubled: int = 0
    kills: int = 0
    _numbers: itertools.count[int] = field(default_factory=itertools.count)
    _threads: ThreadPoolExecutor = field(default_factory=lambda: ThreadPoolExecutor(2 * AT_ONCE + 2))
    _done: bool = False

    # --- senders ------------------------------------------------------------------------------------------------------

    async def insist(self, content: bytes) -> None:
        """Sign a mail, and hand it over until it is taken."""
        sender, to, signed = self.stage.sign(content)
        loop = asyncio.get_running_loop()
        while not await loop.run_in_executor(self._threads, self._taken, sender, to, signed):
            self.troubled += 1
            await asyncio.sleep(0.05)

    def _taken(self, sender: str, to: str, signed: bytes) -> bool:
        service = self.other if self.other and self.seed.random() < 0.5 else self.stage
        return taken(LOOPBACK, service.port, sender, to, signed, seconds=10)

    async def play(self) -> None:
        """Play introductions one after the other: a request, two answers at the same time, and what follows."""
        while not self._done:
            number = next(self._numbers)
            ann, bob = people(number)
            words = f"Please introduce Ann Lee <{ann}> and Bob Ray <{bob}>.\n\nThey fly kites.\n\nThanks\nIvy"
            await self.insist(self.stage.write(IVY, OURS, "Two people", words))
            questions = [await self.first(party) for party in (ann, bob)]
            way = DECLINE if number % 4 == 3 else AGREE
            said = ("Yes please", "No, thank you" if way == DECLINE else "Yes please")
            answers = map(self.stage.reply, (ann, bob), questions, said)
            await asyncio.gather(*map(self.insist, answers))
            self.ended[number] = way

    async def first(self, recipient: str) -> Taken:
        """Wait for the first mail to somebody."""
        seen = 0
        while True:
            taken = self.stage.relay.taken
            for place in range(seen, len(taken)):
                if taken[place].recipients[0] == recipient:
                    return taken[place]
            seen = len(taken)
            await asyncio.sleep(0.02)

    # --- the killer ---------------------------------------------------------------------------------------------------

    async def kill(self, call: str | None) -> None:
        """End this life of a service at a call of its own, or at a random moment, and begin the next."""
        service = self.other if self.other and self.kills % 2 else self.stage
        if call is None:
            await asyncio.sleep(self.seed.uniform(0.02, 0.6))
            await service.kill()
        else:
            await self._kill_at(service, call, self.seed.randint(1, 12))
        self.kills += 1
        self._let_time_pass()
        await asyncio.sleep(0.05)  # so that the relay has taken what it was given
        self.starts.append(len(self.stage.relay.taken))
        await service.start()

    async def _kill_at(self, service: Stage, call: str, when: int) -> None:
        with faulty(service.pid, f"{call}:signal=KILL:when={when}"):
            try:
                async with asyncio.timeout(5):
                    await service.ended()
            except TimeoutError:  # the call does not come so often
                await service.kill()

    def _let_time_pass(self) -> None:
        """Do as if the long lease of what was in hand at three kills in a row had ended."""
        with contextlib.closing(sqlite3.connect(self.stage.folder / "letterman.db", timeout=5)) as database, database:
            database.execute("UPDATE outbox SET due = 0 WHERE lost >= 3")

    async def burn(self, kills: int, calls: tuple[str | None, ...]) -> None:
        """Kill so often, at some calls in turn, while introductions are played; then let all come to its end."""
        self.starts.append(0)
        players = [asyncio.create_task(self.play()) for _ in range(AT_ONCE)]
        for each in range(kills):
            await self.kill(calls[each % len(calls)])
        self._done = True
        async with asyncio.timeout(60):
            await asyncio.gather(*players)
            while self.waiting():
                self._let_time_pass()
                await asyncio.sleep(0.1)
        self._threads.shutdown()

    def waiting(self) -> int:
        """Count what is in the outbox."""
        with contextlib.closing(sqlite3.connect(self.stage.folder / "letterman.db", timeout=5)) as database:
            return int(database.execute("SELECT count(*) FROM outbox").fetchall()[0][0])

    # --- the account --------------------------------------------------------------------------------------------------

    def account(self) -> int:
        """See that each mail took effect once, and give how many mails came again since a reply was lost (RFC 1047)."""
        copies: dict[tuple[str, bytes], list[int]] = defaultdict(list)
        taken = self.stage.relay.taken
        for place, mail in enumerate(taken):
            found = IDENTIFIER.search(mail.content)
            assert found
            copies[mail.recipients[0], found[1]].append(place)
        received: dict[str, set[bytes]] = defaultdict(set)
        for recipient, identifier in copies:
            received[recipient].add(identifier)
        for number, way in self.ended.items():
            ann, bob = (received.pop(party) for party in people(number))
            if way == AGREE:  # two questions, one acknowledgement, one letter to both
                assert (len(ann & bob), len(ann | bob)) == (1, 4), number
            else:  # two questions, and a word of thanks to each; either answer may come first
                assert (len(ann & bob), len(ann | bob)) == (0, 4), number
        assert len(received.pop(IVY)) == len(self.ended)
        assert not received
        return sum(self._repeated(places) for places in copies.values())

    def _repeated(self, places: list[int]) -> int:
        """Check the copies of one mail: identical, and at most one in each life of the service."""
        taken = self.stage.relay.taken
        lives = [bisect(self.starts, place) for place in places]
        assert len({taken[place].content for place in places}) == 1
        assert len(set(lives)) == len(lives), (lives, places)
        return len(places) - 1
