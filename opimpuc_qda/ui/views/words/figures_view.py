"""The table of words and figures: sorted by its heads, rows gone to by Enter or a double click."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from opimpuc_qda.ui.models.codebook_tree import Index
from opimpuc_qda.ui.models.figures_table import Figure, FiguresTable

T = TypeVar("T")
PAD_X, PAD_Y = 8, 4


class OneLine(QStyledItemDelegate):
    """Cells in one line, below their heads; what is too long loses its ``cut`` end."""

    def __init__(self, parent: QWidget, cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        super().__init__(parent)
        self._cut = cut

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: the background as the style has it, then the words."""
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        option.widget.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget
        )
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        area = option.rect.adjusted(PAD_X, 0, -PAD_X, 0)
        painter.save()
        painter.setPen(option.palette.color(role))
        painter.setFont(option.font)
        shown = painter.fontMetrics().elidedText(text, self._cut, area.width())
        painter.drawText(area, int(option.displayAlignment), shown)
        painter.restore()


def set_up(view: QTableView, name: str) -> None:
    """Let ``view`` look as all tables of words: plain rows of one height."""
    view.setAccessibleName(name)
    view.setItemDelegate(OneLine(view))
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setTabKeyNavigation(False)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.verticalHeader().hide()
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.verticalHeader().setDefaultSectionSize(view.fontMetrics().lineSpacing() + 2 * PAD_Y)
    view.horizontalHeader().setHighlightSections(False)


class FiguresView(QTableView, Generic[T]):
    """``sorted_by``: the column (from 0) and whether its values are to fall. ``gone``: a row is wanted.

    ``widths`` are those of the columns in pixels; the first takes what is left.
    """

    sorted_by = Signal(int, bool)
    gone = Signal(int)

    def __init__(self, name: str, widths: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table: FiguresTable[T] = FiguresTable(self)
        self._widths = tuple(widths)
        self.setModel(self.table)
        set_up(self, name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().sectionClicked.connect(self._sort)
        self.activated.connect(lambda index: self.gone.emit(index.row()))

    def show_rows(self, columns: Sequence[Figure[T]], rows: Sequence[T]) -> None:
        """Show other rows from the top on."""
        self.table.show_rows(columns, rows)
        self._share_width()
        if rows:
            self.setCurrentIndex(self.table.index(0, 0))
        self.scrollToTop()

    def current(self) -> T | None:
        """The marked row."""
        index = self.currentIndex()
        return self.table.rows[index.row()] if index.isValid() else None

    def chosen(self) -> tuple[T, ...]:
        """All marked rows, from the top."""
        numbers = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self.table.rows[number] for number in numbers)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the first column takes what is left."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        if self.table.columnCount():
            heads = self.horizontalHeader()
            taken = [max(width, heads.sectionSizeHint(n)) for n, width in enumerate(self._widths[1:], 1)]
            for number, width in enumerate(taken, 1):
                self.setColumnWidth(number, width)
            self.setColumnWidth(0, max(self._widths[0], self.viewport().width() - sum(taken)))

    def _sort(self, column: int) -> None:
        """By this column; figures begin with the greatest, and a second click turns the order round."""
        now = self.table.sorting
        first = self.table.columns[column].decimals is not None
        falling = not now[1] if now is not None and now[0] == column else first
        self.table.mark_sorting(column, falling=falling)
        self.sorted_by.emit(column, falling)
