"""Reads lists of mailboxes as headers and forwarded header lines show them: `Ann Lee <ann@example.com>, bob@...`.

A scanner of our own, strict about what is an address and lenient about all that stands around one (RFC 5322, section
3.4, and what clients make of it: `Ann [mailto:ann@example.com]`, `ann@example.com (Ann)`, `Lee, Ann <...>`). It is
linear, and gives an address only where nothing else in its place looks like one too.
"""

from __future__ import annotations

import re

from mailer import address as addresses
from mailer import model


MOST_MAILBOXES = 500
MOST_VALUE = 65_536

BRACKETS = str.maketrans("\uff1c\uff1e\u3008\u3009\u2039\u203a\u3010\u3011", "<><><><>")
"""Other brackets that stand around an address."""
ESCAPED = (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&amp;", "&"))
LINKED = re.compile(r"\[([^\[\]()]{1,320})\]\((?:mailto:)?([^()\s]{1,330})\)")
"""A link in Markdown."""
RESIDUE = re.compile(r"<(?:mailto|tel|https?):[^<>]{0,500}>|\((?:mailto|https?):[^()]{0,500}\)", re.IGNORECASE)
MAILTO = re.compile(r"[\[(<]\s*mailto:\s*([^\s<>()\[\]]{3,320})\s*[\])>]", re.IGNORECASE)
BARE = re.compile(r"[^\s<>()\[\]\"',;:*/]{1,64}@[^\s<>()\[\]\"',;:*/]{1,253}")
MARKS = dict.fromkeys([*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF, 0xAD, 0x61C])
"""Marks that have no width, and turn the direction of writing."""
CLUTTER = re.compile(r"[\[\]*\r\n\t]|\(\s*\)")
AROUND = " \"'\u201c\u201d\u201e\u2018\u2019\u201a\u00ab\u00bb,;:<>/-\u2013|"
"""What stands around a name and is no part of it."""
SEPARATORS = frozenset(",;\uff0c\uff1b\u3001\u060c\u061b")


def mailboxes(value: str) -> tuple[model.Mailbox, ...]:
    """Read a list of mailboxes; a name without an address is kept, for then it says who was meant."""
    if not value:
        return ()
    text = value[:MOST_VALUE]
    if not text.isascii():
        text = text.translate(MARKS).translate(BRACKETS).replace("\xa0", " ")
    if "&" in text:
        for escaped, char in ESCAPED:
            text = text.replace(escaped, char)
    if "](" in text:
        text = LINKED.sub(linked, text)
    found: list[model.Mailbox] = []
    for entry in entries(text):
        box = mailbox(entry)
        if box.name or box.address:
            found.append(box)
    return tuple(found)


def linked(match: re.Match[str]) -> str:
    """Give a Markdown link as a mailbox."""
    return match[1] if "@" in match[1] else f"{match[1]} <{match[2]}>"


def entries(text: str) -> list[str]:
    """Part a list at commas and semicolons that stand outside quotes and brackets, and keep `Last, First` together."""
    if SEPARATORS.isdisjoint(text):
        return joined([text + ";"])
    pieces: list[str] = []
    quoted = False
    angle = 0
    start = 0
    for at, char in enumerate(text):
        if char == '"' and (at == 0 or text[at - 1] != "\\"):
            quoted = not quoted
        elif quoted:
            continue
        elif char == "<":
            angle += 1
        elif char == ">":
            angle = max(0, angle - 1)
        elif char in SEPARATORS and not angle:
            pieces.append(text[start:at] + ("," if char == "," else ";"))
            start = at + 1
            if len(pieces) >= MOST_MAILBOXES:
                break
    pieces.append(text[start:] + ";")
    return joined(pieces)


def joined(pieces: list[str]) -> list[str]:
    """Put `Lee,` and `Ann <ann@...>` together again: a name alone before a comma belongs to what follows."""
    out: list[str] = []
    held = ""
    for piece in pieces:
        text = piece[:-1].strip()
        if held and text:
            text = f"{held}, {text}"
            held = ""
        if piece[-1] == "," and "@" not in text and text and "," not in text and ":" not in text:
            held = text
            continue
        if text:
            out.append(text)
    if held:
        out.append(held)
    return out


def mailbox(entry: str) -> model.Mailbox:
    """Read one mailbox; the address is None where there is none, or where two different ones claim the place."""
    text = MAILTO.sub(r"<\1>", without_residue(entry)) if ":" in entry else entry
    start = text.rfind("<")
    inner = text[start + 1 :].partition(">")[0].strip() if start >= 0 else ""
    if start >= 0 and "@" in inner:
        name = text[:start].partition("<")[0]
        return model.Mailbox(name=display(name, inner), address=exact(inner))
    bare = BARE.search(text)
    if not bare:
        return model.Mailbox(name=display(text.replace("<", " ").replace(">", " "), ""))
    rest = text[: bare.start()] + " " + text[bare.end() :]
    return model.Mailbox(name=display(rest, bare.group()), address=exact(bare.group()))


def without_residue(entry: str) -> str:
    """Take links out of an entry, unless its only address stands in one."""
    bare = RESIDUE.sub(" ", entry)
    return bare if "@" in bare else entry


def exact(written: str) -> str | None:
    """Give the address in canonical form, or None where it is none that we take."""
    return addresses.parse(written.strip().strip("'\"*.").removeprefix("mailto:").removeprefix("MAILTO:"))


def display(name: str, written: str) -> str:
    """Give a display name without quotes, brackets and blanks; one that only repeats the address is none."""
    text = " ".join(CLUTTER.sub(" ", name).replace('\\"', '"').split()).strip(AROUND)
    if text.startswith("(") and text.endswith(")"):
        text = text[1:-1].strip(AROUND)
    return "" if text.lower() == written.strip().lower() else text
