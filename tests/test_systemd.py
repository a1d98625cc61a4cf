"""What the service manager is told, what it hands over, and that a service which hangs shows no sign of life."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import smtplib
import socket
import subprocess
import sys
import threading
import time
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

import pytest

from mailer import systemd
from mailer.errors import Misconfigured, Temporary
from mailer.pulse import MOST_STILL, Pulse
from mailer.service import Service
from mailer.settings import Dns, Listen, Settings
from mailer.telemetry import Telemetry
from mailer.workers import Crew
from tests.world import run


if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from mailer.outbox import Outbox
    from mailer.store import Store


PATIENCE = 20


@contextmanager
def manager(folder: Path) -> Iterator[socket.socket]:
    """Listen as systemd does for what a service says."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as channel:
        channel.bind(str(folder / "notify"))
        channel.settimeout(PATIENCE)
        yield channel


def hears(channel: socket.socket, word: str) -> None:
    """Wait until a word comes."""
    while channel.recv(4096).decode() != word:
        pass


@contextmanager
def activated(folder: Path, sockets: list[socket.socket], *, usec: int, settings: str = "") -> Iterator[Any]:
    """Start the service as systemd does: with sockets that are open already, a place to tell how it is, a watchdog."""
    (folder / "letterman.toml").write_text(
        f'domain = "intro.example.org"\n{settings}\n[relay]\nport = 1\n[dns]\nservers = ["127.0.0.1:1"]\n', "utf-8"
    )
    serve = f"{sys.executable} -m mailer serve --config {folder / 'letterman.toml'}"
    moved = "".join(f" {3 + place}<&{sock.fileno()}" for place, sock in enumerate(sockets))
    command = f"export LISTEN_PID=$$ WATCHDOG_PID=$$; exec {serve}{moved}"
    told = {"NOTIFY_SOCKET": str(folder / "notify"), "LISTEN_FDS": str(len(sockets)), "WATCHDOG_USEC": str(usec)}
    with subprocess.Popen(
        ["bash", "-c", command],
        stderr=subprocess.PIPE,
        env={**os.environ, **told},
        pass_fds=[sock.fileno() for sock in sockets],
    ) as process:
        try:
            yield process
        finally:
            process.terminate()
            process.communicate(timeout=PATIENCE)


def greeting(address: Any) -> bytes:  # noqa: ANN401 - of either family
    """Connect, and give the first line."""
    family = socket.AF_UNIX if isinstance(address, str) else socket.AF_INET
    with socket.socket(family) as client:
        client.settimeout(PATIENCE)
        client.connect(address)
        return client.makefile("rb").readline()


# --- a real service ---------------------------------------------------------------------------------------------------


def test_sockets_of_the_manager_take_mail_and_a_restart_refuses_nobody(tmp_path: Path) -> None:
    """The service takes mail by a port and a file that were opened for it; while it is away connections wait."""
    with (
        manager(tmp_path) as channel,
        socket.create_server(("127.0.0.1", 0)) as port,
        socket.socket(socket.AF_UNIX) as file,
    ):
        path = str(tmp_path / "smtp.sock")
        file.bind(path)
        file.listen()
        with activated(tmp_path, [port, file], usec=60_000_000):
            hears(channel, systemd.READY)
            assert greeting(port.getsockname()) == greeting(path) == b"220 intro.example.org ESMTP\r\n"
        hears(channel, systemd.STOPPING)
        with socket.create_connection(port.getsockname(), timeout=PATIENCE) as waiting:
            with activated(tmp_path, [port, file], usec=60_000_000):
                assert waiting.makefile("rb").readline().startswith(b"220 ")
            assert os.path.exists(path)  # noqa: PTH110 - systemd's, and still there


def test_several_workers_share_the_sockets_and_are_ready_when_all_are(tmp_path: Path) -> None:
    """Workers get the sockets through the first process, which alone tells the manager how all of them are."""
    with manager(tmp_path) as channel, socket.create_server(("127.0.0.1", 0)) as port:
        with activated(tmp_path, [port], usec=2_000_000, settings="workers = 2") as process:
            hears(channel, systemd.READY)
            hears(channel, systemd.ALIVE)
            for _ in range(4):
                with smtplib.SMTP(*port.getsockname(), timeout=PATIENCE) as client:
                    assert client.ehlo()[0] == 250
            process.terminate()
            _, errors = process.communicate(timeout=PATIENCE)
        hears(channel, systemd.STOPPING)

    said = [json.loads(line)["event"] for line in errors.splitlines()]
    assert said.count("listening") == said.count("stopped") == 2


