"""A finite automaton over tokens that is laid out in arrays: a lexicon takes a fifth of what it took in tables.

A `Builder` grows it, and is thrown away; an `Automaton` only looks things up. Nodes are numbers, and 0 is the first.
This module knows no words and no senses.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from itertools import accumulate
from typing import TYPE_CHECKING


if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Builder:
    """An automaton that grows."""

    def __init__(self) -> None:
        self._tokens: dict[str, int] = {}
        self._next: list[dict[int, int]] = [{}]
        self._empty: list[list[int]] = [[]]

    def node(self) -> int:
        """Add a node."""
        self._next.append({})
        self._empty.append([])
        return len(self._next) - 1

    def follow(self, node: int, token: str) -> int:
        """Give where a token leads, by the way that was laid before where there is one."""
        following = self._next[node]
        key = self._tokens.setdefault(token, len(self._tokens))
        if key not in following:
            following[key] = self.node()
        return following[key]

    def join(self, node: int, other: int) -> None:
        """Let a node be the other one too."""
        self._empty[node].append(other)

    def done(self) -> Automaton:
        """Lay it out."""
        edges = [sorted(following.items()) for following in self._next]
        return Automaton(
            self._tokens,
            _bounds(edges),
            array("I", (token for each in edges for token, _ in each)),
            array("I", (node for each in edges for _, node in each)),
            _bounds(self._empty),
            array("I", (node for each in self._empty for node in each)),
        )


class Automaton:
    """An automaton that is finished."""

    __slots__ = ("_bounds", "_empty", "_empty_bounds", "_labels", "_targets", "_tokens")

    def __init__(
        self,
        tokens: dict[str, int],
        bounds: Sequence[int],
        labels: Sequence[int],
        targets: Sequence[int],
        empty_bounds: Sequence[int],
        empty: Sequence[int],
    ) -> None:
        """Take the parts; those of node `n` lie from `bounds[n]` on, sorted by token, and end where the next begin."""
        self._tokens = tokens
        self._bounds = bounds
        self._labels = labels
        self._targets = targets
        self._empty_bounds = empty_bounds
        self._empty = empty

    def __contains__(self, token: str) -> bool:
        """Whether a token leads anywhere."""
        return token in self._tokens

    def step(self, nodes: Iterable[int], token: str) -> set[int]:
        """Give where a token leads from any of some nodes."""
        key = self._tokens.get(token)
        found = set()
        if key is not None:
            for node in nodes:
                end = self._bounds[node + 1]
                at = bisect_left(self._labels, key, self._bounds[node], end)
                if at < end and self._labels[at] == key:
                    found.add(self._targets[at])
        return found

    def closed(self, nodes: Iterable[int]) -> frozenset[int]:
        """Add what these nodes are too."""
        waiting = list(nodes)
        closed = set(waiting)
        while waiting:
            node = waiting.pop()
            for other in self._empty[self._empty_bounds[node] : self._empty_bounds[node + 1]]:
                if other not in closed:
                    closed.add(other)
                    waiting.append(other)
        return frozenset(closed)


def _bounds(parts: Iterable[Sequence[object]]) -> Sequence[int]:
    return array("I", accumulate(map(len, parts), initial=0))
