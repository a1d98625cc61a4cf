"""Finds the header of an older mail inside a text: `From: ... Sent: ... To: ... Subject: ...`, in any language.

What makes a header is its structure: several known labels in consecutive lines, with values that fit. Labels may be
bold, followed by a full-width colon, run together on one line, or have their values wrapped; the words are data of
`labels`.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mailer.read.labels import BCC, CC, DATE, DATED, FROM, LABELS, SUBJECT, TO


if TYPE_CHECKING:
    from collections.abc import Iterator

    from mailer.read.lines import Line

CORE = (FROM, TO, DATE, SUBJECT)
MOST_FIELDS = 24
MOST_LABEL = 40
MOST_WRAPPED = 5
IDEOGRAPHS, MOST_IDEOGRAPHS = "\u2e80", 8
"""Scripts that do not part words: one blank behind a label of theirs parts it from its value."""
MOST_LINE = 4_000
"""Longer lines hold no header that ran together."""

LABELLED = re.compile(r"[\s*_|\u2022#]{0,8}([^:\uff1a*|<>@\"]{1,40})[\s*_|]{0,8}[:\uff1a][\s*_|]{0,8}(.*)", re.DOTALL)
OPENED = re.compile(rf"(?:{'|'.join(map(re.escape, DATED))})\s+(?=\d)(.*)", re.IGNORECASE | re.DOTALL)
"""A line whose date follows its label at once."""
MOST_PARTS = 3
"""Words of a label that nothing but a blank parts from its value."""
TIME = re.compile(r"\d{1,2}\s?[:.hH\u6642\u65f6\u70b9\u9ede\uc2dc]\s?\d{2}(?:[:.]\d{2})?")
DAY = re.compile(r"(?<!\+)(?<!^-)(?<!\s-)\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2}|\d{1,2}\s?[\u6708\uc6d4]")
"""A year, though no time zone; a day in numbers; a day of a month in Chinese, Japanese or Korean."""
SHORT = re.compile(r"\d{1,2}[ -][^\W\d]{3,9}\.?[ -]\d{2},? \d{1,2}[:.]\d{2}")
"""A minute of a day whose year has two digits."""
HOURS = re.compile(r"\W*\d{1,2}(?:\s?[:.hH]\s?\d{2})?\s?(?:[AaPp]\.?[Mm]\.?|[Uu]hr|[Hh]|o'clock)?\W*")
"""A time of day, which is nobody's name."""
ACCENTS = re.compile("[\u0307\u064b-\u0655\u0670\u05b0-\u05bd]")
"""The dot that lower-casing leaves on a Turkish I, and the points of Arabic and Hebrew."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A header that was found: the lines that it takes, and its fields."""

    start: int
    end: int
    depth: int
    fields: dict[str, str]


def fold(label: str) -> str:
    """Give a label as it is looked up: no blanks, no case, no points."""
    text = "".join(label.split()).casefold()
    if text.isascii():
        return text.strip("*_:")
    text = unicodedata.normalize("NFC", text)
    return ACCENTS.sub("", unicodedata.normalize("NFC", text)).strip("*_:\uff1a")


def table() -> dict[str, str]:
    """Give the kind of every label of every language."""
    return {fold(word): kind for kinds in LABELS.values() for kind, words in kinds.items() for word in words.split("|")}


KINDS = table()


def alternatives() -> dict[str, tuple[str, ...]]:
    """Give all labels as they are written by their last two letters, for headers that ran together on one line."""
    words = {word for kinds in LABELS.values() for words in kinds.values() for word in words.split("|")}
    found: dict[str, set[str]] = {}
    for word in {*words, "CC", "BCC"}:
        if len(word) > 1:
            found.setdefault(word[-2:], set()).add(word)
    return {end: tuple(sorted(each, key=len, reverse=True)) for end, each in found.items()}


BY_END = alternatives()
JOINT = re.compile(r"[ \u00a0]?[:\uff1a][ \t]*|(?<=>)(DW|Dw|CC|Cc) (?![:\uff1a])")
"""What stands behind a label in a header that ran together, and the labels that need nothing behind them."""
LETTER = re.compile(r"\b[AÀ]\Z")


def joints(text: str) -> Iterator[tuple[str, int, int]]:
    """Give the labels of a header that ran together, in order: the kind, where it starts, and where its value does."""
    past = 0
    for match in JOINT.finditer(text):
        at = match.start()
        label = "" if match[1] else label_before(text, at, past)
        if match[1] or label:
            past = match.end()
            yield KINDS[fold(label)] if label else CC, at - len(label), past


