"""Reads a mail: bytes to `Request`, `Answer`, `Command`, `Bounce`, `AutoReply` or `Unreadable`.

Pure, bounded and linear in its input; no bytes make it raise. It says what a mail says, never who wrote it, and never
what follows. The order is: take the mail apart, see whether a machine wrote it, part the writer's words from a
forwarded or quoted mail, and only then ask what these words mean.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from mailer.model import Answer, AutoReply, Bounce, Choice, Command, Door, Reading, Request, Unreadable
from mailer.read import answer, language, machine, mime, request
from mailer.read.forward import split_forward
from mailer.read.reply import strip, strip_reply, unsigned


if TYPE_CHECKING:
    from collections.abc import Callable

    from mailer.model import Heading
    from mailer.read.mime import Parsed

__all__ = ["read"]

MOST_ASSENT = 1_000
"""Characters of an introducer's assent to a draft; whoever writes more changes it, and is no clear yes."""
TOKEN = re.compile(r"[a-z2-7]{40,}", re.IGNORECASE)
"""What looks like a token of ours, where nobody has verified one."""


def read(
    content: bytes,
    *,
    door: Door | None = None,
    ours: Callable[[str], bool] = request.is_ours,
) -> Reading:
    """Read a mail that came to a door; without one, its own header tells which it was.

    Args:
        content: the whole message.
        door: which kind of address it came to.
        ours: whether an address is one of the service's own.
    """
    parsed = mime.parse(content)
    if isinstance(parsed, Unreadable):
        return parsed
    written = machine.detect(parsed)
    if isinstance(written, Bounce):
        return written
    if written is not None:
        return AutoReply(heading=parsed.heading, fresh=strip_reply(parsed.text))
    return by_person(parsed, door or guess(parsed.heading), ours)


def guess(heading: Heading) -> Door:
    """Tell the door by the addresses that a mail went to, or the letter that it answers."""
    for box in (*heading.to, *heading.cc):
        local = (box.address or "").rpartition("@")[0]
        if TOKEN.fullmatch(local.partition("+")[2]):
            return Door.ASKED
    if any(TOKEN.fullmatch(identifier.partition("@")[0]) for identifier in heading.in_reply_to[:1]):
        return Door.ASKED
    return Door.OPEN


def by_person(parsed: Parsed, door: Door, ours: Callable[[str], bool]) -> Reading:
    """Read what a person wrote.

    A word or two tell no language; then the rest of the mail does: its subject, and what it answers.
    """
    decided = door is not Door.OPEN
    own, forwarded = split_forward(parsed, below=decided)
    stripped = strip(own, strict=decided, cut=parsed.cut)
    heading = parsed.heading
    fresh = stripped.text
    if not decided:
        fresh = unsigned(fresh, heading.sender.name, heading.sender.address or "")
    spoken = language.language(fresh) or language.language(f"{heading.subject}\n{parsed.text}")
    if forwarded:
        forwarded = replace(forwarded, language=language.language(forwarded.body))
    if door is Door.ASKED:
        heard = answer.hear(fresh)
        choice = Choice.UNCLEAR if stripped.unread else agreed_choice(parsed, heard.choice)
        return Answer(
            heading=heading,
            fresh=fresh,
            forwarded=forwarded,
            choice=choice,
            stop_all=choice is Choice.STOP and heard.stop_all,
            aside=heard.aside,
            language=spoken,
        )
    order = answer.order(fresh, heading.subject, door=door) if forwarded is None else None
    if order is not None:
        return Command(order=order, heading=heading, fresh=fresh, language=spoken)
    asked = request.interpret(fresh, forwarded, heading, ours=ours)
    return Request(
        heading=heading,
        fresh=fresh,
        forwarded=forwarded,
        people=asked.people,
        missing=asked.missing,
        options=asked.options,
        words=asked.words,
        private=asked.private,
        choice=agreed_choice(parsed, answer.choose(fresh))
        if door is Door.INTRODUCER and len(fresh) <= MOST_ASSENT and not stripped.unread
        else Choice.UNCLEAR,
        language=spoken,
    )


def agreed_choice(parsed: Parsed, choice: Choice) -> Choice:
    """Give what was read, unless plain text and HTML say different things: nobody knows which the writer saw."""
    if not parsed.beside or choice is Choice.UNCLEAR:
        return choice
    shown = mime.other(parsed)
    other = strip(shown.text, strict=True, cut=shown.cut)
    return choice if not shown.text or (not other.unread and answer.choose(other.text) is choice) else Choice.UNCLEAR
