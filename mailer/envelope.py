"""Reads the arguments of MAIL and RCPT, and judges the bytes after DATA, strictly where leniency is a hole.

Every function gives what was meant, or the `Reply` that refuses it. The replies are constants: they repeat nothing of
what a client said, and name no product. This module talks to nobody. RFC 5321, RFC 1870, RFC 6152.
"""

from __future__ import annotations

import re

from mailer import address
from mailer.canonical import has_stray
from mailer.model import Reason, Reply


MOST_TEXT = 998
"""Octets in a line of a message, without its end (RFC 5321, section 4.5.3.1.6)."""

MAIL = re.compile(rb"FROM: ?<([^<>]*)>((?: +[!-~]+)*) *", re.IGNORECASE)
RCPT = re.compile(rb"TO: ?<([^<>]*)>((?: +[!-~]+)*) *", re.IGNORECASE)
SIZE = re.compile(rb"[0-9]{1,20}")
RELAYED = re.compile(rb"@[^:]*:|[^@]*[%!]")
"""Ways of asking for mail to be passed on: source routes, the percent hack, UUCP paths."""

OK = Reply(code=250, enhanced="2.0.0", text="OK")
SENDER_OK = Reply(code=250, enhanced="2.1.0", text="OK")
RECIPIENT_OK = Reply(code=250, enhanced="2.1.5", text="OK")
BYE = Reply(code=221, enhanced="2.0.0", text="Goodbye")
TRY = Reply(code=252, enhanced="2.5.2", text="Send the mail, and see")
HELP = Reply(code=214, enhanced="2.0.0", text="See RFC 5321")
READY = Reply(code=220, enhanced="2.0.0", text="Ready for TLS")

TROUBLE = Reply(code=451, enhanced="4.3.0", text="Our fault; try again later", reason=Reason.TROUBLE)
IDLE = Reply(code=421, enhanced="4.4.2", text="Waited too long")
STOPPING = Reply(code=421, enhanced="4.3.2", text="Closing; try again later")
CROWDED = Reply(code=421, enhanced="4.7.0", text="Too many connections; try again later")
CHATTY = Reply(code=421, enhanced="4.7.0", text="Too many commands; try again later")
MOST = Reply(code=452, enhanced="4.5.3", text="Too many recipients")

UNKNOWN = Reply(code=500, enhanced="5.5.1", text="Not a command that we know")
SYNTAX = Reply(code=501, enhanced="5.5.4", text="Cannot read the arguments")
MISSING = Reply(code=502, enhanced="5.5.1", text="Not offered here")
SEQUENCE = Reply(code=503, enhanced="5.5.1", text="Not now")
EARLY = Reply(code=503, enhanced="5.5.0", text="Wait for the reply to DATA")
NO_RELAY = Reply(code=550, enhanced="5.7.1", text="We pass no mail on", reason=Reason.FOREIGN)
STRAY = Reply(code=550, enhanced="5.6.0", text="A CR, LF or NUL where none may be", reason=Reason.MALFORMED)
EMPTY = Reply(code=550, enhanced="5.6.0", text="Not a message", reason=Reason.MALFORMED)
LONG = Reply(code=500, enhanced="5.6.0", text="A line is too long", reason=Reason.MALFORMED)
LARGE = Reply(code=552, enhanced="5.3.4", text="Too large", reason=Reason.LARGE)
BAD_SENDER = Reply(code=553, enhanced="5.1.7", text="Not an address that we can read", reason=Reason.MALFORMED)
BAD_RECIPIENT = Reply(code=553, enhanced="5.1.3", text="Not an address that we can read", reason=Reason.MALFORMED)
PARAMETER = Reply(code=555, enhanced="5.5.4", text="Not a parameter that we know")

SIMPLE = {b"RSET": OK, b"NOOP": OK, b"HELP": HELP, b"VRFY": TRY}
"""Commands that always get the same reply."""


def read_mail(argument: bytes, *, most_bytes: int) -> str | Reply:
    """Read the argument of MAIL: the reverse-path, empty where it is null."""
    match = MAIL.fullmatch(argument)
    if match is None:
        return SYNTAX
    for parameter in match[2].split():
        refusal = _judge(parameter, most_bytes)
        if refusal:
            return refusal
    return _address(match[1]) if match[1] else ""


def read_rcpt(argument: bytes, *, hostname: str) -> str | Reply:
    """Read the argument of RCPT; `postmaster` alone is the one at this host (RFC 5321, section 4.5.1)."""
    match = RCPT.fullmatch(argument)
    if match is None:
        return SYNTAX
    if match[2].strip():
        return PARAMETER
    if match[1].lower() == b"postmaster":
        return f"postmaster@{hostname}"
    if RELAYED.match(match[1]):
        return NO_RELAY
    recipient = _address(match[1])
    return BAD_RECIPIENT if isinstance(recipient, Reply) else recipient


def judge_content(content: bytes) -> Reply | None:
    """Say what is wrong with the bytes of a message, or None; linear, and before any parser sees them.

    What ends at a dot alone ends with CRLF, or is empty.
    """
    if has_stray(content):
        return STRAY
    if not content:
        return EMPTY
    return LONG if _has_long_line(content) else None


def _has_long_line(content: bytes) -> bool:
    """Whether a line is too long; looks for the last line end within each stretch that must hold one."""
    start = 0
    while len(content) - start > MOST_TEXT + 2:
        end = content.rfind(b"\r\n", start, start + MOST_TEXT + 2)
        if end < 0:
            return True
        start = end + 2
    return False


def _judge(parameter: bytes, most_bytes: int) -> Reply | None:
    name, _, value = parameter.upper().partition(b"=")
    match name:
        case b"SIZE":
            if not SIZE.fullmatch(value):
                return SYNTAX
            return LARGE if int(value) > most_bytes else None
        case b"BODY":
            return None if value in (b"7BIT", b"8BITMIME") else SYNTAX
        case _:
            return PARAMETER


def _address(text: bytes) -> str | Reply:
    """Give an address in canonical form; one that is not ASCII would need SMTPUTF8, which is not offered."""
    parsed = address.parse(text.decode("ascii")) if text.isascii() else None
    return parsed or BAD_SENDER
