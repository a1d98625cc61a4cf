"""Two services side by side that get the same mail, but for one person's no, stop or silence.

In the first world that person's refusals arrive; in the second one they were never sent. What everyone else gets must
be the same, byte for byte. Beside the two runs goes a plain model of what people have agreed to, written from the
promises alone: it knows when a letter may go out, and when it must.
"""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
import tempfile
from contextlib import closing
from email.utils import getaddresses
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from mailer.model import Role
from tests.house import ANN, BOB, IVY, OURS, Letter
from tests.worlds_forms import traces
from tests.worlds_model import (
    CARL,
    INTRODUCERS,
    LIMITS,
    NAMED,
    PARTIES,
    Meant,
    Posted,
    Story,
    World,
    seen,
    token_of,
)


if TYPE_CHECKING:
    from datetime import date


YES = ("Yes", "Yes please, I would love to.", "Sure, go ahead.")
REFUSALS = ("No", "No thank you.", "stop", "stop all")
UNDECIDED = (
    "Not now, maybe later.",
    "Perhaps you could call me about the roof first.",
    "Thank you so much!",
    "Who are you?",
    "What do you hold about me?",
)
ORDERS = ("cancel", "ok", "How did it go?", "Thank you!", "help", f"Bob's address is {BOB}")
PLACES = st.integers(0, 10_000)
"""Which of the things at hand is taken."""


