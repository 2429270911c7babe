"""The bar itself: type, choose, code; what is unknown becomes a new code below a parent that one chooses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from opimpuc_qda.domain.codebook import Codebook
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.ui.models.code_choices import Choice, CodeChoices
from opimpuc_qda.ui.models.code_search import CodeSearch
from opimpuc_qda.ui.models.sizes import grown
from opimpuc_qda.ui.models.swatches import SIDE

SIZE = (460, 330)
MARGIN = 8
_LEFT_FOR_GOOD = {
    Qt.FocusReason.MouseFocusReason,
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class QuickBar(QFrame):
    """A small pane over the text. Nothing happens while an input method composes.

    ``chosen`` gives a code, and whether the bar stays open for more; ``made`` the label of a new code, its
    parent ("" for the top level), and the same; ``key_given`` a digit and the code that is to bear it;
    ``left`` tells that the person went back.
    """

    chosen = Signal(str, bool)
    made = Signal(str, str, bool)
    key_given = Signal(int, str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.choices = CodeChoices(self)
        self.title, self.field, self.list, self.hint = (
            QLabel(self),
            QLineEdit(self),
            QListView(self),
            QLabel(self),
        )
        self._new = ""
        self._first: Uid | None = None
        self._composed = ""
        self._arrange()
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._click)
        self.hide()
        self._say()

    def use(self, codebook: Codebook, search: CodeSearch, recent: Sequence[Uid], language: str) -> None:
        """Offer the codes of ``codebook``, ``recent`` ones first."""
        self.choices.use(codebook, search, recent, language)

    def show_keys(self, keys: Mapping[Uid, int]) -> None:
        """Tell which codes have a digit of their own."""
        self.choices.show_keys(keys)

    def open(self, near: QRect, parent_of_new: Uid | None, typed: str = "") -> None:
        """Open below (or above) ``near``, a place of the parent widget."""
        self._first, self._new = parent_of_new, ""
        self._place(near)
        self.field.setText(typed)
        self._narrow()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_bar(self) -> None:
        """Go away; the text has the keys again."""
        if self.isVisible():
            self.hide()
            self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: see the class."""
        match event:
            case QInputMethodEvent():
                self._compose(event.preeditString())
            case QFocusEvent() if event.type() == QEvent.Type.FocusOut:
                if event.reason() in _LEFT_FOR_GOOD:
                    self.hide()
            case QKeyEvent() if event.type() == QEvent.Type.ShortcutOverride and _digit(event):
                event.accept()  # the key is given to the code here, not used
                return True
            case QKeyEvent() if event.type() == QEvent.Type.KeyPress:
                return self._key(event)
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the interface language may have changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _key(self, event: QKeyEvent) -> bool:
        if self._composed:
            return event.key() in _ENTER  # the input method takes the others
        if digit := _digit(event):
            self._give_key(digit)
            return True
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                self._step(1 if event.key() == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_PageDown | Qt.Key.Key_PageUp:
                self._step(8 if event.key() == Qt.Key.Key_PageDown else -8)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._take(stays=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
            case Qt.Key.Key_Escape:
                self._back()
            case _:
                return False
        return True

    def _take(self, *, stays: bool) -> None:
        choice = self._current()
        if choice is None:
            return
        code = choice.code.uid if choice.code is not None else ""
        if self._new:
            self._end(stays=stays)
            label, self._new = self._new, ""
            self.made.emit(label, code, stays)
            self._narrow()
        elif code:
            self._end(stays=stays)
            self.chosen.emit(code, stays)
        else:
            self._new = " ".join(self.field.text().split())
            self.field.clear()
            self._narrow()

    def _end(self, *, stays: bool) -> None:
        if not stays:
            self.hide()
            self.left.emit()
        self.field.clear()

    def _back(self) -> None:
        if self._new:
            typed, self._new = self._new, ""
            self.field.setText(typed)
            self._narrow()
        else:
            self.close_bar()

    def _give_key(self, digit: int) -> None:
        choice = self._current()
        if choice is not None and choice.code is not None and not self._new:
            self.key_given.emit(digit, choice.code.uid)

    def _click(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        self._take(stays=False)

    def _compose(self, preedit: str) -> None:
        """What is being composed narrows the list already; marks between syllables are the method's own."""
        self._composed = "".join(char for char in preedit if char.isalnum())
        self._narrow()

    def _narrow(self) -> None:
        typed = self.field.text() + self._composed
        if self._new:
            self.choices.offer_parents(typed, self._first)
        else:
            self.choices.offer_codes(typed)
        self.list.setCurrentIndex(self.choices.index(0))
        self._say()

    def _step(self, step: int) -> None:
        if len(self.choices):
            row = min(max(self.list.currentIndex().row() + step, 0), len(self.choices) - 1)
            self.list.setCurrentIndex(self.choices.index(row))

    def _current(self) -> Choice | None:
        index = self.list.currentIndex()
        return self.choices[index.row()] if index.isValid() else None

    def _place(self, near: QRect) -> None:
        above = self.parentWidget()
        assert above is not None
        room = above.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        width, height = min(grown(SIZE[0]), room.width()), min(grown(SIZE[1]), room.height())
        left = max(room.left(), min(near.left(), room.right() - width))
        below = near.bottom() + MARGIN
        top = below if below + height <= room.bottom() else near.top() - MARGIN - height
        self.setGeometry(QRect(QPoint(left, max(room.top(), min(top, room.bottom() - height))), self.size()))
        self.resize(width, height)

    def _arrange(self) -> None:
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title.setProperty("role", "caption")
        self.hint.setProperty("role", "hint")
        self.hint.setWordWrap(True)
        self.list.setModel(self.choices)
        self.list.setUniformItemSizes(True)
        self.list.setIconSize(QSize(SIDE, SIDE))
        self.list.setSpacing(2)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        for widget in (self.title, self.field, self.list, self.hint):
            layout.addWidget(widget)

    def _say(self) -> None:
        if self._new:
            self.title.setText(self.tr("Where does “{name}” stand?").format(name=self._new))
            self.field.setPlaceholderText(self.tr("Find the group or code above it"))
            self.hint.setText(self.tr("Enter makes the code and applies it · Esc goes back"))
        else:
            self.title.setText(self.tr("Code the passage"))
            self.field.setPlaceholderText(self.tr("Label, id, cue, pinyin or its initials"))
            self.hint.setText(
                self.tr("Enter applies · Ctrl+Enter applies and stays · Ctrl+1 to 9 gives a key · Esc closes")
            )
        self.field.setAccessibleName(self.title.text())
        self.list.setAccessibleName(self.tr("Codes that fit"))


def _digit(event: QKeyEvent) -> int:
    """The digit from 1 to 9 that is pressed with Ctrl, else 0."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != Qt.KeyboardModifier.ControlModifier:
        return 0
    digit = event.key() - Qt.Key.Key_0
    return digit if 0 < digit <= 9 else 0
