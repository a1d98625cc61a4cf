"""Hands one mail at a time to the smarthost over SMTP (RFC 5321, RFC 3207, RFC 4954), and says what became of it.

What the relay says of the recipient or of the message is final; what it says of us (its greeting, TLS, our password,
our reverse-path, "relay access denied") puts the mail off, since an operator's mistake must not lose mail. Where the
reply to the final dot is lost, nobody knows whether the relay took the mail: it is sent again (RFC 1047).

Connections are kept and used again; one that the relay has closed meanwhile is replaced without a word. This module
never changes a message beyond signing it, never retries by itself, and keeps nothing.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
import ssl
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import aiosmtplib
from aiosmtplib import SMTP, SMTPResponse

from mailer.model import Deferred, Delivered, Refused
from mailer.telemetry import Event, Timing


if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from mailer import settings
    from mailer.model import Delivery, Outgoing
    from mailer.telemetry import Telemetry


MOST_CONNECTIONS = 10
"""To the relay at once."""

MOST_IDLE = 30.0
"""Seconds for which a connection is kept unused; relays close theirs after a minute or more."""

ABOUT_US = frozenset({*range(500, 506), 521, 523, 530, 534, 535, 538, 554})
"""Reply codes to RCPT that tell of our own standing rather than of the recipient (RFC 5321, 4954, 7504)."""

ABOUT_RECIPIENT = re.compile(r"5\.(1\.(1|2|3|6|10)|2\.\d+)\b")
"""Enhanced codes that tell of the recipient, whatever the reply code is (RFC 3463, RFC 7505)."""

POSITIVE, PERMANENT = 2, 5
"""First digits of replies (RFC 5321, section 4.2.1)."""


class Signer(Protocol):
    """What signs a message for our domain."""

    def sign(self, content: bytes, *, at: datetime) -> bytes:
        """Give the whole signed message."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeouts:
    """Seconds to wait in each phase; after the final dot it is long, because giving up there means sending twice."""

    connect: float = 30
    command: float = 60
    end: float = 600


TIMEOUTS = Timeouts()


class Relay:
    """The smarthost."""

    def __init__(
        self,
        settings: settings.Relay,
        *,
        hostname: str,
        signer: Signer | None,
        telemetry: Telemetry,
        timeouts: Timeouts = TIMEOUTS,
        context: ssl.SSLContext | None = None,
    ) -> None:
        """Connect to nothing yet; `hostname` is what we call ourselves."""
        self._settings = settings
        self._hostname = hostname
        self._signer = signer
        self._telemetry = telemetry
        self._timeouts = timeouts
        self._context = context or (ssl.create_default_context() if settings.tls != "none" else None)
        self._idle: list[tuple[float, SMTP]] = []
        self._places = asyncio.Semaphore(MOST_CONNECTIONS)

    async def deliver(self, outgoing: Outgoing) -> Delivery:
        """Try once."""
        started = time.monotonic()
        try:
            return await self._try(outgoing)
        finally:
            self._telemetry.took(Timing.RELAY, time.monotonic() - started)

    async def _try(self, outgoing: Outgoing) -> Delivery:
        content = outgoing.content
        if self._signer is not None:
            content = self._signer.sign(content, at=outgoing.created)
        try:
            async with self._places:
                return await self._deliver(outgoing, content)
        except aiosmtplib.SMTPResponseException as error:
            return self._put_off("refused us", error.code)
        except TimeoutError:  # aiosmtplib's are these, too
            return self._put_off("timeout")
        except (aiosmtplib.SMTPException, OSError) as error:
            return self._put_off("tls" if _tls_failed(error) else "connection")

    async def close(self) -> None:
        """Take leave of the relay."""
        idle, self._idle = self._idle, []
        await asyncio.gather(*(_leave(client) for _, client in idle))

    # --- one mail ----------------------------------------------------------------------------------------------------

    async def _deliver(self, outgoing: Outgoing, content: bytes) -> Delivery:
        client = await self._begin(b"FROM:<%b>" % outgoing.reverse_path.encode("ascii"))
        with _closed_on_error(client):
            reply = await client.execute_command(b"RCPT", b"TO:<%b>" % outgoing.recipient.encode("ascii"))
            if reply.code // 100 != POSITIVE:
                await self._take_back(client)
                return self._put_off("refused us", reply.code) if _about_us(reply) else self._verdict(reply.code)
            try:
                await _data(client, content, self._timeouts.end)
            except aiosmtplib.SMTPDataError as error:
                self._keep(client)
                return self._verdict(error.code)
        self._keep(client)
        return Delivered()

    async def _begin(self, reverse_path: bytes) -> SMTP:
        """Give a connection that has taken our reverse-path.

        The relay may have closed one that we kept, at any moment, and MAIL is where that shows; up to there nothing was
        handed over, so a fresh connection may begin again.
        """
        client = self._kept()
        if client is not None:
            with contextlib.suppress(aiosmtplib.SMTPServerDisconnected):
                reply = await _mail(client, reverse_path)
                if reply.code != aiosmtplib.SMTPStatus.domain_unavailable:
                    return _accepted(client, reply)
        client = await self._connect()
        return _accepted(client, await _mail(client, reverse_path))

    async def _take_back(self, client: SMTP) -> None:
        """Make a connection fit for the next mail after its recipient was refused."""
        try:
            await client.rset()
        except (aiosmtplib.SMTPException, TimeoutError):
            client.close()
        self._keep(client)

    def _verdict(self, code: int) -> Delivery:
        return Refused(code=code) if code // 100 == PERMANENT else self._put_off("not now", code)

    def _put_off(self, reason: str, code: int = 0) -> Deferred:
        self._telemetry.say(Event.RETRIED, where="relay", reason=reason, code=code)
        return Deferred(reason=reason)

    # --- connections -------------------------------------------------------------------------------------------------

    def _kept(self) -> SMTP | None:
        """Give a connection that was used before, if one is left that looks alive."""
        while self._idle:
            since, client = self._idle.pop()
            if client.is_connected and time.monotonic() - since < MOST_IDLE:
                return client
            client.close()
        return None

    def _keep(self, client: SMTP) -> None:
        if client.is_connected:
            self._idle.append((time.monotonic(), client))

    async def _connect(self) -> SMTP:
        settings = self._settings
        client = SMTP(
            hostname=settings.host,
            port=settings.port,
            use_tls=settings.tls == "implicit",
            start_tls=settings.tls == "starttls",
            username=settings.username or None,
            password=settings.password or None,
            local_hostname=self._hostname,
            timeout=self._timeouts.connect,
            tls_context=self._context,
        )
        with _closed_on_error(client):
            await client.connect()
            if client.is_ehlo_or_helo_needed:
                await client.ehlo()
        client.timeout = self._timeouts.command
        return client


