"""Finds frames: words that say something together, in one clause, wherever in it they stand.

A line is a language's frame: groups between `|`, of each of which one entry has to be there, and a last one behind `!`
of which none may. A `*` stands for any ending, a `_` for a space, an `@` for the name of one of the people. This
module knows no frame of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from mailer.read.request_japanese import is_japanese


if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence


KEY = 3
"""How much of a word its frames are looked up by."""
MOST_WORDS = 400
"""How much of a clause is looked at; a longer one is no sentence."""
SOMEBODY = "@"


class Entries(NamedTuple):
    """Words, and beginnings of words."""

    whole: frozenset[str]
    begun: tuple[str, ...]

    def among(self, said: Said) -> bool:
        """Whether one of them is in a clause."""
        if not self.whole.isdisjoint(said.grams):
            return True
        return bool(self.begun) and any(gram.startswith(self.begun) for gram in said.grams)

    def within(self, glued: str) -> bool:
        """Whether one of them is in a text without spaces."""
        return any(entry in glued for entry in self.whole)


class Frame(NamedTuple):
    """What has to be said, and what may not be."""

    needs: tuple[Entries, ...]
    bars: Entries


class Frames(NamedTuple):
    """Frames, by how the words of their first groups begin, and those of Japanese, which has no spaces."""

    by_key: Mapping[str, tuple[Frame, ...]]
    glued: tuple[Frame, ...]


class Said(NamedTuple):
    """A clause: its words, and what two or three of them are together; and itself without spaces, if Japanese."""

    grams: frozenset[str]
    glued: str


def frames(*lines: str) -> Frames:
    """Read the lines of a table."""
    by_key: dict[str, tuple[Frame, ...]] = {}
    glued: list[Frame] = []
    for line in lines:
        needed, _, barred = line.partition("!")
        frame = Frame(tuple(entries(group) for group in needed.split("|") if group.strip()), entries(barred))
        if is_japanese(line):
            glued.append(frame)
        else:
            for key in {entry[:KEY] for entry in (*frame.needs[0].whole, *frame.needs[0].begun)}:
                by_key[key] = (*by_key.get(key, ()), frame)
    return Frames(by_key, tuple(glued))


def entries(group: str) -> Entries:
    """Read a group of a line."""
    listed = group.split()
    return Entries(
        frozenset(entry for entry in listed if not entry.endswith("*")),
        tuple(entry.removesuffix("*") for entry in listed if entry.endswith("*")),
    )


def said_of(words: Sequence[str], names: frozenset[str]) -> Said:
    """Look at a clause once for all frames."""
    known = [SOMEBODY if _named(low, names) else low for low in words[:MOST_WORDS]]
    known = [low for at, low in enumerate(known) if low != SOMEBODY or not at or known[at - 1] != SOMEBODY]
    grams = set(known) | {low.partition("'")[2] for low in known if "'" in low}  # "l'eau"
    for size in (2, KEY):
        grams.update("_".join(known[at : at + size]) for at in range(len(known) - size + 1))
    glued = "".join(words[:MOST_WORDS])
    return Said(frozenset(grams), glued if is_japanese(glued) else "")


def _named(low: str, names: frozenset[str]) -> bool:
    """Whether a word is a name, or one in the genitive: Bens, Ben's."""
    return low in names or low.removesuffix("s").removesuffix("'") in names


def fits(table: Frames, said: Said, beside: Said | None = None) -> bool:
    """Whether one of the frames is filled by a clause, and nothing is said in it, or beside it, that forbids it."""
    barring = beside or said
    return any(
        all(need.among(said) for need in frame.needs) and not frame.bars.among(barring)
        for frame in _looked_up(table, said)
    ) or any(
        all(need.within(said.glued) for need in frame.needs) and not frame.bars.within(said.glued)
        for frame in (table.glued if said.glued else ())
    )


def _looked_up(table: Frames, said: Said) -> Iterator[Frame]:
    for key in {gram[:KEY] for gram in said.grams} & table.by_key.keys():
        yield from table.by_key[key]
