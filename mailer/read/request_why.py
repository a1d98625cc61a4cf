"""Takes from a request what the two may see of it: the introducer's reasons, and the words meant for one alone.

Left out are greeting, mere instruction, options, contact data, sign-off and signature. Nothing is rewritten, and
addresses within a sentence stay: the drafting stage cleans. This module never adds a word.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mailer.read.request_names import compatible
from mailer.read.request_slots import SIGNAL_PARTS, sentences, strength
from mailer.read.request_tokens import Kind, Token, is_name_word, stem
from mailer.read.request_words import (
    AND,
    CLOSINGS,
    COPY,
    DEVICES,
    FILLER,
    FOR,
    FROM,
    GREETINGS,
    LABELS,
    LINKS,
    PRIVATELY,
    REASONS,
    RELATIONS,
    SIGNALS,
    TITLES,
    TO,
    WEAK,
    WRITER,
)


if TYPE_CHECKING:
    from collections.abc import Sequence

    from mailer.model import Mailbox

BARE = (
    FROM
    | FILLER
    | RELATIONS
    | SIGNALS
    | WEAK
    | AND
    | TO
    | GREETINGS
    | LABELS
    | LINKS
    | TITLES
    | WRITER
    | COPY
    | SIGNAL_PARTS
)
LONGEST_GREETING = 5
FEW = 3
"""How many words of an instruction may be unknown to us before they count as a reason."""
CLOSING_LINES = frozenset(" ".join(phrase) for phrase in CLOSINGS)


def unsigned(text: str, name: str) -> str:
    """Cut the sign-off, and what stands below it, off the end of a text."""
    lines = text.rstrip().split("\n")
    for index in range(max(0, len(lines) - 12), len(lines)):
        if lines[index].rstrip() in ("--", "—", "–"):
            lines = lines[:index]
            break
    for index in range(max(0, len(lines) - 8), len(lines)):
        if index and _closes(lines[index], name) and all(len(line) < 60 for line in lines[index + 1 :]):  # noqa: PLR2004
            return "\n".join(lines[:index]).rstrip()
    text = "\n".join(lines).rstrip()
    head, dot, tail = max((text.rpartition(mark) for mark in (". ", "! ", "? ")), key=lambda parted: len(parted[0]))
    return (head + dot).rstrip() if dot and _closes(tail, name) else text


def _closes(line: str, name: str) -> bool:
    """Whether a line is a sign-off, alone or with the writer's name, or the name alone."""
    bare = " ".join(line.strip(" \t,.!-–—*_").lower().replace("!", ",").replace(".", ",").split())
    if not bare or len(bare) > 80:  # noqa: PLR2004
        return False
    if bare.startswith(DEVICES):
        return True
    head, _, tail = bare.partition(",")
    if head in CLOSING_LINES and (not tail or len(tail.split()) < 5):  # noqa: PLR2004
        return True
    own = set(name.lower().split())
    words = bare.replace(",", " ").split()
    if own and set(words) <= own:
        return True
    return bool(own) and words[-1] in own and " ".join(word for word in words if word not in own) in CLOSING_LINES


def private_of(tokens: Sequence[Token], people: Sequence[Mailbox]) -> tuple[list[tuple[int, int, int]], list[str]]:
    """Find paragraphs that start "for Ann:": whose they are, and where they start and end, and which can't be told."""
    found: list[tuple[int, int, int]] = []
    unsure: list[str] = []
    starts = [
        index
        for index, token in enumerate(tokens)
        if token.low in FOR
        and (index == 0 or tokens[index - 1].kind in (Kind.LINE, Kind.STOP) or tokens[index - 1].low in PRIVATELY)
    ]
    for at, start in enumerate(starts):
        colon = next((index for index in range(start, min(len(tokens), start + 8)) if tokens[index].text == ":"), None)
        if colon is None or not any(is_name_word(token) for token in tokens[start + 1 : colon]):
            continue
        name = " ".join(
            token.text
            for token in tokens[start + 1 : colon]
            if token.kind is Kind.WORD and token.low not in PRIVATELY and not token.text[0].islower()
        )
        fits = [index for index, person in enumerate(people) if compatible(person.name, name)]
        limit = starts[at + 1] if at + 1 < len(starts) else len(tokens)
        end = next((index for index in range(colon + 2, len(tokens)) if tokens[index].low == "\n\n"), len(tokens))
        end = min(end, limit) if limit > colon else end
        begin = start
        while begin > 0 and tokens[begin - 1].low in PRIVATELY:
            begin -= 1
        if len(fits) == 1:
            found.append((fits[0], begin, end))
        else:
            unsure.append(f"whom the words for {name} are meant for")
            found.append((-1, begin, end))
    return found, unsure


