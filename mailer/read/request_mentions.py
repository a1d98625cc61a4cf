"""Finds the addresses that a request writes, each with the name that stands by it.

A name belongs to an address by where it stands: before it (`Ann Lee <…>`, `Ann Lee, …`, `Ann is at …`), after it
(`… (Ann Lee)`), or on a line above it. Where two names could be meant, the local part decides, else none is taken.
This module never makes a name out of a local part.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from mailer import address as addresses
from mailer.read.request_before import is_small, name_before, without_company
from mailer.read.request_japanese import HONORIFIC
from mailer.read.request_letter_words import LABELS, LINKS
from mailer.read.request_name_words import COMPANIES
from mailer.read.request_names import WHOLE, compatible, domain_holds, fold, inflects, likeness
from mailer.read.request_runs import (
    BULLETS,
    MOST_RUN,
    NO_NAME,
    begins_line,
    can_name,
    is_dot,
    is_ideographic,
    name_of,
    runs_back,
)
from mailer.read.request_tokens import WORD, Kind, Token, is_name_word, is_particle, step_over
from mailer.read.request_words import AND, words


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
    loose: bool = False
    """A name without an address that no verb of introducing, "and" or "to" ties to those who are to meet."""
    start: int = 0
    end: int = 0


DASHES = frozenset("-–—=:→,(")
CLOSERS = frozenset(">)]\"'")
EQUALS = frozenset("= is ist est es è é jest this".split())
OR = words("or", "oder", "ou", "o", "oppure", "lub")
LABELLED = re.compile(r"[A-Z]\. (?=\w+ )")
FARTHEST = 40
"""How many tokens before an address its name may stand."""
MOST_MENTIONS = 40
MOST_NAMES = 100
"""Among how many names elsewhere in a text an address finds its own; where there are more, it is asked for."""


def mentions(tokens: Sequence[Token]) -> list[Mention]:
    """Find every address, and whatever is written as one, in order."""
    found: list[Mention] = []
    floor = 0
    for index, token in enumerate(tokens):
        if token.kind is WORD or token.kind not in (Kind.ADDRESS, Kind.BROKEN):
            continue
        if len(found) > MOST_MENTIONS:
            break
        if found and _linked(tokens, found[-1], index):
            found[-1] = _joined(found[-1], token, index)
        else:
            found.append(_mention(tokens, index, floor))
        floor = found[-1].end
    return _fuller(tokens, _from_afar(tokens, _unlabelled(tokens, found)))


def _unlabelled(tokens: Sequence[Token], found: list[Mention]) -> list[Mention]:
    """Give the people of a list without the letters that count them: "A. Ann Lee", "B. Bob Ray"."""
    labels = [
        mention.name[:1] for mention in found if LABELLED.match(mention.name) and begins_line(tokens, mention.start)
    ]
    if len(labels) < 2 or labels != [chr(ord("A") + at) for at in range(len(labels))]:  # noqa: PLR2004 - two at least
        return found
    return [replace(mention, name=LABELLED.sub("", mention.name)) for mention in found]


def _fuller(tokens: Sequence[Token], found: list[Mention]) -> list[Mention]:
    """Give a first name beside an address with the family name that the text has for it elsewhere, where it has one."""
    if not any(mention.name and " " not in mention.name for mention in found):
        return found
    told = _names(tokens, found)
    return [replace(mention, name=_small_full(tokens, _full(told, mention), mention)) for mention in found]


def _small_full(tokens: Sequence[Token], name: str, mention: Mention) -> str:
    """Give a first name in small letters with the family name behind it elsewhere, where the address holds that."""
    if " " in name or not name.islower() or not mention.address:
        return name
    for token, after in pairwise(tokens):
        if token.text == name and is_small(after) and after.start == token.end + 1:
            local = mention.address.partition("@")[0]
            if domain_holds(after.text, mention.address) or likeness(after.text, f"{local}@"):
                return f"{name} {after.text}"
    return name


def _full(names: Sequence[str], mention: Mention) -> str:
    """Give the one longer name that begins with a first name."""
    if not mention.name or " " in mention.name or not mention.address:
        return mention.name
    fits = [name for name in names if _begins(name, mention.name, mention.address) or _ends_with(name, mention)]
    alike = [
        name
        for name in fits
        if likeness(name, mention.address) > likeness(mention.name, mention.address) or inflects(name, mention.address)
    ]
    fits = alike or [name for name in fits if not _ends_with(name, mention)]
    longest = max(fits, key=len, default="")
    if longest and all(compatible(longest, name) for name in fits):
        return longest
    return mention.name


def _ends_with(name: str, mention: Mention) -> bool:
    """Whether a name ends with the family name that stands by an address: "Ms Finch at ada@finch.example"."""
    return " " in name and fold(name).rpartition(" ")[2] == fold(mention.name)


def _begins(name: str, first: str, written: str) -> bool:
    """Whether a name begins with a first name, or with another case of it where the whole address speaks for it."""
    if is_ideographic(first):
        return name.startswith(first)
    start = name.partition(" ")[0]
    if fold(first) in (fold(start), f"{fold(start)}s"):
        return True  # "Adas Adresse ist ada@…"
    bare = min(len(start), len(first)) - 2
    if bare <= 1 or fold(start)[:bare] != fold(first)[:bare]:
        return False
    return likeness(name, written) == WHOLE or inflects(name, written)


def _names(tokens: Sequence[Token], found: Sequence[Mention]) -> list[str]:
    """Give every whole name that stands elsewhere than by an address; none where there are too many to look at."""
    taken = {index for mention in found for index in range(mention.start, mention.end)}
    names: dict[str, None] = {}
    at = len(tokens)
    while at > 0 and len(names) <= MOST_NAMES:
        start = runs_back(tokens, at, 0)
        whole = at - start > 1 or (at < len(tokens) and tokens[at].low in HONORIFIC)  # a first name may be anybody's
        if whole and start < at and start not in taken:
            names[name_of(tokens, start, at)] = None
        at = min(start, at - 1)
    return list(names) if len(names) <= MOST_NAMES else []


def _from_afar(tokens: Sequence[Token], found: list[Mention]) -> list[Mention]:
    """Give addresses without a name by their place the names elsewhere that they are like, and no other one is."""
    bare = [mention for mention in found if not mention.name and mention.address]
    row = len(found) > 1 and len(bare) == len(found)
    if not bare:
        return found
    told = _names(tokens, found)
    taken = [mention.name for mention in found if mention.name]
    if not row:
        told = [name for name in told if " " in name and COMPANIES.isdisjoint(name.lower().split())]
        told = [name for name in told if not any(compatible(name, other) for other in taken)]
    return [replace(each, name=_likest(told, each.address or "")) if each in bare else each for each in found]


def _likest(names: Sequence[str], written: str) -> str:
    """Give the one name that an address speaks for."""
    fits = [name for name in names if likeness(name, written) == WHOLE]
    longest = max(fits, key=len, default="")
    return longest if all(compatible(longest, name) for name in fits) else ""


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
        name, start = name_before(tokens, index, max(floor, index - FARTHEST), written)
    behind, past = _after(tokens, index, written)
    if not name or (compatible(name, behind) and len(behind) > len(name)):
        name, end = behind, past
    if not name and not listed:
        name, start = _above(tokens, index, floor, written)
    name = _courteous(name, written)
    if token.kind is Kind.ADDRESS:
        return Mention(name=name, address=written, start=start, end=end)
    return Mention(name=name, broken=written, start=start, end=end)


def _after(tokens: Sequence[Token], index: int, written: str) -> tuple[str, int]:
    """Read `ann@… (Ann Lee)`, `ann@… - Ann Lee`, `ann@… is Ann Lee`."""
    at = step_over(tokens, index + 1, CLOSERS)
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
    return without_company(tokens, at, end, written), end


def _continues(tokens: Sequence[Token], at: int, end: int) -> bool:
    token = tokens[end]
    if is_name_word(token):
        return can_name(tokens, end)
    return end > at and (is_particle(tokens, end) or is_dot(tokens, end))


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
