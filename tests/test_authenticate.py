"""Who provably wrote a mail: our policy, signature by signature, and the attacks that it must withstand."""

from __future__ import annotations

import tomllib
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import dkim
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailer.authenticate import MALFORMED, Reason, authenticate, organisation
from mailer.canonical import Message, canonical_body, canonical_header, split
from mailer.headers import read_author, read_date, read_recipients
from mailer.model import Method, Result, Verdict
from tests.cost import cost
from tests.world import NOW, OURS, FakeResolver, craft, keys, mail, make_key, received, run, sign


if TYPE_CHECKING:
    from mailer.resolver import Resolver


CASES = Path(__file__).parent / "authenticate"

DAY = timedelta(days=1)

PROVED = Verdict(result=Result.PASS, address="ivy@example.com", method=Method.DKIM, reason=Reason.DKIM)


def accepts(address: str) -> bool:
    """Whether an address is ours."""
    return address == OURS or address.startswith("intro+")


def judge(
    content: bytes, *, resolver: Resolver | None = None, reverse_path: str = "ivy@example.com", peer: str = "192.0.2.1"
) -> Verdict:
    """Authenticate a mail at noon; without a resolver, in a world where example.com and example.net have keys."""
    resolver = resolver or FakeResolver(txts=keys("example.com", "example.net"))
    work = authenticate(
        received(content, reverse_path=reverse_path, peer=peer), resolver=resolver, now=NOW, accepts=accepts
    )
    return run(work)


def reason(content: bytes, *, resolver: Resolver | None = None) -> str:
    """Authenticate a mail that is not proved, and give why."""
    verdict = judge(content, resolver=resolver, reverse_path="")
    assert verdict.address is None
    assert not verdict.proved
    return verdict.reason


# --- what is proved ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["rsa", "ed25519"])
def test_a_mail_signed_with_care_is_proved(kind: str) -> None:
    """RFC 6376, RFC 8463: an aligned signature of either kind proves the From address."""
    key = make_key(kind)
    content = sign(mail(), domain="example.com", key=key)
    assert judge(content, resolver=FakeResolver(txts=keys("example.com", key=key))) == PROVED


@pytest.mark.parametrize("header", ["simple", "relaxed"])
@pytest.mark.parametrize("body", ["simple", "relaxed"])
def test_every_canonicalization_is_known(header: str, body: str) -> None:
    """RFC 6376, section 3.4: either algorithm for either part; c= with one word leaves the body simple."""
    content = mail(body="a \t b  \n\n  c\n\n\n", extra=("X-Odd:  a\r\n\tb  ",))
    assert judge(craft(content, domain="example.com", canonicalization=f"{header}/{body}")) == PROVED
    assert judge(craft(content, domain="example.com", canonicalization=header)) == PROVED


@pytest.mark.parametrize(
    ("author", "signer"),
    [
        ("ivy@example.com", "mail.example.com"),
        ("ivy@team.example.com", "example.com"),
        ("ivy@team.example.com", "mail.example.com"),
        ("ivy@a.example.co.uk", "example.co.uk"),
    ],
)
def test_one_organisation_is_aligned(author: str, signer: str) -> None:
    """A signature by any domain of the author's organisation counts (RFC 7489, section 3.1)."""
    content = sign(mail(sender=author), domain=signer)
    assert judge(content, resolver=FakeResolver(txts=keys(signer))).address == author


@pytest.mark.parametrize(
    "to",
    [
        OURS,
        f"Letterman <{OURS}>",
        f"Bob <bob@example.org>, {OURS}",
        f'"Ray, Bob" <bob@example.org>,\r\n "Intro" <{OURS}>',
        f"{OURS} (the service)",
        OURS.replace("intro@", "intro+abcdef@"),
    ],
)
def test_the_mail_must_be_to_us(to: str) -> None:
    """AUTH-32: our address, or a reply token, stands in the signed To, however it is written."""
    assert judge(sign(mail(to=to), domain="example.com")) == PROVED


def test_a_signed_cc_will_do() -> None:
    """AUTH-32: our address may stand in Cc, if Cc is signed."""
    content = mail(to="ann@example.net", extra=(f"Cc: {OURS}",))
    assert judge(craft(content, domain="example.com", names="from:to:cc:subject:date")) == PROVED
    assert reason(craft(content, domain="example.com")) == Reason.ELSEWHERE


# --- AUTH-01 to 23 ----------------------------------------------------------------------------------------------------


def test_auth_01_a_bare_cr_splices_no_header() -> None:
    """AUTH-01: From is read from the byte lines that DKIM signs; a header with a bare CR is no header."""
    content = mail(subject="hi\rFrom: ann@example.net")
    assert judge(content).reason == Reason.HEADER


VICTIM, EVIL = "ceo@example.com", "evil@example.net"

