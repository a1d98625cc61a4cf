"""Says where the address behind a link belongs beside its words: `From: <a href="mailto:ann@...">Ann Lee</a>`.

Programs that show names alone in the header of an older mail, or turn "@Ann" into a link, keep the address there (RFC
6068). Only an address is taken, and only beside what can be a name. This module never follows a link.
"""

from __future__ import annotations

import re

from mailer.read.header import labelled


LONGEST = 60
"""Characters of a name."""
FEWEST, MOST = 2, 4
"""Words of a name that stands in a sentence."""
MAILTO = re.compile(r"(?<![-\w])href\s*=\s*[\"']?\s*mailto:([^\s\"'<>?%@]{1,64}@[^\s\"'<>?%@]{3,255})", re.IGNORECASE)


def mailto(attributes: str) -> str:
    """Give the address that a link writes to, or nothing."""
    found = MAILTO.search(attributes) if "@" in attributes else None
    return found[1] if found else ""


def beside(line: str, name: str, address: str) -> str:
    """Give what a link is to be read as: its words, and the address where they name somebody and don't show it.

    Args:
        line: what stands before the link on its line.
        name: the words of the link.
        address: where it leads.
    """
    bare = name.strip()
    mentioned = bare[:1] == "@"
    bare = bare.removeprefix("@")
    if not bare or len(bare) > LONGEST or "@" in bare:
        return name
    words = bare.split()
    called = FEWEST <= len(words) <= MOST and all(word[0].isupper() for word in words)
    if not (mentioned or called or labelled(line.strip())):
        return name
    return f"{bare} <{address}>"
