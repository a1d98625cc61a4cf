"""`letterman check`: every finding of the closed list, in a world of files, a name server and a mail server."""

from __future__ import annotations

import json
import os
import sqlite3
import ssl
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from mailer import check, secret
from mailer.check import certificate, database, machine, port, records, relay, routes
from mailer.check.findings import LEVELS, Case, Level, txt
from mailer.cli import main
from mailer.playground import LOOPBACK, LoopbackDns
from mailer.resolver import Dnspython
from mailer.service import open_data
from mailer.settings import Dns, load
from mailer.store import schema
from tests.server import Server
from tests.world import make_key, run


if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from mailer.check import Finding
    from tests.postgres import Cluster


ROOT = Path(__file__).parent.parent
DOMAIN = "intro.example.org"
HOST = "mail.example.org"
KEY = f"s1._domainkey.{DOMAIN}"
PUBLIC = "192.0.2.25"

NOW = datetime.now(tz=UTC)

RECORDS: dict[tuple[str, str], tuple[str, ...]] = {
    (DOMAIN, "MX"): (f"10 {HOST}.",),
    (DOMAIN, "TXT"): ("v=spf1 mx -all",),
    (HOST, "A"): (PUBLIC,),
    ("25.2.0.192.in-addr.arpa", "PTR"): (f"{HOST}.",),
    (KEY, "TXT"): (make_key().record,),
    (f"_dmarc.{DOMAIN}", "TXT"): ("v=DMARC1; p=reject",),
    (f"_mta-sts.{DOMAIN}", "TXT"): ("v=STSv1; id=20261124",),
    (f"_smtp._tls.{DOMAIN}", "TXT"): ("v=TLSRPTv1; rua=mailto:ivy@example.com",),
}
"""The DNS of an operator who has done everything right."""

LOCAL = {(HOST, "A"): (LOOPBACK,)}
"""The same with the mail host on this machine, so that it can be connected to."""


@dataclass(frozen=True, kw_only=True)
class FakeMachine:
    """A machine that answers as it is told."""

    room: int = 2**40
    took: float | OSError = 0.001
    clock: bool | None = True

    def free(self, _folder: Path) -> int:
        """See `mailer.check.findings.Machine`."""
        return self.room

    def sync(self, _folder: Path) -> float:
        """See `mailer.check.findings.Machine`."""
        if isinstance(self.took, OSError):
            raise self.took
        return self.took

    def steered(self) -> bool | None:
        """See `mailer.check.findings.Machine`."""
        return self.clock


@dataclass(frozen=True, kw_only=True)
class Row:
    """One thing that can be found, and the world in which it is."""

    id: str
    look: Callable[[Case], Any]
    mend: str = ""
    """What stands in the words that say how to mend it."""
    settings: str = ""
    """Lines of `letterman.toml`; {port} is the mail server's."""
    dns: Mapping[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)
    """What differs in DNS; an empty tuple takes a record away."""
    failing: frozenset[str] = frozenset()
    server: Server | None = None
    machine: FakeMachine = FakeMachine()
    files: Callable[[Path], object] = lambda _folder: None
    seconds: float = 2.0


SIGNED = '[dkim]\nselector = "s1"\nkey_file = "dkim.pem"\n'
RELAY = '[relay]\nhost = "127.0.0.1"\nport = {port}\n'
ELSEWHERE = '[relay]\nhost = "mail.example.com"\n'
FRONT = '[listen]\nhost = "0.0.0.0"\nport = 25\n'
TLS = f'{FRONT}tls_certificate = "cert.pem"\ntls_key = "key.pem"\n'


def found(row: Row, folder: Path) -> list[Finding]:
    """Make the world of a row, and look at it."""

    async def work() -> list[Finding]:
        server = row.server or Server()
        dns = LoopbackDns({**RECORDS, **row.dns}, failing=row.failing)
        nameserver, mail = await dns.start(), await server.start()
        config = folder / "letterman.toml"
        config.write_text(f'domain = "{DOMAIN}"\n{row.settings.replace("{port}", str(mail))}', encoding="utf-8")
        row.files(folder)
        case = Case(
            settings=load(config),
            config=config,
            resolver=Dnspython(Dns(servers=(nameserver,), timeout_seconds=2)),
            machine=row.machine,
            now=NOW,
            port=mail,
            seconds=row.seconds,
        )
        made = row.look(case)
        findings = [each async for each in made] if hasattr(made, "__aiter__") else list(made)
        await server.stop()
        await dns.stop()
        return findings

    return run(work())


# --- files of an operator ---------------------------------------------------------------------------------------------


