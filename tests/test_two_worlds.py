"""P3, and with it P1, P2 and P7: no order of mails and days tells anyone that somebody said no.

The machine is `worlds_machine.TwoWorlds`. Here it is run, against the service as it is and against services that leak
in one small way each, which it must find.
"""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from mailer import clerk
from mailer.decide import decide
from mailer.decide.scene import UNLISTED, nothing
from mailer.limits import Plan
from mailer.model import Answer, Bounce, Introduction, Letter, Mailbox, Outcome, Reason, Role, Stage, Template
from tests.house import ANN, BOB, IVY, House
from tests.worlds_machine import TwoWorlds
from tests.worlds_model import EVE


if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


EXAMPLES = int(os.environ.get("LETTERMAN_WORLDS", "0"))
"""For a long search: how many pairs of worlds are lived; each search then differs."""

PROFILE = settings(
    max_examples=EXAMPLES or 20,
    stateful_step_count=40,
    derandomize=not EXAMPLES,
    database=None,
    deadline=None,
    print_blob=False,
    report_multiple_bugs=False,
    phases=(Phase.generate, Phase.shrink) if EXAMPLES else (Phase.generate,),
    suppress_health_check=list(HealthCheck),
)

SEARCH = settings(PROFILE, max_examples=400, phases=(Phase.generate,), derandomize=True)
"""Enough to find a leak: it ends at the first one."""


def test_leak_02_a_no_looks_like_silence_in_any_order_of_mails() -> None:
    """P3, LEAK-02, LEAK-04, LEAK-08: whoever did not say it sees the same mails, replies and times, no or silence."""
    run_state_machine_as_test(TwoWorlds, settings=PROFILE)


# --- services that leak -----------------------------------------------------------------------------------------------


def _ended(introduction: Introduction | None) -> bool:
    return introduction is not None and introduction.stage is Stage.ENDED


def quiet_after_the_end(introduction: Introduction | None, reading: Any, verdict: Any, *, scene: Any) -> Outcome:  # noqa: ANN401
    """Acknowledge no answer once somebody has said no."""
    if _ended(introduction) and isinstance(reading, Answer):
        return nothing()
    return decide(introduction, reading, verdict, scene=scene)


def refuses_after_the_end(introduction: Introduction | None, reading: Any, verdict: Any, *, scene: Any) -> Outcome:  # noqa: ANN401
    """Give another SMTP reply once somebody has said no."""
    outcome = decide(introduction, reading, verdict, scene=scene)
    return replace(outcome, reply=UNLISTED, letters=()) if _ended(introduction) else outcome


def no_bounce_after_the_end(introduction: Introduction | None, reading: Any, verdict: Any, *, scene: Any) -> Outcome:  # noqa: ANN401
    """Tell of no bounce once somebody has said no."""
    if _ended(introduction) and isinstance(reading, Bounce):
        return nothing()
    return decide(introduction, reading, verdict, scene=scene)


def forgets_who_was_asked(introduction: Introduction | None, reading: Any, verdict: Any, *, scene: Any) -> Outcome:  # noqa: ANN401
    """Keep no digests of an ended introduction, so that a late yes seems to come from somebody else."""
    outcome = decide(introduction, reading, verdict, scene=scene)
    return (
        replace(outcome, introduction=replace(outcome.introduction, parties=()))
        if (outcome.introduction and _ended(outcome.introduction))
        else outcome
    )


def tells_the_introducer(introduction: Introduction | None, reading: Any, verdict: Any, *, scene: Any) -> Outcome:  # noqa: ANN401
    """Tell the introducer of a no."""
    outcome = decide(introduction, reading, verdict, scene=scene)
    if outcome.reason is not Reason.DECLINED or introduction is None:
        return outcome
    to = (Mailbox(address=introduction.introducer.address),)
    told = Letter(template=Template.OUTCOME, to=to, deadline=introduction.deadline, role=Role.RECEIPT)
    return replace(outcome, letters=(*outcome.letters, told))


def hurries(introduction: Introduction | None, reading: Any, verdict: Any, *, scene: Any) -> Outcome:  # noqa: ANN401
    """Take the first yes for everyone's."""
    if introduction:
        parties = tuple(replace(each, agreed=each.agreed or each.asked) for each in introduction.parties)
        introduction = replace(introduction, parties=parties)
    return decide(introduction, reading, verdict, scene=scene)


def never_ends(introduction: Introduction | None, reading: Any, verdict: Any, *, scene: Any) -> Outcome:  # noqa: ANN401
    """Keep an introduction open after its letter, so that a further yes brings another one."""
    outcome = decide(introduction, reading, verdict, scene=scene)
    return replace(outcome, introduction=introduction) if outcome.reason is Reason.INTRODUCED else outcome


LEAKS = (
    quiet_after_the_end,
    refuses_after_the_end,
    no_bounce_after_the_end,
    forgets_who_was_asked,
    tells_the_introducer,
    hurries,
    never_ends,
)


