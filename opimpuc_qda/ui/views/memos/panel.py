"""The panel on the current coding: what it is, its memo, and a way to remove it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from opimpuc_qda.domain.codebook import Code
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.ui.models.swatches import swatch
from opimpuc_qda.ui.views.memos.editor import MemoEditor

QUOTED = 120  # characters of a quotation: enough to know it again


@dataclass(frozen=True, slots=True)
class CodingCard:
    """What the panel says of a coding. ``made`` is a line such as "Li Wei, 3 May 2026"."""

    uid: Uid
    code: Code
    quote: str
    made: str


@dataclass(frozen=True, slots=True)
class OtherMemo:
    """A memo that another coder wrote on the same coding."""

    who: str
    body: str


class MemoPanel(QWidget):
    """``written`` gives (coding, memo) once typing pauses; ``remove_asked`` the coding to take away."""

    written = Signal(str, str)
    remove_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card: CodingCard | None = None
        self._language = "en"
        self.sign, self.label, self.made = QLabel(self), QLabel(self), QLabel(self)
        self.quote, self.others = QLabel(self), QLabel(self)
        self.editor = MemoEditor(self)
        self.hint = QLabel(self)
        self.remove = QToolButton(self)
        self._arrange()
        self.editor.settled.connect(self._write)
        self.remove.clicked.connect(self._ask_removal)
        self._say()
        self.show_nothing()

    @property
    def coding(self) -> Uid | None:
        """The coding shown."""
        return self._card.uid if self._card else None

    def show_coding(self, card: CodingCard, mine: str, others: Sequence[OtherMemo]) -> None:
        """Show a coding, the person's own memo (to write in) and the memos of others (to read)."""
        if card.uid != self.coding or not self.editor.is_unsaved:
            self.editor.show_text(mine)
        self._card = card
        self.sign.setPixmap(swatch(card.code.colour, card.code.tint, card.code.glyph))
        self.quote.setText(_shortened(card.quote))
        self.made.setText(card.made)
        self.others.setText("\n\n".join(f"{memo.who}: {memo.body}" for memo in others))
        self.others.setVisible(bool(others))
        self._show_label()
        self._switch(on=True)

    def show_nothing(self) -> None:
        """No coding is current."""
        self.editor.show_text("")
        self._card = None
        self.others.hide()
        self._switch(on=False)

    def show_language(self, language: str) -> None:
        """Show the code's label in ``language`` (en, fr, zh-Hans)."""
        self._language = language
        self._show_label()

    def minimumSizeHint(self) -> QSize:
        """Qt: so high that all words above the memo can be read at this width."""
        usual = super().minimumSizeHint()
        wide = max(self.width(), usual.width())
        return QSize(usual.width(), self._layout.totalMinimumHeightForWidth(wide))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: words that break elsewhere may need more lines."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the interface language may have changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _arrange(self) -> None:
        self.label.setProperty("role", "heading")
        self.made.setProperty("role", "caption")
        self.quote.setProperty("role", "quote")
        self.others.setProperty("role", "hint")
        self.hint.setProperty("role", "hint")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        for label in (self.label, self.quote, self.others, self.made, self.hint):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.remove.setAutoRaise(True)
        head = QHBoxLayout()
        head.addWidget(self.sign)
        head.addWidget(self.label, 1)
        head.addWidget(self.remove)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._layout = layout = QVBoxLayout(self)
        layout.addLayout(head)
        for widget in (self.made, self.quote, self.others):
            layout.addWidget(widget)
        layout.addWidget(self.editor, 1)
        layout.addWidget(self.hint, 1)

    def _switch(self, *, on: bool) -> None:
        for widget in (self.sign, self.label, self.remove, self.made, self.quote, self.editor):
            widget.setVisible(on)
        self.hint.setVisible(not on)

    def _show_label(self) -> None:
        if self._card is not None:
            self.label.setText(self._card.code.title(self._language))

    def _write(self, text: str) -> None:
        if self._card is not None:
            self.written.emit(self._card.uid, text)

    def _ask_removal(self) -> None:
        if self._card is not None:
            self.remove_asked.emit(self._card.uid)

    def _say(self) -> None:
        self.hint.setText(self.tr("Click a coding in the margin to see it here and to write a memo."))
        self.editor.setPlaceholderText(self.tr("Memo: saved as you type"))
        self.editor.setAccessibleName(self.tr("Memo on this coding"))
        self.remove.setText(self.tr("Remove"))
        self.remove.setToolTip(self.tr("Remove this coding; it can be undone"))


def _shortened(quote: str) -> str:
    line = " ".join(quote.split())
    return line if len(line) <= QUOTED else f"{line[: QUOTED - 1].rstrip()}…"
