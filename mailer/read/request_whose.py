"""Says where the address that is written may not be that of the person who is meant: her brother, his office, a list.

Like `request_doubt`, this looks at a few telling words and where they stand; it can only add a question. This module
never decides whose an address is.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from mailer.read.request_address_words import ADDRESSES, LACKING, SELVES, SHARED, THEIRS, WRITE_THERE
from mailer.read.request_care import cared_for
from mailer.read.request_corrected_words import AGED, BEING, NEW, THINGS
from mailer.read.request_doubt_words import COUNTS, OR_ALONE, OWNED
from mailer.read.request_japanese import HONORIFIC, is_japanese
from mailer.read.request_missing import ONCE_MORE, WHETHER_ALL, Person, is_office
from mailer.read.request_name_words import TITLES
from mailer.read.request_names import WHOLE, likeness
from mailer.read.request_off_words import RIGHT_ONES
from mailer.read.request_phrases import by_first, holds
from mailer.read.request_runs import NO_NAME, can_name
from mailer.read.request_slots import ASKING, behind_bracket
from mailer.read.request_standing import rightly
from mailer.read.request_tokens import CLOSERS, OPENERS, WORD, Kind, is_name_word, is_particle, step_over
from mailer.read.request_whose_words import (
    ANEW,
    AT,
    CASED,
    DEAD,
    FORMER,
    HIMSELF,
    HOLDERS,
    INDEFINITE,
    KIN,
    LEFT_OUT,
    NEEDLESS,
    OF,
    OLD,
    OR_BETTER,
    OWN,
    REPORTING,
    UNNAMED,
)
from mailer.read.request_words import AND, NOT, PRONOUNS, RELATIONS, SIGNALS, TO, WRITER


if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mailer.read.request_mentions import Mention
    from mailer.read.request_slots import Asking
    from mailer.read.request_tokens import Text, Token


DYING = by_first(DEAD)
DYING_TOO = by_first(tuple(phrase for phrase in DEAD if phrase not in RIGHT_ONES))
"""What says that an address that is written is wrong, or another one right."""
LEAVING_OUT = by_first((*NEEDLESS, *LEFT_OUT))
NEEDING_NOTHING = by_first(NEEDLESS)
NAMELESS = by_first(UNNAMED)
OUTDATED = by_first(OLD)
SHARING = by_first(SHARED)
WRITING_THERE = by_first(WRITE_THERE)
WHOSE = "who is meant, with their own name and address"
PAIR = 2
BOTH = frozenset(
    "both beide beiden ambos ambas entrambi entrambe allebei oboje обоє обидва двох двом двоє كلاهما كلاكما الاثنين "
    "お二人 二人".split()
)
KIN_IN_JAPANESE = tuple(kin for kin in KIN if is_japanese(kin))
HELD = (
    HOLDERS | KIN | OWNED | frozenset(("the", "dem", "der", "das", "la", "le", "el", "il", "o", "a", "het", "de"))
) - NOT
"""Words for whom somebody's post goes through: "not to her assistant"."""
APPOSED = frozenset(",:(<の")
"""What stands between kin and their own name: "彼女の上司の…さん"."""
MOST_PEOPLE = 12
ENDING = CLOSERS | {"彼女", "彼"} | HONORIFIC
BEFORE_NAMES = RELATIONS | OF | TITLES
SLOTS = AND | TO | ASKING | SIGNALS
NEAR = 6
ONES = frozenset("die one that celle la el quella o de het".split())
"""What stands for an address that was spoken of before."""
POSSESSIVES = (OWNED - OWN) | frozenset("seiner seines seinem seinen ihrer ihres ihrem ihren".split())
FAR = 9
"""How many words before kin an address may be spoken of: "has no address, I have but the one of his daughter"."""
CASED_OWNED = frozenset("jego jej ich його її їхній їхню їхнього".split())
"""Such words where a name behind the next word may be somebody else's, in another case."""
EXCEPT = frozenset("以外 ではなく 抜き".split())
"""Words that stand behind whom they leave out."""
SPELT_ALIKE = frozenset("son kind friend friends amie amiga amigo amico amica freund freundin".split())
"""Kin who are another word in another language, or may be the writer's: French "son", English "kind", "a friend"."""
MINE = OWN - frozenset(
    "our unser unsere unseren unserem notre nos nuestro nuestra nostro nostra nosso nossa ons onze".split()
)
I_HAVE = frozenset("i i've have ich habe j'ai ai tengo ho tenho ik heb mam".split())
BRAND_NEW = frozenset("new neue neuen nouvelle nuevo nueva nuovo nuova novo nova nieuw nieuwe nowy".split())
MY_OWN = (
    frozenset("a eine une un una um uma een".split())
    | THINGS
    | BEING
    | NEW
    | AGED
    | SELVES
    | AT
    | frozenset((":", "=", "sous", "unter", "now", "personal"))
)
"""What may stand between "my" and an address of the writer's own."""
THE_FIRST = frozenset("one first above erste obige première premier primera primo primeiro eerste".split())
"""Words for the address that is written before."""
GOING_ON = frozenset(
    "she he they it that this don please er sie das die es bitte elle il ils ne cette celle ella él ese esa no lei lui "
    "quello quella non ela ele esse essa não zij ze hij die dat ona on ten to".split()
)
"""How what is said of an address goes on."""
POLISH = frozenset("jego jej ich".split())
"""Whose "to" before them is "is": "to jego brat"."""


