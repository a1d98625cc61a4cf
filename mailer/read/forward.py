"""Parts a forwarded mail from the words of whoever forwards it.

The first mark from the top decides: a separator, a header in the text, or a line that cites. Whether it means a forward
or an answer is told by the phrase, then by the subject, then by who writes to whom. An answer is never read as a
forward; where the sender's address is not certain it stays empty.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from textwrap import dedent
from typing import TYPE_CHECKING

from mailer import address as addresses
from mailer.model import Forwarded, Mailbox
from mailer.read import citation, header, mailboxes, separator
from mailer.read.coding import decode_words
from mailer.read.labels import CC, DATE, FROM, SUBJECT, TO
from mailer.read.lines import Line, next_text, read, text_of
from mailer.read.separator import Mark


if TYPE_CHECKING:
    from mailer.model import Heading
    from mailer.read.mime import Parsed

CLOSING = re.compile(r"[=*~]|-{0,4}8<")
"""How a separator starts that a program draws below a header too."""
NEAR = 8
"""How many lines below a separator its header may begin."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The first mark: the line on which it stands, what it says, and what it names.

    Attributes:
        start: the first line that is no longer the introducer's.
        end: the first line of the older mail's body.
        mark: what the separator means; None where there is none.
        original: what the header or the citation names; None where there is but a separator.
        cited: whether it is a citation, rather than a header.
        before: words that stand before the mark on its own line.
    """

    start: int
    end: int
    depth: int
    mark: Mark | None
    original: Forwarded | None
    cited: bool = False
    before: str = ""


def split_forward(parsed: Parsed, *, below: bool = False) -> tuple[str, Forwarded | None]:
    """Give the words above the forwarded mail, and the forwarded mail, or all words and None.

    What stands below it is mostly a footer. A caller on whose decision it hangs asks for it with `below`.
    """
    lines = read(parsed.text)
    prefix, rest = separator.prefix_of(parsed.heading.subject)
    found = find(lines, rest if prefix is Mark.FORWARDED else "")
    if found and is_forward(found, prefix, parsed):
        own, behind, forwarded = split(lines, found, rest if prefix is Mark.FORWARDED else "")
        return f"{own}\n\n{behind}".strip() if below else own or behind, forwarded
    if parsed.attached and (found is None or prefix is not Mark.ORIGINAL):
        return text_of(lines).strip(), attached(parsed.attached[0])
    return text_of(lines).strip(), None


def attached(message: Parsed) -> Forwarded:
    """Give a mail that is attached, as its own header shows it."""
    heading = message.heading
    return Forwarded(
        sender=heading.sender,
        to=heading.to,
        cc=heading.cc,
        subject=heading.subject,
        date=message.header("date"),
        body=message.text.strip(),
    )


# --- finding ----------------------------------------------------------------------------------------------------------


def find(lines: list[Line], subject: str) -> Found | None:
    """Find the first mark from the top."""
    citations = citation.Citations(lines)
    for at, line in enumerate(lines):
        if not citations.reach(at):
            break
        found = at_line(lines, at, subject, citations) if line.text else None
        if found:
            return found
    return None


def at_line(lines: list[Line], at: int, subject: str, citations: citation.Citations) -> Found | None:
    """Give the mark that begins on a line, or None."""
    line = lines[at]
    mark = separator.separator(line.text)
    if mark and mark[0] is not Mark.END:
        return below(lines, at, mark, subject, citations)
    block = header.read(lines, at, subject, sure=bool(subject))
    if block:
        return headed(block, at, None)
    citing = citations.starting(at)
    if citing:
        return cited(lines, citing, at, None)
    if "@" in line.text and line.text.count(":") > 2:  # noqa: PLR2004 - a header has three fields at least
        joined = header.read_joined(line.text, at, line.depth)
        if joined:
            return replace(headed(joined[0], at, None), before=joined[1])
    return None


def below(
    lines: list[Line],
    at: int,
    mark: tuple[Mark, str, str],
    subject: str,
    citations: citation.Citations,
) -> Found | None:
    """Give the mark that a separator makes with what stands below it."""
    kind, phrase, rest = mark
    depth = lines[at].depth
    if rest:
        joined = header.read_joined(rest, at, depth)
        if joined:
            return headed(joined[0], at, kind)
    following = next_text(lines, at + 1, NEAR)
    sure = kind is not Mark.RULE or bool(subject)
    for start in range(following, min(following + 3, len(lines))):
        block = header.read(lines, start, subject, sure=sure) if lines[start].text else None
        if block:
            return headed(block, at, kind)
        citing = citations.starting(start)
        if citing:
            return beside(lines[following:start], cited(lines, citing, at, kind))
        if start == following and not separator.separator(lines[start].text):
            joined = header.read_joined(lines[start].text, start, depth)
            if joined:
                return headed(joined[0], at, kind)
    if kind is Mark.RULE:
        return None
    named = citation.naming(phrase) if separator.names_sender(phrase) else None
    original = Forwarded(sender=single(named[0]), date=named[1]) if named else None
    told = named is not None and kind is Mark.FORWARDED
    return Found(start=at, end=at + 1, depth=depth, mark=kind, original=original, cited=told)


def beside(lines: list[Line], found: Found) -> Found:
    """Add what lines between a separator and a citation say of the mail."""
    fields = {line.field[0]: line.field[1] for line in lines if line.field}
    if not fields or found.original is None or not found.cited:
        return found
    original = replace(
        found.original,
        to=found.original.to or people(fields.get(TO, "")),
        cc=found.original.cc or people(fields.get(CC, "")),
        subject=found.original.subject or fields.get(SUBJECT, "").rstrip("; "),
    )
    return replace(found, original=original)


def headed(block: header.Block, start: int, mark: Mark | None) -> Found:
    """Give the mark that a header makes."""
    fields = {kind: decode_words(value) for kind, value in block.fields.items()}
    original = Forwarded(
        sender=single(fields.get(FROM, "")),
        to=people(fields.get(TO, "")),
        cc=people(fields.get(CC, "")),
        subject=fields.get(SUBJECT, "").strip(),
        date=citation.dated_part(fields.get(DATE, "")),
    )
    return Found(start=start, end=block.end, depth=block.depth, mark=mark, original=original)


def cited(lines: list[Line], found: citation.Citation, start: int, mark: Mark | None) -> Found:
    """Give the mark that a citation makes."""
    following = next_text(lines, found.end)
    block = header.read(lines, following) if following < len(lines) else None
    if block and block.depth == found.depth:
        return headed(block, start, mark)
    sender, date = citation.parse(found.text)
    original = Forwarded(sender=sender, date=date)
    return Found(start=start, end=found.end, depth=found.depth, mark=mark, original=original, cited=True)


def single(value: str) -> Mailbox:
    """Read a sender; where several addresses claim to be it, the address stays empty."""
    behalf, lower = value, value.lower()
    for words in BEHALF:
        if words in lower:
            behalf = value[lower.index(words) + len(words) :]
            break
    boxes = mailboxes.mailboxes(behalf)
    if not boxes:
        return Mailbox()
    first = boxes[0]
    others = {box.address for box in boxes if box.address}
    if len(others) > 1:
        return Mailbox(name=first.name)
    return first


BEHALF = (" on behalf of ", "im auftrag von ", " de la part de ", " en nombre de ", " em nome de ", " per conto di ",
          " namens ", " w imieniu ", " от имени ", "; im auftrag von", " för ", " på vegne af ", " på vegne av ",
          " puolesta ", " jménem ")  # fmt: skip


def people(value: str) -> tuple[Mailbox, ...]:
    """Read the recipients of a header in a text."""
    return mailboxes.mailboxes(value)


# --- forward or answer ------------------------------------------------------------------------------------------------


def is_forward(found: Found, prefix: Mark | None, parsed: Parsed) -> bool:
    """Whether the first mark begins a forwarded mail, rather than the mail that is answered."""
    if found.mark is Mark.FORWARDED:
        return not (prefix is Mark.ORIGINAL and found.depth)
    if finnish(parsed, found):
        return False
    if prefix is Mark.FORWARDED:
        return found.original is not None or found.mark is Mark.ORIGINAL
    if prefix is Mark.ORIGINAL or found.cited or found.original is None:
        return False
    return not answers(parsed.heading, found.original)


def finnish(parsed: Parsed, found: Found) -> bool:
    """Whether `VS:` stands for an answer: it does in Finnish, and for a forward in Danish and Norwegian."""
    if not parsed.heading.subject.lower().startswith("vs:") or found.mark is Mark.FORWARDED:
        return False
    words = parsed.text[:4_000].lower()
    return "lähettäjä:" in words or "kirjoitti:" in words or "alkuperäinen" in words


def answers(heading: Heading, original: Forwarded) -> bool:
    """Whether a mail with a subject of its own answers the mail below it: it goes to whom that one is from."""
    written = original.sender.address
    if heading.in_reply_to and written and any(same(box.address, written) for box in (*heading.to, *heading.cc)):
        return True
    return bool(written) and any(same(box.address, written) for box in heading.to)


def same(one: str | None, other: str | None) -> bool:
    """Whether two addresses are one mailbox."""
    return bool(one and other) and addresses.same(one or "", other or "")


# --- parting ----------------------------------------------------------------------------------------------------------


def split(lines: list[Line], found: Found, subject: str) -> tuple[str, str, Forwarded]:
    """Part the introducer's words from the forwarded mail: those above it, those below it, and the mail."""
    own = above(lines[: found.start]) + ("\n" + found.before if found.before.strip() else "")
    body, behind = body_of(lines, found)
    original = found.original or Forwarded()
    if found.cited and not original.subject:
        original = replace(original, subject=subject)
    return own.strip(), behind, replace(original, body=body)


