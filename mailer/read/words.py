"""Turns text into tokens, and the word tables into lexicons that phrases are looked up in.

The tables are data, in `words_*.py`: one for each language, phrases by `Sense`. In a table, phrases stand between
slashes or on lines of their own; `(a|b|)` is a choice, `@name@` the phrase list of that name among the table's
"macros", and a final `...` says that any words may follow. Text and tables go through the same folding (NFKC, case,
accents, apostrophes, invisible marks), so a phrase is found however it is typed. Scripts without spaces are read
character by character. This module decides nothing; a lexicon is built when its language first occurs.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from mailer.read import words_asia, words_east, words_english, words_germanic, words_romance, words_slavic


if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence


class Sense(Enum):
    """What a phrase says; the names in lower case are the keys of the tables."""

    LATER = "later"
    YES = "yes"
    """A yes that stands by itself."""
    FOND = "fond"
    """A wish that counts as a yes, unless a "but I can't" follows."""
    WARM = "warm"
    """Friendly, and no decision: "sounds interesting", "no problem"."""
    NO = "no"
    EXCUSE = "excuse"
    """A reason for a no, and not yet one: "too busy"."""
    STOP = "stop"
    STOP_ALL = "stop_all"
    DOUBT = "doubt"
    """Conditions, hedges, questions, reported speech, irony: nothing beside it is decided."""
    BUT = "but"
    NOT = "not"
    """A negation that no known phrase explains: nothing beside it is a yes."""
    REGRET = "regret"
    HELLO = "hello"
    BYE = "bye"
    THANKS = "thanks"
    FILL = "fill"
    """Harmless words that may stand before or after an answer."""
    WORDS = "words"
    """Common words without weight, which show that a text is in this language."""
    WHO = "who"
    HELD = "held"
    OUTCOME = "outcome"
    ACQUAINTED = "acquainted"
    CANCEL = "cancel"
    SEND = "send"
    HELP = "help"


ORDERS = frozenset({Sense.CANCEL, Sense.SEND, Sense.HELP, Sense.OUTCOME})
"""Senses that only an introducer's mail is looked through for."""

TABLES: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        **words_english.TABLES,
        **words_germanic.TABLES,
        **words_romance.TABLES,
        **words_slavic.TABLES,
        **words_east.TABLES,
        **words_asia.TABLES,
    }
)
"""Every table by its language's two-letter code."""

COMMON = "any"
"""The table of what is said in every language."""

SINGLE = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"
"""Scripts whose words have no spaces between them, or none to rely on."""

SIGNS = "\u0900-\u0dff"
"""Indic blocks: their vowel signs are no letters to Python."""

PICTURES = "\u2190-\u21ff\u2300-\u23ff\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff"

TOKEN = re.compile(rf"[{SINGLE}]|(?:[^\W_{SINGLE}]|[{SIGNS}])+|[{PICTURES}]|[^\w\s]|\n")
ADDRESS = re.compile(r"[^\s@<>]{1,64}@[^\s@<>]{1,255}|\b(?:https?://|www\.)\S{1,500}")
DRAWN = re.compile(r"([^\W\d_])\1{2,}")
"""A letter that is drawn out: "yesss", "noooo"."""
FACES = re.compile(r"(?<!\w)[:;=]-?[)(dp](?!\w)|<3|\^\^|\(:")
UNSEEN = dict.fromkeys(
    [*range(0x300, 0x370), *range(0x591, 0x5C8), *range(0x610, 0x61B), *range(0x64B, 0x660), 0x670, 0x640]
    + [0xAD, 0x34F, 0x61C, 0x115F, 0x1160, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070)]
    + [0x180E, 0x3164, 0xFEFF, 0xFE0E, 0xFE0F, *range(0x1F3FB, 0x1F400)]
)
"""Accents, points and tatweel, invisible marks, variation selectors and skin tones."""
ELIDED = re.compile(r"\b([cdjlmnst]|qu|un|all|dell|dall|nell|sull|quest|cos|com|dov)'(?=\w)")
"""Words of French, Italian and Catalan that lean on the next one."""
APOSTROPHES = dict.fromkeys(map(ord, "\u2019\u2018\u02bc\u02b9\u00b4`\u2032\u05f3"), "'")
LETTERS = str.maketrans({"ł": "l", "đ": "d", "ø": "o", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th"})
ARABIC = str.maketrans("أإآٱىيکةۀؤئ", "اااايیكههوی")
DIGRAPHS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "æ": "ae"})


