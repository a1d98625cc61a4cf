"""Reply addresses: what they carry, what they refuse, and what follows from them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailer import tokens
from mailer.model import MOST_PEOPLE, Role


SECRET, OTHER = b"s" * 32, b"o" * 32
THREAD = tokens.thread(SECRET, b"x" * 16)
DEADLINE = date(2026, 12, 6)


@given(
    seed=st.binary(min_size=16, max_size=16),
    role=st.sampled_from(Role),
    party=st.integers(0, MOST_PEOPLE),
    deadline=st.dates(date(1970, 1, 1), date(2149, 1, 1)),
)
def test_a_token_gives_back_what_was_put_in(seed: bytes, role: Role, party: int, deadline: date) -> None:
    """Every seed, role, party and day comes back, and the id and key with them."""
    thread = tokens.thread(SECRET, seed)

    found = tokens.verify((SECRET,), tokens.mint(thread, role, deadline=deadline, party=party))

    assert found is not None
    token, opened = found
    assert (token.seed, token.role, token.party, token.deadline) == (seed, role, party, deadline)
    assert (opened.id, opened.key) == (thread.id, thread.key)


def test_a_token_fits_a_local_part() -> None:
    """A token is lower-case base32, and stays within 64 characters behind the longest address."""
    token = tokens.mint(THREAD, Role.QUESTION, deadline=DEADLINE)

    assert token == token.lower()
    assert len(token) == tokens.LENGTH
    assert len("x" * 16 + "+" + token) <= 64


@given(place=st.integers(0, tokens.LENGTH - 1), letter=st.sampled_from("abcdefghijklmnopqrstuvwxyz234567"))
def test_cons_04_a_token_that_was_changed_anywhere_is_refused(place: int, letter: str) -> None:
    """CONS-04: a token with any one character changed is none, the spare bits of the last one included."""
    token = tokens.mint(THREAD, Role.QUESTION, deadline=DEADLINE)
    changed = token[:place] + letter + token[place + 1 :]

    assert (tokens.verify((SECRET,), changed) is None) == (changed != token)


@pytest.mark.parametrize("text", ["", "draft", "a" * 46, "a" * 47, "a" * 48, "1" * 47, "é" * 47, "=" * 47])
def test_cons_04_what_is_no_token_is_refused(text: str) -> None:
    """CONS-04: no other text is taken for a token."""
    assert tokens.verify((SECRET,), text) is None
    assert not tokens.looks_like_one("é" * 47)


def test_a_token_in_capitals_is_taken() -> None:
    """A server that changes the case of a local part does no harm."""
    token = tokens.mint(THREAD, Role.QUESTION, deadline=DEADLINE)

    assert tokens.verify((SECRET,), token.upper()) is not None
    assert tokens.looks_like_one(token)


def test_a_token_of_another_service_is_refused() -> None:
    """A token under another secret is none of ours."""
    assert tokens.verify((OTHER,), tokens.mint(THREAD, Role.QUESTION, deadline=DEADLINE)) is None


def test_an_older_secret_still_opens_what_it_made() -> None:
    """After a rotation, tokens of the older secret lead to the same id and key."""
    found = tokens.verify((OTHER, SECRET), tokens.mint(THREAD, Role.QUESTION, deadline=DEADLINE))

    assert found is not None
    assert found[1] == THREAD


def test_an_unknown_role_is_refused() -> None:
    """A role that we never gave out is none, even under our own MAC."""
    body = bytes(16) + bytes([31 << 3]) + bytes(2)
    raw = body + tokens._mac(SECRET, body)  # noqa: SLF001 - nobody else can make one
    text = tokens.base64.b32encode(raw).decode().rstrip("=").lower()

    assert tokens.verify((SECRET,), text) is None


def test_a_party_beyond_three_bits_is_an_error() -> None:
    """A party's index that does not fit is refused rather than cut."""
    with pytest.raises(ValueError, match="three bits"):
        tokens.mint(THREAD, Role.QUESTION, deadline=DEADLINE, party=8)


def test_p5_id_and_key_follow_from_the_seed_and_the_secret() -> None:
    """P5: another seed or another secret gives another id and another key."""
    others = [tokens.thread(SECRET, b"y" * 16), tokens.thread(OTHER, b"x" * 16)]

    assert len({THREAD.id, *(each.id for each in others)}) == 3
    assert len({THREAD.key, *(each.key for each in others)}) == 3
    assert THREAD.key not in THREAD.id


def test_the_same_request_has_the_same_seed_and_no_other_has_it() -> None:
    """P7: the seed of a request is made of its parts, and parts do not run together."""
    seed = tokens.seed_of(SECRET, b"ivy", b"content")

    assert seed == tokens.seed_of(SECRET, b"ivy", b"content")
    assert seed != tokens.seed_of(SECRET, b"ivyc", b"ontent")
    assert seed != tokens.seed_of(OTHER, b"ivy", b"content")


def test_a_thread_never_shows_its_secrets() -> None:
    """What is printed of a thread or token holds no seed, secret or key."""
    token = tokens.verify((SECRET,), tokens.mint(THREAD, Role.QUESTION, deadline=DEADLINE))

    for shown in (repr(THREAD), repr(token)):
        assert "xxxx" not in shown
        assert "ssss" not in shown
        assert repr(THREAD.key) not in shown
