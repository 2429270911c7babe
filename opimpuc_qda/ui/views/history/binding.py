"""Binds the history panel to a project: listing, going there, taking one act back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QSplitter

from opimpuc_qda.queries.acts import ALL, Act, acts, count_acts
from opimpuc_qda.queries.coders import coders
from opimpuc_qda.queries.codings import CodingPlace
from opimpuc_qda.services import undoing
from opimpuc_qda.ui.views.coding.latest import Latest
from opimpuc_qda.ui.views.history.panel import HistoryPanel

if TYPE_CHECKING:
    from opimpuc_qda.domain.uid import Uid
    from opimpuc_qda.store.project import View
    from opimpuc_qda.ui.shell.session import Session
    from opimpuc_qda.ui.views.coding.controller import CodingController

Counted = tuple[int, tuple[tuple["Uid", str], ...]]


class HistoryBinding(QObject):
    """One for each open project, made when the history is first asked for."""

    def __init__(self, session: Session, controller: CodingController, says: Callable[[str], str]) -> None:
        super().__init__(controller.workspace)
        self._session, self._controller = session, controller
        self._sought: CodingPlace | None = None
        self._here: Uid | None = None
        self._wanted = ALL
        middle = controller.workspace.canvas.parentWidget()
        self.panel = HistoryPanel(says, lambda: datetime.now().astimezone().date(), middle)
        if isinstance(middle, QSplitter):
            middle.addWidget(self.panel)
        self._count_now = Latest(session, self._read_count, self._show)
        self.panel.asked.connect(self._refresh)
        self.panel.gone.connect(self.go)
        self.panel.undo_asked.connect(self.take_back)
        self.panel.left.connect(self.leave)
        self.panel.acts.wanted.connect(self._read_page)
        session.changed.connect(lambda _: self._refresh())
        controller.reading.changed.connect(self._reading_changed)

    def open(self) -> None:
        """Show the panel."""
        self.panel.show()
        self.panel.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._refresh()

    def leave(self) -> None:
        """Close the panel and go back to the text."""
        self.panel.hide()
        self._controller.workspace.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def go(self, act: Act) -> None:
        """Go to the words that an act was about, or at least to its transcript."""
        about = act.subject
        if about.transcript is not None and about.text is not None and about.span is not None:
            self._sought = CodingPlace(about.transcript, about.text, about.span)
            self._controller.reading.reveal(self._sought)
            self._select_sought()
        elif about.transcript is not None:
            self._controller.open_transcript(about.transcript)

    def take_back(self, act: Act) -> None:
        """Undo one act; why it cannot be is told in a sentence."""
        self._controller.settle()
        session = self._session
        session.write(lambda _: undoing.undo_one(session.project, session.coder.uid, act.uid))

    def _reading_changed(self) -> None:
        self._select_sought()
        if self.panel.here.isChecked() and self._shown() != self._here:
            self._refresh()

    def _select_sought(self) -> None:
        """Select the words that one goes to, as soon as their transcript is shown."""
        place = self._sought
        if place is not None and place.transcript == self._shown():
            self._sought = None
            self._controller.workspace.canvas.select(place.text, place.span)

    def _shown(self) -> Uid | None:
        shown = self._controller.reading.transcript
        return shown.uid if shown else None

    def _refresh(self) -> None:
        if not self.panel.isHidden():
            self._here = self._shown()
            self._wanted = self.panel.filter(self._here)
            self._count_now.ask()

    def _read_count(self, view: View) -> Counted:
        """Runs in a worker."""
        return count_acts(view, self._wanted), tuple((one.uid, one.name) for one in coders(view))

    def _show(self, counted: Counted) -> None:
        count, people = counted
        self.panel.offer_coders(people)
        self.panel.show_count(count)

    def _read_page(self, start: int, stop: int) -> None:
        version, wanted = self.panel.acts.version, self._wanted
        coder = self._session.coder.uid
        self._session.read(
            lambda view: acts(view, coder, wanted, start, stop),
            lambda found: self.panel.acts.fill(version, start, found),
        )
