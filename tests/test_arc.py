"""ARC: forwarders whose word is taken, and all the others."""

from __future__ import annotations

import base64
import hashlib
from datetime import timedelta

import dkim
import pytest

from mailer.authenticate import Reason, authenticate
from mailer.canonical import canonical_body, canonical_header, split
from mailer.model import Method, Result, Verdict
from tests.world import NOW, OURS, FakeResolver, keys, mail, make_key, received, rsa, run, sign


SAW = "list.example.org; dkim=pass (2048-bit key) header.d=example.com header.s=s1; spf=fail"
PROVED = Verdict(result=Result.PASS, address="ivy@example.com", method=Method.ARC, reason=Reason.ARC)
NAMES = "from:to:subject:date"


def seal(
    content: bytes,
    *,
    number: int = 1,
    domain: str = "list.example.org",
    seen: str = SAW,
    names: str = NAMES,
    cv: str = "",
    at: float = NOW.timestamp(),
) -> bytes:
    """Put an ARC set on a mail, as a forwarder does (RFC 8617, section 5.1)."""
    message = split(content)
    assert message is not None
    body = base64.b64encode(hashlib.sha256(canonical_body(message.body, relaxed=True)).digest()).decode("ascii")
    results = (b"ARC-Authentication-Results", f" i={number}; {seen}\r\n".encode())
    value = f" i={number}; a=rsa-sha256; c=relaxed/relaxed; d={domain}; s=s1; t={int(at)};"
    value += f"\r\n h={names};\r\n bh={body};\r\n b="
    header = canonical_header(
        message.fields, names.encode().split(b":"), (b"ARC-Message-Signature", value.encode()), relaxed=True
    )
    signed = (b"ARC-Message-Signature", (value + rsa(header) + "\r\n").encode())
    cv = cv or ("none" if number == 1 else "pass")
    value = f" i={number}; a=rsa-sha256; cv={cv}; d={domain}; s=s1; t={int(at)};\r\n b="
    order = [b"arc-authentication-results", b"arc-message-signature", b"arc-seal"]
    before = sorted(
        (field for field in message.fields if field[0].lower() in order),
        key=lambda field: (field[1].split(b";")[0], order.index(field[0].lower())),
    )
    covered = [canonical_header([], [], field, relaxed=True) for field in (*before, results, signed)]
    covered.append(canonical_header([], [], (b"ARC-Seal", value.encode()), relaxed=True))
    sealed = (b"ARC-Seal", (value + rsa(b"\r\n".join(covered)) + "\r\n").encode())
    return b"".join(name + b":" + text for name, text in (sealed, signed, results)) + content


def forwarded() -> bytes:
    """A mail whose own signature a list has broken."""
    return sign(mail(), domain="example.com").replace(b"Subject: Ann", b"Subject: [list] Ann")


RESOLVER = FakeResolver(txts=keys("example.com", "list.example.org", "relay.example.net"))


def judge(content: bytes, *, sealers: str = "list.example.org", resolver: FakeResolver = RESOLVER) -> Verdict:
    """Authenticate a mail where some sealers are trusted."""
    work = authenticate(
        received(content, reverse_path="list@list.example.org"),
        resolver=resolver,
        now=NOW,
        accepts=lambda address: address == OURS,
        sealers=frozenset(sealers.split()),
    )
    return run(work)


def test_auth_46_a_trusted_sealer_is_believed() -> None:
    """AUTH-46: a trusted list that saw the author's valid signature proves the author; dkimpy agrees with the chain."""
    content = seal(forwarded())
    assert judge(content) == PROVED
    assert judge(content).proved
    chain = dkim.ARC(content).verify(dnsfunc=lambda *_args, **_keys: make_key().record.encode())
    assert chain[0] == dkim.CV_Pass


def test_auth_46_a_chain_of_trusted_sealers_is_believed() -> None:
    """RFC 8617: every seal of a longer chain is checked, and every sealer must be trusted."""
    content = seal(b"X-Relay: 1\r\n" + seal(forwarded()), number=2, domain="relay.example.net", seen="relay; arc=pass")
    chain = dkim.ARC(content).verify(dnsfunc=lambda *_args, **_keys: make_key().record.encode())
    assert chain[0] == dkim.CV_Pass
    assert judge(content, sealers="list.example.org relay.example.net") == PROVED
    for sealers in ("list.example.org", "relay.example.net", "example.org"):
        assert judge(content, sealers=sealers).reason == Reason.BROKEN


