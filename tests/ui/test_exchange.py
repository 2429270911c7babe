from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData

from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid, time_ordered
from opimpuc_qda.ui.models import exchange

uids = st.binary(min_size=10, max_size=10).map(lambda entropy: time_ordered(1, entropy))


@given(st.lists(uids, min_size=1))
def test_codes_travel_unchanged(codes: list[Uid]) -> None:
    assert exchange.codes_from_mime(exchange.codes_to_mime(codes)) == tuple(codes)


@given(uids, st.integers(0, 10**7), st.integers(1, 10**5))
def test_a_passage_travels_unchanged(text: Uid, start: int, length: int) -> None:
    span = Span(start, start + length)
    assert exchange.span_from_mime(exchange.span_to_mime(text, span)) == (text, span)


def test_something_else_is_neither() -> None:
    mime = QMimeData()
    mime.setText("words from another program")
    assert exchange.codes_from_mime(mime) == ()
    assert exchange.span_from_mime(mime) is None
