"""Finds what a request asks for besides the introduction: draft, who is asked first, a deadline, blind, "her words".

An option counts where a clause holds nothing else, or names it in full; "Ann drafts contracts" asks for no draft. This
module never reads the forwarded mail.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mailer.model import Options
from mailer.read.request_names import compatible
from mailer.read.request_tokens import Kind, Token
from mailer.read.request_words import (
    AND,
    ASK,
    BLIND,
    DEADLINE,
    DRAFT,
    FILLER,
    FIRST,
    GREETINGS,
    HER_WORDS,
    HIDDEN,
    NOT,
    NUMBERS,
    OPTION_FILLER,
    PRONOUNS,
    RELATIONS,
    SHOW,
    SIGNALS,
    TO,
    UNITS,
    WEAK,
    WITHIN,
)


if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mailer.model import Heading, Mailbox


FEWEST_DAYS, MOST_DAYS = 1, 60
NEAR = 5
IN_TAG = re.compile(r"(\d{1,3})(?:d|days?|tage?|jours?|dias?|giorni)")
IN_SUBJECT = re.compile(r"\s*[\[(]?\s*(\w+)\s*[\])]?\s*(?::|$|[-–,])")
HER_WORDS_BY_END = {last: [phrase for phrase in HER_WORDS if phrase[-1] == last] for *_, last in HER_WORDS}
PLAIN = FILLER | OPTION_FILLER | RELATIONS | SIGNALS | WEAK | AND | TO | GREETINGS


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The options of a request, where they stand, and what is unclear about them."""

    options: Options = Options()
    spans: tuple[tuple[int, int], ...] = ()
    """The clauses that hold an option and nothing else, as indexes of tokens."""
    unsure: tuple[str, ...] = ()


