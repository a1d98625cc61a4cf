"""Looks at the DNS records of the domain: MX, SPF, DKIM, DMARC, and the advice of MTA-STS and TLS-RPT.

RFC 5321 (MX), RFC 7505 (null MX), RFC 7208 (SPF), RFC 6376 (DKIM), RFC 7489 (DMARC), RFC 8461 (MTA-STS), RFC 8460
(TLS-RPT). It asks DNS alone, and connects to nothing.
"""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING

from publicsuffixlist import PublicSuffixList

from mailer import signature
from mailer.check.findings import Finding, txt
from mailer.errors import Misconfigured, Temporary
from mailer.model import Result
from mailer.sender_policy import check_sender
from mailer.service import signer


if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from mailer.check.findings import Case
    from mailer.signer import Signer


STRANGER = "203.0.113.254"
"""An address that nobody has (TEST-NET-3, RFC 5737): whoever lets it send lets everyone send."""

PRIVATE = tuple(map(ipaddress.ip_network, "10.0.0.0/8 172.16.0.0/12 192.168.0.0/16 100.64.0.0/10 fc00::/7".split()))
"""Addresses of networks behind others (RFC 1918, RFC 6598, RFC 4193)."""

POLICIES = frozenset({b"none", b"quarantine", b"reject"})


async def mail_hosts(case: Case) -> list[str]:
    """Give the hosts of the domain's MX records, the first choice first."""
    return [host for _, host in sorted(await case.resolver.mx(case.settings.domain)) if host]


async def sending(case: Case) -> tuple[list[str], bool]:
    """Give the addresses that our mail is likely to leave from, and whether they are our own."""
    host = case.settings.relay.host
    try:
        ip = ipaddress.ip_address(host)
    except ValueError:
        if host != "localhost":
            return [*await case.resolver.addresses(host)], False
    else:
        if not ip.is_loopback:
            return [str(ip)], False
    hosts = await mail_hosts(case)
    return [ip for host in hosts for ip in await case.resolver.addresses(host)], True


async def mx(case: Case) -> AsyncIterator[Finding]:
    """Look whether mail to the domain has somewhere to go."""
    domain = case.settings.domain
    records = await case.resolver.mx(domain)
    publish = f"{domain}. IN MX 10 mail.{domain.partition('.')[2]}."
    if not records:
        yield Finding(id="mx.missing", what=f"{domain} has none, so no mail can come", mend=f"publish: {publish}")
        return
    hosts = await mail_hosts(case)
    if not hosts:
        what = f"{domain} says that it takes no mail (a null MX)"
        yield Finding(id="mx.null", what=what, mend=f"publish in its place: {publish}")
        return
    found = {host: await case.resolver.addresses(host) for host in hosts}
    for host, addresses in found.items():
        private = [ip for ip in addresses if is_private(ip)]
        if not addresses:
            mend = f"publish: {host}. IN A YOUR-PUBLIC-ADDRESS"
            yield Finding(id="mx.nowhere", what=f"{host} has no address", mend=mend)
        elif private:
            mend = f"publish in its place: {host}. IN A YOUR-PUBLIC-ADDRESS"
            yield Finding(id="mx.private", what=f"{host} leads to {private[0]}, where nobody can come to", mend=mend)
    if all(addresses and not any(map(is_private, addresses)) for addresses in found.values()):
        yield Finding(id="mx.fine", what=", ".join(hosts))


def is_private(ip: str) -> bool:
    """Whether an address leads nowhere from outside."""
    address = ipaddress.ip_address(ip)
    return address.is_loopback or address.is_link_local or any(address in network for network in PRIVATE)