def kept(folder: Path) -> None:
    """Let the service have run before."""
    open_data(load(folder / "letterman.toml"))[1].close()


def key(folder: Path, *, mode: int = 0o600, pem: bytes | None = None) -> None:
    """Put the DKIM key there."""
    (folder / "dkim.pem").write_bytes(pem or make_key().pem)
    (folder / "dkim.pem").chmod(mode)


def small(folder: Path) -> None:
    """Put an RSA key of 1024 bits there."""
    made = generate_private_key(public_exponent=65537, key_size=1024)  # noqa: S505 - it is to be found
    key(folder, pem=made.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))


def certified(
    folder: Path, *, names: tuple[str, ...] = (HOST,), begins: int = -1, days: int = 90, own: bool = False
) -> None:
    """Put a certificate and its key there."""
    private = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, HOST)])
    issuer = subject if own else x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "An authority")])
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(private.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW + timedelta(days=begins))
        .not_valid_after(NOW + timedelta(days=days))
    )
    if names:
        builder = builder.add_extension(
            x509.SubjectAlternativeName([x509.DNSName(name) for name in names]), critical=False
        )
    (folder / "cert.pem").write_bytes(builder.sign(private, hashes.SHA256()).public_bytes(Encoding.PEM))
    (folder / "key.pem").write_bytes(private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    (folder / "key.pem").chmod(0o600)


def other_key(folder: Path) -> None:
    """Put a certificate there, and the key of another."""
    certified(folder)
    first = (folder / "cert.pem").read_bytes()
    certified(folder)
    (folder / "cert.pem").write_bytes(first)


def self_signed_tls() -> ssl.SSLContext:
    """Give the context of a server whose certificate nobody trusts."""
    import tempfile  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as folder:
        certified(Path(folder), own=True)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(f"{folder}/cert.pem", f"{folder}/key.pem")
    return context


def changed(folder: Path, sql: str) -> None:
    """Change the database behind the service's back."""
    kept(folder)
    connection = sqlite3.connect(folder / "letterman.db")
    connection.execute(sql)
    connection.close()


def damaged(folder: Path) -> None:
    """Write over the middle of the database."""
    kept(folder)
    with (folder / "letterman.db").open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 8192)


def young(folder: Path) -> None:
    """Give the secret the time of tomorrow."""
    secret.ensure(folder / "letterman.secret")
    os.utime(folder / "letterman.secret", (time.time() + 90_000,) * 2)


def open_password(folder: Path) -> None:
    """Let everybody read the settings."""
    (folder / "letterman.toml").chmod(0o644)


# --- everything that can be found -------------------------------------------------------------------------------------


AUTH = {"EHLO": "250-mail.example.org\r\n250 AUTH PLAIN"}
LOGIN = f'{RELAY}username = "ivy"\npassword = "secret"\n'

