# ruff: noqa: T201 - it speaks to whoever runs it
"""Changes known mails, headers, addresses, tokens and commands at random, and gives them to all that reads such bytes.

Any exception, more than 0.2 s of CPU for a MB (and 0.2 s for any input; the best of five times, as if the machine were
quiet), or memory that grows ends the run with the seed that leads there again. Usage: `run.py [SECONDS] [SEED]`.
"""

from __future__ import annotations

import random
import resource
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING


ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from mailer import address, authenticate, clean, envelope, tokens  # noqa: E402 - the path comes first
from mailer.model import Door, Role  # noqa: E402
from mailer.read import read  # noqa: E402
from tests.cost import cost  # noqa: E402


if TYPE_CHECKING:
    from collections.abc import Callable


NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
LEAST = 0.2
"""Seconds of CPU that any input may take: what is read of a text is bounded, so a small one may cost as a large one."""
PER_MB = 0.2
MOST_GROWTH = 64_000_000
"""Bytes by which the most memory that was ever needed may grow after the first rounds."""
WARM = 500
MOST = 1_000_000

SECRET = (b"s" * 32,)
TOKEN = tokens.mint(tokens.thread(SECRET[0], bytes(16)), Role.QUESTION, deadline=tokens.EPOCH)

MAIL = b"""From: Ivy Chen <ivy@example.com>\r
To: intro@intro.example.org\r
Subject: =?utf-8?q?Ann_and_Bob?=\r
Date: Sun, 22 Nov 2026 11:59:30 +0000\r
Message-ID: <1@example.com>\r
MIME-Version: 1.0\r
Content-Type: multipart/alternative; boundary="b"\r
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.com; s=s1; t=1795348800; h=from:to:subject:date;\r
\tbh=abc=; b=def=\r
\r
--b\r
Content-Type: text/plain; charset="utf-8"; name*0="x"; name*1*=utf-8''%20\r
Content-Transfer-Encoding: quoted-printable\r
\r
Please introduce Ann Lee <ann@example.net> and Bob Ray <bob@example.org>. Ask Ann first, within 5 days.\r
=E2=80=9CYes=E2=80=9D\r
\r
---------- Forwarded message ---------\r
From: Ann Lee <ann@example.net>\r
Date: Fri, Nov 20, 2026 at 9:12 AM\r
Subject: Would you introduce me to Bob?\r
To: Ivy Chen <ivy@example.com>\r
\r
> On Fri, Nov 20, 2026 at 9:12 AM Ann <ann@example.net> wrote:\r
> > Dear Ivy\r
--b\r
Content-Type: text/html\r
\r
<html><style>p {}</style><body><p>Yes &amp; no<div class="gmail_quote">On <b>Monday</b> <blockquote>x</blockquote>\r
--b--\r
"""
REPORT = b"""From: MAILER-DAEMON@mx.example.net\r
To: intro+x@intro.example.org\r
Subject: Undelivered Mail Returned to Sender\r
Auto-Submitted: auto-replied\r
Content-Type: multipart/report; report-type=delivery-status; boundary=b\r
\r
--b\r
Content-Type: message/delivery-status\r
\r
Reporting-MTA: dns; mx.example.net\r
\r
Final-Recipient: rfc822; ann@example.net\r
Action: failed\r
Status: 5.1.1\r
--b--\r
"""
SEEDS = (
    MAIL,
    REPORT,
    b"Yes please, I would love to.\r\n\r\nAnn\r\n-- \r\nAnn Lee\r\n+44 20 7946 0000 https://example.net\r\n",
    b"FROM:<ivy@example.com> SIZE=1000 BODY=8BITMIME",
    b"TO:<intro+" + TOKEN.encode() + b"@intro.example.org>",
    TOKEN.encode(),
    b'"Ann, Lee" <ann@example.net>, Bob (x) <bob@b\xc3\xbccher.example>, g: a@b.example;',
)
PIECES = (
    b"\r\n", b"\r\n\r\n", b" ", b"\t", b"\0", b"\r", b"\n", b'"', b"\\", b"(", b")", b"<", b">", b"@", b",", b";", b":",
    b"=", b"=?utf-8?b?", b"?=", b"=?utf-8?q?=", b"--b", b"--b\r\n", b"> ", b"On ", b" wrote:\r\n", b"&#", b"&lt", b"<p",
    b"<div ", b"<!--", b"]]>", b"\xff", b"\xc3", b"\xe2\x80\x8b", b"\xe2\x80\xae", b"From: ", b"To: ", b"Subject: ",
    b"Content-Type: multipart/mixed; boundary=b\r\n\r\n", b"DKIM-Signature: ", b"Received: x\r\n", b"yes", b"no", b"+1",
    b"http://", b"a.", b".com", b"1", b"1 ", b"at ", b" dot ", b"-", b"_____", b"; a*0=", b"charset=utf-7",
)  # fmt: skip


