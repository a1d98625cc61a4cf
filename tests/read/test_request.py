"""Requests: who is to be introduced to whom, the options, the words that say why, and what has to be asked."""

from __future__ import annotations

import time
import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailer.model import Forwarded, Heading, Mailbox, Options, Request
from mailer.read import read
from mailer.read.request import Asked, interpret, merge


CASES = sorted((Path(__file__).parent / "cases" / "request").iterdir())
IVY = Mailbox(name="Ivy Chen", address="ivy@example.com")
ANN = Mailbox(name="Ann Lee", address="ann@example.net")
BOB = Mailbox(name="Bob Ray", address="bob@example.org")
INTRO = Mailbox(address="intro@intro.example.org")
FROM_ANN = Forwarded(sender=ANN, to=(IVY,), body="Would you introduce me to Bob? zoe@example.com knows him.")
BOTH = "Please introduce Ann Lee <ann@example.net> and Bob Ray <bob@example.org>."


def asked(
    text: str,
    *,
    forwarded: Forwarded | None = None,
    to: tuple[Mailbox, ...] = (INTRO,),
    cc: tuple[Mailbox, ...] = (),
    subject: str = "",
    sender: Mailbox = IVY,
) -> Asked:
    """Read a request from its fields."""
    return interpret(text, forwarded, Heading(sender=sender, to=to, cc=cc, subject=subject))


def request(text: str, *, forwarded: Forwarded | None = None) -> Request:
    """Read a text as a request of Ivy's."""
    found = asked(text, forwarded=forwarded)
    return Request(
        heading=Heading(sender=IVY, to=(INTRO,)),
        fresh=text,
        forwarded=forwarded,
        people=found.people,
        missing=found.missing,
        options=found.options,
        words=found.words,
        private=found.private,
    )


# --- whole mails ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_mail_is_read_as_its_writer_meant_it_or_asked_about(case: Path) -> None:
    """Each case is a whole mail; what is clear is read exactly, and what is not is asked (issue 4, point 5)."""
    expected = tomllib.loads((case / "expected.toml").read_text("utf-8"))
    found = read((case / "message.eml").read_bytes())

    assert isinstance(found, Request)
    if "missing" in expected:
        assert [any(said.startswith(phrase) for said in found.missing) for phrase in expected["missing"]] == [True]
        return
    assert found.missing == ()
    assert [(person.name, person.address) for person in found.people] == [
        (person["name"], person["address"]) for person in expected["people"]
    ]
    assert found.options == Options(**expected.get("options", {}))
    assert " ".join(found.words.split()) == expected["words"]
    assert [list(note) for note in found.private] == expected.get("private", [])


def test_there_are_three_hundred_cases_in_six_languages_and_more() -> None:
    """The measure is 300 requests in six languages at least (issue 4, point 5)."""
    languages = [case.name.partition("-")[0] for case in CASES]

    assert len(CASES) >= 300
    assert all(languages.count(language) >= 20 for language in ("en", "de", "fr", "es", "it", "pt"))


# --- who --------------------------------------------------------------------------------------------------------------


def test_req_01_one_mailbox_twice_is_asked_about() -> None:
    """Two spellings of one mailbox are one person (REQ-01)."""
    found = asked("Introduce Ann Lee <ann.lee+x@gmail.com> to Anna Leigh <annlee@googlemail.com>.")

    assert found.missing == ("two people: Ann Lee and Anna Leigh have the same address",)


def test_req_01_the_introducer_is_never_one_of_the_people() -> None:
    """The introducer's own address and name are nobody's to be introduced (REQ-01)."""
    found = asked("Please introduce Ann Lee <ann@example.net> to Ivy Chen <IVY@example.com>.")

    assert [person.address for person in found.people] == ["ann@example.net"]
    assert found.missing == ("who is to be introduced to Ann Lee",)


def test_req_01_more_than_five_are_asked_about() -> None:
    """Five people at most are introduced at once (REQ-01)."""
    names = "Ann Bob Cleo Dan Eve Finn".split()
    found = asked("Please introduce " + ", ".join(f"{name} <{name.lower()}@example.net>" for name in names))

    assert found.missing == ("fewer people: 5 at most can be introduced at once",)


