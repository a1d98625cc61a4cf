"""Replaces single characters by a table, where few of a text are in it, and spells tables of words both ways.

`str.translate` looks up every character of a text that is not plain ASCII; one pattern finds the few that matter in a
twentieth of the time. This module knows no characters of its own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING


if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


FIRST_BEYOND = 128
"""The first character that is not plain ASCII."""


def replacer(table: Mapping[int, str | int | None]) -> Callable[[str], str]:
    """Give what does as `str.translate` does with a table."""
    runs = re.compile(f"[{''.join(re.escape(chr(each)) for each in sorted(table))}]+")
    plain = [chr(each) for each in table if each < FIRST_BEYOND]
    new = (lambda run: run.group().translate(table)) if any(table.values()) else ""

    def replace(text: str) -> str:
        if text.isascii() and not any(each in text for each in plain):
            return text
        return runs.sub(new, text)

    return replace


def typed(table: Mapping[str, str], letters: Mapping[int, int]) -> dict[str, str]:
    """Give a table of words with each phrase as it is spelled, and as it is typed where a keyboard lacks letters.

    Patterns of words (`marks`) have both already, and the lists in `macros` get the other spelling one by one.
    """
    both = {
        key: text if key.endswith("marks") else f"{text} / {text.translate(letters)}" for key, text in table.items()
    }
    bodies = (entry.split("=", 1) for entry in table["macros"].split("/"))
    return both | {"macros": " / ".join(f"{name}= {body}|{body.translate(letters)}" for name, body in bodies)}
