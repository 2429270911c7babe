"""Writing what is said of places, participants and interviews: only what differs goes into the log."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from opimpuc_qda.domain.attribute_values import Answer, tidied
from opimpuc_qda.domain.case import (
    AttributeValue,
    Case,
    Interview,
    Level,
    Participant,
    Participation,
    SpeakerIdentity,
)
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries import cases as queries
from opimpuc_qda.queries.cases import Answers
from opimpuc_qda.store.change import Change
from opimpuc_qda.store.project import View

Named = Mapping[str, Uid]


@dataclass(frozen=True, slots=True)
class Known:
    """What the project has before something is written.

    ``standing`` tells values and links that were taken out from others; ``naming`` are the attributes that
    names answer; ``names`` are places and participants by name.
    """

    standing: Mapping[Uid, bool]
    naming: Mapping[Level, Uid]
    answers: Mapping[Level, Mapping[Uid, Answers]]
    names: Mapping[Level, Named]

    @classmethod
    def of(cls, view: View) -> Known:
        """As ``view`` has it."""
        naming = {level: queries.questionnaire(view, level).naming for level in Level}
        return cls(
            queries.standing(view),
            {level: attribute.uid for level, attribute in naming.items() if attribute is not None},
            {level: queries.answers(view, level) for level in Level},
            {
                Level.PLACE: {row.name: row.uid for row in reversed(queries.cases(view))},
                Level.PARTICIPANT: {row.name: row.uid for row in reversed(queries.participants(view))},
            },
        )

    def named(self, level: Level, name: str) -> Uid | None:
        """The place or the participant called ``name``, the first of several."""
        return self.names[level].get(tidied(name))


class Pen:
    """Writes into one operation."""

    def __init__(self, change: Change, known: Known) -> None:
        self._change = change
        self._known = known
        self._fresh: dict[tuple[Level, str], Uid] = {}

    def named_place(self, name: str) -> Uid | None:
        """The place called ``name``, entered where it is new; None for ""."""
        return self._named(Level.PLACE, name, Case)

    def named_participant(self, name: str) -> Uid | None:
        """The participant called ``name``, entered where she is new; None for ""."""
        return self._named(Level.PARTICIPANT, name, Participant)

    def place(self, transcript: Uid, before: Uid | None, case: Uid | None) -> None:
        """Say where an interview was held."""
        if before == case:
            return
        if case is None:
            self._change.remove(Interview, Interview.of(transcript, transcript).uid)
        else:
            link = Interview.of(transcript, case)
            self._link(link, "case", case)

    def identify(self, speaker: Uid, before: Uid | None, participant: Uid | None) -> None:
        """Say who a speaker is."""
        if before == participant:
            return
        if participant is None:
            self._change.remove(SpeakerIdentity, SpeakerIdentity.of(speaker, speaker).uid)
        else:
            self._link(SpeakerIdentity.of(speaker, participant), "participant", participant)

    def attend(self, transcript: Uid, before: Iterable[Uid], present: Iterable[Uid]) -> None:
        """Say who took part in an interview."""
        old, new = set(before), set(present)
        for participant in sorted(old - new):
            self._change.remove(Participation, Participation.of(transcript, participant).uid)
        for participant in sorted(new - old):
            self._link(Participation.of(transcript, participant), "participant", participant)

    def describe(self, level: Level, subject: Uid, filled: Mapping[Uid, Answer | None]) -> None:
        """Say what is known of ``subject``."""
        before = self._known.answers[level].get(subject, {})
        for attribute, answer in filled.items():
            if same(before.get(attribute), answer):
                continue
            if attribute == self._known.naming.get(level):
                self._change.set(Case if level is Level.PLACE else Participant, subject, "name", answer)
            else:
                self._link(AttributeValue.of(level, subject, attribute, answer), "value", answer)

    def _link(
        self,
        entity: AttributeValue | Interview | Participation | SpeakerIdentity,
        field: str,
        value: Answer | None,
    ) -> None:
        """Enter ``entity``, or give the one that is there its new value."""
        stands = self._known.standing.get(entity.uid)
        if stands is None:
            self._change.add(entity)
            return
        if not stands:
            self._change.restore(type(entity), entity.uid)
        self._change.set(type(entity), entity.uid, field, value)

    def _named(self, level: Level, name: str, kind: type[Case] | type[Participant]) -> Uid | None:
        wanted = tidied(name)
        found = self._known.named(level, wanted) or self._fresh.get((level, wanted))
        if found is None and wanted:
            found = self._fresh[level, wanted] = self._change.new_uid()
            self._change.add(kind(found, wanted, self._change.now))
        return found


def same(one: Answer | None, other: Answer | None) -> bool:
    """Whether two values are one; 1 is not yes."""
    return type(one) is type(other) and one == other
