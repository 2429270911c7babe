"""Tables in dialogs: rows as high as their words, columns that share the width."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from opimpuc_qda.ui.views.dialogs.tables import Cell, ReportTable

LONG = "Nous avons loué une petite pièce à côté du marché de l'électronique. " * 12


@pytest.fixture
def table(qtbot: QtBot) -> Iterator[ReportTable]:
    made = ReportTable("Rows", (0, 1, 1), 3)
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    yield made
    made.hide()


def rows(*texts: str) -> list[tuple[Cell, ...]]:
    return [(Cell(str(n), number=True), Cell(text), Cell("")) for n, text in enumerate(texts, start=1)]


def test_a_row_is_as_high_as_its_words_up_to_three_lines(table: ReportTable) -> None:
    table.show_rows(("No.", "fr", "zh"), rows("Oui.", "un\ndeux", "un\ndeux\ntrois", LONG))
    one, two, three, long = (table.rowHeight(row) for row in range(4))
    line = table.fontMetrics().lineSpacing()
    assert line < one < 2 * line < two < 3 * line < three
    assert long == three


def test_narrower_columns_make_higher_rows(table: ReportTable, qtbot: QtBot) -> None:
    table.show_rows(("No.", "fr", "zh"), rows("Ils partagent les machines."))
    before = table.rowHeight(0)
    table.resize(260, 400)
    qtbot.waitUntil(lambda: table.rowHeight(0) > before)


def test_rows_far_below_are_measured_when_they_come_into_sight(table: ReportTable) -> None:
    table.show_rows(("No.", "fr", "zh"), rows(*["Oui."] * 500))
    short = table.rowHeight(0)
    assert table.rowHeight(499) > short
    table.scrollTo(table.rows.index(499, 0))
    last = table.visualRect(table.rows.index(499, 0))
    assert last.height() == short
    assert abs(last.bottom() - table.viewport().rect().bottom()) <= 1


def test_columns_that_are_shown_share_all_the_width(table: ReportTable) -> None:
    table.show_rows(("No.", "fr"), [(Cell("1"), Cell("Oui."))])
    used = table.columnWidth(0) + table.columnWidth(1)
    assert used == table.viewport().width()
