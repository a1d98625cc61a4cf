"""Finds the addresses that a request writes, each with the name that stands by it.

A name belongs to an address by where it stands: before it (`Ann Lee <…>`, `Ann Lee, …`, `Ann is at …`), after it
(`… (Ann Lee)`), or on a line above it. Where two names could be meant, the local part decides, else none is taken.
This module never makes a name out of a local part.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mailer import address as addresses
from mailer.read.request_names import HINT, WHOLE, domain_holds, likeness, tidy
from mailer.read.request_tokens import Kind, Token, is_name_word, is_particle, stem
from mailer.read.request_words import (
    AND,
    CAPITALS,
    COMPANIES,
    FILLER,
    FOR,
    FROM,
    GREETINGS,
    LABELS,
    LINKS,
    ME,
    NOT,
    REASONS,
    RELATIONS,
    RELATIVE,
    SIGNALS,
    STOPS,
    SUBJECTS,
    TITLES,
    TO,
    WEAK,
    WRITER,
    words,
)


if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """An address in a request, or a name without one; `start` and `end` count tokens."""

    name: str = ""
    address: str | None = None
    broken: str = ""
    """What is written in the place of an address, and is none."""
    clash: str = ""
    """Another address that is given as this one's name (CVE-2023-27043 and its kin)."""
    start: int = 0
    end: int = 0


OPENERS = frozenset("<([{\"':=-–—→,;|/•*>")
DASHES = frozenset("-–—=:→,(")
CLOSERS = frozenset(">)]\"'")
EQUALS = frozenset("= is ist est es è é jest this".split())
BULLETS = frozenset("-–—•*·>#)(.:,;|\"'")
OR = words("or", "oder", "ou", "o", "oppure", "lub")
NOUN_ARTICLES = frozenset("der die den dem das eine einen einer einem ein".split())
NO_NAME = (
    ME
    | WRITER
    | RELATIVE
    | REASONS
    | NOT
    | SUBJECTS
    | STOPS
    | FILLER
    | SIGNALS
    | WEAK
    | RELATIONS
    | GREETINGS
    | LABELS
    | LINKS
    | AND
    | TO
    | words("i")
)
NEVER = CAPITALS | SIGNALS | GREETINGS
TO_OR_FOR = TO | FOR
LINKED = AND | TO
FARTHEST = 40
"""How many tokens before an address its name may stand."""
MOST_RUN = 6
MOST_MENTIONS = 40


def mentions(tokens: Sequence[Token]) -> list[Mention]:
    """Find every address, and whatever is written as one, in order."""
    found: list[Mention] = []
    floor = 0
    for index, token in enumerate(tokens):
        if token.kind not in (Kind.ADDRESS, Kind.BROKEN):
            continue
        if len(found) > MOST_MENTIONS:
            break
        if found and _linked(tokens, found[-1], index):
            found[-1] = _joined(found[-1], token, index)
        else:
            found.append(_mention(tokens, index, floor))
        floor = found[-1].end
    return found


def _courteous(name: str, written: str) -> str:
    """Give a name without the French "M." before it, which an initial of the local part would contradict."""
    return name[3:] if name.startswith("M. ") and name.count(" ") > 1 and written[0].lower() != "m" else name


def _in_list(tokens: Sequence[Token], index: int) -> bool:
    """Whether another address stands right behind this one, or before it: so that neither is a name's by its place."""
    return _neighbour(tokens, index, 1) or _neighbour(tokens, index, -1)


def _neighbour(tokens: Sequence[Token], index: int, step: int) -> bool:
    at = index + step
    passed = set()
    while 0 <= at < len(tokens) and (tokens[at].text in ",;/&+>)]<([" or tokens[at].low in AND or tokens[at].low in OR):
        passed.add(tokens[at].low)
        at += step
    if not 0 <= at < len(tokens) or tokens[at].kind is not Kind.ADDRESS or not passed:
        return False
    return tokens[at].low != tokens[index].low and not passed <= set("<>[]()")