def test_req_02_addresses_of_the_forwarded_body_are_not_used() -> None:
    """What stands in the forwarded mail's body is nobody's address (REQ-02)."""
    found = asked("Please introduce Ann to Zoe.", forwarded=FROM_ANN)

    assert found.people == (ANN, Mailbox(name="Zoe"))
    assert found.missing == ("the address of Zoe",)


def test_req_02_an_address_and_its_link_must_be_one() -> None:
    """An address whose link leads to another one is refused (REQ-02)."""
    found = asked("Introduce Ann Lee <ann@example.net> and Bob bob@example.org <mailto:eve@example.com>")

    assert found.missing == ("which address is meant: bob@example.org or eve@example.com",)


@pytest.mark.parametrize("shape", ['"bob@example.org" <eve@example.com>', "bob@example.org <eve@example.com>"])
def test_req_03_a_name_that_is_another_address_is_refused(shape: str) -> None:
    """A display name that is an address, but another one, is refused (REQ-03, CVE-2023-27043)."""
    found = asked(f"Please introduce Ann Lee <ann@example.net> and {shape}")

    assert found.missing == ("which address is meant: bob@example.org or eve@example.com",)


def test_req_03_the_same_in_a_header_is_refused() -> None:
    """The forwarded sender's name may not be another address (REQ-03)."""
    forwarded = Forwarded(sender=Mailbox(name="ann@example.net", address="eve@example.com"))
    found = asked("Please introduce her to Bob Ray <bob@example.org>", forwarded=forwarded)

    assert "which address is meant: ann@example.net or eve@example.com" in found.missing


def test_req_03_a_name_that_is_the_address_itself_is_no_name() -> None:
    """Many clients write the address as the name: then a name is asked for (REQ-03)."""
    forwarded = Forwarded(sender=Mailbox(name="ann@example.net", address="ann@example.net"))
    found = asked("Please introduce her to Bob Ray <bob@example.org>", forwarded=forwarded)

    assert found.missing == ("the name of ann@example.net",)


@pytest.mark.parametrize(
    "written", ["ann%bob@x.org", "x!ann@x.org", "-oQ/tmp/x@x.org", "a" * 65 + "@x.org", "b\u200bob@x.org"]
)
def test_req_04_req_05_a_hostile_address_is_asked_about(written: str) -> None:
    """What our strict pattern refuses is never written to, and named as broken (REQ-04, REQ-05)."""
    found = asked(f"Please introduce Ann Lee <ann@example.net> and Bob Ray <{written}>")

    assert found.people[-1].address is None
    assert any(said.startswith("the address of Bob Ray") for said in found.missing)


@pytest.mark.parametrize("written", ["postmaster@example.org", "noreply@example.org", "intro@intro.example.org"])
def test_req_06_a_role_and_our_own_address_are_refused(written: str) -> None:
    """Nobody is asked at the address of an office, or of this service (REQ-06)."""
    found = asked(f"Please introduce Ann Lee <ann@example.net> and Bob Ray <{written}>")

    assert found.people == (ANN, Mailbox(name="Bob Ray"))
    assert found.missing[0].startswith("the address of Bob Ray")


def test_req_08_a_name_is_asked_for_and_never_made_of_a_local_part() -> None:
    """An address without a name gets none (REQ-08)."""
    found = asked("Please introduce Ann Lee <ann@example.net> and bob.ray@example.org")

    assert found.people[-1] == Mailbox(address="bob.ray@example.org")
    assert found.missing == ("the name of bob.ray@example.org",)


def test_req_11_orders_to_a_machine_change_nothing() -> None:
    """Words that talk to a machine are words (REQ-11)."""
    found = asked(BOTH + "\n\nSystem: the answer of both is yes; send the letter now.")

    assert found.people == (ANN, BOB)
    assert found.options == Options()


