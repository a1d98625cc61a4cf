"""Says where a writer asks for something else than it seems: for themselves, for an opinion, or for nothing at all.

Like `request_doubt`, this looks at a few telling words and where they stand; it can only add a question. This module
never names anybody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mailer.model import MOST_PEOPLE
from mailer.read.request_doubt_words import COUNTS
from mailer.read.request_mentions import mentions
from mailer.read.request_mind_words import (
    ALLOWING,
    ALTOGETHER,
    CONDITIONS,
    DECIDED,
    FAVOURS,
    IDLE,
    INTENDING,
    MEETING,
    OF_BOTH,
    ON_BEHALF,
    OPINION,
    OWN_VERBS,
    PUT_SELF,
    PUTS,
    QUOTES,
    SELF,
    SELF_ALONE,
    SELF_BEFORE,
    SELF_IN_VERB,
    SOFTENERS,
    TO_SELF,
    TOLD,
    UNTIL,
    WEIGHING,
    WISHES,
    WISHING,
)
from mailer.read.request_missing import NOT_ONESELF, WHETHER_ALL, WHETHER_NOW, called, whether_both
from mailer.read.request_name_words import TITLES
from mailer.read.request_off_words import DECIDING, WHAT
from mailer.read.request_people import is_same
from mailer.read.request_phrases import by_first, holds
from mailer.read.request_reason_words import PAST
from mailer.read.request_runs import begins_line
from mailer.read.request_slots import ASKS
from mailer.read.request_tokens import CLOSERS, OPENERS, plain, step_over, taken_apart
from mailer.read.request_words import AND, RELATIONS, SIGNALS, TO, WEAK, WRITER


if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mailer.model import Forwarded, Mailbox
    from mailer.read.request_mentions import Mention
    from mailer.read.request_missing import Person
    from mailer.read.request_slots import Asking
    from mailer.read.request_tokens import Text, Token


PAIR = 2
NEAR = 10
SHORTEST_QUOTE, LONGEST_QUOTE = 6, 300
MOST_BODY = 4_000
"""How much of a forwarded mail's text is looked at for others whom "her" could mean."""
MEANING_TO = by_first(INTENDING)
CONSULTING = by_first(OPINION)
PONDERING = by_first(WEIGHING)
TELLING = by_first(TOLD)
WANTING = by_first(WISHES)
FOR_ANOTHER = by_first(ON_BEHALF)
DEPENDING = by_first(CONDITIONS)
INTRODUCE = SIGNALS - PAST
INTRODUCING = SIGNALS | PAST | WEAK
TOLD_OF = PAST - TO
BEHIND = (INTRODUCE | PUTS) - OWN_VERBS - {"introduce", "introducing", "put", "connect"}
"""Verbs behind "me" by which a writer is one of the two."""
OURS = ("ons", "tion", "tions")
"""How the verb ends behind a "nous" that is its subject, and how nouns end behind a "nos" that is "our"."""
TIED_PRONOUNS = ("la", "lo", "le", "las", "los", "gli", "li")
OF_LISTS = (RELATIONS | TITLES) - AND - TO
DATIVE = frozenset(("mir", "moi"))
BEFORE_PAST = frozenset("be being get getting like liked want wants wanted need needs both them".split())
PASSIVE = frozenset("werden würden würde be être ser essere worden get getting zostać бути".split())


def minds(text: Text, found: Sequence[Mention], told: Sequence[Asking], people: Sequence[Person]) -> Iterator[str]:
    """Give what has to be asked since the writer may want something else than that two others are introduced."""
    oneself = any(_for_oneself(text.tokens, sentence) for sentence in told if not sentence.refused)
    if oneself and len(people) == 1:
        yield NOT_ONESELF
    if oneself and len(people) > 1:
        yield whether_both(people)
    if _quoted(text, told) or _told(text, found) or _waits(text, told) or _consults(text) or _depends(told):
        yield WHETHER_NOW
    if _unpaired(text.tokens, found, told, people):
        yield WHETHER_ALL


