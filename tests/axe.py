"""Has axe-core look at what a browser shows, and gives what it finds fault with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest


if TYPE_CHECKING:
    from tests.browser import Browser


SOURCE = Path(__file__).parent / "accessibility" / "node_modules" / "axe-core" / "axe.min.js"
needs_axe = pytest.mark.skipif(
    not SOURCE.is_file(), reason="axe-core is not installed: npm install --prefix tests/accessibility"
)

BEGIN = """
window.letterman = null;
axe.run(document, {resultTypes: ["violations"]}).then(
  (found) => { window.letterman = {violations: found.violations, passes: found.passes.length}; },
  (error) => { window.letterman = {error: String(error)}; });
"""


def faults(browser: Browser) -> list[str]:
    """Give each rule that the page breaks, how grave that is, and where, with every rule of axe-core switched on."""
    browser.run(SOURCE.read_text("utf-8"))
    browser.run(BEGIN)
    found: dict[str, Any] = browser.wait(lambda: browser.run("return window.letterman"), "axe's findings", 60)
    assert "error" not in found, found
    assert found["passes"] > 0
    return [
        f"{each['impact']} {each['id']}: {' '.join(map(str, node['target']))}"
        for each in found["violations"]
        for node in each["nodes"]
    ]
