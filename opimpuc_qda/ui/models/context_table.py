"""Places of a word in context, one in a row; pages are asked for when they are first painted."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QFont

from opimpuc_qda.queries.search_hits import Hit
from opimpuc_qda.services.concordance import Concordance
from opimpuc_qda.ui.models.codebook_tree import Index

PAGE = 40
Role = Qt.ItemDataRole


class Part(IntEnum):
    """The columns."""

    PLACE = 0
    BEFORE = 1
    WORD = 2
    AFTER = 3
    ECHO = 4


class ContextTable(QAbstractTableModel):
    """``wanted``: the places numbered from one (from 0) up to another are to be read, given to ``fill``."""

    wanted = Signal(int, int)

    def __init__(self, heads: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shown = Concordance()
        self._heads = tuple(heads)
        self._hits: dict[int, Hit] = {}
        self._asked: set[int] = set()

    def show_places(self, places: Concordance) -> None:
        """Show other places."""
        self.beginResetModel()
        self.shown, self._hits, self._asked = places, {}, set()
        self.endResetModel()

    def grow(self, places: Concordance) -> None:
        """Show ``places``, which begin with those that are shown."""
        before = self.shown.total
        if places.total <= before:
            self.shown = places
            return
        self.beginInsertRows(QModelIndex(), before, places.total - 1)
        self.shown = places
        self._asked.discard(before // PAGE)  # it was shorter when it was asked for
        self.endInsertRows()

    def fill(self, places: Concordance, start: int, hits: Sequence[Hit]) -> None:
        """Take what was read from ``start`` on, unless others are shown meanwhile."""
        if places.found.texts[:1] == self.shown.found.texts[:1] and places.order is self.shown.order and hits:
            self._hits |= {start + nth: hit for nth, hit in enumerate(hits)}
            self.dataChanged.emit(
                self.index(start, 0), self.index(start + len(hits) - 1, len(self._heads) - 1)
            )

    def hit(self, row: int) -> Hit | None:
        """The place in ``row``, if it was read."""
        return self._hits.get(row)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: how many places there are."""
        return 0 if parent.isValid() else self.shown.total

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: place, before, word, after, echo."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        """Qt: the heads of the columns."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._heads):
            return None
        if role == Role.TextAlignmentRole:
            return _ALIGNMENTS[Part(section)]
        return self._heads[section] if role == Role.DisplayRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Qt: what to paint and say for ``index``."""
        if not index.isValid():
            return None
        part = Part(index.column())
        if role == Role.TextAlignmentRole:
            return _ALIGNMENTS[part]
        if role == Role.FontRole and part is Part.WORD:
            bold = QFont()
            bold.setBold(True)
            return bold
        if role not in (Role.DisplayRole, Role.ToolTipRole):
            return None
        hit = self._read(index.row())
        if hit is None:
            return "…" if role == Role.DisplayRole and part is Part.WORD else None
        return part_of(hit, part)

    def _read(self, row: int) -> Hit | None:
        page = row // PAGE
        if row not in self._hits and page not in self._asked:
            self._asked.add(page)
            self.wanted.emit(page * PAGE, min((page + 1) * PAGE, self.shown.total))
        return self._hits.get(row)


def part_of(hit: Hit, part: Part) -> str:
    """What stands in a column, in one line."""
    words = {
        Part.PLACE: f"{hit.name} · {hit.turn} {hit.speaker}" if hit.turn else hit.name,
        Part.BEFORE: hit.before,
        Part.WORD: hit.quote,
        Part.AFTER: hit.after,
        Part.ECHO: hit.echo,
    }
    return " ".join(words[part].split("\n")).strip() if part is not Part.WORD else words[part]


_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_ALIGNMENTS = {
    Part.PLACE: _MIDDLE | Qt.AlignmentFlag.AlignLeft,
    Part.BEFORE: _MIDDLE | Qt.AlignmentFlag.AlignRight,
    Part.WORD: _MIDDLE | Qt.AlignmentFlag.AlignHCenter,
    Part.AFTER: _MIDDLE | Qt.AlignmentFlag.AlignLeft,
    Part.ECHO: _MIDDLE | Qt.AlignmentFlag.AlignLeft,
}
