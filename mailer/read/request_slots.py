"""Finds, in the sentences that ask for an introduction, who is named there: with an address, without, or as "her".

A name without an address counts where a person is named who is to be introduced: after the verb, after "to", "with" or
"and", at the start; not after "of", "who" or "because". This module never puts names and addresses together.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mailer.read.request_bids import bids
from mailer.read.request_japanese import HONORIFIC
from mailer.read.request_letter_words import GREETINGS, LINKS
from mailer.read.request_mentions import Mention
from mailer.read.request_musing_words import PLEADING
from mailer.read.request_name_words import COMPANIES, DATES, LANGUAGES, PARTICLES, ROLES, TITLES
from mailer.read.request_names import fold
from mailer.read.request_option_words import FOR
from mailer.read.request_phrases import by_first
from mailer.read.request_reason_words import PAST, REASONS, RELATIVE, SUBJECTS
from mailer.read.request_runs import MOST_RUN, UNCASED, can_name, is_dot, is_ideographic, name_of
from mailer.read.request_tokens import TIED, Kind, Sentence, Text, Token, is_particle, stem
from mailer.read.request_typos import is_slip
from mailer.read.request_verb_words import WISHED
from mailer.read.request_words import AND, COPY, FILLER, FROM, NOT, PAIRS, RELATIONS, SIGNALS, TO, WEAK, WRITER


if TYPE_CHECKING:
    from collections.abc import Collection, Sequence


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """A sentence that asks for an introduction.

    Attributes:
        start, end: its tokens.
        words: its words in small letters.
        mentions: who is named in it, in order.
        writer: how many mentions stand before "her" or "him", -1 where no such word stands there.
        refused: whether it says not to.
    """

    start: int
    end: int
    words: tuple[str, ...]
    mentions: tuple[Mention, ...]
    writer: int = -1
    refused: bool = False


PAIR_OF = by_first(PAIRS)
WISH_OF = by_first(WISHED)
SIGNAL_PARTS = (
    frozenset(word for pair in PAIRS for word in pair)
    - FROM
    - {"be", "each", "other", "l'un", "l'autre", "aan", "ze", "en"}
)
WANTING = frozenset("need needs want wants".split())
"""Words before "introduced" by which it asks: "need Ann and Bob introduced"."""
LINKED = AND | TO
GOES_ON = LINKED | FILLER | SIGNALS | WEAK | SIGNAL_PARTS | HONORIFIC
BELONGS = FROM | FOR
VERBS = SIGNALS | WEAK
ASKS = VERBS | PAIR_OF.keys() | WISH_OF.keys()
ASKING = VERBS | SIGNAL_PARTS
KEEPS = RELATIONS | FILLER | TITLES | HONORIFIC
NO_PERSON = DATES | LANGUAGES
TITLE_MARKS = TITLES | {""}
LONGEST_BRACKET = 30
BEHIND_POSTS = FROM - TO - AND
LEANING = frozenset(("all", "l", "dell"))
"""Italian and French words that lean on a title: all'ingegner."""
PLACED = frozenset("in at en à a em w te".split())
"""Words between what somebody is, and where."""
SPANISH_IN = frozenset(("el", "la", "los", "las", "un", "una"))
"""What follows "en" in Spanish, where it is no Dutch "and"."""
CLAUSES = frozenset("when where how what if wenn quand cuando quando als".split())
TYING = (AND | TO | KEEPS | ROLES | ASKING | WRITER | GREETINGS | COPY) - CLAUSES - (FROM - TO - AND)
INDEFINITE_ARTICLES = frozenset("a an ein eine einen einem einer un une una um uma een".split())
KNOWING = frozenset("wissen savoir saber sapere weten wiedzieć czy ob".split())
UNLESS = frozenset("if se si wenn falls als jeśli jeżeli".split())
THREATS = frozenset(
    "swear who nobody wer niemand schwöre qui personne jure quién nadie juro chi nessuno giuro quem ninguém zweer kto "
    "nikt przysięgam".split()
)
"""What else stands in a sentence with "if you don't" that asks all the same."""
WILLING = frozenset(
    "want wish like can able wollen wollt möchten möchtet könnt können mögen voulez pouvez souhaitez queréis quieren "
    "podéis pueden volete potete desiderate querem podem puderem quiserem willen kunnen chcecie możecie".split()
)
"""What makes a mere leave to say no of it."""
TYING_MARKS = frozenset(",:&<>()[]\"'/|+-–—→=")


