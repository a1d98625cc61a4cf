"""A new secret is put on top, and the older one is retired, without losing an open introduction or a stop."""

from __future__ import annotations

import os
import re
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from mailer import secret, service
from mailer.cli import main
from mailer.errors import Misconfigured
from mailer.rotation import LONGEST, retire, rotate
from tests.house import ANN, BOB, IVY, NOW, House


if TYPE_CHECKING:
    from collections.abc import Callable


TODAY = date(2026, 11, 22)
OLD, OLDER = "0b" * 32, "0a" * 32
CAROL = "carol@example.org"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A secret file as the first start makes it."""
    path = tmp_path / "letterman.secret"
    path.write_text(f"{OLD}\n", encoding="ascii")
    path.chmod(0o600)
    return path


@pytest.fixture
def letterman(path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    """Give the commands on that file, on a day of one's choice."""
    (path.parent / "letterman.toml").write_text('domain = "intro.example.org"', encoding="utf-8")

    def call(*words: str, at: datetime = NOW) -> str:
        monkeypatch.setattr(service, "now", lambda: at)
        done = CliRunner().invoke(main, [*words, "--config", str(path.parent / "letterman.toml")])
        assert done.exit_code == 0, done.output
        return str(done.output)

    return call


def reopened(house: House, path: Path) -> None:
    """Start the service again, with the secret as it is now."""
    house.close()
    house.secret = secret.read(path)
    house.open()


def test_an_introduction_goes_on_over_a_rotation_until_the_old_secret_is_retired(
    path: Path, letterman: Callable[..., str], tmp_path: Path
) -> None:
    """P5: Ann says yes before a new secret is put on top, and Bob after it; once the old one is retired, it is over."""
    house = House(tmp_path, secret=secret.read(path))
    first = house.asked("Please introduce Ann Lee <ann@example.net> and Bob Ray <bob@example.org>.\n\nBoth build.")
    other = house.asked("Please introduce Dan <dan@example.net> and Carol <carol@example.org>.\n\nBoth sail.")
    house.answer(first[ANN], "yes")

    said = letterman("secret", "rotate")
    reopened(house, path)
    house.answer(first[BOB], "yes")
    letters = [letter for letter in house.post() if "<>" in letter.subject]

    assert "restart the service" in said
    assert {letter.to for letter in letters} == {ANN, BOB}
    (day,) = re.findall(r"From (\S+) on", said)

    early = letterman("secret", "retire", at=datetime.fromisoformat(day).astimezone() - timedelta(days=2))
    reopened(house, path)
    assert f"0 retired.\nThe next one's time is over on {day}" in early
    assert house.answer(other[CAROL], "Who are you?").code == 250

    assert letterman("secret", "retire", at=NOW + LONGEST) == "1 retired. Restart the service.\n"
    reopened(house, path)
    assert house.answer(other["dan@example.net"], "yes").code == 550
    house.close()


def test_a_stop_outlives_the_secret_that_it_was_said_under(
    path: Path, letterman: Callable[..., str], tmp_path: Path
) -> None:
    """P8: who said stop is not asked under a new secret, nor after the old one was retired, nor after several."""
    house = House(tmp_path, secret=secret.read(path))
    asked = house.asked(f"Please introduce Ann Lee <{ANN}> and Carol <{CAROL}>.\n\nBoth sail.")
    house.answer(asked[CAROL], "stop")
    house.post()

    for number, words in enumerate((("rotate",), ("retire", "--now"), ("rotate",), ("retire", "--now"))):
        letterman("secret", *words)
        reopened(house, path)
        house.later(days=30)
        again = house.asked(f"Please introduce Bob Ray <{BOB}> and Carol <{CAROL}>.\n\nBoth sail. {number}")
        assert set(again) == {BOB, IVY}
    house.close()


