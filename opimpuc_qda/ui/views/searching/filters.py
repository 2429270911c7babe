"""How and where to search: the fold-out of the search panel."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QWidget

from opimpuc_qda.domain.searching import Mode, SearchQuery, Within
from opimpuc_qda.domain.transcript import Role, Version
from opimpuc_qda.domain.uid import Uid

COLUMNS = 4


@dataclass(frozen=True, slots=True)
class Choices:
    """What the project has to choose from: (uid, name) of places, codes and coders."""

    cases: tuple[tuple[Uid, str], ...] = ()
    codes: tuple[tuple[Uid, str], ...] = ()
    coders: tuple[tuple[Uid, str], ...] = ()


class Filters(QWidget):
    """``changed``: something else is chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mode, self.version, self.role = QComboBox(self), QComboBox(self), QComboBox(self)
        self.case, self.coded, self.uncoded = QComboBox(self), QComboBox(self), QComboBox(self)
        self.coder = QComboBox(self)
        self.here = QCheckBox(self)
        self.match_case, self.match_accents = QCheckBox(self), QCheckBox(self)
        self.match_script = QCheckBox(self)
        self._combos = (self.mode, self.version, self.role, self.case, self.coded, self.uncoded, self.coder)
        self._boxes = (self.here, self.match_case, self.match_accents, self.match_script)
        self._choices = Choices()
        self._arrange()
        self._say()
        for combo in self._combos:
            combo.currentIndexChanged.connect(lambda _: self.changed.emit())
        for box in self._boxes:
            box.toggled.connect(lambda _: self.changed.emit())

    def query(self, text: str, shown: Uid | None) -> SearchQuery:
        """``text`` as it is to be searched; ``shown`` is the transcript that one reads."""
        version, role = self.version.currentData(), self.role.currentData()  # Qt gives plain texts back
        within = Within(
            version=Version(version) if version else None,
            transcripts=frozenset({shown} if shown and self.here.isChecked() else ()),
            cases=_set(self.case),
            roles=frozenset({Role(role)} if role else ()),
            coded=_set(self.coded),
            uncoded=_set(self.uncoded),
            coder=self.coder.currentData(),
        )
        return SearchQuery(
            text,
            Mode(self.mode.currentData()),
            self.match_case.isChecked(),
            self.match_accents.isChecked(),
            self.match_script.isChecked(),
            within,
        )

    def offer(self, choices: Choices) -> None:
        """Let these be chosen from; what is chosen stays."""
        if choices != self._choices:
            self._choices = choices
            self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the interface language may have changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _arrange(self) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for nth, widget in enumerate((*self._combos, *self._boxes)):
            if isinstance(widget, QComboBox):
                widget.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            layout.addWidget(widget, nth // COLUMNS, nth % COLUMNS)
            layout.setColumnStretch(nth % COLUMNS, 1)

    def _say(self) -> None:
        self._fill_ways()
        known = self._choices
        _fill(self.case, self.tr("Place: any"), known.cases)
        _fill(self.coded, self.tr("With code: any"), known.codes)
        _fill(self.uncoded, self.tr("Without code: any"), known.codes)
        _fill(self.coder, self.tr("Coded by: any"), known.coders)
        self.here.setText(self.tr("This transcript only"))
        self.match_case.setText(self.tr("Capitals matter"))
        self.match_accents.setText(self.tr("Accents matter"))
        self.match_script.setText(self.tr("Traditional apart from simplified"))

    def _fill_ways(self) -> None:
        modes = (
            (Mode.TEXT, self.tr("Text as typed")),
            (Mode.WORDS, self.tr("Whole words")),
            (Mode.FORMS, self.tr("All endings (French, English)")),
            (Mode.PATTERN, self.tr("Regular expression")),
        )
        _fill(self.mode, None, modes)
        versions = (
            (Version.ORIGINAL, self.tr("Originals only")),
            (Version.TRANSLATION, self.tr("Translations only")),
        )
        _fill(self.version, self.tr("Texts: all"), versions)
        roles = (
            (Role.RESPONDENT, self.tr("Respondents")),
            (Role.INTERVIEWER, self.tr("Interviewers")),
            (Role.INTERPRETER, self.tr("Interpreters")),
            (Role.MODERATOR, self.tr("Moderators")),
            (Role.OTHER, self.tr("Other speakers")),
        )
        _fill(self.role, self.tr("Speakers: all"), roles)


def _fill(combo: QComboBox, anything: str | None, choices: Iterable[tuple[object, str]]) -> None:
    """List ``anything`` (chosen at first) and ``choices`` anew; what was chosen stays."""
    blocked = combo.blockSignals(True)
    before = combo.currentData()
    combo.clear()
    if anything is not None:
        combo.addItem(anything, None)
        combo.setAccessibleName(anything)
    for value, name in choices:
        combo.addItem(name, value)
    combo.setCurrentIndex(max(0, combo.findData(before)))
    combo.blockSignals(blocked)


def _set(combo: QComboBox) -> frozenset[Uid]:
    value = combo.currentData()
    return frozenset() if value is None else frozenset({value})
