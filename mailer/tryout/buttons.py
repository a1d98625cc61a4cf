"""Finds what can be pressed in the HTML part of a mail: its mailto links (RFC 6068). Pure.

On the page that part is shown in a frame in which nothing can be pressed, so the page shows the links below it, and
opens them as a mail program would.
"""

from __future__ import annotations

from dataclasses import dataclass
from html.parser import HTMLParser
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, unquote, urlsplit

from mailer.tryout.mail import Draft


if TYPE_CHECKING:
    from mailer.tryout.mail import Mail


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """A link with the words on it, and the mail that it begins."""

    label: str
    draft: Draft


class _Reader(HTMLParser):
    """Collects the links; the last of them may still be open."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, str]] = []
        self._within = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a link."""
        target = dict(attrs).get("href") or ""
        if tag == "a" and target.startswith("mailto:"):
            self.found.append((target, ""))
            self._within = True

    def handle_data(self, data: str) -> None:
        """Take the words on it."""
        if self._within:
            target, label = self.found[-1]
            self.found[-1] = (target, label + data)

    def handle_endtag(self, tag: str) -> None:
        """End it."""
        if tag == "a":
            self._within = False


def buttons(mail: Mail) -> tuple[Button, ...]:
    """Give the mailto links of a mail, in order."""
    reader = _Reader()
    reader.feed(mail.html)
    reader.close()
    return tuple(_button(mail, target, label.strip()) for target, label in reader.found)


def _button(mail: Mail, target: str, label: str) -> Button:
    parts = urlsplit(target)
    fields = {name.lower(): values[0] for name, values in parse_qs(parts.query.replace("+", "%2B")).items()}
    draft = Draft(
        sender=mail.owner,
        to=unquote(parts.path),
        subject=fields.get("subject", ""),
        body=fields.get("body", "").replace("\r\n", "\n"),
    )
    return Button(label=label, draft=draft)
