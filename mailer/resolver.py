"""Asks DNS: the port that the other modules know, and its dnspython adapter.

An answer that says "there is none" is an empty tuple; no answer (time-out, SERVFAIL, a broken reply) is `Temporary`,
and never taken for "none" (RFC 8601, section 2.7, temperror). It keeps nothing but answers, in memory, which hold names
of domains and never of people; they live as long as DNS says, and never long (RFC 2308 for those that say "none").
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


LONGEST = 3600.0
"""Seconds for which an answer is kept at the most, whatever its owner says: a key that was revoked must not live on."""

LONGEST_NONE = 60.0
"""The same for "there is none", which often says no time at all: a key that has just been published is soon seen."""

MOST_KEPT = 32_000_000
"""Octets of answers that are kept, about; an owner of names could else fill the memory with theirs."""

OVERHEAD = 1000
"""Octets that each record takes besides its own, and each answer."""


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

    def __init__(
        self,
        settings: Dns,
        *,
        observe: Callable[[float], None] = lambda _seconds: None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        try:
            self._resolver = dns.asyncresolver.Resolver(configure=not settings.servers)
        except dns.resolver.NoResolverConfiguration:
            raise Misconfigured("the system names no name server: set dns.servers") from None
        self._resolver.lifetime = settings.timeout_seconds
        self._known: dict[tuple[str, str], tuple[float, Sequence[Any]]] = {}
        self._kept = 0
        self._clock = clock
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
        if self._clock() < until:
            self._observe(time.monotonic() - started)
            return known
        try:
            answer = await self._resolver.resolve(name, kind, raise_on_no_answer=False, search=False)
        except dns.resolver.NXDOMAIN as error:
            told = error.kwargs["responses"].values()
            return self._keep(name, kind, (), min(each.resolve_chaining().minimum_ttl for each in told))
        except (dns.name.LabelTooLong, dns.name.NameTooLong, dns.name.EmptyLabel, dns.name.IDNAException, UnicodeError):
            return ()  # a name that can't be is a name that isn't there
        except (dns.exception.DNSException, OSError, EOFError) as error:
            raise Temporary("dns") from error
        finally:
            self._observe(time.monotonic() - started)
        return self._keep(name, kind, tuple(answer.rrset or ()), answer.chaining_result.minimum_ttl)

    def _keep(self, name: str | dns.name.Name, kind: str, records: Sequence[Any], seconds: float) -> Sequence[Any]:
        """Keep an answer for its time, and give it; where there is no room, what was kept so far goes."""
        size = OVERHEAD + sum(OVERHEAD + len(record.to_wire()) for record in records)
        if self._kept + size > MOST_KEPT:
            self._known.clear()
            self._kept = 0
        self._known[str(name), kind] = (self._clock() + min(seconds, LONGEST if records else LONGEST_NONE), records)
        self._kept += size
        return records


def _host(name: dns.name.Name) -> str:
    return name.to_text(omit_final_dot=True).lower().rstrip(".")


def _nameservers(servers: Sequence[str]) -> list[str | dns.nameserver.Nameserver]:
    parts = (server.rpartition(":") for server in servers)
    return [dns.nameserver.Do53Nameserver(host.strip("[]"), int(port)) for host, _, port in parts]