SPOOFS = {
    "auth_02_a1_no_such_subdomain": (f"From: {VICTIM}", "x@none.example.com", "example.net", Reason.UNALIGNED),
    "auth_03_a2_null_reverse_path": (f"From: {VICTIM}", "", "example.net", Reason.UNALIGNED),
    "auth_04_a3_nul_in_selector": (f"From: {VICTIM}", EVIL, "example.com; s=evil.example.net.\0.x", Reason.HEADER),
    "auth_05_a4_quote_in_d": (f"From: {VICTIM}", EVIL, "example.com'a.example.net", Reason.UNALIGNED),
    "auth_05_a4_paren_in_d": (f"From: {VICTIM}", EVIL, "example.com(.example.net", Reason.UNALIGNED),
    "auth_06_a5_quote_in_sender": (f"From: {VICTIM}", "x@example.com'@a.example.net", "example.net", Reason.UNALIGNED),
    "auth_07_a6_paren_in_sender": (f"From: {VICTIM}", "x@example.com(.example.net", "example.net", Reason.UNALIGNED),
    "auth_08_a7_route_in_sender": (
        f"From: {VICTIM}",
        "@example.com,@any.example:x@example.net",
        "example.net",
        Reason.UNALIGNED,
    ),
    "auth_09_a8_two_from": (f"From: {VICTIM}\r\nFrom: {EVIL}", EVIL, "example.net", Reason.DUPLICATE),
    "auth_09_a8_two_from_other_order": (f"From: {EVIL}\r\nFrom: {VICTIM}", EVIL, "example.net", Reason.DUPLICATE),
    "auth_10_a9_space_before": (f" From: {VICTIM}", EVIL, "example.net", Reason.HEADER),
    "auth_11_a10_space_after": (f"From : {VICTIM}", EVIL, "example.net", Reason.HEADER),
    "auth_12_a11_folded_name": (f"From\r\n : {VICTIM}", EVIL, "example.net", Reason.HEADER),
    "auth_13_a12_sender_alone": (f"Sender: {VICTIM}", EVIL, "example.net", Reason.AUTHOR),
    "auth_14_a13_resent_from": (f"Resent-From: {VICTIM}\r\nFrom: {EVIL}", EVIL, "example.net", Reason.DKIM),
    "auth_15_a14_two_mailboxes": (f"From: <{VICTIM}>, <{EVIL}>", EVIL, "example.net", Reason.AUTHOR),
    "auth_15_a14_list_with_comment": (f"From: {EVIL}(, {VICTIM})", EVIL, "example.net", Reason.AUTHOR),
    "auth_16_a15_encoded_mailbox": (
        f"From: =?utf-8?B?PGNlb0BleGFtcGxlLmNvbT4=?=, <{EVIL}>",
        EVIL,
        "example.net",
        Reason.AUTHOR,
    ),
    "auth_16_a15_encoded_alone": ("From: =?utf-8?B?PGNlb0BleGFtcGxlLmNvbT4=?=", EVIL, "example.net", Reason.AUTHOR),
    "auth_17_a16_route": (f"From: <@example.net,@any.example:{VICTIM}>", EVIL, "example.net", Reason.AUTHOR),
    "auth_18_a17_quoted_pair": (f"From: <{VICTIM}\\>, <{EVIL}>", EVIL, "example.net", Reason.AUTHOR),
    "auth_19_a18_specials": (f"From: <{VICTIM}>><{EVIL}>", EVIL, "example.net", Reason.AUTHOR),
    "auth_19_a18_comma_route": (f"From: {VICTIM},<{EVIL}>", EVIL, "example.net", Reason.AUTHOR),
    "auth_20_a19_trailing_address": (f"From: <{EVIL}>{VICTIM}", EVIL, "example.net", Reason.AUTHOR),
    "auth_20_a19_leading_address": (f"From: {VICTIM} <{EVIL}>", EVIL, "example.net", Reason.AUTHOR),
    "auth_21_client_a1_two_from": (f"From: {EVIL}\r\nFrom: {VICTIM}", EVIL, "example.com", Reason.DUPLICATE),
    "auth_22_client_a2_two_mailboxes": (f"From: {EVIL},{VICTIM}", EVIL, "example.com", Reason.AUTHOR),
}


@pytest.mark.parametrize("name", SPOOFS)
def test_auth_02_to_22_nobody_is_taken_for_somebody_else(name: str) -> None:
    """AUTH-02 to 22: no way of writing header or envelope makes the attacker's good signature prove the victim."""
    head, reverse_path, domain, expected = SPOOFS[name]
    body = mail(sender="") if split(head.encode() + b"\r\n") else mail(sender=EVIL)
    content = head.encode() + b"\r\n" + body
    if split(content):
        content = craft(content, domain="example.net")
    if domain != "example.net":
        content = content.replace(b"d=example.net", b"d=" + domain.encode("latin-1"), 1)
    resolver = FakeResolver(txts=keys("example.com", "example.net") | {"example.net": (b"v=spf1 +all",)})
    verdict = judge(content, resolver=resolver, reverse_path=reverse_path)
    assert verdict.reason == expected
    assert verdict.address == (EVIL if expected is Reason.DKIM else None)


def test_auth_02_a_header_that_begins_with_a_blank_is_none() -> None:
    """AUTH-10: a first line that goes on from nothing is refused."""
    assert judge(b" From: ceo@example.com\r\nFrom: evil@example.net\r\n\r\n").reason == Reason.HEADER


def test_auth_23_another_user_of_the_same_provider() -> None:
    """AUTH-23: which of its users wrote a mail is for the provider to say; a From that it signed is believed."""
    content = sign(mail(sender="ann@example.com"), domain="example.com")
    assert judge(content, reverse_path="ivy@example.com").address == "ann@example.com"
    changed = content.replace(b"From: ann@", b"From: ivy@")
    assert reason(changed) == Reason.BROKEN


