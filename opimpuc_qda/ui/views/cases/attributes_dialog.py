"""Places, participants, interviews and texts by their attributes: filled in, or exchanged as tables."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableView,
    QWidget,
)

from opimpuc_qda.domain.attribute_values import Reserved
from opimpuc_qda.domain.case import Level
from opimpuc_qda.domain.progress import Progress
from opimpuc_qda.queries.cases import AttributeTable, SubjectRow, table
from opimpuc_qda.services import cases as services
from opimpuc_qda.services.attribute_tables import export_tables, import_tables
from opimpuc_qda.ui.models.answer_words import answer_text, level_name, worded
from opimpuc_qda.ui.models.rows_table import Cell, RowsTable
from opimpuc_qda.ui.models.transcripts_list import language_name
from opimpuc_qda.ui.views.cases.interview_dialog import SIZE as INTERVIEW_SIZE
from opimpuc_qda.ui.views.cases.interview_dialog import InterviewDialog
from opimpuc_qda.ui.views.cases.subject_dialog import SIZE as SUBJECT_SIZE
from opimpuc_qda.ui.views.cases.subject_dialog import SubjectDialog
from opimpuc_qda.ui.views.dialogs.desk import Desk
from opimpuc_qda.ui.views.dialogs.tables import WholeLines
from opimpuc_qda.ui.views.dialogs.working import WorkingDialog

SIZE = QSize(1080, 640)
WIDEST = 260
NAME_WIDTH = 240
NAMED = (Level.PLACE, Level.PARTICIPANT)


class AttributesDialog(WorkingDialog):
    """One level at a time; every change is an operation that can be undone."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setWindowTitle(self.tr("Attributes"))
        self._found: AttributeTable | None = None
        self.level_choice = QComboBox(self)
        for level in Level:
            self.level_choice.addItem(level_name(level), level)
        self.level_choice.setAccessibleName(self.tr("What is described"))
        self.name = QLineEdit(self)
        self.name.setPlaceholderText(self.tr("Pseudonym of a new one"))
        self.name.setAccessibleName(self.tr("Pseudonym of a new one"))
        self.name.setMinimumWidth(NAME_WIDTH)
        self.add_button = QPushButton(self.tr("&Add"), self)
        self.rows = RowsTable(self)
        self.view = QTableView(self)
        self.edit_button, self.remove_button = QPushButton(self.tr("&Edit…")), QPushButton(self.tr("&Remove"))
        self.import_button, self.export_button = (
            QPushButton(self.tr("&Import table…")),
            QPushButton(self.tr("E&xport table…")),
        )
        self.private = QCheckBox(self.tr("Export &sensitive attributes too"))
        self.buttons.addButton(QDialogButtonBox.StandardButton.Close)
        self._arrange()
        self._connect()
        self.suit()

    @property
    def level(self) -> Level:
        """The level that is shown."""
        return Level(self.level_choice.currentData())

    def read(self) -> None:
        """Show what the project knows now."""
        project, level = self.desk.session.project, self.level

        def work(_: Progress) -> AttributeTable:
            with project.read() as view:
                return table(view, level)

        self.begin(work, self._show)

    def suit(self) -> None:
        """Qt: what can be done now."""
        idle, named = not self.working, self.level in NAMED
        self.name.setVisible(named)
        self.add_button.setVisible(named)
        self.remove_button.setVisible(named)
        self.add_button.setEnabled(idle and bool(self.name.text().strip()))
        self.edit_button.setEnabled(idle and self.current() is not None)
        self.remove_button.setEnabled(idle and self.current() is not None)
        self.import_button.setEnabled(idle)
        self.export_button.setEnabled(idle)

    def current(self) -> SubjectRow | None:
        """The row that is marked."""
        row = self.view.currentIndex().row()
        return self._found.rows[row] if self._found and 0 <= row < len(self._found.rows) else None

    def _show(self, found: AttributeTable) -> None:
        marked = self.current()
        self._found = found
        language, asked = self.desk.language, found.questionnaire
        shown = [one for one in asked.attributes if one != asked.naming]
        heads = [self.tr("Name"), self.tr("To fill in")]
        heads += [worded(one.label, language, one.name) for one in shown]
        required = [one for one in shown if one.rules.get("required")]
        rows = []
        for row in found.rows:
            gaps = sum(one.uid not in row.answers for one in required)
            cells = [Cell(_name(row)), Cell(str(gaps) if gaps else "", number=True)]
            for one in shown:
                answer = row.answers.get(one.uid)
                said = answer_text(one, asked.reserved, answer, language)
                cells.append(Cell(said, quiet=isinstance(answer, Reserved)))
            rows.append(tuple(cells))
        self.rows.show_rows(heads, rows)
        self._fit()
        uids = [row.uid for row in found.rows]
        if uids:
            self.view.selectRow(uids.index(marked.uid) if marked and marked.uid in uids else 0)
        self.suit()

    def _fit(self) -> None:
        self.view.resizeColumnsToContents()
        for column in range(self.rows.columnCount()):
            self.view.setColumnWidth(column, min(self.view.columnWidth(column) + 12, WIDEST))

    def _change(self, work: Callable[[], object], done: str = "") -> None:
        """Change the project, then show it anew."""

        def changed(_: object) -> None:
            if done:
                self.desk.notice(done)
            self.read()

        self.begin(lambda _: work(), changed, writes=True)

    def _add(self) -> None:
        session, name = self.desk.session, self.name.text()
        add = services.add_case if self.level is Level.PLACE else services.add_participant
        self.name.clear()
        self._change(lambda: add(session.project, session.coder.uid, name))

    def _remove(self) -> None:
        if (row := self.current()) is None:
            return
        session, uid = self.desk.session, row.uid
        remove = services.remove_case if self.level is Level.PLACE else services.remove_participant
        self._change(
            lambda: remove(session.project, session.coder.uid, uid),
            self.tr("“{name}” was removed; it can be undone").format(name=row.name),
        )

    def _edit(self) -> None:
        if (row := self.current()) is None:
            return
        if self.level is Level.INTERVIEW:
            interview = InterviewDialog(self.desk, row.uid, self)
            interview.accepted.connect(self.read)
            interview.show_sized(INTERVIEW_SIZE)
            interview.read()
        else:
            subject = SubjectDialog(self.desk, self.level, row.uid, _name(row), self)
            subject.saved.connect(self.read)
            subject.show_sized(SUBJECT_SIZE)
            subject.read()

    def _import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Import table"), str(self._folder), self.tr("Tables (*.xlsx *.csv)")
        )
        session = self.desk.session
        if name:
            self._change(
                lambda: import_tables(session.project, session.coder.uid, Path(name)),
                self.tr("Table imported"),
            )

    def _export(self) -> None:
        stem = self.desk.session.project.path.stem
        name, kind = QFileDialog.getSaveFileName(
            self,
            self.tr("Export table"),
            str(self._folder / self.tr("{project} attributes.xlsx").format(project=stem)),
            ";;".join((self.tr("Workbook of all levels (*.xlsx)"), self.tr("Only this level (*.csv)"))),
        )
        if not name:
            return
        suffix = (
            "" if Path(name).suffix.lower() in (".csv", ".xlsx") else (".csv" if "csv" in kind else ".xlsx")
        )
        target, private = Path(f"{name}{suffix}"), self.private.isChecked()
        project = self.desk.session.project
        levels = [self.level] if target.suffix.lower() == ".csv" else list(Level)

        def work(_: Progress) -> Mapping[Level, int]:
            return export_tables(project, target, levels, private=private)

        self.begin(work, lambda _: self._exported(target))

    def _exported(self, target: Path) -> None:
        self.desk.notice(self.tr("Table written: {file}").format(file=target.name))

    @property
    def _folder(self) -> Path:
        return self.desk.session.project.path.parent

    def _connect(self) -> None:
        self.level_choice.currentIndexChanged.connect(self.read)
        self.name.textChanged.connect(self.suit)
        self.name.returnPressed.connect(self.add_button.click)
        self.add_button.clicked.connect(self._add)
        self.edit_button.clicked.connect(self._edit)
        self.view.doubleClicked.connect(self._edit)
        self.view.selectionModel().currentChanged.connect(self.suit)
        self.remove_button.clicked.connect(self._remove)
        self.import_button.clicked.connect(self._import)
        self.export_button.clicked.connect(self._export)

    def _arrange(self) -> None:
        view = self.view
        view.setModel(self.rows)
        view.setAccessibleName(self.tr("What is known"))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setTabKeyNavigation(False)
        view.setItemDelegate(WholeLines(view))
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.horizontalHeader().setHighlightSections(False)
        top, bottom = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.level_choice)
        top.addWidget(self.name)
        top.addWidget(self.add_button)
        top.addStretch(1)
        bottom.addWidget(self.edit_button)
        bottom.addWidget(self.remove_button)
        bottom.addStretch(1)
        for button in (self.private, self.import_button, self.export_button):
            bottom.addWidget(button)
        self.page.addLayout(top)
        self.page.addWidget(view, 1)
        self.page.addLayout(bottom)


def _name(row: SubjectRow) -> str:
    """Texts are told apart by their language."""
    return f"{row.name} ({language_name(row.part)})" if row.part else row.name
