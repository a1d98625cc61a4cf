"""The state machine at the places that no mail of a well-behaved service leads to: each has an answer all the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from mailer.decide import Scene, decide
from mailer.model import (
    Answer,
    Aside,
    Bounce,
    Choice,
    Command,
    Forwarded,
    Heading,
    Introduction,
    Mailbox,
    Method,
    Options,
    Order,
    Outcome,
    Party,
    Reading,
    Reason,
    Request,
    Result,
    Role,
    Stage,
    Template,
    Token,
    Unreadable,
    Verdict,
)
from tests.house import ANN, BOB, IVY, NOW


DEADLINE = (NOW + timedelta(days=14)).date()
PROVED = Verdict(result=Result.PASS, address=IVY, method=Method.DKIM)
BY_SPF = replace(PROVED, method=Method.SPF)
UNPROVED = Verdict(result=Result.NONE)
SCENE = Scene(now=NOW, digest=str.encode, listed=True, confirmable=True)
REQUEST = Request(people=(Mailbox(name="Ann Lee", address=ANN), Mailbox(name="Bob Ray", address=BOB)))
OPEN = Introduction(
    stage=Stage.ASKED,
    introducer=Mailbox(name="Ivy Chen", address=IVY),
    deadline=DEADLINE,
    parties=tuple(Party(name=each, address=each, digest=each.encode()) for each in (ANN, BOB)),
)
DRAFT = replace(OPEN, stage=Stage.DRAFT, request=REQUEST)


def token(role: Role, party: int = 0) -> Token:
    """Give a reply address's token."""
    return Token(seed=bytes(16), role=role, party=party, deadline=DEADLINE)


def outcome(
    reading: Reading,
    role: Role | None = None,
    held: Introduction | None = None,
    verdict: Verdict = PROVED,
    **more: object,
) -> Outcome:
    """Decide on a mail."""
    scene = replace(SCENE, token=token(role) if role else None, **more)  # type: ignore[arg-type]
    return decide(held, reading, verdict, scene=scene)


@pytest.mark.parametrize(
    ("reading", "role", "held", "verdict", "reason"),
    [
        (REQUEST, None, None, UNPROVED, Reason.UNPROVED),
        (REQUEST, None, None, replace(PROVED, address="abuse@example.com"), Reason.NOTHING),
        (REQUEST, None, OPEN, PROVED, Reason.DUPLICATE),
        (REQUEST, None, OPEN, BY_SPF, Reason.DUPLICATE),
        (REQUEST, None, None, BY_SPF, Reason.CONFIRMING),
        (Command(order=Order.HELD), None, None, PROVED, Reason.ASIDE),
        (Command(order=Order.CANCEL), None, None, PROVED, Reason.HELPED),
        (Command(order=Order.HELP), Role.RECEIPT, None, UNPROVED, Reason.UNPROVED),
        (Command(order=Order.HELP), Role.RECEIPT, None, BY_SPF, Reason.UNPROVED),
        (Command(order=Order.HELP), Role.RECEIPT, OPEN, replace(PROVED, address=ANN), Reason.UNLISTED),
        (Command(order=Order.OK), Role.RECEIPT, OPEN, PROVED, Reason.NOTHING),
        (Command(order=Order.OK), Role.REQUEST, replace(DRAFT, stage=Stage.INCOMPLETE), PROVED, Reason.INCOMPLETE),
        (REQUEST, Role.REQUEST, OPEN, PROVED, Reason.NOTHING),
        (REQUEST, Role.RECEIPT, DRAFT, PROVED, Reason.NOTHING),
        (Answer(choice=Choice.YES), Role.RECEIPT, OPEN, PROVED, Reason.NOTHING),
        (Answer(choice=Choice.NO), Role.QUESTION, None, PROVED, Reason.DECLINED),
        (Answer(choice=Choice.YES), Role.QUESTION, None, PROVED, Reason.ELSEWHERE),
        (Answer(aside=Aside.ACQUAINTED), Role.QUESTION, OPEN, PROVED, Reason.DECLINED),
        (Unreadable(reason="deep"), None, None, PROVED, Reason.UNREADABLE),
        (Bounce(), Role.QUESTION, OPEN, PROVED, Reason.NOTHING),
        (Bounce(permanent=True), Role.BOUNCE, None, PROVED, Reason.NOTHING),
        (Bounce(permanent=True), Role.BOUNCE, OPEN, PROVED, Reason.BOUNCED),
    ],
)
def test_every_mail_has_an_answer(
    reading: Reading, role: Role | None, held: Introduction | None, verdict: Verdict, reason: Reason
) -> None:
    """Whatever comes to whatever address, in whatever state, has one outcome."""
    assert outcome(reading, role, held, verdict).reason is reason