def above(lines: list[Line]) -> str:
    """Give the words above a forwarded mail without the rules that a program drew there."""
    end = len(lines)
    while end and (not lines[end - 1].text or separator.is_frame(lines[end - 1].text)):
        end -= 1
    return text_of(lines[:end])


def is_rule(text: str) -> bool:
    """Whether a line is but a rule."""
    mark = separator.separator(text)
    return mark is not None and mark[0] is Mark.RULE


def body_of(lines: list[Line], found: Found) -> tuple[str, str]:
    """Give the body of the older mail without its marks of quotation, and what its forwarder wrote behind it."""
    start = found.end
    following = next_text(lines, start, len(lines))
    if following < len(lines) and closes(lines[following].text, found):
        start = following + 1
    end = len(lines)
    behind = end
    texts = [at for at in range(start, end) if lines[at].text]
    depth = depth_of(lines, texts, found.depth)
    start = texts[0] if texts else start
    if depth:
        end = behind = max(at for at in texts if lines[at].depth >= depth) + 1
    for at in texts:
        if at < end and lines[at].depth <= found.depth and separator.is_end(lines[at].text):
            end, behind = at, at + 1
            break
    while end > start and (not lines[end - 1].text or (end > start + 1 and is_rule(lines[end - 1].text))):
        end -= 1
    body = text_of(lines[start:end], depth).strip("\n")
    indented = body.startswith((" ", "\t"))
    return (dedent(body) if indented else body).strip(), text_of(lines[behind:]).strip()


def depth_of(lines: list[Line], texts: list[int], depth: int) -> int:
    """Give the depth at which the older mail's body is quoted: as its header is, or deeper as a whole."""
    depths = [lines[at].depth for at in texts]
    if not depths:
        return 0
    if not depth and depths[0] and not all(depths[: max(1, len(depths) - 3)]):
        return 0
    deep = [each for each in depths if each >= depth and each] or [each for each in depths if each]
    return min(deep) if depths[0] else 0


def closes(text: str, found: Found) -> bool:
    """Whether a line closes the header: some programs draw their separator a second time below it."""
    mark = separator.separator(text)
    if found.original is not None and text == "--" and not found.cited:
        return True
    if mark is None or found.original is None:
        return False
    return mark[0] is Mark.RULE or (mark[0] in (Mark.FORWARDED, Mark.ORIGINAL) and CLOSING.match(text) is not None)