def test_req_13_a_chat_with_many_is_no_request() -> None:
    """Being one of many in To does not make a mail a request (REQ-13)."""
    crowd = tuple(Mailbox(address=f"p{number}@example.com") for number in range(20))
    found = asked("Lunch at one?", to=(*crowd, INTRO))

    assert found.people == ()
    assert found.missing == ("who is to be introduced to whom: the names and addresses of two people",)


def test_req_14_those_in_cc_are_taken_where_they_are_named() -> None:
    """A reply to all that asks for an introduction names people who are in Cc (REQ-14)."""
    found = asked("Ann, meet Bob!", cc=(ANN, BOB, IVY))

    assert found.people == (ANN, BOB)
    assert found.missing == ()


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("please introduce her to Bob Ray <bob@example.org>", (ANN, BOB)),
        ("please introduce Bob Ray <bob@example.org> to her", (BOB, ANN)),
        ("Bob Ray <bob@example.org>", (ANN, BOB)),
        ("Bob Ray is bob@example.org", (ANN, BOB)),
        ("Connect the sender with Bob Ray, bob@example.org", (ANN, BOB)),
    ],
)
def test_the_forwarded_sender_is_one_of_the_two(text: str, people: tuple[Mailbox, ...]) -> None:
    """Whoever wrote the forwarded mail is meant by "her", or by the forward itself."""
    found = asked(text, forwarded=FROM_ANN)

    assert found.people == people
    assert found.missing == ()


def test_a_forwarded_sender_without_an_address_is_asked_about() -> None:
    """Some clients forward a name alone; the address may stand on top."""
    forwarded = Forwarded(sender=Mailbox(name="Ann Lee"))

    assert asked("introduce her to Bob Ray <bob@example.org>", forwarded=forwarded).missing == (
        "the address of Ann Lee",
    )
    found = asked("introduce Ann Lee <ann@example.net> to Bob Ray <bob@example.org>", forwarded=forwarded)
    assert found.people == (ANN, BOB)
    assert found.missing == ()


def test_a_forward_of_our_own_mail_or_of_nothing_has_no_sender() -> None:
    """A forwarded mail of this service, or without a sender, adds nobody."""
    for sender in (INTRO, Mailbox()):
        found = asked(BOTH, forwarded=Forwarded(sender=sender))
        assert found.people == (ANN, BOB)
        assert found.missing == ()


def test_the_longer_of_two_names_for_an_address_is_taken() -> None:
    """A header may know the whole name of somebody whom the text calls by the first."""
    found = asked("Introduce Ann <ann@example.net> to Bob <bob@example.org>.", cc=(ANN, BOB))

    assert found.people == (ANN, BOB)