def strength(words: Sequence[str]) -> int:
    """Say how clearly the words of a sentence ask for an introduction: 2, 1, or 0 for not at all."""
    if ASKS.isdisjoint(words) and "introduced" not in words and "-" not in "".join(words):
        return 0
    told = set(words)
    if "-" in "".join(told):
        told |= {stem(low) for low in told}
    if not told.isdisjoint(SIGNALS):
        return 2
    if "introduced" in told and not WANTING.isdisjoint(words[: words.index("introduced")]):
        return 2
    paired = any(not told.isdisjoint(PAIR_OF[first]) for first in told & PAIR_OF.keys())
    return 2 if paired or (not told.isdisjoint(WISH_OF) and _is_wished(words, told)) else int(not told.isdisjoint(WEAK))


def _is_wished(words: Sequence[str], told: Collection[str]) -> bool:
    """Whether it is wished that two may meet: not that they may not, nor to know whether they do."""
    return KNOWING.isdisjoint(told) and any(
        NOT.isdisjoint(words[max(0, at - 3) : at])
        for at, verb in enumerate(words)
        if verb in WISH_OF and not WISH_OF[verb].keys().isdisjoint(told)
    )


def asking(text: Text, found: Sequence[Mention], known: frozenset[str] = frozenset()) -> list[Asking]:
    """Find the sentences that ask, the clear ones alone where there are any, and who is named in each."""
    weights = [strength(sentence.words) for sentence in text.sentences]
    most = max(weights, default=0)
    if not most:
        bidding = [each for each, said in zip(text.sentences, text.said, strict=True) if bids(each.words, said)]
        if bidding:
            return [_bidding(found, sentence) for sentence in bidding]
    if not most:
        weights = [int(any(map(_is_slip, sentence.words))) for sentence in text.sentences]
        most = max(weights, default=0)
    if not most:
        return []
    if most == 1 and any(weight and _pleads(each) for weight, each in zip(weights, text.sentences, strict=True)):
        weights = [weight * _pleads(each) for weight, each in zip(weights, text.sentences, strict=True)]
    weighed = zip(weights, text.sentences, strict=True)
    return [_asking(text.tokens, found, sentence, known) for weight, sentence in weighed if weight == most]


def _bidding(found: Sequence[Mention], sentence: Sentence) -> Asking:
    """Give a sentence that asks without a verb of introducing: whom it names without an address, only tells of it."""
    start, end, words = sentence
    here = tuple(mention for mention in found if start <= mention.start < end)
    return Asking(start=start, end=end, words=words, mentions=here)


def _pleads(sentence: Sentence) -> bool:
    """Whether a sentence asks for something in so many words: "could you", "bitte"."""
    return not PLEADING.isdisjoint(sentence.words)


def _is_slip(low: str) -> bool:
    return low not in PAST and low not in RELATIONS and is_slip(low)


def _asking(tokens: Sequence[Token], found: Sequence[Mention], sentence: Sentence, known: frozenset[str]) -> Asking:
    start, end, words = sentence
    by_start = {mention.start: mention for mention in found if start <= mention.start < end}
    scan = Scan(tokens=tokens, start=start, end=end, known=known)
    index = start
    while index < end:
        mention = by_start.get(index)
        if mention:
            if not scan.aside(mention):
                scan.put(mention)
            index = behind_bracket(tokens, max(mention.end, index + 1), end, by_start.keys())
        else:
            index = scan.step(index)
    return Asking(
        start=start,
        end=end,
        words=words,
        mentions=tuple(scan.mentions),
        writer=scan.writer,
        refused=scan.refused,
    )


def behind_bracket(tokens: Sequence[Token], at: int, end: int, starts: Collection[int]) -> int:
    """Step over the rest of a bracket in which an address stands: "(ann@…; Python, AWS)"."""
    for index in range(at, min(end, at + LONGEST_BRACKET)):
        if tokens[index].text == ")":
            return index + 1
        if tokens[index].text == "(" or index in starts:
            break
    return at


def _is_you(token: Token, before: Token | None) -> bool:
    """Whether German "ihr" or "Sie" speaks to us."""
    if before is None or before.kind is not Kind.WORD:
        return False
    return (token.low == "ihr" and before.low.endswith("t")) or token.text == "Sie"


