"""Says where an introduction is only mused about, was made by the writer, or is asked for no more.

Like `request_doubt`, this looks at a few telling words and where they stand; it can only add a question. What is told
before a plain request, which names two, may be about other people, and asks nothing. This module never names anybody.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from mailer.read.request_missing import WHETHER_NOW
from mailer.read.request_musing_words import (
    ACQUAINTS,
    ANOTHERS,
    MADE,
    MADE_OF,
    MAKERS,
    MINE,
    NAMED_DAY,
    ONE_DAY,
    PLEADING,
    REQUEST,
    UNMADE,
    VOID,
    YOURS,
)
from mailer.read.request_phrases import by_first, holds
from mailer.read.request_tokens import clauses


if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mailer.read.request_slots import Asking
    from mailer.read.request_tokens import Text


PAIR = 2
SOME_DAY = by_first(ONE_DAY)
DAYS = frozenset(phrase[-1] for phrase in ONE_DAY)


def musings(text: Text, told: Sequence[Asking]) -> Iterator[str]:
    """Give what has to be asked since nothing may be asked for, or nothing any more."""
    last = max((each.start for each in told if _pleads(each)), default=-1)
    for (start, _, words), said in zip(text.sentences, text.said, strict=True):
        if _void(words) or (start > last and (_some_day(words, said) or _made(said))):
            yield WHETHER_NOW
            return


def _pleads(sentence: Asking) -> bool:
    """Whether a sentence plainly asks for two who are named."""
    named = [mention for mention in sentence.mentions if not mention.loose]
    return not sentence.refused and len(named) >= PAIR and not PLEADING.isdisjoint(sentence.words)


def _some_day(words: Sequence[str], said: Sequence[str]) -> bool:
    """Whether writers mean to introduce somebody themselves on a day that they don't name."""
    if not holds(words, SOME_DAY) or not YOURS.isdisjoint(words):
        return False
    for clause in clauses(said):
        if holds(clause, SOME_DAY) and not _dated(clause):
            return not (MINE.isdisjoint(words) or ACQUAINTS.isdisjoint(words))
    return False


def _dated(clause: Sequence[str]) -> bool:
    """Whether "one day" is one of this week."""
    return any(low in DAYS and after in NAMED_DAY for low, after in pairwise(clause))


def _made(said: Sequence[str]) -> bool:
    """Whether a clause tells that the writer has introduced the two."""
    return not MADE.isdisjoint(said) and any(
        not (MADE.isdisjoint(clause) or MAKERS.isdisjoint(clause) or MADE_OF.isdisjoint(clause))
        and UNMADE.isdisjoint(clause)
        for clause in clauses(said)
    )


def _void(words: Sequence[str]) -> bool:
    """Whether a request, which is nobody else's, is said to count no more."""
    if VOID.isdisjoint(words):
        return False
    return any(low in REQUEST and (at == 0 or words[at - 1] not in ANOTHERS) for at, low in enumerate(words))
