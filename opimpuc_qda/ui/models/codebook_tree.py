"""The codebook as a Qt tree: swatch, label and counts; codes can be dragged out, passages dropped in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QIcon

from opimpuc_qda.domain.codebook import Code, Codebook, CodeStatus, LocalText
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.ui.models.exchange import CODES, SPAN, codes_to_mime, span_from_mime
from opimpuc_qda.ui.models.swatches import swatch

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

UID = int(Role.UserRole)
LABEL, COUNT = 0, 1


class CodebookTree(QAbstractItemModel):
    """Codes under their groups. An index carries the position of its code in ``Codebook.in_order``.

    ``passage_dropped`` gives (code, text, span) when a passage is let go over a code.
    """

    passage_dropped = Signal(str, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._codebook = Codebook(())
        self._codes: tuple[Code, ...] = ()
        self._rows: dict[Uid, tuple[int, int]] = {}  # uid -> (row below its parent, position)
        self._own: Mapping[Uid, int] = {}
        self._subtree: Mapping[Uid, int] = {}
        self._open: set[Uid] = set()
        self._language = "en"

    @property
    def codebook(self) -> Codebook:
        """The codes shown."""
        return self._codebook

    def show_codebook(self, codebook: Codebook) -> None:
        """Show other codes."""
        self.beginResetModel()
        self._codebook, self._codes = codebook, codebook.in_order()
        self._rows = {
            code.uid: (row, 0)
            for parent in (None, *(code.uid for code in self._codes))
            for row, code in enumerate(codebook.children(parent))
        }
        for position, code in enumerate(self._codes):
            self._rows[code.uid] = (self._rows[code.uid][0], position)
        self.endResetModel()

    def show_counts(self, own: Mapping[Uid, int], subtree: Mapping[Uid, int]) -> None:
        """Show how often each code was used, alone and with everything below it."""
        self._own, self._subtree = own, subtree
        self._refresh(COUNT)

    def show_language(self, language: str) -> None:
        """Show labels and definitions in ``language`` (en, fr, zh-Hans)."""
        self._language = language
        self._refresh(LABEL)

    def set_open(self, uid: Uid, *, is_open: bool) -> None:
        """Tell whether ``uid`` is expanded: a closed group shows the sum of what it hides."""
        (self._open.add if is_open else self._open.discard)(uid)
        index = self.index_of(uid).siblingAtColumn(COUNT)
        self.dataChanged.emit(index, index, [Role.DisplayRole])

    def index_of(self, uid: Uid) -> QModelIndex:
        """Where ``uid`` stands; invalid where it is not in the codebook."""
        if uid not in self._rows:
            return QModelIndex()
        row, position = self._rows[uid]
        return self.createIndex(row, LABEL, position)

    def code(self, index: Index) -> Code:
        """The code at a valid ``index``."""
        return self._codes[index.internalId()]

    def count(self, code: Code) -> int:
        """The number shown beside ``code`` now."""
        hides_children = bool(self._codebook.children(code.uid)) and code.uid not in self._open
        return (self._subtree if hides_children else self._own).get(code.uid, 0)

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Qt: the entry ``row`` below ``parent``."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        code = self._children(parent)[row]
        return self.createIndex(row, column, self._rows[code.uid][1])

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]  # QObject.parent() is another
        """Qt: the group above ``index``."""
        if not index.isValid() or (above := self.code(index).parent) is None:
            return QModelIndex()
        return self.index_of(above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: how many entries stand below ``parent``."""
        return 0 if parent.column() > LABEL else len(self._children(parent))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: ARG002, B008
        """Qt: label and count."""
        return 2

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: groups can be looked at and opened; codes can be applied and dragged, and take passages."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.code(index).can_be_applied:
            flags |= Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        return flags

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Qt: what to paint, say and remember for ``index``."""
        if not index.isValid():
            return None
        code = self.code(index)
        if role == UID:
            return code.uid
        if index.column() == COUNT:
            return self._count_data(code, role)
        return self._label_data(code, role)

    def mimeTypes(self) -> list[str]:
        """Qt: what is dragged out of the tree, and what may be dropped."""
        return [CODES, SPAN]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Qt: the codes behind ``indexes``."""
        return codes_to_mime([self.code(index).uid for index in indexes if index.column() == LABEL])

    def supportedDragActions(self) -> Qt.DropAction:
        """Qt: codes are never moved by dragging them onto text."""
        return Qt.DropAction.CopyAction

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Qt: passages only, and onto codes only."""
        del action, row, column
        return data.hasFormat(SPAN) and parent.isValid() and self.code(parent).can_be_applied

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Qt: a passage was let go over a code."""
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        if (passage := span_from_mime(data)) is None:
            return False
        self.passage_dropped.emit(self.code(parent).uid, *passage)
        return True

    def _children(self, parent: Index) -> tuple[Code, ...]:
        return self._codebook.children(self.code(parent).uid if parent.isValid() else None)

    def _count_data(self, code: Code, role: int) -> object:
        if role == Role.DisplayRole:
            return str(self.count(code) or "")
        if role == Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _label_data(self, code: Code, role: int) -> object:
        if role == Role.DisplayRole:
            return code.title(self._language)
        if role == Role.DecorationRole:
            return QIcon(swatch(code.colour, code.tint, code.glyph))
        if role == Role.ToolTipRole:
            return self._tooltip(code)
        if role == Role.FontRole:
            return _font(code)
        return None

    def _tooltip(self, code: Code) -> str:
        parts = [f"<b>{escape(code.title(self._language))}</b><br><small>{escape(code.name)}</small>"]
        parts += [
            f"{heading}{escape(said)}"
            for heading, text in (
                ("", code.definition),
                (_heading(QCoreApplication.translate("CodebookTree", "Use it when:")), code.include),
                (_heading(QCoreApplication.translate("CodebookTree", "Do not use it when:")), code.exclude),
            )
            if (said := self._said(text))
        ]
        return "".join(f"<p>{part}</p>" for part in parts)

    def _said(self, text: LocalText) -> str:
        return text.get(self._language) or text.get("en", "")

    def _refresh(self, column: int) -> None:
        for parent in (None, *(code.uid for code in self._codes)):
            if rows := len(self._codebook.children(parent)):
                above = self.index_of(parent) if parent else QModelIndex()
                first, last = self.index(0, column, above), self.index(rows - 1, column, above)
                self.dataChanged.emit(first, last)


def _heading(words: str) -> str:
    return f"<b>{escape(words)}</b> "


def _font(code: Code) -> QFont:
    font = QFont()
    font.setBold(not code.codable)
    font.setStrikeOut(code.status is CodeStatus.RETIRED)
    return font