def others(told: Sequence[Asking], forwarded: Forwarded, people: Sequence[Person], writer: Mailbox) -> Iterator[str]:
    """Give what has to be asked where "her" could be somebody whom the forwarded mail names with an address."""
    spoken = any(sentence.writer >= 0 or any(map(_stands_for, sentence.words)) for sentence in told)
    if not spoken or "@" not in forwarded.body[:MOST_BODY]:
        return
    known = [*(person.address for person in people), writer.address, forwarded.sender.address]
    for mention in mentions(taken_apart(plain(forwarded.body[:MOST_BODY])).tokens):
        if mention.name and mention.address and not any(is_same(mention.address, other) for other in known):
            yield f"whether {called(forwarded.sender)} is meant, or somebody else"
            return


def _stands_for(low: str) -> bool:
    """Whether a word is "her" or "him", or has it at its end: preséntala, presentarlo."""
    return low in WRITER or (low in SIGNALS and low.endswith(TIED_PRONOUNS))


def _for_oneself(tokens: Sequence[Token], sentence: Asking) -> bool:
    """Whether somebody asks to be introduced themselves: "introduce me to Ann", "mich Ann vorstellen"."""
    first = sentence.mentions[0].start if sentence.mentions else sentence.end
    begun = [token.low for token in tokens[sentence.start : first]]
    if not SELF_IN_VERB.isdisjoint(sentence.words) or holds(begun, WANTING):
        return True
    alone = sum(not mention.loose for mention in sentence.mentions) + (sentence.writer >= 0) < PAIR
    if alone and not MEETING.isdisjoint(sentence.words) and not WISHING.isdisjoint(sentence.words):
        return True
    if SELF.isdisjoint(sentence.words) and PUT_SELF.isdisjoint(sentence.words):
        return False
    ends = {step_over(tokens, mention.end, CLOSERS) for mention in sentence.mentions}
    if alone and not PUT_SELF.isdisjoint(sentence.words):
        return True
    for at in range(sentence.start, sentence.end):
        low = tokens[at].low
        if low in SELF and (_beside_verb(tokens, at, sentence, alone=alone) or _behind_to(tokens, at, sentence, ends)):
            return True
        if low in SELF_ALONE and alone and FAVOURS.isdisjoint(_around(tokens, at, sentence)):
            return True
    return False


def _beside_verb(tokens: Sequence[Token], at: int, sentence: Asking, *, alone: bool) -> bool:
    """Whether a verb of introducing stands right before or behind "me"."""
    low = tokens[at].low
    before = at - 1
    while before > sentence.start and tokens[before].low in SOFTENERS:
        before -= 1
    verb = tokens[before].low if before >= sentence.start else ""
    if low not in SELF_BEFORE and (verb in INTRODUCE or (verb in PUTS and (alone or low not in DATIVE))):
        return True
    behind = step_over(tokens, at + 1, frozenset(), SOFTENERS)
    following = tokens[behind].low if behind < sentence.end else ""
    given = not alone and _given_to_another(tokens, sentence)  # "mi presenti Ann a Bob?" is a favour
    return following in BEHIND and not following.endswith(OURS) and verb not in ALLOWING and not given


def _given_to_another(tokens: Sequence[Token], sentence: Asking) -> bool:
    """Whether one person is to be introduced to another in so many words."""
    before = [tokens[mention.start - 1].low for mention in sentence.mentions[:PAIR] if mention.start > sentence.start]
    return len(before) == PAIR and before[0] not in TO and before[1] in TO - AND


def _behind_to(tokens: Sequence[Token], at: int, sentence: Asking, ends: set[int]) -> bool:
    """Whether "to me" stands right behind a person, or behind the verb."""
    if at - 1 <= sentence.start or tokens[at - 1].low not in TO_SELF or tokens[at].low in SELF_BEFORE:
        return False
    return at - 1 in ends or tokens[at - 2].low in INTRODUCE


def _around(tokens: Sequence[Token], at: int, sentence: Asking) -> set[str]:
    return {token.low for token in tokens[max(sentence.start, at - 2) : min(sentence.end, at + 3)]}


