"""CONS-01 to CONS-16: a yes counts only when it is real."""

from __future__ import annotations

import itertools
import random
import threading
import time
from typing import TYPE_CHECKING

import pytest

from mailer import tokens
from mailer.model import Role
from tests.house import ANN, BOB, DOMAIN, IVY, OURS, REQUEST
from tests.vectors.common import EVIL, agree, brought_together, recipients, reopen, spf
from tests.world import mail, sign


if TYPE_CHECKING:
    from tests.house import House, Letter


UNPROVED = "550 5.7.20"


def with_bob(house: House) -> dict[str, Letter]:
    """Ask both, and let Bob say yes; the letter goes out with a yes of Ann's, and not before."""
    asked = house.asked()
    agree(house, asked, BOB)
    return asked


def test_cons_01_a_yes_from_another_address_is_asked_back_and_names_nobody(house: House) -> None:
    """CONS-01: a proved yes from another address is not counted, and is asked back once, in words that name nobody."""
    asked = with_bob(house)
    house.answer(asked[ANN], "Yes please", sender=EVIL)
    (back,) = house.post()
    assert back.to == EVIL
    assert not any(each in back.body + back.subject for each in (ANN, BOB, IVY, "Ann Lee", "Bob Ray", "Ivy Chen"))
    house.answer(back, "Yes please", sender=EVIL)
    assert house.post() == []


def test_cons_02_an_unproved_yes_gets_the_smtp_reply_alone(house: House) -> None:
    """CONS-02: the right From without a signature is no yes, whatever token it carries."""
    asked = with_bob(house)
    assert str(house.answer(asked[ANN], "Yes", signed=False)).startswith(UNPROVED)
    assert house.post() == []


def test_cons_02_a_yes_that_spf_alone_proves_gets_the_smtp_reply_alone(house: House) -> None:
    """CONS-02: SPF alone proves the domain's server and not the writer: no yes is counted on it, and no mail sent."""
    spf(house, "example.net")
    asked = with_bob(house)
    assert str(house.answer(asked[ANN], "Yes", signed=False)).startswith(UNPROVED)
    assert house.post() == []
    assert brought_together(agree(house, asked, ANN))


@pytest.mark.parametrize("to", [OURS, f"intro+{'b' * 47}@{DOMAIN}"])
def test_cons_03_without_the_token_there_is_no_yes(house: House, to: str) -> None:
    """CONS-03: a proved yes without its own reply address is not counted."""
    with_bob(house)
    assert house.send("Yes", sender=ANN, to=to, subject="Re: an introduction").code == 550
    assert house.post() == []


def test_cons_04_guessed_tokens_are_refused_with_one_text(house: House) -> None:
    """CONS-04: tokens that are one bit off, cut short, folded or made up get the same 550 at RCPT."""
    asked = house.asked()
    good = asked[ANN].reply_to.partition("+")[2].partition("@")[0]
    letters = "abcdefghijklmnopqrstuvwxyz234567"
    flipped = [
        good[:place] + letters[letters.index(good[place]) ^ 1 << bit] + good[place + 1 :]
        for place in range(len(good))
        for bit in range(5)
    ]
    dice = random.Random(4)
    made_up = ["".join(dice.choices(letters, k=len(good))) for _ in range(2000)]
    tries = [*flipped, *made_up, good[:-1], good + "a", good[1:], good.replace(good[0], "1")]
    replies = {str(house.inbound.recipient(f"intro+{each}@{DOMAIN}")) for each in tries if each != good}
    assert replies == {"550 5.1.1 There is no such address here"}
    assert house.inbound.recipient(f"intro+{good}@{DOMAIN}") is None
    assert tokens.SEED * 8 >= 128
    assert tokens.MAC * 8 >= 80


def test_cons_04_bobs_token_is_no_use_to_ann(house: House) -> None:
    """CONS-04: Ann's yes at Bob's reply address counts for neither."""
    asked = house.asked()
    house.answer(asked[BOB], "Yes", sender=ANN)
    house.answer(asked[ANN], "Yes", sender=ANN)
    assert not brought_together(house.post())


def test_cons_04_another_threads_token_moves_that_thread_alone(house: House) -> None:
    """CONS-04: a yes at the token of one introduction says nothing about another one."""
    asked = with_bob(house)
    other = house.asked(f"Please introduce Ann Lee <{ANN}> and Cleo Hill <cleo@example.com>.\n\nThey should talk.")
    house.answer(other[ANN], "Yes")
    assert not brought_together(house.post())
    assert brought_together(agree(house, asked, ANN))


