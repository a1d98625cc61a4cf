"""Distinct requests and answers for measurements, DKIM-signed beforehand as a provider would, of any size."""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from functools import cache
from typing import TYPE_CHECKING

from mailer.signer import Signer, make_key


if TYPE_CHECKING:
    from collections.abc import Iterable


DOMAIN = "intro.example.org"
OURS = f"intro@{DOMAIN}"
SELECTOR = "bench"
DOMAINS = ("example.com", "example.net", "example.org")
"""Of the introducers, of the Anns and of the Bobs."""

FILL = (
    "The last gusts of the week shook the two test turbines on our shed, and the small one made less noise than the "
    "kettle. We have now run it for nine hundred hours without a screw coming loose. What we lack is a flat roof where "
    "somebody looks after it for a year, and would tell us what breaks. I can bring the mast, the cables and a ladder; "
    "it takes us two days to set one up and an hour to take it down again. "
)
SIGNATURE = 700
"""Octets that the signature's field takes."""

GROWTH = 2.03
"""Octets in a mail for each one of the forwarded letter, which stands in it twice, with its line ends."""

REPLY_TO = re.compile(rb"^Reply-To: (\S+)\r$", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """A mail as it goes over the wire, with its envelope; `wire` has its dots doubled, and ends in the dot alone."""

    sender: str
    recipient: str
    wire: bytes = field(repr=False)


@cache
def signer(domain: str) -> tuple[Signer, str]:
    """Give what signs for a domain, and the record that it publishes."""
    pem, record = make_key()
    return Signer(domain=domain, selector=SELECTOR, key_pem=pem), record


def records() -> dict[tuple[str, str], tuple[str, ...]]:
    """Give what DNS must say, in the form of the loopback name server."""
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for domain in DOMAINS:
        found[f"{SELECTOR}._domainkey.{domain}", "TXT"] = (signer(domain)[1],)
        found[domain, "MX"] = (f"10 mx.{domain}.",)
    return found


def requests(count: int, size: int, *, run: str) -> list[Mail]:
    """Write so many requests of about so many bytes; no two runs share a person or a Message-ID."""
    return [request(number, size, run=run) for number in range(count)]


def request(number: int, size: int, *, run: str) -> Mail:
    """Write one: Ivy forwards what Ann wrote to her, in text and HTML, and asks for an introduction to Bob."""
    bare = len(_request(number, 0, run)) + SIGNATURE
    content = _request(number, max(0, int((size - bare) / GROWTH)), run)
    return mail(f"ivy{number % 50}@{DOMAINS[0]}", OURS, content)


def _request(number: int, fill: int, run: str) -> bytes:
    ann, bob = f"ann.{run}.{number}@{DOMAINS[1]}", f"bob.{run}.{number}@{DOMAINS[2]}"
    own = (
        f"Please introduce Ann Lee <{ann}> and Bob Ray <{bob}>.",
        f"Ann builds quiet wind turbines for roofs; Bob looks after {number % 90 + 10} flat roofs in Leeds.",
        "Thanks\nIvy",
    )
    letter = (FILL * (fill // len(FILL) + 1))[:fill]
    plain = "\n\n".join(
        (
            *own,
            "---------- Forwarded message ---------",
            f"From: Ann Lee <{ann}>\nDate: Fri, Nov 20, 2026 at 9:12 AM\nSubject: Roofs\nTo: Ivy <ivy@{DOMAINS[0]}>",
            "Hello Ivy,",
            _wrapped(letter),
            "Ann",
        )
    )
    paragraphs = "".join(f"<div>{_escaped(each)}</div><div><br></div>\n" for each in own)
    html = (
        f'<div dir="ltr">{paragraphs}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">'
        "---------- Forwarded message ---------<br>"
        f"From: <strong>Ann Lee</strong> &lt;{ann}&gt;<br>Date: Fri, Nov 20, 2026 at 9:12 AM<br>Subject: Roofs<br>"
        f"To: Ivy Chen &lt;ivy@{DOMAINS[0]}&gt;<br></div><br><br><div>Hello Ivy,</div>\n"
        f"<div>{_wrapped(letter)}</div>\n<div>Ann</div></div>\n"
    )
    head = _head(f"Ivy Chen <ivy{number % 50}@{DOMAINS[0]}>", OURS, "Fwd: Roofs", f"{run}.{number}.request")
    kind = 'Content-Type: multipart/alternative; boundary="=_bench"'
    parts = "".join(
        f"--=_bench\nContent-Type: text/{kind}; charset=utf-8\nContent-Transfer-Encoding: 7bit\n\n{text}\n"
        for kind, text in (("plain", plain), ("html", html))
    )
    return f"{head}\n{kind}\n\n{parts}--=_bench--\n".replace("\n", "\r\n").encode()


def answer(question: bytes, sender: str, *, run: str, number: int) -> Mail:
    """Write a yes to a question as the relay got it, with some lines of it quoted below."""
    found = REPLY_TO.search(question)
    assert found is not None
    to = found[1].decode("ascii")
    head = _head(f"<{sender}>", to, "Re: An introduction?", f"{run}.{number}.answer")
    body = f"Yes, gladly.\n\nOn Sun, Nov 22, 2026 at 10:02 AM Ivy Chen via Letterman <{OURS}> wrote:\n\n> {FILL[:70]}\n"
    content = f"{head}\nContent-Type: text/plain; charset=utf-8\n\n{body}".replace("\n", "\r\n").encode()
    return mail(sender, to, content)


def mail(sender: str, recipient: str, content: bytes) -> Mail:
    """Sign a mail for its sender's domain, and make it ready for the wire."""
    signed = signer(sender.partition("@")[2])[0].sign(content, at=datetime.now(tz=UTC))
    return Mail(sender=sender, recipient=recipient, wire=signed.replace(b"\r\n.", b"\r\n..") + b".\r\n")


def content(mail: Mail) -> bytes:
    """Give a mail as it is after the wire."""
    return mail.wire.removesuffix(b".\r\n").replace(b"\r\n..", b"\r\n.")


def _head(author: str, to: str, subject: str, identifier: str) -> str:
    return (
        f"From: {author}\nTo: {to}\nSubject: {subject}\nDate: {format_datetime(datetime.now(tz=UTC))}\n"
        f"Message-ID: <{identifier}@mail.{DOMAINS[0]}>\nMIME-Version: 1.0"
    )


def _wrapped(text: str, width: int = 72) -> str:
    lines, line = [], ""
    for word in text.split():
        if len(line) + len(word) > width:
            lines.append(line)
            line = ""
        line = f"{line} {word}".strip()
    return "\n".join([*lines, line])


def _escaped(text: str) -> str:
    return text.replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>")


def names(count: int) -> Iterable[str]:
    """Give names for runs that differ from each other and from every other run's."""
    stamp = base64.b32encode(int(datetime.now(tz=UTC).timestamp()).to_bytes(5, "big")).decode().lower()
    return (f"{stamp}{number}" for number in range(count))
