"""Holds the mailboxes of three people, and carries their mail: to each other, or over SMTP to the real service."""

from __future__ import annotations

import asyncio
import shutil
import signal
import smtplib
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from mailer.playground import LOOPBACK
from mailer.stage import DOMAIN, NAMES, START, Stage
from mailer.tryout.mail import one_line, recipients, show, write


if TYPE_CHECKING:
    from mailer.tryout.mail import Draft, Mail


SETTINGS = "[limits]\nrequests_per_introducer_per_day = 1000\nquestions_per_person_per_fortnight = 1000\n"
"""Whoever tries things out asks the same two people again and again."""

REFUSED = 400
"""SMTP replies from here on mean that something was not taken."""


class Unsendable(Exception):  # noqa: N818 - a noun of its own
    """A mail that no mail program would send; the text says why."""


class World:
    """One stage, and the mail that was sent and came on it."""

    def __init__(self) -> None:
        self.round = 0
        self.mails: list[Mail] = []
        self.stage: Stage | None = None
        self._collected = 0
        self._changing = asyncio.Lock()

    async def open(self) -> None:
        """Start the service and all around it, in a new folder."""
        folder = await asyncio.to_thread(tempfile.mkdtemp, prefix="letterman-try-")
        self.stage = Stage(folder=Path(folder), settings=SETTINGS)
        self.mails, self._collected, self.round = [], 0, self.round + 1
        await self.stage.open()

    async def close(self) -> int:
        """End the service, and remove everything; give its exit status."""
        stage, self.stage = self.stage, None
        if stage is None:
            return 0
        try:
            code = await stage.close()
            # Ctrl-C reaches the service as well, and ours may find it on its way out: then a signal is what ended it.
            return 0 if code == -signal.SIGTERM else code
        finally:
            await asyncio.to_thread(shutil.rmtree, stage.folder, ignore_errors=True)

    async def again(self) -> None:
        """Start over with a new service and empty mailboxes."""
        async with self._changing:
            await self.close()
            await self.open()

    # --- mail ---------------------------------------------------------------------------------------------------------

    def collect(self) -> list[Mail]:
        """Put what came to the relay into the mailboxes; give all mails in the order in which they came."""
        if self.stage is not None:
            for taken in self.stage.relay.taken[self._collected :]:
                for person in (each for each in taken.recipients if each in NAMES):
                    self._keep(taken.content, person)
            self._collected = len(self.stage.relay.taken)
        return self.mails

    def mail(self, number: int | None) -> Mail | None:
        """Find a mail by its number."""
        return next((mail for mail in self.collect() if mail.id == number), None)

    async def send(self, draft: Draft) -> Mail:
        """Carry a mail; give it as it lies among the sender's sent mail, with what was said to it.

        Raises:
            Unsendable: it names nobody who could get it.
        """
        people, ours = _sorted(draft)
        async with self._changing:
            answered = self.mail(draft.answers)
            domain = draft.sender.partition("@")[2]
            content = write(draft, at=_now(), message_id=f"<{uuid4()}@{domain}>", answered=answered)
            reply = "delivered"
            if ours:
                assert self.stage is not None
                _, _, content = self.stage.sign(content)
                reply = await asyncio.to_thread(hand_over, self.stage.port, draft.sender, ours, content)
            sent = self._keep(content, draft.sender, sent=True, smtp=reply)
            for person in people:
                self._keep(content, person)
            return sent

    def _keep(self, content: bytes, owner: str, *, sent: bool = False, smtp: str = "") -> Mail:
        mail = show(content, id=len(self.mails) + 1, owner=owner, at=_now(), sent=sent, smtp=smtp)
        self.mails.append(mail)
        return mail


def _now() -> datetime:
    """Give the time where the newcomer is."""
    return datetime.now(tz=UTC).astimezone()


def _sorted(draft: Draft) -> tuple[list[str], list[str]]:
    """Part the recipients into people of this page and addresses of the service."""
    if draft.sender not in NAMES:
        raise Unsendable("Only Ivy, Ann and Bob have a mailbox here.")
    to = recipients(draft.to)
    if not to:
        raise Unsendable("To: no address.")
    ours = [address for address in to if address.lower().endswith(f"@{DOMAIN}")]
    people = [address.lower() for address in to if address.lower() in NAMES]
    if len(ours) + len(people) < len(to):
        raise Unsendable("To: only Ivy, Ann, Bob and the service can be reached from here.")
    if not one_line(draft.subject) and not draft.body.strip():
        raise Unsendable("There is nothing in it yet.")
    return people, ours


def hand_over(port: int, sender: str, to: list[str], content: bytes) -> str:
    """Give a mail to the service over SMTP; give the reply that settled it."""
    try:
        with smtplib.SMTP(LOOPBACK, port, local_hostname="client.example", timeout=START) as client:
            client.ehlo_or_helo_if_needed()
            for code, text in (client.mail(sender), *map(client.rcpt, to)):
                if code >= REFUSED:
                    return _line(code, text)
            return _line(*client.data(content))
    except smtplib.SMTPResponseException as error:
        return _line(error.smtp_code, error.smtp_error)
    except (OSError, smtplib.SMTPException):
        return "421 the service does not answer"


def _line(code: int, text: bytes | str) -> str:
    return f"{code} {one_line(text.decode('utf-8', 'replace') if isinstance(text, bytes) else text)}"