ROWS = (
    # --- this machine
    Row(id="settings.read", look=machine.settings),
    Row(id="introducers.nobody", look=machine.settings, mend='introducers = ["ivy@example.com"'),
    Row(id="introducers.listed", look=machine.settings, settings='introducers = ["ivy@example.com"]\n'),
    Row(id="introducers.everyone", look=machine.settings, settings='introducers = ["*"]\n'),
    Row(id="limits.usual", look=machine.settings),
    Row(
        id="limits.suppressed",
        look=machine.settings,
        settings="[limits]\nquestions_per_person_per_fortnight = 11\n",
        mend="lower",
    ),
    Row(id="limits.nothing", look=machine.settings, settings="[limits]\nquestions_per_hour = 0\n", mend="raise"),
    Row(id="secret.new", look=machine.secret),
    Row(id="secret.fine", look=machine.secret, files=kept),
    Row(
        id="secret.wrong",
        look=machine.secret,
        files=lambda folder: (kept(folder), (folder / "letterman.secret").chmod(0o640)),
        mend="chmod 600 /",
    ),
    Row(
        id="secret.wrong",
        look=machine.secret,
        files=lambda folder: (kept(folder), (folder / "letterman.secret").unlink()),
        mend="restore",
    ),
    Row(id="modes.fine", look=machine.modes, files=kept),
    Row(id="modes.open", look=machine.modes, settings=SIGNED, files=lambda f: key(f, mode=0o644), mend="chmod 6"),
    Row(
        id="modes.open",
        look=machine.modes,
        settings='[relay]\npassword = "secret"\n',
        files=open_password,
        mend="letterman.toml",
    ),
    Row(id="templates.fine", look=machine.templates),
    Row(id="templates.wrong", look=machine.templates, settings='templates = "/nowhere"\n', mend="docs/letters.md"),
    Row(id="dkim-key.fine", look=machine.dkim_key, settings=SIGNED, files=key),
    Row(
        id="dkim-key.ed25519",
        look=machine.dkim_key,
        settings=SIGNED,
        files=lambda folder: key(folder, pem=make_key("ed25519").pem),
        mend="letterman dkim new",
    ),
    Row(id="dkim-key.wrong", look=machine.dkim_key, settings=SIGNED, mend="letterman dkim new"),
    Row(
        id="dkim-key.wrong",
        look=machine.dkim_key,
        settings=SIGNED,
        files=lambda folder: key(folder, pem=b"nothing"),
        mend="named",
    ),
    Row(
        id="dkim-key.wrong",
        look=machine.dkim_key,
        settings='[dkim]\nselector = "s1"\nkey_file = "/run/credentials/none.service/dkim.pem"\n',
        mend="LoadCredential=dkim.pem:",
    ),
    Row(
        id="tls.unreadable",
        look=certificate.tls,
        settings=f'{FRONT}tls_certificate = "/run/credentials/none.service/fullchain.pem"\n',
        mend="systemctl start letterman",
    ),
    Row(id="dkim-key.small", look=machine.dkim_key, settings=SIGNED, files=small, mend="letterman dkim new"),
    Row(id="database.new", look=database.held),
    Row(id="database.fine", look=database.held, files=kept),
    Row(
        id="database.wrong",
        look=database.held,
        files=lambda f: changed(f, f"PRAGMA user_version = {schema.VERSION + 1}"),
        mend="install that version",
    ),
    Row(
        id="database.wrong", look=database.held, files=lambda f: changed(f, "PRAGMA application_id = 1"), mend="another"
    ),
    Row(id="database.wrong", look=database.held, files=damaged, mend="restore a backup"),
    Row(
        id="database.wrong",
        look=database.held,
        files=lambda folder: (folder / "letterman.db").write_bytes(b"x" * 9000),
        mend="restore a backup",
    ),
    Row(
        id="database.wrong",
        look=database.held,
        settings='database = "nonsense://example.org/letterman"\n',
        mend="letterman.db",
    ),
    Row(
        id="database.wrong",
        look=database.held,
        settings='database = "postgresql://127.0.0.1:1/letterman"\n',
        mend="start the server",
    ),
    Row(
        id="database.wrong",
        look=database.held,
        files=lambda f: changed(f, f"PRAGMA application_id = {schema.MOVED}"),
        mend="that one",
    ),
    Row(
        id="database.wrong",
        look=lambda _: [database.judged("postgresql://x/y", version=2, newest=1, server=150_003)],
        mend="install that version",
    ),
    Row(
        id="database.old",
        look=lambda _: [database.judged("postgresql://x/y", version=1, newest=1, server=130_021)],
        mend="upgrade the server",
    ),
    Row(id="disk.fine", look=machine.disk),
    Row(id="disk.low", look=machine.disk, machine=FakeMachine(room=2**20), mend="make room"),
    Row(id="sync.fine", look=machine.disk),
    Row(id="sync.slow", look=machine.disk, machine=FakeMachine(took=0.06), mend="faster disk"),
    Row(id="sync.fails", look=machine.disk, machine=FakeMachine(took=OSError(5, "I/O error")), mend="the disk"),
    Row(id="clock.steady", look=machine.clock, files=kept),
    Row(id="clock.unsynced", look=machine.clock, machine=FakeMachine(clock=False), mend="timedatectl set-ntp true"),
    Row(id="clock.unknown", look=machine.clock, machine=FakeMachine(clock=None)),
    Row(id="clock.behind", look=machine.clock, files=young, mend="timedatectl"),
    # --- MX
    Row(id="mx.fine", look=records.mx),
    Row(id="mx.missing", look=records.mx, dns={(DOMAIN, "MX"): ()}, mend=f"{DOMAIN}. IN MX 10 {HOST}."),
    Row(id="mx.null", look=records.mx, dns={(DOMAIN, "MX"): ("0 .",)}, mend=f"{DOMAIN}. IN MX 10 {HOST}."),
    Row(id="mx.nowhere", look=records.mx, dns={(HOST, "A"): ()}, mend=f"{HOST}. IN A "),
    Row(id="mx.private", look=records.mx, dns={(HOST, "A"): ("10.0.0.1",)}, mend=f"{HOST}. IN A "),
    # --- SPF
    Row(id="spf.fine", look=records.spf),
    Row(id="spf.missing", look=records.spf, dns={(DOMAIN, "TXT"): ()}, mend=f'{DOMAIN}. IN TXT "v=spf1 mx -all"'),
    Row(
        id="spf.missing",
        look=records.spf,
        settings=ELSEWHERE,
        dns={(DOMAIN, "TXT"): ("something else",)},
        mend='"v=spf1 mx a:mail.example.com -all"',
    ),
    Row(
        id="spf.several",
        look=records.spf,
        dns={(DOMAIN, "TXT"): ("v=spf1 mx -all", "v=spf1 -all")},
        mend="take all but one away",
    ),
    Row(id="spf.broken", look=records.spf, dns={(DOMAIN, "TXT"): ("v=spf1 mxx -all",)}, mend="publish"),
    Row(
        id="spf.broken",
        look=records.spf,
        dns={(DOMAIN, "TXT"): (f"v=spf1 {' '.join(f'a:h{n}.example.org' for n in range(11))} -all",)}
        | {(f"h{n}.example.org", "A"): ("198.51.100.1",) for n in range(11)},
        mend="flatten",
    ),
    Row(id="spf.open", look=records.spf, dns={(DOMAIN, "TXT"): ("v=spf1 mx +all",)}, mend="-all"),
    Row(
        id="spf.refuses",
        look=records.spf,
        dns={(DOMAIN, "TXT"): ("v=spf1 ip4:198.51.100.1 -all",)},
        mend='"v=spf1 mx -all"',
    ),
    Row(
        id="spf.doubtful",
        look=records.spf,
        dns={
            (DOMAIN, "TXT"): ("v=spf1 include:mail.example.com -all",),
            ("mail.example.com", "TXT"): ("v=spf1 ip4:198.51.100.1 -all",),
        },
        mend="unless",
    ),
    Row(
        id="spf.doubtful",
        look=records.spf,
        settings='[relay]\nhost = "198.51.100.9"\n',
        mend="ip4:198.51.100.9",
    ),
    Row(id="spf.fine", look=records.spf, settings='[relay]\nhost = "192.0.2.25"\n'),
    # --- DKIM
    Row(id="dkim.fine", look=records.dkim, settings=SIGNED, files=key),
    Row(id="dkim.relay", look=records.dkim, mend="letterman dkim new"),
    Row(
        id="dkim.missing",
        look=records.dkim,
        settings=SIGNED,
        files=key,
        dns={(KEY, "TXT"): ()},
        mend=txt(KEY, make_key().record),
    ),
    Row(
        id="dkim.several",
        look=records.dkim,
        settings=SIGNED,
        files=key,
        dns={(KEY, "TXT"): (make_key().record, "v=DKIM1; p=")},
        mend="take all but one away",
    ),
    Row(
        id="dkim.differs",
        look=records.dkim,
        settings=SIGNED,
        files=key,
        dns={(KEY, "TXT"): (make_key(number=1).record,)},
        mend=txt(KEY, make_key().record),
    ),
    Row(
        id="dkim.testing",
        look=records.dkim,
        settings=SIGNED,
        files=key,
        dns={(KEY, "TXT"): (f"t=y; {make_key().record.removeprefix('v=DKIM1; ')}",)},
        mend=txt(KEY, make_key().record),
    ),
    # --- DMARC
    Row(id="dmarc.fine", look=records.dmarc),
    Row(
        id="dmarc.inherited",
        look=records.dmarc,
        dns={(f"_dmarc.{DOMAIN}", "TXT"): (), ("_dmarc.example.org", "TXT"): ("v=DMARC1; p=reject",)},
    ),
    Row(
        id="dmarc.missing",
        look=records.dmarc,
        dns={(f"_dmarc.{DOMAIN}", "TXT"): ()},
        mend=f'_dmarc.{DOMAIN}. IN TXT "v=DMARC1; p=reject"',
    ),
    Row(
        id="dmarc.several",
        look=records.dmarc,
        dns={(f"_dmarc.{DOMAIN}", "TXT"): ("v=DMARC1; p=none", "v=DMARC1; p=reject")},
        mend="all but one",
    ),
    Row(id="dmarc.broken", look=records.dmarc, dns={(f"_dmarc.{DOMAIN}", "TXT"): ("v=DMARC1; p=no",)}, mend="p=reject"),
    Row(id="dmarc.none", look=records.dmarc, dns={(f"_dmarc.{DOMAIN}", "TXT"): ("v=DMARC1; p=none",)}, mend="p=reject"),
    Row(
        id="dmarc.none",
        look=records.dmarc,
        dns={(f"_dmarc.{DOMAIN}", "TXT"): (), ("_dmarc.example.org", "TXT"): ("v=DMARC1; p=reject; sp=none",)},
        mend="p=reject",
    ),
    # --- names of the address
    Row(id="ptr.fine", look=routes.ptr),
    Row(id="ptr.relay", look=routes.ptr, settings=ELSEWHERE),
    Row(id="ptr.unseen", look=routes.ptr, dns=LOCAL),
    Row(
        id="ptr.missing",
        look=routes.ptr,
        dns={("25.2.0.192.in-addr.arpa", "PTR"): ()},
        mend=f"{PUBLIC} PTR {HOST}.",
    ),
    Row(
        id="ptr.circle",
        look=routes.ptr,
        dns={("25.2.0.192.in-addr.arpa", "PTR"): ("host25.example.net.",)},
        mend=f"host25.example.net. IN A {PUBLIC}",
    ),
    Row(id="helo.fine", look=routes.helo, settings=RELAY),
    Row(id="helo.relay", look=routes.helo, settings=ELSEWHERE),
    Row(id="helo.unseen", look=routes.helo, settings="[relay]\nport = 1\n"),
    Row(
        id="helo.wrong",
        look=routes.helo,
        settings=RELAY,
        server=Server(says={"": "220 localhost.localdomain ESMTP"}),
        mend=f"postconf -e myhostname={HOST}",
    ),
    Row(
        id="helo.wrong",
        look=routes.helo,
        settings='[relay]\nhost = "localhost"\nport = {port}\n',
        server=Server(says={"": "220 debian ESMTP"}),
        mend=f"postconf -e myhostname={HOST}",
    ),
    Row(
        id="helo.strange",
        look=routes.helo,
        settings=RELAY,
        server=Server(says={"": "220 other.example.org ESMTP"}),
        dns={("other.example.org", "A"): ("198.51.100.3",)},
        mend="postconf",
    ),
    # --- TLS
    Row(id="mta-sts.fine", look=records.mta_sts),
    Row(id="mta-sts.missing", look=records.mta_sts, dns={(f"_mta-sts.{DOMAIN}", "TXT"): ()}, mend="v=STSv1; id="),
    Row(
        id="mta-sts.broken",
        look=records.mta_sts,
        dns={(f"_mta-sts.{DOMAIN}", "TXT"): ("v=STSv1",)},
        mend="v=STSv1; id=",
    ),
    Row(id="tls-rpt.fine", look=records.tls_rpt),
    Row(id="tls-rpt.missing", look=records.tls_rpt, dns={(f"_smtp._tls.{DOMAIN}", "TXT"): ()}, mend="v=TLSRPTv1; rua="),
    Row(id="tls-rpt.broken", look=records.tls_rpt, dns={(f"_smtp._tls.{DOMAIN}", "TXT"): ("v=TLSRPTv1",)}, mend="rua="),
    Row(id="tls.fine", look=certificate.tls, settings=TLS, files=certified),
    Row(id="tls.fine", look=certificate.tls, settings=TLS, files=lambda f: certified(f, names=("*.example.org",))),
    Row(id="tls.fine", look=certificate.tls, settings=TLS, files=certified, failing=frozenset({DOMAIN})),
    Row(id="tls.front", look=certificate.tls),
    Row(id="tls.front", look=certificate.tls, settings='[listen]\nhost = "/run/x.sock"\nprotocol = "lmtp"\n'),
    Row(id="tls.none", look=certificate.tls, settings=FRONT, mend="certbot"),
    Row(id="tls.unreadable", look=certificate.tls, settings=TLS, mend="fullchain.pem"),
    Row(id="tls.unreadable", look=certificate.tls, settings=TLS, files=other_key, mend="privkey.pem"),
    Row(
        id="tls.past",
        look=certificate.tls,
        settings=TLS,
        files=lambda f: certified(f, begins=-9, days=-1),
        mend="renew",
    ),
    Row(id="tls.future", look=certificate.tls, settings=TLS, files=lambda f: certified(f, begins=1), mend="clock"),
    Row(
        id="tls.name",
        look=certificate.tls,
        settings=TLS,
        files=lambda f: certified(f, names=("other.example.org",)),
        mend=f"-d {HOST}",
    ),
    Row(id="tls.name", look=certificate.tls, settings=TLS, files=lambda f: certified(f, names=()), mend=f"-d {HOST}"),
    Row(id="tls.soon", look=certificate.tls, settings=TLS, files=lambda f: certified(f, days=20), mend="certbot renew"),
    Row(id="tls.self", look=certificate.tls, settings=TLS, files=lambda f: certified(f, own=True), mend="certbot"),
    # --- the port
    Row(id="port.fine", look=port.port_25, dns=LOCAL, server=Server(says={"": f"220 {DOMAIN} ESMTP"})),
    Row(id="port.fine", look=port.port_25, dns=LOCAL, settings='[listen]\nhost = "/run/x"\nprotocol = "lmtp"\n'),
    Row(id="port.other", look=port.port_25, dns=LOCAL, mend="lmtp"),
    Row(id="port.plain", look=port.port_25, dns=LOCAL, mend="listen.tls_certificate"),
    Row(id="port.unseen", look=port.port_25, dns={(DOMAIN, "MX"): ()}),
    Row(id="port.closed", look=port.port_25, dns={(HOST, "A"): ("127.0.0.9",)}, mend=f"nc {HOST} 25"),
    Row(
        id="port.closed",
        look=port.port_25,
        dns=LOCAL,
        server=Server(tls=self_signed_tls()),
        seconds=0.2,
        mend="systemctl start letterman.socket",
    ),
    Row(
        id="port.silent",
        look=port.port_25,
        dns=LOCAL,
        server=Server(says={"": "554 mail.example.org takes none"}),
        mend="log",
    ),
    # --- the relay
    Row(id="relay.fine", look=relay.login, settings=RELAY),
    Row(id="relay.fine", look=relay.login, settings=LOGIN, server=Server(says={**AUTH, "AUTH": "235 2.7.0 in"})),
    Row(id="relay.clear", look=relay.login, settings='[relay]\nhost = "127.0.0.1.example.org"\n', mend="starttls"),
    Row(
        id="relay.exposed",
        look=relay.login,
        settings='[relay]\nhost = "198.51.100.1"\nusername = "ivy"\npassword = "secret"\n',
        mend="starttls",
    ),
    Row(id="relay.away", look=relay.login, settings="[relay]\nport = 1\n", mend="relay.host"),
    Row(
        id="relay.refuses",
        look=relay.login,
        settings=RELAY,
        server=Server(says={"": "554 5.7.1 not you"}),
        mend="mynetworks",
    ),
    Row(
        id="relay.login",
        look=relay.login,
        settings=LOGIN,
        server=Server(says={**AUTH, "AUTH": "535 5.7.8 no"}),
        mend="relay__password",
    ),
    Row(id="relay.login", look=relay.login, settings=LOGIN, mend="587"),
    Row(id="relay.tls", look=relay.login, settings=f'{RELAY}tls = "starttls"\n', mend='relay.tls = "implicit"'),
    Row(id="relay.tls", look=relay.login, settings=f'{RELAY}tls = "implicit"\n', mend="587 starttls"),
    Row(
        id="relay.tls",
        look=relay.login,
        settings=f'{RELAY}tls = "implicit"\n',
        server=Server(tls=self_signed_tls()),
        mend="a name in its certificate",
    ),
    Row(
        id="relay.sender",
        look=relay.login,
        settings=RELAY,
        server=Server(says={"MAIL": "550 5.7.1 not yours"}),
        mend=f"intro+…@{DOMAIN}",
    ),
)

