"""Finds what a request asks for besides the introduction: draft, who is asked first, a deadline, blind, "her words".

An option counts where a clause holds nothing else, or names it in full; "Ann drafts contracts" asks for no draft. This
module never reads the forwarded mail.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from mailer.model import Options
from mailer.read.request_letter_words import GREETINGS
from mailer.read.request_names import compatible
from mailer.read.request_option_words import (
    ASK,
    BLIND,
    DEADLINE,
    DRAFT,
    FIRST,
    HER_WORDS,
    HIDDEN,
    NUMBERS,
    OPTION_FILLER,
    SHOW,
    UNITS,
    WITHIN,
)
from mailer.read.request_tokens import MARK, WORD, Kind, Token
from mailer.read.request_words import AND, FILLER, NOT, PRONOUNS, RELATIONS, SIGNALS, TO, WEAK


if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mailer.model import Heading, Mailbox
    from mailer.read.request_tokens import Text


FEWEST_DAYS, MOST_DAYS = 1, 60
NEAR = 5
WRITTEN = (Kind.ADDRESS, Kind.BROKEN)
BETWEEN = frozenset(",;:()–—[]|")
IN_TAG = re.compile(r"(\d{1,3})(?:d|days?|tage?|jours?|dias?|giorni)")
IN_SUBJECT = re.compile(r"\s*(?:[\[(]\s*(\w+)\s*[\])]|(\w+)\s*(?::|$|[-–,]))")
HER_WORDS_BY_END: dict[str, list[tuple[str, ...]]] = {}
for _phrase in HER_WORDS:
    HER_WORDS_BY_END.setdefault(_phrase[-1], []).append(_phrase)
LONGEST_NUMBER = 3
DRAFT_WORDS = DRAFT | SHOW | FIRST | ASK | NOT
BLIND_WORDS = BLIND | NOT
DEADLINE_WORDS = WITHIN | DEADLINE | NUMBERS.keys() | UNITS.keys()
SHOWN_WORDS = SHOW | NOT
ASKING = frozenset("me mir moi mi mij mnie m'en".split())
PLAIN = FILLER | OPTION_FILLER | RELATIONS | SIGNALS | WEAK | AND | TO | GREETINGS
ORDERING = PLAIN | FIRST
TELLING = DRAFT | SHOW | BLIND | frozenset().union(*HIDDEN) | UNITS.keys() | ASK | HER_WORDS_BY_END.keys()
"""Words of which no option lacks all."""


@dataclass(slots=True, kw_only=True)
class Found:
    """The options of a request, where they stand, and what is unclear about them."""

    draft: bool = False
    first: int | None = None
    days: int | None = None
    blind: bool = False
    with_words: bool = False
    spans: list[tuple[int, int]] = field(default_factory=list)
    """The clauses that hold an option and nothing else, as indexes of tokens."""
    unsure: list[str] = field(default_factory=list)

    @property
    def options(self) -> Options:
        """What was found, as it is passed on."""
        return Options(draft=self.draft, first=self.first, days=self.days, blind=self.blind, with_words=self.with_words)


def clauses(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Cut a text at every comma, colon, dash, bracket, line end and sentence end; but not in "deadline: 5 days"."""
    start = 0
    for index, (kind, mark, _, _, _) in enumerate(tokens):
        if kind is not WORD and (kind is not MARK or mark in BETWEEN) and kind not in WRITTEN:
            if mark == ":" and index and tokens[index - 1].low in DEADLINE:
                continue
            if index > start:
                yield start, index
            start = index + 1
    if start < len(tokens):
        yield start, len(tokens)


def options_of(
    text: Text, covered: frozenset[int], people: Sequence[Mailbox], heading: Heading, sender: int | None
) -> Found:
    """Find the options; `covered` are the tokens that name people, `sender` is who "her" is."""
    found = _tagged(heading)
    if TELLING.isdisjoint(text.lows):
        return found
    tokens = text.tokens
    lows = [token.low for token in tokens]
    telling = [(start, end) for start, end in clauses(tokens) if not TELLING.isdisjoint(lows[start:end])]
    for start, end in telling:
        clause = [low for index, low in enumerate(lows[start:end], start) if index not in covered]
        told = set(clause)
        hits = [_draft(clause, told, found), _blind(clause, told, found), _days(clause, told, found)]
        if _asks(tokens, start, end) and not _shown_first(told):
            who = _first(tokens, start, end, people, sender)
            found.first = found.first if who is None else who
            found.unsure += ["who is to be asked first"] if who is None else []
            hits.append(True)
        if any(hits):
            found.spans.append((start, end))
        _her_words(lows, start, end, found)
    return found


def _tagged(heading: Heading) -> Found:
    """Read the options in our own address (intro+draft@, intro+5days@), and "draft" in the subject."""
    found = Found()
    tags = [tag for box in (*heading.to, *heading.cc)[:50] for tag in _tags(box.address or "")]
    above = IN_SUBJECT.match(heading.subject)
    found.draft = "draft" in tags or bool(above and (above[1] or above[2]).lower() in DRAFT)
    found.blind = "blind" in tags
    for tag in tags:
        match = IN_TAG.fullmatch(tag)
        if match and FEWEST_DAYS <= int(match[1]) <= MOST_DAYS:
            found.days = int(match[1])
    return found


