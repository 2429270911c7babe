"""Fields for the values of attributes: one for each type, all with the reserved values apart."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from opimpuc_qda.domain.attribute import Attribute, AttributeType
from opimpuc_qda.domain.attribute_values import Answer, Problem, Reserved, cell, parsed, tidied
from opimpuc_qda.domain.codebook import LocalText
from opimpuc_qda.ui.models.answer_words import worded, yes_or_no
from opimpuc_qda.ui.models.sizes import grown

NO_ANSWER = "–"
LIST_ROWS = 5
SHORT = 200  # pixels
RESERVED_WIDTH = 150


class Field(QWidget):
    """Shows and takes a value; ``changed`` tells that a person has touched it."""

    changed = Signal()

    def __init__(self, attribute: Attribute, reserved: Mapping[str, LocalText], language: str) -> None:
        super().__init__()
        self.attribute = attribute
        self.reserved = dict(reserved)
        self.language = language

    def show_answer(self, answer: Answer | None) -> None:
        """Show ``answer``, without telling that it was changed."""
        raise NotImplementedError

    def answer(self) -> Answer | Problem | None:
        """What the person means."""
        raise NotImplementedError

    def name_for_readers(self, name: str) -> None:
        """Let screen readers call the field ``name``."""
        focus = self.focusProxy()
        (focus or self).setAccessibleName(name)

    def labelled(self, value: str) -> str:
        """A reserved value in words."""
        return worded(self.reserved.get(value, {}), self.language, value)


class ScrolledCombo(QComboBox):
    """Leaves the wheel to the form around it: who scrolls past does not want to choose."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt: let the form scroll."""
        event.ignore()