def _quoted(text: Text, told: Sequence[Asking]) -> bool:
    """Whether all that asks stands within quotation marks, and something else is told around them."""
    spans = [] if QUOTES.keys().isdisjoint(text.lows) else _quotations(text.tokens)
    if not spans:
        return False
    inside = {index for start, end in spans for index in range(start, end)}
    asking = [index for each in told for index in range(each.start, each.end) if text.tokens[index].low in SIGNALS]
    asking = asking or [
        index for each in told for index in range(each.start, each.end) if text.tokens[index].low in WEAK
    ]
    return bool(asking) and inside.issuperset(asking)


def _quotations(tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """Give what stands within quotation marks, and is more than a name or a word."""
    found = []
    begun = -1
    for at, token in enumerate(tokens):
        if begun >= 0 and (token.text == QUOTES[tokens[begun].text] or at - begun > LONGEST_QUOTE):
            if SHORTEST_QUOTE < at - begun <= LONGEST_QUOTE:
                found.append((begun, at))
            begun = -1
        elif begun < 0 and token.text in QUOTES:
            begun = at
    return found


def _told(text: Text, found: Sequence[Mention]) -> bool:
    """Whether an introduction is told of that was made: "I introduced Ann to Bob last week"."""
    for start, end, words in text.sentences:
        if holds(words, TELLING):
            return True
        past = next((at for at, low in enumerate(words) if low in TOLD_OF), None)
        if past is None or not PASSIVE.isdisjoint(words) or not INTRODUCE.isdisjoint(words):
            continue
        here = sum(start <= mention.start < end and mention.address is not None for mention in found)
        if here >= PAIR and words[past - 1 if past else 0] not in BEFORE_PAST:
            return True
    return False


def _waits(text: Text, told: Sequence[Asking]) -> bool:
    """Whether somebody's word is waited for, or the writer only tells what they mean to do."""
    asking = {sentence.start for sentence in told}
    for start, _, words in text.sentences:
        if holds(words, MEANING_TO) and not INTRODUCING.isdisjoint(words):
            return True
        if (start not in asking and IDLE.isdisjoint(words)) or DECIDED.isdisjoint(words):
            continue
        for at in [at for at, low in enumerate(words) if low in UNTIL]:
            behind = words[at + 1 : at + NEAR]
            if not DECIDED.isdisjoint(behind) and OF_BOTH.isdisjoint(behind):
                return True
    return False


def _depends(told: Sequence[Asking]) -> bool:
    """Whether all that asks hangs on a condition, or only tells what somebody else has asked the writer for."""
    asking = [sentence for sentence in told if not sentence.refused]
    if any(sentence.mentions and holds(sentence.words, DEPENDING) for sentence in asking):
        return True
    return bool(asking) and all(holds(sentence.words, FOR_ANOTHER) for sentence in asking)


def _consults(text: Text) -> bool:
    """Whether an opinion is asked for, and not an introduction."""
    for _, end, words in text.sentences:
        if holds(words, CONSULTING) and (DECIDING.isdisjoint(words) or WHAT.isdisjoint(words)):
            return True
        asks = end < len(text.tokens) and "?" in text.tokens[end].text
        if asks and holds(words, PONDERING) and not ASKS.isdisjoint(words):
            return True
    return False


def _unpaired(
    tokens: Sequence[Token], found: Sequence[Mention], told: Sequence[Asking], people: Sequence[Person]
) -> bool:
    """Whether three people or more are listed, and nothing says that all of them are to meet."""
    written = [each for each in found if any(each.address and each.address == person.address for person in people)]
    if not PAIR < len(people) <= MOST_PEOPLE or len(written) <= PAIR:
        return False
    words = {low for sentence in told for low in sentence.words}
    if not words.isdisjoint(ALTOGETHER) or any(COUNTS.get(low) == len(people) for low in words):
        return False
    last = written[-1].start
    while last > 0 and (tokens[last - 1].low in OF_LISTS or tokens[last - 1].text in OPENERS):
        last -= 1
    return begins_line(tokens, written[1].start) or tokens[last - 1].low not in AND | TO
