"""Decides what follows from an introducer's mail: a request, a correction, an order.

A request that is clear is asked, one that is not is said back with what it lacks. What an order gets in answer comes
from the order's own mail alone. This module sends nothing, and reads no clock.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from mailer import address
from mailer.decide.scene import BUDGET, BUSY, TAKEN, UNLISTED, is_over, nothing, to_writer, unproved
from mailer.model import (
    Choice,
    Command,
    Heading,
    Introduction,
    Letter,
    Mailbox,
    Order,
    Outcome,
    Party,
    Reason,
    Request,
    Result,
    Role,
    Stage,
    Stop,
    Template,
)


if TYPE_CHECKING:
    from mailer.decide.scene import Scene
    from mailer.model import Reading, Token, Verdict


# --- a mail to the plain address --------------------------------------------------------------------------------------


def opened(introduction: Introduction | None, reading: Reading, verdict: Verdict, scene: Scene) -> Outcome:
    """Act on a mail to the plain address."""
    if verdict.result is not Result.PASS or not verdict.address:
        return unproved()
    if not verdict.proved:
        return _asserted(introduction, reading, verdict, scene)
    match reading:
        case Command(order=order) if order is Order.STOP or (order is Order.CANCEL and not scene.listed):
            # whoever may not ask has nothing to call off: their "stop" is a wish to be left alone
            stop = Stop(digest=scene.digest(verdict.address))
            letter = to_writer(Template.STOPPED_ALL, reading.heading, reading.language, verdict, scene)
            return Outcome(reason=Reason.STOPPED, reply=TAKEN, letters=(letter,), stops=(stop,))
        case _ if address.is_role(verdict.address):
            return nothing()  # an office or a program is answered nothing, whatever it asks
        case Command(order=Order.HELD):
            letter = to_writer(Template.HELD, reading.heading, reading.language, verdict, scene)
            return Outcome(reason=Reason.ASIDE, reply=TAKEN, letters=(letter,))
        case _ if not scene.listed:
            return Outcome(reason=Reason.UNLISTED, reply=UNLISTED)
        case Command():
            return _ordered(reading, verdict, scene)
        case Request() if introduction is None:
            return requested(reading, verdict, scene)
        case _:
            return nothing(Reason.DUPLICATE)


def _asserted(introduction: Introduction | None, reading: Reading, verdict: Verdict, scene: Scene) -> Outcome:
    """Ask whoever SPF alone proves whether a request is theirs: at their own address, once a day, in no words of it."""
    if not isinstance(reading, Request) or not scene.listed or address.is_role(verdict.address or ""):
        return unproved()
    if introduction is not None:
        return nothing(Reason.DUPLICATE)
    if not scene.confirmable:
        return unproved()
    waiting = replace(_new(reading, verdict, scene), stage=Stage.CONFIRMING)
    return _to_introducer(Template.CONFIRM, waiting, replace(reading, heading=Heading()), Reason.CONFIRMING)


ORDERS = {
    Order.CANCEL: Template.CANCELLED,
    Order.THANKS: Template.GRACIOUS,
    Order.HELD: Template.HELD,
    Order.OUTCOME: Template.OUTCOME,
}


def _ordered(command: Command, verdict: Verdict, scene: Scene) -> Outcome:
    """Answer an introducer's order from their own mail alone."""
    template = ORDERS.get(command.order, Template.HELP)
    if template is Template.CANCELLED and scene.token is None:
        template = Template.HELP  # which one to cancel, only a reply address can say
    letter = to_writer(template, command.heading, command.language, verdict, scene)
    reason = Reason.HELPED if template is Template.HELP else Reason.ASIDE
    return Outcome(reason=reason, reply=TAKEN, letters=(letter,))


# --- a request --------------------------------------------------------------------------------------------------------


def requested(request: Request, verdict: Verdict, scene: Scene) -> Outcome:
    """Ask, show a preview, or say what is missing."""
    if scene.refused:
        return _refused(scene.refused)
    introduction = _new(request, verdict, scene)
    if request.missing:
        return _to_introducer(Template.INCOMPLETE, introduction, request, Reason.INCOMPLETE)
    if scene.repeated:
        return _repeated(introduction, request)
    if request.options.draft:
        draft = replace(introduction, stage=Stage.DRAFT)
        return _to_introducer(Template.PREVIEW, draft, request, Reason.PREVIEWED)
    return _ask(introduction, request.heading, scene)


