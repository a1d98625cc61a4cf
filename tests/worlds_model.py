"""What two worlds are made of: services on loaded dice, people, and stories as the promises see them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mailer import tokens
from tests.house import ANN, BOB, DOMAIN, IVY, NAMES, House


if TYPE_CHECKING:
    from datetime import date, datetime

    from mailer.model import Outgoing, Reply, Token
    from tests.house import Letter


SECRET = b"s" * 32
EVE, CYD, CARL = "eve@elsewhere.example", "cyd.day@example.org", "carl@example.com"
INTRODUCERS = (IVY, EVE)
PARTIES = (ANN, BOB, CYD)
NAMED = {**NAMES, EVE: "Eve Hill", CYD: "Cyd Day", CARL: "Carl Fox"}
LIMITS = {
    "requests_per_introducer_per_day": 7,
    "questions_per_person_per_fortnight": 3,
    "questions_per_hour": 6,
}


class World(House):
    """A service whose randomness follows from the mail that it acts on, as it would from the same dice."""

    _label = b""

    def take(self, mail: Posted) -> Reply:
        """Hand a mail in."""
        self.throw(mail.content + mail.to.encode())
        return self.deliver(mail.content, to=mail.to, reverse_path=mail.reverse_path)

    def throw(self, label: bytes) -> None:
        """Begin with the dice for one mail."""
        self._label, self._count = label, 0

    def _entropy(self, size: int) -> bytes:
        self._count += 1
        return hashlib.shake_256(self._label + bytes([self._count])).digest(size)


@dataclass(frozen=True, slots=True, kw_only=True)
class Meant:
    """What an introducer means by a request."""

    introducer: str
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """A mail that was handed in, with what its writer means by it."""

    content: bytes
    to: str
    reverse_path: str
    hidden: bool = False
    meant: Meant | None = None


@dataclass(slots=True, kw_only=True)
class Story:
    """One introduction, as the promises see it."""

    meant: Meant
    deadline: date
    yes: set[str] = field(default_factory=set)
    refused: bool = False
    """Whether the hidden person has refused it, in the first world alone."""
    ended: list[bool] = field(default_factory=lambda: [False, False])
    questions: dict[str, list[Letter]] = field(default_factory=dict)
    """What the parties have in hand, in both worlds."""


def token_of(written: str) -> Token | None:
    tag = written.partition("+")[2].partition("@")[0]
    found = tokens.verify((SECRET,), tag) if written.endswith(DOMAIN) else None
    return found[0] if found else None


def seen(mails: list[Outgoing], hidden: str) -> list[tuple[str, str, bytes, datetime]]:
    """Give everything that anyone but one person sees of some mails."""
    return sorted(
        (each.recipient, each.reverse_path, each.content, each.created) for each in mails if each.recipient != hidden
    )
