"""Requests that may mean something else than they seem to: what is asked before a stranger is written to."""

from __future__ import annotations

import pytest

from mailer.model import Choice, Forwarded, Heading, Mailbox, Request
from mailer.read.request import Asked, interpret, merge


IVY = Mailbox(name="Ivy Chen", address="ivy@example.com")
ANN = Mailbox(name="Ann Lee", address="ann@example.net")
BOB = Mailbox(name="Bob Ray", address="bob@example.org")
FROM_ANN = Forwarded(sender=ANN, to=(IVY,))
PAIR = "Ann Lee <ann@example.net> to Bob Ray <bob@example.org>"
NOW = "whether these people are to be introduced now"
ALL = "whether all of them are to be introduced to each other at once"
ELSE = "the name and the address of everybody else who is to be introduced"


def asked(text: str, *, forwarded: Forwarded | None = None, cc: tuple[Mailbox, ...] = (), subject: str = "") -> Asked:
    """Read a request of Ivy's."""
    return interpret(text, forwarded, Heading(sender=IVY, cc=cc, subject=subject))


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        (f"Cancel the introduction of {PAIR}.", NOW),
        (f"You already introduced {PAIR}. Please introduce them again.", NOW),
        (f"When will you introduce {PAIR} at last?", ""),
        (f"When was the introduction of {PAIR}?", NOW),
        (f"Did you introduce {PAIR}?", NOW),
        (f"Have you introduced {PAIR}? The introduction was mine.", NOW),
        (f"Have mercy and introduce {PAIR}.", ""),
        (f"Thanks for introducing {PAIR}.", NOW),
        (f"Thanks for helping me! Please introduce {PAIR}.", ""),
        (f"I can't introduce {PAIR}.", NOW),
        (f"Why don't you introduce {PAIR}?", ""),
        (f"Please introduce {PAIR} and the whole team.", ELSE),
        (f"Please introduce {PAIR} and his wife, who sails.", ELSE),
        (f"Please introduce {PAIR} and his wife\nThey sail.", ELSE),
        (f"Please introduce {PAIR} and they sail.", ""),
        ("Please introduce Ann Lee <ann@example.net> and my dear friend Bob Ray <bob@example.org>.", ""),
        (f"Please introduce {PAIR} or somebody else.", "whether Bob Ray is meant, or somebody else"),
        (
            "Presenta Ann Lee <ann@example.net> o Bob Ray <bob@example.org>",
            "whether Ann Lee is meant, or somebody else",
        ),
        (f"Please introduce {PAIR}, o the joy.", ""),
        (f"Please introduce {PAIR}. On second thought, don't hurry.", "who is meant"),
        (f"Please introduce {PAIR}. All three teams sail.", ""),
        (f"Please introduce {PAIR}. All three could sail.", ALL),
        (f"Please introduce {PAIR}. These two sail.", ""),
        (f"Please introduce {PAIR} and to Cleo Marsh <cleo@example.com>.", ALL),
        (f"Please introduce {PAIR}; Cleo Marsh <cleo@example.com> and Dan Hill <dan@example.com>.", ""),
        ("Introduce Ann <a@example.net> and Bob <b@example.org>, Cleo <c@example.com> and Dan <d@example.com>", ALL),
        (f"Please introduce {PAIR}, cc my friend Cleo Marsh <cleo@example.com>.", "whether Cleo Marsh"),
    ],
)
def test_what_may_mean_something_else_is_asked(text: str, phrase: str) -> None:
    """Whatever is called off, over, an alternative, a crowd or a bystander is asked about, and nothing else is."""
    missing = asked(text).missing

    assert any(said.startswith(phrase) for said in missing) if phrase else missing == ()


