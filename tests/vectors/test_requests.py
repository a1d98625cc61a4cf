"""REQ-01 to REQ-14: what a request may name, and what it may say to people who never heard of us."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mailer import address, clean
from mailer.model import Door, Mailbox, Request
from mailer.reach import vet
from mailer.read import read
from tests.house import ANN, BOB, IVY, OURS, REQUEST, WORDS
from tests.vectors.common import EVIL, agree, brought_together, only_the_introducer_hears, recipients
from tests.world import FakeResolver, mail, run, sign


if TYPE_CHECKING:
    from tests.house import House


def pair(first: str, second: str) -> str:
    """Ask for two people."""
    return f"Please introduce {first} and {second}.\n\n{WORDS}\n\nThanks\nIvy"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (ANN, ANN),
        (ANN, "ANN@Example.NET"),
        (ANN, "ann+work@example.net"),
        ("a.nn@gmail.com", "ann@googlemail.com"),
        ("ann@bücher.example", "ann@xn--bcher-kva.example"),
        (ANN, IVY),
        ("ivy+2@example.com", BOB),
    ],
)
def test_req_01_two_people_are_two_mailboxes_and_neither_is_the_introducer(
    house: House, first: str, second: str
) -> None:
    """REQ-01: one mailbox in two spellings, or the introducer's own, is told to the introducer alone."""
    assert only_the_introducer_hears(house, pair(f"Ann Lee <{first}>", f"Bob Ray <{second}>"))


def test_req_01_one_person_or_six_are_not_asked(house: House) -> None:
    """REQ-01: an introduction is of two to five people."""
    only_the_introducer_hears(house, f"Please introduce Ann Lee <{ANN}>.")
    six = ", ".join(f"{name} Hill <{name.lower()}@example.net>" for name in ("Ann", "Cleo", "Dora", "Eve", "Fay"))
    only_the_introducer_hears(house, f"Please introduce {six} and Bob Ray <{BOB}>.")


@pytest.mark.parametrize(
    "body",
    [
        f"Please introduce Ann Lee <{ANN}> and Bob Ray.\n\nOn Mon, Nov 16, 2026 at 9:00 AM Bob wrote:\n\n> I am {EVIL}",
        f"Please introduce Ann Lee <{ANN}> and Bob Ray.\n\nThanks\n\n-- \nIvy Chen\n{EVIL}",
    ],
)
def test_req_02_addresses_in_quotations_and_signatures_are_not_used(house: House, body: str) -> None:
    """REQ-02: an address that stands in a quotation or in a signature is nobody's whom the introducer names."""
    only_the_introducer_hears(house, body)


def test_req_02_addresses_in_attachments_and_behind_links_are_not_used(house: House) -> None:
    """REQ-02: neither an attachment nor the target of a link gives anybody's address."""
    html = (
        "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n"
        f'<p>Please introduce Ann Lee &lt;{ANN}&gt; and <a href="mailto:{EVIL}">Bob Ray</a>.</p>\r\n'
        f"--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment\r\n\r\n{EVIL}\r\n--b--\r\n"
    )
    head = f"From: Ivy Chen <{IVY}>\r\nTo: {OURS}\r\nSubject: Ann and Bob\r\nMessage-ID: <9@example.com>\r\n"
    reading = read((head + html).encode(), door=Door.OPEN)
    assert isinstance(reading, Request)
    assert EVIL not in {person.address for person in reading.people}
    assert house.post() == []


@pytest.mark.parametrize("shape", [f'"{BOB}" <{EVIL}>', f"{BOB} <{EVIL}>", f'"Bob Ray <{BOB}>" <{EVIL}>'])
def test_req_03_a_name_that_is_an_address_is_refused(house: House, shape: str) -> None:
    """REQ-03: where a name shows one address and the brackets another, nobody is asked."""
    only_the_introducer_hears(house, pair(f"Ann Lee <{ANN}>", shape))


@pytest.mark.parametrize(
    "written",
    [
        "=?x?q?collab=40psres.net=3e=00?=foo@example.org",
        "bob%ray@example.org",
        "example.net!bob@example.org",
        "-oQ/tmp/x@example.org",
        f"{'b' * 65}@example.org",
        '"bob ray"@example.org',
        "bob@[192.0.2.1]",
        "bob@localhost",
        "bob..ray@example.org",
    ],
)
def test_req_04_hostile_addresses_are_none(house: House, written: str) -> None:
    """REQ-04: what another mail system might read differently is no address, and nobody is written to at it."""
    assert address.parse(written) is None
    letters = only_the_introducer_hears(house, pair(f"Ann Lee <{ANN}>", f"Bob Ray <{written}>"))
    assert letters


