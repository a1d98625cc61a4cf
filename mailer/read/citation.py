"""Finds the lines that name whom a quotation is from: `On 5 March 2024 at 10:11, Ann Lee <ann@example.com> wrote:`.

Every language and program has its own, so it is known by its structure: it ends with a colon, and joins a date to an
address, or a word of "wrote" to either of them. It may be wrapped over several lines.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mailer import model
from mailer.read import mailboxes, phrases
from mailer.read.header import DAY, KINDS, TIME, fold, moment
from mailer.read.labels import FROM
from mailer.read.lines import next_text


if TYPE_CHECKING:
    from mailer.read.lines import Line

MOST_LENGTH = 600
MOST_WRAPPED = 5
LONGEST = 3 * MOST_WRAPPED
"""Lines of a citation at most, with the name and the date above it."""
MOST_NAME = 9
"""Words of a citation that has a name alone, and dashes around it."""
MOST_TRIED = 300
"""How many lines that end with a colon are looked at; behind them everything is taken for history."""


def words_of(text: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """Part phrases into single words, and those that hold blanks or belong to writing without blanks."""
    each = [word.strip() for line in text.split("\n") for word in line.split("|") if word.strip()]
    plain = frozenset(word for word in each if word.isalpha() and word < "\u0e00")
    return plain, tuple(word for word in each if word not in plain)


WROTE_WORDS, WROTE_PARTS = words_of(phrases.WROTE)
OPENINGS, _ = words_of(phrases.PREPOSITIONS)
CLOCK = re.compile(
    r"\d{1,2}\s?[:.hH\u6642\u65f6\u70b9\u9ede\uc2dc]\s?\d{2}(?:[:.]\d{2})?(?:\s?[AaPp]\.?\s?[Mm]\b\.?)?(?:\s?(?:nachm|vorm)\.)?"
    r"(?:\s?(?:Uhr|Uhr,|\u5206))?(?:\s?\(?(?:[A-Z]{2,5}\b)?(?:\s?[+-]\d{1,2}:?\d{0,2})?\)?)?"
)
BRACKETED = re.compile(r"[<(\[]\s*(?:mailto:)?[^\s<>()\[\]]{1,64}@[^\s<>()\[\]]{3,}")
NAMED = re.compile(r"\W{0,4}\w[^<>@:]{0,80}[<(\[]\s*(?:mailto:)?\S{1,64}@")
ALONE = re.compile(r"[^<>@:]{0,80}<[^<>\s]{1,64}@[^<>\s]{3,250}>")
DATED = re.compile(r"\W{0,6}(?:\w{1,14}[.,\s]{1,3}){0,3}\d{1,4}(?![\w@])")
WORD = re.compile(r"[^\W\d_]+")
DASHES = frozenset("-\u2013\u2014")
ENDING = re.compile(r"[:\uff1a]\W{0,4}$")
STARTED = re.compile(r"\W{0,6}(?:[^\W\d]{1,14}\W{1,3}){0,4}\d")
"""How the upper half of a wrapped citation starts: a few words, and the day."""
GROUPWISE = re.compile(r"(.{3,300}?)\s?>>>")
"""The end of the line that names who is quoted, where its beginning has the same mark."""
SIGNED = re.compile(
    r'"[^"<>@]{1,80}" <[^<>\s@]{1,64}@[^<>\s@]{3,250}> '
    r'[\u2013\u2014-] (?:[^\W\d]{1,14}\.? )?\d[^<>@"]{4,50}\d(?: \S{1,6}){0,2}'
)
"""A sender and a date with a dash between, and no word of "wrote"."""
BESIDE = re.compile(r"([^\d<>@:(),]{3,60}) \(\d[\d\s:./-]{9,30}\)\s?:|\d[^<>@,]{9,40}, ([^\d<>@:(),]{3,60}):")
"""A name with a date behind it in brackets, or before it."""
LEAST_NAMES, MOST_NAMES = 2, 4
"""Words of a name that nothing but "wrote" or a minute stands beside."""
NOTED = re.compile(r"([^-<>@:]{3,60}?)\s?---(\d[^<>@]{9,40}?)---\S")
"""Notes writes name, minute and the first words of what is answered between dashes."""
GOES_ON = re.compile(
    r"(.{10,200}?@[^<>\s]{3,100}[>)](?:\s?[^\W\d]{1,15})?(?:\s[^\W\d]{1,15}){0,3}\s?[:\uff1a])\s{0,8}\S"
)
"""A citation on whose line the quotation begins."""
DASHED = re.compile(r"^[-\u2013\u2014_=]{2,}.*[-\u2013\u2014_=]{2,}$")


@dataclass(frozen=True, slots=True)
class Citation:
    """The lines from `start` to before `end`, and the text that they make."""

    start: int
    end: int
    depth: int
    text: str


class Citations:
    """The citations of a text, looked for as far down as they are asked for."""

    def __init__(self, lines: list[Line]) -> None:
        self.lines = lines
        self.found: dict[int, Citation] = {}
        """By the line on which they start."""
        self.most = len(lines)
        """The line from which on nothing is looked at."""
        self.tried = 0
        self.taken = -1
        self.at = 0

    def starting(self, at: int) -> Citation | None:
        """Give the citation that starts on a line."""
        self.look(at + LONGEST)
        return self.found.get(at)

    def reach(self, at: int) -> bool:
        """Whether a line is one of those that are looked at."""
        self.look(at + 1)
        return at < self.most

    def look(self, end: int) -> None:
        """Look at the lines before `end`."""
        while self.at < min(end, self.most):
            line = self.lines[self.at]
            if line.depth > 1 and line.text.endswith(">>>"):
                self.frame(line.text)
            elif "---" in line.text[3:80] and (noted := NOTED.match(line.text)) and moment(noted[2]):
                self.found[self.at] = Citation(self.at, self.at + 1, line.depth, f"{noted[1]}, {noted[2]}:")
                self.taken = self.at
            elif line.text and (ends(line.text) or breaks_off(self.lines, self.at)):
                self.end()
            self.at += 1

    def frame(self, text: str) -> None:
        """Take a citation that stands between marks."""
        framed = GROUPWISE.fullmatch(text)
        if framed and is_citation(framed[1]):
            self.found[self.at] = Citation(self.at, self.at + 1, 0, framed[1])
            self.taken = self.at

    def end(self) -> None:
        """Take the citation that ends here, where one does."""
        self.tried += 1
        if self.tried > MOST_TRIED:
            self.most = self.at
            return
        citation = ending_at(self.lines, self.at, self.taken)
        if citation:
            self.found[citation.start] = citation
            self.taken = self.at


def ends(text: str) -> bool:
    """Whether a line can be the end of a citation."""
    tail = text[-6:]
    if text[0] == '"' and "> " in text and SIGNED.fullmatch(text) and moment(text.partition("> ")[2]):
        return True
    if ":" in tail or "\uff1a" in tail:
        return ENDING.search(tail) is not None
    return tail[-1:] in DASHES and wrote(text[-30:])


def breaks_off(lines: list[Line], at: int) -> bool:
    """Whether a line ends with "wrote" and no colon, and a quotation or the end of a line of dashes follows."""
    text = lines[at].text
    if text and not text.strip("-\u2013\u2014") and at:
        return wrote(lines[at - 1].text[-12:])
    if not text[-1:].isalpha() or at + 1 >= len(lines) or lines[at + 1].depth == lines[at].depth != 0:
        return False
    following = next_text(lines, at + 1, 3)
    if following == len(lines) or lines[following].depth <= lines[at].depth or not wrote(text[-12:]):
        return False
    return any(char.isdigit() or char == "@" for char in text)


def ending_at(lines: list[Line], end: int, taken: int) -> Citation | None:
    """Give the citation that ends on a line, as few lines above it as make one."""
    depth = lines[end].depth
    text = lines[end].text
    best = Citation(end, end + 1, depth, text) if stands_above(lines, end) and is_name_alone(text) else None
    text = ""
    for start in range(end, max(taken, end - MOST_WRAPPED, -1), -1):
        line = lines[start]
        if start < end and (line.depth != depth or (not line.text and "<" not in text[:2] and text[:1] != "<")):
            break
        text = f"{line.text} {text}".strip()
        if len(text) > MOST_LENGTH:
            break
        if is_citation(text):
            if opens(text) and ("@" in text or DAY.search(text)):
                return with_date(lines, with_name(lines, Citation(start, end + 1, depth, text), taken), taken)
            best = best or Citation(start, end + 1, depth, text)
    return with_date(lines, best, taken) if best else None


def stands_above(lines: list[Line], at: int) -> bool:
    """Whether quoted lines follow next."""
    following = next_text(lines, at + 1, 2)
    return following < len(lines) and lines[following].depth > lines[at].depth


def is_name_alone(text: str) -> bool:
    """Whether a line holds but a person's name, and "wrote" or a minute: enough right above what is quoted."""
    match = BESIDE.fullmatch(text)
    if match and moment(text):
        name = match[1] or match[2]
    elif wrote(text) or text.startswith("* "):
        name = without_words(text.lstrip("* "))
    else:
        return False
    words = name.split()
    return LEAST_NAMES <= len(words) <= MOST_NAMES and all(word[0].isupper() for word in words)


