"""LEAK-01 to LEAK-11: what anybody can see, and what they can tell from it."""

from __future__ import annotations

import base64
import quopri
import statistics
import time
from email import message_from_bytes
from typing import TYPE_CHECKING, Any

import pytest

from mailer import clean, draft
from mailer.compose import Unsafe
from mailer.telemetry import Telemetry
from tests.house import ANN, BOB, IVY, REQUEST, House
from tests.vectors.common import agree, brought_together, recipients, reopen


if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.house import Letter


def forms(written: str) -> set[bytes]:
    """Give an address as it may stand in bytes: plain, in halves, in base64 at every offset, in other spellings."""
    local, _, domain = written.partition("@")
    plain = {written, written.upper(), f"{local} at {domain}", written.replace("@", "=40"), f"@{domain}", f"{local}@"}
    shifted = {base64.b64encode(b"x" * lead + written.encode())[4 : -4 or None] for lead in range(3)}
    return (
        {each.encode() for each in plain} | {each for each in shifted if len(each) > 8} | {written.encode("utf-16-le")}
    )


@pytest.mark.parametrize("body", [REQUEST, REQUEST.replace("in Leeds.", "in Leeds, bob at example dot org.")])
def test_leak_01_no_byte_before_both_yeses_shows_another_partys_address(house: House, body: str) -> None:
    """LEAK-01: P1: no mail to a party, raw or decoded, header or envelope, holds any form of another's address."""
    asked = house.asked(body)
    house.answer(asked[ANN], "who is this?")
    house.answer(asked[ANN], "perhaps")
    house.answer(asked[ANN], "later")
    house.answer(asked[ANN], "Yes")
    house.bounce(asked[ANN])
    house.post()
    for letter in house.letters:
        other = {ANN: BOB, BOB: ANN}.get(letter.to)
        if other is None:
            continue
        raw = letter.outgoing.content + letter.outgoing.reverse_path.encode()
        decoded = quopri.decodestring(raw) + b"".join(
            part.get_payload(decode=True) for part in letter.parsed.walk() if not part.is_multipart()
        )
        for form in forms(other):
            assert form not in raw
            assert form not in decoded


@pytest.mark.parametrize("written", [BOB, BOB.upper(), BOB.replace("bob", "bob+roofs"), BOB.replace("@", "\uff20")])
def test_leak_01_a_question_that_shows_an_address_is_never_sent(
    house: House, monkeypatch: pytest.MonkeyPatch, written: str
) -> None:
    """LEAK-01, P1: should anything slip through what cleans the words, all that is said with it stops."""
    monkeypatch.setattr(clean, "words", lambda text: f"{text} {written}" if text else "")

    with pytest.raises(Unsafe):
        house.send(REQUEST)

    assert house.post() == []


# --- two worlds -------------------------------------------------------------------------------------------------------

SAYS_NO = {
    "no": lambda house, asked: house.answer(asked[ANN], "no"),
    "a long no": lambda house, asked: house.answer(asked[ANN], "No thank you, I would rather not."),
    "stop": lambda house, asked: house.answer(asked[ANN], "stop"),
    "stop all": lambda house, asked: house.answer(asked[ANN], "stop all"),
    "yes, then no": lambda house, asked: [house.answer(asked[ANN], each) for each in ("yes", "no")],
    "an unsigned no": lambda house, asked: house.answer(asked[ANN], "no", signed=False),
}


def seen(folder: Path, act: Callable[[House, dict[str, Letter]], object] | None, **config: object) -> list[object]:
    """Run one world, and give everything that Ivy and Bob see of it: mails, SMTP replies, the hour of each."""
    folder.mkdir()
    house = House(folder, config=dict(config))
    view: list[object] = []
    asked = house.asked()
    before = house._count  # noqa: SLF001 - randomness is the same in both worlds, so it is set to the same place
    if act:
        act(house, asked)
    house.post()
    house._count, house._mails = before + 100, 50  # noqa: SLF001
    house.letters.clear()
    for step in STEPS:
        view.append(step(house, asked))
        view += [(house.now, each.to, normal(each)) for each in house.post() if each.to != ANN]
        house.later(hours=7)
    view.append([str(house.inbound.recipient(asked[BOB].reply_to)), str(house.inbound.recipient(asked[IVY].reply_to))])
    house.close()
    return view


