"""Finds the words of a request that are meant for one of the people alone: paragraphs that start "for Ann:".

This module never guesses whose they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mailer.read.request_japanese import HONORIFIC
from mailer.read.request_names import compatible
from mailer.read.request_option_words import FOR, PRIVATELY
from mailer.read.request_tokens import Kind, Token, is_name_word


if TYPE_CHECKING:
    from collections.abc import Sequence

    from mailer.model import Mailbox
    from mailer.read.request_tokens import Text


ENDING = (Kind.LINE, Kind.STOP)
NOT_NAMES = PRIVATELY | FOR | HONORIFIC


def private_of(text: Text, people: Sequence[Mailbox]) -> tuple[list[tuple[int, int, int]], list[str]]:
    """Find paragraphs that start "for Ann:": whose they are, and where they start and end, and which can't be told."""
    found: list[tuple[int, int, int]] = []
    unsure: list[str] = []
    tokens = text.tokens if ":" in text.lows else ()
    starts = [
        index
        for index, token in enumerate(tokens)
        if (index == 0 or tokens[index - 1].kind in ENDING or tokens[index - 1].low in PRIVATELY)
        and (token.low in FOR or _names_first(tokens, index))
    ]
    for at, start in enumerate(starts):
        colon = next((index for index in range(start, min(len(tokens), start + 8)) if tokens[index].text == ":"), None)
        if colon is None or not any(is_name_word(token) for token in tokens[start:colon] if token.low not in FOR):
            continue
        name = " ".join(
            token.text
            for token in tokens[start:colon]
            if token.kind is Kind.WORD and token.low not in NOT_NAMES and not token.text[0].islower()
        )
        fits = [index for index, person in enumerate(people) if compatible(person.name, name)]
        limit = starts[at + 1] if at + 1 < len(starts) else len(tokens)
        end = next((index for index in range(colon + 2, len(tokens)) if tokens[index].low == "\n\n"), len(tokens))
        end = min(end, limit) if limit > colon else end
        begin = start
        while begin > 0 and tokens[begin - 1].low in PRIVATELY:
            begin -= 1
        written = any(token.kind is Kind.ADDRESS for token in tokens[start:end])
        if written and not fits:
            continue  # "For the fair in Hull: please introduce …"
        if len(fits) == 1 and not written:
            found.append((fits[0], begin, end))
        else:
            unsure.append(f"whom the words for {name} are meant for")
            found.append((-1, begin, end))
    return found, unsure


def _names_first(tokens: Sequence[Token], at: int) -> bool:
    """Whether a Japanese "Annさんへ：" begins here, which has its "for" behind the name."""
    if not is_name_word(tokens[at]):
        return False
    end = next((index for index in range(at, min(len(tokens) - 1, at + 4)) if tokens[index].low == "へ"), None)
    return end is not None and tokens[end + 1].text == ":"


def private_text(text: Text, start: int, end: int) -> str:
    """Give the words of a paragraph behind its colon."""
    tokens = text.tokens
    colon = next(index for index in range(start, end) if tokens[index].text == ":")
    return text.written[tokens[colon].end : tokens[end - 1].end].strip()
