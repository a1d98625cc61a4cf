"""The listener, spoken to over real connections on the loopback interface, with a gate that only counts."""

from __future__ import annotations

import asyncio
import contextlib
import fnmatch
import socket
import ssl
import stat
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mailer import sockets
from mailer.envelope import EMPTY, LONG, judge_content, read_mail, read_rcpt
from mailer.errors import Misconfigured, Temporary
from mailer.listener import Listener
from mailer.model import Received, Reply
from mailer.settings import Listen
from mailer.telemetry import Event, Telemetry
from mailer.wire import Caps
from tests.certificates import certify
from tests.world import NOW, OURS, run


if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable


SCRIPTS = Path(__file__).parent / "wire"

HELLO = b"EHLO client.example\r\n"
TO_DATA = HELLO + b"MAIL FROM:<ivy@example.com>\r\nRCPT TO:<intro@intro.example.org>\r\nDATA\r\n"
MESSAGE = b"From: ivy@example.com\r\n\r\nHello.\r\n"

TAKEN = Reply(code=250, enhanced="2.0.0", text="Taken")
NOT_OURS = Reply(code=550, enhanced="5.7.1", text="Not here")


@dataclass(slots=True, kw_only=True)
class CountingGate:
    """A gate that takes everything for our domain, after `delay` seconds, unless it is told to raise."""

    delay: float = 0
    error: Exception | None = None
    rcpt_error: Exception | None = None
    reply: Reply = TAKEN
    taken: list[Received] = field(default_factory=list)
    begun: int = 0

    def recipient(self, address: str) -> Reply | None:
        """See `mailer.gate.Gate`."""
        if self.rcpt_error:
            raise self.rcpt_error
        return None if address.endswith(("@intro.example.org", "@mx.example.org")) else NOT_OURS

    async def receive(self, received: Received) -> Reply:
        """See `mailer.gate.Gate`."""
        self.begun += 1
        await asyncio.sleep(self.delay)
        if self.error:
            raise self.error
        self.taken.append(received)
        return self.reply


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """A listener that is running, and a way to speak with it."""

    gate: CountingGate
    listener: Listener
    telemetry: Telemetry
    clients: list[Client] = field(default_factory=list)

    async def connect(self, source: str = "127.0.0.1") -> Client:
        """Open a connection from an address of the loopback network."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.listener.port, local_addr=(source, 0))
        self.clients.append(Client(reader=reader, writer=writer))
        return self.clients[-1]


@dataclass(slots=True, kw_only=True)
class Client:
    """An SMTP client that says exactly what it is told to."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    async def reply(self) -> str:
        """Read one reply, and give its last line; empty when the connection is closed."""
        while True:
            try:
                line = (await self.reader.readline()).decode("ascii").rstrip("\r\n")
            except ConnectionError:
                return ""
            if line[3:4] != "-":
                return line

    async def say(self, raw: bytes, replies: int = 1) -> str:
        """Send bytes, and give the last of so many replies."""
        self.writer.write(raw)
        answer = ""
        for _ in range(replies):
            answer = await self.reply()
        return answer

    async def to_data(self) -> str:
        """Go as far as the reply to DATA."""
        await self.reply()
        return await self.say(TO_DATA, 4)

    async def is_closed(self) -> bool:
        """Whether the server closes without another word."""
        try:
            return await self.reader.read(1) == b""
        except ConnectionError:
            return True

    def close(self) -> None:
        """Vanish."""
        self.writer.transport.abort()


@asynccontextmanager
async def serving(
    gate: CountingGate | None = None, *, caps: Caps | None = None, sock: socket.socket | None = None, **keys: object
) -> AsyncIterator[Served]:
    """Run a listener for as long as the block lasts."""
    gate = gate or CountingGate()
    telemetry = Telemetry(quiet=True)
    listener = Listener(
        gate,
        settings=Listen.model_validate({"port": 0, **keys}),
        hostname="mx.example.org",
        telemetry=telemetry,
        clock=lambda: NOW,
        caps=caps,
        socks=(sock,) if sock else (),
    )
    await listener.start()
    served = Served(gate=gate, listener=listener, telemetry=telemetry)
    try:
        yield served
    finally:
        for client in served.clients:
            client.close()
        await listener.stop(0)
        await asyncio.sleep(0)


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    """A certificate and its key, as files."""
    return certify(tmp_path_factory.mktemp("tls"))


