"""What a fresh pair of eyes found, held for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from mailer import tokens
from mailer.check import Case, machine, records
from mailer.cli import main
from mailer.inbound import most_urgent
from mailer.model import Reply
from mailer.seal import NONCE, Unsealable, unseal
from mailer.settings import Settings
from tests.house import ANN, BOB, IVY, REQUEST
from tests.world import FakeResolver


if TYPE_CHECKING:
    from pathlib import Path

    from tests.house import House


def test_other_words_in_reply_to_a_preview_replace_the_old_ones(house: House) -> None:
    """A preview promises a new version for other words; what was withdrawn is not sent."""
    house.send(REQUEST, subject="draft")
    (shown,) = house.post()

    house.answer(shown, "Both of them have built boats in Hull for twenty years, and neither knows it of the other.")
    (again,) = house.post()
    assert "boats in Hull" in again.body
    assert "turbines" not in again.body

    house.answer(again, "ok")
    assert "boats in Hull" in {letter.to: letter for letter in house.post()}[ANN].body


def test_p1_an_address_inside_another_one_is_no_disclosure(house: House) -> None:
    """P1: an introducer whose address ends like a party's can ask all the same."""
    house.config["introducers"] = ["mary.ann@example.net"]
    house.close()
    house.open()

    assert house.asked(sender="mary.ann@example.net", name="Mary Ann").keys() == {ANN, BOB, "mary.ann@example.net"}


def test_a_late_ok_hears_that_it_has_been_let_go(house: House) -> None:
    """An ok after the deadline of a preview is answered from the token alone."""
    house.send(REQUEST, subject="draft")
    (shown,) = house.post()
    house.later(days=15)

    house.answer(shown, "ok")

    assert [(letter.to, letter.subject) for letter in house.post()] == [(IVY, "That introduction has been let go")]


def test_loop_requests_that_repeat_are_counted_like_any_other(house: House) -> None:
    """P8: a program that asks the same again and again is stopped by its budget."""
    house.config["limits"] = {"requests_per_introducer_per_day": 3}
    house.close()
    house.open()

    assert [house.send(REQUEST).code for _ in range(5)] == [250, 250, 250, 550, 550]


def test_p6_of_two_replies_the_one_to_try_again_wins() -> None:
    """P6: where one address is refused and another deferred, the client tries again."""
    taken, later, never = (Reply(code=code, enhanced="x", text="x") for code in (250, 451, 550))

    assert most_urgent(never, later) == most_urgent(later, never) == later
    assert most_urgent(taken, never) == never


def test_priv_11_a_row_that_cannot_be_read_back_shows_nothing() -> None:
    """PRIV-11: a sealed row of another version fails without showing what is in it."""
    thread = tokens.thread(b"s" * 32, b"x" * 16)
    plain = f'{{"stage": "unknown", "introducer": {{"address": ["{IVY}"]}}}}'.encode()
    sealed = bytes(NONCE) + AESGCM(thread.key).encrypt(bytes(NONCE), plain, thread.id)

    with pytest.raises(Unsealable) as caught:
        unseal(sealed, thread)
    assert caught.value.__cause__ is None
    assert IVY not in str(caught.value)


@pytest.mark.parametrize("command", [["status"], ["backup", "copy.db"]])
def test_looking_at_a_database_that_is_not_there_makes_none(tmp_path: Path, command: list[str]) -> None:
    """A mistyped database is told, and neither it nor a secret is made."""
    config = tmp_path / "letterman.toml"
    config.write_text('domain = "intro.example.org"\ndatabase = "typo.db"\n', encoding="utf-8")

    done = CliRunner().invoke(main, [*command, "--config", str(config)])

    assert done.exit_code == 1
    assert "there is no database" in done.output
    assert [path.name for path in tmp_path.iterdir()] == ["letterman.toml"]


def test_check_tells_of_a_folder_that_is_not_there(tmp_path: Path) -> None:
    """Where the database's folder is missing, check says so, without a traceback."""
    settings = Settings(domain="intro.example.org", database=str(tmp_path / "none" / "letterman.db"))

    case = Case(settings=settings, resolver=FakeResolver(), machine=machine.ThisMachine())

    assert [finding.id for finding in machine.disk(case)] == ["disk.away"]


@pytest.mark.parametrize(
    ("host", "mechanism"),
    [
        ("mail.example.org", ["a:mail.example.org"]),
        ("192.0.2.1", ["ip4:192.0.2.1"]),
        ("127.0.0.1", []),
        ("localhost", []),
    ],
)
def test_the_sender_policy_that_is_advised_can_be_published(host: str, mechanism: list[str]) -> None:
    """An address is no host name in SPF, and one of this machine helps nobody."""
    assert records.mechanism(host) == mechanism


def test_the_receipt_is_true_where_the_first_one_is_never_asked(house: House) -> None:
    """Also of one who is asked first the receipt says "unless they have told us not to", whoever told us."""
    asked = house.asked(f"Please ask Bob first.\n\n{REQUEST}")

    assert "is asked first, unless they have told us not to" in asked[IVY].body