def _linked(tokens: Sequence[Token], before: Mention, index: int) -> bool:
    """Whether an address stands as a link right behind another: `ann@… <mailto:ann@…>`."""
    between = tokens[before.end : index]
    texts = {token.low for token in between}
    return (
        bool(between)
        and bool(texts & {"<", "["} or "mailto" in texts)
        and texts <= {"<", "[", "]", "(", ":", "mailto", '"', "'"}
    )


def _joined(before: Mention, token: Token, index: int) -> Mention:
    if before.address and token.kind is Kind.ADDRESS and addresses.same(before.address, token.text):
        return replace(before, end=index + 1)
    return replace(before, clash=before.address or before.broken, address=None, broken=token.text, end=index + 1)


def _mention(tokens: Sequence[Token], index: int, floor: int) -> Mention:
    token = tokens[index]
    written = token.text
    name, start = "", index
    end = index + 1
    listed = _in_list(tokens, index)
    if not listed:
        name, start = _before(tokens, index, max(floor, index - FARTHEST), written)
    if not name:
        name, end = _after(tokens, index, written)
    if not name and not listed:
        name, start = _above(tokens, index, floor, written)
    name = _courteous(name, written)
    if token.kind is Kind.ADDRESS:
        return Mention(name=name, address=written, start=start, end=end)
    return Mention(name=name, broken=written, start=start, end=end)


def can_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word can be a part of a name: it has a capital, and not because a sentence starts, or a noun."""
    token = tokens[at]
    if not is_name_word(token):
        return False
    if stem(token.low) in NEVER:
        return False
    if token.low in TITLES or token.low not in NO_NAME:
        return True
    if len(token.text) == 1:
        return at + 1 < len(tokens) and tokens[at + 1].text == "." and tokens[at + 1].start == token.end
    if token.text.isupper() or at == 0:
        return False
    return _within(tokens[at - 1]) or (
        tokens[at - 1].text in ":/|" and at + 1 < len(tokens) and is_name_word(tokens[at + 1])
    )


def _within(before: Token) -> bool:
    """Whether what stands before a word shows that a sentence has started already."""
    return before.kind is Kind.WORD or before.text in ",&+/"


def runs_back(tokens: Sequence[Token], at: int, floor: int) -> int:
    """Give where the run of name words that ends before `at` starts; `at` itself where there is none."""
    start = index = at
    while index > floor and at - index < MOST_RUN * 2:
        token = tokens[index - 1]
        if can_name(tokens, index - 1):
            start = index = index - 1
        elif is_particle(tokens, index - 1) and start < at:
            index -= 1
            while index > floor and is_particle(tokens, index - 1):
                index -= 1
            if index <= floor or not can_name(tokens, index - 1):
                break
        elif token.text == "." and index - 1 > floor and tokens[index - 2].end == token.start and start < at:
            index -= 1
        else:
            break
    return start


def text_of(tokens: Sequence[Token], start: int, end: int) -> str:
    """Give tokens as text again, with spaces where there were any."""
    pieces: list[str] = []
    for index in range(start, end):
        if pieces and tokens[index].start > tokens[index - 1].end:
            pieces.append(" ")
        pieces.append(tokens[index].text)
    return "".join(pieces)


def name_of(tokens: Sequence[Token], start: int, end: int) -> str:
    """Give a run of name words as a name, without a genitive's ending."""
    return tidy(text_of(tokens, start, end).removesuffix("'s"))


def _before(tokens: Sequence[Token], index: int, floor: int, written: str) -> tuple[str, int]:
    at, openers = _skip_back(tokens, index, floor)
    if at > floor and tokens[at - 1].text in (")", "]"):
        at = _opening(tokens, at - 1, floor)
    quoted = _quoted(tokens, at, floor, openers)
    if quoted:
        return quoted
    inside = _enclosed(tokens, index, floor)
    if inside is not None:
        start = runs_back(tokens, inside, floor)
        if start < inside:
            return _company_cut(tokens, start, inside, written), start
    candidates = _candidates(tokens, at, floor)
    if candidates:
        return _chosen(tokens, candidates, openers, written)
    small = _small(tokens, at, floor, written)
    return small if small[0] else _spoken_of(tokens, index, floor, written)


