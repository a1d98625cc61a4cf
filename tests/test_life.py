"""What an operator does to a running service over the years: back it up, restore it, and change its keys."""

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
import sys
from email import message_from_bytes, policy
from typing import TYPE_CHECKING

import dkim

from mailer.stage import ANN, BOB, DOMAIN, IVY, NOT_OURS, OURS, Stage
from tests.house import REQUEST


if TYPE_CHECKING:
    from collections.abc import Awaitable
    from pathlib import Path

    from mailer.playground import Taken


MANY = "[limits]\nrequests_per_introducer_per_day = 10000\nquestions_per_hour = 10000\n"


async def letterman(stage: Stage, *words: str, **settings: str) -> str:
    """Run a command beside the service, as an operator does; give what it prints."""
    own = {name: value for name, value in os.environ.items() if not name.upper().startswith(NOT_OURS)}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "mailer", *words, "--config", str(stage.folder / "letterman.toml"),
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT, env={**own, **settings},
    )  # fmt: skip
    said, _ = await process.communicate()
    assert process.returncode == 0, said.decode()
    return said.decode()


async def asked(stage: Stage, other: str = BOB) -> dict[str, Taken]:
    """Let Ivy ask Ann and somebody; give what comes of it, by recipient."""
    await stage.send(stage.write(IVY, OURS, "An introduction", REQUEST.replace(BOB, other)))
    return {mail.recipients[0]: mail for mail in await stage.arrivals(3)}


# --- backup and restore -----------------------------------------------------------------------------------------------


def test_an_introduction_outlives_the_loss_of_the_database(tmp_path: Path) -> None:
    """A backup is made under load; from it, and the secret, a new place goes on, and Bob's yes brings the letter."""
    old, new = tmp_path / "old", tmp_path / "new"
    old.mkdir()
    new.mkdir()

    async def story() -> None:
        stage = Stage(folder=old, settings=MANY)
        await stage.open()
        questions = await asked(stage)
        await stage.send(stage.reply(ANN, questions[ANN], "Yes please."))
        await stage.arrivals(1)

        taken = await under_load(stage, letterman(stage, "backup", str(tmp_path / "copy.db")))
        await stage.kill()
        for path in old.glob("letterman.db*"):
            path.unlink()

        for name in ("letterman.toml", "letterman.secret"):
            shutil.copy2(old / name, new / name)
        shutil.copy2(tmp_path / "copy.db", new / "letterman.db")
        assert rows(new / "letterman.db") >= 1 + taken
        stage.folder = new
        await stage.start()
        await stage.send(stage.reply(BOB, questions[BOB], "Yes, gladly."))
        await until_introduced(stage)
        assert await stage.close() == 0

    asyncio.run(story())


async def under_load(stage: Stage, work: Awaitable[str]) -> int:
    """Do something while requests come in one after the other; give how many had their 250 before it began."""
    said, stopping = 0, asyncio.Event()

    async def pour(lane: int) -> None:
        nonlocal said
        number = 0
        while not stopping.is_set():
            number += 1
            people = (
                f"Please introduce Ann {lane} <a{lane}x{number}@example.net> and Bob <b{lane}x{number}@example.org>."
            )
            await stage.send(stage.write(IVY, OURS, "Two more", f"{people}\n\nBoth build boats."))
            said += 1

    async with asyncio.TaskGroup() as group:
        for lane in range(3):
            group.create_task(pour(lane))
        while said < 10:  # noqa: ASYNC110 - a plain count
            await asyncio.sleep(0.01)
        before = said
        await work
        assert said > before, "nothing came in while it was done"
        stopping.set()
    return before


def rows(path: Path) -> int:
    """Count the introductions of a database file that nobody has open, after looking at it whole."""
    database = sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)
    assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    ((count,),) = database.execute("SELECT count(*) FROM introduction").fetchall()
    database.close()
    return int(count)


async def until_introduced(stage: Stage) -> None:
    """Wait for the letter to both among whatever else the relay takes."""
    async with asyncio.timeout(30):
        while True:
            letters = [mail for mail in stage.relay.taken if b"Subject: Ann Lee <> Bob Ray" in mail.content]
            if {letter.recipients[0] for letter in letters} == {ANN, BOB}:
                return
            await asyncio.sleep(0.05)


def test_a_backup_holds_no_secret_and_no_word(tmp_path: Path) -> None:
    """P4, P5: what is carried away with a backup can be read by nobody, and opens nothing by itself."""

    async def story() -> None:
        stage = Stage(folder=tmp_path)
        await stage.open()
        await asked(stage)
        await letterman(stage, "backup", str(tmp_path / "copy.db"))
        assert await stage.close() == 0

    asyncio.run(story())
    data = (tmp_path / "copy.db").read_bytes()
    secret = bytes.fromhex((tmp_path / "letterman.secret").read_text(encoding="ascii"))

    assert not any(word in data for word in (b"Ivy Chen", b"Ann Lee", b"example.net", b"turbine", b"Leeds", secret))
    assert (tmp_path / "copy.db").stat().st_mode & 0o777 == 0o600


# --- the key that mail is signed with ---------------------------------------------------------------------------------


def test_two_dkim_keys_overlap(tmp_path: Path) -> None:
    """Mail that the old key signed is believed while its record stands, and from a restart on the new key signs."""
    signing = '[dkim]\nselector = "s1"\nkey_file = "s1.pem"\n'

    async def story() -> None:
        stage = Stage(folder=tmp_path, settings=signing)
        (tmp_path / "letterman.toml").write_text(f'domain = "{DOMAIN}"\n{signing}', encoding="utf-8")
        published(stage, await letterman(stage, "dkim", "new"))
        await stage.open()
        first = await asked(stage)

        overruled = {"LETTERMAN_DKIM__SELECTOR": "s2", "LETTERMAN_DKIM__KEY_FILE": "s2.pem"}
        published(stage, await letterman(stage, "dkim", "new", **overruled))
        await stage.stop()
        config = tmp_path / "letterman.toml"
        config.write_text(config.read_text(encoding="utf-8").replace("s1", "s2"), encoding="utf-8")
        await stage.start()
        second = await asked(stage, "carl@example.org")

        assert [selector(mails[ANN]) for mails in (first, second)] == ["s1", "s2"]
        assert believed(stage, first[ANN])
        assert believed(stage, second[ANN])
        del stage.dns.records[f"s1._domainkey.{DOMAIN}", "TXT"]
        assert not believed(stage, first[ANN])
        assert believed(stage, second[ANN])
        assert await stage.close() == 0

    asyncio.run(story())


def published(stage: Stage, printed: str) -> None:
    """Publish the record that the command prints, as it stands in a zone file."""
    name, _, data = printed.strip().partition(". IN TXT ")
    stage.dns.records[name, "TXT"] = ("".join(data.split('"')[1::2]),)


def selector(mail: Taken) -> str:
    """Give the selector that a mail of ours was signed with."""
    field = message_from_bytes(mail.content, policy=policy.compat32)["DKIM-Signature"]
    (found,) = (tag.strip()[2:] for tag in field.split(";") if tag.strip().startswith("s="))
    return str(found)


def believed(stage: Stage, mail: Taken) -> bool:
    """Whether another program verifies our signature."""

    def records(name: bytes, timeout: int = 5) -> bytes:
        del timeout
        return "".join(stage.dns.records.get((name.decode().rstrip("."), "TXT"), ())).encode()

    return bool(dkim.verify(mail.content, dnsfunc=records))