def _refused(reason: Reason) -> Outcome:
    return Outcome(reason=reason, reply=BUSY if reason is Reason.BUSY else BUDGET)


def _repeated(introduction: Introduction, request: Request) -> Outcome:
    letters = _to_introducer(Template.REPEATED, introduction, request, Reason.REPEATED).letters
    return Outcome(reason=Reason.REPEATED, reply=TAKEN, introduction=ended(introduction), letters=letters)


def _new(request: Request, verdict: Verdict, scene: Scene) -> Introduction:
    private = dict(request.private)
    parties = tuple(
        _party(person, scene, words=private.get(index, ""), language=_spoken(person, request))
        for index, person in enumerate(request.people)
    )
    return Introduction(
        stage=Stage.INCOMPLETE,
        introducer=Mailbox(name=request.heading.sender.name, address=verdict.address),
        deadline=scene.today + timedelta(days=request.options.days or scene.days),
        parties=parties,
        words=request.words,
        theirs=_theirs(request),
        language=request.language,
        options=request.options,
        request=replace(request, heading=Heading(sender=request.heading.sender)),
    )


def _theirs(request: Request) -> tuple[int, str] | None:
    """Give the forwarded words, where they are to be passed on and their writer is one of the people."""
    if not request.options.with_words or request.forwarded is None:
        return None
    writer = request.forwarded.sender.address or ""
    for index, person in enumerate(request.people):
        if address.same(person.address or "", writer):
            return index, request.forwarded.body.partition("\n-- \n")[0]
    return None


def _party(person: Mailbox, scene: Scene, *, words: str, language: str) -> Party:
    written = person.address or ""
    digest = scene.digest(written)
    silent = digest in scene.silent
    return Party(name=person.name, address=written, digest=digest, silent=silent, words=words, language=language)


def _spoken(person: Mailbox, request: Request) -> str:
    """Give the language that somebody's own forwarded words are in; empty for that of the request."""
    forwarded = request.forwarded
    wrote = forwarded is not None and address.same(forwarded.sender.address or "", person.address or "")
    return forwarded.language if forwarded and wrote else ""


def _to_introducer(template: Template, introduction: Introduction, request: Request, reason: Reason) -> Outcome:
    """Say something about a request that is not asked yet; the reply address completes it."""
    letter = Letter(
        template=template,
        to=(Mailbox(address=introduction.introducer.address),),
        deadline=introduction.deadline,
        role=Role.REQUEST,
        language=introduction.language,
        about=introduction,
        heading=request.heading,
    )
    return Outcome(reason=reason, reply=TAKEN, introduction=introduction, letters=(letter,))


def _ask(introduction: Introduction, heading: Heading, scene: Scene) -> Outcome:
    """Ask everyone, or the first alone, and give the introducer a receipt, the same in every case."""
    introduction = replace(introduction, stage=Stage.ASKED, request=None)
    first = introduction.options.first
    turn = frozenset(range(len(introduction.parties))) if first is None else frozenset({first})
    introduction, asking = questions(introduction, turn, scene)
    receipt = Letter(
        template=Template.RECEIPT,
        to=(Mailbox(address=introduction.introducer.address),),
        deadline=introduction.deadline,
        role=Role.RECEIPT,
        language=introduction.language,
        about=introduction,
        heading=heading,
    )
    asked = tuple(introduction.parties[letter.party].digest for letter in asking)
    return Outcome(
        reason=Reason.ASKED,
        reply=TAKEN,
        introduction=introduction,
        letters=(*asking, receipt),
        asked=asked,
        turn=tuple(introduction.parties[index].digest for index in sorted(turn)),
    )


