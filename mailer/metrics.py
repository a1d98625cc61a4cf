"""Shows the counters to Prometheus, in its text format: a closed list of names, and never anything of a person.

A scrape is a plain HTTP GET, answered by a few lines of our own; nothing else is served. With several workers each one
counts for itself, on the first port that is free of as many as there are workers.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from mailer.errors import Misconfigured, Temporary


if TYPE_CHECKING:
    from collections.abc import Iterator

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
                    text = "\n".join([*await asyncio.to_thread(self._lines), ""])
                    writer.write(_response("200 OK", text))
                else:
                    writer.write(_response("404 Not Found", "There is only /metrics here.\n"))
                await writer.drain()
        writer.close()

    def _lines(self) -> Iterator[str]:
        yield "# TYPE letterman_events_total counter"
        for (event, labels), count in sorted(self._telemetry.counts().items()):
            pairs = ",".join(f'{name}="{value}"' for name, value in (("event", event), *labels))
            yield f"letterman_events_total{{{pairs}}} {count}"
        with contextlib.suppress(Temporary):
            status = self._store.status()
            age = (datetime.now(tz=UTC) - status.oldest).total_seconds() if status.oldest else 0
            for name, value in (
                ("introductions", status.introductions),
                ("outbox_messages", status.outbox),
                ("outbox_oldest_seconds", round(age)),
            ):
                yield f"# TYPE letterman_{name} gauge"
                yield f"letterman_{name} {value}"


def _response(status: str, text: str) -> bytes:
    body = text.encode()
    head = f"HTTP/1.1 {status}\r\nContent-Type: text/plain; version=0.0.4\r\nContent-Length: {len(body)}\r\n"
    return f"{head}Connection: close\r\n\r\n".encode() + body
