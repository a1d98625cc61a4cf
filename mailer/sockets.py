"""Opens what mail comes in by, a port or a local socket, once for all processes that take mail by it.

So whoever is free takes the next connection, and one that nobody has taken yet outlives the end of a process. This
module takes no connection, and says nothing on one.
"""

from __future__ import annotations

import contextlib
import errno
import os
import socket
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from mailer.errors import Misconfigured


if TYPE_CHECKING:
    from collections.abc import Iterable

    from mailer.settings import Listen


BACKLOG = 512
"""Connections that the kernel holds while we are busy."""

MODE = stat.S_IRUSR | stat.S_IWUSR | stat.S_IRGRP | stat.S_IWGRP | stat.S_IROTH | stat.S_IWOTH
"""A local socket is as open as a port on the loopback interface; the folder that it stands in may close it."""

NOT_HERE = (errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT)
"""What a name's IPv6 address gives on a machine without IPv6; its other address does."""


def opened(settings: Listen) -> tuple[socket.socket, ...]:
    """Open what the settings say: a local socket, or a port at each address of the host.

    Raises:
        Misconfigured: it is not to be had.
    """
    path = local_path(settings)
    try:
        return (_local(path),) if path else _ports(settings.host, settings.port)
    except OSError as error:
        where = path or f"{settings.host}:{settings.port}"
        known = error.errno in errno.errorcode  # what a resolver says has numbers of its own
        reason = os.strerror(error.errno) if known and error.errno else str(error.strerror or error)
        raise Misconfigured(f"cannot listen on {where}: {reason.lower()}") from None


def local_path(settings: Listen) -> str:
    """Give the path of the local socket; empty where there is a port."""
    path = settings.host.removeprefix("unix:")
    return path if path.startswith("/") or path != settings.host else ""


def close(sockets: Iterable[socket.socket], settings: Listen | None) -> None:
    """Take no more connections; leave no file behind where the settings say that we made one."""
    for each in sockets:
        each.close()
    if settings and (path := local_path(settings)):
        Path(path).unlink(missing_ok=True)


def _local(path: str) -> socket.socket:
    file = Path(path)
    with contextlib.suppress(FileNotFoundError):
        if stat.S_ISSOCK(file.stat().st_mode):
            file.unlink()  # a process that was killed has left it
    made = socket.socket(socket.AF_UNIX)
    try:
        made.bind(path)
        file.chmod(MODE)
        made.listen(BACKLOG)
    except OSError:
        made.close()
        raise
    return made


def _ports(host: str, port: int) -> tuple[socket.socket, ...]:
    found = socket.getaddrinfo(host or None, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    made: list[socket.socket] = []
    missing: OSError | None = None
    for family, address in dict.fromkeys((family, address) for family, _, _, _, address in found):
        try:
            bound = socket.create_server(address, family=family, backlog=BACKLOG)  # one of IPv6 takes that alone
            made.append(
                socket.socket(fileno=bound.detach())
            )  # asked anew: asyncio sends at once only where TCP is named
        except OSError as error:
            missing = error
            if error.errno not in NOT_HERE:
                break
    if missing and (not made or missing.errno not in NOT_HERE):
        for each in made:
            each.close()
        raise missing
    return tuple(made)
