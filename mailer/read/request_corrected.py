"""Carries out what a writer puts right in a mail: "ann@…, no, that's the old one: ann.lee@…" is read as ann.lee@….

Only where two addresses stand side by side with nothing but words of such a correction between them, and look like one
person's; whatever else is said between them leaves both, and is asked. This module never looks at who is introduced.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from mailer.read.request_address_words import LACKING, SELVES, SHARED
from mailer.read.request_corrected_words import (
    ADVERBS,
    AGED,
    BEING,
    BUTS,
    CLOSED,
    DENIALS,
    ENDED,
    INSTEAD_OF,
    NEW,
    NO_MORE,
    SLIPS,
    STRAY,
    THINGS,
)
from mailer.read.request_doubt_words import OWNED
from mailer.read.request_missing import Person, is_office
from mailer.read.request_name_words import DATES
from mailer.read.request_names import CHUNKS, fold, likeness
from mailer.read.request_phrases import by_first, holds
from mailer.read.request_slots import strength
from mailer.read.request_tokens import WORD, Kind, taken_apart
from mailer.read.request_whose_words import AT, HOLDERS


if TYPE_CHECKING:
    from collections.abc import Sequence

    from mailer.read.request_tokens import Text, Token


FARTHEST = 34
"""How many tokens may stand between the two."""
BEFORE = 8
MOST_ADDRESSES = 12
TELLING = 3
SLIPPED = 2
"""How many letters a misspelt local part may differ in."""
MARKS = NEW | AGED | ENDED | SLIPS | NO_MORE
KNOWN = (
    MARKS
    | frozenset(word for phrase in INSTEAD_OF for word in phrase)
    | BUTS
    | DENIALS
    | ADVERBS
    | BEING
    | THINGS
    | CLOSED
    | DATES
)
LEADING = frozenset("the her his their a die ihre seine der l' la le son sa el su il suo o de het".split())
SKIPPED = AT | THINGS | BEING | ADVERBS | LEADING
OPENING = frozenset("(<[:\"'")
ENDS = frozenset(",;:(–—-)→>]")
STEAD = frozenset("instead stattdessen plutôt invece".split())
OR_ANOTHER = frozenset("or oder ou o oppure lub of".split())
SHARING = by_first(SHARED)
STEADS = tuple(sorted(INSTEAD_OF, key=len, reverse=True))


def corrected(text: Text) -> Text:
    """Give a text without the addresses that it says itself are dead or wrong, where the right ones stand by them."""
    tokens = text.tokens
    at = [index for index, token in enumerate(tokens) if token.kind is Kind.ADDRESS]
    if not 1 < len(at) <= MOST_ADDRESSES:
        return text
    cuts = [span for first, last in pairwise(at) for span in _cut(tokens, first, last) or _own(text, first, last)]
    edits = sorted([*((start, end, "") for start, end in cuts), *([] if cuts else _afar(text, at))])
    if not edits:
        return text
    pieces, done = [], 0
    for start, end, put in edits:
        pieces += [text.written[done:start], put]
        done = max(done, end)
    return taken_apart("".join([*pieces, text.written[done:]]))


def _afar(text: Text, at: Sequence[int]) -> list[tuple[int, int, str]]:
    """Give what a sentence of its own puts right, as in "Correction: it is ann.lee@…", where one address is like that.

    The right one is written in the place of the wrong one, and the sentence taken away.
    """
    tokens = text.tokens
    for start, end, words in text.sentences:
        here = [index for index in at if start <= index < end]
        if len(here) != 1 or not words or words[0] not in SLIPS or _is_unsure(tokens, here[0]):
            continue
        new = tokens[here[0]]
        said = [token for token in tokens[start:end] if token.kind is WORD and _bare(token.low) not in KNOWN]
        if not said and not OWNED.isdisjoint(words):
            continue  # "sorry, her new address is": it isn't said whose
        wrong = [tokens[index] for index in at if index < start and _alike(tokens[index].text, new.text)]
        if len(wrong) == 1 and all(likeness(token.text.removesuffix("'s"), new.text) for token in said):
            return [(wrong[0].start, wrong[0].end, new.text), (tokens[start].start, tokens[end - 1].end, "")]
    return []


def _cut(tokens: Sequence[Token], first: int, last: int) -> list[tuple[int, int]]:
    """Give what is to be cut of two addresses side by side, as places in the text; nothing where both may count."""
    if last - first > FARTHEST or not _alike(tokens[first].text, tokens[last].text):
        return []
    between = [token for token in tokens[first + 1 : last] if token.kind is WORD]
    strange = [token for token in between if _bare(token.low) not in KNOWN and not token.text.isdigit()]
    if _is_unsure(tokens, last) or any(not likeness(token.text, tokens[last].text) for token in strange):
        return []
    denied = _denied(tokens, last, first)
    if denied < last:
        return [] if strange else [(tokens[denied].start, tokens[last].end)]
    begin = _denied(tokens, first, max(-1, first - BEFORE))
    if _puts_new(tokens, first, last, denied=begin < first):
        while begin > 0 and tokens[begin - 1].low in LEADING | THINGS:
            begin -= 1
        behind = tokens[last + 1 : last + 2]
        ends = [(token.start, token.end) for token in behind if token.low in STEAD]
        return [(tokens[begin].start, tokens[last].start), *ends]
    return []


def _own(text: Text, first: int, last: int) -> list[tuple[int, int]]:
    """Give what is said of a shared mailbox, or an office's, where one's own stands behind it: "but use her own: …"."""
    tokens = text.tokens
    start, end, words = next(each for each in text.sentences if each.start <= first < each.end)
    begin = last
    while begin > first and (_bare(tokens[begin - 1].low) in THINGS | BEING or tokens[begin - 1].text in OPENING):
        begin -= 1
    said = tokens[begin - 1 : last]
    if last >= end or SELVES.isdisjoint(token.low for token in said) or strength(words):
        return []
    if any(token.kind is Kind.ADDRESS for token in tokens[start:first]) or not LACKING.isdisjoint(words):
        return []
    shared = holds(words, SHARING) or not HOLDERS.isdisjoint(words) or is_office(Person(address=tokens[first].text))
    return [(tokens[start].start, tokens[last].start)] if shared else []


def _alike(first: str, second: str) -> bool:
    """Whether two addresses look like one person's: a name in common, or a slip of the pen."""
    (one, _, host), (two, _, other) = first.partition("@"), second.partition("@")
    chunks, others = CHUNKS.findall(fold(one)), CHUNKS.findall(fold(two))
    if first.lower() == second.lower():
        return False
    return (
        any(map(_overlap, chunks, others))
        or any(_overlap(a, b) for a in chunks for b in others)
        or (host == other and _slipped(one, two))
    )


