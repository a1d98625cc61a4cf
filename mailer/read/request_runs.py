"""Finds runs of words that can be a name: by their capitals, and by what is no name in any language that we read.

This module never looks at addresses.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mailer.read.request_letter_words import GREETINGS, LABELS, LINKS
from mailer.read.request_name_words import CAPITALS, PARTICLES, ROLES, STOPS, TITLES
from mailer.read.request_names import tidy
from mailer.read.request_reason_words import REASONS, RELATIVE, SUBJECTS
from mailer.read.request_tokens import Kind, Token, is_initials, is_name_word, is_particle, stem
from mailer.read.request_words import AND, COPY, FILLER, ME, NOT, RELATIONS, SIGNALS, TO, WEAK, WRITER, words


if TYPE_CHECKING:
    from collections.abc import Sequence


NO_NAME = (
    ME
    | WRITER
    | RELATIVE
    | REASONS
    | NOT
    | SUBJECTS
    | STOPS
    | FILLER
    | SIGNALS
    | WEAK
    | RELATIONS
    | GREETINGS
    | LABELS
    | LINKS
    | AND
    | TO
    | words("i")
)
NEVER = CAPITALS | SIGNALS | GREETINGS | ROLES
KIN_ENDINGS = tuple(
    "kollege kollegin kollegen freund freundin schwester bruder schwager schwägerin tochter sohn nachbar nachbarin "
    "lehrer lehrerin schüler schülerin mieter mieterin partnerin cousine tante onkel nichte neffe mutter vater enkel "
    "enkelin trainerin kommilitonin kommilitone ärztin kundin".split()
)
"""How the German nouns end, with their capitals, for what somebody is to the writer."""
SURNAMES = frozenset("caro cara dear good morning dias bueno buenos bom boa day guten beste dag gentile hey".split())
"""Greetings that are family names too."""
BEHIND_NAMES = frozenset(("<", "(", ","))
DOTTED = frozenset(("st", "jr", "sr"))
"""Parts of a name that end with a dot, besides titles and initials."""
NESTED = {")": "(", '"': '"', "”": "“", "“": "„", "'": "'"}
BULLETS = frozenset("-–—•*·>#)(.:,;|\"'")
POLITE = frozenset(("Vi", "La", "Le"))
"""Italian pronouns with the capital of a formal letter."""
ASKING_POLITELY = words(
    "prego pregherei pregheremmo preghiamo chiedo chiediamo chiederei scrivo scriviamo ringrazio sarei saremmo invito"
)
MOST_RUN = 6
MOST_FAR = 3
"""How many words a name has in a script without capitals, where nothing else shows its beginning."""
MOST_PART = 4
UNCASED = "\u0590"
"""From here on, scripts have no capitals."""


def can_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word can be a part of a name: it has a capital, and not because a sentence starts, or a noun."""
    token = tokens[at]
    if not is_name_word(token):
        return False
    sure = _surely(tokens, at)
    if sure is not None:
        return sure
    if token.text in POLITE and at + 1 < len(tokens) and tokens[at + 1].low in ASKING_POLITELY:
        return False  # "con la presente Vi prego"
    if token.low in TITLES or token.low not in NO_NAME:
        return True
    if token.text[0] >= UNCASED:
        return False
    if len(token.text) == 1:
        return at + 1 < len(tokens) and tokens[at + 1].text == "." and tokens[at + 1].start == token.end
    if token.text.isupper() or at == 0:
        return False
    return _within(tokens[at - 1]) or (
        tokens[at - 1].text in ":/|" and at + 1 < len(tokens) and is_name_word(tokens[at + 1])
    )


def _surely(tokens: Sequence[Token], at: int) -> bool | None:
    """Say of a word with a capital, by its neighbours or by itself, that it is a name or none; nothing of others."""
    token = tokens[at]
    if token.low in SURNAMES and _is_surname(tokens, at):
        return True
    if token.low in PARTICLES and token.text.isupper():
        return at + 1 < len(tokens) and tokens[at + 1].text.isupper() and is_name_word(tokens[at + 1])
    if token.low.endswith(KIN_ENDINGS) and _is_noun(tokens, at):
        return False  # "meine Schwägerin Ann Lee"
    if stem(token.low) in NEVER or token.low.partition("'")[0] in SUBJECTS:
        return False
    return None


