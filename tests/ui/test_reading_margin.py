from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from reading_samples import LOOKS, ZH, coding

from opimpuc_qda.domain.span import Span
from opimpuc_qda.ui.views.reading import DARK, LIGHT
from opimpuc_qda.ui.views.reading.document import Mark
from opimpuc_qda.ui.views.reading.geometry import arrange
from opimpuc_qda.ui.views.reading.margin import Placed, assigned_lanes, spread
from opimpuc_qda.ui.views.reading.theme import READABLE, contrast, readable
from opimpuc_qda.ui.views.reading.typography import families


def placed(nth: int, top: float, bottom: float, *, begins: bool = True) -> Placed:
    mark = Mark(coding(nth, ZH, 0, 1), False, (Span(0, 1),), begins, True)
    return Placed(mark, (QRectF(0, top, 10, bottom - top),), ((top, bottom),))


extents = st.lists(st.tuples(st.integers(0, 50), st.integers(1, 30)), max_size=40).map(
    lambda found: [placed(n, top, top + size) for n, (top, size) in enumerate(sorted(found))]
)


@given(extents)
def test_no_two_stripes_on_a_lane_overlap_and_no_lane_is_wasted(found) -> None:
    lanes = assigned_lanes(found, {})
    for nth, one in enumerate(found):
        for other in range(nth):
            if lanes[other] == lanes[nth]:
                assert found[other].bottom <= one.top
    deepest = max((sum(o.top <= one.top < o.bottom for o in found) for one in found), default=0)
    assert set(lanes) == set(range(deepest))


def test_a_long_stripe_keeps_its_lane_from_row_to_row() -> None:
    book = {}
    long = placed(9, 0, 60, begins=False)
    assert assigned_lanes([placed(1, 0, 20), long], book) == [0, 1]
    assert assigned_lanes([long, placed(2, 0, 20), placed(3, 30, 40)], book) == [1, 0, 0]


tops = st.lists(st.integers(0, 100), min_size=1, max_size=10).map(sorted)


@given(tops)
def test_names_never_overlap_and_stay_in_their_cell(wanted) -> None:
    found = spread(wanted, 10, 100)
    assert all(later - earlier >= 10 for earlier, later in pairwise(found))
    assert found[0] >= 0
    assert found[-1] <= 90


def test_names_stay_where_they_are_wanted_if_they_can() -> None:
    assert spread([5, 30, 34], 10, 100) == [5, 30, 40]


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_all_small_print_can_be_read(theme) -> None:
    paper = QColor(theme.paper)
    for _, colour, *_ in LOOKS:
        assert contrast(readable(colour, theme.paper), paper) >= READABLE
    assert contrast(QColor(theme.muted), paper) >= READABLE
    for ground in (theme.selection, theme.idle_selection, theme.flash, theme.paper):
        assert contrast(QColor(theme.ink), QColor(ground)) >= READABLE


def test_contrast_is_that_of_wcag() -> None:
    assert contrast(QColor("#000000"), QColor("#FFFFFF")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#FFFFFF")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("width", [480, 700, 1000, 1280, 1920, 3840])
@pytest.mark.parametrize("sides", [1, 2])
def test_columns_never_meet_and_never_grow_too_wide(width: int, sides: int) -> None:
    columns = arrange(width, sides, 16).columns
    assert len(columns) == sides
    assert all(120 <= column.width <= 38 * 16 for column in columns)
    assert columns[0].margin + columns[0].margin_width <= columns[0].left - 12
    if sides == 2:
        assert columns[0].right + 24 <= columns[1].left
        assert columns[1].right + 12 <= columns[1].margin
        if width >= 700:
            assert columns[1].margin + columns[1].margin_width <= width


def test_chinese_is_set_in_its_own_forms(qapp) -> None:
    assert any("SC" in name or "Micro" in name or "YaHei" in name for name in families("zh-Hans")[:1])
    assert "Noto Sans CJK JP" not in families("fr")