def normal(letter: Letter) -> bytes:
    """Give a mail as its reader gets it, envelope and all."""
    return letter.outgoing.reverse_path.encode() + letter.outgoing.content


STEPS: list[Callable[[House, dict[str, Letter]], Any]] = [
    lambda house, asked: str(house.answer(asked[BOB], "perhaps")),
    lambda house, asked: str(house.answer(asked[BOB], "Yes")),
    lambda house, asked: str(house.answer(asked[BOB], "Thank you so much")),
    lambda house, asked: str(house.bounce(asked[BOB])),
    lambda house, asked: str(house.bounce(asked[ANN])),
    lambda house, asked: str(house.answer(asked[IVY], "How did it go?")),
    lambda house, _asked: str(house.send(REQUEST.replace("forty", "fifty"))),
    lambda house, asked: str(house.answer(asked[BOB], "no")),
    lambda house, asked: str(house.answer(asked[IVY], "cancel")),
    lambda house, _asked: house.later(days=14),
    lambda house, asked: str(house.answer(asked[BOB], "Yes")),
]


@pytest.mark.parametrize("way", sorted(SAYS_NO))
@pytest.mark.parametrize("tell", ["nothing", "introduced"])
def test_leak_02_a_no_looks_exactly_like_silence(tmp_path: Path, way: str, tell: str) -> None:
    """LEAK-02: P3: whatever Ann says instead of nothing, Ivy and Bob see the same bytes at the same times."""
    silent = seen(tmp_path / "silent", None, tell_introducer=tell)
    declined = seen(tmp_path / "declined", SAYS_NO[way], tell_introducer=tell)
    assert declined == silent
    assert len(silent) > len(STEPS)


def test_leak_02_the_comparison_finds_a_leak(tmp_path: Path) -> None:
    """LEAK-02: the same comparison tells two worlds apart where one of them does show: a cancel, or a yes."""
    silent = seen(tmp_path / "silent", None)
    agreed = seen(tmp_path / "agreed", lambda house, asked: house.answer(asked[ANN], "yes"))
    assert agreed != silent


def test_leak_03_a_late_yes_hears_the_same_after_a_no(house: House) -> None:
    """LEAK-03: after Ann's no, with the content erased, Bob's yes gets the acknowledgement that it would have got."""
    asked = house.asked()
    house.answer(asked[ANN], "no")
    house.post()
    (told,) = agree(house, asked, BOB)
    assert (told.to, told.subject) == (BOB, "Thank you, your yes is noted")


def test_leak_04_somebody_who_is_never_asked_looks_silent(tmp_path: Path) -> None:
    """LEAK-04: with Ann on the never-ask list Ivy and Bob see what they would see of an Ann who says nothing."""
    views = []
    for stopped in (False, True):
        folder = tmp_path / str(stopped)
        folder.mkdir()
        house = House(folder)
        if stopped:
            house.send("stop all", sender=ANN, subject="stop all")
        house.post()
        house._count, house._mails = 10, 10  # noqa: SLF001 - the same randomness from here
        house.send(REQUEST)
        view = [(each.to, normal(each)) for each in house.post() if each.to != ANN]
        views.append((view, stopped and recipients(house)))
        house.close()
    assert views[0][0] == views[1][0]
    assert [to for to, _ in views[0][0]] == [BOB, IVY]


def test_leak_05_a_bounce_is_told_to_the_introducer_alone(house: House) -> None:
    """LEAK-05: when Ann's address fails for good Ivy hears which one, and Bob notices nothing."""
    asked = house.asked()
    house.bounce(asked[ANN])
    (told,) = house.post()
    assert told.to == IVY
    assert ANN in told.body
    (noted,) = agree(house, asked, BOB)
    assert noted.subject == "Thank you, your yes is noted"


