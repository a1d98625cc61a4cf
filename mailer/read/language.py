"""Tells the language of a short text by its script, its letters and its commonest words, or says that it cannot.

It never guesses: words that two languages share count for neither.
"""

from __future__ import annotations

from collections import Counter

from mailer.read.words import speakers, tokenise


def language(text: str) -> str:
    """Give the two-letter code of the language of a text; empty where it cannot be told."""
    votes: Counter[str] = Counter()
    for token in tokenise(text[:4000]):
        known = speakers().get(token, frozenset())
        for code in known:
            votes[code] += 1
    ranked = votes.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] < ranked[1][1] + 2):
        return ""
    return ranked[0][0]
