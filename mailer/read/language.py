"""Tells the language of a short text by its words and its script, or says that it cannot.

Every word votes for the languages whose tables know it; most scripts decide by themselves, since no other table has
their words. It never guesses: where two languages come out alike, or a lone word is shared, nothing is said.
"""

from __future__ import annotations

from collections import Counter

from mailer.read.words import lexicon, tokenise, witnesses


MOST_CHARACTERS = 4000
"""More of a text than this is not looked at."""

CLEAR_LEAD = 2
"""By how many words a language must lead, where it does not know all of them."""

PERSIAN_ONLY = "پچژگ"


def language(text: str) -> str:
    """Give the two-letter code of the language of a text; empty where it cannot be told."""
    words = [token for token in tokenise(text[:MOST_CHARACTERS]) if token[0].isalpha()]
    votes = _votes(words)
    if votes["ar"] and any(letter in text for letter in PERSIAN_ONLY):
        del votes["ar"]
    (best, most), (_, second) = [*votes.most_common(2), ("", 0), ("", 0)][:2]
    if most >= second + CLEAR_LEAD or (most > second and most == len(words) > 1):
        return best
    return best if most > second and _is_phrase(words, best) else ""


def _votes(words: list[str]) -> Counter[str]:
    """Count for how many words each language speaks."""
    votes: dict[str, int] = {}
    known = witnesses()
    for word, times in Counter(words).items():
        for code in known.get(word, ()):
            votes[code] = votes.get(code, 0) + times
    return Counter(votes)


def _is_phrase(words: list[str], code: str) -> bool:
    """Whether a lone word is something that one says in this language, rather than a name."""
    phrase, length = lexicon(code).find(words, 0)
    return phrase is not None and length == len(words)
