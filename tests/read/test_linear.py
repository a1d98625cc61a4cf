"""Cost: crafted texts of a megabyte are read in less than half a second of CPU, and usual mails in milliseconds."""

from __future__ import annotations

import sys

import pytest

from mailer.read import read
from tests.cost import cost


MEGABYTE = 1_000_000
TRACED = 6 if sys.gettrace() or "coverage" in sys.modules else 1
"""How much longer everything takes while its coverage is measured."""

HEAD = (
    b"From: Ivy <ivy@example.com>\r\nTo: intro@example.org\r\nSubject: Fwd: x\r\n"
    b"Content-Type: text/plain; charset=utf-8\r\n\r\n"
)
PAGE = HEAD.replace(b"text/plain", b"text/html")


def filled(unit: str | bytes) -> bytes:
    """Repeat something to a megabyte."""
    raw = unit.encode() if isinstance(unit, str) else unit
    return raw * (MEGABYTE // len(raw) + 1)


NESTED = "\n".join(
    ">" * depth + " On 5 Mar 2024 at 10:11, Ann <ann@example.net> wrote:" for depth in range(1, 1_200)
).encode()
MIXED = "> a\nOn 5 Mar 2024 10:11 ann@example.net wrote:\n\nFrom: a\n-- \n_____\n"

TEXTS = {
    "nested quotations": NESTED,
    "runs of >": filled(">"),
    "quoted lines": filled("> > > > > a\n"),
    "On lines": filled("On a\n"),
    "On without an end": filled("On "),
    "On with brackets": filled("On <"),
    "citations": filled("On 5 Mar 2024 Ann wrote:\n"),
    "almost citations": filled("a 10:11 2024 @x:\n"),
    "blank lines": filled("\n"),
    "blanks": filled(" "),
    "dashes": filled("-----x-----\n"),
    "separators": filled("--- a message end ---\n"),
    "labels": filled("From: a\nTo:\n"),
    "headers": filled("From: a <a@b.example>\nDate: 5 2024\nTo: x\nSubject: y\n\n"),
    "a header on one line": b"----- Forwarded Message ----- " + filled("From: a@b.example To: "),
    "wrapped subjects": filled("Subject: x\ny\ny\ny\ny\n"),
    "addresses": b"From: " + filled("a@b.example, "),
    "brackets": b"From: " + filled("<a@b.example>"),
    "quotes": filled('"'),
    "stars": filled("*_"),
    "devices": filled("Sent from my iPhone\n"),
    "marks without width": filled("\u200b\u202a"),
    "broken bytes": filled(b"\xff\xfe"),
    "mixed": filled(MIXED),
    "one long word": filled("a"),
    "Chinese": filled("写道：\n"),
}

PAGES = {
    "tags": filled("<b>"),
    "open blocks": filled("<div>"),
    "open quotations": filled("<blockquote>"),
    "unfinished tags": filled("<a "),
    "unfinished attributes": filled("<a x=\"'"),
    "long attributes": filled("<a " + '"" ' * 3_000),
    "open comments": filled("<!--"),
    "entities": filled("&amp;"),
    "a number of a megabyte": b"&#" + filled("9"),
    "heads": filled("<head>"),
    "styles": filled("<style>"),
    "objects": filled("<object>x"),
    "closed blocks": filled("</div>"),
    "crossed tags": filled("<span><div></span>"),
    "cells": filled("<table><tr><td>"),
    "hidden": filled('<span style="display:none">'),
    "attributes full of blanks": filled("<p class" + " " * 4_000 + ">"),
}


def deep(levels: int) -> bytes:
    """Nest multiparts."""
    return b"".join(b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (at, at) for at in range(levels))


WHOLE = {
    "a hundred thousand parts": b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + b"--b\r\n\r\nx\r\n" * 100_000,
    "ninety pages": b"Content-Type: multipart/mixed; boundary=b\r\n\r\n"
    + (b"--b\r\nContent-Type: text/html\r\n\r\n" + b"<b>x" * 2_750 + b"\r\n") * 90,
    "fifteen levels": deep(15) + filled("x"),
    "two thousand levels": deep(2_000),
    "fifteen messages": b"Content-Type: message/rfc822\r\n\r\n" * 15 + filled("x\n"),
    "boundaries that are none": b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + filled("--bx\n"),
    "base64": HEAD.replace(b"\r\n\r\n", b"\r\nContent-Transfer-Encoding: base64\r\n\r\n") + filled("QUJD"),
    "soft breaks": HEAD.replace(b"\r\n\r\n", b"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n") + filled("= "),
    "flowed": HEAD.replace(b"utf-8", b"utf-8; format=flowed") + filled(">> a \n"),
    "a header of a megabyte": b"X: " + filled("a"),
    "many fields": filled("A: b\r\n"),
    "a quote in From": b"From: " + filled('"')[:60_000] + b"\r\n\r\n",
    "brackets in From": b"From: " + filled("(")[:60_000] + b"\r\n\r\n",
    "encoded words in From": b"From: " + filled("=?utf-8?q?a?= ")[:60_000] + b"\r\n\r\n",
    "recipients": b"To: " + filled("a@b.example, ")[:60_000] + b"\r\n\r\n",
    "links in To": b"To: " + filled("[mailto:")[:60_000] + b"\r\n\r\n",
    "parameters": b"Content-Type: text/plain; " + filled("a*2=b; ")[:60_000] + b"\r\n\r\n",
    "an identifier": b"Message-ID: " + filled("<a@[")[:60_000] + b"\r\n\r\n",
    "a subject": b"Subject: " + filled("=?utf-8?q?")[:60_000] + b"\r\n\r\n",
}


def reads_within(content: bytes, seconds: float, tries: int = 8) -> bool:
    """Whether reading takes no more CPU than that."""
    return cost(lambda: read(content), enough=seconds * TRACED, tries=tries) < seconds * TRACED


@pytest.mark.parametrize("name", TEXTS)
def test_parse_08_crafted_texts_cost_little(name: str) -> None:
    """A megabyte of text that was made to be hard, forwarded or quoted, is read in half a second."""
    assert reads_within(HEAD + TEXTS[name], 0.5)
    assert reads_within(HEAD.replace(b"Fwd", b"Re") + b"Hello\n\n" + TEXTS[name], 0.5)


@pytest.mark.parametrize("name", PAGES)
def test_parse_11_crafted_pages_cost_little(name: str) -> None:
    """A megabyte of HTML that was made to be hard is read in half a second."""
    assert reads_within(PAGE + PAGES[name], 0.5)


@pytest.mark.parametrize("name", WHOLE)
def test_parse_02_03_04_05_crafted_structures_cost_little(name: str) -> None:
    """Headers, parts and encodings that were made to be hard are read, or refused, in half a second."""
    assert reads_within(WHOLE[name], 0.5)


@pytest.mark.parametrize(("size", "most"), [(4_000, 0.003), (50_000, 0.015)])
def test_usual_answers_cost_milliseconds(size: int, most: float) -> None:
    """A usual answer of 4 KB takes 3 ms at most, one of 50 KB 15 ms."""
    line = "We build quiet turbines for flat roofs, and would like to know who looks after them in Leeds.\n"
    text = "Yes, gladly. I look forward to hearing from Bob.\n\nAnn\n"
    text += "\nOn Tue, 5 Mar 2024 at 10:11, Ann <ann@example.net> wrote:\n"
    quoted = f"> {line}" * ((size - len(text)) // (len(line) + 2))
    mail = HEAD.replace(b"Fwd", b"Re") + (text + quoted).encode()

    assert reads_within(mail, most, tries=100)
