"""Decides who is to be introduced: puts the names and addresses of a request together, and says what stays open.

A name finds its address in the introducer's own words, in the forwarded mail's header, or in To and Cc; by the name
that stands there, by the local part, or because one of each is left. The body of a forwarded mail is never looked at
(vector REQ-02). Whatever can be read in two ways is asked.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from mailer import address as addresses
from mailer.read.request_missing import NOBODY, Person
from mailer.read.request_names import PART, WHOLE, compatible, likeness, parts, related, tidy
from mailer.read.request_reason_words import SEVERAL
from mailer.read.request_words import COPY, THESE


if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mailer.model import Forwarded, Heading, Mailbox
    from mailer.read.request_mentions import Mention
    from mailer.read.request_slots import Asking


MOST = 10
PAIR = 2
MOST_ASKED = 100
"""How many names of the sentences that ask are weighed; where there are more, it is asked who is meant."""


@dataclass(slots=True, kw_only=True)
class Draft:
    """What is known while a request is put together."""

    written: list[Person] = field(default_factory=list)
    """People whose addresses the introducer wrote, in order."""
    around: tuple[Person, ...] = ()
    """People in To and Cc, without the introducer and us."""
    original: tuple[Person, ...] = ()
    """People in To and Cc of the forwarded mail."""
    sender: Person | None = None
    """Who wrote the forwarded mail."""
    open: list[str] = field(default_factory=list)
    """What can be read in two ways."""


def person_of(mention: Mention) -> Person:
    """Give what one place in the text says about a person."""
    if mention.clash:
        return Person(fault=f"which address is meant: {mention.clash} or {mention.address or mention.broken}")
    if mention.broken:
        whom = mention.name or "one person"
        return Person(
            name=mention.name,
            fault=f"the address of {whom}: {mention.broken} can't be right, please check its spelling",
        )
    return Person(name=mention.name, address=mention.address)


def header_people(mailboxes: Sequence[Mailbox], introducer: Mailbox, ours: Callable[[str], bool]) -> tuple[Person, ...]:
    """Give the people of a header field, without the introducer, us, and whoever is there twice."""
    found: dict[str, Person] = {}
    for mailbox in mailboxes:
        person = header_person(mailbox)
        if person.address and not ours(person.address) and not is_same(person.address, introducer.address):
            found.setdefault(addresses.mailbox_key(person.address), person)
    return tuple(found.values())


def header_person(mailbox: Mailbox) -> Person:
    """Give one person of a header; a name that is an address is no name (vector REQ-03)."""
    written = addresses.parse(mailbox.address) if mailbox.address else None
    if "@" in mailbox.name:
        named = addresses.find(mailbox.name)
        if written and not (named and addresses.same(named[0][0], written)):
            return Person(address=written, fault=f"which address is meant: {mailbox.name[:80]} or {written}")
        return Person(address=written)
    return Person(name=tidy(mailbox.name), address=written)


def is_same(first: str | None, second: str | None) -> bool:
    """Whether two addresses are there, and one mailbox."""
    return bool(first and second and addresses.same(first, second))


def settle(
    mentions: Sequence[Mention],
    sentences: Sequence[Asking],
    forwarded: Forwarded | None,
    heading: Heading,
    lows: Sequence[str],
    *,
    ours: Callable[[str], bool],
) -> tuple[list[Person], list[str]]:
    """Decide who the people are, and what could mean two things."""
    introducer = heading.sender
    mentions = [
        mention
        for mention in mentions
        if not is_same(mention.address, introducer.address)
        and not (mention.address and ours(mention.address) and not mention.name)
    ]
    draft = Draft(
        around=header_people((*heading.to, *heading.cc), introducer, ours),
        original=header_people((*forwarded.to, *forwarded.cc), introducer, ours) if forwarded else (),
        sender=_sender(forwarded, introducer, ours),
    )
    asked = [mention for sentence in sentences for mention in sentence.mentions]
    asked = [mention for mention in asked[:MOST_ASKED] if not _is_introducer(mention, introducer)]
    draft.written = _written(draft, mentions, asked)
    chosen = _firm(draft, [(_find(draft, mention), mention.loose) for mention in asked])
    if sum(len(sentence.mentions) for sentence in sentences) > MOST_ASKED:
        draft.open.append(NOBODY)
    people = [_courteous(person) for person in _left_over(draft, _unique(chosen), sentences, lows)]
    people = _with_copied(draft, _with_sender(draft, people, sentences), sentences, lows)
    return people, [*_crossed(people), *draft.open]


def _firm(draft: Draft, chosen: Sequence[tuple[Person, bool]]) -> list[Person]:
    """Leave out the names in passing where two people with addresses are there already."""
    own = {person.address for person in [*draft.written, *([draft.sender] if draft.sender else [])] if person.address}
    tied = [person for person, loose in chosen if not loose or person.fault or person.address in own]
    if len(own | {person.address for person, _ in chosen if person.address}) < PAIR:
        return [person for person, _ in chosen]
    if not tied and all(person.address for person, _ in chosen):
        return [person for person, _ in chosen]
    names = {person.name for person, _ in chosen if person.address and person not in tied}
    draft.open += [f"whether {name} is to be introduced too" for name in sorted(names)]
    return tied


def _crossed(people: Sequence[Person]) -> list[str]:
    """Say where an address speaks for somebody else's name, and not for its own."""
    apart = [
        (person.name, person.address)
        for person in people[:MOST]
        if person.name and person.address and not likeness(person.name, person.address)
    ]
    strangers = {name for name, _ in apart}
    return [
        f"whether {written} is {name}'s address, or {other.name}'s"
        for name, written in apart
        for other in people[:MOST]
        if other.name
        and not is_same(other.address, written)
        and likeness(other.name, written) >= (PART if other.name in strangers else WHOLE)
    ]


