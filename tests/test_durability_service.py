"""Nothing accepted is lost and nothing comes twice: shown on the real `letterman serve`, traced, broken and killed."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import re
import resource
import shutil
import signal
import smtplib
import socket
import sqlite3
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mailer.playground import LoopbackRelay
from mailer.stage import IVY, LOOPBACK, OURS, Stage
from tests.fire import SETTINGS, Fire, people
from tests.service import attached, faulty, needs_strace
from tests.world import run


if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator
    from typing import Any

    from aiosmtpd.smtp import SMTP, Envelope, Session


KILLS = 25
"""In `make test`, besides those of the store alone in test_durability; tests/torture has hundreds."""

PATIENCE = 10.0
"""Seconds within which a service that was told to end has ended."""

needs_root = pytest.mark.skipif(os.geteuid() != 0 or not shutil.which("mount"), reason="only root may mount")


def play(
    folder: Path,
    story: Callable[[Stage], Awaitable[None]],
    *,
    ends: int = 0,
    **more: Any,  # noqa: ANN401
) -> Stage:
    """Open a stage, play a story on it, and see that the service ends as it should."""
    stage = Stage(folder=folder, **{"settings": SETTINGS, **more})

    async def whole() -> None:
        await stage.open()
        try:
            await story(stage)
        finally:
            code = await stage.close()
        assert code == ends

    run(whole(), seconds=120)
    return stage


def asking(stage: Stage, number: int = 0) -> bytes:
    """Write a request."""
    ann, bob = people(number)
    words = f"Please introduce Ann Lee <{ann}> and Bob Ray <{bob}>.\n\nThey fly kites.\n\nThanks\nIvy"
    return stage.write(IVY, OURS, "Two people", words)


def submit(stage: Stage, mail: tuple[str, str, bytes], port: int = 0) -> int:
    """Hand over a signed mail; give the reply's code, or 0 where there was none."""
    sender, to, content = mail
    try:
        with smtplib.SMTP(LOOPBACK, port or stage.port, local_hostname="client.example", timeout=30) as client:
            client.sendmail(sender, [to], content)
    except smtplib.SMTPResponseException as error:
        return error.smtp_code
    except (OSError, smtplib.SMTPServerDisconnected):
        return 0
    return 250


async def told(stage: Stage, content: bytes | tuple[str, str, bytes], port: int = 0) -> int:
    """Hand over a mail, and give the reply's code."""
    mail = stage.sign(content) if isinstance(content, bytes) else content
    return await asyncio.to_thread(submit, stage, mail, port)


def events(stage: Stage, name: str) -> list[dict[str, Any]]:
    """Give what the service has logged under a name."""
    found = [json.loads(line) for line in stage.log if line.startswith(b"{")]
    return [event for event in found if event["event"] == name]


async def until(condition: Callable[[], object], seconds: float = 20) -> None:
    """Wait until something holds."""
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110 - it happens in another process
            await asyncio.sleep(0.02)


def waiting(stage: Stage) -> int:
    """Count the mails in the outbox."""
    return held(stage, "SELECT count(*) FROM outbox")


def held(stage: Stage, sql: str) -> int:
    """Ask the database a number."""
    with contextlib.closing(sqlite3.connect(stage.folder / "letterman.db", timeout=5)) as database:
        return int(database.execute(sql).fetchall()[0][0])


async def finish(stage: Stage, ann: str, bob: str) -> None:
    """Let both of an introduction say yes, and see that one letter goes out, to both."""
    first = {mail.recipients[0]: mail for mail in reversed(stage.relay.taken)}
    answers = [stage.reply(party, first[party], "Yes please") for party in (ann, bob)]
    assert await asyncio.gather(*(told(stage, answer) for answer in answers)) == [250, 250]
    await until(lambda: not waiting(stage))
    assert letters(stage, ann, bob) == 1


