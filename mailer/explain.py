"""Shows how a mail would be read, as JSON: what `letterman explain` prints.

No settings, DNS or database are needed; nothing is sent or stored. Whatever is in a file, there is an answer; a file
that cannot be opened is `unreadable` too.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mailer.model import DEFAULT_DAYS, Answer, AutoReply, Bounce, Choice, Command, Door, Options, Request, Unreadable
from mailer.read import answer, language, read
from mailer.read.mime import MOST_LINES


if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from os import PathLike

    from mailer.model import Forwarded, Mailbox, Reading

MOST_BYTES = 10_485_760
"""More of a file is not read; the service would not take it either."""

USAGE = "usage: letterman explain FILE | - | --answers"


def explain(path: str | PathLike[str], *, waiting: bool = True) -> dict[str, Any]:
    """Give how the mail in a file would be read; a pipe is waited for, unless many paths are asked about."""
    try:
        if not waiting and Path(path).is_fifo():
            return described(Unreadable(reason="no such file"))
        with Path(path).open("rb") as file:
            content = file.read(MOST_BYTES)
    except (OSError, ValueError):
        return described(Unreadable(reason="no such file"))
    return told(content)


def told(content: bytes) -> dict[str, Any]:
    """Give how a mail would be read; where words of it fall off unread, it would be no clear answer."""
    shown = described(read(content))
    if len(content) > MOST_LINES and shown["answer"] != Choice.UNCLEAR.value:
        answered = read(content, door=Door.ASKED)
        if isinstance(answered, Answer) and answered.choice is Choice.UNCLEAR:
            shown["answer"] = Choice.UNCLEAR.value
    return shown


def described(reading: Reading) -> dict[str, Any]:
    """Give a reading with every key that there is, in the same order for every kind."""
    asked = reading if isinstance(reading, Request) else Request()
    fresh = "" if isinstance(reading, Bounce | Unreadable) else reading.fresh
    forwarded = reading.forwarded if isinstance(reading, Request | Answer) else None
    return {
        "kind": kind_of(reading),
        "from": person(reading.heading.sender),
        "fresh": fresh,
        "forwarded": original(forwarded) if forwarded else None,
        "people": [person(each) for each in asked.people],
        "missing": list(asked.missing),
        "options": options(asked.options, asked.people),
        "answer": choice_of(reading, fresh).value,
        "recipient": recipient(reading),
        "permanent": reading.permanent if isinstance(reading, Bounce) else None,
        "language": language.language(fresh),
    }


def kind_of(reading: Reading) -> str:
    """Give the word for what a mail is."""
    match reading:
        case Request():
            return "request"
        case Answer():
            return "answer"
        case Command():
            return "command"
        case Bounce():
            return "bounce"
        case AutoReply():
            return "auto-reply"
        case Unreadable():
            return "unreadable"


def choice_of(reading: Reading, fresh: str) -> Choice:
    """Give what the words count as; those of a machine count as nothing."""
    match reading:
        case Answer():
            return reading.choice
        case Request() | Command():
            return answer.choose(fresh)
        case _:
            return Choice.UNCLEAR


def recipient(reading: Reading) -> str | list[str] | None:
    """Give the address that a bounce speaks of, or all of them."""
    if not isinstance(reading, Bounce) or not reading.recipients:
        return None
    return reading.recipients[0] if len(reading.recipients) == 1 else list(reading.recipients)


def person(box: Mailbox) -> dict[str, str | None]:
    """Give a person."""
    return {"name": box.name, "address": box.address}


def original(forwarded: Forwarded) -> dict[str, Any]:
    """Give the mail that was forwarded."""
    return {
        "from": person(forwarded.sender),
        "to": [person(each) for each in forwarded.to],
        "cc": [person(each) for each in forwarded.cc],
        "subject": forwarded.subject,
        "date": forwarded.date,
        "body": forwarded.body,
    }


def options(chosen: Options, people: Sequence[Mailbox]) -> dict[str, Any]:
    """Give what a request asks for besides; whoever is to be asked first by name, else by address."""
    first = people[chosen.first] if chosen.first is not None and chosen.first < len(people) else None
    return {
        "draft": chosen.draft,
        "first": (first.name or first.address) if first else None,
        "days": chosen.days if chosen.days is not None else DEFAULT_DAYS,
        "blind": chosen.blind,
    }


def explain_paths(lines: Iterable[str]) -> None:
    """Print one object on one line for each path, at once."""
    for line in lines:
        say(json.dumps(explain(line.rstrip("\r\n"), waiting=False)))


def explain_answers(lines: Iterable[str]) -> None:
    """Print one word for each text, which is a JSON string on a line of its own, at once."""
    for line in lines:
        try:
            text = json.loads(line)
        except ValueError:
            text = line
        say(answer.choose(text if isinstance(text, str) else "").value)


def say(line: str) -> None:
    """Print a line, flushed."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main(argv: Sequence[str] | None = None) -> int:
    """Do what `letterman explain` does; give the status to leave with."""
    given = list(sys.argv[1:] if argv is None else argv)
    if given == ["-"]:
        explain_paths(sys.stdin)
    elif given == ["--answers"]:
        explain_answers(sys.stdin)
    elif len(given) == 1 and not given[0].startswith("--"):
        say(json.dumps(explain(given[0]), indent=1, ensure_ascii=False))
    else:
        sys.stderr.write(USAGE + "\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