def trusting(version: ssl.TLSVersion | None = None) -> ssl.SSLContext:
    """A client's context that believes any certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    if version:
        context.minimum_version = context.maximum_version = version
    return context


# --- dialogues --------------------------------------------------------------------------------------------------------


def unescape(text: str) -> bytes:
    r"""Read the \r, \n, \0 and \xNN of a script."""
    return text.encode("ascii").decode("unicode_escape").encode("latin-1")


async def play(script: str, served: Served) -> None:
    """Speak a script line by line, and compare each reply with what the script expects."""
    client = await served.connect()
    for number, line in enumerate(script.splitlines()[1:], 2):
        mark, _, text = line.partition(" ")
        match mark:
            case "->":
                client.writer.write(unescape(text) + b"\r\n")
            case "=>":
                client.writer.write(unescape(text))
            case "<-":
                reply = await client.reply()
                assert fnmatch.fnmatchcase(reply, text), f"line {number}: {reply!r} is not {text!r}"
            case "<x":
                assert await client.is_closed(), f"line {number}: not closed"
            case "<e":
                client.writer.write_eof()
            case "mails":
                assert len(served.gate.taken) == int(text)
            case _:
                pytest.fail(f"line {number}: what is {mark!r}?")
    client.close()


def scripts(prefix: str = "") -> list[str]:
    """Give the names of the scripts that begin so."""
    return sorted(path.stem for path in SCRIPTS.glob(f"{prefix}*.txt"))


def play_all(prefix: str) -> None:
    """Play the scripts of a vector, each with a listener of its own."""

    async def both(name: str) -> None:
        async with serving() as served:
            await play((SCRIPTS / f"{name}.txt").read_text(encoding="ascii"), served)

    names = scripts(prefix)
    assert names
    for name in names:
        run(both(name))


@pytest.mark.parametrize("name", [name for name in scripts() if not name.startswith("smtp_")])
def test_dialogue(name: str) -> None:
    """Each script's first line says its rule."""
    play_all(name)


SMUGGLED = (
    "\\n.\\n \\n.\\r\\n \\r.\\r \\r.\\r\\n \\r\\n.\\r \\r\\n.\\n \\r\\n\\0.\\r\\n \\n.\\r \\r\\r\\n.\\r\\r\\n "
    "\\r\\r\\n.\\r\\n \\r\\n.\\0\\r\\n \\r\\n.\\r\\r\\n"
).split()


@pytest.mark.parametrize("shape", SMUGGLED)
def test_smtp_01_to_12_no_odd_line_end_ends_a_message(shape: str) -> None:
    """SMTP-01 to 12: a message ends at CRLF.CRLF alone; an envelope after anything like it is never executed."""
    inner = b"MAIL FROM:<evil@example.net>\r\nRCPT TO:<intro@intro.example.org>\r\nDATA\r\nFrom: evil@example.net\r\n"

    async def both() -> None:
        async with serving() as served:
            client = await served.connect()
            assert (await client.to_data()).startswith("354")
            reply = await client.say(MESSAGE + unescape(shape) + inner + b"\r\n.\r\n")
            assert reply.startswith("550 5.6.0")
            assert await client.is_closed()
            assert not served.gate.taken

    run(both())


def test_smtp_13_bare_cr_or_lf_is_refused() -> None:
    """SMTP-13: any bare CR or LF in DATA gets 550 5.6.0 and a closed connection; nothing is stored."""
    play_all("smtp_13_")


def test_smtp_14_nul_is_refused() -> None:
    """SMTP-14: a NUL in header or body gets 550; nothing is stored."""
    play_all("smtp_14_")


def test_smtp_15_what_is_injected_before_tls_is_dropped(certificate: tuple[str, str]) -> None:
    """SMTP-15: a command in the same packet as STARTTLS is not executed after the handshake."""

    async def both() -> None:
        async with serving(tls_certificate=certificate[0], tls_key=certificate[1]) as served:
            client = await served.connect()
            await client.reply()
            assert "STARTTLS" in await client.say(HELLO)
            reply = await client.say(b"STARTTLS\r\nMAIL FROM:<injected@example.net>\r\n")
            assert reply.startswith("220")
            await client.writer.start_tls(trusting())
            assert (await client.say(b"RCPT TO:<intro@intro.example.org>\r\n")).startswith("503")
            assert "STARTTLS" not in await client.say(HELLO)
            assert (await client.say(b"STARTTLS\r\n")).startswith("502")
            client.close()

    run(both())


def test_smtp_16_tls_begins_a_new_session(certificate: tuple[str, str]) -> None:
    """SMTP-16: what was said in clear is forgotten, the greeting too; a message over TLS is taken."""

    async def both() -> None:
        async with serving(tls_certificate=certificate[0], tls_key=certificate[1]) as served:
            client = await served.connect()
            await client.reply()
            assert (await client.say(HELLO + b"MAIL FROM:<a@example.com>\r\n", 2)).startswith("250")
            await client.say(b"STARTTLS\r\n")
            await client.writer.start_tls(trusting())
            assert (await client.say(b"RCPT TO:<intro@intro.example.org>\r\n")).startswith("503")
            assert (await client.say(b"MAIL FROM:<a@example.com>\r\n")).startswith("503")
            assert (await client.say(TO_DATA, 4)).startswith("354")
            assert await client.say(MESSAGE + b".\r\n") == "250 2.0.0 Taken"
            client.close()
            assert len(served.gate.taken) == 1

    run(both())


