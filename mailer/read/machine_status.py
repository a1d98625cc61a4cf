"""Reads the fields of a delivery status notification, wherever they stand (RFC 3464, section 2; RFC 3463; RFC 6533).

Some reporters put them into a part of their own, some into the text, and some leave the blank lines out; all of them
are read alike. This module never decides whether a mail is a bounce, and never looks at running text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from mailer import address


FIELD = re.compile(
    r"^[ \t>]{0,8}(final-recipient|original-recipient|action|status|diagnostic-code)[ \t]{0,4}:[ \t]*(.*)",
    re.IGNORECASE,
)
TYPED = re.compile(r"(?:[\w-]{1,20}\s{0,4};)?\s{0,4}(.*)", re.DOTALL)
"""An address after its type: "rfc822; ann@example.net" (section 2.3.1)."""

STATUS = re.compile(r"(?<![\d.])[245](?=\.\d{1,3}\.\d{1,3}(?!\.?\d))")
CODE = re.compile(r"(?<![\d.])[245](?=[0-7]\d(?:[ -]|$))")
LENIENT = re.compile(r"[\w.!#$&'*+/=?^`{|}~%-]{1,64}@[^\W_](?:[\w.-]{0,251}\w)?", re.ASCII)
"""Addresses that reports name though nobody may write to them: dots in the wrong place, and hosts without a domain."""

JUNK = re.compile(r"imcea|undisclosed|/|.*/(?:o|ou|cn)=", re.IGNORECASE)
"""Local parts that stand for X.400 and LDAP names."""

PREFIX = re.compile(r"(?:mailto|smtp|rfc822)[:=;]\s{0,3}", re.IGNORECASE)
"""What may be glued to an address."""

DELAYED = "delayed"
FAILED = "failed"
PASSED = frozenset({"delivered", "relayed", "expanded"})
"""Actions that say that all is well (section 2.3.3)."""

MOST_LINES = 4000


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a notification says of one recipient.

    Attributes:
        recipient: as we wrote it, where that is said, else as it was rewritten; empty where neither is an address.
        action: in lower case; empty where it is not said.
        code: the class of the status, "2", "4" or "5"; empty where it is not said.
    """

    recipient: str = ""
    action: str = ""
    code: str = ""


def canonical(text: str) -> str:
    """Give an address in canonical form, or leniently with its domain in lower case, or "" where it is none."""
    text = PREFIX.sub("", text.strip().strip("<>\"'`;,:()[]")).rstrip(".")
    strict = address.parse(text)
    if strict:
        return strict
    if not LENIENT.fullmatch(text):
        return ""
    local, _, domain = text.rpartition("@")
    return f"{local}@{domain.lower()}"


def typed(value: str) -> str:
    """Give the address of a recipient field, or ""."""
    match = TYPED.match(value)
    text = match[1] if match else value
    bracketed = text.partition("<")[2].partition(">")[0]
    found = canonical(bracketed or text.partition("(")[0].partition(" ")[0])
    return "" if JUNK.match(found.partition("@")[0]) else found


def reports(text: str) -> tuple[Report, ...]:
    """Give what the fields in a text say of each recipient, in their order."""
    found: list[Report] = []
    fields: dict[str, str] = {}
    name = ""
    for line in text.split("\n", MOST_LINES)[:MOST_LINES]:
        match = FIELD.match(line)
        if match:
            name = match[1].lower()
            if name in fields and "final-recipient" in fields:
                found += group(fields)
                fields = {}
            fields.setdefault(name, match[2].strip())
        elif name and line[:1] in (" ", "\t") and not fields.get(name):
            fields[name] = line.strip()
        elif not line.strip():
            found += group(fields)
            fields, name = {}, ""
    return (*found, *group(fields))


def group(fields: dict[str, str]) -> list[Report]:
    """Give the report that the fields of one recipient make, or none where they name no recipient."""
    if "final-recipient" not in fields and "original-recipient" not in fields:
        return []
    recipient = typed(fields.get("original-recipient", "")) or typed(fields.get("final-recipient", ""))
    said = fields.get("diagnostic-code", "")
    status = STATUS.search(fields.get("status", "")) or STATUS.search(said) or CODE.search(said)
    action = fields.get("action", "").lower().partition(" ")[0].partition("(")[0]
    return [Report(recipient=recipient, action=action, code=status[0] if status else "")]
