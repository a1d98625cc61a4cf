"""The circumstances in which a mail is decided on, and the SMTP replies that a decision can give.

The circumstances are sampled by the service before anything is decided. This module decides nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING

from mailer.model import DEFAULT_DAYS, Heading, Letter, Mailbox, Outcome, Reason, Reply, Template, Token, Verdict


if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime


TAKEN = Reply(code=250, enhanced="2.0.0", text="Taken")
UNPROVED = Reply(
    code=550,
    enhanced="5.7.20",
    text="We can't verify the sender: mail must carry a DKIM signature of the From domain",
    reason=Reason.UNPROVED,
)
UNLISTED = Reply(
    code=550,
    enhanced="5.7.1",
    text="Only people on this service's list can ask it for introductions",
    reason=Reason.UNLISTED,
)
UNREADABLE = Reply(code=550, enhanced="5.6.0", text="We can't read this message safely", reason=Reason.UNREADABLE)
BUDGET = Reply(
    code=550,
    enhanced="5.7.1",
    text="That is as many requests as we take in a day; please try tomorrow",
    reason=Reason.BUDGET,
)
BUSY = Reply(code=451, enhanced="4.7.1", text="Too many questions this hour; please try later", reason=Reason.BUSY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """The circumstances of one mail, sampled before anything is decided.

    Attributes:
        now: the time.
        token: what the reply address says that the mail came to; None for the plain address.
        digest: gives the keyed digest of an address.
        listed: whether the writer may ask for introductions.
        silent: digests of people who are not to be asked, because they told us so or were asked too often lately.
        refused: why no request is taken from this writer now; None where one is.
        repeated: whether the writer has asked about the same people before, within the deadline.
        asked_back: whether this writer was asked back at this reply address before.
        quiet: whether this writer has had as many answers of ours as anyone needs; further ones are left out.
        confirmable: whether a writer whom SPF alone proves may be asked by mail now whether it was them.
        days: the deadline, where the request names none.
        tell: whether the introducer hears that the letter has gone.
    """

    now: datetime
    digest: Callable[[str], bytes]
    token: Token | None = None
    listed: bool = False
    silent: frozenset[bytes] = frozenset()
    refused: Reason | None = None
    repeated: bool = False
    asked_back: bool = False
    quiet: bool = False
    confirmable: bool = False
    days: int = DEFAULT_DAYS
    tell: bool = False

    @property
    def today(self) -> date:
        """The day, in UTC."""
        return self.now.astimezone(UTC).date()


def nothing(reason: Reason = Reason.NOTHING) -> Outcome:
    """Take a mail, and let nothing follow."""
    return Outcome(reason=reason, reply=TAKEN)


def unproved() -> Outcome:
    """Refuse a mail whose writer is not proved."""
    return Outcome(reason=Reason.UNPROVED, reply=UNPROVED)


def to_writer(
    template: Template,
    heading: Heading,
    language: str,
    verdict: Verdict,
    scene: Scene,
) -> Letter:
    """Answer whoever wrote, at the address that they proved, from their own mail and token alone.

    A further reply comes to the same reply address.
    """
    return Letter(
        template=template,
        to=(Mailbox(address=verdict.address),),
        deadline=scene.token.deadline if scene.token else scene.today,
        role=scene.token.role if scene.token else None,
        party=scene.token.party if scene.token else 0,
        language=language,
        heading=heading,
    )


def is_over(deadline: date, scene: Scene) -> bool:
    """Whether a deadline has passed: it is the last day (UTC) that counts."""
    return scene.today > deadline
