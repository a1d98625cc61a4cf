"""Runs the service in one process, or in several that share a port and a database.

With several, the first process only watches: it starts the workers, passes signals on, and starts one again that ended
by itself, later each time, or that gives no sign of life; where one refuses to start at all, everything ends. A worker
never outlives it, and tells it how it is by lines on its standard output, since systemd listens to the first process
alone. This module never touches mail.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
import threading
import time
from functools import partial
from typing import TYPE_CHECKING

from mailer import sockets, systemd
from mailer.errors import Misconfigured
from mailer.service import Service
from mailer.telemetry import Event, Telemetry


if TYPE_CHECKING:
    import socket
    from collections.abc import Callable, Coroutine, Sequence
    from pathlib import Path

    from mailer.settings import Settings


MOST_WAIT = 60.0
"""Seconds before a worker that keeps ending is started again, at the most."""

BEATS = 4
"""Signs of life in the time that systemd allows for one."""

REFUSED = 1
"""The exit status of a process that says why it can't serve."""


def serve_alone(settings: Settings, *, style: str) -> None:
    """Serve in this process until SIGTERM."""
    socks = systemd.opened(systemd.inherited())
    _run(_serve(settings, style, socks=socks, tell=systemd.notify, patience=systemd.patience()))


def serve_beside(settings: Settings, *, style: str, sockets: tuple[int, ...]) -> None:
    """Serve in this process, one of several, by sockets that the first one has opened."""
    threading.Thread(target=_end_with_parent, daemon=True).start()
    socks = systemd.opened(sockets)
    _run(_serve(settings, style, socks=socks, tell=_tell_first, patience=systemd.patience(workers=True)))


def _end_with_parent() -> None:
    """Drain when the first process is gone, whatever ended it: it alone holds the other end of our input."""
    while os.read(0, 1):
        pass
    os.kill(os.getpid(), signal.SIGTERM)


async def _serve(
    settings: Settings,
    style: str,
    *,
    socks: Sequence[socket.socket],
    tell: Callable[[str], None],
    patience: float | None,
) -> None:
    await Service.build(settings, Telemetry(style=style), socks=socks, tell=tell, patience=patience).run()


def _tell_first(state: str) -> None:
    """Tell the first process how we are."""
    with contextlib.suppress(OSError):
        os.write(sys.stdout.fileno(), f"{state}\n".encode())


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
        Misconfigured: there is nothing to listen on, or the workers could not start.
    """
    # Whatever a worker would refuse is refused here, once; and the secret and the database are made, once.
    Service.build(settings, Telemetry(style=style)).store.close()
    given = systemd.opened(systemd.inherited())
    socks = given or sockets.opened(settings.listen)
    descriptors = tuple(each.fileno() for each in socks)
    command = [sys.executable, "-m", "mailer", "serve", "--config", str(config), "--log", style]
    crew = Crew(
        [*command, "--worker", ",".join(map(str, descriptors))],
        style=style,
        sockets=descriptors,
        close=partial(sockets.close, socks, None if given else settings.listen),
        patience=systemd.patience(),
    )
    asyncio.run(crew.watch(settings.workers))
    if crew.refused:
        raise Misconfigured("workers: one of them could not start, and has said why")


class Crew:
    """The workers, as the first process sees them.

    Attributes:
        refused: whether one of them said, at its first start, that it can't serve.
    """

    def __init__(
        self,
        command: Sequence[str],
        *,
        style: str = "json",
        sockets: Sequence[int] = (),
        close: Callable[[], None] = lambda: None,
        patience: float | None = None,
    ) -> None:
        """Take the command of a worker, the sockets that it gets, what closes them here, how long it may be silent."""
        self._command = command
        self._sockets = sockets
        self._close = close
        self._patience = patience
        self._telemetry = Telemetry(style=style)
        self._ready: set[int] = set()
        self._children: dict[int, asyncio.subprocess.Process] = {}
        self._stopping = asyncio.Event()
        self.refused = False

    async def watch(self, count: int) -> None:
        """Keep so many running, until we are told to stop or one refuses to start."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            loop.add_signal_handler(number, self._pass_on, number)
        keeping = asyncio.gather(*(self._keep(worker, count) for worker in range(count)))
        beating = asyncio.create_task(self._beat())
        await keeping
        beating.cancel()

    async def _beat(self) -> None:
        """Show that this process lives; that the workers do is its own business."""
        while self._patience:
            systemd.notify(systemd.ALIVE)
            await asyncio.sleep(self._patience / BEATS)

    def _pass_on(self, number: int) -> None:
        if number != signal.SIGHUP:
            self._stopping.set()
            systemd.notify(systemd.STOPPING)
            self._close()  # or connections would wait here, for nobody
        for child in self._children.values():
            if child.returncode is None:
                child.send_signal(number)

    async def _keep(self, worker: int, count: int) -> None:
        """Start one worker again and again."""
        wait, lives = 1.0, 0
        while not self._stopping.is_set():
            started = time.monotonic()
            code = await self._live(worker, count)
            lives += 1
            soon = time.monotonic() - started < MOST_WAIT
            if lives == 1 and soon and code == REFUSED and not self._stopping.is_set():
                self.refused = True
                self._pass_on(signal.SIGTERM)
            wait = min(wait * 2, MOST_WAIT) if soon else 1.0
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(wait):
                    await self._stopping.wait()

    async def _live(self, worker: int, count: int) -> int:
        """Start a worker, and wait for its end; give its exit status."""
        child = self._children[worker] = await asyncio.create_subprocess_exec(
            *self._command, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, pass_fds=self._sockets
        )
        self._telemetry.say(Event.WORKER, worker=worker, kind="started")
        if self._stopping.is_set():
            child.terminate()
        try:
            await self._listen(child, worker, count)
        except TimeoutError:
            self._telemetry.say(Event.WORKER, worker=worker, kind="hangs")
            child.kill()
        code = await child.wait()
        self._telemetry.say(Event.WORKER, worker=worker, kind="ended", code=code)
        return code

    async def _listen(self, child: asyncio.subprocess.Process, worker: int, count: int) -> None:
        """Hear what a worker says until it ends; where all have said that they are ready, the service is.

        Raises:
            TimeoutError: it has served, and gives no sign of life any more.
        """
        assert child.stdout is not None
        patience: float | None = None
        while True:
            async with asyncio.timeout(patience):
                said = (await child.stdout.readline()).decode("ascii", "replace").strip()
            if not said or said == systemd.STOPPING:
                return
            patience = self._patience
            if said == systemd.READY and worker not in self._ready:
                self._ready.add(worker)
                if len(self._ready) == count:
                    systemd.notify(systemd.READY)
