"""Crafted mails: whatever the bytes, there is one JSON object with every key, and soon."""

from __future__ import annotations

import json
import random

import pytest

from mailer.explain import told
from tests.cost import cost
from tests.read.test_linear import TRACED


HEAD = b"From: Ivy <ivy@example.com>\r\nTo: intro@example.org\r\nSubject: x\r\n"
TEXT = HEAD + b"Content-Type: text/plain; charset=utf-8\r\n\r\n"
PAGE = HEAD + b"Content-Type: text/html\r\n\r\n"
MIXED = HEAD + b"Content-Type: multipart/mixed; boundary=%b\r\n\r\n"
LISTED = b", ".join(b"P%d <p%d@example.net>" % (at, at) for at in range(420))
CHARSETS = b"utf-7 idna punycode zip hex rot13 unicode_escape undefined utf-16 utf-32 iso-2022-jp hz x-none".split()
KINDS = {"request", "answer", "command", "bounce", "auto-reply", "unreadable"}

MAILS = {
    "nothing": b"",
    "NUL": b"\0" * 100_000,
    "NUL in its header": b"From: a\0b <ivy@example.com>\r\nSubject: \0\r\n\r\n\0yes\0",
    "no header": b"just words\n",
    "bare CR": b"From: a@b.example\rTo: c\r\ryes",
    "noise": random.Random(4).randbytes(500_000),
    "no text at all": b"\xff" * 1_000_000,
    "a huge field": b"X-A: " + b"a" * 2_000_000 + b"\r\n\r\nyes",
    "many fields": b"X: y\r\n" * 100_000 + b"\r\nyes",
    "many senders": b"From: a@b.example\r\n" * 150 + b"\r\nyes",
    "a long word in its subject": b"Subject: =?utf-8?b?" + b"QUFB" * 12_000 + b"?=\r\n\r\nx",
    "odd words in its subject": b"Subject: =?rot13?q?a?= =?utf-7?b?+AAA-?= =?idna?q?xn--a?= =?hex?q?-?=\r\n\r\nx",
    "escaped quotes": b'From: "' + b'\\"' * 30_000 + b"\r\n\r\nx",
    "groups": b"To: " + b"a:" * 30_000 + b";\r\n\r\nx",
    "420 recipients": b"From: i@example.com\r\nTo: " + LISTED + b"\r\nSubject: Fwd: x\r\n\r\nPlease introduce them\n\n"
    b"----- Forwarded message -----\nFrom: A <a@b.example>\nTo: " + LISTED + b"\nDate: 2024-01-01\nSubject: x\n\na",
    "On On On": TEXT + b"On On On " * 230,
    "an empty boundary": MIXED % b'""' + b"--\r\n\r\nyes\r\n----\r\n",
    "a boundary that is a pattern": MIXED % b'"(a+)+$["' + b"--(a+)+$[\r\n\r\nyes\r\n--(a+)+$[--\r\n",
    "a huge boundary": MIXED % (b"b" * 50_000) + (b"--" + b"b" * 50_000 + b"\r\n\r\nx\r\n") * 20,
    "a choice of nothing": HEAD
    + b"Content-Type: multipart/alternative; boundary=a\n\n--a\nContent-Type: text/html\n\n--a--",
    "base64 that is none": HEAD + b"Content-Transfer-Encoding: base64\r\n\r\n" + b"!@#" * 500_000,
    "numbers of no character": PAGE + b"&#1114112;&#xD800;&#0;&#55296;&bogus;" * 30_000,
    "halves of characters": TEXT + b"\xed\xa0\x80\xed\xb0\x80" * 100_000,
    "piled accents": TEXT + ("a" + "\u0301" * 1_000).encode() * 300,
    "marks of direction": TEXT + "\u202e\u2066\u200f".encode() * 100_000,
    "tabs for colons": TEXT + b"From\ta\n" * 100_000,
    "lines of GroupWise": TEXT + b">>> a@b.example 1/1/2024 10:11 >>>\n" * 30_000,
    "digits": TEXT + b"1" * 1_000_000,
    "at signs": TEXT + b"@" * 1_000_000,
    "numbered parameters": b"Content-Type: text/plain; "
    + b"; ".join(b"n*%d*=a" % at for at in range(5_000))
    + b"\n\nx",
    "a broken report": b"From: MAILER-DAEMON\nContent-Type: multipart/report; report-type=delivery-status\n\n--\n;;;\n",
    "lines of an mbox": b"From \n" * 200_000,
    **{
        f"the character set {each.decode()}": HEAD
        + b"Content-Type: text/plain; charset="
        + each
        + b"\r\n\r\n"
        + b"~{VPND\x1b$B\xff\xfe+AGE-" * 10_000
        for each in CHARSETS
    },
}


@pytest.mark.parametrize("name", MAILS)
def test_parse_01_a_crafted_mail_is_one_object(name: str) -> None:
    """PARSE-01: every crafted mail is read or unreadable, within a second, and never raises."""
    content = MAILS[name]
    shown = json.loads(json.dumps(told(content)))

    assert shown["kind"] in KINDS
    assert cost(lambda: told(content), enough=TRACED, tries=3) < TRACED