def test_cons_04_a_signed_yes_counts_at_the_address_that_it_was_signed_for(house: House) -> None:
    """CONS-04, AUTH-32: Ann's yes to one question, sent on to the address of another, counts for nothing there."""
    asked = with_bob(house)
    other = house.asked(f"Please introduce Ann Lee <{ANN}> and Cleo Hill <cleo@example.com>.\n\nThey should talk.")
    signed = sign(mail(sender=ANN, to=other[ANN].reply_to, body="Yes"), domain="example.net", at=house.now)
    assert house.deliver(signed, to=asked[ANN].reply_to, reverse_path=ANN).code == 550
    assert house.post() == []
    assert house.deliver(signed, to=other[ANN].reply_to, reverse_path=ANN).code == 250


@pytest.mark.parametrize(("days", "together"), [(0, True), (14, True), (15, False), (400, False)])
def test_cons_05_the_deadline_of_a_token_holds_on_both_sides(house: House, days: int, together: bool) -> None:  # noqa: FBT001
    """CONS-05: a token counts to its last day, and never after, however old it is."""
    asked = with_bob(house)
    house.later(days=days)
    assert brought_together(agree(house, asked, ANN)) is together


@pytest.mark.parametrize("order", list(itertools.product(("Yes", "no", "later"), repeat=3)))
def test_cons_06_every_order_of_answers(house: House, order: tuple[str, ...]) -> None:
    """CONS-06: the letter goes out at the first yes unless a no came before it, and nothing moves after either."""
    asked = with_bob(house)
    sent = []
    for word in order:
        house.answer(asked[ANN], word)
        sent.append(brought_together(house.post()))
    decisive = next((word for word in order if word != "later"), "")
    assert sum(sent) == (decisive == "Yes")


def test_cons_06_a_no_takes_back_a_yes_before_the_letter(house: House) -> None:
    """CONS-06: a no after a yes, before the letter, is a no; a yes after that is too late."""
    asked = house.asked()
    for word in ("Yes", "no", "Yes"):
        house.answer(asked[ANN], word)
    agree(house, asked, BOB)
    assert not brought_together(house.letters)


@pytest.mark.parametrize(
    ("subject", "extra"),
    [
        ("Re: hello", ("Auto-Submitted: auto-replied; owner-email=ann@example.net",)),
        ("Re: hello", ("Auto-Submitted: auto-notified",)),
        ("Re: hello", ("Auto-Submitted: auto-generated",)),
        ("Re: hello", ("X-Autoreply: yes",)),
        ("Re: hello", ("X-Autorespond: yes",)),
        ("Re: hello", ("Precedence: auto_reply",)),
        ("Re: hello", ("Precedence: bulk",)),
        ("Automatic reply: hello", ()),
        ("Abwesenheitsnotiz: hello", ()),
    ],
)
def test_cons_07_automatic_answers_are_never_a_yes(house: House, subject: str, extra: tuple[str, ...]) -> None:
    """CONS-07: whatever a program writes is no yes, and is never answered."""
    asked = with_bob(house)
    assert house.send("Yes", sender=ANN, to=asked[ANN].reply_to, subject=subject, extra=extra).code == 250
    assert house.post() == []


def test_cons_07_the_null_reverse_path_is_a_programs(house: House) -> None:
    """CONS-07: a mail from <> is a program's, though its text says yes."""
    asked = with_bob(house)
    house.answer(asked[ANN], "Yes", reverse_path="")
    assert house.post() == []


@pytest.mark.parametrize(
    ("body", "subject", "extra"),
    [
        ("Your message was read on Monday.", "Read: hello", ()),
        ("Yes, we received your request. Ticket #4711 has been opened.", "[Ticket #4711] hello", ()),
        ("Yes, we got your mail. Please click the link below so that it is delivered.", "Please verify", ()),
    ],
)
def test_cons_08_receipts_tickets_and_challenges_are_never_a_yes(
    house: House, body: str, subject: str, extra: tuple[str, ...]
) -> None:
    """CONS-08: a receipt, a ticket or a challenge is no yes."""
    asked = with_bob(house)
    house.send(body, sender=ANN, to=asked[ANN].reply_to, subject=subject, extra=extra)
    assert not brought_together(house.post())


def test_cons_08_a_report_is_never_a_yes(house: House) -> None:
    """CONS-08: a delivery report at the reply address of a question, with the question inside, is no yes."""
    asked = with_bob(house)
    house.bounce(asked[ANN], status="4.4.1")
    house.bounce(asked[ANN])
    assert not brought_together(house.post())