def fold(text: str) -> str:
    """Give the text as tables have it: compatible forms, lower case, no accents, apostrophes or invisible marks."""
    text = unicodedata.normalize("NFKC", text).casefold()
    if not text.isascii():
        bare = unicodedata.normalize("NFD", text.translate(APOSTROPHES)).translate(UNSEEN)
        text = unicodedata.normalize("NFC", bare).translate(LETTERS)
    return ELIDED.sub(r"\1 ", text).replace("'", "") if "'" in text else text


def tokenise(text: str) -> list[str]:
    """Give the tokens of a text: words, single characters of scripts without spaces, marks, and line ends."""
    folded = fold(text)
    if "@" in folded or "/" in folded or "www" in folded:
        folded = ADDRESS.sub(" ", folded)
    return TOKEN.findall(FACES.sub(" ", DRAWN.sub(r"\1", folded)))


def is_word(token: str) -> bool:
    """Whether a token is a word, rather than a mark, a picture or a line end."""
    return token[0].isalnum() or token[0] > "\u08ff" and not token[0] > "\u2000" or token[0] >= "\u3040"


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """One thing that can be said."""

    sense: Sense
    open: bool = False
    """Whether any words may follow in the same clause."""


class Lexicon:
    """The phrases of one language: a finite automaton over tokens, determinised as far as it is used."""

    __slots__ = ("_accept", "_empty", "_macros", "_marks", "_next", "_numbers", "_seen", "_states")

    def __init__(self, tables: Sequence[Mapping[str, str]], *, orders: bool, spelled: bool) -> None:
        """Build it from tables; where two have the same phrase, the first wins, and orders win where they are asked for."""
        self._next: list[dict[str, list[int]]] = [{}]
        self._empty: list[list[int]] = [[]]
        self._accept: dict[int, tuple[int, Phrase]] = {}
        senses = (
            sorted(Sense, key=lambda sense: sense not in ORDERS) if orders else [s for s in Sense if s not in ORDERS]
        )
        for table in tables:
            self._macros = _macros(table)
            for sense in senses:
                for entry in _entries(table, sense):
                    for form in dict.fromkeys([entry, entry.translate(DIGRAPHS)] if spelled else [entry]):
                        self._add(form, sense)
        marks = [table["marks"].strip() for table in tables if "marks" in table]
        self._marks = re.compile("|".join(marks)) if marks else None
        self._numbers: dict[frozenset[int], int] = {}
        self._seen: dict[tuple[int, str], int] = {}
        self._states: list[tuple[frozenset[int], Phrase | None]] = []
        self._state(self._closure({0}))

    def find(self, tokens: Sequence[str], at: int) -> tuple[Phrase | None, int]:
        """Give the longest phrase that begins at a token, and the number of its tokens."""
        best: tuple[Phrase | None, int] = (None, 1)
        state, end = 0, at
        while end < len(tokens):
            state = self._step(state, tokens[end])
            if state < 0:
                break
            end += 1
            phrase = self._states[state][1]
            if phrase:
                best = phrase, end - at
        if not best[0] and self._marks and self._marks.search(tokens[at]):
            return Phrase(sense=Sense.NOT), 1
        return best

    def _step(self, state: int, token: str) -> int:
        key = (state, token)
        if key not in self._seen:
            nodes = {to for node in self._states[state][0] for to in self._next[node].get(token, ())}
            if not nodes:
                return -1
            self._seen[key] = self._state(self._closure(nodes))
        return self._seen[key]

    def _state(self, nodes: frozenset[int]) -> int:
        if nodes in self._numbers:
            return self._numbers[nodes]
        accepted = [self._accept[node] for node in nodes if node in self._accept]
        first = min(accepted, key=lambda pair: pair[0])[1] if accepted else None
        if first and any(phrase.open and phrase.sense is first.sense for _, phrase in accepted):
            first = Phrase(sense=first.sense, open=True)
        self._states.append((nodes, first))
        self._numbers[nodes] = len(self._states) - 1
        return self._numbers[nodes]

    def _closure(self, nodes: set[int]) -> frozenset[int]:
        open_, closed = list(nodes), set(nodes)
        while open_:
            for node in self._empty[open_.pop()]:
                if node not in closed:
                    closed.add(node)
                    open_.append(node)
        return frozenset(closed)

    def _add(self, entry: str, sense: Sense) -> None:
        bare = entry.removesuffix("...")
        end = self._choice(NOTATION.findall(bare)[::-1], 0)
        self._accept.setdefault(end, (len(self._accept), Phrase(sense=sense, open=bare != entry)))

    def _choice(self, pieces: list[str], start: int) -> int:
        end = self._node()
        self._empty[self._sequence(pieces, start)].append(end)
        while pieces and pieces.pop() == "|":
            self._empty[self._sequence(pieces, start)].append(end)
        return end

    def _sequence(self, pieces: list[str], node: int) -> int:
        while pieces and pieces[-1] not in "|)":
            piece = pieces.pop()
            if piece == "(":
                node = self._choice(pieces, node)
            elif piece[0] == "@":
                node = self._choice(NOTATION.findall(self._macros[piece[1:-1]])[::-1], node)
            else:
                for token in tokenise(piece):
                    node = self._read(token, node)
        return node

    def _read(self, token: str, node: int) -> int:
        end = self._node()
        self._next[node].setdefault(token, []).append(end)
        return end

    def _node(self) -> int:
        self._next.append({})
        self._empty.append([])
        return len(self._next) - 1


