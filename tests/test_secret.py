"""The secret: made once, read strictly, and never shown."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from mailer import secret
from mailer.errors import Misconfigured
from mailer.secret import Box, Secret


if TYPE_CHECKING:
    from pathlib import Path


NEW, OLD = "ab" * 32, "01" * 32


def written(path: Path, text: str | bytes, mode: int = 0o600) -> Path:
    """Write a secret file as an operator might."""
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    path.chmod(mode)
    return path


def test_the_first_start_makes_a_secret_for_its_owner_alone(tmp_path: Path) -> None:
    """Where there is no secret a random one is made, readable by its owner alone, and read from then on."""
    path = tmp_path / "letterman.secret"
    first = secret.ensure(path)

    assert path.stat().st_mode & 0o777 == 0o600
    assert secret.ensure(path) == secret.read(path) == first
    assert len(first.current) == 32
    assert secret.ensure(tmp_path / "another") != first
    assert {file.name for file in tmp_path.iterdir()} == {"letterman.secret", "another"}


def test_two_first_starts_at_once_agree(tmp_path: Path) -> None:
    """Processes that start together on nothing end up with the same secret."""
    found: list[Secret] = []
    threads = [
        threading.Thread(target=lambda: found.append(secret.ensure(tmp_path / "letterman.secret"))) for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(found) == 8
    assert len({one.current for one in found}) == 1


def test_the_first_line_is_current_and_the_others_are_older(tmp_path: Path) -> None:
    """To rotate, an operator writes a new line on top."""
    read = secret.read(written(tmp_path / "s", f"{NEW}\n{OLD}\n"))

    assert read == Secret(current=bytes.fromhex(NEW), older=(bytes.fromhex(OLD),))


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o620, 0o604, 0o601])
def test_dur_10_a_secret_that_others_may_read_is_refused(tmp_path: Path, mode: int) -> None:
    """The refusal names the file, its mode and the command that mends it."""
    path = written(tmp_path / "s", NEW, mode)

    with pytest.raises(Misconfigured, match=rf"mode {mode:04o}\): chmod 600 {path}"):
        secret.ensure(path)


@pytest.mark.parametrize(
    "text", ["", "\n", NEW[:-1], NEW + "0", NEW.upper(), "xyz", f"{NEW}\n\n{OLD}", f"{NEW}\nshort\n", b"\xff\x00", " "]
)
def test_dur_10_a_damaged_secret_is_refused(tmp_path: Path, text: str | bytes) -> None:
    """What is not whole lines of 64 digits is refused, without showing any of it."""
    with pytest.raises(Misconfigured, match="not a secret") as caught:
        secret.ensure(written(tmp_path / "s", text))

    assert NEW[:16] not in str(caught.value)


def test_dur_10_a_secret_that_can_not_be_read_or_made_is_refused(tmp_path: Path) -> None:
    """A folder in its place, or no folder to put it in, is refused in one line."""
    with pytest.raises(Misconfigured, match="cannot read the secret"):
        secret.ensure(tmp_path)
    with pytest.raises(Misconfigured, match="cannot make the secret: No such file"):
        secret.ensure(tmp_path / "missing" / "s")


def test_dur_10_a_lost_secret_is_not_replaced(tmp_path: Path) -> None:
    """Where the database is there and its secret is not, we do not start with a fresh one, which would open nothing."""
    with pytest.raises(Misconfigured, match="missing: restore it"):
        secret.ensure(tmp_path / "s", new=False)

    assert not (tmp_path / "s").exists()
    made = secret.ensure(tmp_path / "s")
    assert secret.ensure(tmp_path / "s", new=False) == made


def test_each_purpose_has_a_key_of_its_own() -> None:
    """Subkeys differ by purpose and by secret, are stable, and are not the secret itself."""
    one = Secret(current=bytes.fromhex(NEW), older=(bytes.fromhex(OLD),))
    keys = {one.subkey("outbox"), one.subkey("tokens"), *one.subkeys("outbox"), *one.subkeys("tokens"), one.current}

    assert one.subkeys("outbox")[0] == one.subkey("outbox")
    assert len(keys) == 5


def test_a_secret_shows_nothing_of_itself() -> None:
    """Printing a secret, as a traceback might, shows no byte of it."""
    assert repr(Secret(current=b"A" * 32, older=(b"B" * 32,))) == "Secret()"


def test_a_box_opens_what_any_of_its_keys_closed() -> None:
    """What was closed under an older key opens; what was closed under no key of ours, or changed, does not."""
    new, old = Box(b"n" * 32, b"o" * 32), Box(b"o" * 32)
    closed = old.close(b"hello")

    assert new.open(closed) == b"hello"
    assert new.open(new.close(b"hello")) == b"hello"
    with pytest.raises(ValueError, match="another key"):
        old.open(new.close(b"hello"))
    for damaged in (closed[:-1], closed + b"x", closed[:20], b"", bytes([closed[0] ^ 1]) + closed[1:]):
        with pytest.raises(ValueError):  # noqa: PT011 - any of them
            new.open(damaged)


def test_a_box_closes_the_same_thing_differently_each_time() -> None:
    """Nobody can tell from the stored bytes that two mails are alike."""
    box = Box(b"n" * 32)

    assert len({box.close(b"hello") for _ in range(50)}) == 50
