"""Compares names with names, and names with the local parts of addresses.

A likeness is evidence for putting a name and an address together that both stand in a request; it never makes a name
or an address up.
"""

from __future__ import annotations

import re
import unicodedata
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING

from mailer.read.request_name_words import PARTICLES, TITLES
from mailer.read.request_nicknames import TABLE
from mailer.read.request_scripts import is_foreign, likened


if TYPE_CHECKING:
    from collections.abc import Iterator


UMLAUTS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "oe", "å": "aa", "æ": "ae", "ł": "l", "đ": "d"}
)
SMALL = str.maketrans({"ß": "ss", "ø": "o", "å": "a", "æ": "ae", "ł": "l", "đ": "d"})
CHUNKS = re.compile(r"[^\W\d_]+")
WHOLE = 3
PART = 2
HINT = 1
TELLING = 3
"""How many letters a part of a name must have to be found inside another word."""
MOST_NAME = 80
JOINED_PARTICLES = PARTICLES | {one + two for one in PARTICLES for two in PARTICLES}
"""What stands before a family name in an address: van, vander, dela."""


def fold(text: str) -> str:
    """Give a text in small letters without accents."""
    if text.isascii():
        return text.lower()
    text = unicodedata.normalize("NFKD", text.lower().translate(SMALL))
    if text.isalpha():
        return text
    return "".join(letter for letter in text if not unicodedata.combining(letter))


def _groups() -> dict[str, frozenset[int]]:
    """Give the lines of the table of nicknames in which each name stands."""
    found: dict[str, set[int]] = {}
    lines = [line for table in TABLE for line in table.split("\n") if line]
    for number, line in enumerate(lines):
        for name in fold(line.replace(":", " ")).split():
            found.setdefault(name, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in found.items()}


GROUPS = _groups()


def akin(part: str, other: str) -> bool:
    """Whether two first names can be one person's: Liz and Elizabeth, Beppe and Giuseppe."""
    return part == other or (part in GROUPS and not GROUPS[part].isdisjoint(GROUPS.get(other, ())))


PARTS: ContextVar[dict[str, tuple[str, ...]] | None] = ContextVar("PARTS", default=None)
"""The parts of the names of the mail that is being read: never of one that was read before (P4)."""


@contextmanager
def remembering() -> Iterator[None]:
    """Keep the parts of names while one mail is read, and forget them with it."""
    before = PARTS.set({})
    try:
        yield
    finally:
        PARTS.reset(before)


def parts(name: str) -> tuple[str, ...]:
    """Give the parts of a name that tell people apart: folded, without titles, particles and nicknames' quotes."""
    known = PARTS.get()
    if known is None:
        return _parts(name)
    found = known.get(name)
    if found is None:
        found = known[name] = _parts(name)
    return found


def _parts(name: str) -> tuple[str, ...]:
    found = CHUNKS.findall(fold(name[:MOST_NAME]))
    told = tuple(part for part in found if part not in TITLES and part not in PARTICLES)
    return told or tuple(found)


def compatible(first: str, second: str) -> bool:
    """Whether two names can be one person's: all parts of the shorter one are in the longer one, initials included."""
    short, long = sorted((parts(first), parts(second)), key=len)
    if not short:
        return False
    left = list(long)
    for part in short:
        match = next((other for other in left if part == other or _initial(part, other)), None)
        if match is None:
            return False
        left.remove(match)
    return any(len(part) > 1 and part in long for part in short)


def related(first: str, second: str) -> bool:
    """Whether two names are compatible, or would be with a nickname in the place of a first name."""
    if compatible(first, second):
        return True
    one, two = parts(first), parts(second)
    if not one or not two or one[0] == two[0] or not akin(one[0], two[0]):
        return False
    return not one[1:] or not two[1:] or compatible(" ".join(one[1:]), " ".join(two[1:]))


def _initial(part: str, other: str) -> bool:
    return (len(part) == 1 or len(other) == 1) and part[0] == other[0]