def test_leak_06_nothing_that_we_number_counts(house: House) -> None:
    """LEAK-06: identifiers are random, not counted, and dates are cut to the minute."""
    house.later(seconds=42)
    asked = house.asked()
    identifiers = {letter.message_id for letter in asked.values()}
    assert len(identifiers) == 3
    assert all(len(each) > 32 for each in identifiers)
    assert all(letter.parsed["Date"].datetime.second == 0 for letter in asked.values())
    ids = sorted(letter.outgoing.id for letter in asked.values())
    assert ids[1] - ids[0] > 1000


def test_leak_07_known_and_unknown_take_the_same_work(house: House) -> None:
    """LEAK-07: RCPT takes the same CPU time for a token that we made and one that we did not, and looks nothing up."""
    asked = house.asked()
    good = asked[ANN].reply_to
    token = good.partition("+")[2].partition("@")[0]
    bad = good.replace(token, token[:-4] + "aaaa")
    assert house.inbound.recipient(bad) is not None
    spent: dict[str, list[float]] = {good: [], bad: []}
    for _ in range(300):
        for each, found in spent.items():
            start = time.process_time()
            house.inbound.recipient(each)
            found.append(time.process_time() - start)
    assert abs(statistics.median(spent[good]) - statistics.median(spent[bad])) < 0.0005


def test_leak_07_a_yes_is_looked_at_in_one_place_in_both_worlds(house: House) -> None:
    """LEAK-07: a yes opens and writes one row in one transaction, whether the introduction is open or was declined."""
    calls: list[bool] = []
    submit = house.store.submit

    def counted(*args: Any, **more: Any) -> Any:  # noqa: ANN401 - hands on what it gets
        future = submit(*args, **more)
        calls.append(future.result().row is not None)
        return future

    house.store.submit = counted  # type: ignore[method-assign]
    for says_no in (False, True):
        house.later(days=20)
        asked = house.asked()
        if says_no:
            house.answer(asked[ANN], "no")
        calls.clear()
        house.answer(asked[BOB], "yes")
        assert calls == [True]


DRAFT = f"Please introduce Ann Lee <{ANN}> and Bob Ray <{BOB}>. Both care for roofs."
OPENINGS: dict[str, Callable[[House], bytes]] = {
    "a request": lambda house: house.write(REQUEST),
    "an ok": lambda house: house.write_answer(_first(house, DRAFT, subject="draft: roofs"), "ok"),
    "the first one's yes": lambda house: house.write_answer(
        _first(house, DRAFT.replace("Both", "Ask Ann first. Both"), to=ANN), "Yes", sender=ANN
    ),
    "what a request lacked": lambda house: house.write_answer(
        _first(house, DRAFT.replace(f" <{BOB}>", "")), f"Bob's address is {BOB}"
    ),
}
"""What has Bob asked at once, as the last mail of a story."""


def _first(house: House, body: str, *, to: str = IVY, subject: str = "Ann and Bob") -> Letter:
    """Send a request, and give the letter to somebody that follows."""
    return house.asked(body, subject=subject)[to]


