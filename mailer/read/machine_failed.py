"""Finds whom a bounce speaks of, and whether it failed for good, in the running text of the bounces without fields.

The notice is what stands above the copy of the original mail. Of the addresses in it, the ones that stand alone at the
start of a line are taken, else those behind words such as "could not be delivered to", else any; whom the bounce was
sent to, who sent it, and addresses of offices are no failed recipients where there are others. This module never
decides whether a mail is a bounce.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from mailer import address
from mailer.read import machine_words as words
from mailer.read.machine_status import JUNK, canonical


if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

MOST_LINES = 1000
"""Lines of a notice that are looked at, and MOST_COLUMNS their characters."""
MOST_COLUMNS = 16_000
MOST_RECIPIENTS = 50
MOST_LOOKED_AT = 500
"""Addresses in a notice that are weighed."""
OPENERS = " \t<\"'([（【"
"""What may stand between words and the address that they lead to."""

LOCAL = r"[\w!#$&'*+/=?^`{|}~%-][\w.!#$&'*+/=?^`{|}~%-]{0,63}"
ADDRESS = re.compile(rf"(?<![\w.!#$&'*+/=?^`{{|}}~%@-]){LOCAL}@[^\W_][\w.-]{{0,252}}")
ALONE = re.compile(
    rf"(?:\W{{0,12}}|\W{{0,6}}\d{{1,3}}[.):] {{0,3}}|(?:error|failed|status):? ?)"
    rf"[<\"'(\[]{{0,3}}({LOCAL}@[^\W_][\w.-]{{0,252}})[>\"')\]]{{0,3}}"
    r"(?: ?$| ?<mailto:| ?<[^<>@\s]+@| {0,4}[:;,(\[|<#]| ?\.\.\.| (?:on|am|le|el|em|il|op|den|dne|в) "
    r"|[ \t]+[-\u2013\u2014]| invalid address| error|[ \t]+(?:delivery )?failed| unknown| not | does |\s{2,})",
    re.IGNORECASE,
)
GENERATED = re.compile(
    rf"\(?(?:ultimately )?(?:generated|expanded) (?:from|by):? ?<?({LOCAL}@[^\W_][\w.-]{{0,252}})", re.IGNORECASE
)
RULE = " \t-=_*#|>+~.\u2500"
"""What lines that part a bounce from the copy are drawn with."""
LABEL = re.compile(r"[ \t>*]{0,12}([\w() -]{1,30}?)[ \t]{0,12}[:=\uff1a]")
TO = re.compile(r"^[ \t>]{0,8}(?:to|x-original-to|envelope-to|delivered-to)[ \t]{0,4}:(.*)", re.IGNORECASE)
END = re.compile(
    "(?:" + "|".join(re.escape(each) for each in words.ENDS) + r")(?: ?$|[ \w]{0,40}[.:\u2013-]|\W)",
    re.IGNORECASE,
)
COPIED = re.compile(r"(?:return-path|received|x-apparently-to|delivered-to)[ \t]*: ?\S", re.IGNORECASE)
SENT = re.compile(r"(?:" + "|".join(re.escape(each) for each in words.SENDER_LEADS) + r")\W{0,4}$", re.IGNORECASE)
JSON = re.compile(r'"emailaddress"\s*:\s*"([^"\s]{3,320})"', re.IGNORECASE)

ENHANCED = re.compile(r"(?<![\w.])([45])\.\d{1,3}\.\d{1,3}(?!\.?\w)")
CODE = re.compile(r"(?<![\w.:/-])([45])[0-7]\d(?=[ ,-])")


def notice_of(text: str) -> str:
    """Give what stands above the copy of the original mail."""
    lines = text.split("\n", MOST_LINES)[:MOST_LINES]
    for number, line in enumerate(lines):
        if number > 1 and len(line) < MOST_COLUMNS and (COPIED.match(line) or ends(line)):
            return "\n".join(lines[:number])
    return "\n".join(line[:MOST_COLUMNS] for line in lines)


def ends(line: str) -> bool:
    """Whether a line opens the copy of the original, rather than speaking of it in a sentence."""
    text = line[:160].lstrip(RULE)
    return END.match(text) is not None and (not line[:1].isalpha() or line.rstrip().endswith((":", ".", "-")))


def recipients(text: str, ours: frozenset[str]) -> tuple[str, ...]:
    """Give the addresses that the notice in a text names as not reached; those in `ours` only where nothing else is."""
    notice = notice_of(text)
    lines = [line for line in notice.split("\n") if not labelled(line, words.OTHERS)]
    nobody: frozenset[str] = frozenset()
    sure: tuple[Callable[[list[str]], Iterable[str]], ...] = (listed, alone, led)
    for known, finders in ((ours, (*sure, anywhere)), (nobody, sure)):
        for find in finders:
            found = kept(find(lines), known)
            if found:
                return found
    for known in (ours, nobody):
        found = kept(addressed(text), known)
        if len(found) == 1:
            return found
    return kept(anywhere(lines), nobody) or kept((*alone(lines), *led(lines)), ours, offices=True)


def kept(written: Iterable[str], ours: frozenset[str], *, offices: bool = False) -> tuple[str, ...]:
    """Give addresses in canonical form, without repetition, ours, and those of mail systems unless they may stay."""
    found: dict[str, None] = {}
    for each in written:
        one = canonical(each)
        if not one or one.lower() in ours or JUNK.match(one.partition("@")[0]) or (office(one) and not offices):
            continue
        found.setdefault(one)
        if len(found) >= MOST_RECIPIENTS:
            break
    return tuple(found)


def office(one: str) -> bool:
    """Whether an address is a mail system's own."""
    return address.is_role(one) and not one.startswith(("admin", "webmaster", "root", "nobody", "noreply", "no-reply"))


