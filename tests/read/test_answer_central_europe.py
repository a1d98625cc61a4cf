"""That no yes of Polish, Czech, Slovak, Hungarian, Latvian or Lithuanian survives its condition, question or denial.

`answers/central_europe.tsv` holds what people write; here each entry of the tables is put into frames that leave it
open or turn it round. A few forms of an entry are enough, since the forms of one entry differ in single words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mailer.model import Choice
from mailer.read import words
from mailer.read.answer import choose
from mailer.read.words import NOTATION, Sense, _entries, _macros


if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

SEEDS = (0, 5)
"""Which form of an entry is taken: the alternatives of its choices are counted from here."""

OPEN = {
    "pl": "jeśli to za darmo {} / czy {} / {} jeśli znajdę czas / {}, ale najpierw chcę wiedzieć więcej",
    "cs": "pokud je to zadarmo {} / možná {} / {} jestli budu mít čas / {}, ale nejdřív chci vědět víc",
    "sk": "ak je to zadarmo {} / možno {} / {} ak budem mať čas / {}, ale najprv chcem vedieť viac",
    "hu": "ha ingyen van {} / talán {} / {} ha lesz időm / {}, de előbb többet szeretnék tudni",
    "lv": "varbūt {} / nezinu vai {} / {} ja būs laiks / {}, bet vispirms gribu zināt vairāk",
    "lt": "jei tai nemokamai {} / gal {} / {} jei turėsiu laiko / {}, bet pirma noriu sužinoti daugiau",
}
"""Conditions, hedges and questions."""

TURNED = {
    "pl": "{} ale nie teraz / {}, ale nie mam czasu / mój kolega {} / nigdy {}",
    "cs": "{} ale teď ne / {}, ale nemám čas / kolega {} / nikdy {}",
    "sk": "{} ale teraz nie / {}, ale nemám čas / kolega {} / nikdy {}",
    "hu": "{} de most nem / {}, de nincs időm / a kollégám {} / soha {}",
    "lv": "{} bet ne tagad / {}, bet man nav laika / kolēģis {} / nekad {}",
    "lt": "{} bet ne dabar / {}, bet neturiu laiko / kolega {} / niekada {}",
}
"""Denials, postponements, and what somebody else does."""


def form(pieces: Sequence[str], macros: Mapping[str, str], seed: int) -> str:
    """Give one text that an entry stands for."""
    choices: list[list[list[str]]] = [[[]]]
    for piece in pieces:
        if piece == "(":
            choices.append([[]])
        elif piece == "|":
            choices[-1].append([])
        elif piece == ")":
            found = choices.pop()
            choices[-1][-1] += found[(seed + len(pieces)) % len(found)]
        elif piece[0] == "@":
            choices[-1][-1].append(form(NOTATION.findall(macros[piece[1:-1]]), macros, seed))
        else:
            choices[-1][-1].append(piece)
    return " ".join(choices[0][seed % len(choices[0])])


def forms(code: str, *senses: Sense) -> list[str]:
    """Give a few forms of each entry of these senses."""
    table = words.TABLES[code]
    macros = _macros(table)
    entries = [entry.removesuffix("...") for sense in senses for entry in _entries(table, sense)]
    texts = [" ".join(form(NOTATION.findall(entry), macros, seed).split()) for entry in entries for seed in SEEDS]
    return sorted(set(texts) - {""})


@pytest.mark.parametrize("code", OPEN)
def test_p2_no_yes_survives_what_leaves_it_open_or_turns_it_round(code: str) -> None:
    """P2: beside a condition, a hedge, a question, a denial or a postponement, no way to say yes is one."""
    frames = [frame.strip() for frame in f"{OPEN[code]} / {TURNED[code]}".split(" / ")]
    texts = [frame.format(text) for frame in frames for text in forms(code, Sense.YES, Sense.FOND)]

    assert [text for text in texts if choose(text) is Choice.YES] == []


@pytest.mark.parametrize("code", OPEN)
def test_p2_no_refusal_of_a_table_is_read_as_a_yes(code: str) -> None:
    """P2: whatever a table knows as a no is never a yes by itself, and what it knows as a yes never a no."""
    assert [text for text in forms(code, Sense.NO) if choose(text) is Choice.YES] == []
    assert [text for text in forms(code, Sense.YES, Sense.FOND) if choose(text) is Choice.NO] == []
