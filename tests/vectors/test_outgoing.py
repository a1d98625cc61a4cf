"""OUT-01 to OUT-09: what we send is what we meant, whatever people wrote."""

from __future__ import annotations

import asyncio
from email import message_from_bytes, policy
from typing import TYPE_CHECKING

import pytest

from mailer import address, clean, settings
from mailer.authenticate import authenticate
from mailer.compose import Envelope, Unsafe, compose
from mailer.model import Delivered, Delivery, Mailbox, Outgoing
from mailer.playground import LoopbackRelay, Taken
from mailer.relay import Relay
from mailer.signer import Signer
from mailer.telemetry import Telemetry
from tests.house import ANN, BOB, DOMAIN, IVY, NOW, OURS, REQUEST
from tests.world import FakeResolver, keys, make_key, received, run


if TYPE_CHECKING:
    from tests.house import House, Letter


HOSTILE_NAMES = (
    "x=?UTF-8?Q?=0A?=Bcc: eve@example.net",
    f"{'Ann ' * 20}<eve@example.net>",
    "Ann\r\nBcc: eve@example.net",
    "Ann\x00\x0bLee",
    '"Ann" <eve@example.net>',
    "=?utf-8?b?QW5uDQpCY2M6IGV2ZUBleGFtcGxlLm5ldA==?=",
    "Ann, Eve",
    "Ann (Eve)",
    "A\u0301nn \u202eeeL",
)


def envelope(name: str = "", to: str = ANN, **more: str) -> Envelope:
    """Give the header of a mail of ours to somebody of that name."""
    return Envelope(
        sender=Mailbox(name="Letterman", address=OURS),
        to=(Mailbox(name=name, address=to),),
        reply_to=(Mailbox(address=OURS),),
        message_id=f"1@{DOMAIN}",
        at=NOW,
        automatic="auto-generated",
        language="en",
        **more,
    )


def is_ours(letter: Letter) -> bool:
    """Whether a message has the one From, the one To and no more recipients than it should have."""
    parsed = message_from_bytes(letter.outgoing.content, policy=policy.default)
    senders = [each.addr_spec for each in parsed["From"].addresses]
    others = [parsed[name] for name in ("Cc", "Bcc", "Sender", "Resent-To")]
    return senders == [OURS] and len(parsed.get_all("To")) == 1 and not any(others) and not parsed.defects


def through_the_relay(
    *contents: bytes, signer: Signer | None = None, to: str = ANN
) -> tuple[list[Taken], list[Delivery]]:
    """Send messages through our client to a relay on loopback, and give what it took and what we heard."""

    async def play() -> tuple[list[Taken], list[Delivery]]:
        server = LoopbackRelay()
        port = await server.start()
        relay = Relay(settings.Relay(port=port), hostname=DOMAIN, signer=signer, telemetry=Telemetry(quiet=True))
        mails = [Outgoing(reverse_path=OURS, recipient=to, content=content, created=NOW) for content in contents]
        try:
            heard = [await relay.deliver(each) for each in mails]
        finally:
            await relay.close()
            await server.stop()
        return server.taken, heard

    return asyncio.run(play())


@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_out_01_to_03_no_name_becomes_a_field_or_an_address(house: House, name: str) -> None:
    """OUT-01, OUT-02, OUT-03: a hostile name ends in no header field, and in no second address, of any mail."""
    shown = " ".join("".join(each for each in name if each.isprintable() or each.isspace()).split())
    house.send(f"Please introduce {shown} <{ANN}> and Bob Ray <{BOB}>.\n\nThey should talk.", name=shown)
    house.send(REQUEST, subject=shown)
    letters = house.post()
    assert all(is_ours(letter) for letter in letters)
    assert all("eve@example.net" not in str(letter.parsed["To"]) for letter in letters)


@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_out_02_every_message_is_read_again_before_it_is_queued(name: str) -> None:
    """OUT-02: even with a name that nobody cleaned, a message says what was meant, or is never written."""
    try:
        content = compose(envelope(name), "An introduction", "Hello\n")
    except Unsafe:
        return
    parsed = message_from_bytes(content)
    assert [found for found, _, _ in address.find(str(parsed["To"]))] == [ANN]
    assert parsed["Bcc"] is None


@pytest.mark.parametrize(
    "subject", ["x\r\nBcc: eve@example.net", "x=?UTF-8?Q?=0A?=Bcc: eve@example.net", "x\nBcc: e@e.e"]
)
def test_out_01_no_subject_becomes_a_field(subject: str) -> None:
    """OUT-01: whatever stands in a subject stays in the subject."""
    content = compose(envelope("Ann Lee"), subject, "Hello\n")
    parsed = message_from_bytes(content)
    assert parsed.get_all("Bcc") is None
    assert len(parsed.get_all("Subject", [])) == 1


@pytest.mark.parametrize(
    "to", ["ann@example.net\r\nBcc: e@example.net", "ann@example.net, e@example.net", "a\x00@b.org", ""]
)
def test_out_03_no_address_becomes_two(to: str) -> None:
    """OUT-03: an address with a line end, a NUL or a comma is refused before anything is written."""
    with pytest.raises(Unsafe):
        compose(envelope("Ann Lee", to=to), "An introduction", "Hello\n")