def label_before(text: str, at: int, past: int) -> str:
    """Give the longest label that ends at a place."""
    for word in BY_END.get(text[max(past, at - 2) : at], ()):
        if text.endswith(word, past, at):
            return word
    return text[at - 1] if at > past and LETTER.search(text[max(0, at - 2) : at]) else ""


def labelled(text: str) -> tuple[str, str] | None:
    """Give the kind and the value of a header line, or None where it is none."""
    if ":" in text[:60] or "\uff1a" in text[:60]:
        match = LABELLED.match(text)
        kind = KINDS.get(fold(match[1])) if match and len(match[1]) <= MOST_LABEL else None
        if match and kind:
            return kind, match[2].strip().removesuffix("|").rstrip("*_ \t")
        opened = OPENED.match(text)
        if opened:
            return DATE, opened[1].strip()
    if text[:1] == "|" and "|" in text[1 : MOST_LABEL + 2]:
        return parted(text[1:].strip().removesuffix("|"), "|")
    if "\t" in text[:MOST_LABEL] or (text[:1] >= IDEOGRAPHS and " " in text[:MOST_IDEOGRAPHS]):
        return parted(text, "\t" if "\t" in text[:MOST_LABEL] else " ")
    return None


def parted(text: str, mark: str) -> tuple[str, str] | None:
    """Give the kind and the value of a header line whose label is parted by something else than a colon."""
    label, _, value = text.partition(mark)
    kind = KINDS.get(fold(label))
    return (kind, value.strip()) if kind else None


def is_label(text: str) -> bool:
    """Whether a text is a label and nothing else."""
    return len(text) <= MOST_LABEL and fold(text) in KINDS


def spaced(text: str) -> tuple[str, str] | None:
    """Give the kind and the value of a line whose label is parted from its value by a blank, in any script."""
    words = text.split(None, MOST_PARTS)
    for count in range(min(MOST_PARTS, len(words) - 1), 0, -1):
        kind = KINDS.get(fold("".join(words[:count])))
        if kind in (*CORE, CC, BCC):
            return kind, " ".join(words[count:])
    return None


def read(lines: list[Line], start: int, subject: str = "", *, sure: bool = True) -> Block | None:
    """Read the header that begins at a line, or give None.

    Args:
        lines: the text.
        start: where the header begins.
        subject: what its own subject is expected to be.
        sure: whether something else says that an older mail stands here; otherwise an agenda is none.
    """
    first = lines[start].field
    if first is None:
        return read_spaced(lines, start) if "@" in lines[start].text else None
    reader = Reading(lines, start, subject)
    reader.run()
    return reader.block() if fits(reader.fields) and (sure or proves(reader.fields)) else None


def read_spaced(lines: list[Line], start: int) -> Block | None:
    """Read a header without colons: all four fields, an address in each that needs one, and a date."""
    first = spaced(lines[start].text)
    if first is None or first[0] != FROM or "@" not in first[1]:
        return None
    few = [line._replace(field=line.field or spaced(line.text)) for line in lines[start : start + MOST_FIELDS]]
    reader = Reading(few, 0, "")
    reader.run()
    fields = reader.fields
    if not all(kind in fields for kind in CORE) or "@" not in fields[TO] or not moment(fields[DATE]):
        return None
    return Block(start=start, end=start + reader.end, depth=reader.depth, fields=fields)


