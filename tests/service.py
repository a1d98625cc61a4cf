"""Starts a service that keeps mail, traces it, kills it, and compares what it kept with what it said."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections import Counter
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.keeping import LOOK, NOW, change, ident, open_sqlite


if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager

    from mailer.store import Change, Held
    from mailer.store.sqlite import SQLiteStore


ROOT = Path(__file__).parent.parent
STRACE = shutil.which("strace")

needs_strace = pytest.mark.skipif(STRACE is None, reason="strace is not installed")


class Died(Exception):  # noqa: N818 - named for what happened
    """The service did not live to tell its port."""


@dataclass(eq=False, kw_only=True)
class Service:
    """A running service, and a client's connection to it."""

    process: subprocess.Popen[str]
    connection: socket.socket
    buffer: bytes = field(default=b"")

    @property
    def pid(self) -> int:
        """The process that serves, also where it runs under strace."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text(encoding="ascii")
        return int(children.split()[0]) if children else self.process.pid

    def say(self, number: int) -> str:
        """Hand over one mail; give the reply, or nothing where the service died."""
        try:
            self.connection.sendall(b"%d\n" % number)
            while b"\n" not in self.buffer:
                received = self.connection.recv(4096)
                if not received:
                    return ""
                self.buffer += received
        except OSError:
            return ""
        line, _, self.buffer = self.buffer.partition(b"\n")
        return line.decode()


@contextmanager
def running(database: Path, *under: str) -> Iterator[Service]:
    """Start a service, under strace if one likes, and kill it afterwards."""
    command = [*under, sys.executable, str(ROOT / "tests" / "keeper.py"), str(database)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env=environment, start_new_session=True
    ) as process:
        assert process.stdout is not None
        try:
            port = process.stdout.readline()
            if not port:
                raise Died
            with socket.create_connection(("127.0.0.1", int(port)), timeout=20) as connection:
                yield Service(process=process, connection=connection)
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()


@contextmanager
def attached(pid: int, *options: str) -> Iterator[None]:
    """Trace a running process for a while."""
    assert STRACE is not None
    with subprocess.Popen([STRACE, "-f", "-p", str(pid), *options], stderr=subprocess.PIPE, text=True) as tracer:
        assert tracer.stderr is not None
        if "attached" not in tracer.stderr.readline():
            tracer.kill()
            pytest.skip("strace may not attach here")
        try:
            yield
        finally:
            tracer.terminate()
            try:
                tracer.wait(3)
            except subprocess.TimeoutExpired:  # it holds on to threads that were killed under it
                tracer.kill()
            time.sleep(0.05)


def faulty(pid: int, fault: str) -> AbstractContextManager[None]:
    """Make system calls of a running process fail, or kill it, for a while."""
    return attached(pid, "-e", f"trace={fault.partition(':')[0]}", "-e", f"inject={fault}", "-o", os.devnull)


def injected(service: Service, fault: str) -> AbstractContextManager[None]:
    """Make system calls of a running service fail for a while."""
    return faulty(service.pid, fault)


def killed_at_start(database: Path, call: str, when: int) -> None:
    """Start the service, and kill it at its so-manieth call, which is before anybody can speak to it."""
    assert STRACE is not None
    fault = f"inject={call}:signal=KILL:when={when}"
    with suppress(Died), running(database, STRACE, "-f", "-e", f"trace={call}", "-e", fault, "-o", os.devnull):
        pass


def killed_at_work(database: Path, call: str, when: int, *, said: set[int]) -> None:
    """Hand over mails until the service is killed at the so-manieth call; the one without a reply comes first again."""
    with running(database) as service, injected(service, f"{call}:signal=KILL:when={when}"):
        while reply := service.say(len(said)):
            assert reply == f"250 {len(said)}"
            said.add(len(said))
        service.process.wait(5)


def compare(database: Path, said: set[int], possible: set[int]) -> None:
    """Check that all that was said to be kept is there once, and that nothing is there twice or out of nowhere."""
    store = open_sqlite(database)
    try:
        kept = {number for number in possible if _held(store, number)}
        claimed = store.claim(now=NOW + timedelta(days=1), lease=timedelta(0), limit=1_000_000)
        mails = Counter(int(one.recipient.partition("@")[0][1:]) for one in claimed)
        assert said <= kept
        assert set(mails) == kept
        assert set(mails.values()) <= {1}
    finally:
        store.close()


def _held(store: SQLiteStore, number: int) -> bool:
    found = []

    def step(held: Held) -> Change:
        found.append(held.row is not None)
        return change(None)

    store.apply(ident(number), step, look=LOOK)
    return found[0]