@pytest.mark.parametrize("error", [KeyError("secret path"), OSError("disk full"), Temporary("dns"), RecursionError()])
def test_smtp_17_trouble_is_451_with_a_constant_text(error: Exception) -> None:
    """SMTP-17, P6: whatever goes wrong with us is 451 4.3.0, without a word of what it was."""

    async def both() -> None:
        async with serving(CountingGate(error=error)) as served:
            client = await served.connect()
            await client.to_data()
            assert await client.say(MESSAGE + b".\r\n") == "451 4.3.0 Our fault; try again later"
            assert await client.say(b"NOOP\r\n") == "250 2.0.0 OK"
            client.close()
            said = {name: dict(labels) for name, labels in served.telemetry.counts()}
            assert said[Event.FAILED] == {"kind": type(error).__name__, "where": "listener"}

    run(both())


def test_smtp_17_trouble_at_rcpt_is_451() -> None:
    """SMTP-17, P6: a gate that fails at RCPT leads to 451, and the conversation goes on."""

    async def both() -> None:
        async with serving(CountingGate(rcpt_error=ValueError("secret"))) as served:
            client = await served.connect()
            await client.reply()
            await client.say(HELLO + b"MAIL FROM:<>\r\n", 2)
            assert (await client.say(b"RCPT TO:<intro@intro.example.org>\r\n")).startswith("451 4.3.0 Our fault")
            assert (await client.say(b"RSET\r\n")).startswith("250")
            client.close()

    run(both())


def test_smtp_18_ten_recipients_at_most() -> None:
    """SMTP-18: ten distinct recipients of ours are taken, the eleventh gets 452, and 5,000 of them get nowhere."""

    async def both() -> None:
        async with serving() as served:
            client = await served.connect()
            await client.reply()
            await client.say(HELLO + b"MAIL FROM:<ivy@example.com>\r\n", 2)
            for number in range(10):
                line = b"RCPT TO:<intro+%d@intro.example.org>\r\n" % number
                assert (await client.say(line * 2, 2)).startswith("250")
            assert (await client.say(b"RCPT TO:<x@example.net>\r\n")).startswith("550 5.7.1")
            assert (await client.say(b"RCPT TO:<intro+11@intro.example.org>\r\n")).startswith("452 4.5.3")
            assert (await client.say(b"DATA\r\n")).startswith("354")
            assert (await client.say(MESSAGE + b".\r\n")).startswith("250")
            assert len(served.gate.taken[0].recipients) == 10
            await client.say(b"MAIL FROM:<ivy@example.com>\r\n")
            client.writer.write(b"".join(b"RCPT TO:<a%d@intro.example.org>\r\n" % number for number in range(5000)))
            replies = [reply async for reply in until_closed(client)]
            assert {reply[:3] for reply in replies} <= {"250", "452", "421"}
            assert [reply[:3] for reply in replies].count("250") == 10
            assert len(replies) < 100
            assert await client.is_closed()

    run(both())


async def until(fact: Callable[[], bool]) -> None:
    """Wait until something is so."""
    while not fact():  # noqa: ASYNC110 - the fact is the server's, and tells nobody
        await asyncio.sleep(0.005)


async def until_closed(client: Client) -> AsyncIterator[str]:
    """Give every reply until the connection is closed."""
    while reply := await client.reply():
        yield reply


def test_smtp_19_no_open_relay() -> None:
    """SMTP-19, P8: mail for elsewhere, by route, percent hack or UUCP path too, gets 550 5.7.1 at RCPT."""
    play_all("smtp_19_")


@pytest.mark.parametrize(
    "address",
    [
        b"a\0@example.com",
        b"a\rb@example.com",
        b'"a\\\rb"@example.com',
        b"\xff\xfe@example.com",
        b"any@example.com(a.example.net",
        b"any@example.com\x00.example.net",
        b"a b@example.com",
        b'"a b"@example.com',
        b"a@[192.0.2.1]",
        b"a@localhost",
        b"-a@example.com",
        b"a@example.com,b@example.net",
    ],
)
def test_smtp_20_and_21_hostile_senders_are_refused_at_mail(address: bytes) -> None:
    """SMTP-20, SMTP-21: an address that two systems could read in two ways never gets past MAIL."""

    async def both() -> None:
        async with serving() as served:
            client = await served.connect()
            await client.reply()
            reply = await client.say(HELLO + b"MAIL FROM:<" + address + b">\r\n", 2)
            assert reply == "553 5.1.7 Not an address that we can read"
            assert (await client.say(b"RCPT TO:<intro@intro.example.org>\r\n")).startswith("503")
            client.close()

    run(both())


