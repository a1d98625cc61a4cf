"""ABUSE-01 to ABUSE-10: what somebody can make the service send, and to whom."""

from __future__ import annotations

from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from mailer.errors import Temporary
from mailer.limits import Plan
from mailer.settings import Limits
from mailer.store import Held
from tests.house import ANN, BOB, DOMAIN, IVY, NOW, OURS, REQUEST, House, needs_file
from tests.vectors.common import EVIL, agree, brought_together, recipients, reopen, spf
from tests.world import mail


if TYPE_CHECKING:
    from pathlib import Path

    from tests.house import Letter


def about(number: int) -> str:
    """Ask for two people whom nobody has asked for yet."""
    first, second = f"ann{number}@example.net", f"bob{number}@example.org"
    return f"Please introduce Ann Lee <{first}> and Bob Ray <{second}>.\n\nThey should talk about roofs."


# --- budgets ----------------------------------------------------------------------------------------------------------


def test_abuse_01_an_introducer_has_a_budget_a_day(house: House) -> None:
    """ABUSE-01: after the day's requests the next is refused in the SMTP reply alone; tomorrow it is taken."""
    reopen(house, limits={"requests_per_introducer_per_day": 3})
    codes = [house.send(about(number)).code for number in range(5)]
    assert codes == [250, 250, 250, 550, 550]
    assert recipients(house).count(IVY) == 3
    house.later(days=1)
    assert house.send(about(9)).code == 250


def test_abuse_01_an_organisation_has_a_budget_a_day(house: House) -> None:
    """ABUSE-01: a thousand fresh addresses of one domain share five introducers' worth of requests."""
    reopen(house, introducers=["*"], limits={"requests_per_introducer_per_day": 1})
    codes = [house.send(about(number), sender=f"ivy{number}@example.com").code for number in range(8)]
    assert codes == [250] * 5 + [550] * 3
    assert house.send(about(9), sender=EVIL).code == 250


def test_abuse_01_the_whole_service_has_a_budget_an_hour(house: House) -> None:
    """ABUSE-01: the global breaker stops all questions with 451, and lets go at the next hour."""
    reopen(house, limits={"questions_per_hour": 4})
    codes = [house.send(about(number)).code for number in range(3)]
    assert codes == [250, 250, 451]
    assert not {"ann2@example.net", "bob2@example.org"} & set(recipients(house))
    house.later(hours=1)
    assert house.send(about(2)).code == 250


@needs_file
def test_abuse_01_a_budget_outlives_a_restart(house: House) -> None:
    """ABUSE-01: budgets are kept in the database, by keyed digest, and hold after a restart."""
    reopen(house, limits={"requests_per_introducer_per_day": 1})
    assert house.send(about(1)).code == 250
    house.close()
    house.open()
    assert house.send(about(2)).code == 550
    assert IVY.encode() not in (house.folder / "letterman.db").read_bytes()


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("ivy+1@example.com", "ivy+2@example.com"),
        ("IVY@example.com", "ivy@Example.com"),
        ("i.v.y@gmail.com", "ivy@googlemail.com"),
        ("ivy@b\u00fccher.example", "ivy@xn--bcher-kva.example"),
    ],
)
def test_abuse_02_aliases_of_a_mailbox_share_one_budget(first: str, second: str) -> None:
    """ABUSE-02: tags, case, dots where they don't count, and spellings of a domain lead to one bucket."""
    buckets = []
    for written in (first, second):
        from mailer import address  # noqa: PLC0415 - what the gate does with a proved From

        parsed = address.parse(written)
        assert parsed
        plan = Plan(key=b"k" * 32, settings=Limits(), now=NOW, introducer=parsed, by=parsed)
        buckets.append({tally.digest for tally in plan.look().tallies})
    assert buckets[0] == buckets[1]


def test_abuse_02_subdomains_share_the_organisations_budget() -> None:
    """ABUSE-02: a catch-all over many subdomains is one organisation."""
    plans = [
        Plan(key=b"k" * 32, settings=Limits(), now=NOW, introducer=written, by=written)
        for written in ("ivy@a.example.com", "eve@b.example.com", "eve@example.net")
    ]
    one, two, other = ({tally.digest for tally in plan.look().tallies} for plan in plans)
    assert len(one & two) > len(one & other)


def test_abuse_03_a_person_is_asked_twice_a_fortnight_at_most(house: House) -> None:
    """ABUSE-03: however many introducers name one person, they get two questions in a fortnight, six in 90 days."""
    reopen(house, introducers=["*"])
    got = []
    for day in range(90):
        sender = f"friend{day}@elsewhere.example"
        house.send(about(day).replace(f"ann{day}@example.net", ANN), sender=sender, name="A Friend")
        got += [day for letter in house.post() if letter.to == ANN]
        house.later(days=1)
    assert len(got) == 6
    assert all(sum(start <= day < start + 14 for day in got) <= 2 for start in range(90))


