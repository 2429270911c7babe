"""Hits as a list under the names of their transcripts; pages are asked for when they are first painted."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from opimpuc_qda.queries.search import Found
from opimpuc_qda.queries.search_hits import Hit

PAGE = 40
HIT = Qt.ItemDataRole.UserRole + 1
"""The :class:`Hit` of a row; None for names and for what was not read yet."""
_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Group:
    """A transcript: the row of its name, and the number (from 0) of its first hit."""

    row: int
    first: int
    name: str
    count: int


class HitsList(QAbstractListModel):
    """``wanted``: the hits numbered from one (from 0) up to another are to be read and given to ``fill``."""

    wanted = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.found = Found()
        self._groups: list[_Group] = []
        self._rows: list[int] = []
        self._hits: dict[int, Hit] = {}
        self._asked: set[int] = set()

    def show_found(self, found: Found) -> None:
        """List these hits."""
        self.beginResetModel()
        self.found, self._hits, self._asked, self._groups = found, {}, set(), []
        first = row = 0
        for _, texts in groupby(found.texts, key=lambda text: text.text.transcript):
            group = tuple(texts)
            count = sum(map(len, group))
            self._groups.append(_Group(row, first, group[0].text.name, count))
            first, row = first + count, row + count + 1
        self._rows = [group.row for group in self._groups]
        self.endResetModel()

    def fill(self, found: Found, start: int, hits: Sequence[Hit]) -> None:
        """Take the hits numbered from ``start``, unless others are listed meanwhile."""
        if found is self.found and hits:
            self._hits |= {start + nth: hit for nth, hit in enumerate(hits)}
            rows = (self.row_of(start), self.row_of(start + len(hits) - 1))
            self.dataChanged.emit(*(self.index(row) for row in rows))

    def number(self, row: int) -> int | None:
        """The number of the hit in ``row``; None for the name of a transcript."""
        at = bisect_right(self._rows, row) - 1
        if at < 0 or self._groups[at].row == row:
            return None
        return self._groups[at].first + row - self._groups[at].row - 1

    def row_of(self, number: int) -> int:
        """The row of the hit with ``number``."""
        at = bisect_right(self._groups, number, key=lambda group: group.first) - 1
        return self._groups[at].row + 1 + number - self._groups[at].first

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Qt: hits and names."""
        return 0 if parent.isValid() else self.found.total + len(self._groups)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: what a row says."""
        if not index.isValid():
            return None
        number = self.number(index.row())
        if number is None:
            return self._name(index.row()) if role == Qt.ItemDataRole.DisplayRole else None
        hit = self._hit(number)
        if role == HIT:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{hit.before}[{hit.quote}]{hit.after}" if hit else "…"
        return hit.echo if hit and role == Qt.ItemDataRole.ToolTipRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: names cannot be chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.number(index.row()) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _name(self, row: int) -> str:
        group = self._groups[bisect_right(self._rows, row) - 1]
        return f"{group.name} ({group.count})"

    def _hit(self, number: int) -> Hit | None:
        """The hit, if it was read; else it is asked for with its neighbours."""
        page = number // PAGE
        if number not in self._hits and page not in self._asked:
            self._asked.add(page)
            self.wanted.emit(page * PAGE, min((page + 1) * PAGE, self.found.total))
        return self._hits.get(number)
