"""Cuts a request into words, addresses, marks and sentences.

Linear in its input. Whatever holds an `@` is an address that we write to, or broken; nothing is mended. This module
never decides who is meant.
"""

from __future__ import annotations

import re
from enum import Enum, auto
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from mailer import address
from mailer.read.characters import replacer
from mailer.read.request_japanese import cut, glued, is_japanese
from mailer.read.request_name_words import PARTICLES, TITLES
from mailer.read.request_words_arabic import WORDS as WORDS_IN_ARABIC


if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class Kind(Enum):
    """What a token is."""

    WORD = auto()
    ADDRESS = auto()
    BROKEN = auto()
    """Something with an `@` that is no address that we write to."""
    MARK = auto()
    STOP = auto()
    """The end of a sentence."""
    LINE = auto()
    """The end of a line, or of a paragraph where its text holds two line ends."""


CLOSERS = frozenset(">)]}\"'”,*")
OPENERS = frozenset("<([{\"'“„*")
"""Marks that stand right behind and right before a person."""

CLAUSE = "^"
"""What stands in a phrase for the beginning or the end of a clause."""
WITHIN_CLAUSES = frozenset("\"'*_-/&")
"""Marks that end no clause."""
WORD, STOP, LINE, MARK = Kind.WORD, Kind.STOP, Kind.LINE, Kind.MARK
"""For what looks at every token: a name is found eight times as fast as a member of an enumeration."""


class Token(NamedTuple):
    """A piece of the text: `text` as written (an address in canonical form), `low` in small letters, and where."""

    kind: Kind
    text: str
    low: str
    start: int
    end: int


class Sentence(NamedTuple):
    """Where a sentence starts and ends among the tokens of its text, and its words in small letters."""

    start: int
    end: int
    words: tuple[str, ...]


class Text(NamedTuple):
    """A text, cut once for all who look at it."""

    written: str
    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]
    lows: frozenset[str]
    """Its words and marks in small letters: what is not among them stands nowhere in it."""
    said: tuple[list[str], ...]
    """The words of each sentence with what parts its clauses, which no phrase goes across."""


NARROWEST, WIDEST = 60, 80
"""Between which widths mail programs cut lines (RFC 3676, section 4.2)."""
MOST_TOKENS = 3_000
"""How much of a text is read; nobody asks for an introduction below that."""

RUN = re.compile(r"\n\s*|[^\s<>()\[\]{},;:\"“”„«»|＜＞（）【】「」『』、，；：،؛]+|[^\s]")
WORDS = re.compile(r"[^\W_](?:[\w’'.`\u30fb\u064b-\u0652\u0670\u0640-]*[\w\u064b-\u0652\u0670](?<!_))?|[^\w\s]|_")
SAME = dict(zip("（）【】「」『』、，；：،؛", '()[]"""",,;:,;', strict=True))
"""Marks of other scripts, as the plain ones that they stand for."""
VOWELS = replacer(dict.fromkeys([*range(0x64B, 0x653), 0x670, 0x640]))
"""Takes the vowels out of Arabic, where somebody writes them: they are no letters of their own."""
FAR = "\u0600"
"""From here on, words may hang together: Arabic, Chinese, Japanese."""
CLITICS = frozenset("وبل")
"""Arabic "and", "with" and "to", which are written as a part of the word behind them."""
SHORTEST = 3
ARABIC = frozenset(word for line in WORDS_IN_ARABIC.values() for word in line.replace("|", " ").split())
TIED = frozenset("la le les lo los las lui leur moi toi nous vous o a os as me nos lhe lhes se vocês te".split())
"""Pronouns that a hyphen ties to a verb."""
ARTICLES = frozenset(("der", "den"))
WRAPPERS = "*_~`'’‘"
ENDS = ".!?…。！？؟۔"
PLACES = frozenset("u.s u.s.a u.k u.n u.a.e e.u p.s d.c n.y l.a".split())
"""What looks like initials, and ends sentences."""
INVISIBLE = dict.fromkeys(
    map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
)
MARKS = {
    ord("’"): "'",
    ord("‘"): "'",
    ord("`"): "'",
    ord("\u00a0"): " ",
    ord("\u202f"): " ",
    ord("＜"): "<",
    ord("＞"): ">",
}
straight = replacer(MARKS)
UNSEEN = re.compile(f"[{''.join(map(chr, INVISIBLE))}]")
ABBREVIATIONS = TITLES | frozenset(
    "z d e i u co ltd inc jr no st tel vs etc bzw ca usw p ej exmo exma exmos exmas sres spett".split()
)


