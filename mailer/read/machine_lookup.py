"""Looks for many phrases in one text, by words that they hold.

A phrase of three words or more stands in a text only where each word inside it is one of the text's words; so most
phrases need no look at the text at all. This module knows no phrase of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING


if TYPE_CHECKING:
    from collections.abc import Iterable


class Lookup:
    """Phrases, by the longest word inside each; the short ones by none."""

    __slots__ = ("_by_word", "_short")

    def __init__(self, phrases: Iterable[str]) -> None:
        """Take phrases with single blanks."""
        self._by_word: dict[str, list[str]] = {}
        self._short: list[str] = []
        for phrase in phrases:
            inside = phrase.split(" ")[1:-1]
            if inside:
                self._by_word.setdefault(max(inside, key=len), []).append(phrase)
            else:
                self._short.append(phrase)

    def within(self, text: str) -> bool:
        """Whether one of the phrases stands in a text."""
        words = self._by_word.keys() & text.split(" ")
        return any(phrase in text for word in words for phrase in self._by_word[word]) or any(
            phrase in text for phrase in self._short
        )
