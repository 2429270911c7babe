"""The codebook tree narrowed to what the person types."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QSortFilterProxyModel

from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.services.code_sounds import Sounds
from opimpuc_qda.ui.models.code_search import CodeSearch
from opimpuc_qda.ui.models.codebook_tree import CodebookTree, Index


class FilteredTree(QSortFilterProxyModel):
    """Shows the codes that match, with the groups above them."""

    def __init__(self, tree: CodebookTree, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tree = tree
        self._sounds: Mapping[Uid, Sounds] = {}
        self._search = CodeSearch(tree.codebook)
        self._query = ""
        self._shown: frozenset[Uid] | None = None
        self.setRecursiveFilteringEnabled(True)
        self.setAutoAcceptChildRows(True)
        self.setSourceModel(tree)
        tree.modelReset.connect(self._search_anew)

    @property
    def search(self) -> CodeSearch:
        """What finds the codes shown."""
        return self._search

    def hear(self, sounds: Mapping[Uid, Sounds]) -> None:
        """Find Chinese by pinyin too."""
        self._sounds = sounds
        self._search = CodeSearch(self._tree.codebook, sounds)

    def narrow(self, query: str) -> Uid | None:
        """Show what matches ``query``; give the best code that can be applied, or None."""
        self._query = query
        found = self._search.find(query) if query.strip() else ()
        self.beginFilterChange()
        self._shown = frozenset(found) if query.strip() else None
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)
        return next((uid for uid in found if self._tree.codebook[uid].can_be_applied), None)

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """Qt: whether the entry itself matches; Qt adds what is above and below."""
        return self._shown is None or self._tree.code(self._tree.index(row, 0, parent)).uid in self._shown

    def _search_anew(self) -> None:
        self._search = CodeSearch(self._tree.codebook, self._sounds)
        self.narrow(self._query)
