"""What is handed to operators: the wheel, the source archive, the locks, the licence, and the notes on each version."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tarfile
import tomllib
import venv
from email import message_from_bytes
from pathlib import Path
from zipfile import ZipFile

import pytest

from mailer import __version__
from mailer.model import Template


ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
LOCKS = ("requirements.lock", "deploy/requirements.lock", ".ci/sslyze.lock")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build both, as a release does; give the folder that they lie in."""
    folder = tmp_path_factory.mktemp("dist")
    build(ROOT, folder)
    return folder


def build(source: Path, into: Path, *kinds: str) -> None:
    """Build with what is installed; nothing is fetched."""
    command = [sys.executable, "-m", "hatchling", "build", "-d", str(into), *kinds]
    done = subprocess.run(command, cwd=source, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr


def wheel(folder: Path) -> Path:
    """Give the one wheel in a folder."""
    (found,) = folder.glob("*.whl")
    return found


def held(archive: Path) -> set[str]:
    """Give the names of the files in a wheel."""
    with ZipFile(archive) as opened:
        return set(opened.namelist())


def test_the_wheel_holds_the_program_whole_and_nothing_else(built: Path) -> None:
    """Every module, page and template is in it, with the licence; no test, and nothing of a developer's folder."""
    program = [path for path in (ROOT / "mailer").rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    expected = {path.relative_to(ROOT).as_posix() for path in program}
    expected |= {f"mailer/{path.relative_to(ROOT).as_posix()}" for path in (ROOT / "templates").rglob("*.*")}
    found = held(wheel(built))

    assert {"mailer/py.typed", "mailer/tryout/page.html", "mailer/templates/en/question.txt.j2"} <= expected
    assert {name for name in found if ".dist-info/" not in name} == expected
    assert {name for name in found if name.endswith("LICENSE")}


def test_what_the_wheel_says_of_itself(built: Path) -> None:
    """Name, version and licence are those of the project; the version stands in one place, `mailer/__init__.py`."""
    with ZipFile(wheel(built)) as opened:
        (name,) = (each for each in opened.namelist() if each.endswith("/METADATA"))
        metadata = message_from_bytes(opened.read(name))

    assert (metadata["Name"], metadata["Version"]) == ("letterman", __version__)
    assert (metadata["License-Expression"], metadata["License-File"]) == ("MIT", "LICENSE")
    assert metadata["Requires-Python"] == ">=3.11"
    assert (PROJECT["dynamic"], "version" in PROJECT) == (["version"], False)
    assert (ROOT / "LICENSE").read_text(encoding="utf-8").startswith("MIT License")


def test_the_source_archive_builds_the_same_wheel(built: Path, tmp_path: Path) -> None:
    """Who packages it for a distribution gets from the archive what we built from the tree."""
    (archive,) = built.glob("*.tar.gz")
    with tarfile.open(archive) as opened:
        opened.extraction_filter = getattr(tarfile, "data_filter", None)  # Debian 12's Python has none yet
        opened.extractall(tmp_path)  # noqa: S202 - our own archive
    build(tmp_path / f"letterman-{__version__}", tmp_path / "again", "-t", "wheel")
    names = {path.relative_to(tmp_path / f"letterman-{__version__}").as_posix() for path in tmp_path.rglob("*.md")}

    assert held(wheel(tmp_path / "again")) == held(wheel(built))
    assert {"README.md", "CHANGELOG.md", "deploy/README.md"} <= names


def test_the_installed_wheel_works(built: Path, tmp_path: Path) -> None:
    """In an environment of its own, far from this folder, `letterman` shows its version, its letters and its story."""
    home = tmp_path / "venv"
    venv.create(home, with_pip=False)
    (site,) = home.glob("lib/python*/site-packages")
    (ours,) = {path for path in sys.path if path.endswith("site-packages")}
    (site / "libraries.pth").write_text(f"{ours}\n", encoding="utf-8")  # what it needs; our own tree is not among it
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", str(home / "bin" / "python")]
    offline = ["--quiet", "--no-deps", "--no-index", "--ignore-installed"]
    subprocess.run([*pip, "install", *offline, str(wheel(built))], check=True, timeout=60, capture_output=True)

    def letterman(*words: str) -> str:
        command = [str(home / "bin" / "letterman"), *words]
        return subprocess.run(command, cwd=tmp_path, check=True, timeout=60, capture_output=True, text=True).stdout

    assert letterman("--version") == f"letterman, version {__version__}\n"
    assert letterman("preview", "--out", "letters").endswith("letters in letters\n")
    assert len([*(tmp_path / "letters" / "en").glob("*.txt")]) >= len(Template)
    assert "readable of this story: nothing" in letterman("demo")
    where = subprocess.run(
        [str(home / "bin" / "python"), "-c", "import mailer; print(mailer.__file__)"],
        cwd=tmp_path, check=True, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert where.stdout.startswith(str(site))


DEBIAN = Path("/usr/bin/python3")


def _other_python() -> bool:
    """Whether the system's own Python is another one than ours, and takes the same libraries."""
    if not DEBIAN.exists():
        return False
    asked = "import sys; print(*sys.version_info[:3])"
    version = subprocess.run(
        [DEBIAN, "-c", asked], check=True, capture_output=True, text=True, timeout=20
    ).stdout.split()
    return version[:2] == list(map(str, sys.version_info[:2])) and version[2] != str(sys.version_info[2])


@pytest.mark.skipif(not _other_python(), reason="needs a second Python of the same kind, as Debian's beside one's own")
def test_the_system_s_own_python_writes_every_letter_and_plays_the_story(tmp_path: Path) -> None:
    """Standard libraries differ in small things: what an older one finds fault with would stop mail on that machine."""
    (ours,) = {path for path in sys.path if path.endswith("site-packages")}
    environment = {**os.environ, "PYTHONPATH": f"{ROOT}:{ours}", "PYTHONDONTWRITEBYTECODE": "1"}
    for words, last in ((["preview", "--out", "letters"], "letters in letters"), (["demo"], "All of it took")):
        command = [str(DEBIAN), "-m", "mailer", *words]
        done = subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=60, check=False
        )
        assert last in done.stdout, done.stdout[-1000:] + done.stderr


# --- the locks --------------------------------------------------------------------------------------------------------


def pins(name: str) -> dict[str, str]:
    """Give what a lock pins, and to which version."""
    text = (ROOT / name).read_text(encoding="utf-8")
    return dict(re.findall(r"(?m)^([a-z0-9._-]+)==(\S+)", text))


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_pins_everything_with_hashes_and_names_no_place(name: str) -> None:
    """Whatever place packages come from, they are the ones that we tested; which place it is, is the installer's."""
    text = (ROOT / name).read_text(encoding="utf-8")
    entries = re.split(r"(?m)^(?=[a-z0-9])", re.sub(r"(?m)^#.*\n", "", text))[1:]

    assert entries
    assert all("--hash=sha256:" in entry for entry in entries)
    assert "://" not in text


def test_the_lock_for_a_service_holds_what_it_needs_and_no_more() -> None:
    """It has all that the program imports, in the versions that are tested, and none of the tools of developers."""
    ours, theirs = pins("requirements.lock"), pins("deploy/requirements.lock")
    wanted = {re.split(r"[\[; ]", each)[0] for each in (*PROJECT["dependencies"], "psycopg")}

    assert wanted <= set(theirs)
    assert theirs.items() <= ours.items()
    assert not {"pytest", "mypy", "ruff", "hypothesis", "coverage", "hatchling"} & set(theirs)


# --- the notes on each version ----------------------------------------------------------------------------------------


KINDS = {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}


def test_the_changelog_keeps_its_format() -> None:
    """Keep a Changelog: what is not released stands on top, then each version with its day, the newest first."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    heads = re.findall(r"(?m)^## (.*)$", text)
    versions = [re.fullmatch(r"\[(\d+)\.(\d+)\.(\d+)\] - (\d{4}-\d\d-\d\d)", head) for head in heads[1:]]
    numbers = [tuple(map(int, found.groups()[:3])) for found in versions if found]
    days = [found[4] for found in versions if found]

    assert heads[0] == "[Unreleased]"
    assert all(versions)
    assert numbers == sorted(numbers, reverse=True)
    assert days == sorted(days, reverse=True)
    assert set(re.findall(r"(?m)^### (.*)$", text)) <= KINDS
    assert not numbers or numbers[0] <= tuple(map(int, re.findall(r"\d+", __version__)))
