"""Several machines on one PostgreSQL: services of their own folders and addresses, which are killed, cut off and raced.

Each machine has its own copy of the secret and its own loopback address; they know of each other by the database alone.
"""

from __future__ import annotations

import asyncio
import random
import shutil
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from mailer.stage import LOOPBACK, Stage
from tests.fire import Fire, taken


if TYPE_CHECKING:
    from pathlib import Path

    from tests.postgres import Cluster


@dataclass(slots=True, kw_only=True)
class Machine(Stage):
    """One process of a machine.

    Attributes:
        address: where it listens.
    """

    address: str = LOOPBACK


async def machines(
    folder: Path, settings: str, *, places: tuple[int, ...] = (1, 1, 2, 2), port: int = 0
) -> list[Machine]:
    """Start a process on each of these machines, around one name server and one relay.

    Each machine has a folder and a loopback address of its own; the first of them makes the secret.
    """
    first = Machine(folder=folder / "1", settings=settings, listen=port)
    first.folder.mkdir()
    await first.open()
    crew = [first]
    for place in places[1:]:
        machine = Machine(folder=folder / str(place), address=f"127.0.0.{place}")
        if not machine.folder.exists():
            _settle(machine, first)
        await machine.start()
        crew.append(machine)
    return crew


def _settle(machine: Machine, first: Machine) -> None:
    """Set one more machine up as an operator would: the same settings and secret, another address."""
    machine.folder.mkdir()
    settings = (first.folder / "letterman.toml").read_text(encoding="utf-8")
    listens = settings.replace("[listen]\n", f'[listen]\nhost = "{machine.address}"\n')
    (machine.folder / "letterman.toml").write_text(listens, encoding="utf-8")
    shutil.copy(first.folder / "letterman.secret", machine.folder)  # with its mode


@dataclass(eq=False, slots=True)
class Storm(Fire):
    """Introductions on several machines.

    Attributes:
        crew: all processes.
        cluster: the server.
        database: the name of the database on it.
        broken: how often something else than a process was broken.
    """

    crew: list[Machine] = field(default_factory=list)
    cluster: Cluster | None = None
    database: str = ""
    broken: int = 0

    def _taken(self, sender: str, to: str, signed: bytes) -> bool:
        return self.hand(self.seed.choice(self.crew), sender, to, signed)

    def hand(self, service: Machine, sender: str, to: str, signed: bytes) -> bool:
        """Hand a mail to one of them; whether it was taken."""
        return taken(service.address, service.port, sender, to, signed, seconds=20)

    def ask(self, sql: str) -> list[tuple[Any, ...]]:
        """Ask the database as an operator would."""
        assert self.cluster is not None
        return self.cluster.ask(self.database, sql)

    def _let_time_pass(self) -> None:
        self.ask("UPDATE outbox SET due = 0 WHERE lost >= 3")

    def done(self) -> None:
        """Let everybody end what they are at, and begin nothing new."""
        self._done = True

    def waiting(self) -> int:
        """Count what is in the outbox."""
        return int(self.ask("SELECT count(*) FROM outbox")[0][0])

    async def kill(self, call: str | None) -> None:
        """End one process at a random moment, or cut all connections, or crash the server."""
        assert self.cluster is not None
        await asyncio.sleep(self.seed.uniform(0.05, 0.5))
        match call:
            case "crash":
                self.broken += 1
                await asyncio.to_thread(self.cluster.crash)
            case "cut":
                self.broken += 1
                await asyncio.to_thread(
                    self.ask,
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'letterman'"
                    " AND datname = current_database()",
                )
            case _:
                victim = self.seed.choice(self.crew)
                await victim.kill()
                self.kills += 1
                await asyncio.sleep(0.05)  # so that the relay has taken what it was given
                self.starts.append(len(self.stage.relay.taken))
                await victim.start()
        await asyncio.to_thread(self._let_time_pass)


def storm(crew: list[Machine], cluster: Cluster, database: str, seed: int) -> Storm:
    """Set it up."""
    return Storm(crew[0], seed=random.Random(seed), crew=crew, cluster=cluster, database=database)
