"""Names of people and places to choose from or to type, and a list of people that grows as it is filled."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QComboBox, QCompleter, QVBoxLayout, QWidget

from opimpuc_qda.domain.attribute_values import tidied
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.cases import ParticipantRow
from opimpuc_qda.ui.views.cases.fields import ScrolledCombo


def name_combo() -> QComboBox:
    """Names to choose from, or a new one to type."""
    combo = ScrolledCombo()
    combo.setEditable(True)
    combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    if (completer := combo.completer()) is not None:
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    return combo


def person_combo(people: Iterable[ParticipantRow], who: Uid | None) -> QComboBox:
    """The participants to choose from, with ``who`` chosen; an empty name is nobody."""
    combo = name_combo()
    combo.addItem("", None)
    for person in people:
        combo.addItem(person.name, person.uid)
    combo.setCurrentIndex(max(0, combo.findData(who)))
    return combo


class PeoplePresent(QWidget):
    """People who took part without a label of their own in the text; there is always one empty line more."""

    def __init__(self, people: Sequence[ParticipantRow], present: Iterable[Uid]) -> None:
        super().__init__()
        self._people = people
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self.combos: list[QComboBox] = []
        for who in present:
            self._add(who)
        self._add(None)

    def names(self) -> tuple[str, ...]:
        """Each name once, in the order of the lines."""
        said = (tidied(combo.currentText()) for combo in self.combos)
        return tuple(dict.fromkeys(name for name in said if name))

    def _add(self, who: Uid | None) -> None:
        combo = person_combo(self._people, who)
        combo.setAccessibleName(self.tr("Also present"))
        combo.editTextChanged.connect(lambda _: self._leave_one_empty())
        self.combos.append(combo)
        self._lines.addWidget(combo)

    def _leave_one_empty(self) -> None:
        if tidied(self.combos[-1].currentText()):
            self._add(None)
