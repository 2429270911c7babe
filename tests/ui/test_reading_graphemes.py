from __future__ import annotations

import pytest

from opimpuc_qda.domain.span import Span
from opimpuc_qda.ui.models.graphemes import Graphemes

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"
FLAGS = "\U0001f1eb\U0001f1f7\U0001f1e8\U0001f1f3"
TEXT = f"a{FAMILY}e\u0301{FLAGS}\U00020bb7字"
BORDERS = [0, 1, 8, 10, 12, 14, 15, 16]  # code points


def test_walking_on_stops_at_whole_characters() -> None:
    graphemes, position, stops = Graphemes(TEXT), 0, [0]
    while position < len(TEXT):
        position = graphemes.after(position)
        stops.append(position)
    assert stops == BORDERS


def test_walking_back_stops_at_the_same_places() -> None:
    graphemes, position, stops = Graphemes(TEXT), len(TEXT), [len(TEXT)]
    while position:
        position = graphemes.before(position)
        stops.append(position)
    assert stops == BORDERS[::-1]


@pytest.mark.parametrize("position", range(len(TEXT) + 1))
def test_floor_and_ceiling_are_the_nearest_borders(position: int) -> None:
    graphemes = Graphemes(TEXT)
    assert graphemes.floor(position) == max(border for border in BORDERS if border <= position)
    assert graphemes.ceiling(position) == min(border for border in BORDERS if border >= position)


def test_a_span_is_widened_to_whole_characters() -> None:
    assert Graphemes(TEXT).around(Span(3, 9)) == Span(1, 10)


def test_an_empty_text_has_one_border() -> None:
    graphemes = Graphemes("")
    assert [graphemes.floor(0), graphemes.ceiling(0), graphemes.after(0), graphemes.before(0)] == [0, 0, 0, 0]
