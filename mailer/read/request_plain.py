"""Says whether a mail asks us plainly for an introduction, or only speaks of one.

Plain is what is asked of us, told us to do, done by the mail itself, or said of two who ought to meet; not what others
want of the writer, nor what is over, nor a question of news. This module can only lead to a question. It never says
who is meant.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mailer.read.request_bids import COMPLEMENTS, bids
from mailer.read.request_mentions import Mention, is_list
from mailer.read.request_phrases import by_first, holds, longest_at
from mailer.read.request_plain_words import (
    ACTS_NOW,
    ALREADY,
    ASKS_YOU,
    BEFORE_HEAD,
    COMMANDS,
    GO_AHEAD,
    HEAD,
    INFORM,
    MUST,
    MYSELF,
    PASSIVE,
    PRESENTING,
    REPORTS,
    UNSAID,
    WANTS,
    YOUR_PART,
)
from mailer.read.request_reason_words import PAST
from mailer.read.request_slots import strength
from mailer.read.request_tokens import clauses, stem
from mailer.read.request_words import NOT, SIGNALS


if TYPE_CHECKING:
    from collections.abc import Sequence

    from mailer.read.request_slots import Asking
    from mailer.read.request_tokens import Text


REQUESTS = by_first(ASKS_YOU)
ACTS = by_first(ACTS_NOW)
PLANS = by_first(WANTS)
DUTIES = by_first(MUST)
GOES = by_first(GO_AHEAD)
OF_YOU = by_first(YOUR_PART)
OWN_DUTIES = by_first(MYSELF)
PRESENTS = by_first(PRESENTING)
FINITE = (SIGNALS - UNSAID) | COMMANDS
TELLS = REPORTS | (PAST - FINITE)
THAT = COMPLEMENTS | {"że", "żebym", "abym", "qu'il", "qu'elle", "s'il"}
OTHER_LETTERS = "\u0370"
"""From here on stand the letters of languages whose verbs aren't looked at."""
SHORT = 6
"""How many words a sentence has at most, beside those of names, that says nothing but that two are to meet."""


def asks_plainly(text: Text, found: Sequence[Mention], told: Sequence[Asking], subject: Text) -> bool:
    """Say whether a text, or its subject, plainly asks for what some of its sentences speak of; a form does."""
    asked = [each for each in told if not each.refused]
    starts = {each.start for each in asked}
    own = any(holds(each.words, OWN_DUTIES) for each in asked)
    bare = not own and all(TELLS.isdisjoint(each.words) for each in asked)
    planned = any(holds(each.words, PLANS) for each in asked)
    spurred = False
    for (start, end, words), said in zip(text.sentences, text.said, strict=True):
        question = end < len(text.tokens) and text.tokens[end].low == "?"
        if bids(words, said) or _goes_ahead(words, said):
            return True
        if start in starts:
            if _asks(words, said, question=question):
                return True
        elif bare and not planned and _pleads(words):
            return True
        else:
            spurred = spurred or holds(words, REQUESTS)
    if own or planned:
        return not own and not spurred
    return any(_names_alone(each) for each in asked) or _is_titled(subject) or (bare and is_list(text.tokens, found))


def _is_titled(subject: Text) -> bool:
    """Whether a subject is that of a request: it asks, or has little beside "introduction"."""
    return any(
        strength(words) > 1 and (len(words) <= SHORT or _asks(words, said, question=False))
        for (_, _, words), said in zip(subject.sentences, subject.said, strict=True)
    )


def _goes_ahead(words: Sequence[str], said: Sequence[str]) -> bool:
    """Whether a sentence says to go ahead, in a word or two, or that two meet who are written to."""
    if not NOT.isdisjoint(words) or not INFORM.isdisjoint(words):
        return False
    return holds(words, GOES) or any(_first(clause) == "meet" for clause in clauses(said))


def _asks(words: Sequence[str], said: Sequence[str], *, question: bool) -> bool:
    """Whether a sentence that speaks of an introduction asks for it."""
    if any(low[0] >= OTHER_LETTERS for low in words):
        return True
    informing = _is_of_news(words)
    reported = bound = False
    for clause in clauses(said):
        bound = bound or (reported and clause[0] in THAT)  # "he promised, that he brings them together"
        reported = not _is_own(clause)
        bound = bound or (reported and holds(clause, OWN_DUTIES))
        if reported or (bound and (clause[0] in THAT or not holds(clause, REQUESTS))):
            continue
        if _is_asking(clause, question=question, informing=informing):
            return True
    return False


def _is_own(clause: Sequence[str]) -> bool:
    """Whether a clause tells the writer's own wish: not what somebody wants of the writer, or wanted once."""
    return (REPORTS.isdisjoint(clause) and not holds(clause, OWN_DUTIES)) or holds(clause, OF_YOU)


def _is_asking(clause: Sequence[str], *, question: bool, informing: bool) -> bool:
    """Whether a clause of a writer's own asks us, does it by itself, or says what two ought to do."""
    return (
        (not informing and (holds(clause, REQUESTS) or any(stem(low) in FINITE or low in FINITE for low in clause)))
        or _first(clause) in HEAD
        or _acts(clause)
        or holds(clause, PRESENTS)
        or (not question and holds(clause, DUTIES))
    )


def _is_of_news(words: Sequence[str]) -> bool:
    """Whether we are to tell or suggest something, which stands before any verb of introducing."""
    for low in words:
        if low in SIGNALS:
            return False
        if low in INFORM:
            return True
    return False


def _first(clause: Sequence[str]) -> str:
    """Give the word by which a clause begins, beside courtesies: an English command."""
    return next((low for low in clause if low not in BEFORE_HEAD), "")


def _acts(clause: Sequence[str]) -> bool:
    """Whether writers introduce two by what they write: not that they would be introduced themselves."""
    for at in range(len(clause)):
        length = longest_at(clause, ACTS, at)
        if length:
            behind = [low for low in clause[at + length : at + length + 2] if low != "to"]
            return PASSIVE.isdisjoint(behind[:1])
    return False


def _pleads(words: Sequence[str]) -> bool:
    """Whether a sentence beside asks for something, which may be the introduction."""
    return holds(words, REQUESTS) and INFORM.isdisjoint(words) and NOT.isdisjoint(words) and _is_own(words)


def _names_alone(sentence: Asking) -> bool:
    """Whether a sentence has little beside the names of two: "Introduction: Ann and Bob"."""
    named = sum(len(mention.name.split()) for mention in sentence.mentions)
    return (TELLS | ALREADY).isdisjoint(sentence.words) and len(sentence.words) - named <= SHORT
