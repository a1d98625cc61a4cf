"""The commands that an operator calls: what they say, and with which exit status."""

from __future__ import annotations

import json
import stat
from email import message_from_bytes, policy
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from mailer.cli import main
from mailer.model import Template
from mailer.store import schema


if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """A settings file with a key to sign with, not yet made."""
    path = tmp_path / "letterman.toml"
    path.write_text(
        'domain = "intro.example.org"\nintroducers = ["ivy@example.com"]\n'
        '[dkim]\nselector = "s1"\nkey_file = "dkim.pem"\n[relay]\nport = 1\n[dns]\nservers = ["127.0.0.1:1"]\n'
        "timeout_seconds = 0.2\n",
        encoding="utf-8",
    )
    return path


def call(*words: str | Path) -> Result:
    """Run a command in this process."""
    return CliRunner().invoke(main, [str(word) for word in words], catch_exceptions=False)


def test_a_mistake_in_the_settings_is_one_line_and_status_1(tmp_path: Path) -> None:
    """Every command tells an operator's mistake without a traceback."""
    (tmp_path / "letterman.toml").write_text('domian = "x"', encoding="utf-8")

    for command in (["serve"], ["check"], ["status"], ["backup", "x"], ["stop", "a@example.net"], ["dkim", "new"]):
        done = call(*command, "--config", tmp_path / "letterman.toml")
        assert done.exit_code == 1
        assert "unknown key: domian" in done.output


def test_dkim_new_makes_a_key_once_and_record_prints_it(config: Path) -> None:
    """The key is for its owner's eyes alone, a second one does not overwrite it, and the record fits a zone file."""
    made = call("dkim", "new", "--config", config)
    again = call("dkim", "new", "--config", config)
    record = call("dkim", "record", "--config", config)

    assert made.exit_code == record.exit_code == 0
    assert made.output == record.output
    assert record.output.startswith('s1._domainkey.intro.example.org. IN TXT "v=DKIM1;')
    assert stat.S_IMODE((config.parent / "dkim.pem").stat().st_mode) == 0o600
    assert again.exit_code == 1
    assert "File exists" in again.output


def test_dkim_new_makes_ed25519_as_well(config: Path) -> None:
    """The other kind of key of RFC 8463 can be had."""
    assert "k=ed25519" in call("dkim", "new", "--kind", "ed25519", "--config", config).output


def test_dkim_without_settings_says_what_to_set(tmp_path: Path) -> None:
    """Where no selector and file are set, the command says which to set."""
    (tmp_path / "letterman.toml").write_text('domain = "intro.example.org"', encoding="utf-8")

    done = call("dkim", "record", "--config", tmp_path / "letterman.toml")

    assert done.exit_code == 1
    assert "set selector and key_file" in done.output


def test_status_backup_and_stop_work_on_the_database(config: Path, tmp_path: Path) -> None:
    """Counts are printed, a copy is written, and a stop is kept as a digest alone."""
    stopped = call("stop", "Bob@Example.org", "--config", config)
    status = call("status", "--config", config)
    copied = call("backup", tmp_path / "copy.db", "--config", config)

    assert (stopped.exit_code, status.exit_code, copied.exit_code) == (0, 0, 0)
    assert "never to be asked: 1" in status.output
    assert "introductions: 0" in status.output
    assert json.loads(call("status", "--json", "--config", config).output) == {
        "introductions": 0,
        "outbox": 0,
        "oldest_in_outbox": 0,
        "never_to_be_asked": 1,
        "schema": schema.VERSION,
    }
    data = (tmp_path / "copy.db").read_bytes()
    assert data.startswith(b"SQLite format 3")
    assert b"example.org" not in data
    assert call("stop", "no address", "--config", config).exit_code == 1
    assert call("backup", tmp_path / "copy.db", "--config", config).exit_code == 1


def test_preview_writes_every_letter_as_text_and_as_a_message(tmp_path: Path) -> None:
    """Each letter is there in each language, as .txt and as .eml that another program reads."""
    done = call("preview", "--out", tmp_path)

    assert done.exit_code == 0
    for template in Template:
        text = (tmp_path / "en" / f"{template.value}.txt").read_text(encoding="utf-8")
        mail = message_from_bytes((tmp_path / "en" / f"{template.value}.eml").read_bytes(), policy=policy.default)
        assert text.startswith("Subject: ")
        assert mail.get_body(("plain",)).get_content().replace("\r\n", "\n") in text


def test_explain_reads_a_mail_and_answers(tmp_path: Path) -> None:
    """`explain FILE` prints one JSON object, and needs no settings."""
    mail = tmp_path / "mail.eml"
    mail.write_text("From: Ann <ann@example.net>\nTo: intro@intro.example.org\nSubject: x\n\nYes please\n", "utf-8")

    done = call("explain", mail)

    assert json.loads(done.output)["answer"] == "yes"
    assert done.exit_code == 0
