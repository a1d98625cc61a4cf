"""Runs Postfix instances of a test's own: each in a folder of its own, on loopback alone, on ports that are free.

Nothing of the machine's own Postfix is read or touched, save its programs and the `master.cf` that it ships.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import socket
import subprocess
import tempfile
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest


if TYPE_CHECKING:
    from collections.abc import Iterator


LOOPBACK = "127.0.0.1"
SHIPPED = Path("/usr/share/postfix/master.cf.dist")
MAIN = """compatibility_level = 3.6
config_directory = {folder}/conf
queue_directory = {folder}/queue
data_directory = {folder}/data
maillog_file = {folder}/log
maillog_file_prefixes = {folder}
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = {name}
mydestination =
mynetworks = 127.0.0.0/8
smtpd_relay_restrictions = permit_mynetworks, reject
smtpd_peername_lookup = no
local_transport = error:nobody is local here
alias_maps =
minimal_backoff_time = 1s
maximal_backoff_time = 1s
queue_run_delay = 1s
bounce_queue_lifetime = 1h
"""
QUEUES = "active bounce corrupt defer deferred flush hold incoming saved trace private public maildrop".split()
COMMON = {"public": 0o710, "maildrop": 0o730}
"""Folders of the queue that other users may enter, and how."""

START = 15
"""Seconds that an instance may take to listen."""

needs_postfix = pytest.mark.skipif(
    os.getuid() != 0 or not shutil.which("postfix") or not SHIPPED.exists(),
    reason="needs root and Postfix: apt-get install postfix",
)


def free_port() -> int:
    """Give a port on loopback that nobody listens on, from below those that the system lends to clients (ip(7))."""
    while True:
        port = random.randrange(20_000, 32_000)
        with socket.socket() as probe, suppress(OSError):
            probe.bind((LOOPBACK, port))
            return port


@dataclass(slots=True, kw_only=True)
class Postfix:
    """One instance, and what it is told besides `MAIN`."""

    name: str
    folder: Path
    port: int = field(default_factory=free_port)
    master: subprocess.Popen[bytes] | None = None

    def configure(self, main: str, *, services: str = "") -> None:
        """Write its settings; `services` are further lines of `master.cf`."""
        conf, queue = self.folder / "conf", self.folder / "queue"
        conf.mkdir()
        (queue / "pid").mkdir(parents=True)
        for folder in (self.folder / "data", *(queue / name for name in QUEUES)):
            folder.mkdir(mode=0o700)
            shutil.chown(folder, "postfix", "postdrop" if folder.name in COMMON else None)
            folder.chmod(COMMON.get(folder.name, 0o700))
        (conf / "main.cf").write_text(MAIN.format(folder=self.folder, name=self.name) + main, encoding="utf-8")
        master = re.sub(r"(?m)^smtp +inet", f"{LOOPBACK}:{self.port} inet", SHIPPED.read_text(encoding="utf-8"))
        (conf / "master.cf").write_text(f"{master}\n{services}\n", encoding="utf-8")

    def run(self, *command: str) -> None:
        """Run one of Postfix's own commands on this instance."""
        program, *rest = command
        done = subprocess.run(
            [program, "-c", str(self.folder / "conf"), *rest], capture_output=True, text=True, check=False, timeout=30
        )
        assert done.returncode == 0, done.stderr

    @property
    def log(self) -> str:
        """What it has logged."""
        path = self.folder / "log"
        return path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""

    def start(self) -> None:
        """Start as `postfix start-fg` does, without its checks, and wait until it listens."""
        for path in (self.folder / "conf").iterdir():
            os.utime(path, (0, 0))  # Postfix waits until a file is two seconds old, for whoever may still write it
        program = f"{_postconf('daemon_directory')}/master"
        self.master = subprocess.Popen([program, "-s", "-c", str(self.folder / "conf")], start_new_session=True)
        end = time.monotonic() + START
        while time.monotonic() < end and self.master.poll() is None:
            with suppress(OSError), socket.create_connection((LOOPBACK, self.port), timeout=1):
                return
            time.sleep(0.02)
        raise AssertionError(self.log[-2000:])

    def stop(self) -> None:
        """Stop; the master takes its children with it."""
        if self.master is not None:
            self.master.terminate()
            self.master.wait(START)


@contextmanager
def instance(name: str) -> Iterator[Postfix]:
    """Give an instance in a folder that its own user may enter; it is stopped and gone at the end."""
    folder = Path(tempfile.mkdtemp(prefix="letterman-postfix-"))
    folder.chmod(0o755)
    made = Postfix(name=name, folder=folder)
    try:
        yield made
    finally:
        made.stop()
        shutil.rmtree(folder, ignore_errors=True)


def _postconf(name: str) -> str:
    """Give one of the settings that Postfix was built with."""
    return subprocess.run(["postconf", "-dh", name], capture_output=True, text=True, check=True).stdout.strip()
