"""Cuts Japanese, which has no spaces, at the words and particles that a request is made of.

What lies between them stays whole, and may be a name; particles count only behind an address, an honorific or a known
word, since many names hold the same characters. Linear in its input. This module never decides who is meant.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mailer.read.request_words_japanese import BESIDE, HONORIFICS, PARTICLES, WORDS


if TYPE_CHECKING:
    from collections.abc import Iterator


JAPANESE = re.compile(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")
HONORIFIC = frozenset(HONORIFICS.split())
PARTICLE = frozenset(PARTICLES.split())
KNOWN = (
    frozenset(word for line in WORDS.values() for word in re.split(r"[\s|]+", line) if JAPANESE.search(word))
    | frozenset(word for word in BESIDE.split() if len(word) > 1)
) - PARTICLE
SHORT = frozenset(word for word in KNOWN if len(word) == 1)
"""Words of one character, which count only between others: 姉, 彼."""


def _any(words: frozenset[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


FIRST = "".join(sorted({word[0] for word in KNOWN | HONORIFIC}))
PIECE = re.compile(
    rf"(?P<other>[^{FIRST}A-Za-z\dの]+)"
    rf"|(?P<title>(?:{_any(HONORIFIC)})(?=$|\W|(?:{_any(PARTICLE)})|です|だ|様))"
    rf"|(?P<known>{_any(KNOWN - SHORT - HONORIFIC)})"
    r"|(?P<latin>[A-Za-z\d]+)"
    r"|(?P<of>(?<=[\u30a0-\u30ff\u4e00-\u9fff])の(?=[\u30a0-\u30ff\u4e00-\u9fff]))"
)
AT_START = re.compile(rf"{_any(PARTICLE)}")
GLUED = re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]*[A-Za-z0-9]")
"""An address with Japanese right before or behind it."""
BESIDE_ADDRESS = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff。・]")


def is_japanese(text: str) -> bool:
    """Whether a piece of text has Japanese or Chinese characters in it."""
    return not text.isascii() and JAPANESE.search(text) is not None


def cut(run: str, *, behind: bool) -> Iterator[tuple[int, int]]:
    """Give where the words of a run stand; `behind` says that an address or a name in Latin letters ends before it."""
    at = 0
    start = -1
    while at < len(run):
        particle = AT_START.match(run, at) if behind and start < 0 else None
        if particle and not PIECE_KNOWN.match(run, at):
            yield at, particle.end()
            at = particle.end()
            behind = False
            continue
        piece = PIECE.match(run, at)
        kind = piece.lastgroup if piece else "other"
        end = piece.end() if piece else at + 1
        if kind in ("other", "latin") and not (kind == "latin" and start < 0):
            start = at if start < 0 else start
            behind = False
        else:
            if start >= 0:
                yield start, at
                start = -1
            yield at, end
            behind = kind in ("title", "known")
        at = end
    if start >= 0:
        yield start, len(run)


PIECE_KNOWN = re.compile(_any(KNOWN - SHORT))


def glued(run: str) -> list[tuple[int, int]]:
    """Cut a run in which one address stands between Japanese words; nothing where it doesn't."""
    found = GLUED.search(run)
    if not found or run.count("@") > 1 or not is_japanese(run):
        return []
    start, end = found.span()
    for beside in (run[start - 1 : start], run[end : end + 1]):
        if beside and not BESIDE_ADDRESS.match(beside):
            return []
    return [span for span in ((0, start), (start, end), (end, len(run))) if span[0] < span[1]]
