"""Says where a request may mean something else than it seems to: somebody else, others too, pairs, or nobody now.

This looks at where the addresses stand and at a few telling words, and never at how the request was read; it can only
add a question, so that two readings have to agree before anybody is written to. This module never names anybody whom
the request doesn't name, and never takes anybody away.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from mailer.read.request_doubt_words import (
    ANSWERED,
    ARTICLES,
    ASKED_BACK,
    BOTH,
    BYSTANDING,
    CALLED_OFF,
    COUNTED,
    COUNTED_BY,
    COUNTS,
    FIRST,
    INSTEAD,
    JOINING,
    OR,
    OR_ALONE,
    OTHERS,
    OVER,
    OWNED,
    PAIRING,
    QUESTIONS,
    REQUESTING,
    REVISIONS,
    REWORDED,
    THANKED,
)
from mailer.read.request_mentions import Mention, is_list
from mailer.read.request_missing import ONCE_MORE, WHETHER_ALL, WHETHER_NOW, whether_both
from mailer.read.request_name_words import ROLES, TITLES
from mailer.read.request_off_words import ANY_MORE, OFF, PETS, RIGHT_ONES, TO_MEET, UNWILLING, WONDERED
from mailer.read.request_phrases import begins_with, by_first, holds
from mailer.read.request_reason_words import PAST, RELATIVE, SUBJECTS
from mailer.read.request_runs import can_name
from mailer.read.request_slots import ASKING, Asking
from mailer.read.request_standing import rightly, standing, unconditional
from mailer.read.request_tokens import (
    CLAUSE,
    CLOSERS,
    OPENERS,
    Kind,
    Text,
    Token,
    is_name_word,
    step_over,
)
from mailer.read.request_words import AND, FILLER, FROM, NOT, RELATIONS, SIGNALS, TO, WRITER


if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mailer.read.request_missing import Person
    from mailer.read.request_standing import Standing


PAIRED = frozenset("both two beide beiden deux ambos ambas dos entrambi due dois duas twee allebei oba obie".split())
"""Words behind "or rather" that name nobody anew."""
THREE = 3
NEAR = 3
LONGEST_PHRASE = 8
MOST_PEOPLE = 12
LISTING = AND | TO | FROM | RELATIONS | TITLES | ROLES
SPOKEN_OF = WRITER | SUBJECTS | OWNED
"""Words that stand for somebody who is named elsewhere."""
SOFT = RELATIONS | TITLES | ROLES
ENDS = frozenset((",", ";", ":", "(", ")"))
GOING_ON = AND | TO | ASKING | (FILLER - RELATIONS - TITLES)
"""Words that end "her husband" where no name has followed."""
SOFTENING = SOFT - TO - AND
TO_ALONE = TO - AND - {"a"}
WRITES = frozenset("writes write mails emails schreibt écrit escribe scrive escreve schrijft".split())
"""Words before "from" and an address that is the writer's own: "Ann writes from ann@…"."""
FOREIGN_ARTICLES = ARTICLES - OWNED
SOMEBODY = OWNED | OTHERS
INTRODUCING = SIGNALS | PAST
OR_NAMES = OR - FROM
"""Such words that are no "of" between two names without an address: "Dean of Students"."""
TIES = SIGNALS | JOINING
REVISING = by_first(REVISIONS)
REVISING_MORE = by_first(tuple(phrase for phrase in REVISIONS if phrase not in RIGHT_ONES))
REWORDING = by_first(REWORDED)
REPLACING = by_first(INSTEAD)
TOGETHER = by_first(BOTH)
THANKING = by_first(THANKED)
GOING_OFF = by_first(OFF)
RELUCTANT = by_first(UNWILLING)
EMPTY = FILLER | SUBJECTS | NOT | ANY_MORE
WONDERING = by_first(WONDERED)
ANIMALS = by_first(PETS)
WHO_ELSE = "the name and the address of everybody else who is to be introduced"


