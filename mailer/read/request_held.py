"""Says where a request must not go ahead: it waits for somebody, is to be kept from one of the two, or is over.

Like `request_doubt`, this looks at a few telling words and where they stand; it can only add a question. This module
never names anybody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mailer.read.request_doubtful_words import DOUBTFUL
from mailer.read.request_draft_words import DRAFTS
from mailer.read.request_frames import filled, fills, hoped, read_glued, said_of, together, with_genitives
from mailer.read.request_hush_words import HUSHED
from mailer.read.request_later_words import LATER, LATER_ALL
from mailer.read.request_missing import ONCE_MORE, WHETHER_ALL, WHETHER_NOW
from mailer.read.request_options import hears_draft
from mailer.read.request_pending_words import PENDING, UNDECIDED
from mailer.read.request_tokens import CLAUSE, clauses
from mailer.read.request_undone_words import BEGGING, ERRANDS, GO_AHEAD, MUSED, PAIRWISE, RELAYED, UNDONE
from mailer.read.request_waiting import waits
from mailer.read.request_waiting_words import UPON
from mailer.read.request_words import SIGNALS


if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from mailer.read.request_frames import Said
    from mailer.read.request_missing import Person
    from mailer.read.request_slots import Asking
    from mailer.read.request_tokens import Text


PAIR = 2
HELD = together(PENDING, HUSHED, UNDONE, MUSED, UNDECIDED, UPON, LATER, LATER_ALL, DOUBTFUL, DRAFTS)
IS_UNDONE, IS_MUSED, IS_UNDECIDED, IS_UPON, IS_LATER_ALL, IS_DOUBTFUL, IS_DRAFT = 2, 3, 4, 5, 7, 8, 9
ANYWHERE = frozenset((IS_UNDONE, IS_MUSED, IS_UPON, IS_LATER_ALL, IS_DOUBTFUL, IS_DRAFT))
"""Tables of which a frame is filled by words of more than one clause, too."""
SOME_ERRAND = together(ERRANDS, RELAYED)
IS_ERRAND, IS_RELAYED = 0, 1
IN_PAIRS = together(PAIRWISE)


def held(text: Text, told: Sequence[Asking], people: Sequence[Person]) -> Iterator[str]:
    """Give what has to be asked since a request may not be meant to go ahead."""
    names = _names(told, people)
    looked = {start: said_of(words, names) for start, _, words in text.sentences}
    found = set(_held_by(text, told, looked, names))
    if WHETHER_NOW in found or _is_errand(told, looked):
        yield WHETHER_NOW
    if ONCE_MORE in found:
        yield ONCE_MORE
    if len(people) > PAIR and any(filled(IN_PAIRS, looked[each.start]) for each in told):
        yield WHETHER_ALL


def _names(told: Sequence[Asking], people: Sequence[Person]) -> frozenset[str]:
    """Give the parts of the names of those who are to be introduced, in small letters."""
    written = [person.name for person in people]
    written += [mention.name for sentence in told for mention in sentence.mentions]
    return with_genitives(part for name in written for part in name.lower().split())


def _is_errand(told: Sequence[Asking], looked: Mapping[int, Said]) -> bool:
    """Whether all that seems to ask is about something else, or tells what somebody else has asked for."""
    asking = [sentence for sentence in told if not sentence.refused]
    plainly = any(not SIGNALS.isdisjoint(sentence.words) for sentence in asking)
    sentences = [looked[sentence.start] for sentence in asking] or looked.values()
    found = [filled(SOME_ERRAND, sentence) for sentence in sentences]
    if asking and all(IS_RELAYED in numbers for numbers in found):
        return True
    return not plainly and any(IS_ERRAND in numbers for numbers in found)


def _held_by(text: Text, told: Sequence[Asking], looked: Mapping[int, Said], names: frozenset[str]) -> Iterator[str]:
    """Ask where a sentence holds a request back or doubts an address, or the last that muses is behind all begging."""
    asking = {sentence.start for sentence in told if not sentence.refused}
    begging = mused = -1
    for (start, _, words), said in zip(text.sentences, text.said, strict=True):
        whole = looked[start]
        if (start in asking and BEGGING.among(whole)) or GO_AHEAD.among(whole):
            begging = start
        found = _filled(whole, said, names)
        upon = IS_UPON in found
        if IS_DRAFT in found and hears_draft(words):
            found.discard(IS_DRAFT)
        if IS_DOUBTFUL in found:
            yield ONCE_MORE
        if found - {IS_MUSED, IS_UPON, IS_DOUBTFUL} or waits(said, whole, names, asks=start in asking, upon=upon):
            yield WHETHER_NOW
            return
        if IS_MUSED in found:
            mused = start
    if mused > begging:
        yield WHETHER_NOW


def _filled(whole: Said, said: Sequence[str], names: frozenset[str]) -> set[int]:
    """Give the tables of which a frame is filled by one of the clauses of a sentence, or by all of it."""
    found = set(read_glued(HELD, whole))
    told = hoped(HELD, whole)
    if not told:
        return found
    parts = [whole] if said.count(CLAUSE) <= PAIR else [said_of(clause, names) for clause in clauses(said)]
    for number, listed in told.items():
        standing = [frame for frame in listed if not frame.bars.among(whole)]
        if number in ANYWHERE and standing:
            found.add(number)
        looked = standing if number in (IS_UNDECIDED, IS_UPON) else listed
        if any(fills(frame, part) for part in parts for frame in looked):
            found.add(number)
    return found
