"""Settings: what is read, from where, and what is refused in which words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mailer.errors import Misconfigured
from mailer.settings import Settings, load


if TYPE_CHECKING:
    from pathlib import Path


def written(folder: Path, text: str) -> Path:
    """Put settings into a file."""
    path = folder / "letterman.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_domain_alone_is_enough(tmp_path: Path) -> None:
    """Every other key has a default, and file names are taken from the folder of the file."""
    settings = load(written(tmp_path, 'domain = "Intro.Example.ORG"'))

    assert settings.mailbox == "intro@intro.example.org"
    assert settings.database == str(tmp_path / "letterman.db")
    assert settings.secret_file == str(tmp_path / "letterman.secret")
    assert settings.templates == ""


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "missing key: domain"),
        ('domain = "a.example"\ndeadline = 3', "unknown key: deadline"),
        ('domain = "a.example"\n[relay]\nhots = "x"', "unknown key: relay.hots"),
        ('domain = "nodot"', "domain: is not a domain name"),
        ('domain = "a.example"\naddress = "in+tro"', "address: is not the part before the @"),
        ('domain = "a.example"\naddress = "averyveryverylongone"', "at most 16"),
        ('domain = "a.example"\nintroducers = ["ivy"]', "introducers.0: each is an address"),
        ('domain = "a.example"\nintroducers = ["@nodot"]', "introducers.0: each is an address"),
        ('domain = "a.example"\ndeadline_days = 0', "deadline_days: "),
        ('domain = "a.example"\n[dns]\nservers = ["x"]', "dns.servers.0: is written as host:port"),
        ('domain = "a.example"\n[relay]\ntls = "yes"', "relay.tls: "),
        ("domain = ", "not valid TOML"),
    ],
)
def test_what_is_wrong_is_told_by_its_name(tmp_path: Path, text: str, said: str) -> None:
    """Each mistake is one line that names the file and the key."""
    with pytest.raises(Misconfigured) as caught:
        load(written(tmp_path, text))

    assert said in str(caught.value)
    assert "letterman.toml" in str(caught.value)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    """A missing settings file is one line."""
    with pytest.raises(Misconfigured, match="No such file"):
        load(tmp_path / "none.toml")


def test_the_environment_overrules_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """LETTERMAN_RELAY__HOST sets relay.host; other keys of the section stay as the file says."""
    monkeypatch.setenv("LETTERMAN_RELAY__HOST", "other.example")
    monkeypatch.setenv("LETTERMAN_INTRODUCERS", '["ivy@example.com"]')

    settings = load(written(tmp_path, 'domain = "a.example"\n[relay]\nhost = "x"\nport = 2500'))

    assert (settings.relay.host, settings.relay.port) == ("other.example", 2500)
    assert settings.introducers == ("ivy@example.com",)


@pytest.mark.parametrize("name", ["LETTERMAN_RELAY__HOTS", "LETTERMAN_NOTHING", "LETTERMAN_DOMAIN__X"])
def test_an_unknown_variable_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """A misspelt variable is told, not passed over."""
    monkeypatch.setenv(name, "x")

    with pytest.raises(Misconfigured, match=name):
        load(written(tmp_path, 'domain = "a.example"'))


def test_a_variable_that_is_no_list_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A list in the environment is JSON; what is none is told by its name."""
    monkeypatch.setenv("LETTERMAN_INTRODUCERS", "ivy@example.com")

    with pytest.raises(Misconfigured, match="introducers"):
        load(written(tmp_path, 'domain = "a.example"'))


def test_a_password_comes_from_the_credentials_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file relay__password in systemd's credentials directory is the relay's password, and is never shown."""
    (tmp_path / "creds").mkdir()
    (tmp_path / "creds" / "relay__password").write_text("s3cret-word\n", encoding="utf-8")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path / "creds"))

    settings = load(written(tmp_path, 'domain = "a.example"\n[relay]\nhost = "kept.example"'))

    assert (settings.relay.password, settings.relay.host) == ("s3cret-word", "kept.example")
    assert "s3cret" not in repr(settings)


@pytest.mark.parametrize(
    ("introducers", "writer", "may"),
    [
        (["ivy@example.com"], "Ivy+x@example.com", True),
        (["ivy@example.com"], "eve@example.com", False),
        (["@example.net"], "anyone@example.net", True),
        (["@example.net"], "anyone@sub.example.net", False),
        (["*"], "anyone@example.org", True),
        ([], "ivy@example.com", False),
    ],
)
def test_who_may_ask(introducers: list[str], writer: str, may: bool) -> None:  # noqa: FBT001
    """An address, a whole domain, or everyone."""
    assert Settings(domain="a.example", introducers=introducers).may_ask(writer) is may


def test_the_address_of_a_database_may_be_a_credential_and_is_never_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A database's address may hold a password: it may come as a credential, stays as it is, and no text shows it."""
    (tmp_path / "creds").mkdir()
    (tmp_path / "creds" / "database").write_text("postgresql://ivy:hidden@db.example.org/intro\n", encoding="utf-8")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path / "creds"))
    settings = load(written(tmp_path, 'domain = "intro.example.org"'))

    assert settings.database == "postgresql://ivy:hidden@db.example.org/intro"
    assert "hidden" not in repr(settings)
