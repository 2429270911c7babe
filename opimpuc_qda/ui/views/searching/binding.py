"""Binds the search panel to a project: hits as one types, marks in the text, and coding them all."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from opimpuc_qda.domain.changes import Changes
from opimpuc_qda.domain.errors import BadPattern, ProblemError, SlowPattern
from opimpuc_qda.domain.progress import Progress
from opimpuc_qda.domain.span import Span
from opimpuc_qda.queries.cases import cases
from opimpuc_qda.queries.coders import coders
from opimpuc_qda.queries.codings import CodingPlace
from opimpuc_qda.queries.search import Found
from opimpuc_qda.queries.search_scope import Searched
from opimpuc_qda.services import searching
from opimpuc_qda.services.coding_hits import Plan, code_found, plan
from opimpuc_qda.ui.views.searching.code_all import CodeAllDialog
from opimpuc_qda.ui.views.searching.filters import Choices

if TYPE_CHECKING:
    from opimpuc_qda.domain.uid import Uid
    from opimpuc_qda.store.project import Project, View
    from opimpuc_qda.ui.shell.session import Session
    from opimpuc_qda.ui.shell.tasks import Task
    from opimpuc_qda.ui.views.coding.reading_binding import ReadingBinding
    from opimpuc_qda.ui.views.coding.workspace import Workspace

PAUSE = 90  # milliseconds without a key before it is searched
CONCERNED = {"text", "revision", "transcript", "bead"}


class SearchBinding(QObject):
    """One for each open project, made when something is first searched."""

    def __init__(self, session: Session, workspace: Workspace, reading: ReadingBinding) -> None:
        super().__init__(workspace)
        self._session, self._workspace, self._reading = session, workspace, reading
        self.panel = workspace.search
        self._task: Task | None = None
        self._indexing = False
        self._sought: tuple[Searched, Span] | None = None
        self._timer = QTimer(self, interval=PAUSE, singleShot=True)
        self._timer.timeout.connect(self.search)
        self.panel.typed.connect(self._timer.start)
        self.panel.gone.connect(self.go)
        self.panel.left.connect(self.leave)
        self.panel.code_asked.connect(self.code_all)
        self.panel.hits.wanted.connect(self._read_page)
        session.changed.connect(self._note)
        reading.changed.connect(self._select_sought)
        self._index()

    def open(self, *, everywhere: bool) -> None:
        """Show the panel for the transcript that is read, or for all; selected words are searched for."""
        here = self._reading.transcript
        self.panel.filters.here.setChecked(not everywhere)
        if self._reading.passage is not None and here is not None:
            text, span = self._reading.passage
            words = span.of(here.text(text).body).strip()
            if words and "\n" not in words:
                self.panel.field.setText(words)
        self.panel.show()
        self.panel.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.panel.field.selectAll()
        self._session.read(self._read_choices, self.panel.filters.offer)
        self._timer.start()

    def leave(self) -> None:
        """Close the panel and go back to the text."""
        self._stop()
        self.panel.hide()
        self._workspace.canvas.show_found({})
        self._workspace.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) hit; without any, ask what to search."""
        number = self.panel.step(by)
        if number is None:
            self.open(everywhere=True)
        else:
            self.go(number)

    def go(self, number: int) -> None:
        """Go to a hit and select it."""
        found = self.panel.hits.found
        if not 0 <= number < found.total:
            return
        self.panel.mark(number)
        ((text, span),) = found.slice(number, number + 1)
        self._sought = text, span
        self._reading.reveal(CodingPlace(text.transcript, text.uid, span))
        self._select_sought()

    def _select_sought(self) -> None:
        """Select the hit that one goes to, as soon as its transcript is shown."""
        shown = self._reading.transcript
        if self._sought is not None and shown is not None and shown.uid == self._sought[0].transcript:
            (text, span), self._sought = self._sought, None
            self._workspace.canvas.select(text.uid, span)

    def search(self) -> None:
        """Find what the panel asks for now; what is still being searched is given up."""
        self._stop()
        shown = self._reading.transcript
        query = self.panel.filters.query(self.panel.field.text(), shown.uid if shown else None)
        if not query.text:
            self._show(Found())
            self.panel.tell(None)
            return
        project = self._session.project
        self._task = self._session.tasks.run(
            lambda progress: searching.find_all(project, query, progress),
            self._show,
            self._refused,
            quiet=True,
        )

    def code_all(self) -> None:
        """Ask which code is to be put on all hits, and do it."""
        dialog = CodeAllDialog(self._codes(), self._workspace.codebook.view.current(), self.panel)
        dialog.asked.connect(partial(self._plan, dialog))
        dialog.accepted.connect(partial(self._code, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        self._plan(dialog)

    def _plan(self, dialog: CodeAllDialog) -> None:
        session, found, asked = self._session, self.panel.hits.found, dialog.chosen()
        code, reach = asked

        def show(counted: Plan) -> None:
            if dialog.isVisible() and dialog.chosen() == asked:
                dialog.show_plan(counted)

        if code is not None:
            session.tasks.run(
                lambda _: plan(session.project, session.coder.uid, code, found, reach), show, quiet=True
            )

    def _code(self, dialog: CodeAllDialog) -> None:
        session, found = self._session, self.panel.hits.found
        code, reach = dialog.chosen()
        session.write(
            lambda progress: code_found(session.project, session.coder.uid, code, found, reach, progress)
        )

    def _codes(self) -> tuple[tuple[Uid, str], ...]:
        book = self._workspace.codebook.tree.codebook
        return tuple((code.uid, code.name) for code in book.in_order() if code.can_be_applied)

    def _stop(self) -> None:
        self._timer.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _show(self, found: Found) -> None:
        self._task = None
        self.panel.hits.show_found(found)
        self.panel.tell(found.total, complete=found.complete)
        self._workspace.canvas.show_found({text.text.uid: text for text in found.texts})

    def _refused(self, error: BaseException) -> None:
        """What is not a whole pattern yet is no fault while one types."""
        self._show(Found())
        if isinstance(error, BadPattern | SlowPattern):
            self.panel.refuse(error)
        elif not isinstance(error, ProblemError):
            self._session.tasks.failed.emit(error)

    def _read_page(self, start: int, stop: int) -> None:
        project, found = self._session.project, self.panel.hits.found
        self._session.tasks.run(
            lambda _: searching.page(project, found, start, stop),
            lambda hits: self.panel.hits.fill(found, start, hits),
            quiet=True,
        )

    def _read_choices(self, view: View) -> Choices:
        """Runs in a worker."""
        return Choices(
            tuple((row.uid, row.name) for row in cases(view)),
            self._codes(),
            tuple((row.uid, row.name) for row in coders(view)),
        )

    def _note(self, changes: Changes) -> None:
        if changes.kinds & CONCERNED:
            self._index()
            if self.panel.isVisible():
                self._timer.start()

    def _index(self) -> None:
        """Enter new texts into the index, some at a time, behind what the person writes."""
        if not self._indexing:
            self._indexing = True
            project = self._session.project
            self._session.tasks.run(
                partial(_index_some, project), self._indexed, self._not_indexed, writes=True, quiet=True
            )

    def _indexed(self, left: int) -> None:
        self._indexing = False
        if left:
            self._index()

    def _not_indexed(self, error: BaseException) -> None:
        self._indexing = False  # texts without an entry are read instead
        if not isinstance(error, ProblemError):
            self._session.tasks.failed.emit(error)


def _index_some(project: Project, _: Progress) -> int:
    return searching.index_some(project)
