"""Measures CPU fairly on a noisy machine: the least of several tries, in units of what the machine can do just now."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING


if TYPE_CHECKING:
    from collections.abc import Callable


TRIES = 5
UNIT = 0.0052
"""Seconds of CPU that `_loop` takes on a quiet two-core machine of 2026."""


def cost(work: Callable[[], object], *, enough: float = 0.0, tries: int = TRIES) -> float:
    """Give the seconds of CPU that some work takes, as if the machine were quiet; stop trying once it is enough."""
    least = float("inf")
    for _ in range(tries):
        slowness = max(_spent(_loop) / UNIT, 1.0)
        least = min(least, _spent(work) / slowness)
        if least < enough:
            break
    return least


def within(seconds: float, work: Callable[[], object]) -> bool:
    """Whether some work takes less CPU than that."""
    return cost(work, enough=seconds) < seconds


def _spent(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started


def _loop() -> int:
    """Do what the code under test does most: look at characters, and fill dictionaries."""
    found: dict[str, int] = {}
    for number in range(40_000):
        key = str(number % 977)
        found[key] = found.get(key, 0) + len(key)
    return len(found)
