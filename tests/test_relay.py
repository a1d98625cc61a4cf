"""The relay: each phase of SMTP, what is final and what is put off, and connections that are used again."""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
import ipaddress
import ssl
from typing import TYPE_CHECKING, Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from mailer import settings
from mailer.model import Deferred, Delivered, Delivery, Outgoing, Refused
from mailer.relay import MOST_CONNECTIONS, Relay, Timeouts
from mailer.telemetry import Telemetry
from tests.keeping import CLOSE, HANG, NOW, ScriptedRelay, mail


if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from datetime import datetime
    from pathlib import Path


QUICK = Timeouts(connect=0.8, command=0.5, end=0.5)


@contextlib.asynccontextmanager
async def relay_to(script: ScriptedRelay, **fields: Any) -> AsyncIterator[Relay]:  # noqa: ANN401
    """Give our relay, connected to the scripted one, and close it afterwards."""
    section = {key: fields.pop(key) for key in ("tls", "username", "password", "host") if key in fields}
    section = {"host": "127.0.0.1", **section}
    telemetry = Telemetry(quiet=True)
    fields = {"signer": None, "timeouts": QUICK, "telemetry": telemetry, **fields}
    relay = Relay(settings.Relay(port=script.port, **section), hostname="intro.example.org", **fields)
    try:
        yield relay
    finally:
        await relay.close()


def deliver_to(script: ScriptedRelay, *mails: Outgoing, **fields: Any) -> list[Delivery]:  # noqa: ANN401
    """Deliver mails one after the other, and give what became of each."""

    async def play() -> list[Delivery]:
        async with script, relay_to(script, **fields) as relay:
            return [await relay.deliver(one) for one in mails or (mail(),)]

    return asyncio.run(play())


def test_a_mail_arrives_byte_for_byte() -> None:
    """The relay gets our envelope, and the very bytes of the message, dots and eight-bit bytes and all."""
    script = ScriptedRelay()
    content = b"Subject: x\r\n\r\n.\r\n..two\r\n\r\n.end \xc3\xa9\r\n"

    assert deliver_to(script, mail("bob@example.com", content=content)) == [Delivered()]
    (taken,) = script.taken
    assert (taken.reverse_path, taken.recipient) == ("intro+b@intro.example.org", "bob@example.com")
    assert taken.content == content


def test_out_05_a_message_without_a_last_line_end_ends_all_the_same() -> None:
    """OUT-05: the dot that ends a message stands on a line of its own, whatever comes before it."""
    script = ScriptedRelay()

    assert deliver_to(script, mail(content=b"Subject: x\r\n\r\nend"), mail()) == [Delivered(), Delivered()]
    assert [taken.content for taken in script.taken] == [b"Subject: x\r\n\r\nend\r\n", mail().content]


def test_the_message_is_signed_for_the_time_when_it_was_queued() -> None:
    """The signer gets the time of queueing, so that a later try hands over the same bytes."""

    class Signer:
        def sign(self, content: bytes, *, at: datetime) -> bytes:
            return f"DKIM-Signature: t={at:%s}\r\n".encode() + content

    script = ScriptedRelay()
    deliver_to(script, mail(), mail(), signer=Signer())

    assert script.taken[0].content == f"DKIM-Signature: t={NOW:%s}\r\n".encode() + mail().content
    assert script.taken[0] == script.taken[1]


