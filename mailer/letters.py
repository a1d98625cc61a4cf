"""Finds and renders the letters: one authored text for each letter and language, subject line included.

Templates lie in `templates/<language>/<letter>.txt.j2`; an operator's own folder is laid over the shipped ones. What
users wrote is only ever a value in a template, never a template. This module knows no addresses and no mail format.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jinja2
from jinja2.sandbox import ImmutableSandboxedEnvironment

from mailer.errors import Misconfigured


if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date as Date  # noqa: N812 - a field of a language has that name

    from mailer.model import Template


SHIPPED = (Path(__file__).parent / "templates", Path(__file__).parent.parent / "templates")
"""Where the templates lie in a wheel, and in a checkout."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """What a language's letters need besides their words, from its `language.toml`."""

    code: str
    name: str
    conjunction: str
    date: str
    months: tuple[str, ...]
    rtl: bool = False

    def day(self, day: Date) -> str:
        """Write a date as people do."""
        return self.date.format(day=day.day, month=self.months[day.month - 1], year=day.year)

    def names(self, names: Sequence[str], between: str = "") -> str:
        """Write a list of names as people do, or with a sign between them."""
        if between:
            return f" {between} ".join(names)
        head, last = ", ".join(names[:-1]), "".join(names[-1:])
        return f"{head} {self.conjunction} {last}" if head else last


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A letter in words."""

    subject: str
    body: str
    language: str


class Letters:
    """All templates of all languages, compiled when first used and kept."""

    def __init__(self, *, overlay: str = "", default: str = "en") -> None:
        """Look for the templates.

        Raises:
            Misconfigured: the folder or the default language is not there.
        """
        shipped = next((folder for folder in SHIPPED if folder.is_dir()), None)
        if shipped is None:
            raise Misconfigured("the templates are missing: the package is not installed whole")
        if overlay and not Path(overlay).is_dir():
            raise Misconfigured(f"templates: there is no folder {overlay}")
        self._folders = (*((Path(overlay),) if overlay else ()), shipped)
        self._environments = {code: self._environment(code) for code in self._codes()}
        if default not in self._environments:
            raise Misconfigured(f"language: there are no letters in {default!r}; there are {self.languages}")
        self._default = default

    @property
    def languages(self) -> tuple[str, ...]:
        """The codes of all languages that there are letters in."""
        return tuple(sorted(self._environments))

    def language(self, code: str) -> str:
        """Give the language to write in: the wished one, or the default where there are no letters in it."""
        return code if code in self._environments else self._default

    def day(self, day: Date, *, language: str) -> str:
        """Write a date in a language."""
        found: Language = self._environments[self.language(language)].globals["language"]  # type: ignore[assignment]
        return found.day(day)

    def render(self, template: Template, *, language: str, facts: dict[str, Any]) -> Text:
        """Put a letter into words."""
        code = self.language(language)
        rendered = self._environments[code].get_template(f"{template.value}.txt.j2").render(facts)
        subject, _, body = rendered.partition("\n")
        subject = " ".join(subject.removeprefix("Subject:").split())
        return Text(subject=subject, body=body.strip("\n") + "\n", language=code)

    def _codes(self) -> Iterable[str]:
        found = {path.parent.name for folder in self._folders for path in folder.glob("*/language.toml")}
        return sorted(found)

    def _environment(self, code: str) -> jinja2.Environment:
        folders = [str(folder / code) for folder in self._folders]
        environment = ImmutableSandboxedEnvironment(
            loader=jinja2.FileSystemLoader(folders),
            undefined=jinja2.StrictUndefined,
            autoescape=jinja2.select_autoescape(("html",), default=False),
            auto_reload=False,
            keep_trailing_newline=True,
        )
        language = self._data(code)
        environment.globals["language"] = language
        environment.filters |= {"quoted": quoted, "names": language.names, "day": language.day}
        return environment

    def _data(self, code: str) -> Language:
        paths = (folder / code / "language.toml" for folder in self._folders)
        path = next(path for path in paths if path.is_file())
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        return Language(
            code=code,
            name=data["name"],
            conjunction=data["and"],
            date=data["date"],
            months=tuple(data["months"]),
            rtl=data.get("rtl", False),
        )


def quoted(texts: str | Iterable[str]) -> str:
    """Set texts apart as somebody else's: every line begins with `> `, and empty texts are left out."""
    parts = (texts,) if isinstance(texts, str) else texts
    whole = "\n\n".join(part.strip("\n") for part in parts if part.strip())
    return "\n".join(f"> {line}".rstrip() for line in whole.split("\n"))