def test_the_service_shows_signs_of_life_while_it_lives(tmp_path: Path) -> None:
    """Under a watchdog the sign comes again and again, and stays away while the process stands still."""
    with (
        manager(tmp_path) as channel,
        socket.create_server(("127.0.0.1", 0)) as port,
        activated(tmp_path, [port], usec=400_000) as process,
    ):
        hears(channel, systemd.READY)
        hears(channel, systemd.ALIVE)
        hears(channel, systemd.ALIVE)
        process.send_signal(signal.SIGSTOP)
        time.sleep(0.2)
        channel.settimeout(0)
        with suppress(BlockingIOError):
            while channel.recv(4096):
                pass
        channel.settimeout(0.5)
        with pytest.raises(TimeoutError):
            channel.recv(4096)
        process.send_signal(signal.SIGCONT)
        channel.settimeout(PATIENCE)
        hears(channel, systemd.ALIVE)


# --- the signs --------------------------------------------------------------------------------------------------------


@dataclass(eq=False, kw_only=True)
class FakeStore:
    """A store that answers, has trouble, or hangs."""

    trouble: Exception | None = None
    hangs: bool = False

    def submit(self, _id: bytes, step: Any, *, look: object) -> Future[Any]:  # noqa: ANN401, ARG002
        """Answer as told."""
        future: Future[Any] = Future()
        if self.trouble:
            future.set_exception(self.trouble)
        elif not self.hangs:
            future.set_result(step(None))
        return future


@dataclass(eq=False, kw_only=True)
class FakeOutbox:
    """An outbox that went round at some moment."""

    turned: float = 0.0


@dataclass(eq=False, kw_only=True)
class Signs:
    """What was said to whoever watches."""

    said: list[str] = field(default_factory=list)
    telemetry: Telemetry = field(default_factory=lambda: Telemetry(quiet=True))

    def pulse(self, store: FakeStore, *, at: float = 0.0) -> Pulse:
        """Make a pulse that looks at the clock at one moment."""
        return Pulse(
            cast("Store", store),
            cast("Outbox", FakeOutbox()),
            say=self.said.append,
            telemetry=self.telemetry,
            patience=0.2,
            elapsed=lambda: at,
        )


@pytest.mark.parametrize(
    ("store", "at", "lives", "kind"),
    [
        (FakeStore(), 0, True, ""),
        (FakeStore(trouble=Temporary("full")), 0, True, ""),
        (FakeStore(hangs=True), 0, False, "store hangs"),
        (FakeStore(), MOST_STILL, True, ""),
        (FakeStore(), MOST_STILL + 1, False, "outbox hangs"),
    ],
)
def test_what_hangs_shows_no_sign_and_what_has_trouble_does(
    store: FakeStore,
    at: float,
    lives: bool,  # noqa: FBT001
    kind: str,
) -> None:
    """A store that answers, even with trouble, lives; one that never does, and an outbox that stands still, do not."""
    signs = Signs()

    assert run(signs.pulse(store, at=at).beats()) is lives
    said = [dict(labels).get("kind", "") for _, labels in signs.telemetry.counts()]
    assert said == ([kind] if kind else [])


def test_the_signs_stop_when_the_store_hangs() -> None:
    """While everything answers signs come; when the store hangs they stay away, and nothing else happens."""
    signs, store = Signs(), FakeStore()

    async def work() -> None:
        beating = asyncio.create_task(signs.pulse(store).run())
        await asyncio.sleep(0.15)
        store.hangs = True
        before = len(signs.said)
        await asyncio.sleep(0.2)
        assert len(signs.said) == before
        assert not beating.done()
        beating.cancel()

    run(work())
    assert set(signs.said) == {systemd.ALIVE}


def test_a_store_of_its_own_answers_to_an_empty_change(tmp_path: Path) -> None:
    """The real store takes the empty change, and holds nothing more than before."""
    from tests.house import House  # noqa: PLC0415

    house = House(tmp_path)
    signs = Signs()
    pulse = Pulse(
        house.store, cast("Outbox", FakeOutbox()), say=print, telemetry=signs.telemetry, patience=5, elapsed=lambda: 0
    )

    assert run(pulse.beats())
    assert house.store.status().introductions == 0
    house.close()


