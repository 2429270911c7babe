"""What of the memos is shown."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from opimpuc_qda.domain.memo import MemoTarget
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.memo_lines import MemoFilter, MemoLine
from opimpuc_qda.ui.models.memo_words import TitleOf, kind_name


class MemoFilters(QWidget):
    """Words, kind of target, coder, transcript and code; ``changed`` when any is another."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLineEdit(self)
        self.words.setClearButtonEnabled(True)
        self.words.setPlaceholderText(self.tr("Words in memo or passage"))
        self.words.setAccessibleName(self.tr("Words in memo or passage"))
        self.kind, self.coder, self.transcript, self.code = (QComboBox(self) for _ in range(4))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.words, 2)
        for box, name in (
            (self.kind, self.tr("All kinds")),
            (self.coder, self.tr("All coders")),
            (self.transcript, self.tr("All transcripts")),
            (self.code, self.tr("All codes")),
        ):
            box.addItem(name)
            box.setAccessibleName(name)
            box.setMinimumContentsLength(14)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.currentIndexChanged.connect(self.changed)
            layout.addWidget(box, 1)
        for kind in MemoTarget:
            self.kind.addItem(kind_name(kind), kind.value)
        self.words.textChanged.connect(self.changed)

    def chosen(self) -> MemoFilter:
        """What is chosen now."""
        kind = self.kind.currentData()
        return MemoFilter(
            MemoTarget(kind) if kind else None,
            self.coder.currentData(),
            self.transcript.currentData(),
            self.code.currentData(),
            self.words.text(),
        )

    def offer(self, lines: Iterable[MemoLine], title_of: TitleOf) -> None:
        """Offer the coders, transcripts and codes that ``lines`` are about, besides those offered."""
        for line in lines:
            _offer(self.coder, line.memo.coder, line.author)
            _offer(self.transcript, line.place.transcript, line.place.transcript_name)
            if line.place.code:
                _offer(self.code, line.place.code, title_of(line.place.code))


def _offer(box: QComboBox, uid: Uid | None, name: str) -> None:
    if uid and box.findData(uid) < 0:
        box.addItem(name, uid)
