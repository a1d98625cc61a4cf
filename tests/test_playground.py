"""The world around the service: does it behave as the real one does?"""

from __future__ import annotations

import asyncio
import smtplib

import pytest

from mailer.playground import LoopbackRelay, Taken
from tests.world import mail, run


def test_the_relay_keeps_what_it_takes_and_follows_its_script() -> None:
    """A recipient gets the replies of the script one by one, then 250; so does the end of DATA."""

    def send(port: int) -> list[object]:
        outcomes: list[object] = []
        for _ in range(4):
            try:
                with smtplib.SMTP("127.0.0.1", port, timeout=5) as client:
                    outcomes.append(client.sendmail("a@example.org", ["ann@example.net"], mail()))
            except smtplib.SMTPRecipientsRefused as error:
                outcomes.append(error.recipients["ann@example.net"][0])
            except smtplib.SMTPDataError as error:
                outcomes.append(error.smtp_code)
        return outcomes

    async def both() -> None:
        relay = LoopbackRelay(
            replies={"ann@example.net": ["450 4.2.0 later", "550 5.1.1 nobody"]}, data_replies=["451 4.3.0 later"]
        )
        port = await relay.start()
        assert await asyncio.to_thread(send, port) == [450, 550, 451, {}]
        taken = Taken(reverse_path="a@example.org", recipients=("ann@example.net",), content=mail())
        assert await relay.wait(1) == [taken]
        assert relay.connections == 4
        await relay.stop()

    run(both())


def test_the_relay_drops_idle_connections() -> None:
    """A relay may close a connection at any time, and be there again."""

    async def both() -> None:
        relay = LoopbackRelay()
        reader, writer = await asyncio.open_connection("127.0.0.1", await relay.start())
        assert (await reader.readline()).startswith(b"220")
        relay.drop()
        assert await reader.read() == b""
        writer.close()
        await relay.stop()
        with pytest.raises(OSError, match=r"refused|Connect"):
            await asyncio.open_connection("127.0.0.1", relay.port)

    run(both())
