"""Puts an introducer's reply together with the request that it completes or corrects.

A whole new request replaces the earlier one; an address alone fills the one place where an address is missing. What
could go to two places goes to neither, and is asked again. This module never reads a text.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mailer.model import Choice, Mailbox, Options
from mailer.read.request_missing import Person, lacking
from mailer.read.request_names import compatible, likeness
from mailer.read.request_people import is_same


if TYPE_CHECKING:
    from mailer.model import Request

STAYS = ("whether ", "whom ", "who is meant", "the name and the address of everybody")
"""How phrases begin that only an answer in so many words would settle."""
ANSWERED_BY_YES = (" to each other", " at once", " now")
"""How phrases end that a plain yes settles."""
TOLD_ANEW = ("the name of", "the address of", "who is to be", "which of the addresses", "two people:", "fewer people")


def merge(earlier: Request, later: Request) -> Request:
    """Give the request that an earlier one and the reply to it make together."""
    if not earlier.people or _replaces(earlier, later):
        return _anew(earlier, later)
    people, places, unsure = _people(earlier, later)
    told = [Person(name=person.name, address=person.address) for person in people]
    kept = [phrase for phrase in later.missing if not phrase.startswith(TOLD_ANEW)]
    agreed = later.choice is Choice.YES and not later.people
    kept += [
        phrase
        for phrase in earlier.missing
        if phrase.startswith(STAYS) and not (agreed and phrase.endswith(ANSWERED_BY_YES))
    ]
    missing = tuple(dict.fromkeys((*lacking(told), *unsure, *kept)))
    return replace(
        later,
        people=tuple(people),
        missing=missing,
        options=_options(earlier.options, later.options, places),
        words=(later.words or earlier.words) if not earlier.missing else earlier.words or later.words,
        private=(*earlier.private, *((places[who], text) for who, text in later.private if who in places)),
        forwarded=later.forwarded or earlier.forwarded,
        language=later.language or earlier.language,
    )


def _anew(earlier: Request, later: Request) -> Request:
    """Give a whole new request; what the earlier one said of its people by their place goes with them."""
    before = replace(earlier.options, first=None)
    return replace(
        later,
        options=_options(before, later.options, {index: index for index in range(len(later.people))}),
        words=later.words or earlier.words,
        forwarded=later.forwarded or earlier.forwarded,
        language=later.language or earlier.language,
    )


def _replaces(earlier: Request, later: Request) -> bool:
    """Whether a reply is a request of its own: about other people, or whole where it was open who is meant."""
    if len(later.people) > 1 and not later.missing and any(phrase.startswith(STAYS) for phrase in earlier.missing):
        return True
    return len(later.people) > 1 and any(
        _match(list(earlier.people), person) is None for person in later.people if person.name
    )


def _options(earlier: Options, later: Options, places: dict[int, int]) -> Options:
    """Join two sets of options; `places` tells which of the people of a reply is whom."""
    first = earlier.first if later.first is None else places.get(later.first, earlier.first)
    return Options(
        draft=earlier.draft or later.draft,
        first=first,
        days=later.days or earlier.days,
        blind=earlier.blind or later.blind,
        with_words=earlier.with_words or later.with_words,
    )


def _people(earlier: Request, later: Request) -> tuple[list[Mailbox], dict[int, int], list[str]]:
    """Put the people together: with the place of each person of the reply, and what could go to two places."""
    people = list(earlier.people)
    places: dict[int, int] = {}
    unsure: list[str] = []
    for index, person in enumerate(later.people):
        at = _match(people, person)
        at = _place(people, person) if at is None else at
        if at is not None:
            people[at] = _filled(people[at], person)
            places[index] = at
        elif len(people) == 1:
            places[index] = len(people)
            people.append(person)
        else:
            unsure.append(
                f"whose address {person.address} is"
                if person.address and not person.name
                else f"whether {person.name} is to be introduced too"
            )
    return people, places, unsure


def _match(people: list[Mailbox], person: Mailbox) -> int | None:
    """Find the one person whom a name or an address speaks of."""
    for index, other in enumerate(people):
        if is_same(other.address, person.address):
            return index
    fits = [index for index, other in enumerate(people) if person.name and compatible(other.name, person.name)]
    return fits[0] if len(fits) == 1 else None


def _place(people: list[Mailbox], person: Mailbox) -> int | None:
    """Find the one place that lacks an address."""
    if person.address is None:
        return None
    empty = [index for index, other in enumerate(people) if other.address is None]
    if len(empty) > 1:
        empty = [index for index in empty if likeness(people[index].name, person.address)]
    return empty[0] if len(empty) == 1 else None


def _filled(before: Mailbox, now: Mailbox) -> Mailbox:
    name = (
        now.name
        if now.name and not (before.name and compatible(before.name, now.name) and len(before.name) > len(now.name))
        else before.name
    )
    return Mailbox(name=name, address=now.address or before.address)
