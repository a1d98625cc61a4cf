"""Writes the golden letters anew, for a reader to look at in the diff: `python -m tests.golden.write`."""

from __future__ import annotations

from mailer.model import Template
from tests.test_letters import DRAFTER, GOLDEN, LETTERS, sample


for language in LETTERS.languages:
    (GOLDEN / language).mkdir(exist_ok=True)
    for template in Template:
        text = DRAFTER.text(sample(template, language))
        (GOLDEN / language / f"{template.value}.txt").write_text(f"Subject: {text.subject}\n\n{text.body}", "utf-8")