def test_auth_43_sealers_that_nobody_named_are_nobody() -> None:
    """AUTH-43: without sealers in the settings no ARC set is looked at; DNS is asked for the DKIM key alone."""
    resolver = FakeResolver(txts=RESOLVER.txts)
    assert judge(seal(forwarded()), sealers="", resolver=resolver).reason == Reason.BROKEN
    assert resolver.asked == ["s1._domainkey.example.com"]


@pytest.mark.parametrize(
    "seen",
    [
        "list.example.org; dkim=fail header.d=example.com",
        "list.example.org; dkim=pass header.d=example.net",
        "list.example.org; spf=pass smtp.mailfrom=example.com; dkim=none",
        "list.example.org; dkim=none (dkim=pass header.d=example.com)",
        "list.example.org; dkim=none (a; dkim=pass header.d=example.com)",
        "list.example.org; dkim=passed header.d=example.com",
        "",
    ],
)
def test_auth_46_the_sealer_must_have_seen_the_author_s_signature(seen: str) -> None:
    """AUTH-46: what counts is a valid signature of the author's organisation, and no comment that says so."""
    assert judge(seal(forwarded(), seen=seen)).reason == Reason.BROKEN


def broken_sets() -> dict[str, bytes]:
    """Chains with something wrong."""
    good = seal(forwarded())
    fields, rest = good.split(b"DKIM-Signature", 1)
    tail = b"DKIM-Signature" + rest
    return {
        "changed-after": good.replace(b"[list] Ann", b"[LIST] Ann"),
        "changed-body": good.replace(b"Please", b"please"),
        "changed-results": good.replace(b"spf=fail", b"spf=pass"),
        "changed-seal": good.replace(b"cv=none", b"cv=None"),
        "no-seal": good[good.index(b"ARC-Message") :],
        "twice": fields + good,
        "second-alone": seal(forwarded(), number=2),
        "failed-chain": seal(forwarded(), cv="fail"),
        "eleven": fields.replace(b"i=1", b"i=11") + tail,
        "instance-zero": good.replace(b"i=1;", b"i=0;"),
        "no-instance": good.replace(b"i=1;", b"x=1;"),
        "seal-with-h": good.replace(b"cv=none;", b"cv=none; h=from;"),
        "seal-without-d": good.replace(b"cv=none; d=list.example.org;", b"cv=none;"),
        "seal-with-odd-d": good.replace(b"cv=none; d=list.example.org", b"cv=none; d=list_example"),
        "signature-without-h": good.replace(b"h=from:to:subject:date;", b""),
        "coverage": seal(forwarded(), names="from:to:date"),
        "stale": seal(forwarded(), at=(NOW - timedelta(days=8)).timestamp()),
        "another-signer": seal(forwarded(), domain="relay.example.net"),
        "to-someone-else": seal(forwarded().replace(b"To: intro@", b"To: other@")),
    }


@pytest.mark.parametrize("name", broken_sets())
def test_auth_46_a_chain_with_a_flaw_proves_nothing(name: str) -> None:
    """AUTH-46: a set that is changed, incomplete, out of order, stale or short of a field is as good as none."""
    verdict = judge(broken_sets()[name])
    assert verdict.address is None
    assert verdict.reason in (Reason.BROKEN, Reason.ELSEWHERE)


def test_auth_41_a_sealer_s_key_may_be_late() -> None:
    """AUTH-41: a key that DNS can't give now is TEMPERROR; one that isn't there, or is a trial, proves nothing."""
    name = "s1._domainkey.list.example.org"
    down = FakeResolver(txts=keys("example.com"), failing=frozenset({name}))
    assert judge(seal(forwarded()), resolver=down).result is Result.TEMPERROR
    gone = FakeResolver(txts=keys("example.com"))
    assert judge(seal(forwarded()), resolver=gone).reason == Reason.BROKEN
    trial = FakeResolver(txts=keys("example.com") | {name: (make_key().record.replace("k=", "t=y; k=").encode(),)})
    assert judge(seal(forwarded()), resolver=trial).reason == Reason.BROKEN
