"""The real service, started as an operator starts it: mail in over SMTP, mail out to the relay."""

from __future__ import annotations

import asyncio
import smtplib
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from mailer.stage import ANN, BOB, IVY, OURS, Stage
from tests.world import run


if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path


WORDS = "Ann builds quiet wind turbines for roofs; Bob looks after forty flat roofs in Leeds."
WRITTEN = f"Please introduce Ann Lee <{ANN}> and Bob Ray <{BOB}>.\n\n{WORDS}\n\nThanks\nIvy"
TOP = f"Bob is Bob Ray <{BOB}>. {WORDS}"
ASKING = "Dear Ivy,\n\nwould you introduce me to Bob?\n\nAnn"

GMAIL = f"""{TOP}

---------- Forwarded message ---------
From: Ann Lee <{ANN}>
Date: Fri, Nov 20, 2026 at 9:12 AM
Subject: Bob?
To: Ivy Chen <{IVY}>

{ASKING}
"""
OUTLOOK = f"""{TOP}

________________________________
From: Ann Lee <{ANN}>
Sent: Friday, November 20, 2026 9:12 AM
To: Ivy Chen <{IVY}>
Subject: Bob?

{ASKING}
"""
APPLE = f"""{TOP}

> Begin forwarded message:
>
> From: Ann Lee <{ANN}>
> Subject: Bob?
> Date: 20 November 2026 at 09:12:00 GMT
> To: Ivy Chen <{IVY}>
>
> Dear Ivy,
>
> would you introduce me to Bob?
"""
ATTACHED = f"""--b
Content-Type: text/plain; charset=utf-8

{TOP}
--b
Content-Type: message/rfc822

From: Ann Lee <{ANN}>
To: Ivy Chen <{IVY}>
Subject: Bob?
Date: Fri, 20 Nov 2026 09:12:00 +0000

{ASKING}
--b--
"""


def play(folder: Path, story: Callable[[Stage], Awaitable[None]], **more: str) -> Stage:
    """Open a stage, play a story on it, and see that the service ends well."""
    stage = Stage(folder=folder, **more)

    async def whole() -> None:
        await stage.open()
        try:
            await story(stage)
        finally:
            code = await stage.close()
        assert code == 0

    run(whole(), seconds=60)
    return stage


def test_every_way_of_asking_gets_its_questions_within_a_second(tmp_path: Path) -> None:
    """A written request, and one forwarded as Gmail, Outlook and Apple Mail do or attached, asks within a second."""
    ways = [
        ("Ann and Bob", WRITTEN, "text/plain"),
        ("Fwd: Bob?", GMAIL, "text/plain"),
        ("FW: Bob?", OUTLOOK, "text/plain"),
        ("Fwd: Bob?", APPLE, "text/plain"),
        ("Fwd: Bob?", ATTACHED, 'multipart/mixed; boundary="b"'),
    ]

    async def story(stage: Stage) -> None:
        for place, (subject, body, mime) in enumerate(ways):
            ann, bob = f"ann{place}@example.net", f"bob{place}@example.org"
            content = stage.write(IVY, OURS, subject, body.replace(ANN, ann).replace(BOB, bob), mime=mime)
            started = time.monotonic()
            await stage.send(content)
            mails = {mail.recipients[0]: mail for mail in await stage.arrivals(3)}
            assert time.monotonic() - started < 1, subject
            assert mails.keys() == {ann, bob, IVY}, subject
            assert b"Bob Ray" in mails[ann].content, subject

    play(tmp_path, story, settings="[limits]\nrequests_per_introducer_per_day = 9")


def test_p8_anybody_elses_mail_is_refused_with_a_clear_reply_and_makes_no_mail(tmp_path: Path) -> None:
    """P8: unsigned, unlisted and misaddressed mail is refused over SMTP, DNS trouble is 451, and nobody gets mail."""

    async def refused(work: Awaitable[None]) -> tuple[int, bytes]:
        with pytest.raises((smtplib.SMTPDataError, smtplib.SMTPRecipientsRefused)) as caught:
            await work
        error = caught.value
        if isinstance(error, smtplib.SMTPRecipientsRefused):
            (reply,) = error.recipients.values()
            return reply
        return error.smtp_code, error.smtp_error if isinstance(error.smtp_error, bytes) else b""

    async def story(stage: Stage) -> None:
        content = stage.write(IVY, OURS, "Ann and Bob", WRITTEN)
        unsigned = await refused(asyncio.to_thread(stage.submit, IVY, OURS, content))
        assert unsigned[0] == 550
        assert b"signature" in unsigned[1]
        unlisted = await refused(stage.send(stage.write(ANN, OURS, "Ann and Bob", WRITTEN)))
        assert unlisted[0] == 550
        assert b"list" in unlisted[1]
        elsewhere = await refused(stage.send(stage.write(IVY, "x@elsewhere.example", "Ann and Bob", WRITTEN)))
        assert elsewhere[0] == 550
        unknown = await refused(stage.send(stage.write(IVY, OURS.replace("@", "+x@"), "Ann and Bob", WRITTEN)))
        assert unknown[0] == 550
        stage.dns.failing = frozenset({"stage._domainkey.example.com"})
        trouble = await refused(stage.send(stage.write(IVY, OURS, "Ann and Bob", WRITTEN)))
        assert trouble[0] == 451
        await asyncio.sleep(0.3)
        assert not stage.unexpected

    play(tmp_path, story)


def test_what_is_queued_outlives_a_restart(tmp_path: Path) -> None:
    """P6: mail that was taken while the relay was away is all there after a kill and a restart, and unreadable."""

    async def story(stage: Stage) -> None:
        await stage.relay.stop()
        await stage.send(stage.write(IVY, OURS, "Ann and Bob", WRITTEN))
        await stage.kill()
        await stage.relay.start(stage.relay.port)
        await stage.start()
        await asyncio.sleep(1)
        command = [sys.executable, "-m", "mailer", "status", "--config", str(stage.folder / "letterman.toml")]
        status = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
        told = (await status.communicate())[0].decode().splitlines()
        waiting = int(told[1].removeprefix("outbox: "))
        assert told[0] == "introductions: 1"
        assert waiting + len(stage.relay.taken) == 3

    stage = play(tmp_path, story)
    data = (stage.folder / "letterman.db").read_bytes()
    assert b"example.net" not in data


def test_the_demo_plays_through_and_ends_well() -> None:
    """`letterman demo` plays the whole story, shows every mail, finds nothing readable, and exits with 0."""
    done = subprocess.run([sys.executable, "-m", "mailer", "demo"], capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr
    for told in ("would like to introduce you", "your yes is noted", "Ann Lee <> Bob Ray", "story: nothing"):
        assert told in done.stdout


def test_help_answers_at_once() -> None:
    """`letterman --help` imports late: it takes a fraction of a second of CPU, and none of the heavy libraries."""
    heavy = {"pydantic", "aiosmtpd", "jinja2", "dns", "cryptography"}
    code = f"import sys; from mailer.cli import main; print(sorted({heavy} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"
