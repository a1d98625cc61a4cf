"""What every kind of store agrees on about mail that it lends to senders: times, rows, and who is to blame.

Times are kept as microseconds since 1970. A claim moves a mail's time to the end of its lease, and counts it as lost
until somebody settles it.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from mailer.model import Outgoing
from mailer.store.packing import unpack


if TYPE_CHECKING:
    from mailer.store import Box


EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)

MOST_DOUBLED = 6
"""How often a lease is doubled."""

BLAMED = 3
"""Claims without a word after which a mail is held to be what killed its senders."""

FAR = timedelta(days=1)
"""No mail is ever put off so far: a row that is has seen the clock go back, and is due."""


def stamp(moment: datetime) -> int:
    """Turn a time into what is kept of it."""
    return (moment - EPOCH) // MICROSECOND


def moment(stamp: int) -> datetime:
    """Turn it back."""
    return EPOCH + stamp * MICROSECOND


def opened(box: Box, id_: int, attempts: int, created: int, sealed: bytes) -> Outgoing:
    """Give the mail of a row.

    Raises:
        ValueError: no key opens it, or it is damaged.
    """
    reverse_path, recipient, content = unpack(box.open(sealed))
    return Outgoing(
        id=id_,
        reverse_path=reverse_path,
        recipient=recipient,
        content=content,
        created=moment(created),
        attempts=attempts,
    )
