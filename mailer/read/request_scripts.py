"""Compares names in Cyrillic and Arabic letters with local parts, which are mostly written in Latin ones.

Only consonants count, since vowels are written in many ways, or not at all, and most case endings are vowels. Like
every likeness, this is evidence for two things that both stand in a request; it never makes a name or an address up.
"""

from __future__ import annotations

import re


CYRILLIC = {
    "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "ж": "Z", "з": "z", "к": "k", "л": "l", "м": "m", "н": "n",
    "п": "p", "р": "r", "с": "s", "т": "t", "ф": "f", "х": "x", "ц": "ts", "ч": "C", "ш": "S", "щ": "SC",
}  # fmt: skip
ARABIC = {
    "ب": "b", "ت": "t", "ث": "t", "ج": "g", "ح": "", "خ": "x", "د": "d", "ذ": "d", "ر": "r", "ز": "z", "س": "s",
    "ش": "S", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "غ": "g", "ف": "v", "ق": "k", "ك": "k", "ل": "l", "م": "m",
    "ن": "n", "ه": "", "و": "", "پ": "b", "چ": "C", "گ": "g",
}  # fmt: skip
LETTERS = CYRILLIC | ARABIC
DIGRAPHS = (
    ("shch", "SC"), ("sch", "S"), ("sh", "S"), ("ch", "C"), ("kh", "x"), ("zh", "Z"), ("th", "t"), ("dh", "d"),
    ("gh", "g"), ("ts", "ts"), ("tz", "ts"), ("ck", "k"), ("ph", "v"),
)  # fmt: skip
LATIN = str.maketrans({"q": "k", "c": "k", "j": "g", "w": None, "h": None} | dict.fromkeys("aeiouy"))
FOREIGN = re.compile("[\u0400-\u04ff\u0600-\u06ff]")
DOUBLED = re.compile(r"(.)\1")
ENDINGS = ("", "m", "v", "g", "mi")
"""The consonants of case endings: Денис-ом, Степан-ові, Марк-ого."""
FEWEST = 2


def is_foreign(name: str) -> bool:
    """Whether a name is written in Cyrillic or Arabic letters."""
    return FOREIGN.search(name) is not None


def likened(names: tuple[str, ...], chunks: list[str]) -> tuple[str, ...]:
    """Give the parts of a name, each as the chunk of a local part that it sounds like, else as it is."""
    return tuple(next((chunk for chunk in chunks if sounds_like(name, chunk)), name) for name in names)


def sounds_like(name: str, chunk: str) -> bool:
    """Whether a part of a name has the consonants of a chunk of a local part."""
    own, other = _bones(name), _latin_bones(chunk)
    if len(other) < FEWEST:
        return False
    cyrillic = "\u0400" <= name[0] <= "\u04ff"
    if cyrillic:
        own, other = own.replace("x", "g"), other.replace("x", "g")
        return any(own == other + ending for ending in ENDINGS)
    return own.replace("v", "f") == other.replace("v", "f").replace("p", "b")


def _bones(name: str) -> str:
    return DOUBLED.sub(r"\1", "".join(LETTERS.get(letter, "") for letter in name))


def _latin_bones(chunk: str) -> str:
    for letters, one in DIGRAPHS:
        chunk = chunk.replace(letters, one)
    return DOUBLED.sub(r"\1", chunk.translate(LATIN))
