"""What a coder does: find, apply, remove, note, undo. Everything is saved at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal

from opimpuc_qda.domain.changes import Changes
from opimpuc_qda.domain.codebook import Codebook
from opimpuc_qda.domain.errors import NothingToUndo
from opimpuc_qda.domain.progress import Progress
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.codes import codebook
from opimpuc_qda.queries.codings import place_of
from opimpuc_qda.queries.reading import place_of_beads
from opimpuc_qda.queries.revisions import place_of_correction
from opimpuc_qda.queries.transcripts import TranscriptRow
from opimpuc_qda.services import coding, undoing
from opimpuc_qda.services.code_sounds import Sounds, sounds
from opimpuc_qda.services.undoing import Undone
from opimpuc_qda.ui.models.situation import Situation
from opimpuc_qda.ui.views.coding.alignment_binding import AlignmentBinding
from opimpuc_qda.ui.views.coding.code_desk import CodeDesk
from opimpuc_qda.ui.views.coding.codebook_binding import CodebookBinding
from opimpuc_qda.ui.views.coding.ends_binding import EndsBinding
from opimpuc_qda.ui.views.coding.glance import Glance, glance
from opimpuc_qda.ui.views.coding.half_typed import HalfTyped
from opimpuc_qda.ui.views.coding.hover_cards import HoverCards
from opimpuc_qda.ui.views.coding.keys import TextKeys
from opimpuc_qda.ui.views.coding.latest import Latest
from opimpuc_qda.ui.views.coding.memo_binding import MemoBinding
from opimpuc_qda.ui.views.coding.quick_binding import QuickBinding
from opimpuc_qda.ui.views.coding.reading_binding import ReadingBinding
from opimpuc_qda.ui.views.coding.ways import Ways
from opimpuc_qda.ui.views.coding.workspace import Workspace
from opimpuc_qda.ui.views.correcting.binding import CorrectingBinding
from opimpuc_qda.ui.views.correcting.unplaced_binding import UnplacedBinding
from opimpuc_qda.ui.views.reading.canvas import Spot
from opimpuc_qda.ui.views.reading.style import Style
from opimpuc_qda.ui.views.reading.theme import ReadingTheme
from opimpuc_qda.ui.views.translating.binding import TranslatingBinding

if TYPE_CHECKING:
    from opimpuc_qda.store.project import Project, View
    from opimpuc_qda.ui.shell.session import Session


PLACES = {
    "alignment": place_of_beads,
    "text": place_of_correction,
    "translation": place_of_correction,
}
"""Where to look for what was undone, by the first word of its kind."""


class CodingController(QObject):
    """Binds the workspace to a session, beginning with the transcript and the turn (from 0) of ``start``.

    ``situation_changed``: other actions may be possible now. ``menu_asked`` gives the place on the screen
    where the person wants to see what she can do.
    """

    situation_changed = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, session: Session, workspace: Workspace, start: tuple[Uid, int] | None = None) -> None:
        super().__init__(workspace)
        self._start = start
        self._awaited: Uid | None = None
        self._language = "en"
        self._session = session
        self.workspace = workspace
        self.glance = Glance()
        self.reading = ReadingBinding(session, workspace.canvas)
        self._ends = EndsBinding(session, workspace.canvas, self.reading)
        self.ways = Ways(workspace.canvas, self.reading)
        self.alignment = AlignmentBinding(session, workspace.canvas, self.reading)
        self.correcting = CorrectingBinding(session, workspace.canvas, self.reading)
        self.translating = TranslatingBinding(session, workspace.canvas, self.reading)
        self.unplaced = UnplacedBinding(session, workspace.unplaced, self.reading, self.title_of)
        self._glance_now = Latest(session, lambda view: glance(view, session.coder.uid), self._show_glance)
        self._codebook_now = Latest(session, codebook, self._show_codebook)
        self.quick = QuickBinding(session, workspace.canvas, workspace.codebook, self._apply)
        self.quick.reading = self.reading
        self.codebook = CodebookBinding(session, workspace.codebook)
        self.codes = CodeDesk(session, workspace.codebook, self.quick)
        workspace.codebook.view.key_given.connect(self.quick.give_key)
        self._sounds_now = Latest(session, code_sounds, workspace.codebook.view.hear)
        self._cards = HoverCards(
            session, workspace.canvas, lambda: workspace.codebook.tree.codebook, self._name_of
        )
        self._memos = MemoBinding(session, workspace.memos, self.reading, workspace.codebook, self._name_of)
        self.half_typed = HalfTyped(self._memos, self.correcting, self.translating.typing)
        self._connect(TextKeys(workspace.canvas))
        self._codebook_now.ask()
        self._glance_now.ask()

    def situation(self) -> Situation:
        """What actions can work on now."""
        return Situation(
            project=True,
            transcript=self.reading.transcript is not None,
            translation=self.alignment.possible,
            several=self.translating.several,
            passage=self.reading.passage is not None,
            code=self.workspace.codebook.view.current() is not None,
            coding=self.reading.coding is not None,
            undo=self.glance.undo is not None,
            redo=self.glance.redo is not None,
            recent=len(self.glance.recent),
        )

    def open_transcript(self, uid: Uid) -> None:
        """Go to the transcript ``uid``, as soon as it is listed."""
        self._awaited = uid
        self._glance_now.ask()

    def find_code(self, typed: str = "") -> None:
        """Go to the codebook filter, with ``typed`` in it if anything was typed in the text."""
        field = self.workspace.codebook.filter
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if typed:
            field.setText(typed)
        else:
            field.selectAll()

    def apply_marked(self) -> None:
        """Put the code marked in the tree on the selected passage."""
        if (code := self.workspace.codebook.view.current()) is not None:
            self.apply(code)

    def apply_recent(self, digit: int) -> None:
        """Put the recent code with ``digit`` (from 1) on the selected passage."""
        if (code := self.workspace.codebook.recent.code(digit)) is not None:
            self.apply(code)

    def apply(self, code: Uid) -> None:
        """Put ``code`` on the selected passage; without one, nothing happens."""
        if self.reading.passage is not None:
            self._apply([code], *self.reading.passage)
            self.workspace.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def remove_current(self) -> None:
        """Take the current coding away."""
        if (row := self.reading.coding) is not None:
            self._remove(row.uid)

    def write_memo(self) -> None:
        """Go to the memo on the current coding."""
        if self.reading.coding is not None:
            self.workspace.memos.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def undo(self) -> None:
        """Take back the coder's last act and scroll to it."""
        self._travel(undoing.undo)

    def redo(self) -> None:
        """Do again what was taken back last, and scroll to it."""
        self._travel(undoing.redo)

    def settle(self) -> None:
        """Have everything that is still being typed or moved saved."""
        self.workspace.canvas.ends.settle()
        self.correcting.settle()
        self.translating.settle()
        self.workspace.memos.editor.settle()

    def show_language(self, language: str) -> None:
        """Show codes in ``language`` (en, fr, zh-Hans)."""
        self.workspace.codebook.show_language(language)
        self.workspace.memos.show_language(language)
        self._language = language
        self.unplaced.refresh()
        self.reading.show_language(language)
        self._cards.show_language(language)
        self.quick.show_language(language)
        self.codebook.show_language(language)
        self.codes.show_language(language)
        self._memos.refresh()

    def title_of(self, code: Uid) -> str:
        """How ``code`` is named now; "" where there is none such."""
        book = self.workspace.codebook.tree.codebook
        return book[code].title(self._language) if code in book else ""

    def dress(self, theme: ReadingTheme, text_size: int, style: Style) -> None:
        """Show the transcript in the colours of ``theme``, ``text_size`` pixels high, as ``style`` says."""
        self.workspace.canvas.set_style(style)
        self.correcting.dress(theme)
        self.translating.dress(theme)
        self.workspace.canvas.set_theme(theme)
        self.workspace.canvas.set_text_size(text_size)

    def _connect(self, keys: TextKeys) -> None:
        space = self.workspace
        self._session.changed.connect(self._note)
        space.transcripts.chosen.connect(self._open)
        space.codebook.applied.connect(self.apply)
        space.codebook.view.current_changed.connect(self.situation_changed)
        space.codebook.tree.passage_dropped.connect(lambda code, text, span: self._apply([code], text, span))
        space.canvas.codeDropped.connect(self._apply)
        space.canvas.contextMenuRequested.connect(self._ask_menu)
        space.memos.remove_asked.connect(self._remove)
        self.reading.changed.connect(self.situation_changed)
        self.reading.elsewhere.connect(space.transcripts.mark)
        keys.typed.connect(self.find_code)

    def _ask_menu(self, where: QPoint, spot: Spot) -> None:
        if spot.codings and self.reading.passage is None:
            self.reading.activate(spot.codings[0].uid)
        self.menu_asked.emit(where)

    def _travel(self, way: Callable[[Project, Uid], Undone]) -> None:
        self.settle()
        session = self._session
        session.write(lambda _: way(session.project, session.coder.uid), self._undone, self._not_undone)

    def _apply(self, codes: Sequence[Uid], text: Uid, span: Span) -> None:
        session = self._session
        for code in codes:
            session.write(
                partial(self._apply_one, code, text, span), self.reading.activate, session.unless_gone
            )

    def _apply_one(self, code: Uid, text: Uid, span: Span, _: Progress) -> Uid:
        return coding.apply(self._session.project, self._session.coder.uid, code, text, span)

    def _remove(self, uid: Uid) -> None:
        self.settle()
        session = self._session
        session.write(lambda _: coding.remove(session.project, session.coder.uid, [uid]))

    def _undone(self, undone: Undone) -> None:
        place = PLACES.get(undone.kind.partition(".")[0], place_of)
        self._session.read(lambda view: place(view, undone.uids), self.reading.reveal)

    def _not_undone(self, error: BaseException) -> None:
        if not isinstance(error, NothingToUndo):
            self._session.tasks.failed.emit(error)

    def _note(self, changes: Changes) -> None:
        if changes.kinds & {"bead", "text"}:
            self.reading.reload()
        elif changes.kinds & {"coding", "memo", "code"}:
            self.reading.refresh(changes.uids if changes.kinds == {"coding"} else ())
        if "code" in changes.kinds:
            self._codebook_now.ask()
        self.unplaced.note(changes.kinds)
        self._glance_now.ask()

    def _show_codebook(self, shown: Codebook) -> None:
        self.workspace.codebook.show_codebook(shown)
        self.reading.show_codebook(shown)
        self._sounds_now.ask()

    def _show_glance(self, seen: Glance) -> None:
        self.glance = seen
        panel = self.workspace.codebook
        panel.tree.show_counts(
            {uid: count.own for uid, count in seen.counts.items()},
            {uid: count.subtree for uid, count in seen.counts.items()},
        )
        panel.show_recent(seen.recent)
        self.workspace.transcripts.show_rows(seen.transcripts)
        if self._awaited in {row.uid for row in seen.transcripts}:
            awaited, self._awaited = self._awaited, None
            self.workspace.transcripts.mark(awaited)
        elif self.workspace.transcripts.current() is None and seen.transcripts:
            self._open_first(seen.transcripts)
        elif self.reading.transcript is not None and not seen.transcripts:
            self.reading.close()
        self.situation_changed.emit()

    def _open_first(self, rows: Sequence[TranscriptRow]) -> None:
        known = {row.uid for row in rows}
        first = self._start[0] if self._start and self._start[0] in known else rows[0].uid
        self.workspace.transcripts.mark(first)

    def _open(self, uid: str) -> None:
        self.correcting.settle()
        self.translating.settle()
        left, self._start = self._start, None
        self.reading.open(Uid(uid), left[1] if left and left[0] == uid else 0)

    def _name_of(self, coder: Uid) -> str:
        return self.glance.names.get(coder, "")


def code_sounds(view: View) -> Mapping[Uid, Sounds]:
    """How the codes are typed in pinyin; runs in a worker, as it loads a dictionary."""
    return sounds(codebook(view))
