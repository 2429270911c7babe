"""The language models of the person: trained spaCy pipelines from a local file, and sentence embeddings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QHBoxLayout, QLabel, QPushButton, QWidget

from opimpuc_qda.domain.progress import Progress
from opimpuc_qda.services import language_models
from opimpuc_qda.services.language_models import InstalledModel, ModelFacts
from opimpuc_qda.ui.models.transcripts_list import language_name
from opimpuc_qda.ui.views.dialogs.desk import Desk
from opimpuc_qda.ui.views.dialogs.tables import Cell, ReportTable
from opimpuc_qda.ui.views.dialogs.working import WorkingDialog

SIZE = QSize(760, 520)
_TAGS = {"zh": "zh-Hans"}


class ModelsDialog(WorkingDialog):
    """``models_changed``: one was installed or removed."""

    models_changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setWindowTitle(self.tr("Language models"))
        self._models: tuple[InstalledModel, ...] = ()
        self._ready = False
        self.table = ReportTable(self.tr("Installed models"), (2, 3, 2, 3), 2, self)
        self.embeddings = QLabel(self)
        self.file_button = QPushButton(self.tr("Install from a &file…"))
        self.folder_button = QPushButton(self.tr("Install from a f&older…"))
        self.remove_button = QPushButton(self.tr("&Remove"))
        self.buttons.addButton(QDialogButtonBox.StandardButton.Close)
        self._arrange()
        self.file_button.clicked.connect(self._choose_file)
        self.folder_button.clicked.connect(self._choose_folder)
        self.remove_button.clicked.connect(self._remove)
        self.table.selectionModel().selectionChanged.connect(self.suit)
        self.suit()

    def read(self) -> None:
        """Show what is installed."""
        self.begin(
            lambda _: (language_models.installed(), language_models.embeddings_installed()), self._show
        )

    def install(self, source: Path) -> None:
        """Install the pipeline in ``source``: a folder, zip archive or wheel."""

        def installed(facts: ModelFacts) -> None:
            self.desk.notice(
                self.tr("Installed: {name} {version}").format(name=facts.name, version=facts.version)
            )
            self.models_changed.emit()
            self.read()

        def work(progress: Progress) -> ModelFacts:
            return language_models.install(source, progress)

        self.begin(work, installed, queued=True)

    def suit(self) -> None:
        """Qt: what can be done now."""
        idle = not self.working
        self.file_button.setEnabled(idle)
        self.folder_button.setEnabled(idle)
        self.remove_button.setEnabled(idle and self._marked() is not None)

    def _arrange(self) -> None:
        about = QLabel(
            self.tr(
                "A trained spaCy pipeline tells lemmas and word classes, so that lists of words can show "
                "nouns, verbs "
                "or lemmas. It is installed from a file that you have; nothing is fetched from a "
                "network. Only its "
                "data are used: program code in the file is neither unpacked nor run. Models stay on "
                "this computer "
                "and never go into a project."
            ),
            self,
        )
        for label, role in ((about, "hint"), (self.embeddings, "hint")):
            label.setWordWrap(True)
            label.setProperty("role", role)
            label.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout()
        for button in (self.file_button, self.folder_button, self.remove_button):
            row.addWidget(button)
        row.addStretch(1)
        head = QLabel(self.tr("Sentence embeddings"), self)
        head.setProperty("role", "heading")
        self.page.addWidget(about)
        self.page.addWidget(self.table, 1)
        self.page.addLayout(row)
        self.page.addWidget(head)
        self.page.addWidget(self.embeddings)

    def _show(self, found: tuple[tuple[InstalledModel, ...], bool]) -> None:
        self._models, embeddings = found
        heads = [self.tr("Language"), self.tr("Pipeline"), self.tr("Version"), self.tr("Licence")]
        self.table.show_rows(heads, [self._row(model) for model in self._models])
        if self._models:
            self.table.selectRow(0)
        self.embeddings.setText(self._said_of_embeddings(installed=embeddings))
        self.suit()

    def _row(self, model: InstalledModel) -> tuple[Cell, ...]:
        name = Cell(language_name(_TAGS.get(model.language, model.language)))
        if model.facts is None:
            problem = self.desk.sentence(model.problem) if model.problem else ""
            return name, Cell(self.tr("cannot be used any more"), problem), Cell(""), Cell("")
        facts = model.facts
        return name, Cell(facts.name), Cell(facts.version), Cell(facts.licence)

    def _said_of_embeddings(self, *, installed: bool) -> str:
        if installed:
            return self.tr(
                "Installed. They compare sentences by what they mean where an alignment is doubtful. The "
                "model is a "
                "part of its package, so there is no file to choose."
            )
        return self.tr(
            "Not installed. They come with the optional package “embeddings”, which holds its model; "
            "that library "
            "cannot take a model from another file, so there is none to choose here. Everything works "
            "without."
        )

    def _marked(self) -> InstalledModel | None:
        row = self.table.currentIndex().row()
        return self._models[row] if 0 <= row < len(self._models) else None

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Install a pipeline"), "", self.tr("spaCy pipelines (*.whl *.zip)")
        )
        if name:
            self.install(Path(name))

    def _choose_folder(self) -> None:
        if name := QFileDialog.getExistingDirectory(self, self.tr("Install a pipeline")):
            self.install(Path(name))

    def _remove(self) -> None:
        if (model := self._marked()) is not None:
            self._change(lambda: language_models.remove(model.language))

    def _change(self, work: Callable[[], object]) -> None:
        def changed(_: object) -> None:
            self.models_changed.emit()
            self.read()

        self.begin(lambda _: work(), changed, queued=True)
