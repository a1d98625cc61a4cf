"""Addresses: which are taken, how they are normalised, and when two are one mailbox."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailer import address


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("ann@example.net", "ann@example.net"),
        ("Ann.Lee+x@Example.NET", "Ann.Lee+x@example.net"),
        ("o'neil@example.net", "o'neil@example.net"),
        ("ann@bücher.example", "ann@xn--bcher-kva.example"),
        ("ann@xn--bcher-kva.example", "ann@xn--bcher-kva.example"),
        ("a" * 64 + "@example.net", "a" * 64 + "@example.net"),
    ],
)
def test_a_plain_address_is_taken_in_canonical_form(text: str, canonical: str) -> None:
    """The domain becomes lower-case A-labels, the local part stays."""
    assert address.parse(text) == canonical
    assert address.parse(canonical) == canonical


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ann",
        "@example.net",
        "ann@",
        "ann@net",
        "a b@example.net",
        "ann@@example.net",
        ".ann@example.net",
        "ann.@example.net",
        "a..b@example.net",
        '"ann"@example.net',
        "ann@[192.0.2.1]",
        "ann@192.0.2.1",
        "ann@-example.net",
        "ann@exa_mple.net",
        "a" * 65 + "@example.net",
        "ann@" + "a" * 64 + ".net",
        "ann@" + "a.b" * 100 + ".net",
        "ann\n@example.net",
        "ann@example.net\r\n",
        "=?x?q?collab=40psres.net=3e=00?=foo@example.net",
        "ann%bob@example.net",
        "x!ann@example.net",
        "-oQ/tmp/x@example.net",
        "ann\u200b@example.net",
        "ann@exam\u200bple.net",
        "ann@ｅxample.net",
        "ann@example。net",
        "ann@exam\u212aple.net",
        "änn@example.net",
        "ann@\ud800.net",
        "ann\0@example.net",
        "ann@xn--\u00fc.example",
    ],
)
def test_req_04_05_an_unusual_address_is_none(text: str) -> None:
    """REQ-04, REQ-05: quoted, routed, disguised, over-long and invisible forms are no addresses here."""
    assert address.parse(text) is None


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("ann@example.net", "ANN@example.net", True),
        ("ann@example.net", "ann+tag@example.net", True),
        ("a.nn@gmail.com", "ann@googlemail.com", True),
        ("a.nn@example.net", "ann@example.net", False),
        ("ann@example.net", "ann@example.org", False),
        ("+@example.net", "ann@example.net", False),
    ],
)
def test_abuse_02_one_mailbox_has_one_key(one: str, other: str, same: bool) -> None:  # noqa: FBT001
    """ABUSE-02: case, tags, and what big providers ignore make no other mailbox."""
    assert address.same(one, other) is same
    assert (address.digest(b"k", "p", one) == address.digest(b"k", "p", other)) is same


def test_a_digest_depends_on_key_purpose_and_address() -> None:
    """PRIV-08: without the key a digest says nothing, and digests of two uses can't be matched."""
    made = {address.digest(key, purpose, "ann@example.net") for key in (b"a", b"b") for purpose in ("x", "y")}

    assert len(made) == 4
    assert {len(each) for each in made} == {16}


@pytest.mark.parametrize(
    ("written", "role"),
    [
        ("postmaster@example.net", True),
        ("NoReply@example.net", True),
        ("list-request@example.net", True),
        ("owner-list@example.net", True),
        ("ann@example.net", False),
        ("rolanda@example.net", False),
    ],
)
def test_req_06_addresses_of_machines_and_offices_are_known(written: str, role: bool) -> None:  # noqa: FBT001
    """REQ-06: abuse@, postmaster@, no-reply@ and list addresses are no persons."""
    assert address.is_role(written) is role


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ann is ann@example.net.", ["ann@example.net"]),
        ("<ann@example.net>,bob@example.org;", ["ann@example.net", "bob@example.org"]),
        ("mail (ann@example.net) or x@y", ["ann@example.net"]),
        ("a@b@example.net", []),
        ("@example.net and -x@example.net", []),
        ("", []),
    ],
)
def test_addresses_are_found_in_text(text: str, found: list[str]) -> None:
    """Addresses in free text are found in order, without the signs around them, and where they stand is told."""
    places = address.find(text)

    assert [each for each, _, _ in places] == found
    assert [address.parse(text[start:end]) for _, start, end in places] == found


@given(st.text(max_size=200))
def test_whatever_is_parsed_parses_to_itself(text: str) -> None:
    """A canonical address is canonical; and no text raises."""
    parsed = address.parse(text)
    address.find(text)

    assert parsed is None or address.parse(parsed) == parsed