def letters(stage: Stage, ann: str, bob: str) -> int:
    """Count the letters that both have got."""
    got = []
    for party in (ann, bob):
        mails = [mail.content for mail in stage.relay.taken if mail.recipients == (party,)]
        got.append({re.findall(rb"(?im)^message-id: (\S+)", content)[0] for content in mails})
    return len(got[0] & got[1])


def distinct(stage: Stage) -> int:
    """Count the mails that have arrived, those once that came again since a reply was lost (RFC 1047)."""
    return len({(mail.recipients, mail.content) for mail in stage.relay.taken})


# --- on disk before 250 -----------------------------------------------------------------------------------------------


@needs_strace
def test_dur_01_250_follows_the_fdatasync_of_the_commit(tmp_path: Path) -> None:
    """Between a request's last byte and its 250 the journal is written and then brought to the disk."""
    trace = tmp_path / "trace"

    async def story(stage: Stage) -> None:
        calls = "trace=pwrite64,fdatasync,read,recvfrom,write,sendto"
        with attached(stage.pid, "-y", "-s", "64", "-e", calls, "-o", str(trace)):
            assert await told(stage, asking(stage)) == 250

    play(tmp_path, story)
    lines = trace.read_text(encoding="utf-8", errors="replace").splitlines()
    given = place_of(lines, r'(read|recvfrom)\(.*"DKIM-Signature')
    replied = place_of(lines, r'(write|sendto)\(.*"250 2\.0\.0 ')
    written = [place for place, line in enumerate(lines) if re.search(r"pwrite64\(\d+<[^>]*-wal>", line)]
    synced = [place for place, line in enumerate(lines) if re.search(r"fdatasync\(\d+<[^>]*-wal>", line)]
    # The first write is the request's own; the outbox, woken by its commit, may write before the reply goes out.
    first = min(place for place in written if given < place)
    sync = min(place for place in synced if first < place)
    if "unfinished" in lines[sync]:
        thread = lines[sync].split()[0]
        sync = next(p for p in range(sync, len(lines)) if lines[p].startswith(thread) and "resumed" in lines[p])
    assert given < first < sync < replied
    assert lines[sync].endswith("= 0")


def place_of(lines: list[str], pattern: str) -> int:
    """Find the one line."""
    (found,) = (place for place, line in enumerate(lines) if re.search(pattern, line))
    return found


# --- a disk in trouble ------------------------------------------------------------------------------------------------


@needs_strace
def test_dur_02_a_failed_fsync_is_451_ends_the_service_and_a_restart_recovers(tmp_path: Path) -> None:
    """When fdatasync fails the request gets 451, and the service ends with one line; started anew it takes it once."""

    async def story(stage: Stage) -> None:
        assert await told(stage, asking(stage, 1)) == 250
        await stage.relay.wait(3)
        journal = stage.folder / "letterman.db-wal"
        await until(lambda: not waiting(stage) and not journal.stat().st_size)  # or cutting it meets the fault first
        mail = stage.sign(asking(stage, 2))
        with faulty(stage.pid, "fdatasync:error=EIO"):
            assert await told(stage, mail) in (421, 451)  # 421 where another write has met the failing disk before it
            started = time.monotonic()
            assert await stage.ended() == 1
            assert time.monotonic() - started < PATIENCE
        assert [line for line in stage.log if not line.startswith(b"{")] == [
            b"Error: the disk failed: nothing is accepted before a restart\n"
        ]
        await stage.start()
        assert [await told(stage, mail), await told(stage, mail)] == [250, 250]
        await stage.relay.wait(6)
        await finish(stage, *people(1))
        await finish(stage, *people(2))
        assert len(stage.relay.taken) == 12

    play(tmp_path, story)


@needs_strace
def test_dur_02_a_full_disk_is_451_and_is_got_over_without_a_restart(tmp_path: Path) -> None:
    """While writes find no space requests get 451; afterwards they are taken, by the same process, once."""

    async def story(stage: Stage) -> None:
        mail, life = stage.sign(asking(stage)), stage.pid
        with faulty(stage.pid, "pwrite64:error=ENOSPC"):
            assert [await told(stage, mail), await told(stage, mail)] == [451, 451]
        assert [await told(stage, mail), await told(stage, mail)] == [250, 250]
        await stage.relay.wait(3)
        await finish(stage, *people(0))
        assert (stage.pid, len(stage.relay.taken)) == (life, 6)

    play(tmp_path, story)