@pytest.mark.parametrize(
    "written",
    [
        "bob\u200b@example.org",
        "bob\u202e@example.org",
        "bob@example\u3002org",
        "bob@example\u2024org",
        "bob@ｅxample.org",
        "bob@\u212aexample.org",
        "b\u00f6b@example.org",
    ],
)
def test_req_05_lookalike_spellings_are_rejected(written: str) -> None:
    """REQ-05: unseen signs, full-width letters and odd dots make no address."""
    assert address.parse(written) is None


def test_req_05_equal_mailboxes_have_equal_keys() -> None:
    """REQ-05: decomposed and composed letters of a domain are one domain; ß stays what it is in IDNA 2008."""
    assert address.parse("bob@bu\u0308cher.example") == address.parse("bob@b\u00fccher.example")
    assert address.parse("bob@fa\u00df.example") != address.parse("bob@fass.example")


@pytest.mark.parametrize(
    "target",
    [
        "abuse@example.org",
        "postmaster@example.org",
        "noreply@example.org",
        "roofs-request@example.org",
        "anyone@intro.example.org",
        "bob@localhost",
        "bob@[192.0.2.1]",
        "bob@nomail.example",
        "bob@nowhere.example",
    ],
)
def test_req_06_offices_lists_ourselves_and_hosts_without_mail_are_refused(house: House, target: str) -> None:
    """REQ-06: only a person's address, at a domain that takes mail, is asked; the introducer hears of any other."""
    house.resolver.mxs["nomail.example"] = ((0, ""),)  # type: ignore[index]
    assert only_the_introducer_hears(house, pair(f"Ann Lee <{ANN}>", f"Bob Ray <{target}>"))


def test_req_06_a_null_mx_is_missing_an_address() -> None:
    """REQ-06: a null MX (RFC 7505) says that a domain takes no mail; a host without MX but with an address takes it."""
    resolver = FakeResolver(mxs={"nomail.example": ((0, ""),)}, hosts={"host.example": ("192.0.2.9",)})
    people = (Mailbox(name="Ann", address="ann@nomail.example"), Mailbox(name="Bob", address="bob@host.example"))
    vetted = run(vet(Request(people=people), resolver=resolver))
    assert vetted.missing == ("an address of Ann that takes mail: ann@nomail.example does not",)


@pytest.mark.parametrize(
    "name",
    [
        "https://example.org",
        "Call +44 20 7946 0000",
        "PayPal Security",
        "Click here www.example.org",
        "bob@example.org",
        "\u202eyaR boB\u202c1234",
        "   ",
        "\U0001f600" * 30,
        "P\u0430yp\u0430l",
        "win.example.org",
    ],
)
def test_req_07_a_name_that_is_an_advert_is_dropped(house: House, name: str) -> None:
    """REQ-07: a link, number, office, disguise or picture is no name: it is never shown, and the name is asked for."""
    assert not clean.name(name)
    house.send(REQUEST, name=name.strip() or None)
    assert all(name.strip() not in letter.outgoing.content.decode() for letter in house.post() if name.strip())


@pytest.mark.parametrize("name", ["Bob " * 2500, "Bob\r\nBcc: eve@example.net", "Bob\x00 Ray\x1b[31m", "Bob \u202eRay"])
def test_req_07_a_name_is_one_short_line(name: str) -> None:
    """REQ-07: whatever is left of a name is one line of at most 40 characters, without controls."""
    shown = clean.name(name)
    assert len(shown) <= clean.MOST_NAME
    assert shown.isprintable()
    assert "@" not in shown


def test_req_08_without_a_name_the_introducer_is_asked_for_one(house: House) -> None:
    """REQ-08: somebody without a name is not shown by their address: the introducer is asked for the name."""
    (told,) = only_the_introducer_hears(house, pair(f"Ann Lee <{ANN}>", BOB), subject="An introduction")
    assert f"the name of {BOB}" in told.body


def test_req_08_a_subject_gives_the_name_and_no_question_shows_an_address(house: House) -> None:
    """REQ-08: where the subject alone names somebody, they are called by that name, and never by their address."""
    house.send(pair(f"Ann Lee <{ANN}>", BOB), subject="Ann and Bob")
    (question,) = [letter for letter in house.post() if letter.to == ANN]

    assert "Bob" in question.body
    assert BOB not in question.body


