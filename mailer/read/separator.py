"""Knows the lines that mail programs draw between new words and an older mail, and the prefixes of subjects."""

from __future__ import annotations

import re
from enum import Enum

from mailer.read import phrases
from mailer.read.header import moment


class Mark(Enum):
    """What a separator says of the mail below it."""

    FORWARDED = "forwarded"
    ORIGINAL = "original"
    END = "end"
    RULE = "rule"
    """A line between two things, whatever they are."""


def stems(text: str) -> re.Pattern[str]:
    """Make one pattern of all stems of a list."""
    each = {word.strip() for line in text.split("\n") for word in line.split("|") if word.strip()}
    return re.compile("|".join(re.escape(word) for word in sorted(each, key=lambda word: (-len(word), word))))


FORWARDED = stems(phrases.FORWARDED)
ORIGINAL = stems(phrases.ORIGINAL)
MESSAGE = stems(phrases.MESSAGE)
ENDING = stems(phrases.END)

MOST_SEPARATOR = 160
MOST_WORDS = 7
DRAWN = re.compile(
    r"[\s*_|]{0,4}([-=_\u2013\u2014\u2500*#~<8]{2,}+)\s*+(.{2,120}?)\s{0,60}([-=_\u2013\u2014\u2500*#~>8]{2,})[\s:*]*(.*)"
)
"""The first run is never given back, and blanks are few, so that no line takes longer than it is long."""
HALF = re.compile(r"[-=_\u2013\u2014\u2500~]{3,}\s*(?=\w.{2})(\w.{0,99}[^\s:\uff1a])[\s:\uff1a]*")
RULE = re.compile(r"[-=_\u2013\u2014\u2500*~#]{5,}|[-_=*\u2013\u2014]{3,4}|(?:[-_*] ){3,}[-_*]?")
EDGES = frozenset("-=_\u2013\u2014\u2500*#~<8| ")
"""What a drawn line starts with."""
COLON = re.compile(r"[:\uff1a][\s*_]{0,4}\Z")
LONGEST_COLON = 5
BARE = re.compile(r"[*_\s]{0,4}([^:\uff1a]{3,90}?|.{3,140}\d[:\uff1a]\d\d.{0,20}?)\s*[:\uff1a][\s*_]{0,4}")
"""A phrase has no colon, save in a time of day."""
FIRST = 2
"""Words of "forwarded message" at the beginning of a line that goes on."""


def separator(text: str) -> tuple[Mark, str, str] | None:
    """Give what a line is as a separator, its phrase, and what follows the separator on the same line."""
    if not text or len(text) > MOST_SEPARATOR + 4_000:
        return None
    if text[0] not in EDGES:
        return bare(text) if len(text) <= MOST_SEPARATOR else None
    drawn = DRAWN.match(text)
    mark = meaning(drawn[2].lower()) if drawn else None
    if drawn and mark:
        return mark, drawn[2].strip(), drawn[4].strip()
    if len(text) > MOST_SEPARATOR:
        return None
    if RULE.fullmatch(text):
        return Mark.RULE, "", ""
    half = HALF.fullmatch(text)
    if half:
        mark = meaning(half[1].lower())
        return (mark, half[1], "") if mark else None
    return bare(text)


def is_end(text: str) -> bool:
    """Whether a program draws a line below an older mail."""
    mark = separator(text) if text[0] in EDGES else None
    return mark is not None and mark[0] is Mark.END


def bare(text: str) -> tuple[Mark, str, str] | None:
    """Give what a line without dashes is: `Begin forwarded message:` stands alone, in few words."""
    match = BARE.fullmatch(text) if COLON.search(text[-LONGEST_COLON:]) else None
    phrase = (match[1] if match else text).lower().replace("i\u0307", "i").strip("*_ .")
    if not match and phrase not in ALONE:
        return None
    words = phrase.replace("'", " ").replace("\u2019", " ").split()
    if named(phrase) and TYPED.isdisjoint(words):
        return Mark.FORWARDED, match[1] if match else text, ""
    if len(words) > MOST_WORDS or not TYPED.isdisjoint(words):
        return None
    if phrase in ALONE or (FORWARDED.search(phrase) and MESSAGE.search(phrase)):
        return Mark.FORWARDED, phrase, ""
    return None


