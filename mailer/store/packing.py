"""Turns an outgoing mail into bytes and back: the part of it that a store must keep unreadable."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING


if TYPE_CHECKING:
    from mailer.model import Outgoing


LENGTHS = struct.Struct(">HH")
"""Of the reverse-path and of the recipient; the message follows them."""


def pack(outgoing: Outgoing) -> bytes:
    """Put envelope and message into one row of bytes."""
    reverse_path, recipient = outgoing.reverse_path.encode(), outgoing.recipient.encode()
    return LENGTHS.pack(len(reverse_path), len(recipient)) + reverse_path + recipient + outgoing.content


def unpack(packed: bytes) -> tuple[str, str, bytes]:
    """Give the reverse-path, the recipient and the message."""
    first, second = LENGTHS.unpack_from(packed)
    envelope, content = packed[LENGTHS.size :][: first + second], packed[LENGTHS.size + first + second :]
    return envelope[:first].decode(), envelope[first:].decode(), content