# --- AUTH-24 to 47 ----------------------------------------------------------------------------------------------------


def test_auth_24_a_lookalike_domain_is_another_organisation() -> None:
    """AUTH-24: SPF for bank.com-evil.net says nothing about bank.com."""
    txts = keys("example.com-evil.net") | {"example.com-evil.net": (b"v=spf1 +all",)}
    content = sign(mail(), domain="example.com-evil.net")
    verdict = judge(content, resolver=FakeResolver(txts=txts), reverse_path="x@example.com-evil.net")
    assert verdict.reason == Reason.UNALIGNED
    assert not verdict.address


def test_auth_25_a_hyphenated_domain_is_one_domain() -> None:
    """AUTH-25: nothing about "big" speaks for big-example.com."""
    assert organisation("mail.big-example.com") == "big-example.com"
    content = sign(mail(sender="ceo@big-example.com"), domain="example.com")
    assert reason(content) == Reason.UNALIGNED


@pytest.mark.parametrize("length", [0, 7])
def test_auth_26_a_signature_over_a_part_of_the_body_is_ignored(length: int) -> None:
    """AUTH-26: with l= anyone can add words, so the signature counts for nothing."""
    content = mail(body="Please")
    body = split(content)
    assert body is not None
    signed = craft(content, domain="example.com", tags=f"l={length}; ", body=body.body[:length])
    records = keys("example.com")["s1._domainkey.example.com"][0]
    more = signed + b"do as Mallory says\r\n"
    assert dkim.verify(more, dnsfunc=lambda *_a, **_k: records)
    assert reason(more) == Reason.LENGTH


def test_auth_27_sha1_is_ignored() -> None:
    """AUTH-27: rsa-sha1 counts for nothing (RFC 8301)."""
    key = make_key()
    field = dkim.sign(
        mail(),
        b"s1",
        b"example.com",
        key.pem,
        signature_algorithm=b"rsa-sha1",
        include_headers=[b"from", b"to", b"subject", b"date"],
    )
    assert dkim.verify(field + mail(), dnsfunc=lambda *_a, **_k: key.record.encode())
    assert reason(field + mail()) == Reason.ALGORITHM


K512 = (
    "MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBANbI0Ds9icm1nuE9N3okLMsmbfOGbKy+vtW3q/6MDU/UR+dPeRWKB2pE8X4OMrAixFX3"
    "cn+bLyKIhV5HOhpTrT0CAwEAAQ=="
)
K768 = (
    "MHwwDQYJKoZIhvcNAQEBBQADawAwaAJhAPFVkY31Vw4OUj+ZNVOwKrZ15L7fDOtBhWWv9LMOiThGNo9mzxjyj57s/Pou6zHTriI7"
    "l8qZclw5NKOHsB8qv3fU5QuobI6pPUUh9DQvgkyeYowujMdjUN34YzW78fH8bQIDAQAB"
)
K1024 = (
    "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDnW352U9XTdKddNP3GC8dfEuDrWEZRNQaxWYdgjdqy2CDpmJwEvr/kE4vLZbG5"
    "X+sZUib2jtkP9RWp9ojbVeDe1HqQ4WxAEXkuF/xAUL6yk968welSZ6CMcsVIUfIrLfiLAELGlvvcSo91rHd3noogBw0yS120a2M8"
    "r6rwP0LoCwIDAQAB"
)
"""Public keys of 512, 768 and 1024 bits, whose private halves nobody has kept."""


@pytest.mark.parametrize(
    ("records", "expected"),
    [
        ([f"v=DKIM1; k=rsa; p={K512}"], {Reason.WEAK_KEY, Reason.NO_KEY}),
        ([f"v=DKIM1; k=rsa; p={K768}"], {Reason.WEAK_KEY, Reason.NO_KEY}),
        ([f"v=DKIM1; k=rsa; p={K1024}"], {Reason.BROKEN}),
        (["v=DKIM1; k=rsa; p="], {Reason.NO_KEY}),
        ([], {Reason.NO_KEY}),
        (["v=spf1 -all"], {Reason.NO_KEY}),
        (["p=!!!"], {Reason.NO_KEY}),
        (["v=DKIM2; p=" + K1024], {Reason.NO_KEY}),
        (["v=DKIM1; k=dsa; p=" + K1024], {Reason.NO_KEY}),
        (["v=DKIM1; k=ed25519; p=" + K1024], {Reason.NO_KEY}),
        (["v=DKIM1; h=sha1; p=" + K1024], {Reason.NO_KEY}),
        (["v=DKIM1; s=tlsrpt; p=" + K1024], {Reason.NO_KEY}),
        (["v=DKIM1; p=" + K1024, "v=DKIM1; p=" + K512], {Reason.NO_KEY}),
        (["v=DKIM1; p=" + K1024 + "; p=" + K512], {Reason.NO_KEY}),
        (["\xff\xfe"], {Reason.NO_KEY}),
    ],
)
def test_auth_28_weak_revoked_and_odd_keys(records: list[str], expected: set[Reason]) -> None:
    """AUTH-28: under 1024 bits, revoked, for another service, malformed or twice: no key; 1024 bits are tried."""
    txts = {"s1._domainkey.example.com": tuple(record.encode("latin-1") for record in records)}
    content = sign(mail(), domain="example.com")
    assert reason(content, resolver=FakeResolver(txts=txts)) in expected


