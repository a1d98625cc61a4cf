"""Reads a request: who is to be introduced to whom, what else is asked for, and the introducer's words for it.

Pure, linear in its input. What is missing, or could mean two things, is said and never guessed. This module never
sends, stores or cleans anything; the drafting stage cleans what is passed on.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mailer.model import Forwarded, Heading, Mailbox, Options
from mailer.read.request_acquaint import acquainted
from mailer.read.request_bid_words import TO_SUBJECT
from mailer.read.request_corrected import corrected
from mailer.read.request_doubt import doubts
from mailer.read.request_held import held
from mailer.read.request_mentions import Mention, is_list, mentions
from mailer.read.request_merge import merge
from mailer.read.request_mind import minds, others
from mailer.read.request_missing import lacking, refuse
from mailer.read.request_musing import musings
from mailer.read.request_names import chunks_of, compatible, remembering
from mailer.read.request_options import options_of
from mailer.read.request_people import header_people, settle
from mailer.read.request_phrases import by_first, holds
from mailer.read.request_plain import asks_plainly
from mailer.read.request_private import private_of, private_text
from mailer.read.request_reason import why
from mailer.read.request_reason_words import PAST
from mailer.read.request_signed import unsigned
from mailer.read.request_slots import Asking, asking
from mailer.read.request_subject import named
from mailer.read.request_tokens import Text, plain, taken_apart, unwrapped
from mailer.read.request_whose import left_out, not_passed_on, set_aside, whose


if TYPE_CHECKING:
    from collections.abc import Callable


__all__ = ["Asked", "interpret", "merge"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a request asks for, as `model.Request` holds it."""

    people: tuple[Mailbox, ...] = ()
    missing: tuple[str, ...] = ()
    options: Options = field(default_factory=Options)
    words: str = ""
    private: tuple[tuple[int, str], ...] = ()


MOST = 50
PAIR = 2
NOTE = 30
"""How many words a note on a forwarded mail has that can be nothing but a request."""
NOTHING = taken_apart("")
POINTING = by_first(TO_SUBJECT)
"""What points to the subject."""
REPLIED = re.compile(r"\s*(?:re|aw|sv|vs|antw|odp|fwd?|wg|tr|rv|i|enc|doorst|pd)\s*:", re.IGNORECASE)
"""How the subjects of replies and forwards begin."""


def is_ours(address: str) -> bool:
    """Say which addresses are ours where no settings are known."""
    return address.partition("@")[0].partition("+")[0] == "intro"


def interpret(
    fresh: str,
    forwarded: Forwarded | None,
    heading: Heading,
    *,
    ours: Callable[[str], bool] = is_ours,
) -> Asked:
    """Read a request from the introducer's own words, the forwarded mail's header, and the mail's own header."""
    with remembering():
        return _interpret(fresh, forwarded, heading, ours)


