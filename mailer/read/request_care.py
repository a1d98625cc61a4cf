"""Says where the service is told to write to somebody else than the one who is meant: her manager, his colleague.

Like `request_doubt`, this looks at a few telling words and where they stand; it can only add a question. This module
never decides whose an address is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mailer.read.request_address_words import WRITING
from mailer.read.request_doubt_words import OWNED
from mailer.read.request_name_words import TITLES
from mailer.read.request_names import related
from mailer.read.request_runs import can_name
from mailer.read.request_slots import strength
from mailer.read.request_tokens import Kind
from mailer.read.request_whose_words import KIN, OWN


if TYPE_CHECKING:
    from collections.abc import Sequence

    from mailer.read.request_mentions import Mention
    from mailer.read.request_slots import Asking
    from mailer.read.request_tokens import Text, Token


CLEAR = 2
FARTHEST = 14
"""How many tokens before an address it may be said whose it is."""
BETWEEN = frozenset(",:(<–—-\"'")
SHORTEST = 5
ENDINGS = tuple(kin for kin in KIN if len(kin) >= SHORTEST)
"""Words that stand at the end of longer ones: Praxismanager, zakenpartner."""


def cared_for(text: Text, addressed: Sequence[Mention], told: Sequence[Asking]) -> bool:
    """Whether a sentence says to write to somebody's kin or colleague, who was not asked for."""
    clear = {sentence.start for sentence in told if len(sentence.mentions) > 1 or strength(sentence.words) == CLEAR}
    named = [mention.name for sentence in told for mention in sentence.mentions if not mention.address]
    for start, end, words in text.sentences:
        if start in clear or WRITING.isdisjoint(words):
            continue
        for mention in addressed:
            meant = any(related(name, mention.name) for name in named)
            if start <= mention.end - 1 < end and not meant and _is_anothers(text.tokens, start, mention.end - 1):
                return True
    return False


def _is_anothers(tokens: Sequence[Token], start: int, at: int) -> bool:
    """Whether "her manager" stands right before an address, but for a name."""
    last = at
    while at > max(start, last - FARTHEST):
        token = tokens[at - 1]
        if _is_kin(token):
            return any(low in OWNED and low not in OWN for low in _before(tokens, start, at - 1))
        if not (can_name(tokens, at - 1) or token.text in BETWEEN or token.low in TITLES or token.kind is Kind.LINE):
            return False
        at -= 1
    return False


def _is_kin(token: Token) -> bool:
    return token.kind is Kind.WORD and (token.low in KIN or token.low.endswith(ENDINGS))


def _before(tokens: Sequence[Token], start: int, at: int) -> list[str]:
    """Give the two words before a word: "his" and "younger"."""
    return [token.low for token in tokens[max(start, at - 2) : at]]
