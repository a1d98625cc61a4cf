"""One mail on its way through the clerk: what was sampled for it, and what of its letters can be written ahead.

Letters are compared as their readers see them, so that they can be written before a transaction, as if nobody had said
stop; so the work before a reply does not tell who did (P3). This module settles nothing, and asks nobody.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mailer.model import Request, Stage


if TYPE_CHECKING:
    from datetime import datetime

    from mailer.limits import Plan
    from mailer.model import Introduction, Letter, Outcome, Outgoing, Reading, Token, Verdict
    from mailer.tokens import Thread


class Unlooked(Exception):  # noqa: N818 - internal: the step is run again
    """Somebody would be asked whose budget and wishes were not looked up, since only the introduction named them."""

    def __init__(self, introduction: Introduction, held: Introduction | None) -> None:
        super().__init__()
        self.introducer = introduction.introducer.address or ""
        self.people = tuple(party.address for party in introduction.parties)
        self.held = held
        self.spends = held is not None and held.stage is Stage.CONFIRMING

    def plan(self, plan: Plan) -> Plan:
        """Give the plan that looks them up."""
        introducer = self.introducer if self.spends else plan.introducer
        return replace(plan, introducer=introducer, by=self.introducer, people=self.people)


class Changed(Exception):  # noqa: N818 - internal: the step is run again
    """What a reply was merged with has changed in between."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One mail at one of our addresses, with everything that was sampled for it."""

    reading: Reading
    verdict: Verdict
    token: Token | None
    thread: Thread
    plan: Plan
    now: datetime
    entropy: bytes
    erased: tuple[int, ...] = ()
    expected: bytes | None = None
    """The sealed row that the reading was merged with; None where it was merged with nothing."""
    foreseen: tuple[tuple[Letter, tuple[Outgoing, ...]], ...] = ()
    """Letters, as they are read, that were written before the transaction began."""


def asks(case: Case) -> bool:
    """Whether a mail may well have people asked who were looked up: a request, by itself or with what it completes."""
    return isinstance(case.reading, Request) and (case.token is None or case.expected is not None)


def as_read(letter: Letter) -> Letter:
    """Give a letter with nothing that its reader does not see: who was asked so far, and who is not to be."""
    if letter.about is None:
        return letter
    parties = tuple(replace(each, silent=False, asked=True) for each in letter.about.parties)
    return replace(letter, about=replace(letter.about, parties=parties))


def unhushed(introduction: Introduction) -> Introduction:
    """Give an introduction as if nobody had said stop, or been asked too often."""
    return replace(introduction, parties=tuple(replace(party, silent=False) for party in introduction.parties))


def asks_unlooked(outcome: Outcome, plan: Plan) -> bool:
    """Whether somebody would be asked whose budget and wishes the plan did not look up."""
    parties = outcome.introduction.parties if outcome.introduction else ()
    return any(party.digest in outcome.turn and party.address not in plan.people for party in parties)
