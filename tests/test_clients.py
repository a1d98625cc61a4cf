"""Real programs read our mail, and write answers to it: s-nail, lynx and swaks, where they are installed.

s-nail shows the text part and replies as its user would; lynx shows the HTML part as a screen without style, and as a
screen reader meets it; swaks writes a mail of one word. None of them reaches a network.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from email import message_from_bytes, policy
from typing import TYPE_CHECKING

import pytest

from mailer.model import Answer, Choice, Template
from mailer.read import read
from tests.house import NOW
from tests.test_layout import THREAD
from tests.test_letters import DRAFTER, LETTERS, sample


if TYPE_CHECKING:
    from pathlib import Path


LANGUAGES = pytest.mark.parametrize("language", LETTERS.languages)


def needs(program: str) -> pytest.MarkDecorator:
    """Skip where a program is not installed."""
    return pytest.mark.skipif(not shutil.which(program), reason=f"needs {program}: apt-get install {program}")


def question(language: str) -> bytes:
    """Give a question as it arrives."""
    return DRAFTER.draft(sample(Template.QUESTION, language), THREAD, now=NOW, entropy=b"")[0].content


def run(*command: str, given: str = "") -> str:
    """Run a program to its end, and give what it prints."""
    environment = {"LC_ALL": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": "/nonexistent"}
    done = subprocess.run(command, input=given.encode(), capture_output=True, timeout=20, check=True, env=environment)
    return done.stdout.decode()


def one_line(text: str) -> str:
    """Give text without line ends, however it was wrapped."""
    return "".join(text.split())


def mailbox(folder: Path, mail: bytes) -> Path:
    """Put one mail into a mailbox of the old kind."""
    path = folder / "mbox"
    path.write_bytes(b"From x@example.com Sun Nov 22 12:00:00 2026\n" + mail.replace(b"\r\n", b"\n") + b"\n")
    return path


@needs("s-nail")
@LANGUAGES
def test_s_nail_shows_the_text(tmp_path: Path, language: str) -> None:
    """A mail program without HTML shows the letter's text, whole, and its subject."""
    path = mailbox(tmp_path, question(language))
    text = DRAFTER.text(sample(Template.QUESTION, language))

    shown = run("s-nail", "-#", "-:/", "-R", "-f", str(path), given="set ttycharset=utf-8\ntype 1\nexit\n")

    assert one_line(text.body) in one_line(shown)
    assert one_line(text.subject) in one_line(shown)
    assert "<p>" not in shown


@needs("lynx")
@LANGUAGES
def test_lynx_shows_the_page_as_text_in_its_order(tmp_path: Path, language: str) -> None:
    """Without any style the page is the same letter, and its two links are there to follow."""
    part = message_from_bytes(question(language), policy=policy.default).get_body(("html",))
    assert part is not None
    page = tmp_path / "page.html"
    page.write_text(str(part.get_content()), encoding="utf-8")
    text = DRAFTER.text(sample(Template.QUESTION, language))

    shown = run("lynx", "-dump", "-listonly", str(page))
    read_aloud = run("lynx", "-dump", "-nolist", "-width=1000", "-display_charset=utf-8", str(page))

    assert one_line(read_aloud) == one_line(text.body.replace("\n> ", "\n"))
    assert len(re.findall(r"mailto:intro", shown)) == 2


REPLYING = {
    "nothing quoted": (),
    "quoted with a sign": ("-S", "quote", "-S", "indentprefix=> "),
}


def replied(folder: Path, mail: bytes, word: str, *options: str) -> bytes:
    """Give the reply that s-nail sends, its user's word typed below whatever it quotes."""
    path, sent = mailbox(folder, mail), folder / "sent"
    sent.unlink(missing_ok=True)
    settings = (f"mta=test://{sent}", "from=ann@example.net", "reply-to-honour=yes", "ttycharset=utf-8", *options)
    flags = [part for setting in settings for part in ("-S", setting)]
    run("s-nail", "-#", "-:/", *flags, "-f", str(path), given=f"reply 1\n{word}\n~.\nexit\n")
    return sent.read_bytes().partition(b"\n")[2]


@needs("s-nail")
@LANGUAGES
@pytest.mark.parametrize("options", [(), ("quote", "indentprefix=> ")])
def test_a_reply_by_s_nail_is_read(tmp_path: Path, language: str, options: tuple[str, ...]) -> None:
    """P2: yes and no, with the question quoted above them or not, go to the reply address, and are read as such."""
    asked = message_from_bytes(question(language))
    text = DRAFTER.text(sample(Template.QUESTION, language))
    for word, choice in ((text.yes, Choice.YES), (text.no, Choice.NO)):
        mail = replied(tmp_path, question(language), word, *options)
        reply, found = message_from_bytes(mail), read(mail)

        assert isinstance(found, Answer)
        assert (found.choice, found.fresh) == (choice, word)
        assert reply["To"] == asked["Reply-To"]
        assert reply["In-Reply-To"] == asked["Message-ID"]


@needs("s-nail")
@LANGUAGES
def test_a_quotation_without_signs_is_never_taken_for_an_answer(tmp_path: Path, language: str) -> None:
    """P2: s-nail may quote by a tab alone; then the words offered in our question are no answer, and we ask again."""
    text = DRAFTER.text(sample(Template.QUESTION, language))
    for word, choice in ((text.yes, Choice.YES), (text.no, Choice.NO), ("", Choice.UNCLEAR)):
        found = read(replied(tmp_path, question(language), word, "quote"))

        assert isinstance(found, Answer)
        assert found.choice in (choice, Choice.UNCLEAR)


@needs("swaks")
@LANGUAGES
def test_a_mail_of_one_word_by_swaks_is_read(language: str) -> None:
    """P2: a bare mail to the reply address, as a script writes it, is an answer."""
    text = DRAFTER.text(sample(Template.QUESTION, language))
    to = str(message_from_bytes(question(language))["Reply-To"])
    for word, choice in ((text.yes, Choice.YES), (text.no, Choice.NO)):
        written = run("swaks", "--dump-mail", "--server", "127.0.0.1", "--to", to, "--from", "ann@example.net",
                      "--header", "Content-Type: text/plain; charset=utf-8", "--body", word)  # fmt: skip
        found = read(written.encode())

        assert isinstance(found, Answer)
        assert (found.choice, found.fresh) == (choice, word)
