"""Finds a letter to two people in To and Cc who are made acquainted by it: "Dear Ann, dear Bob, you two should talk".

Only where just two stand there, and the mail calls each by a first name of their own. This module never puts names and
addresses together.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from mailer.read.request_letter_words import GREETINGS
from mailer.read.request_mentions import Mention
from mailer.read.request_names import fold
from mailer.read.request_phrases import by_first, holds
from mailer.read.request_slots import Asking
from mailer.read.request_tokens import Kind
from mailer.read.request_words import phrases


if TYPE_CHECKING:
    from collections.abc import Sequence

    from mailer.read.request_missing import Person
    from mailer.read.request_tokens import Text, Token


PAIR = 2
NEAR = 8
"""Within how many tokens one is told who the other is."""
GREETED = 14
"""Within how many tokens of its beginning a letter greets both."""
THIS_IS = by_first(
    phrases(
        "this is|meet|here is|here's",
        "das ist|hier ist|dies ist",
        "voici|c'est|voilà",
        "este es|esta es|aquí tienes|aquí está|conoce a",
        "questo è|questa è|ecco|lui è|lei è",
        "este é|esta é|eis|conhece|conheça",
        "dit is|dat is|hier is",
        "to jest|to|oto|poznaj",
    )
)
"""How one is told who the other is."""


def acquainted(people: Sequence[Person], subject: Text, text: Text, told: Sequence[Asking]) -> list[Asking]:
    """Give the request that a letter to two people makes; nothing where it is none."""
    first = [fold(person.name).partition(" ")[0] for person in people]
    lows = [fold(token.low) for token in (*subject.tokens, *text.tokens) if token.kind is Kind.WORD]
    if len(set(first)) != PAIR or not set(first) <= set(lows) or any(sentence.refused for sentence in told):
        return []
    if not (
        _told_who(subject.tokens, first) or _told_who(text.tokens, first) or (told and _greets(text.tokens, first))
    ):
        return []
    named = tuple(Mention(name=person.name) for person in people)
    return [Asking(start=0, end=0, words=(), mentions=named)]


def _told_who(tokens: Sequence[Token], first: Sequence[str]) -> bool:
    """Whether one of two is told who the other is: "Ann, this is Bob"."""
    for at, token in enumerate(tokens[:-1]):
        if fold(token.low) not in first or tokens[at + 1].text not in (",", ":", "-", "–", "—"):
            continue
        told = list(takewhile(lambda each: each.kind not in (Kind.STOP, Kind.LINE), tokens[at + PAIR : at + NEAR]))
        behind = [each.low for each in told if each.kind is Kind.WORD]
        other = next(name for name in first if name != fold(token.low))
        if other in [fold(low) for low in behind] and holds(behind, THIS_IS):
            return True
    return False


def _greets(tokens: Sequence[Token], first: Sequence[str]) -> bool:
    """Whether a letter begins with a greeting of both."""
    lows = [fold(token.low) for token in tokens[:GREETED]]
    return bool(lows) and tokens[0].low in GREETINGS and set(first) <= set(lows)