def _overlap(one: str, two: str) -> bool:
    """Whether one part of an address stands in another."""
    short, long = sorted((one, two), key=len)
    return len(short) >= TELLING and (long.startswith(short) or long.endswith(short))


def _slipped(one: str, two: str) -> bool:
    """Whether two local parts are the same but for a letter or two."""
    start = _shared(one, two)
    end = _shared(one[start:][::-1], two[start:][::-1])
    return max(len(one), len(two)) - start - end <= SLIPPED < max(len(one), len(two))


def _shared(one: str, two: str) -> int:
    """Count the letters with which two words begin alike."""
    return next((at for at, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), min(len(one), len(two)))


def _denied(tokens: Sequence[Token], at: int, floor: int) -> int:
    """Give where "not at the old address" starts right before an address; the address itself where nothing says so."""
    begin = at
    parted = False
    while at - 1 > floor:
        low = _bare(tokens[at - 1].low)
        parted = parted or low == ":"
        if parted and low in AGED and any(_bare(token.low) in BEING for token in tokens[max(0, at - 4) : at - 1]):
            break  # "no, that's the old one: ann@…"
        if low in DENIALS or low in AGED:
            begin = at - 1
        elif steads := [phrase for phrase in STEADS if _ends_with(tokens, at, phrase)]:
            return at - len(steads[0])
        elif low not in SKIPPED and tokens[at - 1].text not in OPENING:
            break
        at -= 1
    return begin


def _bare(low: str) -> str:
    """Give a word without the article that an apostrophe ties to it: l'ancienne."""
    return low.removeprefix("l'")


def _ends_with(tokens: Sequence[Token], at: int, phrase: tuple[str, ...]) -> bool:
    return tuple(token.low for token in tokens[max(0, at - len(phrase)) : at]) == phrase


def _puts_new(tokens: Sequence[Token], first: int, last: int, *, denied: bool) -> bool:
    """Whether what stands between two addresses puts the second in the place of the first."""
    if any(token.low in NEW for token in tokens[max(0, first - BEFORE // 2) : first]):
        return False
    clauses = _clauses(tokens, first, last)
    lows = {low for clause in clauses for low in clause}
    if denied:
        return not (BUTS | NEW).isdisjoint(lows)
    no_more = not DENIALS.isdisjoint(lows) or any(low.startswith("n'") or low.endswith("n't") for low in lows)
    old = any(_says_old(clause, no_more=no_more) for clause in clauses[:-1])
    slip = any(clause and (clause[0] in SLIPS or clause[:2] == ["i", "mean"]) for clause in clauses)
    *_, final = (clause for clause in clauses if clause) if lows else [[]]
    at = next((index for index, low in enumerate(final) if low in NEW), -1)
    alone = final is clauses[0] and final[0] in BEING and at < len(final) - 1  # "is her new address"
    return old or slip or (at >= 0 and not alone)


def _clauses(tokens: Sequence[Token], first: int, last: int) -> list[list[str]]:
    """Give the words of the clauses between two addresses."""
    clauses: list[list[str]] = [[]]
    for token in tokens[first + 1 : last]:
        if token.kind is WORD:
            clauses[-1].append(_bare(token.low))
        elif clauses[-1] and (token.text in ENDS or token.kind is not Kind.MARK):
            clauses.append([])
    return clauses


def _says_old(clause: Sequence[str], *, no_more: bool) -> bool:
    """Whether a clause says of what stands before it that it counts no more."""
    for at, low in enumerate(clause):
        if low in ENDED or (no_more and low in NO_MORE):
            return True
        if low in AGED and any(before in BEING for before in clause[max(0, at - 2) : at]):
            return True
    return False


def _is_unsure(tokens: Sequence[Token], last: int) -> bool:
    """Whether the writer takes the second address back as well, or isn't sure of it."""
    lows = [token.low for token in tokens[last + 1 : last + FARTHEST]]
    stops = [index for index, token in enumerate(tokens[last + 1 : last + FARTHEST]) if token.kind is Kind.STOP]
    if lows and lows[0] in OR_ANOTHER:
        return True
    rest = lows[: stops[0] + 1] if stops else lows
    following = lows[stops[0] + 1 : stops[1] if len(stops) > 1 else None] if stops else []
    return (
        not STRAY.isdisjoint(rest)
        or (bool(following) and following[0] in SLIPS)
        or not (STRAY.isdisjoint(following) or THINGS.isdisjoint(following))
    )
