"""Which texts and speakers are looked at."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from opimpuc_qda.domain.searching import Within
from opimpuc_qda.domain.transcript import Role
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.ui.models.checked_list import Choice
from opimpuc_qda.ui.views.words.picker import Picker


@dataclass(frozen=True, slots=True)
class Offer:
    """What a project has to choose from: languages (zh, fr, en), transcripts and places by name."""

    languages: tuple[str, ...] = ()
    transcripts: tuple[Choice, ...] = ()
    cases: tuple[Choice, ...] = ()


class SelectionBar(QWidget):
    """Places, transcripts and roles of speakers; ``changed`` when any is another. None ticked: all."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cases = Picker(self.tr("Places"), self.tr("All places"), self)
        self.transcripts = Picker(self.tr("Transcripts"), self.tr("All transcripts"), self)
        self.roles = Picker(self.tr("Speakers"), self.tr("All speakers"), self)
        self.roles.offer((role.value, name) for role, name in self._role_names())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for picker in (self.cases, self.transcripts, self.roles):
            layout.addWidget(picker)
            picker.picked.connect(self.changed)
        layout.addStretch(1)

    def within(self) -> Within:
        """What is chosen."""
        return Within(
            transcripts=frozenset(map(Uid, self.transcripts.checked)),
            cases=frozenset(map(Uid, self.cases.checked)),
            roles=frozenset(map(Role, self.roles.checked)),
        )

    def offer(self, offer: Offer) -> None:
        """Let these be chosen from."""
        self.transcripts.offer(offer.transcripts)
        self.cases.offer(offer.cases)

    def choose_roles(self, roles: Iterable[Role]) -> None:
        """Tick these roles alone."""
        self.roles.choices.check(role.value for role in roles)

    def said(self) -> str:
        """Whose words are counted, in a sentence that tells who is left out."""
        roles = dict(self._role_names())
        chosen = [name for role, name in roles.items() if role.value in self.roles.checked]
        if not chosen:
            return self.tr("The words of all speakers.")
        left = [name for role, name in roles.items() if role.value not in self.roles.checked]
        comma = self.tr(", ")
        if not left:
            return self.tr("The words of all speakers.")
        return self.tr("Only the words of: {chosen}. Left out: {left}.").format(
            chosen=comma.join(chosen), left=comma.join(left)
        )

    def _role_names(self) -> tuple[tuple[Role, str], ...]:
        return (
            (Role.RESPONDENT, self.tr("Respondents")),
            (Role.INTERVIEWER, self.tr("Interviewers")),
            (Role.INTERPRETER, self.tr("Interpreters")),
            (Role.MODERATOR, self.tr("Moderators")),
            (Role.OTHER, self.tr("Other speakers")),
        )