MARKUP = re.compile(r"@\w+@|[/()|@]|\.\.\.")
OPTIONAL = re.compile(r"\(\|[^()]*\)|\([^()]*\|\)")
NOTATION = re.compile(r"[()|]|@\w+@|[^()|@]+")


def _macros(table: Mapping[str, str]) -> dict[str, str]:
    found = (entry.split("=", 1) for entry in table.get("macros", "").split("/") if entry.strip())
    return {name.strip(): body.strip() for name, body in found}


def _entries(table: Mapping[str, str], sense: Sense) -> Iterator[str]:
    yield from filter(None, (entry.strip() for entry in table.get(sense.value, "").split("/")))


@cache
def lexicon(language: str, *, orders: bool = False) -> Lexicon:
    """Build the lexicon of a language, which includes what every language says."""
    return Lexicon([TABLES[language], TABLES[COMMON]], orders=orders, spelled=language in {"de", "da", "no", "sv"})


@cache
def speakers() -> Mapping[str, tuple[str, ...]]:
    """Give the languages in whose tables a word occurs, by word."""
    found: dict[str, list[str]] = {}
    for language, table in TABLES.items():
        text = " ".join(text for key, text in table.items() if key != "marks" and language != COMMON)
        for token in sorted(set(tokenise(MARKUP.sub(" ", text)))):
            found.setdefault(token, []).append(language)
    return {token: tuple(languages) for token, languages in found.items()}


@cache
def weights() -> Mapping[str, frozenset[Sense]]:
    """Give the senses that a word has by itself in any language, where they could turn an answer round."""
    found: dict[str, set[Sense]] = {}
    for table in TABLES.values():
        for sense in (Sense.YES, Sense.NO, Sense.NOT, Sense.DOUBT, Sense.BUT):
            for entry in _entries(table, sense):
                tokens = tokenise(OPTIONAL.sub(" ", entry))
                if len(tokens) == 1:
                    found.setdefault(tokens[0], set()).add(sense)
    return {token: frozenset(senses) for token, senses in found.items()}


@cache
def alone() -> Mapping[str, Sense]:
    """Give the short words that mean different things in different languages, and that are an answer when alone."""
    return {
        token: sense
        for sense in (Sense.YES, Sense.NO)
        for token in tokenise(TABLES[COMMON][f"alone_{sense.value}"].replace("/", " "))
    }