def whose(
    text: Text,
    found: Sequence[Mention],
    told: Sequence[Asking],
    people: Sequence[Person],
    *,
    sender: bool,
    settled: frozenset[int] = frozenset(),
) -> Iterator[str]:
    """Give what has to be asked since an address may be somebody else's."""
    tokens = text.tokens
    addressed = [mention for mention in found if mention.address][:MOST_PEOPLE]
    if any(
        _kin(tokens, sentence, {each.start for each in addressed if each.start < sentence.end}) for sentence in told
    ):
        yield WHOSE
    if any(holds(sentence.words, NAMELESS) for sentence in told):
        yield WHOSE
    if sender and any(_not_they(tokens, each) or _senders(tokens, each) for each in told):
        yield WHOSE
    right = rightly(text, addressed)
    if addressed and any(
        holds(each.words, DYING_TOO if each.start in right else DYING)
        for each in text.sentences
        if each.start not in settled
    ):
        yield ONCE_MORE
    if addressed and (_elsewhere(text, settled) or cared_for(text, addressed, told)):
        yield WHOSE
    if _both_of_more(text, addressed, told, people):
        yield WHETHER_ALL
    yield from _needless(text, addressed, people)
    yield from _held(tokens, addressed, people)
    yield from _spoken(tokens, [each for sentence in told for each in sentence.mentions if each.address], people)


def _kin(tokens: Sequence[Token], sentence: Asking, starts: set[int]) -> bool:
    """Whether somebody is asked for who is named by another person alone: "Bob's brother", "the wife of Bob <…>"."""
    for at in range(sentence.start, sentence.end):
        low = tokens[at].low
        if (
            low in INDEFINITE
            and at > sentence.start
            and tokens[at - 1].low in TO
            and any(at < start for start in starts)
        ):
            return True
        if _is_kin_in_japanese(tokens, at, sentence, starts):
            return True
        if low in KIN and at > 1 and tokens[at - 1].low == "s" and tokens[at - 2].text == "'":
            return True  # "Bob Ray (bob@…)'s brother"
        if low in KIN and (_is_of(tokens, at, sentence, starts) or _is_theirs(tokens, at, sentence, starts)):
            return True
    return False


def _is_kin_in_japanese(tokens: Sequence[Token], at: int, sentence: Asking, starts: set[int]) -> bool:
    """Whether kin stand behind a "の", and nobody with an address behind them: "…さんの兄を", "彼女の上司に".

    A short word is cut together with what follows it.
    """
    if not tokens[at].low.startswith(KIN_IN_JAPANESE):
        return False
    if at > sentence.start and tokens[at - 1].low in OWNED and tokens[at - 1].low.endswith("の"):
        return step_over(tokens, at + 1, APPOSED, APPOSED) not in starts
    return at > 1 and tokens[at - 1].low == "の" and tokens[at - 2].text in ENDING


def _is_of(tokens: Sequence[Token], at: int, sentence: Asking, starts: set[int]) -> bool:
    """Whether a person with an address is the one whose kin are spoken of: "the wife of Bob Ray <…>"."""
    if at + 1 >= sentence.end:
        return False
    if tokens[at + 1].low in OF:
        behind = at + 2
        while behind < sentence.end and behind not in starts and tokens[behind].low in BEFORE_NAMES:
            behind += 1
        told = tokens[at - 1].text == "," and is_name_word(tokens[at - 2])  # "Eva Ruiz, jefa de Pediatría"
        return behind < sentence.end and (behind in starts or (is_name_word(tokens[behind]) and not told))
    before = tokens[at - 1].low if at > sentence.start else ""
    return at + 1 in starts and tokens[at].low in CASED and before not in OWN