def _is_introducer(mention: Mention, introducer: Mailbox) -> bool:
    if is_same(mention.address, introducer.address):
        return True
    return (
        not mention.address
        and not mention.broken
        and bool(introducer.name)
        and compatible(mention.name, introducer.name)
    )


def _sender(forwarded: Forwarded | None, introducer: Mailbox, ours: Callable[[str], bool]) -> Person | None:
    """Give who wrote the forwarded mail, unless it was the introducer, or we."""
    if forwarded is None:
        return None
    person = header_person(forwarded.sender)
    if is_same(person.address, introducer.address) or (person.address and ours(person.address)):
        return None
    return person if person.address or person.name else None


def _written(draft: Draft, mentions: Sequence[Mention], asked: Sequence[Mention]) -> list[Person]:
    """Give the people whose addresses stand in the text: each once, and with a name where one can be found."""
    found: list[Person] = []
    for mention in mentions:
        person = person_of(mention)
        at = next((index for index, other in enumerate(found) if is_same(other.address, person.address)), None)
        if at is None:
            found.append(person)
        elif not found[at].name or (compatible(found[at].name, person.name) and len(person.name) > len(found[at].name)):
            found[at] = replace(found[at], name=person.name)
        elif person.name and not compatible(found[at].name, person.name):
            found.append(person)
    found = [_known(draft, person) for person in found]
    return _named(found, asked, draft)


def _known(draft: Draft, person: Person) -> Person:
    """Give a person the fuller name that a header has for the same address."""
    for other in (*draft.around, *draft.original, *([draft.sender] if draft.sender else [])):
        if (
            is_same(other.address, person.address)
            and other.name
            and (not person.name or compatible(other.name, person.name))
        ):
            return replace(person, name=max(person.name, other.name, key=len))
    return person


def _named(found: list[Person], asked: Sequence[Mention], draft: Draft) -> list[Person]:
    """Put names without an address to addresses without a name: by likeness, then the last one to the last one."""
    known = [*found, *draft.around, *([draft.sender] if draft.sender else [])]
    names = [mention.name for mention in asked if not mention.address and not mention.broken]
    names = [name for name in dict.fromkeys(names) if not any(compatible(name, person.name) for person in known)]
    bare = [index for index, person in enumerate(found) if not person.name and person.address]
    table = {(index, name): likeness(name, found[index].address or "") for index in bare for name in names}
    for index in list(bare):
        best = max((table[index, name] for name in names), default=0)
        fits = [name for name in names if best and table[index, name] == best]
        if len(fits) == 1 and not any(table[other, fits[0]] >= best for other in bare if other != index):
            found[index] = replace(found[index], name=fits[0])
            names.remove(fits[0])
            bare.remove(index)
    if len(bare) == len(names) == 1 and (len(found) > 1 or len(asked) == 1):
        found[bare[0]] = replace(found[bare[0]], name=names[0])
    elif len(names) == 1 and len(bare) > 1:
        choices = _choices([found[index] for index in bare])
        draft.open.append(f"which of the addresses is {names[0]}'s: {choices}")
    return found


def _find(draft: Draft, mention: Mention) -> Person:
    """Find the person that a place in an asking sentence speaks of."""
    if mention.address:
        return next(
            (
                person
                for person in draft.written
                if is_same(person.address, mention.address)
                and (not mention.name or compatible(person.name, mention.name))
            ),
            person_of(mention),
        )
    if mention.broken:
        return person_of(mention)
    found = _among(draft, mention)
    if found.address is None and not found.fault and mention.name.startswith("M. "):
        courteous = _among(draft, replace(mention, name=mention.name.removeprefix("M. ")))
        return courteous if courteous.address else found
    return found


