"""The forms of the verbs that ask for an introduction: data alone.

Polite requests stand in moods that a list by hand forgets: "que presentaseis", "vorrei che presentaste". Past tenses
that tell of an introduction are not among them. This module never decides anything.
"""

from __future__ import annotations


def forms(stem: str, endings: str) -> str:
    """Give the forms of a verb."""
    return " ".join(stem + ending for ending in endings.split())


VERBS = (
    forms("bekanntmach", "t st en te tet ten") + " " + forms("zusammenbring", "t st en") + " zusammenbrächtet",
    forms("vorstell", "e en n st t test tet") + " vorzustelln",
    forms("présent", "er ez es e ons iez ions erais eriez erait erions erez eras eront assiez ent"),
    forms("present", "er ez iez erais eriez erez") + " presentés",
    forms("present", "ar a as áis an e es éis en ad ando ara aras arais aran ase ases aseis asen")
    + " "
    + forms("presentar", "ía ías íais ían los las la lo le les te se selos selas")
    + " "
    + forms("presentad", "los las lo la le les selos selas")
    + " "
    + forms("present", "alos alas elos elas enlos enlas émoslos émoslas")
    + " "
    + forms("presént", "enlos enlas elos elas aselos aselas"),
    forms("present", "o i a ate ino asse assi aste assero erei eresti erebbe ereste erebbero erete erai are")
    + " "
    + forms("presentar", "li le lo la gli vi")
    + " "
    + forms("present", "ateli atele atelo atela iamoli iamole"),
    forms("apresent", "ar a as ai e es em ando asse asses assem ásseis aria arias ariam aríeis ares arem ardes")
    + " "
    + forms("apresent", "á-los á-las á-lo á-la ar-lhe ar-lhes"),
    forms("voorstel", "len t l") + " introduceren introduceert introduceer",
    forms("przedstaw", "cie ić isz icie ił iła ili iać iają i"),
    forms("zapozna", "j jcie ć sz cie ł ła li"),
)
"""Each verb's forms in a line, of German, French (with and without its accent), Spanish, Italian, Portuguese, Dutch
and Polish."""


def wished(wishes: str, verbs: str) -> tuple[tuple[str, str], ...]:
    """Give each verb of two who meet, with each word of a wish: the verb alone may tell that they did."""
    return tuple((verb, wish) for verb in verbs.split() for wish in wishes.split())


WISHED = (
    *wished("möchte wünsche wünschte fände hätte wäre", "kennenlernten kennenlernen zusammenkämen zusammenkommen"),
    *wished(
        "souhaite souhaiterais souhaitons voudrais voudrions aimerais aimerions j'aimerais désire désirerais faudrait "
        "faut devraient gagneraient",
        "rencontrent parlent connaissent fréquentent échanger échangent",
    ),
    *wished(
        "quisiera quiero querría gustaría encantaría desearía deseo convendría ojalá",
        "conocieran conociesen hablen hablaran encuentren traten",
    ),
    *wished(
        "vorrei vorremmo desidero desideriamo desidererei piacerebbe bello auguro bisognerebbe",
        "conoscano conoscessero parlino parlassero incontrino incontrassero sentano sentissero",
    ),
    *wished(
        "queria quero queríamos gostaria gostava gostávamos desejo desejava adorava adoraria ideal",
        "conheçam conhecessem falem falassem encontrem encontrassem",
    ),
    *wished("wil zou graag", "kennismaakten kennismaken ontmoetten ontmoeten"),
    *wished(
        "chciałbym chciałabym chcę pragnę żeby aby by dobrze",
        "spotkali spotkały porozmawiali porozmawiały poznały poznali spotkać porozmawiać skontaktowali",
    ),
)
"""What two people do whom somebody brings together, and words of the wish that they may."""
