"""What the tests of the attacks share: domains that prove their mail by SPF alone, and what no attack may reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.house import BOB, IVY


if TYPE_CHECKING:
    from tests.house import House, Letter


EVIL = "mallory@elsewhere.example"
LETTER_SIGN = "<>"
"""What stands between the names in the subject of the letter that brings people together."""


def reopen(house: House, **config: object) -> None:
    """Start the service again with other settings."""
    house.close()
    house.config |= config
    house.open()


def spf(house: House, domain: str, record: bytes = b"v=spf1 ip4:192.0.2.1 -all") -> None:
    """Let a domain vouch for the server that the house's mail comes from."""
    house.resolver.txts[domain] = (record,)  # type: ignore[index]


def recipients(house: House) -> list[str]:
    """Take what goes out, and give who gets it."""
    return [letter.to for letter in house.post()]


def brought_together(letters: list[Letter]) -> bool:
    """Whether the letter that brings people together is among these."""
    return any(LETTER_SIGN in letter.subject for letter in letters)


def agree(house: House, asked: dict[str, Letter], who: str = BOB) -> list[Letter]:
    """Let one party say yes, and give what goes out."""
    house.answer(asked[who], "Yes")
    return house.post()


def only_the_introducer_hears(house: House, body: str, **more: object) -> list[Letter]:
    """Send a request that must not be asked, and give the mails to the introducer that it led to."""
    house.send(body, **more)  # type: ignore[arg-type]
    letters = house.post()
    assert {letter.to for letter in letters} <= {IVY}
    return letters