ELSEWHERE_TESTED = {"dns.silent", "disk.away"}
"""Findings that a test of their own makes."""


@pytest.mark.parametrize("row", [pytest.param(row, id=f"{row.id}-{place}") for place, row in enumerate(ROWS)])
def test_each_mistake_is_found_and_told_how_to_mend(row: Row, tmp_path: Path) -> None:
    """In each world its finding is there, once, and what must be mended says with which record, command or setting."""
    (finding,) = [each for each in found(row, tmp_path) if each.id == row.id]

    assert row.mend in finding.mend
    assert finding.mend or LEVELS[row.id] is not Level.MEND


def test_every_finding_has_a_test_and_stands_on_the_page() -> None:
    """The closed list is what the rows show, and what docs/checks.md explains."""
    page = (ROOT / "docs" / "checks.md").read_text(encoding="utf-8")
    shown = {line.split("`")[1]: line.split("|")[2].strip() for line in page.splitlines() if line.startswith("| `")}

    assert {row.id for row in ROWS} | ELSEWHERE_TESTED == LEVELS.keys()
    assert shown == {each: level.value for each, level in LEVELS.items()}


def test_no_finding_says_what_it_was_not_asked(tmp_path: Path) -> None:
    """Where all is well every look finds well, and the mail server hears of no recipient and no mail."""
    says = {"": f"220 {DOMAIN} ESMTP", "EHLO": f"250-{DOMAIN}\r\n250 STARTTLS"}
    server = Server(says=says)

    async def whole(case: Case) -> Any:  # noqa: ANN401 - one finding after the other
        for finding in await check.check(case):
            yield finding

    row = Row(
        id="",
        look=whole,
        settings=f'introducers = ["ivy@example.com"]\n{SIGNED}{TLS}{RELAY}',
        dns={**LOCAL, (DOMAIN, "A"): (LOOPBACK,)},
        server=server,
        files=lambda folder: (key(folder), certified(folder), kept(folder)),
    )
    findings = found(row, tmp_path)

    assert [each.id for each in findings if each.level is not Level.OK] == ["mx.private", "ptr.unseen"]
    assert len(findings) == 22
    assert {*server.heard} == {"EHLO", "MAIL", "RSET", "QUIT"}


