"""The servers that are measured, each in a folder of its own and on a loopback port: ours, Postfix, Mailman, a sink.

A peer that is not installed is left out. Only processes started here are ended.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from mailer.signer import make_key
from tests.bench import processes
from tests.bench.mails import DOMAIN


if TYPE_CHECKING:
    from collections.abc import Callable


ROOT = Path(__file__).resolve().parent.parent.parent
START = 30.0
"""Seconds that a server may take to listen."""

POSTFIX_MAIN = """\
compatibility_level = 3.6
queue_directory = {folder}/spool
data_directory = {folder}/data
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = bench.example
mydestination =
mynetworks = 127.0.0.0/8
smtpd_relay_restrictions = permit_mynetworks, reject
local_transport = error:no
default_transport = discard:
alias_maps =
smtpd_peername_lookup = no
maillog_file = {folder}/maillog
maillog_file_prefixes = {folder}
message_size_limit = 50000000
"""
POSTFIX_MASTER = """\
127.0.0.1:{port} inet n - n - 200 smtpd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
proxymap unix - - n - - proxymap
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
retry unix - - n - - error
discard unix - - n - - discard
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
"""
MAILMAN = """\
[mailman]
site_owner: postmaster@{domain}
layout: bench
[paths.bench]
var_dir: {folder}/var
queue_dir: $var_dir/queue
[mta]
lmtp_host: 127.0.0.1
lmtp_port: {port}
incoming: mailman.mta.null.NullMTA
[database]
url: sqlite:///{folder}/mailman.db
"""
LETTERMAN = """\
domain = "{domain}"
introducers = ["*"]
workers = {workers}
[listen]
port = {port}
[relay]
host = "127.0.0.1"
port = {relay}
[dkim]
selector = "bench"
key_file = "dkim.pem"
[dns]
servers = ["{nameserver}"]
[limits]
requests_per_introducer_per_day = 1000000000
questions_per_person_per_fortnight = 1000000000
questions_per_hour = 1000000000
"""


@dataclass(slots=True, kw_only=True)
class Peer:
    """One server.

    Attributes:
        name: what it is called in the tables.
        folder: where everything of it lies.
        command: what starts it in the foreground.
        lmtp: whether it speaks LMTP.
        clean: what is done between two runs.
    """

    name: str
    folder: Path
    port: int
    command: tuple[str, ...]
    lmtp: bool = False
    clean: Callable[[Path], None] = lambda _folder: None
    process: subprocess.Popen[bytes] | None = field(default=None)

    def start(self) -> float:
        """Start it, and wait for its greeting; give the seconds that took."""
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        began = time.perf_counter()
        with (self.folder / "output").open("wb") as output:
            self.process = subprocess.Popen(
                self.command,
                stdout=output,
                stderr=subprocess.STDOUT,
                cwd=self.folder,
                env=environment,
                start_new_session=True,
            )
        processes.favour(self.pid)
        while not self._greets():
            if time.perf_counter() - began > START or self.process.poll() is not None:
                raise OSError(f"{self.name} does not listen: {(self.folder / 'output').read_text()[-1000:]}")
            time.sleep(0.005)
        took = time.perf_counter() - began
        processes.favour(self.pid)
        return took

    def _greets(self) -> bool:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), 5) as connection:
            return connection.recv(100).startswith(b"220")
        return False

    @property
    def pid(self) -> int:
        """The process that was started; the others are below it."""
        assert self.process is not None
        return self.process.pid

    @property
    def cpu(self) -> float:
        """Seconds of CPU so far."""
        return processes.cpu(self.pid)

    def stop(self) -> None:
        """End it."""
        if self.process is None:
            return
        pids = list(processes.tree(self.process.pid))
        for number in (signal.SIGTERM, signal.SIGKILL):
            for pid in pids:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, number)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(12 if number is signal.SIGTERM else 5)
        self.process = None


def free_port() -> int:
    """Give a port that nobody has."""
    with socket.socket() as made:
        made.bind(("127.0.0.1", 0))
        return int(made.getsockname()[1])


def letterman(folder: Path, *, nameserver: str, relay: int, workers: int = 1, name: str = "", extra: str = "") -> Peer:
    """Give our own service, signing what it sends."""
    folder.mkdir(parents=True)
    port = free_port()
    (folder / "dkim.pem").write_bytes(make_key()[0])
    text = LETTERMAN.format(domain=DOMAIN, workers=workers, port=port, relay=relay, nameserver=nameserver)
    (folder / "letterman.toml").write_text(text + extra, encoding="utf-8")
    command = (sys.executable, "-m", "mailer", "serve", "--config", str(folder / "letterman.toml"))
    return Peer(name=name or f"ours {workers}", folder=folder, port=port, command=command)


def alone(folder: Path) -> Peer:
    """Give our SMTP with nothing behind it."""
    folder.mkdir(parents=True)
    port = free_port()
    command = (sys.executable, "-m", "tests.bench.alone", str(port))
    return Peer(name="our SMTP alone", folder=folder, port=port, command=command)


def postfix(folder: Path) -> Peer | None:
    """Give a Postfix that queues durably and then throws away; it must be started as root."""
    if shutil.which("postfix", path="/usr/sbin:/usr/bin") is None or os.geteuid():
        return None
    port = free_port()
    for name in ("conf", "spool", "data"):
        (folder / name).mkdir(parents=True)
    shutil.chown(folder / "data", "postfix")
    for name, text in (("main.cf", POSTFIX_MAIN), ("master.cf", POSTFIX_MASTER)):
        (folder / "conf" / name).write_text(text.format(folder=folder, port=port), encoding="utf-8")
    command = ("/usr/sbin/postfix", "-c", str(folder / "conf"), "start-fg")
    return Peer(name="Postfix", folder=folder, port=port, command=command)


def mailman(folder: Path) -> Peer | None:
    """Give Mailman's LMTP runner, where Mailman is installed beside what draws the plots."""
    programs = ROOT / "build" / "bench" / "bin"
    if not (programs / "mailman").exists():
        return None
    folder.mkdir(parents=True)
    port = free_port()
    config = folder / "mailman.cfg"
    config.write_text(MAILMAN.format(folder=folder, port=port, domain=DOMAIN), encoding="utf-8")
    subprocess.run(
        [programs / "mailman", "--run-as-root", "-C", config, "create", "-d", f"intro@{DOMAIN}"],
        cwd=folder,
        check=True,
        capture_output=True,
    )
    command = (str(programs / "runner"), "-C", str(config), "-r", "lmtp")
    return Peer(name="Mailman", folder=folder, port=port, command=command, lmtp=True, clean=_empty_queue)


def _empty_queue(folder: Path) -> None:
    for path in (folder / "var" / "queue").rglob("*.pck"):
        path.unlink()


def sink(folder: Path) -> Peer | None:
    """Give Postfix's smtp-sink, which keeps nothing: with it, the client is what is measured."""
    if shutil.which("smtp-sink", path="/usr/sbin:/usr/bin") is None:
        return None
    folder.mkdir(parents=True)
    port = free_port()
    command = ("/usr/sbin/smtp-sink", *(() if os.geteuid() else ("-u", "nobody")), f"127.0.0.1:{port}", "512")
    return Peer(name="smtp-sink", folder=folder, port=port, command=command)
