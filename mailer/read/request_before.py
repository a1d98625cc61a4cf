"""Finds the name that stands before an address, and belongs to it.

Where several could be meant, the local part decides, else none is taken. This module never makes a name out of a local
part.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mailer.read.request_letter_words import LINKS
from mailer.read.request_name_words import COMPANIES, PARTICLES, ROLES, TITLES
from mailer.read.request_names import HINT, WHOLE, compatible, domain_holds, likeness, related, tidy
from mailer.read.request_option_words import FOR
from mailer.read.request_runs import (
    BULLETS,
    NO_NAME,
    begins_line,
    can_name,
    is_ideographic,
    name_of,
    runs_back,
    text_of,
)
from mailer.read.request_tokens import Kind, Token, is_name_word, is_particle
from mailer.read.request_words import AND, FROM, RELATIONS, TO


if TYPE_CHECKING:
    from collections.abc import Sequence


OPENERS = frozenset("<([{\"':=-–—→,;|/•*>")
FAMILIES = frozenset("the les los familie famille familia famiglia família family ehepaar rodzina".split())
"""Words before a family name that more than one person has."""
NOUN_ARTICLES = frozenset("der die den dem das eine einen einer einem ein".split())
FARTHEST = 40
MOST_CANDIDATES = 4
"""A name, a post, a company, a place."""
TO_OR_FOR = TO | FOR
LINKED = AND | TO
BEFORE_PEOPLE = LINKED | FROM | RELATIONS | TITLES


def name_before(tokens: Sequence[Token], index: int, floor: int, written: str) -> tuple[str, int]:
    """Give the name that stands before an address, and where it starts; an empty one where none is sure."""
    at, openers = _skip_back(tokens, index, floor)
    if at > floor and tokens[at - 1].text in (")", "]"):
        at = _opening(tokens, at - 1, floor)
    quoted = _quoted(tokens, at, floor, openers)
    if quoted:
        return quoted
    shouted = _shouted(tokens, index, floor, written) or _headed(tokens, index, floor, written)
    if shouted:
        return shouted
    inside = _enclosed(tokens, index, floor)
    if inside is not None:
        start = runs_back(tokens, inside, floor)
        if start < inside:
            name = without_company(tokens, start, inside, written)
            return _whole(tokens, inside + 1, at, name) or name, start
    candidates = _candidates(tokens, at, floor)
    if candidates and _is_family(tokens, *candidates[0]):
        return "", index
    chosen = _chosen(tokens, candidates, openers, written) if candidates else ("", index)
    if not chosen[0]:
        chosen = _small(tokens, at, floor, written)
    if " " not in chosen[0] and not likeness(chosen[0], written):
        spoken = _spoken_of(tokens, index, floor, written)
        sure = " " in spoken[0] and likeness(spoken[0], written) == WHOLE  # and "Deputy" or "Bamako" stands behind it
        lone = not chosen[0] or _is_noun(tokens, chosen)
        chosen = spoken if sure or (lone and spoken[0]) else chosen
    if not chosen[0]:
        chosen = _small_afar(tokens, index, floor, written)
    return _first_on_line(tokens, chosen, floor, written) or chosen if chosen[0] else chosen


def _shouted(tokens: Sequence[Token], index: int, floor: int, written: str) -> tuple[str, int] | None:
    """Read the "LAST, First, post, company" that a line begins with, where the address speaks for the two names."""
    first = index
    while first > floor and tokens[first - 1].kind not in (Kind.LINE, Kind.STOP):
        first -= 1
    comma = first
    while comma < index and tokens[comma].text.isupper() and can_name(tokens, comma):
        comma += 1
    if comma == first or tokens[comma].text != ",":
        return None
    end = next((at for at in range(comma + 1, index) if tokens[at].text in (",", "(", "<")), index)
    start = runs_back(tokens, end, comma + 1)
    if start > comma + 1 or start == end:
        return None
    whole = f"{name_of(tokens, start, end)} {name_of(tokens, first, comma)}"
    return (whole, first) if likeness(whole, written) == WHOLE else None


def _headed(tokens: Sequence[Token], index: int, floor: int, written: str) -> tuple[str, int] | None:
    """Read the "Last, First:" that a line begins with which tells of somebody, where the address speaks for it."""
    first = index
    while first > floor and tokens[first - 1].kind is not Kind.LINE:
        first -= 1
    while first < index and tokens[first].text in BULLETS:
        first += 1
    colon = next((at for at in range(first, index) if tokens[at].text == ":"), index)
    start = runs_back(tokens, colon, first)
    comma = start - 1
    if start == colon or comma <= first or tokens[comma].text != "," or runs_back(tokens, comma, first) != first:
        return None
    whole = f"{name_of(tokens, start, colon)} {name_of(tokens, first, comma)}"
    return (whole, first) if likeness(whole, written) == WHOLE else None


def _is_noun(tokens: Sequence[Token], chosen: tuple[str, int]) -> bool:
    """Whether a lone word stands behind a verb, as "Kanus" does in "baut Kanus"."""
    name, start = chosen
    if not 0 < start < len(tokens) or tokens[start].text != name:
        return False
    before = tokens[start - 1]
    return before.text.islower() and before.kind is Kind.WORD and before.low not in BEFORE_PEOPLE


def _small_afar(tokens: Sequence[Token], index: int, floor: int, written: str) -> tuple[str, int]:
    """Find the one name in small letters earlier in the sentence that the whole local part speaks for."""
    found: dict[str, None] = {}
    at = index
    while at - 1 > floor and tokens[at - 1].kind is not Kind.STOP and tokens[at - 1].low != "\n\n":
        at -= 1
        if _is_small_part(tokens[at]) and _is_small_part(tokens[at - 1]) and _is_pair(tokens, at - 1, written):
            found[name_of(tokens, at - 1, at + 1)] = None
    return (next(iter(found)), index) if len(found) == 1 else ("", index)


def _is_pair(tokens: Sequence[Token], at: int, written: str) -> bool:
    """Whether two words together are the name that an address speaks for, and neither of them alone."""
    one, two = tokens[at].text, tokens[at + 1].text
    return likeness(f"{one} {two}", written) == WHOLE > max(likeness(one, written), likeness(two, written)) > 0


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


def _is_place(tokens: Sequence[Token], start: int, end: int, written: str) -> bool:
    """Whether a lone word stands between commas behind what somebody is: "potter, Leeds, x@…"."""
    if end - start > 1 or start < 2 or tokens[start - 1].text != "," or likeness(tokens[start].text, written):  # noqa: PLR2004
        return False
    return tokens[start - 2].kind is Kind.WORD and tokens[start - 2].text.islower()


def _first_on_line(
    tokens: Sequence[Token], chosen: tuple[str, int], floor: int, written: str
) -> tuple[str, int] | None:
    """Give the whole name that a line begins with, where a place or a nickname stands nearer to the address."""
    name, at = chosen
    first = at
    at = next((index for index in range(at, max(floor, at - FARTHEST), -1) if tokens[index].text == name), at)
    while first > floor and tokens[first - 1].kind not in (Kind.LINE, Kind.STOP):
        first -= 1
    while first < at and (tokens[first].text in BULLETS or tokens[first].text.isdigit()):
        first += 1
    end = next((index for index in range(first, at) if not can_name(tokens, index)), at)
    if " " in name or end - first < 2 or not begins_line(tokens, first):  # noqa: PLR2004 - a given and a family name
        return None
    whole = name_of(tokens, first, end)
    called = tokens[end].text == "(" and end + 1 == at
    placed = not likeness(name, written) and likeness(whole, written)
    return (whole, first) if called or placed else None


def _is_family(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a family is named, and nobody of it: "the Finches", "Familie Fink"."""
    return end - start == 1 and start > 0 and tokens[start - 1].low in FAMILIES and tokens[start].low not in ROLES