class TwoWorlds(RuleBasedStateMachine):
    """Any order of mails and days, lived twice."""

    def __init__(self) -> None:
        """Make room for two services."""
        super().__init__()
        shm = Path("/dev/shm")  # noqa: S108 - where memory serves as a disk, fsync costs nothing
        self.folder = Path(tempfile.mkdtemp(prefix="worlds-", dir=shm if shm.is_dir() else None))
        self.worlds: list[World] = []
        self.stories: dict[bytes, Story] = {}
        self.meant: dict[bytes, Meant] = {}
        self.desk: list[Letter] = []
        self.posted: list[Posted] = []
        self.sent: set[tuple[int, bytes, str]] = set()
        self.settled = True

    @initialize(hidden=st.sampled_from(PARTIES), tell=st.sampled_from(("nothing", "introduced")))
    def begin(self, hidden: str, tell: str) -> None:
        """Open both services, and let one person's refusals be heard in the first one alone."""
        self.hidden = hidden
        config = {"introducers": list(INTRODUCERS), "tell_introducer": tell, "limits": LIMITS}
        for name in ("a", "b"):
            (self.folder / name).mkdir()
            self.worlds.append(World(self.folder / name, config=dict(config)))
        self.request("two", 0, IVY, 0)

    # --- what people do -----------------------------------------------------------------------------------------------

    @rule(
        kind=st.sampled_from(("two", "two", "three", "first", "draft", "incomplete")),
        order=st.integers(0, 5),
        introducer=st.sampled_from(INTRODUCERS),
        days=st.sampled_from((0, 0, 3)),
    )
    def request(self, kind: str, order: int, introducer: str, days: int) -> None:
        """Somebody asks for an introduction."""
        people = list(PARTIES[order % 3 :] + PARTIES[: order % 3])
        if order >= len(PARTIES):
            people.reverse()
        people = people[: 3 if kind == "three" else 2]
        shown = [f"{NAMED[each]} <{each}>" for each in people]
        if kind == "incomplete":
            people, shown = [ANN, BOB], [f"Ann Lee <{ANN}>", "Bob Ray"]
        body = f"Please introduce {', '.join(shown[:-1])} and {shown[-1]}.\n\nThey both care for flat roofs."
        if kind == "first":
            body += f"\n\nPlease ask {NAMED[people[-1]].split()[0]} first."
        to = OURS.replace("@", f"+{days}days@") if days else OURS
        subject = "draft: two friends" if kind == "draft" else "Two friends"
        self._hand_in(
            self._write(body, sender=introducer, to=to, subject=subject),
            meant=Meant(introducer=introducer, people=tuple(people)),
            to=to,
        )

    @precondition(lambda self: self._asked())
    @rule(place=PLACES, words=st.sampled_from(UNDECIDED), signed=st.booleans(), foreign=st.booleans())
    def say_something(self, place: int, words: str, *, signed: bool, foreign: bool) -> None:
        """Somebody answers without a decision, or somebody else does."""
        _, party, letter = self._pick(place)
        self._answer(letter, words, sender=CARL if foreign else party, signed=signed)

    @precondition(lambda self: self._asked())
    @rule(place=PLACES, words=st.sampled_from(YES), foreign=st.booleans())
    def claim(self, place: int, words: str, *, foreign: bool) -> None:
        """Somebody says yes without being proved, or from another address."""
        _, party, letter = self._pick(place)
        self._answer(letter, words, sender=CARL if foreign else party, signed=foreign)

    @precondition(lambda self: self._asked())
    @rule(place=PLACES, words=st.sampled_from(YES), threaded=st.booleans())
    def agree(self, place: int, words: str, *, threaded: bool) -> None:
        """Somebody who was asked says yes, by Reply-To or to the plain address."""
        story, party, letter = self._pick(place)
        self._agree(story, party, letter, words, threaded=threaded)

    @precondition(lambda self: self.stories)
    @rule(place=PLACES, words=st.sampled_from(YES), backwards=st.booleans())
    def agree_all(self, place: int, words: str, *, backwards: bool) -> None:
        """Everybody who has not agreed to something does, one after another, and the last of them once more."""
        stories = list(self.stories.values())
        story = stories[-1 - place % len(stories)]
        people = [party for party in story.questions if party not in story.yes]
        people = people[::-1] if backwards else people
        for party in people + people[-1:]:
            self._agree(story, party, story.questions[party][0], words, threaded=False)

    def _agree(self, story: Story, party: str, letter: Letter, words: str, *, threaded: bool) -> None:
        if party == self.hidden and story.refused:
            return  # a yes after a no is no silence in either world
        open_ = self._today() <= story.deadline
        if open_:
            story.yes.add(party)
        agreed = open_ and story.yes == set(story.meant.people)
        due = [{self._seed(letter)} if agreed and not ended else set() for ended in story.ended]
        self._answer(
            letter, words, sender=party, threaded=threaded and bool(letter.parsed["List-Unsubscribe"]), due=due
        )

    @precondition(lambda self: self._asked())
    @rule(place=PLACES, words=st.sampled_from(REFUSALS), signed=st.booleans(), who=st.integers(0, 7))
    def refuse(self, place: int, words: str, *, signed: bool, who: int) -> None:
        """Somebody says no or stop; where it is the hidden one, the second world never hears of it."""
        story, party, letter = self._pick(place, party=self.hidden if who else "")
        foreign = who == 1
        hidden = party == self.hidden and not foreign
        if hidden and party in story.yes:
            return  # a yes that is followed by silence stays a yes
        if self._today() <= story.deadline:
            story.ended = [True, story.ended[1] or not hidden]
            story.refused = story.refused or hidden
        self._answer(letter, words, sender=CARL if foreign else party, signed=signed, hidden=hidden)

    @rule(who=st.integers(0, 7), words=st.sampled_from(("stop", "stop all")))
    def stop_all(self, who: int, words: str) -> None:
        """Somebody writes stop, out of the blue."""
        party = PARTIES[who] if who < len(PARTIES) else self.hidden
        self._hand_in(self._write(words, sender=party, subject="Please"), sender=party, hidden=party == self.hidden)

    @precondition(lambda self: self.desk)
    @rule(place=PLACES, words=st.sampled_from(ORDERS), signed=st.booleans())
    def order(self, place: int, words: str, *, signed: bool) -> None:
        """An introducer replies to one of our letters."""
        letter = self.desk[place % len(self.desk)]
        seed = self._seed(letter)
        if words == "cancel" and signed and seed in self.stories:
            self.stories[seed].ended = [True, True]
        self._answer(letter, words, sender=letter.to, signed=signed, meant=self.meant.get(seed))

    @precondition(lambda self: self._asked())
    @rule(place=PLACES, status=st.sampled_from(("5.1.1", "5.7.1", "4.4.1")), by_relay=st.booleans())
    def bounce(self, place: int, status: str, *, by_relay: bool) -> None:
        """The questions of an introduction come back, from afar or from the relay."""
        for letters in list(self._pick(place)[0].questions.values()):
            for world in self.worlds:
                world.throw(letters[0].outgoing.content + status.encode())
                if by_relay:
                    asyncio.run(world.inbound.returned(letters[0].outgoing))
                else:
                    world.bounce(letters[0], status=status)
            self._settle([set(), set()])

    @precondition(lambda self: self.posted)
    @rule(place=PLACES)
    def again(self, place: int) -> None:
        """A mail is delivered again, since our reply to it was lost."""
        mail = self.posted[place % len(self.posted)]
        self._deliver(mail, [set(), set()])

    @rule(hours=st.sampled_from((1, 24, 72, 15 * 24)), restart=st.booleans())
    def wait(self, hours: int, *, restart: bool) -> None:
        """Time passes, what has had its time goes, and perhaps the service starts again."""
        for world in self.worlds:
            world.later(hours=hours)
            world.store.expire(today=world.now.date(), limit=1000)
            if restart:
                world.close()
                world.open()
        self._settle([set(), set()])

    def teardown(self) -> None:
        """Let all time pass: nothing may be left but the wishes never to be asked."""
        try:
            for world in self.worlds:
                world.later(days=100)
                world.store.expire(today=world.now.date(), limit=10_000)
                world.close()
                if not self.settled:
                    continue  # it has failed already
                with closing(sqlite3.connect(world.folder / "letterman.db")) as connection:
                    for table in ("introduction", "outbox", "tally"):
                        assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,), table  # noqa: S608
        finally:
            shutil.rmtree(self.folder)

    # --- how they do it -----------------------------------------------------------------------------------------------

    def _asked(self) -> list[tuple[Story, str, Letter]]:
        return [
            (story, party, letter)
            for story in self.stories.values()
            for party, letters in story.questions.items()
            for letter in letters
        ]

    def _pick(self, place: int, *, party: str = "") -> tuple[Story, str, Letter]:
        asked = self._asked()
        asked = [each for each in asked if each[1] == party] or asked
        return asked[-1 - place % len(asked)]

    def _today(self) -> date:
        return self.worlds[0].now.date()

    def _write(self, body: str, *, sender: str, to: str = OURS, subject: str = "", signed: bool = True) -> bytes:
        name = NAMED[sender]
        return self.worlds[0].write(body, sender=sender, name=name, to=to, subject=subject, signed=signed)

    def _answer(
        self,
        letter: Letter,
        words: str,
        *,
        sender: str,
        signed: bool = True,
        threaded: bool = False,
        hidden: bool = False,
        meant: Meant | None = None,
        due: list[set[bytes]] | None = None,
    ) -> None:
        more = {"to": OURS} if threaded else {}
        to = more.get("to", letter.reply_to)
        content = self.worlds[0].write_answer(letter, words, sender=sender, name=NAMED[sender], signed=signed, **more)
        self._hand_in(content, sender=sender, to=to, hidden=hidden, meant=meant, due=due)

    def _hand_in(
        self,
        content: bytes,
        *,
        sender: str = IVY,
        to: str = OURS,
        hidden: bool = False,
        meant: Meant | None = None,
        due: list[set[bytes]] | None = None,
    ) -> None:
        mail = Posted(content=content, to=to, reverse_path=sender, hidden=hidden, meant=meant)
        self.posted.append(mail)
        self._deliver(mail, due or [set(), set()])

    def _deliver(self, mail: Posted, due: list[set[bytes]]) -> None:
        self.settled = False
        replies = [world.take(mail) for world in self.worlds[: 1 if mail.hidden else 2]]
        assert len(set(replies)) == 1, "the SMTP replies differ"
        self._settle(due, meant=mail.meant)

    # --- what everyone gets -------------------------------------------------------------------------------------------

    def _settle(self, due: list[set[bytes]], *, meant: Meant | None = None) -> None:
        """Let all mail out, and hold it against what may and must be said."""
        self.settled = False
        first, second = ([letter.outgoing for letter in world.post()] for world in self.worlds)
        assert seen(first, self.hidden) == seen(second, self.hidden), "others see a difference"
        for number, mails in enumerate((first, second)):
            self._check(number, [Letter(outgoing=each) for each in mails], due[number])
        shared = {each.content for each in second}
        for mail in first:
            if mail.content in shared:
                self._keep(Letter(outgoing=mail), meant)
        self.settled = True

    def _check(self, number: int, letters: list[Letter], due: set[bytes]) -> None:
        """One letter, after every yes, and no address of another party before it."""
        brought = set()
        for letter in letters:
            to = {address for _, address in getaddresses([str(letter.parsed["To"])])}
            if len(to) > 1:
                seed = self._seed(letter, reverse=True)
                story = self.stories[seed]
                assert to == set(story.meant.people) == story.yes, "a letter without every yes"
                assert (number, seed, letter.to) not in self.sent, "a second letter"
                self.sent.add((number, seed, letter.to))
                story.ended[number] = True
                brought.add(seed)
            elif letter.to not in INTRODUCERS:
                others = tuple(each for each in PARTIES if each != letter.to)
                assert not traces(_shown(letter), others), "an address is disclosed"
        assert brought == due, "a letter that was due is missing, or one that was not went out"

    def _keep(self, letter: Letter, meant: Meant | None) -> None:
        """Put what was sent in both worlds into the hands of its reader."""
        found = token_of(letter.reply_to)
        if found is None:
            return
        seed = found.seed
        if meant and seed not in self.meant:
            self.meant[seed] = meant
        if found.role in (Role.QUESTION, Role.SECOND):
            story = self._story(seed, found.deadline)
            party = story.meant.people[found.party]
            story.questions.setdefault(party, []).append(letter)
        elif letter.to in INTRODUCERS:
            self.desk.append(letter)

    def _story(self, seed: bytes, deadline: date) -> Story:
        return self.stories.setdefault(seed, Story(meant=self.meant[seed], deadline=deadline))

    def _seed(self, letter: Letter, *, reverse: bool = False) -> bytes:
        found = token_of(letter.outgoing.reverse_path if reverse else letter.reply_to)
        assert found is not None
        return found.seed


def _shown(letter: Letter) -> bytes:
    """Give a mail as it travels, with everything in it as a reader's program decodes it."""
    parts = [str(part.get_content()) for part in letter.parsed.walk() if not part.is_multipart()]
    decoded = "\n".join([letter.outgoing.reverse_path, *map(str, letter.parsed.values()), *parts])
    return letter.outgoing.content + b"\n" + decoded.encode()
