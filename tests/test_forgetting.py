"""P4 and P5: what is left in every file of the real service, at each way of ending, after power cuts, and in its log.

Everything distinctive of a story is looked for, in each form in which mail and files write texts.
"""

from __future__ import annotations

import asyncio
import itertools
import smtplib
import sqlite3
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from mailer import tokens
from mailer.seal import Unsealable, unseal
from mailer.stage import ANN, BOB, IVY, OURS, Stage
from tests.house import REQUEST, House, needs_file
from tests.world import run
from tests.worlds_forms import forms, traces


if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from mailer.playground import Taken


ENDINGS = ("letter", "no", "stop", "cancel", "deadline", "power cut", "none")
"""The ways of ending; each has an Ann and a Bob of its own."""

NEEDLES = (
    IVY, "Winterbottom", "Bob Raymond", "Käthe", "marmalade turbines", "Rhubarb Lane", "Seagulls",
    *(f"{name}{number}@" for name in ("ann", "bob") for number in range(len(ENDINGS))),
)  # fmt: skip


WRITTEN = (
    f"Please introduce Ann Käthe Winterbottom <{ANN}> and Bob Raymond <{BOB}>.\n\n"
    "She builds marmalade turbines, and he lives on Rhubarb Lane."
)


def found(folder: Path) -> list[str]:
    """Search every file of the service; the settings are the operator's own, and name who may ask."""
    files = [path for path in folder.rglob("*") if path.is_file() and path.name != "letterman.toml"]
    assert {"letterman.db", "letterman.secret"} <= {path.name for path in files}
    return [f"{path.name}: {trace}" for path in files for trace in all_traces(path.read_bytes())]


def all_traces(data: bytes) -> list[str]:
    """Look for each needle in each form, and for each eight octets of it as they are."""
    parts = (each.encode()[start : start + 8] for each in NEEDLES for start in range(max(len(each.encode()) - 7, 1)))
    return traces(data, NEEDLES) + [f"part of {part!r}" for part in parts if part in data]


async def played(stage: Stage, story: Callable[[], Awaitable[None]]) -> None:
    """Play a story, and end everything well whatever comes of it."""
    await stage.open()
    try:
        await story()
    finally:
        code = await stage.close()
    assert code == 0


async def emptied(stage: Stage, table: str) -> None:
    """Wait until nothing is left in a table."""
    async with asyncio.timeout(20):
        while _rows(stage, f"SELECT count(*) FROM {table}") != [(0,)]:  # noqa: ASYNC110, S608 - another process's doing
            await asyncio.sleep(0.05)


def _rows(stage: Stage, sql: str) -> list[tuple[int]]:
    with closing(sqlite3.connect(stage.folder / "letterman.db")) as connection, connection:
        return connection.execute(sql).fetchall()


# --- the ways of ending -----------------------------------------------------------------------------------------------


def numbered(party: str, number: int) -> str:
    """Give the address of one of the Anns and Bobs."""
    return party.replace("@", f"{number}@")


class Told:
    """Everybody's mail on one stage."""

    def __init__(self, stage: Stage, search: Callable[[], list[str]] | None = None) -> None:
        """Take the stage, and what searches the files; without it, those of the stage's folder."""
        self.stage = stage
        self.asked: dict[str, Taken] = {}
        self.search = search or (lambda: found(stage.folder))

    async def ask(self, number: int) -> None:
        """Ask one Ann and one Bob."""
        ann, bob = numbered(ANN, number), numbered(BOB, number)
        written = WRITTEN.replace(ANN, ann).replace(BOB, bob)
        await self.stage.send(self.stage.write(IVY, OURS, "Seagulls", written))
        assert self.search() == [], "while mail is on its way"
        mails = {mail.recipients[0]: mail for mail in await self.stage.arrivals(3)}
        assert mails.keys() == {ann, bob, IVY}
        assert "marmalade turbines" in mails[ann].content.decode()
        self.asked |= mails | {f"{IVY} {number}": mails[IVY]}

    async def answer(self, party: str, number: int, words: str) -> None:
        """Let one of them answer, or the introducer."""
        key = f"{IVY} {number}" if party == IVY else numbered(party, number)
        content = self.stage.reply(party, self.asked[key], words)
        if party != IVY:
            content = content.replace(f"<{party}>".encode(), f"<{key}>".encode(), 1)
        await self.stage.send(content)

    async def end(self, number: int, ending: str) -> None:
        """Bring one of them to its end."""
        match ending:
            case "letter":
                await self.answer(ANN, number, "Yes please, I love Seagulls")
                await self.answer(BOB, number, "Yes, gladly")
            case "no":
                await self.answer(ANN, number, "Yes please")
                await self.answer(BOB, number, "No, I dislike Seagulls.")
            case "stop":
                await self.answer(BOB, number, "stop")
            case "cancel":
                await self.answer(IVY, number, "cancel")
            case "power cut":
                answers = [self.answer(party, number, "Yes please") for party in (ANN, BOB)]
                sending = asyncio.gather(*answers, return_exceptions=True)
                await asyncio.sleep(0.01)
                await self.stage.kill()
                await sending
            case "deadline":
                await self.answer(ANN, number, "Yes please")
            case "none":
                pass


