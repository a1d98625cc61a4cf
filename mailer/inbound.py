"""Takes one mail from the end of DATA to the commit: authenticate, read, decide, draft, seal, store.

Everything that is uncertain (time, randomness, DNS) is sampled first; then one pure step runs inside the store's
transaction. The reply is given when the commit is on disk. The mail itself is never written anywhere, and nothing of it
is logged.
"""

from __future__ import annotations

import asyncio
import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mailer import address, tokens
from mailer.authenticate import authenticate
from mailer.canonical import split
from mailer.decide import Scene, decide, is_answer
from mailer.errors import Temporary
from mailer.limits import Plan, person_digest
from mailer.model import (
    Answer,
    AutoReply,
    Bounce,
    Command,
    Door,
    Introduction,
    Order,
    Outcome,
    Reason,
    Reply,
    Request,
    Result,
    Role,
    Stage,
    Token,
    Verdict,
)
from mailer.reach import vet
from mailer.read import read
from mailer.read.request_merge import merge
from mailer.seal import NONCE, Unsealable, seal, unseal
from mailer.store import Change, Look, Row, Untrusted
from mailer.telemetry import Event


if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from mailer.draft import Drafter
    from mailer.model import Outgoing, Reading, Received
    from mailer.resolver import Resolver
    from mailer.secret import Secret
    from mailer.settings import Settings
    from mailer.store import Held, Store
    from mailer.telemetry import Telemetry
    from mailer.tokens import Thread


NO_SUCH_ADDRESS = Reply(code=550, enhanced="5.1.1", text="There is no such address here")
NO_RELAY = Reply(code=550, enhanced="5.7.1", text="We take mail for our own addresses alone")
LOOPED = Reply(code=554, enhanced="5.4.6", text="This mail goes round in circles")
DNS_TROUBLE = Reply(code=451, enhanced="4.4.3", text="We can't look up the sender's keys just now; please try again")
OWN_TROUBLE = Reply(code=451, enhanced="4.3.0", text="We have trouble of our own; please try again")
TAKEN = Reply(code=250, enhanced="2.0.0", text="Taken")

DOORS = {
    Role.QUESTION: Door.ASKED,
    Role.SECOND: Door.ASKED,
    Role.RECEIPT: Door.INTRODUCER,
    Role.REQUEST: Door.INTRODUCER,
    Role.BOUNCE: Door.ASKED,
    Role.NOTICE: Door.ASKED,
}

LARGE = 32_768
"""Bytes from which a mail is read in a thread, so that nobody else waits for it."""

MOST_HOPS = 25
"""Received fields after which a mail is taken to go round in circles (RFC 5321, section 6.3)."""

OPTIONS = ("draft", "days", "day")
"""What a tag of the plain address may say, besides a token."""


class Unlooked(Exception):  # noqa: N818 - internal: the step is run again
    """Somebody would be asked whose budget and wishes were not looked up, since only the introduction named them."""

    def __init__(self, introduction: Introduction, *, spends: bool) -> None:
        super().__init__()
        self.introducer = introduction.introducer.address or ""
        self.people = tuple(party.address for party in introduction.parties)
        self.spends = spends

    def plan(self, plan: Plan) -> Plan:
        """Give the plan that looks them up."""
        introducer = self.introducer if self.spends else plan.introducer
        return replace(plan, introducer=introducer, by=self.introducer, people=self.people)


class Changed(Exception):  # noqa: N818 - internal: the step is run again
    """What a reply was merged with has changed in between."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One mail at one of our addresses, with everything that was sampled for it."""

    reading: Reading
    verdict: Verdict
    token: Token | None
    thread: Thread
    plan: Plan
    now: datetime
    entropy: bytes
    erased: tuple[int, ...] = ()
    expected: bytes | None = None
    """The sealed row that the reading was merged with; None where it was merged with nothing."""


