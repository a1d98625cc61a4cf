"""Writes every letter in every language to a folder, to look at: as text, as HTML, as a whole mail, and all on a page.

The people in it are made up, and so are the reply addresses: they are under a secret that is thrown away.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from itertools import groupby
from typing import TYPE_CHECKING

from markupsafe import Markup

from mailer import tokens
from mailer.draft import Drafter
from mailer.letters import Letters
from mailer.model import Heading, Introduction, Letter, Mailbox, Options, Party, Request, Role, Stage, Template


if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from mailer.letters import Text


IVY = Mailbox(name="Ivy Chen", address="ivy@example.com")
ANN = Mailbox(name="Ann Lee", address="ann@example.net")
BOB = Mailbox(name="Bob Ray", address="bob@example.org")
WORDS = "Ann builds quiet wind turbines for roofs; Bob looks after forty flat roofs in Leeds."

TO_INTRODUCER = frozenset(
    {
        Template.RECEIPT,
        Template.PREVIEW,
        Template.CONFIRM,
        Template.INCOMPLETE,
        Template.REPEATED,
        Template.UNDELIVERED,
        Template.CANCELLED,
        Template.INTRODUCED,
        Template.OUTCOME,
        Template.HELP,
    }
)

GALLERY_STYLE = """\
:root{color-scheme:light}
body{margin:0 auto;padding:1em;max-width:120em;background:#f4f4f2;color:#222;font:1em/1.5 system-ui,sans-serif;\
overflow-wrap:anywhere}
nav a{display:inline-block;margin-inline-end:1em;color:#174a73}
article{margin:0 0 3em}
.all{display:flex;flex-wrap:wrap;gap:1em;align-items:flex-start}
pre{box-sizing:border-box;width:36em;max-width:100%;max-height:60em;overflow:auto;margin:0;padding:1em;background:#fff;\
white-space:pre-wrap;font:1em/1.5 ui-monospace,monospace}
iframe{box-sizing:content-box;height:40em;max-width:100%;border:0}
.narrow{width:320px}
.wide{width:44em}
.light{color-scheme:light}
.dark{color-scheme:dark}
"""

GALLERY = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Every letter in every language</title>
<style>
{style}</style>
</head>
<body>
<header>
<h1>Every letter in every language</h1>
<p>Each as text, then as a telephone and a wide screen show it, in light and in dark. The people are made up.</p>
</header>
<nav aria-label="Languages">
{links}
</nav>
<main>
{sections}
</main>
</body>
</html>
"""

ARTICLE = """\
<article>
<h3>{name}: <bdi lang="{language}">{subject}</bdi></h3>
<p><a href="{path}.txt">text</a> · <a href="{path}.html">HTML</a> · <a href="{path}.eml">the whole mail</a></p>
<div class="all">
<pre lang="{language}" dir="{direction}" tabindex="0">{body}</pre>
{frames}
</div>
</article>"""


def write(out: Path, *, overlay: str = "") -> int:
    """Write all letters, and one page that shows them; give how many there are."""
    letters = Letters(overlay=overlay)
    drafter = Drafter(letters, local="intro", domain="intro.example.org")
    now = datetime.now(tz=UTC)
    thread = tokens.thread(os.urandom(32), os.urandom(16))
    shown: list[tuple[str, Text]] = []
    for language in letters.languages:
        folder = out / language
        folder.mkdir(parents=True, exist_ok=True)
        for letter in samples(now, language):
            text = drafter.text(letter)
            mail = drafter.draft(letter, thread, now=now, entropy=b"")[0].content
            path = folder / letter.template
            path.with_suffix(".txt").write_text(f"Subject: {text.subject}\n\n{text.body}", encoding="utf-8")
            path.with_suffix(".html").write_text(_html(mail), encoding="utf-8")
            path.with_suffix(".eml").write_bytes(mail)
            shown.append((letter.template, text))
    (out / "index.html").write_text(gallery(shown, letters), encoding="utf-8")
    return len(shown)


def _html(mail: bytes) -> str:
    """Give the HTML of a message, as another program reads it."""
    part = message_from_bytes(mail, policy=policy.default).get_body(("html",))
    return str(part.get_content()).replace("\r\n", "\n") if part else ""


def gallery(shown: Iterable[tuple[str, Text]], letters: Letters) -> str:
    """Give the page that shows all letters beside each other: as text, light and dark, wide and narrow."""
    by_language = {code: list(group) for code, group in groupby(shown, lambda each: each[1].language)}
    links = Markup("\n").join(
        Markup('<a href="#{code}" lang="{code}">{name}</a>').format(code=code, name=letters.name(code))
        for code in by_language
    )
    sections = Markup("\n").join(_section(code, letters.name(code), found) for code, found in by_language.items())
    page = Markup(GALLERY).format(style=Markup(GALLERY_STYLE), links=links, sections=sections)  # noqa: S704 - ours
    return str(page)


def _section(code: str, name: str, found: Iterable[tuple[str, Text]]) -> Markup:
    articles = Markup("\n").join(_article(template, text) for template, text in found)
    head = Markup('<h2 id="{code}" lang="{code}">{name}</h2>').format(code=code, name=name)
    return Markup("<section>\n{}\n{}\n</section>").format(head, articles)


def _article(template: str, text: Text) -> Markup:
    path = f"{text.language}/{template}"
    frames = Markup("\n").join(
        Markup('<iframe class="{kind}" loading="lazy" src="{path}.html" title="{title}"></iframe>').format(
            kind=kind, path=path, title=f"{path}, {kind}"
        )
        for kind in ("light narrow", "dark narrow", "light wide", "dark wide")
    )
    return Markup(ARTICLE).format(  # noqa: S704 - ours
        name=template.replace("_", " "),
        path=path,
        language=text.language,
        direction="rtl" if text.rtl else "ltr",
        subject=text.subject,
        body=text.body,
        frames=frames,
    )


def samples(now: datetime, language: str) -> Iterator[Letter]:
    """Give one letter for each template, about the same made-up introduction."""
    deadline = (now + timedelta(days=14)).date()
    about = Introduction(
        stage=Stage.ASKED,
        introducer=IVY,
        deadline=deadline,
        parties=tuple(Party(name=each.name, address=each.address or "", digest=bytes(16)) for each in (ANN, BOB)),
        words=WORDS,
        language=language,
        options=Options(),
    )
    for template in Template:
        to = (ANN, BOB) if template is Template.LETTER else (IVY if template in TO_INTRODUCER else ANN,)
        yield Letter(
            template=template,
            to=to,
            deadline=deadline,
            role=None if template is Template.LETTER else Role.QUESTION,
            language=language,
            about=_incomplete(about) if template is Template.INCOMPLETE else about,
            heading=Heading(message_id="example@example.com"),
            failed=BOB.address or "" if template is Template.UNDELIVERED else "",
        )


def _incomplete(about: Introduction) -> Introduction:
    return Introduction(
        stage=Stage.INCOMPLETE,
        introducer=about.introducer,
        deadline=about.deadline,
        parties=(about.parties[0], Party(name=BOB.name, digest=bytes(16))),
        language=about.language,
        request=Request(people=(ANN, Mailbox(name=BOB.name)), missing=("the address of Bob Ray",)),
    )