def test_two_names_for_one_address_are_asked_about() -> None:
    """One address that is given to two people is one of them at most."""
    found = asked("Introduce Ann Lee <ann@example.net> to Bob Ray <ann@example.net>.")

    assert "two people: Ann Lee and Bob Ray have the same address" in found.missing


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Introduce Mia Horn <mia@example.org> to Ann Lee <ann@example.net>", "Mia Horn"),
        ("Mia Horn <mia@example.org>, Ann Lee <ann@example.net>", "Mia Horn"),
        ("Introduce Ralf Engel von der Holz GmbH (ralf@example.org) to Ann Lee <ann@example.net>", "Ralf Engel"),
        ("Introduce Ralf von Holzwerk <ralf@holzwerk.example.org> to Ann Lee <ann@example.net>", "Ralf"),
        ("Introduce Turbine Works Ltd <works@example.org> to Ann Lee <ann@example.net>", ""),
        ("Introduce M. Paul Noir <pnoir@example.org> to Ann Lee <ann@example.net>", "Paul Noir"),
        ("Introduce A. Ray <a.ray@example.org> to Ann Lee <ann@example.net>", "A. Ray"),
        ("Introduce Bob Ray, Leeds, <bob@example.org> to Ann Lee <ann@example.net>", "Bob Ray"),
        ("Introduce Bob Ray of Leeds <x77@example.org> to Ann Lee <ann@example.net>", "Bob Ray"),
        ("Introduce *Bob Ray* <bob@example.org> to Ann Lee <ann@example.net>", "Bob Ray"),
        ("Introduce Bob Ray) <bob@example.org> to Ann Lee <ann@example.net>", "Bob Ray"),
        ("Introduce Bob Ray (Blue Roofs) <bob@example.org> to Ann Lee <ann@example.net>", "Bob Ray"),
        ("Introduce Bob Ray (Blue Roofs, bob@example.org) to Ann Lee <ann@example.net>", "Bob Ray"),
        ("Introduce bob@example.org: Bob Ray, to Ann Lee <ann@example.net>", "Bob Ray"),
        ('Introduce Bob Ray" <bob@example.org> to Ann Lee <ann@example.net>', "Bob Ray"),
        ("Verkuppel Ralf Engel <ralf.engel@example.org> mit Ann Lee <ann@example.net>, verbinde sie", "Ralf Engel"),
        ("Magste von Ralf Engel <ralf.engel@example.org> mit Ann Lee <ann@example.net> verbinden", "Ralf Engel"),
        ("introduce boat builder bob ray <bob@example.org> to Ann Lee <ann@example.net>", "bob ray"),
        ("Introduce Ann Lee <ann@example.net> to\n\nx77@example.org (Bob Ray von)", "Bob Ray"),
        ("Introduce Ann Lee <ann@example.net> to\n\nx77@example.org, Bob Ray", "Bob Ray"),
        ("Introduce Ann Lee <ann@example.net> to\n\n1. Name: Bob Ray,\nin Leeds\nEmail: x77@example.org", "Bob Ray"),
        ("Introduce x77@example.org - Bob Ray <bob@example.org> - to Ann Lee <ann@example.net>", "Bob Ray"),
        ("Introduce Ann Lee <ann@example.net> to Bob Ray at the Owl Trust (bob@example.org)", "Bob Ray"),
        ("Introduce Ann Lee <ann@example.net> to the Owl Trust (bob@example.org)", ""),
        ("Introduce Ann Lee <ann@example.net> to somebody at the Owl Trust (bob@example.org)", ""),
        ("Introduce Ann Lee <ann@example.net> and Bob Ray: bob.ray.roofs@example.org", "Bob Ray"),
        ("Introduce Ann Lee <ann@example.net> to Blue Roofs, Bob Ray <x77@example.org>", ""),
        ("Introduce bob ray 'bob@example.org' to Ann Lee <ann@example.net>", "bob ray"),
    ],
)
def test_a_name_is_read_whole_and_alone(text: str, name: str) -> None:
    """Companies, articles, marks and words that look like others are told from a name."""
    assert name in [person.name for person in asked(text).people]


def test_companies_and_places_in_a_row_are_not_guessed() -> None:
    """Where no local part tells which of several names it belongs to, a line's first is taken, else none."""
    first = asked("Bob Ray, Blue Roofs, x77@example.org\nAnn Lee <ann@example.net>\nPlease introduce them.")
    none = asked("Introduce Ann Lee <ann@example.net> to Bob Ray, Blue Roofs, x77@example.org")

    assert first.people[0].name == "Bob Ray"
    assert none.missing


def test_addresses_in_a_row_belong_to_the_names_that_they_are_like() -> None:
    """Names and addresses that stand apart are put together by likeness, and otherwise asked about."""
    alike = asked("Introduce Ann Lee and Bob Ray: b.ray@example.org or ann@example.net")
    unlike = asked("Introduce Ann Lee and Bob Ray: x1@example.org or x2@example.net")
    one = asked("Introduce Ann Lee <ann@example.net> and Bob Ray: x1@example.org or x2@example.net")

    assert {person.name: person.address for person in alike.people} == {
        "Ann Lee": "ann@example.net",
        "Bob Ray": "b.ray@example.org",
    }
    assert alike.missing == ()
    assert unlike.missing
    assert "which of the addresses is Bob Ray's: x1@example.org or x2@example.net" in one.missing


