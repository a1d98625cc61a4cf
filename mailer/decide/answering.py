"""Decides what follows from an answer to a question, and from a question that bounced.

Two halves that never meet: `heard` says what the writer is told, from their own mail, their token and what was proved
alone; `_turn` says what becomes of the introduction. So nothing that anybody is told can depend on what another party
did, but for the letter itself.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mailer.decide.asking import ended, questions
from mailer.decide.scene import TAKEN, is_over, nothing, to_writer, unproved
from mailer.model import Aside, Choice, Letter, Mailbox, Outcome, Reason, Role, Stage, Stop, Template


if TYPE_CHECKING:
    from mailer.decide.scene import Scene
    from mailer.model import Answer, Bounce, Introduction, Token, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What an answer counts as, and what its writer is told."""

    reason: Reason
    template: Template | None = None
    back: bool = False
    """Whether it is a question back, which is put once: its reply address says that it was the second."""


ASIDES = {
    Aside.THANKS: Template.GRACIOUS,
    Aside.WHO: Template.WHO,
    Aside.HELD: Template.HELD,
    Aside.OUTCOME: Template.OUTCOME,
}


def heard(answer: Answer, token: Token, *, asked_wrote: bool, asked_back: bool = False) -> Heard:
    """Say what a proved writer is told: from their mail and their token, and whether they are the one who was asked."""
    match answer.choice:
        case Choice.STOP:
            template = Template.STOPPED_ALL if answer.stop_all else Template.STOPPED
            return Heard(reason=Reason.STOPPED, template=template)
        case Choice.NO:
            return Heard(reason=Reason.DECLINED, template=Template.DECLINED)
        case Choice.UNCLEAR if answer.aside is Aside.ACQUAINTED:
            return Heard(reason=Reason.DECLINED, template=Template.DECLINED)
        case Choice.YES if asked_wrote:
            return Heard(reason=Reason.AGREED, template=Template.AGREED)
        case Choice.LATER:
            return Heard(reason=Reason.LATER, template=Template.LATER)
        case Choice.UNCLEAR if answer.aside in ASIDES:
            return Heard(reason=Reason.ASIDE, template=ASIDES[answer.aside])
    if token.role is Role.SECOND or asked_back:
        return Heard(reason=Reason.NOTHING)  # it was asked back once; twice would be a conversation
    if answer.choice is Choice.YES:
        return Heard(reason=Reason.ELSEWHERE, template=Template.ELSEWHERE, back=True)
    return Heard(reason=Reason.UNCLEAR, template=Template.AGAIN, back=True)


def answered(
    introduction: Introduction | None, answer: Answer, verdict: Verdict, token: Token, scene: Scene
) -> Outcome:
    """Act on an answer, and tell its writer what was heard."""
    if is_over(token.deadline, scene):
        return _let_go(answer, verdict, scene)
    asked_wrote = verdict.proved and _is_party(introduction, token, scene.digest(verdict.address or ""))
    hears = heard(answer, token, asked_wrote=asked_wrote, asked_back=scene.asked_back)
    if not verdict.proved and hears.reason not in (Reason.DECLINED, Reason.STOPPED):
        return unproved()  # a no or a stop needs the token alone; whatever is answered by mail needs a proved address
    outcome = _turn(introduction, hears.reason, answer, token, scene)
    if outcome.reason is Reason.INTRODUCED or hears.template is None or not verdict.proved:
        return outcome
    said = to_writer(hears.template, answer.heading, answer.language, verdict, scene)
    if hears.back:
        said = replace(said, role=Role.SECOND)
    return replace(outcome, letters=(*outcome.letters, said))


def _let_go(answer: Answer, verdict: Verdict, scene: Scene) -> Outcome:
    """Say, from the token alone, that the deadline has passed; a stop after it still counts for whoever proves it."""
    if not verdict.proved or not verdict.address:
        return unproved()
    if answer.choice is Choice.STOP:
        letter = to_writer(Template.STOPPED_ALL, answer.heading, answer.language, verdict, scene)
        stop = Stop(digest=scene.digest(verdict.address))
        return Outcome(reason=Reason.STOPPED, reply=TAKEN, letters=(letter,), stops=(stop,))
    letter = to_writer(Template.LET_GO, answer.heading, answer.language, verdict, scene)
    return Outcome(reason=Reason.OVER, reply=TAKEN, letters=(letter,))


