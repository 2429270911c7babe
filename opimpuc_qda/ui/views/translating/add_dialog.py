"""A translation from a file, looked at before it is added or put in the place of another."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTabWidget,
    QWidget,
)

from opimpuc_qda.domain.progress import Progress
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.services import translating
from opimpuc_qda.services.correcting import Corrected, forecast
from opimpuc_qda.services.importing import Prepared, prepare
from opimpuc_qda.services.previewing import ENCODINGS, SUFFIXES, takes_encoding
from opimpuc_qda.ui.models.rows_table import Cell
from opimpuc_qda.ui.models.transcripts_list import language_name
from opimpuc_qda.ui.views.dialogs.desk import Desk
from opimpuc_qda.ui.views.dialogs.tables import ReportTable
from opimpuc_qda.ui.views.dialogs.working import WorkingDialog
from opimpuc_qda.ui.views.importing import wording
from opimpuc_qda.ui.views.importing.doubt import DoubtBar
from opimpuc_qda.ui.views.importing.facts import Summary
from opimpuc_qda.ui.views.importing.pairs_tab import PairsTab
from opimpuc_qda.ui.views.translating.asking import LANGUAGES

if TYPE_CHECKING:
    from opimpuc_qda.queries.reading import ReadText, ReadTranscript

SIZE = QSize(1120, 720)
SKIPPED_LINES = 3


@dataclass(frozen=True, slots=True)
class Seen:
    """A file as it was understood, and what it would do to the codings on the text that it replaces."""

    item: Prepared
    codings: Corrected | None


class AddDialog(WorkingDialog):
    """Looks at a file beside the original of ``transcript``. ``adding`` gives its language (BCP 47).

    ``replaced`` is the translation in whose place it is put, if it is not added to the others.
    """

    adding = Signal(str)

    def __init__(
        self,
        desk: Desk,
        transcript: ReadTranscript,
        replaced: ReadText | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, parent)
        add, replace = self.tr("Add a translation of “{name}”"), self.tr("Replace a translation of “{name}”")
        self.setWindowTitle((replace if replaced else add).format(name=transcript.name))
        self._transcript, self._replaced, self._path = transcript, replaced, Path()
        self._item: Prepared | None = None
        self.fate = QLabel(self)
        self.file, self.other = QLabel(self), QPushButton(self.tr("&Other file…"), self)
        self.language, self.encoding = QComboBox(self), QComboBox(self)
        self.doubt, self.summary, self.pairs = DoubtBar(self), Summary(self), PairsTab(self)
        self.skipped = ReportTable(self.tr("Skipped"), (0, 1), SKIPPED_LINES)
        self.remarks, self.tabs = QLabel(self), QTabWidget(self)
        self.add_button = self.buttons.addButton(
            self.tr("&Replace") if replaced else self.tr("&Add"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._arrange()
        self.other.clicked.connect(self._ask_file)
        self.language.activated.connect(lambda _: self._look())
        self.encoding.activated.connect(lambda _: self._look())
        self.doubt.other.connect(lambda _: self.encoding.showPopup())
        self.buttons.accepted.connect(self._add)
        self.suit()

    def read(self, path: Path) -> None:
        """Look at ``path``; language and encoding are recognised."""
        self._path = path
        self.file.setText(path.name)
        self.file.setToolTip(str(path))
        self._offer_languages(self._replaced.language if self._replaced else "")
        self._offer_encodings("")
        self._look()

    def fail(self, error: BaseException) -> None:
        """Tell a problem; nothing of the file can be shown or added then."""
        self._show(None)
        super().fail(error)

    def suit(self) -> None:
        """Qt: what can be done now."""
        self.add_button.setEnabled(self._item is not None and not self._taken() and not self.working)

    def _look(self) -> None:
        """Read and align the file as it is to be understood."""
        project, transcript, path = self.desk.session.project, self._transcript.uid, self._path
        codec, replaced = self.encoding.currentData(), self._replaced
        language = replaced.language if replaced else self.language.currentData()

        def work(progress: Progress) -> Seen:
            progress.step(0, 1, "reading")
            draft = translating.read_translation(project, transcript, path, None, codec or None)
            if language:
                spoken = dataclasses.replace(draft.texts[1], language=language)
                draft = dataclasses.replace(draft, texts=(draft.texts[0], spoken))
            item = prepare(draft, progress)
            if replaced is None:
                return Seen(item, None)
            return Seen(item, forecast(project, replaced.uid, draft.texts[1], progress).corrected)

        self._item = None
        self.begin(work, self._show)

    def _show(self, seen: Seen | None) -> None:
        self._item = item = seen.item if seen else None
        self.fate.setVisible(seen is not None and seen.codings is not None)
        if seen is not None and seen.codings is not None:
            self.fate.setText(self._figures(seen.codings))
        self.doubt.show_doubt(item)
        for widget in (self.summary, self.tabs):
            widget.setVisible(item is not None)
        if item is not None:
            text = item.draft.texts[1]
            if not self.language.currentData():
                self._offer_languages(text.language)
            if not self.encoding.currentData():
                self._offer_encodings(text.encoding)
            self.summary.show_counts(item)
            self.pairs.show_pairs(item)
            self._show_rest(item)
            self.tell(self._hindrance())
        self.suit()

    def _show_rest(self, item: Prepared) -> None:
        rows = [(Cell(wording.skipped(one.what)), Cell(one.text)) for one in item.draft.skipped]
        self.skipped.show_rows((self.tr("What"), self.tr("Text")), rows)
        self.tabs.setTabText(1, self.tr("S&kipped ({n})").format(n=len(rows)))
        remarks = [wording.warning(term, turn) for term, turn in item.draft.warnings]
        self.remarks.setText("\n".join(remarks) or self.tr("Nothing to remark."))
        self.tabs.setTabText(2, self.tr("&Remarks ({n})").format(n=len(remarks)))

    def _figures(self, done: Corrected) -> str:
        """What becomes of the codings on the translation that goes."""
        parts = (
            self.tr("Codings on the translation: %n keep(s) the words", "", done.kept),
            self.tr("%n take(s) the corrected words", "", len(done.edited)),
            self.tr("%n find(s) no place and will be listed", "", len(done.lost)),
        )
        return " · ".join(parts)

    def _taken(self) -> bool:
        """Whether there is a translation in this language already that is to stay."""
        texts = self._transcript.texts[1:] if self._replaced is None else ()
        return self._item is not None and any(
            text.language == self._item.draft.texts[1].language for text in texts
        )

    def _hindrance(self) -> str:
        if self._item is None or not self._taken():
            return ""
        return self.tr(
            "There is a translation in this language already ({language}). Nothing was added. "
            "Choose another language if this was not recognised rightly, or replace that translation."
        ).format(language=language_name(self._item.draft.texts[1].language))

    def _add(self) -> None:
        session, item, transcript = self.desk.session, self._item, self._transcript.uid
        if item is None:
            return

        def work(progress: Progress) -> Uid:
            verb = translating.attach if self._replaced is None else translating.replace
            return verb(session.project, session.coder.uid, transcript, item.draft, progress).text

        self.adding.emit(item.draft.texts[1].language)
        self.begin(work, self._added, writes=True)

    def _added(self, _: Uid) -> None:
        added, replaced = self.tr("The translation was added"), self.tr("The translation was replaced")
        self.desk.notice(replaced if self._replaced else added)
        self.accept()

    def _ask_file(self) -> None:
        if (path := ask_translation(self)) is not None:
            self.read(path)

    def _offer_languages(self, found: str) -> None:
        self.language.clear()
        self.language.addItem(
            self.tr("As recognised: {what}").format(what=language_name(found))
            if found
            else self.tr("As recognised"),
            "",
        )
        own = self._transcript.original.language.partition("-")[0]
        for tag in LANGUAGES:
            if tag.partition("-")[0] != own:
                self.language.addItem(language_name(tag), tag)

    def _offer_encodings(self, found: str) -> None:
        self.encoding.clear()
        self.encoding.addItem(
            self.tr("As recognised: {what}").format(what=wording.encoding(found))
            if found
            else self.tr("As recognised"),
            "",
        )
        for codec in ENCODINGS:
            self.encoding.addItem(wording.encoding(codec), codec)
        self.encoding.setEnabled(takes_encoding(self._path))

    def _arrange(self) -> None:
        files = QHBoxLayout()
        files.addWidget(self.file, 1)
        files.addWidget(self.other)
        form = QFormLayout()
        form.addRow(self.tr("File:"), files)
        form.addRow(self.tr("&Language:"), self.language)
        form.addRow(self.tr("&Encoding:"), self.encoding)
        self.language.setEnabled(self._replaced is None)
        for label in (self.file, self.remarks, self.fate):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.remarks.setMargin(10)
        self.remarks.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.tabs.addTab(self.pairs, self.tr("&Pairs"))
        self.tabs.addTab(self.skipped, "")
        self.tabs.addTab(self.remarks, "")
        for combo in (self.language, self.encoding):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.page.addLayout(form)
        self.page.addWidget(self.doubt)
        self.page.addWidget(self.summary)
        self.page.addWidget(self.fate)
        self.page.addWidget(self.tabs, 1)
        self.page.addStretch(0)
        for widget in (self.doubt, self.summary, self.tabs, self.fate):
            widget.hide()


def ask_translation(parent: QWidget) -> Path | None:
    """Ask for the file of a translation; None when the person would rather not."""
    translate = QCoreApplication.translate
    known = " ".join(f"*{suffix}" for suffix in SUFFIXES)
    pattern = f"{translate('AddDialog', 'Translations')} ({known})"
    name, _ = QFileDialog.getOpenFileName(parent, translate("AddDialog", "Add a translation"), "", pattern)
    return Path(name) if name else None
