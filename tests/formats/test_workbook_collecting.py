"""The search for circular garbage is off while it is to be, and then as it was."""

from __future__ import annotations

import gc
import threading

import pytest

from opimpuc_qda.formats.workbooks.collecting import uncollected


def test_the_search_goes_on_when_the_last_one_is_done():
    assert gc.isenabled()
    inside, done = threading.Event(), threading.Event()

    def other():
        with uncollected():
            inside.set()
            done.wait(10)

    thread = threading.Thread(target=other)
    with uncollected():
        thread.start()
        assert inside.wait(10)
        assert not gc.isenabled()
    assert not gc.isenabled()
    done.set()
    thread.join()
    assert gc.isenabled()


def test_an_error_does_not_leave_it_off():
    with pytest.raises(KeyError), uncollected():
        raise KeyError
    assert gc.isenabled()


def test_where_someone_else_switched_it_off_it_stays_off():
    gc.disable()
    try:
        with uncollected(), uncollected():
            assert not gc.isenabled()
        assert not gc.isenabled()
    finally:
        gc.enable()
