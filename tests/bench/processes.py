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


def tree(root: int) -> dict[int, int]:
    """Give the process and its descendants, each with the ticks of CPU that it and its dead children took."""
    children: dict[int, list[int]] = {}
    ticks: dict[int, int] = {}
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            fields = (entry / "stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
        except OSError:
            continue
        children.setdefault(int(fields[1]), []).append(int(entry.name))
        ticks[int(entry.name)] = sum(map(int, fields[11:15]))
    found: dict[int, int] = {}
    todo = [root] if root in ticks else []
    while todo:
        pid = todo.pop()
        found[pid] = ticks[pid]
        todo += children.get(pid, [])
    return found


def cpu(root: int) -> float:
    """Give the seconds of CPU that a process and all below it have taken so far."""
    return sum(tree(root).values()) / TICK


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
