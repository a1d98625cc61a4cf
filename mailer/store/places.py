"""Tells the mail of a sender that is dead from that of one that lives.

Each process that sends has a place: an empty file beside the database, locked (flock(2)) until the process ends, in
whatever way. What was lent to a place is due at once when another process gets it, since then its last holder is gone.
Nothing is written into these files, and none is ever deleted, so that everyone who tries a lock tries the same one.
"""

from __future__ import annotations

import fcntl
import glob
import os
from itertools import count
from typing import TYPE_CHECKING

from mailer.errors import Temporary


if TYPE_CHECKING:
    from pathlib import Path


class Place:
    """The first place that no living process has."""

    def __init__(self, database: Path) -> None:
        """Take it.

        Raises:
            Temporary: its file can't be made or locked just now.
        """
        try:
            for number in count():
                handle = os.open(f"{database}-sender{number}", os.O_RDWR | os.O_CREAT, 0o600)
                if _locked(handle):
                    break
                os.close(handle)
        except OSError as error:
            raise Temporary(f"{database}: a sender has no place: {error.strerror}") from None
        self.number = number
        self._handle = handle

    def leave(self) -> None:
        """Let another have it."""
        os.close(self._handle)


def taken(database: Path) -> bool:
    """Whether any process has a place, which is: sends."""
    for file in database.parent.glob(f"{glob.escape(database.name)}-sender*"):
        handle = os.open(file, os.O_RDWR)
        try:
            if not _locked(handle):
                return True
        finally:
            os.close(handle)
    return False


def _locked(handle: int) -> bool:
    """Lock a file, unless another has."""
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
