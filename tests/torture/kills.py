"""Kills the store's process hundreds of times, at chosen calls and at random under load. Takes minutes: `make torture`.

Its name keeps it out of `make test`. TORTURE_KILLS says how many kills; 600 without it. The whole service is killed in
service.py beside it.
"""

from __future__ import annotations

import os
import random
import signal
import socket
import threading
import time
from typing import TYPE_CHECKING

from tests.service import compare, killed_at_start, killed_at_work, needs_strace, running


if TYPE_CHECKING:
    from pathlib import Path


KILLS = int(os.environ.get("TORTURE_KILLS", "600"))
CALLS = ("fdatasync", "pwrite64", "sendto", "ftruncate", "unlink", "futex")
CLIENTS = 8
MOST = 8_000
"""Mails that are handed over in one life of the service."""


@needs_strace
def test_dur_03_killed_at_any_call_hundreds_of_times(tmp_path: Path) -> None:
    """Killed again and again at a call of our choice, each mail that got its 250 takes effect exactly once."""
    seed = random.Random(20261122)
    database = tmp_path / "letterman.db"
    said: set[int] = set()
    for kill in range(KILLS // 2):
        call = CALLS[kill % len(CALLS)]
        if kill % 5 == 0:
            killed_at_start(database, call, seed.randint(1, 30))
        else:
            killed_at_work(database, CALLS[kill % 3], seed.randint(1, 60), said=said)
        if kill % 10 == 0:
            compare(database, said, {*said, len(said)})
    compare(database, said, {*said, len(said)})


def test_dur_03_killed_at_random_under_load(tmp_path: Path) -> None:
    """Killed at random while many clients hand over mail, nothing that got its 250 is lost, and nothing is twice."""
    seed = random.Random(20261122)
    database = tmp_path / "letterman.db"
    said: set[int] = set()
    asked: set[int] = set()
    for kill in range(KILLS - KILLS // 2):
        with running(database) as service:
            port = service.connection.getpeername()[1]
            retries = sorted(asked - said)
            fresh = max(asked, default=-1) + 1
            clients = [
                threading.Thread(
                    target=hand_over,
                    args=(port, (*retries[n::CLIENTS], *range(fresh + n, fresh + MOST, CLIENTS)), said, asked),
                )
                for n in range(CLIENTS)
            ]
            for client in clients:
                client.start()
            time.sleep(seed.uniform(0.01, 0.4))
            os.kill(service.pid, signal.SIGKILL)
            for client in clients:
                client.join()
        if kill % 25 == 0:
            compare(database, said, asked)
    compare(database, said, asked)


def hand_over(port: int, numbers: tuple[int, ...], said: set[int], asked: set[int]) -> None:
    """Hand over mails as fast as they are taken, until the service dies."""
    try:
        with (
            socket.create_connection(("127.0.0.1", port), timeout=20) as connection,
            connection.makefile("rwb") as file,
        ):
            for number in numbers:
                asked.add(number)
                file.write(b"%d\n" % number)
                file.flush()
                if file.readline() != b"250 %d\n" % number:
                    return
                said.add(number)
    except OSError:
        return
