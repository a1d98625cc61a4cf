"""Decides what follows from one mail: the state machine of an introduction, pure.

`decide` takes what is held, what the mail says, who proved it and the circumstances, and gives an `Outcome`. It sends
nothing, stores nothing, and reads no clock.

A no looks like silence (P3) by construction: whatever is said to people in answer to their own mail is made by
functions that never see the introduction (`answering.heard`, `scene.to_writer`). The state decides one thing about what
anybody is told: whether the letter goes out.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mailer.decide.answering import answered, bounced
from mailer.decide.asking import introducer, opened
from mailer.decide.scene import TAKEN, UNREADABLE, Scene, nothing, unproved
from mailer.model import Answer, AutoReply, Bounce, Choice, Command, Outcome, Reason, Request, Role, Unreadable


if TYPE_CHECKING:
    from mailer.model import Introduction, Letter, Reading, Token, Verdict


__all__ = ["STOP", "TAKEN", "UNREADABLE", "Scene", "decide", "is_answer", "unproved"]

STOP = "stop"
"""The subject that List-Unsubscribe asks for; no answer has it, since a reply begins with Re or its like."""


def decide(introduction: Introduction | None, reading: Reading, verdict: Verdict, *, scene: Scene) -> Outcome:
    """Give what follows from a mail; the introduction is None where the store holds none."""
    outcome = _follow(introduction, _unsubscribed(reading, scene.token), verdict, scene)
    if not scene.quiet:
        return outcome
    return replace(outcome, letters=tuple(letter for letter in outcome.letters if not is_answer(letter)))


def is_answer(letter: Letter) -> bool:
    """Whether a letter answers its reader's own mail in a line or two, about nothing that is held."""
    return letter.heading is not None and letter.about is None


def _unsubscribed(reading: Reading, token: Token | None) -> Reading:
    """Take a mail with the subject that List-Unsubscribe names for a stop, whatever a mail program wrote below it."""
    if not isinstance(reading, Answer | AutoReply) or token is None or token.role not in (Role.QUESTION, Role.SECOND):
        return reading
    if reading.heading.subject.strip().lower() != STOP:
        return reading
    return Answer(heading=reading.heading, choice=Choice.STOP)


def _follow(introduction: Introduction | None, reading: Reading, verdict: Verdict, scene: Scene) -> Outcome:
    token = scene.token
    match reading:
        case Unreadable():
            return Outcome(reason=Reason.UNREADABLE, reply=UNREADABLE)
        case Bounce() if token and token.role is Role.BOUNCE:
            return bounced(introduction, reading, token, scene)
        case Bounce() | AutoReply():
            return nothing()
        case _ if token is None:
            return opened(introduction, reading, verdict, scene)
        case Answer() if token.role in (Role.QUESTION, Role.SECOND):
            return answered(introduction, reading, verdict, token, scene)
        case Request() | Command() if token.role in (Role.RECEIPT, Role.REQUEST):
            return introducer(introduction, reading, verdict, token, scene)
        case _:
            return nothing()
