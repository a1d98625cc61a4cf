"""Tells the mail of machines from the mail of people: bounces, automatic replies, and whatever else nobody wrote.

Headers first, then subjects, then texts; when in doubt, a person wrote it. This module never decides what follows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mailer.model import AutoReply, Bounce
from mailer.read.machine_automatic import is_automatic
from mailer.read.machine_bounce import read_bounce


if TYPE_CHECKING:
    from mailer.read.mime import Parsed


def detect(parsed: Parsed) -> Bounce | AutoReply | None:
    """Read a bounce or an automatic mail; None where a person wrote it."""
    bounce = read_bounce(parsed)
    if bounce:
        return bounce
    return AutoReply(heading=parsed.heading) if is_automatic(parsed) else None
