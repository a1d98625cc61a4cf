"""Looks for many phrases in one text, by words that they hold.

A phrase of three words or more stands in a text only where each word inside it is one of the text's words, and one of
two words only where some word ends as its first does; so most phrases need no look at the text at all. This module
knows no phrase of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING


if TYPE_CHECKING:
    from collections.abc import Iterable


ENDING = 3
"""How many characters at the end of a word phrases of two words are found by."""


class Searched:
    """A text in which phrases are looked for, its words, and how these end."""

    __slots__ = ("endings", "text", "words")

    def __init__(self, text: str) -> None:
        """Take a text, cut at its blanks alone."""
        self.text = text
        self.words = frozenset(text.split(" "))
        self.endings = frozenset([word[-ENDING:] for word in self.words])


class Lookup:
    """Phrases, by the longest word inside each; those of two words by the end of the first, those of one by none."""

    __slots__ = ("_by_ending", "_by_word", "_others")

    def __init__(self, phrases: Iterable[str]) -> None:
        """Take phrases with single blanks."""
        self._by_word: dict[str, list[str]] = {}
        self._by_ending: dict[str, list[str]] = {}
        self._others: list[str] = []
        for phrase in phrases:
            first, *rest = phrase.split(" ")
            if rest[1:]:
                self._by_word.setdefault(max(rest[:-1], key=len), []).append(phrase)
            elif rest and len(first) >= ENDING:
                self._by_ending.setdefault(first[-ENDING:], []).append(phrase)
            else:
                self._others.append(phrase)

    def within(self, searched: Searched) -> bool:
        """Whether one of the phrases stands in a text."""
        near = [self._by_word[word] for word in self._by_word.keys() & searched.words]
        near += [self._by_ending[ending] for ending in self._by_ending.keys() & searched.endings]
        return any(phrase in searched.text for phrases in (*near, self._others) for phrase in phrases)
