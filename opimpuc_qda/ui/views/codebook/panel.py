"""The codebook panel: filter on top, tree, recent codes below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from opimpuc_qda.domain.codebook import Codebook
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.ui.models.codebook_tree import CodebookTree
from opimpuc_qda.ui.views.codebook.recent_bar import RecentBar
from opimpuc_qda.ui.views.codebook.tree_view import CodebookView


class CodebookPanel(QWidget):
    """Everything one needs to pick a code. ``applied`` gives the code picked."""

    applied = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tree = CodebookTree(self)
        self.view = CodebookView(self.tree, self)
        self.filter = QLineEdit(self)
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self.view.narrow)
        self.filter.installEventFilter(self)
        self.recent = RecentBar(self)
        self.recent_title = QLabel(self)
        self.recent_title.setProperty("role", "caption")
        self.view.applied.connect(self.applied)
        self.recent.applied.connect(self.applied)
        self._recent: tuple[Uid, ...] = ()
        self._language = "en"
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QVBoxLayout(self)
        for widget in (self.filter, self.view, self.recent_title, self.recent):
            layout.addWidget(widget)
        self._say()

    def show_codebook(self, codebook: Codebook) -> None:
        """Show other codes, keeping the marked one."""
        marked = self.view.current()
        self.tree.show_codebook(codebook)
        if marked is not None:
            self.view.mark(marked)
        self.show_recent(self._recent)

    @property
    def recent_codes(self) -> tuple[Uid, ...]:
        """The codes used last, the latest first."""
        return self._recent

    def show_recent(self, codes: Sequence[Uid]) -> None:
        """Put the codes used last on the digit keys."""
        self._recent = tuple(codes)
        book = self.tree.codebook
        known = [book[uid] for uid in codes if uid in book and book[uid].can_be_applied]
        self.recent.show_codes(known, self._language)
        self.recent_title.setVisible(bool(known))

    def show_language(self, language: str) -> None:
        """Show labels in ``language`` (en, fr, zh-Hans)."""
        self._language = language
        self.tree.show_language(language)
        self.show_recent(self._recent)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: arrows in the filter move in the tree, Enter applies, Escape empties."""
        if watched is self.filter and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._filter_key(event.key())
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the interface language may have changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _filter_key(self, key: int) -> bool:
        match key:
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                self.view.step(1 if key == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if (code := self.view.current()) is not None:
                    self.applied.emit(code)
                    self.filter.clear()
                    self.view.mark(code)
            case Qt.Key.Key_Escape if self.filter.text():
                self.filter.clear()
            case _:
                return False
        return True

    def _say(self) -> None:
        self.filter.setPlaceholderText(self.tr("Find a code in any language"))
        self.filter.setAccessibleName(self.filter.placeholderText())
        self.filter.setToolTip(
            self.tr("Type any part of a label, an id or a cue; Enter applies the marked code")
        )
        self.recent_title.setText(self.tr("Recent codes"))
        self.view.setAccessibleName(self.tr("Codebook"))