def test_a_pulse_that_breaks_ends_the_service_with_its_error(tmp_path: Path) -> None:
    """A bug in what shows signs of life does not leave a service that systemd takes for one that ended well."""
    settings = Settings(
        domain="intro.example.org",
        database=str(tmp_path / "letterman.db"),
        secret_file=str(tmp_path / "letterman.secret"),
        listen=Listen(port=0),
        dns=Dns(servers=("127.0.0.1:1",)),
    )
    signs = Signs()
    service = Service.build(settings, signs.telemetry, tell=signs.said.append, patience=60)
    service.pulse = signs.pulse(FakeStore(trouble=RuntimeError("a bug")))

    with pytest.raises(RuntimeError, match="a bug"):
        run(service.run())
    assert signs.said == [systemd.READY, systemd.STOPPING]


def test_a_worker_that_shows_no_sign_any_more_is_replaced(tmp_path: Path) -> None:
    """A worker that says nothing while it starts is waited for; one that falls silent later is killed and replaced."""
    log = tmp_path / "starts"
    program = (
        "import sys, time, pathlib\n"
        f"log = pathlib.Path({str(log)!r})\n"
        "first = not log.exists()\n"
        "log.open('a').write('x')\n"
        "time.sleep(0.6)\n"
        "print('READY=1', flush=True)\n"
        "while not first:\n    time.sleep(0.1)\n    print('WATCHDOG=1', flush=True)\n"
        "time.sleep(60)\n"
    )
    crew = Crew([sys.executable, "-c", program], patience=0.5)

    async def work() -> None:
        watching = asyncio.create_task(crew.watch(1))
        while not log.exists() or len(log.read_text()) < 2:  # noqa: ASYNC110 - in another process
            await asyncio.sleep(0.05)
        await asyncio.sleep(1.5)
        assert log.read_text() == "xx"
        os.kill(os.getpid(), signal.SIGTERM)
        await watching

    run(work())
    kinds = [dict(labels).get("kind") for _, labels in crew._telemetry.counts()]  # noqa: SLF001
    assert "hangs" in kinds


# --- the words --------------------------------------------------------------------------------------------------------


def test_nobody_is_told_where_nobody_asked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Without a manager, or with one that is gone, saying how we are does nothing."""
    monkeypatch.delenv("NOTIFY_SOCKET", raising=False)
    systemd.notify(systemd.READY)
    monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "gone"))
    systemd.notify(systemd.READY)

    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as channel:
        channel.bind(f"\0letterman-test-{os.getpid()}-{threading.get_ident()}")
        monkeypatch.setenv("NOTIFY_SOCKET", f"@letterman-test-{os.getpid()}-{threading.get_ident()}")
        systemd.notify(systemd.READY)
        channel.settimeout(PATIENCE)
        assert channel.recv(100) == b"READY=1"


def test_only_what_is_meant_for_this_process_counts() -> None:
    """Sockets and a watchdog belong to the process that they name, or to the workers of the one that they name."""
    me, parent = str(os.getpid()), str(os.getppid())

    assert systemd.inherited({"LISTEN_FDS": "2", "LISTEN_PID": me}) == (3, 4)
    for strange in ({}, {"LISTEN_FDS": "1"}, {"LISTEN_FDS": "1", "LISTEN_PID": parent}):
        assert systemd.inherited(strange) == ()
    assert systemd.patience({"WATCHDOG_USEC": "3000000"}) == 3.0
    assert systemd.patience({"WATCHDOG_USEC": "3000000", "WATCHDOG_PID": me}) == 3.0
    assert systemd.patience({"WATCHDOG_USEC": "3000000", "WATCHDOG_PID": parent}, workers=True) == 3.0
    for strange in ({}, {"WATCHDOG_USEC": "0"}, {"WATCHDOG_USEC": "x"}, {"WATCHDOG_USEC": "1", "WATCHDOG_PID": "1"}):
        assert systemd.patience(strange) is None


def test_what_no_mail_could_come_in_by_is_refused() -> None:
    """A word that is no number, a file and a socket that does not listen are told in one line."""
    with pytest.raises(Misconfigured, match="LISTEN_FDS"):
        systemd.inherited({"LISTEN_FDS": "x", "LISTEN_PID": str(os.getpid())})
    reading, writing = os.pipe()
    with pytest.raises(Misconfigured, match="can't be used"):
        systemd.opened((reading,))
    os.close(reading)
    os.close(writing)
    with socket.socket() as unready:
        other = os.dup(unready.fileno())
        with pytest.raises(Misconfigured, match="ListenStream"):
            systemd.opened((other,))