def doubts(
    text: Text,
    found: Sequence[Mention],
    told: Sequence[Asking],
    people: Sequence[Person],
    *,
    sender: bool,
    settled: frozenset[int] = frozenset(),
) -> list[str]:
    """Give what has to be asked before a request counts as clear.

    `sender` says whether a mail was forwarded; `settled` are the sentences that only say whom to leave out.
    """
    tokens = text.tokens
    addressed = [mention for mention in found if mention.address][:MOST_PEOPLE]
    stand = list(standing(text, addressed, told))
    return [
        *_alternatives(tokens, addressed, told),
        *_revised(tokens, stand, addressed, settled, rightly(text, addressed), sender=sender),
        *_companions(tokens, told, sender=sender),
        *_bystanders(tokens, addressed, told),
        *([] if sender else _apart(text, addressed, told, people)),
        *([WHETHER_ALL] if _parted(tokens, addressed, told, people) or _miscounted(text, people) else []),
        *(
            [WHETHER_NOW]
            if _over(text)
            or _off(stand, told, settled)
            or _thanked(told)
            or _refused(tokens, told)
            or _reported(text, found, told)
            else []
        ),
    ]


def _alternatives(tokens: Sequence[Token], addressed: Sequence[Mention], told: Sequence[Asking]) -> Iterator[str]:
    """Say where "or" stands behind a person: one of two is meant, and which one isn't told."""
    named = [each for sentence in told for each in sentence.mentions if not each.address and not each.loose][
        :MOST_PEOPLE
    ]
    starts = {mention.start for mention in (*addressed, *named)}
    for mention in (*addressed, *named):
        at = step_over(tokens, mention.end, CLOSERS)
        if (
            (mention.address and mention.end - mention.start < THREE - 1)
            or at >= len(tokens)
            or tokens[at].low not in (OR if mention.address else OR_NAMES)
        ):
            continue
        other = step_over(tokens, at + 1, OPENERS, TO | SOFT)
        named_too = other in starts or (other < len(tokens) and not mention.address and is_name_word(tokens[other]))
        if tokens[at].low in OR_ALONE or named_too:
            yield f"whether {mention.name} is meant, or somebody else"


def _revised(
    tokens: Sequence[Token],
    stand: Sequence[Standing],
    addressed: Sequence[Mention],
    settled: frozenset[int],
    right: frozenset[int],
    *,
    sender: bool,
) -> Iterator[str]:
    """Say where the writer takes something back, or puts one person or address in the place of another."""
    several = len(addressed) + sender >= THREE
    for (start, end, _), said in stand:
        here = several and any(start <= mention.start < end for mention in addressed)
        softly = holds(said, REWORDING) and _renames(tokens, start, end)
        revised = softly or holds(said, REVISING_MORE if start in right else REVISING)
        if start not in settled and (revised or (here and holds(said, REPLACING))):
            yield ONCE_MORE
            return


