"""Python's search for circular garbage, put off for a while."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

_lock = Lock()
_switched_off_for: list[object] = []


@contextmanager
def uncollected() -> Iterator[None]:
    """No search for circular garbage meanwhile, in no thread.

    A workbook in memory is half a million small objects, none of them garbage; going through them time and
    again takes a quarter of the time. Where the search is switched off by someone else, it stays so.
    """
    mine = object()
    with _lock:
        if _switched_off_for or gc.isenabled():
            _switched_off_for.append(mine)
            gc.disable()
    try:
        yield
    finally:
        with _lock:
            if mine in _switched_off_for:
                _switched_off_for.remove(mine)
                if not _switched_off_for:
                    gc.enable()
