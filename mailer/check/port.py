"""Looks at the port where mail comes in: at the host that the MX record names, and at the listener itself.

From this machine one sees whether somebody answers there, and never whether the world gets through a firewall or a
provider's filter: the findings say so.
"""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING

from mailer.check.findings import Finding
from mailer.check.greeting import Unanswered, first_line, greeted
from mailer.check.records import mail_hosts


if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from mailer.check.findings import Case
    from mailer.check.greeting import Greeting
    from mailer.settings import Settings


READY = 220
"""How a server greets that takes mail (RFC 5321, section 4.2)."""


async def port_25(case: Case) -> AsyncIterator[Finding]:
    """Connect to our own MX host as a sender would, and read how it greets."""
    hosts = await mail_hosts(case)
    if not hosts:
        yield Finding(id="port.unseen", what="there is no MX host to connect to")
        return
    host = hosts[0]
    outside = f"from another machine: nc {host} 25"
    try:
        addresses = await case.resolver.addresses(host)
        found = await greeted(addresses[0] if addresses else host, case.port, seconds=case.seconds)
    except Unanswered as error:
        mend = f"systemctl start letterman.socket letterman; open port 25 in the firewall; then {outside}"
        yield Finding(id="port.closed", what=f"{host}:{case.port} does not answer here: {error}", mend=mend)
        return
    yield _answered(case, host, found, outside)
    if found.code == READY and not found.starttls:
        mend = "set listen.tls_certificate and listen.tls_key; in Postfix: postconf -e smtpd_tls_security_level=may"
        yield Finding(id="port.plain", what=f"{host}:{case.port} offers no STARTTLS", mend=mend)


def _answered(case: Case, host: str, found: Greeting, outside: str) -> Finding:
    if found.code != READY:
        mend = "look at the log of whatever listens there"
        return Finding(id="port.silent", what=f"{host}:{case.port} answers {found.code}, and takes no mail", mend=mend)
    unseen = f"whether the world gets there can only be seen {outside}"
    if found.name != case.settings.domain and case.settings.listen.protocol == "smtp":
        what = f"{host}:{case.port} is answered by {found.name}, and not by us; {unseen}"
        return Finding(id="port.other", what=what, mend='right where another server stands in front: protocol = "lmtp"')
    return Finding(id="port.fine", what=f"{host}:{case.port} answers here; {unseen}")


async def alive(settings: Settings, *, seconds: float = 5.0) -> str:
    """Connect to our own listener; say what is wrong, or nothing where it greets."""
    host = _here(settings.listen.host.removeprefix("unix:"))
    try:
        line = await first_line(host, settings.listen.port, seconds=seconds)
    except Unanswered as error:
        return str(error)
    return "" if line.startswith(b"220 ") else "it does not greet"


def _here(host: str) -> str:
    """Give where a listener on all addresses is reached on this machine."""
    try:
        ip = ipaddress.ip_address(host)
    except ValueError:
        return host
    if not ip.is_unspecified:
        return host
    return "::1" if ip.version == 6 else "127.0.0.1"  # noqa: PLR2004 - the version of IP
