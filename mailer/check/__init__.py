"""Finds what an operator can get wrong, and says how to mend it: the exact record, command or setting.

Every look gives findings; none changes anything, none makes a file that stays, and none sends mail. What can't be seen
from this machine is said plainly. The exit status is 0 where nothing must be mended, else 1.
"""

from __future__ import annotations

import asyncio
import json
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from mailer.check import certificate, database, machine, port, records, relay, routes
from mailer.check.findings import Case, Finding, Level
from mailer.check.key import key_record, make_key
from mailer.errors import Temporary
from mailer.resolver import Dnspython


if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator
    from pathlib import Path

    from mailer.settings import Settings


__all__ = ["Case", "Finding", "Level", "check", "key_record", "make_key", "run", "run_alive"]

HERE: tuple[Callable[[Case], Iterator[Finding]], ...] = (
    machine.settings,
    machine.secret,
    machine.modes,
    machine.templates,
    machine.dkim_key,
    database.held,
    machine.disk,
    machine.clock,
)
"""What looks at this machine."""

THERE: tuple[Callable[[Case], AsyncIterator[Finding]], ...] = (
    records.mx,
    records.spf,
    records.dkim,
    records.dmarc,
    routes.ptr,
    routes.helo,
    records.mta_sts,
    records.tls_rpt,
    port.port_25,
    certificate.tls,
    relay.login,
)
"""What looks at the world around it."""


def run(settings: Settings, *, config: Path | None = None, as_json: bool) -> int:
    """Check everything, print the findings, and give the exit status."""
    case = Case(settings=settings, config=config, resolver=Dnspython(settings.dns), machine=machine.ThisMachine())
    findings = asyncio.run(check(case))
    if as_json:
        click.echo(json.dumps([asdict(each) for each in findings], indent=1))
    else:
        for each in findings:
            click.echo(f"{each.level.value:7} {each.id:17} {each.what}")
            if each.mend:
                click.echo(f"        {each.mend}")
    return int(any(each.level is Level.MEND for each in findings))


def run_alive(settings: Settings) -> int:
    """Look whether the running service greets; say nothing where it does."""
    wrong = asyncio.run(port.alive(settings))
    if wrong:
        click.echo(f"{settings.listen.host}:{settings.listen.port}: {wrong}", err=True)
    return int(bool(wrong))


async def check(case: Case) -> list[Finding]:
    """Look at everything that can be looked at from here; what DNS gives no answer about is one finding."""
    found = [finding for look in HERE for finding in look(case)]
    silent: list[str] = []
    for look in THERE:
        try:
            found += [each async for each in look(case)]
        except Temporary:
            silent.append(look.__name__.replace("_", "-"))
    if silent:
        what = f"DNS gives no answer about: {', '.join(silent)}"
        found.append(Finding(id="dns.silent", what=what, mend="check dns.servers and the network, and try again"))
    return found
