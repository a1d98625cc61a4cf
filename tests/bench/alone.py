"""Our SMTP with nothing behind it, on the port that is given: what is left to win by doing less with a mail."""

from __future__ import annotations

import asyncio
import os
import sys
from typing import TYPE_CHECKING

import uvloop

from mailer.decide import TAKEN
from mailer.listener import Listener
from mailer.service import now
from mailer.settings import Listen
from mailer.telemetry import Telemetry
from tests.bench.mails import DOMAIN


if TYPE_CHECKING:
    from mailer.model import Received, Reply


class Nothing:
    """A gate that takes every mail, and does nothing with it (`gate.Gate`)."""

    def recipient(self, _address: str) -> Reply | None:
        """Refuse nobody."""
        return None

    async def receive(self, _received: Received) -> Reply:
        """Give 250."""
        return TAKEN


async def serve(port: int) -> None:
    """Listen until the process is ended."""
    with open(os.devnull, "w", encoding="utf-8") as nowhere:  # noqa: PTH123, ASYNC230 - before there is any mail
        listener = Listener(
            Nothing(), settings=Listen(port=port), hostname=DOMAIN, telemetry=Telemetry(stream=nowhere), clock=now
        )
        await listener.start()
        await asyncio.Event().wait()


if __name__ == "__main__":
    uvloop.run(serve(int(sys.argv[1])))