def _whole(tokens: Sequence[Token], first: int, end: int, name: str) -> str:
    """Give the whole name that a bracket holds of somebody who is called by a part of it: "Ann (Ann Lee, ann@…)"."""
    if first >= end or runs_back(tokens, end, first) != first:
        return ""
    inner = name_of(tokens, first, end)
    return inner if len(inner) > len(name) and related(inner, name) else ""


def _candidates(tokens: Sequence[Token], at: int, floor: int) -> list[tuple[int, int]]:
    """Give the runs of name words before `at`, nearest first, as long as only commas, "of" and "from" part them."""
    found: list[tuple[int, int]] = []
    while at > floor and len(found) < MOST_CANDIDATES:
        start = runs_back(tokens, at, floor)
        if start == at:
            break
        found.append((start, at))
        at = start
        while at > floor and _describes(tokens, at - 1):
            at -= 1
        if at == start:
            break
    return found


def _describes(tokens: Sequence[Token], at: int) -> bool:
    """Whether a token may stand between a name and where its bearer works: ", Head of Sales at the"."""
    low = tokens[at].low
    if low == "&":
        return is_name_word(tokens[at - 1]) and is_name_word(tokens[at + 1])
    article = low in RELATIONS and not is_name_word(tokens[at])
    return low == "," or low in FROM or low in ROLES or (article and tokens[at - 1].low in (*FROM, ","))