@pytest.mark.parametrize(
    ("kind", "part"),
    [
        ("text/vnd.google.email-reaction+json", '{"version": 1, "emoji": "\U0001f44d"}'),
        ("text/calendar; method=REPLY", "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nEND:VCALENDAR"),
        ("text/vcard", "BEGIN:VCARD\r\nFN:Ann Lee\r\nNOTE:yes\r\nEND:VCARD"),
    ],
)
def test_cons_09_reactions_invitations_and_cards_are_never_a_yes(house: House, kind: str, part: str) -> None:
    """CONS-09: a reaction, a calendar reply or a card is no yes, though its plain part may say one."""
    asked = with_bob(house)
    body = f"--b\nContent-Type: {kind}\n\n{part}\n--b--"
    content = house_multipart(asked[ANN], body, at=house)
    house.deliver(content, to=asked[ANN].reply_to, reverse_path=ANN)
    assert not brought_together(house.post())


def house_multipart(letter: Letter, body: str, *, at: House) -> bytes:
    """Write a signed answer in parts."""
    from email.utils import format_datetime  # noqa: PLC0415 - here alone

    lines = [
        f"From: Ann Lee <{ANN}>",
        f"To: {letter.reply_to}",
        f"Subject: Re: {letter.subject}",
        f"Date: {format_datetime(at.now)}",
        "Message-ID: <parts@example.net>",
        "MIME-Version: 1.0",
        "Content-Type: multipart/mixed; boundary=b",
        "",
        *body.split("\n"),
        "",
    ]
    return sign("\r\n".join(line.rstrip("\r") for line in lines).encode(), domain="example.net", at=at.now)


@pytest.mark.parametrize("quoted", [True, False])
@pytest.mark.parametrize(
    "body",
    [
        "",
        "> Yes",
        "-- \nAnn Lee, the yes company",
        "On Sun, Nov 22, 2026 at 1:02 PM Bob Ray wrote:\n\n> Yes please",
        "Mit freundlichen Gr\u00fc\u00dfen\nAnn\n\n-----Original Message-----\nFrom: Letterman\n\nYes",
    ],
)
def test_cons_10_only_new_words_count(house: House, body: str, quoted: bool) -> None:  # noqa: FBT001
    """CONS-10: a yes in a quotation, a signature or an earlier mail is none."""
    asked = with_bob(house)
    house.answer(asked[ANN], body, quoted=quoted)
    assert not brought_together(house.post())


def test_cons_10_a_yes_in_the_subject_alone_is_unclear(house: House) -> None:
    """CONS-10: a mail without a body, with the yes in its subject, is asked back."""
    asked = with_bob(house)
    house.send("", sender=ANN, to=asked[ANN].reply_to, subject="Yes")
    assert not brought_together(house.post())


@pytest.mark.parametrize("filler", ["> Would you?\n", "\n", "A line of nobody's.\n"])
def test_cons_10_parse_08_a_yes_before_words_that_fell_off_is_asked_back(house: House, filler: str) -> None:
    """CONS-10, PARSE-08: yes, more lines than are read, and a no below them bring nobody together."""
    asked = with_bob(house)
    house.answer(asked[ANN], "Yes\n\n" + filler * 2_100 + "\nBut no, not him.", quoted=False)
    assert not brought_together(house.post())


@pytest.mark.parametrize("quoted", [True, False])
def test_cons_10_a_yes_above_the_quotation_counts(house: House, quoted: bool) -> None:  # noqa: FBT001
    """CONS-10: the same word, freshly typed, counts, with the question quoted below or not."""
    asked = with_bob(house)
    house.answer(asked[ANN], "Yes", quoted=quoted)
    assert brought_together(house.post())


@pytest.mark.parametrize(
    "body",
    [
        "yes but not now",
        "yesterday",
        "no problem!",
        "yes/no?",
        "YES PLEASE DON'T",
        "I would say no, yes?",
        "yes if he pays",
        "yes? who is this",
        "he said yes",
        "oh yes, sure, as if",
        "Would yes be enough?",
    ],
)
def test_cons_11_anything_but_a_plain_yes_is_asked_back_once(house: House, body: str) -> None:
    """CONS-11: words that only look like a yes bring no letter; an unclear answer is asked back once, then left."""
    asked = with_bob(house)
    house.answer(asked[ANN], body)
    letters = house.post()
    assert not brought_together(letters)
    assert [letter.to for letter in letters] in ([ANN], [])


@pytest.mark.parametrize("body", ["s\u00ed", "\u0434\u0430", "oui", "ja, gerne", "YES PLEASE"])
def test_cons_11_a_foreign_yes_is_one_where_we_know_the_language(house: House, body: str) -> None:
    """CONS-11: a plain yes in another language counts where it is known, and is asked back where it is not."""
    asked = with_bob(house)
    house.answer(asked[ANN], body)
    letters = house.post()
    assert brought_together(letters) or [letter.subject for letter in letters] == ["Is that a yes or a no?"]


