"""Plays a whole introduction on this machine, for somebody who sees Letterman for the first time.

The service is the real one, in a process of its own, with a real database; what surrounds it is `mailer.stage`.
Everything lies in a temporary folder, and is gone at the end.
"""

from __future__ import annotations

import asyncio
import smtplib
import tempfile
import textwrap
import time
from email import message_from_bytes, policy
from pathlib import Path
from typing import TYPE_CHECKING

import click

from mailer.stage import ANN, BOB, IVY, OURS, Stage, plain


if TYPE_CHECKING:
    from collections.abc import Iterable

    from mailer.playground import Taken


NEEDLES = ("Ivy Chen", "Ann Lee", "Bob Ray", "ivy@example", "ann@example", "bob@example", "turbine", "Leeds")
WIDTH = 96

REQUEST = """\
Happy to. Bob is Bob Ray <bob@example.org>. Ann builds quiet wind turbines for roofs; Bob looks after forty flat
roofs in Leeds.

---------- Forwarded message ---------
From: Ann Lee <ann@example.net>
Date: Fri, Nov 20, 2026 at 9:12 AM
Subject: Would you introduce me to Bob?
To: Ivy Chen <ivy@example.com>

Dear Ivy,

we have a turbine that fits on a flat roof, and I remember that you know Bob Ray. Would you introduce me to him?

Ann
"""


def play() -> int:
    """Play the story; give the exit status."""
    with tempfile.TemporaryDirectory(prefix="letterman-demo-") as folder:
        try:
            asyncio.run(perform(Stage(folder=Path(folder))))
        except (TimeoutError, AssertionError, smtplib.SMTPException, OSError) as error:
            click.echo(f"\nThe demo failed: {type(error).__name__}: {error}", err=True)
            return 1
    return 0


async def perform(stage: Stage) -> None:
    """Open the stage, play the story on it, and look at what is left."""
    started = time.monotonic()
    await stage.open()
    title("Letterman listens. Ivy is on its list of introducers; Ann and Bob never heard of it.")
    try:
        await story(stage)
    finally:
        code = await stage.close()
    assert code == 0, "the service did not end well"
    search(stage.folder)
    click.echo(f"\nAll of it took {time.monotonic() - started:.1f} seconds.")


async def story(stage: Stage) -> None:
    """Play it."""
    title("1. Ivy forwards Ann's mail, with a few words on top.")
    await send(stage, stage.write(IVY, OURS, "Fwd: Would you introduce me to Bob?", REQUEST), whole=True)

    title("2. Each of the two is asked privately, and Ivy gets a receipt.")
    mails = await arrivals(stage, 3)
    questions = {mail.recipients[0]: mail for mail in mails if mail.recipients[0] != IVY}
    assert set(questions) == {ANN, BOB}, "somebody was not asked"

    title("3. Ann says yes, by plain reply.")
    await send(stage, stage.reply(ANN, questions[ANN], "Yes please, I would love to meet him."))
    title("   She gets a short note, the same whatever Bob does.")
    await arrivals(stage, 1)

    title("4. Bob says yes as well.")
    await send(stage, stage.reply(BOB, questions[BOB], "Yes, gladly.\n\nBob\n-- \nBob Ray\nRoofs of Leeds"))

    title("5. One letter brings them together. Nothing else goes out, and Letterman is not in the conversation.")
    letters = await arrivals(stage, 2)
    assert {letter.recipients[0] for letter in letters} == {ANN, BOB}, "the letter did not go to both"
    assert len({letter.content for letter in letters}) == 1, "it was not one letter"
    await asyncio.sleep(0.5)
    assert not stage.unexpected, "something else went out"


def search(folder: Path) -> None:
    """Look for every name, address and word in every file that the service has."""
    title("6. What is left of it in the service's files:")
    for path in sorted(folder.iterdir()):
        if path.name == "letterman.toml":
            continue  # the operator's own: it names who may ask
        data = path.read_bytes()
        found = [needle for needle in NEEDLES if needle.encode() in data]
        click.echo(f"   {path.name:20} {len(data):7} bytes   readable of this story: {', '.join(found) or 'nothing'}")
        assert not found, f"{path.name} still holds words of the story"
    click.echo("\n   Searched for: " + ", ".join(NEEDLES))


# --- the screen -------------------------------------------------------------------------------------------------------


async def send(stage: Stage, content: bytes, *, whole: bool = False) -> None:
    """Show a mail, and send it."""
    show(content, "  ", whole=whole)
    await stage.send(content)


async def arrivals(stage: Stage, count: int) -> list[Taken]:
    """Wait for mail from the service, and show it; the letter is one mail, and shown once."""
    mails = await stage.arrivals(count)
    for content in dict.fromkeys(mail.content for mail in mails):
        show(content, "    ")
    return mails


def title(text: str) -> None:
    """Print a heading."""
    click.echo("\n" + click.style(text, bold=True) + "\n")


def show(content: bytes, indent: str, *, whole: bool = False) -> None:
    """Print a mail as its reader sees it; of an answer, the quotation is left out."""
    mail = message_from_bytes(content, policy=policy.default)
    for name in ("From", "To", "Reply-To", "Subject"):
        if mail[name]:
            click.echo(f"{indent}| {click.style(name + ':', dim=True)} {shortened(str(mail[name]))}")
    click.echo(f"{indent}|")
    for line in readable(plain(mail), whole=whole):
        click.echo(f"{indent}| {line}".rstrip())
    click.echo()


def readable(body: str, *, whole: bool) -> Iterable[str]:
    """Wrap long lines for the screen; stop at a quotation where not all is wanted."""
    for line in body.rstrip().splitlines():
        if not whole and line.startswith("On "):
            yield "[the question, quoted]"
            return
        quote = line[: len(line) - len(line.lstrip("> "))] if line.startswith(">") else ""
        yield from textwrap.wrap(line, WIDTH, subsequent_indent=quote) or [""]


def shortened(value: str) -> str:
    """Cut a reply address's token for the screen."""
    head, plus, tail = value.partition("intro+")
    return f"{head}{plus}{tail[:6]}…{tail[tail.find('@') :]}" if plus else value