@pytest.mark.parametrize(
    ("phase", "told", "expected"),
    [
        # what tells of us is put off, whatever its code
        ("banner", "554 no", Deferred(reason="refused us")),
        ("banner", "421 busy", Deferred(reason="refused us")),
        ("banner", HANG, Deferred(reason="timeout")),
        ("banner", CLOSE, Deferred(reason="connection")),
        ("banner", "nonsense", Deferred(reason="refused us")),
        ("ehlo", "550 no", Deferred(reason="refused us")),
        ("ehlo", HANG, Deferred(reason="timeout")),
        ("ehlo", CLOSE, Deferred(reason="connection")),
        ("mail", "550 5.7.1 no", Deferred(reason="refused us")),
        ("mail", "451 later", Deferred(reason="refused us")),
        ("mail", HANG, Deferred(reason="timeout")),
        ("mail", CLOSE, Deferred(reason="connection")),
        # what tells of the recipient is final when it is permanent
        ("rcpt", "550 5.1.1 unknown", Refused(code=550)),
        ("rcpt", "554 5.1.1 unknown", Refused(code=554)),
        ("rcpt", "552 5.2.2 full", Refused(code=552)),
        ("rcpt", "551 elsewhere", Refused(code=551)),
        ("rcpt", "450 4.2.0 greylisted", Deferred(reason="not now")),
        ("rcpt", "554 5.7.1 <x>: Relay access denied", Deferred(reason="refused us")),
        ("rcpt", "550 relay not permitted", Deferred(reason="refused us")),
        ("rcpt", "530 5.7.0 authentication required", Deferred(reason="refused us")),
        ("rcpt", "503 bad sequence", Deferred(reason="refused us")),
        ("rcpt", HANG, Deferred(reason="timeout")),
        ("rcpt", CLOSE, Deferred(reason="connection")),
        # and so is what tells of the message
        ("data", "554 no valid recipients", Refused(code=554)),
        ("data", "451 later", Deferred(reason="not now")),
        ("data", HANG, Deferred(reason="timeout")),
        ("data", CLOSE, Deferred(reason="connection")),
        ("dot", "554 5.6.0 we won't have this", Refused(code=554)),
        ("dot", "452 4.3.1 full", Deferred(reason="not now")),
        ("dot", HANG, Deferred(reason="timeout")),
        ("dot", CLOSE, Deferred(reason="connection")),
    ],
)
def test_dur_05_whatever_the_relay_does_in_each_phase(phase: str, told: str, expected: Delivery) -> None:
    """Trouble in any phase puts the mail off, unless the relay says never of the recipient or of the message."""
    script = ScriptedRelay(script={phase: told})

    assert deliver_to(script) == [expected]


@pytest.mark.parametrize("phase", ["banner", "ehlo", "mail", "rcpt", "data", "dot"])
@pytest.mark.parametrize("told", [HANG, CLOSE, "421 closing", "450 later"])
def test_dur_05_the_next_mail_is_not_troubled(phase: str, told: str) -> None:
    """After trouble in any phase the next mail goes through: no connection is left in an unknown state."""
    script = ScriptedRelay(script={phase: [told]})
    first, second = deliver_to(script, mail("ann@example.net"), mail("bob@example.com"))

    assert isinstance(first, Deferred)
    assert second == Delivered()
    assert script.taken[-1].recipient == "bob@example.com"


def test_dur_05_a_retry_hands_over_the_same_bytes() -> None:
    """After a lost reply to the final dot (RFC 1047) the same mail goes out again, byte for byte."""
    script = ScriptedRelay(script={"dot": [CLOSE]})
    one = mail()

    assert deliver_to(script, one, one) == [Deferred(reason="connection"), Delivered()]
    assert script.taken[0] == script.taken[1]


def test_dur_05_a_relay_that_is_down_puts_mail_off() -> None:
    """Where nobody listens, the mail is put off."""
    script = ScriptedRelay()

    async def play() -> Delivery:
        async with script:
            pass  # the port was ours for a moment, and is now nobody's
        async with relay_to(script) as relay:
            return await relay.deliver(mail())

    assert asyncio.run(play()) == Deferred(reason="connection")


def test_dur_06_one_refused_recipient_leaves_the_other_alone() -> None:
    """A recipient who is refused spoils neither the connection nor the next recipient's mail."""
    script = ScriptedRelay(recipients={"ann@example.net": "550 5.1.1 unknown"})
    deliveries = deliver_to(script, mail("ann@example.net"), mail("bob@example.com"))

    assert deliveries == [Refused(code=550), Delivered()]
    assert [taken.recipient for taken in script.taken] == ["bob@example.com"]
    assert script.connections == 1


def test_a_relay_that_will_not_reset_is_left() -> None:
    """When RSET fails after a refused recipient, the verdict stands, and the next mail has a fresh connection."""
    script = ScriptedRelay(recipients={"ann@example.net": "550 5.1.1 unknown"}, script={"rset": [CLOSE]})

    assert deliver_to(script, mail("ann@example.net"), mail("bob@example.com")) == [Refused(code=550), Delivered()]
    assert script.connections == 2


def test_connections_are_used_again() -> None:
    """Mails that follow one another go over one connection."""
    script = ScriptedRelay()

    assert deliver_to(script, *[mail()] * 5) == [Delivered()] * 5
    assert script.connections == 1


