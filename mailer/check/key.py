"""Makes the key that outgoing mail is signed with, once, and gives the DNS record that publishes its public half."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Literal

from mailer import signer as signing
from mailer.check.findings import txt
from mailer.errors import Misconfigured
from mailer.service import signer


if TYPE_CHECKING:
    from mailer.settings import Settings


def make_key(settings: Settings, *, kind: Literal["rsa", "ed25519"]) -> str:
    """Make the key that the settings name, for the service's eyes alone; give the record to publish.

    Raises:
        Misconfigured: no key is named, or there is one already.
    """
    _named(settings)
    pem, _ = signing.make_key(kind)
    try:
        handle = os.open(settings.dkim.key_file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        raise Misconfigured(f"dkim.key_file: {settings.dkim.key_file}: {error.strerror}") from None
    with open(handle, "wb") as file:  # noqa: PTH123 - of a file descriptor
        file.write(pem)
    return key_record(settings)


def key_record(settings: Settings) -> str:
    """Give the DNS record of the key that the settings name.

    Raises:
        Misconfigured: no key is named, or it can't be read.
    """
    _named(settings)
    own = signer(settings)
    assert own is not None
    return txt(f"{settings.dkim.selector}._domainkey.{settings.domain}", own.record)


def _named(settings: Settings) -> None:
    if not settings.dkim.selector or not settings.dkim.key_file:
        raise Misconfigured('dkim: set selector and key_file first, such as selector = "s1", key_file = "dkim.pem"')
