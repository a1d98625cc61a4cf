"""A headless Chromium that shows a page and gives what became of it; it reaches no network, and keeps nothing."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from typing import TYPE_CHECKING


if TYPE_CHECKING:
    from pathlib import Path


PROGRAM = next((found for name in ("chromium", "chromium-browser") if (found := shutil.which(name))), "")
WHY = "needs Chromium: apt-get install chromium"
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND",
)


def shown(page: Path, *, seconds: int = 60) -> str:
    """Show a page from the disk, let its scripts run to their end, and give its document."""
    with tempfile.TemporaryDirectory() as profile:
        command = [PROGRAM, *FLAGS, f"--user-data-dir={profile}", "--virtual-time-budget=60000", "--dump-dom"]
        done = subprocess.run([*command, page.as_uri()], capture_output=True, text=True, timeout=seconds, check=True)
    return done.stdout