@pytest.mark.parametrize("goodbye", ["", "421 4.4.2 idle for too long"])
def test_a_connection_closed_while_idle_costs_no_attempt(goodbye: str) -> None:
    """A kept connection that the relay has closed meanwhile, with or without a word, is replaced in silence."""
    script = ScriptedRelay()

    async def play() -> list[Delivery]:
        async with script, relay_to(script) as relay:
            first = await relay.deliver(mail())
            script.hang_up(goodbye)
            await asyncio.sleep(0.05)
            return [first, await relay.deliver(mail())]

    assert asyncio.run(play()) == [Delivered(), Delivered()]
    assert script.connections == 2


@pytest.mark.parametrize("told", [CLOSE, "421 4.4.2 idle for too long"])
def test_a_connection_that_closes_at_mail_costs_no_attempt(told: str) -> None:
    """Where the relay's leaving shows only when MAIL is said, a fresh connection carries the mail."""
    script = ScriptedRelay()

    async def play() -> list[Delivery]:
        async with script, relay_to(script) as relay:
            first = await relay.deliver(mail())
            script.script["mail"] = [told]
            return [first, await relay.deliver(mail())]

    assert asyncio.run(play()) == [Delivered(), Delivered()]
    assert script.connections == 2


def test_a_connection_kept_too_long_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """A connection that has been idle for longer than we keep one is closed by us."""
    monkeypatch.setattr("mailer.relay.MOST_IDLE", -1)
    script = ScriptedRelay()

    assert deliver_to(script, mail(), mail()) == [Delivered(), Delivered()]
    assert script.connections == 2


def test_there_are_never_too_many_connections() -> None:
    """However many mails are sent at once, the relay sees a bounded number of connections."""
    script = ScriptedRelay()

    async def play() -> list[Delivery]:
        async with script, relay_to(script, timeouts=Timeouts()) as relay:
            return await asyncio.gather(*(relay.deliver(mail(f"p{n}@example.net")) for n in range(60)))

    assert set(asyncio.run(play())) == {Delivered()}
    assert len({taken.recipient for taken in script.taken}) == 60
    assert script.connections <= MOST_CONNECTIONS


# --- TLS and passwords ------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def contexts(tmp_path_factory: pytest.TempPathFactory) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """A server's TLS context for the loopback interface, and a client's that trusts it."""
    folder: Path = tmp_path_factory.mktemp("tls")
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "relay.example.org")])
    now = dt.datetime.now(dt.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, SHA256())
    )
    pem = certificate.public_bytes(Encoding.PEM)
    (folder / "both.pem").write_bytes(pem + key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(folder / "both.pem")
    return server, ssl.create_default_context(cadata=pem.decode())


@pytest.mark.parametrize("tls", ["starttls", "implicit"])
def test_mail_goes_over_tls(contexts: tuple[ssl.SSLContext, ssl.SSLContext], tls: str) -> None:
    """With STARTTLS and with TLS from the start the mail arrives, and the password is told."""
    server, client = contexts
    offers = ("STARTTLS", "AUTH PLAIN") if tls == "starttls" else ("AUTH PLAIN",)
    script = ScriptedRelay(context=server, implicit=tls == "implicit", offers=offers)

    assert deliver_to(script, context=client, tls=tls, username="letterman", password="opensesame") == [Delivered()]
    assert "AUTH" in script.commands
    assert ("STARTTLS" in script.commands) == (tls == "starttls")


@pytest.mark.parametrize("tls", ["starttls", "implicit"])
def test_a_relay_that_can_not_be_proved_gets_nothing(contexts: tuple[ssl.SSLContext, ssl.SSLContext], tls: str) -> None:
    """A relay whose certificate nobody vouches for gets neither the password nor the mail."""
    script = ScriptedRelay(context=contexts[0], implicit=tls == "implicit", offers=("STARTTLS", "AUTH PLAIN"))

    assert deliver_to(script, tls=tls, username="letterman", password="opensesame") == [Deferred(reason="tls")]
    assert script.taken == []
    assert "AUTH" not in script.commands


def test_a_relay_without_starttls_gets_nothing_in_clear() -> None:
    """Where STARTTLS is set and not offered, the mail is put off rather than sent in clear."""
    script = ScriptedRelay(offers=("AUTH PLAIN",))

    (delivery,) = deliver_to(script, tls="starttls", username="letterman", password="opensesame")
    assert isinstance(delivery, Deferred)
    assert script.taken == []
    assert "AUTH" not in script.commands


def test_a_refused_password_puts_mail_off() -> None:
    """A wrong password is the operator's mistake: it loses no mail."""
    script = ScriptedRelay(offers=("AUTH PLAIN",), script={"auth": "535 5.7.8 no"})

    assert deliver_to(script, username="letterman", password="wrong") == [Deferred(reason="refused us")]
