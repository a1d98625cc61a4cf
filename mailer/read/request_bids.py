"""Says which sentences ask for an introduction without a verb of introducing, as in "would you ask them both?".

Clauses count that hold nothing but a verb of asking, a word for the two, and courtesies; and a few set phrases. Where
anything else is said, it may be asked for something else. This module never says who is meant.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mailer.read.request_bid_words import ASK, COURTESY, IDIOMS, OWN, PAIR, TO_SUBJECT, YOUR
from mailer.read.request_phrases import by_first, holds
from mailer.read.request_tokens import clauses
from mailer.read.request_whose_words import REPORTING
from mailer.read.request_words import NOT


if TYPE_CHECKING:
    from collections.abc import Sequence


COMPLEMENTS = frozenset(
    "whether if what when how for about to that who where why ob was wann wie dass wer wo warum nach um si ce quand "
    "comment que qui où pourquoi cuándo qué cómo quién dónde se cosa quando come chi che dove como quem onde of wat "
    "wanneer hoe dat wie waar czy co kiedy jak kto żeby o gdzie".split()
)
"""How a clause begins that says what they are to be asked: something else than whether they want to meet."""
REPORTED = REPORTING | frozenset(
    "wrote asked schrieb fragte écrit demandé escribió preguntó scrisse scritto chiesto escreveu perguntou "
    "schreef vroeg napisał napisała zapytał zapytała".split()
)
"""Words of a sentence that tells what somebody has asked."""
WHETHER = frozenset(("whether", "ob"))
"""Words by which it is left to us whether to do anything."""
CLOSED = ASK | PAIR | OWN | YOUR | COURTESY
SAYING = by_first((*IDIOMS, *TO_SUBJECT))


def bids(words: Sequence[str], said: Sequence[str]) -> bool:
    """Whether a sentence, cut into clauses, asks us to do something for the two of whom a mail speaks."""
    if not REPORTED.isdisjoint(words):
        return False
    if holds(words, SAYING):
        return (NOT | WHETHER).isdisjoint(words) and (OWN.isdisjoint(words) or not YOUR.isdisjoint(words))
    if ASK.isdisjoint(words) or PAIR.isdisjoint(words):
        return False
    asked: list[str] = []
    for clause in clauses(said):
        if CLOSED.issuperset(clause):
            asked += clause
        elif _bids(asked):
            return clause[0] not in COMPLEMENTS
        else:
            asked = []
    return _bids(asked)


def _bids(lows: Sequence[str]) -> bool:
    """Whether words that are all known ask for something: in the second person, or as a command."""
    if ASK.isdisjoint(lows) or PAIR.isdisjoint(lows):
        return False
    return OWN.isdisjoint(lows) or not YOUR.isdisjoint(lows)
