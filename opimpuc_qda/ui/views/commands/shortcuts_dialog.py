"""The editor of shortcuts: choose an action, press its new keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from opimpuc_qda.ui.models.shortcuts import (
    KEYS,
    PLACE,
    TITLE,
    Objection,
    Shortcut,
    ShortcutsModel,
    changed,
    objection,
)
from opimpuc_qda.ui.models.sizes import grown_size

SIZE = QSize(720, 620)


class ShortcutsDialog(QDialog):
    """Changes nothing by itself: ``saved`` tells, by action, the keys that are others than the shipped."""

    saved = Signal(object)  # Mapping[str, tuple[str, ...]]

    def __init__(self, shortcuts: Sequence[Shortcut], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.model = ShortcutsModel((self.tr("Action"), self.tr("Menu"), self.tr("Keys")), self)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Find an action or a key"))
        self.filter.setAccessibleName(self.filter.placeholderText())
        self.table = self._made_table()
        self.keys = QKeySequenceEdit(self)
        self.keys.setMaximumSequenceLength(1)
        self.keys.setClearButtonEnabled(True)
        self.trouble = QLabel(self)
        self.trouble.setProperty("role", "trouble")
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        self.give_button = QPushButton(self.tr("&Give these keys"), self)
        self.none_button = QPushButton(self.tr("&No keys"), self)
        self.shipped_button = QPushButton(self.tr("As &shipped"), self)
        self.all_button = QPushButton(self.tr("&All as shipped"), self)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._lay_out()
        self._connect()
        self.model.fill(shortcuts)
        self.table.selectRow(0)
        self.resize(grown_size(SIZE))

    def _made_table(self) -> QTableView:
        table = QTableView(self)
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.setAccessibleName(self.tr("Actions and their keys"))
        head = table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(PLACE, QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(KEYS, QHeaderView.ResizeMode.ResizeToContents)
        return table

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("New &keys:"), self.keys)
        for field in (self.keys, *self.keys.findChildren(QLineEdit)):
            field.setAccessibleName(self.tr("New keys"))
        row = QHBoxLayout()
        for button in (self.give_button, self.none_button, self.shipped_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch()
        self.all_button.setAutoDefault(False)
        row.addWidget(self.all_button)
        layout = QVBoxLayout(self)
        layout.addWidget(self.filter)
        layout.addWidget(self.table, 1)
        layout.addLayout(form)
        layout.addWidget(self.trouble)
        layout.addLayout(row)
        layout.addWidget(self.buttons)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._find)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_row())
        self.model.modelReset.connect(lambda: self.table.selectRow(0))
        self.keys.keySequenceChanged.connect(lambda _: self._check())
        self.give_button.clicked.connect(self._give)
        self.none_button.clicked.connect(lambda: self._set(()))
        self.shipped_button.clicked.connect(self._as_shipped)
        self.all_button.clicked.connect(self._all_as_shipped)
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)

    def _find(self, typed: str) -> None:
        self.model.find(typed)
        self._show_row()

    def _current(self) -> int | None:
        """The place of the chosen action among all."""
        row = self.table.currentIndex().row()
        return self.model.place_of(row) if row >= 0 else None

    def _show_row(self) -> None:
        place = self._current()
        keys = self.model.shortcuts[place].keys if place is not None else ()
        self.keys.setKeySequence(QKeySequence(keys[0]) if keys else QKeySequence())
        for widget in (self.keys, self.none_button, self.shipped_button):
            widget.setEnabled(place is not None)
        self._check()

    def _pressed(self) -> str:
        return self.keys.keySequence().toString()

    def _check(self) -> None:
        """Say why the keys cannot be given."""
        place, key = self._current(), self._pressed()
        found = objection(self.model.shortcuts, place, key) if place is not None and key else None
        self.give_button.setEnabled(place is not None and bool(key) and found is None)
        self.trouble.setVisible(found is not None)
        if found is not None:
            self.trouble.setText(self._sentence(*found))

    def _sentence(self, why: Objection, other: str) -> str:
        if why is Objection.TAKEN:
            return self.tr(
                "“{action}” has these keys. Give it others first, or press other keys here."
            ).format(action=other)
        return self.tr("These keys would be typed into fields. Press them together with Ctrl or Alt.")

    def _give(self) -> None:
        place = self._current()
        if place is not None:
            others = self.model.shortcuts[place].keys[1:]
            key = self._pressed()
            self._set((key, *(other for other in others if other != key)))

    def _as_shipped(self) -> None:
        place = self._current()
        if place is None:
            return
        keys = self.model.shortcuts[place].shipped
        self._set([key for key in keys if objection(self.model.shortcuts, place, key) is None])

    def _all_as_shipped(self) -> None:
        self.model.find("")
        self.filter.clear()
        for row, one in enumerate(self.model.shortcuts):
            self.model.give(row, one.shipped)
        self._show_row()

    def _set(self, keys: Sequence[str]) -> None:
        row = self.table.currentIndex().row()
        if row >= 0:
            self.model.give(row, keys)
            self._show_row()

    def _save(self) -> None:
        found: Mapping[str, tuple[str, ...]] = changed(self.model.shortcuts)
        self.accept()
        self.saved.emit(found)
