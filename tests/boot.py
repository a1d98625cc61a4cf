"""Boots a throw-away machine over this one's own files, with the units of deploy/ in it, and plays a story inside.

What is written there is kept in memory, and gone when it ends; it has no network but its own loopback. Its systemd is
the real one, so that a unit which does not work as it is written does not work here either.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest


if TYPE_CHECKING:
    from collections.abc import Mapping


ROOT = Path(__file__).parent.parent
DEPLOY = ROOT / "deploy"
UNITS = Path("/etc/systemd/system")
HOME = Path("/opt/letterman")
LONGEST = 90

PLACES = {
    "letterman.service": UNITS / "letterman.service",
    "letterman.socket": UNITS / "letterman.socket",
    "letterman-lmtp.socket": UNITS / "letterman-lmtp.socket",
    "letterman.service.d/credentials.conf": UNITS / "letterman.service.d" / "credentials.conf",
    "letterman.sysusers": Path("/usr/lib/sysusers.d/letterman.conf"),
    "letterman.tmpfiles": Path("/usr/lib/tmpfiles.d/letterman.conf"),
}
"""Where deploy/README.md says that each file belongs."""

PROGRAM = f"""#!{HOME}/python/bin/python3
import sys
sys.path[:0] = ["{HOME}/src", "{HOME}/site"]
from mailer.cli import main
main()
"""

STORY = f"""[Service]
Type=oneshot
Environment=PYTHONPATH={HOME}/src:{HOME}/site PYTHONDONTWRITEBYTECODE=1
ExecStart={HOME}/python/bin/python3 -m tests.boot_inside %s
StandardError=file:/out/errors
ExecStopPost=/bin/systemctl poweroff --force
"""

TARGET = "[Unit]\nRequires=basic.target\nWants=story.service\nAfter=basic.target\nAllowIsolate=yes\n"


def _can_boot() -> bool:
    """Whether a machine can be booted here: as root, with systemd-nspawn and namespaces."""
    if os.geteuid() or not shutil.which("systemd-nspawn") or not Path("/usr/lib/systemd/systemd").exists():
        return False
    return subprocess.run(["unshare", "-mpn", "--fork", "true"], check=False, capture_output=True).returncode == 0


needs_boot = pytest.mark.skipif(
    not _can_boot(), reason="needs root and systemd-nspawn: apt-get install systemd-container"
)


def boot(folder: Path, story: str) -> dict[str, Any]:
    """Boot, play a story of `tests.boot_inside`, and give what it has seen."""
    out = folder / "out"
    out.mkdir(parents=True)
    (folder / "story.service").write_text(STORY % story, encoding="utf-8")
    (folder / "story.target").write_text(TARGET, encoding="utf-8")
    there = {folder / name: UNITS / name for name in ("story.service", "story.target")}
    there |= {DEPLOY / name: place for name, place in PLACES.items()}
    done = _spawn(folder, there, f"-b --register=no --keep-unit --bind={out}:/out", "systemd.unit=story.target")
    said = out / "seen.json"
    errors = (out / "errors").read_text(encoding="utf-8") if (out / "errors").exists() else ""
    assert said.exists(), f"{errors}\n{done.stdout[-2000:]}{done.stderr[-2000:]}"
    return dict(json.loads(said.read_text(encoding="utf-8")))


def contain(folder: Path, script: str, *, there: Mapping[Path, Path]) -> str:
    """Run a script of bash as root with the same files, but no systemd; give what it says, where it ends well."""
    (folder / "script").write_text(script, encoding="utf-8")
    options = "--register=no --keep-unit --as-pid2 --console=pipe"
    done = _spawn(folder, {folder / "script": Path("/script"), **there}, options, "bash -e /script")
    assert done.returncode == 0, f"{done.stdout}{done.stderr}"
    return done.stdout


def _spawn(folder: Path, there: Mapping[Path, Path], options: str, command: str) -> subprocess.CompletedProcess[str]:
    home, root = folder / "home", folder / "root"
    for made in (home / "bin", home / "python", home / "site", home / "src", root):
        made.mkdir(parents=True)
    (home / "bin" / "letterman").write_text(PROGRAM, encoding="utf-8")
    (home / "bin" / "letterman").chmod(0o755)
    python = {
        home: HOME,
        Path(sys.base_prefix): HOME / "python",
        Path(sysconfig.get_path("purelib")): HOME / "site",
        ROOT: HOME / "src",
    }
    binds = " ".join(f"--bind-ro={source}:{place}" for source, place in (python | dict(there)).items())
    nspawn = f"systemd-nspawn -q -D {root} --volatile=overlay --private-network --link-journal=no {binds} {options}"
    return subprocess.run(
        [
            "timeout",
            "-k5",
            str(LONGEST),
            "unshare",
            "-m",
            "sh",
            "-c",
            f"mount --bind / {root} && exec {nspawn} {command}",
        ],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
