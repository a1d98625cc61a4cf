"""Cost: crafted megabytes are read in a fifth of a second of CPU, usual mails in milliseconds, in bounded memory."""

from __future__ import annotations

import sys
import tracemalloc

import pytest

from mailer.model import Door
from mailer.read import read
from tests.cost import cost


MEGABYTE = 1_000_000
MOST = 0.2
"""Seconds of CPU for a crafted megabyte, and OWN_WORDS those for 4 KB of own words."""
OWN_WORDS = 0.006
MOST_MEMORY = 48_000_000
"""Bytes that reading takes besides the mail itself, however large and deep it is."""
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
    "copies": filled("Cc: a\n"),
    "fields of no header": filled("Priority: a\n"),
    "labels that are none": filled("a@b : : : " + "Dat Sub Fro " * 300 + "\n"),
    "labels run together": filled("From: a@b To: " + "ta:" * 1_200 + "\n"),
    "drawn lines": filled("-" * 60 + " " * 3_900 + "x\n"),
    "words between dashes": filled("--" + "a " * 60 + " " * 3_900 + "x\n"),
    "half drawn lines": filled("---a" + " " * 140 + "b\n"),
    "blanks before a colon": filled("*_ " + "a" * 20 + " " * 120 + ":x\n"),
    "dates": filled("On 5 " + "a " * 250 + ":\n"),
    "open brackets": filled("<a " * 190 + ":\n"),
    "a long thread": b"".join(
        b"> " * (at % 40)
        + b"On 5 Mar 2024 at 10:11, Ann <ann@example.net> wrote:\n"
        + b"> " * (at % 40 + 1)
        + b"Yes.\n"
        for at in range(9_000)
    ),
    "rows of pipes": filled("| From | Ann <a@b.example> |\n| To | "),
    "labels without colons": filled('From "Ann" <a@b.example>\nTo Ivy <i@b.example>\nDate 5\n'),
    "lines of Nextcloud": filled('"Ann Lee" <ann@example.net> \u2013 March 5, 2024 at 10\n'),
    "lines of Notes": filled("Ann Lee ---5 March 2024 10:11 --\n"),
    "separators that name": filled("Forwarded message from Ann Lee on 5 March 2024 at 10:11: 10:11\n"),
    "citations that go on": filled("On 5 March 2024 10:11 a@b.example> a b c d "),
    "names above quotations": filled("* Ann Lee:\nAnn Lee wrote:\n> a\n"),
}

ASKED = "Please introduce Ann Lee <ann@example.net> to Bob Ray <bob@example.org>. "
CALLED = [f"{chr(65 + at % 26)}{chr(97 + at // 26 % 26)}{chr(97 + at // 676)}b" for at in range(2_800)]
LISTED = ", ".join(f"Pa{chr(97 + at)} Qo{chr(97 + at)} <p{at}@example.net>" for at in range(10))
OWN = {
    "da": ASKED + "da " * 22_000,
    "for": ASKED + "for A:\n" * 9_000,
    "for many": ASKED + "".join(f"for {name}:\n" for name in CALLED),
    "verbs": ASKED + "introduce " * 7_000,
    "days": ASKED + "5 days " * 9_000,
    "her words": ASKED + "in her words " * 5_000,
    "addresses": ASKED + "a@b.example, " * 5_000,
    "names of nobody": "Please introduce "
    + ", ".join(f"p{at}@example.net" for at in range(40))
    + ". "
    + ", ".join(f"{one} {other}" for one, other in zip(CALLED, CALLED[7:], strict=False)),
    "many names": f"Please introduce {LISTED} and " + " and ".join(CALLED),
    "many to ask first": f"Please introduce {LISTED}. Ask first " + " ".join(CALLED),
    "shared words": "ok " * 799,
    "marks": ASKED + "a\u200b" * 30_000,
    "accents": ASKED + "e\u0301" * 30_000,
    "Japanese": ASKED + "を紹介して。" * 5_000,
}
"""Own words of an introducer, of 64 KB where they are not shorter."""

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
    "rows of labels": filled("<tr><td><p>Date<td>"),
    "cells of labels": filled("<td><div>Date</div>"),
}


def deep(levels: int) -> bytes:
    """Nest multiparts."""
    return b"".join(b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (at, at) for at in range(levels))


QUOTED = HEAD.replace(b"\r\n\r\n", b"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n")
REPORT = (
    b"From: MAILER-DAEMON@mx.example.net\r\nReturn-Path: <>\r\nSubject: Undelivered Mail\r\n"
    b"Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n"
)

WHOLE = {
    "a hundred thousand parts": b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + b"--b\r\n\r\nx\r\n" * 100_000,
    "ninety pages": b"Content-Type: multipart/mixed; boundary=b\r\n\r\n"
    + (b"--b\r\nContent-Type: text/html\r\n\r\n" + b"<b>x" * 2_750 + b"\r\n") * 90,
    "fifteen levels": deep(15) + filled("x"),
    "two thousand levels": deep(2_000),
    "fifteen messages": b"Content-Type: message/rfc822\r\n\r\n" * 15 + filled("x\n"),
    "boundaries that are none": b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + filled("--bx\n"),
    "base64": HEAD.replace(b"\r\n\r\n", b"\r\nContent-Transfer-Encoding: base64\r\n\r\n") + filled("QUJD"),
    "soft breaks": QUOTED + filled("= "),
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
    "near boundaries on nineteen levels": deep(19) + filled("--bx\n"),
    "pages in attached messages": b"Content-Type: multipart/mixed; boundary=b\r\n\r\n"
    + (b"--b\r\nContent-Type: message/rfc822\r\n\r\nContent-Type: text/html\r\n\r\n" + b"<p>x" * 80_000 + b"\r\n") * 3,
    "quoted-printable": QUOTED + filled("=41"),
    "quoted-printable that is none": QUOTED + filled("=4"),
    "quoted tags": QUOTED.replace(b"text/plain", b"text/html") + filled("=3C=62=3E"),
    "a report": REPORT + (b"--b\r\n\r\n" + b"<a@b.example>: failed 550 5.1.1\n" * 2_000 + b"\r\n") * 15,
    "a report of fields": REPORT
    + (b"--b\r\nContent-Type: message/delivery-status\r\n\r\n" + b"Status: 5.1.1\n" * 4_500 + b"\r\n") * 15,
    "a subject": b"Subject: " + filled("=?utf-8?q?")[:60_000] + b"\r\n\r\n",
}