def test_cons_12_no_link_changes_anything(house: House) -> None:
    """CONS-12: what we send before the letter holds no web address at all, so no scanner can agree to anything."""
    for letter in house.asked().values():
        shown = b"".join(part.get_payload(decode=True) for part in letter.parsed.walk() if not part.is_multipart())
        assert not any(each in shown.lower() for each in (b"://", b"src=", b"<form", b"<script"))
        assert shown.count(b"href=") == shown.count(b'href="mailto:')
        assert "List-Unsubscribe-Post" not in letter.parsed
        links = [value for name, value in letter.parsed.items() if "mailto:" in value]
        assert all(value.endswith("?subject=stop>") for value in links)


def test_cons_13_two_yeses_at_once_bring_one_letter(house: House) -> None:
    """CONS-13: yeses on several threads at the same moment, each of them twice, bring exactly one letter to each."""
    asked = house.asked()
    gate = threading.Barrier(4)

    def say(who: str) -> None:
        gate.wait()
        house.answer(asked[who], "Yes", message_id=f"<once.{who}>")

    threads = [threading.Thread(target=say, args=(who,)) for who in (ANN, BOB, ANN, BOB)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    letters = [letter for letter in house.post() if "<>" in letter.subject]
    assert sorted(letter.to for letter in letters) == [ANN, BOB]


def test_cons_14_a_yes_and_a_cancel_at_once_give_one_or_the_other(house: House) -> None:
    """CONS-14: a yes that comes while the introduction is called off brings the letter or none, never a half."""
    for _ in range(5):
        house.later(days=15)
        asked = with_bob(house)
        threads = [
            threading.Thread(target=house.answer, args=(asked[ANN], "Yes")),
            threading.Thread(target=house.answer, args=(asked[IVY], "cancel")),
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        letters = [letter.to for letter in house.post() if "<>" in letter.subject]
        assert sorted(letters) in ([], [ANN, BOB])
        assert not brought_together(agree(house, asked, ANN))


def test_cons_15_after_the_deadline_the_token_alone_speaks(house: House) -> None:
    """CONS-15: a late yes hears that the introduction has been let go, with nothing left to look up."""
    asked = with_bob(house)
    house.later(days=15)
    house.store.expire(today=house.now.date(), limit=10)
    assert house.store.status().introductions == 0
    house.answer(asked[ANN], "Yes")
    (told,) = house.post()
    assert (told.to, told.subject) == (ANN, "That introduction has been let go")
    assert not any(each in told.body for each in (BOB, IVY, "Bob Ray", "Ivy Chen"))


@pytest.mark.parametrize(("days", "who"), [(14, [ANN, BOB, IVY]), (15, [IVY])])
def test_cons_15_an_ok_after_the_deadline_asks_nobody(house: House, days: int, who: list[str]) -> None:
    """CONS-15: a preview that waited too long is not asked any more, even before it is erased; its writer is told."""
    house.send(REQUEST, subject="draft: Ann and Bob")
    (draft,) = house.post()
    house.later(days=days)
    house.answer(draft, "ok")
    assert sorted(recipients(house)) == who


def test_cons_16_an_introducer_who_is_both_sides_meets_the_caps(house: House) -> None:
    """CONS-16: who owns a domain can play Ann to Bob, within the budgets; Bob saw in the question who vouches."""
    reopen(house, introducers=["*"], limits={"requests_per_introducer_per_day": 1})
    body = f"Please introduce Ann Lee <ann@example.com> and Bob Ray <{BOB}>.\n\nThey should talk."
    asked = house.asked(body)
    assert f"Ivy Chen ({IVY})" in asked[BOB].body
    codes = [
        house.send(body.replace("Ann Lee <ann", f"Ann Lee <ann{number}"), sender=f"ivy{number}@example.com").code
        for number in range(6)
    ]
    assert codes == [250] * 4 + [550] * 2
    assert recipients(house).count(BOB) <= 1


def test_cons_04_a_refusal_takes_as_long_as_a_welcome() -> None:
    """CONS-04: verifying does the same work for a good token, a wrong one and one of the wrong shape."""
    secrets = (b"s" * 32, b"t" * 32)
    thread = tokens.thread(secrets[0], bytes(16))
    good = tokens.mint(thread, Role.QUESTION, deadline=tokens.EPOCH)
    spent: dict[str, float] = dict.fromkeys((good, "a" * 47, good[:-2] + "aa"), 1.0)
    for each in list(spent) * 200:
        start = time.process_time()
        tokens.verify(secrets, each)
        spent[each] = min(spent[each], time.process_time() - start)
    assert max(spent.values()) - min(spent.values()) < 0.001
