"""AUTH-33, AUTH-47, and PARSE-06 to PARSE-13 where the whole service is wanted: who speaks, and in what bytes."""

from __future__ import annotations

import email
import email.utils
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mailer.authenticate import read_author
from mailer.canonical import split
from mailer.model import Answer, Door, Unreadable
from mailer.read import read
from tests.house import ANN, DOMAIN, IVY, OURS, REQUEST
from tests.vectors.common import brought_together, recipients, reopen
from tests.world import keys, mail, sign


if TYPE_CHECKING:
    from tests.house import House


CASES = sorted((Path(__file__).parent.parent / "authenticate").glob("**/*.eml"))


def test_auth_33_a_request_replayed_after_erasure_has_no_effect(house: House) -> None:
    """AUTH-33: the very mail again, after its introduction is gone, is taken in silence, and refused once it is old."""
    reopen(house, deadline_days=2)
    content = sign(mail(body=REQUEST), domain="example.com", at=house.now)
    assert house.deliver(content, reverse_path=IVY).code == 250
    assert len(house.post()) == 3
    house.later(days=6)
    house.store.expire(today=house.now.date(), limit=100)
    assert house.store.status().introductions == 0
    assert house.deliver(content, reverse_path=IVY).code == 250
    assert house.deliver(b"Received: by a replay\r\n" + content, reverse_path=ANN).code == 250
    assert house.post() == []
    house.later(days=30)
    assert house.deliver(content, reverse_path=IVY).code == 550
    assert house.post() == []


@pytest.mark.parametrize(
    "sender", ["postmaster@example.com", "mailer-daemon@example.com", OURS, f"intro+5days@{DOMAIN}"]
)
def test_auth_47_offices_and_our_own_addresses_ask_for_nothing(house: House, sender: str) -> None:
    """AUTH-47: a proved mail from an office, a mail system or ourselves is taken, and nothing follows."""
    house.resolver.txts.update(keys(DOMAIN))  # type: ignore[attr-defined]
    reopen(house, introducers=["*"])
    for body in (REQUEST, "help"):
        assert house.send(body, sender=sender, subject="hello").code == 250
    assert recipients(house) == []


@pytest.mark.parametrize(
    "field",
    [
        "Message-ID: <a@[",
        f"Subject: {'x ' * 15000}",
        'References: <a@[ "',
        "Content-Type: text/plain; charset*=x''%",
        "MIME-Version: (",
    ],
)
def test_parse_06_odd_fields_are_read_or_refused_and_cost_little(field: str) -> None:
    """PARSE-06: a broken identifier or an endless subject is read as it is, or refused, at once."""
    start = time.process_time()
    reading = read(f"{field}\r\nFrom: {ANN}\r\n\r\nYes\r\n".encode(), door=Door.ASKED)
    assert isinstance(reading, Answer | Unreadable)
    assert time.process_time() - start < 0.3


@pytest.mark.parametrize(
    ("kind", "encoding", "text"),
    [
        ("application/gzip", "base64", "WWVz" * 5000),
        ("application/zip", "base64", "WWVz" * 5000),
        ("application/ms-tnef", "base64", "WWVz" * 50),
        ("application/pkcs7-mime; smime-type=enveloped-data", "base64", "WWVz" * 50),
        ("application/octet-stream", "quoted-printable", "=59=65=73" * 9000),
    ],
)
def test_parse_09_attachments_are_never_opened(kind: str, encoding: str, text: str) -> None:
    """PARSE-09: what is packed, encrypted or attached is no text, whatever it would hold."""
    content = (
        f"From: {ANN}\r\nMIME-Version: 1.0\r\nContent-Type: {kind}\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n"
    )
    lines = "\r\n".join(text[at : at + 76] for at in range(0, len(text), 76))
    reading = read((content + lines).encode(), door=Door.ASKED)
    assert not getattr(reading, "fresh", "")


@pytest.mark.parametrize(
    "date",
    [
        "Date: Thu, 01 Jan 99999 00:00:00 +0000",
        "Date: 0",
        "Date: Mon, 32 Foo 2026 99:99:99 -9999",
        "Date: " + "9" * 900,
        "Date:",
        "X-Date: none",
    ],
)
def test_parse_12_hostile_dates_are_no_trouble(house: House, date: str) -> None:
    """PARSE-12: a strange date, or none, raises nothing; a mail that it leaves unproved is refused."""
    content = mail(body=REQUEST, date="").replace(b"\r\n\r\n", f"\r\n{date}\r\n\r\n".encode(), 1)
    signed = sign(content, domain="example.com", at=house.now)
    assert house.deliver(signed, reverse_path=IVY).code in (250, 550)
    answer = sign(mail(sender=ANN, body="Yes", date="", message_id=""), domain="example.net", at=house.now)
    assert house.deliver(answer, reverse_path=ANN).code == 550
    assert not brought_together(house.post())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.parent.name)
def test_parse_13_an_independent_reader_sees_the_same_author(case: Path) -> None:
    """PARSE-13: whenever we read an author, `email` reads the same one; we never see what others do not."""
    content = case.read_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    message = split(content)
    author = read_author(message) if message else None
    if author:
        parsed = email.message_from_bytes(content)
        assert email.utils.parseaddr(str(parsed["From"]))[1].lower() == author.lower()


def test_parse_13_every_case_is_there() -> None:
    """PARSE-13: there are cases to compare."""
    assert len(CASES) > 10