def _is_theirs(tokens: Sequence[Token], at: int, sentence: Asking, starts: set[int]) -> bool:
    """Whether "Bob's brother" or "to her boss" stands here, and no name behind it."""
    begin = at
    while (
        begin > sentence.start
        and at - begin < PAIR
        and tokens[begin - 1].text.islower()
        and not _owns(tokens, begin - 1)
    ):
        begin -= 1
    if begin == sentence.start or not _owns(tokens, begin - 1):
        return False
    behind = at + 1
    while behind < sentence.end and tokens[behind].text in (",", ":", "(", "<"):
        behind += 1
    if behind < sentence.end and (behind in starts or is_name_word(tokens[behind])):
        return False
    if tokens[begin - 1].low in OWNED:
        slot = tokens[begin - 2].low if begin - 1 > sentence.start else ""
        return slot in SLOTS and not (slot == "to" and tokens[begin - 1].low in POLISH)
    return True


def _owns(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word says whose somebody is: her, Bob's, Rieds."""
    token = tokens[at]
    if token.low in OWNED:
        return token.low not in OWN
    if token.kind is not WORD or token.low in NO_NAME:
        return False
    return token.low.endswith(("'s", "s'")) or (token.text[0].isupper() and token.low[-1] == "s")


def _not_they(tokens: Sequence[Token], sentence: Asking) -> bool:
    """Whether the writer of the forwarded mail is not the one: "not her, but"."""
    return any(
        tokens[at].low in NOT and tokens[at + 1].low in PRONOUNS for at in range(sentence.start, sentence.end - 1)
    )


def _senders(tokens: Sequence[Token], sentence: Asking) -> bool:
    """Whether somebody of the writer's is asked for without an address: "Grant's daughter Lily", "jego siostrę"."""
    starts = {mention.start for mention in sentence.mentions if mention.address}
    return any(
        tokens[at].low in KIN
        and (tokens[at - 1].low in CASED_OWNED or (_owns(tokens, at - 1) and at + 1 not in starts))
        for at in range(sentence.start + 1, sentence.end)
    )


def _elsewhere(text: Text, settled: frozenset[int]) -> bool:
    """Whether an address is said to be another's, or one's own isn't known, and no sentence says where to write."""
    about = [
        each.words for each in text.sentences if not ADDRESSES.isdisjoint(each.words) and each.start not in settled
    ]
    written = [
        words
        for start, end, words in text.sentences
        if start not in settled and any(token.kind is Kind.ADDRESS for token in text.tokens[start:end])
    ]
    if any(map(_others_address, about)) or any(map(_or_theirs, written)):
        return True
    unknown = any(not SELVES.isdisjoint(lows) and not LACKING.isdisjoint(lows) for lows in about)
    return unknown and not any(holds(lows, WRITING_THERE) for _, _, lows in text.sentences)


def _others_address(lows: Sequence[str]) -> bool:
    """Whether a sentence about an address says that it is shared, or somebody else's."""
    kin = HIMSELF.isdisjoint(lows) and any(
        low.partition("'")[0] in THEIRS and _is_near(lows, at) and _has_address(lows, at) for at, low in enumerate(lows)
    )
    return kin or holds(lows, SHARING) or any(_is_of_theirs(lows, at) for at, low in enumerate(lows) if low in KIN)


def _is_of_theirs(lows: Sequence[str], at: int) -> bool:
    """Whether an address is that of somebody's kin in so many words: "het adres van zijn chef"."""
    before = lows[max(0, at - 3) : at]
    return len(before) > PAIR and before[-1] in POSSESSIVES and before[-2] in OF and before[-3] in ADDRESSES | ONES


def _or_theirs(lows: Sequence[str]) -> bool:
    """Whether it may be a relative: "him or his brother"."""
    return any(
        low in THEIRS and lows[at - 1] in OWNED and lows[at - 2] in OR_ALONE
        for at, low in enumerate(lows[PAIR:], start=PAIR)
    )


def _is_near(lows: Sequence[str], at: int) -> bool:
    """Whether an address is spoken of a few words from kin, so that it may be theirs."""
    return not ADDRESSES.isdisjoint(lows[max(0, at - FAR) : at + NEAR])


def _has_address(lows: Sequence[str], at: int) -> bool:
    """Whether kin are somebody's, or an address theirs: "her brother's"; not "be so kind", nor French "son adresse"."""
    before = lows[max(0, at - PAIR) : at]
    if not OWN.isdisjoint(before):
        return False
    if lows[at] in SPELT_ALIKE:
        return bool(before) and before[-1] in OWNED
    return True


def _both_of_more(text: Text, addressed: Sequence[Mention], told: Sequence[Asking], people: Sequence[Person]) -> bool:
    """Whether two are spoken of where the header shows more."""
    if addressed or len(people) <= PAIR or any(sentence.mentions for sentence in told):
        return False
    return any(low in BOTH or COUNTS.get(low.partition("-")[0]) == PAIR for low in text.lows)


def _needless(text: Text, addressed: Sequence[Mention], people: Sequence[Person]) -> Iterator[str]:
    """Say who is one of the people though a sentence about nobody else says that they need no letter."""
    meant = {person.address for person in people}
    for start, end, words in text.sentences:
        here = [mention for mention in addressed if start <= mention.start < end and mention.address in meant]
        if len(here) == 1 and holds(words, NEEDING_NOTHING):
            yield f"whether {here[0].name or here[0].address} is to be introduced too"


def _held(tokens: Sequence[Token], addressed: Sequence[Mention], people: Sequence[Person]) -> Iterator[str]:
    """Say where an address without a name beside it may be an assistant's or an office's."""
    for mention in addressed:
        name = next((person.name for person in people if person.address == mention.address), "")
        held = _holder(tokens, mention) and likeness(name, mention.address or "") != WHOLE
        if name and (held or _theirs_behind(tokens, mention)):
            yield f"whether {mention.address} is {name}'s own address"


def _holder(tokens: Sequence[Token], mention: Mention) -> bool:
    """Whether an assistant, an office or a list stands between a name and an address, or before one without a name."""
    last = mention.end - 1
    first = mention.start if mention.start < last else max(0, last - NEAR)
    for at in range(last - 1, first - 1, -1):
        if tokens[at].kind in (Kind.STOP, Kind.LINE, Kind.ADDRESS):
            return False
        if tokens[at].low in HOLDERS and (tokens[at].text.islower() or tokens[at].text.isupper()):
            return True
    return False


def _theirs_behind(tokens: Sequence[Token], mention: Mention) -> bool:
    """Whether a bracket says behind an address whose it is: "(bob@…, his wife's)"."""
    end = next((at for at in range(mention.end, min(len(tokens), mention.end + NEAR)) if tokens[at].text == ")"), None)
    if end is None:
        return False
    lows = [token.low.removesuffix("'s") for token in tokens[mention.end : end] if token.kind is WORD]
    return any(low in KIN and (before in OWNED - OWN or before in OF) for before, low in pairwise(lows))


def _spoken(tokens: Sequence[Token], addressed: Sequence[Mention], people: Sequence[Person]) -> Iterator[str]:
    """Say who is written with an address, and only quoted, or behind "not"."""
    meant = {person.address for person in people}
    for mention in addressed:
        if mention.address in meant and (_quoted(tokens, mention) or _denied(tokens, mention)):
            yield f"whether {mention.name or mention.address} is to be introduced too"


def _quoted(tokens: Sequence[Token], mention: Mention) -> bool:
    at = step_over(tokens, mention.end, CLOSERS)
    behind = tokens[at].low if at < len(tokens) else ""
    if behind == "から":  # Japanese puts its verb last
        return any(token.low in REPORTING for token in _sentence_behind(tokens, at))
    return behind in REPORTING and not any(token.low in WRITER for token in _sentence_behind(tokens, at))


def _sentence_behind(tokens: Sequence[Token], at: int) -> Iterator[Token]:
    while at < len(tokens) and tokens[at].kind is not Kind.STOP:
        yield tokens[at]
        at += 1


def _denied(tokens: Sequence[Token], mention: Mention) -> bool:
    """Whether "not" or "not to" stands right before a person."""
    at = mention.start
    while at > 0 and (tokens[at - 1].text in OPENERS or tokens[at - 1].low in TO or is_particle(tokens, at - 1)):
        at -= 1
    behind = step_over(tokens, mention.end, CLOSERS)
    return (at > 0 and tokens[at - 1].low in NOT) or (behind < len(tokens) and tokens[behind].low in EXCEPT)


def left_out(
    text: Text, found: Sequence[Mention], told: Sequence[Asking], own: str = "", *, sender: bool = False
) -> list[Mention]:
    """Give who is plainly not to be introduced: alone in a sentence that says so, or that only quotes them.

    Two people with addresses have to remain, and no more, the `sender` of a forwarded mail included; `own` is the
    domain of the writer, whose offices are nobody.
    """
    if len(found) > MOST_PEOPLE:
        return []
    house = [mention for mention in found if _is_house(text.tokens, mention, own) or _is_writers(text.tokens, mention)]
    rest = [mention for mention in found if mention not in house]
    gone = [mention for mention in rest if _is_denied(text.tokens, mention) or _is_old(text, mention, rest)]
    spoken = [mention for mention in rest if mention not in gone]
    gone += [mention for mention in spoken if _is_aside(text, mention, spoken, told)]
    kept = {mention.address for mention in rest if mention not in gone}
    return [
        *house,
        *(gone if len(kept) in (PAIR, PAIR - sender) and None not in kept else _only_denied(text.tokens, gone)),
    ]


def _only_denied(tokens: Sequence[Token], gone: Sequence[Mention]) -> list[Mention]:
    """Give the addresses right behind a "not", which are nobody's whoever remains."""
    return [mention for mention in gone if _is_denied(tokens, mention)]


def _is_house(tokens: Sequence[Token], mention: Mention, own: str) -> bool:
    """Whether an address is an office's of the writer's own house, and nobody is named beside it."""
    address = mention.address or ""
    if not own or address.partition("@")[2] != own or not is_office(Person(address=address)):
        return False
    return not any(can_name(tokens, at) for at in range(max(0, mention.start - 1), mention.start)) and not mention.name


def _is_writers(tokens: Sequence[Token], mention: Mention) -> bool:
    """Whether nothing stands between "my" and an address but that it is one: "my new address is now ivy@…"."""
    at = mention.end - 1
    first = max(0, at - NEAR - 2)
    while at > first and (tokens[at - 1].low in MY_OWN or tokens[at - 1].text in OPENERS):
        at -= 1
    between = {token.low for token in tokens[at : mention.end - 1]}
    if at == 0 or between.isdisjoint(THINGS):
        return False
    return tokens[at - 1].low in MINE or (tokens[at - 1].low in I_HAVE and not between.isdisjoint(BRAND_NEW))


def _is_denied(tokens: Sequence[Token], mention: Mention) -> bool:
    """Whether "not" stands in a bracket right before a bare address: "(not info@…, that's his brother's)"."""
    at = mention.end - 1
    held = at
    while at > 0 and (tokens[at - 1].low in AT or tokens[at - 1].text in OPENERS - {"("}):
        at -= 1
    if at > 0 and tokens[at - 1].text == "(":
        at -= 1
    while at > 0 and held - at < NEAR and (tokens[at - 1].low in HELD or tokens[at - 1].low in AT):
        at -= 1
    return at > 1 and tokens[at - 1].low in NOT and tokens[at - 2].text in ("(", ",", "–", "-", "—")


def _is_old(text: Text, mention: Mention, found: Sequence[Mention]) -> bool:
    """Whether the only address of a part of a sentence is said there not to be used any more."""
    start, end = _bracket(text.tokens, mention) or _part(text.tokens, mention)
    if end < len(text.tokens) and text.tokens[end].text == ";":
        end = _behind(text.tokens, end, found)
    if sum(start <= other.end - 1 < end for other in found) > 1:
        return False
    lows = [token.low for token in text.tokens[start:end] if token.kind is WORD]
    if any(low.partition("'")[0] in ANEW and not _of_another(lows, at) for at, low in enumerate(lows)):
        return False
    behind = [token.low for token in text.tokens[mention.end : end] if token.kind is WORD]
    return holds(behind, OUTDATED) or _is_former(text.tokens, max(start, mention.end - NEAR), mention.end - 1)


def _of_another(lows: Sequence[str], at: int) -> bool:
    """Whether "right" or "use" is said of the other address: "doesn't use it", "the first one is right"."""
    if at and (lows[at - 1] in NOT or lows[at - 1].endswith("n't")):
        return True
    return at > 1 and lows[at - 2] in THE_FIRST and lows[at - 1] in BEING


def _is_former(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether "the old one" stands right before an address, and no "that is" before it: "that's the old one: ann@…"."""
    at = next((index for index in range(start, end) if tokens[index].low in FORMER), end)
    said = any(token.text in ",:;–-" for token in tokens[at:end])
    return at < end and not (said and any(token.low in BEING for token in tokens[max(0, at - NEAR // 2) : at]))


def _behind(tokens: Sequence[Token], at: int, found: Sequence[Mention]) -> int:
    """Give where the part behind a semicolon ends that goes on to speak of an address: "; she doesn't use that"."""
    after = tokens[at + 1].low if at + 1 < len(tokens) else ""
    end = next((index for index in range(at + 1, len(tokens)) if _parts(tokens[index])), len(tokens))
    alone = not any(at < mention.end - 1 < end for mention in found)
    return end if alone and after.partition("'")[0] in GOING_ON else at


def _bracket(tokens: Sequence[Token], mention: Mention) -> tuple[int, int] | None:
    """Give where a bracket stands that says of an address alone that it is dead: "(orders: x@…, don't use it)"."""
    at = mention.end - 1
    end = next((index for index in range(at, min(len(tokens), at + NEAR)) if tokens[index].text == ")"), at)
    start = next((index for index in range(at, max(-1, at - NEAR), -1) if tokens[index].text == "("), end)
    return (start, end) if start < at and holds([token.low for token in tokens[at:end]], OUTDATED) else None


def _part(tokens: Sequence[Token], mention: Mention) -> tuple[int, int]:
    """Give where the part of a sentence starts and ends in which an address stands: semicolons and brackets part it."""
    at = mention.end - 1
    start = at
    while start > 0 and not _parts(tokens[start - 1]):
        start -= 1
    end = at + 1
    while end < len(tokens) and not _parts(tokens[end]):
        end += 1
    return start, end


def _parts(token: Token) -> bool:
    return token.kind is Kind.STOP or token.low == "\n\n" or token.text == ";"


def _is_aside(text: Text, mention: Mention, found: Sequence[Mention], told: Sequence[Asking]) -> bool:
    """Whether somebody stands alone in a sentence, or on a line, that says to leave them out, or only quotes them."""
    tokens = text.tokens
    for start, end, words in text.sentences:
        if not start <= mention.start < end:
            continue
        line = _line(tokens, mention, start, end)
        on_line = [token.low for token in tokens[line[0] : line[1]] if token.kind is WORD]
        for first, last, lows in ((start, end, words), (*line, on_line)):
            if any(other is not mention and first <= other.start < last for other in found):
                continue
            refused = any(sentence.refused and sentence.start == first for sentence in told)
            if last == end and any(sentence.start == first and _asks_for(sentence) for sentence in told):
                continue
            if OR_BETTER.isdisjoint(lows) and (refused or holds(lows, LEAVING_OUT) or _quoted(tokens, mention)):
                return True
    return False


def _asks_for(sentence: Asking) -> bool:
    """Whether a sentence asks for anybody, and doesn't only say who is "not to be introduced"."""
    return not sentence.refused and not (SIGNALS.isdisjoint(sentence.words) and holds(sentence.words, LEAVING_OUT))


def set_aside(text: Text, gone: Sequence[Mention], told: Sequence[Asking]) -> frozenset[int]:
    """Give the sentences that only say whom to leave out, by where they start."""
    asking = {sentence.start for sentence in told if _asks_for(sentence) and sentence.mentions}
    return frozenset(
        start
        for start, end, _ in text.sentences
        if start not in asking and any(start <= mention.start < end for mention in gone)
    )


def _line(tokens: Sequence[Token], mention: Mention, start: int, end: int) -> tuple[int, int]:
    """Give where the line of a mention starts and ends."""
    first = last = mention.end - 1
    while first > start and tokens[first - 1].kind is not Kind.LINE:
        first -= 1
    while last < end and tokens[last].kind is not Kind.LINE:
        last += 1
    return first, last


def not_passed_on(text: Text) -> frozenset[int]:
    """Give the words that say whom to leave out, which nobody else reads: sentences, and brackets that begin "not"."""
    gone: set[int] = set()
    for start, end, words in text.sentences:
        if holds(words, LEAVING_OUT):
            gone.update(range(start, end))
    tokens = text.tokens
    for at in range(len(tokens) - 1) if "(" in text.lows else ():
        if tokens[at].text == "(" and tokens[at + 1].low in NOT:
            end = behind_bracket(tokens, at + 1, len(tokens), ())
            gone.update(range(at, end))
    return frozenset(gone)
