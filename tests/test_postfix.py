"""A whole introduction through real mail programs and real mail servers, both ways in, on loopback.

Ivy writes with swaks, Ann with msmtp, and Bob replies in s-nail. Their mail goes to a Postfix that signs it for their
domain (a small server stands in for its signing filter) and carries it to us: directly, with STARTTLS, or to another
Postfix in front of us, set up by the very lines of `deploy/README.md`. What we send goes out through a third one.
"""

from __future__ import annotations

import asyncio
import re
import smtplib
import subprocess
import tomllib
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, asynccontextmanager
from dataclasses import dataclass
from email import message_from_bytes, policy
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from aiosmtpd.smtp import SMTP

from mailer.stage import ANN, BOB, DOMAIN, IVY, OURS, Stage, plain
from tests.certificates import certify
from tests.postfix import LOOPBACK, Postfix, free_port, instance, needs_postfix
from tests.test_clients import mailbox, needs


if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
    from email.message import EmailMessage

    from aiosmtpd.smtp import Envelope, Session

    from mailer.playground import Taken


pytestmark = [needs_postfix, needs("swaks"), needs("msmtp"), needs("s-nail")]

REQUEST = (
    f"Please introduce Ann Lee <{ANN}> and Bob Ray <{BOB}>.\n\n"
    "Ann builds quiet wind turbines for roofs; Bob looks after forty flat roofs in Liège.\n\nThanks\nIvy"
)
DEPLOYING = Path(__file__).parent.parent / "deploy" / "README.md"
PATIENCE = 60
"""Seconds for which anything may take to happen, also on a machine with much else to do."""


# --- the documented way behind Postfix --------------------------------------------------------------------------------


def documented(holding: str) -> str:
    """Give the one block of the section on LMTP that holds some text."""
    section = DEPLOYING.read_text(encoding="utf-8").partition("## Behind Postfix, by LMTP")[2].partition("\n## ")[0]
    (block,) = [found for found in re.findall(r"(?s)```\w*\n(.*?)```", section) if holding in found]
    return str(block)


def adapted(text: str, front: Postfix) -> str:
    """Put the files of the documentation into the folder of an instance."""
    return text.replace("/etc/postfix/", f"{front.folder}/conf/").replace("/run/letterman/", f"{front.folder}/run/")


def behind(front: Postfix) -> str:
    """Set a Postfix up as the documentation says; give our own lines of `[listen]`."""
    (front.folder / "run").mkdir()
    front.configure(adapted(documented("relay_domains"), front))
    for name, holding in (("letterman", "/^intro"), ("letterman-replies", "/^55")):
        (front.folder / "conf" / name).write_text(documented(holding), encoding="utf-8")
    words = re.findall(r"'[^']*'|\S+", adapted(documented("postconf"), front))
    front.run(*(word.strip("'") for word in words))
    listen = tomllib.loads(adapted(documented("[listen]"), front))["listen"]
    return "\n".join(f'{key} = "{value}"' for key, value in listen.items())


# --- the street: people, their mail server, ours, and the relay -------------------------------------------------------


class SigningFilter:
    """Signs what Postfix hands it for its sender's domain, as a provider's filter does, and hands it back."""

    def __init__(self, stage: Stage, back: int) -> None:
        """Take the keys, and the port that takes the mail back."""
        self._stage, self._back = stage, back

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802 - aiosmtpd's name
        """Sign one mail."""
        assert isinstance(envelope.content, bytes)
        content = self._stage.sign(envelope.content)[2] if self._stage.signing else envelope.content
        await asyncio.to_thread(self._return, envelope.mail_from or "", envelope.rcpt_tos, content)
        return "250 2.0.0 signed"

    def _return(self, sender: str, recipients: list[str], content: bytes) -> None:
        with smtplib.SMTP(LOOPBACK, self._back, timeout=PATIENCE) as client:
            client.sendmail(sender, recipients, content, mail_options=["BODY=8BITMIME"])


