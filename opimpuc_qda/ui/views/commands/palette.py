"""The command palette: type part of what you want to do, Enter does it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from opimpuc_qda.ui.models.codebook_tree import Index
from opimpuc_qda.ui.models.commands import KEYS, PLACE, Command, CommandsModel
from opimpuc_qda.ui.models.sizes import grown_size

SIZE = QSize(620, 430)
TOP = 56  # pixels below the top of the window
PAD = 12
MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class CommandLine(QStyledItemDelegate):
    """Paints the title at the left, the menu and the keys faintly at the right."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: the row as the style has it, then the words at its right end."""
        super().paint(painter, option, index)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.PlaceholderText
        painter.save()
        painter.setPen(option.palette.color(role))
        area = QRect(option.rect).adjusted(PAD, 0, -PAD, 0)
        beside = "    ".join(filter(None, (index.data(PLACE), index.data(KEYS))))
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, beside)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: a line with air around it."""
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), max(hint.height(), option.fontMetrics.lineSpacing() + PAD))


class CommandPalette(QFrame):
    """A line to type in and what matches; ``chosen`` tells the id of the command. Esc leaves."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)  # in the window, not over it: input methods work there on every system
        self._window = parent
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._before: QWidget | None = None
        self.setAccessibleName(self.tr("Commands"))
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("What do you want to do?"))
        self.line.setAccessibleName(self.line.placeholderText())
        self.model = CommandsModel(self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Commands that fit"))
        self.list.setItemDelegate(CommandLine(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.none = QLabel(self.tr("Nothing here is called so. Try fewer letters."), self)
        self.none.setProperty("role", "hint")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAD, PAD, PAD, PAD)
        for widget in (self.line, self.none, self.list):
            layout.addWidget(widget)
        self.line.textChanged.connect(self._find)
        self.line.installEventFilter(self)
        self.list.clicked.connect(self._choose)
        self.resize(grown_size(SIZE))

    def offer(self, commands: Sequence[Command]) -> None:
        """Show ``commands`` near the top of the window, and take what is typed."""
        self._before = self._window.focusWidget()
        self.model.fill(commands)
        self._find("")
        window = self._window
        self.resize(grown_size(SIZE).boundedTo(window.size() - QSize(2 * PAD, TOP + PAD)))
        self.move((window.width() - self.width()) // 2, TOP)
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: keys that move in the list or choose from it belong to the list, the others to the line."""
        if isinstance(event, QFocusEvent) and event.lostFocus() and _is_gone(event.reason()):
            self.close()
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
            return True
        if event.key() in MOVES:
            self.list.event(event)
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentIndex())
            return True
        return super().eventFilter(watched, event)

    def _find(self, typed: str) -> None:
        self.model.find(typed)
        self.none.setVisible(self.model.rowCount() == 0)
        self.list.setCurrentIndex(self.model.index(0))

    def _choose(self, index: QModelIndex) -> None:
        command = self.model.command(index.row())
        if command is not None and command.enabled:
            self._leave()
            self.chosen.emit(command.id)

    def _leave(self) -> None:
        """Give the focus back before closing, so that the command works where the person was."""
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.close()


def _is_gone(reason: Qt.FocusReason) -> bool:
    """Whether the person went to something else in the window, not to another window."""
    return reason not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
