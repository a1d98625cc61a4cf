"""What is said to be kept is on disk: shown by tracing, breaking and killing a real process."""

from __future__ import annotations

import re
import resource
from typing import TYPE_CHECKING

import pytest

from tests.service import STRACE, compare, injected, killed_at_start, killed_at_work, needs_strace, running


if TYPE_CHECKING:
    from pathlib import Path


MOST_CALLS = 20
"""System calls of one kind for one mail."""

CALL = re.compile(r"(pwrite64|fdatasync|fsync|sendto|recvfrom)\((\d+)<([^>]*)>(.*)")


@needs_strace
def test_dur_01_the_reply_follows_the_fdatasync(tmp_path: Path) -> None:
    """Between a mail and its 250 the journal is written, and then brought to the disk, in this order."""
    trace = tmp_path / "trace"
    calls = "trace=pwrite64,fdatasync,fsync,sendto,recvfrom"
    with running(tmp_path / "letterman.db", STRACE, "-f", "-y", "-e", calls, "-o", str(trace)) as service:
        replies = [service.say(number) for number in range(5)]

    assert replies == [f"250 {number}" for number in range(5)]
    story = [match.groups() for line in trace.read_text().splitlines() if (match := CALL.search(line))]
    for number in range(5):
        asked = next(i for i, call in enumerate(story) if call[0] == "recvfrom" and f'"{number}\\n"' in call[3])
        told = next(i for i, call in enumerate(story) if call[0] == "sendto" and f'"250 {number}\\n"' in call[3])
        between = [(call[0], call[2].endswith("-wal")) for call in story[asked:told]]
        written = max(i for i, call in enumerate(between) if call == ("pwrite64", True))
        synced = max(i for i, call in enumerate(between) if call == ("fdatasync", True))
        assert written < synced


@needs_strace
def test_dur_02_after_a_failed_fsync_nothing_is_accepted_before_a_restart(tmp_path: Path) -> None:
    """When fdatasync fails the mail gets 451, and so does every other, even when the disk seems well again."""
    database = tmp_path / "letterman.db"
    with running(database) as service:
        assert service.say(1) == "250 1"
        with injected(service, "fdatasync:error=EIO"):
            assert [service.say(2), service.say(3)] == ["451 2", "451 3"]
        assert service.say(4) == "451 4"
    with running(database) as service:
        assert [service.say(number) for number in (2, 3, 4)] == ["250 2", "250 3", "250 4"]

    compare(database, {1, 2, 3, 4}, {1, 2, 3, 4})


@needs_strace
@pytest.mark.parametrize("fault", ["pwrite64:error=ENOSPC", "pwrite64:error=EIO", "pwrite64:error=EROFS"])
def test_dur_02_a_write_that_fails_is_told_and_got_over(tmp_path: Path, fault: str) -> None:
    """While writes fail mails get 451; as soon as they work again, 250, without a restart."""
    database = tmp_path / "letterman.db"
    with running(database) as service:
        assert service.say(1) == "250 1"
        with injected(service, fault):
            assert [service.say(2), service.say(3)] == ["451 2", "451 3"]
        assert [service.say(2), service.say(3)] == ["250 2", "250 3"]

    compare(database, {1, 2, 3}, {1, 2, 3})


def test_dur_04_a_full_disk_is_told_and_got_over(tmp_path: Path) -> None:
    """Where the files may not grow, mails get 451; when they may again, 250, and nothing was lost or kept twice."""
    database = tmp_path / "letterman.db"
    with running(database) as service:
        said = {number for number in range(20) if service.say(number) == f"250 {number}"}
        size = max(path.stat().st_size for path in tmp_path.iterdir())
        resource.prlimit(service.pid, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
        troubled = [service.say(number) for number in range(20, 40)]
        resource.prlimit(service.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        after = [service.say(number) for number in range(20, 40)]

    assert said == set(range(20))
    assert "451 39" in troubled
    assert after == [f"250 {number}" for number in range(20, 40)]
    compare(database, set(range(40)), set(range(40)))


@needs_strace
@pytest.mark.parametrize("call", ["fdatasync", "pwrite64", "sendto"])
def test_dur_03_killed_at_any_call_nothing_is_lost_or_kept_twice(tmp_path: Path, call: str) -> None:
    """Killed at the k-th of each call, and asked again for what got no reply, each mail takes effect exactly once."""
    database = tmp_path / "letterman.db"
    said: set[int] = set()
    for when in (1, 5, 12):
        killed_at_start(database, call, when)
    for when in (1, 2, 3, 4, 20, 60):
        killed_at_work(database, call, when, said=said)
        compare(database, said, {*said, len(said)})
    assert len(said) >= 60 // MOST_CALLS
    with running(database) as service:
        number = len(said)
        assert service.say(number) == f"250 {number}"

    compare(database, {*said, number}, {*said, number})
