"""An introduction's life, as its people see it: every row of the table in the design, mail in and mail out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.house import ANN, BOB, DOMAIN, IVY, OURS, REQUEST, WORDS


if TYPE_CHECKING:
    from tests.house import House, Letter


FORWARDED = f"""Bob is Bob Ray <{BOB}>. {WORDS}

---------- Forwarded message ---------
From: Ann Lee <{ANN}>
Date: Fri, Nov 20, 2026 at 9:12 AM
Subject: Would you introduce me to Bob?
To: Ivy Chen <{IVY}>

Dear Ivy, I remember that you know Bob Ray. Would you introduce me to him?

Ann
"""


def introduced(house: House) -> list[Letter]:
    """Go all the way to the letter."""
    asked = house.asked()
    house.answer(asked[ANN], "Yes please")
    house.post()
    house.answer(asked[BOB], "yes")
    return house.post()


@pytest.mark.parametrize(
    ("body", "subject"), [(REQUEST, "Ann and Bob"), (FORWARDED, "Fwd: Would you introduce me to Bob?")]
)
def test_a_clear_request_asks_each_of_the_two_and_gives_a_receipt(house: House, body: str, subject: str) -> None:
    """A written and a forwarded request ask both, each by a mail of their own, and the introducer gets a receipt."""
    asked = house.asked(body, subject=subject)

    assert asked.keys() == {ANN, BOB, IVY}
    assert "introduce you to Bob Ray" in asked[ANN].subject
    assert "introduce you to Ann Lee" in asked[BOB].subject
    assert WORDS in asked[ANN].body.replace("\n> ", " ")


def test_the_receipt_shows_what_was_asked_of_whom_the_letter_and_how_to_cancel(house: House) -> None:
    """The receipt holds both questions and the letter in their very words, and says how to cancel."""
    asked = house.asked()
    receipt = asked[IVY].body

    for question in (asked[ANN], asked[BOB]):
        assert all(f"> {line}".rstrip() in receipt for line in question.body.splitlines())
    assert f"Ann Lee ({ANN})" in receipt
    assert f"Bob Ray ({BOB})" in receipt
    assert '"cancel"' in receipt
    house.answer(asked[ANN], "Yes")
    house.answer(asked[BOB], "Yes")
    letter = next(letter for letter in house.post() if "<>" in letter.subject)
    assert all(f"> {line}".rstrip() in receipt for line in letter.body.splitlines())


def test_p1_a_question_shows_no_address_of_another_party(house: House) -> None:
    """P1: no byte of a question shows another party's address, in any encoding."""
    asked = house.asked()

    for party, other in ((ANN, BOB), (BOB, ANN)):
        raw = asked[party].outgoing.content + asked[party].outgoing.reverse_path.encode()
        assert other.encode() not in raw
        assert other.partition("@")[2] not in asked[party].body


def test_two_yeses_bring_one_letter_to_both_and_nothing_else(house: House) -> None:
    """After the second yes one letter goes to both, replies go past the service, and nobody else hears of it."""
    letters = introduced(house)

    assert [letter.to for letter in letters] == [ANN, BOB]
    assert len({letter.outgoing.content for letter in letters}) == 1
    assert letters[0].reply_to == f"Ann Lee <{ANN}>, Bob Ray <{BOB}>"
    assert OURS not in str(letters[0].parsed["To"])
    assert letters[0].parsed["From"] == f"Ivy Chen via Letterman <{OURS}>"
    assert WORDS in letters[0].body.replace("\n> ", " ")


def test_a_first_yes_gets_a_short_acknowledgement(house: House) -> None:
    """A yes while others are open gets one acknowledgement, to its writer alone."""
    asked = house.asked()

    house.answer(asked[ANN], "Yes please")

    assert [(letter.to, letter.subject) for letter in house.post()] == [(ANN, "Thank you, your yes is noted")]


@pytest.mark.parametrize(("word", "subject"), [("no", "Understood"), ("No thank you.", "Understood")])
def test_a_no_ends_it_and_nobody_is_told(house: House, word: str, subject: str) -> None:
    """A no is acknowledged to its writer alone, and a later yes of the other brings no letter."""
    asked = house.asked()

    house.answer(asked[BOB], word)
    assert [(letter.to, letter.subject) for letter in house.post()] == [(BOB, subject)]

    house.answer(asked[ANN], "yes")
    assert [(letter.to, letter.subject) for letter in house.post()] == [(ANN, "Thank you, your yes is noted")]


