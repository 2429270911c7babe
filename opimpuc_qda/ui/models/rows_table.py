"""A Qt table over rows of words: reports and previews are shown with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QGuiApplication

from opimpuc_qda.ui.models.codebook_tree import Index

Role = Qt.ItemDataRole
TOP_LEFT = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
TOP_RIGHT = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True, slots=True)
class Cell:
    """``tip`` is shown on pointing ("": the text itself); ``quiet`` is painted faintly, ``number`` right."""

    text: str
    tip: str = ""
    quiet: bool = False
    number: bool = False


class RowsTable(QAbstractTableModel):
    """Heads and rows, shown as they are."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heads: tuple[str, ...] = ()
        self._rows: tuple[tuple[Cell, ...], ...] = ()

    def show_rows(self, heads: Sequence[str], rows: Sequence[tuple[Cell, ...]]) -> None:
        """Show other rows; each has one cell for each of ``heads``."""
        self.beginResetModel()
        self._heads, self._rows = tuple(heads), tuple(rows)
        self.endResetModel()

    def texts(self) -> list[tuple[str, ...]]:
        """The words of all rows."""
        return [tuple(cell.text for cell in row) for row in self._rows]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: how many columns there are."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        """Qt: the heads of the columns."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._heads):
            return None
        if role == Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        return self._heads[section] if role == Role.DisplayRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Qt: what to paint and say for ``index``."""
        if not index.isValid():
            return None
        cell = self._rows[index.row()][index.column()]
        if role == Role.DisplayRole:
            return cell.text
        if role == Role.ToolTipRole:
            return cell.tip or cell.text
        if role == Role.TextAlignmentRole:
            return TOP_RIGHT if cell.number else TOP_LEFT
        if role == Role.ForegroundRole and cell.quiet:
            return QGuiApplication.palette().placeholderText()
        return None
