"""Looks for set phrases among the words of a sentence, at the cost of a look-up for each word.

This module knows no phrase of its own, and never looks inside a word.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias


if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


PAIR = 2

Phrases: TypeAlias = "Mapping[str, Mapping[str, tuple[tuple[str, ...], ...]]]"
"""Phrases by their first word, and by their second one; a single word has none."""


def by_first(phrases: Iterable[tuple[str, ...]]) -> Phrases:
    """Give phrases by their first two words."""
    found: dict[str, dict[str, tuple[tuple[str, ...], ...]]] = {}
    for phrase in phrases:
        seconds = found.setdefault(phrase[0], {})
        second = phrase[1] if len(phrase) > 1 else ""
        seconds[second] = (*seconds.get(second, ()), phrase)
    return found


def begins_with(lows: Sequence[str], phrases: Phrases, at: int = 0) -> bool:
    """Whether one of the phrases stands at a place."""
    seconds = phrases.get(lows[at])
    return seconds is not None and ("" in seconds or _goes_on(lows, seconds, at))


def _goes_on(lows: Sequence[str], seconds: Mapping[str, tuple[tuple[str, ...], ...]], at: int) -> bool:
    """Whether one of the phrases with this first word stands here, by its second one and the rest."""
    longer = seconds.get(lows[at + 1]) if at + 1 < len(lows) else None
    if longer is None:
        return False
    return any(len(phrase) == PAIR or tuple(lows[at : at + len(phrase)]) == phrase for phrase in longer)


def longest_at(lows: Sequence[str], phrases: Phrases, at: int) -> int:
    """Give how many words the longest phrase has that stands at a place, none where there is none."""
    seconds = phrases.get(lows[at], {})
    told = (*seconds.get("", ()), *(seconds.get(lows[at + 1], ()) if at + 1 < len(lows) else ()))
    return max((len(phrase) for phrase in told if tuple(lows[at : at + len(phrase)]) == phrase), default=0)


def holds(lows: Sequence[str], phrases: Phrases) -> bool:
    """Whether one of the phrases stands anywhere."""
    if phrases.keys().isdisjoint(lows):
        return False
    for at, low in enumerate(lows):
        seconds = phrases.get(low)
        if seconds is not None and ("" in seconds or _goes_on(lows, seconds, at)):
            return True
    return False