PEOPLE = "Ann Lee (ann@example.net), Bob Ray (bob@example.org)"
CALLED_BACK = {
    "en": (
        "Please introduce {}. I withdraw my request.",
        "Please introduce {}. Bob tells me that he no longer wants to meet anybody.",
        "What if I asked you to introduce {}?",
        "Please introduce {}: but I only have his assistant's address.",
        "Please introduce Ann to one of these, I don't know which of them: {}.",
    ),
    "de": ("Bitte stellt {} einander vor. Nein, ich ziehe die Bitte zurück.", "Bitte {} vorerst nicht bekannt machen!"),
    "fr": ("Présentez {}. Non, ne les présentez pas.", "Présentez {}. Il me manque l'adresse de Bob."),
    "es": ("Presenta a {}. Mejor no los presentes.", "Presenta a {}. Ya no hace falta."),
    "it": ("Presentate {}. Ho solo l'indirizzo della segretaria.", "Presentate {}. Lui però non vuole."),
    "pt": ("Apresente {}. Por enquanto não.", "Apresente {}. Retiro o que pedi."),
    "nl": ("Stel {} aan elkaar voor. Voorlopig niet, bedoel ik.", "Stel {} voor. Bob wil niet meer."),
    "pl": ("Przedstaw sobie {}. Na razie nie.", "Przedstaw sobie {}. Wycofuję prośbę."),
    "uk": ("Познайомте {}. Боб не хоче.", "Познайомте {}. Відкликаю прохання."),
    "ar": ("عرّف {} على بعضهما. أسحب طلبي.", "عرّف {} على بعضهما. بوب لا يريد."),
}
"""Requests that somebody takes back, or that rest on no address of the one who is meant."""


@pytest.mark.parametrize("text", [each for texts in CALLED_BACK.values() for each in texts])
def test_a_request_that_is_taken_back_or_rests_on_nothing_is_asked_about(text: str) -> None:
    """Withdrawn, declined, put off, imagined, or with somebody else's address alone: nobody is written to unasked."""
    found = asked(text.format(PEOPLE))

    assert found.missing or len(found.people) < 2


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("Introduce them both to Bob Ray <bob@example.org>.", (ELSE,)),
        ("I'd rather not introduce her to Bob Ray <bob@example.org>.", (NOW,)),
        ("I don't know Bob Ray <bob@example.org> well, but do ask him.", ()),
        ("Bob Ray <bob@example.org> said no.", (NOW,)),
        ("Could Bob Ray <bob@example.org> help?", ()),
        ("Is Bob Ray <bob@example.org> free?", (NOW,)),
        ("Happy to: Bob Ray <bob@example.org>. She moves to Hull in May.", ()),
    ],
)
def test_a_forward_is_no_request_where_the_words_above_it_are_none(text: str, missing: tuple[str, ...]) -> None:
    """A line above a forward introduces its sender, unless it asks back, refuses or tells of an answer."""
    assert asked(text, forwarded=FROM_ANN).missing == missing


@pytest.mark.parametrize(
    "text",
    [
        f"Please introduce {PAIR} in memory of Cleo, back in Rome.",
        "Showtime to introduce Ann Lee <ann@example.net> and Bob Ray <bob@example.org>",
        "They should meet: Watson Health needs roofs.\n\nAnn Lee <ann@example.net>\nBob Ray <bob@example.org>",
        "Introduce Ann Lee <ann@example.net>, Warden of the Tower, to Bob Ray <bob@example.org>",
        "Introduce Ann Lee (ann@example.net; Python, Rust) to Bob Ray (bob@example.org",
        "Introduce 李 Ann Lee <ann@example.net> to Bob Ray <bob@example.org>",
    ],
)
def test_a_name_in_passing_is_nobody(text: str) -> None:
    """With two addresses, a name that no verb, "and" or "to" ties to them is not one of the people (REQ-02)."""
    found = asked(text)

    assert [person.address for person in found.people] == [ANN.address, BOB.address]
    assert found.missing == ()


def test_a_name_in_passing_that_a_header_knows_is_asked_about() -> None:
    """Somebody in Cc whom the request only mentions is not added, and not dropped without a word (REQ-14)."""
    cleo = Mailbox(name="Cleo Marsh", address="cleo@example.com")
    found = asked(f"Please introduce {PAIR}; Cleo knows why.", cc=(cleo,))

    assert found.people == (ANN, BOB)
    assert found.missing == ("whether Cleo Marsh is to be introduced too",)


