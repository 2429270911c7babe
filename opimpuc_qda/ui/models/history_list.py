"""Acts as a list, the newest first; pages are asked for when they are first painted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime

from PySide6.QtCore import QAbstractListModel, QDate, QDateTime, QLocale, QModelIndex, QObject, Qt, Signal

from opimpuc_qda.queries.acts import Act
from opimpuc_qda.ui.models.codebook_tree import Index

PAGE = 40
ACT = Qt.ItemDataRole.UserRole + 1
"""The :class:`Act` of a row; None for what was not read yet."""
DAY = ACT + 1
"""What day it was, in the first row of that day; "" in others."""
_NOWHERE = QModelIndex()


class HistoryList(QAbstractListModel):
    """``wanted``: the acts numbered from one (from 0) up to another are to be read and given to ``fill``.

    ``says`` gives the words for a kind of operation; ``today`` says what day it is.
    """

    wanted = Signal(int, int)

    def __init__(
        self, says: Callable[[str], str], today: Callable[[], date], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._says, self._today = says, today
        self._count = self._version = 0
        self._acts: dict[int, Act] = {}
        self._asked: set[int] = set()

    @property
    def version(self) -> int:
        """Grows with each list: answers about an older one are of no use."""
        return self._version

    def show_count(self, count: int) -> None:
        """List ``count`` acts, none of them read yet."""
        self.beginResetModel()
        self._count, self._version = count, self._version + 1
        self._acts, self._asked = {}, set()
        self.endResetModel()

    def fill(self, version: int, start: int, acts: Sequence[Act]) -> None:
        """Take the acts numbered from ``start``, unless others are listed meanwhile."""
        last = min(start + len(acts), self._count) - 1  # the first of the next day may have lost its heading
        if version == self._version and last >= start:
            self._acts |= {start + nth: act for nth, act in enumerate(acts) if start + nth <= last}
            self.dataChanged.emit(self.index(start), self.index(min(last + 1, self._count - 1)))

    def say_again(self) -> None:
        """The language or the day is another."""
        if self._count:
            self.dataChanged.emit(self.index(0), self.index(self._count - 1))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Qt: how many acts there are."""
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: what a row says."""
        if not index.isValid():
            return None
        act = self._act(index.row())
        if role == ACT:
            return act
        if role == DAY:
            return self._day(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._line(act) if act else "…"
        if role == Qt.ItemDataRole.ToolTipRole and act:
            return f"{_local(act.at).toString()}\n{self._line(act)}\n{act.subject.quote}".strip()
        return None

    def what(self, act: Act) -> str:
        """What was done, and to which codes in which transcript."""
        done = self._says(act.about or act.kind)
        if act.about:
            again = self.tr("Undone") if act.kind == "undo" else self.tr("Redone")
            done = f"{again}: {done}"
        codes = ", ".join(act.subject.codes)
        more = act.subject.changes - max(1, len(act.subject.codes))
        if more > 0 and codes:
            codes = f"{codes} +{more}"
        return " · ".join(part for part in (done, codes, act.subject.transcript_name) if part)

    def _line(self, act: Act) -> str:
        line, undone = f"{clock(act)}  {act.coder_name}  {self.what(act)}", self.tr("undone")
        return f"{line} ({undone})" if act.undone else line

    def _day(self, row: int) -> str:
        act, later = self._acts.get(row), self._acts.get(row - 1)
        if act is None or (row and later is None):
            return ""
        day = _local(act.at).date()
        if later is not None and _local(later.at).date() == day:
            return ""
        today = self._today()
        ago = day.daysTo(QDate(today.year, today.month, today.day))
        named = {0: self.tr("Today"), 1: self.tr("Yesterday")}
        return named.get(ago) or QLocale().toString(day, QLocale.FormatType.ShortFormat)

    def _act(self, row: int) -> Act | None:
        """The act, if it was read; else it is asked for with its neighbours."""
        page = row // PAGE
        if row not in self._acts and page not in self._asked:
            self._asked.add(page)
            self.wanted.emit(page * PAGE, min((page + 1) * PAGE, self._count))
        return self._acts.get(row)


def clock(act: Act) -> str:
    """The time of day, as the interface language writes it."""
    return QLocale().toString(_local(act.at).time(), "HH:mm")


def _local(iso: str) -> QDateTime:
    return QDateTime.fromMSecsSinceEpoch(round(datetime.fromisoformat(iso).timestamp() * 1000))