def test_smtp_22_odd_arguments() -> None:
    """SMTP-22: routes, two at signs, odd sizes and junk get 501, 552, 553 or 555, and no exception."""
    play_all("smtp_22_")


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=80))
def test_smtp_22_any_argument_gets_an_answer(argument: bytes) -> None:
    """SMTP-22: whatever follows MAIL or RCPT, there is an address that is plain ASCII, or a reply."""
    wrapped = (argument, b"FROM:<" + argument + b">", b"TO:<" + argument + b">")
    for text in wrapped:
        for found in (read_mail(text, most_bytes=1000), read_rcpt(text, hostname="mx.example.org")):
            assert isinstance(found, Reply) or found.isascii()


@pytest.mark.parametrize("command", [b"NOOP\r\n", b"RSET\r\n", HELLO, b"VRFY a\r\n"])
def test_smtp_23_idle_talk_is_limited(command: bytes) -> None:
    """SMTP-23: who sends a hundred commands and no message gets 421, and is gone."""

    async def both() -> None:
        async with serving() as served:
            client = await served.connect()
            client.writer.write(command * 2000)
            replies = [reply async for reply in until_closed(client)]
            assert replies[-1].startswith("421 4.7.0")
            assert len(replies) <= 102

    run(both())


def test_smtp_24_connections_are_capped_by_network_and_in_all() -> None:
    """SMTP-24: too many connections of one network, or in all, get 421; those that are there go on."""

    async def both() -> None:
        async with serving(caps=Caps(per_network=3, connections=5)) as served:
            idle = [await served.connect("127.0.0.1") for _ in range(3)]
            assert all([(await client.reply()).startswith("220") for client in idle])
            assert (await (await served.connect("127.0.0.7")).reply()).startswith("421 4.7.0")
            others = [await served.connect("127.0.9.1") for _ in range(2)]
            assert all([(await client.reply()).startswith("220") for client in others])
            assert (await (await served.connect("127.0.8.1")).reply()).startswith("421 4.7.0")
            assert (await others[0].say(HELLO)).startswith("250")
            idle[0].close()
            while not (await (await served.connect("127.0.0.1")).reply()).startswith("220"):
                pass

    run(both())


def test_smtp_24_a_flood_of_idle_connections_leaves_others_served() -> None:
    """SMTP-24, P8: with 1,000 idle connections from one network, another network's mail is taken."""

    async def both() -> None:
        async with serving(caps=Caps(per_network=50)) as served:
            flood = await asyncio.gather(*(served.connect("127.0.0.1") for _ in range(400)))
            client = await served.connect("127.0.9.1")
            assert (await client.to_data()).startswith("354")
            assert (await client.say(MESSAGE + b".\r\n")).startswith("250")
            for one in (*flood, client):
                one.close()

    run(both())


def test_smtp_24_the_local_mta_is_no_stranger() -> None:
    """SMTP-24: over LMTP the MTA on the same machine may open as many connections as there are in all."""

    async def both() -> None:
        async with serving(caps=Caps(per_network=1), protocol="lmtp") as served:
            clients = [await served.connect() for _ in range(4)]
            assert all([await client.reply() == "220 mx.example.org LMTP" for client in clients])
            for client in clients:
                client.close()

    run(both())


def test_smtp_25_a_slow_command_times_out() -> None:
    """SMTP-25: a byte now and then does not buy more time than a command has, and others are served meanwhile."""

    async def both() -> None:
        async with serving(caps=Caps(command_seconds=0.25)) as served:
            slow = await served.connect()
            await slow.reply()
            reply = asyncio.ensure_future(slow.reply())
            while not reply.done():
                slow.writer.write(b"N")
                await asyncio.sleep(0.02)
            assert (await reply).startswith("421 4.4.2")
            assert await slow.is_closed()

    run(both(), seconds=3)


def test_smtp_25_slow_data_times_out() -> None:
    """SMTP-25: a line now and then does not buy more time than a message has; half a message is not taken."""

    async def both() -> None:
        async with serving(caps=Caps(data_seconds=0.25)) as served:
            slow = await served.connect()
            await slow.to_data()
            reply = asyncio.ensure_future(slow.reply())
            while not reply.done():
                slow.writer.write(b"From: ivy@example.com\r\n")
                await asyncio.sleep(0.02)
            assert (await reply).startswith("421 4.4.2")
            assert await slow.is_closed()
            assert not served.gate.taken

    run(both(), seconds=3)