def _interpret(fresh: str, forwarded: Forwarded | None, heading: Heading, ours: Callable[[str], bool]) -> Asked:
    text = corrected(taken_apart(unwrapped(unsigned(plain(fresh), heading.sender.name))))
    titled = taken_apart(plain(heading.subject))
    title = NOTHING if REPLIED.match(heading.subject) else titled
    found = named(mentions(text.tokens), title.tokens)
    told = asking(text, found, _known(found, forwarded, heading))
    own = (heading.sender.address or "").partition("@")[2]
    aside = left_out(text, found, told, own, sender=forwarded is not None)
    apart = set_aside(text, aside, told)
    if aside:
        found = [mention for mention in found if mention not in aside]
        told = asking(text, found, _known(found, forwarded, heading))
        told = [sentence for sentence in told if sentence.start not in apart]
    sentences = [sentence for sentence in told if not sentence.refused]
    lows = [low for sentence in text.sentences for low in sentence.words]
    places = _places(found, sentences)
    naming = frozenset(index for place in places for index in range(place.start, place.end))
    if not forwarded and not any(sentence.mentions for sentence in sentences):
        subject, above, asked = _subject(title, told)
        listed = bool(sentences) or (not told and (is_list(text.tokens, found) or bool(asked and not PAST & set(lows))))
        if _says_again(above, found):
            everybody = found
        else:
            everybody, sentences = [*above, *found], [*asked, *sentences]
    else:
        subject, above, asked, everybody, listed = NOTHING, [], [], found, True
    if (
        not forwarded
        and not everybody
        and len(around := header_people((*heading.to[:MOST], *heading.cc[:MOST]), heading.sender, ours)) == PAIR
    ):
        sentences += acquainted(around, titled, text, told)
    if told and not asked:
        listed = listed and _plain(text, found, told, title, sender=forwarded is not None)
    settled, unsure = settle(everybody, sentences, forwarded, heading, lows, ours=ours)
    if not listed and everybody:
        unsure.append("whether these people are to be introduced to each other")
    unsure += doubts(text, found, told, settled, sender=forwarded is not None, settled=apart)
    unsure += minds(text, found, told, settled)
    unsure += musings(text, told)
    unsure += held(text, told, settled)
    if forwarded:
        unsure += others(told, forwarded, settled, heading.sender)
    unsure += whose(text, found, told, settled, sender=forwarded is not None, settled=apart)
    if asked:
        unsure += doubts(subject, above, asked, settled, sender=False)
    settled = [refuse(person, ours) for person in settled]
    people = tuple(Mailbox(name=person.name, address=person.address) for person in settled)
    options = options_of(text, naming, people, heading, 0 if forwarded else None)
    private, unclear = private_of(text, people)
    gone = frozenset(index for start, end in options.spans for index in range(start, end))
    gone |= frozenset(index for _, start, end in private for index in range(start, end))
    gone |= not_passed_on(text)
    return Asked(
        people=people,
        missing=tuple(dict.fromkeys((*lacking(settled), *unsure, *options.unsure, *unclear))),
        options=options.options,
        words=why(text, places, naming, gone, heading.sender.name),
        private=tuple((who, private_text(text, start, end)) for who, start, end in private if who >= 0),
    )


def _plain(text: Text, found: list[Mention], told: list[Asking], title: Text, *, sender: bool) -> bool:
    """Whether a mail asks plainly: its text, or its subject; a short note on a forwarded mail always does."""
    if sender and sum(len(sentence.words) for sentence in text.sentences) <= NOTE:
        return True
    return asks_plainly(text, found, told, title)


def _known(found: list[Mention], forwarded: Forwarded | None, heading: Heading) -> frozenset[str]:
    """Give the parts of all names that the text writes with an address, and the headers show."""
    boxes = [*heading.to[:MOST], *heading.cc[:MOST]]
    if forwarded:
        boxes += [forwarded.sender, *forwarded.to[:MOST], *forwarded.cc[:MOST]]
    names = [text for box in boxes for text in (box.name, box.address or "")]
    return chunks_of(*names, *(text for mention in found for text in (mention.name, mention.address or "")))


def _says_again(above: list[Mention], found: list[Mention]) -> bool:
    """Whether a subject names nobody but the two whom the text has with their names and addresses."""
    people = {mention.address: mention.name for mention in found if mention.name}
    return (
        len(people) == len(found) == PAIR
        and None not in people
        and all(not each.address and any(compatible(each.name, name) for name in people.values()) for each in above)
    )


def _subject(title: Text, told: list[Asking]) -> tuple[Text, list[Mention], list[Asking]]:
    """Read the subject, which is no earlier mail's, as a sentence that may ask, or that the text points to."""
    found = mentions(title.tokens)
    asked = [sentence for sentence in asking(title, found) if not sentence.refused]
    if not asked and len(found) == PAIR and any(holds(sentence.words, POINTING) for sentence in told):
        asked = [Asking(start=0, end=len(title.tokens), words=(), mentions=tuple(found))]
    return (title, found, asked) if asked else (NOTHING, [], [])


def _places(found: list[Mention], sentences: list[Asking]) -> list[Mention]:
    """Give the places that name people, in order."""
    places = {mention.start: mention for sentence in sentences for mention in sentence.mentions if not mention.loose}
    places |= {mention.start: mention for mention in found}
    return [places[start] for start in sorted(places)]
