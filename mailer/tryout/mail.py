"""The mails on the page, and what a mail program makes of them: it shows one, answers one, forwards one.

Pure. What is read here was written by the service or by this page itself, on this machine; the standard library's
reader is good enough for it, and the service never uses this.
"""

from __future__ import annotations

from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import format_datetime, formataddr
from typing import TYPE_CHECKING

from mailer.read.mailboxes import mailboxes
from mailer.stage import NAMES


if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from mailer.model import Mailbox


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """A mail that lies in somebody's mailbox.

    Attributes:
        owner: whose mailbox it is.
        sent: the owner wrote it; else it came to them.
        reply_to: where an answer goes, as the header says; empty: to the sender.
        smtp: of a mail that was sent, what was said to it.
    """

    id: int
    owner: str
    sent: bool
    sender: str
    to: str
    reply_to: str
    subject: str
    at: datetime
    message_id: str
    text: str
    html: str
    smtp: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A mail that somebody is about to send.

    Attributes:
        answers: the id of the mail that it answers or passes on, if any.
    """

    sender: str
    to: str = ""
    subject: str = ""
    body: str = ""
    answers: int | None = None


def show(content: bytes, *, id: int, owner: str, at: datetime, sent: bool = False, smtp: str = "") -> Mail:  # noqa: A002
    """Read a mail for the page."""
    read = message_from_bytes(content, policy=policy.default)
    return Mail(
        id=id,
        owner=owner,
        sent=sent,
        sender=str(read["From"] or ""),
        to=str(read["To"] or ""),
        reply_to=str(read["Reply-To"] or ""),
        subject=str(read["Subject"] or ""),
        at=at,
        message_id=str(read["Message-ID"] or ""),
        text=_part(read, "plain"),
        html=_part(read, "html"),
        smtp=smtp,
    )


def _part(read: EmailMessage, kind: str) -> str:
    part = read.get_body((kind,))
    return str(part.get_content()).replace("\r\n", "\n").strip("\n") if part is not None else ""


def write(draft: Draft, *, at: datetime, message_id: str, answered: Mail | None = None) -> bytes:
    """Write the draft as a mail program does, not yet signed."""
    mail = EmailMessage(policy=policy.SMTP)
    mail["From"] = formataddr((NAMES[draft.sender], draft.sender))
    mail["To"] = written(mailboxes(one_line(draft.to)))
    mail["Subject"] = one_line(draft.subject)
    mail["Date"] = format_datetime(at)
    mail["Message-ID"] = message_id
    if answered is not None and answered.message_id:
        mail["In-Reply-To"] = mail["References"] = answered.message_id
    mail.set_content(draft.body.replace("\r\n", "\n") + "\n")
    return mail.as_bytes()


def one_line(text: str) -> str:
    """Keep a line a line."""
    return " ".join(text.split())


def recipients(to: str) -> tuple[str, ...]:
    """Give the addresses that a To line names, each once."""
    return tuple(dict.fromkeys(box.address for box in mailboxes(one_line(to)) if box.address))


def written(boxes: Iterable[Mailbox]) -> str:
    """Write a list of mailboxes as a header does."""
    return ", ".join(formataddr((box.name, box.address)) for box in boxes if box.address)


# --- answering and forwarding -----------------------------------------------------------------------------------------


def reply(mail: Mail) -> Draft:
    """Begin an answer: to Reply-To where there is one, with the mail quoted below."""
    boxes = mailboxes(mail.reply_to or mail.sender)
    others = [box for box in boxes if box.address != mail.owner] or list(boxes)
    quoted = "\n".join(f"> {line}".rstrip() for line in mail.text.splitlines())
    return Draft(
        sender=mail.owner,
        to=written(others),
        subject=_prefixed("Re:", mail.subject),
        body=f"\n\nOn {_moment(mail.at)} {mail.sender} wrote:\n\n{quoted}",
        answers=mail.id,
    )


def forward(mail: Mail) -> Draft:
    """Begin to pass a mail on, inline, as Gmail does."""
    lines = (
        "---------- Forwarded message ---------",
        f"From: {mail.sender}",
        f"Date: {_moment(mail.at)}",
        f"Subject: {mail.subject}",
        f"To: {mail.to}",
    )
    return Draft(
        sender=mail.owner,
        subject=_prefixed("Fwd:", mail.subject),
        body="\n\n" + "\n".join(lines) + "\n\n\n" + mail.text,
        answers=mail.id,
    )


def _prefixed(prefix: str, subject: str) -> str:
    return subject if subject.lower().startswith(prefix.lower()) else f"{prefix} {subject}"


def _moment(at: datetime) -> str:
    return f"{at:%a, %b} {at.day}, {at:%Y} at {at.hour % 12 or 12}:{at:%M %p}"