def questions(
    introduction: Introduction, turn: frozenset[int], scene: Scene
) -> tuple[Introduction, tuple[Letter, ...]]:
    """Write the questions to some of the parties; those who are never asked are passed over in silence.

    Whoever was asked too often, or said stop, since the request came is passed over as well.
    """
    heard = tuple(replace(party, silent=party.silent or party.digest in scene.silent) for party in introduction.parties)
    parties = tuple(
        replace(party, asked=party.asked or (index in turn and not party.silent)) for index, party in enumerate(heard)
    )
    asked = replace(introduction, parties=parties)
    letters = tuple(
        Letter(
            template=Template.QUESTION,
            to=(Mailbox(name=party.name, address=party.address),),
            deadline=asked.deadline,
            role=Role.QUESTION,
            party=index,
            language=party.language or asked.language,
            about=asked,
        )
        for index, party in enumerate(parties)
        if party.asked and not introduction.parties[index].asked
    )
    return asked, letters


def ended(introduction: Introduction) -> Introduction:
    """Give what stays of an introduction that has ended: where a late bounce goes, and whose stop it would be."""
    return Introduction(
        stage=Stage.ENDED,
        introducer=Mailbox(address=introduction.introducer.address),
        deadline=introduction.deadline,
        parties=tuple(Party(digest=party.digest, failed=party.failed) for party in introduction.parties),
        language=introduction.language,
    )


# --- a reply of the introducer ----------------------------------------------------------------------------------------


def introducer(
    introduction: Introduction | None, reading: Request | Command, verdict: Verdict, token: Token, scene: Scene
) -> Outcome:
    """Act on an introducer's reply to one of our letters.

    Its reply address went to their mailbox alone, so SPF is enough besides, where we know whose mailbox that is.
    """
    if verdict.result is not Result.PASS or not verdict.address or not (verdict.proved or introduction):
        return unproved()
    if introduction and not address.same(introduction.introducer.address or "", verdict.address):
        return Outcome(reason=Reason.UNLISTED, reply=UNLISTED)
    if introduction and is_over(introduction.deadline, scene):
        introduction = None  # its time has passed, though nobody has erased it yet
    if isinstance(reading, Command) and reading.order is Order.OK and is_over(token.deadline, scene):
        letter = to_writer(Template.LET_GO, reading.heading, reading.language, verdict, scene)
        return Outcome(reason=Reason.OVER, reply=TAKEN, letters=(letter,))
    if introduction and introduction.stage is Stage.CONFIRMING:
        return _confirmed(introduction, reading, verdict, scene)
    waiting = introduction is not None and introduction.stage in (Stage.INCOMPLETE, Stage.DRAFT)
    if isinstance(reading, Request):
        # The service has merged it with what the earlier mail said, and gives any other reply a thread of its own.
        return requested(reading, verdict, scene) if waiting and token.role is Role.REQUEST else nothing()
    if reading.order is Order.OK:
        return _go_ahead(introduction, reading, scene) if waiting and introduction else nothing()
    outcome = _ordered(reading, verdict, scene)
    if reading.order is not Order.CANCEL:
        return outcome
    left = ended(introduction) if introduction else None
    return replace(outcome, reason=Reason.CANCELLED, introduction=left)


def _confirmed(introduction: Introduction, reading: Request | Command, verdict: Verdict, scene: Scene) -> Outcome:
    """Go ahead with a request once its introducer says that it is theirs; drop it when they say that it is not."""
    order = reading.order if isinstance(reading, Command) else None
    choice = reading.choice if isinstance(reading, Request) else None
    if order is Order.CANCEL or choice is Choice.NO:
        letter = to_writer(Template.CANCELLED, reading.heading, reading.language, verdict, scene)
        return Outcome(reason=Reason.CANCELLED, reply=TAKEN, introduction=ended(introduction), letters=(letter,))
    if introduction.request is None or not (order is Order.OK or choice is Choice.YES):
        return nothing()
    heading = replace(reading.heading, sender=introduction.request.heading.sender)
    return requested(replace(introduction.request, heading=heading), verdict, scene)


def _go_ahead(introduction: Introduction, command: Command, scene: Scene) -> Outcome:
    """Ask what a preview showed; an incomplete request is shown again."""
    request = introduction.request or Request()
    if introduction.stage is not Stage.DRAFT:
        return _to_introducer(Template.INCOMPLETE, introduction, request, Reason.INCOMPLETE)
    if scene.refused:
        return _refused(scene.refused)
    if scene.repeated:
        return _repeated(introduction, request)
    return _ask(introduction, command.heading, scene)
