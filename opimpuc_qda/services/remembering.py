"""Reading transcripts as the project has learned to: what was corrected once is taken so again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from opimpuc_qda.domain.draft import Draft
from opimpuc_qda.domain.errors import NothingToImport, UnreadableEncoding
from opimpuc_qda.domain.habit import Aspect, Habit
from opimpuc_qda.domain.transcript import Role
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.formats.transcripts.files.encodings import UNCERTAIN
from opimpuc_qda.formats.transcripts.naming import families
from opimpuc_qda.formats.transcripts.reader import read
from opimpuc_qda.store.change import Change
from opimpuc_qda.store.project import Project


@dataclass(frozen=True, slots=True)
class Wishes:
    """How files are to be read; what is not said is recognised, or taken as the project remembers.

    ``encoding`` is for all files, ``encodings`` for single ones; ``roles`` are by label (None: no speaker),
    ``languages`` by the language recognised.
    """

    layout: str | None = None
    encoding: str | None = None
    encodings: Mapping[Path, str] = field(default_factory=dict)
    roles: Mapping[str, Role | None] = field(default_factory=dict)
    languages: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reading:
    """A draft, the habits that made it otherwise, and the ``languages`` of its texts as recognised."""

    draft: Draft
    applied: tuple[Habit, ...] = ()
    languages: tuple[str, ...] = ()


def readings(paths: Sequence[Path], wishes: Wishes, habits: Sequence[Habit] = ()) -> tuple[Reading, ...]:
    """Read files with what is wished for and, where nothing is, with ``habits``.

    A habit about layouts or encodings is left out where it does not fit; one about encodings is followed
    only where the guess is uncertain.

    Raises:
        As :func:`opimpuc_qda.formats.transcripts.reader.read`.
    """
    files = tuple(dict.fromkeys(paths))
    groups = [files] if wishes.layout else families(files)
    result: list[Reading] = []
    for group in groups:
        result += _Reader(group, wishes, habits).readings()
    return tuple(result)


class _Reader:
    """Reads the files of one family."""

    def __init__(self, paths: Sequence[Path], wishes: Wishes, habits: Sequence[Habit]) -> None:
        self._paths = {path.name: path for path in paths}
        self._all = tuple(paths)
        self._habits = {(one.about, one.found): one for one in habits}
        self._wishes = wishes
        known = {one.found: one.role for one in habits if one.about is Aspect.ROLE}
        self._roles = {**known, **wishes.roles}

    def readings(self) -> list[Reading]:
        """What the family holds."""
        drafts = self._read(self._all, self._wishes.layout, self._wishes.encodings)
        encodings, followed = self._encodings(drafts)
        if followed:
            try:
                drafts = self._read(self._all, self._wishes.layout, encodings)
            except (UnreadableEncoding, NothingToImport):
                encodings, followed = dict(self._wishes.encodings), []
        return [self._taken(draft, encodings, followed) for draft in drafts]

    def _read(
        self, paths: Sequence[Path], layout: str | None, encodings: Mapping[Path, str]
    ) -> tuple[Draft, ...]:
        wishes = self._wishes
        return read(paths, layout=layout, encoding=wishes.encoding, encodings=encodings, roles=self._roles)

    def _encodings(self, drafts: Iterable[Draft]) -> tuple[dict[Path, str], list[Habit]]:
        """Encodings for the files whose own is a mere guess that was corrected before."""
        result, followed = dict(self._wishes.encodings), []
        for draft in drafts:
            if self._wishes.encoding or (UNCERTAIN, 0) not in draft.warnings:
                continue
            for text in draft.texts:
                habit = self._habits.get((Aspect.ENCODING, text.encoding))
                path = self._paths[text.file]
                if habit and habit.taken != habit.found and path not in result:
                    result[path] = habit.taken
                    followed.append(habit)
        return result, followed

    def _taken(self, draft: Draft, encodings: Mapping[Path, str], followed: Sequence[Habit]) -> Reading:
        applied = list(followed)
        habit = self._habits.get((Aspect.LAYOUT, draft.layout))
        if habit and habit.taken != habit.found and not self._wishes.layout:
            other = self._otherwise(draft, habit.taken, encodings)
            draft, applied = (other, [*applied, habit]) if other else (draft, applied)
        applied += self._followed_roles(draft)
        languages = tuple(text.language for text in draft.texts)
        applied += [
            habit
            for language in languages
            if language not in self._wishes.languages
            and (habit := self._habits.get((Aspect.LANGUAGE, language)))
            and habit.taken != language
        ]
        return Reading(self._in_languages(draft), tuple(dict.fromkeys(applied)), languages)

    def _otherwise(self, draft: Draft, layout: str, encodings: Mapping[Path, str]) -> Draft | None:
        paths = list(dict.fromkeys(self._paths[text.file] for text in draft.texts))
        try:
            found = self._read(paths, layout, encodings)
        except NothingToImport:
            return None
        return found[0] if len(found) == 1 else None

    def _followed_roles(self, draft: Draft) -> list[Habit]:
        labels = {turn.speaker for text in draft.texts for turn in text.turns}
        lines = [line for text in draft.texts for turn in text.turns for line in turn.text.split("\n")]
        return [
            habit
            for (about, label), habit in self._habits.items()
            if about is Aspect.ROLE and label not in self._wishes.roles
            if label in labels or (not habit.taken and any(line.startswith(label) for line in lines))
        ]

    def _in_languages(self, draft: Draft) -> Draft:
        known = {h.found: h.taken for h in self._habits.values() if h.about is Aspect.LANGUAGE}
        meant = {**known, **self._wishes.languages}
        texts = tuple(replace(text, language=meant.get(text.language, text.language)) for text in draft.texts)
        return replace(draft, texts=texts)


def remember(change: Change, habits: Iterable[Habit], known: Iterable[Habit]) -> None:
    """Keep ``habits`` in the project; those that are ``known`` as they are cost nothing."""
    there = frozenset(known)
    for habit in dict.fromkeys(habits):
        if habit not in there:
            change.add(habit)
            change.restore(Habit, habit.uid)


def forget(project: Project, coder: Uid, habits: Iterable[Habit]) -> None:
    """Take ``habits`` out of the project: the next import understands by itself again."""
    with project.write("habit.forget", coder) as change:
        for habit in habits:
            change.remove(Habit, habit.uid)
