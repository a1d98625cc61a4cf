"""What `letterman explain` prints: DESIGN's keys, in its order, whatever is in the file."""

from __future__ import annotations

import io
import json
import os
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailer.explain import described, explain, main
from mailer.model import AutoReply, Bounce, Command, Heading, Mailbox, Options, Order, Request, Unreadable
from mailer.read import read


if TYPE_CHECKING:
    from pathlib import Path

KEYS = "kind from fresh forwarded people missing options answer recipient permanent language".split()
OPTIONS = "draft first days blind".split()
ORIGINAL = "from to cc subject date body".split()

REQUEST = b"""From: Ivy Chen <ivy@example.com>
To: intro@example.org
Subject: Fwd: Roofs

Please introduce Ann to Bob Ray <bob@example.org>.

---------- Forwarded message ---------
From: Ann Lee <ann@example.net>
Date: Tue, 5 Mar 2024
Subject: Roofs
To: Ivy Chen <ivy@example.com>
Cc: Roy <roy@example.org>

Who looks after roofs?
"""


def run(monkeypatch: pytest.MonkeyPatch, given: str, *arguments: str) -> int:
    """Run the command with a text on standard input."""
    monkeypatch.setattr("sys.stdin", io.StringIO(given))
    return main(arguments)


def test_all_keys_are_there_in_their_order(tmp_path: Path) -> None:
    """A request shows every key that DESIGN names, in that order, and nothing else."""
    path = tmp_path / "mail.eml"
    path.write_bytes(REQUEST)
    found = explain(path)

    assert list(found) == KEYS
    assert list(found["options"]) == OPTIONS
    assert list(found["forwarded"]) == ORIGINAL
    assert found["from"] == {"name": "Ivy Chen", "address": "ivy@example.com"}
    assert (found["kind"], found["fresh"]) == ("request", "Please introduce Ann to Bob Ray <bob@example.org>.")
    assert found["forwarded"]["from"] == {"name": "Ann Lee", "address": "ann@example.net"}
    assert found["forwarded"]["cc"] == [{"name": "Roy", "address": "roy@example.org"}]
    assert tuple(list(found["forwarded"].values())[3:]) == ("Roofs", "Tue, 5 Mar 2024", "Who looks after roofs?")
    assert found["options"]["days"] == 14


@pytest.mark.parametrize(
    ("people", "first", "shown"),
    [
        ((Mailbox(name="Ann Lee", address="ann@example.net"),), 0, "Ann Lee"),
        ((Mailbox(address="ann@example.net"),), 0, "ann@example.net"),
        ((), 0, None),
        ((Mailbox(name="Ann Lee"),), None, None),
    ],
)
def test_who_is_asked_first_is_shown_as_a_person(
    people: tuple[Mailbox, ...], first: int | None, shown: str | None
) -> None:
    """The option `first` is a name, else an address, never an index."""
    assert shown == described(Request(people=people, options=Options(first=first, days=3)))["options"]["first"]


@pytest.mark.parametrize(
    ("reading", "want"),
    [
        (Unreadable(reason="depth"), {"kind": "unreadable", "fresh": "", "answer": "unclear", "recipient": None}),
        (AutoReply(fresh="yes"), {"kind": "auto-reply", "fresh": "yes", "answer": "unclear"}),
        (Bounce(recipients=("a@b.example",), permanent=True), {"recipient": "a@b.example", "permanent": True}),
        (Bounce(recipients=("a@b.example", "c@d.example")), {"recipient": ["a@b.example", "c@d.example"]}),
        (Bounce(), {"kind": "bounce", "recipient": None, "permanent": None, "forwarded": None}),
        (Command(order=Order.CANCEL, fresh="no", heading=Heading(subject="x")), {"kind": "command", "answer": "no"}),
    ],
)
def test_every_kind_has_its_word(reading: Any, want: dict[str, Any]) -> None:  # noqa: ANN401 - any of six
    """Each kind of reading is shown with what belongs to it, and null for the rest."""
    found = described(reading)

    assert list(found) == KEYS
    assert want == {key: found[key] for key in want}


@pytest.mark.parametrize(
    ("mail", "kind"),
    [
        (b"A: b\n" * 300, "unreadable"),
        (b"From: a@b.example\nTo: intro@example.org\nSubject: x\nAuto-Submitted: auto-replied\n\nyes", "auto-reply"),
        (b"From: ivy@example.com\nTo: intro@example.org\nSubject: help\n\nhelp", "command"),
        (
            (
                b"From: <MAILER-DAEMON@example.org>\nSubject: Undelivered\n"
                b"Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\nfailed\n--b\n"
                b"Content-Type: message/delivery-status\n\nReporting-MTA: dns; example.org\n\n"
                b"Final-Recipient: rfc822; ann@example.net\nAction: failed\nStatus: 5.1.1\n\n--b--\n"
            ),
            "bounce",
        ),
    ],
)
def test_whatever_comes_is_one_of_six_kinds(mail: bytes, kind: str) -> None:
    """Machines, commands and broken mails are told from requests."""
    assert described(read(mail))["kind"] == kind


