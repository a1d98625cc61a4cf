"""The DNS adapter, against a name server on the loopback interface."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import pytest

from mailer.errors import Temporary
from mailer.playground import TTL, LoopbackDns, quoted
from mailer.resolver import Dnspython
from mailer.settings import Dns
from tests.world import make_key, run


if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    from mailer.resolver import Resolver


T = TypeVar("T")

RECORDS = {
    ("example.com", "TXT"): ("v=spf1 -all", 'say "hi" \\ bye', ""),
    ("s1._domainkey.example.com", "TXT"): (make_key().record,),
    ("example.com", "MX"): ("20 b.example.com.", "10 A.example.com."),
    ("null.example.com", "MX"): ("0 .",),
    ("a.example.com", "A"): ("192.0.2.1", "192.0.2.2"),
    ("a.example.com", "AAAA"): ("2001:db8::1",),
    ("only-a.example.com", "A"): ("192.0.2.3",),
    ("1.2.0.192.in-addr.arpa", "PTR"): ("A.Example.com.",),
}


def ask(
    question: Callable[[Resolver], Awaitable[T]],
    *,
    records: Mapping[tuple[str, str], Sequence[str]] = RECORDS,
    timeout: float = 0.5,
) -> T:
    """Ask one question of a name server that fails for two names."""

    async def both() -> T:
        server = LoopbackDns(
            records, failing=frozenset({"broken.example.com"}), silent=frozenset({"silent.example.com"})
        )
        where = await server.start()
        try:
            return await question(Dnspython(Dns(servers=(where,), timeout_seconds=timeout)))
        finally:
            await server.stop()

    return run(both())


def test_txt_records_are_joined() -> None:
    """RFC 1035, section 3.3.14: the strings of a record are one text, however long, and odd characters survive."""
    assert ask(lambda dns: dns.txt("s1._domainkey.example.com")) == (make_key().record.encode(),)
    assert len(make_key().record) > 255
    assert sorted(ask(lambda dns: dns.txt("example.com"))) == [b"", b'say "hi" \\ bye', b"v=spf1 -all"]


def test_mx_records() -> None:
    """RFC 7505: hosts are lower-case without a final dot, and a null MX has the host ""."""
    assert sorted(ask(lambda dns: dns.mx("example.com"))) == [(10, "a.example.com"), (20, "b.example.com")]
    assert ask(lambda dns: dns.mx("null.example.com")) == ((0, ""),)


def test_addresses_of_both_kinds() -> None:
    """IPv4 first, then IPv6; one kind alone will do."""
    found = ask(lambda dns: dns.addresses("a.example.com"))
    assert sorted(found[:2]) == ["192.0.2.1", "192.0.2.2"]
    assert found[2:] == ("2001:db8::1",)
    assert ask(lambda dns: dns.addresses("only-a.example.com")) == ("192.0.2.3",)


def test_names_that_an_address_points_to() -> None:
    """PTR takes an address as it is written; what is no address points nowhere."""
    assert ask(lambda dns: dns.ptr("192.0.2.1")) == ("a.example.com",)
    assert ask(lambda dns: dns.ptr("192.0.2.9")) == ()
    assert ask(lambda dns: dns.ptr("not an address")) == ()


@pytest.mark.parametrize(
    "name",
    ["none.example.com", "a.example.com", "x" * 64 + ".example.com", "a..example.com", ".".join(["label"] * 60)],
    ids=["no-such-name", "no-such-type", "label-too-long", "empty-label", "name-too-long"],
)
def test_none_is_an_empty_answer(name: str) -> None:
    """A name or type that is not there, or can't be, is an empty tuple."""
    assert ask(lambda dns: dns.txt(name)) == ()


@pytest.mark.parametrize("name", ["broken.example.com", "silent.example.com"])
def test_auth_41_no_answer_is_temporary(name: str) -> None:
    """AUTH-41, DUR-11: SERVFAIL and silence are `Temporary`, whatever is asked, and never "none"."""
    for question in (
        lambda dns: dns.txt(name),
        lambda dns: dns.mx(name),
        lambda dns: dns.addresses(name),
    ):
        with pytest.raises(Temporary):
            ask(question, timeout=0.2)


