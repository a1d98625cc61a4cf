"""Tells the reports of mail systems that a mail was not delivered from all other mail, and reads them.

The standard ones carry fields (RFC 3464); of the many others, a machine must have written them, by their sender, their
reverse-path or their header, and their subject or their text must say that something was not delivered. A person who
forwards or quotes a bounce is a person. This module never raises, and never takes a report that all went well, or a
complaint (RFC 5965), for a bounce.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from mailer.model import Bounce
from mailer.read import machine_failed as failed
from mailer.read import machine_words as words
from mailer.read import mime
from mailer.read.characters import replacer
from mailer.read.machine_status import DELAYED, FAILED, PASSED, Report, canonical, reports


if TYPE_CHECKING:
    from mailer.read.mime import Parsed

SAME = {
    0x2019: "'",
    0x2018: "'",
    0xFF1A: ":",
    0xFF01: "!",
    0x130: "i",
    **dict.fromkeys((0xAD, *range(0x200B, 0x2010), 0xFEFF)),
}
"""Quotation marks and colons that mean the same, and marks that nobody sees."""
alike = replacer(SAME)

OPENING = 12_000
"""Characters at the start of a text in which its wording is looked for, and FIRST where its sender is no daemon."""
FIRST = 600
STATUS = "message/delivery-status"
MOST_TEXTS = 8

ANSWERED = re.compile(
    r"\s{0,8}(?:re|aw|sv|vs|antw|odp|fw|fwd|wg|tr|rv|enc|i|r|回复|回覆|转发|轉寄|답장|전달)\s{0,2}(?:\[\d+\])?[:\uff1a]",
    re.IGNORECASE,
)
NULL = re.compile(r"\s*<?\s*(?:>|$|mailer-daemon)", re.IGNORECASE)
COPIES = ("text/rfc822-headers", "message/rfc822", "message/rfc822-headers", "message/partial", "message/global")


def plain(text: str) -> str:
    """Give a text in lower case, with single blanks."""
    return " ".join(alike(unicodedata.normalize("NFC", text)).lower().split())


def by_daemon(parsed: Parsed) -> bool:
    """Whether its sender is a mail system."""
    sender = parsed.heading.sender
    written = (sender.address or sender.name or parsed.header("from")).lower()
    local = written.partition("@")[0].strip(' "<>')
    if local in words.DAEMONS or local.startswith(words.DAEMON_STARTS) or "mailer-daemon" in written:
        return True
    name = (sender.name or parsed.header("from")).lower()
    return any(each in name for each in words.DAEMON_NAMES)


def without_path(parsed: Parsed) -> bool:
    """Whether it came with the null reverse-path (RFC 5321, section 4.5.5), or a daemon's."""
    paths = parsed.all("return-path")
    return bool(paths) and NULL.match(paths[0]) is not None


def by_machine(parsed: Parsed) -> bool:
    """Whether anything in its header says that no person sent it."""
    submitted = plain(parsed.header("auto-submitted"))
    return by_daemon(parsed) or without_path(parsed) or bool(submitted and not submitted.startswith("no"))


def read_bounce(parsed: Parsed) -> Bounce | None:
    """Read a bounce, or give None where it is none."""
    if not may_report(parsed):
        return None
    texts = notices(parsed)
    found = [report for text in texts for report in reports(text)]
    if not is_bounce(parsed, texts, found):
        return None
    recipients = failed_of(parsed, texts, found)
    return Bounce(heading=parsed.heading, recipients=recipients, permanent=for_good(texts, found))


def may_report(parsed: Parsed) -> bool:
    """Whether a mail's header or one of its parts is that of a report; no text of any other mail makes it one."""
    if parsed.parameters.get("report-type") or parsed.header("x-failed-recipients") or by_machine(parsed):
        return True
    return titled(plain(parsed.heading.subject)) or any(part.content_type == STATUS for part in parsed.parts)


def titled(subject: str) -> bool:
    """Whether a subject in plain form speaks of a mail that was not delivered."""
    return any(each in subject for each in words.SUBJECTS)