def test_abuse_03_drafts_that_wait_are_no_way_round_it(house: House) -> None:
    """ABUSE-03: budgets are looked up when somebody is asked, so many drafts with one person in them ask twice."""
    drafts: list[Letter] = []
    for number in range(5):
        house.send(about(number).replace(f"ann{number}@example.net", ANN), subject="draft: two people")
        drafts += house.post()
    for draft in drafts:
        house.answer(draft, "ok")
    assert recipients(house).count(ANN) == 2


def test_abuse_03_asking_an_accomplice_first_is_no_way_round_it(house: House) -> None:
    """ABUSE-03: who is asked only after the first one's yes is held against the budget at that moment."""
    first = []
    for number in range(4):
        body = about(number).replace(f"bob{number}@example.org", BOB)
        house.send(f"{body}\n\nPlease ask Ann first.")
        first += [letter for letter in house.post() if letter.to.startswith("ann")]
    assert len(first) == 4
    for question in first:
        house.answer(question, "Yes")
    assert recipients(house).count(BOB) == 2


def test_abuse_03_a_stop_between_preview_and_ok_counts(house: House) -> None:
    """ABUSE-03: who says stop while a preview waits is not asked when the introducer says ok."""
    house.send(REQUEST, subject="draft: Ann and Bob")
    (draft,) = house.post()
    house.send("stop all", sender=BOB, subject="stop all")
    house.post()
    house.answer(draft, "ok")
    assert sorted(recipients(house)) == [ANN, IVY]


# --- stop -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("signed", [True, False])
def test_abuse_04_stop_needs_the_token_alone_and_holds(house: House, signed: bool) -> None:  # noqa: FBT001
    """ABUSE-04: a stop at the reply address counts, proved or not, before and after everything is erased."""
    asked = house.asked()
    assert house.answer(asked[BOB], "stop", signed=signed).code == 250
    assert recipients(house) == ([BOB] if signed else [])
    for _ in range(2):
        house.later(days=40)
        house.store.expire(today=house.now.date(), limit=1000)
        again = house.asked()
        assert again.keys() == {ANN, IVY}


@pytest.mark.parametrize(
    ("body", "extra"),
    [("", ()), ("This message was sent by a mail program.", ("Auto-Submitted: auto-generated",))],
)
def test_abuse_04_list_unsubscribe_is_a_stop(house: House, body: str, extra: tuple[str, ...]) -> None:
    """ABUSE-04: the address of List-Unsubscribe takes a mail with "stop" in its subject, whatever wrote it."""
    asked = house.asked()
    header = str(asked[BOB].parsed["List-Unsubscribe"])
    to, _, subject = header.removeprefix("<mailto:").removesuffix(">").partition("?subject=")
    house.send(body, sender=BOB, to=to, subject=subject, extra=extra)
    house.post()
    house.later(days=40)
    assert BOB not in house.asked()


def test_abuse_05_a_spoofed_stop_silences_nobody(house: House) -> None:
    """ABUSE-05: at the plain address a stop counts for whoever proves to have written it, and for nobody else."""
    assert house.send("stop all", sender=BOB, subject="stop all", signed=False).code == 550
    spf(house, "example.org")
    assert house.send("stop all", sender=BOB, subject="stop all", signed=False).code == 550
    house.send("stop all", sender=EVIL, subject="stop all")
    house.post()
    assert house.asked().keys() == {ANN, BOB, IVY}


# --- no weapon --------------------------------------------------------------------------------------------------------


def test_abuse_06_a_forged_sender_gets_no_mail(house: House) -> None:
    """ABUSE-06: whatever is wrong with an unproved mail is said in the SMTP reply, and nobody gets a mail."""
    replies = [
        house.send(REQUEST, signed=False),
        house.send("\x00", signed=False),
        house.send("help", signed=False),
        house.send(REQUEST, to=f"intro+{'a' * 47}@{DOMAIN}", signed=False),
        house.send("x" * 200_000, signed=False),
        house.deliver(b'From: "\r\n\r\n', reverse_path=IVY),
        house.deliver(b"\r\n", reverse_path=IVY),
    ]
    assert {reply.code for reply in replies} == {550}
    assert house.post() == []


def test_abuse_06_mail_for_another_domain_is_not_ours(house: House) -> None:
    """ABUSE-06: the same local part at another domain is refused at RCPT, as relaying."""
    assert str(house.inbound.recipient("intro@elsewhere.example")).startswith("550 5.7.1")


