"""Lays a letter out as HTML, from the very words of its text: paragraphs, quotations, lists, and answers to press.

There is one layout for all letters: no image, no link to any page, nothing that is loaded, nothing that is counted.
Whatever a mail program throws away of its style, plain readable paragraphs are left. A button is a mailto link (RFC
6068) that writes the same reply a person would. This module adds no word, and never makes markup of what people wrote.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

import markupsafe


if TYPE_CHECKING:
    from collections.abc import Sequence

    from mailer.letters import Text


MOST_DEPTH = 4
"""How deep quotations are nested; deeper ones keep their signs as text."""

DASH = " – "
"""What stands between a word to answer with and what follows from it."""

BREAK = "<br>\n"

ADDRESS = re.compile(r"[^\s@()<>،:]{1,64}@[^\s@()<>،]{1,255}")

STYLE = """\
:root{color-scheme:light dark;supported-color-schemes:light dark}
body{margin:0;padding:1.5em 1em;background:#fff;color:#222;-webkit-text-size-adjust:100%}
.letter{max-width:34em;margin:0 auto;font-family:system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;font-size:1em;\
line-height:1.55;overflow-wrap:anywhere}
p,ul,blockquote{margin:0 0 1em}
ul{padding-inline-start:1.4em}
blockquote{padding-inline-start:1em;border-inline-start:.2em solid #767676}
.answer{margin:0 0 .75em}
.answer a{display:inline-block;min-width:3em;margin-inline-end:.4em;padding:.55em 1.2em;border:1px solid #174a73;\
border-radius:.4em;text-align:center;text-decoration:none;color:#174a73}
.answer a:focus{outline:.2em solid #174a73;outline-offset:.15em}
@media (prefers-color-scheme:dark){
body{background:#1a1a1a;color:#e8e8e8}
blockquote{border-color:#9a9a9a}
.answer a{color:#a9d1f5;border-color:#a9d1f5}
.answer a:focus{outline-color:#a9d1f5}
}
"""

PAGE = """\
<!DOCTYPE html>
<html lang="{language}" dir="{direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>{subject}</title>
<style>
{style}</style>
</head>
<body>
<div class="letter" role="article" aria-label="{subject}" lang="{language}" dir="{direction}">
{blocks}
</div>
</body>
</html>
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """How the lines of one letter are set."""

    text: Text
    reply_to: str

    def page(self) -> str:
        """Give the whole page."""
        return PAGE.format(
            language=escape(self.text.language),
            direction="rtl" if self.text.rtl else "ltr",
            subject=escape(self.text.subject),
            style=STYLE,
            blocks=self._blocks(self.text.body.split("\n")),
        )

    def _blocks(self, lines: Sequence[str], depth: int = 0) -> str:
        """Set neighbouring lines of one kind together."""
        found = []
        kinds = [_kind(line, depth) for line in lines]
        start = 0
        for end, kind in enumerate([*kinds[1:], None], 1):
            if kind != kinds[start]:
                if kinds[start]:
                    found.append(self._block(kinds[start], lines[start:end], depth))
                start = end
        return "\n".join(found)

    def _block(self, kind: str, lines: Sequence[str], depth: int) -> str:
        if kind == ">":
            inner = self._blocks([line[1:].removeprefix(" ") for line in lines], depth + 1)
            return f'<blockquote dir="auto">\n{inner}\n</blockquote>'
        if kind == "-":
            items = self._words([line[2:] for line in lines], "</li>\n<li>")
            return f"<ul>\n<li>{items}</li>\n</ul>"
        if not depth and any(self._answer(line) for line in lines):
            return "\n".join(self._row(line) for line in lines)
        return f"<p>{self._words(lines, BREAK)}</p>"

    def _answer(self, line: str) -> str:
        """Give the word to answer with that a line begins with, or nothing."""
        if DASH not in line:
            return ""
        return next((word for word in (self.text.yes, self.text.no) if word and line.startswith(word + DASH)), "")

    def _row(self, line: str) -> str:
        """Set an answer: its word is a button where there is somewhere to send it."""
        word = self._answer(line)
        if not word or not self.reply_to:
            return f'<p class="answer">{self._words([line])}</p>'
        link = mailto(self.reply_to, f"Re: {self.text.subject}", word)
        rest = self._words([line.removeprefix(word)])
        return f'<p class="answer"><a href="{escape(link)}">{escape(word)}</a>{rest}</p>'

    def _words(self, lines: Sequence[str], between: str = "") -> str:
        """Escape lines, all at once; between letters that run from right to left, an address is kept together."""
        if not self.text.rtl:
            return escape("\n".join(lines)).replace("\n", between)
        return between.join(map(_isolated, lines))


def _isolated(line: str) -> str:
    plain, isolated = ADDRESS.split(line), ADDRESS.findall(line)
    pairs = zip(plain, (*(f"<bdi>{escape(each)}</bdi>" for each in isolated), ""), strict=True)
    return "".join(f"{escape(words)}{kept}" for words, kept in pairs)


def escape(text: str) -> str:
    """Make text of what may be markup; whatever this module puts into a page has gone through here, or is its own."""
    return str(markupsafe.escape(text))


def html(text: Text, *, reply_to: str) -> str:
    """Lay a letter out; `reply_to` is where its buttons write to, empty for none."""
    return Layout(text=text, reply_to=reply_to).page()


def mailto(address: str, subject: str, body: str) -> str:
    """Give the link that writes a mail; an address's plus sign is encoded, since some programs take it for a blank."""
    return f"mailto:{quote(address, safe='@')}?subject={quote(subject, safe='')}&body={quote(body, safe='')}"


def _kind(line: str, depth: int) -> str:
    """Say what a line is: quoted, an item, a blank, or words."""
    first = line[:2]
    if first == "- ":
        return "-"
    if first[:1] == ">" and depth < MOST_DEPTH:
        return ">"
    return "words" if line and not line.isspace() else ""