def mutate(dice: random.Random) -> bytes:
    """Make an input of one or two known ones: cut, doubled, spliced, sprinkled, or a piece many times over."""
    data = bytearray(dice.choice(SEEDS))
    for _ in range(dice.choice((1, 1, 2, 4, 16))):
        at = dice.randrange(len(data) + 1)
        end = min(len(data), at + dice.choice((1, 2, 8, 64, 512)))
        match dice.randrange(7):
            case 0:
                del data[at:end]
            case 1:
                data[at:at] = data[at:end] * dice.choice((1, 2, 50))
            case 2:
                data[at:at] = dice.choice(PIECES)
            case 3:
                data[at:at] = dice.choice(PIECES) * dice.choice((10, 100, 1000, 20_000))
            case 4:
                data[at:end] = dice.randbytes(end - at)
            case 5:
                data[at:at] = b"".join(dice.choices(PIECES, k=dice.choice((3, 30, 300))))
            case _:
                other = dice.choice(SEEDS)
                start = dice.randrange(len(other))
                data[at:end] = other[start : start + 200]
        del data[MOST:]
    return bytes(data)


def words(data: bytes) -> str:
    """Give the bytes as the text that a mail might hold."""
    return data.decode("utf-8", "replace")


def check(held: bool, what: str) -> None:  # noqa: FBT001 - it is what it is about
    """Raise where a promise of a reader does not hold."""
    if not held:
        raise AssertionError(what)


def finds(data: bytes) -> None:
    """Addresses that are found in a text are addresses."""
    for found, start, end in address.find(words(data)):
        check(address.parse(found) == found and start < end, "found what is no address")


def names(data: bytes) -> None:
    """A name is one line of at most 40 characters."""
    shown = clean.name(words(data))
    check(len(shown) <= clean.MOST_NAME and shown.isprintable() and "@" not in shown, "a name that is none")


def relays(data: bytes) -> None:
    """Words that are passed on hold no address."""
    shown = clean.words(words(data))
    check("@" not in shown and "://" not in shown and len(shown) <= clean.MOST_WORDS + 2, "words that are not clean")


def verifies(data: bytes) -> None:
    """No text but the token itself is taken for it."""
    text = data.decode("latin-1")
    check(tokens.verify(SECRET, text) is None or text.lower() == TOKEN, "a forged token")


TARGETS: tuple[tuple[str, Callable[[bytes], object]], ...] = (
    ("read, open", lambda data: read(data, door=Door.OPEN)),
    ("read, asked", lambda data: read(data, door=Door.ASKED)),
    ("read, introducer", lambda data: read(data, door=Door.INTRODUCER)),
    ("survey", lambda data: authenticate.survey(data, now=NOW, accepts=lambda _: True)),
    ("address.parse", lambda data: address.parse(words(data))),
    ("address.find", finds),
    ("clean.name", names),
    ("clean.words", relays),
    ("tokens.verify", verifies),
    ("envelope.read_mail", lambda data: envelope.read_mail(data, most_bytes=MOST)),
    ("envelope.read_rcpt", lambda data: envelope.read_rcpt(data, hostname="intro.example.org")),
    ("envelope.judge_content", envelope.judge_content),
)


def spent(target: Callable[[bytes], object], data: bytes) -> float:
    """Run a target, and give the CPU time that it took."""
    start = time.process_time()
    target(data)
    return time.process_time() - start


def attack(name: str, target: Callable[[bytes], object], data: bytes) -> str:
    """Give what is wrong with what a target makes of an input; empty where nothing is."""
    allowed = max(LEAST, PER_MB * len(data) / MOST)
    try:
        if spent(target, data) > allowed and (took := cost(lambda: target(data), enough=allowed)) > allowed:
            return f"{name}: {took:.2f} s of CPU for {len(data)} bytes"
    except Exception as error:  # noqa: BLE001 - any exception is what is looked for
        return f"{name}: {type(error).__name__}: {error}"
    return ""


def main(seconds: float, seed: int) -> int:
    """Fuzz for so long; give the exit status."""
    print(f"seed {seed}")
    for name, target in TARGETS:  # tables and caches are filled once
        for data in SEEDS:
            if wrong := attack(name, target, data):
                print(wrong)
                return 1
    ends = time.monotonic() + seconds
    rounds = before = 0
    while time.monotonic() < ends:
        data = mutate(random.Random(f"{seed} {rounds}"))
        for name, target in TARGETS:
            if wrong := attack(name, target, data):
                kept = Path(tempfile.gettempdir()) / f"letterman-fuzz-{seed}-{rounds}.bin"
                kept.write_bytes(data)
                print(f"{wrong}\nround {rounds}; the input is in {kept}")
                return 1
        rounds += 1
        if rounds == WARM:
            before = peak()
    if before and peak() - before > MOST_GROWTH:
        print(f"memory grew by {(peak() - before) / MOST:.0f} MB")
        return 1
    print(f"{rounds} inputs, {rounds * len(TARGETS)} runs, nothing found")
    return 0


def peak() -> int:
    """Give the most memory that this process has had, in bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


if __name__ == "__main__":
    arguments = sys.argv[1:]
    sys.exit(
        main(
            float(arguments[0]) if arguments else 60,
            int(arguments[1]) if len(arguments) > 1 else time.time_ns() % 1_000_000,
        )
    )
