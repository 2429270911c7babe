"""The project's lexicon: the words of the field, the cues of its codes, and what the team adds.

A word is tried before it is added: it has to stay whole, and what it changes elsewhere can be looked at.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from opimpuc_qda.domain.errors import NotAWord, WordNotWhole
from opimpuc_qda.domain.lexicon import StopWord, TeamWord, WordSource, stop_word, team_word
from opimpuc_qda.domain.progress import Progress, Silent
from opimpuc_qda.domain.searching import Within
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.language.folding import simplified
from opimpuc_qda.language.lexicon import (
    Difference,
    Trial,
    counted,
    shipped_lexicon,
    shipped_stop_words,
    shipped_words,
    word_key,
)
from opimpuc_qda.language.words import Segmenter, can_be_taught
from opimpuc_qda.queries.search_scope import Searched
from opimpuc_qda.queries.words import bodies, cues, spoken_texts, stop_words, team_words
from opimpuc_qda.store.project import Project, Readable, View

EXAMPLES = 30
"""How many places a check shows at most."""

_SILENT = Silent()


@dataclass(frozen=True, slots=True)
class LexiconRow:
    """A word and where it comes from; ``detail`` has the codes of a cue, else who added it."""

    word: str
    source: WordSource
    detail: str = ""
    at: str = ""
    frequency: int = 0


@dataclass(frozen=True, slots=True)
class WordExample:
    """A place that is cut otherwise."""

    transcript: str
    difference: Difference


@dataclass(frozen=True, slots=True)
class WordCheck:
    """What it would change to have ``word`` in the lexicon.

    Attributes:
        whole: whether it stays whole in common surroundings.
        occurrences: how often its characters stand in the project's texts in a row.
        whole_before: how often they are cut out as one word without it; ``whole_after``: with it.
        broken: words of the lexicon that would not stay whole any more.
        torn: words of the texts that are cut through where they meet it, with how often.
        changed: how many places are cut otherwise; ``examples`` has the first of them.
    """

    word: str
    whole: bool
    occurrences: int
    whole_before: int
    whole_after: int
    broken: tuple[str, ...]
    torn: tuple[tuple[str, int], ...]
    changed: int
    examples: tuple[WordExample, ...]

    @property
    def harmless(self) -> bool:
        """Whether it stays whole and breaks nothing."""
        return self.whole and not self.broken and not self.torn


def lexicon(view: View) -> tuple[LexiconRow, ...]:
    """Every word of the project's lexicon, the team's first; a word has one row for each source."""
    rows = [
        LexiconRow(row.word.word, WordSource.TEAM, row.coder, row.at, row.word.frequency)
        for row in team_words(view)
    ]
    codes: dict[str, list[str]] = {}
    for cue in cues(view):
        if can_be_taught(cue.word):
            codes.setdefault(simplified(cue.word), []).append(cue.code)
    rows += [
        LexiconRow(word, WordSource.CUE, ", ".join(dict.fromkeys(of))) for word, of in sorted(codes.items())
    ]
    rows += [LexiconRow(word, WordSource.SHIPPED) for word in shipped_words()]
    return tuple(rows)


def own_words(view: View) -> Mapping[str, int]:
    """What the project adds to the words of the field, with frequencies (0: as great as it takes)."""
    rows = [row for row in lexicon(view) if row.source is not WordSource.SHIPPED]
    return {row.word: row.frequency for row in sorted(rows, key=lambda row: (row.source, row.word))}


def segmenter_for(words: Mapping[str, int]) -> Segmenter:
    """A segmenter that knows the words of the field and ``words``; takes some 0.1 s."""
    return Segmenter(shipped_lexicon(), words)


def check_word(project: Readable, word: str, frequency: int = 0, progress: Progress = _SILENT) -> WordCheck:
    """Try ``word`` on all Chinese texts of the project; nothing is changed.

    For a word that is there already it says what the word does.

    Raises:
        NotAWord: it can be none.
        Cancelled: the user stopped it.
    """
    plain = _taught(word)
    with project.read() as view:
        own = dict(own_words(view))
        texts = [spoken.text for spoken in spoken_texts(view, Within(), "zh")]
        own.pop(plain, None)
        trial = Trial(plain, segmenter_for(own), segmenter_for({**own, plain: frequency}))
        found = list(_changes(view, trial, texts, progress))
    differences = [one.difference for one in found]
    return WordCheck(
        plain,
        trial.after.is_whole(plain),
        trial.occurrences,
        trial.whole_before,
        trial.whole_after,
        trial.newly_broken((*shipped_words(), *own)),
        tuple(counted(differences).most_common()),
        len(found),
        tuple(found[:EXAMPLES]),
    )


def add_word(project: Project, coder: Uid, word: str, frequency: int = 0) -> Uid:
    """Have ``word`` (kept in simplified characters) stay whole from now on; returns its uid.

    Raises:
        NotAWord, WordNotWhole: it can be none, or would be cut in pieces with this ``frequency``.
    """
    plain = _taught(word)
    with project.read() as view:
        own = dict(own_words(view))
        known = {row.word for row in team_words(view)}
    own.pop(plain, None)
    if not segmenter_for({**own, plain: frequency}).is_whole(plain):
        raise WordNotWhole(plain)
    wanted = team_word(plain, frequency)
    if wanted not in known:
        with project.write("words.add", coder) as change:
            change.add(wanted)
            change.restore(TeamWord, wanted.uid)
    return wanted.uid


def remove_words(project: Project, coder: Uid, words: Iterable[str]) -> None:
    """Take words of the team out again; those that are none stay as they are."""
    wanted = {simplified(word) for word in words}
    with project.read() as view:
        known = [row.word for row in team_words(view) if row.word.word in wanted]
    with project.write("words.remove", coder) as change:
        for word in known:
            change.remove(TeamWord, word.uid)


def stop_list(view: View, language: str) -> frozenset[str]:
    """The stop words of ``language`` (zh, fr, en) as keys: those shipped, as the team has changed them."""
    own = {one.word: one.stopped for one in stop_words(view) if one.language == language}
    return frozenset(word for word in shipped_stop_words(language) | own.keys() if own.get(word, True))


@dataclass(frozen=True, slots=True)
class StopRow:
    """A word of a stop list: whether it is ``stopped`` now, and whether it came with the program."""

    word: str
    stopped: bool
    shipped: bool


def stop_rows(view: View, language: str) -> tuple[StopRow, ...]:
    """The stop list of ``language``, the team's decisions first, also those that took words off it."""
    now, shipped = stop_list(view, language), shipped_stop_words(language)
    own = {one.word for one in stop_words(view) if one.language == language}
    changed = {word for word in own if (word in now) != (word in shipped)}
    rows = [StopRow(word, word in now, word in shipped) for word in shipped | changed]
    return tuple(sorted(rows, key=lambda row: (row.word not in changed, row.word)))


def set_stopped(project: Project, coder: Uid, language: str, words: Iterable[str], *, stopped: bool) -> None:
    """Put ``words`` on the stop list of ``language``, or take them off it."""
    with project.read() as view:
        now = stop_list(view, language)
    keys = dict.fromkeys(key for word in words if (key := word_key(word.strip())))
    with project.write("words.stop", coder) as change:
        for key in keys:
            if (key in now) != stopped:
                decision = stop_word(language, key, stopped=stopped)
                change.add(decision)
                change.restore(StopWord, decision.uid)


def _taught(word: str) -> str:
    plain = simplified(word.strip())
    if not can_be_taught(plain):
        raise NotAWord(word)
    return plain


def _changes(
    view: View, trial: Trial, texts: Iterable[Searched], progress: Progress
) -> Iterator[WordExample]:
    wanted = list(texts)
    for number, text in enumerate(wanted):
        progress.step(number, len(wanted), "comparing")
        body = bodies(view, [text.body])[text.body]
        if trial.word not in simplified(body):
            continue
        for line in body.split("\n"):
            if trial.word in simplified(line):
                for difference in trial.differences(line, text.language):
                    yield WordExample(text.name, difference)
