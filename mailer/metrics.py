"""Answers Prometheus on a port of its own: a plain HTTP GET of /metrics, and nothing else.

What it says is for `mailer.exposition`. With several workers each one counts for itself, on the first port that is free
of as many as there are workers.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from mailer import exposition
from mailer.errors import Misconfigured, Temporary


if TYPE_CHECKING:
    from mailer.store import Store
    from mailer.telemetry import Telemetry


PATIENCE = 5
"""Seconds that a client has for its request."""

MOST_REQUEST = 8192


class Metrics:
    """One port for Prometheus; none where the setting is empty."""

    def __init__(self, listen: str, *, telemetry: Telemetry, store: Store, ports: int = 1) -> None:
        """Open nothing yet; `ports` is how many there are to choose from, one after the other."""
        self._listen = listen
        self._ports = ports
        self._telemetry = telemetry
        self._store = store
        self._started = datetime.now(tz=UTC)
        self._server: asyncio.Server | None = None

    @property
    def port(self) -> int:
        """The port, as the system gave it."""
        return int(self._server.sockets[0].getsockname()[1]) if self._server else 0

    async def start(self) -> None:
        """Begin to answer.

        Raises:
            Misconfigured: the port is taken.
        """
        if not self._listen:
            return
        host, _, first = self._listen.rpartition(":")
        for port in range(int(first), int(first) + self._ports):
            try:
                self._server = await asyncio.start_server(self._answer, host, port, limit=MOST_REQUEST)
            except OSError as error:
                if error.errno != errno.EADDRINUSE or port == int(first) + self._ports - 1:
                    raise Misconfigured(f"metrics.listen: {self._listen}: {error.strerror}") from None
            else:
                return

    async def stop(self) -> None:
        """Answer no more."""
        if self._server:
            self._server.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(TimeoutError, OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            async with asyncio.timeout(PATIENCE):
                request = await reader.readuntil(b"\r\n\r\n")
                if request.startswith(b"GET /metrics "):
                    writer.write(_response("200 OK", await asyncio.to_thread(self._text)))
                else:
                    writer.write(_response("404 Not Found", "There is only /metrics here.\n"))
                await writer.drain()
        writer.close()

    def _text(self) -> str:
        try:
            status = self._store.status()
        except Temporary:
            status = None
        return exposition.text(self._telemetry, status, now=datetime.now(tz=UTC), started=self._started)


def _response(status: str, text: str) -> bytes:
    body = text.encode()
    head = (
        f"HTTP/1.1 {status}",
        "Content-Type: text/plain; version=0.0.4; charset=utf-8",
        f"Content-Length: {len(body)}",
        "Connection: close",
    )
    return "\r\n".join([*head, "", ""]).encode() + body