@pytest.mark.parametrize(
    ("refused", "repeated", "reason"),
    [(Reason.BUSY, False, Reason.BUSY), (Reason.BUDGET, False, Reason.BUDGET), (None, True, Reason.REPEATED)],
)
def test_an_ok_is_held_against_the_budgets(refused: Reason | None, repeated: bool, reason: Reason) -> None:  # noqa: FBT001
    """An ok to a preview meets what a request would have met."""
    assert outcome(Command(order=Order.OK), Role.REQUEST, DRAFT, refused=refused, repeated=repeated).reason is reason


def test_a_token_for_nobody_moves_nothing() -> None:
    """A token whose party the introduction does not have changes nothing, and is told what its own mail says."""
    scene = replace(SCENE, token=token(Role.QUESTION, party=4))
    assert decide(OPEN, Answer(choice=Choice.NO), PROVED, scene=scene).introduction is None
    scene = replace(SCENE, token=token(Role.BOUNCE, party=4))
    assert decide(OPEN, Bounce(permanent=True), PROVED, scene=scene).reason is Reason.NOTHING


def test_a_confirmation_without_a_request_asks_nobody() -> None:
    """A row that lost its request leads to nothing."""
    waiting = replace(OPEN, stage=Stage.CONFIRMING)
    assert outcome(Command(order=Order.OK), Role.REQUEST, waiting).reason is Reason.NOTHING


def test_forwarded_words_go_with_a_writer_who_is_one_of_them() -> None:
    """With their words wished for, the forwarded mail's are passed on if its writer is one of the people, else not."""
    options = Options(with_words=True)
    for sender in (ANN, IVY):
        forwarded = Forwarded(sender=Mailbox(address=sender), body="I build turbines.\n-- \nAnn")
        asked = outcome(replace(REQUEST, options=options, forwarded=forwarded, heading=Heading()))
        assert asked.reason is Reason.ASKED


def test_a_quiet_writer_is_told_nothing_more() -> None:
    """When the day's answers are spent, what a mail does is done, and nothing is said."""
    quiet = outcome(Command(order=Order.CANCEL), Role.RECEIPT, OPEN, quiet=True)
    assert (quiet.reason, quiet.letters) == (Reason.CANCELLED, ())
    told = outcome(Command(order=Order.CANCEL), Role.RECEIPT, OPEN)
    assert [letter.template for letter in told.letters] == [Template.CANCELLED]


@pytest.mark.parametrize(
    ("choice", "verdict", "reason"),
    [
        (Choice.YES, UNPROVED, Reason.UNPROVED),
        (Choice.YES, PROVED, Reason.OVER),
        (Choice.STOP, PROVED, Reason.STOPPED),
    ],
)
def test_after_the_deadline_the_token_alone_decides(choice: Choice, verdict: Verdict, reason: Reason) -> None:
    """A late answer hears that it is late; a late stop still counts for whoever proves it."""
    late = outcome(Answer(choice=choice), Role.QUESTION, OPEN, verdict, now=NOW + timedelta(days=15))
    assert (late.reason, late.introduction) == (reason, None)
    assert bool(late.stops) is (choice is Choice.STOP)
