"""P6: whoever takes the log may go away, as a journal that restarts does, and mail is taken all the same."""

from __future__ import annotations

import asyncio
import os
from typing import TYPE_CHECKING

import pytest

from mailer.stage import ANN, BOB, IVY, OURS, Stage
from mailer.telemetry import Event, Telemetry
from tests.house import REQUEST
from tests.world import run


if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("style", ["json", "console"])
def test_p6_an_event_that_can_not_be_written_is_counted(style: str) -> None:
    """P6: a log whose reader has gone raises nothing, and the event is counted."""
    there, here = os.pipe()
    os.close(there)
    with open(here, "w", buffering=1, encoding="utf-8") as stream:  # noqa: PTH123 - of a file descriptor
        telemetry = Telemetry(stream=stream, style=style)
        telemetry.say(Event.ACCEPTED, code=250)
        telemetry.say(Event.ACCEPTED, code=250)
        os.dup2(os.open(os.devnull, os.O_WRONLY), here)  # or closing it would fail on what is left in its buffer

    assert list(telemetry.counts().values()) == [2]


@pytest.mark.parametrize("unbuffered", ["", "1"], ids=["buffered", "unbuffered"])
@pytest.mark.parametrize("workers", [1, 2])
def test_p6_a_service_whose_log_has_gone_takes_mail_and_ends_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, workers: int, unbuffered: str
) -> None:
    """P6: with nobody at the other end of its log the service asks, answers, and ends on SIGTERM with status 0."""
    monkeypatch.setenv("PYTHONUNBUFFERED", unbuffered)
    stage = Stage(folder=tmp_path, settings=f"workers = {workers}\n")

    async def story() -> int:
        await stage.open()
        try:
            stage._server._transport.get_pipe_transport(2).close()  # type: ignore[union-attr]  # noqa: SLF001 - its stderr
            await asyncio.sleep(0.1)
            await stage.send(stage.write(IVY, OURS, "Ann and Bob", REQUEST))
            assert {mail.recipients[0] for mail in await stage.arrivals(3)} == {ANN, BOB, IVY}
        finally:
            code = await stage.close()
        return code

    assert run(story(), seconds=40) == 0
