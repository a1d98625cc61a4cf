"""Speaks with the service manager: says how we are, takes the sockets that it holds for us, and shows that we live.

Four environment variables and one datagram (sd_notify(3), sd_listen_fds(3), sd_watchdog_enabled(3)); where nobody
manages us, each function here does nothing. It never decides whether the service lives: that is for `mailer.pulse`.
"""

from __future__ import annotations

import contextlib
import os
import socket
from typing import TYPE_CHECKING

from mailer.errors import Misconfigured


if TYPE_CHECKING:
    from collections.abc import Mapping


FIRST_SOCKET = 3
"""The file descriptor of the first socket that is handed over (SD_LISTEN_FDS_START)."""

READY, STOPPING, ALIVE = "READY=1", "STOPPING=1", "WATCHDOG=1"
"""What a manager is told."""


def notify(state: str) -> None:
    """Tell the service manager how we are, where it asked to be told."""
    path = os.environ.get("NOTIFY_SOCKET")
    if not path:
        return
    with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as channel:
        channel.sendto(state.encode(), "\0" + path[1:] if path.startswith("@") else path)


def inherited(environment: Mapping[str, str] = os.environ) -> tuple[int, ...]:
    """Give the file descriptors of the sockets that were opened for us.

    Raises:
        Misconfigured: the manager's word makes no sense.
    """
    if not environment.get("LISTEN_FDS") or not _meant(environment.get("LISTEN_PID")):
        return ()
    count = environment["LISTEN_FDS"]
    if not count.isdecimal():
        raise Misconfigured("LISTEN_FDS is not a number")
    return tuple(range(FIRST_SOCKET, FIRST_SOCKET + int(count)))


def _meant(pid: str | None, *, workers: bool = False) -> bool:
    """Whether a word of the manager's is for us, or for the first process where we are one of its workers."""
    return pid == str(os.getppid() if workers else os.getpid())


def opened(descriptors: tuple[int, ...]) -> tuple[socket.socket, ...]:
    """Take sockets over from their file descriptors; no program that we start gets them.

    Raises:
        Misconfigured: one of them is no socket that mail could come in by.
    """
    return tuple(_listening(descriptor) for descriptor in descriptors)


def _listening(descriptor: int) -> socket.socket:
    try:
        taken = socket.socket(fileno=descriptor)
        listens = taken.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN)
    except OSError as error:
        raise Misconfigured(f"the socket that the service manager holds can't be used: {error.strerror}") from None
    if not listens:
        taken.close()
        raise Misconfigured("the socket that the service manager holds does not listen: it wants ListenStream=")
    taken.set_inheritable(False)
    return taken


def patience(environment: Mapping[str, str] = os.environ, *, workers: bool = False) -> float | None:
    """Give the seconds within which the manager wants to see that we live; None where it doesn't ask."""
    usec = environment.get("WATCHDOG_USEC", "")
    ours = "WATCHDOG_PID" not in environment or _meant(environment["WATCHDOG_PID"], workers=workers)
    return int(usec) / 1_000_000 if ours and usec.isdecimal() and int(usec) else None
