"""Budgets and the never-ask list, by keyed digest: nobody who asks, and nobody who is asked, is known here by address.

A `Plan` says what a step must look up, reads what it found, and says what is to be counted. All of it happens inside
the store's transaction, so that a budget holds across connections, workers and restarts. This module keeps nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, timedelta
from typing import TYPE_CHECKING

from mailer import address
from mailer.authenticate import organisation
from mailer.model import Reason, Template
from mailer.store import Look, Tally


if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date, datetime

    from mailer.model import Introduction, Letter, Stop
    from mailer.settings import Limits
    from mailer.store import Held


FORTNIGHT = timedelta(days=13)
"""Days back from today; today is the fourteenth."""

QUARTER = timedelta(days=89)
PER_QUARTER = 3
"""How many fortnights' worth of questions one person gets in 90 days at most."""

PER_ORGANISATION = 5
"""How many introducers' worth of requests one organisation may make in a day."""

ANSWERS = 6
"""How many answers a day one writer gets at one of our addresses; two programs that thank each other end there."""

CONFIRMATIONS = 1
"""How often a day somebody is asked whether a request that SPF alone proves is theirs."""

PROVIDERS = frozenset(
    (
        "gmail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com aol.com icloud.com me.com mac.com "
        "proton.me protonmail.com pm.me gmx.de gmx.net gmx.com web.de t-online.de mail.ru yandex.ru bk.ru inbox.ru "
        "qq.com 163.com 126.com fastmail.com hey.com zoho.com orange.fr free.fr laposte.net libero.it wp.pl o2.pl "
        "seznam.cz naver.com daum.net hanmail.net rediffmail.com comcast.net btinternet.com"
    ).split()
)
"""Domains whose users have nothing to do with each other; no organisation is counted for these."""

KEPT_FINGERPRINT = timedelta(days=30)
"""For how long a mail that comes again is known; signatures older than seven days are refused anyway."""


def person_digest(key: bytes, written: str) -> bytes:
    """Give the digest that stands for a person; everything else that is kept about them derives from it."""
    return address.digest(key, "person", written)


