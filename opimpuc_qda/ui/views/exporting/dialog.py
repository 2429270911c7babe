"""Export: where the workbook goes, what it counts, and in which language it speaks."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from opimpuc_qda.domain.matrix import Counting
from opimpuc_qda.domain.progress import Progress
from opimpuc_qda.services import exporting
from opimpuc_qda.ui.views.dialogs.desk import Desk
from opimpuc_qda.ui.views.dialogs.working import WorkingDialog

SIZE = QSize(680, 380)
LANGUAGES = (("en", "English"), ("fr", "Français"), ("zh_CN", "简体中文"))


class ExportDialog(WorkingDialog):
    """Writes the tables of the project to an xlsx file."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setWindowTitle(self.tr("Export workbook"))
        self.target, self.browse = QLineEdit(self), QPushButton(self.tr("&Browse…"), self)
        self.passages = QRadioButton(self.tr("&Passages"), self)
        self.codings = QRadioButton(self.tr("&Codings"), self)
        self.language = QComboBox(self)
        self.done_text = QLabel(self)
        self._pages = QStackedWidget(self)
        role = QDialogButtonBox.ButtonRole
        self.export_button = self.buttons.addButton(self.tr("&Export"), role.AcceptRole)
        self.open_folder = self.buttons.addButton(self.tr("Open the &folder"), role.ActionRole)
        self.close_button = self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._arrange_export()
        self._propose()
        self.browse.clicked.connect(self._browse)
        self.target.textChanged.connect(self.suit)
        self.buttons.accepted.connect(self._export)
        self.open_folder.clicked.connect(self._open_folder)
        self.suit()

    @property
    def path(self) -> Path:
        """Where the workbook goes."""
        name = self.target.text().strip()
        return Path(name) if name.lower().endswith(".xlsx") else Path(f"{name}.xlsx")

    @property
    def counting(self) -> Counting:
        """The counting rule chosen."""
        return Counting.PASSAGES if self.passages.isChecked() else Counting.CODINGS

    def suit(self) -> None:
        """Qt: whether there is a place to write to, and whether it was written."""
        written = self._pages.currentIndex() == 1
        self.export_button.setVisible(not written)
        self.open_folder.setVisible(written)
        self.export_button.setEnabled(bool(self.target.text().strip()) and not self.working)
        self._pages.setEnabled(not self.working)

    def _propose(self) -> None:
        self.target.setText(str(self.desk.session.project.path.with_suffix(".xlsx")))
        self.passages.setChecked(True)
        for name, own_name in LANGUAGES:
            self.language.addItem(own_name, name)
        self.language.setCurrentIndex(max(0, self.language.findData(self.desk.language)))

    def _browse(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Export workbook"),
            str(self.path),
            self.tr("Workbooks (*.xlsx)"),
            options=QFileDialog.Option.DontConfirmOverwrite,  # asked once, on Export
        )
        if name:
            self.target.setText(name)

    def _export(self) -> None:
        path, counting, language = self.path, self.counting, self.language.currentData()
        project = self.desk.session.project
        if path.exists() and not self.desk.ask(
            self.tr("“{file}” exists already. Replace it?").format(file=path.name),
            self.tr("Replace"),
        ):
            return

        def work(progress: Progress) -> Mapping[str, int]:
            return exporting.workbook(project, path, counting, language, progress)

        self.begin(work, lambda rows: self._exported(path, rows))

    def _exported(self, path: Path, rows: Mapping[str, int]) -> None:
        lines = [
            self.tr("{sheet}: %n row(s)", "", count).format(sheet=sheet) for sheet, count in rows.items()
        ]
        self.done_text.setText("\n".join((self.tr("Written to “{file}”.").format(file=path), "", *lines)))
        self._pages.setCurrentIndex(1)
        self.close_button.setText(self.tr("Close"))
        self.close_button.setDefault(True)
        self.suit()
        self.open_folder.setFocus(Qt.FocusReason.OtherFocusReason)
        self.desk.notice(self.tr("Workbook written: {file}").format(file=path.name))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.path.absolute().parent)))

    def _arrange_export(self) -> None:
        self.done_text.setWordWrap(True)
        self.done_text.setTextFormat(Qt.TextFormat.PlainText)
        self.done_text.setAlignment(Qt.AlignmentFlag.AlignTop)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.target, 1)
        line.addWidget(self.browse)
        form = QFormLayout()
        form.setVerticalSpacing(14)
        form.addRow(self.tr("&File:"), line)
        form.addRow(self.tr("Count:"), self._countings())
        form.addRow(self.tr("&Language:"), self.language)
        label = form.labelForField(line)
        if isinstance(label, QLabel):
            label.setBuddy(self.target)
        ask = QWidget(self)
        ask.setLayout(form)
        self._pages.addWidget(ask)
        self._pages.addWidget(self.done_text)
        self.page.addWidget(self._pages)

    def _countings(self) -> QVBoxLayout:
        group = QButtonGroup(self)
        layout = QVBoxLayout()
        for button, sentence in (
            (
                self.passages,
                self.tr(
                    "Codings of one coder with one code count once where they lie on the same passage, "
                    "in the original or in its translation."
                ),
            ),
            (self.codings, self.tr("Every coding counts, also where several lie on the same passage.")),
        ):
            group.addButton(button)
            hint = QLabel(sentence, self)
            hint.setWordWrap(True)
            hint.setIndent(24)
            hint.setProperty("role", "hint")
            button.setAccessibleDescription(sentence)
            layout.addWidget(button)
            layout.addWidget(hint)
        return layout
