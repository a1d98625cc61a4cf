"""Tells a newcomer what could be done next, by the mails that there are. Pure; the page works without it as well."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mailer.stage import ANN, BOB, DOMAIN, IVY, OURS
from mailer.tryout.mail import Draft, forward, recipients, reply


if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mailer.tryout.mail import Mail


ASK_IVY = """\
Dear Ivy,

we have a turbine that fits on a flat roof, and I remember that you know Bob Ray. Would you introduce me to him?

Ann"""
PASS_ON = f"""\
Happy to. Bob is Bob Ray <{BOB}>. Ann builds quiet wind turbines for roofs; Bob looks after forty flat roofs in \
Leeds."""
ANN_SAYS = "Yes please, I would love to meet him."
BOB_SAYS = "Yes, gladly.\n\nBob"
ANN_WRITES = "Dear Bob,\n\nhow about a call on Thursday?\n\nAnn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A suggestion.

    Attributes:
        number: which of the five; 6 when all is done.
        text: one or two sentences.
        draft: what "fill in" fills in, if there is something to write.
    """

    number: int
    text: str
    draft: Draft | None = None


def next_step(mails: Sequence[Mail]) -> Step:
    """Give what could be done next; `mails` are in the order in which they came."""
    asked = {person: _question(mails, person) for person in (ANN, BOB)}
    if not any(asked.values()):
        return _asking(mails)
    letter = next((mail for mail in reversed(mails) if mail.owner == ANN and _is_letter(mail)), None)
    if letter is not None and letter.id > max(mail.id for mail in asked.values() if mail):
        return _introduced(mails, letter)
    return _answering(mails, asked)


def _asking(mails: Sequence[Mail]) -> Step:
    """Nobody was asked yet: Ann writes to Ivy, who forwards it."""
    if any(mail.owner == IVY and _taken(mail) for mail in mails):
        return Step(number=3, text="The service has Ivy's mail. If it needs to know more, it asks her alone.")
    letters = [mail for mail in mails if mail.owner == IVY and not mail.sent and ANN in recipients(mail.sender)]
    if not letters:
        draft = Draft(sender=ANN, to=f"Ivy Chen <{IVY}>", subject="Would you introduce me to Bob?", body=ASK_IVY)
        return Step(number=1, text="Ann would like to meet Bob. She writes to Ivy, who knows him.", draft=draft)
    draft = forward(letters[-1])
    return Step(
        number=2,
        text=f"Ivy forwards Ann's mail to {OURS}, with a few words on top.",
        draft=replace(draft, to=OURS, body=PASS_ON + draft.body),
    )


def _answering(mails: Sequence[Mail], asked: dict[str, Mail | None]) -> Step:
    """The two are asked: each answers."""
    texts = {
        ANN: (3, "Each of the two was asked privately; neither has the other's address. Ann answers.", ANN_SAYS),
        BOB: (4, "Bob answers, too. Fill in a yes, or write a no in your own words.", BOB_SAYS),
    }
    for person, (number, text, words) in texts.items():
        question = asked[person]
        if question is not None and not any(
            mail.id > question.id and mail.owner == person and _taken(mail) for mail in mails
        ):
            draft = reply(question)
            return Step(number=number, text=text, draft=replace(draft, body=words + draft.body))
    text = "Both have answered. After two yeses comes one letter; after anything else nothing, and nobody is told why."
    return Step(number=5, text=text)


def _introduced(mails: Sequence[Mail], letter: Mail) -> Step:
    """The letter is there: they write to each other."""
    if any(mail.sent and mail.id > letter.id and {ANN, BOB} & set(recipients(mail.to)) for mail in mails):
        text = "They are in touch, and the service has let go. Search its files; then start over, and let one say no."
        return Step(number=6, text=text)
    draft = reply(letter)
    text = "One letter brings them together. Ann answers it: to Bob, past the service."
    return Step(number=5, text=text, draft=replace(draft, body=ANN_WRITES + draft.body))


def _question(mails: Iterable[Mail], person: str) -> Mail | None:
    """Find what the service asked somebody after Ivy's last new request."""
    question = None
    for mail in mails:
        if mail.owner == IVY and _taken(mail) and OURS in recipients(mail.to):
            question = None
        elif mail.owner == person and not mail.sent and question is None and "+" in mail.reply_to:
            question = mail
    return question


def _is_letter(mail: Mail) -> bool:
    return not mail.sent and {ANN, BOB} <= set(recipients(mail.to)) and OURS in recipients(mail.sender)


def _taken(mail: Mail) -> bool:
    """Whether this is a mail to the service that it took."""
    return mail.sent and mail.smtp.startswith("250") and any(to.endswith(f"@{DOMAIN}") for to in recipients(mail.to))
