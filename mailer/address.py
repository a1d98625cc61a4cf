"""Parses, normalises and compares addresses, and turns them into keyed digests.

An address is accepted by a strict pattern of our own first (RFC 5321, section 4.1.2, dot-atoms alone), because lenient
parsers disagree on hostile ones; quoted local parts, literals, routes, percent hacks and UUCP paths are no addresses
here. This module never asks DNS, and never keeps anything.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import unicodedata

import idna


MOST_LOCAL = 64
"""Octets in a local part (RFC 5321, section 4.5.3.1.1)."""

MOST_DOMAIN = 253
"""Octets in a domain name, in its text form (RFC 1035, section 2.3.4)."""

ATEXT = r"[A-Za-z0-9!#$&'*+/=?^_`{|}~-]"
LOCAL = re.compile(rf"(?!-){ATEXT}+(?:\.{ATEXT}+)*")
LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
DOMAIN = re.compile(rf"{LABEL}(?:\.{LABEL})+")
ROUTED = re.compile(r"[%!]|=\?|\?=")
"""Marks of a route, a UUCP path or an encoded word inside a local part: other systems read these differently."""

STOPS = frozenset("\u3002\uff0e\uff61")
"""What IDNA takes for a dot."""

DOTLESS = frozenset({"gmail.com"})
"""Domains that ignore dots in a local part."""

SAME_DOMAIN = {"googlemail.com": "gmail.com"}
"""Domains that deliver to the same mailboxes as another."""

ROLES = frozenset(
    "abuse admin administrator bounce bounces daemon donotreply do-not-reply hostmaster list listserv mailer-daemon "
    "majordomo no-reply nobody noreply null postmaster root security spam unsubscribe webmaster".split()
)
"""Local parts that are no person (RFC 2142 and its neighbours)."""

IN_TEXT = re.compile(rf"(?<![\w.!#$&'*+/=?^`{{|}}~%@-]){ATEXT}[\w.!#$&'*+/=?^`{{|}}~%-]{{0,63}}@[\w.-]{{1,253}}")


def parse(text: str) -> str | None:
    """Give the canonical form of one address, or None where it is none that we write to.

    The domain is lower-cased and turned into A-labels (IDNA 2008 with the mapping of UTS 46); the local part keeps its
    case. Nothing else is changed: whatever needs more mending than that is not an address.
    """
    local, at, domain = text.rpartition("@")
    if not at or not text.isprintable() or len(local) > MOST_LOCAL or len(domain) > MOST_DOMAIN:
        return None
    if not LOCAL.fullmatch(local) or ROUTED.search(local):
        return None
    domain = parse_domain(domain) or ""
    return f"{local}@{domain}" if domain else None


def parse_domain(text: str) -> str | None:
    """Give a host name of two labels or more in lower-case A-labels, or None."""
    if not text.isascii():
        if any(_pretends(each) for each in text):
            return None
        try:
            text = idna.encode(text, uts46=True).decode("ascii")
        except idna.IDNAError:
            return None
    text = text.lower()
    if len(text) > MOST_DOMAIN or not DOMAIN.fullmatch(text) or text.rpartition(".")[2].isdigit():
        return None
    return text


def _pretends(each: str) -> bool:
    """Whether a character becomes another one on its way: full-width letters, the Kelvin sign, ideographic stops."""
    plain = unicodedata.normalize("NFKC", each)
    return not each.isascii() and (plain.isascii() or each in STOPS)


def domain_of(address: str) -> str:
    """Give the domain of a parsed address."""
    return address.rpartition("@")[2]


def mailbox_key(address: str) -> str:
    """Give the same string for every spelling of one mailbox: case, `+tags`, and what big providers ignore."""
    local, _, domain = address.rpartition("@")
    domain = SAME_DOMAIN.get(domain.lower(), domain.lower())
    local = local.lower()
    local = local.partition("+")[0] or local
    if domain in DOTLESS:
        local = local.replace(".", "")
    return f"{local}@{domain}"


def same(first: str, second: str) -> bool:
    """Whether two addresses are one mailbox."""
    return first == second or mailbox_key(first) == mailbox_key(second)


def is_role(address: str) -> bool:
    """Whether an address belongs to a machine, a list or an office rather than to a person."""
    local = address.rpartition("@")[0].lower()
    return (
        local in ROLES
        or local.startswith(("owner-", "bounce-", "bounces+"))
        or local.endswith(("-request", "-owner", "-bounces", "-unsubscribe"))
    )


def find(text: str) -> tuple[tuple[str, int, int], ...]:
    """Find the addresses in free text, in order: each in canonical form, with where it starts and ends.

    A dot, comma or bracket that ends a sentence is not part of an address.
    """
    found = []
    for match in IN_TEXT.finditer(text):
        written = match.group().rstrip(".-_")
        address = parse(written)
        if address:
            found.append((address, match.start(), match.start() + len(written)))
    return tuple(found)


def digest(key: bytes, purpose: str, address: str) -> bytes:
    """Give 16 bytes that stand for a mailbox under a secret key, and tell nothing without it.

    The purpose (RFC 5869's "info", in spirit) keeps the digests of one use apart from those of another.
    """
    return keyed(key, purpose, mailbox_key(address))


def keyed(key: bytes, purpose: str, *values: str) -> bytes:
    """Give 16 bytes that stand for some values under a secret key."""
    text = "\0".join((purpose, *values))
    return hmac.new(key, text.encode("utf-8", "surrogatepass"), hashlib.sha256).digest()[:16]
