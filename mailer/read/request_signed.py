"""Cuts the sign-off, and whatever stands below it, off the end of a request.

This module never looks at anything but whole lines, and the last sentence.
"""

from __future__ import annotations

from mailer.read.request_letter_words import CLOSINGS, DEVICES, LEGAL


MOST_SIGNED = 8
"""How many words of a name and a company may stand behind a sign-off on its line."""
WHENCE = frozenset(("from", "aus", "uit", "und", "and", "de", "desde", "da", "z"))
"""What may follow a sign-off: "all the best from Wales"."""
MOST_CLOSING = 80
MOST_LINES = 18
"""How far above the end of a text a signature is looked for."""
SHORT_LINE, MOST_LINE = 60, 120
POSTSCRIPTS = ("ps", "p.s", "p. s", "pps", "pd:", "p.d", "nb:", "n.b")
MOST_FOOTERS = 3
ASKING = ("introduc", "vorstell", "bekannt", "présent", "presenta", "apresent", "voorstel", "przedstaw")
"""What no such paragraph holds."""
BRINGING = ("relation", "contact", "connaissance", "demand", "question", "écri", "rapproch", "rencontr")
"""What French thanks for in advance: "merci de les mettre en relation"."""
CLOSING_LINES = frozenset(" ".join(phrase) for phrase in CLOSINGS)


def unsigned(text: str, name: str) -> str:
    """Cut the sign-off, and what stands below it, off the end of a text."""
    text = _without_footer(text)
    lines = text.rstrip().split("\n")
    for index in range(max(0, len(lines) - MOST_LINES), len(lines)):
        if lines[index].rstrip() in ("--", "—", "–"):
            lines = lines[:index]
            break
    for index in range(max(0, len(lines) - MOST_LINES), len(lines)):
        if index and closes(lines[index], name) and _is_signature(lines[index + 1 :], name):
            return "\n".join(lines[:index]).rstrip()
    text = "\n".join(lines).rstrip()
    head, dot, tail = max((text.rpartition(mark) for mark in (". ", "! ", "? ")), key=lambda parted: len(parted[0]))
    return (head + dot).rstrip() if dot and closes(tail, name) else text


def _without_footer(text: str) -> str:
    """Cut the last paragraphs off where they are a lawyer's, and ask for nothing."""
    for _ in range(MOST_FOOTERS):
        head, gap, tail = text.rstrip().rpartition("\n\n")
        low = tail.lower()
        if not gap or not any(phrase in low for phrase in LEGAL) or any(verb in low for verb in ASKING):
            break
        text = head
    return text


def _is_signature(lines: list[str], name: str) -> bool:
    """Whether lines below a sign-off are a signature: short, or with the writer's name first; a postscript is none."""
    told = [line.strip() for line in lines if line.strip()]
    if any(line.lower().startswith(POSTSCRIPTS) and " " in line for line in told):
        return False
    longest = MOST_LINE if told and closes(told[0], name) else SHORT_LINE
    return all(len(line) < longest for line in told)


def closes(line: str, name: str) -> bool:
    """Whether a line is a sign-off, alone or with the writer's name, or the name alone."""
    bare = " ".join(line.strip(" \t,.!-–—*_").lower().split())
    if not bare or len(bare) > MOST_CLOSING:
        return False
    bare = bare.replace("!", ",").replace(".", ",").replace("،", ",")
    if bare.startswith(DEVICES):
        return True
    head, _, tail = bare.partition(",")
    if head in CLOSING_LINES and (not tail or len(tail.split()) < MOST_SIGNED):
        return True
    words = bare.split()
    if not any(verb in bare for verb in (*ASKING, *BRINGING)) and any(
        word in WHENCE and " ".join(words[:at]) in CLOSING_LINES for at, word in enumerate(words[:-1])
    ):
        return len(words) < MOST_SIGNED
    if " " in name and bare.startswith(f"{name.lower()}, "):
        return True
    own = set(name.lower().split())
    words = bare.replace(",", " ").split()
    if own and set(words) <= own:
        return True
    return bool(own) and words[-1] in own and " ".join(word for word in words if word not in own) in CLOSING_LINES
