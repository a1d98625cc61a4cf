"""Scores the reader on the development mails that lie beside the project, and holds the figures that it has reached."""

from __future__ import annotations

import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest


ROOT = Path(__file__).parents[2]
CORPUS = ROOT.parent / "shared" / "corpus"

pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="the development mails are not here")

REACHED = {
    "forward": {
        "detect": 73, "from-address": 65, "from-name": 65, "to": 61, "cc": 48, "subject": 66, "date": 64, "note": 58,
        "body": 65, "all": 66,
    },
    "reply": {"exact": 81, "near": 82, "first": 84, "kept": 82, "clean": 83},
}  # fmt: skip
"""How many are right, at least."""


@cache
def figures() -> dict[str, dict[str, tuple[int, int]]]:
    """Run the scorer once, and give right and all of each figure of each kind."""
    explain = f"{sys.executable} -m mailer.explain"
    run = subprocess.run(
        [sys.executable, str(CORPUS / "score.py"), "--command", f"{explain} -", "--answers", f"{explain} --answers"],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    found = {}
    for line in run.stdout.splitlines():
        kind, _, rest = line.partition(":")
        found[kind] = {name: (int(a), int(b)) for name, a, b in re.findall(r"([\w-]+) (\d+)/(\d+)", rest)}
        found[kind] |= {name: (int(a), 0) for name, a in re.findall(r"(wrong-person|flips|invented) (\d+)", rest)}
    return found


@pytest.mark.parametrize(("kind", "name"), [(kind, name) for kind, names in REACHED.items() for name in names])
def test_a_figure_once_reached_is_held(kind: str, name: str) -> None:
    """Each figure of the scorer is as high as it has been."""
    assert figures()[kind][name][0] >= REACHED[kind][name]


def test_nobody_is_taken_for_somebody_else() -> None:
    """No forward is read as from a person who did not send it."""
    assert figures()["forward"]["wrong-person"][0] == 0
