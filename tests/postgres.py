"""A PostgreSQL server of the tests' own: made in a folder of its own, on a local socket and a loopback port.

The server refuses to run as root, so there it runs as another user. Where its programs are not installed, tests that
want it skip and say so.
"""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import psycopg
import pytest


USERS = ("postgres", "nobody")
"""Who runs the server where root may not."""

SETTINGS = {
    "max_connections": 100,
    "shared_buffers": "64MB",
    "deadlock_timeout": "200ms",
    "autovacuum_naptime": "5s",
    "unix_socket_permissions": "0777",
    "logging_collector": "off",
}

_numbers = count()


def programs() -> Path | None:
    """Find the folder of the server's programs."""
    found = shutil.which("pg_config")
    folders = [Path("/usr/lib/postgresql").glob("*/bin"), Path("/usr/local/pgsql").glob("bin")]
    candidates = [path for paths in folders for path in sorted(paths, reverse=True)]
    if found:
        said = subprocess.run([found, "--bindir"], capture_output=True, text=True, check=False).stdout.strip()
        candidates.insert(0, Path(said))
    return next((path for path in candidates if (path / "initdb").exists() and (path / "postgres").exists()), None)


def _user() -> dict[str, Any]:
    """Say as whom the server runs, as `subprocess` takes it."""
    if os.geteuid():
        return {}
    for name in USERS:
        try:
            user = pwd.getpwnam(name)
        except KeyError:
            continue
        return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
    pytest.skip("there is no user to run PostgreSQL as")


@dataclass(eq=False)
class Cluster:
    """One server with its data."""

    bin: Path
    folder: Path
    port: int
    settings: dict[str, Any] = field(default_factory=dict)
    segment: int = 1
    """Megabytes in a file of the journal."""

    @property
    def data(self) -> Path:
        """Where its files lie."""
        return self.folder / "data"

    def make(self) -> None:
        """Make its files, and start it."""
        if not os.geteuid():
            os.chown(self.folder, _user()["user"], _user()["group"])
        self.folder.chmod(0o755)
        self._run(
            "initdb",
            "--pgdata",
            self.data,
            "--auth=trust",
            "--username=letterman",
            "--encoding=UTF8",
            "--wal-segsize=1",
            "-N",
        )
        given = {
            **SETTINGS,
            **self.settings,
            "port": self.port,
            "listen_addresses": "127.0.0.1",
            "unix_socket_directories": self.folder,
        }
        with (self.data / "postgresql.conf").open("a", encoding="utf-8") as file:
            file.writelines(f"{name} = '{value}'\n" for name, value in given.items())
        self.start()

    def _run(self, program: str, *words: str | Path, check: bool = True) -> None:
        command = [str(self.bin / program), *map(str, words)]
        done = subprocess.run(command, cwd=self.folder, capture_output=True, text=True, check=False, **_user())
        assert not check or done.returncode == 0, done.stdout + done.stderr

    def start(self) -> None:
        """Start it, and wait until it answers."""
        log = self.folder / "log"
        command = [self.bin / "pg_ctl", "-D", self.data, "-w", "-t", "30", "-l", log, "start"]
        done = subprocess.run(
            command, cwd=self.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False, **_user()
        )
        assert done.returncode == 0, log.read_text(encoding="utf-8")

    def stop(self, mode: str = "fast") -> None:
        """Stop it: fast, or immediate as a crash would."""
        self._run("pg_ctl", "-D", self.data, "-w", "-m", mode, "stop", check=False)

    def crash(self) -> None:
        """Kill it as a power cut would, and start it again."""
        self.stop("immediate")
        self.start()

    def standby(self) -> Cluster:
        """Make a second server that follows this one, and without which this one confirms nothing from now on."""
        other = Cluster(self.bin, Path(tempfile.mkdtemp(prefix="letterman-pg-")), _free_port())
        if not os.geteuid():
            os.chown(other.folder, _user()["user"], _user()["group"])
        source = f"host=127.0.0.1 port={self.port} user=letterman"
        other._run("pg_basebackup", "-d", source, "-D", other.data, "-R", "-X", "stream", "-c", "fast")
        with (other.data / "postgresql.conf").open("a", encoding="utf-8") as file:
            file.write(f"port = {other.port}\nunix_socket_directories = '{other.folder}'\n")
        other.start()
        self.ask("postgres", "ALTER SYSTEM SET synchronous_standby_names = '*'")
        self.ask("postgres", "SELECT pg_reload_conf()")
        wait_for(lambda: self.ask("postgres", "SELECT sync_state FROM pg_stat_replication") == [("sync",)])
        return other

    def promote(self) -> None:
        """Let a standby take over, and confirm by itself."""
        self._run("pg_ctl", "-D", self.data, "-w", "promote")
        self.ask("postgres", "ALTER SYSTEM RESET synchronous_standby_names")
        self.ask("postgres", "SELECT pg_reload_conf()")

    def close(self) -> None:
        """Stop it, and throw its files away."""
        self.stop("immediate")
        shutil.rmtree(self.folder, ignore_errors=True)

    def connect(self, database: str = "postgres") -> psycopg.Connection[Any]:
        """Connect as an operator would."""
        return psycopg.connect(self.url(database), autocommit=True)

    def ask(self, database: str, sql: str) -> list[tuple[Any, ...]]:
        """Ask as an operator would."""
        with self.connect(database) as connection:
            cursor = connection.execute(sql.encode())
            return cursor.fetchall() if cursor.description else []

    def url(self, database: str = "postgres", schema: str = "") -> str:
        """Give the address of a database, or of one schema in it."""
        where = f"postgresql://letterman@127.0.0.1:{self.port}/{database}"
        return f"{where}?options=-csearch_path%3D{schema}" if schema else where

    def fresh(self) -> str:
        """Give the address of a schema with nothing in it: as good as a database, and made sooner."""
        name = f"t{os.getpid()}_{next(_numbers)}"
        with self.connect() as connection:
            connection.execute(f"CREATE SCHEMA {name}")
        return self.url(schema=name)

    def create(self) -> str:
        """Make a database; give its name."""
        name = f"d{os.getpid()}_{next(_numbers)}"
        with self.connect() as connection:
            connection.execute(f"CREATE DATABASE {name}")
        return name

    def changed(self, since: float) -> bytes:
        """Give what lies in the files that were written since then: tables, indexes, journal, log, whatever else."""
        with self.connect() as connection:
            connection.execute("CHECKPOINT")
        files = (path for path in sorted(self.folder.rglob("*")) if path.is_file())
        return b"".join(path.read_bytes() for path in files if path.stat().st_mtime >= since)

    def dump(self, database: str) -> bytes:
        """Back a database up, as an operator would."""
        command = [self.bin / "pg_dump", "--format=plain", f"--dbname={self.url(database)}"]
        return subprocess.run(command, capture_output=True, check=True, timeout=60).stdout


def make_cluster(*, segment: int = 1, **settings: Any) -> Cluster:  # noqa: ANN401 - what postgresql.conf takes
    """Make a server, or skip where there is none."""
    found = programs()
    if found is None:
        pytest.skip("PostgreSQL is not installed")
    cluster = Cluster(found, Path(tempfile.mkdtemp(prefix="letterman-pg-")), _free_port(), settings, segment)
    try:
        cluster.make()
    except BaseException:
        cluster.close()
        raise
    return cluster


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def wait_for(condition: Any, seconds: float = 20) -> None:  # noqa: ANN401 - anything to call
    """Wait until something holds."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.02)