@pytest.mark.parametrize("opening", OPENINGS)
def test_leak_07_asking_takes_the_same_work_whoever_has_said_stop(
    opening: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """LEAK-07, LEAK-04: as many letters are written before the reply where one of the people is passed over."""
    written: list[str] = []
    compose = draft.compose
    monkeypatch.setattr(draft, "compose", lambda *given: written.append(given[1]) or compose(*given))
    views = []
    for word in ("stop all", ""):
        folder = tmp_path / (word or "silence")
        folder.mkdir()
        house = House(folder)
        if word:
            house.send(word, sender=BOB, subject=word)
        house.post()
        content = OPENINGS[opening](house)
        written.clear()
        sender = ANN if opening == "the first one's yes" else IVY
        reply = house.deliver(content, to=str(message_from_bytes(content)["To"]), reverse_path=sender)
        views.append((reply.code, sorted(written)))
        assert (BOB in {letter.to for letter in house.post()}) is not bool(word)
        house.close()

    assert views[0] == views[1]


def test_leak_08_asking_again_tells_nothing_of_an_earlier_no(tmp_path: Path) -> None:
    """LEAK-08: a second request for the same pair gets the same answer after a no and after silence."""
    views = []
    for word in ("no", ""):
        folder = tmp_path / (word or "silence")
        folder.mkdir()
        house = House(folder)
        asked = house.asked()
        if word:
            house.answer(asked[ANN], word)
        house.post()
        house._count, house._mails = 100, 100  # noqa: SLF001 - the same randomness from here
        reply = house.send(REQUEST)
        views.append((str(reply), [(each.to, normal(each)) for each in house.post()]))
        house.close()
    assert views[0] == views[1]


def test_leak_09_a_bounce_is_never_passed_on(house: House) -> None:
    """LEAK-09: what a bounce says or holds, the failed mail and all, is not sent on to anybody."""
    asked = house.asked()
    report = (
        "From: mailer-daemon@mx.example.net\r\nTo: x\r\nSubject: Undelivered\r\nAuto-Submitted: auto-replied\r\n"
        "MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n"
        "--b\r\nContent-Type: text/plain\r\n\r\nPrivate remark of the postmaster of Ann.\r\n"
        "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx\r\n\r\n"
        f"Final-Recipient: rfc822; {ANN}\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; retired\r\n\r\n"
        "--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: the question itself\r\n\r\nits words\r\n--b--\r\n"
    )
    house.deliver(report.encode(), to=asked[ANN].outgoing.reverse_path)
    (told,) = house.post()
    assert told.to == IVY
    assert not any(each in told.body for each in ("Private remark", "retired", "its words", "mx"))


def test_leak_09_a_bounce_names_only_an_address_that_the_introducer_gave(house: House) -> None:
    """LEAK-09: an address that a bounce names is repeated to the introducer only if it is the one that was asked."""
    asked = house.asked()
    house.bounce(asked[ANN], recipient="secret.forward@elsewhere.example")
    for told in house.post():
        assert "secret.forward" not in told.body + told.subject


def test_leak_10_the_letter_has_a_row_for_each_recipient(house: House) -> None:
    """LEAK-10: the letter is one message in a row for each, and a yes that was taken back leaves no row at all."""
    asked = house.asked()
    house.answer(asked[ANN], "Yes")
    house.answer(asked[ANN], "no")
    house.answer(asked[BOB], "Yes")
    assert not brought_together(house.post())
    house.later(days=20)
    asked = house.asked()
    house.answer(asked[ANN], "Yes")
    house.answer(asked[BOB], "Yes")
    letters = [letter for letter in house.post() if "<>" in letter.subject]
    assert [letter.to for letter in letters] == [ANN, BOB]
    assert len({letter.outgoing.content for letter in letters}) == 1


def test_leak_11_replies_and_events_hold_no_word_of_a_mail(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """LEAK-11: no SMTP reply and no event names an address, a name or a word of a mail."""
    house = House(tmp_path, telemetry=Telemetry())
    replies = []
    asked = house.asked()
    for word in ("Yes", "no", "perhaps", "stop"):
        replies.append(str(house.answer(asked[ANN], word)))
        replies.append(str(house.answer(asked[ANN], word, signed=False)))
    replies.append(str(house.send(REQUEST, sender="mallory@elsewhere.example")))
    replies.append(str(house.inbound.recipient("bob@example.org")))
    house.close()
    captured = capfd.readouterr()
    whole = "\n".join([captured.out, captured.err, *replies]).lower()
    assert "decided" in whole
    for trace in ("ivy", "ann@", "bob@", "mallory", "turbine", "roofs", "example.net"):
        assert trace not in whole


def test_leak_01_another_reader_sees_no_more(house: House) -> None:
    """LEAK-01: `email`, as an independent reader, finds one text, perhaps in HTML too, and nothing attached."""
    for letter in house.asked().values():
        parts = [part for part in letter.parsed.walk() if not part.is_multipart()]
        kinds = [part.get_content_type() for part in parts]
        assert kinds in (["text/plain"], ["text/plain", "text/html"])
        assert not any(part.get_filename() for part in parts)


def test_leak_04_a_person_asked_too_often_looks_silent(house: House) -> None:
    """LEAK-04: the receipt is the same whether a person is asked or was asked too often lately."""
    reopen(house, limits={"questions_per_person_per_fortnight": 0})
    asked = house.asked()
    assert asked.keys() == {IVY}
    assert f"Ann Lee ({ANN})" in asked[IVY].body
    assert "unless they have told us not to" in asked[IVY].body