class Inbound:
    """The service, as the listener sees it (`gate.Gate`)."""

    def __init__(
        self,
        settings: Settings,
        *,
        secret: Secret,
        store: Store,
        resolver: Resolver,
        drafter: Drafter,
        clock: Callable[[], datetime],
        entropy: Callable[[int], bytes],
        telemetry: Telemetry,
        wake: Callable[[], None] = lambda: None,
    ) -> None:
        self._settings = settings
        self._secrets = (secret.current, *secret.older)
        self._store = store
        self._resolver = resolver
        self.drafter = drafter
        self._clock = clock
        self._entropy = entropy
        self._telemetry = telemetry
        self.wake = wake

    # --- the gate -----------------------------------------------------------------------------------------------------

    def recipient(self, address: str) -> Reply | None:
        """Say why an address of RCPT TO is refused; the secret alone is asked, and nothing is looked up."""
        local, _, domain = address.rpartition("@")
        if domain.lower() != self._settings.domain:
            return NO_RELAY
        name, _, tag = local.partition("+")
        if name.lower() != self._settings.address:
            return NO_SUCH_ADDRESS
        known = not tag or _is_option(tag) or tokens.verify(self._secrets, tag) is not None
        return None if known else NO_SUCH_ADDRESS

    async def receive(self, received: Received) -> Reply:
        """Take one mail, and give the reply to the end of DATA."""
        try:
            reply = await self._receive(received)
        except Temporary as error:
            reply = OWN_TROUBLE
            if isinstance(error, Untrusted):
                self.wake()  # whoever sends hears of it too, and ends the service: it must start anew
        event = Event.ACCEPTED if reply.code < 400 else Event.DEFERRED if reply.temporary else Event.REFUSED  # noqa: PLR2004 - RFC 5321
        self._telemetry.say(event, code=reply.code)
        return reply

    async def returned(self, outgoing: Outgoing) -> None:
        """Act on a mail that the relay refused for good, or that we gave up: as on a bounce."""
        found = tokens.verify(self._secrets, _tag(outgoing.reverse_path))
        reading = Bounce(recipients=(outgoing.recipient,), permanent=True)
        if found is None:
            return
        token, thread = found
        case = self._case(reading, Verdict(result=Result.NONE), token, thread, fingerprint=b"", erased=(outgoing.id,))
        await self._apply(case)

    # --- the way of a mail --------------------------------------------------------------------------------------------

    async def _receive(self, received: Received) -> Reply:
        """Act on each reply address that the mail came to, or else as on a mail to the plain address."""
        if _hops(received.content) > MOST_HOPS:
            return LOOPED
        found = {tag: known for tag in map(_tag, received.recipients) if (known := tokens.verify(self._secrets, tag))}
        if not found:
            return await self._plain(received)
        reply = TAKEN
        for token, thread in found.values():
            given = await self._tagged(received, token, thread)
            reply = given if given.code >= reply.code else reply
        return reply

    async def _plain(self, received: Received) -> Reply:
        """Act on a mail to the plain address; nobody's words are read before they are proved.

        SPF alone is enough to be read for those who may ask: they are asked whether it was them.
        """
        verdict = await self._authenticate(received)
        if verdict.result is Result.TEMPERROR:
            return DNS_TROUBLE
        if not verdict.proved and not (verdict.result is Result.PASS and self._settings.may_ask(verdict.address or "")):
            return (await self._decide_only(Command(order=Order.HELP), verdict)).reply
        if self._is_ours(verdict.address or ""):
            return TAKEN  # our own mail, however it came back, asks for nothing
        reading = await self._read(received, Door.OPEN)
        known = self._answered(reading)
        if known:
            return await self._tagged(received, *known)
        if not verdict.proved and not self._is_addressed(reading):
            return (await self._decide_only(Command(order=Order.HELP), verdict)).reply
        return await self._open(received, reading, verdict)

    async def _open(self, received: Received, reading: Reading, verdict: Verdict) -> Reply:
        """Act on a mail that begins something: it gets an introduction of its own, the same one each time it comes."""
        fingerprint = _fingerprint(received.content)
        key = address.mailbox_key(verdict.address or "")
        seed = tokens.seed_of(self._secrets[0], key.encode(), fingerprint)
        thread = tokens.thread(self._secrets[0], seed)
        if isinstance(reading, Request):
            reading = await vet(reading, resolver=self._resolver)
        return (await self._apply(self._case(reading, verdict, None, thread, fingerprint=fingerprint))).reply

    async def _tagged(self, received: Received, token: Token, thread: Thread) -> Reply:
        """Act on a mail to a reply address."""
        verdict = await self._authenticate(received, token)
        if verdict.result is Result.TEMPERROR:
            return DNS_TROUBLE
        reading = await self._read(received, DOORS[token.role])
        # One mail may answer two questions, each of them once.
        fingerprint = _fingerprint(received.content) + thread.id + token.role.to_bytes() + bytes([token.party])
        if isinstance(reading, Request) and verdict.result is Result.PASS:
            return await self._corrected(received, reading, verdict, token, thread, fingerprint)
        return (await self._apply(self._case(reading, verdict, token, thread, fingerprint=fingerprint))).reply

    async def _corrected(
        self,
        received: Received,
        reading: Request,
        verdict: Verdict,
        token: Token,
        thread: Thread,
        fingerprint: bytes,
    ) -> Reply:
        """Act on an introducer's reply: it completes a request that waits, and else is one of its own."""
        while True:
            row, introduction = await self._peek(thread)
            if introduction and introduction.stage is Stage.CONFIRMING:
                case = self._case(reading, verdict, token, thread, fingerprint=fingerprint)
                return (await self._apply(case)).reply
            if token.role is not Role.REQUEST or not _waits(introduction, verdict) or introduction is None:
                return await self._open(received, reading, verdict)
            merged = merge(introduction.request or Request(), reading)
            merged = await vet(replace(merged, heading=reading.heading), resolver=self._resolver)
            case = self._case(merged, verdict, token, thread, fingerprint=fingerprint)
            try:
                return (await self._apply(replace(case, expected=row.sealed if row else None))).reply
            except Changed:
                continue

    async def _authenticate(self, received: Received, token: Token | None = None) -> Verdict:
        """Say who provably wrote a mail to us; what was written to one reply address is no mail to another."""

        def accepts(written: str) -> bool:
            found = tokens.verify(self._secrets, _tag(written))
            return self.recipient(written) is None and not (token and found and found[0].seed != token.seed)

        return await authenticate(
            received,
            resolver=self._resolver,
            now=received.at,
            accepts=accepts,
            sealers=frozenset(self._settings.trusted_sealers),
        )

    async def _read(self, received: Received, door: Door) -> Reading:
        if len(received.content) < LARGE:
            reading = read(received.content, door=door, ours=self._is_ours)
        else:
            reading = await asyncio.to_thread(read, received.content, door=door, ours=self._is_ours)
        if not received.reverse_path and isinstance(reading, Request | Answer | Command):
            return AutoReply(heading=reading.heading)  # nobody's own mail comes from <> (RFC 5321, section 4.5.5)
        return reading

    def _is_ours(self, written: str) -> bool:
        return address.domain_of(written) == self._settings.domain

    def _is_addressed(self, reading: Reading) -> bool:
        """Whether a mail says that it is to us, which a blind copy of somebody's letter does not."""
        return any(self._is_ours(box.address or "") for box in (*reading.heading.to, *reading.heading.cc))

    def _answered(self, reading: Reading) -> tuple[Token, Thread] | None:
        """Find the question that a mail to the plain address answers: its Message-ID carries the token."""
        for identifier in reading.heading.in_reply_to:
            left, _, domain = identifier.partition("@")
            if domain.lower() == self._settings.domain:
                found = tokens.verify(self._secrets, left)
                if found:
                    return found
        return None

    # --- the step -----------------------------------------------------------------------------------------------------

    def _case(
        self,
        reading: Reading,
        verdict: Verdict,
        token: Token | None,
        thread: Thread,
        *,
        fingerprint: bytes,
        erased: tuple[int, ...] = (),
    ) -> Case:
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
        )

    async def _apply(self, case: Case) -> Outcome:
        """Run the step inside the store's transaction, and wake the outbox once it is committed."""
        try:
            change = await self._submit(case)
        except Unlooked as unlooked:
            change = await self._submit(replace(case, plan=unlooked.plan(case.plan)))
        if change.outgoing:
            self.wake()
        outcome = change.result
        assert isinstance(outcome, Outcome)
        self._telemetry.say(Event.DECIDED, reason=outcome.reason)
        return outcome

    async def _submit(self, case: Case) -> Change:
        future = self._store.submit(case.thread.id, lambda held: self._step(case, held), look=case.plan.look())
        return await asyncio.wrap_future(future)

    def _step(self, case: Case, held: Held) -> Change:
        """Give everything that one mail changes; pure, so that the store may run it again."""
        if case.expected is not None and (held.row is None or held.row.sealed != case.expected):
            raise Changed
        if case.plan.duplicate(held):
            return Change(day=case.plan.today, result=Outcome(reason=Reason.DUPLICATE, reply=TAKEN))
        introduction = _opened(held.row, case.thread)
        outcome = decide(introduction, case.reading, case.verdict, scene=self._scene(case, held))
        if outcome.introduction and _asks_unlooked(outcome, case.plan):
            spends = introduction is not None and introduction.stage is Stage.CONFIRMING
            raise Unlooked(outcome.introduction, spends=spends)
        outgoing = tuple(
            each
            for letter in outcome.letters
            for each in self.drafter.draft(letter, case.thread, now=case.now, entropy=case.entropy)
        )
        return Change(
            row=self._sealed(outcome.introduction, case),
            outgoing=outgoing,
            counted=case.plan.counted(
                accepted=outcome.reply.code < 400,  # noqa: PLR2004 - RFC 5321, section 4.2.1
                requested=outcome.reason in (Reason.ASKED, Reason.INCOMPLETE, Reason.PREVIEWED),
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
            digest=lambda written: person_digest(case.plan.key, written),
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

    async def _peek(self, thread: Thread) -> tuple[Row | None, Introduction | None]:
        """See what is held, and change nothing."""
        today = self._clock().date()
        future = self._store.submit(thread.id, lambda held: Change(day=today, result=held.row), look=Look())
        row = (await asyncio.wrap_future(future)).result
        assert row is None or isinstance(row, Row)
        return row, _opened(row, thread)

    async def _decide_only(self, reading: Reading, verdict: Verdict) -> Outcome:
        """Decide on a mail that can have no effect, without troubling the store."""
        return decide(None, reading, verdict, scene=Scene(now=self._clock(), digest=lambda _: b""))


def _conversation(verdict: Verdict, token: Token | None) -> tuple[str, ...]:
    """Stand for a proved writer's exchange with us: at one party's reply addresses, or at the plain one."""
    if verdict.address is None:
        return ()
    place = f"{token.seed.hex()} {token.party}" if token else ""
    return (place, address.mailbox_key(verdict.address))


def _asks_unlooked(outcome: Outcome, plan: Plan) -> bool:
    """Whether somebody would be asked whose budget and wishes the plan did not look up."""
    parties = outcome.introduction.parties if outcome.introduction else ()
    return any(party.digest in outcome.turn and party.address not in plan.people for party in parties)


def _waits(introduction: Introduction | None, verdict: Verdict) -> bool:
    """Whether a request waits for its introducer to complete or approve it, and the writer is that introducer."""
    if introduction is None or introduction.stage not in (Stage.INCOMPLETE, Stage.DRAFT):
        return False
    return address.same(introduction.introducer.address or "", verdict.address or "")


def _opened(row: Row | None, thread: Thread) -> Introduction | None:
    if row is None:
        return None
    try:
        return unseal(row.sealed, thread)
    except Unsealable as error:
        raise Temporary("a sealed introduction is damaged") from error


def _tag(written: str) -> str:
    return written.rpartition("@")[0].partition("+")[2]


def _is_option(tag: str) -> bool:
    """Whether a tag of the plain address says something that a request may say: `draft`, `5days`."""
    return tag.lower().lstrip("0123456789") in OPTIONS


def limits_key(secret: bytes) -> bytes:
    """Give the key of all digests that are kept under a secret."""
    return tokens.subkey(secret, b"letterman limits")


def _hops(content: bytes) -> int:
    head = content.partition(b"\r\n\r\n")[0]
    return (b"\r\n" + head).lower().count(b"\r\nreceived:")


def _fingerprint(content: bytes) -> bytes:
    """Stand for what makes a mail this mail: who, when, which, and what it says, but not how it travelled."""
    message = split(content)
    if message is None:
        return hashlib.sha256(content).digest()
    fields = [b"\0".join(message.named(name)) for name in (b"from", b"message-id", b"date", b"subject")]
    parts = [*fields, message.body.rstrip()]
    return hashlib.sha256(b"".join(hashlib.sha256(part).digest() for part in parts)).digest()