def test_the_relay_is_spoken_to_as_the_outbox_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With STARTTLS a certificate that is trusted is taken, and the login comes after it; one that is not is told."""
    certified(tmp_path, names=("localhost",), own=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "cert.pem", tmp_path / "key.pem")
    settings = (LOGIN + 'tls = "starttls"\n').replace("127.0.0.1", "localhost")

    def seen() -> tuple[str, list[str]]:
        says = {"EHLO": "250-mail.example.org\r\n250-STARTTLS\r\n250 AUTH PLAIN", "AUTH": "235 2.7.0 in"}
        server = Server(says=says, starttls=context)
        (finding,) = found(Row(id="", look=relay.login, settings=settings, server=server), tmp_path)
        return finding.id, server.heard

    assert seen() == ("relay.tls", ["EHLO", "STARTTLS"])
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "cert.pem"))
    assert seen() == ("relay.fine", ["EHLO", "STARTTLS", "EHLO", "AUTH", "MAIL", "RSET", "QUIT"])


def test_no_answer_from_dns_is_told_as_that(tmp_path: Path) -> None:
    """Where DNS gives no answer no record is called missing: one finding names what could not be looked up."""

    async def whole(case: Case) -> Any:  # noqa: ANN401
        for finding in await check.check(case):
            yield finding

    findings = found(Row(id="", look=whole, settings=RELAY, failing=frozenset({DOMAIN})), tmp_path)

    (silent,) = [each for each in findings if each.id == "dns.silent"]
    assert silent.what == "DNS gives no answer about: mx, spf, ptr, helo, port-25"
    assert "dns.servers" in silent.mend
    assert not any(each.id in ("mx.missing", "spf.missing") for each in findings)


def test_spf_that_leads_to_a_silent_name_is_no_broken_record(tmp_path: Path) -> None:
    """A name inside the record that gives no answer is DNS trouble, and not the record's fault."""
    dns = {(DOMAIN, "TXT"): ("v=spf1 include:spf.example.com -all",)}

    async def whole(case: Case) -> Any:  # noqa: ANN401
        for finding in await check.check(case):
            yield finding

    findings = found(Row(id="", look=whole, settings=RELAY, dns=dns, failing=frozenset({"spf.example.com"})), tmp_path)

    assert "DNS gives no answer about: spf" in [each.what for each in findings]


