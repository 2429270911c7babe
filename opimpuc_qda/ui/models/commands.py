"""Everything the window can do as a list that one searches by typing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from opimpuc_qda.ui.models.code_search import folded
from opimpuc_qda.ui.models.codebook_tree import Index

Role = Qt.ItemDataRole
KEYS = Qt.ItemDataRole.UserRole
PLACE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Command:
    """One action of the window in the interface language; ``keys`` and ``place`` (its menu) may be "".

    ``also`` are other words by which it is found: its explanation, and what it is called in English.
    """

    id: str
    title: str
    place: str
    keys: str
    also: str
    enabled: bool


def matching(commands: Sequence[Command], typed: str) -> tuple[Command, ...]:
    """The commands in which every word of ``typed`` stands: first what can be done now, best title first."""
    words = folded(typed).split()
    ranked = [(_rank(command, words), number) for number, command in enumerate(commands)]
    order = sorted(
        (not commands[number].enabled, rank, number) for rank, number in ranked if rank is not None
    )
    return tuple(commands[number] for _, _, number in order)


def _rank(command: Command, words: Sequence[str]) -> int | None:
    """How badly the worst of ``words`` fits; None where one fits nowhere."""
    title = folded(command.title)
    rest = folded(f"{command.place}\n{command.also}\n{command.keys}")
    ranks = [_fit(word, title, rest) for word in words]
    return None if None in ranks else max((rank for rank in ranks if rank is not None), default=0)


def _fit(word: str, title: str, rest: str) -> int | None:
    """0 where the title begins with ``word``, 1 where a word of it does, 2 inside one, 3 elsewhere."""
    if title.startswith(word):
        return 0
    if f" {word}" in title:
        return 1
    if word in title:
        return 2
    return 3 if word in rest else None


class CommandsModel(QAbstractListModel):
    """The commands that match what was typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Command, ...] = ()
        self._shown: tuple[Command, ...] = ()

    def fill(self, commands: Sequence[Command]) -> None:
        """Offer ``commands``, all of them."""
        self._all = tuple(commands)
        self.find("")

    def find(self, typed: str) -> None:
        """Show what matches ``typed``."""
        self.beginResetModel()
        self._shown = matching(self._all, typed)
        self.endResetModel()

    def command(self, row: int) -> Command | None:
        """What stands in ``row``, or None."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: how many are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: what cannot be done now is shown, and cannot be chosen."""
        command = self.command(index.row())
        return super().flags(index) if command and command.enabled else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Qt: the title, the keys and the menu of a command; readers hear all of it."""
        command = self.command(index.row()) if index.isValid() else None
        if command is None:
            return None
        if role == Role.AccessibleTextRole:
            return ", ".join(part for part in (command.title, command.keys, command.place) if part)
        return {
            Role.DisplayRole: command.title,
            Role.ToolTipRole: command.also.split("\n", maxsplit=1)[0],
            KEYS: command.keys,
            PLACE: command.place,
        }.get(role)
