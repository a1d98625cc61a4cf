"""Reads the text of a mail as lines, each with its depth of quotation, free of marks that nobody sees."""

from __future__ import annotations

import re
from typing import NamedTuple

from mailer.read.characters import replacer
from mailer.read.header import labelled
from mailer.read.mailboxes import MARKS


QUOTE = re.compile(r"[ \t]{0,3}((?:>[ \t]?)+)(.*)", re.DOTALL)
CAPITAL = "[A-Z\u00c0-\u00de\u0391-\u03a9\u0400-\u042f]"
LETTER = "[A-Za-z\u00c0-\u00ff\u0391-\u03c9\u0400-\u045f]"
INITIALS = re.compile(
    rf"(?:[ \t]{{0,2}}{CAPITAL}{LETTER}{{0,2}}|[ \t]{{2,8}}{CAPITAL}{LETTER}{{0,11}})((?:>[ \t]?)+)(.*)", re.DOTALL
)
"""Some programs put the initials of who is quoted before the mark, and some the first name, set in."""
MOST_MARK = 21
"""In how many characters the first mark stands."""
UNCLOSED = re.compile(r"<(?:mailto:|https?:|tel:|[^<>\s]*@)?[^<>]{0,200}$")
CLEAN = {**MARKS, 0xA0: " ", 0x202F: " ", 0x2007: " ", 0x3000: " ", 0x2028: " ", 0x2029: " ", 0x85: " ", 0x0B: " "}
cleaned = replacer(CLEAN)


class Line(NamedTuple):
    """One line: how often it is quoted, and its text without the marks of quotation."""

    depth: int
    text: str
    """Without blanks at both ends."""
    raw: str
    """Without the marks of quotation alone."""
    field: tuple[str, str] | None = None
    """The kind and the value, where it can be a line of a header."""


def read(text: str) -> list[Line]:
    """Give the lines of a text."""
    found: list[Line] = []
    unclosed = 0
    for raw in cleaned(text).split("\n"):
        line = one(raw)
        if line.depth and unclosed and line.depth == 1:  # the bracket of an address or a link, closed on its own line
            line = Line(0, raw.strip(), raw, labelled(raw.strip()))
        if "<" in line.text:
            opened = UNCLOSED.search(line.text[-200:])
            unclosed = 3 if opened and unfinished(opened.group()) else max(0, unclosed - 1)
        elif line.text:
            unclosed = 0
        found.append(line)
    return found


def unfinished(tail: str) -> bool:
    """Whether what follows an open bracket begins an address or a link, rather than being a heart or a sum."""
    return tail == "<" or "@" in tail or ":" in tail


def one(raw: str) -> Line:
    """Read one line."""
    depth = 0
    match = (QUOTE.match(raw) or INITIALS.match(raw)) if ">" in raw[:MOST_MARK] else None
    if match:
        depth, raw = match[1].count(">"), match[2]
    text = raw.strip()
    prose = text.isascii() and ":" not in text and "\t" not in text and text[:1] != "|"
    return Line(depth, text, raw.rstrip(), None if prose else labelled(text))


def next_text(lines: list[Line], start: int, most: int = 8) -> int:
    """Give the index of the first line with text from here on, or the number of lines where none is near."""
    for at in range(start, min(start + most, len(lines))):
        if lines[at].text:
            return at
    return len(lines)


def text_of(lines: list[Line], depth: int = 0) -> str:
    """Put lines together again, with the marks of quotation that go beyond a depth."""
    return "\n".join(">" * (line.depth - depth) + " " + line.raw if line.depth > depth else line.raw for line in lines)