def rehearsal() -> None:
    """Play one order of mails and days on the machine: short, and with an occasion for each of the leaks."""
    machine = TwoWorlds()
    try:
        machine.begin(hidden=ANN, tell="nothing")
        machine.refuse(place=0, words="No", signed=True, who=7)
        machine.agree_all(place=0, words="Yes", backwards=False)
        machine.bounce(place=0, status="5.1.1", by_relay=False)
        machine.claim(place=0, words="Yes", foreign=True)
        machine.wait(hours=24, restart=True)
        machine.request(kind="two", order=1, introducer=IVY, days=3)
        machine.agree_all(place=0, words="Yes please, I would love to.", backwards=True)
        machine.stop_all(who=7, words="stop")
        machine.wait(hours=1, restart=False)
        for kind, order in (("two", 0), ("first", 2), ("three", 0), ("two", 1), ("draft", 2)):
            machine.request(kind=kind, order=order, introducer=EVE, days=0)
    finally:
        machine.teardown()


def test_leak_02_the_rehearsal_shows_no_difference() -> None:
    """P3: the order of mails that exposes each of the leaks below exposes none in the service as it is."""
    rehearsal()


@pytest.mark.parametrize("leak", LEAKS)
def test_leak_02_a_service_that_leaks_is_found(leak: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch) -> None:
    """LEAK-02: each of these services breaks a promise in one small way, and it shows."""
    monkeypatch.setattr(clerk, "decide", leak)

    with pytest.raises(AssertionError):
        rehearsal()


@pytest.mark.parametrize("leak", LEAKS if EXAMPLES else (quiet_after_the_end,))
def test_leak_02_a_service_that_leaks_is_found_by_search(
    leak: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch
) -> None:
    """LEAK-02: nobody has to know the order of mails that exposes a leak: the machine comes upon one."""
    monkeypatch.setattr(clerk, "decide", leak)

    with pytest.raises(AssertionError):
        run_state_machine_as_test(TwoWorlds, settings=SEARCH)


def test_leak_04_a_budget_that_leaks_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """LEAK-04: a service that counts only the questions that went out tells by its hourly budget who said stop."""
    counted = Plan.counted

    def leaky(plan: Plan, **given: Any) -> tuple[bytes, ...]:  # noqa: ANN401
        return counted(plan, **{**given, "turn": len(given["asked"])})

    monkeypatch.setattr(Plan, "counted", leaky)

    with pytest.raises(AssertionError):
        rehearsal()


# --- leaks that were found, each for itself ---------------------------------------------------------------------------


@pytest.mark.parametrize("word", ["no", "stop all", ""])
def test_leak_04_the_hourly_budget_does_not_tell_who_is_on_the_list(tmp_path: Path, word: str) -> None:
    """LEAK-04: whoever is passed over in silence counts as asked, or an introducer could tell by when we are busy."""
    house = House(tmp_path, config={"limits": {"questions_per_hour": 4}})
    asked = house.asked()
    if word:
        house.answer(asked[ANN], word)
    cyd = "Cyd Day <cyd@example.net>"

    second = house.send(f"Please introduce Ann Lee <{ANN}> and {cyd}. Both care for roofs.")
    third = house.send(f"Please introduce Bob Ray <{BOB}> and {cyd}. Both care for roofs.")
    house.close()

    assert (second.code, third.code) == (250, 451)


@pytest.mark.parametrize("word", ["stop all", ""])
def test_leak_04_an_approved_draft_finds_the_same_budget_whoever_is_on_the_list(tmp_path: Path, word: str) -> None:
    """LEAK-04: an ok is put off while we are busy, also where nobody would be asked because all have said stop."""
    house = House(tmp_path, config={"limits": {"questions_per_hour": 3}})
    for party in (ANN, BOB):
        if word:
            house.send(word, sender=party, subject=word)
    house.send(f"Please introduce Ann Lee <{ANN}> and Bob Ray <{BOB}>. Both care for roofs.", subject="draft: roofs")
    shown = next(letter for letter in house.post() if letter.to == IVY)
    house.send("Please introduce Cyd Day <cyd@example.net> and Dan Orr <dan@example.org>. Both care for roofs.")

    reply = house.answer(shown, "ok")
    house.close()

    assert reply.code == 451


@pytest.mark.parametrize("word", ["stop", "Stop.", "stop all", "unsubscribe"])
def test_a_stop_out_of_the_blue_holds_for_everyone(house: House, word: str) -> None:
    """Whoever writes stop to the plain address is never asked again, although there they may not ask for anything."""
    reply = house.send(word, sender=ANN, subject="Hello")
    assert (reply.code, [letter.to for letter in house.post()]) == (250, [ANN])

    assert house.asked().keys() == {BOB, IVY}
