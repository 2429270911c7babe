"""A made bilingual project of any size: random turns, alignment, codings and memos from one seed.

Every word in it is made; nobody said anything of it.
"""

from __future__ import annotations

import hashlib
import itertools
import random
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from opimpuc_qda.domain.alignment import Bead, Link, Method, Pairing
from opimpuc_qda.domain.codebook import Code, CodebookHead, CodeKind, CodeStatus, Example
from opimpuc_qda.domain.coder import Coder
from opimpuc_qda.domain.coding import Coding
from opimpuc_qda.domain.memo import Memo, MemoTarget
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.transcript import (
    Revision,
    Role,
    Segments,
    Speaker,
    Text,
    Transcript,
    Turn,
    Version,
)
from opimpuc_qda.store import files
from opimpuc_qda.store.clock import Clock
from opimpuc_qda.store.project import Project

if TYPE_CHECKING:
    from pathlib import Path

    from opimpuc_qda.domain.uid import Uid
    from opimpuc_qda.store.change import Change

START = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
SPEECH = {
    "zh-Hans": ("我们把图纸放出来𠮷。", "别人照着清单买料！", "为什么？因为便宜。", "这是=1+1的事。"),
    "fr": ("On met les plans en ligne. ", "Les autres achètent d'après la liste. ", "Parce que ! "),
    "en": ("We publish the drawings. ", "Others buy from the list 😀. ", "Why? Because. "),
}
LABELS = {
    Role.INTERVIEWER: {"zh-Hans": "问", "fr": "Q", "en": "Q"},
    Role.RESPONDENT: {"zh-Hans": "答", "fr": "R", "en": "R"},
    Role.INTERPRETER: {"zh-Hans": "译", "fr": "Interprète", "en": "Interpreter"},
}


@dataclass(frozen=True)
class Size:
    """How large a project is made."""

    transcripts: int = 4
    turns: int = 12
    codes: int = 6
    codings: int = 60
    coders: int = 2
    longest: int = 40
    """Code points of the longest coding."""


@dataclass
class Written:
    """One text as it was written: what the tests recount from."""

    uid: Uid
    transcript: Uid
    version: Version
    language: str
    body: str
    revision: Uid
    turns: tuple[Turn, ...]
    sentences: tuple[Span, ...]
    roles: tuple[Role, ...]
    of_turn: tuple[tuple[int, ...], ...]
    """The indexes of the sentences of each turn."""


@dataclass
class World:
    """A project and what was put into it."""

    project: Project
    coders: list[Uid] = field(default_factory=list)
    codes: list[Code] = field(default_factory=list)
    texts: list[Written] = field(default_factory=list)
    beads: list[Bead] = field(default_factory=list)
    codings: list[Coding] = field(default_factory=list)

    @property
    def codable(self) -> list[Code]:
        return [code for code in self.codes if code.codable]


def clock(seed: int) -> Clock:
    """A clock that runs a second a look, with reproducible uids."""
    ticks, noise = itertools.count(), itertools.count()

    def entropy(count: int) -> bytes:
        return hashlib.sha256(f"{seed} {next(noise)}".encode()).digest()[:count]

    return Clock(lambda: START + timedelta(seconds=next(ticks)), entropy)


def build(path: Path, seed: int = 0, size: Size | None = None) -> World:
    """A project with a codebook, transcripts in two languages (every fourth in one) and random codings."""
    size, random_ = size or Size(), random.Random(seed)
    ticking = clock(seed)
    files.make_file(path, ticking.uid())
    world = World(Project(path, "test", ticking))
    first = ticking.uid()
    with world.project.write("project.create", first) as change:
        world.coders = [first, *(change.new_uid() for _ in range(size.coders - 1))]
        change.add_all(Coder(uid, f"Coder {number}") for number, uid in enumerate(world.coders))
        change.add(CodebookHead(change.new_uid(), "Made", "1.0", ("en", "fr", "zh-Hans"), "", {}))
        world.codes = list(tree(change, size.codes))
        change.add_all(world.codes)
        for number in range(size.transcripts):
            _transcript(world, change, number, size, random_)
    with world.project.write("coding.apply", first) as change:
        _codings(world, change, size, random_)
    return world