class Reading:
    """One header, read line by line."""

    def __init__(self, lines: list[Line], start: int, subject: str) -> None:
        self.lines = lines
        self.start = self.at = self.end = start
        self.depth = lines[start].depth
        self.subject = " ".join(subject.split()).casefold()
        self.fields: dict[str, str] = {}
        self.last = ""
        self.wrapped = 0

    def run(self) -> None:
        """Take lines as long as they belong to the header."""
        while self.at < len(self.lines) and self.at - self.start < MOST_FIELDS * 2:
            line = self.lines[self.at]
            if not line.text:
                if not self.bridged():
                    return
                self.at += 1
                continue
            if line.depth != self.depth:
                return
            field = line.field
            if field and not (field[0] in self.fields and field[0] in CORE):
                self.take(*field)
            elif field or not self.continues(line):
                return
            else:
                self.fields[self.last] = f"{self.fields[self.last]} {line.text}".strip()
                self.wrapped += 1
            self.at += 1
            self.end = self.at

    def take(self, kind: str, value: str) -> None:
        """Keep a field; a second line of the same kind adds to it."""
        before = self.fields.get(kind)
        if before is None:
            self.fields[kind] = value
        elif kind in (CC, BCC):
            self.fields[kind] = f"{before}, {value}"
        self.last = kind
        self.wrapped = 0

    def bridged(self) -> bool:
        """Whether the header goes on behind a blank line."""
        if all(kind in self.fields for kind in CORE) or self.fields.get(self.last) == "":
            return self.fields.get(self.last) == "" and self.goes_on(self.at + 1, 1)
        for at in range(self.at + 1, min(self.at + 3, len(self.lines))):
            line = self.lines[at]
            if line.text:
                field = line.field
                return field is not None and field[0] not in self.fields and line.depth == self.depth
        return False

    def goes_on(self, start: int, most: int) -> bool:
        """Whether another field follows within so many lines, with no blank one between."""
        for at in range(start, min(start + most, len(self.lines))):
            line = self.lines[at]
            if not line.text or line.depth != self.depth:
                return False
            field = line.field
            if field is not None:
                return field[0] not in self.fields
        return False

    def continues(self, line: Line) -> bool:
        """Whether a line without a label carries on the field before it."""
        value = self.fields.get(self.last, "")
        unclosed = value.count("<") > value.count(">") or value.endswith((",", ";")) or not value
        if self.wrapped >= MOST_WRAPPED and not (self.last in (TO, CC, BCC) and unclosed and "@" in line.text):
            return False
        if self.last == SUBJECT and self.subject:
            longer = " ".join(f"{value} {line.text}".split()).casefold()
            if self.subject.startswith(longer) or self.subject.endswith(longer):
                return True
        if self.goes_on(self.at + 1, MOST_WRAPPED - 1):
            return True
        if self.last in (TO, CC, BCC, FROM):
            return (unclosed and ("@" in line.text or not value)) or (line.text[0] == "<" and not value.endswith(">"))
        return not value and self.last in CORE and len(self.fields) > 1 and len(line.text) < MOST_LABEL * 2

    def block(self) -> Block:
        """Give what was read."""
        return Block(start=self.start, end=self.end, depth=self.depth, fields=self.fields)


def fits(fields: dict[str, str]) -> bool:
    """Whether fields make a header, rather than a list that somebody typed."""
    core = [kind for kind in CORE if kind in fields]
    if len(core) < 2:  # noqa: PLR2004 - two of the four
        return False
    written = any("@" in fields.get(kind, "") for kind in (FROM, TO, CC))
    dated = any(char.isdigit() for char in fields.get(DATE, ""))
    if HOURS.fullmatch(fields.get(FROM, "")[:MOST_LABEL]):
        return False
    if FROM in fields and SUBJECT in fields and (DATE in fields or TO in fields):
        return True
    if len(core) == 2:  # noqa: PLR2004 - two of the four
        return (FROM in fields and written and (dated or SUBJECT in fields)) or (TO in fields and written and dated)
    return len(core) > 2 and (written or (dated and SUBJECT in fields))  # noqa: PLR2004


def proves(fields: dict[str, str]) -> bool:
    """Whether fields show that a mail was sent: an address, or somebody, and the minute when they wrote."""
    if any("@" in fields.get(kind, "") for kind in (FROM, TO, CC)):
        return True
    return FROM in fields and any(moment(value) or SHORT.search(value) for value in fields.values())


def moment(value: str) -> bool:
    """Whether a value holds a day and a time of day."""
    return TIME.search(value) is not None and DAY.search(value) is not None


def read_joined(text: str, start: int, depth: int) -> tuple[Block, str] | None:
    """Read a header that ran together on one line; give it with what stands before it on the line."""
    if len(text) > MOST_LINE:
        return None
    found: list[tuple[str, int, int]] = []
    seen: set[str] = set()
    for kind, start_of, end_of in joints(text):
        if kind in seen or (not found and kind not in (FROM, SUBJECT, DATE)):
            continue
        seen.add(kind)
        found.append((kind, start_of, end_of))
        if kind == SUBJECT and len(found) > 2:  # noqa: PLR2004 - the last of them takes the rest of the line
            break
    fields = {}
    for number, (kind, _, end) in enumerate(found):
        stop = found[number + 1][1] if number + 1 < len(found) else len(text)
        fields[kind] = text[end:stop].strip(" \t*")
    if len(found) < 3 or FROM not in fields or not fits(fields):  # noqa: PLR2004 - less is a sentence
        return None
    return Block(start=start, end=start + 1, depth=depth, fields=fields), text[: found[0][1]]