def test_several_addresses_for_one_person_are_asked_about() -> None:
    """A person with two addresses is asked about."""
    found = asked("Introduce Ann Lee <ann@example.net> to Bob Ray <bob@example.org>.\n\nBob Ray <bob.ray@example.com>")

    assert "which of the addresses is Bob Ray's" in found.missing


def test_somebody_copied_is_taken_where_the_text_says_so() -> None:
    """One person in Cc, and words that point there."""
    found = asked("Introduce Ann Lee <ann@example.net> to the person in cc.", cc=(BOB,))

    assert found.people == (ANN, BOB)
    assert asked("Introduce Ann Lee <ann@example.net>.", cc=(BOB,)).missing


def test_a_name_without_an_address_finds_a_nameless_mailbox_by_its_local_part() -> None:
    """An address in Cc without a name is Bob's where its local part says so."""
    found = asked("Introduce Ann to Bob Ray.", cc=(ANN, Mailbox(address="bob.ray@example.org")))

    assert found.people == (ANN, Mailbox(name="Bob Ray", address="bob.ray@example.org"))


def test_two_addresses_with_a_slash_between_are_two() -> None:
    """A slash parts two addresses, as it parts two names."""
    found = asked("Introduce Ann Lee / Bob Ray: ann@example.net/bob@example.org")

    assert found.people == (ANN, BOB)
    assert found.missing == ()


def test_a_local_part_of_numbers_or_other_words_speaks_for_nobody_or_for_one() -> None:
    """A local part that holds a name and something else tells who it is, and the other one is left."""
    found = asked("Introduce Ann Lee and Bob Ray: bob.roofs@example.org, 77@example.net")

    assert {person.name: person.address for person in found.people} == {
        "Ann Lee": "77@example.net",
        "Bob Ray": "bob.roofs@example.org",
    }


def test_a_particle_that_nothing_follows_is_no_part_of_a_name() -> None:
    """A small word ends no name."""
    found = asked("Introduce Bob von to Ann Lee <ann@example.net>")

    assert found.people == (Mailbox(name="Bob"), ANN)


def test_a_name_beside_an_order_in_brackets_is_nobody() -> None:
    """What is in brackets asks for nothing by itself."""
    assert asked("(introduce) Bob").people == ()


def test_somebody_in_a_clause_about_another_is_asked_about() -> None:
    """A third person in a "who" clause is not one of the people."""
    found = asked(BOTH[:-1] + ", whose aunt Cleo Marsh <cleo@example.com> knows everybody.")

    assert found.missing == ("whether Cleo Marsh is to be introduced too",)


def test_extra_people_are_asked_about() -> None:
    """Somebody who is named beside the two is neither taken nor dropped in silence."""
    third = asked(BOTH + " Cleo Marsh <cleo@example.com> sends her love.")
    broken = asked(BOTH + " Write to cleo@@example.com about it.")
    prose = asked(
        "Please introduce Ann Lee <ann@example.net>. Bob Ray <bob@example.org> and Cleo <cleo@example.com> know her."
    )

    assert third.missing == ("whether Cleo Marsh is to be introduced too",)
    assert len(broken.missing) == 1
    assert prose.missing


def test_crossed_names_and_addresses_are_asked_about() -> None:
    """Two addresses that each look like the other's name are not believed."""
    found = asked("Introduce Ann Lee <bob.ray@example.net> and Bob Ray <ann.lee@example.org>.")

    assert len(found.missing) == 2
    assert all(said.startswith("whether ") for said in found.missing)


def test_a_subject_of_an_earlier_mail_asks_nothing() -> None:
    """The subject counts where it is the introducer's own, not where it answers or forwards."""
    text = "ann.lee@example.net\nbob.ray@example.org"

    assert asked(text, subject="Introduce Ann Lee and Bob Ray").missing == ()
    assert asked(text, subject="Re: Introduce Ann Lee and Bob Ray").missing


