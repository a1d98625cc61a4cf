"""A mail server that says what it is told to, for whoever connects."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING


if TYPE_CHECKING:
    import ssl
    from collections.abc import Mapping


SOUND = {
    "": "220 mail.example.org ESMTP",
    "EHLO": "250-mail.example.org\r\n250 8BITMIME",
    "QUIT": "221 2.0.0 Bye",
    "STARTTLS": "220 2.0.0 Go on",
}
"""What a server says that takes everything: by the verb that it answers, the greeting under no verb."""


@dataclass(eq=False, kw_only=True)
class Server:
    """One that is told what to say.

    Attributes:
        says: verb -> reply; a verb that is not here gets 250.
        tls: to be spoken from the first byte on.
        starttls: to be spoken after STARTTLS.
        heard: the verbs so far.
    """

    says: Mapping[str, str] = field(default_factory=dict)
    tls: ssl.SSLContext | None = None
    starttls: ssl.SSLContext | None = None
    heard: list[str] = field(default_factory=list)
    _server: asyncio.Server | None = None
    _talks: set[asyncio.Task[None]] = field(default_factory=set)

    async def start(self) -> int:
        """Listen on loopback; give the port."""
        self._server = await asyncio.start_server(self.talk, "127.0.0.1", 0, ssl=self.tls)
        return int(self._server.sockets[0].getsockname()[1])

    async def stop(self) -> None:
        """Close."""
        assert self._server is not None
        self._server.close()
        for talk in self._talks:
            talk.cancel()
        await asyncio.gather(*self._talks, return_exceptions=True)
        await asyncio.sleep(0.01)

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Hold one connection, to its end or to ours."""
        task = asyncio.create_task(self._talk(reader, writer))
        self._talks.add(task)
        task.add_done_callback(lambda _: writer.transport.abort())

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        says, verb = {**SOUND, **self.says}, ""
        while True:
            writer.write(says.get(verb, "250 2.0.0 OK").encode() + b"\r\n")
            if verb == "STARTTLS" and self.starttls:
                await writer.drain()
                await writer.start_tls(self.starttls)
            line = await reader.readline()
            if not line or verb == "QUIT":
                return
            verb = line.decode("ascii").split()[0].upper()
            self.heard.append(verb)