class ReservedChoice(ScrolledCombo):
    """Nothing, or one of the reserved values."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self.setFixedWidth(grown(RESERVED_WIDTH))
        self.setAccessibleName(QCoreApplication.translate("Fields of forms", "Why there is no value"))
        self.setToolTip(QCoreApplication.translate("Fields of forms", "Why there is no value"))
        self.addItem(NO_ANSWER, None)
        for value in field.reserved:
            self.addItem(field.labelled(value), value)

    def show_answer(self, answer: Answer | None) -> None:
        """Mark what ``answer`` is."""
        found = self.findData(answer.value) if isinstance(answer, Reserved) else 0
        self.setCurrentIndex(max(found, 0))

    def answer(self) -> Reserved | None:
        """The reserved value chosen."""
        value = self.currentData()
        return Reserved(value) if value else None


class LineField(Field):
    """Text, numbers, years and dates, as they are typed."""

    def __init__(self, attribute: Attribute, reserved: Mapping[str, LocalText], language: str) -> None:
        super().__init__(attribute, reserved, language)
        self.line = QLineEdit(self)
        self.choice = ReservedChoice(self)
        if attribute.type is AttributeType.DATE:
            self.line.setPlaceholderText(QCoreApplication.translate("Fields of forms", "YYYY-MM-DD"))
        if attribute.type is not AttributeType.TEXT:
            self.line.setMaximumWidth(grown(SHORT))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line, 1)
        if attribute.type is not AttributeType.TEXT:
            layout.addStretch(1)
        layout.addWidget(self.choice)
        self.choice.setVisible(bool(reserved) and not attribute.rules.get("unique"))
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self.changed)
        self.choice.activated.connect(self._chosen)

    def show_answer(self, answer: Answer | None) -> None:
        """Show a value."""
        self.choice.show_answer(answer)
        self.line.setText("" if isinstance(answer, Reserved) else cell(answer))
        self.line.setEnabled(self.choice.answer() is None)

    def answer(self) -> Answer | Problem | None:
        """The reserved value, or what the line says."""
        return self.choice.answer() or parsed(self.attribute, self.reserved, self.line.text())

    def _chosen(self) -> None:
        self.line.setEnabled(self.choice.answer() is None)
        if self.choice.answer() is not None:
            self.line.clear()
        self.changed.emit()


class ChoiceField(Field):
    """One of a list, or yes or no; the reserved values stand below a line. Open lists take what is typed."""

    def __init__(self, attribute: Attribute, reserved: Mapping[str, LocalText], language: str) -> None:
        super().__init__(attribute, reserved, language)
        self.combo = ScrolledCombo(self)
        self.combo.addItem(NO_ANSWER, None)
        for label, answer in self._offered():
            self.combo.addItem(label, answer)
        if reserved:
            self.combo.insertSeparator(self.combo.count())
        for value in reserved:
            self.combo.addItem(self.labelled(value), Reserved(value))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.combo, 1)
        self.setFocusProxy(self.combo)
        if attribute.rules.get("open"):
            self.combo.setEditable(True)
            self.combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            self.combo.editTextChanged.connect(self.changed)
        self.combo.activated.connect(self.changed)

    def show_answer(self, answer: Answer | None) -> None:
        """Mark a value, also one that is not on the list."""
        place = next((n for n in range(self.combo.count()) if _same(self.combo.itemData(n), answer)), -1)
        if place < 0:
            self.combo.addItem(cell(answer), answer)
            place = self.combo.count() - 1
        self.combo.setCurrentIndex(place)

    def answer(self) -> Answer | Problem | None:
        """What is marked, or typed."""
        typed = self.combo.currentText()
        place = self.combo.findText(typed, Qt.MatchFlag.MatchFixedString) if typed else 0
        if place < 0:
            return tidied(typed) or None
        found: Answer | None = self.combo.itemData(place)
        return found

    def _offered(self) -> list[tuple[str, Answer]]:
        if self.attribute.type is AttributeType.BOOL:
            return [(yes_or_no(True), True), (yes_or_no(False), False)]
        return [(worded(one.label, self.language, one.value), one.value) for one in self.attribute.values]


class MultiField(Field):
    """Several of a list, ticked; or a reserved value."""

    def __init__(self, attribute: Attribute, reserved: Mapping[str, LocalText], language: str) -> None:
        super().__init__(attribute, reserved, language)
        self.list = QListWidget(self)
        self.choice = ReservedChoice(self)
        self.choice.setVisible(bool(reserved))
        for value in attribute.values:
            self._add(worded(value.label, language, value.value), value.value)
        row = self.list.sizeHintForRow(0) if self.list.count() else self.fontMetrics().lineSpacing()
        self.list.setFixedHeight(min(LIST_ROWS, max(self.list.count(), 2)) * (row + 8) + 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        layout.addWidget(self.choice)
        self.setFocusProxy(self.list)
        self.list.itemChanged.connect(self.changed)
        self.choice.activated.connect(self._chosen)

    def show_answer(self, answer: Answer | None) -> None:
        """Tick a value."""
        ticked = answer if isinstance(answer, tuple) else ()
        for term in ticked:
            if term not in self._terms():
                self._add(term, term)
        self.list.blockSignals(True)
        for item in self._items():
            checked = item.data(Qt.ItemDataRole.UserRole) in ticked
            item.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)
        self.choice.show_answer(answer)
        self.list.setEnabled(self.choice.answer() is None)

    def answer(self) -> Answer | Problem | None:
        """The reserved value, or what is ticked."""
        checked = (item for item in self._items() if item.checkState() is Qt.CheckState.Checked)
        return self.choice.answer() or tuple(item.data(Qt.ItemDataRole.UserRole) for item in checked) or None

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(number) for number in range(self.list.count())]

    def _terms(self) -> list[str]:
        return [item.data(Qt.ItemDataRole.UserRole) for item in self._items()]

    def _add(self, label: str, value: str) -> None:
        item = QListWidgetItem(label)
        item.setData(Qt.ItemDataRole.UserRole, value)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked)
        self.list.addItem(item)

    def _chosen(self) -> None:
        self.list.setEnabled(self.choice.answer() is None)
        self.changed.emit()


def field_for(attribute: Attribute, reserved: Mapping[str, LocalText], language: str) -> Field:
    """The field that suits the type of ``attribute``."""
    if attribute.type in (AttributeType.ENUM, AttributeType.BOOL):
        return ChoiceField(attribute, reserved, language)
    if attribute.type is AttributeType.MULTI:
        return MultiField(attribute, reserved, language)
    return LineField(attribute, reserved, language)


def _same(one: object, other: object) -> bool:
    return type(one) is type(other) and one == other