@contextlib.contextmanager
def mounted(folder: Path, *options: str) -> Iterator[Path]:
    """Mount something on a folder for a while, where that is allowed."""
    folder.mkdir(exist_ok=True)
    if subprocess.run(["mount", *options, str(folder)], capture_output=True, check=False).returncode:
        pytest.skip("nothing can be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


@needs_root
def test_dur_04_a_small_disk_fills_up_and_is_emptied_again(tmp_path: Path) -> None:
    """On a disk that is really full requests get 451 and nothing is lost; when there is room again all goes on."""

    async def story(stage: Stage) -> None:
        assert await told(stage, asking(stage, 1)) == 250
        await stage.relay.wait(3)
        ballast = stage.folder / "ballast"
        with ballast.open("wb") as file, contextlib.suppress(OSError):
            while True:
                os.write(file.fileno(), b"x" * 4096)
        mails = [stage.sign(asking(stage, number)) for number in range(2, 22)]
        codes = [await told(stage, mail) for mail in mails]
        assert codes[-1] == 451
        assert set(codes) <= {250, 451}
        ballast.unlink()
        assert {await told(stage, mail) for mail in mails} == {250}
        await stage.relay.wait(3 * 21)
        await until(lambda: not waiting(stage))
        await finish(stage, *people(1))
        await finish(stage, *people(21))
        assert len(stage.relay.taken) == 3 * 21 + 6

    with mounted(tmp_path / "disk", "-t", "tmpfs", "-o", "size=3m", "tmpfs") as disk:
        play(disk, story)


def test_dur_04_files_that_may_not_grow_are_451_and_got_over(tmp_path: Path) -> None:
    """Where files may not grow any more requests get 451; when they may again, 250, and each takes effect once."""

    async def story(stage: Stage) -> None:
        assert await told(stage, asking(stage, 1)) == 250
        await stage.relay.wait(3)
        await until(lambda: not waiting(stage))
        resource.prlimit(stage.pid, resource.RLIMIT_FSIZE, (8192, resource.RLIM_INFINITY))
        mail = stage.sign(asking(stage, 2))
        assert await told(stage, mail) == 451
        resource.prlimit(stage.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        assert [await told(stage, mail), await told(stage, mail)] == [250, 250]
        await stage.relay.wait(6)
        await finish(stage, *people(2))
        assert len(stage.relay.taken) == 9

    play(tmp_path, story)


# --- kills ------------------------------------------------------------------------------------------------------------


@needs_strace
def test_dur_03_killed_at_any_moment_each_mail_takes_effect_once(tmp_path: Path) -> None:
    """Killed at its calls and at random, each request asks once, and each pair of yeses brings one letter."""

    async def story(stage: Stage) -> None:
        fire = Fire(stage)
        await fire.burn(KILLS, (None, "fdatasync", "pwrite64", "write", None))
        repeated = fire.account()
        assert len(fire.ended) >= KILLS / 4  # on a busy machine it dies sooner in each life
        assert repeated <= 20 * KILLS  # what was at the relay when a life ended, at the most

    play(tmp_path, story)


class Deadly(LoopbackRelay):
    """A relay that sees the service die whenever it is handed mail for one recipient."""

    victim: Callable[[], None] = staticmethod(lambda: None)
    deaths = 0

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's name
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Kill."""
        if address == people(1)[0]:
            self.deaths += 1
            self.victim()
            await asyncio.sleep(0.1)
        return await super().handle_RCPT(server, session, envelope, address, options)


def test_dur_08_mail_that_kills_the_service_is_set_aside_and_the_rest_goes_on(tmp_path: Path) -> None:
    """A mail at which the service dies is tried three times, and then waits, while all other mail arrives."""
    relay = Deadly()

    async def story(stage: Stage) -> None:
        relay.victim = staticmethod(lambda: os.kill(stage.pid, signal.SIGKILL))
        assert await told(stage, asking(stage, 1)) == 250
        for death in range(3):
            await stage.ended()
            assert relay.deaths == death + 1
            await stage.start()
        assert await told(stage, asking(stage, 2)) == 250
        await until(lambda: {(people(2)[0],), (people(2)[1],)} <= {mail.recipients for mail in relay.taken})
        assert relay.deaths == 3
        assert held(stage, "SELECT count(*) FROM outbox WHERE lost = 3") >= 1

    play(tmp_path, story, relay=relay)


def test_dur_08_a_row_that_can_not_be_read_holds_up_no_mail(tmp_path: Path) -> None:
    """A row of the outbox that no key opens is passed over with an event, and all other mail goes out."""

    async def story(stage: Stage) -> None:
        with contextlib.closing(sqlite3.connect(stage.folder / "letterman.db")) as database, database:
            database.execute("INSERT INTO outbox (id, due, created, sealed) VALUES (1, 0, 0, x'00')")
        assert await told(stage, asking(stage)) == 250
        await stage.relay.wait(3)
        await until(lambda: waiting(stage) == 1)
        assert [event["kind"] for event in events(stage, "failed")] == ["unreadable mail"]

    play(tmp_path, story)


# --- several at once --------------------------------------------------------------------------------------------------


@contextlib.contextmanager
def reserved() -> Iterator[int]:
    """Keep a port that nobody listens on."""
    with socket.socket() as held_open:
        held_open.bind((LOOPBACK, 0))
        yield held_open.getsockname()[1]


def two_free_ports() -> int:
    """Give the first of two ports in a row that are free."""
    while True:
        with socket.create_server((LOOPBACK, 0)) as first, contextlib.suppress(OSError, OverflowError):
            socket.create_server((LOOPBACK, first.getsockname()[1] + 1)).close()
            return int(first.getsockname()[1])


def children(pid: int) -> list[int]:
    """Give the processes that a process has started."""
    return [int(each) for each in Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()]


def alive(pids: list[int]) -> bool:
    """Whether any of them still runs."""
    return any(Path(f"/proc/{pid}").exists() for pid in pids)


async def race(stage: Stage, number: int, ports: tuple[int, int]) -> None:
    """Let both of an introduction say yes at the same moment, each on a port of their own."""
    ann, bob = people(number)
    await until(lambda: {(ann,), (bob,)} <= {mail.recipients for mail in stage.relay.taken})
    first = {mail.recipients[0]: mail for mail in reversed(stage.relay.taken)}
    answers = [stage.sign(stage.reply(party, first[party], "Yes please")) for party in (ann, bob)]
    codes = await asyncio.gather(*(told(stage, mail, port) for mail, port in zip(answers, ports, strict=True)))
    assert codes == [250, 250]
    await until(lambda: letters(stage, ann, bob) == 1)


def test_dur_09_two_workers_share_the_work_and_one_that_is_killed_is_replaced(tmp_path: Path) -> None:
    """Both workers take mail, answers that race bring one letter, a killed one is replaced, and both drain."""
    metrics = two_free_ports()

    async def story(stage: Stage) -> None:
        await until(lambda: len(events(stage, "listening")) == 2)
        assert {event["port"] for event in events(stage, "listening")} == {stage.port}
        for each in (metrics, metrics + 1):
            socket.create_connection((LOOPBACK, each), timeout=5).close()
        await asyncio.gather(*(told(stage, asking(stage, number)) for number in range(8)))
        for number in range(4):
            await race(stage, number, (stage.port, stage.port))
        busy = children(stage.pid)
        assert len(busy) == 2
        os.kill(busy[0], signal.SIGKILL)
        retried = [await insist(stage, stage.sign(asking(stage, number))) for number in range(8, 12)]
        assert retried == [250] * 4
        await until(lambda: len(events(stage, "listening")) == 3)
        os.kill(stage.pid, signal.SIGHUP)
        await until(lambda: len(events(stage, "reloaded")) == 2)
        for number in range(4, 12):
            await race(stage, number, (stage.port, stage.port))
        await until(lambda: not waiting(stage))
        busy = children(stage.pid)
        started = time.monotonic()
        assert await stage.stop() == 0
        assert time.monotonic() - started < PATIENCE
        assert not alive(busy)
        assert len(events(stage, "stopped")) == 2

    settings = f'workers = 2\n{SETTINGS}\n[metrics]\nlisten = "{LOOPBACK}:{metrics}"\n'
    stage = play(tmp_path, story, settings=settings)
    assert distinct(stage) == 12 * 6


async def insist(stage: Stage, mail: tuple[str, str, bytes]) -> int:
    """Hand over a mail until there is a reply: a worker that dies takes its connections with it."""
    while not (code := await told(stage, mail)):  # noqa: ASYNC110 - in another process
        await asyncio.sleep(0.05)
    return code


def test_workers_that_can_not_listen_end_with_status_1(tmp_path: Path) -> None:
    """Where another program has the port, the workers say so, and all of it ends rather than trying for ever."""
    with socket.create_server((LOOPBACK, 0)) as taken:
        port = taken.getsockname()[1]
        prepared(tmp_path, port, workers=2)
        command = [sys.executable, "-m", "mailer", "serve", "--config", str(tmp_path / "letterman.toml")]
        done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)

    assert done.returncode == 1
    assert done.stderr.endswith(f"Error: cannot listen on {LOOPBACK}:{port}: address already in use\n")


def test_several_workers_share_a_local_socket(tmp_path: Path) -> None:
    """Each worker takes connections by the one local socket, which is gone once they are told to end."""
    path = tmp_path / "lmtp.sock"

    async def story(stage: Stage) -> None:
        await until(lambda: len(events(stage, "listening")) == 2)
        reader, writer = await asyncio.open_unix_connection(str(path))
        assert (await reader.readline()).startswith(b"220 ")
        killed = children(stage.pid)[:1]
        os.kill(killed[0], signal.SIGKILL)
        await until(lambda: not alive(killed))
        for _ in range(3):
            again, other = await asyncio.open_unix_connection(str(path))
            assert (await again.readline()).startswith(b"220 ")
            other.close()
        writer.close()
        assert await stage.stop() == 0
        assert not path.exists()

    listening = f'host = "{path}"\nprotocol = "lmtp"'
    play(tmp_path, story, settings=f"workers = 2\n{SETTINGS}", listening=listening)


def test_workers_end_with_the_process_that_started_them(tmp_path: Path) -> None:
    """When the first process is killed its workers drain and end, so that whoever starts anew finds the port free."""

    async def story(stage: Stage) -> None:
        await until(lambda: len(events(stage, "listening")) == 2)
        workers = children(stage.pid)
        await asyncio.wait_for(stage.kill(), PATIENCE)
        await until(lambda: not alive(workers))
        assert len(events(stage, "stopped")) == 2

    play(tmp_path, story, ends=-signal.SIGKILL, settings=f"workers = 2\n{SETTINGS}")


def test_dur_09_two_services_on_one_database_both_work(tmp_path: Path) -> None:
    """Two services on one database take answers that race, each finds what the other took, and neither loses any."""

    async def story(stage: Stage) -> None:
        other = Stage(folder=tmp_path)
        await other.start()
        try:
            for number, service in enumerate((stage, other, stage)):
                assert await told(stage, asking(stage, number), service.port) == 250
                await race(stage, number, (stage.port, other.port))
        finally:
            assert await other.stop() == 0
        assert await told(stage, asking(stage, 3)) == 250
        command = [sys.executable, "-m", "mailer", "status", "--config", str(tmp_path / "letterman.toml")]
        assert (await asyncio.to_thread(subprocess.check_output, command)).startswith(b"introductions: 4\n")
        assert await told(stage, asking(stage, 4)) == 250
        await stage.kill()
        await stage.start()
        for number in (3, 4):
            await race(stage, number, (stage.port, stage.port))

    stage = play(tmp_path, story)
    assert distinct(stage) == 5 * 6


# --- the end ----------------------------------------------------------------------------------------------------------


@dataclass(slots=True, kw_only=True)
class Hanging(LoopbackRelay):
    """A relay that says nothing after the dot until it is released."""

    released: asyncio.Event = field(default_factory=asyncio.Event)
    hanging: int = 0

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802 - aiosmtpd's
        """Hang."""
        self.hanging += 1
        await self.released.wait()
        return await LoopbackRelay.handle_DATA(self, server, session, envelope)


def test_p6_sigterm_ends_within_ten_seconds_and_loses_nothing_while_all_hangs(tmp_path: Path) -> None:
    """While the relay hangs and a message waits for DNS, SIGTERM ends the service in time with 0, and all is kept."""
    relay = Hanging()

    async def story(stage: Stage) -> None:
        relay.released.set()
        assert await told(stage, asking(stage, 1)) == 250
        await stage.relay.wait(3)
        await until(lambda: not waiting(stage))
        relay.released.clear()
        assert await told(stage, asking(stage, 2)) == 250
        await until(lambda: relay.hanging == 6)
        question = next(mail for mail in stage.relay.taken if mail.recipients == (people(1)[0],))
        mail = stage.sign(stage.reply(people(1)[0], question, "Yes please"))
        stage.dns.silent = frozenset({"stage._domainkey.example.net"})
        in_hand = asyncio.create_task(told(stage, mail))
        await asyncio.sleep(0.5)
        started = time.monotonic()
        assert await stage.stop() == 0
        assert time.monotonic() - started < PATIENCE
        assert await in_hand in (0, 451)
        assert waiting(stage) == 3
        relay.drop()
        relay.released.set()
        stage.dns.silent = frozenset()
        await stage.start()
        assert await told(stage, mail) == 250
        question = next(mail for mail in stage.relay.taken if mail.recipients == (people(1)[1],))
        assert await told(stage, stage.reply(people(1)[1], question, "Yes please")) == 250
        await until(lambda: not waiting(stage))
        assert letters(stage, *people(1)) == 1
        await finish(stage, *people(2))

    stage = play(tmp_path, story, relay=relay)
    assert distinct(stage) == 12


# --- what it refuses to start with ------------------------------------------------------------------------------------


def corrupt(folder: Path) -> None:
    """Let the bytes of the tables rot."""
    content = bytearray((folder / "letterman.db").read_bytes())
    content[4096:8192] = b"\xff" * 4096
    (folder / "letterman.db").write_bytes(content)


def newer(folder: Path) -> None:
    """Let a newer version have written the database."""
    with contextlib.closing(sqlite3.connect(folder / "letterman.db")) as database:
        database.execute("PRAGMA user_version = 99")


def unsigned(folder: Path) -> None:
    """Name a key that is not there."""
    path = folder / "letterman.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(f'{text}\n[dkim]\nselector = "s"\nkey_file = "missing.pem"\n', encoding="utf-8")


BROKEN: dict[str, tuple[Callable[[Path], object], str]] = {
    "a corrupt database": (corrupt, "damaged"),
    "a newer database": (newer, "newer Letterman"),
    "no DKIM key": (unsigned, "missing.pem: No such file"),
    "an open secret": (lambda folder: (folder / "letterman.secret").chmod(0o644), "others may read the secret"),
    "a lost secret": (lambda folder: (folder / "letterman.secret").unlink(), "the secret of the database is missing"),
}


def refuses(folder: Path, port: int, says: str) -> None:
    """See that the service does not start, says why in one line, ends with 1, and listens nowhere."""
    command = [sys.executable, "-m", "mailer", "serve", "--config", str(folder / "letterman.toml")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)

    assert done.returncode == 1
    assert done.stderr.startswith("Error: ")
    assert says in done.stderr
    assert done.stderr.count("\n") == 1
    with pytest.raises(OSError, match="refused"):
        socket.create_connection((LOOPBACK, port), timeout=1)


def prepared(folder: Path, port: int, *, workers: int = 1) -> Path:
    """Give a folder in which the service has run before."""
    from mailer.service import open_data  # noqa: PLC0415
    from mailer.settings import load  # noqa: PLC0415

    text = f'domain = "intro.example.org"\nworkers = {workers}\n[listen]\nport = {port}\n'
    (folder / "letterman.toml").write_text(text, encoding="utf-8")
    open_data(load(folder / "letterman.toml"))[1].close()
    return folder


@pytest.mark.parametrize("case", BROKEN)
def test_dur_10_it_refuses_to_start_with_one_clear_line(tmp_path: Path, case: str) -> None:
    """With a database, a key or a secret that can't be used it ends with 1 and one line, and no port is open."""
    breaks, says = BROKEN[case]
    with reserved() as port:
        breaks(prepared(tmp_path, port))
        refuses(tmp_path, port, says)


def test_dur_10_several_workers_refuse_to_start_as_one(tmp_path: Path) -> None:
    """What one worker would refuse, several refuse once and end with 1, rather than start again and again."""
    with reserved() as port:
        unsigned(prepared(tmp_path, port, workers=2))
        refuses(tmp_path, port, "missing.pem: No such file")


@needs_root
def test_dur_10_a_disk_that_may_not_be_written_is_refused(tmp_path: Path) -> None:
    """On a disk that is mounted to be read alone it ends with 1 and one line."""
    folder = tmp_path / "disk"
    folder.mkdir()
    with reserved() as port:
        prepared(folder, port)
        with mounted(folder, "--bind", "-o", "ro", str(folder)):
            refuses(folder, port, "can't be written")


# --- under load -------------------------------------------------------------------------------------------------------


SESSIONS, EACH = 50, 10


def test_dur_12_five_hundred_mails_on_fifty_connections_are_all_taken_in_time(tmp_path: Path) -> None:
    """Of 500 requests on 50 connections none is lost, none waits much longer than most, and memory stays flat."""
    waits: list[float] = []

    def session(stage: Stage, mails: list[tuple[str, str, bytes]]) -> None:
        with smtplib.SMTP(LOOPBACK, stage.port, local_hostname="client.example", timeout=60) as client:
            for sender, to, content in mails:
                started = time.monotonic()
                client.sendmail(sender, [to], content)
                waits.append(time.monotonic() - started)

    async def story(stage: Stage) -> None:
        loop = asyncio.get_running_loop()
        mails = [stage.sign(asking(stage, number)) for number in range(SESSIONS * EACH)]
        for mail in (stage.sign(asking(stage, 1000 + number)) for number in range(10)):  # so that all is loaded
            assert await told(stage, mail) == 250
        before = memory(stage.pid)
        with ThreadPoolExecutor(SESSIONS) as threads:
            batches = [mails[start::SESSIONS] for start in range(SESSIONS)]
            await asyncio.gather(*(loop.run_in_executor(threads, session, stage, batch) for batch in batches))
        await until(lambda: not waiting(stage), seconds=60)
        assert memory(stage.pid) - before < 40_000

    stage = play(tmp_path, story)
    asked = {mail.recipients[0] for mail in stage.relay.taken}
    assert {party for number in range(SESSIONS * EACH) for party in people(number)} <= asked
    assert len(stage.relay.taken) == 3 * (SESSIONS * EACH + 10)
    waits.sort()
    assert len(waits) == SESSIONS * EACH
    assert waits[len(waits) * 99 // 100] < 4 * waits[len(waits) // 2] + 2


def memory(pid: int) -> int:
    """Give the kilobytes that a process holds."""
    found = re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{pid}/status").read_text(encoding="ascii"))
    assert found
    return int(found[1])
