"""A whole text replaced by a corrected file: what would change is shown before anything does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from opimpuc_qda.domain.draft import DraftText
from opimpuc_qda.domain.progress import Progress
from opimpuc_qda.domain.transcript import Version
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.unplaced import UnplacedRow, quoted
from opimpuc_qda.services import correcting
from opimpuc_qda.services.corrected_files import read_corrected
from opimpuc_qda.services.correcting import Corrected, Forecast
from opimpuc_qda.services.previewing import ENCODINGS, SUFFIXES, takes_encoding
from opimpuc_qda.ui.models.transcripts_list import language_name
from opimpuc_qda.ui.views.correcting.changes_table import ChangesTable
from opimpuc_qda.ui.views.dialogs.desk import Desk
from opimpuc_qda.ui.views.dialogs.tables import Cell, ReportTable
from opimpuc_qda.ui.views.dialogs.working import WorkingDialog
from opimpuc_qda.ui.views.importing.wording import encoding

if TYPE_CHECKING:
    from opimpuc_qda.queries.reading import ReadText, ReadTranscript

SIZE = QSize(1120, 720)
HEIGHTS = (420, 150)


@dataclass(frozen=True, slots=True)
class Seen:
    """A file looked at: its text, what it would do, and the codings that would lose their place."""

    draft: DraftText
    forecast: Forecast
    lost: tuple[UnplacedRow, ...]


@dataclass(frozen=True, slots=True)
class Words:
    """How the window names a code, and says what a correction did."""

    label: Callable[[Uid], str]
    outcome: Callable[[Corrected], str]


class ReplaceDialog(WorkingDialog):
    """Looks at a file for one text of ``transcript``, shows what differs, and replaces the text."""

    def __init__(
        self, desk: Desk, transcript: ReadTranscript, text: Uid, words: Words, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, parent)
        self.setWindowTitle(self.tr("Replace “{name}” by a corrected file").format(name=transcript.name))
        self._words, self._path = words, Path()
        self._seen: Seen | None = None
        self.texts, self.encodings, self.other = QComboBox(self), QComboBox(self), QPushButton(self)
        self.headline, self.figures, self.lost_title = QLabel(self), QLabel(self), QLabel(self)
        self.changes = ChangesTable(self)
        self.lost = ReportTable(self.tr("Codings that would have no place"), (3, 2, 8), 2, self)
        for one in transcript.texts:
            self.texts.addItem(self._name(one), one.uid)
        self.texts.setCurrentIndex(max(0, self.texts.findData(text)))
        self._offer_encodings()
        role = QDialogButtonBox.ButtonRole.AcceptRole
        self.replace_button = self.buttons.addButton(self.tr("&Replace"), role)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._arrange()
        self._connect()
        self.suit()

    def read(self, path: Path) -> None:
        """Show what ``path`` would do."""
        self._path, self._seen = path, None
        self.headline.setText(self.tr("Reading “{file}”; nothing is changed…").format(file=path.name))
        self.figures.clear()
        self.changes.show_changes(())
        self._show_lost(())
        project, text = self.desk.session.project, self._text
        codec = self.encodings.currentData() if takes_encoding(path) else None
        self.encodings.setVisible(takes_encoding(path))

        def work(progress: Progress) -> Seen:
            draft = read_corrected(project, text, path, codec, progress)
            said = correcting.forecast(project, text, draft, progress)
            with project.read() as view:
                return Seen(draft, said, quoted(view, said.corrected.lost))

        self.begin(work, self._show)

    def fail(self, error: BaseException) -> None:
        """Tell a problem; nothing of a file can be shown then."""
        self.headline.setText(self.tr("Nothing was changed."))
        super().fail(error)

    def suit(self) -> None:
        """Qt: what can be done now."""
        differs = self._seen is not None and bool(self._seen.forecast.changes)
        self.replace_button.setEnabled(differs and not self.working)

    @property
    def _text(self) -> Uid:
        return Uid(self.texts.currentData())

    def _name(self, text: ReadText) -> str:
        language = language_name(text.language)
        if text.version is Version.ORIGINAL:
            return self.tr("Original ({language})").format(language=language)
        return self.tr("Translation ({language})").format(language=language)

    def _show(self, seen: Seen) -> None:
        self._seen = seen
        self.headline.setText(self._promise(seen))
        self.figures.setText(self._figures(seen.forecast.corrected))
        self.changes.show_changes(seen.forecast.changes)
        self._show_lost(seen.lost)
        self.suit()

    def _promise(self, seen: Seen) -> str:
        if not seen.forecast.changes:
            return self.tr("“{file}” has the very text of the project: there is nothing to replace.").format(
                file=self._path.name
            )
        turns = self.tr("%n turn(s) differ.", "", len(seen.forecast.changes))
        promise = self.tr("Nothing is changed until you choose “Replace”.")
        return f"{turns} {promise}"

    def _figures(self, done: Corrected) -> str:
        parts = [
            self.tr("%n coding(s) keep their place", "", done.kept - done.moved),
            self.tr("%n move(s) with their words", "", done.moved),
            self.tr("%n take(s) the corrected words", "", len(done.edited)),
            self.tr("%n cannot be placed", "", len(done.lost)),
        ]
        return " · ".join(parts)

    def _show_lost(self, rows: tuple[UnplacedRow, ...]) -> None:
        heads = (self.tr("Code"), self.tr("Coder"), self.tr("Words it is on"))
        self.lost.show_rows(
            heads,
            [
                (Cell(self._words.label(row.code)), Cell(row.coder_name), Cell(row.quote.replace("\n", " ")))
                for row in rows
            ],
        )
        for widget in (self.lost, self.lost_title):
            widget.setVisible(bool(rows))

    def _replace(self) -> None:
        seen, session, text = self._seen, self.desk.session, self._text
        if seen is None:
            return

        def work(progress: Progress) -> Corrected:
            return correcting.replace_text(session.project, session.coder.uid, text, seen.draft, progress)

        self.begin(work, self._replaced, writes=True)

    def _replaced(self, done: Corrected) -> None:
        self.desk.notice(self._words.outcome(done))
        self.accept()

    def _choose(self) -> None:
        if (path := ask_corrected(self)) is not None:
            self.read(path)

    def _offer_encodings(self) -> None:
        self.encodings.addItem(self.tr("Encoding as recognised"), None)
        for codec in ENCODINGS:
            self.encodings.addItem(encoding(codec), codec)
        self.encodings.setAccessibleName(self.tr("Encoding"))

    def _connect(self) -> None:
        self.texts.activated.connect(lambda _: self.read(self._path))
        self.encodings.activated.connect(lambda _: self.read(self._path))
        self.other.clicked.connect(self._choose)
        self.buttons.accepted.connect(self._replace)

    def _arrange(self) -> None:
        label = QLabel(self.tr("&Text to replace:"), self)
        label.setBuddy(self.texts)
        self.other.setText(self.tr("Choose another &file…"))
        self.lost_title.setText(self.tr("These go to the list of codings without a place:"))
        for widget, role in ((self.headline, "heading"), (self.lost_title, "hint")):
            widget.setProperty("role", role)
            widget.setWordWrap(True)
            widget.setTextFormat(Qt.TextFormat.PlainText)
        bar = QHBoxLayout()
        for control in (label, self.texts, self.encodings, self.other):
            bar.addWidget(control)
        bar.addStretch(1)
        panes = QSplitter(Qt.Orientation.Vertical, self)
        panes.setChildrenCollapsible(False)
        below = QWidget(self)
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.lost_title)
        column.addWidget(self.lost, 1)
        for pane in (self.changes, below):
            panes.addWidget(pane)
        panes.setSizes(HEIGHTS)
        panes.setStretchFactor(0, 1)
        self.page.addLayout(bar)
        for text in (self.headline, self.figures):
            self.page.addWidget(text)
        self.page.addWidget(panes, 1)


def ask_corrected(parent: QWidget) -> Path | None:
    """Ask which file has the corrected text; None when the person would rather not."""
    translate = QCoreApplication.translate
    known = " ".join(f"*{suffix}" for suffix in SUFFIXES)
    kind = translate("ReplaceDialog", "Transcripts")
    name, _ = QFileDialog.getOpenFileName(
        parent,
        translate("ReplaceDialog", "Choose the corrected file"),
        "",
        f"{kind} ({known})",
    )
    return Path(name) if name else None
