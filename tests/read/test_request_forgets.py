"""Reading keeps nothing: no name of a mail outlives the reading of it."""

from __future__ import annotations

import pkgutil
from importlib import import_module

import mailer.read
from mailer.model import Heading, Mailbox
from mailer.read.request import interpret
from mailer.read.request_names import PARTS, parts


IVY = Mailbox(name="Ivy Chen", address="ivy@example.com")
TEXT = "Please introduce Ann Qwertz <ann@example.net> to Богдан Йцукен <bohdan.jcuken@example.org>."


def test_p4_no_part_of_a_name_stays_in_memory() -> None:
    """What names were taken apart to is forgotten with their mail (P4)."""
    interpret(TEXT, None, Heading(sender=IVY))

    assert PARTS.get() is None
    assert parts("Ann Qwertz") == ("ann", "qwertz")
    assert PARTS.get() is None


def test_p4_what_reading_caches_is_the_house_s_own_words() -> None:
    """No function of the reader that is given a mail's words keeps its answers (P4)."""
    modules = [import_module(f"mailer.read.{found.name}") for found in pkgutil.iter_modules(mailer.read.__path__)]
    kept = {name for module in modules for name, held in vars(module).items() if hasattr(held, "cache_info")}

    assert kept == {"lexicon", "speakers", "weights", "turns", "borrowed", "witnesses", "alone"}