def _is_noun(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word with a capital stands behind one in small letters, and before a name."""
    small = any(token.kind is Kind.WORD and token.text.islower() for token in tokens[at - 1 : at])
    return small and any(map(is_name_word, tokens[at + 1 : at + 2]))


def _is_surname(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word that greets elsewhere stands behind a first name, and before the mark that ends a whole name."""
    if at == 0 or at + 1 >= len(tokens) or tokens[at + 1].text not in BEHIND_NAMES:
        return False
    before = tokens[at - 1]
    return is_name_word(before) and before.low not in NO_NAME and before.end + 1 == tokens[at].start


def _within(before: Token) -> bool:
    """Whether what stands before a word shows that a sentence has started already."""
    return before.kind is Kind.WORD or before.text in ",&+/"


def runs_back(tokens: Sequence[Token], at: int, floor: int) -> int:
    """Give where the run of name words that ends before `at` starts; `at` itself where there is none."""
    start = index = at
    while index > floor and at - index < MOST_RUN * 2:
        if can_name(tokens, index - 1):
            if start < at and is_ideographic(tokens[index - 1].text) and not _two_parts(tokens, index - 1, at):
                break  # a name in Chinese or Japanese is one word, or two with a blank between
            if at - index >= MOST_FAR and tokens[index - 1].text[0] >= "\u0600":
                break
            start = index = index - 1
        elif is_particle(tokens, index - 1) and start < at:
            index -= 1
            while index > floor and is_particle(tokens, index - 1):
                index -= 1
            if index <= floor or not can_name(tokens, index - 1):
                break
        elif start < at and index - 1 > floor and is_dot(tokens, index - 1):
            index -= 1
        elif start == index < at and _surname(tokens, index - 1, floor):
            index -= 3  # Robert "Bob" Ray, Kim (Kimberly) Doyle
        else:
            break
    return start


def is_ideographic(text: str) -> bool:
    """Whether a word is written in Chinese or Japanese characters."""
    return "\u3040" <= text[0] <= "\u30ff" or "\u4e00" <= text[0] <= "\u9fff"


def _two_parts(tokens: Sequence[Token], first: int, end: int) -> bool:
    """Whether a family and a given name stand side by side with one blank between: 九条 真理."""
    one, two = tokens[first], tokens[first + 1]
    return (
        first + 2 == end
        and two.start == one.end + 1
        and is_ideographic(two.text)
        and max(len(one.text), len(two.text)) <= MOST_PART
    )


def is_dot(tokens: Sequence[Token], at: int) -> bool:
    """Whether a dot stands inside a name, behind a title or an initial, and doesn't end a sentence."""
    dot, before = tokens[at], tokens[at - 1]
    inside = dot.text == "." and dot.kind is Kind.MARK and before.end == dot.start
    return inside and (is_initials(before) or before.low in TITLES or before.low in DOTTED)


def _surname(tokens: Sequence[Token], at: int, floor: int) -> bool:
    """Whether another name in quotes or brackets ends at `at`, with a name before it."""
    if tokens[at].text not in NESTED or at - 3 < floor or tokens[at - 2].text != NESTED[tokens[at].text]:
        return False
    return can_name(tokens, at - 1) and can_name(tokens, at - 3) and tokens[at - 1].low not in COPY


def text_of(tokens: Sequence[Token], start: int, end: int) -> str:
    """Give tokens as text again, with spaces where there were any."""
    pieces: list[str] = []
    for index in range(start, end):
        if pieces and tokens[index].start > tokens[index - 1].end:
            pieces.append(" ")
        pieces.append(tokens[index].text)
    return "".join(pieces)


def name_of(tokens: Sequence[Token], start: int, end: int) -> str:
    """Give a run of name words as a name, without a genitive's ending."""
    return tidy(text_of(tokens, start, end).removesuffix("'s"))


def begins_line(tokens: Sequence[Token], at: int) -> bool:
    """Whether nothing but bullets and numbers stands before a token on its line."""
    while at > 0 and (tokens[at - 1].text in BULLETS or tokens[at - 1].text.isdigit()):
        at -= 1
    return at == 0 or tokens[at - 1].kind is Kind.LINE