def test_smtp_25_a_session_ends() -> None:
    """SMTP-25: whatever a client says, its session has an end."""

    async def both() -> None:
        async with serving(caps=Caps(session_seconds=0.25, commands=10_000)) as served:
            client = await served.connect()
            reply = await client.reply()
            while reply and not reply.startswith("421"):
                reply = await client.say(b"NOOP\r\n")
                await asyncio.sleep(0.01)
            assert reply.startswith("421 4.4.2")

    run(both(), seconds=3)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (b"x" * 998 + b"\r\n", "250"),
        (b"." + b"x" * 997 + b"\r\n", "250"),
        (b"x" * 999 + b"\r\n", "500 5.6.0"),
        (b"x" * 1_000_000 + b"\r\n", "500 5.6.0"),
        (b"x" * 78 + b"\r\n" + b"y\r\n" * 30_000, "250"),
        ((b"x" * 78 + b"\r\n") * 30_000, "250"),
        (b"x" * 30_000_000 + b"\r\n", "552 5.3.4"),
        (b"0123456789\r\n" * 1_000_000, "552 5.3.4"),
    ],
    ids=["998", "dot-998", "999", "one-long-line", "many-lines", "two-megabytes", "no-line-end", "too-large"],
)
def test_smtp_26_long_lines_and_large_messages_are_refused_in_step(text: bytes, code: str) -> None:
    """SMTP-26: a line beyond 998 octets gets 500, too large a message 552, after its end; the next mail is taken."""

    async def both() -> None:
        async with serving() as served:
            client = await served.connect()
            await client.to_data()
            stuffed = text.replace(b"\r\n.", b"\r\n..")
            reply = await client.say(MESSAGE + (b"." if text.startswith(b".") else b"") + stuffed + b".\r\n")
            assert reply.startswith(code)
            count = len(served.gate.taken)
            assert (await client.say(TO_DATA, 4)).startswith("354")
            assert (await client.say(MESSAGE + b".\r\n")).startswith("250")
            assert served.gate.taken[count].content == MESSAGE
            client.close()

    run(both())


def test_smtp_26_a_long_command_is_refused_in_step() -> None:
    """SMTP-26: a command line of a megabyte is thrown away as it comes, and the next command is read."""

    async def both() -> None:
        async with serving() as served:
            client = await served.connect()
            await client.reply()
            assert (await client.say(b"NOOP " + b"x" * 1_000_000 + b"\r\n")).startswith("500 5.5.1")
            assert (await client.say(b"NOOP " + b"x" * 1_500 + b"\r\n")).startswith("500 5.5.1")
            assert (await client.say(b"NOOP\r\n")).startswith("250")
            client.close()

    run(both())


def test_smtp_27_other_protocols_are_cut_off() -> None:
    """SMTP-27: HTTP, TLS and SSH clients are closed at once."""
    play_all("smtp_27_")


def test_smtp_28_a_slow_mail_holds_up_nobody() -> None:
    """SMTP-28: while the gate works on one mail, another client is greeted within 200 ms."""

    async def both() -> None:
        async with serving(CountingGate(delay=0.6)) as served:
            first = await served.connect()
            await first.to_data()
            working = asyncio.ensure_future(first.say(MESSAGE + b".\r\n"))
            await asyncio.sleep(0.05)
            async with asyncio.timeout(0.2):
                second = await served.connect()
                assert (await second.reply()).startswith("220")
            assert (await working).startswith("250")
            first.close()
            second.close()

    run(both())


def test_smtp_29_what_has_begun_is_finished_once() -> None:
    """SMTP-29, P7: a client that vanishes after the final dot leaves a mail that is taken once, or not at all."""

    async def both() -> None:
        async with serving(CountingGate(delay=0.1)) as served:
            client = await served.connect()
            await client.to_data()
            client.writer.write(MESSAGE + b".\r\n")
            await until(lambda: served.gate.begun == 1)
            client.close()
            await until(lambda: len(served.gate.taken) == 1)
            await asyncio.sleep(0.02)
            assert (served.gate.begun, len(served.gate.taken)) == (1, 1)

    run(both())


def test_smtp_29_an_error_after_the_client_has_gone_is_nobodys() -> None:
    """SMTP-29: a gate that fails for a client that is gone disturbs nothing."""

    async def both() -> None:
        async with serving(CountingGate(delay=0.05, error=OSError("disk"))) as served:
            client = await served.connect()
            await client.to_data()
            client.writer.write(MESSAGE + b".\r\n")
            await until(lambda: served.gate.begun == 1)
            client.close()
            await asyncio.sleep(0.1)
            assert (await (await served.connect()).reply()).startswith("220")

    run(both())


def test_smtp_30_a_message_in_flight_gets_its_reply_before_the_end() -> None:
    """SMTP-30, P6: stopping closes idle connections with 421, and lets a message in hand be answered."""

    async def both() -> None:
        async with serving(CountingGate(delay=0.2)) as served:
            idle, busy = await served.connect(), await served.connect()
            await idle.reply()
            await busy.to_data()
            reply = asyncio.ensure_future(busy.say(MESSAGE + b".\r\n"))
            await asyncio.sleep(0.05)
            await served.listener.stop(5)
            assert await idle.reply() == "421 4.3.2 Closing; try again later"
            assert await reply == "250 2.0.0 Taken"
            assert await busy.reply() == "421 4.3.2 Closing; try again later"
            assert await busy.is_closed()
            with pytest.raises(ConnectionRefusedError):
                await served.connect()

    run(both())


