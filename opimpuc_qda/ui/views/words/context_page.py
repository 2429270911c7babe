"""A word in context, with what renders each place."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from opimpuc_qda.domain.progress import Progress
from opimpuc_qda.domain.word_lists import ContextOrder, WordQuery
from opimpuc_qda.queries.search import Found
from opimpuc_qda.queries.search_hits import Hit
from opimpuc_qda.services import concordance
from opimpuc_qda.services.concordance import Concordance
from opimpuc_qda.services.word_lists import ProjectWords
from opimpuc_qda.ui.models.context_table import PAGE, ContextTable, Part
from opimpuc_qda.ui.views.words.figures_view import OneLine, set_up
from opimpuc_qda.ui.views.words.newest import Newest

if TYPE_CHECKING:
    from opimpuc_qda.ui.shell.session import Session

PAUSE = 300  # milliseconds without a key before a word is looked for
SHARES = {Part.PLACE: 15, Part.BEFORE: 27, Part.WORD: 9, Part.AFTER: 25, Part.ECHO: 24}
LEAST_WORD = 70  # pixels
AT_ONCE = 500  # places that are read for a file between two looks whether to stop


class ContextPage(QWidget):
    """``asked``: another word or order. ``gone`` gives the hit that the person wants to go to."""

    asked = Signal()
    gone = Signal(object)
    export_asked = Signal()

    def __init__(
        self,
        session: Session,
        words: ProjectWords,
        newest: Callable[[], Newest],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._words, self._finding = session, words, newest()
        self._found: Found | None = None
        self.field, self.order, self.told = QLineEdit(self), QComboBox(self), QLabel(self)
        self.places = ContextTable(self._heads(), self)
        self.view = QTableView(self)
        self.go_button = QPushButton(self.tr("&Go to the passage"), self)
        self.export_button = QPushButton(self.tr("E&xport…"), self)
        self._timer = QTimer(self, interval=PAUSE, singleShot=True)
        self._arrange()
        self._connect()

    @property
    def waiting(self) -> bool:
        """Whether it waits for the end of what is being typed."""
        return self._timer.isActive()

    def seek(self, asked: WordQuery) -> None:
        """Show the first places at once, and then all of them."""
        self._timer.stop()
        self._found = None
        word = self.field.text().strip()
        if not word:
            self._finding.stop()
            self._show(Concordance())
            return
        project_words = self._words

        def show_first(found: Found) -> None:
            self._show(Concordance(found))
            if found.complete:
                self._have(found)
            else:
                self._finding.ask(
                    lambda progress: project_words.in_context(asked, word, progress), self._have
                )

        self._finding.ask(
            lambda progress: project_words.in_context(asked, word, progress, most=PAGE),
            show_first,
            quiet=True,
        )

    def reader(self) -> Callable[[Progress], tuple[Hit, ...]]:
        """What reads all places that are shown now, in their order; runs in a worker."""
        project, shown = self._session.project, self.places.shown

        def read(progress: Progress) -> tuple[Hit, ...]:
            rows: list[Hit] = []
            for start in range(0, shown.total, AT_ONCE):
                progress.step(start, shown.total, "reading")
                rows += concordance.page(project, shown, start, start + AT_ONCE)
            return tuple(rows)

        return read

    def heads(self) -> tuple[str, ...]:
        """The heads of the columns."""
        return self._heads()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: part the new width."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        width = self.view.viewport().width()
        for part, share in SHARES.items():
            least = LEAST_WORD if part is Part.WORD else 0
            self.view.setColumnWidth(part, max(least, width * share // 100))

    def _heads(self) -> tuple[str, ...]:
        return (
            self.tr("Where"),
            self.tr("Before"),
            self.tr("Word"),
            self.tr("After"),
            self.tr("In the other language"),
        )

    def _arrange(self) -> None:
        self.field.setPlaceholderText(self.tr("Word or expression"))
        self.field.setAccessibleName(self.tr("Word or expression"))
        self.field.setClearButtonEnabled(True)
        self.order.setAccessibleName(self.tr("Order"))
        for order, name in (
            (ContextOrder.TEXT, self.tr("As in the texts")),
            (ContextOrder.LEFT, self.tr("By what stands before")),
            (ContextOrder.RIGHT, self.tr("By what stands after")),
        ):
            self.order.addItem(name, order.value)
        self.told.setProperty("role", "caption")
        view = self.view
        view.setModel(self.places)
        set_up(view, self.tr("Places of the word"))
        view.setItemDelegateForColumn(Part.BEFORE, OneLine(view, Qt.TextElideMode.ElideLeft))
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = QHBoxLayout()
        head.addWidget(self.field, 2)
        head.addWidget(self.order)
        head.addWidget(self.told, 2)
        foot = QHBoxLayout()
        foot.addWidget(self.go_button)
        foot.addStretch(1)
        foot.addWidget(self.export_button)
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(view, 1)
        layout.addLayout(foot)
        self._suit()

    def _connect(self) -> None:
        self._timer.timeout.connect(self.asked)
        self.field.textChanged.connect(self._timer.start)
        self.field.returnPressed.connect(self.view.setFocus)
        self.order.currentIndexChanged.connect(self._reorder)
        self.view.activated.connect(lambda index: self._go(index.row()))
        self.go_button.clicked.connect(lambda: self._go(self.view.currentIndex().row()))
        self.export_button.clicked.connect(self.export_asked)
        self.places.wanted.connect(self._read)
        self._finding.rested.connect(self._tell)

    def _show(self, places: Concordance) -> None:
        self.places.show_places(places)
        if places.total:
            self.view.setCurrentIndex(self.places.index(0, 0))
        self._tell()
        self._suit()
        self._share_width()

    def _have(self, found: Found) -> None:
        self._found = found
        if self.order.currentIndex() == 0 and self.places.shown.order is None:
            self.places.grow(Concordance(found))
            self._tell()
        else:
            self._reorder()

    def _reorder(self) -> None:
        found, by = self._found, ContextOrder(self.order.currentData())
        if found is None:
            return  # what is still being looked for is sorted when it is there
        project = self._session.project
        self._finding.ask(lambda progress: concordance.ordered(project, found, by, progress), self._show)

    def _tell(self) -> None:
        total, found = self.places.shown.total, self._found
        if not self.field.text().strip():
            self.told.clear()
        elif found is None and self._finding.busy:
            self.told.setText(self.tr("%n place(s) so far…", "", total))
        elif found is not None and not found.complete:
            self.told.setText(self.tr("The first %n place(s); there are more", "", total))
        else:
            self.told.setText(self.tr("%n place(s)", "", total))

    def _suit(self) -> None:
        for button in (self.go_button, self.export_button):
            button.setEnabled(bool(self.places.shown.total))

    def _read(self, start: int, stop: int) -> None:
        project, shown = self._session.project, self.places.shown
        self._session.tasks.run(
            lambda _: concordance.page(project, shown, start, stop),
            lambda hits: self.places.fill(shown, start, hits),
            quiet=True,
        )

    def _go(self, row: int) -> None:
        if (hit := self.places.hit(row)) is not None:
            self.gone.emit(hit)
