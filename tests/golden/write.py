"""Writes the golden letters anew, for a reader to look at in the diff: `python -m tests.golden.write`."""

from __future__ import annotations

from mailer import layout
from mailer.model import Template
from tests.test_layout import REPLY_TO
from tests.test_letters import DRAFTER, GOLDEN, LETTERS, sample


for language in LETTERS.languages:
    folder = GOLDEN / language
    folder.mkdir(exist_ok=True)
    for template in Template:
        text = DRAFTER.text(sample(template, language))
        (folder / f"{template.value}.txt").write_text(f"Subject: {text.subject}\n\n{text.body}", "utf-8")
        (folder / f"{template.value}.html").write_text(layout.html(text, reply_to=REPLY_TO), "utf-8")
