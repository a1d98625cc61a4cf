"""Turns a letter into complete, safe messages, one for each recipient: template, language, reply address, header.

Everything that an introducer wrote is cleaned here (`clean`), and every message is checked after it is written
(`compose`). Before all have agreed, no other party's address may stand in a question (P1): that is looked for too.
This module sends nothing, and reads no clock and no randomness: both are handed in.
"""

from __future__ import annotations

import hashlib
import hmac
import unicodedata
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from mailer import address, clean, layout
from mailer.compose import Envelope, Unsafe, compose
from mailer.model import Introduction, Letter, Mailbox, Outgoing, Role, Template
from mailer.tokens import mint


if TYPE_CHECKING:
    from datetime import datetime

    from mailer.letters import Letters, Text
    from mailer.tokens import Thread


PRODUCT = "Letterman"

PERSONAL = frozenset({Template.QUESTION, Template.LETTER})
"""Letters that go out in an introducer's name."""

UNASKED = frozenset({Template.QUESTION, Template.LETTER, Template.UNDELIVERED, Template.INTRODUCED})
"""Letters that answer no mail of their reader (RFC 3834, section 5: generated rather than replied)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody as a template sees them: the name is fit to be shown; `shown` is the address where there is none."""

    name: str
    address: str

    @property
    def shown(self) -> str:
        """The name, or the address."""
        return self.name or self.address


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """What letters that are written together have in common, so that it is made once; it lives as long as they take.

    Introductions are told apart by their identity, so whoever holds a sitting holds the introductions too.
    """

    facts: dict[int, dict[str, Any]] = field(default_factory=dict)
    questions: dict[tuple[object, ...], Text] = field(default_factory=dict)


