"""What is shown in the window of words, written to files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from opimpuc_qda.domain.progress import Progress
from opimpuc_qda.services import exporting
from opimpuc_qda.ui.models.context_table import Part, part_of
from opimpuc_qda.ui.models.figures_table import Figure, Value
from opimpuc_qda.ui.views.dialogs.desk import Desk
from opimpuc_qda.ui.views.words import picture as painting

if TYPE_CHECKING:
    from opimpuc_qda.ui.views.words.bench import WordsBench

T = TypeVar("T")
Written = tuple[Sequence[str], Sequence[Sequence[Value]]]
"""Heads and rows."""


class Tab(Enum):
    """The parts, from left to right."""

    LIST = 0
    KEYS = 1
    CONTEXT = 2
    PICTURE = 3
    LEXICON = 4
    STOPS = 5


class WordsFiles(QObject):
    """Asks for files and says what writes the part of ``bench`` that is shown."""

    def __init__(self, bench: WordsBench, desk: Desk) -> None:
        super().__init__(bench)
        self._bench, self._desk = bench, desk

    def choose(self) -> None:
        """Ask for a file, and write it."""
        path, kinds = self._desk.session.project.path, self._kinds()
        suffix = kinds[0][1]
        name, kind = QFileDialog.getSaveFileName(
            self._bench,
            self.tr("Export"),
            str(path.parent / f"{path.stem} {self._bench.title().lower()}{suffix}"),
            ";;".join(words for words, _ in kinds),
        )
        if name:
            chosen = next((ending for words, ending in kinds if words == kind), suffix)
            known = Path(name).suffix.lower() in [ending for _, ending in kinds]
            self._bench.export(Path(name if known else f"{name}{chosen}"))

    def writer(self, target: Path) -> Callable[[Progress], None]:
        """What writes the part that is shown, as it is now; runs in a worker."""
        title, language, bench = self._bench.title(), self._desk.language, self._bench
        if bench.tab is Tab.PICTURE:
            data = painting.file_of(bench.picture.view.picture, bench.picture.view.colours(), target)
            return lambda _: exporting.shown_picture(data, target)
        if bench.tab is Tab.CONTEXT:
            named, read = bench.context.heads(), bench.context.reader()

            def write(progress: Progress) -> None:
                rows = [[part_of(hit, part) for part in Part] for hit in read(progress)]
                exporting.shown_table(title, named, rows, target, language)

            return write
        heads, cells = self._cells()
        return lambda _: exporting.shown_table(title, heads, cells, target, language)

    def _cells(self) -> Written:
        bench = self._bench
        if bench.tab is Tab.LIST:
            return _written(bench.list.columns(), bench.list.view.table.rows)
        if bench.tab is Tab.KEYS:
            return _written(bench.keys.columns(), bench.keys.view.table.rows)
        if bench.tab is Tab.LEXICON:
            return _written(bench.lexicon.columns(), bench.lexicon.view.table.rows)
        return _written(bench.stops.columns(), bench.stops.view.table.rows)

    def _kinds(self) -> tuple[tuple[str, str], ...]:
        if self._bench.tab is Tab.PICTURE:
            return (self.tr("Picture (*.png)"), ".png"), (self.tr("Drawing (*.svg)"), ".svg")
        return (self.tr("Workbook (*.xlsx)"), ".xlsx"), (self.tr("Table (*.csv)"), ".csv")


def _written(columns: Sequence[Figure[T]], rows: Sequence[T]) -> Written:
    return [column.head for column in columns], [[column.written(row) for column in columns] for row in rows]
