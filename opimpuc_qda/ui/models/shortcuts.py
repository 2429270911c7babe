"""The keys of all actions while somebody changes them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QFont, QKeySequence

from opimpuc_qda.ui.models.code_search import folded
from opimpuc_qda.ui.models.codebook_tree import Index

Role = Qt.ItemDataRole
TITLE, PLACE, KEYS = range(3)
_FUNCTION = re.compile(r"\bF\d{1,2}$")


@dataclass(frozen=True, slots=True)
class Shortcut:
    """The keys of the action ``id``, as Qt writes them portably; ``shipped`` are those it came with.

    ``in_text``: its keys work only while the transcript has the focus, so that they may be single letters.
    """

    id: str
    title: str
    place: str
    keys: tuple[str, ...]
    shipped: tuple[str, ...]
    in_text: bool


class Objection(Enum):
    """Why an action cannot have a key."""

    TAKEN = auto()
    TYPED = auto()  # it would be typed into fields


def native(keys: Sequence[str]) -> str:
    """Keys as the system shows them."""
    form = QKeySequence.SequenceFormat.NativeText
    return "   ".join(QKeySequence(key).toString(form) for key in keys)


def objection(shortcuts: Sequence[Shortcut], row: int, key: str) -> tuple[Objection, str] | None:
    """Why the action of ``row`` cannot have ``key``, and the title of the one that has it; else None."""
    other = next((one for n, one in enumerate(shortcuts) if n != row and key in one.keys), None)
    if other is not None:
        return Objection.TAKEN, other.title
    if not shortcuts[row].in_text and _is_typed(key):
        return Objection.TYPED, ""
    return None


def changed(shortcuts: Sequence[Shortcut]) -> Mapping[str, tuple[str, ...]]:
    """The keys of the actions that have others than they came with."""
    return {one.id: one.keys for one in shortcuts if one.keys != one.shipped}


def _is_typed(key: str) -> bool:
    return not any(held in key for held in ("Ctrl+", "Alt+", "Meta+")) and not _FUNCTION.search(key)


class ShortcutsModel(QAbstractTableModel):
    """Title, menu and keys of each action that matches what was typed; changed keys are bold."""

    def __init__(self, heads: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heads = tuple(heads)
        self.shortcuts: tuple[Shortcut, ...] = ()
        self._rows: tuple[int, ...] = ()

    def fill(self, shortcuts: Sequence[Shortcut]) -> None:
        """Show ``shortcuts``, all of them."""
        self.shortcuts = tuple(shortcuts)
        self.find("")

    def find(self, typed: str) -> None:
        """Show the actions in whose title, menu or keys every word of ``typed`` stands."""
        words = folded(typed).split()
        self.beginResetModel()
        self._rows = tuple(
            number
            for number, one in enumerate(self.shortcuts)
            if all(word in folded(f"{one.title}\n{one.place}\n{native(one.keys)}") for word in words)
        )
        self.endResetModel()

    def place_of(self, row: int) -> int:
        """Where the action that is shown in ``row`` stands among all."""
        return self._rows[row]

    def give(self, row: int, keys: Sequence[str]) -> None:
        """Let the action shown in ``row`` have ``keys``."""
        place = self._rows[row]
        given = replace(self.shortcuts[place], keys=tuple(keys))
        self.shortcuts = (*self.shortcuts[:place], given, *self.shortcuts[place + 1 :])
        self.dataChanged.emit(self.index(row, TITLE), self.index(row, KEYS))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: how many actions are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: title, menu, keys."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        """Qt: the heads of the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Role.DisplayRole:
            return None
        return self._heads[section] if 0 <= section < len(self._heads) else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Qt: what to paint for ``index``."""
        if not index.isValid():
            return None
        one = self.shortcuts[self._rows[index.row()]]
        if role == Role.DisplayRole:
            return (one.title, one.place, native(one.keys))[index.column()]
        if role == Role.FontRole and index.column() == KEYS and one.keys != one.shipped:
            font = QFont()
            font.setBold(True)
            return font
        return None