def named(phrase: str) -> bool:
    """Whether a phrase begins with "forwarded message", and goes on to name a person and a minute."""
    words = phrase.split(None, FIRST)
    first = " ".join(words[:FIRST])
    return len(words) > FIRST and bool(FORWARDED.search(first) and MESSAGE.search(first)) and moment(words[FIRST])


def names_sender(phrase: str) -> bool:
    """Whether whom a phrase names wrote the message, rather than forwarded it: "forwarded message from", no "by"."""
    lower = phrase.lower()
    return " by " not in lower and MESSAGE.search(lower) is not None


ALONE = frozenset(
    {"this is a forwarded message", "start of forwarded message", "begin forwarded message", "ileti başlangıcı"}
)
TYPED = frozenset(
    "i my me her his their your our please see introduce below ich meine bitte ihre seine unten je ma mon voir por "
    "favor mi veja vedi onderstaand proszę см пожалуйста".split()
)
"""Words that a person uses who speaks of a forwarded message, and that no program does."""
TYPED_SIGNS = ("ます", "ました", "ください", "请", "請", "帮", "幫", "합니다", "드립니다", "해요", "할게요")
"""The same, in scripts that do not part words."""
FRAMED = re.compile(r"\W{3,}\w.{0,120}\W{3,}")


def is_frame(text: str) -> bool:
    """Whether a line right above an older mail was drawn by a program, even if we do not know its words."""
    if len(text) > MOST_SEPARATOR:
        return False
    lower = text.lower()
    told = (
        FORWARDED.search(lower)
        and len(lower.split()) <= MOST_WORDS // 2
        and TYPED.isdisjoint(lower.split())
        and lower[-1:] not in ".!?,\u3002\uff01\uff1f\uff0c\u3001"
        and not any(sign in lower for sign in TYPED_SIGNS)
    )
    return separator(text) is not None or bool(told) or any(each.fullmatch(text) for each in (FRAMED, NOTED))


NOTED = re.compile(
    r"(?i:note: forwarded message attached)\.?|Forwarded by (?:(?![a-z])[^\s<>@:,]{1,30} ){1,3}"
    r"<[^<>\s@]{1,64}@[^<>\s@]{3,250}>"
)
"""What programs write above their separator."""


def meaning(words: str) -> Mark | None:
    """Give what the words between dashes mean, in whichever language."""
    phrase = words.replace("i\u0307", "i")
    forwarded = FORWARDED.search(phrase) is not None
    original = ORIGINAL.search(phrase) is not None
    if not (forwarded or original):
        return None
    if ENDING.search(phrase[:24]) or phrase.endswith(CLOSED):
        return Mark.END
    if forwarded:
        return Mark.FORWARDED
    return Mark.ORIGINAL if MESSAGE.search(phrase) or phrase in SHORT else None


CLOSED = ("loppu", "vége", "sonu", "终", "終わり", "끝")
"""Words of "end" that stand last."""
SHORT = frozenset({"original", "原文", "原始邮件", "原邮件", "original appointment"})


def prefixes(text: str) -> frozenset[str]:
    """Give the words of a list, with their blanks."""
    return frozenset(word.replace("_", " ").strip(":").lower() for word in text.split())


FORWARD_PREFIXES = prefixes(phrases.FORWARD_PREFIXES)
REPLY_PREFIXES = prefixes(phrases.REPLY_PREFIXES)
TAG = re.compile(
    r"\s*[\[\u3010(](?:external|ext|extern|externe|externo|esterno|spam|caution|warning)[^\]\u3011)]{0,30}[\]\u3011)]\s*",
    re.IGNORECASE,
)
PREFIX = re.compile(r"\s*\[?([^\W\d_][^:\uff1a\[\]()0-9]{0,24}?)\s*(?:[\[(]\d{1,3}[\])]|\d{1,2})?\s*[:\uff1a]\s*")


def prefix_of(subject: str) -> tuple[Mark | None, str]:
    """Give what the first prefix of a subject says, and the subject without it."""
    text = TAG.sub("", subject[:1_000])
    match = PREFIX.match(text)
    if match:
        word = match[1].lower().replace("i\u0307", "i").strip()
        rest = text[match.end() :]
        if text.lstrip().startswith("["):
            rest = rest.removesuffix("]")
        if word in FORWARD_PREFIXES:
            return Mark.FORWARDED, rest
        if word in REPLY_PREFIXES:
            return Mark.ORIGINAL, rest
    if text.lower().rstrip().endswith("(fwd)"):
        return Mark.FORWARDED, text.rstrip()[:-5].rstrip()
    return None, text