def test_auth_28_an_ed25519_key_does_not_fit_an_rsa_signature() -> None:
    """AUTH-28: key and signature are of one kind."""
    resolver = FakeResolver(txts=keys("example.com", key=make_key("ed25519")))
    assert reason(sign(mail(), domain="example.com"), resolver=resolver) == Reason.BROKEN


@pytest.mark.parametrize("missing", ["from", "to", "subject", "date"])
def test_auth_29_and_30_from_to_subject_and_date_are_signed(missing: str) -> None:
    """AUTH-29, AUTH-30: a signature that leaves one of the four out counts for nothing."""
    names = ":".join({"from", "to", "subject", "date"} - {missing})
    assert reason(craft(mail(), domain="example.com", names=names)) == Reason.COVERAGE


@pytest.mark.parametrize(
    "field",
    [
        "From: ann@example.net",
        "To: ann@example.net",
        "Subject: Pay Mallory",
        "Date: Sun, 22 Nov 2026 11:59:30 +0000",
        "Message-ID: <2@example.com>",
        "Reply-To: a@example.net\r\nReply-To: b@example.net",
        "Content-Type: text/plain\r\ncontent-type: text/html",
        "MIME-Version: 1.0\r\nMIME-Version: 1.0",
        "Sender: a@example.com\r\nSENDER: b@example.com",
    ],
)
def test_auth_29_and_30_a_field_that_is_there_twice(field: str) -> None:
    """AUTH-29, AUTH-30: two of a field that a mail has once are two mails in one, whoever signed."""
    content = field.encode() + b"\r\n" + sign(mail(), domain="example.com")
    assert reason(content) == Reason.DUPLICATE


@pytest.mark.parametrize(
    ("field", "change"),
    [("Subject", b"Subject: Pay"), ("To", b"To: x"), ("Date", b"Date: Mon"), ("body", b"\r\n\r\nNo")],
)
def test_auth_29_what_is_changed_breaks_the_signature(field: str, change: bytes) -> None:
    """AUTH-29: a signed field, or the body, cannot be changed."""
    before = {"Subject": b"Subject: Ann", "To": b"To: intro", "Date": b"Date: Sun", "body": b"\r\n\r\nPlease"}[field]
    content = sign(mail(to=f"intro <{OURS}>"), domain="example.com")
    assert before in content
    assert judge(content) == PROVED
    assert reason(content.replace(before, change)) == Reason.BROKEN


@pytest.mark.parametrize(
    ("age", "expected"),
    [
        (timedelta(days=365 * 5), Reason.STALE),
        (7 * DAY + timedelta(seconds=1), Reason.STALE),
        (7 * DAY - timedelta(seconds=1), None),
        (timedelta(minutes=-59), None),
        (timedelta(minutes=-61), Reason.AHEAD),
    ],
)
def test_auth_31_a_signature_is_fresh(age: timedelta, expected: Reason | None) -> None:
    """AUTH-31: seven days old at most, and an hour ahead at most, by t=."""
    verdict = judge(craft(mail(), domain="example.com", at=NOW - age))
    assert verdict.reason == (expected or Reason.DKIM)


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("Sun, 22 Nov 2026 11:59:30 +0000", Reason.DKIM),
        ("22 Nov 2026 12:59 +0200", Reason.DKIM),
        ("Sun, 22 Nov 2026 11:59:30 GMT (a comment)", Reason.DKIM),
        ("Sun, 22 Nov 2026 11:59:60 -0000", Reason.DKIM),
        ("Sun, 1 Nov 2026 11:59:30 +0000", Reason.STALE),
        ("Mon, 23 Nov 2026 11:59:30 +0000", Reason.AHEAD),
        ("", Reason.STALE),
        ("yesterday", Reason.STALE),
        ("Sun, 32 Nov 2026 11:59:30 +0000", Reason.STALE),
        ("Sun, 22 Abc 2026 11:59:30 +0000", Reason.STALE),
        ("Sun, 22 Nov 0000 11:59:30 +9999", Reason.STALE),
    ],
)
def test_auth_31_without_t_the_signed_date_counts(date: str, expected: Reason) -> None:
    """AUTH-31, PARSE-12: a signature without t= is as old as the Date that it signs; none that can be read is stale."""
    assert judge(craft(mail(date=date), domain="example.com", at=None)).reason == expected


@pytest.mark.parametrize(("seconds", "expected"), [(-1, Reason.STALE), (1, Reason.DKIM)])
def test_auth_31_an_expired_signature_is_stale(seconds: int, expected: Reason) -> None:
    """AUTH-31: x= is honoured."""
    expires = int((NOW + timedelta(seconds=seconds)).timestamp())
    assert judge(craft(mail(), domain="example.com", tags=f"x={expires}; ")).reason == expected


@pytest.mark.parametrize(
    "to",
    [
        "mallory@example.net",
        f'"{OURS}" <mallory@example.net>',
        f"<{OURS}> <mallory@example.net>",
        f"mallory@example.net ({OURS})",
        f"mallory@example.net (a (b, {OURS}))",
        f'"a, {OURS}" <mallory@example.net>',
        f'"a\\", {OURS}, \\"b" <mallory@example.net>',
        f"x{OURS}",
        "undisclosed-recipients:;",
        "",
    ],
)
def test_auth_32_a_mail_to_someone_else_is_no_mail_to_us(to: str) -> None:
    """AUTH-32: what Ivy wrote to Mallory proves nothing when Mallory sends it on, whatever name Mallory goes by."""
    assert reason(sign(mail(to=to), domain="example.com")) == Reason.ELSEWHERE


