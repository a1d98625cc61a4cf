"""P7: whatever is delivered again, or at the same moment as something else, has its effect once."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING

import pytest

from mailer.model import Received
from mailer.secret import Secret
from tests.house import ANN, BOB, IVY, OURS, REQUEST, House


if TYPE_CHECKING:
    from pathlib import Path

    from tests.house import Letter


def _letters(posted: list[Letter]) -> list[Letter]:
    return [letter for letter in posted if "<>" in letter.subject]


@pytest.mark.parametrize("ending", ["", "no", "cancel", "letter", "expired"])
def test_p7_a_request_that_comes_again_asks_nobody_again(house: House, ending: str) -> None:
    """P7: the very same request, while it is open and after each way of ending, is taken, and nothing follows."""
    request = house.write(REQUEST)
    assert house.deliver(request, reverse_path=IVY).code == 250
    asked = {letter.to: letter for letter in house.post()}
    if ending == "no":
        house.answer(asked[ANN], "no")
    elif ending == "cancel":
        house.answer(asked[IVY], "cancel")
    elif ending == "letter":
        house.answer(asked[ANN], "yes")
        house.answer(asked[BOB], "yes")
    elif ending == "expired":
        house.later(days=15)
        house.store.expire(today=house.now.date(), limit=100)
        assert house.store.status().introductions == 0
    house.post()

    assert house.deliver(request, reverse_path=IVY).code == (550 if ending == "expired" else 250)
    assert house.post() == []


def test_p7_a_request_that_comes_again_over_another_way_is_the_same(house: House) -> None:
    """P7: what servers add on the way, or another envelope, makes no other mail of it."""
    request = house.write(REQUEST)
    house.deliver(request, reverse_path=IVY)
    house.post()

    again = b"Received: from a.example by b.example; Sun, 22 Nov 2026 12:00:00 +0000\r\n" + request

    assert house.deliver(again, reverse_path="ivy+list@example.com").code == 250
    assert house.post() == []


def test_p7_a_request_that_comes_again_under_a_new_secret_asks_nobody_again(house: House) -> None:
    """P7: a mail is known again after the operator has put a new secret on top; answers under the old one count."""
    request = house.write(REQUEST)
    house.deliver(request, reverse_path=IVY)
    asked = {letter.to: letter for letter in house.post()}
    house.answer(asked[ANN], "yes")
    house.post()
    house.close()
    house.secret = Secret(current=b"n" * 32, older=(house.secret.current,))
    house.open()

    assert house.deliver(request, reverse_path=IVY).code == 250
    assert house.post() == []

    house.answer(asked[BOB], "yes")
    assert len(_letters(house.post())) == 2


@pytest.mark.parametrize("word", ["yes", "no", "Not now, maybe later.", "Thank you so much!", "stop", "Who are you?"])
def test_p7_an_answer_that_comes_again_is_acknowledged_once(house: House, word: str) -> None:
    """P7: the same answer delivered twice, at once and a week later, gets one acknowledgement."""
    asked = house.asked()
    answer = house.write_answer(asked[ANN], word)
    house.deliver(answer, to=asked[ANN].reply_to, reverse_path=ANN)
    assert [letter.to for letter in house.post()] == [ANN]

    for days in (0, 6):
        house.later(days=days)
        assert house.deliver(answer, to=asked[ANN].reply_to, reverse_path=ANN).code == 250
        assert house.post() == []


def test_p7_the_last_yes_that_comes_again_sends_no_second_letter(house: House) -> None:
    """P7: after the letter, both yeses delivered again bring nothing at all."""
    asked = house.asked()
    answers = [(party, house.write_answer(asked[party], "yes")) for party in (ANN, BOB)]
    for party, answer in answers:
        house.deliver(answer, to=asked[party].reply_to, reverse_path=party)
    assert len(_letters(house.post())) == 2

    for party, answer in answers:
        assert house.deliver(answer, to=asked[party].reply_to, reverse_path=party).code == 250
    assert house.post() == []


def test_p7_one_mail_to_two_reply_addresses_answers_both(house: House) -> None:
    """P7: once for each introduction: a yes that goes to two questions counts for both."""
    house.config["introducers"] = [IVY, "eve@elsewhere.example"]
    house.close()
    house.open()
    first = house.asked()
    second = house.asked(REQUEST.replace("Leeds", "York"), sender="eve@elsewhere.example", name="Eve Hill")
    for asked in (first, second):
        house.answer(asked[BOB], "yes")
    house.post()

    house.send("yes", sender=ANN, to=f"{first[ANN].reply_to}, {second[ANN].reply_to}")

    assert len(_letters(house.post())) == 4


def test_p7_both_yeses_in_the_same_moment_bring_one_letter(tmp_path: Path) -> None:
    """P7: two services on one database take the two yeses in two threads at once: one letter goes to each."""
    for number in range(10):
        folder = tmp_path / str(number)
        folder.mkdir()
        one = House(folder)
        asked = one.asked()
        other = House(folder)
        houses = {ANN: one, BOB: other}
        together = threading.Barrier(2)

        def say_yes(party: str) -> None:
            house, to = houses[party], asked[party].reply_to  # noqa: B023 - the thread ends within the round
            received = Received(
                peer="192.0.2.1",
                helo="mail.example.com",
                reverse_path=party,
                recipients=(to,),
                content=house.write_answer(asked[party], "yes"),  # noqa: B023
                at=house.now,
            )
            together.wait(10)  # noqa: B023
            assert asyncio.run(house.inbound.receive(received)).code == 250

        threads = [threading.Thread(target=say_yes, args=(party,)) for party in houses]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
        letters = one.post()
        other.close()
        one.close()

        assert sorted(letter.to for letter in _letters(letters)) == [ANN, BOB]
        assert len(letters) == 3, "besides, the first of the two gets an acknowledgement"


def test_p7_the_same_mail_from_two_servers_at_once_counts_once(tmp_path: Path) -> None:
    """P7: one request that two services get in the same moment asks each person once."""
    one, other = House(tmp_path), House(tmp_path)
    request = one.write(REQUEST)
    threads = [
        threading.Thread(target=house.deliver, args=(request,), kwargs={"to": OURS, "reverse_path": IVY})
        for house in (one, other, one, other)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    posted = one.post()
    other.close()
    one.close()

    assert sorted(letter.to for letter in posted) == [ANN, BOB, IVY]