def clauses(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Cut a text at every comma, colon, dash, bracket, line end and sentence end."""
    start = 0
    for index, token in enumerate(tokens):
        if token.kind in (Kind.STOP, Kind.LINE) or (token.kind is Kind.MARK and token.text in ",;:()–—[]|"):
            if index > start:
                yield start, index
            start = index + 1
    if start < len(tokens):
        yield start, len(tokens)


def options_of(
    tokens: Sequence[Token],
    covered: frozenset[int],
    people: Sequence[Mailbox],
    heading: Heading,
    subject: str,
    sender: int | None,
) -> Found:
    """Find the options; `covered` are the tokens that name people, `sender` is who "her" is."""
    draft, days, first, blind = _tags(heading)
    subject_word = IN_SUBJECT.match(subject)
    draft = draft or bool(subject_word and subject_word[1].lower() in DRAFT)
    spans: list[tuple[int, int]] = []
    unsure: list[str] = []
    for start, end in clauses(tokens):
        lows = [token.low for index, token in enumerate(tokens[start:end], start) if index not in covered]
        told = set(lows)
        hit = False
        if told & DRAFT and _only(lows, DRAFT | SHOW | FIRST | NOT):
            draft, hit = draft or not told & NOT, True
        if _shown_first(told) and _only(lows, SHOW | FIRST | ASK):
            draft = hit = True
        if told & BLIND and _only(lows, BLIND | NOT):
            blind, hit = blind or not told & NOT, True
        if any(phrase <= told for phrase in HIDDEN):
            blind = hit = True
        found = _days(lows)
        if found is not None:
            hit = True
            if FEWEST_DAYS <= found <= MOST_DAYS:
                days = found
            else:
                unsure.append(f"a deadline between {FEWEST_DAYS} and {MOST_DAYS} days")
        if _asks(tokens, start, end) and not _shown_first(told):
            who = _first(tokens, start, end, people, sender)
            if who is not None:
                first, hit = who, True
            else:
                unsure.append("who is to be asked first")
                hit = True
        if hit:
            spans.append((start, end))
    with_words, where = _her_words(tokens)
    return Found(
        options=Options(draft=draft, first=first, days=days, blind=blind, with_words=with_words),
        spans=tuple(spans + where),
        unsure=tuple(dict.fromkeys(unsure)),
    )


def _tags(heading: Heading) -> tuple[bool, int | None, int | None, bool]:
    """Read the options in our own address: intro+draft@, intro+5days@."""
    draft, blind, days = False, False, None
    for mailbox in (*heading.to, *heading.cc)[:50]:
        local = (mailbox.address or "").partition("@")[0].lower()
        tags = local.split("+")[1:]
        draft = draft or "draft" in tags
        blind = blind or "blind" in tags
        for tag in tags:
            match = IN_TAG.fullmatch(tag)
            if match and FEWEST_DAYS <= int(match[1]) <= MOST_DAYS:
                days = int(match[1])
    return draft, days, None, blind


def _only(lows: Sequence[str], own: frozenset[str]) -> bool:
    """Whether a clause holds nothing but the words of an option and such as give no reason."""
    return all(low in own or low in PLAIN or not low[0].isalpha() for low in lows)


def _shown_first(told: set[str]) -> bool:
    return bool(told & SHOW and told & FIRST and told & {"me", "mir", "moi", "mi", "mij", "mnie", "m'en"})


def _days(lows: Sequence[str]) -> int | None:
    """Read "within 5 days" in a clause that says nothing else."""
    for index, low in enumerate(lows[:-1]):
        number = int(low) if low.isascii() and low.isdigit() and len(low) < 4 else NUMBERS.get(low)  # noqa: PLR2004
        if number is None:
            continue
        unit = UNITS.get(lows[index + 1])
        before = set(lows[max(0, index - 4) : index])
        if (
            unit
            and (before & WITHIN or set(lows) & DEADLINE)
            and _only(lows, WITHIN | DEADLINE | NUMBERS.keys() | UNITS.keys())
        ):
            return number * unit
    return None


def _asks(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a clause orders to ask somebody first; "Bob was the first to ask" does not."""
    told = [index for index in range(start, end) if tokens[index].low in ASK]
    if not told or not any(tokens[index].low in FIRST and abs(index - told[0]) <= NEAR for index in range(start, end)):
        return False
    return all(token.low in PLAIN | FIRST or not token.text[0].islower() for token in tokens[start : told[0]])


def _first(tokens: Sequence[Token], start: int, end: int, people: Sequence[Mailbox], sender: int | None) -> int | None:
    """Find the one who is to be asked first."""
    hits: list[int] = []
    for index in range(start, end):
        token = tokens[index]
        if token.kind is Kind.ADDRESS:
            hits += [at for at, person in enumerate(people) if person.address == token.text]
        elif token.kind is Kind.WORD and len(token.low) > 1 and not token.text[0].islower():
            hits += [at for at, person in enumerate(people) if compatible(person.name, token.text)]
    if not hits and sender is not None and any(token.low in PRONOUNS for token in tokens[start:end]):
        return sender
    return hits[0] if len(set(hits)) == 1 else None


def _her_words(tokens: Sequence[Token]) -> tuple[bool, list[tuple[int, int]]]:
    """Find "with her words", and where."""
    for start, end in clauses(tokens):
        lows = [token.low for token in tokens[start:end]]
        for at, low in enumerate(lows):
            size = _phrase_size(lows, at + 1) if low in HER_WORDS_BY_END else 0
            if size:
                first = at + 1 - size
                rest = lows[:first] + lows[at + 1 :]
                span = (start, end) if _only(rest, SHOW | NOT) else (start + first, start + at + 1)
                return not NOT & set(lows[max(0, first - 3) : first]), [span]
    return False, []


def _phrase_size(lows: Sequence[str], end: int) -> int:
    """Give how many words before `end` are such a phrase; 0 where they are none."""
    sizes = (
        len(phrase)
        for phrase in HER_WORDS_BY_END[lows[end - 1]]
        if tuple(lows[max(0, end - len(phrase)) : end]) == phrase
    )
    return max(sizes, default=0)
