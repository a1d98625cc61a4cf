"""Says where a request must not go ahead: it waits for somebody, is to be kept from one of the two, or is over.

Like `request_doubt`, this looks at a few telling words and where they stand; it can only add a question. This module
never names anybody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mailer.read.request_frames import fits, said_of
from mailer.read.request_hush_words import HUSHED
from mailer.read.request_missing import WHETHER_ALL, WHETHER_NOW
from mailer.read.request_pending_words import PENDING, UNDECIDED
from mailer.read.request_tokens import CLAUSE, clauses
from mailer.read.request_undone_words import BEGGING, ERRANDS, GO_AHEAD, MUSED, PAIRWISE, RELAYED, UNDONE
from mailer.read.request_waiting import waits
from mailer.read.request_words import SIGNALS


if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mailer.read.request_missing import Person
    from mailer.read.request_slots import Asking
    from mailer.read.request_tokens import Text


PAIR = 2


def held(text: Text, told: Sequence[Asking], people: Sequence[Person]) -> Iterator[str]:
    """Give what has to be asked since a request may not be meant to go ahead."""
    names = _names(told, people)
    if _is_held(text, told, names):
        yield WHETHER_NOW
    if _is_errand(text, told, names):
        yield WHETHER_NOW
    if len(people) > PAIR and any(fits(PAIRWISE, said_of(each.words, names)) for each in told):
        yield WHETHER_ALL


def _names(told: Sequence[Asking], people: Sequence[Person]) -> frozenset[str]:
    """Give the parts of the names of those who are to be introduced, in small letters."""
    written = [person.name for person in people]
    written += [mention.name for sentence in told for mention in sentence.mentions]
    return frozenset(part for name in written for part in name.lower().split())


def _is_errand(text: Text, told: Sequence[Asking], names: frozenset[str]) -> bool:
    """Whether all that seems to ask is about something else, or tells what somebody else has asked for."""
    asking = [sentence for sentence in told if not sentence.refused]
    looked = [said_of(sentence.words, names) for sentence in asking or text.sentences]
    if asking and all(fits(RELAYED, said) for said in looked):
        return True
    plainly = any(not SIGNALS.isdisjoint(sentence.words) for sentence in asking)
    return not plainly and any(fits(ERRANDS, said) for said in looked)


def _is_held(text: Text, told: Sequence[Asking], names: frozenset[str]) -> bool:
    asking = {sentence.start for sentence in told if not sentence.refused}
    begging = -1
    looked = []
    for (start, _, words), said in zip(text.sentences, text.said, strict=True):
        whole = said_of(words, names)
        if (start in asking and BEGGING.among(whole)) or GO_AHEAD.among(whole):
            begging = start
        apart = said.count(CLAUSE) > PAIR and not whole.glued
        parts = [said_of(clause, names) for clause in clauses(said)] if apart else [whole]
        if fits(UNDONE, whole) or any(fits(UNDECIDED, part, whole) for part in parts):
            return True
        if any(fits(table, part) for table in (PENDING, HUSHED, UNDONE) for part in parts):
            return True
        if waits(said, whole, names, asks=start in asking):
            return True
        looked.append((start, whole, parts))
    return any(fits(MUSED, part) for start, whole, parts in looked if start > begging for part in (whole, *parts))
