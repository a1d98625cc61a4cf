"""Writes every letter in every language to a folder, to look at: as text and as a whole message.

The people in it are made up, and so are the reply addresses: they are under a secret that is thrown away.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from mailer import tokens
from mailer.draft import Drafter
from mailer.letters import Letters
from mailer.model import Heading, Introduction, Letter, Mailbox, Options, Party, Request, Role, Stage, Template


if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


IVY = Mailbox(name="Ivy Chen", address="ivy@example.com")
ANN = Mailbox(name="Ann Lee", address="ann@example.net")
BOB = Mailbox(name="Bob Ray", address="bob@example.org")
WORDS = "Ann builds quiet wind turbines for roofs; Bob looks after forty flat roofs in Leeds."

TO_INTRODUCER = frozenset(
    {
        Template.RECEIPT,
        Template.PREVIEW,
        Template.INCOMPLETE,
        Template.REPEATED,
        Template.UNDELIVERED,
        Template.CANCELLED,
        Template.INTRODUCED,
        Template.OUTCOME,
        Template.HELP,
    }
)


def write(out: Path, *, overlay: str = "") -> int:
    """Write all letters; give how many there are."""
    letters = Letters(overlay=overlay)
    drafter = Drafter(letters, local="intro", domain="intro.example.org")
    now = datetime.now(tz=UTC)
    thread = tokens.thread(os.urandom(32), os.urandom(16))
    count = 0
    for language in letters.languages:
        folder = out / language
        folder.mkdir(parents=True, exist_ok=True)
        for letter in samples(now, language):
            text = drafter.text(letter)
            (folder / f"{letter.template}.txt").write_text(f"Subject: {text.subject}\n\n{text.body}", encoding="utf-8")
            message = drafter.draft(letter, thread, now=now, entropy=b"")[0].content
            (folder / f"{letter.template}.eml").write_bytes(message)
            count += 1
    return count


def samples(now: datetime, language: str) -> Iterator[Letter]:
    """Give one letter for each template, about the same made-up introduction."""
    deadline = (now + timedelta(days=14)).date()
    about = Introduction(
        stage=Stage.ASKED,
        introducer=IVY,
        deadline=deadline,
        parties=tuple(Party(name=each.name, address=each.address or "", digest=bytes(16)) for each in (ANN, BOB)),
        words=WORDS,
        language=language,
        options=Options(),
    )
    for template in Template:
        to = (ANN, BOB) if template is Template.LETTER else (IVY if template in TO_INTRODUCER else ANN,)
        yield Letter(
            template=template,
            to=to,
            deadline=deadline,
            role=None if template is Template.LETTER else Role.QUESTION,
            language=language,
            about=_incomplete(about) if template is Template.INCOMPLETE else about,
            heading=Heading(message_id="example@example.com"),
            failed=BOB.address or "" if template is Template.UNDELIVERED else "",
        )


def _incomplete(about: Introduction) -> Introduction:
    return Introduction(
        stage=Stage.INCOMPLETE,
        introducer=about.introducer,
        deadline=about.deadline,
        parties=(about.parties[0], Party(name=BOB.name, digest=bytes(16))),
        language=about.language,
        request=Request(people=(ANN, Mailbox(name=BOB.name)), missing=("the address of Bob Ray",)),
    )
