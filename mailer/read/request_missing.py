"""Says what a list of people lacks before they can be introduced, in short English phrases.

Whatever is here is asked of the introducer, and never guessed. This module never looks at the text of a mail.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mailer import address as addresses
from mailer.model import MOST_PEOPLE, Mailbox
from mailer.read.request_whose_words import LIST_HOSTS, OFFICE_NAMES, OFFICES


if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One of the people while a request is read; `fault` says why an address that is written is not taken."""

    name: str = ""
    address: str | None = None
    fault: str = ""


WORDS = re.compile(r"[^\W\d_]+")
NOBODY = "who is to be introduced to whom: the names and addresses of two people"
ONCE_MORE = "who is meant: the names and addresses once more, and no others"
NOT_ONESELF = "another person: whoever asks for an introduction can't be one of the two"
WHETHER_NOW = "whether these people are to be introduced now"
WHETHER_ALL = "whether all of them are to be introduced to each other at once"


def called(person: Person | Mailbox) -> str:
    """Give what a person can be called in a phrase."""
    return person.name or person.address or "somebody"


def whether_both(people: Sequence[Person]) -> str:
    """Ask whether the first two of some people are meant."""
    return f"whether {called(people[0])} and {called(people[1])} are to be introduced to each other"


def refuse(person: Person, ours: Callable[[str], bool]) -> Person:
    """Take away an address that nobody can be asked at, and say why."""
    written = person.address
    if written is None:
        return person
    if ours(written):
        return Person(
            name=person.name, fault=f"the address of {_whom(person)}: {written} is the address of this service"
        )
    if addresses.is_role(written) or is_office(person):
        return Person(name=person.name, fault=f"the address of {_whom(person)}: {written} is not a person's address")
    return person


def is_office(person: Person | Mailbox) -> bool:
    """Whether an office, an assistant's desk or a list is named, or reads an address, and not one person."""
    local, _, host = (person.address or "").lower().partition("@")
    named = set(WORDS.findall(person.name.lower()))
    read_by = set(WORDS.findall(local.partition("+")[0])) - (named if " " in person.name else set())
    return (
        not OFFICES.isdisjoint(read_by) or not OFFICE_NAMES.isdisjoint(named) or bool(LIST_HOSTS & set(host.split(".")))
    )


def _whom(person: Person) -> str:
    return person.name or "one person"


def lacking(people: Sequence[Person]) -> list[str]:
    """Say what is missing before these people can be introduced."""
    if not people:
        return [NOBODY]
    found: list[str] = []
    for person in people:
        if person.fault:
            found.append(person.fault)
        elif person.address is None:
            found.append(f"the address of {called(person)}")
        if not person.name and person.address:
            found.append(f"the name of {person.address}")
    found += _twice(people)
    if len(people) == 1:
        found.append(f"who is to be introduced to {called(people[0])}")
    if len(people) > MOST_PEOPLE:
        found.append(f"fewer people: {MOST_PEOPLE} at most can be introduced at once")
    return list(dict.fromkeys(found))


def _twice(people: Sequence[Person]) -> list[str]:
    """Say where two people have one mailbox (vector REQ-01)."""
    keys: dict[str, Person] = {}
    found = []
    for person in people[: MOST_PEOPLE * 2]:
        if person.address:
            key = addresses.mailbox_key(person.address)
            if key in keys:
                found.append(f"two people: {called(keys[key])} and {called(person)} have the same address")
            keys[key] = person
    return found
