"""Recognises a word that asks for an introduction with one slip of the finger: intoduce, intorduction, bekant.

Only where nothing else in a mail asks is a slip looked for. This module never mends a name or an address.
"""

from __future__ import annotations


MEANT = frozenset(
    "introduce introducing introduction introductions vorstellen vorstellung bekannt zusammenbringen vernetzen".split()
)
"""Long words that are near no other word of the languages that we read."""


def _slips(word: str) -> frozenset[str]:
    """Give a word, and what is left of it without each of its letters."""
    return frozenset((word, *(word[:at] + word[at + 1 :] for at in range(len(word)))))


NEARBY = frozenset(slip for word in MEANT for slip in _slips(word))
LEAST, MOST = min(map(len, MEANT)) - 1, max(map(len, MEANT)) + 1


def is_slip(low: str) -> bool:
    """Whether a word is one of these with a letter too many, too few, wrong, or in its neighbour's place."""
    return LEAST <= len(low) <= MOST and not NEARBY.isdisjoint(_slips(low))
