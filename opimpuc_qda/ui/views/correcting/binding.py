"""Binds corrections to the project: the turn at the caret is edited where it stands."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication

from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.services import correcting
from opimpuc_qda.services.correcting import Corrected
from opimpuc_qda.ui.models.drafts import Draft, DraftKind
from opimpuc_qda.ui.models.utf16 import Utf16Map
from opimpuc_qda.ui.views.correcting.turn_editor import EDGE, TurnEditor
from opimpuc_qda.ui.views.reading.canvas import BilingualCanvas
from opimpuc_qda.ui.views.reading.theme import LIGHT, ReadingTheme

if TYPE_CHECKING:
    from opimpuc_qda.queries.reading import ReadText
    from opimpuc_qda.ui.shell.session import Session
    from opimpuc_qda.ui.views.coding.reading_binding import ReadingBinding


@dataclass(frozen=True, slots=True)
class Place:
    """The turn ``turn`` (from 1) of a text as it was when its correction began."""

    text: Uid
    revision: Uid
    turn: int
    side: int
    span: Span
    words: str


class CorrectingBinding(QObject):
    """``noticed`` says in a sentence what a correction did, or why it did nothing."""

    noticed = Signal(str)

    def __init__(self, session: Session, canvas: BilingualCanvas, reading: ReadingBinding) -> None:
        super().__init__(canvas)
        self._session, self._canvas, self._reading = session, canvas, reading
        self._theme = LIGHT
        self._place: Place | None = None
        self._sent = False
        self.editor: TurnEditor | None = None
        canvas.viewport().installEventFilter(self)
        reading.changed.connect(self._look_again)

    def correct_turn(self) -> None:
        """Lay an editor over the turn at the caret."""
        self.settle()
        place = self._turn_here()
        if place is None or self.editor is not None or self._canvas.sheet is None:
            return
        self._place, self._sent = place, False
        face = self._canvas.sheet.fonts.faces[place.side]
        self.editor = editor = TurnEditor(place.words, face, self._canvas.viewport())
        editor.dress(self._theme)
        editor.setAccessibleName(self.tr("Turn {n}: its words").format(n=place.turn))
        editor.done.connect(lambda: self._finish(leaving=False))
        editor.dropped.connect(self._close)
        editor.left.connect(self.settle)
        editor.document().documentLayout().documentSizeChanged.connect(lambda _: self._lay_over())
        self._canvas.reveal(self._canvas.sheet.extent(place.side, place.span))
        self._lay_over()
        editor.show()
        self._mark(editor, place)
        editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def draft(self) -> Draft | None:
        """The words of the turn that are being corrected, where they are others already."""
        editor, place = self.editor, self._place
        if editor is None or place is None or self._sent or editor.words == place.words:
            return None
        return Draft(DraftKind.CORRECTION, place.text, place.turn, place.words, editor.words)

    def offer(self, draft: Draft) -> bool:
        """Lay the editor over a turn again, with words typed before; False where the turn is another now."""
        transcript = self._reading.transcript
        if transcript is None or draft.thing not in self._canvas.shown_texts():
            return False
        turns = transcript.text(draft.thing).turns
        if draft.turn > len(turns):
            return False
        self._canvas.go_to(draft.thing, turns[draft.turn - 1].span)
        self.correct_turn()
        if self.editor is None or self._place is None or self._place.words != draft.before:
            self._close()
            return False
        self.editor.retype(draft.words)
        return True

    def settle(self) -> None:
        """Have what is being corrected saved."""
        if self.editor is not None and not self._sent:
            self._finish(leaving=True)

    def dress(self, theme: ReadingTheme) -> None:
        """Take the colours of the page."""
        self.settle()
        self._theme = theme

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: whatever moves the words under the editor paints them anew."""
        if event.type() == QEvent.Type.Paint and self.editor is not None:
            self._lay_over()
        return super().eventFilter(watched, event)

    def _turn_here(self) -> Place | None:
        transcript, caret = self._reading.transcript, self._canvas.caret()
        if transcript is None or caret is None:
            return None
        text, position = transcript.text(caret[0]), caret[1]
        if not text.turns:
            return None
        nth = max(0, bisect_right(text.turns, position, key=lambda turn: turn.span.start) - 1)
        span = text.turns[nth].span
        side = self._canvas.shown_texts().index(text.uid)
        return Place(text.uid, text.revision, nth + 1, side, span, span.of(text.body))

    def _mark(self, editor: TurnEditor, place: Place) -> None:
        """The caret, and what is selected of the turn, as on the page."""
        selection = self._canvas.current_selection
        chosen = (selection.span or Span(selection.caret.position, selection.caret.position)).intersection(
            place.span
        )
        units = Utf16Map(place.words)
        ends = (chosen.start, chosen.end) if chosen else (selection.caret.position,) * 2
        inside = [min(max(0, end - place.span.start), units.length) for end in ends]
        editor.mark(*map(units.to_units, inside))

    def _lay_over(self) -> None:
        """Put the editor over the turn, as high as its words or the turn, and no higher than the view."""
        sheet, place, editor = self._canvas.sheet, self._place, self.editor
        if sheet is None or place is None or editor is None:
            return
        column, extent = sheet.geometry.columns[place.side], sheet.extent(place.side, place.span)
        shown = self._canvas.to_viewport(QRectF(column.left, extent.top(), column.width, extent.height()))
        rect = shown.adjusted(-EDGE, -EDGE, EDGE, EDGE)
        rect.setHeight(max(rect.height(), editor.height_needed))
        rect = _within(rect, self._canvas.viewport().height())
        if editor.geometry() != rect:
            editor.setGeometry(rect)

    def _finish(self, *, leaving: bool) -> None:
        """Save the words; without any, leave the turn as it was (``leaving``), or say so and go on."""
        editor, place = self.editor, self._place
        if editor is None or place is None or self._sent:
            return
        QGuiApplication.inputMethod().commit()
        words = editor.words
        if words == place.words:
            self._close()
        elif not words.strip():
            self.noticed.emit(self.tr("The turn would have no words left. Leave at least one word in it."))
            if leaving:
                self._close()
        else:
            self._send(place, words)

    def _send(self, place: Place, words: str) -> None:
        self._sent = True
        session = self._session
        if self.editor is not None:
            self.editor.setReadOnly(True)
            self._give_focus_back()
        session.write(
            lambda _: correcting.correct_turn(
                session.project, session.coder.uid, place.text, place.turn, words
            ),
            self._corrected,
            self._refused,
        )

    def _corrected(self, done: Corrected) -> None:
        self.noticed.emit(self.outcome(done))
        if self._place is not None and done.revision == self._place.revision:
            self._close()

    def _refused(self, error: BaseException) -> None:
        self._close()
        self._session.tasks.failed.emit(error)

    def outcome(self, done: Corrected) -> str:
        """What a correction did, for the status line."""
        parts = [self.tr("Corrected; %n coding(s) kept", "", done.kept)]
        if done.edited:
            parts.append(self.tr("%n follow(s) the corrected words", "", len(done.edited)))
        if done.lost:
            parts.append(self.tr("%n need(s) a place", "", len(done.lost)))
        return self.tr(", ").join(parts)

    def _look_again(self) -> None:
        """The page shows something else: an editor over a text that is another now has no place."""
        place, transcript = self._place, self._reading.transcript
        if place is None:
            return
        if transcript is not None and _revision(transcript.texts, place.text) == place.revision:
            return
        editor = self.editor
        if editor is not None and not self._sent and editor.words != place.words:
            QGuiApplication.clipboard().setText(editor.words)
            self.noticed.emit(
                self.tr(
                    "The text was changed meanwhile. Your words were not saved; they are on the clipboard."
                )
            )
        self._close()

    def _close(self) -> None:
        editor, self.editor, self._place, self._sent = self.editor, None, None, False
        if editor is not None:
            if editor.hasFocus():
                self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)
            editor.hide()
            editor.deleteLater()

    def _give_focus_back(self) -> None:
        if self.editor is not None and self.editor.hasFocus():
            self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)


def _revision(texts: tuple[ReadText, ...], uid: Uid) -> Uid | None:
    return next((text.revision for text in texts if text.uid == uid), None)


def _within(rect: QRect, height: int) -> QRect:
    """``rect`` no higher than ``height``, and then where it covers the most of that."""
    if rect.height() <= height:
        return rect
    top = min(max(0, rect.top()), rect.top() + rect.height() - height)
    return QRect(rect.left(), top, rect.width(), height)
