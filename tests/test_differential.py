"""Two independent readers: what we take for proved, another program proves as well, from the same bytes and keys."""

from __future__ import annotations

import base64
import json
import random
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

from mailer.authenticate import authenticate, organisation
from mailer.model import Method, Verdict
from tests.world import NOW, OURS, FakeResolver, craft, keys, mail, received, run, sign


HERE = Path(__file__).parent
WITNESS = HERE / "differential"
MUTANTS = 400

pytestmark = [
    pytest.mark.skipif(shutil.which("node") is None, reason="node is not on this machine"),
    pytest.mark.skipif(
        not (WITNESS / "node_modules").is_dir(),
        reason="mailauth is not installed: npm install --prefix tests/differential",
    ),
]

SPLICES = (
    b"From: <eve@example.net>\r\n",
    b" From: <eve@example.net>\r\n",
    b"From : <eve@example.net>\r\n",
    b"Sender: <eve@example.net>\r\n",
    b"Subject: another\r\n",
    b"To: <someone@example.org>\r\n",
    b"Date: Thu, 1 Jan 2015 00:00:00 +0000\r\n",
    b"Content-Type: text/html\r\n",
    b"X-Fold: a\r\n\tb \r\n",
    b"\r\n",
)


def ours(content: bytes, txts: dict[str, tuple[bytes, ...]]) -> Verdict:
    """Give our own verdict."""
    work = authenticate(
        received(content, reverse_path=""),
        resolver=FakeResolver(txts=txts),
        now=NOW,
        accepts=lambda address: address == OURS,
    )
    return run(work)


def theirs(mails: list[bytes], txts: dict[str, tuple[bytes, ...]]) -> list[dict[str, list[str]]]:
    """Give what the witness says of each."""
    dns = {name: [record.decode() for record in records] for name, records in txts.items()}
    lines = [
        json.dumps({"mail": base64.b64encode(each).decode(), "dns": dns, "now": NOW.isoformat()}) for each in mails
    ]
    done = subprocess.run(
        ["node", "verify.mjs"], cwd=WITNESS, input="\n".join(lines), capture_output=True, text=True, check=True
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def mutants() -> list[bytes]:
    """Give signed mails, whole and changed in every way that an attacker may try."""
    chance = random.Random(2026)
    whole = [
        sign(mail(), domain="example.com", at=NOW),
        sign(mail(sender="Eve <eve@example.net>"), domain="example.net", at=NOW),
        sign(sign(mail(), domain="example.net", at=NOW), domain="example.com", at=NOW),
        craft(mail(), domain="example.com"),
    ]
    found = [*whole]
    for _ in range(MUTANTS):
        content = chance.choice(whole)
        lines = content.split(b"\r\n")
        place = chance.randrange(len(lines))
        match chance.randrange(5):
            case 0:
                content = b"\r\n".join([*lines[:place], chance.choice(SPLICES).rstrip(b"\r\n"), *lines[place:]])
            case 1:
                content = chance.choice(SPLICES) + content
            case 2:
                at = chance.randrange(len(content))
                content = content[:at] + bytes([chance.choice(b' \tA;=@<>,"()')]) + content[at + 1 :]
            case 3:
                content = b"\r\n".join([*lines[:place], *lines[place + 1 :]])
            case _:
                content = re.sub(
                    rb"(?i)(d|s|c|h|l|t|x|a)=([^;]{1,40})", rb"\1=\2 ", content, count=chance.randrange(1, 4)
                )
        found.append(content)
    return found


def test_parse_13_what_we_take_for_proved_the_witness_proves_too() -> None:
    """PARSE-13: over hundreds of changed mails, our proved From is the witness's From, signed by its organisation."""
    txts = keys("example.com", "example.net")
    mails = mutants()
    proved = 0

    for content, told in zip(mails, theirs(mails, txts), strict=True):
        verdict = ours(content, txts)
        if verdict.method is not Method.DKIM:
            continue
        proved += 1
        assert verdict.address is not None
        assert [each.lower() for each in told["from"]] == [verdict.address.lower()]
        domain = organisation(verdict.address.partition("@")[2])
        assert domain in {organisation(each) for each in told["passed"]}

    assert proved >= 20


def test_auth_the_witness_agrees_on_every_case_that_we_accept() -> None:
    """Each case folder whose mail we take for proved by DKIM passes with the witness, and with the same From."""
    accepted = 0
    for folder in sorted((HERE / "authenticate").glob("*/expected.toml")):
        expected = tomllib.loads(folder.read_text(encoding="utf-8"))["verdict"]
        if not expected["proved"]:
            continue
        accepted += 1
        dns = tomllib.loads((folder.parent / "dns.toml").read_text(encoding="utf-8"))
        txts = {name: tuple(record.encode() for record in records) for name, records in dns["txt"].items()}
        content = (folder.parent / "message.eml").read_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
        (told,) = theirs([content], txts)

        assert told["from"] == [expected["address"]]
        assert told["passed"]

    assert accepted >= 2
