"""Names of which any number can be ticked."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal

from opimpuc_qda.ui.models.codebook_tree import Index

Role = Qt.ItemDataRole
Choice = tuple[str, str]
"""A value, and its name."""


class CheckedList(QAbstractListModel):
    """``ticked``: other names are ticked now. Only those with ``narrow`` in them are listed."""

    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[Choice, ...] = ()
        self._listed: tuple[Choice, ...] = ()
        self._narrow = ""
        self.checked: frozenset[str] = frozenset()

    def offer(self, choices: Iterable[Choice]) -> None:
        """Offer these; ticks stay on what is still there, and go silently with what is not."""
        self._choices = tuple(choices)
        self.checked &= {value for value, _ in self._choices}
        self.narrow(self._narrow)

    def narrow(self, words: str) -> None:
        """List only names with ``words`` in them, whatever their case."""
        self.beginResetModel()
        self._narrow = words.casefold()
        self._listed = tuple(one for one in self._choices if self._narrow in one[1].casefold())
        self.endResetModel()

    def check(self, values: Iterable[str]) -> None:
        """Tick these alone."""
        wanted = frozenset(values) & {value for value, _ in self._choices}
        if wanted != self.checked:
            self.checked = wanted
            if self._listed:
                self.dataChanged.emit(self.index(0), self.index(len(self._listed) - 1))
            self.ticked.emit()

    def listed(self) -> frozenset[str]:
        """The values that are listed now."""
        return frozenset(value for value, _ in self._listed)

    def names(self) -> tuple[str, ...]:
        """The names that are ticked, in their order."""
        return tuple(name for value, name in self._choices if value in self.checked)

    def __len__(self) -> int:
        return len(self._choices)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: how many names are listed."""
        return 0 if parent.isValid() else len(self._listed)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: all can be ticked."""
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else usual

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Qt: the name, and whether it is ticked."""
        if not index.isValid():
            return None
        value, name = self._listed[index.row()]
        if role in (Role.DisplayRole, Role.ToolTipRole):
            return name
        if role == Role.CheckStateRole:
            return Qt.CheckState.Checked if value in self.checked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        """Qt: a tick was set or taken away."""
        if not index.isValid() or role != Role.CheckStateRole:
            return False
        chosen, _ = self._listed[index.row()]
        ticked = Qt.CheckState(value) == Qt.CheckState.Checked
        self.checked = self.checked | {chosen} if ticked else self.checked - {chosen}
        self.dataChanged.emit(index, index, [Role.CheckStateRole])
        self.ticked.emit()
        return True