def test_mail_that_waits_for_the_relay_goes_out_after_a_rotation(
    path: Path, letterman: Callable[..., str], tmp_path: Path
) -> None:
    """P6: what was queued under the old secret is opened under it, and goes out."""
    house = House(tmp_path, secret=secret.read(path))
    house.send("Please introduce Ann Lee <ann@example.net> and Bob Ray <bob@example.org>.\n\nBoth build.")
    letterman("secret", "rotate")
    reopened(house, path)

    assert {letter.to for letter in house.post()} == {ANN, BOB, IVY}
    house.close()


def test_the_file_is_replaced_whole_and_keeps_its_owner(path: Path) -> None:
    """The new secret is random and on top, nothing is taken away, and mode and owner are as they were."""
    owner = (12345, 12346) if os.getuid() == 0 else (os.getuid(), os.getgid())
    os.chown(path, *owner)

    day = rotate(path, today=TODAY)
    rotate(path, today=day)

    new, newer, old = path.read_text(encoding="ascii").splitlines()
    assert newer.endswith(f" older {day.isoformat()}")
    assert old == f"{OLD} older 2026-11-22"
    assert len({new, newer[:64], OLD}) == 3
    assert (path.stat().st_mode & 0o777, path.stat().st_uid, path.stat().st_gid) == (0o600, *owner)
    assert [each.name for each in path.parent.iterdir() if each.name.startswith(".")] == []
    assert secret.read(path).older == (bytes.fromhex(newer[:64]), bytes.fromhex(OLD))


def test_each_older_secret_is_retired_in_its_time(path: Path) -> None:
    """One by one, by the day on which another took its place; a line written by hand only when that is asked for."""
    rotate(path, today=TODAY)
    rotate(path, today=TODAY + timedelta(days=10))
    path.write_text(path.read_text(encoding="ascii") + f"{OLDER}\n", encoding="ascii")
    first = TODAY + LONGEST

    assert retire(path, today=first - timedelta(days=1)) == (0, first)
    assert retire(path, today=first) == (1, first + timedelta(days=10))
    assert secret.read(path).retired == (bytes.fromhex(OLD),)
    assert retire(path, today=first + timedelta(days=10)) == (1, None)
    assert secret.read(path).older == (bytes.fromhex(OLDER),)
    assert retire(path, today=TODAY, at_once=True) == (1, None)
    assert (secret.read(path).older, len(secret.read(path).retired)) == ((), 3)
    assert retire(path, today=date.max - timedelta(days=999), at_once=True) == (0, None)


@pytest.mark.parametrize(
    "text", [f"{OLD} stops\n", f"{OLD} older 2026-11-22\n", f"{OLD}\n{OLD} sometimes\n", f"{OLD}\n{OLD} older soon\n"]
)
def test_dur_10_a_secret_file_that_says_something_else_is_refused(path: Path, text: str) -> None:
    """The current secret is older than nothing, and what follows a secret is one of two things."""
    path.write_text(text, encoding="ascii")

    for do in (rotate, retire):
        with pytest.raises(Misconfigured, match="not a secret"):
            do(path, today=TODAY)


def test_a_day_that_is_none_is_refused(path: Path) -> None:
    """The thirtieth of February is a mistake to mend, not a day to wait for."""
    path.write_text(f"{OLD}\n{OLDER} older 2026-02-30\n", encoding="ascii")

    with pytest.raises(Misconfigured, match="2026-02-30 is not a day"):
        retire(path, today=TODAY)


def test_a_secret_that_can_not_be_written_stays_as_it_is(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the disk fails, the operator hears of it in one line, and the old file is whole."""

    def fail(_self: Path, _target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fail)

    with pytest.raises(Misconfigured, match="cannot write the secret: No space left"):
        rotate(path, today=TODAY)
    assert path.read_text(encoding="ascii") == f"{OLD}\n"


def test_where_there_is_no_secret_none_is_put_on_top(path: Path) -> None:
    """To rotate what is not there is a mistake in the settings."""
    with pytest.raises(Misconfigured, match="cannot read the secret"):
        rotate(path.with_name("missing"), today=TODAY)
