"""Earlier texts: every state that a text has had, to be read with its codings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QLabel, QSplitter, QVBoxLayout, QWidget

from opimpuc_qda.domain.codebook import Codebook
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.revisions import Earlier, RevisionRow, read_earlier, revisions
from opimpuc_qda.ui.models.moments import moment
from opimpuc_qda.ui.models.transcripts_list import language_name
from opimpuc_qda.ui.views.dialogs.desk import Desk
from opimpuc_qda.ui.views.dialogs.tables import Cell, ReportTable
from opimpuc_qda.ui.views.dialogs.working import WorkingDialog
from opimpuc_qda.ui.views.reading.canvas import BilingualCanvas
from opimpuc_qda.ui.views.reading.theme import ReadingTheme

if TYPE_CHECKING:
    from collections.abc import Sequence

SIZE = QSize(1120, 720)
WIDTHS = (330, 760)


@dataclass(frozen=True, slots=True)
class Look:
    """How texts are shown: names and colours of codes, their language (en, fr, zh-Hans), and the page's."""

    codebook: Codebook
    language: str
    theme: ReadingTheme
    text_size: int


class EarlierDialog(WorkingDialog):
    """Lists the revisions of one of ``texts`` (uid, BCP 47), the newest first, and shows the marked one."""

    def __init__(
        self, desk: Desk, texts: Sequence[tuple[Uid, str]], look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, parent)
        self.setWindowTitle(self.tr("Earlier texts"))
        self._look = look
        self._rows: tuple[RevisionRow, ...] = ()
        self._sought: tuple[Uid, Span] | None = None
        self.texts, self.hint = QComboBox(self), QLabel(self)
        self.table = ReportTable(self.tr("States of this text"), (3, 2, 0), 2, self)
        self.canvas = BilingualCanvas(self)
        self.canvas.set_theme(look.theme)
        self.canvas.set_text_size(look.text_size)
        for uid, language in texts:
            self.texts.addItem(language_name(language), uid)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Close)
        self._arrange()
        self.texts.activated.connect(lambda _: self.read())
        self.table.selectionModel().currentChanged.connect(lambda *_: self._read_marked())

    def read(self, text: Uid | None = None, revision: Uid | None = None, span: Span | None = None) -> None:
        """List the states of ``text`` (default: the one chosen), and show ``revision`` at ``span``."""
        if text is not None:
            self.texts.setCurrentIndex(max(0, self.texts.findData(text)))
        chosen = Uid(self.texts.currentData())
        self._sought = (revision, span) if revision is not None and span is not None else None
        self._list(chosen, revision)

    def _list(self, text: Uid, revision: Uid | None) -> None:
        project = self.desk.session.project

        def work(_: object) -> tuple[RevisionRow, ...]:
            with project.read() as view:
                return revisions(view, text)

        self.begin(work, lambda rows: self._show_list(rows, revision))

    def _show_list(self, rows: tuple[RevisionRow, ...], revision: Uid | None) -> None:
        self._rows = rows[::-1]
        heads = (self.tr("From"), self.tr("Coder"), self.tr("Characters"))
        self.table.show_rows(heads, [self._row(row) for row in self._rows])
        uids = [row.uid for row in self._rows]
        at = uids.index(revision) if revision in uids else min(1, len(uids) - 1)
        self.table.setCurrentIndex(self.table.rows.index(at, 0))

    def _row(self, row: RevisionRow) -> tuple[Cell, ...]:
        left = self.tr("%n coding(s) left on it", "", row.codings)
        now = self.tr("the text of now") if row.current else left
        return (
            Cell(f"{moment(row.at)}\n{now}"),
            Cell(row.coder),
            Cell(str(row.characters), number=True, quiet=True),
        )

    def _read_marked(self) -> None:
        at = self.table.currentIndex().row()
        if not 0 <= at < len(self._rows):
            return
        project, uid = self.desk.session.project, self._rows[at].uid

        def work(_: object) -> Earlier:
            with project.read() as view:
                return read_earlier(view, uid)

        self.begin(work, self._show)

    def _show(self, found: Earlier) -> None:
        look, text = self._look, found.transcript.original
        self.canvas.show_transcript(found.transcript, found.codings, look.codebook, look.language)
        if self._sought is not None and self._sought[0] == text.revision:
            self.canvas.go_to(text.uid, self._sought[1])

    def _arrange(self) -> None:
        self.texts.setAccessibleName(self.tr("Text"))
        self.hint.setText(self.tr("Texts as they were, with the codings that stood on them."))
        self.hint.setWordWrap(True)
        self.hint.setProperty("role", "hint")
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.texts, self.table, self.hint):
            column.addWidget(widget)
        column.setStretchFactor(self.table, 1)
        panes = QSplitter(Qt.Orientation.Horizontal, self)
        panes.setChildrenCollapsible(False)
        panes.addWidget(left)
        panes.addWidget(self.canvas)
        panes.setSizes(WIDTHS)
        panes.setStretchFactor(1, 1)
        self.page.addWidget(panes, 1)
