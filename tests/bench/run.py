# ruff: noqa: T201 - it speaks to whoever runs it
"""Measures intake beside Postfix and Mailman in one run, and prints medians. Usage: `run.py [REPETITIONS] [PEER,…]`."""

from __future__ import annotations

import statistics
import sys
import tempfile
from pathlib import Path


ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from tests.bench.intake import Result, intake  # noqa: E402 - the path comes first
from tests.bench.world import world  # noqa: E402


SIZES = {4096: 400, 51_200: 200}
"""How many mails of each size a repetition takes."""


def table(results: list[Result]) -> list[str]:
    """Give the medians of each peer, and their ratios to Postfix."""
    lines = []
    for size in sorted({each.size for each in results}):
        for peer in dict.fromkeys(each.peer for each in results):
            own = [each for each in results if (each.peer, each.size) == (peer, size)]
            anchor = [each for each in results if (each.peer, each.size) == ("Postfix", size)] or own
            cells = [
                f"{name} {middle(name, own):8.2f} (x {middle(name, own) / middle(name, anchor):5.2f})"
                for name in ("rate", "cpu", "all", "client", "p99")
            ]
            lines.append(f"{size:6} {peer:10} {'  '.join(cells)}  refused {sum(each.refused for each in own)}")
    return lines


def middle(name: str, results: list[Result]) -> float:
    """Give the median of one figure."""
    return statistics.median(getattr(each, name) for each in results)


def main(repetitions: int, only: str) -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory(prefix="letterman-bench-") as name, world() as around:
        folder = Path(name)
        folder.chmod(0o755)  # Postfix's own users look into it
        results = list(intake(folder, around, sizes=SIZES, repetitions=repetitions, only=only))
    print("\n".join(table(results)))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3, sys.argv[2] if len(sys.argv) > 2 else "")
