"""What the processes of a server have cost: CPU of all of them, of those that have ended too, and their memory."""

from __future__ import annotations

import contextlib
import os
import re
import subprocess
import time
from pathlib import Path


TICK = os.sysconf("SC_CLK_TCK")
PSS = re.compile(r"^Pss:\s+(\d+)", re.MULTILINE)


def tree(root: int) -> dict[int, float]:
    """Give the process and its descendants, each with the seconds of CPU that it and its dead children took."""
    children: dict[int, list[int]] = {}
    spent: dict[int, float] = {}
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            fields = (entry / "stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
        except OSError:
            continue
        children.setdefault(int(fields[1]), []).append(int(entry.name))
        own, dead = sum(map(int, fields[11:13])), sum(map(int, fields[13:15]))
        spent[int(entry.name)] = max(own / TICK, _exact(entry)) + dead / TICK
    found: dict[int, float] = {}
    todo = [root] if root in spent else []
    while todo:
        pid = todo.pop()
        found[pid] = spent[pid]
        todo += children.get(pid, [])
    return found


def _exact(process: Path) -> float:
    """Give the seconds that the threads of a process ran: whole ticks leave out much of many small processes.

    Returns:
        0 where the system does not count them.
    """
    nanoseconds = 0
    for task in (process / "task").glob("*/schedstat"):
        with contextlib.suppress(OSError):
            nanoseconds += int(task.read_text(encoding="ascii").split()[0])
    return nanoseconds / 1e9


def cpu(root: int) -> float:
    """Give the seconds of CPU that a process and all below it have taken so far."""
    return sum(tree(root).values())


def memory(pid: int) -> float:
    """Give the MB of memory that one process has to itself, with its share of what it shares (PSS)."""
    try:
        found = PSS.search(Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii"))
    except OSError:
        return 0.0
    return int(found[1]) / 1024 if found else 0.0


def favour(root: int, *, by: int = 15) -> None:
    """Let a process and all below it go before others of a machine that is shared: the same for every peer."""
    for pid in tree(root):
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, pid, -by)
            Path(f"/proc/{pid}/autogroup").write_text(str(-by), encoding="ascii")  # sched(7)


def seconds(command: list[str]) -> float:
    """Run a command to its end; give the seconds that took."""
    began = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - began
