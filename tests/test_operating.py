"""The operator's handbook is true: its settings can be read, its commands exist, and it agrees with `deploy/`.

That its steps work, one after the other, is tried by `make handbook`.
"""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import TYPE_CHECKING

import click
import pytest

from mailer import inbound
from mailer.cli import main
from mailer.decide import scene
from mailer.settings import load


if TYPE_CHECKING:
    from collections.abc import Iterator


ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "operating.md").read_text(encoding="utf-8")
DEPLOYING = (ROOT / "deploy" / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"(?ms)^```sh\n(.*?)^```$", PAGE)
PAGES = [ROOT / "README.md", *(ROOT / "docs").glob("*.md"), *(ROOT / "deploy").glob("*.md")]


def written(name: str) -> str:
    """Give the text of a file that the page writes with a here-document."""
    (text,) = re.findall(rf"(?ms)^cat > {re.escape(name)} <<'END'\n(.*?)^END$", PAGE)
    return str(text)


def commands(group: click.Group, *above: str) -> Iterator[tuple[str, ...]]:
    """Give every command as an operator writes it."""
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from commands(command, *above, name)
        elif not command.hidden:
            yield (*above, name)


COMMANDS = sorted(commands(main))


def test_the_settings_of_the_page_are_read(tmp_path: Path) -> None:
    """What an operator pastes is a settings file: no key is unknown, and mail is taken behind Postfix."""
    path = tmp_path / "letterman.toml"
    path.write_text(written("/etc/letterman/letterman.toml"), encoding="utf-8")

    settings = load(path)

    assert (settings.domain, settings.listen.protocol, settings.dkim.selector) == ("intro.example.org", "lmtp", "s1")


def test_postfix_is_set_up_as_deploy_says() -> None:
    """The lines that `test_postfix.py` plays introductions through are the ones that an operator pastes."""
    section = DEPLOYING.partition("## Behind Postfix, by LMTP")[2]
    deployed = [str(block).strip() for block in re.findall(r"(?s)```\w*\n(.*?)```", section)]
    setting = next(shlex.split(block) for block in BLOCKS if "postconf -e" in block and "relay_domains" in block)
    pasted = setting[setting.index("-e") + 1 : setting.index("cat")]

    assert "\n".join(word.strip() for word in pasted if word.strip()) in deployed
    for name in ("/etc/postfix/letterman", "/etc/postfix/letterman-replies"):
        assert written(name).strip() in deployed
    assert [block for block in deployed if block.startswith("postconf -M") and block in PAGE]


@pytest.mark.parametrize("words", re.findall(r"(?m)(?:^|\s|`)letterman ((?:[a-z]+ ?)+)", "\n".join(BLOCKS)), ids=str)
def test_the_page_calls_commands_that_there_are(words: str) -> None:
    """Whatever the page calls can be called."""
    called = tuple(words.split())

    assert any(called[: len(known)] == known for known in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_command_is_told_of(command: tuple[str, ...]) -> None:
    """Each command stands in some page, as one calls it."""
    wanted = re.compile(rf"letterman {' '.join(command)}\b")

    assert any(wanted.search(page.read_text(encoding="utf-8")) for page in PAGES)


@pytest.mark.parametrize(
    ("reply", "what"),
    [
        (scene.UNPROVED, "nobody has proved that mail"),
        (scene.UNLISTED, "the sender is not in `introducers`"),
        (scene.BUDGET, "or has used up the day"),
        (inbound.DNS_TROUBLE, "DNS gives no answer"),
        (inbound.OWN_TROUBLE, "disk, database or a bug"),
    ],
)
def test_the_replies_that_the_page_explains_are_ours(reply: scene.Reply, what: str) -> None:
    """An operator finds the reply that somebody has got, and what it means."""
    assert re.search(rf"(?m)^\|[^|]*{reply.code} {re.escape(reply.enhanced)}[^|]*\|[^|]*{re.escape(what)}", PAGE)