def likeness(name: str, address: str) -> int:
    """Say how much the local part of an address speaks for a name: 0 for not at all, 3 for the whole name."""
    local = address.rpartition("@")[0].partition("+")[0]
    chunks = CHUNKS.findall(fold(local))
    names = parts(name)
    if not chunks or not names:
        return 0
    if name.isascii():
        return _likeness(names, chunks)
    if is_foreign(name):
        return _likeness(likened(names, chunks), chunks)
    return max(_likeness(names, chunks), _likeness(parts(name.lower().translate(UMLAUTS)), chunks))


def _likeness(names: tuple[str, ...], chunks: list[str]) -> int:
    joined = "".join(chunks)
    if joined in _spellings(names) or _nicknamed(names, joined):
        return WHOLE
    hits = [chunk for chunk in chunks if len(chunk) > 1 and (chunk in names or akin(names[0], chunk))]
    hits += [chunk for chunk in chunks if chunk not in hits and _with_particle(chunk, names[-1])]
    if len(hits) == len(chunks) or len(hits) >= 2:  # noqa: PLR2004 - a given and a family name
        return WHOLE
    if hits:
        others = [chunk for chunk in chunks if chunk not in hits]
        return WHOLE if all(any(name.startswith(chunk) for name in names) for chunk in others) else PART
    if any(
        len(name) >= TELLING and (name in joined or (len(chunk) >= TELLING and name.startswith(chunk)))
        for name in names
        for chunk in chunks
    ):
        return HINT
    return 0


def inflects(name: str, address: str) -> bool:
    """Whether an address can be that of a name in another case: halina.wolska for Haliny Wolskiej."""
    chunks, names = CHUNKS.findall(fold(address.partition("@")[0])), parts(name)
    return len(chunks) == len(names) > 1 and all(
        len(chunk) >= TELLING and part.startswith(chunk[: max(TELLING, len(chunk) - 2)])
        for chunk, part in zip(chunks, names, strict=True)
    )


def _with_particle(chunk: str, last: str) -> bool:
    """Whether a part of an address is a family name with the particle that belongs to it: dewit for de Wit."""
    return len(last) > 1 and chunk.endswith(last) and chunk.removesuffix(last) in JOINED_PARTICLES


def _nicknamed(names: tuple[str, ...], joined: str) -> bool:
    """Whether a local part is a nickname and a family name in one word: lizmarsh for Elizabeth Marsh."""
    if len(names) == 1 or names[0] not in GROUPS:
        return False
    first = joined.removesuffix(names[-1]) if joined.endswith(names[-1]) else joined.removeprefix(names[-1])
    return first != joined and akin(names[0], first)


def _spellings(names: tuple[str, ...]) -> set[str]:
    """Give the usual ways to make a local part of a name: annlee, leeann, alee, annl, leea, al."""
    if len(names) < 2:  # noqa: PLR2004
        return set(names)
    first, last = names[0], names[-1]
    return {
        first,
        last,
        first + last,
        last + first,
        first[0] + last,
        first + last[0],
        last + first[0],
        last[0] + first,
        first[0] + last[0],
        "".join(names),
        "".join(name[0] for name in names[:-1]) + last,
    }


def chunks_of(*texts: str) -> frozenset[str]:
    """Give all the parts of names and local parts, folded."""
    return frozenset(chunk for text in texts for chunk in CHUNKS.findall(fold(text.partition("@")[0][:MOST_NAME])))


def domain_holds(word: str, address: str) -> bool:
    """Whether a word is a part of an address's domain, as a company's name mostly is."""
    domain = fold(address.rpartition("@")[2])
    return len(word) >= TELLING and fold(word) in domain


def tidy(name: str) -> str:
    """Give a name on one line, without quotes, titles and what surrounds it; `Last, First` is turned round."""
    name = " ".join(name.replace('"', " ").replace("“", " ").replace("”", " ").split()).strip(" ,;:'-–—()<>[]*_.")[
        :MOST_NAME
    ]
    last, comma, first = name.partition(", ")
    if comma and first and "," not in first and first.lower().strip(".") not in {"phd", "md", "jr", "sr", "msc", "mba"}:
        name = f"{first} {last}"
    pieces = name.split()
    while len(pieces) > 1 and pieces[0].rstrip(".").lower() in TITLES:
        pieces = pieces[1:]
    return " ".join(pieces)