def test_priv_06_nothing_readable_is_left_in_any_file_at_any_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """P4, P5, PRIV-06, PRIV-07: no file holds a name, an address or a word: open, ended, killed, restarted, copied."""
    (tmp_path / "temporary").mkdir()
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temporary"))
    stage = Stage(folder=tmp_path)

    async def story() -> None:
        told = Told(stage)
        for number in range(len(ENDINGS)):
            await told.ask(number)
        await emptied(stage, "outbox")
        assert found(tmp_path) == [], "while they are open"
        for number, ending in enumerate(ENDINGS):
            await told.end(number, ending)
            assert found(tmp_path) == [], ending
        _backup(stage)
        _rows(stage, "UPDATE introduction SET deadline = deadline - 20")
        assert found(tmp_path) == [], "after a power cut, and in the backup"
        await stage.start()
        await emptied(stage, "introduction")
        assert found(tmp_path) == [], "after their deadline"

    run(played(stage, story), seconds=120)
    assert found(tmp_path) == [], "at the end"
    assert traces(b"".join(stage.log), NEEDLES) == [], "in the log"


def _backup(stage: Stage) -> None:
    command = [sys.executable, "-m", "mailer", "backup", "--config", str(stage.folder / "letterman.toml")]
    said = subprocess.run([*command, str(stage.folder / "copy.db")], check=True, capture_output=True, timeout=30)
    assert (stage.folder / "copy.db").stat().st_size > 0
    assert traces(said.stdout + said.stderr, NEEDLES) == []


def test_priv_06_the_search_finds_what_is_there(tmp_path: Path) -> None:
    """The search is worth something: it finds each needle in each form, in the middle of other bytes."""
    for needle in NEEDLES:
        for name, form in forms(needle).items():
            data = b"\x00\xff--" + form + b"--\xfe"
            assert traces(data, NEEDLES), (needle, name)
    (tmp_path / "letterman.secret").write_text("0" * 64)
    (tmp_path / "letterman.db").write_bytes(b"..." + forms(NEEDLES[-1])["base64 1"] + b"...")
    assert found(tmp_path)


# --- the log, replies and crashes -------------------------------------------------------------------------------------


def test_priv_11_an_error_of_ours_tells_nothing(tmp_path: Path) -> None:
    """PRIV-11, LEAK-11: an exception whose text holds a name becomes a fixed 451, and a class name in the log."""
    (tmp_path / "templates" / "en").mkdir(parents=True)
    broken = "Subject: Hello\n\n{{ [][introducer.name ~ words] }}\n"
    (tmp_path / "templates" / "en" / "question.txt.j2").write_text(broken, encoding="utf-8")
    stage = Stage(folder=tmp_path, settings=f'templates = "{tmp_path / "templates"}"')

    async def story() -> None:
        with pytest.raises(smtplib.SMTPDataError) as refused:
            await stage.send(stage.write(IVY, OURS, "Seagulls", WRITTEN))
        assert refused.value.smtp_code == 451
        assert traces(bytes(refused.value.smtp_error), NEEDLES) == []
        with pytest.raises(smtplib.SMTPRecipientsRefused) as unknown:
            await stage.send(stage.write(IVY, f"ann.winterbottom@{OURS.partition('@')[2]}", "Seagulls", WRITTEN))
        assert traces(b"".join(reply for _, reply in unknown.value.recipients.values()), ("winterbottom",)) == []

    run(played(stage, story), seconds=60)
    log = b"".join(stage.log)
    assert b'"failed"' in log
    assert b"Traceback" not in log
    assert traces(log, NEEDLES) == []
    assert found(tmp_path / ".") == []


def test_priv_06_the_service_leaves_no_core(tmp_path: Path) -> None:
    """P4: a crash writes no memory to a file, nor to a program that collects crashes."""
    stage = Stage(folder=tmp_path)

    limits: list[str] = []

    async def story() -> None:
        assert stage._server is not None  # noqa: SLF001 - its process is what this test is about
        with open(f"/proc/{stage._server.pid}/limits", encoding="ascii") as file:  # noqa: ASYNC230, PTH123, SLF001
            limits.extend(file)

    run(played(stage, story), seconds=60)
    (line,) = (line for line in limits if line.startswith("Max core file size"))
    assert line.split()[4:6] == ["0", "0"]
    asks = "import ctypes, mailer.service as s; s.leave_no_core(); print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))"
    said = subprocess.run([sys.executable, "-c", asks], check=True, capture_output=True, timeout=30)
    assert said.stdout.strip() == b"0"


# --- a stolen database ------------------------------------------------------------------------------------------------


@needs_file
def test_p5_database_and_secret_together_open_nothing_and_a_reply_address_does(house: House) -> None:
    """P5: no key that derives from anything in the files opens an introduction; the reply address in a mailbox does."""
    asked = house.asked(REQUEST)
    house.store.forget()
    with closing(sqlite3.connect(house.folder / "letterman.db")) as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        cells = [
            cell
            for table in tables
            for row in connection.execute(f"SELECT * FROM {table}")  # noqa: S608 - the names are the schema's own
            for cell in row
            if isinstance(cell, bytes)
        ]
        ((id_, sealed),) = connection.execute("SELECT id, sealed FROM introduction").fetchall()
    secret = b"s" * 32
    windows = {cell[start : start + 16] for cell in [*cells, secret] for start in range(len(cell) - 15)}
    purposes = (b"letterman seed", b"letterman token", b"letterman limits", b"letterman introduction")
    windows |= {tokens.subkey(secret, purpose)[:16] for purpose in purposes}
    windows |= {tokens.seed_of(secret, *parts) for parts in itertools.permutations((id_, sealed, secret), 2)}

    for seed in windows:
        thread = tokens.thread(secret, seed)
        assert thread.id != id_
        with pytest.raises(Unsealable):
            unseal(sealed, tokens.Thread(seed=seed, secret=secret, id=id_, key=thread.key))
    opened = tokens.verify((secret,), asked[ANN].reply_to.partition("+")[2].partition("@")[0])
    assert opened is not None
    assert [party.address for party in unseal(sealed, opened[1]).parties] == [ANN, BOB]
