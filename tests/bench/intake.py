# ruff: noqa: T201 - it speaks to whoever runs it
"""Measures how fast mail is taken in, and what that costs: ours, Postfix, Mailman and a sink in turn, in one run."""

from __future__ import annotations

import json
import random
import sys
import time
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from tests.bench import client, mails, peers


if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from tests.bench.peers import Peer
    from tests.bench.world import World


WARM = 100
IDLE = 0.3
"""Seconds without CPU after which a server has done all that followed from its mail."""

MOST_IDLE = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One peer's figures of one repetition.

    Attributes:
        size: octets in a mail.
        rate: mails taken in a second.
        cpu: milliseconds of CPU in all processes of the peer for each mail, until the last 250.
        all: the same until nothing was left to do.
        client: milliseconds of CPU that the client took for each mail.
        p99: milliseconds from the last dot to the reply that one mail in a hundred waits for at least.
        refused: mails that were not taken.
    """

    peer: str
    size: int
    senders: int
    rate: float
    cpu: float
    all: float
    client: float
    p99: float
    refused: int


def measure(peer: Peer, batch: Sequence[mails.Mail], *, size: int, senders: int) -> Result:
    """Give a peer a batch of mails."""
    before = peer.cpu
    run = client.drive(batch, peer.port, senders=senders, lmtp=peer.lmtp)
    taken = peer.cpu
    if run.refused:
        print(peer.name, run.refused[:3], file=sys.stderr)
    settled = idle(peer)
    peer.clean(peer.folder)
    return Result(
        peer=peer.name,
        size=size,
        senders=senders,
        rate=run.rate,
        cpu=(taken - before) * 1000 / len(batch),
        all=(settled - before) * 1000 / len(batch),
        client=run.cpu * 1000 / len(batch),
        p99=client.percentile(run.waits, 0.99) * 1000,
        refused=len(run.refused),
    )


def idle(peer: Peer) -> float:
    """Wait until a peer has nothing left to do; give its CPU."""
    end = time.monotonic() + MOST_IDLE
    last, since = peer.cpu, time.monotonic()
    while time.monotonic() < end and time.monotonic() - since < IDLE:
        time.sleep(0.05)
        now = peer.cpu
        if now - last > 0.02:
            since, last = time.monotonic(), now
    return peer.cpu


def servers(folder: Path, world: World) -> list[Peer]:
    """Give those that are installed; ours with one worker and with two, its mail held back as it is at the others."""
    found = [
        peers.letterman(folder / "ours-1", nameserver=world.nameserver, relay=world.silent),
        peers.letterman(folder / "ours-2", nameserver=world.nameserver, relay=world.silent, workers=2),
        peers.alone(folder / "alone"),
        peers.postfix(folder / "postfix"),
        peers.mailman(folder / "mailman"),
        peers.sink(folder / "sink"),
    ]
    return [each for each in found if each is not None]


def intake(
    folder: Path, world: World, *, sizes: dict[int, int], repetitions: int, senders: int = 10, only: str = ""
) -> Iterator[Result]:
    """Measure all peers in turn, in another order each time; `sizes` says how many mails of each size."""
    found = [each for each in servers(folder, world) if not only or each.name in only.split(",")]
    runs = iter(mails.names(10_000))
    try:
        for peer in found:
            peer.start()
            measure(peer, mails.requests(WARM, 4096, run=next(runs)), size=4096, senders=senders)
        for _ in range(repetitions):
            for size, count in sizes.items():
                batch = mails.requests(count, size, run=next(runs))
                for peer in random.sample(found, len(found)):
                    few = batch[: count // 4] if peer.name == "Mailman" else batch
                    result = measure(peer, few, size=size, senders=senders)
                    print(json.dumps(asdict(result)), file=sys.stderr, flush=True)
                    yield result
    finally:
        for peer in found:
            peer.stop()
