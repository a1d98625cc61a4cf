"""Looks at the certificate that the listener offers with STARTTLS: its key, its dates, its names, who signed it."""

from __future__ import annotations

import ssl
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from cryptography import x509

from mailer.check.findings import CREDENTIALS, Finding
from mailer.check.records import mail_hosts
from mailer.errors import Temporary


if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from mailer.check.findings import Case


SOON = timedelta(days=21)
"""How long before its end a certificate should be renewed: ACME clients do it 30 days before."""


async def tls(case: Case) -> AsyncIterator[Finding]:
    """Look at the files that the settings name."""
    if not case.settings.listen.tls_certificate:
        yield _without(case)
        return
    found = _read(case)
    if isinstance(found, Finding):
        yield found
        return
    try:
        hosts = await mail_hosts(case)
    except Temporary:
        hosts = []  # the look at MX says so
    yield _judged(case, found, hosts)


def _read(case: Case) -> x509.Certificate | Finding:
    """Load the chain and its key as the listener does, and give the certificate itself."""
    listen = case.settings.listen
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(listen.tls_certificate, listen.tls_key or None)
        return x509.load_pem_x509_certificate(Path(listen.tls_certificate).read_bytes())
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", "") or "not a certificate and its key"
        what = f"{listen.tls_certificate}: {'the key is of another certificate' if 'MISMATCH' in str(error) else why}"
        mend = "set listen.tls_certificate to the chain and listen.tls_key to its key: fullchain.pem, privkey.pem"
        if listen.tls_certificate.startswith(CREDENTIALS):
            mend = "systemctl start letterman puts it there, with LoadCredential=; else " + mend
        return Finding(id="tls.unreadable", what=what, mend=mend)


def _without(case: Case) -> Finding:
    listen = case.settings.listen
    if listen.protocol == "lmtp" or listen.host.startswith(("/", "unix:", "127.", "::1", "localhost")):
        return Finding(id="tls.front", what="the mail server in front of us does TLS")
    mend = "set listen.tls_certificate and listen.tls_key; a certificate costs nothing: certbot certonly --standalone"
    return Finding(id="tls.none", what="mail comes in unencrypted", mend=mend)


def _judged(case: Case, found: x509.Certificate, hosts: list[str]) -> Finding:
    names = _names(found)
    until = f"{found.not_valid_after_utc:%Y-%m-%d}"
    renew = f"certbot renew && systemctl restart letterman (names: {', '.join(hosts) or case.settings.domain})"
    if case.now > found.not_valid_after_utc:
        return Finding(id="tls.past", what=f"the certificate ended on {until}", mend=renew)
    if case.now < found.not_valid_before_utc:
        what = f"the certificate begins on {found.not_valid_before_utc:%Y-%m-%d}"
        return Finding(id="tls.future", what=what, mend="look at the clock, or wait")
    missing = [host for host in hosts if not any(_covers(name, host) for name in names)]
    if missing:
        what = f"the certificate is for {', '.join(names) or 'nobody'}, and not for the MX host {missing[0]}"
        return Finding(id="tls.name", what=what, mend=f"certbot certonly --standalone -d {' -d '.join(hosts)}")
    if found.not_valid_after_utc - case.now < SOON:
        return Finding(id="tls.soon", what=f"the certificate ends on {until}", mend=renew)
    if found.issuer == found.subject:
        what = f"the certificate is signed by itself: enough for encryption, too little for MTA-STS; until {until}"
        return Finding(id="tls.self", what=what, mend=f"certbot certonly --standalone -d {' -d '.join(hosts)}")
    return Finding(id="tls.fine", what=f"{', '.join(names)}, until {until}")


def _names(found: x509.Certificate) -> list[str]:
    try:
        extension = found.extensions.get_extension_for_class(x509.SubjectAlternativeName)
    except x509.ExtensionNotFound:
        return []
    return [name.lower() for name in extension.value.get_values_for_type(x509.DNSName)]


def _covers(name: str, host: str) -> bool:
    """Whether a name of a certificate stands for a host (RFC 6125, section 6.4)."""
    return name == host or (name.startswith("*.") and host.partition(".")[2] == name[2:])