def stop_digest(key: bytes, person: bytes, introducer: str = "") -> bytes:
    """Give the never-ask list's entry for a person: for one introducer, or, without one, for everyone."""
    by = address.mailbox_key(introducer) if introducer else ""
    return address.keyed(key, "stop", person.hex(), by)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What one mail must be held against, and what it would spend.

    Attributes:
        key: the key of all digests, derived from the secret that the introduction is under.
        older: the same keys of older secrets: a stop outlives a rotation.
        settings: the budgets.
        now: the time.
        fingerprint: what makes the mail this mail; empty for none.
        introducer: the proved writer of a request; empty for other mail.
        by: in whose name people would be asked; empty where nobody would be.
        asserted: who wrote a request, where SPF alone proves it; empty for other mail.
        conversation: what stands for a writer's exchange with us at one of our addresses; empty for none.
        people: the addresses of those who would be asked.
        days: how long the introduction would be open.
    """

    key: bytes = field(repr=False)
    older: tuple[bytes, ...] = field(default=(), repr=False)
    settings: Limits
    now: datetime
    fingerprint: bytes = b""
    introducer: str = field(default="", repr=False)
    by: str = field(default="", repr=False)
    asserted: str = field(default="", repr=False)
    conversation: tuple[str, ...] = field(default=(), repr=False)
    people: tuple[str, ...] = field(default=(), repr=False)
    days: int = 14
    _made: dict[tuple[object, ...], bytes] = field(default_factory=dict, repr=False, compare=False)
    """Digests that were made for this mail; each is needed three times or more."""

    @property
    def today(self) -> date:
        """The day, in UTC."""
        return self.now.astimezone(UTC).date()

    def look(self) -> Look:
        """Say what must be looked up."""
        tallies = [Tally(digest=each, since=self.today - KEPT_FINGERPRINT) for each in self._mails]
        if self.conversation:
            tallies.append(Tally(digest=self._said("answer"), since=self.today))
            tallies.append(Tally(digest=self._said("back"), since=self.today - QUARTER))
        if self.introducer:
            tallies.append(Tally(digest=self._requests, since=self.today))
            tallies += [Tally(digest=self._organisation, since=self.today)] if self._organised else []
        if self.by:
            tallies.append(Tally(digest=self._pair, since=self.today - timedelta(days=self.days)))
        if self.by or self.asserted:
            tallies.append(Tally(digest=self._hour, since=self.today))
        if self.asserted:
            tallies.append(Tally(digest=self._confirmation, since=self.today))
        stops = list(self._stops(self.asserted)) if self.asserted else []
        for each in self.people:
            person = self.person(each)
            tallies.append(Tally(digest=self._asked(person, "fortnight"), since=self.today - FORTNIGHT))
            tallies.append(Tally(digest=self._asked(person, "quarter"), since=self.today - QUARTER))
            stops += self._stops(each)
        return Look(tallies=tuple(tallies), stops=tuple(stops))

    # --- what was found -----------------------------------------------------------------------------------------------

    def duplicate(self, held: Held) -> bool:
        """Whether this very mail has had its effect already."""
        return any(held.counts.get(each, 0) > 0 for each in self._mails)

    def refused(self, held: Held) -> Reason | None:
        """Say which budget of the introducer, the organisation or the whole service is spent."""
        most = self.settings.requests_per_introducer_per_day
        if self.introducer and held.counts.get(self._requests, 0) >= most:
            return Reason.BUDGET
        if self._organised and held.counts.get(self._organisation, 0) >= most * PER_ORGANISATION:
            return Reason.BUDGET
        if self.by and held.counts.get(self._hour, 0) + len(self.people) > self.settings.questions_per_hour:
            return Reason.BUSY
        return None

    def confirmable(self, held: Held) -> bool:
        """Whether somebody whom SPF alone proves may be asked by mail whether a request is theirs."""
        if not self.asserted or not held.stopped.isdisjoint(self._stops(self.asserted)):
            return False
        busy = held.counts.get(self._hour, 0) >= self.settings.questions_per_hour
        return not busy and held.counts.get(self._confirmation, 0) < CONFIRMATIONS

    def quiet(self, held: Held) -> bool:
        """Whether the writer has had as many answers today as a person needs: whoever wants more is a program."""
        return bool(self.conversation) and held.counts.get(self._said("answer"), 0) >= ANSWERS

    def asked_back(self, held: Held) -> bool:
        """Whether the writer was asked back at this reply address before."""
        return bool(self.conversation) and held.counts.get(self._said("back"), 0) > 0

    def repeated(self, held: Held) -> bool:
        """Whether the introducer has asked about the same people before, within the deadline."""
        return bool(self.by) and len(self.people) > 1 and held.counts.get(self._pair, 0) > 0

    def silent(self, held: Held) -> frozenset[bytes]:
        """Give the digests of those who are not asked: they said so, or were asked too often lately."""
        most = self.settings.questions_per_person_per_fortnight
        found = set()
        for each in self.people:
            person = self.person(each)
            often = held.counts.get(self._asked(person, "fortnight"), 0) >= most
            often = often or held.counts.get(self._asked(person, "quarter"), 0) >= most * PER_QUARTER
            if often or not held.stopped.isdisjoint(self._stops(each)):
                found.add(person)
        return frozenset(found)

    # --- what is counted ----------------------------------------------------------------------------------------------

    def counted(
        self,
        *,
        accepted: bool,
        requested: bool,
        asked: Sequence[bytes],
        turn: int,
        together: Introduction | None = None,
        confirming: bool = False,
        said: Sequence[Letter] = (),
    ) -> tuple[bytes, ...]:
        """Say what to count: the mail itself, the request, each question, and who is asked together."""
        counts = [*self._mails[:1]] if accepted else []
        counts += [self._hour, self._confirmation] if confirming else []
        if requested and self.introducer:
            counts += [self._requests, *([self._organisation] if self._organised else [])]
        counts += [self._hour] * turn  # also for those passed over in silence, or the next request would tell (P3)
        for person in asked:
            counts += [self._asked(person, "fortnight"), self._asked(person, "quarter")]
        if self.conversation and said:
            back = any(letter.template in (Template.AGAIN, Template.ELSEWHERE) for letter in said)
            counts += [self._said("answer"), *([self._said("back")] if back else [])]
        if together:
            people = [party.address for party in together.parties]
            counts.append(self._together(together.introducer.address or "", people))
        return tuple(counts)

    def stopped(self, stops: Sequence[Stop]) -> tuple[bytes, ...]:
        """Give the never-ask list's entries for some wishes."""
        return tuple(stop_digest(self.key, stop.digest, stop.introducer) for stop in stops)

    # --- the digests --------------------------------------------------------------------------------------------------

    @property
    def _mails(self) -> tuple[bytes, ...]:
        """Stand for this very mail, under the current key and the older ones: it may come again after a rotation."""
        if not self.fingerprint:
            return ()
        return tuple(self._keyed(key, "mail", self.fingerprint.hex()) for key in (self.key, *self.older))

    @property
    def _requests(self) -> bytes:
        return self._keyed(self.key, "requests", address.mailbox_key(self.introducer))

    def _said(self, what: str) -> bytes:
        return self._keyed(self.key, what, *self.conversation)

    @property
    def _confirmation(self) -> bytes:
        return self._keyed(self.key, "confirmation", address.mailbox_key(self.asserted))

    @property
    def _organised(self) -> bool:
        domain = address.domain_of(address.mailbox_key(self.introducer))
        return bool(self.introducer) and domain not in PROVIDERS

    @property
    def _organisation(self) -> bytes:
        return self._keyed(self.key, "organisation", organisation(address.domain_of(self.introducer)))

    @property
    def _hour(self) -> bytes:
        return self._keyed(self.key, "hour", self.now.astimezone(UTC).strftime("%Y-%m-%dT%H"))

    @property
    def _pair(self) -> bytes:
        return self._together(self.by, self.people)

    def _together(self, introducer: str, people: Sequence[str]) -> bytes:
        keys = sorted(address.mailbox_key(each) for each in people)
        return self._keyed(self.key, "together", address.mailbox_key(introducer), *keys)

    def _asked(self, person: bytes, span: str) -> bytes:
        return self._keyed(self.key, span, person.hex())

    def person(self, written: str, key: bytes = b"") -> bytes:
        """Give the digest that stands for a person."""
        return self._once("person", person_digest, key or self.key, written)

    def _stops(self, written: str) -> tuple[bytes, ...]:
        keys = (self.key, *self.older)
        people = [(key, self.person(written, key)) for key in keys]
        return tuple(self._once("stop", stop_digest, key, person, by) for key, person in people for by in {"", self.by})

    def _keyed(self, key: bytes, purpose: str, *values: str) -> bytes:
        return self._once("keyed", address.keyed, key, purpose, *values)

    def _once(self, kind: str, make: Callable[..., bytes], *values: bytes | str) -> bytes:
        made = self._made.get((kind, *values))
        if made is None:
            made = self._made[kind, *values] = make(*values)
        return made
