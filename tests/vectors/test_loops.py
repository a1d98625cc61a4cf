"""LOOP-01 to LOOP-05: two machines must never write to each other for long."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.house import ANN, BOB, DOMAIN, IVY, OURS, REQUEST
from tests.vectors.common import recipients


if TYPE_CHECKING:
    from tests.house import House


@pytest.mark.parametrize(
    ("extra", "subject"),
    [
        (("Auto-Submitted: auto-replied",), "Re: an introduction"),
        (("Auto-Submitted: auto-generated",), "Something else entirely"),
        (("X-Auto-Response-Suppress: All", "Auto-Submitted: auto-replied"), "Out of office"),
        (("Precedence: bulk",), "[Ticket 17] Yes"),
    ],
)
def test_loop_01_a_program_is_never_answered(house: House, extra: tuple[str, ...], subject: str) -> None:
    """LOOP-01: a vacation program that answers our question, or our answer, hears nothing from us."""
    asked = house.asked()
    for to in (asked[ANN].reply_to, asked[IVY].reply_to, OURS):
        sender = IVY if to != asked[ANN].reply_to else ANN
        assert house.send("I am away.", sender=sender, to=to, subject=subject, extra=extra).code == 250
    assert house.post() == []


def test_loop_01_everything_that_we_send_says_that_it_is_automatic(house: House) -> None:
    """LOOP-01: each of our mails says so in Auto-Submitted, so that well-behaved programs leave it alone."""
    asked = house.asked()
    house.answer(asked[ANN], "Yes")
    house.answer(asked[BOB], "Yes")
    house.post()
    values = {str(letter.parsed["Auto-Submitted"]) for letter in house.letters}
    assert values <= {"auto-generated", "auto-replied"}


def test_loop_01_two_unmarked_programs_fall_silent(house: House) -> None:
    """LOOP-01: even a program that does not say what it is gets one question back, and then nothing."""
    asked = house.asked()
    letter = asked[ANN]
    sent = 0
    for _ in range(10):
        house.answer(letter, "Your message is important to us and has been passed to the responsible colleague there.")
        letters = house.post()
        sent += len(letters)
        letter = letters[0] if letters else letter
    assert sent <= 1


@pytest.mark.parametrize("words", ["Thank you!", "Yes", "Thanks for your message. Thank you very much.", "later"])
def test_loop_01_a_program_that_sounds_like_a_person_is_answered_a_few_times(house: House, words: str) -> None:
    """LOOP-01: two programs that go on thanking or answering each other come to an end after six mails a day."""
    asked = house.asked()
    letter, sent = asked[ANN], 0
    for _ in range(12):
        house.answer(letter, words)
        letters = house.post()
        sent += len(letters)
        letter = letters[0] if letters else letter
    assert sent <= 6


def test_loop_01_at_the_plain_address_as_well(house: House) -> None:
    """LOOP-01: thanks, or calls for help, at the plain address are answered six times a day at most."""
    sent = 0
    for _ in range(10):
        house.send("help", subject="help")
        sent += len(house.post())
    assert 1 <= sent <= 6


def test_loop_02_a_ticket_system_is_asked_no_oftener_than_anyone(house: House) -> None:
    """LOOP-02: an address that opens a new mail for each of ours gets two questions a fortnight, and no more."""
    got = 0
    for number in range(6):
        house.send(f"Please introduce Ann Lee <{ANN}> and Cleo Hill <cleo{number}@example.org>.\n\nThey should talk.")
        got += recipients(house).count(ANN)
    assert got == 2


def test_loop_03_our_own_mail_that_comes_back_leads_to_nothing(house: House) -> None:
    """LOOP-03: our question or our answer, sent back to any of our addresses as it is, is answered by nobody."""
    asked = house.asked()
    house.answer(asked[ANN], "Yes")
    ours = [*asked.values(), *house.post()]
    for letter in ours:
        for to in (OURS, asked[ANN].reply_to, asked[BOB].reply_to, asked[IVY].reply_to):
            house.deliver(letter.outgoing.content, to=to, reverse_path=letter.outgoing.reverse_path)
    assert house.post() == []


def test_loop_03_a_mail_that_has_travelled_too_far_is_refused(house: House) -> None:
    """LOOP-03: a mail with more than 25 Received fields has gone round in circles: 554 5.4.6, and no mail."""
    trace = tuple(
        f"Received: from mx{number}.example.com by mx.{DOMAIN}; Sun, 22 Nov 2026 11:00:00 +0000" for number in range(26)
    )
    assert str(house.send(REQUEST, extra=trace)).startswith("554 5.4.6")
    assert house.post() == []
    assert house.send(REQUEST, extra=trace[:20]).code == 250


def test_loop_04_a_bounce_of_a_bounce_is_not_answered(house: House) -> None:
    """LOOP-04: a report at the address of a mail that reports, or of any of our answers, has no effect."""
    asked = house.asked()
    house.bounce(asked[ANN])
    (told,) = house.post()
    assert house.bounce(told).code == 250
    assert house.bounce(asked[IVY]).code == 250
    assert house.post() == []


@pytest.mark.parametrize("body", ["Yes", "stop", "Hello, is anyone there?"])
def test_loop_04_normal_text_from_the_null_reverse_path_is_not_answered(house: House, body: str) -> None:
    """LOOP-04: whatever comes from <> is taken, and no mail follows, at every kind of address."""
    asked = house.asked()
    for to, sender in ((asked[ANN].reply_to, ANN), (asked[IVY].reply_to, IVY), (OURS, IVY)):
        assert house.send(body, sender=sender, to=to, reverse_path="").code == 250
    assert house.post() == []


def test_loop_04_a_report_at_a_reply_address_is_not_answered(house: House) -> None:
    """LOOP-04: a delivery report that goes to the reply address rather than to the reverse-path leads to no mail."""
    asked = house.asked()
    content = (
        "From: mailer-daemon@mx.example.net\r\nTo: x\r\nSubject: failure notice\r\nMIME-Version: 1.0\r\n"
        "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n"
        f"--b\r\nContent-Type: message/delivery-status\r\n\r\nFinal-Recipient: rfc822; {ANN}\r\nAction: failed\r\n"
        "Status: 5.1.1\r\n--b--\r\n"
    )
    assert house.deliver(content.encode(), to=asked[ANN].reply_to).code == 250
    assert house.post() == []


def test_loop_05_one_question_back_in_a_thread(house: House) -> None:
    """LOOP-05: unclear, asked back, unclear again: then silence, however often, at the address of the question back."""
    asked = house.asked()
    house.answer(asked[ANN], "Well, the weather decides.")
    (back,) = house.post()
    for _ in range(5):
        house.answer(back, "Who knows what the morning brings to us.")
    assert house.post() == []


def test_loop_05_the_first_address_asks_back_once_too(house: House) -> None:
    """LOOP-05: unclear mail that keeps coming to the first reply address is asked back once."""
    asked = house.asked()
    for _ in range(8):
        house.answer(asked[ANN], "Well, the weather decides.")
    assert len(house.post()) <= 1
