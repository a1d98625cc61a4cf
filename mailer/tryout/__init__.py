"""A page on loopback with three mailboxes, where a newcomer tries Letterman by hand: `letterman demo --stay`.

The service behind it is the real one, in a process of its own, and so is the SMTP between them (`mailer.stage`). The
page is a mail program for Ivy, Ann and Bob: what they write to each other it delivers itself, what they write to the
service it signs and sends. It listens on 127.0.0.1 alone and takes requests from its own page alone. It wants the extra
`try`; the service never uses it.
"""

from __future__ import annotations

import asyncio
import contextlib
import signal
import socket
from typing import TYPE_CHECKING

import click

from mailer.errors import Misconfigured
from mailer.playground import LOOPBACK
from mailer.tryout.world import World


try:
    import uvicorn

    from mailer.tryout.app import make_app
except ImportError:
    raise Misconfigured("the page wants two packages more: pip install 'letterman[try]'") from None


if TYPE_CHECKING:
    from collections.abc import Iterator


ENDINGS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
FAILURES = (TimeoutError, AssertionError, OSError, ValueError)
"""What a stage raises when the service does not start."""
PATIENCE = 2
"""Seconds that requests under way get at the end."""


def stay(port: int) -> int:
    """Serve the page until Ctrl-C; give the exit status."""
    listening = listen(port)
    try:
        return asyncio.run(_until_signalled(listening))
    except FAILURES as error:
        click.echo(f"\nThe page failed: {type(error).__name__}: {error}", err=True)
        return 1


def listen(port: int) -> socket.socket:
    """Take the port, before anything is started.

    Raises:
        Misconfigured: another program has it.
    """
    listening = socket.socket()
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((LOOPBACK, port))
    except OSError as error:
        listening.close()
        raise Misconfigured(f"port {port}: {error.strerror}; choose another with --port") from None
    return listening


class _Server(uvicorn.Server):
    """Leaves signals to us."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Take none."""
        yield


async def _until_signalled(listening: socket.socket) -> int:
    ending = asyncio.Event()
    for number in ENDINGS:
        asyncio.get_running_loop().add_signal_handler(number, ending.set)
    return await serve(listening, ending=ending)


async def serve(listening: socket.socket, *, ending: asyncio.Event) -> int:
    """Open a world, serve its page until told to end, and end both; give the service's exit status."""
    world = World()
    port = listening.getsockname()[1]
    server = _Server(
        uvicorn.Config(
            make_app(world, port=port),
            http="h11",
            ws="none",
            lifespan="off",
            log_level="warning",
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=PATIENCE,
        )
    )
    try:
        await world.open()
    except FAILURES:
        await world.close()
        if ending.is_set():
            return 0  # Ctrl-C while the service was starting ends it too
        raise
    try:
        serving = asyncio.create_task(server.serve(sockets=[listening]))
        ended = asyncio.create_task(ending.wait())
        click.echo(f"Try Letterman by hand:  http://{LOOPBACK}:{port}/\nCtrl-C ends it, and removes everything.")
        await asyncio.wait({serving, ended}, return_when=asyncio.FIRST_COMPLETED)
        server.should_exit = True
        ended.cancel()
        await serving
    finally:
        code = await world.close()
    return code