def test_auth_34_a_test_key_is_ignored() -> None:
    """AUTH-34: t=y says that signatures prove nothing."""
    record = make_key().record.replace("k=rsa;", "k=rsa; t=s:y;").encode()
    resolver = FakeResolver(txts={"s1._domainkey.example.com": (record,)})
    assert reason(sign(mail(), domain="example.com"), resolver=resolver) == Reason.TEST_KEY


def test_auth_34_a_key_for_its_own_domain_alone() -> None:
    """RFC 6376, section 3.6.1: with t=s, i= must name d= itself."""
    record = make_key().record.replace("k=rsa;", "k=rsa; t=s;").encode()
    resolver = FakeResolver(txts={"s1._domainkey.example.com": (record,)})
    below = craft(mail(), domain="example.com", tags="i=@sub.example.com; ")
    assert reason(below, resolver=resolver) == Reason.BROKEN
    assert judge(below) == PROVED
    assert judge(craft(mail(), domain="example.com", tags="i=ivy@example.com; "), resolver=resolver) == PROVED


def test_auth_35_five_signatures_are_tried() -> None:
    """AUTH-35: a mail with many signatures costs five questions at most; with too many fields none."""
    good = sign(mail(), domain="example.com")
    other = b"".join(
        b"DKIM-Signature: v=1; a=rsa-sha256; d=example.com; s=k%d; t=%d; h=from:to:subject:date; bh=AAAA; b=AAAA\r\n"
        % (number, NOW.timestamp())
        for number in range(150)
    )
    resolver = FakeResolver(txts=keys("example.com"))
    assert reason(other + good, resolver=resolver) == Reason.NO_KEY
    assert sorted(resolver.asked) == [f"k{number}._domainkey.example.com" for number in range(5)]
    crowd = FakeResolver()
    assert reason(other + other + good, resolver=crowd) == Reason.HEADER
    assert not crowd.asked


def test_auth_36_every_aligned_signature_is_tried() -> None:
    """AUTH-36: one broken signature, or ten of others, spoil nothing."""
    good = sign(mail(), domain="example.com")
    broken = craft(mail(subject="other"), domain="example.com", selector="s1").partition(b"From:")[0]
    others = b"".join(sign(mail(), domain="example.net").partition(b"From:")[0] for _ in range(10))
    assert judge(others + broken + good) == PROVED


def test_auth_37_spf_alone_proves_less() -> None:
    """AUTH-37: SPF that passes gives the address, by a method that is not proof of who wrote."""
    resolver = FakeResolver(txts={"example.com": (b"v=spf1 ip4:0.0.0.0/1 ip4:128.0.0.0/1 -all",)})
    verdict = judge(mail(), resolver=resolver)
    assert verdict == Verdict(result=Result.PASS, address="ivy@example.com", method=Method.SPF, reason=Reason.SPF)
    assert not verdict.proved


SPF_RECORDS = {
    "loop": {"example.com": "v=spf1 include:example.com -all"},
    "mutual": {"example.com": "v=spf1 include:a.example.com", "a.example.com": "v=spf1 include:example.com"},
    "300-includes": {"example.com": "v=spf1 " + " ".join(f"include:i{n}.example.com" for n in range(300))}
    | {f"i{n}.example.com": "v=spf1 ?all" for n in range(300)},
    "voids": {"example.com": "v=spf1 a:v1.example.com a:v2.example.com a:v3.example.com +all"},
    "bad-macro": {"example.com": "v=spf1 exists:%{ +all"},
    "bad-mechanism": {"example.com": "v=spf1 ip4:1.2.3 +all"},
    "two-records": {},
    "redirect-to-nothing": {"example.com": "v=spf1 redirect=none.example.com"},
    "fail": {"example.com": "v=spf1 -all"},
    "softfail": {"example.com": "v=spf1 ~all"},
    "neutral": {"example.com": "v=spf1 ?all"},
    "none": {},
}


@pytest.mark.parametrize("name", SPF_RECORDS)
def test_auth_38_spf_that_asks_too_much_proves_nothing(name: str) -> None:
    """AUTH-38: loops, hundreds of includes, empty answers and bad syntax end after a few questions, without a pass."""
    txts = {domain: (text.encode(),) for domain, text in SPF_RECORDS[name].items()}
    if name == "two-records":
        txts["example.com"] = (b"v=spf1 +all", b"v=spf1 +all")
    resolver = FakeResolver(txts=txts)
    verdict = judge(mail(), resolver=resolver)
    assert verdict.reason == Reason.UNSIGNED
    assert len(resolver.asked) <= 12


def test_auth_38_mx_and_ptr_are_bounded() -> None:
    """AUTH-38: 200 MX records are refused, and of 500 names of an address ten are looked at."""
    many = FakeResolver(
        txts={"example.com": (b"v=spf1 mx +all",)},
        mxs={"example.com": tuple((n, f"mx{n}.example.com") for n in range(200))},
    )
    assert judge(mail(), resolver=many).reason == Reason.UNSIGNED
    pointing = FakeResolver(
        txts={"example.com": (b"v=spf1 ptr -all",)},
        ptrs={"192.0.2.1": tuple(f"h{n}.example.com" for n in range(500))},
        hosts={"h9.example.com": ("192.0.2.1",)} | {f"h{n}.example.com": ("192.0.2.9",) for n in range(9)},
    )
    assert judge(mail(), resolver=pointing).method is Method.SPF
    assert len(pointing.asked) <= 12


