"""Makes text of HTML as a person sees it, in one pass with a bounded stack.

Hidden content, styles, scripts and comments are not shown; quotations get the `>` of plain text, and the rules that
Outlook draws above an older mail become a line of underscores, so that later stages cut both kinds of mail alike.
Never a full HTML parser: no links are followed, no styles computed beyond hidden ones.
"""

from __future__ import annotations

import html
import re

from mailer.read.header import is_label
from mailer.read.links import beside, mailto


MOST_STACK = 256
MOST_TAG = 8_192
MOST_TAGS = 200_000
MOST_CELL = 3
"""Lines or pieces of a cell that holds a label, with blank ones."""
MOST_MISFITS = 200
"""How many malformed tags are looked at closely; after that any `>` ends a tag."""

TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9:_-]{0,30})((?:[^<>\"']+|\"[^\"]*\"|'[^']*')*+)>")
ATTRIBUTE = re.compile(
    r"(?<![-\w])(class|id|style|type|hidden)(?:\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s\"'>]+)|(?=[\s/]|$))", re.IGNORECASE
)
ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?")
SPACE = re.compile(r"[ \t\r\n\f]+")
HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|(?:font-size|max-height|opacity)\s*:\s*0(?![.\d]*[1-9])"
    r"|text-decoration[a-z-]{0,9}\s*:[^;]{0,60}line-through"
)

RULED = re.compile(r"border-top(?:-style)?\s*:[^;]{0,60}solid")

VOID = frozenset("area base br col embed hr img input link meta param source track wbr o:p".split())
SILENT = frozenset("script style title head template noscript object svg xml".split())
STRUCK = frozenset("s strike del".split())
"""Elements whose words their writer has taken back."""
RAW = frozenset("script style title xml".split())
"""Elements that hide all that follows where they are never closed."""
BLOCKS = frozenset(
    "address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header "
    "html li main nav ol p pre section table tbody td th tfoot thead tr ul".split()
)
CONTAINERS = (
    "yahoo_quoted", "protonmail_quote", "zmail_extra", "olk_src_body_section", "ms-outlook-mobile-reference-message",
    "gmail_attr", "moz-cite-prefix", "tutanota_quote", "moz-signature-quote", "front-quote", "hubspot-quote",
)  # fmt: skip
"""Classes and ids of elements whose whole content is somebody else's words, or the line that names them."""
RULES = ("divrplyfwdmsg", "appendonsend", "stopspelling")
"""Classes and ids of elements above an older mail."""


class Writer:
    """Collects the visible text, line by line, with the depth of quotation of each."""

    def __init__(self, most: int) -> None:
        self.most = most
        self.size = 0
        self.lines: list[str] = []
        self.line: list[str] = []
        self.depth = 0
        self.row = 0
        """The line on which the last row of a table began."""
        self.held = False
        """Whether the line waits for the cell beside a label."""

    def begin_row(self) -> None:
        """Begin a row of a table, or leave it."""
        self.held = False
        self.end()
        self.row = len(self.lines)

    def begin_cell(self) -> None:
        """Part a cell from the one before it on its line; one that holds a label alone shares its line in any case."""
        if self.line:
            self.held = len(self.line) <= MOST_CELL and is_label("".join(self.line).strip())
            self.line.append("\t")
        elif 0 < len(self.lines) - self.row <= MOST_CELL:
            above = [text for line in self.lines[self.row :] if (text := line.strip("> "))]
            if len(above) == 1 and is_label(above[0]):
                del self.lines[self.row :]
                self.line = [above[0], "\t"]
                self.held = True

    def text(self, piece: str, *, verbatim: bool) -> None:
        """Add text; blanks run together as they do on screen."""
        for number, row in enumerate(piece.split("\n")) if verbatim else ((0, SPACE.sub(" ", piece)),):
            if number and self.line:
                self.end()
            elif number:
                self.put("")
            shown = row.lstrip(" ") if not verbatim and (not self.line or self.line[-1].endswith((" ", "\t"))) else row
            if shown:
                self.held = self.held and not shown.strip()
                self.line.append(shown)
                self.size += len(shown)

    def linked(self, address: str, line: int, piece: int) -> None:
        """Put the address of a link beside the words that were written since a place, if they name somebody."""
        if line == len(self.lines) and piece < len(self.line):
            before, name = "".join(self.line[:piece]), "".join(self.line[piece:])
            self.line[piece:] = [beside(before, name, address)]
            self.size += len(address)

    def end(self) -> None:
        """End the line, if anything stands on it."""
        if self.line and not self.held:
            self.put("".join(self.line).rstrip())
            self.line = []

    def put(self, line: str) -> None:
        """Write one line with its marks of quotation."""
        mark = ">" * min(self.depth, 9)
        self.lines.append(f"{mark} {line}".rstrip() if mark else line)
        self.size += 1

    def gap(self) -> None:
        """End the line, and leave one blank line."""
        self.end()
        if not self.held and self.lines and self.lines[-1].strip("> "):
            self.put("")

    def full(self) -> bool:
        """Whether enough is written."""
        return self.size > self.most


class Stack:
    """The open elements that matter: their name, and what they changed."""

    def __init__(self) -> None:
        self.open: list[tuple[str, bool, bool, bool]] = []
        self.counts: dict[str, int] = {}

    def push(self, name: str, *, quoted: bool, hidden: bool, verbatim: bool) -> bool:
        """Open an element; False where the nesting is too deep to be followed."""
        if len(self.open) >= MOST_STACK:
            return False
        self.open.append((name, quoted, hidden, verbatim))
        self.counts[name] = self.counts.get(name, 0) + 1
        return True

    def pop(self, name: str) -> list[tuple[str, bool, bool, bool]]:
        """Close an element, and with a block those left open inside it."""
        if not self.counts.get(name) or (name not in BLOCKS and self.open[-1][0] != name):
            return []
        closed = []
        while True:
            last = self.open.pop()
            self.counts[last[0]] -= 1
            closed.append(last)
            if last[0] == name:
                return closed


def to_text(markup: str, most: int) -> str:
    """Give the visible text of HTML, at most so many characters of it."""
    return Reader(markup, most).text()


class Reader:
    """One pass over the markup."""

    def __init__(self, markup: str, most: int, most_tags: int = MOST_TAGS) -> None:
        self.markup = markup
        self.most = most
        self.most_tags = most_tags
        self.writer = Writer(most)
        self.stack = Stack()
        self.hidden = 0
        self.verbatim = 0
        self.tags = 0
        self.misfits = 0
        self.commented = True
        self.endless: set[str] = set()
        self.link: tuple[str, int, int] | None = None
        """The address that the open link writes to, and where its words begin: the line, and the piece of it."""
        self.at = 0
        self.cut = False
        """Whether there is more than was read."""

    def text(self) -> str:
        """Give the visible text."""
        self.run()
        text = "\n".join(self.writer.lines)
        self.cut = self.at < len(self.markup) or len(text) > self.most
        return text[: self.most]

    def run(self) -> None:
        """Read from tag to tag until the end, or until enough is written."""
        markup = self.markup
        while not self.writer.full() and self.tags <= self.most_tags:
            start = markup.find("<", self.at)
            start = start if start >= 0 else len(markup)
            self.show(markup[self.at : start])
            self.at = start
            if start == len(markup):
                break
            self.tags += 1
            if not self.markup_at(start):
                self.show("<")
                self.at = start + 1
        self.writer.end()

    def show(self, raw: str) -> None:
        """Write text between tags, its entities decoded once."""
        if raw and not self.hidden:
            text = ENTITY.sub(lambda match: html.unescape(match.group()), raw) if "&" in raw else raw
            self.writer.text(text.replace("\r", ""), verbatim=self.verbatim > 0)

    def markup_at(self, start: int) -> bool:
        """Read what begins with `<` here; False where it is but text."""
        markup = self.markup
        following = markup[start + 1 : start + 2]
        if following in ("!", "?"):
            return self.declaration(start)
        if not (following == "/" or following.isalpha()):
            return False
        if self.misfits < MOST_MISFITS:
            match = TAG.match(markup, start, start + MOST_TAG)
            if match:
                self.at = match.end()
                self.tag(match[2].lower(), match[3], closing=bool(match[1]))
                return True
            self.misfits += 1
        end = markup.find(">", start)
        if end < 0:
            self.at = len(markup)  # an unfinished tag hides the rest, as it does on screen
            return True
        words = markup[start + 1 : min(end, start + 60)].strip("/").split(None, 1)
        self.at = end + 1
        self.tag(words[0].lower() if words else "", "", closing=following == "/")
        return True

    def declaration(self, start: int) -> bool:
        """Pass over a comment, a doctype or a processing instruction."""
        if self.markup.startswith("<!--", start) and self.commented:
            end = self.markup.find("-->", start + 2)
            if end >= 0:
                self.at = end + 3
                return True
            self.commented = False
        end = self.markup.find(">", start)
        self.at = end + 1 if end >= 0 else len(self.markup)
        return True

    def tag(self, name: str, attributes: str, *, closing: bool) -> None:
        """Act on one tag."""
        if name in SILENT and not closing:
            self.skip(name)
        elif name in VOID:
            self.void(name)
        elif closing:
            self.close(name)
        else:
            self.open(name, attributes)

    def skip(self, name: str) -> None:
        """Jump behind the end of an element that is never shown."""
        if name in self.endless:
            return
        end = self.markup.find(f"</{name}", self.at)
        if end < 0:
            end = self.markup.find(f"</{name.upper()}", self.at)
        if end >= 0:
            self.at = end
            return
        self.endless.add(name)
        if name in RAW:
            self.at = len(self.markup)

    def void(self, name: str) -> None:
        """Act on an element that has no content."""
        if self.hidden:
            return
        if name == "br":
            if self.writer.line:
                self.writer.end()
            else:
                self.writer.put("")
        elif name == "hr":
            self.writer.end()
            self.writer.put("_" * 32)

    def open(self, name: str, attributes: str) -> None:
        """Open an element that has content."""
        given = described(attributes)
        quoted = quotes(name, given) and not ("gmail_attr" in given.get("class", "") and self.draws_line())
        hidden = name in STRUCK or "hidden" in given or bool(HIDDEN.search(given.get("style", "")))
        if name in BLOCKS:
            self.separate(name, given, opening=True)
        if name == "a":
            address = mailto(attributes)
            self.link = (address, len(self.writer.lines), len(self.writer.line)) if address else None
        if not self.stack.push(name, quoted=quoted, hidden=hidden, verbatim=name == "pre"):
            return
        self.writer.depth += quoted
        self.hidden += hidden
        self.verbatim += name == "pre"

    def draws_line(self) -> bool:
        """Whether a separator follows at once: the same element stands above a forward and above a quotation."""
        return "-----" in self.markup[self.at : self.at + 80]

    def close(self, name: str) -> None:
        """Close an element."""
        if name == "a" and self.link:
            self.writer.linked(*self.link)
            self.link = None
        if name in BLOCKS:
            self.separate(name, {}, opening=False)
        for _, quoted, hidden, verbatim in self.stack.pop(name):
            self.writer.depth -= quoted
            self.hidden -= hidden
            self.verbatim -= verbatim

    def separate(self, name: str, given: dict[str, str], *, opening: bool) -> None:
        """End a line where a block begins or ends."""
        if self.hidden:
            return
        if name in ("td", "th"):
            if opening:
                self.writer.begin_cell()
            return
        if name in ("tr", "table"):
            self.writer.begin_row()
        mso = "mso" in given.get("class", "").lower()
        if name in ("p", "blockquote", "h1", "h2", "h3") and not mso and opening:
            self.writer.gap()
        else:
            self.writer.end()
        if opening and rules(given):
            self.writer.put("_" * 32)


def described(attributes: str) -> dict[str, str]:
    """Give the few attributes that matter, in lower case."""
    if not attributes.strip():
        return {}
    return {match[1].lower(): (match[2] or "").strip("\"'").lower() for match in ATTRIBUTE.finditer(attributes)}


def quotes(name: str, given: dict[str, str]) -> bool:
    """Whether an element quotes somebody else."""
    if name == "blockquote":
        style = given.get("style", "").replace(" ", "")
        return "border:none" not in style or "gmail_quote" in given.get("class", "") or given.get("type") == "cite"
    named = f"{given.get('class', '')} {given.get('id', '')}"
    return len(named) > 1 and any(mark in named for mark in CONTAINERS)


def rules(given: dict[str, str]) -> bool:
    """Whether an element is the rule that Outlook draws above an older mail."""
    named = f"{given.get('class', '')} {given.get('id', '')}"
    if len(named) > 1 and any(mark in named for mark in RULES):
        return True
    return RULED.search(given.get("style", "")) is not None