def is_bounce(parsed: Parsed, texts: list[str], found: list[Report]) -> bool:
    """Whether a mail reports that another was not delivered."""
    if complains(parsed) or (found and all(report.action in PASSED for report in found)):
        return False
    kind = parsed.parameters.get("report-type", "").lower()
    if kind in ("delivery-status", "global-delivery-status") or parsed.header("x-failed-recipients"):
        return True
    subject = plain(parsed.heading.subject)
    machine, daemon = by_machine(parsed), by_daemon(parsed) or without_path(parsed)
    if subject.startswith(words.OTHER_SUBJECTS) or (not machine and ANSWERED.match(subject)):
        return False
    named = titled(subject)
    if found and (machine or named or any(part.content_type == STATUS for part in parsed.parts)):
        return True
    if not machine and not subject.startswith(words.SUBJECTS):
        return False
    opening = plain(failed.notice_of("\n".join(texts))[: OPENING if daemon else FIRST])
    worded = any(each in opening for each in words.WORDINGS)
    if daemon:
        return worded or failed.coded(opening) or (named and not ANSWERED.match(subject))
    return worded and named and bool(failed_of(parsed, texts, found))


def complains(parsed: Parsed) -> bool:
    """Whether it is a feedback report, or a receipt (RFC 5965, RFC 8098)."""
    kind = parsed.parameters.get("report-type", "").lower()
    return kind in ("feedback-report", "disposition-notification") or any(
        part.content_type in ("message/feedback-report", "message/disposition-notification") for part in parsed.parts
    )


def notices(parsed: Parsed) -> list[str]:
    """Give the texts in which a bounce may speak: what a person sees, and the parts that hold fields."""
    texts = [parsed.text, mime.other(parsed).text]
    texts += (part.text for part in parsed.parts if part.content_type not in (*COPIES, "text/html"))
    return [text for text in dict.fromkeys(texts) if text.strip()][:MOST_TEXTS]


def failed_of(parsed: Parsed, texts: list[str], found: list[Report]) -> tuple[str, ...]:
    """Give the addresses that were not reached: from fields, else from the header, else from the text."""
    by_field = dict.fromkeys(report.recipient for report in wanting(found) if report.recipient)
    if by_field:
        return tuple(by_field)[: failed.MOST_RECIPIENTS]
    by_header = dict.fromkeys(
        canonical(each) for value in parsed.all("x-failed-recipients") for each in value.split(",")
    )
    by_header.pop("", None)
    if by_header:
        return tuple(by_header)[: failed.MOST_RECIPIENTS]
    ours = frozenset(
        box.address.lower() for box in (parsed.heading.sender, *parsed.heading.to) if box.address is not None
    )
    return failed.recipients("\n".join(texts), ours) or of_original(parsed, ours)


def of_original(parsed: Parsed, ours: frozenset[str]) -> tuple[str, ...]:
    """Give whom the attached original was addressed to, where that is one person."""
    written = [box.address or "" for mail in parsed.attached for box in mail.heading.to]
    for part in parsed.parts:
        if part.content_type in COPIES:
            written += failed.addressed(part.text)
    for known in (ours, frozenset[str]()):
        found = failed.kept(written, known)
        if len(found) == 1:
            return found
    return ()


def wanting(found: list[Report]) -> list[Report]:
    """Give the reports of those who were not reached: the failed ones, or else the delayed ones."""
    open_ones = [report for report in found if report.action not in PASSED]
    return [report for report in open_ones if report.action != DELAYED] or open_ones


def for_good(texts: list[str], found: list[Report]) -> bool | None:
    """Whether it failed for good (RFC 3463, section 3.1), so far as it is said.

    "Failed" with a status of the fourth class is a server that gave up on a passing trouble: for good or not, nobody
    knows, but it will not be tried again.
    """
    reported = wanting(found)
    if reported and all(report.action == DELAYED for report in reported):
        return False
    codes = {report.code for report in reported if report.code}
    if codes == {"4"} and any(report.action == FAILED for report in reported):
        return None
    if codes:
        return "5" in codes
    return failed.permanent("\n".join(texts))