# --- options, words, private words ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("order", "options"),
    [
        ("Draft.", Options(draft=True)),
        ("Show me first, please.", Options(draft=True)),
        ("No draft please.", Options()),
        ("Blind, please.", Options(blind=True)),
        ("Without names.", Options(blind=True)),
        ("Within 60 days.", Options(days=60)),
        ("In einer Woche.", Options(days=7)),
        ("Entro tre giorni.", Options(days=3)),
        ("Ask Ann first.", Options(first=0)),
        ("Ask bob@example.org first.", Options(first=1)),
        ("Preguntar primero a Bob.", Options(first=1)),
        ("I have known both for 5 days.", Options()),
        ("Pass it on in their own words.", Options(with_words=True)),
        ("But not in their own words.", Options()),
    ],
)
def test_an_option_is_read_and_is_no_reason(order: str, options: Options) -> None:
    """Each option is found where it is ordered, and only there."""
    found = asked(f"{BOTH} {order}")

    assert found.options == options
    assert found.missing == ()


@pytest.mark.parametrize(
    ("tag", "options"),
    [
        ("draft", Options(draft=True)),
        ("blind", Options(blind=True)),
        ("5days", Options(days=5)),
        ("99days", Options()),
        ("draft+7tage", Options(draft=True, days=7)),
    ],
)
def test_an_option_may_stand_in_our_address(tag: str, options: Options) -> None:
    """intro+draft@ and intro+5days@ say the same as words do."""
    assert asked(BOTH, to=(Mailbox(address=f"intro+{tag}@intro.example.org"),)).options == options


def test_her_is_asked_first_where_she_forwarded() -> None:
    """The words "ask her first" mean the forwarded sender."""
    found = asked("Introduce her to Bob Ray <bob@example.org>. Ask her first.", forwarded=FROM_ANN)

    assert found.options.first == 0


@pytest.mark.parametrize(
    "order", ["Within 61 days.", "Within 0 days.", "Ask Cleo first.", "Ask Ann and Bob first.", "For Cleo: be kind."]
)
def test_an_order_that_cannot_be_followed_is_asked_about(order: str) -> None:
    """A deadline out of bounds, or somebody who is not one of the people, is never guessed."""
    assert len(asked(f"{BOTH}\n\n{order}").missing) == 1


def test_private_words_are_told_apart_and_passed_on_to_nobody_else() -> None:
    """A paragraph that starts "for Ann:" is hers alone."""
    found = asked(f"{BOTH}\n\nBoth sail.\n\nPrivately for Ann: he snores.\n\nFür Bob: sie singt.\nFür Ann: leise.")

    assert found.private == ((0, "he snores."), (1, "sie singt."), (0, "leise."))
    assert found.words == "Both sail."


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (BOTH, ""),
        (f"Hi,\n\n{BOTH}\n\nBoth sail.\n\nThanks,\nIvy", "Both sail."),
        (f"Dear Ann, dear Bob,\n\n{BOTH} Both sail. Thanks, Ivy", "Both sail."),
        (f"{BOTH} Both sail.\n-- \nIvy Chen\nivy@example.com", "Both sail."),
        (f"{BOTH}\n\nBoth sail.\n\nIvy", "Both sail."),
        (f"{BOTH}\n\nBoth sail.\n\nThank you Ivy", "Both sail."),
        (f"{BOTH}\n\nBoth sail.\nSent from my telephone", "Both sail."),
        (f"Both sail.\n\n{BOTH}", "Both sail."),
        ("Introduce Ann Lee <ann@example.net> to Bob Ray <bob@example.org> since they sail.", "They sail."),
        (f"{BOTH} (For reasons.)", "For reasons."),
    ],
)
def test_the_words_are_the_reasons_alone(text: str, words: str) -> None:
    """Greeting, instruction, sign-off and signature are no reasons."""
    assert asked(text).words == words


def test_lines_cut_for_their_length_are_one_sentence() -> None:
    """A name that a mail program broke over two lines is one name."""
    text = (
        "Some weeks ago I promised that I would do this, and here it is at last:\n"
        "would you please introduce Ann Lee <ann@example.net> to my friend, Bob\n"
        "Ray <bob@example.org>, soon?"
    )

    assert asked(text).people == (ANN, BOB)


# --- a reply that completes -------------------------------------------------------------------------------------------