def test_not_now_leaves_it_open(house: House) -> None:
    """Not now changes nothing: a yes still counts afterwards."""
    asked = house.asked()

    house.answer(asked[ANN], "Not now, maybe later.")
    assert "Whenever it suits you" in [letter.subject for letter in house.post()]

    house.answer(asked[ANN], "Yes")
    house.answer(asked[BOB], "Yes")
    assert sum("<>" in letter.subject for letter in house.post()) == 2


def test_an_unclear_answer_is_asked_back_once_and_then_left(house: House) -> None:
    """P2: an unclear answer gets one question back; a further unclear one in reply to that gets silence."""
    asked = house.asked()

    house.answer(asked[ANN], "Perhaps you could call me about the roof first.")
    (again,) = house.post()
    assert (again.to, again.subject) == (ANN, "Is that a yes or a no?")

    assert house.answer(again, "Well, who knows, the weather decides.").code == 250
    assert house.post() == []

    house.answer(again, "Yes")
    house.answer(asked[BOB], "Yes")
    assert sum("<>" in letter.subject for letter in house.post()) == 2


def test_stop_ends_it_and_keeps_the_introducer_from_asking_again(house: House) -> None:
    """A stop ends it like a no, and this introducer's later requests ask that person no more, in silence."""
    asked = house.asked()
    house.answer(asked[BOB], "stop")
    assert [letter.to for letter in house.post()] == [BOB]

    house.later(days=20)
    again = house.asked(REQUEST.replace("Leeds", "York"))

    assert again.keys() == {ANN, IVY}
    assert f"Bob Ray ({BOB})" in again[IVY].body


def test_stop_all_keeps_everyone_from_asking(house: House) -> None:
    """Stop all holds against every introducer."""
    house.config["introducers"] = [IVY, "eve@elsewhere.example"]
    house.close()
    house.open()
    asked = house.asked()
    house.answer(asked[BOB], "stop all")
    house.post()

    again = house.asked(sender="eve@elsewhere.example", name="Eve Hill")

    assert again.keys() == {ANN, "eve@elsewhere.example"}


def test_a_bounce_is_told_to_the_introducer_alone_and_once(house: House) -> None:
    """A question that bounces for good is told to the introducer, with the address; a second report says nothing."""
    asked = house.asked()

    house.bounce(asked[BOB])
    (told,) = house.post()
    assert told.to == IVY
    assert BOB in told.body

    house.bounce(asked[BOB], status="5.7.1")
    assert house.post() == []


def test_a_delay_report_says_nothing_to_anyone(house: House) -> None:
    """A report of a delay is not a bounce for good."""
    asked = house.asked()

    assert house.bounce(asked[BOB], status="4.4.1").code == 250
    assert house.post() == []


def test_a_bounce_after_a_no_is_told_in_the_same_words(house: House) -> None:
    """P3: what the introducer hears of a bounce is the same whether another party has said no before or not."""
    asked = house.asked()
    house.answer(asked[ANN], "no")
    house.post()

    house.bounce(asked[BOB])
    (told,) = house.post()

    assert (told.to, BOB in told.body) == (IVY, True)


def test_cancel_ends_it(house: House) -> None:
    """The introducer's cancel is confirmed to them alone, and two yeses after it bring no letter."""
    asked = house.asked()

    house.answer(asked[IVY], "cancel")
    assert [(letter.to, letter.subject) for letter in house.post()] == [(IVY, "Called off")]

    house.answer(asked[ANN], "yes")
    house.answer(asked[BOB], "yes")
    assert not [letter for letter in house.post() if "<>" in letter.subject]


def test_after_the_deadline_it_has_been_let_go(house: House) -> None:
    """A yes after the deadline hears that it has been let go, from the token alone, with nothing left to look up."""
    asked = house.asked()
    house.later(days=15)
    assert house.store.expire(today=house.now.date(), limit=10) >= 1
    assert house.store.status().introductions == 0

    house.answer(asked[ANN], "Yes")

    assert [(letter.to, letter.subject) for letter in house.post()] == [(ANN, "That introduction has been let go")]


