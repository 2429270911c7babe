"""The transcripts that could be imported, as a Qt list with ticks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal

from opimpuc_qda.domain.draft import DraftComment, DraftText
from opimpuc_qda.domain.habit import Habit
from opimpuc_qda.services.importing import Prepared
from opimpuc_qda.services.previewing import GUESS, Look, Shelf
from opimpuc_qda.ui.models.codebook_tree import Index
from opimpuc_qda.ui.models.transcripts_list import language_name

Role = Qt.ItemDataRole
NOTHING = Shelf(frozenset(), frozenset())
SAMPLE = 24  # code points
UNICODE = ("utf-8", "utf-8-sig")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A look, the name that the transcript is to bear, whether it is wanted, and the remarks that are not."""

    look: Look
    name: str
    wanted: bool = True
    left_out: frozenset[DraftComment] = frozenset()


@dataclass(frozen=True, slots=True)
class Guessed:
    """A text whose encoding is a guess, and some of its words by which people see whether it is right."""

    text: DraftText
    sample: str


def guessed(item: Prepared, length: int) -> Guessed | None:
    """What is read with an encoding that is not clear, with ``length`` code points of it; None: nothing."""
    if (GUESS, 0) not in item.draft.warnings:
        return None
    sides = [side for side in item.texts if side.draft.encoding]
    side = next((one for one in sides if one.draft.encoding not in UNICODE), sides[0])
    words = " ".join(line for line in side.body.split("\n") if not line.isascii()) or side.body
    return Guessed(side.draft, words if len(words) <= length else f"{words[:length]}…")


class Candidates(QAbstractListModel):
    """``changed``: other transcripts would be imported now."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Candidate] = []
        self._shelf = NOTHING

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, row: int) -> Candidate:
        return self._rows[row]

    def put(self, rows: Sequence[int], looks: Sequence[Look], shelf: Shelf) -> None:
        """Show ``looks`` in place of ``rows`` (ascending); after the rest where there are none."""
        kept = self._rows[rows[0]] if len(rows) == len(looks) == 1 else None
        place = rows[0] if rows else len(self._rows)
        self.beginResetModel()
        self._shelf = shelf
        self._rows = [one for row, one in enumerate(self._rows) if row not in rows]
        self._rows[place:place] = [_candidate(look, kept) for look in looks]
        self.endResetModel()
        self.changed.emit()

    def rename(self, row: int, name: str) -> None:
        """Have the transcript in ``row`` imported as ``name``."""
        self._set(row, replace(self._rows[row], name=name))

    def chosen(self) -> tuple[Prepared, ...]:
        """What would be imported, under the names given."""
        return tuple(
            replace(
                item,
                draft=replace(item.draft, name=candidate.name.strip()),
                memos=tuple(one for one in item.memos if one not in candidate.left_out),
            )
            for candidate in self._wanted()
            if (item := candidate.look.prepared)
        )

    def learned(self) -> tuple[Habit, ...]:
        """What the corrections of what would be imported teach."""
        return tuple(habit for candidate in self._wanted() for habit in candidate.look.learned)

    def leave_out(self, row: int, remarks: frozenset[DraftComment]) -> None:
        """Have ``remarks`` of the transcript in ``row`` become no memos."""
        self._rows[row] = replace(self._rows[row], left_out=remarks)

    def hindrance(self, row: int) -> str:
        """Why ``row`` cannot be imported as it stands, in a few words; "" where it can."""
        candidate = self._rows[row]
        item = candidate.look.prepared
        if item is None:
            return self.tr("cannot be read")
        name = candidate.name.strip()
        if self._shelf.has_text(item):
            return self.tr("its text is in the project already")
        if not name:
            return self.tr("has no name")
        if name in self._shelf.names or name in self._names_before(row):
            return self.tr("its name is taken")
        return ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: how many there are."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: what can be read can be ticked."""
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        readable = self._rows[index.row()].look.prepared is not None
        return plain | Qt.ItemFlag.ItemIsUserCheckable if readable else plain

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Qt: name, details, and the tick."""
        if not index.isValid():
            return None
        candidate = self._rows[index.row()]
        if role in (Role.DisplayRole, Role.ToolTipRole):
            return f"{candidate.name}\n{self._detail(index.row())}"
        if role == Role.CheckStateRole and candidate.look.prepared is not None:
            ticked = candidate.wanted and not self.hindrance(index.row())
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        """Qt: tick or untick."""
        if role != Role.CheckStateRole or not index.isValid() or self.hindrance(index.row()):
            return False
        self._set(
            index.row(),
            replace(self._rows[index.row()], wanted=Qt.CheckState(value) == Qt.CheckState.Checked),
        )
        return True

    def _wanted(self) -> list[Candidate]:
        return [one for row, one in enumerate(self._rows) if one.wanted and not self.hindrance(row)]

    def _set(self, row: int, candidate: Candidate) -> None:
        self._rows[row] = candidate
        self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
        self.changed.emit()

    def _names_before(self, row: int) -> Iterator[str]:
        return (one.name.strip() for one in self._rows[:row] if one.wanted and one.look.prepared)

    def _detail(self, row: int) -> str:
        if hindrance := self.hindrance(row):
            return hindrance
        item = self._rows[row].look.prepared
        assert item is not None
        languages = " – ".join(language_name(text.language) for text in item.draft.texts)
        if (doubt := guessed(item, SAMPLE)) is None:
            return languages
        told = self.tr("Encoding uncertain: “{sample}”").format(sample=doubt.sample)
        return f"{languages}\n{told}"


def _candidate(look: Look, kept: Candidate | None) -> Candidate:
    """``kept`` is what stood there before: a name that was given stays."""
    if look.prepared is None:
        return Candidate(look, kept.name if kept else look.request.paths[0].name)
    was = kept.look.prepared.draft.name if kept and kept.look.prepared else None
    name = kept.name if kept and was is not None and kept.name != was else look.prepared.draft.name
    return Candidate(look, name, kept.wanted if kept else True, kept.left_out if kept else frozenset())
