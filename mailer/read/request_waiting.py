"""Says where a request waits for something: a clause that looks ahead to somebody's word, return or readiness.

The clause counts where the sentence asks, tells the service to go on, or says that the writer will write again. "Once
both have agreed" is how the service works, and "if you could" is courtesy. This module never names anybody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from mailer.read.request_frames import said_of
from mailer.read.request_phrases import by_first, longest_at
from mailer.read.request_reason_words import REASONS, RELATIVE, SUBJECTS
from mailer.read.request_tokens import CLAUSE
from mailer.read.request_waiting_words import BARE, ELIDED, GREETING, JUST, TONGUES
from mailer.read.request_words import SIGNALS


if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from mailer.read.request_frames import Said
    from mailer.read.request_waiting_words import Tongue


NEAR = 2
"""How many words at the head of a clause may show that it tells a reason: "and she"."""
BAREST = 9
"""How many words and ends a sentence has at most that is such a clause alone."""
SUBJECT = 2
"""Among how many words behind the conjunction it says who does something."""
TELLING = (RELATIVE | REASONS | SUBJECTS) - {"i"}
"""Words that begin a reason; "i" is Polish for "and" too."""
TIMES = frozenset("when quand lorsque lorsqu cuando quando wanneer kiedy gdy коли عندما".split())
AHEAD = tuple(by_first(tongue.ahead) for tongue in TONGUES)
EITHER = tuple(by_first(tongue.either) for tongue in TONGUES)
STARTS = {
    first: tuple(number for number in range(len(TONGUES)) if first in AHEAD[number] or first in EITHER[number])
    for table in (*AHEAD, *EITHER)
    for first in table
}
"""Which languages have a conjunction that begins with a word."""


class Place(NamedTuple):
    """Where a clause begins, with how many words, and whether they look ahead."""

    at: int
    size: int
    ahead: bool


def waits(said: Sequence[str], looked: Said, names: frozenset[str], *, asks: bool, upon: bool) -> bool:
    """Whether a sentence, once looked at, waits for something.

    `asks` says that it asks for an introduction itself, `upon` that it tells what is waited for without a clause.
    """
    if upon and (asks or any(tongue.pleading.among(looked) for tongue in TONGUES)):
        return True
    if STARTS.keys().isdisjoint(looked.grams):
        return False
    words = list(_parted(said, names))
    begun = _conjunctions(words)
    if not begun:
        return False
    whole = said_of([low for low in words if low != CLAUSE], frozenset())
    greets = GREETING.among(whole)
    bare = words.count(CLAUSE) <= NEAR and len(words) <= BAREST
    for number, found in begun.items():
        tongue = TONGUES[number]
        pleads = (tongue.pleading.among(whole) and not greets) or (bare and _is_bare(words, number))
        tells = tongue.telling.among(whole)
        if (asks or pleads or tells) and any(_waits_at(words, place, tongue, tells=tells) for place in found):
            return True
    return False


def _conjunctions(words: Sequence[str]) -> Mapping[int, Sequence[Place]]:
    """Give where clauses begin that may look ahead, for each language."""
    found: dict[int, list[Place]] = {}
    for at in [at for at, low in enumerate(words) if low in STARTS and words[at - 1] not in JUST]:
        for number in STARTS[words[at]]:
            ahead = longest_at(words, AHEAD[number], at)
            size = ahead or longest_at(words, EITHER[number], at)
            if size:
                found.setdefault(number, []).append(Place(at, size, bool(ahead)))
    return found


def _is_bare(words: Sequence[str], number: int) -> bool:
    """Whether a sentence is such a clause, and nothing else: "But only once I'm back."""
    at = 1
    while words[at] in BARE:
        at += 1
    return longest_at(words, AHEAD[number], at) > 0


def _parted(said: Sequence[str], names: frozenset[str]) -> Iterator[str]:
    """Give the words of a sentence, French ones cut at an apostrophe, and names as one sign."""
    for low in said:
        tail = low
        if "'" in low:
            head, _, rest = low.partition("'")
            if head in ELIDED:
                yield head
                tail = rest
        yield "@" if tail in names else tail


def _waits_at(words: Sequence[str], place: Place, tongue: Tongue, *, tells: bool) -> bool:
    """Whether the clause that begins here looks ahead to something, in a sentence that asks or tells."""
    at, size, ahead = place
    if not tells and (_in_reason(words, at) or not tongue.asking.isdisjoint(words[:at])):
        return False
    clause = words[at + size : words.index(CLAUSE, at)]
    looks = said_of(clause, frozenset())
    surely = ahead or (tells and words[at] in TIMES)
    return not tongue.courtesy.among(looks) and _is_waited_for(clause, looks, tongue, surely=surely)


def _is_waited_for(clause: Sequence[str], looks: Said, tongue: Tongue, *, surely: bool) -> bool:
    """Whether a clause tells of somebody's word, or, behind "as soon as", of anything that somebody does."""
    if tongue.word.among(looks):
        return True
    does = not tongue.subjects or not tongue.subjects.isdisjoint(clause[:SUBJECT])
    return surely and len(clause) > 1 and does


def _in_reason(words: Sequence[str], at: int) -> bool:
    """Whether a conjunction stands in a clause that tells a reason: "who baked until she retired"."""
    start = at - 1
    start -= words[start] == CLAUSE
    while start >= 0 and words[start] != CLAUSE:
        start -= 1
    before = words[start + 1 : at]
    return SIGNALS.isdisjoint(before) and not TELLING.isdisjoint(before[:NEAR])