@pytest.mark.parametrize(("days", "letters"), [(14, 2), (15, 0)])
def test_cons_05_the_deadline_counts_on_both_sides(house: House, days: int, letters: int) -> None:
    """CONS-05, CONS-15: a yes counts on the last day, and not on the day after."""
    asked = house.asked()
    house.answer(asked[BOB], "Yes")
    house.later(days=days)

    house.answer(asked[ANN], "Yes")

    assert sum("<>" in letter.subject for letter in house.post()) == letters


def test_an_unclear_request_is_asked_about_and_completed_by_reply(house: House) -> None:
    """A request that lacks an address gets one helpful answer, and the reply completes it."""
    house.send(f"Please introduce Ann Lee <{ANN}> and Bob Ray.\n\n{WORDS}")
    (told,) = house.post()
    assert told.to == IVY
    assert "the address of Bob Ray" in told.body
    assert f"Ann Lee ({ANN})" in told.body
    assert "Please introduce" in told.body

    house.answer(told, f"Bob's address is {BOB}")

    asked = {letter.to: letter for letter in house.post()}
    assert asked.keys() == {ANN, BOB, IVY}
    assert WORDS in asked[BOB].body.replace("\n> ", " ")


def test_a_draft_is_shown_first_and_asked_after_ok(house: House) -> None:
    """With draft in the subject nobody is asked before the introducer says ok."""
    house.send(REQUEST, subject="draft: Ann and Bob")
    (shown,) = house.post()
    assert shown.to == IVY
    assert "Nobody has been asked yet" in shown.body

    house.answer(shown, "ok")

    assert {letter.to for letter in house.post()} == {ANN, BOB, IVY}


def test_the_introducer_is_told_where_the_setting_says_so(house: House) -> None:
    """With tell_introducer = "introduced" the introducer gets one line when the letter has gone."""
    house.config["tell_introducer"] = "introduced"
    house.close()
    house.open()

    assert [letter.to for letter in introduced(house)] == [ANN, BOB, IVY]


def test_thanks_to_the_service_get_one_gracious_line(house: House) -> None:
    """P9: a thank-you after the letter gets one gracious line, and nothing more is asked."""
    asked = house.asked()
    house.answer(asked[ANN], "yes")
    house.post()

    house.answer(asked[ANN], "Thank you so much!")

    (line,) = house.post()
    assert (line.to, line.subject) == (ANN, "With pleasure")


def test_an_answer_without_the_reply_address_is_found_by_its_thread(house: House) -> None:
    """A reply that went to the plain address is recognised by In-Reply-To, which names the question."""
    asked = house.asked()

    house.send("Yes please", sender=ANN, to=OURS, extra=(f"In-Reply-To: {asked[ANN].message_id}",))

    assert [letter.subject for letter in house.post()] == ["Thank you, your yes is noted"]


def test_dur_the_same_request_delivered_again_asks_once(house: House) -> None:
    """P7: the same mail again, while open and after its end, is taken and has no effect."""
    house.asked(message_id="<same@example.com>")
    assert house.send(REQUEST, message_id="<same@example.com>").code == 250
    assert house.post() == []


def test_req_12_the_same_people_asked_about_again_are_not_asked_again(house: House) -> None:
    """REQ-12: a second request about the same two, edited or turned round, asks nobody, and says so to its writer."""
    house.asked()

    house.send(f"Please introduce Bob Ray <{BOB}> and Ann Lee <{ANN}>. They should talk about roofs.")

    assert [letter.to for letter in house.post()] == [IVY]


def test_anybody_elses_mail_is_refused_and_makes_no_mail(house: House) -> None:
    """P8: unsigned, forged, unlisted and misaddressed mail gets an SMTP reply, and nobody gets a mail."""
    assert house.send(REQUEST, signed=False).code == 550
    assert house.send(REQUEST, sender=ANN, signed=True).code == 550
    assert house.send(REQUEST, to=f"intro+{'a' * 47}@{DOMAIN}").code == 550
    assert house.send(REQUEST, to="someone@elsewhere.example").code == 550
    assert house.post() == []


def test_dns_trouble_is_451(house: House) -> None:
    """P6: without an answer from DNS the mail is put off, never refused."""
    house.resolver = type(house.resolver)(failing=frozenset({"s1._domainkey.example.com"}))
    house.close()
    house.open()

    assert house.send(REQUEST).code == 451
    assert house.post() == []