def tree(change: Change, count: int):
    """A group with ``count`` codes (some below others), a group of one process code, a retired code."""
    group = make_code("A", None, 1, change.new_uid(), kind=CodeKind.GROUP, codable=False)
    yield group
    codes = [group]
    for number in range(count):
        parent = codes[number // 3] if number < count - 1 else group
        code = make_code(f"{parent.name}.C{number}", parent.uid, number, change.new_uid())
        codes.append(code)
        yield code
    meta = make_code("META", None, 2, change.new_uid(), kind=CodeKind.GROUP, codable=False, tables=False)
    yield meta
    yield make_code("META.NOTE", meta.uid, 1, change.new_uid(), kind=CodeKind.PROCESS)
    yield make_code("OLD", None, 3, change.new_uid(), status=CodeStatus.RETIRED)


def make_code(
    name,
    parent,
    order,
    uid,
    *,
    kind=CodeKind.CODE,
    codable=True,
    tables=True,
    status=CodeStatus.ACTIVE,
    label=None,
):
    return Code(
        uid=uid,
        name=name,
        parent=parent,
        kind=kind,
        codable=codable,
        order=order,
        colour="#0068A3",
        tint="#D6EAF8",
        glyph="●",
        status=status,
        since="1.0",
        label=label or {"en": f"Code {name}", "fr": f"Le code {name}", "zh-Hans": f"编码{name}"},
        definition={"en": "A made definition.", "fr": "Une définition.", "zh-Hans": "定义。"},
        include={"en": "When made."},
        exclude={},
        example=Example(True, "zh-Hans", {"en": "Made example.", "zh-Hans": "例。"}),
        in_frequency_tables=tables,
    )


def write_text(
    change: Change,
    transcript: Uid,
    language: str,
    version: Version,
    turns: list[tuple[Role, list[str], int | None]],
) -> Written:
    """A text of these turns (role, sentences, time in ms)."""
    uid, revision = change.new_uid(), change.new_uid()
    placed: list[Turn] = []
    sentences: list[Span] = []
    of_turn: list[tuple[int, ...]] = []
    body = ""
    for number, (role, said, time) in enumerate(turns, 1):
        body += "\n" if body else ""
        start, indexes = len(body), []
        for sentence in said:
            indexes.append(len(sentences))
            sentences.append(Span(len(body), len(body) + len(sentence)))
            body += sentence
        placed.append(Turn(number, Span(start, len(body)), LABELS[role][language], time))
        of_turn.append(tuple(indexes))
    segments = Segments(tuple(placed), tuple(sentences))
    change.add(Text(uid, transcript, version, language, "made.txt", "utf-8", revision))
    change.add(Revision(revision, uid, change.keep_body(body), len(body), segments))
    for role in {role for role, _, _ in turns}:
        change.add(Speaker(change.new_uid(), uid, LABELS[role][language], role))
    roles = tuple(role for role, _, _ in turns)
    return Written(
        uid, transcript, version, language, body, revision, segments.turns, segments.sentences, roles,
        tuple(of_turn),
    )  # fmt: skip


def _transcript(world: World, change: Change, number: int, size: Size, random_: random.Random) -> None:
    uid = change.new_uid()
    change.add(Transcript(uid, f"T-{number:03}", "", change.now))
    roles = [
        random_.choice([Role.INTERVIEWER, Role.RESPONDENT, Role.RESPONDENT, Role.INTERPRETER])
        for _ in range(size.turns)
    ]
    times = [1000 * 30 * turn if random_.random() < 0.9 else None for turn in range(size.turns)]
    sides = [("zh-Hans", Version.ORIGINAL)]
    if number % 4 != 3:  # the others have no translation yet
        sides.append(("fr" if number % 2 else "en", Version.TRANSLATION))
    texts = [
        write_text(
            change,
            uid,
            language,
            version,
            [
                (
                    role,
                    random_.choices(SPEECH[language], k=random_.randint(1, 4)),
                    time if version is Version.ORIGINAL else None,
                )
                for role, time in zip(roles, times, strict=True)
            ],
        )
        for language, version in sides
    ]
    world.texts += texts
    if len(texts) == 2:
        beads = list(_beads(change, texts[0], texts[1], random_))
        change.add_all(beads)
        world.beads += beads


def _beads(change: Change, original: Written, translation: Written, random_: random.Random):
    """Turn by turn, now and then two to one or not translated; some with sentence links."""
    count, at = len(original.turns), 0
    while at < count:
        width = 2 if random_.random() < 0.2 and at + 1 < count else 1
        here = tuple(range(at + 1, at + width + 1))
        there = () if random_.random() < 0.1 else here[: random_.randint(1, width)]
        links: tuple[Link, ...] = ()
        if there and random_.random() < 0.6:
            first, second = (
                [index for n in numbers for index in side.of_turn[n - 1]]
                for numbers, side in ((here, original), (there, translation))
            )
            cut = random_.randint(1, len(first)), random_.randint(1, len(second))
            links = tuple(
                Link(tuple(one), tuple(other))
                for one, other in ((first[: cut[0]], second[: cut[1]]), (first[cut[0] :], second[cut[1] :]))
                if one or other
            )
        pairing = Pairing(here, there, 0.9, Method.COMPUTED, links)
        yield Bead(change.new_uid(), original.transcript, original.uid, translation.uid, pairing)
        at += width


def _codings(world: World, change: Change, size: Size, random_: random.Random) -> None:
    codable = world.codable
    for _ in range(size.codings):
        text = random_.choice(world.texts)
        start = random_.randrange(len(text.body))
        end = min(len(text.body), start + random_.randint(1, size.longest))
        code, coder = random_.choice(codable), random_.choice(world.coders)
        weight = random_.choice([None, None, 0.5, 2.0])
        coding = Coding(
            change.new_uid(), code.uid, text.uid, text.revision, Span(start, end), coder, change.now, weight
        )
        world.codings.append(coding)
        change.add(coding)
        if random_.random() < 0.05:
            words = random_.choice(["=SUM(A1)", "备注", "Un mémo\nsur deux lignes"])
            change.add(Memo(change.new_uid(), MemoTarget.CODING, coding.uid, words, coder, change.now))