def _skip_back(tokens: Sequence[Token], index: int, floor: int) -> tuple[int, frozenset[str]]:
    """Step back over brackets, dashes and words such as "is at", and say which marks stood there."""
    at = index
    seen = set()
    while at > floor:
        token = tokens[at - 1]
        if token.kind is Kind.MARK and token.text in OPENERS and not (token.text == '"' and '"' in seen):
            seen.add(token.text)
        elif token.kind is not Kind.WORD or token.low not in LINKS:
            break
        at -= 1
        if token.text == "<" and at > floor and tokens[at - 1].text == '"':
            break
    return at, frozenset(seen)


def _opening(tokens: Sequence[Token], at: int, floor: int) -> int:
    """Give where the bracket opens that closes at `at`; `at` where it doesn't."""
    for index in range(at, floor - 1, -1):
        if tokens[index].text in ("(", "["):
            return index
    return at


def _quoted(tokens: Sequence[Token], at: int, floor: int, openers: frozenset[str]) -> tuple[str, int] | None:
    """Read a display name in quotes, whatever it holds."""
    if "<" not in openers or at <= floor or tokens[at - 1].text not in ('"', "”", "“", "'"):
        return None
    for index in range(at - 2, floor - 1, -1):
        if tokens[index].text in ('"', "“", "„", "'"):
            return tidy(text_of(tokens, index + 1, at - 1)), index
    return None


def _enclosed(tokens: Sequence[Token], index: int, floor: int) -> int | None:
    """Give where a bracket opens that holds the address and something before it."""
    for at in range(index - 1, floor - 1, -1):
        if tokens[at].text == ")":
            return None
        if tokens[at].text == "(":
            return at if at < index - 1 else None
    return None


def _candidates(tokens: Sequence[Token], at: int, floor: int) -> list[tuple[int, int]]:
    """Give the runs of name words before `at`, nearest first, as long as only commas, "of" and "from" part them."""
    found: list[tuple[int, int]] = []
    while at > floor and len(found) < 3:  # noqa: PLR2004 - name, company, place
        start = runs_back(tokens, at, floor)
        if start == at:
            break
        found.append((start, at))
        at = start
        if at - 1 > floor and tokens[at - 1].low in RELATIONS and tokens[at - 2].low in FROM:
            at -= 1
        if at > floor and (tokens[at - 1].text == "," or tokens[at - 1].low in FROM):
            at -= 1
        else:
            break
    return found


def _chosen(
    tokens: Sequence[Token], candidates: list[tuple[int, int]], openers: frozenset[str], written: str
) -> tuple[str, int]:
    """Choose among the runs before an address: the one that its local part speaks for, else the only one."""
    start, end = candidates[0]
    if start > 0 and is_name_word(tokens[start - 1]) and likeness(tokens[start - 1].text, written):
        start -= 1
        candidates[0] = (start, end)  # a name that is a word of some language too: Mia, Will
    turned = _turned(tokens, candidates, openers, written)
    if turned:
        return turned
    if start > 0 and tokens[start - 1].low in ("the", "a", "an") and not likeness(name_of(tokens, start, end), written):
        candidates = candidates[1:]  # "the Owl Trust" is nobody's name
        if not candidates:
            return "", start
        return name_of(tokens, *candidates[0]), candidates[0][0]
    belongs = start > 0 and tokens[start - 1].low in FROM and tokens[start - 1].low not in TO_OR_FOR
    belongs = belongs and not (start > 1 and tokens[start - 2].low in NO_NAME)
    if len(candidates) == 1:
        return ("", start) if belongs else (_company_cut(tokens, start, end, written), start)
    ranked = sorted(candidates, key=lambda run: -likeness(name_of(tokens, *run), written))
    if likeness(name_of(tokens, *ranked[0]), written) >= HINT:
        return _company_cut(tokens, *ranked[0], written), ranked[0][0]
    if belongs:
        return name_of(tokens, *candidates[1]), candidates[1][0]
    first = candidates[-1]
    if begins_line(tokens, first[0]):
        return name_of(tokens, *first), first[0]
    return "", start


