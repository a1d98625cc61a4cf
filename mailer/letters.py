"""Finds and renders the letters: one authored text for each letter and language, subject line included.

Templates lie in `templates/<language>/<letter>.txt.j2`; an operator's own folder is laid over the shipped ones. What
users wrote is only ever a value in a template, never a template. This module knows no addresses and no mail format.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jinja2
from jinja2.sandbox import ImmutableSandboxedEnvironment

from mailer.errors import Misconfigured


if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date as Date  # noqa: N812 - a field of a language has that name

    from mailer.model import Template


SHIPPED = (Path(__file__).parent / "templates", Path(__file__).parent.parent / "templates")
"""Where the templates lie in a wheel, and in a checkout."""


ANY = re.compile(r"\\\{\\\}")
"""Where a phrase of the reader's holds a name, an address or a number, once the phrase is escaped."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """What a language's letters need besides their words, from its `language.toml`.

    Attributes:
        code: the two letters.
        name: what its speakers call it.
        conjunction: what stands before the last name of a list, with its blanks.
        comma: what stands between the others.
        honorific: what follows every name of a list.
        date: how a day is written.
        first: how the first day of a month is written, where that is no number.
        months: their names, as dates have them.
        say: the words to answer with, which the reader must know: yes, no, stop, and so on.
        example: a request to copy, which the reader must understand.
        missing: what the reader says of a request (in English), and how this language says it; `{}` is a name or an
            address, `{0}` the first of them.
        rtl: whether it is written from right to left.
    """

    code: str
    name: str
    conjunction: str
    comma: str
    date: str
    months: tuple[str, ...]
    say: Mapping[str, str]
    example: str
    missing: Mapping[str, str]
    honorific: str = ""
    first: str = ""
    rtl: bool = False

    def day(self, day: Date) -> str:
        """Write a date as people do."""
        number = self.first if self.first and day.day == 1 else day.day
        return self.date.format(day=number, month=self.months[day.month - 1], year=day.year)

    def names(self, names: Sequence[str], between: str = "") -> str:
        """Write a list of names as people do, or with a sign between them."""
        if between:
            return f" {between} ".join(names)
        called = [f"{name}{self.honorific}" for name in names]
        head, last = self.comma.join(called[:-1]), "".join(called[-1:])
        return f"{head}{self.conjunction}{last}" if head else last

    def phrase(self, english: str) -> str:
        """Say what a request is missing; a phrase that is not in the table stays as it is."""
        for pattern, said in self.missing.items():
            found = re.fullmatch(ANY.sub("(.+?)", re.escape(pattern)), english)
            if found:
                return said.format(*(self.missing.get(each, each) for each in found.groups()))
        return english


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A letter in words, with what a layout of it must know about its language."""

    subject: str
    body: str
    language: str
    rtl: bool = False
    yes: str = ""
    no: str = ""


class Environment(ImmutableSandboxedEnvironment):
    """A sandbox that looks at what is plainly data without its many questions, which took longer than the writing."""

    def getattr(self, obj: Any, attribute: str) -> Any:  # noqa: ANN401 - whatever a template is given
        """Give a field of a record, or an entry of a table; the sandbox judges whatever else is asked for."""
        if attribute[0] != "_" and attribute in getattr(type(obj), "__slots__", ()):
            return getattr(obj, attribute)
        if type(obj) is dict and attribute in obj:
            return obj[attribute]
        return super().getattr(obj, attribute)


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
        self._languages = {code: self._data(code) for code in self._codes()}
        self._environments = {code: self._environment(each) for code, each in self._languages.items()}
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

    def name(self, language: str) -> str:
        """Give what the speakers of a language call it."""
        return self._languages[self.language(language)].name

    def day(self, day: Date, *, language: str) -> str:
        """Write a date in a language."""
        return self._languages[self.language(language)].day(day)

    def render(self, template: Template, *, language: str, facts: dict[str, Any]) -> Text:
        """Put a letter into words."""
        code = self.language(language)
        rendered = self._environments[code].get_template(f"{template.value}.txt.j2").render(facts)
        subject, _, body = rendered.partition("\n")
        subject = " ".join(subject.removeprefix("Subject:").split())
        spoken = self._languages[code]
        return Text(
            subject=subject,
            body=body.strip("\n") + "\n",
            language=code,
            rtl=spoken.rtl,
            yes=spoken.say["yes"],
            no=spoken.say["no"],
        )

    def _codes(self) -> Iterable[str]:
        found = {path.parent.name for folder in self._folders for path in folder.glob("*/language.toml")}
        return sorted(found)

    def _environment(self, language: Language) -> jinja2.Environment:
        folders = [str(folder / language.code) for folder in self._folders]
        environment = Environment(
            loader=jinja2.FileSystemLoader(folders),
            undefined=jinja2.StrictUndefined,
            autoescape=jinja2.select_autoescape(("html",), default=False),
            auto_reload=False,
            keep_trailing_newline=True,
        )
        environment.globals |= {"say": language.say, "example": language.example}
        environment.filters |= {"quoted": quoted, "names": language.names, "phrase": language.phrase}
        return environment

    def _data(self, code: str) -> Language:
        paths = (folder / code / "language.toml" for folder in self._folders)
        path = next(path for path in paths if path.is_file())
        try:
            data = tomllib.loads(path.read_text(encoding="utf-8"))
            return Language(
                code=code,
                name=data["name"],
                conjunction=data["and"],
                comma=data["comma"],
                honorific=data.get("honorific", ""),
                date=data["date"],
                first=data.get("first", ""),
                months=tuple(data["months"]),
                say=data["say"],
                example=data["example"],
                missing=data.get("missing", {}),
                rtl=data.get("rtl", False),
            )
        except (ValueError, KeyError) as error:
            raise Misconfigured(f"{path}: {type(error).__name__}: {error}") from error


def quoted(texts: str | Iterable[str]) -> str:
    """Set texts apart as somebody else's: every line begins with `> `, and empty texts are left out."""
    parts = (texts,) if isinstance(texts, str) else texts
    whole = "\n\n".join(part.strip("\n") for part in parts if part.strip())
    return "\n".join(f"> {line}".rstrip() for line in whole.split("\n"))
