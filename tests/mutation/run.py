# ruff: noqa: T201 - it speaks to whoever runs it
"""Switches off each guard in turn, in a copy of the code, and sees whether the test that should notice does.

Prints a line for each, writes the table into docs/security.md, and fails if a guard went unnoticed. Wants a checkout.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path


ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from tests.mutation.guards import GUARDS, Guard  # noqa: E402 - the path comes first


FAILED = 1
"""Exit status of pytest where a test failed; every other one says that it could not be tried."""
BEGIN, END = "<!-- mutation: begin -->", "<!-- mutation: end -->"


def main() -> int:
    """Try every guard; give the exit status."""
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="letterman-mutation-") as folder:
        copy = Path(folder)
        for name in ("mailer", "tests", "templates"):
            shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(ROOT / "pyproject.toml", copy)
        files = {guard: test_files(copy, guard.test) for guard in GUARDS}
        everything = sorted({path for found in files.values() for path in found})
        names = " or ".join(sorted({guard.test for guard in GUARDS}))
        if run_tests(copy, everything, names) != 0:
            print("the tests fail with every guard in place")
            return 1
        results = {guard: attempt(copy, guard, files[guard]) for guard in GUARDS}
    write_table(results)
    missed = [guard for guard, result in results.items() if result != "noticed"]
    print(f"{len(GUARDS)} guards, {len(missed)} not noticed, {time.monotonic() - started:.0f} seconds")
    return 1 if missed else 0


def test_files(copy: Path, test: str) -> list[str]:
    """Find the files that hold a test."""
    definition = re.compile(rf"^(?:async )?def {test}\(", re.MULTILINE)
    found = [str(path) for path in (copy / "tests").rglob("test_*.py") if definition.search(path.read_text("utf-8"))]
    assert found, f"there is no test {test}"
    return found


def run_tests(copy: Path, files: list[str], names: str) -> int:
    """Run some tests in the copy, and give pytest's exit status."""
    command = [
        sys.executable,
        "-B",
        "-m",
        "pytest",
        "-q",
        "-x",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:xdist",
        *files,
        "-k",
        names,
    ]
    return subprocess.run(command, cwd=copy, check=False, capture_output=True, timeout=300).returncode


def attempt(copy: Path, guard: Guard, files: list[str]) -> str:
    """Switch one guard off, run its test, and switch it on again."""
    path = copy / guard.file
    source = path.read_text("utf-8")
    if source.count(guard.source) != 1:
        result = "not found"
    else:
        path.write_text(source.replace(guard.source, guard.disarmed), "utf-8")
        status = run_tests(copy, files, guard.test)
        path.write_text(source, "utf-8")
        result = {FAILED: "noticed", 0: "NOT NOTICED"}.get(status, "could not be tried")
    print(f"{result:12} {guard.file}: {guard.what}", flush=True)
    return result


def write_table(results: dict[Guard, str]) -> None:
    """Put the table where docs/security.md has a place for it."""
    path = ROOT / "docs" / "security.md"
    head, _, rest = path.read_text("utf-8").partition(BEGIN)
    tail = rest.partition(END)[2]
    rows = [f"| {guard.what} | `{guard.file}` | `{guard.test}` | {result} |" for guard, result in results.items()]
    table = "\n".join(["| guard | file | test | without it |", "|---|---|---|---|", *rows])
    path.write_text(f"{head}{BEGIN}\n{table}\n{END}{tail}", "utf-8")


if __name__ == "__main__":
    sys.exit(main())
