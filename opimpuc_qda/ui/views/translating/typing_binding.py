"""Typing a translation beside the original: an editor over one place after the other, each stored at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent

from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.services import typing_beside
from opimpuc_qda.services.typing_beside import words_beside
from opimpuc_qda.ui.models.drafts import Draft, DraftKind
from opimpuc_qda.ui.views.correcting.turn_editor import EDGE, TurnEditor
from opimpuc_qda.ui.views.reading.canvas import BilingualCanvas
from opimpuc_qda.ui.views.reading.layouts import TURN_GAP
from opimpuc_qda.ui.views.reading.theme import LIGHT, ReadingTheme

if TYPE_CHECKING:
    from opimpuc_qda.ui.shell.session import Session
    from opimpuc_qda.ui.views.coding.reading_binding import ReadingBinding

LINES = 2  # that an empty place has room for at least
STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True, slots=True)
class Beside:
    """The place in ``translation`` beside the original's turn ``turn`` (from 1), and what stands in it."""

    transcript: Uid
    translation: Uid
    turn: int
    words: str


class TypingBinding(QObject):
    """``noticed`` says in a sentence what there is to know.

    Enter goes to the next turn that nothing renders, Ctrl+Up and Ctrl+Down to the turn before and after,
    Escape leaves; what was typed is stored each time.
    """

    noticed = Signal(str)

    def __init__(self, session: Session, canvas: BilingualCanvas, reading: ReadingBinding) -> None:
        super().__init__(canvas)
        self._session, self._canvas, self._reading = session, canvas, reading
        self._theme = LIGHT
        self._place: Beside | None = None
        self._sent: dict[tuple[Uid, int], str] = {}  # typed, and perhaps not on the page yet
        self.editor: TurnEditor | None = None
        canvas.viewport().installEventFilter(self)
        reading.changed.connect(self._look_again)

    @property
    def translation(self) -> Uid | None:
        """The translation that is shown, and can be typed in."""
        shown = self._canvas.shown_texts()
        return shown[1] if len(shown) > 1 else None

    @property
    def _below(self) -> bool:
        """Whether one types below the original, which stays in sight, and not beside it."""
        sheet = self._canvas.sheet
        return sheet is not None and sheet.geometry.stacked and 0 in sheet.geometry.shown

    def begin(self) -> None:
        """Type beside the turn at the caret; where that is done, beside the next one that lacks it."""
        transcript, caret = self._reading.transcript, self._canvas.caret()
        if transcript is None or caret is None or self._canvas.sheet is None:
            return
        turns, document = transcript.original.turns, self._canvas.sheet.document
        text, position = caret
        if text != transcript.original.uid:
            row, _ = document.rows.find(1, position)
            cell = document.rows[row].cells[0]
            position = cell[0].start if cell else 0
        here = document.turn_index(0, position) + 1
        if not self._open_first(range(here, len(turns) + 1)) and not self._open_first(range(1, here)):
            self._open_at(here)

    def draft(self) -> Draft | None:
        """The translation that is being typed, where it is another than what is stored."""
        editor, place = self.editor, self._place
        if editor is None or place is None or editor.words.strip() == place.words.strip():
            return None
        return Draft(DraftKind.TRANSLATION, place.translation, place.turn, place.words, editor.words)

    def offer(self, draft: Draft) -> bool:
        """Open the place again with words typed before; False where other words are there now."""
        if self.translation != draft.thing or self._words(draft.turn) != draft.before:
            return False
        if not self._open_at(draft.turn) or self.editor is None:
            return False
        self.editor.retype(draft.words)
        return True

    def settle(self) -> None:
        """Have what is being typed stored, and leave."""
        self._store()
        self._close()

    def dress(self, theme: ReadingTheme) -> None:
        """Take the colours of the page."""
        self.settle()
        self._theme = theme

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the page moves, somebody clicks twice where nothing stands yet, or goes on by keys."""
        if isinstance(event, QKeyEvent) and watched is self.editor:
            step = STEPS.get(event.key())
            if step is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.accept()  # a shortcut of the window may have these keys too
                if event.type() == QEvent.Type.KeyPress:
                    self._step(step)
                return True
        elif event.type() == QEvent.Type.Paint and self.editor is not None:
            self._lay_over()
        elif event.type() == QEvent.Type.MouseButtonDblClick and isinstance(event, QMouseEvent):
            return self._clicked(event)
        return super().eventFilter(watched, event)

    def _clicked(self, event: QMouseEvent) -> bool:
        sheet = self._canvas.sheet
        if sheet is None or self.translation is None:
            return False
        page = self._canvas.to_page(event.position())
        if sheet.side_at(page) != 1:
            return False
        row = sheet.heights.at(round(page.y()))
        if not 0 <= row < len(sheet.document.rows):
            return False
        original, beside = sheet.document.rows[row].cells
        if beside or not original or page.y() > sheet.heights.total:
            return False
        self.settle()
        return self._open_at(original[0].turn + 1)

    def _open_first(self, turns: range) -> bool:
        """Go to the first of ``turns`` that nothing renders; False where there is none."""
        return any(self._words(turn) == "" and self._open_at(turn) for turn in turns)

    def _step(self, step: int) -> None:
        """Go to the turn before or after, where it has one place."""
        place, transcript = self._place, self._reading.transcript
        if place is None or transcript is None:
            return
        turns = range(place.turn + step, 0 if step < 0 else len(transcript.original.turns) + 1, step)
        self._store()
        if not any(self._open_at(turn) for turn in turns):
            self._close()

    def _words(self, turn: int) -> str | None:
        """What stands beside ``turn``, as far as is known; None where that is more than one turn."""
        transcript, translation = self._reading.transcript, self.translation
        if transcript is None or translation is None:
            return None
        return self._sent.get((translation, turn), words_beside(transcript, translation, turn))

    def _open_at(self, turn: int) -> bool:
        """Lay an editor over the place beside ``turn``; False where it has several turns."""
        transcript, translation, sheet = self._reading.transcript, self.translation, self._canvas.sheet
        words = self._words(turn)
        if transcript is None or translation is None or sheet is None or words is None:
            return False
        self._close()
        self._place = Beside(transcript.uid, translation, turn, words)
        self.editor = editor = TurnEditor(words, sheet.fonts.faces[1], self._canvas.viewport())
        editor.dress(self._theme)
        editor.setAccessibleName(self.tr("Translation of turn {n}").format(n=turn))
        editor.setPlaceholderText(self.tr("Type here; Enter goes to the next turn, Esc leaves"))
        editor.installEventFilter(self)
        editor.done.connect(self._go_on)
        editor.dropped.connect(self.settle)
        editor.left.connect(self.settle)
        editor.document().documentLayout().documentSizeChanged.connect(lambda _: self._grow())
        self._reveal_place()
        self._lay_over()
        editor.show()
        editor.mark(*[editor.document().characterCount() - 1] * 2)
        editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _go_on(self) -> None:
        """Store the words and go to the next turn that lacks a translation."""
        place, transcript = self._place, self._reading.transcript
        if place is None or transcript is None:
            return
        self._store()
        if not self._open_first(range(place.turn + 1, len(transcript.original.turns) + 1)):
            self._close()
            self.noticed.emit(self.tr("No turn below lacks a translation."))

    def _store(self) -> None:
        """Have the words stored, if they are others than before."""
        editor, place, session = self.editor, self._place, self._session
        if editor is None or place is None:
            return
        QGuiApplication.inputMethod().commit()
        words = editor.words
        if words.strip() == place.words.strip():
            return
        key = place.translation, place.turn
        self._sent[key] = words.strip()
        self._place = Beside(place.transcript, place.translation, place.turn, words)
        session.write(
            lambda _: typing_beside.write(
                session.project, session.coder.uid, place.translation, place.turn, words
            ),
            None,
            lambda error: self._refused(key, words, error),
        )

    def _refused(self, key: tuple[Uid, int], words: str, error: BaseException) -> None:
        self._sent.pop(key, None)
        QGuiApplication.clipboard().setText(words)
        self.noticed.emit(self.tr("Your words could not be stored; they are on the clipboard."))
        self._session.tasks.failed.emit(error)

    def _look_again(self) -> None:
        """The page shows something else: keep to a place that is still there, or leave."""
        transcript = self._reading.transcript
        if transcript is not None:
            known = {text.uid for text in transcript.texts}
            self._sent = {
                (text, turn): words
                for (text, turn), words in self._sent.items()
                if text in known and words_beside(transcript, text, turn) != words
            }
        place = self._place
        if place is None or (transcript is not None and place.translation == self.translation):
            return
        if transcript is not None and place.translation in {text.uid for text in transcript.texts}:
            self.settle()
            return
        if self.editor is not None and self.editor.words.strip() != place.words.strip():
            QGuiApplication.clipboard().setText(self.editor.words)
            self.noticed.emit(self.tr("Your words could not be stored; they are on the clipboard."))
        self._close()

    def _grow(self) -> None:
        if self._below:
            self._reveal_place()
        self._lay_over()

    def _reveal_place(self) -> None:
        """Scroll so that the original's turn can be seen, and the editor where it stands below."""
        sheet, place, editor = self._canvas.sheet, self._place, self.editor
        transcript = self._reading.transcript
        if sheet is None or place is None or editor is None or transcript is None:
            return
        extent = sheet.extent(0, transcript.original.turns[place.turn - 1].span)
        words = max(LINES * sheet.fonts.faces[1].pitch + 2 * EDGE, editor.height_needed)
        self._canvas.reveal(extent.adjusted(0, 0, 0, TURN_GAP + words if self._below else 0))

    def _lay_over(self) -> None:
        """Put the editor over its place: beside or below the original's turn, as high as the words need."""
        sheet, place, editor = self._canvas.sheet, self._place, self.editor
        transcript = self._reading.transcript
        if sheet is None or place is None or editor is None or transcript is None:
            return
        if len(sheet.geometry.columns) < 2 or place.transcript != transcript.uid:
            return
        span: Span = transcript.original.turns[place.turn - 1].span
        column, extent = sheet.geometry.columns[1], sheet.extent(0, span)
        if self._below:
            extent = QRectF(0, extent.bottom() + TURN_GAP, extent.width(), 0)
        shown = self._canvas.to_viewport(QRectF(column.left, extent.top(), column.width, extent.height()))
        least = LINES * sheet.fonts.faces[1].pitch
        height = max(shown.height(), editor.height_needed - 2 * EDGE, least)
        rect = QRect(shown.left(), shown.top(), shown.width(), height).adjusted(-EDGE, -EDGE, EDGE, EDGE)
        bottom = self._canvas.viewport().height()
        room = max(bottom - rect.top(), least + 2 * EDGE) if self._below else bottom
        rect.setHeight(min(rect.height(), room, bottom))
        rect.moveTop(max(min(rect.top(), bottom - rect.height()), min(0, rect.top())))
        if editor.geometry() != rect:
            editor.setGeometry(rect)

    def _close(self) -> None:
        editor, self.editor, self._place = self.editor, None, None
        if editor is not None:
            editor.blockSignals(True)
            if editor.hasFocus():
                self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)
            editor.hide()
            editor.deleteLater()
