"""Binds the panel of codings without a place to the project."""

from __future__ import annotations

from collections.abc import Callable, Set
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.codings import CodingPlace
from opimpuc_qda.queries.revisions import revisions
from opimpuc_qda.queries.unplaced import UnplacedRow, unplaced, unplaced_count, whereabouts
from opimpuc_qda.services import coding, correcting
from opimpuc_qda.ui.views.coding.latest import Latest
from opimpuc_qda.ui.views.correcting.unplaced_panel import Listed, UnplacedPanel

if TYPE_CHECKING:
    from opimpuc_qda.store.project import View
    from opimpuc_qda.ui.shell.session import Session
    from opimpuc_qda.ui.views.coding.reading_binding import ReadingBinding

CONCERNED = {"coding", "text", "code", "transcript", "coder"}
Found = tuple[int, tuple[tuple[UnplacedRow, str], ...]]
"""How many there are, and where they are shown, each with the time of the revision that it quotes."""


class UnplacedBinding(QObject):
    """``counted``: how many codings have no place; ``noticed`` says something in a sentence.

    ``earlier_asked`` gives the :class:`UnplacedRow` whose old text the person wants to read.
    """

    counted = Signal(int)
    noticed = Signal(str)
    earlier_asked = Signal(object)

    def __init__(
        self,
        session: Session,
        panel: UnplacedPanel,
        reading: ReadingBinding,
        label_of: Callable[[Uid], str],
    ) -> None:
        super().__init__(panel)
        self._session, self._panel, self._reading, self._label_of = session, panel, reading, label_of
        self._shown = False
        self._now = Latest(session, self._read, self._show)
        reading.changed.connect(lambda: panel.allow_placing(possible=reading.passage is not None))
        panel.go_asked.connect(self._go)
        panel.place_asked.connect(self._place)
        panel.remove_asked.connect(self._remove)
        panel.earlier_asked.connect(lambda one: self.earlier_asked.emit(one.row))

    def refresh(self) -> None:
        """Count and list them as they are now."""
        self._shown = not self._panel.isHidden()
        self._now.ask()

    def note(self, kinds: Set[str]) -> None:
        """The project was changed in ``kinds``."""
        if kinds & CONCERNED:
            self.refresh()

    def show_panel(self) -> None:
        """Show the list below the text."""
        self._panel.show()
        self._panel.table.setFocus()
        self.refresh()

    def _read(self, view: View) -> Found:
        """Runs in a worker."""
        count = unplaced_count(view)
        rows = unplaced(view) if count and self._shown else ()
        made = {one.uid: one.at for text in {row.text for row in rows} for one in revisions(view, text)}
        return count, tuple((row, made.get(row.revision, "")) for row in rows)

    def _show(self, found: Found) -> None:
        count, rows = found
        self.counted.emit(count)
        self._panel.show_listed([Listed(row, self._label_of(row.code), since) for row, since in rows])

    def _go(self, one: Listed) -> None:
        uid = one.row.uid
        self._session.read(lambda view: whereabouts(view, uid), self._gone)

    def _gone(self, place: CodingPlace | None) -> None:
        if place is None:
            self.noticed.emit(self.tr("The text it was on was removed. Place it elsewhere, or remove it."))
        self._reading.reveal(place)

    def _place(self, one: Listed) -> None:
        if self._reading.passage is None:
            return
        session, (text, span) = self._session, self._reading.passage
        session.write(
            lambda _: correcting.place_coding(session.project, session.coder.uid, one.row.uid, text, span),
            lambda _: self._reading.activate(one.row.uid),
        )

    def _remove(self, one: Listed) -> None:
        session = self._session
        session.write(lambda _: coding.remove(session.project, session.coder.uid, [one.row.uid]))
