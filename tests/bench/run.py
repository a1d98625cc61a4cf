# ruff: noqa: T201 - it speaks to whoever runs it
"""Runs all measurements, keeps their figures in `build/bench/figures.json`, and writes docs/performance.md anew.

Usage: `run.py [PART,…] [SHARE]`: parts are intake, stages, whole, scale and start; a share below 1 makes everything
so much smaller. What a part has found stays until it is measured again. Peers that are not installed are left out:
Postfix wants root and its package, Mailman and the plots what `make bench` installs beside this.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any


ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from tests.bench import intake, mails, peers, processes, report, scale, stages, whole  # noqa: E402 - the path comes first
from tests.bench.world import world  # noqa: E402


if TYPE_CHECKING:
    from collections.abc import Callable


BUILD = ROOT / "build" / "bench"
FIGURES = BUILD / "figures.json"
RUNS = mails.names(10_000)


def measure_intake(folder: Path, share: float) -> Any:  # noqa: ANN401 - JSON
    """Take mail in, beside Postfix and Mailman."""
    sizes = {4096: int(600 * share), 51_200: int(300 * share)}
    with world() as around:
        return [asdict(each) for each in intake.intake(folder, around, sizes=sizes, repetitions=max(2, int(5 * share)))]


def measure_stages(folder: Path, share: float) -> Any:  # noqa: ANN401 - JSON
    """Take requests in one by one, and see where the time goes."""
    found = []
    with world() as around:
        for number in range(max(2, int(5 * share))):
            place = folder / str(number)
            found.append(stages.stages(place, around, count=int(600 * share), run=next(RUNS)))
    return found


def measure_whole(folder: Path, share: float) -> Any:  # noqa: ANN401 - JSON
    """Play whole introductions, as fast as they go and then at thirty a second."""
    found = []
    for _ in range(max(2, int(3 * share))):
        for workers, pace in ((1, 0.0), (2, 0.0), (2, 30.0)):
            result = whole.whole(folder, count=int(400 * share), workers=workers, pace=pace, run=next(RUNS))
            print(result, file=sys.stderr, flush=True)
            found.append(asdict(result))
    return found


def measure_scale(folder: Path, share: float) -> Any:  # noqa: ANN401 - JSON
    """Open ever more introductions, and let them go."""
    sizes = [int(each * share) for each in (1000, 100_000, 1_000_000)]
    found, disk = scale.costs(folder, sizes, rounds=max(4, int(12 * share)))
    largest = folder / f"{sizes[-1]}.db"
    used = scale.memory(folder, largest)
    return {
        "costs": [asdict(each) for each in found],
        "disk": disk,
        "memory": used,
        "expiry": asdict(scale.expiry(largest)),
    }


def measure_start(folder: Path, share: float) -> Any:  # noqa: ANN401 - JSON
    """Start the service and `letterman --help`, beside an empty Python."""
    found = []
    with world() as around:
        for number in range(max(3, int(9 * share))):
            ours = peers.letterman(folder / f"start{number}", nameserver=around.nameserver, relay=around.relay)
            greeting = ours.start()
            ours.stop()
            letterman = Path(sys.executable).with_name("letterman")
            found.append(
                {
                    "greeting": greeting,
                    "help": processes.seconds([str(letterman), "--help"]),
                    "python": processes.seconds([sys.executable, "-c", "pass"]),
                }
            )
    return found


PARTS: dict[str, Callable[[Path, float], Any]] = {
    "start": measure_start,
    "intake": measure_intake,
    "stages": measure_stages,
    "whole": measure_whole,
    "scale": measure_scale,
}


def main(parts: str, share: float) -> None:
    """Measure, keep, and write."""
    BUILD.mkdir(parents=True, exist_ok=True)
    figures = json.loads(FIGURES.read_text(encoding="utf-8")) if FIGURES.exists() else {}
    processes.favour(os.getpid())
    for part in parts.split(","):
        with tempfile.TemporaryDirectory(prefix="letterman-bench-") as name:
            folder = Path(name)
            folder.chmod(0o755)  # Postfix's own users look into it
            figures[part] = PARTS[part](folder, share)
        FIGURES.write_text(json.dumps(figures), encoding="utf-8")
    report.write(figures, ROOT / "docs" / "performance.md")
    python = BUILD / "bin" / "python"
    if "scale" in figures and python.exists():
        plot = [python, ROOT / "tests" / "bench" / "plot.py", FIGURES, ROOT / "docs" / "performance.svg"]
        subprocess.run(plot, check=True)
    print("docs/performance.md is written")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else ",".join(PARTS), float(sys.argv[2]) if len(sys.argv) > 2 else 1.0)
