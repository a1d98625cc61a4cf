"""Settles one mail: looks up what it touches, decides, drafts, seals, and commits all of it together.

Everything uncertain is sampled into a `Case` first; then one pure step runs inside the store's transaction, which may
run it again. This module reads no mail, asks no DNS, and knows no SMTP.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

from mailer import address, tokens
from mailer.case import Case, Changed, Unlooked, as_read, asks, asks_unlooked, unhushed
from mailer.compose import Unsafe
from mailer.decide import TAKEN, Scene, decide, is_answer
from mailer.draft import Sitting
from mailer.errors import Temporary
from mailer.limits import Plan
from mailer.model import Introduction, Outcome, Reason, Request, Template
from mailer.seal import NONCE, Unsealable, seal, unseal
from mailer.store import Change, Held, Look, Row
from mailer.telemetry import Event


if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from mailer.draft import Drafter
    from mailer.model import Letter, Outgoing, Reading, Token, Verdict
    from mailer.secret import Secret
    from mailer.settings import Settings
    from mailer.store import Store
    from mailer.telemetry import Telemetry
    from mailer.tokens import Thread


ANSWERS = frozenset(
    {
        Reason.AGREED,
        Reason.INTRODUCED,
        Reason.DECLINED,
        Reason.STOPPED,
        Reason.LATER,
        Reason.UNCLEAR,
        Reason.ELSEWHERE,
        Reason.ASIDE,
    }
)
"""What an answer can have been; nobody hears which."""

KINDS = {Template.QUESTION: "question", Template.LETTER: "letter"}
"""The kinds of mail that are counted apart; all others are notices."""


PATIENCE = 60.0
"""Seconds after which a store that gives no answer is trouble: a server that stands still would hold up clients."""


class Clerk:
    """The one who settles cases."""

    def __init__(
        self,
        settings: Settings,
        *,
        secret: Secret,
        store: Store,
        drafter: Drafter,
        clock: Callable[[], datetime],
        entropy: Callable[[int], bytes],
        telemetry: Telemetry,
        wake: Callable[[], None] = lambda: None,
    ) -> None:
        """Take what is needed; `wake` is called when mail was queued."""
        self._settings = settings
        self._secrets = secret.every
        self._store = store
        self.drafter = drafter
        self._clock = clock
        self._entropy = entropy
        self._telemetry = telemetry
        self.wake = wake

    async def settle(
        self,
        reading: Reading,
        verdict: Verdict,
        token: Token | None,
        thread: Thread,
        *,
        fingerprint: bytes,
        erased: tuple[int, ...] = (),
        expected: bytes | None = None,
    ) -> Outcome:
        """Run one mail's step inside the store's transaction, and wake the outbox once it is committed.

        Args:
            reading: what the mail says.
            verdict: who proved it.
            token: the reply address that it came to; None for the plain one.
            thread: the secrets of the introduction that it is about.
            fingerprint: what makes the mail this mail; empty where it may come any number of times.
            erased: outgoing mail that is done with.
            expected: the sealed row that the reading was merged with.

        Raises:
            Changed: the row is another one by now.
            Temporary: it could not be stored.
        """
        case = self._case(reading, verdict, token, thread, fingerprint=fingerprint, erased=erased, expected=expected)
        try:
            change = await self._submit(self._foresee(case, self._merged(case)) if asks(case) else case)
        except Unlooked as unlooked:
            case = replace(case, plan=unlooked.plan(case.plan))
            change = await self._submit(self._foresee(case, unlooked.held))
        if change.outgoing:
            self.wake()
        outcome = change.result
        assert isinstance(outcome, Outcome)
        self._tell(outcome)
        return outcome

    def _tell(self, outcome: Outcome) -> None:
        """Say what came of a mail; of answers only that one came, so that no log beside another tells what it was."""
        self._telemetry.say(Event.DECIDED, reason="answered" if outcome.reason in ANSWERS else outcome.reason)
        for letter in outcome.letters:
            self._telemetry.count(Event.WRITTEN, kind=KINDS.get(letter.template, "notice"))

    def _case(
        self,
        reading: Reading,
        verdict: Verdict,
        token: Token | None,
        thread: Thread,
        *,
        fingerprint: bytes,
        erased: tuple[int, ...],
        expected: bytes | None,
    ) -> Case:
        """Sample what is uncertain, and say what must be looked up for a mail."""
        now = self._clock()
        people = reading.people if isinstance(reading, Request) else ()
        days = reading.options.days if isinstance(reading, Request) else None
        writer = verdict.address or "" if isinstance(reading, Request) else ""
        asserted = writer if token is None and not verdict.proved else ""
        introducer = "" if asserted else writer
        plan = Plan(
            key=limits_key(thread.secret),
            older=tuple(limits_key(each) for each in self._secrets if each != thread.secret),
            settings=self._settings.limits,
            now=now,
            fingerprint=fingerprint,
            introducer=introducer,
            by=introducer,
            asserted=asserted,
            conversation=_conversation(verdict, token),
            people=tuple(each.address for each in people if each.address),
            days=days or self._settings.deadline_days,
        )
        return Case(
            reading=reading,
            verdict=verdict,
            token=token,
            thread=thread,
            plan=plan,
            now=now,
            entropy=self._entropy(32),
            erased=erased,
            expected=expected,
        )

    def _merged(self, case: Case) -> Introduction | None:
        """Give the introduction that a reading was merged with."""
        return _opened(case.expected, case.thread)

    def _foresee(self, case: Case, introduction: Introduction | None) -> Case:
        """Write the letters by which people are asked before the transaction begins, for which everyone else waits.

        It is done as if nobody had said stop or been asked before; what is held only ever makes letters fewer, or
        others. So it takes as long where one of the people is not asked (P3).
        """
        if introduction is not None:
            introduction = unhushed(introduction)
        letters = decide(introduction, case.reading, case.verdict, scene=self._scene(case, Held())).letters
        sitting = Sitting()
        with contextlib.suppress(Unsafe):  # whoever needs that letter will hear of it
            drafted = tuple((as_read(letter), self._draft(letter, case, sitting)) for letter in letters)
            return replace(case, foreseen=drafted)
        return case

    def _draft(self, letter: Letter, case: Case, sitting: Sitting) -> tuple[Outgoing, ...]:
        read = as_read(letter) if case.foreseen else letter
        for foreseen, outgoing in case.foreseen:
            if foreseen == read:
                return outgoing
        return self.drafter.draft(letter, case.thread, now=case.now, entropy=case.entropy, sitting=sitting)

    async def _submit(self, case: Case) -> Change:
        return await self._stored(case.thread, lambda held: self.step(case, held), case.plan.look())

    async def _stored(self, thread: Thread, step: Callable[[Held], Change], look: Look) -> Change:
        """Run a step in the store; where that gives no answer the mail is put off, and known when it comes again."""
        future = self._store.submit(thread.id, step, look=look)
        try:
            async with asyncio.timeout(PATIENCE):
                return await asyncio.wrap_future(future)
        except TimeoutError:
            raise Temporary("the store gives no answer") from None

    def step(self, case: Case, held: Held) -> Change:
        """Give everything that one mail changes; pure, so that the store may run it again."""
        if case.expected is not None and (held.row is None or held.row.sealed != case.expected):
            raise Changed
        if case.plan.duplicate(held):
            return Change(day=case.plan.today, result=Outcome(reason=Reason.DUPLICATE, reply=TAKEN))
        introduction = _opened(held.row.sealed if held.row else None, case.thread)
        outcome = decide(introduction, case.reading, case.verdict, scene=self._scene(case, held))
        if outcome.introduction and asks_unlooked(outcome, case.plan):
            raise Unlooked(outcome.introduction, introduction)
        sitting = Sitting()
        return Change(
            row=self._sealed(outcome.introduction or introduction, case),  # always, or the time would tell (P3)
            outgoing=tuple(each for letter in outcome.letters for each in self._draft(letter, case, sitting)),
            counted=case.plan.counted(
                accepted=outcome.reply.code < 400,  # noqa: PLR2004 - RFC 5321, section 4.2.1
                requested=outcome.reason in (Reason.ASKED, Reason.INCOMPLETE, Reason.PREVIEWED, Reason.REPEATED),
                asked=outcome.asked,
                turn=len(outcome.turn),
                together=outcome.introduction if outcome.reason is Reason.ASKED else None,
                confirming=outcome.reason is Reason.CONFIRMING,
                said=tuple(letter for letter in outcome.letters if is_answer(letter)),
            ),
            stops=case.plan.stopped(outcome.stops),
            erased=case.erased,
            day=case.plan.today,
            result=outcome,
        )

    def _scene(self, case: Case, held: Held) -> Scene:
        return Scene(
            now=case.now,
            token=case.token,
            digest=case.plan.person,
            listed=self._settings.may_ask(case.verdict.address or ""),
            silent=case.plan.silent(held),
            refused=case.plan.refused(held),
            repeated=case.plan.repeated(held),
            confirmable=case.plan.confirmable(held),
            asked_back=case.plan.asked_back(held),
            quiet=case.plan.quiet(held),
            days=self._settings.deadline_days,
            tell=self._settings.tell_introducer == "introduced",
        )

    def _sealed(self, introduction: Introduction | None, case: Case) -> Row | None:
        if introduction is None:
            return None
        nonce = hashlib.sha256(case.entropy + b"nonce").digest()[:NONCE]
        return Row(deadline=introduction.deadline, sealed=seal(introduction, case.thread, nonce=nonce))

    async def peek(self, thread: Thread) -> tuple[Row | None, Introduction | None]:
        """See what is held, and change nothing."""
        today = self._clock().date()
        row = (await self._stored(thread, lambda held: Change(day=today, result=held.row), Look())).result
        assert row is None or isinstance(row, Row)
        return row, _opened(row.sealed if row else None, thread)


def _conversation(verdict: Verdict, token: Token | None) -> tuple[str, ...]:
    """Stand for a proved writer's exchange with us: at one party's reply addresses, or at the plain one."""
    if verdict.address is None:
        return ()
    place = f"{token.seed.hex()} {token.party}" if token else ""
    return (place, address.mailbox_key(verdict.address))


def _opened(sealed: bytes | None, thread: Thread) -> Introduction | None:
    if sealed is None:
        return None
    try:
        return unseal(sealed, thread)
    except Unsealable as error:
        raise Temporary("a sealed introduction is damaged") from error


def limits_key(secret: bytes) -> bytes:
    """Give the key of all digests that are kept under a secret."""
    return tokens.subkey(secret, b"letterman limits")
