"""Takes a message apart: its heading, its parts, and the text that a person sees.

The parser is our own, bounded on bytes first and linear in its input (RFC 5322, RFC 2045 to 2047, RFC 2231): lenient
where a person would be, and never raising. Attachments are not decoded, save messages. It never decides who wrote a
mail; whatever stands here is what the mail says of itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from itertools import zip_longest
from types import MappingProxyType
from typing import TYPE_CHECKING

from mailer import model
from mailer.read import coding, markup
from mailer.read import mailboxes as boxes


if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MOST_HEADER = 65_536
"""Bytes in a header block."""
MOST_HEADERS = 200
MOST_DEPTH = 20
MOST_PARTS = 100
MOST_TEXT = 65_536
"""Characters of the text that a person sees, and MOST_LINES its lines."""
MOST_LINES = 2_000
MOST_MARKUP = 400_000
"""Bytes of HTML that are looked at."""
MOST_TAGS = 40_000
"""Tags in all parts and messages; nobody's words hold so many, and none of them may fall off unseen."""
MOST_ATTACHED = 2_000_000
"""Bytes of an attached message that are decoded."""
MOST_PARAMETERS = 40

decode_words = coding.decode_words
mailboxes = boxes.mailboxes
"""Both are part of what this module gives; they live in modules of their own."""

