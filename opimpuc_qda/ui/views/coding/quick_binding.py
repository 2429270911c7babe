"""Binds the quick code bar to the project: what is chosen there goes on the passage it was opened for."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from opimpuc_qda.domain.codebook import LocalText
from opimpuc_qda.domain.progress import Progress
from opimpuc_qda.domain.script import HAN_CLASS
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.services import new_coding
from opimpuc_qda.services.codebook_editing import NewCode
from opimpuc_qda.ui.views.codebook.panel import CodebookPanel
from opimpuc_qda.ui.views.coding.reading_binding import ReadingBinding
from opimpuc_qda.ui.views.quick_code.bar import QuickBar
from opimpuc_qda.ui.views.reading.canvas import BilingualCanvas

if TYPE_CHECKING:
    from opimpuc_qda.ui.shell.session import Session

PAUSE = 300  # milliseconds without a change before a selection is taken as made
LONGEST_LABEL = 60
DIGITS = 9
_HAN = re.compile(f"[{HAN_CLASS}]")
Passage = tuple[Uid, Span]
Apply = Callable[[Sequence[Uid], Uid, Span], None]


class QuickBinding(QObject):
    """``keys_changed`` gives the codes (uid or "") that have the keys Ctrl+1 to Ctrl+9 now."""

    keys_changed = Signal(object)

    def __init__(self, session: Session, canvas: BilingualCanvas, panel: CodebookPanel, apply: Apply) -> None:
        super().__init__(canvas)
        self._session, self._canvas, self._panel, self._apply = session, canvas, panel, apply
        self.reading: ReadingBinding | None = None
        self.opens_itself = False
        self.bar = QuickBar(canvas)
        self._language = "en"
        self._passage: Passage | None = None
        self._keys = [""] * DIGITS
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._open_by_itself)
        canvas.selectionChanged.connect(self._note_selection)
        self.bar.chosen.connect(self._take)
        self.bar.made.connect(self._make)
        self.bar.key_given.connect(self.give_key)
        self.bar.left.connect(lambda: canvas.setFocus(Qt.FocusReason.OtherFocusReason))

    def show_language(self, language: str) -> None:
        """Name codes in ``language`` (en, fr, zh-Hans)."""
        self._language = language

    def open(self) -> None:
        """Open the bar at the selected passage; without one, at the sentence of the caret."""
        if self._selected() is None:
            self._canvas.select_sentence()
        self._passage = self._selected()
        if self._passage is not None:
            book = self._panel.tree.codebook
            self.bar.use(book, self._panel.view.search, self._panel.recent_codes, self._language)
            self.bar.open(self._near(), self._parent_of_new())

    def toggle_open_coding(self) -> None:
        """Let the bar open by itself after each selection, or no more."""
        self.opens_itself = not self.opens_itself

    def code_in_vivo(self) -> None:
        """Make a code that is called as the selected words are, and put it on them."""
        passage = self._selected()
        shown = self.reading.transcript if self.reading is not None else None
        if passage is None or shown is None:
            return
        text, span = passage
        words = " ".join(span.of(shown.text(text).body).split())[:LONGEST_LABEL]
        written_in = shown.text(text).language
        language = "zh-Hans" if written_in.startswith("zh") else written_in.split("-")[0]
        self._write({language: words}, self._parent_of_new(), passage)

    def apply_own(self, digit: int) -> None:
        """Put the code that has the key Ctrl+``digit`` on the selected passage."""
        passage, code = self._selected(), Uid(self._keys[digit - 1])
        if passage is not None and code in self._panel.tree.codebook:
            self._apply([code], *passage)

    def show_keys(self, codes: Sequence[str]) -> None:
        """Give the keys from Ctrl+1 on to ``codes`` ("": to none)."""
        self._keys = [*codes, *[""] * DIGITS][:DIGITS]
        self.bar.show_keys({Uid(code): digit for digit, code in enumerate(self._keys, 1) if code})

    def key_of(self, code: str) -> int:
        """The digit of ``code``, 0 where it has none."""
        return self._keys.index(code) + 1 if code in self._keys else 0

    def give_key(self, digit: int, code: str) -> None:
        """Let ``code`` have the key Ctrl+``digit``; where it has it already, it loses it."""
        others = ["" if one == code else one for one in self._keys]
        others[digit - 1] = "" if self._keys[digit - 1] == code else code
        self.show_keys(others)
        self.keys_changed.emit(tuple(self._keys))

    def _take(self, code: str, stays: bool) -> None:  # noqa: FBT001  (a signal's)
        del stays
        if self._passage is not None:
            self._apply([Uid(code)], *self._passage)

    def _make(self, label: str, parent: str, stays: bool) -> None:  # noqa: FBT001  (a signal's)
        del stays
        is_chinese = _HAN.search(label) is not None
        if self._passage is not None:
            self._write(
                {"zh-Hans" if is_chinese else _latin(self._language): label}, Uid(parent), self._passage
            )

    def _write(self, label: LocalText, parent: Uid | None, passage: Passage) -> None:
        new = NewCode(label, parent or None)
        session = self._session
        session.write(partial(self._apply_new, new, passage), self._show_made, session.unless_gone)

    def _apply_new(self, new: NewCode, passage: Passage, _: Progress) -> new_coding.NewCoding:
        return new_coding.apply_new(self._session.project, self._session.coder.uid, new, *passage)

    def _show_made(self, done: new_coding.NewCoding) -> None:
        if self.reading is not None:
            self.reading.activate(done.coding)

    def _selected(self) -> Passage | None:
        return self.reading.passage if self.reading is not None else None

    def _parent_of_new(self) -> Uid | None:
        """Where a new code most likely belongs: in the group that is marked, or beside the code that is."""
        book, marked = self._panel.tree.codebook, self._panel.view.marked()
        if marked is None or marked not in book:
            return None
        return marked if not book[marked].codable else book[marked].parent

    def _near(self) -> QRect:
        sheet = self._canvas.sheet
        if sheet is None:
            return self._canvas.rect()
        caret = self._canvas.to_viewport(sheet.caret(self._canvas.current_selection.caret))
        return caret.translated(self._canvas.viewport().pos())

    def _note_selection(self, _: str, span: Span | None) -> None:
        if self.opens_itself and span is not None and len(span):
            self._pause.start()

    def _open_by_itself(self) -> None:
        """Not while a button is down, or keys are still extending the selection."""
        busy = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        busy = busy or bool(QApplication.queryKeyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)
        if busy:
            self._pause.start()
        elif self.opens_itself and self._canvas.hasFocus() and self._selected() is not None:
            self.open()


def _latin(language: str) -> str:
    """Words without a Chinese character are French where the window is, else English."""
    return "fr" if language == "fr" else "en"
