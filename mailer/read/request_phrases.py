"""Looks for set phrases among the words of a sentence, at the cost of a look-up for each word.

This module knows no phrase of its own, and never looks inside a word.
"""

from __future__ import annotations

from typing import TYPE_CHECKING


if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


PAIR = 2


def by_first(phrases: Iterable[tuple[str, ...]]) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Give phrases by their first word."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in phrases:
        found[phrase[0]] = (*found.get(phrase[0], ()), phrase)
    return found


def begins_with(lows: Sequence[str], phrases: Mapping[str, tuple[tuple[str, ...], ...]], at: int = 0) -> bool:
    """Whether one of the phrases stands at a place."""
    after = lows[at + 1] if at + 1 < len(lows) else ""
    for phrase in phrases.get(lows[at], ()):
        size = len(phrase)
        if size == 1 or (phrase[1] == after and (size == PAIR or tuple(lows[at : at + size]) == phrase)):
            return True
    return False


def longest_at(lows: Sequence[str], phrases: Mapping[str, tuple[tuple[str, ...], ...]], at: int) -> int:
    """Give how many words the longest phrase has that stands at a place, none where there is none."""
    told = phrases.get(lows[at], ())
    return max((len(phrase) for phrase in told if tuple(lows[at : at + len(phrase)]) == phrase), default=0)


def holds(lows: Sequence[str], phrases: Mapping[str, tuple[tuple[str, ...], ...]]) -> bool:
    """Whether one of the phrases stands anywhere."""
    if phrases.keys().isdisjoint(lows):
        return False
    for at, low in enumerate(lows):  # noqa: SIM110 - most of the time goes here, and a generator costs half as much again
        if low in phrases and begins_with(lows, phrases, at):
            return True
    return False