@pytest.mark.parametrize(
    ("record", "peer"),
    [
        (b"v=spf1 mx -all", "192.0.2.7"),
        (b"v=spf1 a:mail.example.com -all", "2001:db8::7"),
        (b"v=spf1 include:spf.example.com -all", "192.0.2.7"),
        (b"v=spf1 exists:%{i}.ok.example.com -all", "192.0.2.7"),
        (b"v=spf1 ip4:192.0.2.0/24 exp=why.example.com -all", "::ffff:192.0.2.7"),
    ],
)
def test_spf_mechanisms_work_over_our_resolver(record: bytes, peer: str) -> None:
    """RFC 7208: mx, a, include, exists and IPv6 get their answers from the one resolver that we have."""
    resolver = FakeResolver(
        txts={"example.com": (record, b"other"), "spf.example.com": (b"v=spf1 ip4:192.0.2.7 -all",)},
        mxs={"example.com": ((10, "mail.example.com"),)},
        hosts={"mail.example.com": ("192.0.2.7", "2001:db8::7"), "192.0.2.7.ok.example.com": ("127.0.0.2",)},
    )
    assert judge(mail(), resolver=resolver, peer=peer).method is Method.SPF


@pytest.mark.parametrize("peer", ["", "not an address", "fe80::1%eth0", "256.1.1.1"])
def test_auth_39_an_odd_peer_raises_nothing(peer: str) -> None:
    """AUTH-39: whatever the client's address looks like, there is a verdict, and no pass."""
    verdict = judge(mail(), resolver=FakeResolver(txts={"example.com": (b"v=spf1 ip4:192.0.2.1 -all",)}), peer=peer)
    assert verdict.result in (Result.NONE, Result.TEMPERROR)


def test_auth_40_unsigned_is_unproved_whatever_dmarc_says() -> None:
    """AUTH-40: p=none, or no DMARC record at all, makes nothing proved."""
    resolver = FakeResolver(txts={"_dmarc.example.com": (b"v=DMARC1; p=none",)})
    assert judge(mail(), resolver=resolver) == Verdict(result=Result.NONE, reason=Reason.UNSIGNED)


def test_auth_41_no_answer_is_not_no() -> None:
    """AUTH-41, P6: a key or an SPF record that DNS can't give now is TEMPERROR, never "none"."""
    signed = sign(mail(), domain="example.com")
    down = FakeResolver(failing=frozenset({"s1._domainkey.example.com"}))
    assert judge(signed, resolver=down) == Verdict(result=Result.TEMPERROR, reason=Reason.DNS)
    no_spf = FakeResolver(failing=frozenset({"example.com"}))
    assert judge(mail(), resolver=no_spf) == Verdict(result=Result.TEMPERROR, reason=Reason.DNS)
    inner = FakeResolver(txts={"example.com": (b"v=spf1 a:m.example.com",)}, failing=frozenset({"m.example.com"}))
    assert judge(mail(), resolver=inner).result is Result.TEMPERROR


def test_auth_41_another_good_signature_needs_no_patience() -> None:
    """AUTH-41: where one aligned signature is proved, the answer that is missing for another doesn't matter."""
    content = sign(sign(mail(), domain="example.com"), domain="example.com", selector="s2")
    resolver = FakeResolver(txts=keys("example.com"), failing=frozenset({"s2._domainkey.example.com"}))
    assert judge(content, resolver=resolver) == PROVED


def test_auth_41_a_broken_signature_does_not_settle_it() -> None:
    """AUTH-41: while the key of one aligned signature is unknown, another that is broken decides nothing."""
    unknown = sign(mail(), domain="example.com", selector="s2")
    broken = craft(mail(subject="other"), domain="example.com").partition(b"From:")[0]
    resolver = FakeResolver(txts=keys("example.com"), failing=frozenset({"s2._domainkey.example.com"}))
    assert judge(broken + unknown, resolver=resolver).result is Result.TEMPERROR


@pytest.mark.parametrize(
    ("author", "signer"),
    [
        ("ivy@a.pages.dev", "b.pages.dev"),
        ("ivy@a.pages.dev", "pages.dev"),
        ("ivy@pages.dev", "a.pages.dev"),
        ("ivy@a.github.io", "b.github.io"),
        ("ivy@example.co.uk", "co.uk"),
        ("ivy@example.co.uk", "other.co.uk"),
        ("ivy@example.com", "com"),
    ],
)
def test_auth_42_tenants_of_one_host_are_not_one_organisation(author: str, signer: str) -> None:
    """AUTH-42: neither a sibling below a public suffix nor the suffix itself speaks for anyone."""
    content = craft(mail(sender=author), domain=signer)
    assert reason(content, resolver=FakeResolver(txts=keys(signer))) == Reason.UNALIGNED


