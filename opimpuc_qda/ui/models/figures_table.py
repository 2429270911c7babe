"""A Qt table over many rows of words and figures; cells are made when they are painted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, Qt

from opimpuc_qda.ui.models.codebook_tree import Index

T = TypeVar("T")
Role = Qt.ItemDataRole
Value = str | int | float | None
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True, slots=True)
class Figure(Generic[T]):
    """A column: its head, what explains it, and what stands in it.

    ``decimals`` are those of figures; None: the column has words. A None in it is shown as a dash.
    """

    head: str
    value: Callable[[T], Value]
    decimals: int | None = None
    tip: str = ""

    def shown(self, row: T) -> str:
        """The words of a cell, figures as the interface language writes them."""
        value = self.value(row)
        if value is None:
            return "–"
        if isinstance(value, str):
            return value
        return QLocale().toString(float(value), "f", self.decimals or 0)

    def written(self, row: T) -> Value:
        """The value of a cell for a file."""
        value = self.value(row)
        return round(value, self.decimals) if isinstance(value, float) and self.decimals else value


class FiguresTable(QAbstractTableModel, Generic[T]):
    """Rows in the order in which they are given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: tuple[Figure[T], ...] = ()
        self.rows: Sequence[T] = ()
        self.sorting: tuple[int, bool] | None = None

    def mark_sorting(self, column: int, *, falling: bool) -> None:
        """Tell in its head that the rows are sorted by ``column``."""
        self.sorting = column, falling
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(0, len(self.columns) - 1))

    def show_rows(self, columns: Sequence[Figure[T]], rows: Sequence[T]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.columns, self.rows = tuple(columns), rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        """Qt: the heads of the columns, and what explains them."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Role.TextAlignmentRole:
            return LEFT if column.decimals is None else RIGHT
        if role == Role.ToolTipRole:
            return column.tip or None
        if role != Role.DisplayRole:
            return None
        marks = {(section, True): " ▾", (section, False): " ▴"}
        return column.head + (marks.get(self.sorting, "") if self.sorting else "")

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Qt: what to paint and say for ``index``."""
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == Role.TextAlignmentRole:
            return LEFT if column.decimals is None else RIGHT
        if role in (Role.DisplayRole, Role.ToolTipRole):
            shown = column.shown(self.rows[index.row()])
            return shown if role == Role.DisplayRole or column.decimals is None else None
        return None


def arranged(
    rows: Sequence[T],
    wanted: Callable[[T], bool] | None = None,
    key: Callable[[T], Value] | None = None,
    *,
    falling: bool = False,
) -> tuple[T, ...]:
    """Those of ``rows`` that are ``wanted``, sorted by ``key``; rows without a value come last.

    May run in any thread.
    """
    found = [row for row in rows if wanted is None or wanted(row)]
    if key is None:
        return tuple(found)
    values = [key(row) for row in found]
    words = {nth: value for nth, value in enumerate(values) if isinstance(value, str)}
    figures = {nth: value for nth, value in enumerate(values) if isinstance(value, int | float)}
    order = sorted(words, key=words.__getitem__, reverse=falling)
    order += sorted(figures, key=figures.__getitem__, reverse=falling)
    order += [nth for nth, value in enumerate(values) if value is None]
    return tuple(found[nth] for nth in order)
