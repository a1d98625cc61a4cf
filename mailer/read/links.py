"""Says where the address behind a link is read: in the header of an older mail, `From: <a href="mailto:...">Ann</a>`.

Programs that show names alone in such a header keep the address in the link (RFC 6068). Anywhere else a link may lead
to somebody whom its words don't name, and what it leads to is not read. This module never follows a link.
"""

from __future__ import annotations

import re

from mailer.read.header import labelled


LONGEST = 60
"""Characters of a name."""
MAILTO = re.compile(r"(?<![-\w])href\s*=\s*[\"']?\s*mailto:([^\s\"'<>?%@]{1,64}@[^\s\"'<>?%@]{3,255})", re.IGNORECASE)


def mailto(attributes: str) -> str:
    """Give the address that a link writes to, or nothing."""
    found = MAILTO.search(attributes) if "@" in attributes else None
    return found[1] if found else ""


def beside(line: str, name: str, address: str) -> str:
    """Give what a link is to be read as: its words, and the address where they stand for it in a header.

    Args:
        line: what stands before the link on its line.
        name: the words of the link.
        address: where it leads.
    """
    bare = name.strip()
    if not bare or len(bare) > LONGEST or "@" in bare or not labelled(line.strip()):
        return name
    return f"{bare} <{address}>"