def test_auth_43_what_a_mail_says_of_itself_is_ignored() -> None:
    """AUTH-43: Authentication-Results, Received-SPF and an ARC set from nowhere prove nothing."""
    claims = (
        "Authentication-Results: mx.example.org; dkim=pass header.d=example.com; dmarc=pass",
        "Received-SPF: pass",
        "ARC-Seal: i=1; cv=none; a=rsa-sha256; d=example.net; s=s1; b=AAAA",
        "ARC-Authentication-Results: i=1; mx.example.net; dmarc=pass header.from=example.com",
    )
    assert reason(mail(extra=claims)) == Reason.UNSIGNED


@pytest.mark.parametrize(
    "sender",
    ["", " ", "g:;", "g: ivy@example.com;", "ivy", "ivy@", "@example.com", "<>", "ivy@localhost", "ivy@[192.0.2.1]"],
)
def test_auth_44_a_mail_without_an_author_is_malformed(sender: str) -> None:
    """AUTH-44: no From, an empty one, a group or something that is no address is PERMERROR."""
    content = mail(sender=sender, extra=("Sender: ivy@example.com",))
    verdict = judge(sign(content, domain="example.com"))
    assert verdict == Verdict(result=Result.PERMERROR, reason=Reason.AUTHOR)
    assert verdict.reason in MALFORMED


def test_auth_45_lookalikes_are_other_addresses() -> None:
    """AUTH-45: a Cyrillic local part is no address; a domain in another script is shown in A-labels."""
    assert read("іvy@example.com") is None
    assert read("Іvy <ivy@example.com>") == "ivy@example.com"
    assert read("ivy@exаmple.com") == "ivy@xn--exmple-4nf.com"


def test_auth_46_a_forwarder_proves_only_itself() -> None:
    """AUTH-46: a broken signature and the forwarder's own SPF don't prove the author."""
    content = sign(mail(), domain="example.com").replace(b"Subject: Ann", b"Subject: [list] Ann")
    content = sign(content, domain="example.net")
    resolver = FakeResolver(txts=keys("example.com", "example.net") | {"example.net": (b"v=spf1 +all",)})
    verdict = judge(content, resolver=resolver, reverse_path="list@example.net")
    assert verdict == Verdict(result=Result.FAIL, reason=Reason.BROKEN)


# --- reading ----------------------------------------------------------------------------------------------------------


def read(value: str) -> str | None:
    """Read a From field."""
    return read_author(Message(fields=((b"From", f" {value}\r\n".encode()),), body=b""))


@pytest.mark.parametrize(
    "value",
    [
        "ivy@example.com",
        "<ivy@example.com>",
        "Ivy <ivy@example.com>",
        "Ivy Chen<ivy@EXAMPLE.com>",
        '"Chen, Ivy" <ivy@example.com>',
        '"a\\"b" <ivy@example.com>',
        '"bob@example.net" <ivy@example.com>',
        "=?utf-8?Q?Ivy?= <ivy@example.com>",
        "Ïvy <ivy@example.com>",
        "Ivy\r\n Chen\r\n <ivy@example.com>",
        "Ivy B. Chen <ivy@example.com>",
        "ivy@example.com (Ivy Chen)",
    ],
)
def test_plain_authors_are_read(value: str) -> None:
    """RFC 5322, section 3.4: the ways in which programs write one mailbox."""
    assert read(value) == "ivy@example.com"


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=300))
def test_parse_01_no_header_raises(text: bytes) -> None:
    """PARSE-01, PARSE-06: whatever stands in From, To, Date or a signature, there is a verdict."""
    line = text.replace(b"\r", b"").replace(b"\n", b"\r\n ").replace(b"\0", b"")
    for name in (b"From: ", b"From: ivy@example.com\r\nTo: ", b"From: ivy@example.com\r\nDKIM-Signature: "):
        verdict = judge(name + line + b"\r\n\r\n", reverse_path="")
        assert verdict.result is not Result.PASS
    read_date(line)
    read_recipients(line)


BOMBS = {
    "parse_01_quote": b'From: "',
    "parse_01_octet": b"From: \xff@",
    "parse_02_parens": b"From: " + b"(" * 500 + b"ivy@example.com",
    "parse_03_encoded_words": b"From: " + b"=?utf-8?q?a?= " * 4000 + b"<ivy@example.com>",
    "parse_03_quotes": b"From: " + b'"' * 60_000,
    "parse_03_quoted_pairs": b"From: " + b'"\\' * 30_000,
    "parse_03_addresses": b"From: " + b"a@example.com, " * 4000,
    "parse_03_to": b"From: ivy@example.com\r\nTo: " + b"a@example.com, (" * 3900,
    "parse_03_block": b"X: " + b"a" * 70_000,
    "parse_03_fields": b"X: a\r\n" * 300 + b"X: a",
    "parse_03_folds": b"From: ivy@example.com\r\nX: a" + b"\r\n " * 20_000,
    "parse_06_date": b"From: ivy@example.com\r\nDate: " + b" " * 60_000 + b"x",
    "parse_06_blanks": b"From:" + b" \t" * 30_000 + b"x",
    "auth_35_tags": b"From: ivy@example.com\r\nDKIM-Signature: " + b";" * 60_000,
    "auth_35_b": b"From: ivy@example.com\r\nDKIM-Signature: v=1; b=" + b"\r\n " * 2000 + b"x",
}


def cpu(content: bytes) -> float:
    """Give the CPU seconds that a mail takes."""
    return cost(lambda: judge(content, reverse_path=""))


