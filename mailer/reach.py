"""Looks at whom a request names before anyone is asked: can they be named, and can their domains take mail?

What can't be is added to what the request is missing, so that the introducer is asked rather than the mail lost. This
module asks DNS about domains (MX, RFC 5321 section 5.1; null MX, RFC 7505), and never connects to anything.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from email_validator import EmailNotValidError, validate_email

from mailer import address, clean
from mailer.errors import Temporary


if TYPE_CHECKING:
    from mailer.model import Mailbox, Request
    from mailer.resolver import Resolver


async def vet(request: Request, *, resolver: Resolver) -> Request:
    """Add what the people of a request lack: a name that can be shown, an address that takes mail."""
    found = await asyncio.gather(*(_lacks(person, resolver) for person in request.people))
    more = tuple(each for each in found if each and each not in request.missing)
    return replace(request, missing=(*request.missing, *more))


async def _lacks(person: Mailbox, resolver: Resolver) -> str:
    """Say what one of them lacks, or nothing; who has no address at all is missing one already."""
    if person.address is None:
        return ""
    if not clean.name(person.name):
        return f"the name of {person.address}"
    if not _is_usual(person.address) or not await _takes_mail(address.domain_of(person.address), resolver):
        return f"an address of {clean.name(person.name)} that takes mail: {person.address} does not"
    return ""


def _is_usual(written: str) -> bool:
    """Ask email-validator, after our own stricter pattern: it knows special-use domains and the length limits."""
    try:
        validate_email(written, check_deliverability=False)
    except EmailNotValidError:
        return False
    return True


async def _takes_mail(domain: str, resolver: Resolver) -> bool:
    """Whether a domain has a mail host; without an answer it gets the benefit of the doubt."""
    try:
        hosts = await resolver.mx(domain)
        if hosts:
            return any(host for _, host in hosts)
        return bool(await resolver.addresses(domain))
    except Temporary:
        return True