def reads_within(content: bytes, seconds: float, tries: int = 8, door: Door | None = None) -> bool:
    """Whether reading takes no more CPU than that."""
    return cost(lambda: read(content, door=door), enough=seconds * TRACED, tries=tries) < seconds * TRACED


@pytest.mark.parametrize("name", TEXTS)
def test_parse_08_crafted_texts_cost_little(name: str) -> None:
    """A megabyte of text that was made to be hard, forwarded or quoted, is read in 0.2 s."""
    assert reads_within(HEAD + TEXTS[name], MOST)
    assert reads_within(HEAD.replace(b"Fwd", b"Re") + b"Hello\n\n" + TEXTS[name], MOST)


@pytest.mark.parametrize("name", PAGES)
def test_parse_11_crafted_pages_cost_little(name: str) -> None:
    """A megabyte of HTML that was made to be hard is read in 0.2 s."""
    assert reads_within(PAGE + PAGES[name], MOST)


@pytest.mark.parametrize("name", WHOLE)
def test_parse_02_03_04_05_crafted_structures_cost_little(name: str) -> None:
    """Headers, parts and encodings that were made to be hard are read, or refused, in 0.2 s."""
    assert reads_within(WHOLE[name], MOST)


@pytest.mark.parametrize("name", OWN)
def test_parse_08_crafted_words_of_an_introducer_cost_little(name: str) -> None:
    """64 KB of an introducer's own words that were made to be hard are read in 0.2 s."""
    assert reads_within(HEAD.replace(b"Fwd: ", b"") + OWN[name].encode(), MOST, door=Door.INTRODUCER)


@pytest.mark.parametrize(("size", "most"), [(4_000, 0.003), (50_000, 0.015)])
def test_usual_answers_cost_milliseconds(size: int, most: float) -> None:
    """A usual answer of 4 KB takes 3 ms at most, one of 50 KB 15 ms."""
    line = "We build quiet turbines for flat roofs, and would like to know who looks after them in Leeds.\n"
    text = "Yes, gladly. I look forward to hearing from Bob.\n\nAnn\n"
    text += "\nOn Tue, 5 Mar 2024 at 10:11, Ann <ann@example.net> wrote:\n"
    quoted = f"> {line}" * ((size - len(text)) // (len(line) + 2))
    mail = HEAD.replace(b"Fwd", b"Re") + (text + quoted).encode()

    assert reads_within(mail, most, tries=100)


LETTERS = {
    "English": "Ann builds quiet turbines for flat roofs in Leeds, and Bob has looked after such roofs for ten years. "
    "They should talk about what her company needs, and what he could do for her team before the spring.\n",
    "German": "Ann baut leise Turbinen für flache Dächer in Leeds, und Bob kümmert sich seit zehn Jahren um solche. "
    "Die beiden sollten darüber reden, was ihre Firma braucht und was er für sie tun kann.\n",
    "French": "Ann construit des turbines silencieuses pour les toits plats, et Bob s'occupe de ces toits depuis "
    "dix ans. Ils devraient parler de ce dont son entreprise a besoin avant le printemps.\n",
    "Russian": "Анна строит тихие турбины для плоских крыш, а Борис уже десять лет ухаживает за такими крышами. "
    "Им стоит поговорить о том, что нужно её компании.\n",
    "Chinese": "安在利兹为平屋顶制造安静的涡轮机，鲍勃十年来一直照看这样的屋顶。他们应该谈谈她的公司需要什么。\n",
}


@pytest.mark.parametrize(("door", "most"), [(Door.OPEN, OWN_WORDS), (Door.ASKED, OWN_WORDS)])
@pytest.mark.parametrize("language", LETTERS)
def test_own_words_cost_milliseconds(language: str, door: Door, most: float) -> None:
    """4 KB of own words, with no quotation among them, are read in milliseconds in whichever language they are."""
    told = LETTERS[language].encode()
    mail = HEAD.replace(b"Fwd: ", b"") + ASKED.encode() + b"\n\n" + told * (4_000 // len(told)) + b"\nIvy\n"

    assert reads_within(mail, most, tries=100, door=door)


NESTS = [HEAD, PAGE, QUOTED, deep(19) + b"\r\n", b"Content-Type: message/rfc822\r\n\r\n" * 19 + b"\r\n"]


@pytest.mark.parametrize("size", [MEGABYTE, 10 * MEGABYTE])
@pytest.mark.parametrize("head", NESTS, ids=["text", "page", "quoted", "parts", "messages"])
def test_parse_09_memory_is_bounded(head: bytes, size: int) -> None:
    """Reading a mail of 1 or of 10 MB takes no more memory than the same bound."""
    mail = head + b"Yes, gladly.\r\n> Would you?\r\n" * (size // 28)
    tracemalloc.start()
    read(mail)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < MOST_MEMORY
