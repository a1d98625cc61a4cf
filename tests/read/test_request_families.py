"""Requests by families, each with its counterexamples: what is read, and what only seems to be a request for two.

A family is a file of `requests/`. A mail with `names` is clear, and has just these; one without is asked about. `body`
is that of a forwarded mail, which Ann Lee wrote where no `writer` is given.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from mailer.model import Forwarded, Heading, Mailbox
from mailer.read.request import Asked, interpret


FAMILIES = {
    path.stem: tomllib.loads(path.read_text("utf-8"))["mail"]
    for path in sorted((Path(__file__).parent / "requests").glob("*.toml"))
}
MAILS = [
    pytest.param(mail, id=f"{name}-{number}")
    for name, mails in FAMILIES.items()
    for number, mail in enumerate(mails, 1)
]


def boxes(mail: dict[str, Any], field: str, default: tuple[tuple[str, str], ...] = ()) -> tuple[Mailbox, ...]:
    """Give the mailboxes of a field."""
    return tuple(Mailbox(name=name, address=address) for name, address in mail.get(field, default))


def asked(mail: dict[str, Any]) -> Asked:
    """Read a request of Ivy's."""
    (sender,) = boxes({"sender": [mail.get("sender", ("Ivy Chen", "ivy@example.com"))]}, "sender")
    (writer,) = boxes({"writer": [mail.get("writer", ("Ann Lee", "ann@example.net"))]}, "writer")
    forwarded = Forwarded(sender=writer, to=(sender,), body=mail["body"]) if "body" in mail else None
    heading = Heading(sender=sender, to=boxes(mail, "to"), cc=boxes(mail, "cc"), subject=mail.get("subject", ""))
    return interpret(mail["text"], forwarded, heading)


@pytest.mark.parametrize("mail", MAILS)
def test_a_mail_of_a_family_is_read_or_asked_about(mail: dict[str, Any]) -> None:
    """What is clear is read, by the fullest names of the mail; whoever asks for something else is asked."""
    found = asked(mail)

    if "names" in mail:
        assert [person.name for person in found.people] == mail["names"]
        assert found.missing == ()
    else:
        assert found.missing or len(found.people) < 2


@pytest.mark.parametrize("name", FAMILIES)
def test_every_family_has_its_counterexamples(name: str) -> None:
    """A family is six mails at least, some of which are clear and some not."""
    assert len(FAMILIES[name]) >= 6
    assert {"names" in mail for mail in FAMILIES[name]} == {True, False}