def test_answers_are_kept_for_a_while() -> None:
    """A second question for the same key costs nothing, and how long each took is told."""
    seconds: list[float] = []

    async def both() -> list[tuple[str, str]]:
        server = LoopbackDns(RECORDS)
        dns = Dnspython(Dns(servers=(await server.start(),)), observe=seconds.append)
        assert await dns.txt("example.com") == await dns.txt("example.com")
        await server.stop()
        return server.asked

    assert run(both()) == [("example.com", "TXT")]
    assert len(seconds) == 2


def test_what_is_no_question_is_not_answered() -> None:
    """The loopback name server passes over what is no DNS message."""
    server = LoopbackDns(RECORDS)
    server.datagram_received(b"junk", ("127.0.0.1", 9))
    assert not server.asked
    assert quoted("") == '""'


class Clock:
    """A clock that a test sets."""

    now = 0.0

    def __call__(self) -> float:
        """Give the seconds."""
        return self.now


def lived(live: Callable[[Resolver, LoopbackDns, Clock], Awaitable[T]]) -> T:
    """Live through something with a name server and a clock; the server starts with `RECORDS`."""

    async def life() -> T:
        server, clock = LoopbackDns(RECORDS), Clock()
        try:
            return await live(Dnspython(Dns(servers=(await server.start(),)), clock=clock), server, clock)
        finally:
            await server.stop()

    return run(life())


def test_an_answer_is_asked_for_again_when_its_time_is_over() -> None:
    """What was answered counts for as long as DNS said, and never longer."""

    async def asked(dns: Resolver, server: LoopbackDns, clock: Clock) -> list[tuple[str, str]]:
        assert await dns.txt("example.com") == await dns.txt("example.com")
        clock.now = TTL + 1
        assert await dns.txt("example.com") == await dns.txt("example.com")
        return server.asked

    assert lived(asked) == [("example.com", "TXT")] * 2


def test_auth_28_a_revoked_key_is_seen_within_the_hour(monkeypatch: pytest.MonkeyPatch) -> None:
    """AUTH-28: an owner's own time to live, which may be decades, keeps no answer for longer than an hour."""
    monkeypatch.setattr("mailer.playground.TTL", 2**31 - 1)
    name = "s1._domainkey.example.com"

    async def seen(dns: Resolver, server: LoopbackDns, clock: Clock) -> list[tuple[bytes, ...]]:
        found = [await dns.txt(name)]
        server.records[name, "TXT"] = ("v=DKIM1; p=",)
        for clock.now in (3500, 3601):
            found.append(await dns.txt(name))
        return found

    assert lived(seen) == [make_key().txt, make_key().txt, (b"v=DKIM1; p=",)]


@pytest.mark.parametrize("name", ["new.example.com", "a.example.com"], ids=["no-such-name", "no-such-type"])
def test_auth_41_a_key_that_was_not_there_is_seen_within_a_minute(name: str) -> None:
    """AUTH-41: "there is none" counts for a minute at most, also where the answer names no time (RFC 2308)."""

    async def seen(dns: Resolver, server: LoopbackDns, clock: Clock) -> list[tuple[bytes, ...]]:
        found = [await dns.txt(name)]
        server.records[name, "TXT"] = ("here",)
        for clock.now in (50, 61):
            found.append(await dns.txt(name))
        return found

    assert lived(seen) == [(), (), (b"here",)]


def test_auth_41_no_answer_is_never_kept() -> None:
    """AUTH-41: where DNS was in trouble, it is asked again at once."""

    async def seen(dns: Resolver, server: LoopbackDns, _clock: Clock) -> tuple[bytes, ...]:
        server.failing = frozenset({"example.com"})
        with pytest.raises(Temporary):
            await dns.txt("example.com")
        server.failing = frozenset()
        return await dns.txt("example.com")

    assert b"v=spf1 -all" in lived(seen)


def test_parse_03_answers_do_not_fill_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever owns names without end, with answers as long as can be, has only so many of them kept."""
    monkeypatch.setattr("mailer.resolver.MOST_KEPT", 50_000)

    async def kept(dns: Resolver, server: LoopbackDns, _clock: Clock) -> int:
        for number in range(60):
            server.records[f"{number}.example.com", "TXT"] = ("x" * 1000,)
            await dns.txt(f"{number}.example.com")
        server.asked.clear()
        for number in reversed(range(60)):
            await dns.txt(f"{number}.example.com")
            if server.asked:
                return 59 - number
        return 60

    assert 5 < lived(kept) < 50_000 / 2000
