"""Tells automatic mail by its text alone, where no header and no subject says so: with great care.

A mail that says of itself, in a sentence of its own, that no person wrote it, is believed. One that says that its
writer is away is automatic only if it goes on to say that the answer comes later or whom to turn to, and if every
sentence of it, up to its signature, is one that such mails hold: a single sentence beyond that, and a person wrote it.
What is quoted is never looked at. This module never looks at headers.
"""

from __future__ import annotations

import itertools
import re

from mailer.read import machine_away as away
from mailer.read import machine_said as said
from mailer.read.machine_lookup import Lookup, Searched


MOST_NAME = 5
"""Words in the line of a greeting or a name."""
LEAST_WRAPPED = 50
"""Characters in a line that a mail program wrapped."""

ITSELF = Lookup(said.SELF)
ABSENT = Lookup((*said.AWAY, *said.AWAY_SIGNS))
TITLES = frozenset(title for title in away.SUBJECTS if any(stem in title for stem in said.AUTOMATIC))
"""First lines by which a mail calls itself an automatic reply."""
HEADED = re.compile(
    r">|-{3,}|_{5,}|\*?(?:from|von|de|da|van|från|fra|od|от|από|expéditeur|absender"
    r"|afzender|avsändare|lähettäjä|feladó|kimden|gönderen|nadawca|mittente|remitente"
    r"|发件人|寄件者|差出人|送信者|보낸 ?사람|מאת|من)\s{0,3}:",
    re.IGNORECASE,
)
"""A quoted line, a rule, or the first line of an older mail's header."""
CITED = re.compile(
    r".{4,200}"
    r"(?:wrote|writes|schrieb|a écrit|escribió|escreveu|ha scritto|schreef|skrev|kirjoitti|napisał\(?a?\)?"
    r"|napsal\(?a?\)?|написал\(?а?\)?|пише|írta|a scris|έγραψε|yazdı|写道)\s{0,3}:\s*$",
    re.MULTILINE | re.IGNORECASE,
)
SENTENCE = re.compile(r"(?:(?<!\d)\.|[!?。！？؟।…])+(?=\s|$|[\u3000-\u9fff])|\n")
CLAUSE = re.compile(r"[,;:،、，]|\s[\u2013\u2014-]\s")
WORD = re.compile(r"\w+")
DAY = re.compile(r"\d")
"""What a clause holds where it says until when, before it says that its writer is away."""
REACHED = re.compile(r"\S{1,64}@\S{3,250}|\+?\d[\d ()/.-]{5,24}")
"""Where somebody else can be reached."""
NEAR = 4
"""How far behind a line's end its colon may stand."""
EDGE = " \t*_\"'()[]<>{}«»„“”~=#-\u2013\u2014\u2022【】"


def own(text: str) -> str:
    """Give what stands above the quotation, or the forwarded mail."""
    at = 0
    for line in text.split("\n"):
        end = at + len(line)
        if HEADED.match(text, at) or (":" in text[at : end + NEAR] and CITED.match(text, at)):
            return text[:at]
        at = end + 1
    return text


def sentences(text: str) -> list[str]:
    """Give the sentences and lines of a text, without what stands around them."""
    return [each for each in (piece.strip(EDGE) for piece in SENTENCE.split(text)) if each]


def unwrapped(text: str) -> str:
    """Join the lines of a paragraph that were wrapped, so that sentences stay whole; short lines stay apart."""
    lines = text.split("\n")
    joined = [lines[0]]
    for before, line in itertools.pairwise(lines):
        wrapped = len(before) > LEAST_WRAPPED and line[:1].isalnum()
        joined.append((" " if wrapped else "\n") + line)
    return "".join(joined)


def says_so(text: str, name: str) -> bool:
    """Whether a text in lower case says that no person wrote it; `name` is its sender's, in lower case."""
    text = text.strip()
    title, _, rest = text.partition("\n")
    if title.strip(EDGE + ".:!") in TITLES and rest:
        return True
    searched = Searched(text)
    mentions_itself = ITSELF.within(searched)
    if not mentions_itself and not ABSENT.within(searched):
        return False
    found = sentences(unwrapped(text))
    if mentions_itself and any(each.startswith(said.SELF) for each in found):
        return True
    return formal(found, name)


def formal(found: list[str], name: str) -> bool:
    """Whether sentences say that their writer is away, what follows from it, and nothing else."""
    names = frozenset(WORD.findall(name))
    absent = later = False
    for place, each in enumerate(found):
        if each.rstrip(",!.:;") in said.FAREWELLS:
            return absent and later and not any(personal(line) for line in found[place + 1 :])
        for clause in CLAUSE.split(each):
            text = clause.strip(EDGE)
            away, promise = goes_away(text), any(phrase in text for phrase in said.LATER)
            if not (away or promise or idle(text, names)) or personal(text):
                return False
            absent, later = absent or away, later or promise
    return absent and later


def goes_away(clause: str) -> bool:
    """Whether a clause says that its writer is away."""
    if clause.startswith(said.AWAY) or any(sign in clause for sign in said.AWAY_SIGNS):
        return True
    return DAY.search(clause) is not None and any(phrase in clause for phrase in said.AWAY)


def personal(clause: str) -> bool:
    """Whether a clause holds a word that only somebody who answers would write."""
    return not said.PERSONAL.isdisjoint(WORD.findall(clause)) or any(sign in clause for sign in said.PERSONAL_SIGNS)


def idle(clause: str, names: frozenset[str]) -> bool:
    """Whether a clause says nothing: a greeting, thanks for a mail, a name, an address or a number."""
    words = WORD.findall(clause)
    return (
        not clause
        or REACHED.fullmatch(clause) is not None
        or (bool(words) and names.issuperset(words))
        or (len(words) <= MOST_NAME and clause.startswith(said.GREETINGS))
        or any(phrase in clause for phrase in said.THANKS)
    )
