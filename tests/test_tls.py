"""STARTTLS at the real service: which versions and ciphers, and certificates that are renewed while it runs.

sslyze, which knows more of TLS than we do, is asked too where it is installed: `.ci/run` puts it into `.sslyze`.
"""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import signal
import smtplib
import ssl
import subprocess
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from mailer.listener import CIPHERS
from mailer.stage import Stage
from tests.certificates import certify


if TYPE_CHECKING:
    from collections.abc import AsyncIterator


SSLYZE = shutil.which("sslyze", path=f"{Path(__file__).parent.parent / '.sslyze' / 'bin'}:{os.environ['PATH']}")
WEAK = "ECDHE-ECDSA-AES128-SHA ECDHE-ECDSA-AES128-SHA256 ECDHE-ECDSA-AES256-SHA384 ECDHE-ECDSA-NULL-SHA".split()
"""All of them fit the key of our certificate; none of them has authenticated encryption."""

LOOKS = (
    "--sslv2 --sslv3 --tlsv1 --tlsv1_1 --tlsv1_2 --tlsv1_3 --compression --openssl_ccs --fallback --heartbleed --robot"
    " --reneg --ems"
).split()
PATIENCE = 20


@asynccontextmanager
async def serving(folder: Path) -> AsyncIterator[Stage]:
    """Run the service with a certificate."""
    certificate, key = certify(folder)
    stage = Stage(folder=folder, listening=f'tls_certificate = "{certificate}"\ntls_key = "{key}"')
    await stage.open()
    try:
        yield stage
    finally:
        assert await stage.close() == 0


def trusting(version: ssl.TLSVersion | None = None, ciphers: str = "") -> ssl.SSLContext:
    """A client's context that believes any certificate; one version and some ciphers alone, where they are named."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    if version:
        context.minimum_version = context.maximum_version = version
    if ciphers:
        context.set_ciphers(ciphers)
    return context


def greeted(port: int, context: ssl.SSLContext) -> smtplib.SMTP:
    """Connect, and go over to TLS."""
    client = smtplib.SMTP("127.0.0.1", port, local_hostname="client.example", timeout=PATIENCE)
    client.starttls(context=context)
    return client


def certificate_of(client: smtplib.SMTP) -> bytes:
    """Give the certificate that a connection was opened with."""
    assert isinstance(client.sock, ssl.SSLSocket)
    return client.sock.getpeercert(binary_form=True) or b""


def taken(port: int, context: ssl.SSLContext) -> str:
    """Give the version that a client with this context gets, or nothing."""
    try:
        with greeted(port, context) as client:
            assert client.ehlo()[0] == 250
            assert isinstance(client.sock, ssl.SSLSocket)
            return client.sock.version() or ""
    except (ssl.SSLError, smtplib.SMTPServerDisconnected, ConnectionError):
        return ""


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion.TLSv1:DeprecationWarning")
def test_smtp_34_tls_1_2_and_1_3_with_strong_ciphers_alone(tmp_path: Path) -> None:
    """SMTP-34: a client that has nothing newer than TLS 1.1, or weak ciphers alone, gets no session."""

    async def story() -> None:
        async with serving(tmp_path) as stage:

            def looks() -> None:
                for version in (ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1):
                    assert taken(stage.port, trusting(version, "ALL:@SECLEVEL=0")) == ""
                for version, name in ((ssl.TLSVersion.TLSv1_2, "TLSv1.2"), (ssl.TLSVersion.TLSv1_3, "TLSv1.3")):
                    assert taken(stage.port, trusting(version)) == name
                for cipher in WEAK:
                    assert taken(stage.port, trusting(ssl.TLSVersion.TLSv1_2, f"{cipher}:@SECLEVEL=0")) == ""
                assert taken(stage.port, trusting(ssl.TLSVersion.TLSv1_2, CIPHERS)) == "TLSv1.2"

            await asyncio.to_thread(looks)

    asyncio.run(story())


def test_a_renewed_certificate_is_shown_without_a_restart(tmp_path: Path) -> None:
    """SIGHUP: new connections see the new certificate, open ones go on, and a broken one leaves the old in place."""

    async def story() -> None:
        async with serving(tmp_path) as stage:
            before = await asyncio.to_thread(greeted, stage.port, trusting())
            certify(tmp_path)
            await hung_up(stage, "reloaded")
            after = await asyncio.to_thread(greeted, stage.port, trusting())
            (tmp_path / "cert.pem").write_text("broken", encoding="ascii")
            await hung_up(stage, "failed")
            last = await asyncio.to_thread(greeted, stage.port, trusting())

            shown = [ssl.DER_cert_to_PEM_cert(certificate_of(client)) for client in (before, after, last)]
            assert len(set(shown)) == 2
            assert shown[1] == shown[2]
            for client in (before, after, last):
                assert (await asyncio.to_thread(client.noop))[0] == 250
                client.close()

    asyncio.run(story())


async def hung_up(stage: Stage, event: str) -> None:
    """Send SIGHUP, and wait until the service says what came of it."""
    seen = len(stage.log)
    os.kill(stage.pid, signal.SIGHUP)
    async with asyncio.timeout(PATIENCE):
        while not any(json.loads(line)["event"] == event for line in stage.log[seen:]):  # noqa: ASYNC110 - a list of lines
            await asyncio.sleep(0.02)


@pytest.mark.skipif(SSLYZE is None, reason="needs sslyze: .ci/run installs it into .sslyze")
def test_sslyze_finds_nothing(tmp_path: Path) -> None:
    """SMTP-34: it gets in with TLS 1.2 and 1.3 and forward secrecy alone, and none of the known attacks works."""

    async def story() -> dict[str, Any]:
        async with serving(tmp_path) as stage:
            options = ("--starttls=smtp", "--mozilla_config=disable", f"--json_out={tmp_path / 'found.json'}")
            command = [str(SSLYZE), *options, *LOOKS, f"127.0.0.1:{stage.port}"]
            done = await asyncio.to_thread(subprocess.run, command, capture_output=True, timeout=60, check=False)
            assert done.returncode == 0, done.stdout.decode()
        (found,) = json.loads((tmp_path / "found.json").read_bytes())["server_scan_results"]
        return {name: look["result"] for name, look in found["scan_result"].items() if look["status"] == "COMPLETED"}

    found = asyncio.run(story())

    for version in ("ssl_2_0", "ssl_3_0", "tls_1_0", "tls_1_1"):
        assert found[f"{version}_cipher_suites"]["accepted_cipher_suites"] == []
    for version in ("tls_1_2", "tls_1_3"):
        suites = [each["cipher_suite"]["name"] for each in found[f"{version}_cipher_suites"]["accepted_cipher_suites"]]
        assert suites
        assert all("GCM" in suite or "CHACHA20" in suite for suite in suites)
        assert version == "tls_1_3" or all(suite.startswith("TLS_ECDHE_") for suite in suites)
    assert not found["tls_compression"]["supports_compression"]
    assert not found["openssl_ccs_injection"]["is_vulnerable_to_ccs_injection"]
    assert not found["heartbleed"]["is_vulnerable_to_heartbleed"]
    assert found["robot"]["robot_result"].startswith("NOT_VULNERABLE")
    assert not found["session_renegotiation"]["is_vulnerable_to_client_renegotiation_dos"]
    assert found["tls_fallback_scsv"]["supports_fallback_scsv"]
    assert found["tls_extended_master_secret"]["supports_ems_extension"]
