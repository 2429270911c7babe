"""The tree widget of the codebook."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDragMoveEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.services.code_sounds import Sounds
from opimpuc_qda.ui.models.code_search import CodeSearch
from opimpuc_qda.ui.models.codebook_tree import COUNT, LABEL, UID, CodebookTree, Index
from opimpuc_qda.ui.models.exchange import SPAN
from opimpuc_qda.ui.models.sizes import grown
from opimpuc_qda.ui.views.codebook.filtered import FilteredTree

COUNT_WIDTH = 38


class CodebookView(QTreeView):
    """``applied`` gives the code that Enter or a double click asks for, ``current_changed`` the marked.

    ``step_asked`` wants the marked entry up (-1) or down (1), ``delete_asked`` wants it gone, ``key_given``
    gives it a digit; ``menu_asked`` tells where on the screen.
    """

    applied = Signal(str)
    current_changed = Signal(str)
    step_asked = Signal(int)
    delete_asked = Signal()
    key_given = Signal(int, str)
    menu_asked = Signal(QPoint)

    def __init__(self, tree: CodebookTree, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tree = tree
        self._filtered = FilteredTree(tree, self)
        self.setModel(self._filtered)
        self._look()
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)  # F2 is a key of ours
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.expanded.connect(lambda index: self._note_open(index, is_open=True))
        self.collapsed.connect(lambda index: self._note_open(index, is_open=False))
        self.doubleClicked.connect(self._apply)
        self._filtered.modelReset.connect(self.expandAll)

    def _look(self) -> None:
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setIndentation(14)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(self.tr("Codebook"))
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(grown(COUNT_WIDTH))
        header.setSectionResizeMode(LABEL, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(COUNT, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(COUNT, grown(COUNT_WIDTH))

    def narrow(self, query: str) -> None:
        """Show what matches ``query``, opened, with the best match marked."""
        best = self._filtered.narrow(query)
        self.expandAll()
        if best is not None:
            self.mark(best)

    @property
    def search(self) -> CodeSearch:
        """What finds the codes shown."""
        return self._filtered.search

    def hear(self, sounds: Mapping[Uid, Sounds]) -> None:
        """Find Chinese by pinyin too."""
        self._filtered.hear(sounds)

    def marked(self) -> Uid | None:
        """The marked entry, whether it can be applied or not."""
        return self.currentIndex().data(UID) or None

    def mark(self, uid: Uid) -> None:
        """Make ``uid`` the current code and bring it into view."""
        index = self._filtered.mapFromSource(self._tree.index_of(uid))
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def current(self) -> Uid | None:
        """The marked code, if it can be applied."""
        source = self._filtered.mapToSource(self.currentIndex())
        if not source.isValid() or not self._tree.code(source).can_be_applied:
            return None
        return self._tree.code(source).uid

    def step(self, direction: int) -> None:
        """Mark the next (1) or the previous (-1) code that can be applied."""
        index = self.currentIndex()
        while (index := self.indexBelow(index) if direction > 0 else self.indexAbove(index)).isValid():
            if self._tree.code(self._filtered.mapToSource(index)).can_be_applied:
                self.setCurrentIndex(index)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter applies the marked code, Ctrl and arrows move it, Delete deletes it."""
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        marked = self.marked()
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._apply(self.currentIndex())
            case Qt.Key.Key_Up | Qt.Key.Key_Down if ctrl:
                self.step_asked.emit(1 if event.key() == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_F2:
                self.rename()
            case Qt.Key.Key_Delete:
                self.delete_asked.emit()
            case key if ctrl and Qt.Key.Key_1 <= key <= Qt.Key.Key_9 and marked is not None:
                self.key_given.emit(key - Qt.Key.Key_0, marked)
            case _:
                super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Qt: F2, and digits and arrows with Ctrl, are about the marked entry here, not elsewhere."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            arrow = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
            digit = Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9
            if event.key() == Qt.Key.Key_F2 or (ctrl and (arrow or digit)):
                event.accept()
                return True
        return super().event(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Qt: passages go onto codes, never between them; entries do both."""
        self.setDragDropOverwriteMode(event.mimeData().hasFormat(SPAN))
        super().dragMoveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt: what can be done with the marked entry."""
        self.menu_asked.emit(event.globalPos())

    def rename(self) -> None:
        """Type a label where the marked entry stands."""
        if self.currentIndex().isValid():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.edit(self.currentIndex().siblingAtColumn(LABEL))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Qt: the marked entry changed."""
        super().currentChanged(current, previous)
        self.current_changed.emit(current.data(UID) or "")

    def _apply(self, index: QModelIndex) -> None:
        if index.isValid() and (uid := self.current()) is not None:
            self.applied.emit(uid)
        elif index.isValid():
            self.rename()  # what cannot be applied has no other use for a double click

    def _note_open(self, index: QModelIndex, *, is_open: bool) -> None:
        self._tree.set_open(index.data(UID), is_open=is_open)
