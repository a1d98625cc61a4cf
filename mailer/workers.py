"""Runs the service in one process, or in several that share a port and a database.

With several, the first process only watches: it starts the workers, passes signals on, and starts one again that ended
by itself, later each time; where one refuses to start at all, everything ends. A worker never outlives it. This module
never touches mail.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
import threading
import time
from typing import TYPE_CHECKING

from mailer.errors import Misconfigured
from mailer.service import Service, notify
from mailer.telemetry import Event, Telemetry


if TYPE_CHECKING:
    from collections.abc import Coroutine, Sequence
    from pathlib import Path

    from mailer.settings import Settings


MOST_WAIT = 60.0
"""Seconds before a worker that keeps ending is started again, at the most."""


REFUSED = 1
"""The exit status of a process that says why it can't serve."""


def serve_alone(settings: Settings, *, style: str, together: bool = False) -> None:
    """Serve in this process until SIGTERM."""
    telemetry = Telemetry(style=style)
    if together:
        threading.Thread(target=_end_with_parent, daemon=True).start()
    _run(_serve(settings, telemetry, together=together))


def _end_with_parent() -> None:
    """Drain when the first process is gone, whatever ended it: it alone holds the other end of our input."""
    while os.read(0, 1):
        pass
    os.kill(os.getpid(), signal.SIGTERM)


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
    command = [sys.executable, "-m", "mailer", "serve", "--config", str(config), "--log", style, "--worker"]
    crew = Crew(command, style=style)
    asyncio.run(crew.watch(settings.workers))
    if crew.refused:
        raise Misconfigured("workers: one of them could not start, and has said why")


class Crew:
    """The workers, as the first process sees them.

    Attributes:
        refused: whether one of them said, at its first start, that it can't serve.
    """

    def __init__(self, command: Sequence[str], *, style: str = "json") -> None:
        """Take the command that starts a worker."""
        self._command = command
        self._telemetry = Telemetry(style=style)
        self._children: dict[int, asyncio.subprocess.Process] = {}
        self._stopping = asyncio.Event()
        self.refused = False

    async def watch(self, count: int) -> None:
        """Keep so many running, until we are told to stop or one refuses to start."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            loop.add_signal_handler(number, self._pass_on, number)
        await asyncio.gather(*(self._keep(worker) for worker in range(count)))

    def _pass_on(self, number: int) -> None:
        if number != signal.SIGHUP:
            self._stopping.set()
            notify("STOPPING=1")
        for child in self._children.values():
            if child.returncode is None:
                child.send_signal(number)

    async def _keep(self, worker: int) -> None:
        """Start one worker again and again."""
        wait, lives = 1.0, 0
        while not self._stopping.is_set():
            started = time.monotonic()
            code = await self._live(worker)
            lives += 1
            soon = time.monotonic() - started < MOST_WAIT
            if lives == 1 and soon and code == REFUSED and not self._stopping.is_set():
                self.refused = True
                self._pass_on(signal.SIGTERM)
            wait = min(wait * 2, MOST_WAIT) if soon else 1.0
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(wait):
                    await self._stopping.wait()

    async def _live(self, worker: int) -> int:
        """Start a worker, and wait for its end; give its exit status."""
        child = self._children[worker] = await asyncio.create_subprocess_exec(
            *self._command, stdin=asyncio.subprocess.PIPE
        )
        self._telemetry.say(Event.WORKER, worker=worker, kind="started")
        if self._stopping.is_set():
            child.terminate()
        code = await child.wait()
        self._telemetry.say(Event.WORKER, worker=worker, kind="ended", code=code)
        return code