def test_smtp_30_what_takes_too_long_gets_no_reply() -> None:
    """SMTP-30, P6: a message that is not done when the time to drain is over gets no reply, so never a false 250."""

    async def both() -> None:
        async with serving(CountingGate(delay=30)) as served:
            client = await served.connect()
            await client.to_data()
            client.writer.write(MESSAGE + b".\r\n")
            await asyncio.sleep(0.05)
            await served.listener.stop(0.1)
            assert await client.reply() == ""
            assert not served.gate.taken

    run(both(), seconds=5)


def test_smtp_31_nothing_is_told_of_who_or_what_is_here() -> None:
    """SMTP-31: VRFY, EXPN, HELP and the greeting tell nothing."""
    play_all("smtp_31_")


def test_smtp_32_auth_is_not_offered() -> None:
    """SMTP-32: AUTH gets 502, and ten tries end the conversation."""
    play_all("smtp_32_")


def test_smtp_33_nobody_chooses_their_address() -> None:
    """SMTP-33: PROXY, XCLIENT and XFORWARD are unknown."""
    play_all("smtp_33_")


def test_smtp_33_the_peer_is_the_connection_s() -> None:
    """SMTP-33: the peer that the gate hears of is the one that connected."""

    async def both() -> None:
        async with serving() as served:
            client = await served.connect("127.0.0.5")
            await client.reply()
            await client.say(b"PROXY TCP4 203.0.113.9 192.0.2.1 4711 25\r\n")
            await client.say(TO_DATA, 4)
            await client.say(MESSAGE + b".\r\n")
            client.close()
            expected = Received(
                peer="127.0.0.5",
                helo="client.example",
                reverse_path="ivy@example.com",
                recipients=(OURS,),
                content=MESSAGE,
                at=NOW,
            )
            assert served.gate.taken == [expected]

    run(both())


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion.TLSv1:DeprecationWarning")
def test_smtp_34_old_tls_and_failed_handshakes(certificate: tuple[str, str], capfd: pytest.CaptureFixture[str]) -> None:
    """SMTP-34: TLS before 1.2 is refused; a hundred broken handshakes leave no line in the log, and no connection."""

    async def handshake(served: Served, context: ssl.SSLContext | None) -> bool:
        client = await served.connect()
        await client.reply()
        await client.say(HELLO + b"STARTTLS\r\n", 2)
        try:
            if context:
                await client.writer.start_tls(context)
            else:
                client.writer.write(b"\x16\x03\x01\x00\x05junk!")
                assert await client.reader.read() is not None
        except (ssl.SSLError, ConnectionError):
            return False
        finally:
            client.close()
        return context is not None

    async def both() -> None:
        async with serving(tls_certificate=certificate[0], tls_key=certificate[1]) as served:
            old = trusting()
            old.minimum_version = ssl.TLSVersion.TLSv1
            old.maximum_version = ssl.TLSVersion.TLSv1_1
            old.set_ciphers("ALL:@SECLEVEL=0")
            assert not await handshake(served, old)
            assert await handshake(served, trusting(ssl.TLSVersion.TLSv1_2))
            assert await handshake(served, trusting(ssl.TLSVersion.TLSv1_3))
            for _ in range(100):
                await handshake(served, None)
            one_more = [await served.connect() for _ in range(100)]
            assert all([(await client.reply()).startswith("220") for client in one_more])
            for client in one_more:
                client.close()

    run(both())
    captured = capfd.readouterr()
    assert (captured.out, captured.err) == ("", "")


def test_smtp_35_no_message_is_no_message() -> None:
    """SMTP-35: an empty message gets 550."""
    play_all("smtp_35_")


def test_smtp_35_half_a_message_is_dropped() -> None:
    """SMTP-35: a client that vanishes within DATA leaves nothing."""

    async def both() -> None:
        async with serving() as served:
            client = await served.connect()
            await client.to_data()
            client.writer.write(MESSAGE)
            await asyncio.sleep(0.02)
            client.close()
            await asyncio.sleep(0.05)
            assert not served.gate.taken

    run(both())


def test_smtp_36_addresses_beyond_ascii() -> None:
    """SMTP-36: an address in UTF-8 gets 553 or 555, a header in UTF-8 is taken, and nothing raises."""
    play_all("smtp_36_")


def test_smtp_37_no_text_becomes_commands() -> None:
    """SMTP-37: BDAT is unknown, and neither its text nor a message ahead of 354 is run."""
    play_all("smtp_37_")


# --- beyond the vectors -----------------------------------------------------------------------------------------------


