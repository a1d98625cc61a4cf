"""Sealing: an introduction opens with its own token, at its own place, and in no other way."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailer import tokens
from mailer.model import Introduction, Mailbox, Options, Party, Request, Stage
from mailer.seal import NONCE, STEP, Unsealable, seal, unseal


THREAD = tokens.thread(b"s" * 32, b"x" * 16)
IVY = Mailbox(name="Ivy Chen", address="ivy@example.com")
OPEN = Introduction(
    stage=Stage.ASKED,
    introducer=IVY,
    deadline=date(2026, 12, 6),
    parties=(
        Party(name="Ann Lee", address="ann@example.net", digest=bytes(range(16)), agreed=True, asked=True),
        Party(name="Bob Ray", address="bob@example.org", digest=bytes(range(240, 256)), silent=True, words="für Bob"),
    ),
    words="Ann builds quiet wind turbines for roofs. ",
    language="en",
    options=Options(first=1, days=5),
    request=Request(people=(IVY,), missing=("the name of x",), private=((1, "words"),)),
)


def test_what_was_sealed_comes_back_whole() -> None:
    """Every field of an introduction comes back, bytes and tuples as they were."""
    assert unseal(seal(OPEN, THREAD, nonce=bytes(NONCE)), THREAD) == OPEN


@given(words=st.text(), name=st.text())
def test_any_words_come_back(words: str, name: str) -> None:
    """Whatever was written comes back, except for what UTF-8 can't carry."""
    made = Introduction(stage=Stage.DRAFT, introducer=Mailbox(name=name), deadline=date(2026, 1, 1), words=words)

    assert unseal(seal(made, THREAD, nonce=bytes(NONCE)), THREAD) == made


def test_p5_nothing_readable_is_in_a_sealed_introduction() -> None:
    """P5: a sealed introduction holds none of its names, addresses and words."""
    sealed = seal(OPEN, THREAD, nonce=bytes(NONCE))

    assert not [needle for needle in (b"Ivy", b"ann@", b"example", b"turbine") if needle in sealed]


@pytest.mark.parametrize(
    "change", [lambda b: b[:-1], lambda b: b"\0" + b[1:], lambda b: b[:40] + b"!" + b[41:], lambda _: b""]
)
def test_what_was_changed_does_not_open(change: object) -> None:
    """Sealed bytes that were cut or changed anywhere do not open."""
    sealed = seal(OPEN, THREAD, nonce=b"n" * NONCE)

    with pytest.raises(Unsealable):
        unseal(change(sealed), THREAD)  # type: ignore[operator]


def test_it_opens_at_its_own_place_alone() -> None:
    """A sealed introduction that was moved to another id does not open there."""
    sealed = seal(OPEN, THREAD, nonce=bytes(NONCE))
    moved = tokens.Thread(seed=THREAD.seed, secret=THREAD.secret, id=b"i" * 16, key=THREAD.key)

    with pytest.raises(Unsealable):
        unseal(sealed, moved)


def test_its_length_tells_little() -> None:
    """Sealed introductions come in steps of one size."""
    lengths = {
        len(
            seal(
                Introduction(stage=Stage.ASKED, introducer=IVY, deadline=OPEN.deadline, words="w" * count),
                THREAD,
                nonce=bytes(NONCE),
            )
        )
        for count in range(100)
    }

    assert len(lengths) <= 2
    assert {(length - NONCE - 16) % STEP for length in lengths} == {0}
