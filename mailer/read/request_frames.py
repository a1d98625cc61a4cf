"""Finds frames: words that say something together, in one clause, wherever in it they stand.

A line is a language's frame: groups between `|`, of each of which one entry has to be there, and a last one behind `!`
of which none may. A `*` stands for any ending, a `_` for a space, an `@` for the name of one of the people. This
module knows no frame of its own.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from mailer.read.request_japanese import is_japanese


if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


HEAD = 4
"""By how much of their beginning frames are looked up whose first words may end in any way."""
MOST_WORDS = 400
"""How much of a clause is looked at; a longer one is no sentence."""
SOMEBODY = "@"


class Entries(NamedTuple):
    """Words, and beginnings of words."""

    whole: frozenset[str]
    begun: tuple[str, ...]
    heads: frozenset[str]
    """How those begin that may end in any way."""

    def among(self, said: Said) -> bool:
        """Whether one of them is in a clause."""
        if not self.whole.isdisjoint(said.grams):
            return True
        return not self.heads.isdisjoint(said.heads) and any(word.startswith(self.begun) for word in said.words)

    def within(self, glued: str) -> bool:
        """Whether one of them is in a text without spaces."""
        return any(entry in glued for entry in self.whole)


class Frame(NamedTuple):
    """What has to be said, and what may not be."""

    needs: tuple[Entries, ...]
    bars: Entries


class Frames(NamedTuple):
    """Frames, and those of Japanese, which has no spaces."""

    spaced: tuple[Frame, ...]
    glued: tuple[Frame, ...]


class Tables(NamedTuple):
    """Tables of frames, each by its number, by the entries of their first groups, whole or by how they begin."""

    grams: frozenset[str]
    by_gram: Mapping[str, tuple[tuple[int, Frame], ...]]
    by_head: Mapping[str, tuple[tuple[int, Frame], ...]]
    glued: tuple[tuple[int, Frame], ...]


class Said(NamedTuple):
    """A clause: its words, and what two or three of them are together; and itself without spaces, if Japanese."""

    words: tuple[str, ...]
    heads: frozenset[str]
    grams: frozenset[str]
    glued: str


def frames(*lines: str) -> Frames:
    """Read the lines of a table."""
    spaced: list[Frame] = []
    glued: list[Frame] = []
    for line in lines:
        needed, _, barred = line.partition("!")
        frame = Frame(tuple(entries(group) for group in needed.split("|") if group.strip()), entries(barred))
        (glued if is_japanese(line) else spaced).append(frame)
    return Frames(tuple(spaced), tuple(glued))


def together(*tables: Frames) -> Tables:
    """Put tables together, so that a sentence is looked up once for all."""
    by_gram: dict[str, tuple[tuple[int, Frame], ...]] = {}
    by_head: dict[str, tuple[tuple[int, Frame], ...]] = {}
    for number, table in enumerate(tables):
        for frame in table.spaced:
            for entry in frame.needs[0].whole:
                by_gram[entry] = (*by_gram.get(entry, ()), (number, frame))
            for head in frame.needs[0].heads:
                by_head[head] = (*by_head.get(head, ()), (number, frame))
    glued = tuple((number, frame) for number, table in enumerate(tables) for frame in table.glued)
    return Tables(frozenset(by_gram), by_gram, by_head, glued)


def entries(group: str) -> Entries:
    """Read a group of a line."""
    listed = group.split()
    begun = tuple(entry.removesuffix("*") for entry in listed if entry.endswith("*"))
    whole = frozenset(entry for entry in listed if not entry.endswith("*"))
    return Entries(whole, begun, frozenset(entry[:HEAD] for entry in begun))


def with_genitives(names: Iterable[str]) -> frozenset[str]:
    """Give names as they may stand in a clause: Ben, Bens, Ben's."""
    return frozenset(name + ending for name in names for ending in ("", "s", "'s"))


def said_of(words: Sequence[str], names: frozenset[str]) -> Said:
    """Look at a clause once for all frames."""
    known = list(words[:MOST_WORDS])
    if not names.isdisjoint(known):
        known = [SOMEBODY if low in names else low for low in known]
        known = [low for at, low in enumerate(known) if low != SOMEBODY or not at or known[at - 1] != SOMEBODY]
    tails = [low.partition("'")[2] for low in known if "'" in low]  # "l'eau"
    pairs = [f"{first}_{second}" for first, second in pairwise(known)]
    triples = [f"{pair}_{third}" for pair, third in zip(pairs, known[2:], strict=False)]
    glued = "" if all(map(str.isascii, known)) else "".join(known)
    heads = frozenset([low[:HEAD] for low in known])
    return Said(tuple(known), heads, frozenset([*known, *tails, *pairs, *triples]), glued if is_japanese(glued) else "")


def hoped(tables: Tables, said: Said) -> Mapping[int, Sequence[Frame]]:
    """Give the frames of each table of which nothing lacks in a sentence: no other fits one of its clauses."""
    told = [pair for gram in said.grams & tables.grams for pair in tables.by_gram[gram]]
    for head in said.heads & tables.by_head.keys():
        told += tables.by_head[head]
    found: dict[int, list[Frame]] = {}
    for number, frame in told:
        if all(need.among(said) for need in frame.needs):
            found.setdefault(number, []).append(frame)
    return found


def fills(frame: Frame, clause: Said) -> bool:
    """Whether a frame is filled by a clause."""
    return all(need.among(clause) for need in frame.needs) and not frame.bars.among(clause)


def read_glued(tables: Tables, said: Said) -> frozenset[int]:
    """Give the tables of which one of the Japanese frames is filled."""
    return frozenset(
        number
        for number, frame in (tables.glued if said.glued else ())
        if all(need.within(said.glued) for need in frame.needs) and not frame.bars.within(said.glued)
    )


def filled(tables: Tables, said: Said) -> frozenset[int]:
    """Give the tables of which a frame is filled by a sentence."""
    told = hoped(tables, said)
    return read_glued(tables, said) | {
        number for number, listed in told.items() if any(not frame.bars.among(said) for frame in listed)
    }
