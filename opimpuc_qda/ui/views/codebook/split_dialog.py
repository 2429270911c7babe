"""Splits a code: which of its codings go to another code, or to a new one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from opimpuc_qda.domain.codebook import Code, Codebook
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.ui.models.checked_list import CheckedList, Choice
from opimpuc_qda.ui.models.sizes import grown_size
from opimpuc_qda.ui.models.swatches import swatch

SIZE = QSize(760, 600)


class SplitDialog(QDialog):
    """``asked``: codings or target are others now, so :meth:`say` what would happen; ``agreed``: do it."""

    asked = Signal()
    agreed = Signal()

    def __init__(self, code: Code, book: Codebook, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Split “{code}”").format(code=code.title(language)))
        self.codings = CheckedList(self)
        self.filter, self.view = QLineEdit(self), QListView(self)
        self.all_button = QPushButton(self.tr("Tick &all listed"), self)
        self.none_button = QPushButton(self.tr("Tick n&one"), self)
        self.target, self.name, self.effect = QComboBox(self), QLineEdit(self), QLabel(self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.verb = self.buttons.addButton(self.tr("&Split"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._offer(code, book, language)
        self._look()
        self._arrange()
        self._connect()
        self._note()
        self.resize(grown_size(SIZE).boundedTo(self.screen().availableSize()))
        self.filter.setFocus()

    def show_codings(self, cards: Sequence[Choice]) -> None:
        """List the codings: the uid and the words of each."""
        self.codings.offer(cards)

    @property
    def chosen(self) -> tuple[Uid, ...]:
        """The codings that are ticked."""
        return tuple(sorted(map(Uid, self.codings.checked)))

    def into(self) -> Uid | str:
        """The label of the new code, or the uid of the one there is: see :attr:`is_new`."""
        return self.name.text().strip() if self.is_new else Uid(self.target.currentData())

    @property
    def is_new(self) -> bool:
        """Whether a code is to be made."""
        return self.target.currentIndex() == 0

    def say(self, effect: str, *, possible: bool = True) -> None:
        """Tell what would happen, and whether it can be done."""
        self.effect.setText(effect)
        self.verb.setEnabled(possible)

    def _offer(self, code: Code, book: Codebook, language: str) -> None:
        self.target.addItem(self.tr("A new code"))
        for one in book.in_order():
            if one.can_be_applied and one.uid != code.uid:
                icon = QIcon(swatch(one.colour, one.tint, one.glyph))
                self.target.addItem(icon, one.title(language), one.uid)

    def _note(self) -> None:
        self.name.setEnabled(self.is_new)
        if not self.codings.checked:
            self.say(self.tr("Tick the codings that are to get the other code."), possible=False)
        elif self.is_new and not self.name.text().strip():
            self.say(self.tr("Type what the new code is called."), possible=False)
        else:
            self.verb.setEnabled(False)
            self.asked.emit()

    def _connect(self) -> None:
        self.filter.textChanged.connect(self.codings.narrow)
        self.all_button.clicked.connect(self._tick_listed)
        self.none_button.clicked.connect(lambda: self.codings.check(()))
        self.codings.ticked.connect(self._note)
        self.target.currentIndexChanged.connect(self._note)
        self.name.textChanged.connect(self._note)
        self.buttons.accepted.connect(self._end)
        self.buttons.rejected.connect(self.reject)

    def _tick_listed(self) -> None:
        self.codings.check(self.codings.checked | self.codings.listed())

    def _end(self) -> None:
        if self.verb.isEnabled():
            self.agreed.emit()
            self.accept()

    def _look(self) -> None:
        self.view.setModel(self.codings)
        self.view.setUniformItemSizes(True)
        self.view.setSpacing(3)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAlternatingRowColors(True)
        self.view.setAccessibleName(self.tr("Codings"))
        self.filter.setPlaceholderText(self.tr("Find in transcript, coder or words"))
        self.filter.setAccessibleName(self.filter.placeholderText())
        self.filter.setClearButtonEnabled(True)
        self.effect.setWordWrap(True)
        self.effect.setTextFormat(Qt.TextFormat.PlainText)
        self.verb.setDefault(True)
        for button in (self.all_button, self.none_button):
            button.setAutoDefault(False)

    def _arrange(self) -> None:
        above, form, layout = QHBoxLayout(), QFormLayout(), QVBoxLayout(self)
        above.addWidget(self.filter, 1)
        above.addWidget(self.all_button)
        above.addWidget(self.none_button)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.target.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        form.addRow(self.tr("They &go to"), self.target)
        form.addRow(self.tr("Its &label"), self.name)
        layout.addLayout(above)
        layout.addWidget(self.view, 1)
        layout.addLayout(form)
        layout.addWidget(self.effect)
        layout.addWidget(self.buttons)
