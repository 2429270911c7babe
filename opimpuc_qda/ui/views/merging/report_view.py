"""The report of a merge or of its dry run, in tabs."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTabWidget, QVBoxLayout, QWidget

from opimpuc_qda.domain.merge import Conflict, MergeReport
from opimpuc_qda.ui.models.rows_table import Cell
from opimpuc_qda.ui.views.dialogs.tables import ReportTable
from opimpuc_qda.ui.views.merging import wording

CONFLICT_LINES = 4
FILES, CONFLICTS, LOOK_ALIKES, UNPLACED = range(4)


class ReportView(QTabWidget):
    """What comes in, what is in conflict, what looks alike, what has no place yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.files = ReportTable(self.tr("Files"), (2, 2, 0, 0, 3), 2)
        self.counts = ReportTable(self.tr("Changes by kind"), (1, 0, 0, 0), 1)
        self.codings = ReportTable(self.tr("Codings by coder and transcript"), (1, 1, 0, 0), 1)
        self.conflicts = ReportTable(self.tr("Conflicts"), (2, 1, 3, 3), CONFLICT_LINES)
        self.lookalikes = ReportTable(self.tr("Look-alikes"), (0, 2, 1), 1)
        self.unplaced = ReportTable(self.tr("Without a place"), (0, 1, 1), 1)
        self.addTab(self._overview(), self.tr("&What comes in"))
        for table, hint in (
            (
                self.conflicts,
                self.tr("Two coders changed the same thing. One value stands, the other is kept."),
            ),
            (self.lookalikes, self.tr("These may be one and the same; both are kept.")),
            (self.unplaced, self.tr("What these belong to is in no file yet; they are kept until it comes.")),
        ):
            self.addTab(_page(hint, table), "")

    def show_report(self, report: MergeReport, problems: Mapping[Path, str]) -> None:
        """Show ``report``, and the files that stay out with the sentences about them."""
        self._show_files(report, problems)
        self._show_counts(report)
        self._show_codings(report)
        self._show_conflicts(report)
        self._show_lookalikes(report)
        self._show_unplaced(report)

    def _overview(self) -> QWidget:
        page = QWidget(self)
        below = QHBoxLayout()
        for table in (self.counts, self.codings):
            below.addLayout(_titled(table), 2 if table is self.counts else 3)
        layout = QVBoxLayout(page)
        layout.addLayout(_titled(self.files), 2)
        layout.addLayout(below, 3)
        return page

    def _show_files(self, report: MergeReport, problems: Mapping[Path, str]) -> None:
        heads = (
            self.tr("File"),
            self.tr("Coders"),
            self.tr("Last change"),
            self.tr("New operations"),
            self.tr("Remark"),
        )
        rows = [
            (
                Cell(file.path.name, str(file.path)),
                Cell(", ".join(file.coders)),
                Cell(wording.when(file.last_change)),
                Cell(f"{file.new_operations} / {file.operations}", number=True),
                Cell("" if file.new_operations else self.tr("nothing new"), quiet=True),
            )
            for file in report.files
        ]
        rows += [
            (Cell(path.name, str(path)), Cell(""), Cell(""), Cell(""), Cell(sentence))
            for path, sentence in problems.items()
        ]
        self.files.show_rows(heads, rows)

    def _show_counts(self, report: MergeReport) -> None:
        heads = (self.tr("What"), self.tr("Added"), self.tr("Changed"), self.tr("Removed"))
        counted = (report.added, report.changed, report.removed)
        rows = [
            (Cell(wording.kinds(kind)), *(_figure(counts.get(kind, 0)) for counts in counted))
            for kind in sorted({kind for counts in counted for kind in counts}, key=wording.kinds)
        ]
        self.counts.show_rows(heads, rows)

    def _show_codings(self, report: MergeReport) -> None:
        heads = (self.tr("Coder"), self.tr("Transcript"), self.tr("Added"), self.tr("Removed"))
        rows = [
            (Cell(line.coder), Cell(line.transcript), _figure(line.added), _figure(line.removed))
            for line in report.lines
        ]
        self.codings.show_rows(heads, rows)

    def _show_conflicts(self, report: MergeReport) -> None:
        heads = (self.tr("What"), self.tr("Field"), self.tr("Stands"), self.tr("Other value, kept"))
        self.conflicts.show_rows(heads, [self._conflict(one) for one in report.conflicts])
        self.setTabText(CONFLICTS, self.tr("&Conflicts ({n})").format(n=len(report.conflicts)))

    def _conflict(self, one: Conflict) -> tuple[Cell, ...]:
        stands, other = wording.values(one)
        return (
            Cell(f"{one.what}\n({wording.kinds(one.kind)})"),
            Cell(wording.field(one.field)),
            Cell(f"{self._signed(one.stands_by, one.stands_at)}\n{stands}"),
            Cell(f"{self._signed(one.other_by, one.other_at)}\n{other}"),
        )

    def _signed(self, who: str, at: str) -> str:
        return ", ".join(filter(None, (who or self.tr("somebody"), wording.when(at))))

    def _show_lookalikes(self, report: MergeReport) -> None:
        heads = (self.tr("What"), self.tr("Name"), self.tr("Why"))
        rows = [
            (
                Cell(wording.kinds(one.kind)),
                Cell(one.name, f"{one.name}\n{one.ours}\n{one.theirs}"),
                Cell(wording.why(one.why)),
            )
            for one in report.lookalikes
        ]
        self.lookalikes.show_rows(heads, rows)
        self.setTabText(LOOK_ALIKES, self.tr("&Look-alikes ({n})").format(n=len(rows)))

    def _show_unplaced(self, report: MergeReport) -> None:
        heads = (self.tr("What"), self.tr("Its number"), self.tr("What is missing"))
        rows = [
            (Cell(wording.kinds(one.kind)), Cell(one.uid, quiet=True), Cell(wording.missing(one.missing)))
            for one in report.unplaced
        ]
        self.unplaced.show_rows(heads, rows)
        self.setTabText(UNPLACED, self.tr("Without a &place ({n})").format(n=len(rows)))


def _figure(number: int) -> Cell:
    return Cell(str(number), number=True, quiet=not number)


def _titled(table: ReportTable) -> QVBoxLayout:
    title = QLabel(table.accessibleName())
    title.setProperty("role", "heading")
    title.setBuddy(table)
    result = QVBoxLayout()
    result.addWidget(title)
    result.addWidget(table, 1)
    return result


def _page(hint: str, table: ReportTable) -> QWidget:
    page = QWidget()
    label = QLabel(hint)
    label.setWordWrap(True)
    label.setProperty("role", "hint")
    label.setTextFormat(Qt.TextFormat.PlainText)
    layout = QVBoxLayout(page)
    layout.addWidget(label)
    layout.addWidget(table, 1)
    return page
