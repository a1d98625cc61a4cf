"""A small process around the real store, for tests that trace and kill it: `keeper.py DATABASE` prints its port.

Each line that it is sent is the id of an introduction: it keeps a row and queues one mail, unless the row is there
already, and says 250 once that is on disk, or 451.
"""

from __future__ import annotations

import socketserver
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from mailer.errors import Temporary
from tests.keeping import LOOK, change, ident, mail, open_sqlite


if TYPE_CHECKING:
    from mailer.store import Change, Held


store = open_sqlite(Path(sys.argv[1]))


class Connection(socketserver.StreamRequestHandler):
    """One client."""

    def handle(self) -> None:
        """Answer line by line."""
        for line in self.rfile:
            number = int(line)

            def step(held: Held, number: int = number) -> Change:
                return change(None) if held.row else change(b"sealed" * 100, mail(f"p{number}@example.net"))

            try:
                store.apply(ident(number), step, look=LOOK)
            except Temporary:
                self.wfile.write(b"451 %d\n" % number)
            else:
                self.wfile.write(b"250 %d\n" % number)


class Server(socketserver.ThreadingTCPServer):
    """Listens on the loopback interface."""

    daemon_threads = True


with Server(("127.0.0.1", 0), Connection) as server:
    sys.stdout.write(f"{server.server_address[1]}\n")
    sys.stdout.flush()
    server.serve_forever()
