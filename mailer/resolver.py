"""Asks DNS: the port that the other modules know, and its dnspython adapter.

An answer that says "there is none" is an empty tuple; no answer (time-out, SERVFAIL, a broken reply) is `Temporary`,
and never taken for "none" (RFC 8601, section 2.7, temperror). It keeps nothing but answers for as long as they
live, which hold names of domains and never of people.
"""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any, Protocol

import dns.asyncresolver
import dns.exception
import dns.name
import dns.rdatatype
import dns.resolver
import dns.reversename

from mailer.errors import Misconfigured, Temporary


if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mailer.settings import Dns


MOST_KNOWN = 10_000
"""Answers that are kept for as long as they live."""


class Resolver(Protocol):
    """What the service asks of DNS. Every method raises `Temporary` where DNS gives no answer."""

    async def txt(self, name: str) -> tuple[bytes, ...]:
        """Give the TXT records of a name, the strings of each joined."""
        ...

    async def mx(self, name: str) -> tuple[tuple[int, str], ...]:
        """Give preference and host of each MX record; a null MX (RFC 7505) has the host ""."""
        ...

    async def addresses(self, name: str) -> tuple[str, ...]:
        """Give the IPv4 and IPv6 addresses of a host."""
        ...

    async def ptr(self, ip: str) -> tuple[str, ...]:
        """Give the host names that an IP address points back to."""
        ...


class Dnspython:
    """The port over dnspython, with the name servers of the settings or the system."""

    def __init__(self, settings: Dns, *, observe: Callable[[float], None] = lambda _seconds: None) -> None:
        try:
            self._resolver = dns.asyncresolver.Resolver(configure=not settings.servers)
        except dns.resolver.NoResolverConfiguration:
            raise Misconfigured("the system names no name server: set dns.servers") from None
        self._resolver.cache = dns.resolver.LRUCache(MOST_KNOWN)
        self._resolver.lifetime = settings.timeout_seconds
        self._known: dict[tuple[str, str], tuple[float, Sequence[Any]]] = {}
        self._observe = observe
        if settings.servers:
            self._resolver.nameservers = _nameservers(settings.servers)

    async def txt(self, name: str) -> tuple[bytes, ...]:
        """See `Resolver.txt`."""
        return tuple(b"".join(record.strings) for record in await self._ask(name, "TXT"))

    async def mx(self, name: str) -> tuple[tuple[int, str], ...]:
        """See `Resolver.mx`."""
        records = await self._ask(name, "MX")
        return tuple((record.preference, _host(record.exchange)) for record in records)

    async def addresses(self, name: str) -> tuple[str, ...]:
        """See `Resolver.addresses`."""
        v4, v6 = await asyncio.gather(self._ask(name, "A"), self._ask(name, "AAAA"))
        return tuple(record.address for record in (*v4, *v6))

    async def ptr(self, ip: str) -> tuple[str, ...]:
        """See `Resolver.ptr`."""
        try:
            name = dns.reversename.from_address(ip)
        except dns.exception.SyntaxError:
            return ()
        return tuple(_host(record.target) for record in await self._ask(name, "PTR"))

    async def _ask(self, name: str | dns.name.Name, kind: str) -> Sequence[Any]:
        """Ask, unless it is known: dnspython's own cache is behind half a millisecond of reading the question."""
        started = time.monotonic()
        until, known = self._known.get((str(name), kind), (0.0, ()))
        if time.time() < until:
            self._observe(time.monotonic() - started)
            return known
        try:
            answer = await self._resolver.resolve(name, kind, raise_on_no_answer=False, search=False)
        except dns.resolver.NXDOMAIN:
            return ()
        except (dns.name.LabelTooLong, dns.name.NameTooLong, dns.name.EmptyLabel, dns.name.IDNAException, UnicodeError):
            return ()  # a name that can't be is a name that isn't there
        except (dns.exception.DNSException, OSError, EOFError) as error:
            raise Temporary("dns") from error
        finally:
            self._observe(time.monotonic() - started)
        records = tuple(answer.rrset or ())
        if records:
            if len(self._known) >= MOST_KNOWN:
                self._known.clear()
            self._known[str(name), kind] = (answer.expiration, records)
        return records


def _host(name: dns.name.Name) -> str:
    return name.to_text(omit_final_dot=True).lower().rstrip(".")


def _nameservers(servers: Sequence[str]) -> list[str | dns.nameserver.Nameserver]:
    parts = (server.rpartition(":") for server in servers)
    return [dns.nameserver.Do53Nameserver(host.strip("[]"), int(port)) for host, _, port in parts]
