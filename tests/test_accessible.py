"""axe-core, a witness from elsewhere, finds no barrier in the letters, nor on the pages that show them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mailer import preview
from tests.axe import faults, needs_axe
from tests.browser import Browser, needs_chromium
from tests.test_letters import LETTERS
from tests.test_preview_pages import FAULTS, pages


if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


pytestmark = [needs_axe, needs_chromium]

FOR_WHOLE_PAGES = ("landmark-one-main", "page-has-heading-one", "region")
"""What is asked of a page, but not of a letter: that is shown within the page of a mail program, which has these."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give pages with all letters of a language on each, a question of each, and the overview of the first letters."""
    out = tmp_path_factory.mktemp("preview")
    preview.write(out)
    for name, page in {**pages(out), "faulty": FAULTS}.items():
        out.joinpath(name.replace("/", "-") + ".htm").write_text(page, encoding="utf-8")
    return out


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """A browser as wide as a telephone."""
    with Browser(tmp_path_factory.mktemp("profile")) as opened:
        opened.narrow(320)
        yield opened


def look(browser: Browser, page: Path, scheme: str = "light") -> list[str]:
    """Give what is found in a page, in light or in dark."""
    browser.tool("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
    browser.open(page.as_uri())
    return faults(browser)


def test_axe_finds_faults(browser: Browser, folder: Path) -> None:
    """A page with pale words, a nameless link and a nameless frame is found out: the witness is awake."""
    found = " ".join(look(browser, folder / "faulty.htm"))

    for rule in ("color-contrast", "link-name", "frame-title", "html-has-lang", "document-title"):
        assert f"serious {rule}:" in found


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", LETTERS.languages)
def test_axe_finds_no_barrier_in_any_letter(browser: Browser, folder: Path, language: str, scheme: str) -> None:
    """All letters of a language, in light and in dark: nothing is found but what is asked of whole pages alone."""
    found = look(browser, folder / f"{language}-all.htm", scheme)

    assert [each for each in found if not any(f" {rule}: " in each for rule in FOR_WHOLE_PAGES)] == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_barrier_in_the_overview(browser: Browser, folder: Path, scheme: str) -> None:
    """The page that shows all letters is a whole page, and nothing at all is found in it."""
    assert look(browser, folder / "index.htm", scheme) == []
