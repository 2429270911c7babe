"""Identities: canonical dashed lower-case UUID strings, never names."""

from __future__ import annotations

from typing import NewType
from uuid import UUID, uuid5

Uid = NewType("Uid", str)

ENTROPY_BYTES = 10


def time_ordered(millis: int, entropy: bytes) -> Uid:
    """Make a version 7 UUID (RFC 9562) from Unix milliseconds and ten random bytes.

    Raises:
        ValueError: when ``entropy`` is not ten bytes long.
    """
    if len(entropy) != ENTROPY_BYTES:
        raise ValueError(f"entropy must be {ENTROPY_BYTES} bytes, got {len(entropy)}")
    raw = bytearray(millis.to_bytes(6, "big") + entropy)
    raw[6] = 0x70 | (raw[6] & 0x0F)
    raw[8] = 0x80 | (raw[8] & 0x3F)
    return Uid(str(UUID(bytes=bytes(raw))))


def derived(parent: Uid, name: str) -> Uid:
    """The uid that every copy of a project gives to the part ``name`` of ``parent`` (UUID version 5)."""
    return Uid(str(uuid5(UUID(parent), name)))


def parse(text: str) -> Uid:
    """Normalise a UUID as other programs write it (braces, upper case).

    Raises:
        ValueError: when ``text`` is no UUID.
    """
    return Uid(str(UUID(text.strip().strip("{}"))))
