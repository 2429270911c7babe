"""What a screen reader is told of the page: the words at the caret where they stand, and what is on them.

Qt's own text field answers every question about text (words, lines, rectangles, selection, fonts), so an
unseen one lies over the paragraphs at the caret, and the canvas hands questions on to it (``accessible.py``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QRect, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleTextCursorEvent,
    QAccessibleTextSelectionEvent,
    QAccessibleTextUpdateEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.ui.models.transcripts_list import language_name
from opimpuc_qda.ui.models.utf16 import Utf16Map
from opimpuc_qda.ui.views.reading.layouts import fill_like_a_cell
from opimpuc_qda.ui.views.reading.selection import Selection
from opimpuc_qda.ui.views.reading.sheet import Hit
from opimpuc_qda.ui.views.reading.wording import page_wording

if TYPE_CHECKING:
    from opimpuc_qda.ui.views.reading.canvas import BilingualCanvas
    from opimpuc_qda.ui.views.reading.document import Mark
    from opimpuc_qda.ui.views.reading.rows import Stretch
    from opimpuc_qda.ui.views.reading.sheet import Sheet


class SpokenWords(QTextEdit):
    """The words of one stretch, never seen. ``asked``: a screen reader moved caret or selection.

    ``asked`` gives (anchor, caret) in code points of the stretch.
    """

    asked = Signal(int, int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(0)
        self.words = ""
        self._units = Utf16Map("")
        self._told = False
        self.selectionChanged.connect(self._tell)
        self.cursorPositionChanged.connect(self._tell)

    def show_words(self, words: str, sheet: Sheet, side: int, place: QRect) -> None:
        """Lie over ``place``, where ``words`` stand in the column ``side``."""
        face = sheet.fonts.faces[side]
        fresh = words != self.words or self.font() != face.font
        if fresh:
            self._told = True
            self.words, self._units = words, Utf16Map(words)
            self.setFont(face.font)
            fill_like_a_cell(self, words, face)
            self._told = False
        if self.geometry() != place:
            self.setGeometry(place)
        if fresh or self.document().textWidth() != place.width():
            self.document().setTextWidth(place.width())  # sets the lines: unseen fields do not, of themselves

    def put(self, anchor: int, caret: int) -> None:
        """Caret and selection at these code points; what lies outside is cut off."""
        first, last = (self._units.to_units(min(max(0, at), len(self.words))) for at in (anchor, caret))
        cursor = self.textCursor()
        if (cursor.anchor(), cursor.position()) != (first, last):
            cursor.setPosition(first)
            cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
            self._told = True
            self.setTextCursor(cursor)
            self._told = False

    def _tell(self) -> None:
        if not self._told:
            cursor = self.textCursor()
            self.asked.emit(
                self._units.to_position(cursor.anchor()), self._units.to_position(cursor.position())
            )


class Voice(QObject):
    """Speaks for ``canvas``; nothing is worked out while nobody listens."""

    def __init__(self, canvas: BilingualCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._field: SpokenWords | None = None
        self._turn: tuple[Uid, int] | None = None
        self._marks: tuple[object, ...] = ()
        self._selected = (0, 0)
        canvas.caretMoved.connect(self._moved)
        canvas.lookChanged.connect(self._looked)
        canvas.currentChanged.connect(self._looked)

    def words(self) -> SpokenWords:
        """The unseen field, in step with the page as it is now."""
        if self._field is None:
            self._field = SpokenWords(self._canvas.viewport())
            self._field.asked.connect(self._go)
        self._follow(self._field)
        return self._field

    def name(self) -> str:
        """Number, speaker, role, time and language of the turn at the caret."""
        sheet, stretch = self._canvas.sheet, self._stretch()
        if sheet is None or stretch is None:
            return QCoreApplication.translate("BilingualCanvas", "Transcript")
        side, document = self._canvas.current_selection.side, sheet.document
        head = [part for part in page_wording(document).head(side, stretch.turn) if part]
        number = QCoreApplication.translate("BilingualCanvas", "Turn {n}").format(n=stretch.turn + 1)
        return ", ".join([number, *head, language_name(document.texts[side].language)])

    def description(self) -> str:
        """The codes at the caret, the current one first named as such; echoes are told apart."""
        sheet = self._canvas.sheet
        if sheet is None or self._stretch() is None:
            return ""
        titles = [self._title(sheet, mark) for mark in self._marks_here(sheet)]
        if not titles:
            return QCoreApplication.translate("BilingualCanvas", "No code here")
        return QCoreApplication.translate("BilingualCanvas", "Codes here: {codes}").format(
            codes="; ".join(titles)
        )

    def announce(self, words: str) -> None:
        """Have ``words`` said, where somebody listens."""
        if words and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._canvas, words))

    def _title(self, sheet: Sheet, mark: Mark) -> str:
        title = sheet.margins.title(mark)
        if mark.coding.uid != self._canvas.current():
            return title
        return QCoreApplication.translate("BilingualCanvas", "{code}, current").format(code=title)

    def _marks_here(self, sheet: Sheet) -> list[Mark]:
        """The codings, then the echoes, on the words at the caret or on what is selected."""
        selection = self._canvas.current_selection
        position = selection.caret.position
        span = selection.span or Span(position, position + 1)
        row, _ = sheet.document.rows.find(selection.side, position)
        marks = sheet.document.marks(row, selection.side)
        return [mark for mark in marks if any(part.overlaps(span) for part in mark.spans)]

    def _stretch(self) -> Stretch | None:
        sheet, place = self._canvas.sheet, self._canvas.current_selection.caret
        if sheet is None or not sheet.document.rows.has_text(place.side):
            return None
        return sheet.document.rows.find(place.side, place.position)[1]

    def _follow(self, field: SpokenWords) -> None:
        sheet, stretch, selection = self._canvas.sheet, self._stretch(), self._canvas.current_selection
        if sheet is None or stretch is None:
            return
        column = sheet.geometry.columns[selection.side]
        top = round(sheet.caret(Hit(selection.side, stretch.start)).top()) - self._canvas.scrolled
        bottom = round(sheet.caret(Hit(selection.side, stretch.end, upstream=True)).bottom())
        height = max(1, bottom - self._canvas.scrolled - top)
        body = sheet.document.texts[selection.side].body
        place = QRect(column.left, top, column.width, height)
        field.show_words(body[stretch.start : stretch.end], sheet, selection.side, place)
        anchor = selection.anchor if selection.span is not None else selection.caret.position
        field.put(anchor - stretch.start, selection.caret.position - stretch.start)

    def _go(self, anchor: int, caret: int) -> None:
        """A screen reader put the caret elsewhere."""
        sheet, stretch = self._canvas.sheet, self._stretch()
        if sheet is not None and stretch is not None:
            side = self._canvas.current_selection.side
            first, last = (sheet.document.snapped(side, stretch.start + at) for at in (anchor, caret))
            self._canvas.set_selection(Selection(Span(first, first), Hit(side, last)))

    def _moved(self) -> None:
        if not QAccessible.isActive() or self._canvas.sheet is None:
            return
        before = self._field.words if self._field is not None else ""
        field = self.words()
        if field.words != before:
            self._say(QAccessibleTextUpdateEvent(self._canvas, 0, before, field.words))
        self._tell_turn()
        cursor = field.textCursor()
        self._say(QAccessibleTextCursorEvent(self._canvas, cursor.position()))
        selected = cursor.selectionStart(), cursor.selectionEnd()
        if selected != self._selected and (cursor.hasSelection() or self._selected[0] != self._selected[1]):
            self._say(QAccessibleTextSelectionEvent(self._canvas, *selected))
        self._selected = selected
        self._looked()

    def _tell_turn(self) -> None:
        """The head of the turn, where it is another than before."""
        sheet, stretch = self._canvas.sheet, self._stretch()
        if sheet is None or stretch is None:
            return
        turn = sheet.document.texts[self._canvas.current_selection.side].uid, stretch.turn
        if turn != self._turn:
            self._turn = turn
            self._say(QAccessibleEvent(self._canvas, QAccessible.Event.NameChanged))
            self.announce(self.name())

    def _looked(self) -> None:
        """Tell of the codes at the caret, where they are others than before."""
        sheet = self._canvas.sheet
        if not QAccessible.isActive() or sheet is None or self._stretch() is None:
            return
        marks = tuple(mark.key for mark in self._marks_here(sheet))
        current = self._canvas.current()
        told = *marks, current if any(uid == current for uid, _ in marks) else None
        if told != self._marks:
            self._marks = told
            self._say(QAccessibleEvent(self._canvas, QAccessible.Event.DescriptionChanged))
            self.announce(self.description())

    def _say(self, event: QAccessibleEvent) -> None:
        QAccessible.updateAccessibility(event)
