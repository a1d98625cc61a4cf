"""Looks for a text in bytes, in every form in which mail and files write texts."""

from __future__ import annotations

import base64
import quopri
from urllib.parse import quote


def forms(needle: str) -> dict[str, bytes]:
    """Give the forms of a text that are looked for, by name; each is long enough to be no accident."""
    raw = needle.encode()
    found = {
        "plain": raw,
        "quoted-printable": quopri.encodestring(raw, quotetabs=True),
        "every octet quoted": "".join(f"={octet:02X}" for octet in raw).encode(),
        "header": quopri.encodestring(raw, quotetabs=True, header=True),
        "percent": quote(needle, safe="").encode(),
        "every octet in percent": "".join(f"%{octet:02X}" for octet in raw).encode(),
        "hexadecimal": raw.hex().encode(),
        "UTF-16LE": needle.encode("utf-16-le"),
        "UTF-16BE": needle.encode("utf-16-be"),
        "JSON": needle.encode("ascii", "backslashreplace"),
        "reversed": raw[::-1],
    }
    for shift in range(3):
        found |= {f"base64 {shift}": _base64(raw, shift), f"base32 {shift}": _base32(raw, shift)}
    if not needle.isascii():
        found["punycode"] = needle.encode("punycode")
    return {name: form for name, form in found.items() if len(form) >= min(4, len(raw))}


def _base64(raw: bytes, shift: int) -> bytes:
    """Give the characters that depend on the text alone, wherever it starts in a group of three octets."""
    coded = base64.b64encode(bytes(shift) + raw)
    return coded[-(-shift * 8 // 6) : (shift + len(raw)) * 8 // 6]


def _base32(raw: bytes, shift: int) -> bytes:
    coded = base64.b32encode(bytes(shift) + raw).lower()
    return coded[-(-shift * 8 // 5) : (shift + len(raw)) * 8 // 5]


def traces(data: bytes, needles: tuple[str, ...]) -> list[str]:
    """Name the needles that stand in some bytes, and the forms in which they do; case does not matter."""
    folded = data.lower()
    joined = folded.replace(b"=\r\n", b"").replace(b"=\n", b"")  # soft line ends (RFC 2045, section 6.7)
    unfolded = folded.replace(b"\r\n", b"").replace(b"\n", b"")  # base64 in lines
    return [
        f"{needle} ({name})"
        for needle in needles
        for name, form in forms(needle).items()
        if form.lower() in folded or form.lower() in joined or form.lower() in unfolded
    ]