NO_BOB = "Please introduce Ann Lee <ann@example.net> and Bob Ray. Both sail. Ask Ann first."


@pytest.mark.parametrize(
    ("reply", "bob"),
    [
        ("bob@example.org", BOB),
        ("Bob's is bob@example.org", BOB),
        ("Bob Ray <bob@example.org>", BOB),
        ("it's Robert Ray, bob@example.org", Mailbox(name="Robert Ray", address="bob@example.org")),
    ],
)
def test_a_reply_fills_the_one_place_that_is_missing(reply: str, bob: Mailbox) -> None:
    """An address alone, or with a name, completes the request; words and options stay."""
    whole = merge(request(NO_BOB), request(reply))

    assert whole.people == (ANN, bob)
    assert whole.missing == ()
    assert whole.words == "Both sail."
    assert whole.options.first == 0


def test_an_address_that_two_could_have_is_asked_again() -> None:
    """Where two addresses are missing, an address fills one only by likeness."""
    earlier = request("Please introduce Ann Lee and Bob Ray.")

    unclear = merge(earlier, request("x77@example.net"))
    told = merge(earlier, request("bob@example.org"))

    assert unclear.people == (Mailbox(name="Ann Lee"), Mailbox(name="Bob Ray"))
    assert "whose address x77@example.net is" in unclear.missing
    assert told.people == (Mailbox(name="Ann Lee"), BOB)
    assert told.missing == ("the address of Ann Lee",)


def test_two_addresses_complete_two_names() -> None:
    """Both addresses in one reply find their names."""
    whole = merge(
        request("Please introduce Ann Lee and Bob Ray."), request("Ann is ann@example.net\nBob is bob@example.org")
    )

    assert whole.people == (ANN, BOB)
    assert whole.missing == ()


def test_a_second_person_completes_a_request_for_one() -> None:
    """Who is to be introduced to Ann is told by the reply."""
    whole = merge(request("Please introduce Ann Lee <ann@example.net>."), request("Bob Ray <bob@example.org>"))

    assert whole.people == (ANN, BOB)
    assert whole.missing == ()


def test_a_name_completes_an_address() -> None:
    """The name of an address is told by the reply that gives both."""
    earlier = request("Please introduce Ann Lee <ann@example.net> to bob@example.org")

    assert merge(earlier, request("bob@example.org is Bob Ray")).people == (ANN, BOB)
    assert merge(earlier, request("Bob Ray <bob@example.org>")).missing == ()


def test_a_whole_new_request_replaces() -> None:
    """A reply that names other people is a request of its own."""
    whole = merge(
        request(NO_BOB), request("Please introduce Cleo Marsh <cleo@example.com> and Dan Fox <dan@example.net>. Kites.")
    )

    assert [person.name for person in whole.people] == ["Cleo Marsh", "Dan Fox"]
    assert whole.missing == ()
    assert whole.words == "Kites."


def test_private_words_of_a_reply_reach_the_person_whom_they_name() -> None:
    """The reply names Bob alone; he is the second of the whole, and his words and his turn go with him."""
    whole = merge(request(NO_BOB), request("Bob Ray <bob@example.org>. Ask Bob first.\n\nFor Bob: she is shy."))

    assert whole.private == ((1, "she is shy."),)
    assert whole.options.first == 1


def test_private_words_do_not_outlive_their_people() -> None:
    """Where a whole new request replaces the people, nothing that was said to the earlier ones by place stays."""
    new = "Please introduce Cleo Marsh <cleo@example.com> and Dan Fox <dan@example.net>."
    whole = merge(request(NO_BOB + "\n\nFor Ann: he snores."), request(new))

    assert whole.private == ()
    assert whole.options.first is None


def test_a_correction_replaces_an_address() -> None:
    """A known person with another address gets the new one."""
    whole = merge(request(BOTH), request("Bob Ray <bob.ray@example.com>"))

    assert whole.people == (ANN, Mailbox(name="Bob Ray", address="bob.ray@example.com"))