@dataclass(slots=True, kw_only=True)
class Signing(Stage):
    """A stage whose people's mail server can leave mail unsigned."""

    signing: bool = True


@dataclass(slots=True, kw_only=True)
class Street:
    """Everything between people and us."""

    stage: Signing
    theirs: Postfix
    smarthost: Postfix
    front: Postfix | None

    async def run(self, *command: str, given: bytes) -> str:
        """Run a mail program; give what it prints."""

        def work() -> str:
            done = subprocess.run(command, input=given, capture_output=True, timeout=PATIENCE, check=False)
            assert done.returncode == 0, (done.stdout + done.stderr).decode()
            return done.stdout.decode()

        return await asyncio.to_thread(work)

    async def swaks(self, sender: str, to: str, content: bytes) -> str:
        """Send a finished mail with swaks."""
        server = ("--server", LOOPBACK, "--port", str(self.theirs.port), "--protocol", "ESMTP")
        return await self.run("swaks", *server, "--from", sender, "--to", to, "--data", "-", given=content)

    async def msmtp(self, sender: str, to: str, content: bytes) -> str:
        """Send a finished mail with msmtp."""
        server = (f"--host={LOOPBACK}", f"--port={self.theirs.port}", "--tls=off", "--auth=off")
        lines = content.replace(b"\r\n", b"\n")
        return await self.run("msmtp", "--file=/dev/null", *server, f"--from={sender}", "--", to, given=lines)

    async def s_nail(self, sender: str, letter: Taken, words: str) -> str:
        """Reply to a letter in s-nail, with the letter quoted above."""
        path = mailbox(self.theirs.folder, letter.content)
        options = (
            f"mta=smtp://{LOOPBACK}:{self.theirs.port}", f"from={sender}", "reply-to-honour=yes", "ttycharset=utf-8",
            "v15-compat=yes", "smtp-auth=none", "quote", "indentprefix=> ", "sendwait", "DEAD=/dev/null",
        )  # fmt: skip
        flags = [part for option in options for part in ("-S", option)]
        given = f"reply 1\n{words}\n~.\nexit\n".encode()
        return await self.run("s-nail", "-#", "-:/", *flags, "-f", str(path), given=given)

    async def asked(self, to: str = OURS) -> dict[str, Taken]:
        """Let Ivy ask; give what comes of it, by recipient."""
        await self.swaks(IVY, to, self.stage.write(IVY, OURS, "Ann and Bob", REQUEST, extra=EIGHT_BIT))
        return by_recipient(await self.stage.arrivals(3))

    @property
    def said(self) -> str:
        """The end of what everybody has logged, for whoever must find out why a story failed."""
        servers = [each for each in (self.theirs, self.front, self.smarthost) if each]
        logs = {"us": b"".join(self.stage.log).decode(), **{each.name: each.log for each in servers}}
        return "\n".join(f"--- {name}\n{log[-3000:]}" for name, log in logs.items())

    async def until(self, seen: Callable[[], bool]) -> None:
        """Wait until something can be seen."""
        async with asyncio.timeout(PATIENCE):
            while not seen():  # noqa: ASYNC110 - what is looked at is a file, or another program
                await asyncio.sleep(0.05)


EIGHT_BIT = ("Content-Transfer-Encoding: 8bit",)


def by_recipient(mails: Sequence[Taken]) -> dict[str, Taken]:
    """Give mails by their one recipient."""
    return {mail.recipients[0]: mail for mail in mails}


def parsed(mail: Taken) -> EmailMessage:
    """Read a mail by another program than ours."""
    return message_from_bytes(mail.content, policy=policy.default)


def to_smtp(port: int) -> str:
    """Name a port on loopback as Postfix names a next hop."""
    return f"[{LOOPBACK}]:{port}"