def test_an_answer_is_one() -> None:
    """A mail to an address with a token is an answer, and counts as its words do."""
    mail = b"From: ann@example.net\nTo: intro+" + b"a2" * 24 + b"@example.org\nSubject: Re: x\n\nYes, gladly.\n"

    assert (described(read(mail))["kind"], described(read(mail))["answer"]) == ("answer", "yes")


def test_an_answer_is_known_by_the_letter_that_it_answers() -> None:
    """Where the reply address was lost, the Message-ID of the question tells."""
    mail = b"From: ann@example.net\nTo: intro@example.org\nIn-Reply-To: <" + b"a2" * 24 + b"@example.org>\n\nno\n"

    assert described(read(mail))["kind"] == "answer"


def test_parse_10_plain_text_and_html_that_disagree_are_unclear() -> None:
    """A mail that says no in plain text and yes in HTML says neither; one that says yes twice says yes."""
    mail = (
        "From: ann@example.net\nTo: intro+"
        + "a2" * 24
        + "@example.org\nContent-Type: multipart/alternative; boundary=b\n\n"
        "--b\nContent-Type: text/plain\n\n{}\n--b\nContent-Type: text/html\n\n<p>{}</p>\n--b--\n"
    )

    assert described(read(mail.format("yes", "no").encode()))["answer"] == "unclear"
    assert described(read(mail.format("no", "yes").encode()))["answer"] == "unclear"
    assert described(read(mail.format("yes", "yes").encode()))["answer"] == "yes"
    assert described(read(mail.format("hm", "yes").encode()))["answer"] == "unclear"


def test_one_file_is_printed_indented(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`explain FILE` prints one indented object."""
    path = tmp_path / "mail.eml"
    path.write_bytes(REQUEST)
    status = main([str(path)])
    printed = capsys.readouterr().out

    assert status == 0
    assert list(json.loads(printed)) == KEYS
    assert printed.count("\n") > len(KEYS)


def test_paths_are_read_line_by_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """`explain -` prints one line for each path, also for files that are missing, folders or no mail at all."""
    path = tmp_path / "mail.eml"
    path.write_bytes(REQUEST)
    junk = tmp_path / "junk"
    junk.write_bytes(bytes(range(256)) * 9)
    status = run(monkeypatch, f"{path}\n{tmp_path}/missing\n{tmp_path}\n{junk}\n\0\n", "-")
    kinds = [json.loads(line)["kind"] for line in capsys.readouterr().out.splitlines()]

    assert status == 0
    assert kinds == ["request", "unreadable", "unreadable", "request", "unreadable"]


def test_a_pipe_is_not_waited_for_between_paths(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """`explain -` says of a pipe that nobody writes to that it is unreadable, and goes on."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    status = run(monkeypatch, f"{pipe}\n", "-")

    assert (status, json.loads(capsys.readouterr().out)["kind"]) == (0, "unreadable")


@pytest.mark.parametrize(("lines", "want"), [(10, "yes"), (1_900, "yes"), (2_100, "unclear")])
def test_parse_08_explain_calls_nothing_a_yes_that_is_cut(tmp_path: Path, lines: int, want: str) -> None:
    """PARSE-08: a yes in front of more lines than are read is shown as unclear."""
    path = tmp_path / "mail.eml"
    path.write_bytes(
        b"From: Ann <ann@example.net>\nSubject: Re: x\n\nYes\n\n" + b"> a\n" * lines + b"\nbut no\n" * (lines > 2_000)
    )

    assert explain(path)["answer"] == want


def test_answers_are_read_line_by_line(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """`explain --answers` prints one of five words for each line, whether it is JSON or not."""
    status = run(monkeypatch, '"yes"\n"no\\n"\nyes\n["yes"]\n""\n', "--answers")

    assert status == 0
    assert capsys.readouterr().out.split() == ["yes", "no", "yes", "unclear", "unclear"]


@pytest.mark.parametrize("arguments", [(), ("--what",), ("a", "b")])
def test_other_arguments_are_explained(arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    """Anything else gets one line that says how, and status 2."""
    assert main(arguments) == 2
    assert "usage" in capsys.readouterr().err


@settings(deadline=None)
@given(st.binary(max_size=4_000))
def test_parse_01_no_bytes_make_it_raise(content: bytes) -> None:
    """Whatever bytes come, a reading follows, and can be printed."""
    assert list(json.loads(json.dumps(described(read(content))))) == KEYS


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(REQUEST)), st.sampled_from(
    [b"\0", b"\xff", b'"', b"(", b"<", b">", b"=?", b"?=", b"\r", b"\n\n", b"> ", b"From: ", b"--", b":", b"@", b"="]
)), max_size=12))  # fmt: skip
def test_parse_01_no_change_to_a_mail_makes_it_raise(changes: list[tuple[int, bytes]]) -> None:
    """A mail into which anything was put is still read."""
    content = REQUEST
    for at, piece in changes:
        content = content[:at] + piece + content[at:]

    assert list(described(read(content))) == KEYS