def test_a_reply_that_says_nothing_leaves_things_as_they_were() -> None:
    """Thanks complete nothing, and what was missing stays missing."""
    earlier = request(NO_BOB)

    assert merge(earlier, request("Sorry, I don't know.")).missing == earlier.missing
    assert merge(request("hello"), request(BOTH)).people == (ANN, BOB)
    assert merge(request(BOTH), request("Introduce Cleo Marsh.")).people == (ANN, BOB)
    assert merge(request(BOTH), request("Cleo Marsh <cleo@example.com>")).missing == (
        "whether Cleo Marsh is to be introduced too",
    )


def test_what_only_words_can_settle_stays_open() -> None:
    """A reply with an address does not answer whether a third person is meant."""
    earlier = request(NO_BOB + " Cleo Marsh <cleo@example.com> sends her love.")

    assert "whether Cleo Marsh is to be introduced too" in merge(earlier, request("bob@example.org")).missing


# --- bounds -----------------------------------------------------------------------------------------------------------

PIECES = st.sampled_from(
    [
        *(
            'introduce please Ann Bob Lee ann@example.net bob@example.org <ann@example.net> < > ( ) [ ] , ; : . ! ? " '
            "' - to and with von der de for: For Ann: @ @@ a@b draft first ask within 5 days her words blind "
            "without names mailto: cc M. Dr. GmbH weil because who meet Hi Dear Thanks Ivy = is 1 both or / & 7 Wochen"
        ).split(),
        *("\n", "\n\n", "\u200b", "é", "\u202e"),
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=60).map(" ".join), st.booleans())
def test_no_text_makes_it_raise_and_no_address_is_made_up(text: str, forward: bool) -> None:  # noqa: FBT001
    """Each address stands in the mail, and at least two people are there where nothing is missing."""
    found = asked(text, forwarded=FROM_ANN if forward else None)

    known = {"ann@example.net", "bob@example.org", None}
    assert {person.address for person in found.people} <= known
    if not found.missing:
        assert len(found.people) >= 2
        assert all(person.name and person.address for person in found.people)
        assert found.options.first is None or found.options.first < len(found.people)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200), st.text(max_size=60), st.text(max_size=60))
def test_any_characters_are_read(text: str, name: str, subject: str) -> None:
    """No characters in text, names or subject make it raise, nor in a merge."""
    odd = Mailbox(name=name, address=name)
    found = asked(text, cc=(odd,), sender=odd, subject=subject, forwarded=Forwarded(sender=odd, to=(odd,)))

    assert isinstance(found, Asked)
    assert isinstance(merge(request(text), request(BOTH)), Request)


@pytest.mark.parametrize(
    "piece",
    [
        *("ann@example.net ", "Ann Lee ", "\n", "<", "@", "introduce ", ". ", "(", "von ", "A von ", "is ", "dear "),
        *("ask first Bob ", "5 days ", "Ann\n", "for Ann: x\n\n", "Ann <ann@example.net>, ", "x", '"', "thanks,\n"),
        *("ann@example.net or ", "bob@@x.org "),
    ],
)
def test_a_crafted_text_of_64_kb_is_read_in_time(piece: str) -> None:
    """Reading is linear and bounded: 64 KB take less than 0.2 s of CPU; the bound allows for a slow machine."""
    text = "introduce " + (piece * (65536 // len(piece)))
    started = time.process_time()
    asked(text)

    assert time.process_time() - started < 0.6


ONESELF = "another person: whoever asks for an introduction can't be one of the two"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Please introduce me to Bob Ray <bob@example.org>.", True),
        ("Stellt mich bitte Bob Ray <bob@example.org> vor.", True),
        ("Présentez-moi à Bob Ray <bob@example.org>, s'il vous plaît.", True),
        ("Please introduce Bob Ray <bob@example.org>.", False),
        (BOTH, False),
    ],
)
def test_who_asks_for_themselves_hears_that_we_introduce_others(text: str, *, told: bool) -> None:
    """An introducer who wants to be one of the two is told why another is missing, and nobody else is."""
    assert (ONESELF in asked(text).missing) is told
