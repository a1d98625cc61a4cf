"""Says where a request waits for something: a clause that looks ahead to somebody's word, return or readiness.

The clause counts where the sentence asks, tells the service to go on, or says that the writer will write again. "Once
both have agreed" is how the service works, and "if you could" is courtesy. This module never names anybody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mailer.read.request_frames import fits, said_of
from mailer.read.request_phrases import by_first, longest_at
from mailer.read.request_reason_words import REASONS, RELATIVE, SUBJECTS
from mailer.read.request_tokens import CLAUSE
from mailer.read.request_waiting_words import BARE, ELIDED, GREETING, JUST, TONGUES, UPON
from mailer.read.request_words import SIGNALS


if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

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
STARTS = frozenset(first for table in (*AHEAD, *EITHER) for first in table)


def waits(said: Sequence[str], looked: Said, names: frozenset[str], *, asks: bool) -> bool:
    """Whether a sentence, once looked at, waits for something; `asks` says that it asks for an introduction itself."""
    if fits(UPON, looked) and (asks or any(tongue.pleading.among(looked) for tongue in TONGUES)):
        return True
    words = list(_parted(said, names))
    if STARTS.isdisjoint(words):
        return False
    whole = said_of([low for low in words if low != CLAUSE], frozenset())
    greets = GREETING.among(whole)
    bare = words.count(CLAUSE) <= NEAR and len(words) <= BAREST
    return any(
        _waits_in(
            words,
            number,
            asks=asks or (tongue.pleading.among(whole) and not greets) or (bare and _is_bare(words, number)),
            tells=tongue.telling.among(whole),
        )
        for number, tongue in enumerate(TONGUES)
    )


def _is_bare(words: Sequence[str], number: int) -> bool:
    """Whether a sentence is such a clause, and nothing else: "But only once I'm back."""
    at = 1
    while words[at] in BARE:
        at += 1
    return longest_at(words, AHEAD[number], at) > 0


def _parted(said: Sequence[str], names: frozenset[str]) -> Iterator[str]:
    """Give the words of a sentence, French ones cut at an apostrophe, and names as one sign."""
    for low in said:
        head, mark, tail = low.partition("'")
        if mark and head in ELIDED:
            yield head
            low = tail  # noqa: PLW2901 - the rest of the word
        yield "@" if low in names else low


def _waits_in(words: Sequence[str], number: int, *, asks: bool, tells: bool) -> bool:
    """Whether a clause of a language's looks ahead to something, in a sentence that asks or tells."""
    if not (asks or tells):
        return False
    tongue = TONGUES[number]
    for at, low in enumerate(words):
        ahead = longest_at(words, AHEAD[number], at)
        size = ahead or longest_at(words, EITHER[number], at)
        if not size or words[at - 1] in JUST:
            continue
        if not tells and (_in_reason(words, at) or not tongue.asking.isdisjoint(words[:at])):
            continue
        clause = words[at + size : words.index(CLAUSE, at)]
        looks = said_of(clause, frozenset())
        surely = bool(ahead) or (tells and low in TIMES)
        if not tongue.courtesy.among(looks) and _is_waited_for(clause, looks, tongue, surely=surely):
            return True
    return False


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
