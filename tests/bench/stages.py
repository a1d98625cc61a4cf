"""Measures what each stage of a request takes, from the end of DATA to the commit, in this process and one by one."""

from __future__ import annotations

import os
import time
from collections import Counter
from contextlib import ExitStack
from functools import wraps
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

import uvloop

from mailer import clerk, inbound, service
from mailer.model import Received
from mailer.resolver import Dnspython
from mailer.settings import load
from mailer.store import writer
from mailer.telemetry import Telemetry
from tests.bench import mails, peers


if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from pathlib import Path

    from tests.bench.world import World


WARM = 100
TARGETS: dict[str, tuple[object, str]] = {
    "checking who wrote it": (inbound, "authenticate"),
    "reading": (inbound, "read"),
    "asking DNS about the people": (inbound, "vet"),
    "writing three mails": (clerk.Clerk, "_foresee"),
    "looking up, deciding, sealing, the commit": (writer.Writer, "_commit"),
    "all": (inbound.Inbound, "receive"),
}
"""The functions that are the stages; the last holds them all."""


def counted(spent: Counter[str], stage: str) -> AbstractContextManager[Any]:
    """Add the CPU of a function's calls to a stage, in whatever thread they are."""
    owner, name = TARGETS[stage]
    function = getattr(owner, name)

    @wraps(function)
    def called(*args: object, **named: object) -> object:
        began = time.process_time()
        try:
            return function(*args, **named)
        finally:
            spent[stage] += time.process_time() - began

    @wraps(function)
    async def awaited(*args: object, **named: object) -> object:
        began = time.process_time()
        try:
            return await function(*args, **named)
        finally:
            spent[stage] += time.process_time() - began

    return patch.object(owner, name, awaited if iscoroutinefunction(function) else called)


def stages(folder: Path, world: World, *, count: int, run: str) -> dict[str, float]:
    """Give the milliseconds of CPU that each stage takes for a request of 4 KB."""
    peers.letterman(folder / "stages", nameserver=world.nameserver, relay=world.silent)
    return uvloop.run(_stages(folder / "stages" / "letterman.toml", count, run))


async def _stages(config: Path, count: int, run: str) -> dict[str, float]:
    with config.with_name("log").open("w", encoding="utf-8") as log:
        telemetry = Telemetry(stream=log)
        settings = load(config)
        secret, store = service.open_data(settings, telemetry)
        who = clerk.Clerk(
            settings,
            secret=secret,
            store=store,
            drafter=service.drafter(settings),
            clock=service.now,
            entropy=os.urandom,
            telemetry=telemetry,
        )
        resolver = Dnspython(settings.dns)
        gate = inbound.Inbound(settings, secret=secret, clerk=who, resolver=resolver, telemetry=telemetry)
        batch = [_received(each) for each in mails.requests(WARM + count, 4096, run=run)]
        for each in batch[:WARM]:
            await gate.receive(each)
        spent: Counter[str] = Counter()
        with ExitStack() as patched:
            for stage in TARGETS:
                patched.enter_context(counted(spent, stage))
            for each in batch[WARM:]:
                await gate.receive(each)
        store.close()
    return {stage: spent[stage] * 1000 / count for stage in TARGETS}


def _received(mail: mails.Mail) -> Received:
    content = mail.wire.removesuffix(b".\r\n").replace(b"\r\n..", b"\r\n.")
    return Received(
        content=content,
        reverse_path=mail.sender,
        recipients=(mail.recipient,),
        peer="127.0.0.1",
        helo="client.example",
        at=service.now(),
    )
