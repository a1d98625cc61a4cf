"""Looks for set phrases among the words of a sentence, at the cost of a look-up for each word.

This module knows no phrase of its own, and never looks inside a word.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mailer.read.request_tokens import LINE, WORD


if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from mailer.read.request_tokens import Token


WITHIN_WORDS = frozenset("\"'*_-/&")
"""Marks that end no clause."""


def by_first(phrases: Iterable[tuple[str, ...]]) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Give phrases by their first word."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in phrases:
        found[phrase[0]] = (*found.get(phrase[0], ()), phrase)
    return found


def begins_with(lows: Sequence[str], phrases: Mapping[str, tuple[tuple[str, ...], ...]], at: int = 0) -> bool:
    """Whether one of the phrases stands at a place."""
    return at < len(lows) and any(tuple(lows[at : at + len(phrase)]) == phrase for phrase in phrases.get(lows[at], ()))


def holds(lows: Sequence[str], phrases: Mapping[str, tuple[tuple[str, ...], ...]]) -> bool:
    """Whether one of the phrases stands anywhere."""
    if phrases.keys().isdisjoint(lows):
        return False
    return any(low in phrases and begins_with(lows, phrases, at) for at, low in enumerate(lows))


CLAUSE = "^"
"""What stands in a phrase for the beginning or the end of a clause."""


def clauses(tokens: Sequence[Token], start: int, end: int) -> list[str]:
    """Give the words of a sentence with what parts its clauses, which no phrase goes across."""
    found = [CLAUSE]
    for token in tokens[start:end]:
        if token.kind is WORD:
            found.append(token.low)
        elif token.kind is not LINE and found[-1] != CLAUSE and token.text not in WITHIN_WORDS:
            found.append(CLAUSE)
    return [*found, CLAUSE] if found[-1] != CLAUSE else found
