"""Strips a reply to the words that its writer has just typed.

Quoted lines, older mails with their headers, signatures, lines of devices and legal footers go; answers between and
below quotations stay. No quoted word may pass for a fresh one: where it is not certain, words go.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from mailer.read import citation, header, phrases, separator
from mailer.read.header import ACCENTS
from mailer.read.lines import Line, next_text, read
from mailer.read.separator import Mark


def listed(text: str) -> tuple[str, ...]:
    """Give the phrases of a list."""
    return tuple(word.strip() for line in text.split("\n") for word in line.split("|") if word.strip())


DEVICES = listed(phrases.DEVICES)
SENT = listed(phrases.SENT)
ABOVE = listed(phrases.ABOVE)
DISCLAIMERS = listed(phrases.DISCLAIMERS)
OUTSIDE = listed(phrases.OUTSIDE)
LISTS = listed(phrases.LISTS)

MOST_DEVICE = 120
MOST_PROMOTED = 8
"""Words around the link by which Outlook advertises itself, in whichever language."""
LEAST_DISCLAIMER = 60
DELIMITER = re.compile(r"--\s?|\u2014|\u2013|__")
DASHED_NAME = re.compile(r"[-\u2013\u2014~]{1,2}\s?\w[\w.'-]{0,20}(?:\s\w[\w.'-]{0,20}){0,2}")
PICTURE = re.compile(r"\[(?:cid|image|inline|img)[^\]]{0,200}\]|<cid:[^>]{0,200}>|\ufffc", re.IGNORECASE)
ELIDED = re.compile(r"[\[<({]\s?(?:\.{2,4}|\u2026|snip|schnipp|cut|gek\u00fcrzt)\s?[\])>}]", re.IGNORECASE)
"""What stands where somebody has left out a part of what they quote."""
UNDERSCORES = re.compile(r"_{5,}")
LINK = re.compile(r"<[^<>\s]{0,300}>|\]\([^()\s]{0,300}\)|\[")
SHORT = re.compile(
    r"sent (?:from|with|via|using) (?:my |the |a )?\S+(?: \S+)?"
    r"|(?:von|vom|aus|mit|via|vanaf|vanuit|met) \S+(?: \S+){0,4} (?:gesendet|versendet|verschickt|verzonden|verstuurd)"
)
CONTACT = re.compile(
    r"\d[\d ()/.+-]{5,24}\d|\bwww\.|https?:|\S \| \S"
    r"|\b(?:gmbh|ag|ltd|llc|inc|plc|s\.?a\.?|bv|oy|ab|aps|as|sarl|sas|srl|s\.r\.o|kft|spa)\b",
    re.IGNORECASE,
)
"""What a signature holds besides its writer's name: a number, a link, a company."""
MOST_SIGNATURE = 12
"""Lines of a signature."""
SIGNED = re.compile(r"-----BEGIN PGP SIGNED MESSAGE-----|Hash: ?[\w, -]{1,40}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stripped:
    """What is left of a reply, and whether there were words behind it that nobody has read."""

    text: str
    unread: bool


def strip_reply(text: str, *, strict: bool = False) -> str:
    """Give the freshly typed words of a reply.

    Where a mail begins with a citation and nothing below it is marked as quoted, nobody can tell whose words follow;
    they are kept unless `strict`, which a caller sets when a decision hangs on them.
    """
    return strip(text, strict=strict).text


def strip(text: str, *, strict: bool = False, cut: bool = False) -> Stripped:
    """Give the freshly typed words; `cut` says that more followed, which is unread unless it is history for certain."""
    stripper = Stripper(read(text), strict=strict)
    stripper.run()
    unread = not stripper.history and (cut or not stripper.citations.reach(len(stripper.lines) - 1))
    return Stripped(text=finish(stripper.kept), unread=unread)


class Stripper:
    """One pass over the lines of a reply."""

    def __init__(self, lines: list[Line], *, strict: bool) -> None:
        self.lines = lines
        self.strict = strict
        self.citations = citation.Citations(lines)
        self.kept: list[str] = []
        self.some = False
        self.signed = False
        self.history = False
        """Whether all that follows is somebody else's, to the end."""
        self.at = 0

    def run(self) -> None:
        """Keep what is fresh, and stop where all that follows is history."""
        while self.at < len(self.lines) and self.citations.reach(self.at):
            line = self.lines[self.at]
            cited = self.citations.starting(self.at) if line.text and not line.depth else None
            if not line.text:
                self.kept.append("")
                self.at += 1
            elif cited:
                if not self.pass_citation(cited):
                    return
            elif line.depth:
                if line.depth > 1 and self.some and citation.GROUPWISE.fullmatch(line.text):
                    self.history = True
                    return
                self.signed = False
                self.at += 1
            elif not self.pass_line(line):
                return

    def pass_citation(self, cited: citation.Citation) -> bool:
        """Pass over a citation; False where the rest is history."""
        self.at = cited.end
        following = next_text(self.lines, cited.end, 6)
        if following < len(self.lines) and self.lines[following].depth:
            return True
        self.history = self.some or self.strict
        return not self.history

    def pass_line(self, line: Line) -> bool:
        """Keep or pass over one unquoted line; False where the rest is history."""
        block = header.read(self.lines, self.at, sure=self.strict)
        if block:
            return self.pass_to(block.end)
        mark = separator.separator(line.text)
        if mark and mark[0] in (Mark.FORWARDED, Mark.ORIGINAL):
            return self.pass_to(self.at + 1)
        if self.is_history(line, mark):
            self.history = True
            return False
        if self.is_footer(line):
            if not self.strict:
                return False
            self.signed = True
        if not self.signed and not self.is_idle(line, mark):
            self.kept.append(line.raw)
            self.some = True
        self.at += 1
        return True

    def pass_to(self, end: int) -> bool:
        """Go on behind a header or separator where the older mail is marked as quoted; False where it is not."""
        self.at = end
        following = next_text(self.lines, end, 6)
        self.history = following == len(self.lines) or not self.lines[following].depth
        return not self.history

    def is_history(self, line: Line, mark: tuple[Mark, str, str] | None) -> bool:
        """Whether an older mail begins on this line."""
        lower = line.text.lower()
        if above_this(lower) or (self.strict and "@" in lower and citation.goes_on(line.text)):
            return True
        if "@" in lower and lower.count(":") > 2 and header.read_joined(line.text, self.at, 0):  # noqa: PLR2004
            return True
        return self.some and mark is not None and mark[0] is Mark.RULE and self.header_follows()

    def is_footer(self, line: Line) -> bool:
        """Whether a signature, or what a program puts below a mail, begins on this line.

        Whoever decides on the words looks further: answers may stand below a quotation that follows it.
        """
        lower = line.text.lower()
        if not self.some:
            return False
        if (
            line.text.startswith("-----BEGIN PGP SIGNATURE")
            or DELIMITER.fullmatch(line.text)
            or UNDERSCORES.fullmatch(line.text)
        ):
            return True
        return lower.startswith(LISTS) or (self.begins_paragraph() and self.is_disclaimer(lower))

    def is_idle(self, line: Line, mark: tuple[Mark, str, str] | None) -> bool:
        """Whether a line is nobody's words: a program's, a rule above them, or what stands for words left out."""
        if ELIDED.fullmatch(line.text):
            return any(each.depth for each in self.lines[max(self.at - 1, 0) : self.at + 2])
        return ignored(line.text) or (mark is not None and mark[0] is Mark.RULE and not self.some)

    def header_follows(self) -> bool:
        """Whether an older mail's header begins below a rule."""
        following = next_text(self.lines, self.at + 1)
        return following < len(self.lines) and self.lines[following].field is not None

    def begins_paragraph(self) -> bool:
        """Whether the line stands below a blank one, or a passed one."""
        return self.at == 0 or not self.lines[self.at - 1].text or not self.kept or not self.kept[-1].strip()

    def is_disclaimer(self, lower: str) -> bool:
        """Whether a legal footer begins here."""
        text = lower.lstrip("*_# \t\"'[(").replace("\u2019", "'")
        if not text.startswith(DISCLAIMERS):
            return False
        length = sum(len(line.text) for line in self.lines[self.at : self.at + 4])
        return length >= LEAST_DISCLAIMER


def unsigned(text: str, name: str, written: str) -> str:
    """Take the last paragraph where it is but its writer's own name and how to reach them, without a mark above it.

    A paragraph that holds anybody else's address stays.
    """
    above, _, last = text.rpartition("\n\n")
    lines = last.split("\n")
    named = " ".join(lines[0].split()).casefold()
    if not above.strip() or " " not in name or not 1 < len(lines) <= MOST_SIGNATURE:
        return text
    if named != " ".join(name.split()).casefold() or not CONTACT.search(last):
        return text
    if "@" in last.lower().replace(written.lower(), ""):
        return text
    return above.rstrip()


def above_this(lower: str) -> bool:
    """Whether a line asks to write above it, as ticket systems do."""
    return lower[:1] in "-#=*_~" and any(phrase in lower for phrase in ABOVE)


def ignored(text: str) -> bool:
    """Whether a line was put there by a program: a device, a picture, a warning about strangers."""
    lower = text.lower()
    return (
        is_device(lower)
        or SIGNED.fullmatch(text) is not None
        or PICTURE.fullmatch(text) is not None
        or lower.lstrip("*_[ ").startswith(OUTSIDE)
    )


def is_device(lower: str) -> bool:
    """Whether a line is what a telephone or a mail program adds of itself."""
    if len(lower) > MOST_DEVICE * 4:
        return False
    text = LINK.sub("", ACCENTS.sub("", lower)).strip(" -*_.,!~\u2022[]()>|")
    if len(text) > MOST_DEVICE:
        return False
    if "aka.ms/" in lower and "outlook" in lower and len(text.split()) <= MOST_PROMOTED:
        return True
    if SHORT.fullmatch(text):
        return True
    return (text.startswith(SENT) or text.endswith(SENT)) and any(word in text for word in DEVICES)


def is_signed(text: str) -> bool:
    """Whether a line is a name behind a dash."""
    words = text.lstrip("-\u2013\u2014~ ").split()
    return DASHED_NAME.fullmatch(text) is not None and all(word[0].isupper() for word in words)


def finish(kept: list[str]) -> str:
    """Take rules, blank lines and a dashed name from the end of what was kept."""
    end = len(kept)
    while end:
        text = kept[end - 1].strip()
        mark = separator.separator(text) if text else None
        signed = is_signed(text) and any(line.strip() for line in kept[: end - 1])
        if text and not signed and not (mark and mark[0] is Mark.RULE) and not DELIMITER.fullmatch(text):
            break
        end -= 1
    return "\n".join(kept[:end]).strip("\n").rstrip()
