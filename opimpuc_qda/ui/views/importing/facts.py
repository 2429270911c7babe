"""What the preview counts: speakers, turns, pairs, times, characters."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from opimpuc_qda.domain.transcript import Role
from opimpuc_qda.services.importing import Prepared
from opimpuc_qda.ui.models.transcripts_list import language_name
from opimpuc_qda.ui.views.importing.wording import clock, count


@dataclass(frozen=True, slots=True)
class SpeakerFact:
    """A label of a draft, the language of its text, what it does, and how many turns it has."""

    label: str
    language: str
    role: Role
    turns: int


def speakers(item: Prepared) -> tuple[SpeakerFact, ...]:
    """The labels in the order of the texts; turns without speaker are left out."""
    result: list[SpeakerFact] = []
    for text in item.draft.texts:
        roles = {turn.speaker: turn.role for turn in reversed(text.turns)}
        for label, turns in Counter(turn.speaker for turn in text.turns).items():
            if label:
                result.append(SpeakerFact(label, text.language, roles[label], turns))
    return tuple(result)


class Summary(QLabel):
    """The counts, in lines of text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def show_counts(self, item: Prepared) -> None:
        """Say what ``item`` has."""
        self.setText("\n".join((self._turns(item), self._pairs(item), self._characters(item))))

    def _turns(self, item: Prepared) -> str:
        parts = [
            self.tr("{language}: %n turn(s)", "", len(text.turns)).format(
                language=language_name(text.language)
            )
            for text in item.draft.texts
        ]
        labels = {turn.speaker for turn in item.draft.texts[0].turns if turn.speaker}
        parts.append(self.tr("%n speaker(s)", "", len(labels)))
        times = [turn.time for text in item.draft.texts for turn in text.turns if turn.time is not None]
        parts.append(f"{clock(min(times))} – {clock(max(times))}" if times else self.tr("no times"))
        return " · ".join(parts)

    def _pairs(self, item: Prepared) -> str:
        if not item.pairings:
            return self.tr("One language only; a translation can follow later.")
        return " · ".join(
            (
                self.tr("%n pair(s)", "", item.linked),
                self.tr("%n turn(s) not translated", "", len(item.untranslated)),
                self.tr("%n uncertain pair(s)", "", len(item.uncertain)),
            )
        )

    def _characters(self, item: Prepared) -> str:
        found = item.draft.characters
        return self.tr("Characters: {file} in the file = {imported} imported + {skipped} skipped").format(
            file=count(found.file), imported=count(found.imported), skipped=count(found.skipped)
        )
