"""The report of many imports as a table: problems first, sorted by any column, the same rows in a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.services.importing_folder import Entry, Fate, FolderReport
from opimpuc_qda.ui.models.codebook_tree import Index
from opimpuc_qda.ui.models.transcripts_list import language_name
from opimpuc_qda.ui.views.dialogs.tables import Cell, ReportTable
from opimpuc_qda.ui.views.importing import wording

SHARES = (0, 3, 4, 7, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0)
LEAST_WIDTH, LEAST_SHARE = 84, 46  # pixels of a column, and of a share; a narrow window scrolls
LINES = 4
WARNINGS_TOLD = 3
Value = str | int | None


@dataclass(frozen=True, slots=True)
class Line:
    """One row: what stands in its cells, their tips, and the transcript that it is about."""

    values: tuple[Value, ...]
    tips: dict[int, str]
    uid: Uid | None = None


class ImportReport(ReportTable):
    """``chosen`` gives the uid of the transcript whose row was double clicked."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        name = QCoreApplication.translate("ImportReport", "What became of each")
        super().__init__(name, SHARES, LINES, parent, least=LEAST_SHARE)
        self._lines: list[Line] = []
        self._total: Line | None = None
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(LEAST_WIDTH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        header.sortIndicatorChanged.connect(self._sort)
        self.doubleClicked.connect(self._choose)

    def show_report(self, report: FolderReport, sentence: Callable[[BaseException], str]) -> None:
        """Show ``report``; ``sentence`` words a problem."""
        self._lines = [_line(entry, sentence) for entry in _problems_first(report.entries)]
        self._total = _total(report)
        self._show()
        header = self.horizontalHeader()
        header.blockSignals(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.blockSignals(False)
        header.setSortIndicatorShown(True)

    def heads(self) -> tuple[str, ...]:
        """The heads of the columns."""
        return _heads()

    def values(self) -> list[tuple[Value, ...]]:
        """All rows as they stand now, and below them the totals."""
        return [line.values for line in (*self._lines, *((self._total,) if self._total else ()))]

    def copy(self) -> None:
        """Put the rows into the clipboard, as spreadsheets take them."""
        rows = (self.heads(), *self.values())
        lines = ("\t".join(_plain(value) for value in row) for row in rows)
        QGuiApplication.clipboard().setText("\n".join(lines))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: copying takes all rows; Enter opens the transcript."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        if column >= 0:
            self._lines.sort(
                key=lambda line: _sortable(line.values[column]), reverse=order is Qt.SortOrder.DescendingOrder
            )
            self._show()

    def _show(self) -> None:
        self.show_rows(self.heads(), [_cells(line) for line in self._lines])

    def _choose(self, index: Index) -> None:
        if uid := self._lines[index.row()].uid:
            self.chosen.emit(uid)


def _heads() -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate("ImportReport", "Result"),
        translate("ImportReport", "Transcript"),
        translate("ImportReport", "Files"),
        translate("ImportReport", "Remark"),
        translate("ImportReport", "Layout"),
        translate("ImportReport", "Texts"),
        translate("ImportReport", "Turns"),
        translate("ImportReport", "Pairs"),
        translate("ImportReport", "Untranslated"),
        translate("ImportReport", "Uncertain"),
        translate("ImportReport", "Warnings"),
        translate("ImportReport", "Characters"),
        translate("ImportReport", "Imported"),
        translate("ImportReport", "Skipped"),
    )


def fate(which: Fate) -> str:
    """What became of a transcript."""
    translate = QCoreApplication.translate
    return {
        Fate.IMPORTED: translate("ImportReport", "imported"),
        Fate.ALREADY: translate("ImportReport", "already there"),
        Fate.REFUSED: translate("ImportReport", "refused"),
    }[which]


def _problems_first(entries: Sequence[Entry]) -> list[Entry]:
    order = list(Fate)
    return sorted(entries, key=lambda one: (order.index(one.fate), not (one.warnings or one.wanted)))


def _line(entry: Entry, sentence: Callable[[BaseException], str]) -> Line:
    said = (
        fate(entry.fate),
        entry.name,
        ", ".join(path.name for path in entry.files),
        _remark(entry, sentence),
        wording.layout(entry.layout) if entry.layout else "",
        " – ".join(language_name(text.language) for text in entry.texts),
    )
    found = entry.characters
    numbers: tuple[Value, ...] = (
        entry.texts[0].turns if entry.texts else None,
        entry.beads,
        entry.untranslated,
        entry.uncertain,
        len(entry.warnings),
        found.file,
        found.imported,
        found.skipped,
    )
    if entry.fate is Fate.REFUSED:
        numbers = (None,) * len(numbers)
    tips = {
        2: "\n".join(map(str, entry.files)),
        6: "\n".join(f"{language_name(text.language)}: {text.turns}" for text in entry.texts),
        10: "\n".join(wording.warning(*warning) for warning in entry.warnings),
        13: "\n".join(f"{wording.skipped(what)}: {count}" for what, count in entry.skipped),
    }
    return Line((*said, *numbers), tips, entry.uid)


def _remark(entry: Entry, sentence: Callable[[BaseException], str]) -> str:
    translate = QCoreApplication.translate
    if entry.problem is not None:
        return sentence(entry.problem)
    if entry.fate is Fate.ALREADY:
        return translate("ImportReport", "Its text is in the project already, as “{name}”.").format(
            name=entry.name
        )
    told = []
    if entry.wanted:
        told.append(translate("ImportReport", "The name “{name}” was taken.").format(name=entry.wanted))
    told += [wording.warning(*warning) for warning in entry.warnings[:WARNINGS_TOLD]]
    return "\n".join(told) + ("\n…" if len(entry.warnings) > WARNINGS_TOLD else "")


def _total(report: FolderReport) -> Line:
    """Sums of what was imported now."""
    new = [entry for entry in report.entries if entry.fate is Fate.IMPORTED]
    found = report.characters
    numbers = (
        sum(entry.texts[0].turns for entry in new),
        *(sum(getattr(entry, name) for entry in new) for name in ("beads", "untranslated", "uncertain")),
        sum(len(entry.warnings) for entry in new),
        found.file,
        found.imported,
        found.skipped,
    )
    total = QCoreApplication.translate("ImportReport", "Total")
    return Line((total, str(len(new)), "", "", "", "", *numbers), {})


def _cells(line: Line) -> tuple[Cell, ...]:
    return tuple(_cell(value, line.tips.get(place, "")) for place, value in enumerate(line.values))


def _cell(value: Value, tip: str) -> Cell:
    if isinstance(value, int):
        return Cell(wording.count(value), tip, number=True, quiet=not value)
    return Cell(value or "", tip)


def _sortable(value: Value) -> tuple[bool, str | int]:
    """Numbers by their size, words as they are; what is missing comes first."""
    if value is None:
        return (False, 0)
    return (True, value.casefold() if isinstance(value, str) else value)


def _plain(value: Value) -> str:
    return "" if value is None else " ".join(str(value).split())
