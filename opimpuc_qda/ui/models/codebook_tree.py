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
from opimpuc_qda.ui.models.exchange import (
    CODES,
    ENTRY,
    SPAN,
    add_entry,
    codes_to_mime,
    entry_from_mime,
    span_from_mime,
)
from opimpuc_qda.ui.models.swatches import swatch

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

UID = int(Role.UserRole)
LABEL, COUNT = 0, 1


class CodebookTree(QAbstractItemModel):
    """Codes under their groups. An index carries the position of its code in ``Codebook.in_order``.

    ``passage_dropped`` gives (code, text, span) when a passage is let go over a code; ``renamed`` (code,
    label) when one was typed; ``moved`` (code, parent or None, position or None for the end) when one was
    dragged.
    """

    passage_dropped = Signal(str, str, object)
    renamed = Signal(str, str)
    moved = Signal(str, object, object)

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

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        """Qt: the heads of the columns; nobody sees them, but screen readers name them."""
        if orientation is not Qt.Orientation.Horizontal or role != Role.DisplayRole:
            return None
        return self.tr("Code") if section == LABEL else self.tr("Codings")

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: every entry can be renamed and moved, and take others; codes take passages too."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled  # below the last one: the top level
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        flags |= Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == LABEL else flags

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

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        """Qt: a label was typed; it shows once it is saved."""
        label = str(value).strip()
        if role != Role.EditRole or not index.isValid() or index.column() != LABEL or not label:
            return False
        if label != self.code(index).title(self._language):
            self.renamed.emit(self.code(index).uid, label)
        return True

    def mimeTypes(self) -> list[str]:
        """Qt: what is dragged out of the tree, and what may be dropped."""
        return [CODES, SPAN, ENTRY]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Qt: the entries behind ``indexes``; those that can be applied can be put on text too."""
        codes = [self.code(index) for index in indexes if index.column() == LABEL]
        applicable = [code.uid for code in codes if code.can_be_applied]
        mime = codes_to_mime(applicable) if applicable else QMimeData()
        if codes:
            add_entry(mime, codes[0].uid)
        return mime

    def supportedDragActions(self) -> Qt.DropAction:
        """Qt: codes are never moved by dragging them onto text."""
        return Qt.DropAction.CopyAction

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Qt: passages onto codes, entries anywhere but below themselves."""
        del action, row, column
        if data.hasFormat(SPAN):
            return parent.isValid() and self.code(parent).can_be_applied
        entry = entry_from_mime(data)
        if entry is None or entry not in self._codebook:
            return False
        return not parent.isValid() or self.code(parent).uid not in self._codebook.subtree(entry)

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Qt: a passage was let go over a code, or an entry somewhere in the tree."""
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        if not data.hasFormat(SPAN):
            return self._move(entry_from_mime(data), row, parent)
        if (passage := span_from_mime(data)) is None:
            return False
        self.passage_dropped.emit(self.code(parent).uid, *passage)
        return True

    def _move(self, entry: Uid | None, row: int, parent: Index) -> bool:
        """``row`` counts the entry itself where it stands before; the place among the others does not."""
        if entry is None:
            return False
        before = [code.uid for code in self._children(parent)][: max(row, 0)]
        position = len(before) - (entry in before) if row >= 0 else None
        self.moved.emit(entry, self.code(parent).uid if parent.isValid() else None, position)
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
        if role in (Role.DisplayRole, Role.EditRole):
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