def with_name(lines: list[Line], found: Citation, taken: int) -> Citation:
    """Add the line above, where it holds but the name and address that the citation lacks."""
    above = lines[found.start - 1] if found.start - 1 > taken else None
    if above is None or "@" in found.text or above.depth != found.depth:
        return found
    if not (ALONE.fullmatch(above.text) or above.text.endswith(("\u65bc", "\u4e8e"))):  # "at", in Chinese
        return found
    return Citation(found.start - 1, found.end, found.depth, f"{above.text} {found.text}")


def with_date(lines: list[Line], found: Citation, taken: int) -> Citation:
    """Add the lines right above, where a citation that was wrapped has its date there and none of its own."""
    if TIME.search(found.text) or DAY.search(found.text):
        return found
    text = found.text
    for start in range(found.start - 1, max(taken, found.start - MOST_WRAPPED), -1):
        line = lines[start]
        if line.depth != found.depth or not line.text or line.text[-1] in ".!?" or len(text) > MOST_LENGTH:
            break
        text = f"{line.text} {text}"
        if TIME.search(line.text) and DAY.search(line.text) and STARTED.match(line.text):
            return Citation(start, found.end, found.depth, text)
    return found


def wrote(text: str) -> bool:
    """Whether a word of "wrote" stands in a text."""
    lower = text.lower()
    return not WROTE_WORDS.isdisjoint(WORD.findall(lower)) or any(part in lower for part in WROTE_PARTS)


