"""What the listener asks of the service, and nothing more: two questions, answered with SMTP replies.

This is a port: it holds no behaviour. The listener knows SMTP and no introductions; the service knows introductions and
no SMTP.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol


if TYPE_CHECKING:
    from mailer.model import Received, Reply


class Gate(Protocol):
    """The service, as the listener sees it."""

    def recipient(self, address: str) -> Reply | None:
        """Say why an address of RCPT TO is refused, or None where it is one of ours; looks nothing up."""
        ...

    async def receive(self, received: Received) -> Reply:
        """Take one whole mail, and give the reply to the end of DATA, once all that follows from it is on disk."""
        ...
