"""Looks at the names of the address that our mail leaves from: PTR, and what the mail server calls itself.

Receivers want the address to point to a name, that name to lead back to the address (RFC 8601, iprev), and the name
in HELO to be a real one (RFC 5321, section 4.1.4). Where a provider relays our mail all of that is the provider's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mailer.check.findings import Finding
from mailer.check.greeting import Unanswered, greeted
from mailer.check.records import is_private, mail_hosts, sending


if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from mailer.check.findings import Case


async def ptr(case: Case) -> AsyncIterator[Finding]:
    """Look whether each address that we send from has a name, and the name leads back."""
    ips, own = await sending(case)
    public = [ip for ip in ips if not is_private(ip)]
    if not own:
        what = f"{case.settings.relay.host} relays, so the names are its provider's business"
        yield Finding(id="ptr.relay", what=what)
    elif not public:
        yield Finding(id="ptr.unseen", what="which address mail leaves from can't be seen from here")
    for ip in public if own else ():
        yield await _named(case, ip)


async def _named(case: Case, ip: str) -> Finding:
    names = await case.resolver.ptr(ip)
    host = next(iter(await mail_hosts(case)), case.settings.domain)
    mend = f"ask whoever gave you the address for: {ip} PTR {host}."
    if not names:
        return Finding(id="ptr.missing", what=f"{ip} has none: many receivers refuse such mail", mend=mend)
    if not [name for name in names if ip in await case.resolver.addresses(name)]:
        what = f"{ip} points to {names[0]}, which does not lead back"
        return Finding(id="ptr.circle", what=what, mend=f"{mend} Or publish: {names[0]}. IN A {ip}")
    return Finding(id="ptr.fine", what=f"{ip} points to {names[0]} and back")


async def helo(case: Case) -> AsyncIterator[Finding]:
    """Look at the name by which the mail server on this machine greets, which is the one that it says in HELO."""
    relay = case.settings.relay
    ips, own = await sending(case)
    if not own:
        yield Finding(id="helo.relay", what=f"{relay.host} relays, so HELO is its provider's business")
        return
    try:
        found = await greeted(relay.host, relay.port, seconds=case.seconds, tls=relay.tls == "implicit")
    except Unanswered:
        yield Finding(id="helo.unseen", what="the relay does not answer, so the name that it says can't be seen")
        return
    addresses = await case.resolver.addresses(found.name) if "." in found.name else ()
    host = next(iter(await mail_hosts(case)), f"mail.{case.settings.domain.partition('.')[2]}")
    mend = f"in Postfix: postconf -e myhostname={host} && systemctl restart postfix"
    if not addresses:
        yield Finding(id="helo.wrong", what=f"the relay calls itself {found.name}, which has no address", mend=mend)
    elif not {*addresses} & {*ips}:
        what = f"the relay calls itself {found.name}, which leads elsewhere than your MX"
        yield Finding(id="helo.strange", what=what, mend=mend)
    else:
        yield Finding(id="helo.fine", what=f"the relay calls itself {found.name}")
