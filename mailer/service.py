"""Puts the parts together, starts them in order, and stops them without losing anything.

This is the one place where real things are chosen: the clock, randomness, DNS, the database, the relay. It decides
nothing about mail.
"""

from __future__ import annotations

import asyncio
import ctypes
import os
import random
import resource
import signal
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mailer import __version__, systemd
from mailer import secret as secrets
from mailer import telemetry as events
from mailer.clerk import Clerk
from mailer.draft import Drafter
from mailer.errors import Misconfigured
from mailer.forget import Forget
from mailer.inbound import Inbound
from mailer.letters import Letters
from mailer.listener import Listener
from mailer.metrics import Metrics
from mailer.outbox import Outbox
from mailer.pulse import Pulse
from mailer.relay import Relay
from mailer.resolver import Dnspython
from mailer.secret import Box
from mailer.signer import Signer
from mailer.store import is_new, open_store, shown
from mailer.telemetry import Event, Timing


if TYPE_CHECKING:
    import socket
    from collections.abc import Callable, Sequence

    from mailer.secret import Secret
    from mailer.settings import Settings
    from mailer.store import Store
    from mailer.telemetry import Telemetry


DRAIN_IN, DRAIN_OUT = 5.0, 3.0
"""Seconds that SIGTERM leaves for mail that comes in and then for mail that goes out: all ends within ten."""

MOST_DRAIN = 20.0
"""Seconds after which we end whatever is left."""

OUTBOX = "outbox"
"""The purpose under which outgoing mail is encrypted."""


PR_SET_DUMPABLE = 4
"""See prctl(2)."""


def now() -> datetime:
    """Give the time, in UTC."""
    return datetime.now(tz=UTC)


