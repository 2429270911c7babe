"""The panel that lists codings whose words a correction took away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from opimpuc_qda.ui.models.moments import moment
from opimpuc_qda.ui.models.transcripts_list import language_name
from opimpuc_qda.ui.views.dialogs.tables import Cell, ReportTable

if TYPE_CHECKING:
    from opimpuc_qda.queries.unplaced import UnplacedRow

LINES = 2
SHARES = (3, 2, 8, 4)
BEFORE = 12  # code points of context before the quote, which is to be seen in any case
LEAST = 150  # pixels of the table: some three rows


@dataclass(frozen=True, slots=True)
class Listed:
    """A coding without a place; ``since`` is when the revision that it quotes was made (UTC ISO 8601)."""

    row: UnplacedRow
    label: str
    since: str


class UnplacedPanel(QWidget):
    """Each signal gives the :class:`Listed` that the person means."""

    go_asked = Signal(object)
    place_asked = Signal(object)
    earlier_asked = Signal(object)
    remove_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._listed: tuple[Listed, ...] = ()
        self._placing = False
        self.title, self.hint = QLabel(self), QLabel(self)
        self.table = ReportTable("", SHARES, LINES, self)
        self.go, self.place = QPushButton(self), QPushButton(self)
        self.earlier, self.remove = QPushButton(self), QPushButton(self)
        self.shut = QToolButton(self)
        self._arrange()
        self._connect()
        self._say()
        self.hide()

    def show_listed(self, listed: Sequence[Listed]) -> None:
        """List these; the one that was marked stays so."""
        marked = self.marked()
        self._listed = tuple(listed)
        self._show_rows()
        uids = [one.row.uid for one in self._listed]
        at = uids.index(marked.row.uid) if marked and marked.row.uid in uids else 0
        if uids:
            self.table.setCurrentIndex(self.table.rows.index(at, 0))
        self._suit()

    def marked(self) -> Listed | None:
        """The one that buttons work on."""
        at = self.table.currentIndex().row()
        return self._listed[at] if 0 <= at < len(self._listed) else None

    def allow_placing(self, *, possible: bool) -> None:
        """Whether a passage is selected in the text."""
        self._placing = possible
        self._suit()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the interface language may have changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self.show_listed(self._listed)
        super().changeEvent(event)

    def _show_rows(self) -> None:
        heads = (self.tr("Code"), self.tr("Coder"), self.tr("Words it was on"), self.tr("Text"))
        self.table.show_rows(heads, [self._row(one) for one in self._listed])

    def _row(self, one: Listed) -> tuple[Cell, ...]:
        row = one.row
        source = f"{row.transcript_name} · {language_name(row.language)}"
        since = self.tr("text of {date}").format(date=moment(one.since)) if one.since else ""
        return (
            Cell(one.label),
            Cell(row.coder_name),
            Cell(f"…{_flat(row.before[-BEFORE:])}【{_flat(row.quote)}】{_flat(row.after)}…"),
            Cell(f"{source}\n{since}", quiet=True),
        )

    def _suit(self) -> None:
        some = self.marked() is not None
        for button in (self.go, self.earlier, self.remove):
            button.setEnabled(some)
        self.place.setEnabled(some and self._placing)
        self.hint.setVisible(not self._listed)
        self.table.setVisible(bool(self._listed))

    def _ask(self, signal: Callable[[Listed], None]) -> None:
        if (one := self.marked()) is not None:
            signal(one)

    def _connect(self) -> None:
        self.table.selectionModel().currentChanged.connect(lambda *_: self._suit())
        self.table.activated.connect(lambda _: self._ask(self.go_asked.emit))
        self.go.clicked.connect(lambda: self._ask(self.go_asked.emit))
        self.place.clicked.connect(lambda: self._ask(self.place_asked.emit))
        self.earlier.clicked.connect(lambda: self._ask(self.earlier_asked.emit))
        self.remove.clicked.connect(lambda: self._ask(self.remove_asked.emit))
        self.shut.clicked.connect(self.hide)

    def _arrange(self) -> None:
        self.title.setProperty("role", "heading")
        self.hint.setProperty("role", "hint")
        self.hint.setWordWrap(True)
        self.table.setMinimumHeight(LEAST)
        self.shut.setAutoRaise(True)
        self.shut.setText("✕")
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.shut)
        for button in (self.go, self.place, self.earlier, self.remove):
            foot.addWidget(button)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(self.hint)
        layout.addWidget(self.table, 1)
        layout.addLayout(foot)

    def _say(self) -> None:
        self.title.setText(self.tr("Codings without a place"))
        self.table.setAccessibleName(self.tr("Codings without a place"))
        self.hint.setText(self.tr("Every coding stands on its words."))
        self.go.setText(self.tr("&Go to where it was"))
        self.place.setText(self.tr("&Place at the selected passage"))
        self.place.setToolTip(self.tr("Select the words in the text first"))
        self.earlier.setText(self.tr("&Earlier text…"))
        self.remove.setText(self.tr("&Remove"))
        self.shut.setToolTip(self.tr("Close this list; the codings stay in the project"))
        self.shut.setAccessibleName(self.tr("Close"))


def _flat(words: str) -> str:
    return words.replace("\n", " ")
