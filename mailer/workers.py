"""Runs the service in one process, or in several that share a port and a database.

With several, the first process only watches: it starts the workers, passes signals on, and starts one again that ended
by itself, later each time. A worker never outlives it. This module never touches mail.
"""

from __future__ import annotations

import asyncio
import ctypes
import signal
import sys
from typing import TYPE_CHECKING

from mailer.errors import Misconfigured
from mailer.service import Service
from mailer.telemetry import Event, Telemetry


if TYPE_CHECKING:
    from collections.abc import Coroutine
    from pathlib import Path

    from mailer.settings import Settings


MOST_WAIT = 60.0
"""Seconds before a worker that keeps ending is started again, at the most."""


PR_SET_PDEATHSIG = 1
"""See prctl(2)."""


def serve_alone(settings: Settings, *, style: str, together: bool = False) -> None:
    """Serve in this process until SIGTERM."""
    telemetry = Telemetry(style=style)
    if together and sys.platform == "linux":  # drain when the first process is gone, whatever ended it
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM, 0, 0, 0)
    _run(_serve(settings, telemetry, together=together))


async def _serve(settings: Settings, telemetry: Telemetry, *, together: bool) -> None:
    await Service.build(settings, telemetry, workers=together).run()


def _run(work: Coroutine[None, None, None]) -> None:
    """Run on uvloop where it is installed: the same, faster."""
    try:
        import uvloop  # noqa: PLC0415 - not on every platform
    except ImportError:
        asyncio.run(work)
    else:
        uvloop.run(work)


def serve_together(settings: Settings, *, config: Path, style: str) -> None:
    """Serve in as many processes as the settings say.

    Raises:
        Misconfigured: the workers could not share what they listen on, or could not start.
    """
    if settings.listen.host.startswith(("/", "unix:")):
        raise Misconfigured("workers: a local socket takes one worker")
    # Whatever a worker would refuse is refused here, once; and the secret and the database are made, once.
    Service.build(settings, Telemetry(style=style)).store.close()
    asyncio.run(_watch(settings, [sys.executable, "-m", "mailer", "serve", "--config", str(config), "--log", style]))


async def _watch(settings: Settings, command: list[str]) -> None:
    telemetry = Telemetry()
    stopping = asyncio.Event()
    children: dict[int, asyncio.subprocess.Process] = {}
    loop = asyncio.get_running_loop()

    def pass_on(number: int) -> None:
        if number != signal.SIGHUP:
            stopping.set()
        for child in children.values():
            if child.returncode is None:
                child.send_signal(number)

    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        loop.add_signal_handler(number, pass_on, number)

    async def keep(worker: int) -> None:
        wait = 1.0
        while not stopping.is_set():
            started = loop.time()
            children[worker] = await asyncio.create_subprocess_exec(*command, "--worker")
            telemetry.say(Event.WORKER, worker=worker, kind="started")
            if stopping.is_set():
                children[worker].terminate()
            code = await children[worker].wait()
            telemetry.say(Event.WORKER, worker=worker, kind="ended", code=code)
            wait = min(wait * 2, MOST_WAIT) if loop.time() - started < MOST_WAIT else 1.0
            try:
                async with asyncio.timeout(wait):
                    await stopping.wait()
            except TimeoutError:
                continue

    await asyncio.gather(*(keep(worker) for worker in range(settings.workers)))
