"""Cuts a freshly typed text into phrases that a language knows, in every language that it may be in.

A text is read in each language that knows some of its words, and those readings stay that know the most of them. A
phrase that decides is marked as plain where it stands at the head of its clause and nothing unknown hangs on it. What
the phrases amount to is for `answer.py`; nothing is decided here.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import NamedTuple

from mailer.read.words import Phrase, Sense, borrowed, lexicon, speakers, tokenise, weights


MOST_CHARACTERS = 6000
"""A longer text is a letter, and no answer; it is unclear."""

MOST_TOKENS = 800

MOST_LANGUAGES = 6
"""How many languages a text is tried in, and those that share as many of its words."""

SILENT = frozenset("¡¿'*_~[]{}<>#")
WORD = re.compile(r"[^\W\d_]+")

PEELED = frozenset({Sense.HELLO, Sense.BYE, Sense.THANKS, Sense.FILL, Sense.REGRET, Sense.WARM, Sense.AND})
HEADS = PEELED | {Sense.YES, Sense.FOND, Sense.NO, Sense.BUT, Sense.LATER, Sense.STOP, Sense.ACQUAINTED}
"""Phrases after which the next one still stands at the head of its clause."""

PEOPLE = frozenset({"ann", "bob", "ivy", "他", "她", "dia", "sie"})
"""Names and pronouns that the tables have among the harmless words, and that may be a subject."""

NONE: frozenset[str] = frozenset()

STAND_IN = "bob"
"""The name that stands in the phrases of the tables; a name that no language knows is looked up as this one."""

FEWEST = 2
"""Words of a refusal that can have a clause of its own."""

GREETED = frozenset({Sense.HELLO, Sense.THANKS})
MOST_NAMED = 3
"""How many unknown words after such a phrase may be a name."""

DECIDING = frozenset({Sense.YES, Sense.FOND, Sense.NO, Sense.STOP, Sense.STOP_ALL})


class Piece(NamedTuple):
    """One phrase, unknown word or mark of a text; `sense` is None for the latter two."""

    sense: Sense | None
    tokens: tuple[str, ...]
    open: bool = False
    plain: bool = True
    """Whether a deciding phrase or a reason stands at the head of its clause, and nothing unknown hangs on it."""
    name: bool = False
    """Whether it is an unknown word with a capital."""


@dataclass(slots=True, kw_only=True)
class Reading:
    """A text in one language."""

    language: str
    pieces: list[Piece]
    known: int
    """How many of its words this language knows."""
    senses: Counter[Sense] = field(default_factory=Counter)


def tokens_of(fresh: str) -> list[str]:
    """Give the tokens of a text that can be an answer; none of a longer one."""
    if len(fresh) > MOST_CHARACTERS:
        return []
    tokens = [token for token in tokenise(fresh) if token not in SILENT]
    while tokens and tokens[0] == "\n":
        del tokens[0]
    return tokens if len(tokens) <= MOST_TOKENS else []


def capitals(fresh: str) -> frozenset[str]:
    """Give the words that are written like a name."""
    return frozenset(tokenise(" ".join(word for word in WORD.findall(fresh[:MOST_CHARACTERS]) if word[0].isupper())))


def readings(tokens: list[str], *, orders: bool = False, names: frozenset[str] = frozenset()) -> list[Reading]:
    """Read a text in every language that knows as many of its words as any other does."""
    if not tokens:
        return []
    known_by = speakers()
    votes: Counter[str] = Counter()
    for token, times in Counter(tokens).items():
        for tongue in known_by.get(token, ()):
            votes[tongue] += times
    votes = votes or Counter(en=0)
    least = sorted(votes.values(), reverse=True)[:MOST_LANGUAGES][-1]
    strangers = sum(token not in known_by and token[0].isalnum() for token in tokens)
    strange = frozenset(name for name in names if name not in known_by and name[0].isalpha())
    read: list[tuple[str, list[Piece], int]] = []
    best = 0
    for tongue, count in votes.most_common():
        if count < least or count + strangers < best:
            break
        table = lexicon(tongue, orders=orders)
        # a word that says "not" by its ending is no name
        looked, called = _renamed(tokens, strange if not any(table.find((name,), 0)[0] for name in strange) else NONE)
        phrases = table.cut(looked)
        if _most_known(phrases) >= best:
            pieces = _named(_pieces(looked, called, phrases, names))
            known = sum(len(piece.tokens) for piece in pieces if piece.sense)
            read.append((tongue, pieces, known))
            best = max(best, known)
    found = [_reading(tongue, pieces, known) for tongue, pieces, known in read if known == best]
    if any(reading.language == "en" for reading in found):
        found = [reading for reading in found if not _is_borrowed(reading)]
    return [reading for reading in found if _is_one_phrase(reading)] or found


def _most_known(phrases: list[tuple[int, int, Phrase]]) -> int:
    """Give how many words a language may know at most: those of its phrases, and the names after them."""
    return sum(length + (MOST_NAMED if phrase.sense in GREETED else 0) for _, length, phrase in phrases)


def _is_borrowed(reading: Reading) -> bool:
    """Whether all that a language knows of a text are English words that people use in it."""
    english = borrowed(reading.language) | PEOPLE
    known = [token for piece in reading.pieces if piece.sense for token in piece.tokens if token[0].isalnum()]
    return reading.language != "en" and bool(known) and english.issuperset(known)


def _is_one_phrase(reading: Reading) -> bool:
    """Whether several words are a set phrase of a language, whatever each of them is in another."""
    words = [piece for piece in reading.pieces if is_word(piece)]
    return len(words) == 1 and len(words[0].tokens) > 1


def _renamed(tokens: list[str], strange: frozenset[str]) -> tuple[list[str], list[tuple[str, ...]]]:
    """Give the words to look up, with the stand-in for each name ("Marek Nowak" is one), and what stands there."""
    looked: list[str] = []
    called: list[tuple[str, ...]] = []
    for token in tokens:
        if token not in strange:
            looked.append(token)
            called.append((token,))
        elif called and called[-1][-1] in strange and len(called[-1]) < MOST_NAMED:
            called[-1] += (token,)
        else:
            looked.append(STAND_IN)
            called.append((token,))
    return looked, called


def _pieces(
    looked: list[str], called: list[tuple[str, ...]], phrases: list[tuple[int, int, Phrase]], names: frozenset[str]
) -> list[Piece]:
    """Give the phrases of a text, and what stands between them; a name is part of a phrase, and none by itself."""
    pieces: list[Piece] = []
    at = 0
    for start, length, phrase in phrases:
        if length == 1 and called[start][0] != looked[start]:
            continue
        pieces += [_unknown(token, names) for word in called[at:start] for token in word]
        at = start + length
        pieces.append(Piece(phrase.sense, tuple(looked[start:at]), phrase.open))
    return [*pieces, *(_unknown(token, names) for word in called[at:] for token in word)]


def _unknown(token: str, names: frozenset[str]) -> Piece:
    return Piece(None, (token,), False, True, token in names and token[0].isalpha())  # noqa: FBT003 - half the time


def _reading(language: str, pieces: list[Piece], known: int) -> Reading:
    reading = Reading(language=language, pieces=_weighed(_signed(pieces), language), known=known)
    reading.senses.update(piece.sense for piece in reading.pieces if piece.sense)
    return reading


def _named(pieces: list[Piece]) -> list[Piece]:
    """Take up to three unknown words after a greeting or thanks for a name, where a mark follows."""
    for at, piece in enumerate(pieces):
        if piece.sense not in GREETED:
            continue
        end = at + 1
        while end < len(pieces) and end <= at + MOST_NAMED and is_unknown(pieces[end]):
            end += 1
        if end == len(pieces) or not is_word(pieces[end]) or piece.sense is Sense.HELLO:
            for name in range(at + 1, end):
                pieces[name] = pieces[name]._replace(sense=Sense.FILL)
    return pieces


def _signed(pieces: list[Piece]) -> list[Piece]:
    """Take a letter with a dot for an initial, where it stands below a goodbye: "Regards, S. Iyer"."""
    signed = False
    for at, piece in enumerate(pieces[:-1]):
        signed = signed or piece.sense is Sense.BYE
        if signed and len(piece.tokens[0]) == 1 and len(piece.tokens) == 1 and pieces[at + 1].tokens[0] == ".":
            pieces[at] = piece._replace(sense=Sense.FILL)
    return pieces


def _weighed(pieces: list[Piece], language: str) -> list[Piece]:
    """Mark the deciding phrases that stand inside a clause, or that unknown words hang on."""
    head = True
    weighed: list[Piece] = []
    for at, piece in enumerate(pieces):
        if piece.sense and piece.sense in DECIDING:
            begins = head or _is_joined(pieces, at, language)
            refused = _is_refused(pieces, at)
            weighed.append(
                piece._replace(sense=Sense.WORDS)
                if refused
                else piece._replace(plain=begins and (piece.open or _is_free(pieces, at)))
            )
        else:
            weighed.append(piece if head or piece.sense is not Sense.EXCUSE else piece._replace(plain=False))
        if not is_word(piece) or _is_cross(piece):
            head = True
        elif piece.sense not in HEADS or _is_subject(pieces, at):
            head = False
    return weighed


def _is_joined(pieces: list[Piece], at: int, language: str) -> bool:
    """Whether a refusal of several words follows an "and" or a "but", or begins with "but": it has its own clause."""
    refusal = pieces[at].tokens if pieces[at].sense is Sense.NO else ()
    if len(refusal) < FEWEST or at == 0:
        return False
    first = lexicon(language).find(refusal[:1], 0)[0] if len(refusal) > FEWEST else None
    return pieces[at - 1].sense in {Sense.AND, Sense.BUT} or (first is not None and first.sense is Sense.BUT)


def _is_refused(pieces: list[Piece], at: int) -> bool:
    """Whether it is what the words right before it refuse: "I don't want you to | introduce us"."""
    agrees = pieces[at].sense in {Sense.YES, Sense.FOND}
    return agrees and at > 0 and pieces[at - 1].sense is Sense.NO and pieces[at - 1].open


def _is_subject(pieces: list[Piece], at: int) -> bool:
    """Whether a harmless word is someone who is not greeted, and so may be who "would love to"."""
    greeted = at > 0 and pieces[at - 1].sense in {Sense.HELLO, Sense.THANKS, Sense.YES, Sense.NO}
    person = pieces[at].tokens[0] in PEOPLE and len(pieces[at].tokens) == 1
    return pieces[at].sense is Sense.FILL and person and not greeted


def _is_free(pieces: list[Piece], at: int) -> bool:
    """Whether nothing unknown hangs on a phrase, save one name that a yes may end on: "yes Carol"."""
    after = [*pieces[at + 1 : at + 3], None, None]
    if after[0] is None or not is_word(after[0]):
        return True
    if pieces[at].sense is Sense.NO and (after[0].sense is Sense.EXCUSE or _is_cross(after[0])):
        return True
    if Sense.DOUBT in weights().get(pieces[at].tokens[-1], ()):
        return after[0].sense in HEADS - {Sense.FILL}
    if after[0].sense in HEADS:
        return True
    if after[1] and is_word(after[1]):
        return False
    greets = pieces[at].sense is Sense.FOND or Sense.YES in weights().get(pieces[at].tokens[0], ())
    return greets and after[0].name and after[0].tokens[0] not in speakers()


def _is_cross(piece: Piece) -> bool:
    """Whether it is a picture that negates: a thumb down, a cross."""
    return piece.sense is Sense.NOT and not piece.tokens[0][0].isalnum()


def is_word(piece: Piece) -> bool:
    """Whether it is a phrase or a word, and no mark."""
    return bool(piece.sense) or piece.tokens[0][0].isalnum()


def is_unknown(piece: Piece) -> bool:
    """Whether it is a word that the language does not know."""
    return piece.sense is None and piece.tokens[0][0].isalpha()
