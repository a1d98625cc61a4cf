"""Reads how a mail server greets, what it offers, and takes leave of it; no mail is ever begun."""

from __future__ import annotations

import asyncio
import ssl
from dataclasses import dataclass

import aiosmtplib


@dataclass(frozen=True, slots=True, kw_only=True)
class Greeting:
    """What a server says of itself."""

    code: int
    name: str
    """The host name, as it greets."""
    starttls: bool = False


class Unanswered(Exception):  # noqa: N818 - named for what happened
    """There is no server, or none that speaks."""


async def greeted(host: str, port: int, *, seconds: float, tls: bool = False) -> Greeting:
    """Connect, read the greeting and what is offered, and leave.

    Raises:
        Unanswered: nobody answers; the text says how.
    """
    client = aiosmtplib.SMTP(
        hostname=host, port=port, use_tls=tls, start_tls=False, timeout=seconds, validate_certs=False
    )
    try:
        code, text = await client.connect()
        await client.ehlo()
        offered = client.supports_extension("starttls")
        await client.quit()
    except aiosmtplib.SMTPResponseException as error:
        return Greeting(code=error.code, name="")
    except (TimeoutError, aiosmtplib.SMTPTimeoutError):
        raise Unanswered("no answer within the time") from None
    except (aiosmtplib.SMTPException, OSError, ssl.SSLError) as error:
        raise Unanswered(str(error)) from None
    finally:
        client.close()
    return Greeting(code=code, name=text.split(" ")[0].lower().rstrip("."), starttls=offered)


async def first_line(host: str, port: int, *, seconds: float) -> bytes:
    """Connect to a port, or to a local socket where `host` is its path, and give the first line: of SMTP or of LMTP.

    Raises:
        Unanswered: nobody answers.
    """
    local = host.startswith("/")
    try:
        async with asyncio.timeout(seconds):
            reader, writer = await (
                asyncio.open_unix_connection(host) if local else asyncio.open_connection(host, port)
            )
            line = await reader.readline()
            writer.close()
    except TimeoutError:
        raise Unanswered("no answer within the time") from None
    except OSError as error:
        raise Unanswered(error.strerror or "not to be reached") from None
    return line
