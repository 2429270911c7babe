"""What the lists of words are made of: the project's own words, and the texts with who speaks in them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import func, select

from opimpuc_qda.domain.lexicon import StopWord, TeamWord
from opimpuc_qda.domain.searching import Within
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.transcript import Role
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.codes import codebook
from opimpuc_qda.queries.search_scope import Searched, searched_texts
from opimpuc_qda.store import schema
from opimpuc_qda.store.kinds import BY_ENTITY
from opimpuc_qda.store.project import View


@dataclass(frozen=True, slots=True)
class TeamWordRow:
    """A word of the team; who added it last, and when (UTC, ISO 8601)."""

    word: TeamWord
    coder: str
    at: str


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue of a code (its stable id), in a language (BCP 47)."""

    word: str
    language: str
    code: str


@dataclass(frozen=True, slots=True)
class SpokenText:
    """A text as it is now, and the roles of the labels in it (those without one have :attr:`Role.OTHER`)."""

    text: Searched
    revision: Uid
    roles: Mapping[str, Role]

    @property
    def language(self) -> str:
        """The language without script and country: zh, fr, en."""
        return self.text.language.partition("-")[0]

    def labels(self, within: Within) -> tuple[str, ...]:
        """The labels whose turns ``within`` leaves."""
        return tuple(
            label
            for label, role in self.roles.items()
            if (not within.speakers or label in within.speakers)
            and (not within.roles or role in within.roles)
        )


def team_words(view: View) -> tuple[TeamWordRow, ...]:
    """The words that the team added, by word."""
    table, kind = schema.TeamWord, BY_ENTITY[TeamWord].name
    latest = (
        select(schema.Change.entity, func.max(schema.Change.operation_id).label("operation"))
        .where(schema.Change.kind == kind)
        .group_by(schema.Change.entity)
        .subquery()
    )
    rows = view.rows(
        select(
            table.uid, table.word, table.frequency, func.coalesce(schema.Coder.name, ""), schema.Operation.at
        )
        .join(latest, latest.c.entity == table.uid)
        .join(schema.Operation, schema.Operation.id == latest.c.operation)
        .outerjoin(schema.Coder, schema.Coder.uid == schema.Operation.coder)
        .where(table.alive)
        .order_by(table.word)
    )
    return tuple(
        TeamWordRow(TeamWord(Uid(uid), word, often), coder, at) for uid, word, often, coder, at in rows
    )


def stop_words(view: View) -> tuple[StopWord, ...]:
    """What the team decided about stop words."""
    table = schema.StopWord
    rows = view.rows(
        select(table.uid, table.language, table.word, table.stopped)
        .where(table.alive)
        .order_by(table.language, table.word)
    )
    return tuple(StopWord(Uid(uid), language, word, bool(stopped)) for uid, language, word, stopped in rows)


def cues(view: View) -> tuple[Cue, ...]:
    """The cues of all codes, weak ones too, in the order of the codebook."""
    return tuple(
        Cue(word, language, code.name)
        for code in codebook(view).in_order()
        for language, known in code.cues.items()
        for word in (*known.strong, *known.weak)
    )


def languages(view: View) -> tuple[str, ...]:
    """The languages of the texts without script and country, the most frequent first."""
    found: dict[str, int] = {}
    for text in searched_texts(view, Within()):
        language = text.language.partition("-")[0]
        found[language] = found.get(language, 0) + 1
    return tuple(sorted(found, key=lambda one: (-found[one], one)))


def spoken_texts(view: View, within: Within, language: str) -> tuple[SpokenText, ...]:
    """The texts in ``language`` that ``within`` leaves, in reading order."""
    texts = [text for text in searched_texts(view, within) if text.language.partition("-")[0] == language]
    roles = _roles(view)
    revisions: dict[Uid, Uid] = {
        Uid(text): Uid(revision)
        for text, revision in view.rows(
            select(schema.Text.uid, schema.Text.revision).where(schema.Text.alive)
        )
    }
    return tuple(SpokenText(text, revisions[text.uid], roles.get(text.uid, {})) for text in texts)


def spoken(view: View, revision: Uid) -> tuple[tuple[str, Span], ...]:
    """The turns of a revision in order, with their labels."""
    turn = schema.Turn
    rows = view.rows(
        select(turn.speaker, turn.start, turn.end)
        .join(schema.Revision, schema.Revision.id == turn.revision_id)
        .where(schema.Revision.uid == revision)
        .order_by(turn.n)
    )
    return tuple((label, Span(start, end)) for label, start, end in rows)


def bodies(view: View, names: Iterable[str]) -> dict[str, str]:
    """The bodies with these hashes."""
    statement = select(schema.Body.sha256, schema.Body.content).where(schema.Body.sha256.in_(tuple(names)))
    return {str(name): str(content) for name, content in view.rows(statement)}


def _roles(view: View) -> dict[Uid, dict[str, Role]]:
    """The role of each label, by text."""
    turn, speaker = schema.Turn, schema.Speaker
    statement = (
        select(schema.Text.uid, turn.speaker, func.max(speaker.role))
        .select_from(schema.Text)
        .join(schema.Revision, schema.Revision.uid == schema.Text.revision)
        .join(turn, turn.revision_id == schema.Revision.id)
        .outerjoin(
            speaker, (speaker.text_id == schema.Text.id) & (speaker.label == turn.speaker) & speaker.alive
        )
        .where(schema.Text.alive)
        .group_by(schema.Text.id, turn.speaker)
    )
    result: dict[Uid, dict[str, Role]] = {}
    for text, label, role in view.rows(statement):
        result.setdefault(text, {})[label] = Role(role) if role else Role.OTHER
    return result
