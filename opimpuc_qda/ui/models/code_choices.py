"""What the quick code bar offers: codes that fit, or parents for a new one, as a Qt list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QIcon

from opimpuc_qda.domain.codebook import Code, Codebook
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.ui.models.code_search import CodeSearch
from opimpuc_qda.ui.models.codebook_tree import Index
from opimpuc_qda.ui.models.swatches import swatch

Role = Qt.ItemDataRole
BETWEEN = "  ·  "


@dataclass(frozen=True, slots=True)
class Choice:
    """One row: a code, or (``code`` None) what ``words`` say: a new code, or the top level."""

    code: Code | None
    words: str = ""


class CodeChoices(QAbstractListModel):
    """Codes by rank for what is typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._codebook = Codebook(())
        self._search = CodeSearch(self._codebook)
        self._recent: Sequence[Uid] = ()
        self._keys: Mapping[Uid, int] = {}
        self._language = "en"
        self._left_out: frozenset[Uid] = frozenset()
        self._rows: tuple[Choice, ...] = ()

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, row: int) -> Choice:
        return self._rows[row]

    def use(self, codebook: Codebook, search: CodeSearch, recent: Sequence[Uid], language: str) -> None:
        """Offer the codes of ``codebook``; ``recent`` come first where nothing is typed."""
        self._codebook, self._search, self._recent, self._language = codebook, search, recent, language

    def show_keys(self, keys: Mapping[Uid, int]) -> None:
        """Tell which codes have a digit of their own."""
        self._keys = keys
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def leave_out(self, codes: frozenset[Uid]) -> None:
        """Never offer ``codes``."""
        self._left_out = codes

    def offer_targets(self, typed: str) -> None:
        """Show what fits, groups too, but for what is left out."""
        found = [self._codebook[uid] for uid in self._search.find(typed) if uid not in self._left_out]
        self._show([Choice(code) for code in found])

    def offer_codes(self, typed: str) -> None:
        """Show the codes that fit, and at the end a new one where no code is called so."""
        found = [self._codebook[uid] for uid in self._search.find(typed)]
        rows = [Choice(code) for code in self._in_reach(found, typed) if code.can_be_applied]
        if typed.strip() and self._search.named(typed) is None:
            rows.append(Choice(None, self.tr("New code “{name}”…").format(name=" ".join(typed.split()))))
        self._show(rows)

    def offer_parents(self, typed: str, first: Uid | None) -> None:
        """Show where a new code may stand: ``first``, then groups and codes that fit, or the top level."""
        found = [self._codebook[uid] for uid in self._search.find(typed)]
        found.sort(key=lambda code: (code.uid != first or bool(typed.strip()), code.codable))
        top = [] if typed.strip() else [Choice(None, self.tr("At the top level"))]
        self._show([*map(Choice, found), *top] if first is not None else [*top, *map(Choice, found)])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: how many there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Qt: label, where it stands, and its key."""
        if not index.isValid():
            return None
        choice = self._rows[index.row()]
        if role in (Role.DisplayRole, Role.ToolTipRole):
            return choice.words if choice.code is None else self._said(choice.code)
        if role == Role.DecorationRole and choice.code is not None:
            return QIcon(swatch(choice.code.colour, choice.code.tint, choice.code.glyph))
        return None

    def _in_reach(self, found: list[Code], typed: str) -> list[Code]:
        if typed.strip():
            return found
        places = {uid: place for place, uid in enumerate(self._recent)}
        return sorted(found, key=lambda code: places.get(code.uid, len(places)))

    def _said(self, code: Code) -> str:
        above = self._codebook.path(code.uid)[:-1]
        parts = [code.title(self._language), *(one.title(self._language) for one in above[-1:])]
        if code.uid in self._keys:
            parts.append(f"Ctrl+{self._keys[code.uid]}")
        return BETWEEN.join(parts)

    def _show(self, rows: Sequence[Choice]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()
