"""What comes into the open project and goes out of it: transcripts, attributes, others' work, workbooks."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDropEvent

from opimpuc_qda.domain.memo import MemoTarget
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.ui.shell import wording
from opimpuc_qda.ui.shell.task_bar import TaskBar

if TYPE_CHECKING:
    from opimpuc_qda.queries.memo_lines import MemoLine
    from opimpuc_qda.queries.reading import ReadText
    from opimpuc_qda.queries.unplaced import UnplacedRow
    from opimpuc_qda.ui.shell.main_window import MainWindow
    from opimpuc_qda.ui.shell.session import Session
    from opimpuc_qda.ui.views.dialogs.desk import Desk
    from opimpuc_qda.ui.views.dialogs.working import WorkingDialog
    from opimpuc_qda.ui.views.words.window_binding import WordsWindowBinding

DROPS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class Transfers(QObject):
    """Opens the dialogs over ``window``; files dropped on it are transcripts to import.

    ``dialog`` is the one that is open, if one is.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: WorkingDialog | None = None
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def import_transcripts(self, paths: Sequence[Path] = ()) -> None:
        """Look at ``paths``, or ask for them, and import what the person wants of them."""
        from opimpuc_qda.ui.views.importing.dialog import SIZE, ImportDialog, ask_transcripts

        if (desk := self._desk()) is None or not (found := paths or ask_transcripts(self._window)):
            return
        dialog = ImportDialog(desk, self._window)
        dialog.imported.connect(self._go_to)
        self._hold(dialog)
        dialog.show_sized(SIZE)
        dialog.read(found)

    def import_folder(self, paths: Sequence[Path] = ()) -> None:
        """Look through the folders among ``paths``, or ask for one, and import all that they hold."""
        from opimpuc_qda.ui.views.importing_folder.dialog import SIZE, FolderDialog, ask_folder

        if (desk := self._desk()) is None or not (found := paths or ask_folder(self._window)):
            return
        dialog = FolderDialog(desk, self._window)
        dialog.chosen.connect(lambda uid: self._go_to([uid]))
        self._hold(dialog)
        dialog.show_sized(SIZE)
        dialog.read(found)

    def merge_projects(self) -> None:
        """Ask for other coders' projects, and show what merging them would do."""
        from opimpuc_qda.ui.views.merging.dialog import SIZE, MergeDialog, ask_projects

        desk = self._desk()
        if desk is None or not (found := ask_projects(self._window, desk.session.project.path.parent)):
            return
        dialog = MergeDialog(desk, self._window)
        self._hold(dialog)
        dialog.show_sized(SIZE)
        dialog.read(found)

    def export_workbook(self) -> None:
        """Ask what the workbook is to be like, and write it."""
        from opimpuc_qda.ui.views.exporting.dialog import SIZE, ExportDialog

        if (desk := self._desk()) is not None:
            dialog = ExportDialog(desk, self._window)
            self._hold(dialog)
            dialog.show_sized(SIZE)

    def describe_interview(self) -> None:
        """Say what is known of the transcript that is shown: place, speakers, attributes."""
        from opimpuc_qda.ui.views.cases.interview_dialog import SIZE, InterviewDialog

        coding = self._window.controller
        shown = coding.reading.transcript if coding is not None else None
        if shown is None or (desk := self._desk()) is None:
            return
        dialog = InterviewDialog(desk, shown.uid, self._window)
        self._hold(dialog)
        dialog.show_sized(SIZE)
        dialog.read()

    def show_attributes(self) -> None:
        """Show places, participants, interviews and texts by their attributes."""
        from opimpuc_qda.ui.views.cases.attributes_dialog import SIZE, AttributesDialog

        if (desk := self._desk()) is not None:
            dialog = AttributesDialog(desk, self._window)
            self._hold(dialog)
            dialog.show_sized(SIZE)
            dialog.read()

    def show_memos(self) -> None:
        """Show all memos of the project."""
        from opimpuc_qda.ui.views.memos.list_dialog import SIZE, MemosDialog

        coding = self._window.controller
        if coding is None or (desk := self._desk()) is None:
            return
        dialog = MemosDialog(desk, coding.title_of, self._window)
        dialog.gone.connect(self._go_to_memo)
        self._hold(dialog)
        dialog.show_sized(SIZE)
        dialog.read()

    def show_summaries(self) -> None:
        """Show the grid of summaries."""
        from opimpuc_qda.ui.views.summaries.dialog import SIZE, SummariesDialog

        coding = self._window.controller
        if coding is None or (desk := self._desk()) is None:
            return
        dialog = SummariesDialog(desk, coding.title_of, self._window)
        self._hold(dialog)
        dialog.show_sized(SIZE)
        dialog.read()

    def show_words(self) -> None:
        """Show the lists of words beside the text."""
        if (words := self._words()) is not None:
            words.open()

    def show_context(self) -> None:
        """Show the word that is selected, or at the caret, in context."""
        if (words := self._words()) is not None:
            words.show_context()

    def add_word(self, word: str | None = None) -> None:
        """Show what adding ``word`` to the lexicon would do; None: what is selected, or at the caret."""
        from opimpuc_qda.ui.views.words.add_dialog import SIZE, AddWordDialog

        words = self._words()
        if words is None or (desk := self._desk()) is None:
            return
        over = words.window if words.window.isVisible() else self._window
        dialog = AddWordDialog(desk, over)
        self._hold(dialog)
        dialog.show_sized(SIZE)
        dialog.read(words.word_here() if word is None else word)

    def show_models(self) -> None:
        """Show the language models of the person."""
        from opimpuc_qda.ui.views.words.models_dialog import SIZE, ModelsDialog

        words = self._words()
        if words is None or (desk := self._desk()) is None:
            return
        dialog = ModelsDialog(desk, self._window)
        dialog.models_changed.connect(words.window.models_changed)
        self._hold(dialog)
        dialog.show_sized(SIZE)
        dialog.read()

    def write_memo(self, on: MemoTarget) -> None:
        """Write on the thing of the kind ``on`` that is current; without one, say so."""
        from opimpuc_qda.ui.views.memos.here import target_here
        from opimpuc_qda.ui.views.memos.target_dialog import SIZE, TargetDialog

        coding = self._window.controller
        if coding is None or (desk := self._desk()) is None:
            return
        with desk.session.project.read() as view:
            target = target_here(view, on, coding)
        if target is None:
            desk.notice(self.tr("There is nothing here to write a memo on. Mark it, or go to it first."))
            return
        dialog = TargetDialog(desk, on, target, coding.title_of, self._window)
        self._hold(dialog)
        dialog.show_sized(SIZE)
        dialog.read()

    def replace_text(self, path: Path | None = None) -> None:
        """Ask for a corrected file of the text that the caret is in, and show what replacing it would do."""
        from opimpuc_qda.ui.views.correcting.replace_dialog import SIZE, ReplaceDialog, Words, ask_corrected

        coding = self._window.controller
        if coding is None or (shown := coding.reading.transcript) is None or (desk := self._desk()) is None:
            return
        if (path := path or ask_corrected(self._window)) is None:
            return
        caret = coding.workspace.canvas.caret()
        words = Words(coding.title_of, coding.correcting.outcome)
        dialog = ReplaceDialog(desk, shown, caret[0] if caret else shown.original.uid, words, self._window)
        self._hold(dialog)
        dialog.show_sized(SIZE)
        dialog.read(path)

    def add_translation(self, path: Path | None = None) -> None:
        """Ask for the file of a translation of the transcript that is shown, and look at it."""
        self._translate(None, path)

    def replace_translation(self, path: Path | None = None) -> None:
        """Ask for a file to put in the place of the translation that is shown, and look at it."""
        coding = self._window.controller
        if coding is not None and (shown := coding.translating.shown) is not None:
            self._translate(shown, path)

    def read_earlier(self, row: UnplacedRow | None = None) -> None:
        """Show the earlier states of the text that ``row`` is on, else of the one that the caret is in."""
        from opimpuc_qda.ui.views.correcting.earlier_dialog import SIZE, EarlierDialog, Look

        coding, look = self._window.controller, self._window.look
        if coding is None or (desk := self._desk()) is None:
            return
        shown, caret = coding.reading.transcript, coding.workspace.canvas.caret()
        texts = [(text.uid, text.language) for text in shown.texts] if shown else []
        if row is not None and row.text not in dict(texts):
            texts = [(row.text, row.language)]
        if not texts:
            return
        book = coding.workspace.codebook.tree.codebook
        dress = Look(book, look.language.codebook, look.reading_theme, look.text_size)
        dialog = EarlierDialog(desk, texts, dress, self._window)
        self._hold(dialog)
        dialog.show_sized(SIZE)
        if row is not None:
            dialog.read(row.text, row.revision, row.span)
        else:
            dialog.read(caret[0] if caret else None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: files dragged over the window and dropped on it."""
        if event.type() in DROPS and isinstance(event, QDropEvent):
            paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
            if paths and self._window.session is not None:
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self._take_in(paths)
                return True
        return super().eventFilter(watched, event)

    def _take_in(self, paths: Sequence[Path]) -> None:
        """What was dropped: a folder is gone through, files alone are looked at one by one."""
        if any(path.is_dir() for path in paths):
            self.import_folder(paths)
        else:
            self.import_transcripts(paths)

    def _translate(self, replaced: ReadText | None, path: Path | None) -> None:
        from opimpuc_qda.ui.views.translating.add_dialog import SIZE, AddDialog, ask_translation

        coding = self._window.controller
        if coding is None or (shown := coding.reading.transcript) is None or (desk := self._desk()) is None:
            return
        if (path := path or ask_translation(self._window)) is None:
            return
        dialog = AddDialog(desk, shown, replaced, self._window)
        dialog.adding.connect(coding.translating.expect)
        self._hold(dialog)
        dialog.show_sized(SIZE)
        dialog.read(path)

    def _words(self) -> WordsWindowBinding | None:
        """What binds the window of words to the text that is open."""
        from opimpuc_qda.ui.views.words.binding import WordsBinding
        from opimpuc_qda.ui.views.words.window_binding import WordsWindowBinding

        coding, session = self._window.controller, self._window.session
        if coding is None or session is None:
            return None
        if (made := coding.workspace.findChild(WordsWindowBinding)) is not None:
            return made
        learnt = coding.workspace.canvas.findChild(WordsBinding)
        if learnt is None:
            return None
        binding = WordsWindowBinding(lambda: self._lent(session), coding, learnt, self._window)
        binding.add_asked.connect(self.add_word)
        return binding

    def _desk(self) -> Desk | None:
        """What the dialogs work with; None without a project. Typing is saved before one opens."""
        session = self._window.session
        if session is None or self.dialog is not None:
            return None
        self._window.coding(lambda coding: coding.settle())
        return self._lent(session)

    def _lent(self, session: Session) -> Desk:
        from opimpuc_qda.ui.views.dialogs.desk import Desk

        window = self._window
        return Desk(
            session=session,
            sentence=wording.sentence,
            progress=lambda parent: TaskBar(window.tasks, parent),
            notice=window.messages.notice,
            ask=window.messages.ask,
            language=window.look.language.name,
        )

    def _hold(self, dialog: WorkingDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._let_go)
        self._window.projects.left.connect(dialog.abort)

    def _let_go(self) -> None:
        self.dialog = None

    def _go_to_memo(self, line: MemoLine) -> None:
        from opimpuc_qda.queries.codings import CodingPlace

        place = line.place
        if place.transcript is not None and place.text is not None and place.span is not None:
            there = CodingPlace(place.transcript, place.text, place.span)
            self._window.coding(lambda coding: coding.reading.reveal(there))
        elif place.transcript is not None:
            self._go_to([place.transcript])

    def _go_to(self, uids: Sequence[Uid]) -> None:
        self._window.coding(lambda coding: coding.open_transcript(uids[0]))