class Drafter:
    """Writes the letters of one service."""

    def __init__(self, letters: Letters, *, local: str, domain: str) -> None:
        """Take the templates, and the two halves of the plain address."""
        self._letters = letters
        self._local = local
        self._domain = domain

    @property
    def mailbox(self) -> str:
        """The plain address."""
        return f"{self._local}@{self._domain}"

    def draft(
        self, letter: Letter, thread: Thread, *, now: datetime, entropy: bytes, sitting: Sitting | None = None
    ) -> tuple[Outgoing, ...]:
        """Write a letter: the same bytes for everyone that it goes to, under one Message-ID.

        Raises:
            Unsafe: what was written is not what was meant, so nothing may go out.
        """
        text = self.text(letter, sitting)
        envelope = self._envelope(letter, thread, now, entropy, text.language)
        page = layout.html(text, reply_to=(envelope.reply_to[0].address or "") if letter.role else "")
        content = compose(envelope, text.subject, text.body, page)
        role = Role.BOUNCE if letter.template is Template.QUESTION else Role.NOTICE
        reverse_path = self._reply_address(thread, letter, role)
        return tuple(
            Outgoing(reverse_path=reverse_path, recipient=each.address or "", content=content, created=now)
            for each in letter.to
        )

    def text(self, letter: Letter, sitting: Sitting | None = None) -> Text:
        """Put a letter into words, without its header."""
        sitting = Sitting() if sitting is None else sitting
        asked = letter.about if letter.template is Template.QUESTION else None
        key = (id(asked), letter.language, letter.party, letter.deadline, letter.failed)
        if asked and key in sitting.questions:
            return sitting.questions[key]
        text = self._letters.render(letter.template, language=letter.language, facts=self._facts(letter, sitting))
        if asked:
            _check_undisclosed(text, asked, letter.party)
            sitting.questions[key] = text
        return text

    def _reply_address(self, thread: Thread, letter: Letter, role: Role) -> str:
        return f"{self._local}+{mint(thread, role, deadline=letter.deadline, party=letter.party)}@{self._domain}"

    def _envelope(self, letter: Letter, thread: Thread, now: datetime, entropy: bytes, language: str) -> Envelope:
        name = PRODUCT
        if letter.about and letter.template in PERSONAL:
            by = clean.name(letter.about.introducer.name)
            name = f"{by} via {PRODUCT}" if by else PRODUCT
        to = tuple(replace(each, name=clean.name(each.name)) for each in letter.to)
        reply_to = to if letter.template is Template.LETTER else (Mailbox(address=self.mailbox),)
        message_id = f"{hmac.new(entropy, letter.template.encode(), hashlib.sha256).hexdigest()[:32]}@{self._domain}"
        stop = ""
        if letter.role:
            address = self._reply_address(thread, letter, letter.role)
            reply_to = (Mailbox(address=address),)
            if letter.template is Template.QUESTION:
                message_id, stop = address.partition("+")[2], address
        return Envelope(
            sender=Mailbox(name=name, address=self.mailbox),
            to=to,
            reply_to=reply_to,
            message_id=message_id,
            at=now,
            automatic="auto-generated" if letter.template in UNASKED else "auto-replied",
            language=language,
            answers=letter.heading.message_id if letter.heading else "",
            stop=stop,
        )

    # --- what a template sees -----------------------------------------------------------------------------------------

    def _facts(self, letter: Letter, sitting: Sitting) -> dict[str, Any]:
        facts: dict[str, Any] = {
            "mailbox": self.mailbox,
            "deadline": self._letters.day(letter.deadline, language=letter.language),
            "failed": letter.failed,
            "number": letter.party,
        }
        if letter.about:
            facts |= self._about(letter, letter.about, sitting)
        return facts

    def _about(self, letter: Letter, about: Introduction, sitting: Sitting) -> dict[str, Any]:
        facts = sitting.facts.get(id(about))
        if facts is None:
            facts = sitting.facts[id(about)] = _known(about)
        people = facts["people"]
        if letter.template is Template.QUESTION:
            others = [each.name for index, each in enumerate(people) if index != letter.party]
            private = clean.words(about.parties[letter.party].words)
            return facts | {"party": people[letter.party], "others": others, "private": private}
        if letter.template in (Template.RECEIPT, Template.PREVIEW):
            return facts | self._shown(about, people, sitting)
        return facts

    def _shown(self, about: Introduction, people: list[Person], sitting: Sitting) -> dict[str, Any]:
        """Give the questions and the letter in the very words in which they go out."""
        to = tuple(Mailbox(name=each.name, address=each.address) for each in about.parties)
        question = Letter(
            template=Template.QUESTION, to=to, deadline=about.deadline, language=about.language, about=about
        )
        questions = [
            {
                "name": each.name,
                "text": self.text(
                    replace(question, party=index, language=about.parties[index].language or about.language), sitting
                ).body,
            }
            for index, each in enumerate(people)
        ]
        letter = self.text(replace(question, template=Template.LETTER), sitting)
        return {"questions": questions, "letter": letter.body}


def _known(about: Introduction) -> dict[str, Any]:
    """Give what every letter about an introduction may say of it."""
    people = [_person(Mailbox(name=party.name, address=party.address)) for party in about.parties]
    first = about.options.first
    return {
        "introducer": _person(about.introducer),
        "people": people,
        "everyone": [each.name for each in people],
        "words": _words(about),
        "missing": list(about.request.missing) if about.request else [],
        "first": people[first] if first is not None else None,
        "blind": about.options.blind,
    }


def _words(about: Introduction) -> str:
    """Give what is passed on: the introducer's words, and those of the forwarded mail with their writer's name."""
    words = clean.words(about.words)
    if about.theirs is None:
        return words
    index, theirs = about.theirs
    return f"{words}\n\n{clean.name(about.parties[index].name)}: {clean.words(theirs)}".strip()


def _person(mailbox: Mailbox) -> Person:
    return Person(name=clean.name(mailbox.name), address=mailbox.address or "")


def _check_undisclosed(text: Text, about: Introduction, party: int) -> None:
    """See that no other party's address stands in a question, as it is written or as a reader may take it (P1)."""
    words = f"{text.subject}\n{text.body}"
    texts = {words, unicodedata.normalize("NFKC", words)}  # mostly the same
    shown = {address.mailbox_key(found) for each in texts for found, _, _ in address.find(each)}
    others = (each.address for index, each in enumerate(about.parties) if index != party)
    if any(address.mailbox_key(each) in shown for each in others if each):
        raise Unsafe("a question would show another party's address")
