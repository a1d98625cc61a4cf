"""Talks to the relay as the outbox would, up to the reverse-path, and takes it back: no mail is sent.

The reverse-path is one of a question's, of an introduction that never was.
"""

from __future__ import annotations

import ipaddress
import ssl
from typing import TYPE_CHECKING

import aiosmtplib

from mailer.check.findings import Finding


if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from mailer.check.findings import Case
    from mailer.settings import Relay


NOBODY = "a" * 47
"""Stands for a token in the reverse-path that is tried; no MAC fits it."""

TAKEN = 2
"""The first digit of a reply that agrees."""


async def login(case: Case) -> AsyncIterator[Finding]:
    """Connect, encrypt, log in, offer the reverse-path, and take it back."""
    relay = case.settings.relay
    local = _is_local(relay.host)
    if relay.tls == "none" and relay.username and not local:
        what = f"the password goes to {relay.host} unencrypted"
        yield Finding(id="relay.exposed", what=what, mend='set relay.tls = "starttls", with port 587')
        return
    found = await _tried(case)
    yield found
    if relay.tls == "none" and not local:
        what = f"mail goes to {relay.host} unencrypted"
        yield Finding(id="relay.clear", what=what, mend='set relay.tls = "starttls" or "implicit"')


def _is_local(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


async def _tried(case: Case) -> Finding:
    relay = case.settings.relay
    where = f"{relay.host}:{relay.port}"
    client = aiosmtplib.SMTP(
        hostname=relay.host,
        port=relay.port,
        use_tls=relay.tls == "implicit",
        start_tls=False,
        local_hostname=case.settings.domain,
        timeout=case.seconds,
    )
    try:
        await client.connect()
        await client.ehlo()
        lacking = await _entered(client, relay, where)
        return lacking or await _offered(client, case, where)
    except (aiosmtplib.SMTPException, OSError) as error:
        return _failure(error, where)
    finally:
        client.close()


async def _entered(client: aiosmtplib.SMTP, relay: Relay, where: str) -> Finding | None:
    """Encrypt and log in as the settings say; say what the relay does not offer at all."""
    if relay.tls == "starttls":
        if not client.supports_extension("starttls"):
            mend = 'set relay.tls = "implicit" with port 465, or "none" where it is on this machine'
            return Finding(id="relay.tls", what=f"{where} offers no STARTTLS", mend=mend)
        await client.starttls()
        await client.ehlo()
    if relay.username:
        if not client.supports_extension("auth"):
            mend = "take relay.username away, or use the port that wants a login: 587"
            return Finding(id="relay.login", what=f"{where} offers no login", mend=mend)
        await client.login(relay.username, relay.password)
    return None


async def _offered(client: aiosmtplib.SMTP, case: Case, where: str) -> Finding:
    """Offer a reverse-path like those of questions, and take it back."""
    sender = f"{case.settings.address}+{NOBODY}@{case.settings.domain}"
    reply = await client.execute_command(b"MAIL", b"FROM:<%b>" % sender.encode("ascii"))
    if reply.code // 100 != TAKEN:
        mend = (
            f"let the relay take {case.settings.address}+…@{case.settings.domain} as sender, for this login or address"
        )
        return Finding(id="relay.sender", what=f"{where} refuses our reverse-path ({reply.code})", mend=mend)
    await client.rset()
    await client.quit()
    return Finding(id="relay.fine", what=f"{where} takes us, and our reverse-path")


def _failure(error: Exception, where: str) -> Finding:
    """Say which of the steps went wrong."""
    if isinstance(error, aiosmtplib.SMTPAuthenticationError):
        mend = "set relay.username and relay.password anew (a credential: the file relay__password)"
        return Finding(id="relay.login", what=f"{where} refuses our name and password ({error.code})", mend=mend)
    if isinstance(error, ssl.SSLError) or isinstance(error.__cause__, ssl.SSLError):
        mend = "set relay.host to a name in its certificate, and relay.tls to fit the port: 587 starttls, 465 implicit"
        return Finding(id="relay.tls", what=f"{where}: TLS fails: {error}", mend=mend)
    if isinstance(error, aiosmtplib.SMTPResponseException):
        mend = "let it take mail from here, by login or address (in Postfix: mynetworks)"
        return Finding(id="relay.refuses", what=f"{where} refuses us ({error.code})", mend=mend)
    mend = "start it, or set relay.host and relay.port"
    return Finding(id="relay.away", what=f"{where} does not answer: {error}", mend=mend)