def _is_party(introduction: Introduction | None, token: Token, digest: bytes) -> bool:
    """Whether a digest is that of the party asked; an ended introduction knows as well as an open one."""
    if introduction is None or token.party >= len(introduction.parties):
        return False
    return introduction.parties[token.party].digest == digest


# --- what becomes of the introduction ---------------------------------------------------------------------------------


def _turn(introduction: Introduction | None, reason: Reason, answer: Answer, token: Token, scene: Scene) -> Outcome:
    outcome = Outcome(reason=reason, reply=TAKEN)
    if introduction is None or token.party >= len(introduction.parties):
        return outcome
    match reason:
        case Reason.STOPPED:
            who = introduction.parties[token.party].digest
            by = "" if answer.stop_all else introduction.introducer.address or ""
            return replace(outcome, introduction=ended(introduction), stops=(Stop(digest=who, introducer=by),))
        case Reason.DECLINED:
            return replace(outcome, introduction=ended(introduction))
        case Reason.AGREED if introduction.stage is Stage.ASKED:
            return _agreed(introduction, token.party, outcome, scene)
        case _:
            return outcome


def _agreed(introduction: Introduction, index: int, outcome: Outcome, scene: Scene) -> Outcome:
    """Note a yes; after the last one write the letter, after the first one asked alone ask the others."""
    again = introduction.parties[index].agreed
    parties = tuple(
        replace(party, agreed=party.agreed or place == index) for place, party in enumerate(introduction.parties)
    )
    introduction = replace(introduction, parties=parties)
    if all(party.agreed for party in parties):
        return _introduced(introduction, scene)
    if introduction.options.first != index or again:
        return replace(outcome, introduction=introduction)
    turn = frozenset(range(len(parties))) - {index}
    introduction, letters = questions(introduction, turn, scene)
    asked = tuple(parties[letter.party].digest for letter in letters)
    digests = tuple(parties[place].digest for place in sorted(turn))
    return replace(outcome, introduction=introduction, letters=letters, asked=asked, turn=digests)


def _introduced(introduction: Introduction, scene: Scene) -> Outcome:
    """Write the one letter to all of them, and keep nothing of it."""
    letters = [
        Letter(
            template=Template.LETTER,
            to=tuple(Mailbox(name=party.name, address=party.address) for party in introduction.parties),
            deadline=introduction.deadline,
            language=introduction.language,
            about=introduction,
        )
    ]
    if scene.tell:
        to = (Mailbox(address=introduction.introducer.address),)
        language = introduction.language
        letters.append(Letter(template=Template.INTRODUCED, to=to, deadline=introduction.deadline, language=language))
    return Outcome(reason=Reason.INTRODUCED, reply=TAKEN, introduction=ended(introduction), letters=tuple(letters))


# --- a question that could not be delivered ---------------------------------------------------------------------------


def bounced(introduction: Introduction | None, bounce: Bounce, token: Token, scene: Scene) -> Outcome:
    """Tell the introducer, once for each party, which address failed for good; the others notice nothing."""
    if introduction is None or bounce.permanent is False or is_over(token.deadline, scene):
        return nothing()
    if token.party >= len(introduction.parties) or introduction.parties[token.party].failed:
        return nothing()
    digest = introduction.parties[token.party].digest
    failed = next((each for each in bounce.recipients if scene.digest(each) == digest), "")
    letter = Letter(
        template=Template.UNDELIVERED,
        to=(Mailbox(address=introduction.introducer.address),),
        deadline=introduction.deadline,
        role=Role.RECEIPT,
        party=token.party,
        language=introduction.language,
        failed=failed,
    )
    parties = tuple(
        replace(party, failed=party.failed or place == token.party) for place, party in enumerate(introduction.parties)
    )
    return Outcome(
        reason=Reason.BOUNCED, reply=TAKEN, introduction=replace(introduction, parties=parties), letters=(letter,)
    )