def labelled(line: str, labels: tuple[str, ...]) -> bool:
    """Whether a line starts with one of some labels."""
    match = LABEL.match(line)
    return match is not None and match[1].strip().lower() in labels


def listed(lines: list[str]) -> Iterator[str]:
    """Give the addresses of a notice that is JSON."""
    text = "".join(lines)
    if '"bouncedRecipients"' in text:
        yield from JSON.findall(text.partition('"bouncedRecipients"')[2].partition("]")[0])


def alone(lines: list[str]) -> Iterator[str]:
    """Give the addresses that stand at the start of a line, with nothing, a reason or a bracket behind them."""
    above = ""
    for line in lines:
        match = ALONE.match(line)
        if match and not SENT.search(above):
            yield match[1]
        elif not match:
            generated = GENERATED.search(line)
            if generated and "@" not in above and "@" not in line[: generated.start()]:
                yield generated[1]
        above = line[-60:] if line.strip() else above


def led(lines: list[str]) -> Iterator[str]:
    """Give the addresses behind words that say that they were not reached."""
    text = " ".join(line.strip() for line in lines)
    for match in islice(ADDRESS.finditer(text), MOST_LOOKED_AT):
        if before(text, match.start()).lower().removesuffix("mailto:").rstrip(OPENERS).endswith(words.LEADS):
            yield match[0]


def anywhere(lines: list[str]) -> Iterator[str]:
    """Give every address, save those that somebody is told to turn to."""
    text = " ".join(line.strip() for line in lines)
    for match in islice(ADDRESS.finditer(text), MOST_LOOKED_AT):
        if not SENT.search(before(text, match.start()).rstrip(OPENERS)):
            yield match[0]


def before(text: str, place: int) -> str:
    """Give what stands right before a place."""
    return text[max(0, place - 60) : place]


def addressed(text: str) -> Iterator[str]:
    """Give whom the copied header of the original names as its recipients."""
    for line in text.split("\n", 2 * MOST_LINES)[: 2 * MOST_LINES]:
        match = TO.match(line[:MOST_COLUMNS])
        if match:
            yield from ADDRESS.findall(match[1])


def coded(text: str) -> bool:
    """Whether a text holds a status that says that something failed."""
    return ENHANCED.search(text) is not None


def permanent(text: str) -> bool | None:
    """Whether the notice in a text says that it failed for good; None where it says neither."""
    notice = notice_of(text)
    for pattern in (ENHANCED, CODE):
        classes = {match[1] for match in pattern.finditer(notice)}
        if classes:
            return "5" in classes
    said = " ".join(notice.lower().split())
    if any(each in said for each in words.LASTING):
        return True
    return False if any(each in said for each in words.PASSING) else None
