"""The findings of `letterman check`: a closed list of what can be found, and how much each matters.

A program may hold on to the ids: `mx.missing` is `mx.missing` in every version. docs/checks.md says what each means.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol


if TYPE_CHECKING:
    from pathlib import Path

    from mailer.resolver import Resolver
    from mailer.settings import Settings


CREDENTIALS = "/run/credentials/"
"""Where systemd puts what a unit loads, while it runs."""


class Level(StrEnum):
    """How much a finding matters."""

    OK = "ok"
    ADVICE = "advice"
    MEND = "mend"


OK = """
    settings.read introducers.listed limits.usual secret.fine secret.new modes.fine templates.fine dkim-key.fine
    database.fine database.new disk.fine sync.fine clock.steady mx.fine spf.fine dkim.fine dmarc.fine dmarc.inherited
    ptr.fine ptr.relay helo.fine helo.relay mta-sts.fine tls-rpt.fine port.fine tls.fine tls.front relay.fine
""".split()

ADVICE = """
    introducers.everyone limits.suppressed limits.nothing sync.slow clock.unsynced clock.unknown spf.doubtful
    dkim.relay dkim.testing dmarc.none ptr.unseen helo.unseen helo.strange mta-sts.missing mta-sts.broken
    tls-rpt.missing tls-rpt.broken port.unseen port.other tls.none tls.soon tls.self relay.clear
    database.old dkim-key.ed25519 port.plain
""".split()

MEND = """
    introducers.nobody secret.wrong modes.open templates.wrong dkim-key.wrong dkim-key.small database.wrong disk.low
    disk.away sync.fails clock.behind dns.silent mx.missing mx.null mx.nowhere mx.private spf.missing spf.several
    spf.broken spf.open spf.refuses dkim.missing dkim.several dkim.differs dmarc.missing dmarc.several dmarc.broken
    ptr.missing ptr.circle helo.wrong port.closed port.silent tls.unreadable tls.past tls.future tls.name relay.away
    relay.refuses relay.tls relay.login relay.sender relay.exposed
""".split()

LEVELS = {
    **dict.fromkeys(OK, Level.OK),
    **dict.fromkeys(ADVICE, Level.ADVICE),
    **dict.fromkeys(MEND, Level.MEND),
}
"""Everything that can be found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that was looked at, and what to do about it where it is not as it should be.

    Attributes:
        id: what was found, from the closed list.
        level: how much it matters.
        what: the same in words.
        mend: the record to publish, the command to run, or the setting to change; empty where all is well.
    """

    id: str
    level: Level = field(init=False)
    what: str
    mend: str = ""

    def __post_init__(self) -> None:
        """Take the level from the list; what is not on it can't be found."""
        object.__setattr__(self, "level", LEVELS[self.id])


class Machine(Protocol):
    """What is asked of the machine itself."""

    def free(self, folder: Path) -> int:
        """Give the bytes that are free; OSError where there is no such folder."""
        ...

    def sync(self, folder: Path) -> float:
        """Give the seconds that bringing a small file to the disk takes; OSError where it fails."""
        ...

    def steered(self) -> bool | None:
        """Whether a time service steers the clock; None where that can't be told."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """What is looked at, and by what.

    Attributes:
        settings: as they were read.
        config: the file that they were read from, where there is one.
        resolver: asks DNS.
        machine: answers for the disk and the clock.
        now: the time.
        port: where mail servers listen: 25, but for tests.
        seconds: how long a server may take to answer.
    """

    settings: Settings
    resolver: Resolver
    machine: Machine
    config: Path | None = None
    now: datetime = field(default_factory=lambda: datetime.now(tz=UTC))
    port: int = 25
    seconds: float = 10.0


def txt(name: str, text: str) -> str:
    """Write a TXT record as zone files take it, in strings of at most 255 characters."""
    strings = " ".join(f'"{text[start : start + 250]}"' for start in range(0, max(len(text), 1), 250))
    return f"{name}. IN TXT {strings}"
