"""The forms of the verbs that ask for an introduction: data alone.

Polite requests stand in moods that a list by hand forgets: "que presentaseis", "vorrei che presentaste". Past tenses
that tell of an introduction are not among them. This module never decides anything.
"""

from __future__ import annotations


def forms(stem: str, endings: str) -> str:
    """Give the forms of a verb."""
    return " ".join(stem + ending for ending in endings.split())


VERBS = (
    forms("vorstell", "e en n st t test tet") + " vorzustelln",
    forms("présent", "er ez es e ons iez ions erais eriez erait erions erez eras eront assiez ent"),
    forms("present", "er ez iez erais eriez erez") + " presentés",
    forms("present", "ar a as áis an e es éis en ad ando ara aras arais aran ase ases aseis asen")
    + " "
    + forms("presentar", "ía ías íais ían los las la lo le les te se"),
    forms("present", "o i a ate ino asse assi aste assero erei eresti erebbe ereste erebbero erete erai are")
    + " "
    + forms("presentar", "li le lo la gli vi"),
    forms("apresent", "ar a as ai e es em ando asse asses assem ásseis aria arias ariam aríeis ares arem ardes")
    + " "
    + forms("apresent", "á-los á-las á-lo á-la ar-lhe ar-lhes"),
    forms("voorstel", "len t l") + " introduceren introduceert introduceer",
    forms("przedstaw", "cie ić isz icie ił iła ili iać iają i"),
    forms("zapozna", "j jcie ć sz cie ł ła li"),
)
"""Each verb's forms in a line, of German, French (with and without its accent), Spanish, Italian, Portuguese, Dutch
and Polish."""