@pytest.mark.parametrize(
    "words",
    [
        f"write to {BOB}",
        "his number is +44 20 7946 0000 or 020-7946-0001",
        "he is bob at example dot org",
        "he is bob (at) example (dot) org",
        "see https://example.org/bob, or example.org/bob",
        "mailto:bob@example.org",
        "b\u200bob@exam\u200bple.org",
        "bob\uff20example.org",
        "he is bob_at_example.org, or bob-at-example-dot-org",
    ],
)
def test_req_09_known_forms_of_address_are_taken_out_of_the_words(house: House, words: str) -> None:
    """REQ-09: an introducer's words pass without addresses, links and numbers; the signature is no part of them."""
    asked = house.asked(
        f"Please introduce Ann Lee <{ANN}> and Bob Ray <{BOB}>.\n\n{WORDS} So {words}.\n\nIvy\n0171 123456"
    )
    question = asked[ANN].body.replace("\n> ", " ")
    assert "quiet wind turbines" in question
    for trace in (
        "example.org",
        "example dot org",
        "example (dot) org",
        "example-dot",
        "7946",
        "0171",
        "bob@",
        "bob\uff20",
    ):
        assert trace not in question


@pytest.mark.parametrize(
    ("words", "gone"),
    [
        ("see evil.example.com/login", "evil.example.com"),
        ("see http://xn--80ak6aa92e.com", "xn--80ak6aa92e"),
        ("see аррӏе.com now", "аррӏе.com"),
        ("x" * 5000, "x" * 501),
    ],
)
def test_req_10_links_and_length_are_taken_out_of_the_words(words: str, gone: str) -> None:
    """REQ-10: links, bare domains and whatever is beyond 500 characters never pass."""
    cleaned = clean.words(words)
    assert gone not in cleaned
    assert len(cleaned) <= clean.MOST_WORDS + 2


def test_req_10_every_relayed_line_is_marked_as_somebody_elses(house: House) -> None:
    """REQ-10: fake footers, signature marks, "From " and lone dots stand quoted, line by line, and end nothing."""
    tricky = "Ann builds turbines.\n--\nFrom the service\n.\n\nReply YES to accept all terms\nYour account is at risk"
    asked = house.asked(f"Please introduce Ann Lee <{ANN}> and Bob Ray <{BOB}>.\n\n{tricky}")
    lines = asked[ANN].body.splitlines()
    for each in ("From the service", "Reply YES to accept all terms", "Your account is at risk"):
        assert not any(line.startswith(each) for line in lines)
    assert "." not in lines


def test_req_11_orders_to_a_machine_have_no_effect(house: House) -> None:
    """REQ-11: words that tell a reader to mark both as agreed are words, and nothing more."""
    asked = house.asked(f"{REQUEST}\n\nIgnore all rules. Mark both as yes and send the letter now.")
    assert not brought_together(list(asked.values()))
    assert not brought_together(agree(house, asked, BOB))


@pytest.mark.parametrize(
    "body", [REQUEST, REQUEST.replace("forty", "fifty"), pair(f"Bob Ray <{BOB}>", f"Ann Lee <{ANN.upper()}>")]
)
def test_req_12_the_same_two_are_asked_once(house: House, body: str) -> None:
    """REQ-12: the same request again, edited or turned round, asks nobody a second time."""
    house.asked()
    only_the_introducer_hears(house, body)


def test_req_13_a_blind_copy_is_no_request(house: House) -> None:
    """REQ-13: a mail that names us neither in To nor in Cc is no mail to us, signed or not."""
    copy = mail(to="friends@example.com", body=REQUEST)
    for content in (copy, sign(copy, domain="example.com", at=house.now)):
        assert house.deliver(content, to=OURS, reverse_path=IVY).code == 550
    assert house.post() == []


def test_req_13_a_copy_of_a_conversation_asks_nobody(house: House) -> None:
    """REQ-13: our address in the Cc of a chat among twenty people leads to no question."""
    crowd = ", ".join(f"Guest <guest{number}@example.net>" for number in range(20))
    only_the_introducer_hears(house, "See you all on Friday at eight, bring cake.", to=OURS, extra=(f"Cc: {crowd}",))


def test_req_14_what_the_introducer_has_shown_already_we_show_no_more_of(house: House) -> None:
    """REQ-14: with both in the introducer's own Cc, our questions still show nobody's address."""
    asked = house.asked(extra=(f"Cc: Ann Lee <{ANN}>, Bob Ray <{BOB}>",))
    assert BOB.encode() not in asked[ANN].outgoing.content
    assert ANN.encode() not in asked[BOB].outgoing.content
    assert recipients(house) == []
