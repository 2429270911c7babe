"""The transcripts of a project as a Qt list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt

from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.ui.models.codebook_tree import Index

if TYPE_CHECKING:
    from opimpuc_qda.queries.transcripts import TranscriptRow

Role = Qt.ItemDataRole

UID = int(Role.UserRole)
DETAIL = UID + 1


class TranscriptsList(QAbstractListModel):
    """Name, languages and number of codings of each transcript."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[TranscriptRow, ...] = ()

    def show_rows(self, rows: Sequence[TranscriptRow]) -> None:
        """Show other rows; where only figures changed, selections stay."""
        same = [row.uid for row in rows] == [row.uid for row in self._rows]
        if not same:
            self.beginResetModel()
        self._rows = tuple(rows)
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def index_of(self, uid: Uid) -> QModelIndex:
        """Where the transcript ``uid`` stands; invalid where it is not listed."""
        found = (self.index(n) for n, row in enumerate(self._rows) if row.uid == uid)
        return next(found, QModelIndex())

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: how many transcripts there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Qt: what to paint, say and remember for ``index``."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Role.DisplayRole:
            return row.name
        if role == DETAIL:
            return self._detail(row)
        if role == Role.ToolTipRole:
            return f"{row.name}\n{self._detail(row)}"
        return row.uid if role == UID else None

    def _detail(self, row: TranscriptRow) -> str:
        languages = " – ".join(language_name(text.language) for text in row.texts)
        codings = self.tr("%n coding(s)", "", row.codings)
        return f"{languages} · {codings}"


def language_name(tag: str) -> str:
    """The language ``tag`` (BCP 47) in the interface language; unknown ones stand for themselves."""
    names = {
        "zh-Hans": QCoreApplication.translate("Languages", "Chinese"),
        "zh-Hant": QCoreApplication.translate("Languages", "Chinese (traditional)"),
        "fr": QCoreApplication.translate("Languages", "French"),
        "en": QCoreApplication.translate("Languages", "English"),
    }
    return names.get(tag, tag)
