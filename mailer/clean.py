"""Makes what people wrote fit to be shown to others: names short and plain, relayed words without ways to reach anyone.

Before everyone has agreed, no link, address or telephone number may pass, in whatever way it is written. What is taken
out is shown as `[…]`. This module never judges what the words mean, and keeps nothing.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from publicsuffixlist import PublicSuffixList

from mailer import address


MOST_NAME = 40
"""Characters of a name that are shown."""

MOST_WORDS = 500
"""Characters of an introducer's words that are passed on."""

MOST_LINES = 20

WRAPPED = 55
"""Characters from which a line counts as wrapped by a program rather than ended by its writer."""

BULLETS = frozenset("-*•–>·")

CUT = "[…]"

IN_NAME = frozenset(" '’.-·")
"""What a name may hold besides letters and marks."""

USUAL = re.compile(r"[A-Za-z]+(?:[ '-][A-Za-z]+)*")
"""The form of most names, which has nothing to take out."""

NO_PERSON = re.compile(
    r"://|@|www\.|\d{3}"
    r"|\b(?:account|admin|alert|bank|billing|helpdesk|invoice|official|payment|paypal|security|service|support|team"
    r"|verification|verify|click|free|winner)\b",
    re.IGNORECASE,
)
"""A display name with one of these is an advert or a disguise, and is not shown."""

LINK = re.compile(r"(?:(?:[a-z][a-z0-9+.-]{0,15})?://|(?:www\.|mailto:|tel:)(?=\S))\S{0,2000}", re.IGNORECASE)
HOST = re.compile(
    r"(?<![\w.-])(?:[^\W_](?:[\w-]{0,61}[^\W_])?[.。．｡]){1,8}[^\W\d_]{2,24}(?![\w-])(?:[/:?#]\S{0,2000})?"
)
SPELT = re.compile(
    r"[\w.+-]{1,64}\s{0,3}(?:[(\[{<]\s?(?:at|@|ät|chez)\s?[)\]}>]|\s(?:at|ät|arroba|chiocciola)\s)\s{0,3}[\w-]{1,63}"
    r"(?:\s{0,3}(?:[(\[{<]\s?(?:dot|punkt|punto|point|\.)\s?[)\]}>]|\s(?:dot|punkt|punto|point|ponto)\s|\.)\s{0,3}[\w-]{2,63}){1,4}",
    re.IGNORECASE,
)
JOINED = re.compile(
    r"(?<![^\W_])[^\W_]{1,64}[_-](?:at|ät|arroba|chiocciola)[_-][^\W_]{1,63}"
    r"(?:(?:[_-](?:dot|punkt|punto|point|ponto)[_-]|\.)[^\W_]{2,63}){1,4}",
    re.IGNORECASE,
)
NUMBER = re.compile(r"(?<![\w+])\+?\(?\d(?:[\s().\-/–]{0,3}\d){6,18}(?!\w)")
YEARS = re.compile(r"(?:19|20)\d\d\s?[-–/]\s?(?:19|20)\d\d")
AT = re.compile(r"\S{0,200}[@\uff20\ufe6b]\S{0,200}")


def name(text: str) -> str:
    """Give a display name that is safe to show, or nothing.

    Letters of one script, marks, blanks and a few signs are left, in one line of at most 40 characters; a name that
    pretends to be an address, a link, a number or an office is dropped, as is one that mixes look-alike scripts.
    """
    if len(text) <= MOST_NAME and USUAL.fullmatch(text) and not NO_PERSON.search(text):
        return text
    text = unicodedata.normalize("NFC", text)
    if NO_PERSON.search(text) or _hosts(text) or _mixed(text):
        return ""
    kept = "".join(each if _in_name(each) else " " for each in text[: MOST_NAME * 4])
    plain = " ".join(kept.split()).strip(" '’.-·")
    if len(plain) > MOST_NAME:
        plain = plain[:MOST_NAME].rpartition(" ")[0] or plain[:MOST_NAME]
    return plain if any(each.isalpha() for each in plain) else ""


def words(text: str) -> str:
    """Give an introducer's words without links, addresses and numbers, in at most 500 characters."""
    text = _visible(unicodedata.normalize("NFC", text[: MOST_WORDS * 8]))
    for pattern in (LINK, SPELT, JOINED, AT):
        text = pattern.sub(CUT, text)
    text = HOST.sub(lambda match: CUT if _is_host(match.group()) else match.group(), text)
    text = NUMBER.sub(lambda match: match.group() if YEARS.fullmatch(match.group()) else CUT, text)
    return _shortened(_paragraphs(text))


def _in_name(each: str) -> bool:
    return unicodedata.category(each)[0] in "LM" or each in IN_NAME


def _visible(text: str) -> str:
    """Take out what is not seen: controls, bidi marks, zero-width signs, private and unassigned characters."""
    return "".join(each for each in text if each in "\n\t" or unicodedata.category(each)[0] != "C")


def _paragraphs(text: str) -> str:
    """Put lines together that a mail program has wrapped, so that they flow on every screen."""
    lines: list[str] = []
    wrapped = False
    for line in text.split("\n"):
        plain = " ".join(line.split())
        if wrapped and plain and plain[0] not in BULLETS:
            lines[-1] += f" {plain}"
        else:
            lines.append(plain)
        wrapped = len(plain) >= WRAPPED
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _shortened(text: str) -> str:
    """Cut at the end of a sentence, or else of a word."""
    lines = text.split("\n")
    short = "\n".join(lines[:MOST_LINES])
    if len(short) <= MOST_WORDS:
        return short if len(lines) <= MOST_LINES else f"{short} …"
    part = short[:MOST_WORDS]
    end = max(part.rfind(mark) for mark in (". ", "? ", "! ", ".\n", "。", "\n"))
    if end > MOST_WORDS // 2:
        return f"{part[: end + 1].rstrip()} …"
    return f"{part.rpartition(' ')[0] or part} …"


def _hosts(text: str) -> bool:
    return any(_is_host(match.group()) for match in HOST.finditer(text))


def _is_host(text: str) -> bool:
    """Whether a dotted word ends in a domain that exists, so that "Node.js" and "e.g." stay words."""
    host = re.split(r"[/:?#]", text, maxsplit=1)[0]
    labels = re.split(r"[.。．｡]", host)
    domain = address.parse_domain(".".join(labels))
    return domain is not None and _suffixes().publicsuffix(domain, accept_unknown=False) is not None


@lru_cache(maxsize=1)
def _suffixes() -> PublicSuffixList:
    return PublicSuffixList(accept_unknown=False)


LOOK_ALIKE = frozenset({"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE"})


def _mixed(text: str) -> bool:
    """Whether letters of scripts that look alike stand together."""
    scripts = {unicodedata.name(each, "").partition(" ")[0] for each in text[: MOST_NAME * 4] if each.isalpha()}
    return len(scripts & LOOK_ALIKE) > 1