def test_abuse_07_when_the_store_is_in_trouble_the_sender_keeps_the_mail(house: House) -> None:
    """ABUSE-07: with a full disk every mail is put off with 451, and is taken, once, when there is room again."""
    asked = house.asked()
    submit = house.store.submit

    def full(*_args: object, **_more: object) -> None:
        raise Temporary("disk")

    house.store.submit = full  # type: ignore[assignment,method-assign]
    assert house.answer(asked[ANN], "Yes", message_id="<y@example.net>").code == 451
    assert house.send(REQUEST).code == 451
    house.store.submit = submit  # type: ignore[method-assign]
    assert house.answer(asked[ANN], "Yes", message_id="<y@example.net>").code == 250
    assert recipients(house) == [ANN]


@pytest.mark.parametrize("late", [True, False])
def test_abuse_07_a_store_that_gives_no_answer_is_trouble(
    house: House,
    monkeypatch: pytest.MonkeyPatch,
    late: bool,  # noqa: FBT001
) -> None:
    """ABUSE-07, P6, P7: a store that stands still is 451; a mail that comes again counts once, kept or not."""
    submit = house.store.submit
    asked: list[Any] = []

    def stands_still(id_: bytes, step: Any, *, look: Any) -> Future[Any]:  # noqa: ANN401 - hands on what it gets
        asked.append(partial(submit, id_, step, look=look))
        future: Future[Any] = Future()
        future.set_running_or_notify_cancel()
        return future

    with monkeypatch.context() as patched:
        patched.setattr("mailer.clerk.PATIENCE", 0.05)
        patched.setattr(house.store, "submit", stands_still)
        assert house.send(REQUEST, message_id="<1@example.com>").code == 451
    if late:
        asked[0]().result()
    assert house.send(REQUEST, message_id="<1@example.com>").code == 250

    assert recipients(house) == [ANN, BOB, IVY]


@pytest.mark.parametrize(
    "body",
    [
        f"Please introduce Ann Lee <{ANN}> and Bob Ray <{BOB}>.\n\nGo to https://login.example.org/verify now.",
        f"Please introduce Ann Lee <{ANN}> and Bob Ray <{BOB}>.\n\nCall +44 20 7946 0000 about your account.",
    ],
)
def test_abuse_08_no_text_of_ours_carries_a_trap(house: House, body: str) -> None:
    """ABUSE-08: subject, name, words and Reply-To of a request give no way to reach anybody but us."""
    asked = house.asked(
        body, subject="URGENT: verify https://evil.example", name="PayPal Security", extra=(f"Reply-To: {EVIL}",)
    )
    for party in (ANN, BOB):
        text = asked[party].outgoing.content.decode()
        for trace in ("login.example", "7946", "URGENT", "PayPal", "elsewhere.example", "evil.example"):
            assert trace not in text
        assert asked[party].reply_to.endswith(f"@{DOMAIN}")


def test_abuse_09_lists_and_our_own_addresses_are_not_asked(house: House) -> None:
    """ABUSE-09: mailing lists, offices and our own addresses are never asked, so nothing is reflected."""
    house.resolver.mxs[DOMAIN] = ((10, f"mx.{DOMAIN}"),)  # type: ignore[index]
    asked = house.asked()
    for target in ("list@example.org", "roofs-request@example.org", OURS, asked[ANN].reply_to):
        house.send(f"Please introduce Ann Lee <{ANN}> and Bob Ray <{target}>.\n\nThey should talk.")
        assert set(recipients(house)) <= {IVY}


# --- SPF alone --------------------------------------------------------------------------------------------------------


def spoken_for(house: House) -> Letter:
    """Send a request that SPF alone proves, and give the mail that asks Ivy whether it was her."""
    spf(house, "example.com")
    assert house.send(REQUEST, signed=False).code == 250
    (question,) = house.post()
    return question


def test_abuse_10_spf_alone_leads_to_was_it_you(house: House) -> None:
    """ABUSE-10, AUTH-37: a request that SPF alone proves asks its introducer, and nobody else, before anything."""
    question = spoken_for(house)
    assert (question.to, question.subject) == (IVY, "Was it you who asked us?")
    assert f"Ann Lee ({ANN})" in question.body
    assert "turbines" not in question.body


@pytest.mark.parametrize("signed", [True, False])
@pytest.mark.parametrize("word", ["yes", "Yes please, thank you", "ok"])
def test_abuse_10_a_yes_at_its_reply_address_goes_ahead(house: House, word: str, signed: bool) -> None:  # noqa: FBT001
    """ABUSE-10: the introducer's yes, at an address that went to their mailbox alone, has the request asked."""
    question = spoken_for(house)
    house.answer(question, word, signed=signed)
    asked = {letter.to: letter for letter in house.post()}
    assert asked.keys() == {ANN, BOB, IVY}
    agree(house, asked, ANN)
    assert brought_together(agree(house, asked, BOB))