@asynccontextmanager
async def street(folder: Path, way: str) -> AsyncIterator[Street]:
    """Build it: `direct` to our port, or `lmtp` behind a Postfix."""
    with ExitStack() as stack:
        theirs, smarthost = (stack.enter_context(instance(name)) for name in ("mx.example.com", "out.example.org"))
        front = stack.enter_context(instance("mx.example.org")) if way == "lmtp" else None
        stage = Signing(folder=folder, listen=free_port(), smarthost=smarthost.port)
        into = front.port if front else stage.listen
        sink, back, signing = await stage.relay.start(), free_port(), free_port()
        route = f"relayhost = {to_smtp(sink)}\ntransport_maps = inline:{{{DOMAIN}=smtp:{to_smtp(into)}}}\n"
        sealed = "none" if front else "encrypt"
        theirs.configure(
            f"{route}content_filter = smtp:{to_smtp(signing)}\n"
            f"smtp_tls_policy_maps = inline:{{ {{ {to_smtp(into)} = {sealed} }} }}\nsmtp_tls_loglevel = 1\n",
            services=f"{LOOPBACK}:{back} inet n - n - - smtpd -o content_filter=",
        )
        smarthost.configure(route)
        if front:
            stage.listening = behind(front)
            with (front.folder / "conf" / "main.cf").open("a", encoding="utf-8") as main:
                main.write(f"relayhost = {to_smtp(sink)}\n")
        else:
            certificate, key = certify(folder)
            stage.listening = f'tls_certificate = "{certificate}"\ntls_key = "{key}"'
        with ThreadPoolExecutor() as pool:
            list(pool.map(Postfix.start, [each for each in (theirs, smarthost, front) if each]))
        await stage.open()
        handler = SigningFilter(stage, back)
        signer = await asyncio.get_running_loop().create_server(
            lambda: SMTP(handler, hostname="filter"), LOOPBACK, signing
        )
        built = Street(stage=stage, theirs=theirs, smarthost=smarthost, front=front)
        try:
            yield built
        except Exception as error:
            error.add_note(built.said)
            raise
        finally:
            signer.close()
            assert await stage.close() == 0


def play(folder: Path, way: str, story: Callable[[Street], Awaitable[None]]) -> None:
    """Play a story on a street."""

    async def whole() -> None:
        async with street(folder, way) as built:
            await story(built)

    asyncio.run(whole())


WAYS = pytest.mark.parametrize("way", ["direct", "lmtp"])


@WAYS
def test_an_introduction_through_postfix(tmp_path: Path, way: str) -> None:
    """P1, P2, P7: from Ivy's swaks, Ann's msmtp and Bob's s-nail to the one letter, with real servers in between."""

    async def story(street: Street) -> None:
        stage = street.stage
        asked = await street.asked()
        assert set(asked) == {IVY, ANN, BOB}
        assert "Liège" in plain(parsed(asked[ANN]))
        assert BOB not in asked[ANN].content.decode()

        await street.msmtp(ANN, str(parsed(asked[ANN])["Reply-To"]), stage.reply(ANN, asked[ANN], "Yes please."))
        (noted,) = await stage.arrivals(1)
        assert noted.recipients == (ANN,)

        await street.s_nail(BOB, asked[BOB], "Yes, gladly.")
        letters = await stage.arrivals(2)

        assert {letter.recipients[0] for letter in letters} == {ANN, BOB}
        assert len({str(parsed(letter)["Message-ID"]) for letter in letters}) == 1
        assert stage.unexpected == 0
        if way == "direct":
            assert "TLSv1.3 with cipher" in street.theirs.log

    play(tmp_path, way, story)


@WAYS
def test_what_postfix_can_not_deliver_is_told_to_the_introducer(tmp_path: Path, way: str) -> None:
    """CONS: the report that Postfix itself writes comes to the reverse-path, is read, and only Ivy hears of it."""

    async def story(street: Street) -> None:
        stage = street.stage
        stage.relay.replies[ANN] = ["550 5.1.1 No such user"]
        await street.swaks(IVY, OURS, stage.write(IVY, OURS, "Ann and Bob", REQUEST, extra=EIGHT_BIT))
        mails = await stage.arrivals(3)

        assert sorted(mail.recipients[0] for mail in mails) == [BOB, IVY, IVY]
        told = parsed([mail for mail in mails if mail.recipients[0] == IVY][-1])
        assert ANN in plain(told)
        assert "status=bounced" in street.smarthost.log
        assert stage.unexpected == 0

    play(tmp_path, way, story)