def _renames(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether somebody is named right behind "or rather"."""
    lows = [token.low for token in tokens[start:end]]
    at = start + next((index for index in range(len(lows)) if begins_with(lows, REWORDING, index)), len(lows))
    if not PAIRED.isdisjoint(lows[at - start : at - start + NEAR + 1]):  # "ou plutôt les deux : …"
        return False
    behind = range(at + 1, min(end, at + LONGEST_PHRASE))
    return any(tokens[index].kind is Kind.ADDRESS or can_name(tokens, index) for index in behind)


def _companions(tokens: Sequence[Token], told: Sequence[Asking], *, sender: bool) -> Iterator[str]:
    """Say where somebody is to be introduced who isn't named: "and her husband", "them both"."""
    for sentence in told:
        starts = {mention.start for mention in sentence.mentions}
        if sender and sentence.mentions and holds(sentence.words, TOGETHER):
            yield WHO_ELSE
        for mention in sentence.mentions:
            at = step_over(tokens, mention.end, CLOSERS)
            if at < sentence.end and tokens[at].low in AND and _unnamed(tokens, at + 1, sentence.end, starts):
                yield WHO_ELSE


def _unnamed(tokens: Sequence[Token], at: int, end: int, starts: set[int]) -> bool:
    """Whether "her husband" or "the others" stands here, and no name behind it."""
    at = step_over(tokens, at, frozenset(), FOREIGN_ARTICLES)
    if at >= end or tokens[at].low not in SOMEBODY:
        return False
    for index in range(at, min(end, at + LONGEST_PHRASE)):
        if index in starts:
            return False
        low = tokens[index].low
        if low in ENDS or tokens[index].kind is Kind.LINE or low in GOING_ON:
            break
    return True


def _bystanders(tokens: Sequence[Token], addressed: Sequence[Mention], told: Sequence[Asking]) -> Iterator[str]:
    """Say who is written with an address, and perhaps only has to do with it: "my assistant Tess <…>"."""
    inside = [mention for sentence in told for mention in sentence.mentions]
    for mention in addressed:
        if (mention not in inside or len(addressed) >= THREE) and _beside(tokens, mention.start):
            yield f"whether {mention.name or mention.address} is to be introduced too"


def _apart(text: Text, addressed: Sequence[Mention], told: Sequence[Asking], people: Sequence[Person]) -> Iterator[str]:
    """Say where a sentence asks for one person alone, and another address stands somewhere else."""
    asking = [sentence for sentence in told if sentence.mentions]
    named = {mention.address or mention.name for sentence in asking for mention in sentence.mentions}
    if len(people) != THREE - 1 or len(named) != 1 or not named <= {mention.address for mention in addressed}:
        return
    lows = {token.low.partition("'")[0] for each in asking for token in text.tokens[each.start : each.end]}
    if not lows & SPOKEN_OF and not text.lows & PAIRING and not is_list(text.tokens, addressed):
        yield whether_both(people)


def _beside(tokens: Sequence[Token], start: int) -> bool:
    """Whether the words before a person make a bystander of them."""
    at = start
    while (
        at > 0 and tokens[at - 1].low not in BYSTANDING and (tokens[at - 1].low in SOFT or tokens[at - 1].text in ",:")
    ):
        at -= 1
    return at > 0 and tokens[at - 1].low in BYSTANDING and (at == 1 or tokens[at - 2].low not in WRITES)


def _parted(
    tokens: Sequence[Token], addressed: Sequence[Mention], told: Sequence[Asking], people: Sequence[Person]
) -> bool:
    """Whether three people or more may be meant in pairs, or one by one, or not all of them."""
    written = [mention for mention in addressed if any(mention.address == person.address for person in people)]
    if len(people) < THREE or len(written) < THREE - 1:
        return False
    asking = [sentence for sentence in told if any(mention.address for mention in sentence.mentions)]
    named = [mention for sentence in asking for mention in sentence.mentions]
    loose = not is_list(tokens, addressed) and any(mention not in named for mention in written)
    return len(asking) > 1 or loose or _paired(tokens, written)


def _paired(tokens: Sequence[Token], written: Sequence[Mention]) -> bool:
    """Whether "to" stands before more than one person, or "and" between two pairs."""
    to = [mention for mention in written if _tie(tokens, mention.start) in TO_ALONE]
    ties = [_tie(tokens, mention.start) in AND for mention in written[1:]]
    again = any(not tie and any(ties[:at]) and any(ties[at:]) for at, tie in enumerate(ties))
    return len(to) > 1 or again or any(not _lists(tokens, *pair) for pair in pairwise(written))


def _lists(tokens: Sequence[Token], first: Mention, second: Mention) -> bool:
    """Whether nothing stands between two people but what may stand between those of a list."""
    between = [token for token in tokens[first.end : second.start] if token.kind is Kind.WORD]
    if any(token.low in OR_ALONE for token in between):
        return False
    told = [token for token in between if token.text.islower() and token.low not in LISTING]
    return not told or any(token.low in RELATIVE for token in between) or tokens[second.start - 1].kind is Kind.LINE


def _tie(tokens: Sequence[Token], at: int) -> str:
    """Give the word before a person, but for "my friend" and the like."""
    while at > 0 and (tokens[at - 1].low in SOFTENING or tokens[at - 1].text in OPENERS):
        at -= 1
    return tokens[at - 1].low if at else ""


def _miscounted(text: Text, people: Sequence[Person]) -> bool:
    """Whether the writer counts other people than are named: "all three could help"."""
    tokens = text.tokens
    counted = text.lows & COUNTS.keys()
    for at in [at for at, token in enumerate(tokens) if at and token.low in counted] if counted else ():
        count, before = COUNTS[tokens[at].low], tokens[at - 1].low
        if (before not in COUNTED_BY and before not in FIRST) or count == len(people):
            continue
        after = tokens[at + 1] if at + 1 < len(tokens) else None
        if count < THREE <= len(people) and before in FIRST:
            return True
        if count >= THREE and (after is None or after.kind is not Kind.WORD or after.low in COUNTED):
            return True
    return False


def _over(text: Text) -> bool:
    """Whether an introduction is called off, was made already, or is asked after."""
    tokens = text.tokens
    for _, end, lows in text.sentences:
        if INTRODUCING.isdisjoint(lows):
            continue
        at = next(index for index, low in enumerate(lows) if low in INTRODUCING)
        if any(low in OVER for low in lows[max(0, at - NEAR) : at + 1]) or CALLED_OFF & set(lows):
            return True
        asks_back = end < len(tokens) and "?" in tokens[end].text and not REQUESTING & set(lows)
        if asks_back and lows[0] in QUESTIONS:
            return True
        if lows[0] in ASKED_BACK and (lows[0] == "did" or any(low in PAST for low in lows)):
            return True
    return False


def _off(stand: Sequence[Standing], told: Sequence[Asking], settled: frozenset[int]) -> bool:
    """Whether somebody has said no, or the introduction has to wait, is imagined, wondered about, or taken back."""
    asking = {sentence.start for sentence in told if sentence.mentions}
    return any(holds(sentence.words, ANIMALS) for sentence in told) or any(
        holds(unconditional(said), GOING_OFF) or _unwilling(said) or (start not in asking and holds(said, WONDERING))
        for (start, _, _), said in stand
        if start not in settled
    )


def _unwilling(said: Sequence[str]) -> bool:
    """Whether somebody doesn't want an introduction; "she doesn't want to work alone" is a reason."""
    if RELUCTANT.keys().isdisjoint(said):
        return False
    for at in [at for at in range(len(said)) if begins_with(said, RELUCTANT, at)]:
        rest = said[at + 2 : said.index(CLAUSE, at)]
        if not TO_MEET.isdisjoint(rest) or all(low in EMPTY for low in rest):
            return True
    return False


def _thanked(told: Sequence[Asking]) -> bool:
    """Whether the only sentence that seems to ask gives thanks for an introduction."""
    return bool(told) and all(holds(sentence.words, THANKING) for sentence in told)


def _refused(tokens: Sequence[Token], told: Sequence[Asking]) -> bool:
    """Whether every sentence that speaks of an introduction says not to make it."""
    lows = {token.low for sentence in told for token in tokens[sentence.start : sentence.end]}
    return bool(lows & TIES) and all(sentence.refused for sentence in told)


def _reported(text: Text, found: Sequence[Mention], told: Sequence[Asking]) -> bool:
    """Whether a text that asks for nothing asks back, or tells what people have answered."""
    tokens = text.tokens
    for start, end, _ in () if told else text.sentences:
        if any(start <= mention.start < end for mention in found):
            lows = {token.low for token in tokens[start:end]}
            if lows & ANSWERED or (end < len(tokens) and "?" in tokens[end].text and not lows & REQUESTING):
                return True
    return False
