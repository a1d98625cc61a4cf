"""Writes a database of today's schema as text, with an introduction in it that is half answered.

`python -m tests.upgrade.write` is run once for each new version of the schema, before it is changed again. The dumps
of earlier versions were written by the code of their time, and are never written anew.
"""

from __future__ import annotations

import sqlite3
import tempfile
from datetime import timedelta
from pathlib import Path

from mailer.model import Delivered
from mailer.store import schema
from tests.house import ANN, BOB, IVY, REQUEST, House, Letter


CAROL = "carol@example.org"
OTHER = (
    "Please introduce Dan Fox <dan@example.net> and Carol Day <carol@example.org>.\n\nDan mends boats; Carol sails one."
)


def main() -> None:
    """Write it."""
    with tempfile.TemporaryDirectory() as folder:
        house = House(Path(folder))
        live(house)
        house.close()
        database = sqlite3.connect(Path(folder) / "letterman.db")
        marks = [f"PRAGMA {name} = {_pragma(database, name)};" for name in ("application_id", "user_version")]
        text = "\n".join([*marks, *database.iterdump(), ""])
    (Path(__file__).parent / f"{schema.VERSION}.sql").write_text(text, encoding="utf-8")


def live(house: House) -> None:
    """Let Ann say yes while the question to Bob still waits for the relay, and let Carol say stop."""
    house.send(REQUEST)
    asked = _sent(house, ANN, IVY)
    house.answer(asked[ANN], "Yes please, I would love to meet him.")
    _sent(house, ANN)
    house.send(OTHER)
    house.answer(_sent(house, CAROL, "dan@example.net", IVY)[CAROL], "stop")
    _sent(house, CAROL)
    assert house.store.status().outbox == 1, f"only the question to {BOB} waits"


def _sent(house: House, *to: str) -> dict[str, Letter]:
    """Let the relay take what is for some people; what else was claimed stays as a sender that died leaves it."""
    claimed = house.store.claim(now=house.now, lease=timedelta(minutes=1), limit=10)
    for outgoing in claimed:
        if outgoing.recipient in to:
            house.store.settle(outgoing, Delivered(), now=house.now)
    return {outgoing.recipient: Letter(outgoing=outgoing) for outgoing in claimed}


def _pragma(database: sqlite3.Connection, name: str) -> int:
    (value,) = database.execute(f"PRAGMA {name}").fetchone()
    return int(value)


if __name__ == "__main__":
    main()
