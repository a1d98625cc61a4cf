"""Decides what follows from one mail: the state machine of an introduction, pure.

`decide` takes what is held, what the mail says, who proved it and the circumstances, and gives an `Outcome`. It sends
nothing, stores nothing, and reads no clock.

A no looks like silence (P3) by construction: whatever is said to people in answer to their own mail is made by
functions that never see the introduction (`answering.heard`, `scene.to_writer`). The state decides one thing about what
anybody is told: whether the letter goes out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mailer.decide.answering import answered, bounced
from mailer.decide.asking import introducer, opened
from mailer.decide.scene import UNREADABLE, Scene, nothing
from mailer.model import Answer, AutoReply, Bounce, Command, Outcome, Reason, Request, Role, Unreadable


if TYPE_CHECKING:
    from mailer.model import Introduction, Reading, Verdict


__all__ = ["Scene", "decide"]


def decide(introduction: Introduction | None, reading: Reading, verdict: Verdict, *, scene: Scene) -> Outcome:
    """Give what follows from a mail; the introduction is None where the store holds none."""
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