@pytest.mark.parametrize("word", ["no", "No, it wasn't me", "cancel", "Who is this?"])
def test_abuse_10_anything_else_asks_nobody(house: House, word: str) -> None:
    """ABUSE-10: without the introducer's yes nobody is asked."""
    question = spoken_for(house)
    house.answer(question, word)
    assert set(recipients(house)) <= {IVY}


def test_abuse_10_only_the_introducer_can_say_yes(house: House) -> None:
    """ABUSE-10: a yes of somebody else at that reply address, or an unproved one, is refused."""
    question = spoken_for(house)
    assert house.answer(question, "yes", sender=EVIL).code == 550
    house.resolver.txts.pop("example.com")  # type: ignore[attr-defined]
    assert house.answer(question, "yes", signed=False).code == 550
    assert house.post() == []


def test_abuse_10_it_is_asked_once_a_day(house: House) -> None:
    """ABUSE-10: a flood of such requests leads to one mail a day to the mailbox, by every alias of it."""
    reopen(house, introducers=["@example.com"])
    spoken_for(house)
    for number in range(5):
        assert house.send(about(number), signed=False).code == 550
        assert house.send(about(number), sender=f"ivy+{number}@example.com", signed=False).code == 550
    assert house.post() == []
    house.later(days=1)
    assert house.send(about(9), signed=False).code == 250
    assert recipients(house) == [IVY]


def test_abuse_10_only_somebody_who_may_ask_is_asked_back(house: House) -> None:
    """ABUSE-10: for people who are not on the list, orders, and blind copies, SPF alone leads to no mail at all."""
    spf(house, "example.com")
    spf(house, "elsewhere.example")
    assert house.send(REQUEST, sender=EVIL, signed=False).code == 550
    assert house.send("help", signed=False).code == 550
    assert house.deliver(mail(to=ANN, body=REQUEST), reverse_path=IVY).code == 550
    assert house.post() == []


def test_abuse_10_a_mailbox_that_said_stop_is_not_asked_back(house: House) -> None:
    """ABUSE-10: the never-ask list holds for this question too."""
    house.send("stop all", subject="stop all")
    house.post()
    spf(house, "example.com")
    assert house.send(REQUEST, signed=False).code == 550
    assert house.post() == []


def test_abuse_10_what_is_asked_later_meets_the_budgets(house: House) -> None:
    """ABUSE-10: the yes is held against the introducer's budget as the request would have been."""
    reopen(house, limits={"requests_per_introducer_per_day": 1})
    question = spoken_for(house)
    assert house.send(about(1)).code == 250
    house.post()
    assert house.answer(question, "yes").code == 550
    assert house.post() == []


def test_abuse_10_what_is_missing_is_asked_after_the_yes(house: House) -> None:
    """ABUSE-10: an unclear request is first the introducer's, and then completed by reply."""
    spf(house, "example.com")
    house.send(f"Please introduce Ann Lee <{ANN}> and Bob Ray.\n\nThey should talk.", signed=False)
    (question,) = house.post()
    house.answer(question, "yes", signed=False)
    (missing,) = house.post()
    assert "the address of Bob Ray" in missing.body
    house.answer(missing, f"Bob's address is {BOB}", signed=False)
    assert sorted(recipients(house)) == [ANN, BOB, IVY]


def test_abuse_10_without_anything_found_nobody_is_asked_back() -> None:
    """ABUSE-10: a plan of a mail that is proved, or that asks for nothing, never asks whether it was them."""
    assert not Plan(key=b"k" * 32, settings=Limits(), now=NOW).confirmable(Held())


def test_abuse_01_the_hours_budget_holds_for_previews_too(tmp_path: Path) -> None:
    """ABUSE-01: an ok to a preview is put off when the hour's questions are spent, and asked when it is tried again."""
    house = House(tmp_path, config={"limits": {"questions_per_hour": 3}})
    house.send(REQUEST, subject="draft: Ann and Bob")
    (draft,) = house.post()
    house.send(about(1))
    house.post()
    assert house.answer(draft, "ok").code == 451
    assert house.post() == []
    house.later(hours=1)
    house.answer(draft, "ok")
    assert sorted(recipients(house)) == [ANN, BOB, IVY]
    house.close()


def test_req_12_two_previews_of_the_same_people_ask_once(house: House) -> None:
    """REQ-12: the second ok about the same people is told that they have been asked already."""
    drafts = []
    for number in range(2):
        house.send(REQUEST.replace("forty", f"{number + 40}"), subject="draft: Ann and Bob")
        drafts += house.post()
    house.answer(drafts[0], "ok")
    assert sorted(recipients(house)) == [ANN, BOB, IVY]
    house.answer(drafts[1], "ok")
    assert recipients(house) == [IVY]
