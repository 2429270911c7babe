"""What a code is in every language: id, place, looks, status, key."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QWidget

from opimpuc_qda.domain.codebook import Code, Codebook, CodeKind, CodeStatus
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.ui.models.swatches import swatch
from opimpuc_qda.ui.views.codebook.colour_row import ColourRow

GLYPHS = ("●", "▲", "■", "◆", "★", "✚", "▼", "○", "△", "□", "◇", "☆")
DIGITS = 9
INDENT = "    "


class CodeFacts(QWidget):
    """``changed`` tells that something was chosen. A new code's id and kind can be set too."""

    changed = Signal()

    def __init__(self, book: Codebook, language: str, *, is_new: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book, self._language, self._is_new = book, language, is_new
        self.name, self.kind, self.parent_box = QLineEdit(self), QComboBox(self), QComboBox(self)
        self.colour, self.glyph = ColourRow(self), QComboBox(self)
        self.status, self.heir, self.key = QComboBox(self), QComboBox(self), QComboBox(self)
        self.counted = QCheckBox(self)
        self.glyph.setEditable(True)
        self.glyph.addItems(list(GLYPHS))
        self._say()
        self._arrange()
        self._connect()

    def show_code(self, code: Code, key: int) -> None:
        """Show ``code``, which has the digit ``key`` (0: none)."""
        self.name.setText(code.name)
        self.name.setReadOnly(not self._is_new)
        self.kind.setEnabled(self._is_new)
        self.kind.setCurrentIndex(self.kind.findData(code.kind.value))
        self._offer_parents(code)
        self._offer_heirs(code)
        self.colour.show_colour(code.colour, code.tint, code.glyph)
        self.glyph.setCurrentText(code.glyph)
        self.status.setCurrentIndex(self.status.findData(code.status.value))
        self.heir.setEnabled(code.status is CodeStatus.RETIRED)
        self.key.setCurrentIndex(key)
        self.counted.setChecked(code.in_frequency_tables)

    def put(self, code: Code) -> Code:
        """``code`` with what is chosen here."""
        status = CodeStatus(self.status.currentData())
        kind = CodeKind(self.kind.currentData()) if self._is_new else code.kind
        parent = self.parent_box.currentData()
        return replace(
            code,
            name=self.name.text().strip(),
            kind=kind,
            codable=kind is not CodeKind.GROUP if self._is_new else code.codable,
            parent=Uid(parent) if parent else None,
            colour=self.colour.colour,
            tint=self.colour.tint,
            glyph=self.glyph.currentText().strip(),
            status=status,
            replaced_by=(self.heir.currentData() or None) if status is CodeStatus.RETIRED else None,
            in_frequency_tables=self.counted.isChecked(),
        )

    def _connect(self) -> None:
        self.name.textEdited.connect(self.changed)
        self.colour.changed.connect(self.changed)
        self.glyph.currentTextChanged.connect(self.colour.show_glyph)
        self.glyph.currentTextChanged.connect(self.changed)
        self.counted.toggled.connect(self.changed)
        self.status.currentIndexChanged.connect(
            lambda: self.heir.setEnabled(self.status.currentData() == CodeStatus.RETIRED.value)
        )
        for box in (self.kind, self.parent_box, self.status, self.heir, self.key):
            box.currentIndexChanged.connect(self.changed)

    def _offer_parents(self, code: Code) -> None:
        below = self._book.subtree(code.uid) if code.uid else frozenset()
        self.parent_box.addItem(self.tr("At the top level"), "")
        for one in self._book.in_order():
            if one.uid not in below:
                depth = len(self._book.path(one.uid)) - 1
                self.parent_box.addItem(_icon(one), INDENT * depth + one.title(self._language), one.uid)
        self.parent_box.setCurrentIndex(max(0, self.parent_box.findData(code.parent or "")))

    def _offer_heirs(self, code: Code) -> None:
        self.heir.addItem(self.tr("No other code"), "")
        for one in self._heirs(code):
            self.heir.addItem(_icon(one), one.title(self._language), one.name)
        self.heir.setCurrentIndex(max(0, self.heir.findData(code.replaced_by or "")))

    def _heirs(self, code: Code) -> Iterator[Code]:
        for one in self._book.in_order():
            if one.uid != code.uid and (one.can_be_applied or one.name == code.replaced_by):
                yield one

    def _arrange(self) -> None:
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        fields: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Id"), self.name),
            (self.tr("Kind"), self.kind),
            (self.tr("Stands below"), self.parent_box),
            (self.tr("Colour"), self.colour),
            (self.tr("Sign"), self.glyph),
            (self.tr("Status"), self.status),
            (self.tr("Replaced by"), self.heir),
            (self.tr("Your key"), self.key),
        )
        for box in (self.parent_box, self.heir):  # long labels shall not push the words aside
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for name, field in fields:
            field.setAccessibleName(name)
            form.addRow(name, field)
        form.addRow(self.counted)

    def _say(self) -> None:
        self.name.setPlaceholderText(self.tr("Made from the label"))
        self.counted.setText(self.tr("&Count it in tables"))
        kinds = {
            CodeKind.CODE: self.tr("Code"),
            CodeKind.GROUP: self.tr("Group, never applied"),
            CodeKind.PROCESS: self.tr("Note on the work"),
        }
        states = {CodeStatus.ACTIVE: self.tr("In use"), CodeStatus.RETIRED: self.tr("Retired")}
        _fill(self.kind, [(words, kind.value) for kind, words in kinds.items()])
        _fill(self.status, [(words, status.value) for status, words in states.items()])
        keys = [(self.tr("Ctrl+{digit}").format(digit=digit), str(digit)) for digit in range(1, DIGITS + 1)]
        _fill(self.key, [(self.tr("None"), ""), *keys])


def _icon(code: Code) -> QIcon:
    return QIcon(swatch(code.colour, code.tint, code.glyph))


def _fill(box: QComboBox, rows: list[tuple[str, str]]) -> None:
    for words, value in rows:
        box.addItem(words, value)