def opens(text: str) -> bool:
    """Whether a text begins as a citation does: with a preposition, a date, or a name and its address."""
    first = WORD.search(text[:40])
    return (
        (first is not None and first.group().lower() in OPENINGS)
        or DATED.match(text) is not None
        or NAMED.match(text) is not None
    )


def is_citation(text: str) -> bool:
    """Whether a text names whom the following quotation is from."""
    written = BRACKETED.search(text) is not None or "@" in text
    timed = TIME.search(text) is not None
    dated = DAY.search(text) is not None
    if not (written or timed or dated):
        return DASHED.match(text) is not None and len(text.split()) <= MOST_NAME and wrote(text)
    if written and timed and (dated or BRACKETED.search(text)):
        return True
    if not wrote(text):
        return False
    return written or (timed and dated) or opens(text)


def goes_on(text: str) -> bool:
    """Whether a line begins with a whole citation, and goes on with what it quotes."""
    match = GOES_ON.match(text)
    return match is not None and wrote(match[1]) and opens(match[1]) and moment(match[1])


def parse(text: str) -> tuple[model.Mailbox, str]:
    """Give whom a citation names, and the date in its own words."""
    plain = text.strip("-\u2013\u2014 \t")
    clock = last_span(CLOCK, plain)
    day = DATED.match(plain)
    match = BRACKETED.search(plain)
    written = plain[match.start() : match.end() + 1] if match else ""
    before = plain[: match.start()] if match else plain
    date = ""
    rest = before
    if clock and (not match or clock[1] <= match.start()):
        date = plain[: clock[1]]
        rest = before[clock[1] :]
    elif clock and match:
        date = plain[match.end() + 1 : clock[1]]
    elif day and match:
        date, _, rest = before.rpartition(",")
    name = without_words(rest)
    boxes = mailboxes.mailboxes(f"{name.replace(',', ' ')} {written}") if written else ()
    box = boxes[0] if boxes else model.Mailbox(name=without_words(name))
    return box, dated_part(date)


def naming(phrase: str) -> tuple[str, str] | None:
    """Give whom a separator names, and when they wrote: `Forwarded message from Ann Lee on Mar 5, 2024 at 10:11`."""
    words = phrase.split()
    by = next((at for at, word in enumerate(words) if KINDS.get(fold(word)) == FROM), -1)
    if by < 0 or by + 1 == len(words):
        return (phrase, "") if "@" in phrase else None
    for at in range(len(words) - 1, by + 1, -1):
        date = " ".join(words[at:])
        if words[at - 1].lower() in OPENINGS and moment(date):
            return " ".join(words[by + 1 : at - 1]), date
    rest = " ".join(words[by + 1 :])
    return (rest, "") if "@" in rest else None


def last_span(pattern: re.Pattern[str], text: str) -> tuple[int, int] | None:
    """Give where the last match starts and ends."""
    spans = [match.span() for match in pattern.finditer(text)]
    return spans[-1] if spans else None


def without_words(text: str) -> str:
    """Take the words of "wrote" and the prepositions from both ends of a name."""
    words = text.replace(":", " ").strip().split()
    while words and common(words[0]):
        words.pop(0)
    while words and common(words[-1]):
        words.pop()
    return " ".join(words).strip(",;:\"' ")


def common(word: str) -> bool:
    """Whether a word belongs to the citation rather than to a name."""
    bare = word.lower().strip(",.;:\"'()")
    return not bare or bare in WROTE_WORDS or bare in OPENINGS or bare in EXTRA


EXTRA = frozenset(
    "uhr om um ha a ho ezt je osoba oseba lietotājs gmt utc est edt cet cest the following följande г р ч година ο η "
    "ο/η user пользователь користувач odesílatel odosielateľ by von de from mailto od par von: г. р. hat geschrieben "
    "il giorno alle ore las a.m p.m am pm użytkownik uživatel používateľ korisnik käyttäjä benutzer gebruiker "
    "usuario utilisateur utente".split()
)
"""Other small words between a date and a name."""


def dated_part(text: str) -> str:
    """Give a date without the words before it."""
    words = text.strip(" ,;\u2013\u2014").split()
    while words and not any(char.isdigit() for char in words[0]) and common(words[0]):
        words.pop(0)
    return " ".join(words).strip(" ,;")
