"""Says what of a request still stands once harmless clauses are left out, which only sound as if it were put off.

A mail that went astray is taken back before anybody is named, somebody doesn't know of it yet, nobody has to wait, or
somebody may say no, and need not. This module never asks anything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mailer.read.request_doubt_words import IF_EITHER
from mailer.read.request_off_words import (
    AGO,
    DECIDING,
    DECLINED,
    HEARD_OF,
    IF,
    NEVER_IF,
    NOT_EVEN,
    NOT_NEEDED,
    NOT_YET,
    OFF,
    OTHERS_KNOW,
    REFLEXIVE,
    RIGHT_ONES,
    STRAY,
    UNSURE,
    WAIT,
    WHAT,
    WHETHER,
)
from mailer.read.request_phrases import begins_with, by_first, holds
from mailer.read.request_reason_words import SUBJECTS
from mailer.read.request_tokens import CLAUSE, clauses


if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mailer.read.request_mentions import Mention
    from mailer.read.request_slots import Asking
    from mailer.read.request_tokens import Sentence, Text

    Standing = tuple[Sentence, Sequence[str]]


GOING_OFF = by_first(OFF)
DECLINING = by_first(DECLINED)
IN_CASE = by_first(IF_EITHER)
STRAYING = by_first(STRAY)
TOO_EARLY = by_first(NOT_YET)
UNHEARD = by_first(HEARD_OF)
SURELY_SELF = by_first(NEVER_IF)
RIGHT = by_first(RIGHT_ONES)
RIGHTLY = frozenset(
    "right correct richtige bonne correcta corretto giusto correto certo juiste poprawny właściwy".split()
)
PAIR = 2
AGES_AGO = by_first(AGO)
HARDLY = by_first(NOT_EVEN)
WRITER = frozenset("i ich ik wir we".split())


def standing(text: Text, addressed: Sequence[Mention], told: Sequence[Asking]) -> Iterator[Standing]:
    """Give each sentence and what is said in it, without the clauses that take nothing back and put nothing off."""
    first = addressed[0].start if addressed else 0
    last = max((each.end for each in told if not each.refused), default=0)
    for sentence, said in zip(text.sentences, text.said, strict=True):
        if any(holds(said, table) for table in (STRAYING, TOO_EARLY)) or not WAIT.isdisjoint(said):
            before = sentence.end if sentence.end <= first else max(first - sentence.start, 0)
            earlier = sentence.start < last
            yield sentence, _without_harmless(said, before if earlier else 0, earlier=earlier and holds(said, AGES_AGO))
        else:
            yield sentence, said


def rightly(text: Text, addressed: Sequence[Mention]) -> frozenset[int]:
    """Give the sentences, by where they start, that say which of no more than two addresses somebody's right one is."""
    if RIGHTLY.isdisjoint(text.lows) or len({mention.address for mention in addressed}) != PAIR:
        return frozenset()
    return frozenset(
        start
        for start, end, words in text.sentences
        if holds(words, RIGHT)
        and UNSURE.isdisjoint(words)
        and any(start <= mention.end - 1 < end for mention in addressed)
    )


def _without_harmless(said: Sequence[str], before: int, *, earlier: bool) -> Sequence[str]:
    """Give what is said but for harmless clauses; of a mail that went astray one tells in the first words alone.

    `earlier` says that what is told was so some time ago, and that the writer asks behind it.
    """
    found: list[str] = [CLAUSE]
    told = 0
    for clause in clauses(said):
        told += len(clause)
        words = set(clause)
        astray = told <= before and holds(clause, STRAYING)
        elsewhere = not (DECIDING.isdisjoint(words) or WHAT.isdisjoint(said))
        unaware = holds(clause, UNHEARD) or (not OTHERS_KNOW.isdisjoint(words) and not _is_whether(said))
        unaware = unaware or elsewhere or (holds(clause, HARDLY) and WRITER.isdisjoint(words))
        unaware = unaware and holds(clause, TOO_EARLY)
        waiting = not WAIT.isdisjoint(words) and (earlier or not NOT_NEEDED.isdisjoint(words))
        if not (astray or unaware or waiting):
            found += [*clause, CLAUSE]
    return found


def _is_whether(said: Sequence[str]) -> bool:
    """Whether a sentence says what somebody doesn't know, and no "se" is "each other" alone."""
    if holds(said, SURELY_SELF):
        return not (WHETHER - {"se"}).isdisjoint(said)
    return any(
        low in WHETHER and not (low in REFLEXIVE and not OTHERS_KNOW.isdisjoint(said[at + 1 : at + 2]))
        for at, low in enumerate(said)
    )


def unconditional(said: Sequence[str]) -> Sequence[str]:
    """Give what is said but for what happens "if either of them says no": that goes without saying."""
    if IF.isdisjoint(said) or not holds(said, GOING_OFF):
        return said
    found = [CLAUSE]
    for clause in clauses(said):
        at = next((at for at in range(len(clause)) if _is_if(clause, at)), len(clause))
        found += [*clause[:at], CLAUSE] if at else []
    return found


def _is_if(clause: Sequence[str], at: int) -> bool:
    """Whether "if" stands here, in whatever language, and behind it what one of them may say."""
    if begins_with(clause, IN_CASE, at):
        return True
    begins = clause[at] in IF and (clause[at] not in REFLEXIVE or not SUBJECTS.isdisjoint(clause[at + 1 : at + 2]))
    return begins and holds(clause[at:], DECLINING)
