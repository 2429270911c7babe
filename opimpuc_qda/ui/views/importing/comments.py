"""The remarks of a file, each with a tick: what is ticked becomes a memo."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from opimpuc_qda.domain.draft import DraftComment
from opimpuc_qda.services.importing import Prepared

CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class CommentsList(QListWidget):
    """``unticked`` gives the frozenset of the remarks that are to stay out."""

    unticked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remarks: tuple[DraftComment, ...] = ()
        self.setWordWrap(True)
        self.setAlternatingRowColors(True)
        self.setAccessibleName(self.tr("Remarks that become memos"))
        self.itemChanged.connect(self._tell)

    def show_remarks(self, item: Prepared, left_out: Collection[DraftComment]) -> None:
        """List the remarks of ``item``; all are ticked but those in ``left_out``."""
        self._remarks = item.memos
        self.blockSignals(True)
        self.clear()
        for remark in self._remarks:
            row = QListWidgetItem(self._words(remark), self)
            row.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
            )
            row.setCheckState(UNCHECKED if remark in left_out else CHECKED)
        self.blockSignals(False)

    def _words(self, remark: DraftComment) -> str:
        place = self.tr("Turn {n}").format(n=remark.turn) if remark.turn else self.tr("Whole text")
        details = filter(None, (place, remark.author, remark.quote and f"“{remark.quote}”"))
        return f"{remark.text}\n{' · '.join(details)}"

    def _tell(self) -> None:
        rows = zip(map(self.item, range(self.count())), self._remarks, strict=True)
        self.unticked.emit(frozenset(remark for row, remark in rows if row.checkState() == UNCHECKED))
