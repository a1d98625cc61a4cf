"""A server that dies and a standby that takes over: what was confirmed is there, and the same process goes on."""

from __future__ import annotations

import threading
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from mailer.errors import Temporary
from mailer.secret import Box
from mailer.store import Look, Tally, open_store
from tests.keeping import KEY, NOW, TODAY, change, ident, mail
from tests.postgres import make_cluster, wait_for
from tests.store.test_postgres import LEASE


if TYPE_CHECKING:
    from collections.abc import Iterator

    from mailer.store import Change, Held
    from tests.postgres import Cluster


@pytest.fixture
def pair() -> Iterator[tuple[Cluster, Cluster]]:
    """A server, and a standby without which it confirms nothing."""
    first = make_cluster()
    try:
        second = first.standby()
        try:
            yield first, second
        finally:
            second.close()
    finally:
        first.close()


def test_dur_06_a_standby_takes_over_with_everything_that_was_confirmed(pair: tuple[Cluster, Cluster]) -> None:
    """P6, P7: killed under load and replaced by its standby, the database has each confirmed step once, and goes on."""
    first, second = pair
    database = f"postgresql://letterman@127.0.0.1:{first.port},127.0.0.1:{second.port}/postgres"
    store = open_store(database, box=Box(KEY))
    said: list[int] = []
    done = threading.Event()

    def keep(start: int) -> None:
        """Hand steps over as a mail server does: each again until it is taken."""
        number = start
        while not done.is_set():
            look = Look(tallies=(Tally(digest=ident(number), since=TODAY),))

            def step(held: Held, number: int = number) -> Change:
                if held.counts.get(ident(number)):
                    return change(None)
                return change(b"kept", mail(f"p{number}@example.net"), counted=(ident(number),))

            with suppress(Temporary):
                store.apply(ident(number), step, look=look)
                said.append(number)
                number += 4

    threads = [threading.Thread(target=keep, args=(start,)) for start in range(4)]
    for thread in threads:
        thread.start()
    wait_for(lambda: len(said) > 100)
    first.stop("immediate")
    before = len(said)
    second.promote()
    wait_for(lambda: len(said) > before + 100)
    done.set()
    for thread in threads:
        thread.join()

    assert len(said) == len(set(said))
    kept = store.status()
    assert kept.introductions == kept.outbox
    assert len(said) <= kept.introductions <= len(said) + len(threads)  # the last of each may be kept and not yet said
    claimed = store.claim(now=NOW, lease=LEASE, limit=100_000)
    assert {f"p{number}@example.net" for number in said} <= {one.recipient for one in claimed}
    assert len(claimed) == len({one.recipient for one in claimed})
    store.close()
