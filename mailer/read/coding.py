"""Turns bytes and encoded words into text, leniently and in linear time (RFC 2045, 2047, 2231, 3676).

Only character sets of an allow-list are ever looked up; any other is read as UTF-8, else as Latin-1. Nothing here
raises.
"""

from __future__ import annotations

import binascii
import re
from itertools import groupby
from urllib.parse import unquote_to_bytes


CHARSETS = frozenset(
    "us-ascii ascii utf-8 utf8 utf-16 utf-16le utf-16be utf-32 "
    "iso-8859-1 iso-8859-2 iso-8859-3 iso-8859-4 iso-8859-5 iso-8859-6 iso-8859-7 iso-8859-8 iso-8859-9 iso-8859-10 "
    "iso-8859-11 iso-8859-13 iso-8859-14 iso-8859-15 iso-8859-16 latin1 latin-1 "
    "windows-1250 windows-1251 windows-1252 windows-1253 windows-1254 windows-1255 windows-1256 windows-1257 "
    "windows-1258 cp1250 cp1251 cp1252 cp437 cp850 cp866 cp874 cp932 cp949 cp950 koi8-r koi8-u koi8-t "
    "iso-2022-jp iso-2022-jp-2 iso-2022-kr shift_jis shift-jis sjis euc-jp euc-kr ks_c_5601-1987 "
    "gb2312 gbk gb18030 hz-gb-2312 big5 big5-hkscs tis-620 macintosh mac-roman".split()
)
"""Character sets that are looked up by their own name."""

ALSO = {
    "iso-8859-8-i": "iso-8859-8", "iso-8859-8-e": "iso-8859-8", "iso-8859-6-i": "iso-8859-6", "windows-874": "cp874",
    "windows-31j": "cp932", "x-sjis": "cp932", "ms_kanji": "cp932", "shift_jis": "cp932", "x-gbk": "gb18030",
    "gb2312": "gb18030", "gbk": "gb18030", "gb_2312-80": "gb18030", "euc-cn": "gb18030",
    "eucgb2312_cn": "gb18030", "x-euc-jp": "euc-jp", "x-windows-949": "cp949",
    "ks_c_5601-1987": "cp949", "euc-kr": "cp949", "ksc5601": "cp949", "iso-8859-1": "cp1252", "latin1": "cp1252",
    "latin-1": "cp1252", "us-ascii": "utf-8", "ascii": "utf-8", "x-mac-roman": "mac-roman", "macintosh": "mac-roman",
    "x-cp1252": "cp1252", "ansi_x3.4-1968": "utf-8", "unicode-1-1-utf-8": "utf-8", "utf8": "utf-8",
    "big5-hkscs": "big5hkscs", "hz-gb-2312": "hz",
}  # fmt: skip
"""Other names of these, and narrower sets that are better read as a wider one."""

WORD = re.compile(r"=\?([A-Za-z0-9_.:()+-]{1,40})(?:\*[^?]{0,20})?\?([bBqQ])\?([^?\r\n]*)\?=")
HEX = re.compile(rb"=([0-9A-Fa-f]{2})")
LONE = re.compile(rb"=(?![0-9A-Fa-f]{2})")
"""An equals sign that stands for itself."""
SOFT = re.compile(rb"=[ \t]*\r?\n")
NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]+")
CONTROL = re.compile("[\x00-\x1f\x7f\u2028\u2029]+")
QUOTED = re.compile("(>*)(.*)", re.DOTALL)


def decode(content: bytes, charset: str) -> str:
    """Turn bytes into text, by the named character set where we know it and it fits, else by the likeliest."""
    name = charset.strip().strip("\"'").lower()
    name = ALSO.get(name, name if name in CHARSETS else "utf-8")
    try:
        return content.decode(name)
    except (UnicodeError, LookupError):
        pass
    try:
        return content.decode("utf-8")
    except UnicodeError:
        return content.decode("latin-1" if name == "utf-8" else name, "replace")


def decode_words(text: str) -> str:
    """Decode the encoded words of a header value (RFC 2047); what is none is left as it stands."""
    if "=?" not in text:
        return text
    pieces: list[tuple[str, str, bytes]] = []
    at = 0
    for match in WORD.finditer(text):
        between = text[at : match.start()]
        if between and (between.strip() or not pieces or not pieces[-1][0]):
            pieces.append(("", between, b""))
        content = base64(match[3].encode("utf-8", "replace")) if match[2] in "bB" else q_word(match[3])
        pieces.append((match[1].lower(), "", content))
        at = match.end()
    pieces.append(("", text[at:], b""))
    out = []
    for charset, group in groupby(pieces, key=lambda piece: piece[0]):
        if charset:  # a character may be parted between two words
            out.append(decode(b"".join(content for _, _, content in group), charset))
        else:
            out.extend(plain for _, plain, _ in group)
    return CONTROL.sub(" ", "".join(out))


def q_word(text: str) -> bytes:
    """Decode the Q encoding of a word (RFC 2047, section 4.2)."""
    return unquote(text.replace("_", " ").encode("utf-8", "surrogateescape"))


def unquote(content: bytes) -> bytes:
    """Replace `=XX` by the byte that it stands for."""
    if 2 * len(HEX.findall(content)) < content.count(b"="):
        return HEX.sub(lambda match: binascii.unhexlify(match[1]), content)
    return binascii.a2b_qp(LONE.sub(b"=3D", content))


def base64(content: bytes) -> bytes:
    """Decode base64 and pass over whatever does not belong there."""
    clean = NOT_BASE64.sub(b"", content)
    clean = clean[: len(clean) - (len(clean) % 4 == 1)]
    return binascii.a2b_base64(clean + b"=" * (-len(clean) % 4))


def untransfer(body: bytes | memoryview, encoding: str, most: int) -> bytes:
    """Undo a content transfer encoding (RFC 2045, section 6), for at most so many bytes of the result."""
    name = encoding.strip().lower()
    if name == "base64":
        return base64(bytes(body[: most * 3 // 2]))[:most]
    if name == "quoted-printable":
        return unquote(SOFT.sub(b"", bytes(body[: most * 3])))[:most]
    return bytes(body[:most])


def join_extended(chunks: list[tuple[int, str, bool]]) -> str:
    """Join the numbered and encoded pieces of a parameter (RFC 2231, sections 3 and 4)."""
    charset = "utf-8"
    content = b""
    for number, text, encoded in chunks:
        value = text
        if encoded and number == 0 and text.count("'") >= 2:  # noqa: PLR2004 - charset'language'value
            charset, _, value = text.split("'", 2)
        raw = value.encode("utf-8", "surrogateescape")
        content += unquote_to_bytes(raw) if encoded else raw
    return decode(content, charset)


def tidy(text: str) -> str:
    """Give one line without control characters."""
    return CONTROL.sub(" ", text).strip()


def unflow(text: str, *, join: bool) -> str:
    """Join the soft-broken lines of format=flowed (RFC 3676); `join` is its DelSp."""
    out: list[str] = []
    soft = False
    last = ""
    for line in text.split("\n"):
        match = QUOTED.match(line)
        depth, rest = (match[1], match[2]) if match else ("", line)
        rest = rest.removeprefix(" ") if rest.startswith((" >", " From ", "  ")) or depth else rest
        if soft and depth == last and rest != "-- ":
            out[-1] += rest
        else:
            out.append(f"{depth} {rest}" if depth else rest)
        soft = rest.endswith(" ") and rest != "-- "
        if soft and join:
            out[-1] = out[-1][:-1]
        last = depth
    return "\n".join(out)
