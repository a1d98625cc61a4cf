"""Puts a new secret on top of the older ones, and retires these when nothing is open under them any more.

The file is replaced whole, and keeps its owner. A running service goes on with what it has read at its start. No line
is ever taken away: whoever said stop while a secret was current is known by it alone, for good.
"""

from __future__ import annotations

import os
from datetime import date, timedelta
from typing import TYPE_CHECKING

from mailer import secret
from mailer.errors import Misconfigured
from mailer.secret import LINE


if TYPE_CHECKING:
    from pathlib import Path


LONGEST = timedelta(days=60 + 5 + 2)
"""For how long anything may be open under a secret: the longest deadline, and mail that waits for the relay; to the end
of the day, wherever that is."""


def rotate(path: Path, *, today: date) -> date:
    """Put a new secret on top; give the day from which the one before may be retired.

    Raises:
        Misconfigured: there is no secret, or it can't be written.
    """
    first, *others = _lines(path)
    _replace(path, [secret.fresh(), f"{first} older {today.isoformat()}", *others])
    return today + LONGEST


def retire(path: Path, *, today: date, at_once: bool = False) -> tuple[int, date | None]:
    """Let older secrets serve for stops alone whose time is over, or all of them.

    Gives how many they were, and the day of the next one. A line without a day, as written by hand, is retired with
    `at_once` alone.

    Raises:
        Misconfigured: there is no secret, or it can't be written.
    """
    first, *others = _lines(path)
    ends = [_end(line) for line in others]
    over = [end is not None and (at_once or end <= today) for end in ends]
    if any(over):
        retired = [f"{line.split()[0]} stops" if done else line for line, done in zip(others, over, strict=True)]
        _replace(path, [first, *retired])
    waiting = [end for end, done in zip(ends, over, strict=True) if end and end < date.max and not done]
    return sum(over), min(waiting, default=None)


def _lines(path: Path) -> list[str]:
    secret.read(path)  # refuses what is no secret file, with reasons
    return path.read_text(encoding="ascii").splitlines()


def _end(line: str) -> date | None:
    """Give the day from which an older secret may be retired; None where it is retired already."""
    found = LINE.fullmatch(line)
    assert found is not None
    if found["stops"]:
        return None
    try:
        return date.fromisoformat(found["since"]) + LONGEST if found["since"] else date.max
    except ValueError:
        raise Misconfigured(f"the secret file: {found['since']} is not a day") from None


def _replace(path: Path, lines: list[str]) -> None:
    try:
        owner = path.stat()
        draft = secret.drafted(path, "\n".join([*lines, ""]))
        os.chown(draft, owner.st_uid, owner.st_gid)  # root rotates for the service's own user
        draft.replace(path)
        secret.sync_folder(path.parent)
    except OSError as error:
        raise Misconfigured(f"{path}: cannot write the secret: {error.strerror}") from None