@pytest.mark.parametrize("name", BOMBS)
def test_parse_02_and_03_hostile_headers_cost_little(name: str) -> None:
    """PARSE-01 to 06: a hostile header is judged within 0.2 s of CPU."""
    content = BOMBS[name] + b"\r\n\r\nHello\r\n"
    assert cpu(content) < 0.2
    assert judge(content, reverse_path="").result in (Result.PERMERROR, Result.NONE)


def test_parse_03_a_header_alone_is_bounded() -> None:
    """PARSE-03: a header that never ends is bounded like one that does."""
    assert split(b"X: a\r\n" * 100 + b"Y: " + b"a\r\n " * 20_000 + b"\r\n") is None
    assert split(b"From: ivy@example.com\r\n") == Message(fields=((b"From", b" ivy@example.com\r\n"),), body=b"")


@pytest.mark.parametrize("filler", [b" ", b"\t", b" \r\n", b"\r\n", b"x \t"])
def test_a_megabyte_of_blanks_is_linear(filler: bytes) -> None:
    """A body made to be slow to canonicalise is verified within 0.2 s of CPU for a megabyte, and rightly."""
    base = mail(body="")
    content = sign(base + filler * (1_000_000 // len(filler)) + b"x\r\n", domain="example.com")
    assert judge(content) == PROVED
    assert cpu(content) < 0.2


# --- an independent implementation ------------------------------------------------------------------------------------

BODIES = st.binary(max_size=60).map(
    lambda text: b"\r\n".join(bytes(b"\t  ab\n"[octet % 6] for octet in text).split(b"\n")) + b"\r\n"
)


@settings(max_examples=200, deadline=None)
@given(BODIES)
def test_bodies_are_canonicalised_as_dkimpy_does(body: bytes) -> None:
    """RFC 6376, section 3.4: what we hash is what an independent implementation hashes."""
    for relaxed, algorithm in ((True, dkim.canonicalization.Relaxed), (False, dkim.canonicalization.Simple)):
        assert canonical_body(body, relaxed=relaxed) == algorithm.canonicalize_body(body)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from([b" ", b"\t", b"a", b"B:", b"\r\n ", b"\r\n\t", b"\v", b"\xc3"]), max_size=12))
def test_header_fields_are_canonicalised_as_dkimpy_does(pieces: list[bytes]) -> None:
    """RFC 6376, section 3.4.2: so are header fields, however they are folded."""
    field = (b"Subject", b"".join(pieces) + b"\r\n")
    for relaxed, algorithm in ((True, dkim.canonicalization.Relaxed), (False, dkim.canonicalization.Simple)):
        ((name, value),) = algorithm.canonicalize_headers([field])
        assert canonical_header([], [], field, relaxed=relaxed) + b"\r\n" == name + b":" + value


@settings(max_examples=40, deadline=None)
@given(BODIES, st.sampled_from([b"simple", b"relaxed"]), st.sampled_from([b"simple", b"relaxed"]))
def test_what_dkimpy_signs_we_verify(body: bytes, header: bytes, way: bytes) -> None:
    """RFC 6376: signatures of an independent implementation, folded its own way, are found valid."""
    content = mail(body="") + body
    key = make_key()
    names = [b"from", b"to", b"subject", b"date", b"from", b"cc"]
    field = dkim.sign(content, b"s1", b"example.com", key.pem, canonicalize=(header, way), include_headers=names)
    resolver = FakeResolver(txts=keys("example.com", key=key))
    now = datetime.now(UTC)  # dkimpy reads the clock
    assert run(authenticate(received(field + content), resolver=resolver, now=now, accepts=accepts)) == PROVED


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2000), st.integers(1, 255))
def test_what_we_accept_dkimpy_accepts(place: int, change: int) -> None:
    """Whatever octet of a signed mail is changed, we never find valid what an independent implementation refuses."""
    key = make_key()
    content = bytearray(sign(mail(), domain="example.com", key=key))
    content[place % len(content)] ^= change
    changed = bytes(content)
    if judge(changed, resolver=FakeResolver(txts=keys("example.com", key=key)), reverse_path="").proved:
        assert dkim.verify(changed, dnsfunc=lambda *_a, **_k: key.record.encode())


# --- case folders -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("case", sorted(path.name for path in CASES.glob("*") if path.is_dir()))
def test_case(case: str) -> None:
    """Each folder holds a mail, its DNS, what must come of it, and why."""
    folder = CASES / case
    world = tomllib.loads((folder / "dns.toml").read_text(encoding="utf-8"))
    expected = tomllib.loads((folder / "expected.toml").read_text(encoding="utf-8"))
    envelope = expected["envelope"]
    work = authenticate(
        received(
            (folder / "message.eml").read_bytes(),
            reverse_path=envelope["reverse_path"],
            peer=envelope["peer"],
            at=expected["now"],
        ),
        resolver=FakeResolver(
            txts={name: tuple(text.encode() for text in texts) for name, texts in world.get("txt", {}).items()},
            failing=frozenset(world.get("failing", ())),
        ),
        now=expected["now"],
        accepts=accepts,
    )
    verdict = run(work)
    assert (folder / "why.md").read_text(encoding="utf-8").strip()
    assert {
        "result": str(verdict.result),
        "reason": verdict.reason,
        "address": verdict.address or "",
        "proved": verdict.proved,
    } == expected["verdict"]