def plain(text: str) -> str:
    """Give a text without invisible marks, with one kind of apostrophe and of space.

    Marks of direction and of width are taken out of the text between addresses only: inside an address they make it
    broken, as everything else does that nobody types.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = straight(text)
    if text.isascii() or not UNSEEN.search(text):
        return text
    return "".join(piece if "@" in piece else piece.translate(INVISIBLE) for piece in re.split(r"(\s+)", text))


def unwrapped(text: str) -> str:
    """Join the lines that a mail program cut for their length, and no others."""
    lines = text.split("\n")
    width = max(map(len, lines))
    if not NARROWEST <= width <= WIDEST:
        return text
    pieces = []
    for line, following in pairwise(lines):
        word = following.split(" ", 1)[0]
        listed = "@" in line.rpartition(" ")[2] and "@" in following
        joins = (
            bool(word)
            and not listed
            and len(line) > NARROWEST - 20
            and len(line) + 1 + len(word) > width
            and word[0] not in "-*•>"
        )
        pieces.append(line.rstrip() + " " if joins else line + "\n")
    return "".join(pieces) + lines[-1]


def taken_apart(written: str) -> Text:
    """Cut a text, which `plain` gave, into tokens and sentences."""
    tokens = tokenise(written)
    sentences: list[Sentence] = []
    clauses: list[list[str]] = []
    words: list[str] = []
    said = [CLAUSE]
    start = 0
    for index, (kind, _, low, _, _) in enumerate(tokens):
        if kind is WORD:
            words.append(low)
            said.append(low)
        elif kind is STOP or low == "\n\n":
            if index > start:
                sentences.append(Sentence(start, index, tuple(words)))
                clauses.append([*said, CLAUSE])
                words = []
                said = [CLAUSE]
            start = index + 1
        elif kind is not LINE and said[-1] != CLAUSE and low not in WITHIN_CLAUSES:
            said.append(CLAUSE)
    if start < len(tokens):
        sentences.append(Sentence(start, len(tokens), tuple(words)))
        clauses.append([*said, CLAUSE])
    return Text(written, tokens, tuple(sentences), frozenset([token.low for token in tokens]), tuple(clauses))


def clauses(said: Sequence[str]) -> Iterator[Sequence[str]]:
    """Give the clauses of a sentence."""
    start = 0
    for at, low in enumerate(said):
        if low == CLAUSE:
            if at > start:
                yield said[start:at]
            start = at + 1


def tokenise(text: str) -> tuple[Token, ...]:
    """Cut a text, which `plain` gave, into tokens."""
    tokens: list[Token] = []
    made = Token._make  # half of the time of a call by its fields
    for match in RUN.finditer(text):
        run = match.group()
        start, end = match.span()
        if run.isalnum() and (run.isascii() or max(run) < FAR):
            tokens.append(made((WORD, run, run.lower(), start, end)))
        elif run[0] == "\n":
            tokens.append(Token(LINE, run, "\n\n" if run.count("\n") > 1 else "\n", start, end))
        elif "@" in run:
            tokens.extend(_addresses(run, start, tokens))
        elif len(run) == 1 and not run.isalnum():
            mark = SAME.get(run, run)
            tokens.append(Token(STOP if run in ENDS else MARK, mark, mark, start, end))
        else:
            tokens.extend(_words(run, start, tokens))
        if len(tokens) > MOST_TOKENS:
            break
    return tuple(tokens[: MOST_TOKENS + 1])


def _words(run: str, offset: int, above: Sequence[Token] = ()) -> list[Token]:
    tokens: list[Token] = []
    for match in WORDS.finditer(run):
        text = match.group()
        start, end = match.start() + offset, match.end() + offset
        if text[0].isalnum() and (text[0] >= FAR or is_japanese(text)):
            tokens.extend(_far(text, start, tokens[-1] if tokens else above[-1] if above else None))
        elif text[0].isalnum():
            tokens.append(Token(Kind.WORD, text, text.lower(), start, end))
        elif text in ENDS and not _abbreviates(text, tokens, start):
            tokens.append(Token(Kind.STOP, text, text, start, end))
        else:
            tokens.append(Token(Kind.MARK, text, text, start, end))
    return tokens


def _far(text: str, offset: int, before: Token | None) -> list[Token]:
    """Cut a word in a script without capitals: Japanese at its words, Arabic behind "and" where an address precedes."""
    behind = before is not None and (before.kind is Kind.ADDRESS or before.text in (")", ">", "]"))
    spans = [(0, len(text))]
    if is_japanese(text):
        spoken = before is not None and before.kind is WORD and before.end < offset and before.text.isascii()
        spans = list(cut(text, behind=behind or spoken))
    elif behind and text[0] in CLITICS and len(text) > SHORTEST and VOWELS(text) not in ARABIC:
        spans = [(0, 1), (1, len(text))]
    return [
        Token(WORD, text[start:end], VOWELS(text[start:end]).lower(), offset + start, offset + end)
        for start, end in spans
    ]


def _abbreviates(mark: str, tokens: list[Token], at: int) -> bool:
    """Whether a dot belongs to the word before it: a title, or an initial."""
    if mark != "." or not tokens or tokens[-1].end != at:
        return False
    before = tokens[-1]
    return before.low.rpartition("'")[2] in ABBREVIATIONS or is_initials(before)


def is_initials(token: Token) -> bool:
    """Whether a token is a letter or more, with dots between, as in J. R. Hartley and A.A. Milne."""
    return token.text.isupper() and token.low not in PLACES and all(len(piece) == 1 for piece in token.text.split("."))


def _addresses(run: str, offset: int, above: Sequence[Token]) -> list[Token]:
    """Read a run that holds an `@`: one address, several with a slash between, or something broken."""
    spans = glued(run)
    if len(spans) > 1:
        tokens = list(above[-1:])
        for start, end in spans:
            piece = run[start:end]
            tokens += _address(piece, offset + start) if "@" in piece else _words(piece, offset + start, tokens)
        return tokens[len(above[-1:]) :]
    if run.count("@") > 1 and "/" in run:
        tokens = []
        for match in re.finditer(r"[^/]+|/", run):
            piece, start = match.group(), match.start() + offset
            if "@" in piece:
                tokens.extend(_address(piece, start))
            else:
                tokens.extend(_words(piece, start))
        return tokens
    return _address(run, offset)


def _address(run: str, offset: int) -> list[Token]:
    written = run.rstrip(ENDS + "-–—/&=+")
    while len(written) > 1 and written[0] in WRAPPERS and written[-1] in WRAPPERS:
        written, offset = written[1:-1], offset + 1
    written = written.rstrip(ENDS).removesuffix("'s").rstrip(WRAPPERS)
    found = address.parse(written)
    end = offset + len(written)
    if not found:
        kind = Kind.MARK if written.startswith("@") else Kind.BROKEN  # a handle of some other network is no address
        return [Token(kind, run[:100], run[:100].lower(), offset, offset + len(run))]
    tail = run[len(run.rstrip(ENDS)) :]
    tokens = [Token(Kind.ADDRESS, found, found.lower(), offset, end)]
    if tail:
        tokens.append(Token(Kind.STOP, tail, tail, end, end + len(tail)))
    return tokens


def stem(low: str) -> str:
    """Give a verb without the pronoun that a hyphen ties to it: présente-la, apresente-os."""
    if "-" not in low:
        return low
    head, _, tail = low.partition("-")
    return head if tail in TIED else low


def is_name_word(token: Token) -> bool:
    """Whether a token looks like a part of a name: it starts with a capital, or its script has none."""
    first = token.text[0]
    return token.kind is Kind.WORD and first.isalpha() and not first.islower()


def is_particle(tokens: Sequence[Token], at: int) -> bool:
    """Whether a token is a small word inside a family name; "der" and "den" are articles unless "von" is there."""
    token = tokens[at]
    if token.low in ARTICLES and (at == 0 or tokens[at - 1].low not in PARTICLES):
        return False
    return token.kind is Kind.WORD and token.low in PARTICLES and token.text.islower()


def step_over(tokens: Sequence[Token], at: int, marks: frozenset[str], lows: frozenset[str] = frozenset()) -> int:
    """Step over marks and words."""
    while at < len(tokens) and (tokens[at].text in marks or tokens[at].low in lows):
        at += 1
    return at