def test_a_subject_is_doubted_as_a_text_is() -> None:
    """What a subject alone asks for is looked at as strictly."""
    assert asked("", subject=f"Introduce {PAIR}").missing == ()
    assert asked("", subject=f"Cancel the introduction of {PAIR}").missing == (NOW,)


def test_words_for_one_that_hold_an_address_are_asked_about() -> None:
    """Nobody's address goes to another in words that are meant for one alone (REQ-09)."""
    found = asked(f"Please introduce {PAIR}.\n\nFor Ann: write to bob@example.org at once.")

    assert found.private == ()
    assert "whom the words for Ann are meant for" in found.missing


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (f"Introduce {PAIR}, who keeps forty roofs.", "Bob Ray <bob@example.org>, who keeps forty roofs."),
        (f"Please introduce {PAIR}, who knows.", ""),
        (f"Please introduce {PAIR} for the Hull wind project.", "For the Hull wind project."),
        (f"Please introduce {PAIR} - they sail.", "They sail."),
        (f"Please introduce {PAIR}, Ann sails.", "Ann sails."),
        (f"Please introduce {PAIR}, roofs and wind.", "Bob Ray <bob@example.org>, roofs and wind."),
        (f"Please introduce {PAIR} to sail.", ""),
        ("Ann Lee <ann@example.net> and Bob Ray <bob@example.org> should talk about roofs.", "About roofs."),
        ("Introduce Ann Lee (ann@example.net) to Bob Ray (bob@example.org) (Hull", ""),
        (f"I hope you are well. Please introduce {PAIR}. Bob sails.\n\nBest, Ivy.\n\nPS", "Bob sails."),
        (f"Please introduce {PAIR}. Not Bob Roy, bob@example.org.", ""),
        (f"Introduce {PAIR}.\nCompany: Windy\nWhy: roofs", "Why: roofs"),
    ],
)
def test_the_words_are_the_reason_alone(text: str, words: str) -> None:
    """The instruction, a bare naming, small talk and the sign-off are never passed on."""
    assert asked(text).words == words


def reply(people: tuple[Mailbox, ...] = (), missing: tuple[str, ...] = (), choice: Choice = Choice.UNCLEAR) -> Request:
    """Give a request as it was read."""
    return Request(people=people, missing=missing, choice=choice)


def test_a_yes_settles_whether_all_are_to_be_introduced_now() -> None:
    """A plain yes answers what can be answered so, and nothing else."""
    third = "whether Cleo Marsh is to be introduced too"

    assert merge(reply((ANN, BOB), (NOW, ALL)), reply(choice=Choice.YES)).missing == ()
    assert merge(reply((ANN, BOB), (NOW,)), reply(choice=Choice.NO)).missing == (NOW,)
    assert merge(reply((ANN, BOB), (third,)), reply(choice=Choice.YES)).missing == (third,)
    assert merge(reply((ANN, BOB), ("who is meant: …",)), reply()).missing == ("who is meant: …",)


def test_a_whole_request_settles_who_is_meant() -> None:
    """The same people, written anew, replace a request that left open who is meant."""
    again = merge(reply((ANN, BOB), (ELSE,)), reply((ANN, BOB)))

    assert again.people == (ANN, BOB)
    assert again.missing == ()


@pytest.mark.parametrize("end", ["All the best from rainy Wales", "Ivy Chen, Chen & Co, 0131 496000", "Grüße aus Bern"])
def test_a_sign_off_is_no_reason(end: str) -> None:
    """Where a sign-off names a place or a company, it is still one."""
    assert asked(f"Please introduce {PAIR}.\n\nBob sails.\n\n{end}").words == "Bob sails."


