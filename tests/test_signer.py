"""Signing what goes out."""

from __future__ import annotations

import re
from datetime import timedelta

import dkim
import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from mailer.authenticate import authenticate
from mailer.errors import Misconfigured
from mailer.signer import OVERSIGNED, Signer, make_key
from tests.world import NOW, OURS, FakeResolver, mail, received, run
from tests.world import make_key as known_key


def signer(kind: str = "rsa") -> Signer:
    """A signer with a key that is made once."""
    return Signer(domain="intro.example.org", selector="l1", key_pem=known_key(kind).pem)


def test_the_same_message_is_signed_the_same() -> None:
    """P7: for one time a message has one signature, so a retry repeats the same bytes; later it has another."""
    first = signer().sign(mail(), at=NOW)
    assert first == signer().sign(mail(), at=NOW)
    assert first != signer().sign(mail(), at=NOW + timedelta(seconds=1))
    assert first.endswith(b"\r\n" + mail())


@pytest.mark.parametrize("kind", ["rsa", "ed25519"])
def test_we_believe_our_own_signature(kind: str) -> None:
    """RFC 6376, RFC 8463: what we sign is proved, with the record that we tell the operator to publish."""
    made = signer(kind)
    content = made.sign(mail(sender="intro@intro.example.org"), at=NOW)
    resolver = FakeResolver(txts={"l1._domainkey.intro.example.org": (made.record.encode(),)})
    verdict = run(authenticate(received(content), resolver=resolver, now=NOW, accepts=lambda one: one == OURS))
    assert verdict.address == "intro@intro.example.org"
    assert made.record.startswith(f"v=DKIM1; k={kind}; p=")


def test_an_independent_implementation_believes_it() -> None:
    """RFC 6376: dkimpy finds our signature valid."""
    content = signer().sign(mail(body="a \t b \n\n\n"), at=NOW)
    assert dkim.verify(content, dnsfunc=lambda *_args, **_keys: signer().record.encode())


@pytest.mark.parametrize("name", OVERSIGNED)
def test_no_field_can_be_added(name: bytes) -> None:
    """Oversigning: a second field, or a first one that was not there, breaks the signature."""
    content = signer().sign(mail(), at=NOW)
    assert re.search(rb"(?:=|:|\s)" + name + rb"[:;]", content)
    more = content.replace(b"\r\nFrom: ", b"\r\n" + name + b": x\r\nFrom: ", 1)
    assert more != content
    assert not dkim.verify(more, dnsfunc=lambda *_args, **_keys: signer().record.encode())


def test_lines_are_short() -> None:
    """RFC 5322, section 2.1.1: the signature is folded."""
    head = signer().sign(mail(), at=NOW).partition(b"From:")[0]
    assert max(map(len, head.split(b"\r\n"))) <= 78


def test_keys_that_are_none() -> None:
    """An operator is told what is wrong with a key file, and never with its content."""
    other = ec.generate_private_key(ec.SECP256R1())
    pem = other.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    for key, words in ((b"junk", "not an unencrypted private key"), (pem, "neither RSA nor Ed25519")):
        with pytest.raises(Misconfigured, match=words):
            Signer(domain="example.com", selector="s", key_pem=key)


@pytest.mark.parametrize("content", [b"no header\r\n\r\n", b"From: a\nTo: b\n\n"])
def test_what_is_no_message_is_not_signed(content: bytes) -> None:
    """Bytes that are no message are an error of ours."""
    with pytest.raises(ValueError, match="not a message"):
        signer().sign(content, at=NOW)


def test_new_keys_differ() -> None:
    """Each key is made afresh; RSA keys have 2048 bits."""
    (first, record), (second, _) = make_key("ed25519"), make_key("ed25519")
    assert first != second
    assert record.startswith("v=DKIM1; k=ed25519; p=")
    assert len(known_key().record) > 390
