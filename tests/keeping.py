"""What the tests of store, outbox and relay share: mail, steps, clocks, and a relay that follows a script."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Self

from mailer.model import Outgoing
from mailer.secret import Box
from mailer.store import Change, Held, Look, Row
from mailer.store.sqlite import SQLiteStore


if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from mailer.telemetry import Telemetry


NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
TODAY = NOW.date()
DEADLINE = TODAY + timedelta(days=14)

KEY = bytes(range(32))
LOOK = Look()


def open_sqlite(path: Path, *, telemetry: Telemetry | None = None, keys: tuple[bytes, ...] = (KEY,)) -> SQLiteStore:
    """Open a store under a fixed key."""
    return SQLiteStore(path, box=Box(*keys), telemetry=telemetry)


def ident(number: int) -> bytes:
    """Give the id of an introduction of a test."""
    return number.to_bytes(16, "big")


def mail(to: str = "ann@example.net", *, content: bytes = b"Subject: Hello\r\n\r\nAnn\r\n", **fields: Any) -> Outgoing:  # noqa: ANN401
    """Give a mail for the outbox."""
    fields.setdefault("created", NOW)
    return Outgoing(reverse_path="intro+b@intro.example.org", recipient=to, content=content, **fields)


def change(sealed: bytes | None = b"sealed", *outgoing: Outgoing, **fields: Any) -> Change:  # noqa: ANN401
    """Give a change that keeps a row, and queues mail."""
    row = None if sealed is None else Row(deadline=fields.pop("deadline", DEADLINE), sealed=sealed)
    return Change(row=row, outgoing=outgoing, day=fields.pop("day", TODAY), **fields)


def does(wanted: Change) -> Callable[[Held], Change]:
    """Give a step that wants the same whatever is held."""
    return lambda _: wanted


class Clock:
    """A clock that tests move, with a second one beside it that nobody can set."""

    def __init__(self, now: datetime = NOW) -> None:
        self.now = now
        self.seconds = 1000.0

    def __call__(self) -> datetime:
        """Give the time."""
        return self.now

    def elapsed(self) -> float:
        """Give the seconds since some moment."""
        return self.seconds

    def goes(self, **by: float) -> None:
        """Let time pass."""
        self.now += timedelta(**by)
        self.seconds += timedelta(**by).total_seconds()

    def jumps(self, **by: float) -> None:
        """Set the clock to another time, while none passes."""
        self.now += timedelta(**by)


HANG = "hang"
CLOSE = "close"


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """A mail that the scripted relay has been given, dots unstuffed."""

    reverse_path: str
    recipient: str
    content: bytes


@dataclass(eq=False, kw_only=True)
class ScriptedRelay:
    """A smarthost on the loopback interface that answers as it is told.

    Attributes:
        script: phase (banner, ehlo, starttls, auth, mail, rcpt, data, dot, rset, idle) -> a reply, HANG or CLOSE; a
            list is used up one by one, and then the phase is as usual.
        recipients: address -> what RCPT says of it.
        context: for STARTTLS or, with `implicit`, from the start.
        taken: the mails that it was given, whatever it said of them.
        connections: how many there were.
        commands: the verbs it heard.
    """

    script: dict[str, Any] = field(default_factory=dict)
    recipients: Mapping[str, str] = field(default_factory=dict)
    context: ssl.SSLContext | None = None
    implicit: bool = False
    offers: tuple[str, ...] = ("PIPELINING", "8BITMIME")
    taken: list[Taken] = field(default_factory=list)
    connections: int = 0
    commands: list[str] = field(default_factory=list)
    port: int = 0

    async def __aenter__(self) -> Self:
        """Listen."""
        context = self.context if self.implicit else None
        self._open: set[asyncio.StreamWriter] = set()
        self._tasks: set[asyncio.Task[Any]] = set()
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self.port, ssl=context, limit=1 << 22)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        """Hang up."""
        self._server.close()
        self.hang_up()
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._server.wait_closed()

    def hang_up(self, goodbye: str = "") -> None:
        """Close every connection that is open, with a word or without."""
        for writer in tuple(self._open):
            if goodbye:
                writer.write(goodbye.encode() + b"\r\n")
            writer.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        self._open.add(writer)
        self.connections += 1
        try:
            await self._talk(reader, writer)
        except (OSError, asyncio.IncompleteReadError, EOFError):
            pass
        finally:
            self._open.discard(writer)
            self._tasks.discard(task)
            writer.transport.abort()  # to wait for a close would be for ever where a TLS handshake failed

    async def _say(self, writer: asyncio.StreamWriter, phase: str, usual: str) -> bool:
        """Answer; whether the answer was a good one."""
        told = self.script.get(phase, usual)
        if isinstance(told, list):
            told = told.pop(0) if told else usual
        if told == HANG:
            await asyncio.sleep(60)
        if told in (HANG, CLOSE):
            raise EOFError
        writer.write(told.encode() + b"\r\n")
        await writer.drain()
        return told[0] in "23"

    async def _talk(  # noqa: C901 - a case for each command
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        await self._say(writer, "banner", "220 relay.example.org ESMTP")
        reverse_path = recipient = ""
        while line := (await reader.readline()).decode().rstrip("\r\n"):
            verb, _, rest = line.partition(" ")
            self.commands.append(verb)
            match verb.upper():
                case "EHLO":
                    lines = ["relay.example.org", *self.offers]
                    usual = "\r\n".join([*(f"250-{line}" for line in lines[:-1]), f"250 {lines[-1]}"])
                    await self._say(writer, "ehlo", usual)
                case "STARTTLS":
                    if await self._say(writer, "starttls", "220 go on") and self.context is not None:
                        await writer.start_tls(self.context)
                case "AUTH":
                    await self._say(writer, "auth", "235 2.7.0 welcome")
                case "MAIL":
                    reverse_path = rest.removeprefix("FROM:<").partition(">")[0]
                    await self._say(writer, "mail", "250 2.1.0 ok")
                case "RCPT":
                    recipient = rest.removeprefix("TO:<").partition(">")[0]
                    await self._say(writer, "rcpt", self.recipients.get(recipient, "250 2.1.5 ok"))
                case "DATA":
                    if await self._say(writer, "data", "354 go on"):
                        content = await self._content(reader)
                        self.taken.append(Taken(reverse_path=reverse_path, recipient=recipient, content=content))
                        await self._say(writer, "dot", "250 2.0.0 taken")
                        if "idle" in self.script:
                            await self._say(writer, "idle", "")
                case "QUIT":
                    writer.write(b"221 2.0.0 bye\r\n")
                    return
                case _:
                    await self._say(writer, "rset", "250 2.0.0 ok")

    async def _content(self, reader: asyncio.StreamReader) -> bytes:
        lines = []
        while (line := await reader.readuntil(b"\r\n")) != b".\r\n":
            lines.append(line[1:] if line.startswith(b".") else line)
        return b"".join(lines)