def leave_no_core() -> None:
    """Keep the kernel from writing our memory to a file, or to a program that collects crashes, should we crash."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":  # a pipe in core_pattern ignores the limit (core(5))
        ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)


def open_data(settings: Settings, telemetry: Telemetry | None = None, *, make: bool = True) -> tuple[Secret, Store]:
    """Open the secret and the database, and make them where there are none, unless they should be there.

    Raises:
        Misconfigured: one of them can't be used; the text says why.
    """
    new = is_new(settings.database)
    if new and not make:
        raise Misconfigured(f"there is no database at {shown(settings.database)}")
    secret = secrets.ensure(settings.secret_file, new=new)
    return secret, open_store(settings.database, box=outbox_box(secret), telemetry=telemetry)


def outbox_box(secret: Secret) -> Box:
    """Give what keeps outgoing mail unreadable."""
    return Box(*secret.subkeys(OUTBOX))


def signer(settings: Settings) -> Signer | None:
    """Give what signs outgoing mail, or None where the relay does.

    Raises:
        Misconfigured: the key can't be read.
    """
    if not settings.dkim.selector:
        return None
    try:
        pem = Path(settings.dkim.key_file).read_bytes()
    except OSError as error:
        raise Misconfigured(f"dkim.key_file: {settings.dkim.key_file}: {error.strerror}") from None
    return Signer(domain=settings.domain, selector=settings.dkim.selector, key_pem=pem)


def drafter(settings: Settings) -> Drafter:
    """Give what writes the letters.

    Raises:
        Misconfigured: a template or the language is not there.
    """
    letters = Letters(overlay=settings.templates, default=settings.language)
    return Drafter(letters, local=settings.address, domain=settings.domain)


@dataclass(slots=True, kw_only=True)
class Service:
    """A running service: everything that one process holds."""

    settings: Settings
    telemetry: Telemetry
    store: Store
    clerk: Clerk
    listener: Listener
    outbox: Outbox
    relay: Relay
    forget: Forget
    metrics: Metrics
    pulse: Pulse | None
    tell: Callable[[str], None]
    """Tells whoever watches how we are."""

    @classmethod
    def build(
        cls,
        settings: Settings,
        telemetry: Telemetry,
        *,
        socks: Sequence[socket.socket] = (),
        tell: Callable[[str], None] = systemd.notify,
        patience: float | None = None,
    ) -> Service:
        """Choose the parts; nothing listens yet.

        Args:
            settings: what the operator set.
            telemetry: what is told of what happens.
            socks: sockets that are open already, to take mail by.
            tell: tells whoever watches us how we are.
            patience: how many seconds they wait for a sign of life; None where nobody does.

        Raises:
            Misconfigured: something that is needed is not as it should be.
        """
        events.silence_libraries()
        leave_no_core()
        secret, store = open_data(settings, telemetry)
        writing = drafter(settings)
        relay = Relay(settings.relay, hostname=settings.domain, signer=signer(settings), telemetry=telemetry)
        clerk = Clerk(
            settings,
            secret=secret,
            store=store,
            drafter=writing,
            clock=now,
            entropy=os.urandom,
            telemetry=telemetry,
        )
        resolver = Dnspython(settings.dns, observe=partial(telemetry.took, Timing.DNS))
        inbound = Inbound(settings, secret=secret, clerk=clerk, resolver=resolver, telemetry=telemetry)
        outbox = Outbox(store, relay, clock=now, random=random.random, telemetry=telemetry, returned=inbound.returned)
        clerk.wake = outbox.wake
        return cls(
            tell=tell,
            pulse=Pulse(store, outbox, say=tell, telemetry=telemetry, patience=patience) if patience else None,
            settings=settings,
            telemetry=telemetry,
            store=store,
            clerk=clerk,
            listener=Listener(
                inbound,
                settings=settings.listen,
                hostname=settings.domain,
                telemetry=telemetry,
                clock=now,
                socks=socks,
            ),
            outbox=outbox,
            relay=relay,
            forget=Forget(store, clock=now, telemetry=telemetry),
            metrics=Metrics(settings.metrics.listen, telemetry=telemetry, store=store, ports=settings.workers),
        )

    async def run(self) -> None:
        """Serve until SIGTERM or SIGINT, then drain."""
        self.telemetry.say(Event.STARTED, version=__version__)
        stopping = asyncio.Event()
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, stopping.set)
        loop.add_signal_handler(signal.SIGHUP, self.reload)
        sending = asyncio.create_task(self.outbox.run())
        forgetting = asyncio.create_task(self.forget.run())
        stopped = asyncio.create_task(stopping.wait())
        beating = asyncio.create_task(self.pulse.run() if self.pulse else stopping.wait())
        try:
            await self.metrics.start()
            await self.listener.start()
            self.tell(systemd.READY)
            # A part that ends by itself has failed: then the whole process ends, and is started again.
            await asyncio.wait({stopped, sending, forgetting, beating}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            self.tell(systemd.STOPPING)
            stopped.cancel()
            beating.cancel()
            await self._stop(sending, forgetting, beating)

    async def _stop(self, *parts: asyncio.Task[Any]) -> None:
        """Take no more mail, finish what is under way, and only then let go of the store."""
        self.telemetry.say(Event.STOPPING)
        async with asyncio.timeout(MOST_DRAIN):
            await self.listener.stop(DRAIN_IN)
            self.forget.stop()
            await self.outbox.stop(DRAIN_OUT)
            results = await asyncio.gather(*parts, return_exceptions=True)
        await self.metrics.stop()
        await self.relay.close()
        await asyncio.to_thread(self.store.close)
        self.telemetry.say(Event.STOPPED)
        for result in results:
            if isinstance(result, BaseException) and not isinstance(result, asyncio.CancelledError):
                raise result

    def reload(self) -> None:
        """Read certificates and templates again; what can't be read leaves the old ones in place."""
        try:
            self.listener.reload_tls()
            self.clerk.drafter = drafter(self.settings)
        except Misconfigured:
            self.telemetry.say(Event.FAILED, where="reload", kind="Misconfigured")
            return
        self.telemetry.say(Event.RELOADED)