def _turned(
    tokens: Sequence[Token], candidates: list[tuple[int, int]], openers: frozenset[str], written: str
) -> tuple[str, int] | None:
    """Read `Last, First <…>`, where the local part or the beginning of a line shows that it is one person."""
    if len(candidates) < 2 or "," in openers or not openers & {"<", "("}:  # noqa: PLR2004
        return None
    (first, end), (last, comma) = candidates[:2]
    if tokens[comma].text != "," or comma - last > 3 or end - first > 2:  # noqa: PLR2004
        return None
    whole = f"{name_of(tokens, first, end)} {name_of(tokens, last, comma)}"
    given, family = (likeness(name_of(tokens, *run), written) for run in ((first, end), (last, comma)))
    told = family and (given or likeness(whole, written) > family)
    if told or (begins_line(tokens, last) and (family or not given)):
        return whole, last
    return None


def begins_line(tokens: Sequence[Token], at: int) -> bool:
    """Whether nothing but bullets and numbers stands before a token on its line."""
    while at > 0 and (tokens[at - 1].text in BULLETS or tokens[at - 1].text.isdigit()):
        at -= 1
    return at == 0 or tokens[at - 1].kind is Kind.LINE


def _company_cut(tokens: Sequence[Token], start: int, end: int, written: str) -> str:
    """Give a name without the company that "von" or "de" put behind it, which a legal form or the domain tells."""
    if any(token.low.strip(".") in COMPANIES for token in tokens[start + 1 : end]):
        return name_of(tokens, start, next((at for at in range(start, end) if is_particle(tokens, at)), start))
    for at in range(start + 1, end - 1):
        tail = tokens[at + 1]
        if is_particle(tokens, at) and domain_holds(tail.text, written) and not likeness(tail.text, written):
            return name_of(tokens, start, at)
    return _noun_cut(tokens, start, end, written)


def _noun_cut(tokens: Sequence[Token], start: int, end: int, written: str) -> str:
    """Give a name without the noun that an article put before it, as German writes it with a capital."""
    first = start
    if _opens_sentence(tokens, start, end, written):
        first = start + 1
        while is_particle(tokens, first):
            first += 1
    elif start > 0 and end - first > 2 and tokens[start - 1].low in NOUN_ARTICLES:  # noqa: PLR2004 - a noun and two names
        first += not likeness(tokens[first].text, written)
    return name_of(tokens, first, end)


def _opens_sentence(tokens: Sequence[Token], start: int, end: int, written: str) -> bool:
    """Whether the first word of a run has its capital from the sentence that it starts, and the rest is the name."""
    first = start == 0 or tokens[start - 1].kind in (Kind.LINE, Kind.STOP) or tokens[start - 1].text == ","
    if not first or end - start < 3:  # noqa: PLR2004 - a verb and two names
        return False
    rest = name_of(tokens, start + 1, end)
    return (
        likeness(rest, written) == WHOLE
        and not likeness(tokens[start].text, written)
        and any(_is_small(token) or token.low in LINKED for token in tokens[end : end + 12])
    )


def _small(tokens: Sequence[Token], at: int, floor: int, written: str) -> tuple[str, int]:
    """Read a name in small letters right before an address, where the local part speaks for it."""
    start = at
    while start > floor and at - start < 4 and _is_small(tokens[start - 1]):  # noqa: PLR2004
        start -= 1
    for index in range(start, at):
        if likeness(tokens[index].text, written):
            return name_of(tokens, index, at), index
    return "", at


def _is_small(token: Token) -> bool:
    return token.kind is Kind.WORD and token.text[0].isalpha() and (token.low not in NO_NAME and token.low not in FROM)


def _spoken_of(tokens: Sequence[Token], index: int, floor: int, written: str) -> tuple[str, int]:
    """Find the one name earlier in the sentence that the local part speaks for."""
    best: list[tuple[int, int, int]] = []
    at = index
    least = 1
    while at > floor and tokens[at - 1].low != "\n\n":
        least = 2 if tokens[at - 1].kind is Kind.STOP else least  # in a sentence before, only a whole name
        start = runs_back(tokens, at, floor)
        if at - start >= least:
            best.append((likeness(name_of(tokens, start, at), written), start, at))
        at = min(start, at - 1)
    best.sort(reverse=True)
    if not best or best[0][0] < HINT or (len(best) > 1 and best[1][0] == best[0][0]):
        return "", index
    return name_of(tokens, best[0][1], best[0][2]), best[0][1] if least == 1 else index


