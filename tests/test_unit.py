"""The systemd units work as they are written: under the real systemd, on a machine that is booted for the purpose."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from mailer.stage import ANN, BOB, IVY
from tests.boot import boot, needs_boot


if TYPE_CHECKING:
    from pathlib import Path


@needs_boot
def test_the_service_works_in_its_cage(tmp_path: Path) -> None:
    """On port 25, without any privilege, it takes a mail with TLS, signs what follows, and keeps its files to itself.

    While it is started anew nobody is turned away; and where it stands still, systemd starts it anew.
    """
    seen = boot(tmp_path, "direct")

    assert seen["greetings"] == ["220 intro.example.org ESMTP"] * 2
    assert seen["user"] == "letterman"
    assert seen["owners"] == ["letterman"]
    assert seen["kernel"] == {
        "CapEff": "0" * 16,
        "CapBnd": "0" * 16,
        "CapAmb": "0" * 16,
        "NoNewPrivs": "1",
        "Seccomp": "2",
    }
    assert set(seen["modes"].values()) == {"0o700", "0o600"}
    assert seen["written to"] == sorted([ANN, BOB, IVY])
    assert seen["signed"]
    assert seen["status"]["introductions"] == 1
    assert seen["alive"] == ""
    assert seen["restart"] == {"greeted": True, "refused": 0}
    assert seen["hang"] == {"restarts": 1, "greets": True}
    events = [json.loads(line)["event"] for line in seen["log"] if line.startswith("{")]
    assert events.count("listening") == 3
    assert "failed" not in events


@needs_boot
def test_systemd_holds_the_socket_for_postfix(tmp_path: Path) -> None:
    """Behind Postfix the socket is Postfix's alone to connect to, and outlives a restart of the service."""
    seen = boot(tmp_path, "lmtp")

    assert seen["greetings"] == ["220 intro.example.org LMTP"] * 2
    assert (seen["group"], seen["mode"], seen["folder"]) == ("postfix", "0o660", "0o755")