def _among(draft: Draft, mention: Mention) -> Person:
    """Find the one person who has a name, or whose local part speaks for it."""
    nearest = [draft.written, [draft.sender] if draft.sender else [], draft.around, draft.original]
    for people in nearest:
        fits = [person for person in people if compatible(person.name, mention.name)]
        if people is not draft.written or len(people) <= PAIR:
            fits += [person for person in people if person not in fits and related(person.name, mention.name)]
        exact = [person for person in fits if parts(person.name) == parts(mention.name)]
        fits = exact if len(exact) == 1 else fits
        if len(fits) == 1:
            return fits[0] if len(fits[0].name) >= len(mention.name) else replace(fits[0], name=mention.name)
        if fits:
            return Person(name=mention.name, fault=f"which of the addresses is {mention.name}'s: {_choices(fits)}")
    by_local = [
        person
        for people in ([draft.sender] if draft.sender else [], draft.around, draft.original)
        for person in people
        if person.address and likeness(mention.name, person.address) >= (WHOLE if person.name else PART)
    ]
    if len(by_local) == 1:
        return by_local[0] if by_local[0].name else replace(by_local[0], name=mention.name)
    return Person(name=mention.name)


def _choices(people: Sequence[Person]) -> str:
    return " or ".join(person.address or person.name for person in people[:5])


def _unique(people: Sequence[Person]) -> list[Person]:
    """Give each person once, by address, else by name."""
    found: list[Person] = []
    for person in people:
        for other in found:
            if (
                other == person
                or (is_same(other.address, person.address) and compatible(other.name, person.name))
                or (person.address is None and not person.fault and compatible(other.name, person.name))
            ):
                break
        else:
            found.append(person)
    return found


def _courteous(person: Person) -> Person:
    """Give a person without the French "M." before two names, which an initial of the local part would contradict."""
    bare = person.name.removeprefix("M. ")
    if bare == person.name or " " not in bare or not person.address or person.address[0].lower() == "m":
        return person
    return replace(person, name=bare)


def _left_over(draft: Draft, people: list[Person], sentences: Sequence[Asking], lows: Sequence[str]) -> list[Person]:
    """Add the people who are written elsewhere in the mail, or ask about them."""
    extra = [
        person
        for person in draft.written
        if not any(person == other or is_same(person.address, other.address) for other in people)
    ]
    again = [person for person in extra if any(person.name and compatible(person.name, other.name) for other in people)]
    for person in again:
        draft.open.append(f"which of the addresses is {person.name}'s")
    extra = [person for person in extra if person not in again]
    if len(people) == 1 and len(extra) == 1 and any(sentence.writer == 0 for sentence in sentences):
        return _unique([*extra, *people])
    several = bool(SEVERAL & set(lows))
    if len(people) > 1 or (len(people) == 1 and len(extra) > 1 and not several):  # another one may be anybody
        for person in extra:
            if person.fault:
                draft.open.append(person.fault)
            else:
                draft.open.append(f"whether {person.name or person.address} is to be introduced too")
        return people
    return _unique([*people, *extra])


def _with_sender(draft: Draft, people: list[Person], sentences: Sequence[Asking]) -> list[Person]:
    """Add the writer of the forwarded mail, where the introducer's words speak of them, or name one person alone."""
    sender = draft.sender
    if sender is None or any(_is_sender(person, sender) for person in people):
        return people
    writer = max((sentence.writer for sentence in sentences), default=-1)
    if writer >= 0 and (len(people) <= 1 or any(sentence.mentions for sentence in sentences)):
        people.insert(min(writer, len(people)), sender)
    elif len(people) <= 1:
        people.insert(0, sender)
    else:
        draft.open.append(f"whether {sender.name or sender.address} is to be introduced too")
    return people


def _is_sender(person: Person, sender: Person) -> bool:
    if sender.address:
        return is_same(person.address, sender.address)
    return compatible(person.name, sender.name)


def _with_copied(draft: Draft, people: list[Person], sentences: Sequence[Asking], lows: Sequence[str]) -> list[Person]:
    """Add the people in To and Cc, where a request speaks of them."""
    if draft.sender or len(people) > 1 or not draft.around or not sentences:
        return people
    if not people and len(draft.around) > 1 and _these(lows):
        return list(draft.around)
    if len(people) == 1 and len(draft.around) == PAIR and people[0] in draft.around and _called(draft.around, lows):
        return list(draft.around)
    if people and len(draft.around) == 1 and COPY & set(lows):
        return _unique([*people, *draft.around])
    return people


def _called(people: Sequence[Person], lows: Sequence[str]) -> bool:
    """Whether each of some people is called by their first name, all of them different."""
    first = [person.name.lower().partition(" ")[0] for person in people]
    return len(set(first)) == len(first) and set(first) <= set(lows)


def _these(lows: Sequence[str]) -> bool:
    """Whether a text speaks of the people in To and Cc."""
    text = f" {' '.join(lows)} "
    return any(f" {' '.join(phrase)} " in text for phrase in THESE)
