"""Takes from a request the words that say why, as both people may read them.

Of a sentence that asks, what stays is what follows the people: "because …" without its "because", or "Bob Ray, who …";
the instruction itself is never passed on, nor is a bare naming, a greeting, a sign-off or an option. Nothing is
rewritten, and addresses within a sentence stay: the drafting stage cleans. This module never adds a word.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mailer.read.request_doubt_words import PAIRING
from mailer.read.request_letter_words import GREETINGS, LABELS, LINKS, SMALL_TALK
from mailer.read.request_name_words import ROLES, TITLES
from mailer.read.request_names import chunks_of, fold
from mailer.read.request_option_words import ASK
from mailer.read.request_phrases import begins_with, by_first
from mailer.read.request_reason_words import REASONS, RELATIVE, SEVERAL, SUBJECTS, TOPICS
from mailer.read.request_signed import closes
from mailer.read.request_slots import ASKING, SIGNAL_PARTS, VERBS, behind_bracket, strength
from mailer.read.request_tokens import LINE, WORD, Kind, Token, stem
from mailer.read.request_words import AND, COPY, FILLER, FROM, NOT, RELATIONS, SIGNALS, TO, WEAK, WRITER


if TYPE_CHECKING:
    from collections.abc import Sequence

    from mailer.read.request_mentions import Mention
    from mailer.read.request_tokens import Sentence, Text


BARE = (
    FROM
    | FILLER
    | RELATIONS
    | SIGNALS
    | WEAK
    | AND
    | TO
    | GREETINGS
    | LABELS
    | LINKS
    | TITLES
    | WRITER
    | COPY
    | ASK
    | SEVERAL
    | SIGNAL_PARTS
)
LONGEST_GREETING = 5
FEW = 3
"""How many words of an instruction may be unknown to us before they count as a reason."""
OF_WHOM = RELATIVE | FROM | ROLES | RELATIONS
"""Words that start a description of the person before them."""
WHETHER = frozenset("whether if ob si se czy mag".split())
NEVER_FIRST = TO | AND | WHETHER
SAYS_NOTHING = BARE | WHETHER
"""Words that go on with the instruction."""
SPOKEN_OF = SUBJECTS | PAIRING
CLOSERS = frozenset(">)]*\"'")
BREAKS = frozenset(",;:-–—(")
THAT = frozenset(("que", "che"))
CHATTER = by_first(SMALL_TALK)


def why(text: Text, people: Sequence[Mention], named: frozenset[int], gone: frozenset[int], name: str) -> str:
    """Give the words that say why.

    `people` are the places that name people and `named` their tokens; `gone` are those that are told elsewhere, and
    `name` is the writer's.
    """
    finder = Reason(text=text, people=people, named=named, gone=gone)
    kept: list[str] = []
    spare: list[int] = []
    last = 0
    for sentence in text.sentences:
        piece, bare = finder.piece(sentence)
        if piece and not closes(piece, name):
            gap = text.written[last : text.tokens[sentence.start].start]
            if bare:
                spare.append(len(kept))
            kept.append(("\n\n" if gap.count("\n") > 1 else " ") + piece)
        last = text.tokens[sentence.end - 1].end
    if len(spare) < len(kept):
        kept = [piece for index, piece in enumerate(kept) if index not in spare]
    return "".join(kept).strip()


class Reason:
    """Looks for the reason in one sentence after another."""

    def __init__(
        self,
        *,
        text: Text,
        people: Sequence[Mention],
        named: frozenset[int],
        gone: frozenset[int],
    ) -> None:
        self.text = text.written
        self.tokens = text.tokens
        self.people = people
        self.named = named
        self.gone = gone
        self.names = chunks_of(*(mention.name for mention in people))
        self.told = bytearray(len(text.tokens))
        """One for each word that could be a reason, and zero for everything else."""
        self.says = bytearray(len(text.tokens))
        """The same for those of them that stand for nobody."""
        self.breaks = bytearray(len(text.tokens))
        """The same for the ends of lines."""
        self._mark(text.lows - SAYS_NOTHING, named | gone)

    def piece(self, sentence: Sentence) -> tuple[str, bool]:
        """Give what one sentence says of the reason, and whether it says so little that it goes where others stay."""
        begin, end, words = sentence
        start = greeted(self.tokens, begin, end)
        lines = [line for line in self._lines(start, end) if self._telling(*line) and not self._is_field(*line)]
        if not lines or self._is_small_talk(start, end):
            return "", False
        first, last = lines[0][0], lines[-1][1]
        written = [mention for mention in self.people if start <= mention.start < end]
        bare = self._telling(start, end) < FEW and any(mention.address for mention in written)
        asks = strength(words if start == begin else _words(self.tokens[start:end]))
        if self.tokens[start].low in NOT and bare:
            return "", False  # "not Bob Ray, but …" is told of nobody
        if start in self.gone and not asks:
            return "", False  # what follows an order in its own sentence explains the order
        if asks:
            first, bare = self._asked(first, last, written, asks)
        first, last = self._trimmed(first, last)
        if not self._says(first, last) or self._is_small_talk(first, last):
            return "", False
        moved = first > begin or (begin > 1 and self.tokens[begin - 2].text == ",")
        return self._text(first, last, moved=moved), bare

    def _asked(self, first: int, last: int, written: Sequence[Mention], asks: int) -> tuple[int, bool]:
        """Give where the reason starts in a sentence that asks, and whether it is a bare one."""
        asking = next((index for index in range(first, last) if self.tokens[index].low in ASKING), first)
        because = next((index for index in range(asking, last) if self._because(index, first, last)), None)
        if because is not None and self._telling(because + 1, last):
            return because + 1 + (self.tokens[because + 1].low in THAT), False
        few = self._telling(first, last) <= FEW
        addressed = [mention for mention in written if mention.address] or (written if asks > 1 else [])
        if not addressed:
            return (last, True) if few and asks > 1 else (first, few)
        start = self._behind(last, addressed[-1])
        described = self._telling(addressed[0].start, addressed[-1].end) >= FEW
        if described and start in (last, addressed[-1].start):
            inside = {token.low for token in self.tokens[addressed[0].start : addressed[-1].start]}
            start = addressed[0].start if not inside & (ASKING | ASK) else start
        return start, start < last and (self.tokens[start].low in FROM or start <= addressed[-1].start)

    def _because(self, index: int, first: int, last: int) -> bool:
        """Whether a word starts a reason; "da" does so in German alone."""
        low = self.tokens[index].low
        german = low != "da" or any(token.low in ("bitte", "und", "mit", "ich") for token in self.tokens[first:last])
        return low in REASONS and german

    def _behind(self, last: int, mention: Mention) -> int:
        """Give where the words start that follow the people, and say something; `last` where none do."""
        end = self._past_brackets(min(mention.end, last), last)
        verb = max((index for index in range(end, last) if self.tokens[index].low in SIGNALS), default=None)
        if verb is None or not self._says(verb, last):
            verb = next((index for index in range(end, last) if self._asks(index, end)), None)
        end = end if verb is None else verb + 1
        told = self.says.find(1, end, last)
        if told < 0:
            return last
        cut = next((index for index in range(told - 1, end - 1, -1) if self.tokens[index].text in BREAKS), None)
        start = end if cut is None else cut + 1
        low = self.tokens[start].low
        if low in TOPICS:
            return start
        if low in NEVER_FIRST and cut is None:
            return last
        if low in RELATIVE and (cut is None or self.tokens[cut].text not in ";:"):
            return mention.start if verb is None and self._telling(end, last) >= FEW else last
        nearby = {token.low for token in self.tokens[start : start + 2]}
        if nearby & SPOKEN_OF or self._own(self.tokens[start]) or (cut is not None and self.tokens[cut].text != ","):
            return start
        if low in OF_WHOM:
            return mention.start if verb is None and self._telling(end, last) >= FEW else last
        return mention.start if verb is None and cut is not None else start

    def _past_brackets(self, at: int, last: int) -> int:
        """Step over what closes an address, and over brackets behind it."""
        at = behind_bracket(self.tokens, at, last, ())
        while at < last and self.tokens[at].text in CLOSERS:
            at += 1
        if at < last and self.tokens[at].text == "(":
            return next((index + 1 for index in range(at, last) if self.tokens[index].text == ")"), last)
        return at

    def _says(self, first: int, last: int) -> bool:
        return self.says.find(1, first, last) >= 0

    def _asks(self, index: int, end: int) -> bool:
        """Whether a verb that asks stands here, with no mark between it and the people."""
        return self.tokens[index].low in VERBS and not any(token.text in BREAKS for token in self.tokens[end:index])

    def _trimmed(self, first: int, last: int) -> tuple[int, int]:
        """Step over marks, line ends and options at both ends."""
        while first < last and (first in self.gone or self.tokens[first].kind in (Kind.MARK, Kind.LINE)):
            first += 1
        while last > first and (
            last - 1 in self.gone or self.tokens[last - 1].kind is Kind.LINE or self.tokens[last - 1].text == ","
        ):
            last -= 1
        return first, last

    def _text(self, first: int, last: int, *, moved: bool) -> str:
        after = self.tokens[last] if last < len(self.tokens) else None
        stop = after.end if after and after.kind is Kind.STOP else self.tokens[last - 1].end
        piece = self.text[self.tokens[first].start : stop].strip()
        return piece[:1].upper() + piece[1:] if moved else piece

    def _is_field(self, first: int, last: int) -> bool:
        """Whether a line is one of a form, such as "Company: Windy"."""
        return last - first > 1 and self.tokens[first].low in LABELS and self.tokens[first + 1].text == ":"

    def _is_small_talk(self, start: int, end: int) -> bool:
        first = next((token.low for token in self.tokens[start:end] if token.kind is WORD), "")
        if first not in CHATTER or not begins_with(_words(self.tokens[start:end]), CHATTER):
            return False
        return not any(start <= mention.start < end and mention.address for mention in self.people)

    def _telling(self, first: int, last: int) -> int:
        """Count the words that could be a reason."""
        return self.told.count(1, first, last)

    def _mark(self, telling: frozenset[str], apart: frozenset[int]) -> None:
        """Mark the words that may be a reason, and the ends of lines."""
        for index, token in enumerate(self.tokens):
            kind, text, low, _, _ = token
            if kind is LINE:
                self.breaks[index] = 1
            elif kind is WORD and low in telling and index not in apart and text[0].isalpha():
                self.told[index] = stem(low) not in SAYS_NOTHING and not self._own(token)
                self.says[index] = self.told[index] and low not in SUBJECTS

    def _lines(self, start: int, end: int) -> list[tuple[int, int]]:
        found = []
        at = self.breaks.find(1, start, end)
        while at >= 0:
            found.append((start, at))
            start = at + 1
            at = self.breaks.find(1, start, end)
        return [*found, (start, end)]

    def _own(self, token: Token) -> bool:
        """Whether a word is a part of the name of one of the people."""
        return fold(token.text.removesuffix("'s")) in self.names


def _words(tokens: Sequence[Token]) -> list[str]:
    return [token.low for token in tokens if token.kind is WORD]


def greeted(tokens: Sequence[Token], start: int, end: int) -> int:
    """Step over greetings: "Hi Letterman,", "Dear Ann, dear Bob,"."""
    index = start
    while index < end:
        while index < end and (tokens[index].kind is Kind.LINE or tokens[index].text in ",¡¿"):
            index += 1
        if index == end or tokens[index].low not in GREETINGS:
            break
        past = next(
            (at for at in range(index + 1, end) if tokens[at].text in (",", ":") or tokens[at].kind is Kind.LINE), end
        )
        if past - index > LONGEST_GREETING:
            break
        index = start = past
    return start
