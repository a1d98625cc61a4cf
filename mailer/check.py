"""Finds what an operator can get wrong, and says how to mend it: the exact record, command or setting.

Every check gives findings; none changes anything, and none sends mail. The exit status is 0 where nothing must be
mended, else 1.
"""

from __future__ import annotations

import asyncio
import ipaddress
import json
import os
import shutil
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from mailer import signer as signing
from mailer.errors import Misconfigured, Temporary
from mailer.letters import Letters
from mailer.relay import Relay
from mailer.resolver import Dnspython
from mailer.service import open_data, signer
from mailer.telemetry import Telemetry


if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    from mailer.resolver import Resolver
    from mailer.settings import Settings


LEAST_DISK = 200 * 1024 * 1024
"""Bytes that should be free where the database lies."""


class Level(StrEnum):
    """How much a finding matters."""

    OK = "ok"
    ADVICE = "advice"
    MEND = "mend"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that was looked at, and what to do about it where it is not as it should be."""

    level: Level
    what: str
    mend: str = ""


def run(settings: Settings, *, as_json: bool) -> int:
    """Check everything, print the findings, and give the exit status."""
    findings = asyncio.run(check(settings, resolver=Dnspython(settings.dns)))
    if as_json:
        click.echo(json.dumps([asdict(each) for each in findings], indent=1))
    else:
        for each in findings:
            click.echo(f"{each.level.value:7} {each.what}")
            if each.mend:
                click.echo(f"        {each.mend}")
    return int(any(each.level is Level.MEND for each in findings))


async def check(settings: Settings, *, resolver: Resolver) -> list[Finding]:
    """Look at everything that can be looked at from here."""
    looks = (_relay, _mx, _sender_policy, _dkim, _dmarc)
    return [*_local(settings), *[await _answered(look, settings, resolver) for look in looks]]


def _ok(what: str) -> Finding:
    return Finding(level=Level.OK, what=what)


def _mend(what: str, mend: str) -> Finding:
    return Finding(level=Level.MEND, what=what, mend=mend)


async def _answered(
    look: Callable[[Settings, Resolver], Awaitable[Finding]], settings: Settings, resolver: Resolver
) -> Finding:
    """Turn trouble with the world into a finding."""
    topic = (look.__name__).strip("_").replace("_", " ")
    try:
        return await look(settings, resolver)
    except Temporary as error:
        what = "DNS gives no answer" if str(error) == "dns" else str(error)
        return _mend(f"{topic}: {what}", "check dns.servers, the network, or the relay, and try again")
    except Misconfigured as error:
        return _mend(f"{topic}: {error}", "mend the setting that is named")


# --- this machine -----------------------------------------------------------------------------------------------------


def _local(settings: Settings) -> Iterator[Finding]:
    yield _ok("settings: read, every key is known")
    yield _introducers(settings)
    for topic, look in (
        ("data", lambda: _open_and_close(settings)),
        ("templates", lambda: Letters(overlay=settings.templates, default=settings.language)),
        ("dkim key", lambda: signer(settings)),
    ):
        try:
            look()
        except (Misconfigured, Temporary) as error:
            yield _mend(f"{topic}: {error}", "mend what is named")
        else:
            yield _ok(f"{topic}: fine")
    yield _disk(settings)


def _open_and_close(settings: Settings) -> None:
    _, store = open_data(settings)
    store.close()


def _introducers(settings: Settings) -> Finding:
    if not settings.introducers:
        return _mend("introducers: nobody may ask", 'list who may: introducers = ["ivy@example.com", "@example.net"]')
    if "*" in settings.introducers:
        return Finding(level=Level.ADVICE, what="introducers: whoever proves their address may ask")
    return _ok(f"introducers: {len(settings.introducers)} on the list")


def _disk(settings: Settings) -> Finding:
    folder = Path(settings.database).parent
    try:
        free = shutil.disk_usage(folder).free
    except OSError as error:
        return _mend(f"disk: {folder}: {error.strerror}", "make the folder, or start the service once")
    if free < LEAST_DISK:
        return _mend(
            f"disk: {free // 2**20} MB free", f"make room in {folder}: mail is refused for now when it is full"
        )
    return _ok(f"disk: {free // 2**20} MB free")


# --- the world --------------------------------------------------------------------------------------------------------


async def _relay(settings: Settings, _resolver: Resolver) -> Finding:
    relay = Relay(settings.relay, hostname=settings.domain, signer=None, telemetry=Telemetry(quiet=True))
    await relay.check()
    await relay.close()
    return _ok(f"relay: {settings.relay.host}:{settings.relay.port} takes us")


async def _mx(settings: Settings, resolver: Resolver) -> Finding:
    hosts = [host for _, host in await resolver.mx(settings.domain) if host]
    if not hosts:
        record = f"{settings.domain}. IN MX 10 {settings.domain}."
        return _mend(f"mx: {settings.domain} has none, so no mail can come", f"publish: {record}")
    return _ok(f"mx: {', '.join(hosts)}")


async def _sender_policy(settings: Settings, resolver: Resolver) -> Finding:
    records = [each for each in await resolver.txt(settings.domain) if each.lower().startswith(b"v=spf1")]
    if len(records) != 1:
        what = "none" if not records else "more than one, so receivers ignore them all"
        record = f'{settings.domain}. IN TXT "v=spf1 mx {_mechanism(settings.relay.host)} -all"'
        return _mend(f"spf: {what}", f"publish one: {record}")
    return _ok("spf: published")


def _mechanism(host: str) -> str:
    """Name the relay in SPF (RFC 7208, section 5); of one on this machine, only its public address would help."""
    try:
        ip = ipaddress.ip_address(host)
    except ValueError:
        return f"a:{host}"
    return "ip4:YOUR-PUBLIC-ADDRESS" if ip.is_loopback else f"ip{ip.version}:{ip}"


async def _dkim(settings: Settings, resolver: Resolver) -> Finding:
    own = signer(settings)
    if own is None:
        return Finding(level=Level.ADVICE, what="dkim: no selector is set, so the relay must sign")
    name = f"{settings.dkim.selector}._domainkey.{settings.domain}"
    records = await resolver.txt(name)
    if own.record.encode() not in records:
        what = "is not published" if not records else "differs from the key file"
        return _mend(f"dkim: {name} {what}", f"publish: {_quoted(name, own.record)}")
    return _ok(f"dkim: {name} fits the key")


async def _dmarc(settings: Settings, resolver: Resolver) -> Finding:
    name = f"_dmarc.{settings.domain}"
    records = [each for each in await resolver.txt(name) if each.lower().startswith(b"v=dmarc1")]
    if len(records) != 1:
        return _mend(f"dmarc: {name} is not published", f'publish: {name}. IN TXT "v=DMARC1; p=reject"')
    return _ok("dmarc: published")


# --- the key ----------------------------------------------------------------------------------------------------------


def make_key(settings: Settings, *, kind: Literal["rsa", "ed25519"]) -> str:
    """Make the key that the settings name, for the service's eyes alone; give the record to publish.

    Raises:
        Misconfigured: no key is named, or there is one already.
    """
    _named(settings)
    pem, _ = signing.make_key(kind)
    try:
        handle = os.open(settings.dkim.key_file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        raise Misconfigured(f"dkim.key_file: {settings.dkim.key_file}: {error.strerror}") from None
    with open(handle, "wb") as file:  # noqa: PTH123 - of a file descriptor
        file.write(pem)
    return key_record(settings)


def key_record(settings: Settings) -> str:
    """Give the DNS record of the key that the settings name.

    Raises:
        Misconfigured: no key is named, or it can't be read.
    """
    _named(settings)
    own = signer(settings)
    assert own is not None
    return _quoted(f"{settings.dkim.selector}._domainkey.{settings.domain}", own.record)


def _named(settings: Settings) -> None:
    if not settings.dkim.selector or not settings.dkim.key_file:
        raise Misconfigured('dkim: set selector and key_file first, such as selector = "s1", key_file = "dkim.pem"')


def _quoted(name: str, record: str) -> str:
    """Write a TXT record as zone files take it, in strings of at most 255 characters."""
    strings = " ".join(f'"{record[start : start + 250]}"' for start in range(0, len(record), 250))
    return f"{name}. IN TXT {strings}"