def _after(tokens: Sequence[Token], index: int, written: str) -> tuple[str, int]:
    """Read `ann@… (Ann Lee)`, `ann@… - Ann Lee`, `ann@… is Ann Lee`."""
    at = index + 1
    while at < len(tokens) and tokens[at].text in CLOSERS:
        at += 1
    if at >= len(tokens) or not (tokens[at].text in DASHES or tokens[at].low in EQUALS):
        return "", index + 1
    mark = tokens[at].text
    at = end = at + 1
    while end < len(tokens) and end - at < MOST_RUN and _continues(tokens, at, end):
        end += 1
    while end > at and is_particle(tokens, end - 1):
        end -= 1
    if end == at or _belongs_next(tokens, end) or (mark == "," and not _ends(tokens, end)):
        return "", index + 1
    return _company_cut(tokens, at, end, written), end


def _continues(tokens: Sequence[Token], at: int, end: int) -> bool:
    token = tokens[end]
    if is_name_word(token):
        return can_name(tokens, end)
    return end > at and (is_particle(tokens, end) or (token.text == "." and token.start == tokens[end - 1].end))


def _belongs_next(tokens: Sequence[Token], at: int) -> bool:
    """Whether a name is followed by an address of its own."""
    while at < len(tokens) and (tokens[at].text in "<[(:" or tokens[at].low in LINKS):
        at += 1
    return at < len(tokens) and tokens[at].kind in (Kind.ADDRESS, Kind.BROKEN)


def _ends(tokens: Sequence[Token], at: int) -> bool:
    return at >= len(tokens) or tokens[at].kind in (Kind.LINE, Kind.STOP)


def _above(tokens: Sequence[Token], index: int, floor: int, written: str) -> tuple[str, int]:
    """Find the name on a line of its own above an address, in the same paragraph."""
    if not _alone(tokens, index, floor):
        return "", index
    found: list[tuple[int, int]] = []
    end = _line_start(tokens, index, floor)
    while end > floor and tokens[end - 1].low == "\n" and index - end < FARTHEST:
        start = _line_start(tokens, end - 1, floor)
        run = _name_line(tokens, start, end - 1)
        if run:
            found.append(run)
        end = start
    if not found:
        return "", index
    best = max(reversed(found), key=lambda run: likeness(name_of(tokens, *run), written))
    return name_of(tokens, *best), best[0]


def _line_start(tokens: Sequence[Token], at: int, floor: int) -> int:
    while at > floor and tokens[at - 1].kind is not Kind.LINE:
        at -= 1
    return at


def _alone(tokens: Sequence[Token], index: int, floor: int) -> bool:
    """Whether an address has a line for itself, but for labels and marks."""
    start = _line_start(tokens, index, floor)
    return all(token.kind is Kind.MARK or token.low in LABELS or token.low in LINKS for token in tokens[start:index])


def _name_line(tokens: Sequence[Token], start: int, end: int) -> tuple[int, int] | None:
    """Give where the name stands on a line that holds nothing else."""
    while start < end and (
        tokens[start].text in BULLETS or tokens[start].low in LABELS or tokens[start].text.isdigit()
    ):
        start += 1
    while end > start and tokens[end - 1].text in (":", ",", ";", "*"):
        end -= 1
    if start < end and runs_back(tokens, end, start) == start:
        return start, end
    return None


def is_list(tokens: Sequence[Token], found: Sequence[Mention]) -> bool:
    """Whether people stand each on a line of their own, or side by side with nothing else said."""
    inside = {index for mention in found for index in range(mention.start, mention.end)}
    told: set[int] = set()
    line = 0
    for index, token in enumerate(tokens):
        line += token.kind is Kind.LINE
        if token.kind is Kind.WORD and index not in inside and token.low not in NO_NAME:
            told.add(line)
    at = [sum(token.kind is Kind.LINE for token in tokens[: mention.start]) for mention in found[:12]]
    return all(begins_line(tokens, mention.start) or row not in told for mention, row in zip(found, at, strict=False))