LINES = st.lists(st.binary(max_size=30).map(lambda line: line.translate(None, b"\r\n\0")), min_size=1, max_size=8)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(LINES, st.lists(st.integers(1, 40), max_size=6))
def test_a_message_arrives_as_it_was_sent(lines: list[bytes], sizes: list[int]) -> None:
    """RFC 5321, section 4.5.2: whatever the packets, the gate gets the very bytes, dots and all."""
    content = b"".join(line + b"\r\n" for line in lines)
    raw = b"".join((b"." if line.startswith(b".") else b"") + line + b"\r\n" for line in lines) + b".\r\n"

    async def both() -> None:
        async with serving() as served:
            client = await served.connect()
            await client.to_data()
            rest = raw
            for size in sizes:
                client.writer.write(rest[:size])
                rest = rest[size:]
                await client.writer.drain()
                await asyncio.sleep(0)
            assert (await client.say(rest)).startswith("250")
            client.close()
            assert served.gate.taken[0].content == content

    run(both())


@settings(max_examples=200, deadline=None)
@given(st.lists(st.integers(0, 2200), max_size=12))
def test_smtp_26_the_longest_line_is_found(lengths: list[int]) -> None:
    """SMTP-26: a message is refused for its lines exactly when one of them has more than 998 octets."""
    content = b"".join(b"x" * length + b"\r\n" for length in lengths)
    too_long = max(lengths, default=0) > 998
    assert judge_content(content) is (LONG if too_long else None if content else EMPTY)


@given(st.binary(max_size=200))
def test_content_is_judged_without_surprise(content: bytes) -> None:
    """Bytes that pass have CRLF line ends alone, no NUL, and at least one octet."""
    if judge_content(content) is None:
        bare = content.replace(b"\r\n", b"")
        assert content
        assert not set(b"\r\n\0") & set(bare)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.binary(max_size=60),
            st.sampled_from(
                [HELLO, *TO_DATA.splitlines(keepends=True), b"\r\n.\r\n", b"RSET\r\n", b"QUIT\r\n", b"MAIL", b"<"]
            ),
        ),
        max_size=12,
    )
)
def test_no_babble_disturbs_the_next_client(pieces: list[bytes]) -> None:
    """Whatever one client says, every reply is a line of ours, nothing fails, and the next client is served."""

    async def both() -> None:
        async with serving() as served:
            babbler = await served.connect()
            for piece in pieces:
                babbler.writer.write(piece)
                await asyncio.sleep(0)
            with contextlib.suppress(OSError):  # it may be closed by now
                babbler.writer.write_eof()
            replies = [reply async for reply in until_closed(babbler)]
            assert all(reply[:3].isdigit() for reply in replies)
            next_one = await served.connect()
            assert (await next_one.to_data()).startswith("354")
            assert all(name != Event.FAILED for name, _labels in served.telemetry.counts())

    run(both())


def test_lmtp_answers_once_for_each_recipient(tmp_path: Path) -> None:
    """RFC 2033, section 4.2: over LMTP each recipient that was accepted gets a reply of its own."""

    async def both() -> None:
        path = tmp_path / "lmtp.sock"
        async with serving(protocol="lmtp", host=f"unix:{path}") as served:
            assert served.listener.port == 0
            reader, writer = await asyncio.open_unix_connection(str(path))
            client = Client(reader=reader, writer=writer)
            assert await client.reply() == "220 mx.example.org LMTP"
            assert (await client.say(b"EHLO a\r\n")).startswith("500")
            await client.say(b"LHLO a\r\nMAIL FROM:<>\r\n", 2)
            rcpt = b"RCPT TO:<intro@intro.example.org>\r\nRCPT TO:<x@example.net>\r\nRCPT TO:<a@intro.example.org>\r\n"
            assert (await client.say(rcpt, 3)).startswith("250")
            assert (await client.say(b"DATA\r\n")).startswith("354")
            client.writer.write(MESSAGE + b".\r\nQUIT\r\n")
            replies = [reply async for reply in until_closed(client)]
            assert replies == ["250 2.0.0 Taken", "250 2.0.0 Taken", "221 2.0.0 Goodbye"]
            client.close()
            assert served.gate.taken[0].peer == ""

    run(both())


def test_a_socket_can_be_given() -> None:
    """A service manager may open the port (systemd's socket activation)."""

    async def both() -> None:
        sock = socket.create_server(("127.0.0.1", 0))
        port = sock.getsockname()[1]
        async with serving(sock=sock) as served:
            assert served.listener.port == port
            client = await served.connect()
            assert (await client.reply()).startswith("220")
            client.close()

    run(both())


def test_a_port_that_is_taken_is_an_operators_mistake() -> None:
    """Where another program has the port we say which, and begin nothing."""

    async def both() -> None:
        async with serving() as served:
            with pytest.raises(
                Misconfigured, match=rf"cannot listen on 127\.0\.0\.1:{served.listener.port}: address alr"
            ):
                async with serving(port=served.listener.port):
                    pass

    run(both())