NO_HEADER = re.compile(rb"\r?\n")
BLANK = re.compile(rb"\n[ \t]*\r?\n")
NAME = re.compile(r"([!-9;-~]{1,80})[ \t]*:")
PARAMETER = re.compile(r';\s*([^\s=;"]{1,60})\s*=\s*("(?:[^"\\]|\\.)*"|[^;]*)')
EXTENDED = re.compile(r"([^*]+)(?:\*(\d{1,3}))?(\*?)")
IDENTIFIER = re.compile(r"<([^<>\s]{1,998})>")
SHOWN = re.compile(rb"\S")
LF, CR = 10, 13
EMPTY: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One leaf of a message; its text is empty unless its type is message/*, or text/* but HTML."""

    content_type: str
    parameters: Mapping[str, str] = field(default_factory=dict)
    disposition: str = ""
    filename: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parsed:
    """A message, taken apart.

    Attributes:
        heading: what its header shows.
        headers: all fields in order, as lower-case name and unfolded value with its encoded words decoded.
        content_type: of the whole, in lower case, with its parameters.
        parts: the leaves in order; a message/rfc822 is a leaf.
        text: what a person sees, with LF line ends; `from_html` says that it was made from HTML.
        cut: whether more text followed than we read.
        beside: the HTML that says the same, where the message gives both; `other` makes text of it.
        attached: the messages attached to it, without what stands beside their text.
    """

    heading: model.Heading
    headers: tuple[tuple[str, str], ...] = ()
    content_type: str = "text/plain"
    parameters: Mapping[str, str] = field(default_factory=dict)
    parts: tuple[Part, ...] = ()
    text: str = ""
    from_html: bool = False
    cut: bool = False
    beside: tuple[Entity, ...] = field(default=(), repr=False)
    attached: tuple[Parsed, ...] = ()

    def header(self, name: str) -> str:
        """Give the first value of a field, or an empty string."""
        return next((value for key, value in self.headers if key == name), "")

    def all(self, name: str) -> tuple[str, ...]:
        """Give every value of a field, in order."""
        return tuple(value for key, value in self.headers if key == name)


class Bound(Exception):  # noqa: N818 - named for what was met
    """A limit is passed; it never leaves this module."""


@dataclass(slots=True)
class Budget:
    """How many parts and tags may still be read, over all nested messages.

    HTML that is not read yet has at most as many tags as `<`; where those could pass the bound, they are counted.
    """

    parts: int = MOST_PARTS
    tags: int = MOST_TAGS
    unread: list[list[Entity]] = field(default_factory=list)
    unread_tags: int = 0

    def take(self) -> None:
        """Spend one part."""
        self.parts -= 1
        if self.parts < 0:
            raise Bound("parts")

    def pass_tags(self, number: int) -> None:
        """Spend so many tags."""
        self.tags -= number
        if self.tags < 0:
            raise Bound("tags")
        self.count_unread()

    def leave(self, leaves: list[Entity]) -> None:
        """Leave HTML unread that may be asked for later."""
        self.unread.append(leaves)
        self.unread_tags += sum(decoded(leaf, MOST_MARKUP)[0].count("<") for leaf in leaves)
        self.count_unread()

    def count_unread(self) -> None:
        """Count the tags of what is unread, where it could hold too many."""
        if self.unread_tags > self.tags:
            unread, self.unread, self.unread_tags = self.unread, [], 0
            for leaves in unread:
                gathered(leaves, self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """A header and a body that are not yet looked at further (RFC 2045, section 2.4)."""

    headers: tuple[tuple[str, str], ...]
    body: memoryview
    """A view: however deep parts are nested, the message is in memory once."""
    content_type: str
    parameters: Mapping[str, str]
    disposition: str
    filename: str
    children: tuple[Entity, ...] = ()

    @property
    def shown(self) -> bool:
        """Whether a reader shows it as text within the message."""
        return self.content_type in ("text/plain", "text/html") and self.disposition != "attachment"


def parse(content: bytes) -> Parsed | model.Unreadable:
    """Take a message apart, or say that it passes our bounds."""
    try:
        return message(content, Budget(), 0)
    except Bound as bound:
        return model.Unreadable(reason=str(bound))


def message(content: bytes, budget: Budget, depth: int) -> Parsed:
    """Read a whole message at a depth of nesting."""
    if content.startswith((b"From ", b">From ")):  # the envelope line of an mbox
        content = content.partition(b"\n")[2]
    root = entity(memoryview(content), budget, depth, "text/plain")
    leaves = tuple(walk(root))
    shown, beside = view(root, budget)
    return Parsed(
        heading=heading(root.headers),
        headers=root.headers,
        content_type=root.content_type,
        parameters=root.parameters,
        parts=tuple(part(leaf) for leaf in leaves),
        text=shown.text,
        from_html=shown.from_html,
        cut=shown.cut,
        beside=beside,
        attached=tuple(attachments(leaves, budget, depth)),
    )


# --- header -----------------------------------------------------------------------------------------------------------


def split(content: memoryview) -> tuple[bytes, memoryview]:
    """Part the header block from the body at the first blank line."""
    end = NO_HEADER.match(content) or BLANK.search(content, 0, MOST_HEADER + 4)
    if end:
        return bytes(content[: end.start()]), content[end.end() :]
    if len(content) > MOST_HEADER:
        raise Bound("header")
    return bytes(content), content[:0]


def fields(block: bytes) -> tuple[tuple[str, str], ...]:
    """Unfold a header block, and decode its values; what is no field is passed over."""
    found: list[tuple[str, list[str]]] = []
    for line in coding.decode(block, "utf-8").replace("\0", "\ufffd").split("\n"):
        line = line.rstrip("\r")  # noqa: PLW2901 - the same line
        if line[:1] in (" ", "\t"):
            if found:
                found[-1][1].append(line.strip())
            continue
        match = NAME.match(line)
        if match:
            if len(found) >= MOST_HEADERS:
                raise Bound("headers")
            found.append((match[1].lower(), [line[match.end() :].strip()]))
    return tuple((name, coding.decode_words(" ".join(lines).strip())) for name, lines in found)


def first(headers: tuple[tuple[str, str], ...], name: str) -> str:
    """Give the first value of a field, or an empty string."""
    return next((value for key, value in headers if key == name), "")


def parameters(value: str) -> tuple[str, Mapping[str, str]]:
    """Read a value with parameters (RFC 2045, section 5.1; RFC 2231): its word in lower case, and them by name."""
    word = value.partition(";")[0].strip().lower()
    if ";" not in value:
        return word, EMPTY
    found: dict[str, str] = {}
    pieces: dict[str, list[tuple[int, str, bool]]] = {}
    for count, match in enumerate(PARAMETER.finditer(value)):
        if count >= MOST_PARAMETERS:
            break
        text = match[2].strip()
        if text.startswith('"'):
            text = re.sub(r"\\(.)", r"\1", text[1:-1] if text.endswith('"') else text[1:])
        name = EXTENDED.fullmatch(match[1].lower())
        if name and (name[2] or name[3]):
            pieces.setdefault(name[1], []).append((int(name[2] or 0), text, bool(name[3])))
        else:
            found.setdefault(match[1].lower(), text)
    for key, chunks in pieces.items():
        found.setdefault(key, coding.join_extended(sorted(chunks)))
    return word, found


def heading(headers: tuple[tuple[str, str], ...]) -> model.Heading:
    """Read what a header shows, whoever wrote it."""
    given = dict(reversed(headers))
    senders = boxes.mailboxes(given.get("from", ""))
    replied = IDENTIFIER.findall(given.get("in-reply-to", ""))
    references = IDENTIFIER.findall(given.get("references", ""))
    identifier = IDENTIFIER.search(given.get("message-id", ""))
    return model.Heading(
        sender=senders[0] if senders else model.Mailbox(),
        to=boxes.mailboxes(given.get("to", "")),
        cc=boxes.mailboxes(given.get("cc", "")),
        subject=coding.tidy(given.get("subject", "")),
        message_id=identifier[1] if identifier else "",
        in_reply_to=tuple(dict.fromkeys((*replied, *reversed(references)))),
    )


# --- structure --------------------------------------------------------------------------------------------------------


def entity(content: memoryview, budget: Budget, depth: int, default: str) -> Entity:
    """Read one entity and, where it is a multipart, those inside it."""
    if depth > MOST_DEPTH:
        raise Bound("depth")
    budget.take()
    block, body = split(content)
    headers = fields(block)
    content_type, given = parameters(first(headers, "content-type"))
    disposition, more = parameters(first(headers, "content-disposition"))
    if content_type.count("/") != 1:
        content_type = default
    children: tuple[Entity, ...] = ()
    if content_type.startswith("multipart/") and given.get("boundary"):
        inner = "message/rfc822" if content_type == "multipart/digest" else "text/plain"
        pieces = pieces_of(body, given["boundary"], budget.parts)
        children = tuple(entity(piece, budget, depth + 1, inner) for piece in pieces)
    if content_type.startswith("multipart/") and not children:
        content_type = "text/plain"
    return Entity(
        headers=headers,
        body=body[:0] if children else body,
        content_type=content_type,
        parameters=given,
        disposition=disposition,
        filename=coding.tidy(coding.decode_words(more.get("filename") or given.get("name") or "")),
        children=children,
    )


def pieces_of(body: memoryview, boundary: str, most: int) -> list[memoryview]:
    """Cut the body of a multipart at its boundary lines (RFC 2046, section 5.1.1)."""
    edge = re.compile(rb"--" + re.escape(boundary.encode("utf-8", "replace")) + rb"(--)?[ \t]*\r?$", re.MULTILINE)
    pieces: list[memoryview] = []
    start = -1
    for match in edge.finditer(body):
        if match.start() and body[match.start() - 1] != LF:
            continue
        if start >= 0:
            end = max(start, match.start() - 1)
            pieces.append(body[start : end - (end > start and body[end - 1] == CR)])
        if match[1]:
            return pieces
        if len(pieces) > most:
            raise Bound("parts")
        start = match.end() + 1
    if start >= 0:
        pieces.append(body[start:])
    return pieces


def walk(root: Entity) -> Iterator[Entity]:
    """Give the leaves of a message in order; its depth is bounded already."""
    if not root.children:
        yield root
    for child in root.children:
        yield from walk(child)


def part(leaf: Entity) -> Part:
    """Give a leaf with its text decoded, where it has any."""
    textual = leaf.content_type.startswith(("text/", "message/")) and leaf.content_type != "text/html"
    return Part(
        content_type=leaf.content_type,
        parameters=leaf.parameters,
        disposition=leaf.disposition,
        filename=leaf.filename,
        text=decoded(leaf, MOST_TEXT)[0] if textual else "",
    )


def decoded(leaf: Entity, most: int) -> tuple[str, bool]:
    """Give the text of a leaf, at most so many characters of it, and whether there may be more."""
    encoding = first(leaf.headers, "content-transfer-encoding")
    content = coding.untransfer(leaf.body, encoding, 4 * most)
    text = coding.decode(content, leaf.parameters.get("charset", ""))
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")
    return text[:most], len(text) > most or len(leaf.body) > 4 * most


def attachments(leaves: tuple[Entity, ...], budget: Budget, depth: int) -> Iterator[Parsed]:
    """Read the messages that are attached, whatever a client calls their type."""
    for leaf in leaves:
        named = leaf.filename.lower().endswith(".eml") and not leaf.content_type.startswith("multipart/")
        if leaf.content_type in ("message/rfc822", "message/global") or named:
            encoding = first(leaf.headers, "content-transfer-encoding")
            content = coding.untransfer(leaf.body, encoding, MOST_ATTACHED)
            if content.strip():
                yield replace(message(content.lstrip(), budget, depth + 1), beside=())


# --- what a person sees -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class View:
    """A text, whether it was made from HTML, and whether more followed than we read."""

    text: str = ""
    from_html: bool = False
    cut: bool = False


def view(root: Entity, budget: Budget) -> tuple[View, tuple[Entity, ...]]:
    """Give the text that a person sees, and the HTML beside it, where it says the same in other bytes."""
    shown = list(seen(root))
    any_plain = any(each is not None and each.content_type == "text/plain" for each, _ in shown)
    first_choice = gathered([each for each, _ in shown if each is not None], budget)
    beside = [other for _, other in shown if other is not None]
    first_choice = replace(first_choice, from_html=bool(shown) and not any_plain)
    if first_choice.text.strip():
        budget.leave(beside)
        return first_choice, tuple(beside)
    other = gathered(beside, budget)
    if other.text:
        return replace(other, from_html=True, cut=other.cut or first_choice.cut), ()
    return first_choice, ()


def other(parsed: Parsed) -> View:
    """Give what a person would see in a reader that prefers HTML, where the message gives both; else nothing."""
    return gathered(list(parsed.beside), Budget())


def gathered(leaves: list[Entity], budget: Budget) -> View:
    """Give the texts of leaves one below the other, until enough is read."""
    texts: list[str] = []
    read = 0
    cut = False
    for leaf in leaves:
        if read > MOST_MARKUP:
            cut = True
            break
        read += len(leaf.body)
        text, more = readable(leaf, budget)
        texts.append(text)
        cut = cut or more
    text, more = bounded("\n".join(texts))
    return View(text, cut=cut or more)


def seen(root: Entity) -> Iterator[tuple[Entity | None, Entity | None]]:
    """Give the leaves that a reader shows, beside those of its HTML alternative (RFC 2046, section 5.1.4)."""
    if not root.children:
        if root.shown:
            yield root, None
        return
    if root.content_type == "multipart/alternative":
        choices = [leaf for child in root.children for pair in seen(child) for leaf in pair if leaf is not None]
        told = [leaf for leaf in choices if SHOWN.search(leaf.body)]
        plain = [leaf for leaf in told if leaf.content_type == "text/plain"]
        rich = [leaf for leaf in told if leaf.content_type == "text/html"]
        yield from zip_longest(plain, rich) if plain else zip_longest(rich, ())
        return
    for child in root.children:
        yield from seen(child)


def readable(leaf: Entity, budget: Budget) -> tuple[str, bool]:
    """Give the text of a leaf as a person reads it, and whether there may be more."""
    if leaf.content_type == "text/html":
        markup_text, more = decoded(leaf, MOST_MARKUP)
        reader = markup.Reader(markup_text, MOST_TEXT, budget.tags)
        text = reader.text()
        budget.pass_tags(reader.tags)
        return text, more or reader.cut
    text, more = decoded(leaf, MOST_TEXT)
    if leaf.parameters.get("format", "").lower() == "flowed":
        return coding.unflow(text, join=leaf.parameters.get("delsp", "").lower() == "yes"), more
    return text, more


def bounded(text: str) -> tuple[str, bool]:
    """Cut a text to the characters and lines that we read, and tell whether anything fell off."""
    lines = text[:MOST_TEXT].split("\n", MOST_LINES)
    behind = text[MOST_TEXT:] + "".join(lines[MOST_LINES:])
    return "\n".join(lines[:MOST_LINES]), bool(behind.strip())