class Scan:
    """Walks through one sentence, and keeps where a person may be named."""

    def __init__(self, *, tokens: Sequence[Token], start: int, end: int, known: frozenset[str]) -> None:
        self.known = known
        self.tokens = tokens
        self.start = start
        self.end = end
        self.mentions: list[Mention] = []
        self.writer = -1
        self.refused = False
        self.open = True
        """A person may be named here."""
        self.live = True
        """What follows still says who, rather than why."""
        self.ended = False
        self.placed = False
        """Inside "of Acme and Sons"."""
        self.signalled = False
        self.excluded = False
        """Behind "not"."""

    def put(self, mention: Mention) -> None:
        """Take a person who is named here."""
        self.mentions.append(mention)
        self.open = False
        self.placed = False

    def aside(self, mention: Mention) -> bool:
        """Whether a person is named by the way: in brackets, or in a clause about another one."""
        if self.excluded or (len(self.mentions) > 1 and (self.ended or not self.live)):
            return True
        for at in range(mention.start - 1, max(-1, mention.start - 12), -1):
            token = self.tokens[at]
            if token.text == "(":
                return bool(self.mentions) and any(
                    before.kind is Kind.WORD and before.text.islower() and before.low not in LINKS
                    for before in self.tokens[at : mention.start]
                )
            if token.text == ")":
                break
        return False

    def step(self, index: int) -> int:
        """Take one token, or a name, and give the index of what follows."""
        token = self.tokens[index]
        if token.text == "(":
            return self._past(index)
        if self.ended:
            return index + 1
        if token.kind is not Kind.WORD:
            self._mark(token)
            return index + 1
        if self.open and self.live and can_name(self.tokens, index):
            return self._named(index)
        self._word(token, index)
        return index + 1

    def _past(self, index: int) -> int:
        """Skip what stands in brackets."""
        for at in range(index + 1, min(self.end, index + LONGEST_BRACKET)):
            if self.tokens[at].text == ")":
                return at + 1
            if self.tokens[at].kind in (Kind.ADDRESS, Kind.BROKEN):
                break
        return index + 1

    def _mark(self, token: Token) -> None:
        if token.text in ",;" or token.kind is Kind.LINE:
            self.open = self.live = self.live or token.kind is not Kind.LINE
            self.placed = False
        elif token.text in ":/+&<>|–—-":
            self.open = self.live and not self.placed

    def _named(self, index: int) -> int:
        end = index + 1
        while (
            end < self.end
            and end - index < MOST_RUN
            and not is_ideographic(self.tokens[index].text)
            and (can_name(self.tokens, end) or is_particle(self.tokens, end) or is_dot(self.tokens, end))
        ):
            end += 1
        while end > index + 1 and (is_particle(self.tokens, end - 1) or self.tokens[end - 1].text == "."):
            end -= 1
        name = name_of(self.tokens, self._titled(index), end)
        told = self.tokens[index:end]
        if any(token.low in COMPANIES for token in told) or all(token.low.strip(".") in TITLE_MARKS for token in told):
            name = ""
        if all(token.low in NO_PERSON for token in told) and fold(name) not in self.known:
            name = ""
        if end - index == 1 and index > self.start and self._is_thing(index):
            name = ""
        if is_ideographic(told[-1].text) and (end >= self.end or self.tokens[end].low not in HONORIFIC):
            name = ""  # without capitals, only what follows a name tells it from a noun
        if told[0].text[0] >= UNCASED and not is_ideographic(told[-1].text) and self._is_loose(index, end):
            name = ""
        if name and (self.signalled or self.mentions or self._follows(index) or self._continues(index, end)):
            self.put(Mention(name=name, start=index, end=end, loose=self._is_loose(index, end)))
        self.open = False
        return end

    def _is_thing(self, at: int) -> bool:
        """Whether "a" stands before letters that are short for something: "with a PhD", "in an MBA"."""
        before, text = self.tokens[at - 1].low, self.tokens[at].text
        return before in INDEFINITE_ARTICLES and sum(map(str.isupper, text)) > 1 and fold(text) not in self.known

    def _titled(self, index: int) -> int:
        """Give where a family name starts whose small words a title stands before: "Herrn de Vries"."""
        first = index
        while first > self.start and is_particle(self.tokens, first - 1):
            first -= 1
        return first if first > self.start and self.tokens[first - 1].low in TITLES else index

    def _is_loose(self, start: int, end: int) -> bool:
        """Whether a name may be there by the way: a place, a post, a company, somebody who is only spoken of."""
        before = self.tokens[start - 1] if start > self.start else None
        after = self.tokens[end] if end < self.end else None
        posted = after and (after.low in BEHIND_POSTS or (after.text == ":" and self.signalled))
        if before and before.text == "," and self.mentions and posted:
            return True  # ", Dean of Students", ", Reason: …"
        if start - 1 > self.start and self.tokens[start - 1].low in PLACED and self.tokens[start - 2].low in ROLES:
            return True  # "directrice à Gdynia"
        if self.tokens[end - 1].low.endswith("'s") and after and after.kind is Kind.WORD:
            return True  # "Bob's son Nils"
        if before and before.text == ":" and any(token.low in SUBJECTS for token in self.tokens[self.start : start]):
            return True  # "they should meet: Watson Health is"
        if before is None and after and end - start == 1 and fold(self.tokens[start].text) not in self.known:
            following = {token.low for token in self.tokens[end + 1 : min(end + 2, self.end)]}
            return after.kind is Kind.WORD and bool(following & ASKING)  # "Time to introduce"
        return not self._tied_to(start) and not self._given(start, end)

    def _tied_to(self, at: int) -> bool:
        """Whether nothing but "and", "to", commas and the like stands between a name and the verb, or the last name."""
        last = max((mention.end for mention in self.mentions if not mention.loose), default=self.start)
        while at > last and (
            self.tokens[at - 1].low in TYING
            or self.tokens[at - 1].text in TYING_MARKS
            or self._titles(self.tokens[at - 1].low, at - 1)
        ):
            if self.tokens[at - 1].low in ASKING:
                return True
            if self.tokens[at - 1].low == "en" and self.tokens[at].low in SPANISH_IN:
                return False
            at -= 1
        return at <= last

    def _given(self, start: int, end: int) -> bool:
        """Whether "with" or "to" stands right before a name that a header or an address has."""
        before = start > self.start and self.tokens[start - 1].low in TO
        return before and all(fold(token.text) in self.known for token in self.tokens[start:end])

    def _continues(self, start: int, at: int) -> bool:
        """Whether a name at the start of a sentence is a known one, or followed by what follows a person's."""
        if at >= self.end:
            return False
        token = self.tokens[at]
        if at - start == 1 and token.low in FILLER and token.low not in LINKED:
            return fold(self.tokens[start].text) in self.known
        return token.kind is not Kind.WORD or token.low in GOES_ON

    def _follows(self, at: int) -> bool:
        return at > 0 and self.tokens[at - 1].low in LINKED

    def _word(self, token: Token, index: int) -> None:
        low = token.low if token.low in SIGNALS else stem(token.low)
        before = self.tokens[index - 1] if index else None
        if low in ASKING:
            self._signal(token, index)
        elif low in NOT and self.mentions:
            self.excluded = self.ended = True
        elif self._explains(low, before):
            self.ended = True
        elif low in RELATIVE and ((self.mentions and not self.open) or (before and before.text == ",")):
            self.live = self.open = False
        elif _is_you(token, before):
            self.open = self.live  # "könntet ihr Ann …", "könnten Sie Frau Lee …"
        elif low in WRITER and (self.open or self.signalled) and self.writer < 0 and low not in RELATIONS:
            self.writer = len(self.mentions)
            self.open = False
        elif self._titles(low, index):
            self.open = self.live and not self.placed
        else:
            self._connect(low, before)

    def _titles(self, low: str, index: int) -> bool:
        """Whether a word belongs to a title before a name: "all'ingegner", "Herrn de Vries", "de heer"."""
        head, _, tail = low.rpartition("'")
        if head in LEANING and tail in TITLES:
            return True
        before = self.tokens[index - 1].low if index > self.start else ""
        after = self.tokens[index + 1].low if index + 1 < self.end else ""
        return low in PARTICLES and (before in TITLES or (low == "de" and after in TITLES))

    def _signal(self, token: Token, index: int) -> None:
        """Take a word that asks."""
        if token.low in SIGNALS or stem(token.low) in VERBS:
            self.refused = self.refused or any(self._denies(at) for at in range(max(self.start, index - 4), index))
        self.signalled = self.open = True
        self._tied(token)

    def _denies(self, at: int) -> bool:
        """Whether a word says not to: "not", "can't"; but not "why don't you"."""
        low = self.tokens[at].low
        invites = low.endswith("n't") and self.tokens[at + 1].low in ("you", "we")
        denies = not invites and (low in NOT or low.endswith("n't"))
        return denies and not self._threatens(at)

    def _threatens(self, at: int) -> bool:
        """Whether a "not" says what happens unless we act: "if you don't introduce them, who will?"."""
        before = {token.low for token in self.tokens[max(self.start, at - 3) : at]}
        behind = {token.low for token in self.tokens[at : min(self.end, at + LONGEST_BRACKET)]}
        return not (before.isdisjoint(UNLESS) or behind.isdisjoint(THREATS) or not behind.isdisjoint(WILLING))

    def _explains(self, low: str, before: Token | None) -> bool:
        """Whether a word starts the reason: "because", or ", they"."""
        if low in REASONS:
            return bool(self.mentions)
        return low in SUBJECTS and len(self.mentions) > 1 and before is not None and before.text == ","

    def _connect(self, low: str, before: Token | None) -> None:
        """Take a word that stands between people, or after them."""
        if low in TO:
            self.open = self.live
            self.placed = False
        elif low in AND:
            self.open = self.live and not self.placed
        elif low in BELONGS and before and before.low in SIGNALS:
            self.open = True
        elif low in FROM and (self.mentions or low not in FILLER):
            self.open, self.placed = False, True
        elif low not in KEEPS or low in ("the", "an"):
            self.open = False

    def _tied(self, token: Token) -> None:
        """Take the pronoun that is tied to a verb: présente-la, presentarla."""
        tail = token.low.partition("-")[2]
        if (tail in TIED and tail in WRITER) or token.low in WRITER:
            self.writer = len(self.mentions)