def _tags(written: str) -> list[str]:
    return written.partition("@")[0].lower().split("+")[1:]


def hears_draft(lows: Sequence[str]) -> bool:
    """Whether a sentence asks for a draft, and for nothing else, so that the option is heard."""
    return not DRAFT.isdisjoint(lows) and _draft(lows, set(lows), found := Found()) and found.draft


def _draft(lows: Sequence[str], told: set[str], found: Found) -> bool:
    """Read "draft", "show me first"."""
    if told & DRAFT and _only(lows, DRAFT_WORDS):
        found.draft = found.draft or not told & NOT
        return True
    if _shown_first(told) and _only(lows, DRAFT_WORDS):
        found.draft = True
        return True
    return False


def _blind(lows: Sequence[str], told: set[str], found: Found) -> bool:
    """Read "blind", "without names"."""
    if told & BLIND and _only(lows, BLIND_WORDS):
        found.blind = found.blind or not told & NOT
        return True
    if any(phrase <= told for phrase in HIDDEN):
        found.blind = True
        return True
    return False


def _only(lows: Sequence[str], own: frozenset[str]) -> bool:
    """Whether a clause holds nothing but the words of an option and such as give no reason."""
    return all(low in own or low in PLAIN or not low[0].isalpha() for low in lows)


def _shown_first(told: set[str]) -> bool:
    return bool(told & (SHOW - ASKING) and told & FIRST and told & ASKING)


def _days(lows: Sequence[str], told: set[str], found: Found) -> bool:
    """Read "within 5 days" in a clause that says nothing else."""
    days = None if told.isdisjoint(UNITS) else _counted(lows)
    if days is None:
        return False
    if FEWEST_DAYS <= days <= MOST_DAYS:
        found.days = days
    else:
        found.unsure.append(f"a deadline between {FEWEST_DAYS} and {MOST_DAYS} days")
    return True


def _counted(lows: Sequence[str]) -> int | None:
    for index, (low, after) in enumerate(pairwise(lows)):
        number = int(low) if low.isascii() and low.isdigit() and len(low) <= LONGEST_NUMBER else NUMBERS.get(low)
        if number is None or after not in UNITS:
            continue
        before = set(lows[max(0, index - 4) : index])
        if (before & WITHIN or set(lows) & DEADLINE) and _only(lows, DEADLINE_WORDS):
            return number * UNITS[after]
    return None


def _asks(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a clause orders to ask somebody first; "Bob was the first to ask" does not."""
    told = [index for index in range(start, end) if tokens[index].low in ASK]
    if not told or not any(tokens[index].low in FIRST and abs(index - told[0]) <= NEAR for index in range(start, end)):
        return False
    return all(token.low in ORDERING or not token.text[0].islower() for token in tokens[start : told[0]])


def _first(tokens: Sequence[Token], start: int, end: int, people: Sequence[Mailbox], sender: int | None) -> int | None:
    """Find the one who is to be asked first."""
    hits: list[int] = []
    for index in range(start, end):
        token = tokens[index]
        if token.kind is Kind.ADDRESS:
            hits += [at for at, person in enumerate(people) if person.address == token.text]
        elif token.kind is Kind.WORD and len(token.low) > 1 and not token.text[0].islower():
            hits += [at for at, person in enumerate(people) if compatible(person.name, token.text)]
    if not hits and any(token.low in PRONOUNS for token in tokens[start:end]):
        return sender if sender is not None else _named_before(tokens, start, people)
    return hits[0] if len(set(hits)) == 1 else None


def _named_before(tokens: Sequence[Token], start: int, people: Sequence[Mailbox]) -> int | None:
    """Find the only one whom a sentence names before "her": "Ann's shy, so ask her first"."""
    hits: set[int] = set()
    at = start
    while at > 0 and tokens[at - 1].kind not in (Kind.STOP, Kind.LINE):
        at -= 1
        text = tokens[at].text.removesuffix("'s")
        if tokens[at].kind is Kind.WORD and len(text) > 1 and not text[0].islower():
            hits |= {who for who, person in enumerate(people) if compatible(person.name, text)}
    return hits.pop() if len(hits) == 1 else None


def _her_words(text: Sequence[str], start: int, end: int, found: Found) -> None:
    """Find "with her words" in a clause, and where."""
    lows = text[start:end]
    for at, low in enumerate(lows):
        size = _phrase_size(lows, at + 1) if low in HER_WORDS_BY_END else 0
        if size:
            first = at + 1 - size
            alone = _only([*lows[:first], *lows[at + 1 :]], SHOWN_WORDS)
            found.spans.append((start, end) if alone else (start + first, start + at + 1))
            found.with_words = not NOT & set(lows[max(0, first - 3) : first])


def _phrase_size(lows: Sequence[str], end: int) -> int:
    """Give how many words before `end` are such a phrase; 0 where they are none."""
    sizes = (
        len(phrase)
        for phrase in HER_WORDS_BY_END[lows[end - 1]]
        if tuple(lows[max(0, end - len(phrase)) : end]) == phrase
    )
    return max(sizes, default=0)