# --- this machine, really ---------------------------------------------------------------------------------------------


def test_the_real_machine_answers(tmp_path: Path) -> None:
    """Room is counted, a file is brought to the disk and leaves nothing behind, and the kernel tells of its clock."""
    this = machine.ThisMachine()

    assert this.free(tmp_path) > 0
    assert 0 < this.sync(tmp_path) < 60
    assert this.steered() in (True, False, None)
    assert [*tmp_path.iterdir()] == []
    with pytest.raises(OSError, match="No such file"):
        this.sync(tmp_path / "none")


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give files away")
def test_the_group_may_read_what_is_roots_and_nothing_else(tmp_path: Path) -> None:
    """A key of root's for the service's group is as it should be; one of the service's own is for it alone."""

    def given(owner: int) -> str:
        def files(folder: Path) -> None:
            key(folder, mode=0o640)
            os.chown(folder / "dkim.pem", owner, 0)

        (finding,) = found(Row(id="", look=machine.modes, settings=SIGNED, files=files), tmp_path)
        return f"{finding.id} {finding.mend.partition(' /')[0]}".strip()

    assert given(0) == "modes.fine"
    assert given(65534) == "modes.open chmod 600"


def test_check_makes_and_changes_nothing(tmp_path: Path) -> None:
    """Called before the first start, check leaves neither a database nor a secret, which would be the wrong user's."""
    config = tmp_path / "letterman.toml"
    config.write_text(
        f'domain = "{DOMAIN}"\n[relay]\nport = 1\n[dns]\nservers = ["127.0.0.1:1"]\ntimeout_seconds = 0.1\n'
    )

    done = CliRunner().invoke(main, ["check", "--config", str(config)])

    assert done.exit_code == 1
    assert "secret.new" in done.output
    assert [path.name for path in tmp_path.iterdir()] == ["letterman.toml"]