def test_a_name_with_several_addresses_is_listened_on_at_each_that_is_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """A host's IPv4 and IPv6 addresses are all opened, save those of a kind that the machine does not have."""
    here, gone = ("127.0.0.1", 0), ("192.0.2.1", 0)
    for found, opened in (((here, gone), 1), ((gone, here), 1), ((here, here), 1), ((gone,), 0)):
        known = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", address) for address in found]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_args, known=known, **_keys: known)
        if opened:
            socks = sockets.opened(Listen(port=0))
            assert [each.getsockname()[0] for each in socks] == ["127.0.0.1"] * opened
            assert {each.proto for each in socks} == {socket.IPPROTO_TCP}  # or asyncio would hold small replies back
            sockets.close(socks, None)
        else:
            with pytest.raises(Misconfigured, match="cannot listen"):
                sockets.opened(Listen(port=0))


def test_of_several_addresses_none_stays_open_where_one_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where one of a host's addresses has the port taken, the others are let go."""
    with socket.create_server(("127.0.0.2", 0)) as taken:
        port = taken.getsockname()[1]
        known = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (host, port)) for host in ("127.0.0.1", "127.0.0.2")]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_args, **_keys: known)
        with pytest.raises(Misconfigured, match="already in use"):
            sockets.opened(Listen(port=port))
        socket.create_server(("127.0.0.1", port)).close()


def test_a_local_socket_replaces_one_that_was_left_and_nothing_else(tmp_path: Path) -> None:
    """A socket that a killed process left is in nobody's way; a file is, and stays; at the end no socket is left."""
    path = tmp_path / "smtp.sock"
    settings = Listen(host=str(path))
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(str(path))
    socks = sockets.opened(settings)
    assert stat.S_IMODE(path.stat().st_mode) == sockets.MODE
    sockets.close(socks, settings)
    assert not path.exists()

    path.write_text("somebody's", encoding="ascii")
    with pytest.raises(Misconfigured, match=r"cannot listen on .*smtp.sock: address already in use"):
        sockets.opened(settings)
    assert path.read_text(encoding="ascii") == "somebody's"


def test_certificates_are_read_again(certificate: tuple[str, str], tmp_path: Path) -> None:
    """A renewed certificate is used from the next connection on; a broken one is refused, and the old one stays."""
    path, key = tmp_path / "cert.pem", certificate[1]
    path.write_text(Path(certificate[0]).read_text(encoding="ascii"), encoding="ascii")

    async def both() -> None:
        async with serving(tls_certificate=str(path), tls_key=key) as served:
            served.listener.reload_tls()
            path.write_text("broken", encoding="ascii")
            with pytest.raises(Misconfigured, match=r"cert\.pem"):
                served.listener.reload_tls()
            client = await served.connect()
            await client.reply()
            await client.say(HELLO + b"STARTTLS\r\n", 2)
            await client.writer.start_tls(trusting())
            assert (await client.say(HELLO)).startswith("250")
            client.close()

    run(both())


def test_a_certificate_must_be_there(tmp_path: Path) -> None:
    """A certificate that is named and missing is the operator's to mend, before anything starts."""
    with pytest.raises(Misconfigured, match="No such file"):
        Listener(
            CountingGate(),
            settings=Listen(tls_certificate=str(tmp_path / "none.pem")),
            hostname="mx.example.org",
            telemetry=Telemetry(quiet=True),
            clock=lambda: NOW,
        )


def test_the_gate_s_refusal_is_sent_as_it_is() -> None:
    """What the gate says to a message is the reply, whatever it is."""
    no = Reply(code=550, enhanced="5.7.26", text="Not proved")

    async def both() -> None:
        async with serving(CountingGate(reply=no)) as served:
            client = await served.connect()
            await client.to_data()
            assert await client.say(MESSAGE + b".\r\n") == "550 5.7.26 Not proved"
            client.close()

    run(both())


def test_a_listener_that_never_started_can_stop() -> None:
    """Stopping is safe at any time, and twice."""

    async def both() -> None:
        async with serving() as served:
            await served.listener.stop(0)
            await served.listener.stop(0)

    run(both())


@pytest.mark.parametrize("loop", ["asyncio", "uvloop"])
def test_it_works_on_either_loop(loop: str, certificate: tuple[str, str]) -> None:
    """TLS and a message work on asyncio's own loop and on uvloop."""
    factory: Callable[[], asyncio.AbstractEventLoop] | None = None
    if loop == "uvloop":
        factory = pytest.importorskip("uvloop").new_event_loop

    async def both() -> None:
        async with asyncio.timeout(10), serving(tls_certificate=certificate[0], tls_key=certificate[1]) as served:
            reply = await asyncio.to_thread(speak, served.listener.port)
            assert reply == {}

    def speak(port: int) -> dict[str, tuple[int, bytes]]:
        import smtplib  # noqa: PLC0415 - an independent client, for this test alone

        with smtplib.SMTP("127.0.0.1", port, timeout=5) as client:
            client.starttls(context=trusting())
            return client.sendmail("ivy@example.com", [OURS], MESSAGE)

    with asyncio.Runner(loop_factory=factory) as runner:
        work: Awaitable[None] = both()
        runner.run(work)  # type: ignore[arg-type]