def _chosen(
    tokens: Sequence[Token], candidates: list[tuple[int, int]], openers: frozenset[str], written: str
) -> tuple[str, int]:
    """Choose among the runs before an address: the one that its local part speaks for, else the only one."""
    start, end = candidates[0]
    if is_ideographic(tokens[start].text):
        return name_of(tokens, start, end), start  # what says where somebody works stands before the name
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
        belongs = belongs and not likeness(name_of(tokens, start, end), written)
        belongs = belongs or _is_place(tokens, start, end, written)
        return ("", start) if belongs else (without_company(tokens, start, end, written), start)
    ranked = sorted(candidates, key=lambda run: -likeness(name_of(tokens, *run), written))
    if likeness(name_of(tokens, *ranked[0]), written) >= HINT:
        return without_company(tokens, *ranked[0], written), ranked[0][0]
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
    shouted = tokens[last].text.isupper() and not tokens[first].text.isupper() and len(tokens[last].text) > 1
    told = (
        shouted
        or (given and domain_holds(tokens[comma - 1].text, written))
        or (family and (given or likeness(whole, written) > family))
    )
    if told or (begins_line(tokens, last) and (family or not given)):
        return whole, last
    return None


def without_company(tokens: Sequence[Token], start: int, end: int, written: str) -> str:
    """Give a name without the company that "von" or "de" put behind it, which a legal form or the domain tells."""
    if any(token.low.strip(".") in COMPANIES for token in tokens[start + 1 : end]):
        return name_of(tokens, start, next((at for at in range(start, end) if is_particle(tokens, at)), start))
    for at in range(start + 1, end - 1):
        tail = tokens[at + 1]
        whole = domain_holds(tokens[at].text + tail.text, written)  # Joost van Dijk <joost@vandijk.example>
        told = domain_holds(tail.text, written) and not whole
        again = any(token.low == tail.low for token in tokens[start:at])  # Frans Smit van Smit Boten
        if is_particle(tokens, at) and ((told and not likeness(tail.text, written)) or again):
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
        and likeness(next(token.text for token in tokens[start + 1 : end] if token.low not in PARTICLES), written) > 0
        and not likeness(tokens[start].text, written)
        and any(is_small(token) or token.low in LINKED for token in tokens[end : end + 12])
    )


def _small(tokens: Sequence[Token], at: int, floor: int, written: str) -> tuple[str, int]:
    """Read a name in small letters right before an address, where the local part speaks for it."""
    start = at
    while start > floor and at - start < 4 and _is_small_part(tokens[start - 1]):  # noqa: PLR2004
        start -= 1
    for index in range(start, at - 1):
        if _is_pair(tokens, index, written):
            return name_of(tokens, index, index + 2), index
    for index in range(start, at):
        if likeness(tokens[index].text, written):
            end = at if tokens[index].text.islower() else _capitals_end(tokens, index, at)
            return name_of(tokens, index, end), index
    return "", at


def _capitals_end(tokens: Sequence[Token], index: int, at: int) -> int:
    """Give where a name ends that has its capitals: before the verb of "Jon reads jon@…"."""
    end = index + 1
    while end < at and is_name_word(tokens[end]):
        end += 1
    return end


def _is_small_part(token: Token) -> bool:
    return is_small(token) and token.low not in COMPANIES


def is_small(token: Token) -> bool:
    """Whether a word in small letters could be a part of a name that somebody typed in haste."""
    return token.kind is Kind.WORD and token.text[0].isalpha() and (token.low not in NO_NAME and token.low not in FROM)


def _spoken_of(tokens: Sequence[Token], index: int, floor: int, written: str) -> tuple[str, int]:
    """Find the one name earlier in the sentence that the local part speaks for."""
    best: list[tuple[int, int, int]] = []
    at = index
    least = 1
    while at > floor and tokens[at - 1].low != "\n\n":
        least = 2 if tokens[at - 1].kind is Kind.STOP else least  # in a sentence before, only a whole name
        start = runs_back(tokens, at, floor)
        company = any(token.low.strip(".") in COMPANIES for token in tokens[start:at])
        if at - start >= least and not company:
            best.append((likeness(name_of(tokens, start, at), written), start, at))
        at = min(start, at - 1)
    best.sort(reverse=True)
    if not best or best[0][0] < HINT:
        return "", index
    alike = [run for run in best if run[0] == best[0][0]]
    best = [max(alike, key=lambda run: len(name_of(tokens, *run[1:])))]  # Emily, and Emily Frost in the sentence before
    if not all(compatible(name_of(tokens, *best[0][1:]), name_of(tokens, *run[1:])) for run in alike):
        return "", index
    return name_of(tokens, best[0][1], best[0][2]), best[0][1] if least == 1 else index