def test_an_older_database_is_left_as_it_is(tmp_path: Path) -> None:
    """A database of an earlier version is told, and brought to this one by the service alone."""

    def older(folder: Path) -> None:
        changed(folder, "PRAGMA user_version = 0")

    (finding,) = found(Row(id="", look=database.held, files=older), tmp_path)

    assert finding.id == "database.fine"
    assert f"brought to {schema.VERSION} at the next start" in finding.what


def test_a_database_on_a_server_is_asked_for_its_version(cluster: Cluster, tmp_path: Path) -> None:
    """PostgreSQL is new before the first start, and then tells its own version and that of the tables."""
    name = cluster.fresh()
    settings = f'database = "{name}"\n'

    (before,) = found(Row(id="", look=database.held, settings=settings), tmp_path)
    kept(tmp_path)
    (after,) = found(Row(id="", look=database.held, settings=settings), tmp_path)

    assert before.id == "database.new"
    assert after.id == "database.fine"
    assert "schema 1, PostgreSQL 1" in after.what
    assert not [*found(Row(id="", look=machine.disk, settings=settings), tmp_path)]


# --- the command ------------------------------------------------------------------------------------------------------


def test_check_prints_lines_or_json_and_ends_with_status_1(tmp_path: Path) -> None:
    """For people one line a finding and one to mend it; for programs JSON; status 1 where something must be mended."""
    config = tmp_path / "letterman.toml"
    config.write_text(
        f'domain = "{DOMAIN}"\n[relay]\nport = 1\n[dns]\nservers = ["127.0.0.1:1"]\ntimeout_seconds = 0.1\n'
    )

    lines = CliRunner().invoke(main, ["check", "--config", str(config)])
    as_json = CliRunner().invoke(main, ["check", "--json", "--config", str(config)])

    assert lines.exit_code == as_json.exit_code == 1
    assert "ok      settings.read " in lines.output
    assert "\n        start it, or set relay.host" in lines.output
    findings = json.loads(as_json.output)
    assert {"id", "level", "what", "mend"} == findings[0].keys()
    assert all(each["level"] == LEVELS[each["id"]] for each in findings)


