"""The bilingual canvas: reading, selecting and coding two languages side by side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.ui.models.exchange import codes_from_mime, span_to_mime
from opimpuc_qda.ui.views.reading import bead_marks
from opimpuc_qda.ui.views.reading.accessible import speak_for_canvases
from opimpuc_qda.ui.views.reading.ends import Ends
from opimpuc_qda.ui.views.reading.keys import Step, step_of
from opimpuc_qda.ui.views.reading.pointing import Pointing
from opimpuc_qda.ui.views.reading.reader import Reader
from opimpuc_qda.ui.views.reading.selection import Selection
from opimpuc_qda.ui.views.reading.sheet import Hit
from opimpuc_qda.ui.views.reading.spoken import Voice
from opimpuc_qda.ui.views.reading.style import Unit

if TYPE_CHECKING:
    from opimpuc_qda.queries.codings import CodingRow
    from opimpuc_qda.ui.views.reading.document import Mark

TOOLTIP_LINES = 20


@dataclass(frozen=True, slots=True)
class Spot:
    """What a context menu was asked for: the place, and the codings there (in the text or its margin)."""

    text: Uid
    position: int
    codings: tuple[CodingRow, ...]


class BilingualCanvas(Reader):
    """Original and translation in one scroll area, with gestures. It shows and asks; it changes nothing."""

    codingActivated = Signal(str)  # noqa: N815  (coding uid)
    codeDropped = Signal(object, str, object)  # noqa: N815  (tuple of code uids, text uid, Span)
    contextMenuRequested = Signal(QPoint, object)  # noqa: N815  (global position, Spot)
    hovered = Signal(QPoint, object)  # (global position, tuple of marks under the pointer)
    codingMoved = Signal(str, object)  # noqa: N815  (coding uid, Span)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pointing = Pointing(self)
        self.voice = Voice(self)
        speak_for_canvases()
        self.ends = Ends(self)
        self.ends.moved.connect(self.codingMoved)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)  # nothing can be typed here
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
        self.viewport().setMouseTracking(True)

    def other_column(self) -> None:
        """Put the caret on what renders the words here in the other language."""
        two = self.sheet is not None and len(self.sheet.geometry.shown) > 1
        if two and self.walker is not None and self.sheet is not None and len(self.sheet.heights):
            self.set_selection(Selection.at(self.walker.across(self.current_selection.caret)))

    def copy(self) -> None:
        """Put the selected words on the clipboard."""
        span = self.current_selection.span
        if self.sheet is not None and span is not None:
            words = self.sheet.document.words(self.current_selection.side, span)
            QGuiApplication.clipboard().setText(words)

    def select_all(self) -> None:
        """Select the whole text that the caret is in."""
        side = self.current_selection.side
        if self.sheet is not None and self.sheet.document.rows.has_text(side):
            turns = self.sheet.document.texts[side].turns
            whole = Span(turns[0].span.start, turns[-1].span.end)
            self.set_selection(Selection.of(side, whole), reveal=False)

    def place_at(self, point: QPointF, side: int | None = None) -> Hit | None:
        """The place in a text nearest to a point of the viewport."""
        if self.sheet is None or not len(self.sheet.heights):
            return None
        return self.sheet.hit(self.to_page(point), side)

    def is_selected_at(self, point: QPointF) -> bool:
        """Whether a point of the viewport lies on selected words."""
        selection = self.current_selection
        if self.sheet is None or selection.span is None:
            return False
        return self.sheet.covers(selection.side, selection.span, self.to_page(point))

    def in_margin(self, point: QPointF) -> bool:
        """Whether a point of the viewport lies beside the words, where stripes and names stand."""
        if self.sheet is None:
            return False
        column = self.sheet.geometry.columns[self.sheet.side_at(self.to_page(point))]
        return column.margin <= point.x() <= column.margin + column.margin_width

    def drag_selection(self) -> None:
        """Start dragging the selected passage, onto a code for example."""
        chosen = self.selection()
        if chosen is not None:
            drag = QDrag(self)
            drag.setMimeData(span_to_mime(*chosen))
            drag.exec(Qt.DropAction.CopyAction)

    def event(self, event: QEvent) -> bool:
        """Qt: keys that move the caret come here, not to shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            copies = event.matches(QKeySequence.StandardKey.Copy)
            if copies or event.matches(QKeySequence.StandardKey.SelectAll) or step_of(event):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: move, copy, change column."""
        step = step_of(event)
        if step is not None:
            self._take(step)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif event.key() == Qt.Key.Key_F6:
            self.other_column()
        elif event.key() == Qt.Key.Key_Escape and self.current_selection.span is not None:
            self.set_selection(Selection.at(self.current_selection.caret))
        else:
            event.ignore()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001  (Qt's signature)
        """Qt: Tab walks from the original to the translation, then on; back likewise."""
        two = self.sheet is not None and len(self.sheet.geometry.shown) > 1
        if two and self.current_selection.side == (0 if next else 1):
            self.other_column()
            return True
        return super().focusNextPrevChild(next)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: a stripe or name activates its coding; else the caret moves."""
        mark = self._mark_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and mark is not None:
            self.set_current(mark.coding.uid)
            self.codingActivated.emit(mark.coding.uid)
        elif event.button() == Qt.MouseButton.LeftButton:
            if not self.ends.press(event):
                self._pointing.press(event)
        elif event.button() == Qt.MouseButton.RightButton and not self.is_selected_at(event.position()):
            place = self.place_at(event.position())
            if place is not None and mark is None:
                self.set_selection(Selection.at(place))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Qt: the second and fourth press of a gesture."""
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: select, drag, or show what a click would do."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            if not self.ends.move(event):
                self._pointing.move(event)
        else:
            self._show_pointer(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: the gesture ends."""
        if event.button() == Qt.MouseButton.LeftButton and not self.ends.release():
            self._pointing.release(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt: asked for by mouse or key."""
        here = self.caret()
        if here is None:
            return
        mark, where = self._mark_at(QPointF(event.pos())), event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.sheet is not None:
            caret = self.to_viewport(self.sheet.caret(self.current_selection.caret))
            mark, where = None, self.viewport().mapToGlobal(caret.bottomLeft())
        codings = self.codings_here() if mark is None else (mark.coding,)
        self.contextMenuRequested.emit(where, Spot(*here, codings))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt: codes may come in."""
        self.dragMoveEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Qt: show what a code would be put on."""
        target = self._target(event)
        self.show_target(target)
        if target is None:
            event.ignore()
        else:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: ARG002
        """Qt: the codes went elsewhere."""
        self.show_target(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt: codes were put on a passage."""
        target = self._target(event)
        self.show_target(None)
        if target is None or self.sheet is None:
            event.ignore()
            return
        event.acceptProposedAction()
        side, span = target
        self.codeDropped.emit(codes_from_mime(event.mimeData()), self.sheet.document.texts[side].uid, span)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: the caret shows."""
        super().focusInEvent(event)
        self.set_active(active=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: the caret hides."""
        super().focusOutEvent(event)
        self.set_active(active=False)

    def viewportEvent(self, event: QEvent) -> bool:
        """Qt: tooltips name codes in full."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tip(event.globalPos(), self.to_page(QPointF(event.pos())))
            return True
        return super().viewportEvent(event)

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> Any:  # noqa: ANN401  (Qt's)
        """Qt: nothing can be typed, but a caret has its place."""
        if query == Qt.InputMethodQuery.ImReadOnly:
            return True
        if query == Qt.InputMethodQuery.ImCursorRectangle and self.sheet is not None:
            return self.to_viewport(self.sheet.caret(self.current_selection.caret))
        return super().inputMethodQuery(query)

    def _take(self, step: Step) -> None:
        if self.walker is None or self.sheet is None or not len(self.sheet.heights):
            return
        selection = self.current_selection
        if not step.vertical:
            self.walker.forget_goal()
        height = self.viewport().height() - self.sheet.fonts.faces[0].pitch
        if step.extend and step.character and self.snap is not Unit.CHARACTER:
            place = self.walker.unit_edge(selection.caret, step.character, self.snap)
        else:
            place = step.move(self.walker, selection.caret, height)
        self.set_selection(selection.moved(place, extend=step.extend))

    def _mark_at(self, point: QPointF) -> Mark | None:
        if self.sheet is None:
            return None
        page = self.to_page(point)
        return self.sheet.mark_at(page) or next(iter(self.sheet.hidden_at(page)), None)

    def _show_pointer(self, point: QPointF) -> None:
        shape = Qt.CursorShape.ArrowCursor
        if self._mark_at(point) is not None:
            shape = Qt.CursorShape.PointingHandCursor
        elif self.ends.at(point) is not None:
            shape = Qt.CursorShape.SplitHCursor
        elif self.sheet is not None:
            column = self.sheet.geometry.columns[self.sheet.side_at(self.to_page(point))]
            if column.left <= point.x() <= column.right:
                shape = Qt.CursorShape.IBeamCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    def _target(self, event: QDropEvent) -> tuple[int, Span] | None:
        """What a dropped code would be put on: the selection under the pointer, else the sentence."""
        if not codes_from_mime(event.mimeData()):
            return None
        place, selection = self.place_at(event.position()), self.current_selection
        if place is None:
            return None
        if selection.span is not None and self.is_selected_at(event.position()):
            return selection.side, selection.span
        return place.side, self.unit_at(Unit.SENTENCE, place)

    def _show_tip(self, where: QPoint, page: QPointF) -> None:
        """Say what the alignment or the codings at a place of the page are; who listens may say more."""
        if self.sheet is None:
            return
        beads, mark = self.sheet.beads_at(page), self.sheet.mark_at(page)
        marks = (mark,) if mark is not None else self.sheet.hidden_at(page) or self.sheet.marks_under(page)
        titles = [self.sheet.margins.title(mark) for mark in marks[:TOOLTIP_LINES]]
        QToolTip.showText(where, bead_marks.title(beads) if beads else "\n".join(titles), self.viewport())
        if marks and not beads:
            self.hovered.emit(where, marks)
