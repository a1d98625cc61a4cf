"""Known answers with what turns them put before or after: none of them stays a yes."""

from __future__ import annotations

from pathlib import Path

import pytest

from mailer.model import Choice
from mailer.read.answer import choose


TABLE = Path(__file__).parent / "attacks.tsv"
"""For each language: its ways to say yes, what turns them from before, and what does so from behind."""

LANGUAGES = [line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize(
    ("agreed", "before", "behind"), [row[1:] for row in LANGUAGES], ids=[row[0] for row in LANGUAGES]
)
def test_p2_nothing_that_turns_a_yes_round_leaves_it_one(agreed: str, before: str, behind: str) -> None:
    """P2: a negation, condition, hedge, report, contrast, question or joke beside a yes takes it back."""
    said = agreed.split("|")
    turned = [
        text
        for yes in said
        for text in (*(f"{word}{yes}" for word in before.split("|")), *(f"{yes}{word}" for word in behind.split("|")))
    ]

    assert [text for text in said if choose(text) is not Choice.YES] == []
    assert [text for text in turned if choose(text) is Choice.YES] == []


@pytest.mark.parametrize("one", [row[1].split("|")[0] for row in LANGUAGES], ids=[row[0] for row in LANGUAGES])
def test_p2_a_no_of_another_language_takes_a_yes_back(one: str) -> None:
    """P2: a yes in one language beside a refusal in another decides nothing."""
    refusals = ["nein danke", "non merci", "no gracias", "не хочу", "いいえ、結構です"]

    assert [text for no in refusals for text in (f"{one}. {no}", f"{no}. {one}") if choose(text) is Choice.YES] == []


LITOTES = """
    I am not against it / I see no problem / I don't see why not / Ok thanks / Ich sehe kein Problem / Na ja
    Je ne suis pas contre / Je ne vois aucun problème / No me opongo / No veo ningún problema / Non vedo problemi
    Meglio / Não sou contra / Não vejo problema / Ik ben niet tegen / Ik zie geen probleem / Nie jestem przeciw
    Я не против / Не вижу проблемы / Nejsem proti / Nemám problém / Nemám nič proti / Nisam protiv / Nisem proti
    Nu sunt împotrivă / Nem vagyok ellene / En ole vastaan / Ma ei ole vastu / Neesmu pret / Jag är inte emot det
    Jag ser inga problem / Jeg er ikke imod / Jeg er ikke imot / Δεν βλέπω πρόβλημα / Karşı değilim
"""


@pytest.mark.parametrize("text", [text.strip() for line in LITOTES.strip().splitlines() for text in line.split(" / ")])
def test_p2_who_is_not_against_it_has_not_refused(text: str) -> None:
    """P2: a negated objection is no refusal, in any language."""
    assert choose(text) not in {Choice.NO, Choice.STOP}