async def _mail(client: SMTP, reverse_path: bytes) -> SMTPResponse:
    with _closed_on_error(client):
        return await client.execute_command(b"MAIL", reverse_path)


async def _data(client: SMTP, content: bytes, seconds: float) -> None:
    """Hand a message over; aiosmtplib's own way looks at each line end again, though compose wrote them all."""
    reply = await client.execute_command(b"DATA")
    if reply.code != aiosmtplib.SMTPStatus.start_input:
        raise aiosmtplib.SMTPDataError(reply.code, reply.message)
    if client.protocol is None:
        raise aiosmtplib.SMTPServerDisconnected("connection lost")
    end = b".\r\n" if content.endswith(b"\r\n") else b"\r\n.\r\n"
    client.protocol.write(content.replace(b"\r\n.", b"\r\n..") + end)
    reply = await client.protocol.read_response(timeout=seconds)
    if reply.code != aiosmtplib.SMTPStatus.completed:
        raise aiosmtplib.SMTPDataError(reply.code, reply.message)


def _accepted(client: SMTP, reply: SMTPResponse) -> SMTP:
    if reply.code // 100 != POSITIVE:
        client.close()
        raise aiosmtplib.SMTPResponseException(reply.code, "MAIL refused")
    return client


def _about_us(reply: SMTPResponse) -> bool:
    """Whether a refused recipient is refused because of who we are."""
    if ABOUT_RECIPIENT.match(reply.message):
        return False
    return reply.code in ABOUT_US or "relay" in reply.message.lower()


def _tls_failed(error: BaseException) -> bool:
    return isinstance(error, ssl.SSLError) or isinstance(error.__cause__, ssl.SSLError)


@contextlib.contextmanager
def _closed_on_error(client: SMTP) -> Iterator[None]:
    """Throw a connection away when it is left in an unknown state."""
    try:
        yield
    except BaseException:
        client.close()
        raise


async def _leave(client: SMTP) -> None:
    """Say goodbye, if anybody listens."""
    with contextlib.suppress(aiosmtplib.SMTPException, OSError):
        await client.quit(timeout=1)
    client.close()
