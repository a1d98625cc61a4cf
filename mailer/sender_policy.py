"""Asks whether the domain of the reverse-path lets the client's address send for it (SPF, RFC 7208), by pyspf.

pyspf would ask DNS itself, and wait: here it is given the answers that are known, stops at the first that is not, and
is run again when our resolver has it. It counts mechanisms and void answers; we bound the questions and the time as
well. Only the result comes out: SPF proves that a mail left a domain's servers, and never who wrote it.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import spf

from mailer.errors import Temporary
from mailer.model import Result


if TYPE_CHECKING:
    from mailer.resolver import Resolver

    Question = tuple[str, str]
    Answers = dict[Question, list[Any]]


MOST_QUESTIONS = 60
"""Questions to DNS in all: 10 mechanisms, and up to 10 hosts for some of them (RFC 7208, section 4.6.4)."""

MOST_SECONDS = 20.0
"""What all questions may take together (RFC 7208, section 4.6.4)."""

RESULTS = {
    "pass": Result.PASS,
    "fail": Result.FAIL,
    "softfail": Result.POLICY,
    "neutral": Result.NEUTRAL,
    "none": Result.NONE,
    "temperror": Result.TEMPERROR,
}
"""Our word for each of pyspf's; whatever else it says is `PERMERROR`."""


class _UnknownAnswer(Exception):  # noqa: N818 - a signal, no error
    """An answer that pyspf needs, and that has not been asked for yet."""

    def __init__(self, question: Question) -> None:
        super().__init__()
        self.question = question


class _Query(spf.query):  # type: ignore[misc]
    """pyspf's evaluation over answers that are known."""

    def __init__(self, *, peer: str, reverse_path: str, helo: str, answers: Answers) -> None:
        super().__init__(i=peer, s=reverse_path, h=helo)
        self._answers = answers

    def dns(self, name: object, qtype: str, cnames: object = None, ignore_void: bool = False) -> list[Any]:  # noqa: ARG002, FBT001, FBT002 - the signature is theirs
        """Look an answer up, and count it where it is empty."""
        question = (str(name).lower().rstrip("."), qtype)
        if question not in self._answers:
            raise _UnknownAnswer(question)
        answer = self._answers[question]
        if not answer and not ignore_void:
            self.void_lookups += 1
            if self.void_lookups > spf.MAX_VOID_LOOKUPS:
                raise spf.PermError("too many void lookups")
        return list(answer)

    def get_explanation(self, spec: str) -> None:
        """Never ask for the words that a domain has for those it refuses: nobody reads them."""


async def check_sender(*, peer: str, reverse_path: str, helo: str, resolver: Resolver) -> Result:
    """Evaluate SPF for a client and a reverse-path; no answer, and anything that pyspf chokes on, is `TEMPERROR`."""
    if not peer or not reverse_path:
        return Result.NONE
    answers: Answers = {}
    try:
        async with asyncio.timeout(MOST_SECONDS):
            while len(answers) <= MOST_QUESTIONS:
                try:
                    return _evaluate(peer, reverse_path, helo, answers)
                except _UnknownAnswer as unknown:
                    answers[unknown.question] = await _ask(resolver, unknown.question, peer)
    except (Temporary, TimeoutError):
        return Result.TEMPERROR
    return Result.PERMERROR


def _evaluate(peer: str, reverse_path: str, helo: str, answers: Answers) -> Result:
    try:
        query = _Query(peer=peer.partition("%")[0], reverse_path=reverse_path, helo=helo, answers=answers)
        result, _, _ = query.check()
    except _UnknownAnswer:
        raise
    except Exception:  # noqa: BLE001 - pyspf raises what it likes on hostile records: no answer, then
        return Result.TEMPERROR
    return RESULTS.get(result, Result.PERMERROR)


async def _ask(resolver: Resolver, question: Question, peer: str) -> list[Any]:
    """Ask our resolver, and give the answer in pyspf's form."""
    name, kind = question
    match kind:
        case "TXT":
            return [(text,) for text in await resolver.txt(name)]
        case "MX":
            return [(preference, host) for preference, host in await resolver.mx(name) if host]
        case "PTR":
            return list(await resolver.ptr(peer.partition("%")[0]))
        case "AAAA":
            return [ip for ip in await resolver.addresses(name) if ":" in ip]
        case "A":
            return [ip for ip in await resolver.addresses(name) if ":" not in ip]
        case _:
            return []
