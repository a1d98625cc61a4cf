"""The failures of the world that callers act on: there are two, and neither ever carries data of a mail."""

from __future__ import annotations


class Temporary(Exception):  # noqa: N818 - named for what the client is told: try again
    """Something that we need is not there just now (DNS, disk, database): the client is told 451."""


class Misconfigured(Exception):  # noqa: N818 - named for what the operator is told
    """The operator must change something before the service can run; the text says what, and how."""