def private_text(text: str, tokens: Sequence[Token], start: int, end: int) -> str:
    """Give the words of a paragraph behind its colon."""
    colon = next(index for index in range(start, end) if tokens[index].text == ":")
    return text[tokens[colon].end : tokens[end - 1].end].strip()


def why(text: str, tokens: Sequence[Token], named: frozenset[int], gone: frozenset[int]) -> str:
    """Give the words that say why; `named` are the tokens that name people, `gone` those that are told elsewhere."""
    kept: list[str] = []
    spare: list[int] = []
    last = 0
    for start, end in sentences(tokens):
        piece, instruction = _piece(text, tokens, start, end, named, gone)
        if piece:
            gap = text[last : tokens[start].start]
            if instruction:
                spare.append(len(kept))
            kept.append(("\n\n" if gap.count("\n") > 1 else " ") + piece)
        last = tokens[end - 1].end
    if len(spare) < len(kept):
        kept = [piece for index, piece in enumerate(kept) if index not in spare]
    return "".join(kept).strip()


def _piece(
    text: str, tokens: Sequence[Token], start: int, end: int, named: frozenset[int], gone: frozenset[int]
) -> tuple[str, bool]:
    """Give what one sentence says of the reason, and whether it does little more than to instruct."""
    begin, start = start, _greeted(tokens, start, end)
    if start >= end:
        return "", False
    lines = list(_lines(tokens, start, end))
    kept = [
        (first, last)
        for first, last in lines
        if any(_tells(tokens[index]) and index not in named and index not in gone for index in range(first, last))
    ]
    if not kept:
        return "", False
    lows = [token.low for token in tokens[start:end] if token.kind is Kind.WORD]
    first, last = kept[0][0], kept[-1][1]
    asks = strength(lows) > 0
    if start in gone and not asks:
        return "", False  # what follows an order in its own sentence explains the order
    telling = sum(_tells(tokens[index]) and index not in named and index not in gone for index in range(start, end))
    if asks:
        reason = next((index for index in range(first, last) if tokens[index].low in REASONS), None)
        if reason is not None and any(
            _tells(tokens[index]) and index not in named for index in range(reason + 1, last)
        ):
            first = reason + 1 + (tokens[reason + 1].low in ("que", "che", "que"))
    while first < last and (first in gone or tokens[first].kind in (Kind.MARK, Kind.LINE)):
        first += 1
    while last > first and (last - 1 in gone or tokens[last - 1].kind is Kind.LINE or tokens[last - 1].text == ","):
        last -= 1
    stop = tokens[last].end if last < len(tokens) and tokens[last].kind is Kind.STOP else tokens[last - 1].end
    piece = text[tokens[first].start : stop].strip()
    if first > begin or (begin > 1 and tokens[begin - 2].text == ","):
        piece = piece[:1].upper() + piece[1:]
    return piece, (asks and telling <= FEW) or (
        telling < FEW and any(token.kind is Kind.ADDRESS for token in tokens[start:end])
    )


def _greeted(tokens: Sequence[Token], start: int, end: int) -> int:
    """Step over greetings: "Hi Letterman,", "Dear Ann, dear Bob,"."""
    index = start
    while index < end:
        while index < end and (tokens[index].kind is Kind.LINE or tokens[index].text in ",¡¿"):
            index += 1
        if index == end or tokens[index].low not in GREETINGS:
            break
        past = next(
            (at for at in range(index + 1, end) if tokens[at].text in (",", ":") or tokens[at].kind is Kind.LINE), end
        )
        if past - index > LONGEST_GREETING:
            break
        index = start = past
    return start


def _lines(tokens: Sequence[Token], start: int, end: int) -> list[tuple[int, int]]:
    found, first = [], start
    for index in range(start, end):
        if tokens[index].kind is Kind.LINE:
            found.append((first, index))
            first = index + 1
    return [*found, (first, end)]


def _tells(token: Token) -> bool:
    """Whether a token says something that could be a reason."""
    return token.kind is Kind.WORD and token.text[0].isalpha() and not {token.low, stem(token.low)} & BARE