# --- whose an address is ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Introduce Ann Lee <ann@example.net> to the wife of my old friend Bob Ray <bob@example.org>.", "who is meant"),
        ("Introduce Ann Lee <ann@example.net> and Bob Ray <bob@example.org>, a son of", ""),
        ("Introduce Ann Lee <ann@example.net> to his boss\nand Bob Ray <bob@example.org>", "who is meant"),
        ("Przedstaw mojego brata Bob Ray <bob@example.org> i Ann Lee <ann@example.net>", ""),
        (f"Please introduce {PAIR}", ""),
        (
            "前田健さん（ken@example.com）から見た。安藤葵さん（aoi@example.net）と馬場健さん（b@example.org）を紹介",
            "whether",
        ),
        ("Introduce Ann Lee <ann@example.net> to Bob Ray: reply.list@lists.example.org", "the address of"),
        ("前田健さん（ken@example.com）と安藤葵さん（aoi@example.net）の兄を紹介してください。", "who is meant"),
        ("前田健さん（ken@example.com）に彼の妹と安藤葵さん（aoi@example.net）を紹介してください。", "who is meant"),
        ("前田健さん（ken@example.com）を彼女の上司に紹介してください。安藤葵さん（aoi@example.net）", "who is meant"),
        ("前田健さん（ken@example.com）と安藤葵さん（aoi@example.net）を紹介してください。二人の兄も喜びます。", ""),
    ],
)
def test_whose_an_address_is_is_asked_where_it_may_be_anothers(text: str, phrase: str) -> None:
    """Somebody who is spoken of by whose they are alone is asked for; a brother with a name of his own is not."""
    assert [said.startswith(phrase or "-") for said in asked(text).missing][:1] == ([True] if phrase else [])


def test_two_in_the_header_called_by_name_are_both_meant() -> None:
    """Where the header shows two people, and one is spoken to and one named, both are meant."""
    text = "Liebe Ann, darf ich dir Bob vorstellen? Bob, Ann. Ihr segelt beide."

    assert asked(text, cc=(ANN, BOB)).people == (ANN, BOB)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "九条 真理さん <mari@example.net> と坊城 輝さん <teru@example.org> を紹介してください。",
            ("九条 真理", "坊城 輝"),
        ),
        (
            "Ann Jane Lee read it. Introduce Ann reads <ann@example.net> and Bob Ray <bob@example.org>",
            ("Ann Jane Lee", "Bob Ray"),
        ),
        ("石工の件で田中健さん（ken@example.net）と森茂さん（mori@example.org）を紹介して。", ("田中健", "森茂")),
        (
            "Jon Smith reads jon.smith@example.net. Please introduce him to Bob Ray <bob@example.org>.",
            ("Jon Smith", "Bob Ray"),
        ),
        (
            "أرجو تعريف عبد الرحمن محمد أحمد علي حسن ann@example.net مع Bob Ray <bob@example.org>",
            ("عبد الرحمن محمد أحمد علي حسن", "Bob Ray"),
        ),
    ],
)
def test_a_name_is_the_fullest_that_stands_in_the_text(text: str, names: tuple[str, ...]) -> None:
    """A first name beside an address gets its family name from elsewhere; a Japanese name may have a blank."""
    assert tuple(person.name for person in asked(text).people) == names


@pytest.mark.parametrize("text", ["وهبة اجمع مع", "آمنة التعريف بين"])
def test_a_word_without_capitals_before_the_verb_is_nobody(text: str) -> None:
    """In a script without capitals, a lone word that nothing ties to the verb is no name."""
    assert asked(text).people == ()


def test_an_address_glued_to_other_letters_is_broken() -> None:
    """Only hiragana and the like part an address from the words around it; a letter of a name may belong to it."""
    found = asked("紹介аann@example.net と Bob Ray <bob@example.org>")

    assert found.missing


def test_a_postscript_is_no_signature() -> None:
    """What stands behind "PS" below a sign-off is read, since it may change who is meant."""
    found = asked(f"Please introduce {PAIR}.\n\nThanks,\nIvy\n\nPS: Bob's new address is bob2@example.org")

    assert found.missing