async def spf(case: Case) -> AsyncIterator[Finding]:
    """Look for one sound record, and whether it lets our mail leave from where it does."""
    domain = case.settings.domain
    records = [each for each in await case.resolver.txt(domain) if each.lower().split(b" ")[0] == b"v=spf1"]
    allowed = " ".join(["mx", *mechanism(case.settings.relay.host)])
    publish = f"publish: {txt(domain, f'v=spf1 {allowed} -all')}"
    if not records:
        yield Finding(id="spf.missing", what=f"{domain} has none", mend=publish)
    elif len(records) > 1:
        what = f"{domain} has {len(records)}, so receivers ignore them all"
        yield Finding(id="spf.several", what=what, mend=f"take all but one away; {publish}")
    else:
        yield await _evaluated(case, records[0].decode("ascii", "replace"), publish)


async def _evaluated(case: Case, record: str, publish: str) -> Finding:
    """Let receivers' arithmetic run over the record: for a stranger, which goes through all of it, and for us."""
    stranger = await _passes(case, STRANGER)
    if stranger is Result.PASS:
        return Finding(id="spf.open", what=f"{record}: everyone may send as you", mend=f"end it on -all; {publish}")
    if stranger is Result.PERMERROR:
        what = f"{record}: not to be read, or more than 10 look-ups or 2 void ones, so receivers ignore it"
        return Finding(id="spf.broken", what=what, mend=f"mend or flatten it; {publish}")
    ips, own = await sending(case)
    failing = [ip for ip in ips if await _passes(case, ip) is not Result.PASS]
    if not failing:
        return Finding(id="spf.fine", what=record)
    if own and "include:" not in record and "redirect=" not in record:
        what = f"{record}: does not let {failing[0]} send, where your MX leads"
        return Finding(id="spf.refuses", what=what, mend=publish)
    what = f"{record}: does not let {failing[0]} send; whether mail leaves from there can't be seen from here"
    mend = f"unless your relay sends from elsewhere, and you name it, {publish}"
    return Finding(id="spf.doubtful", what=what, mend=mend)


async def _passes(case: Case, ip: str) -> Result:
    given = case.settings
    result = await check_sender(peer=ip, reverse_path=given.mailbox, helo=given.domain, resolver=case.resolver)
    if result is Result.TEMPERROR:
        raise Temporary("dns")
    return result


def mechanism(host: str) -> list[str]:
    """Name the relay in SPF (RFC 7208, section 5); one on this machine sends from where our MX leads."""
    try:
        ip = ipaddress.ip_address(host)
    except ValueError:
        return [] if host == "localhost" else [f"a:{host}"]
    return [] if ip.is_loopback else [f"ip{ip.version}:{ip}"]


async def dkim(case: Case) -> AsyncIterator[Finding]:
    """Hold the published record to the key."""
    try:
        own = signer(case.settings)
    except Misconfigured:
        return  # the look at the key says so
    if own is None:
        what = f"no selector is set, so the relay must sign with d={case.settings.domain}"
        mend = 'or let us sign: set selector = "s1" and key_file = "dkim.pem" under [dkim], then: letterman dkim new'
        yield Finding(id="dkim.relay", what=what, mend=mend)
        return
    name = f"{case.settings.dkim.selector}._domainkey.{case.settings.domain}"
    yield _compared(name, await case.resolver.txt(name), own)


def _compared(name: str, records: tuple[bytes, ...], own: Signer) -> Finding:
    publish = f"publish: {txt(name, own.record)}"
    if not records:
        return Finding(id="dkim.missing", what=f"{name} is not published", mend=publish)
    if len(records) > 1:
        what = f"{name} has {len(records)} records, so receivers take any of them, or none"
        return Finding(id="dkim.several", what=what, mend=f"take all but one away; {publish}")
    published, wanted = signature.key(records), signature.key([own.record.encode()])
    if published is None or wanted is None or published.public != wanted.public:
        return Finding(id="dkim.differs", what=f"{name} does not fit the key file", mend=publish)
    if published.testing:
        what = f"{name} says t=y, that you are only testing: receivers may pass over the signature"
        return Finding(id="dkim.testing", what=what, mend=f"when you are done, {publish}")
    return Finding(id="dkim.fine", what=f"{name} fits the key")