@pytest.mark.parametrize(
    "to", ["ann@example.net>\r\nRCPT TO:<e@example.net", "\u00e4nn@example.net", "a\nb@example.net"]
)
def test_out_04_no_recipient_injects_a_command(house: House, to: str) -> None:
    """OUT-04: a hostile recipient is refused before a message is queued, and again before a command is sent."""
    content = next(iter(house.asked().values())).outgoing.content
    with pytest.raises(Unsafe):
        compose(envelope(to=to), "An introduction", "Hello\n")
    with pytest.raises(ValueError, match=r"prohibited control character|can't encode"):
        through_the_relay(content, to=to)
    taken, heard = through_the_relay(content)
    assert heard == [Delivered()]
    assert [each.recipients for each in taken] == [(ANN,)]


@pytest.mark.parametrize("body", ["a\n.\nb", "a\r.\rb", "a\r\n.\r\nMAIL FROM:<e@example.net>\r\nb", "From e\n.\n..\n"])
def test_out_05_no_body_ends_the_message(body: str) -> None:
    """OUT-05: a dot alone, in any kind of line end, is text at the relay, and one message is one message."""
    content = compose(envelope("Ann Lee"), "An introduction", body)
    taken, heard = through_the_relay(content, content)
    assert heard == [Delivered(), Delivered()]
    assert len(taken) == 2
    assert {each.recipients for each in taken} == {(ANN,)}


@pytest.mark.parametrize("body", ["x" * 5000, "\u00e4\U0001f600" * 600, "From here\nFrom there", "a\x00b"])
def test_out_06_the_relay_gets_clean_seven_bit_lines(body: str) -> None:
    """OUT-06: long lines, eight-bit text and "From " arrive as short 7-bit lines; a NUL does too, or is refused."""
    content = compose(envelope("Ann Lee"), "An introduction", body)
    (taken,), _ = through_the_relay(content)
    assert taken.content.isascii()
    assert b"\0" not in taken.content
    assert all(len(line) <= 78 for line in taken.content.split(b"\r\n"))
    assert not any(line.startswith(b"From ") for line in taken.content.split(b"\r\n"))
    shown = message_from_bytes(taken.content, policy=policy.default).get_content()
    assert shown.replace("\r\n", "\n").rstrip("\n") == body


@pytest.mark.parametrize(
    "field",
    [
        "From",
        "To",
        "Subject",
        "Date",
        "Reply-To",
        "Content-Type",
        "MIME-Version",
        "Message-ID",
        "In-Reply-To",
        "References",
    ],
)
def test_out_07_a_field_that_is_added_breaks_our_signature(house: House, field: str) -> None:
    """OUT-07: every field that says what a mail is is oversigned, so one that is added in transit breaks it."""
    content = next(iter(house.asked().values())).outgoing.content
    signer = Signer(domain=DOMAIN, selector="s1", key_pem=make_key().pem)
    signed = signer.sign(content, at=NOW)
    names = signed.partition(b"h=")[2].partition(b";")[0].replace(b"\r\n", b"").replace(b" ", b"").replace(b"\t", b"")
    counts = names.lower().split(b":").count(field.lower().encode())
    present = len(message_from_bytes(content).get_all(field, []))
    assert counts == present + 1
    resolver = FakeResolver(txts=keys(DOMAIN))

    def verified(mail: bytes) -> bool:
        verdict = run(authenticate(received(mail), resolver=resolver, now=NOW, accepts=lambda _: True))
        return verdict.proved

    assert verified(signed)
    assert not verified(f"{field}: something else\r\n".encode() + signed)


def test_out_08_from_is_always_ours(house: House) -> None:
    """OUT-08: in the whole life of an introduction every mail is From our own address, with a name via Letterman."""
    asked = house.asked()
    house.bounce(asked[ANN])
    house.answer(asked[IVY], "How did it go?")
    for party in (ANN, BOB):
        house.answer(asked[party], "perhaps")
        house.answer(asked[party], "Yes")
    house.post()
    assert len(house.letters) >= 8
    for letter in house.letters:
        (sender,) = letter.parsed["From"].addresses
        assert sender.addr_spec == OURS
        assert sender.display_name in ("Letterman", "Ivy Chen via Letterman")


@pytest.mark.parametrize(
    "trick", ["{{ 7 * 7 }}", "{0.__class__}", "%s %(x)s", "${x}", "{% for x in y %}", "{{ people }}"]
)
def test_out_09_users_write_no_templates(house: House, trick: str) -> None:
    """OUT-09: what looks like a template in a request goes out as it was written, and is run by nobody."""
    asked = house.asked(f"Please introduce Ann Lee <{ANN}> and Bob Ray <{BOB}>.\n\nThey both like {trick} a lot.")
    for letter in asked.values():
        assert "49" not in letter.body
        assert "class 'str'" not in letter.body
    assert clean.words(trick) in asked[ANN].body.replace("\n> ", " ")