def test_alive_asks_only_whether_the_service_greets(tmp_path: Path) -> None:
    """`check --alive` is 0 while the listener greets, on a port, on all addresses or on a local socket; else 1."""

    async def asked(*, host: str, says: str, path: str = "") -> str:
        server = Server(says={"": says, "EHLO": "500 this is LMTP"})
        mail = await server.start()
        if path:
            import asyncio  # noqa: PLC0415

            local = await asyncio.start_unix_server(server.talk, path)
        config = tmp_path / "letterman.toml"
        config.write_text(f'domain = "{DOMAIN}"\n[listen]\nhost = "{host}"\nport = {mail}\n')
        wrong = await port.alive(load(config), seconds=2)
        await server.stop()
        if path:
            local.close()
        return wrong

    file = str(tmp_path / "lmtp.sock")
    assert run(asked(host="127.0.0.1", says="220 x ESMTP")) == ""
    assert run(asked(host="0.0.0.0", says="220 x ESMTP")) == ""  # noqa: S104 - a setting, and not listened on
    assert run(asked(host="localhost", says="220 x ESMTP")) == ""
    assert run(asked(host=file, says="220 x LMTP", path=file)) == ""
    assert run(asked(host="127.0.0.1", says="421 later")) == "it does not greet"
    assert run(asked(host=file, says="421 later", path=file)) == "it does not greet"
    assert run(asked(host=f"{file}.none", says="")) == "No such file or directory"
    assert run(asked(host="::", says="220 x ESMTP"))  # nobody is there


def test_alive_is_a_command_with_a_status(tmp_path: Path) -> None:
    """Nothing is said where all is well, and one line where it is not, without opening the data."""
    config = tmp_path / "letterman.toml"
    config.write_text(f'domain = "{DOMAIN}"\n[listen]\nport = 1\n')

    done = CliRunner().invoke(main, ["check", "--alive", "--config", str(config)])

    assert done.exit_code == 1
    assert "127.0.0.1:1: " in done.output
    assert [path.name for path in tmp_path.iterdir()] == ["letterman.toml"]


def test_the_record_that_is_printed_is_the_one_that_is_checked() -> None:
    """A key's record says the same in a zone file as in DNS, in strings of at most 255 characters."""
    record = make_key().record
    strings = txt("x", record).split('"')[1::2]

    assert "".join(strings) == record
    assert max(map(len, strings)) <= 255