@WAYS
def test_postfix_keeps_what_we_can_not_decide_now(tmp_path: Path, way: str) -> None:
    """P6: while DNS is away we say 451, Postfix keeps the mail and comes again, and then everybody is asked once."""

    async def story(street: Street) -> None:
        stage = street.stage
        stage.dns.failing = frozenset({"stage._domainkey.example.com"})
        await street.swaks(IVY, OURS, stage.write(IVY, OURS, "Ann and Bob", REQUEST, extra=EIGHT_BIT))
        keeper = street.front or street.theirs
        await street.until(lambda: keeper.log.count("status=deferred") >= 1)
        assert "451 4.4.3" in keeper.log

        stage.dns.failing = frozenset()

        assert set(by_recipient(await stage.arrivals(3))) == {IVY, ANN, BOB}
        assert stage.unexpected == 0

    play(tmp_path, way, story)


@WAYS
def test_each_recipient_has_a_reply_of_its_own(tmp_path: Path, way: str) -> None:
    """One mail to us and to an address that we never gave: the one is taken, and Ivy's own server reports the other."""
    forged = f"intro+{'a' * 47}@{DOMAIN}"

    async def story(street: Street) -> None:
        stage = street.stage
        await street.swaks(IVY, f"{OURS},{forged}", stage.write(IVY, OURS, "Ann and Bob", REQUEST, extra=EIGHT_BIT))
        mails = await stage.arrivals(4)

        (report,) = [mail for mail in mails if mail.reverse_path == "<>"]
        assert report.recipients == (IVY,)
        assert forged in report.content.decode()
        assert "Reporting-MTA: dns; mx.example.com" in report.content.decode()
        assert sorted(mail.recipients[0] for mail in mails if mail.reverse_path != "<>") == [ANN, BOB, IVY]

    play(tmp_path, way, story)


def test_two_answers_by_lmtp_get_two_replies(tmp_path: Path) -> None:
    """RFC 2033: behind Postfix one mail to two reply addresses is taken for each of them, and counts for each."""

    async def story(street: Street) -> None:
        stage = street.stage
        asked = await street.asked()
        second = stage.write(IVY, OURS, "Ann and Cleo", REQUEST.replace(BOB, "cleo@example.org").replace("Bob", "Cleo"))
        await street.swaks(IVY, OURS, second)
        more = by_recipient(await stage.arrivals(3))
        addresses = [str(parsed(mail)["Reply-To"]) for mail in (asked[ANN], more[ANN])]

        yes = stage.write(ANN, ", ".join(addresses), "Re: both", "Yes to both.")
        await street.swaks(ANN, ",".join(addresses), yes)

        front = street.front
        assert front is not None
        await street.until(lambda: len(re.findall(r"relay=\S*lmtp\.sock.*status=sent", front.log)) >= 4)
        notes = await stage.arrivals(2)
        assert [note.recipients[0] for note in notes] == [ANN, ANN]

    play(tmp_path, "lmtp", story)


def test_mail_that_nobody_proved_makes_the_front_write_to_nobody(tmp_path: Path) -> None:
    """P8: what we refuse after Postfix has taken it is not sent back to whoever it claims to be from."""

    async def story(street: Street) -> None:
        stage, front = street.stage, street.front
        assert front is not None
        stage.signing = False
        await street.swaks(IVY, OURS, stage.write(IVY, OURS, "Ann and Bob", REQUEST))
        await street.until(lambda: "Dropped: nobody has proved this mail" in front.log)
        await asyncio.sleep(1)

        assert stage.unexpected == 0
        assert "sender non-delivery notification" not in front.log

    play(tmp_path, "lmtp", story)
