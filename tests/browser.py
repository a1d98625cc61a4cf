"""Drives Chromium over ChromeDriver's wire protocol (W3C WebDriver) with nothing but the standard library."""

from __future__ import annotations

import base64
import contextlib
import http.client
import json
import re
import shutil
import subprocess
import time
from typing import TYPE_CHECKING, Any, Self

import pytest


if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")
needs_chromium = pytest.mark.skipif(not (CHROMIUM and DRIVER), reason="Chromium and its driver are not installed")

QUIET = (
    "--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update"
    " --disable-sync --no-proxy-server --disable-dev-shm-usage"
).split()
NO_NETWORK = "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
"""The key under which the protocol names an element."""


class Browser:
    """A browser with one window.

    `css` selectors name elements; what is asked for is waited for.
    """

    def __init__(self, profile: Path, *, width: int = 1400, height: int = 900) -> None:
        assert CHROMIUM is not None
        assert DRIVER is not None
        self._driver = subprocess.Popen(
            [DRIVER, "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        try:
            self._port = self._listening()
            args = [*QUIET, NO_NETWORK, f"--user-data-dir={profile}", f"--window-size={width},{height}"]
            wanted = {
                "browserName": "chrome",
                "goog:chromeOptions": {"binary": CHROMIUM, "args": args},
                "goog:loggingPrefs": {"browser": "ALL"},
            }
            self._session = ""
            made = self._call("POST", "/session", {"capabilities": {"alwaysMatch": wanted}})
            self._session = f"/session/{made['sessionId']}"
        except BaseException:
            self._end()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(OSError, http.client.HTTPException, RuntimeError):
            self._call("DELETE", "")
        self._end()

    def _end(self) -> None:
        self._driver.terminate()
        self._driver.wait()
        if self._driver.stdout is not None:
            self._driver.stdout.close()

    def _listening(self) -> int:
        assert self._driver.stdout is not None
        for line in self._driver.stdout:
            if found := re.search(r"successfully on port (\d+)", line):
                return int(found[1])
        raise RuntimeError("the driver did not start")

    def _call(self, method: str, path: str, body: object = None) -> Any:  # noqa: ANN401 - whatever the driver says
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=30)
        try:
            connection.request(method, self._session + path, json.dumps(body) if method == "POST" else None)
            value = json.loads(connection.getresponse().read())["value"]
        finally:
            connection.close()
        if isinstance(value, dict) and "error" in value:
            raise RuntimeError(f"{value['error']}: {value['message']}")
        return value

    # --- what a person does -------------------------------------------------------------------------------------------

    def open(self, address: str) -> None:
        """Go to a page."""
        self._call("POST", "/url", {"url": address})

    def click(self, css: str) -> None:
        """Click, as with a mouse: what is covered or not to be seen can't be clicked."""
        self._call("POST", f"/element/{self._find(css)}/click", {})

    def type(self, css: str, text: str) -> None:
        """Type into a field."""
        self._call("POST", f"/element/{self._find(css)}/value", {"text": text})

    def press(self, text: str) -> None:
        """Press keys, wherever the focus is."""
        keys = [{"type": kind, "value": key} for key in text for kind in ("keyDown", "keyUp")]
        self._call("POST", "/actions", {"actions": [{"type": "key", "id": "keys", "actions": keys}]})

    def _find(self, css: str) -> str:
        def found() -> str | None:
            listed = self._call("POST", "/elements", {"using": "css selector", "value": css})
            seen = [each[ELEMENT] for each in listed if self._call("GET", f"/element/{each[ELEMENT]}/displayed")]
            return seen[0] if seen else None

        return self.wait(found, css)

    # --- what a person sees -------------------------------------------------------------------------------------------

    def wait(self, look: Callable[[], Any], what: str, seconds: float = 8) -> Any:  # noqa: ANN401 - whatever it looks for
        """Look until there is something, and give it."""
        end = time.monotonic() + seconds
        while not (seen := look()):
            assert time.monotonic() < end, f"not there: {what}"
            time.sleep(0.05)
        return seen

    def sees(self, css: str, text: str) -> str:
        """Wait until an element that can be seen shows a text; give all that it shows."""

        def look() -> str | None:
            script = (
                "return [...document.querySelectorAll(arguments[0])]"
                ".filter((each) => each.checkVisibility()).map((each) => each.innerText)"
            )
            return next((shown for shown in self.run(script, css) if text in shown), None)

        return str(self.wait(look, f"{text!r} in {css}"))

    def run(self, script: str, *args: object) -> Any:  # noqa: ANN401 - whatever the script gives
        """Run a script in the page."""
        return self._call("POST", "/execute/sync", {"script": script, "args": list(args)})

    def narrow(self, width: int, height: int = 740) -> None:
        """Show the page as a telephone of that width does."""
        size = {"width": width, "height": height, "deviceScaleFactor": 2, "mobile": True}
        self.tool("Emulation.setDeviceMetricsOverride", **size)

    def tool(self, command: str, **params: object) -> Any:  # noqa: ANN401 - whatever the tool gives
        """Give a command of the DevTools protocol."""
        return self._call("POST", "/goog/cdp/execute", {"cmd": command, "params": params})

    def complaints(self) -> list[str]:
        """Give what the browser wrote to its console since the last time."""
        return [entry["message"] for entry in self._call("POST", "/se/log", {"type": "browser"})]

    def picture(self) -> bytes:
        """Give what can be seen, as PNG."""
        return base64.b64decode(self._call("GET", "/screenshot"))