async def dmarc(case: Case) -> AsyncIterator[Finding]:
    """Look for one policy, of the domain or of the organisation that it belongs to."""
    domain = case.settings.domain
    organisation = PublicSuffixList().privatesuffix(domain) or domain
    records = await _policies(case, domain)
    publish = f"publish: {txt(f'_dmarc.{domain}', 'v=DMARC1; p=reject')}"
    inherited = not records and organisation != domain
    if inherited:
        records = await _policies(case, organisation)
    if not records:
        yield Finding(id="dmarc.missing", what=f"neither {domain} nor {organisation} has one", mend=publish)
    elif len(records) > 1:
        what = f"{len(records)} records, so receivers ignore them all"
        yield Finding(id="dmarc.several", what=what, mend=f"take all but one away; {publish}")
    else:
        yield _policy(records[0], publish, organisation if inherited else "")


async def _policies(case: Case, domain: str) -> list[bytes]:
    records = await case.resolver.txt(f"_dmarc.{domain}")
    return [each for each in records if each.replace(b" ", b"").lower().startswith(b"v=dmarc1")]


def _policy(record: bytes, publish: str, organisation: str) -> Finding:
    text = record.decode("ascii", "replace")
    tags = signature.read_tags(record)
    policy = (tags or {}).get(b"p", b"").lower()
    if organisation and tags:
        policy = tags.get(b"sp", policy).lower()
    if policy not in POLICIES:
        return Finding(id="dmarc.broken", what=f"{text}: not to be read, so receivers ignore it", mend=publish)
    if policy == b"none":
        what = f"{text}: receivers are asked to do nothing about forgeries"
        return Finding(id="dmarc.none", what=what, mend=f"when your mail passes for a week, {publish}")
    if organisation:
        return Finding(id="dmarc.inherited", what=f"{text}, from {organisation}")
    return Finding(id="dmarc.fine", what=f"{text}; our From, d= and reverse-path are one domain, so they align")


async def mta_sts(case: Case) -> AsyncIterator[Finding]:
    """Look for the record that asks senders to insist on TLS; the policy itself lies on a web server."""
    name = f"_mta-sts.{case.settings.domain}"
    record = await _advised(case, name, version=b"v=stsv1", tag=b"id")
    publish = f"publish: {txt(name, f'v=STSv1; id={case.now:%Y%m%d%H%M%S}')}, and the policy that docs/checks.md shows"
    if record is None:
        yield Finding(id="mta-sts.missing", what="senders are not asked to insist on TLS", mend=publish)
    elif not record:
        yield Finding(id="mta-sts.broken", what=f"{name} is not to be read", mend=publish)
    else:
        what = f"{name} is there; its policy on mta-sts.{case.settings.domain} is for a browser to look at"
        yield Finding(id="mta-sts.fine", what=what)


async def tls_rpt(case: Case) -> AsyncIterator[Finding]:
    """Look for the record that says who hears of failing TLS."""
    name = f"_smtp._tls.{case.settings.domain}"
    record = await _advised(case, name, version=b"v=tlsrptv1", tag=b"rua")
    publish = f"publish: {txt(name, 'v=TLSRPTv1; rua=mailto:YOUR-ADDRESS')}"
    if record is None:
        yield Finding(id="tls-rpt.missing", what="nobody hears when senders' TLS fails here", mend=publish)
    elif not record:
        yield Finding(id="tls-rpt.broken", what=f"{name} is not to be read", mend=publish)
    else:
        yield Finding(id="tls-rpt.fine", what=record.decode("ascii", "replace"))


async def _advised(case: Case, name: str, *, version: bytes, tag: bytes) -> bytes | None:
    """Give the one record of a version that has a tag; nothing where it is not to be read, None where there is none."""
    records = [each for each in await case.resolver.txt(name) if each.lower().startswith(version)]
    if not records:
        return None
    return records[0] if len(records) == 1 and (signature.read_tags(records[0]) or {}).get(tag) else b""
