"""Finds, in the subject of a request, the names of those whose addresses stand in the text without one.

A name is taken where the local part of one address speaks for it, and of no other. This module never makes a name out
of a local part, and never looks at a subject for addresses.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mailer.read.request_before import is_small
from mailer.read.request_names import PART, likeness
from mailer.read.request_runs import name_of, runs_back


if TYPE_CHECKING:
    from collections.abc import Sequence

    from mailer.read.request_mentions import Mention
    from mailer.read.request_tokens import Token


MOST_NAMES = 12


def named(found: list[Mention], title: Sequence[Token]) -> list[Mention]:
    """Give addresses without a name those that a subject, cut into tokens, has for them."""
    bare = [mention for mention in found if not mention.name and mention.address]
    names = _names(title) if bare else []
    called = {mention.address: _one(names, mention, bare) for mention in bare}
    return [replace(each, name=called[each.address]) if each in bare else each for each in found]


def _one(names: Sequence[str], mention: Mention, bare: Sequence[Mention]) -> str:
    """Give the one name that an address speaks for, and that no other does."""
    fits = [name for name in names if likeness(name, mention.address or "") >= PART]
    others = [other.address for other in bare if other.address != mention.address]
    if len(fits) != 1 or any(likeness(fits[0], other or "") for other in others):
        return ""
    return fits[0]


def _names(tokens: Sequence[Token]) -> list[str]:
    """Give the names of a subject, those in small letters too."""
    names: dict[str, None] = {}
    at = len(tokens)
    while at > 0 and len(names) < MOST_NAMES:
        start = runs_back(tokens, at, 0)
        if start == at and is_small(tokens[at - 1]):
            start = at - 1
        if start < at:
            names[name_of(tokens, start, at)] = None
        at = min(start, at - 1)
    return list(names)
