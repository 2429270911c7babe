"""Small made projects for the tests of the store: two codes, one short transcript, some coders."""

from __future__ import annotations

import hashlib
import itertools
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

from opimpuc_qda.domain.codebook import Code, CodeKind, CodeStatus
from opimpuc_qda.domain.coder import Coder
from opimpuc_qda.domain.coding import Coding
from opimpuc_qda.domain.progress import Silent
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.transcript import Revision, Segments, Text, Transcript, Turn, Version
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.dump import dump
from opimpuc_qda.store import files
from opimpuc_qda.store.clock import Clock
from opimpuc_qda.store.merge import merge
from opimpuc_qda.store.project import Project

BODY = "我们的习惯是两样东西一定要放出来𠮷：原理图和物料清单。\n为什么？因为别人照着买料。"
NAMES = itertools.count()


def clock(seed: int, minutes: int = 0) -> Clock:
    """A clock that runs a second a look, with reproducible uids."""
    start = datetime(2026, 3, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    ticks = itertools.count()
    noise = itertools.count()

    def entropy(count: int) -> bytes:
        return hashlib.sha256(f"{seed} {next(noise)}".encode()).digest()[:count]

    return Clock(lambda: start + timedelta(seconds=next(ticks)), entropy)


def code(number: int, uid: Uid) -> Code:
    return Code(
        uid=uid,
        name=f"A.C{number}",
        parent=None,
        kind=CodeKind.CODE,
        codable=True,
        order=number,
        colour="#0068A3",
        tint="#D6EAF8",
        glyph="●",
        status=CodeStatus.ACTIVE,
        since="1.0",
        label={"en": f"Code {number}", "zh-Hans": f"编码{number}"},
        definition={"en": "Made."},
    )


def make(path: Path, seed: int = 0) -> Project:
    """A project with one coder, two codes and one transcript in one language."""
    ticking = clock(seed)
    files.make_file(path, ticking.uid())
    project = Project(path, "test", ticking)
    coder = ticking.uid()
    with project.write("project.create", coder) as change:
        change.add(Coder(coder, "Coder 0"))
        for number in (1, 2):
            change.add(code(number, change.new_uid()))
        transcript, text, revision = change.new_uid(), change.new_uid(), change.new_uid()
        change.add(Transcript(transcript, "T", "", change.now))
        change.add(Text(text, transcript, Version.ORIGINAL, "zh-Hans", "t.txt", "utf-8", revision))
        middle = BODY.index("\n")
        turns = (Turn(1, Span(0, middle), "答", 1000), Turn(2, Span(middle + 1, len(BODY)), "", None))
        segments = Segments(turns, tuple(turn.span for turn in turns))
        change.add(Revision(revision, text, change.keep_body(BODY), len(BODY), segments))
    return project


def copy(project: Project, path: Path, seed: int, minutes: int = 0) -> Project:
    """A copy of the closed-and-reopened file, as somebody takes home on a stick."""
    project.close()
    shutil.copyfile(project.path, path)
    return Project(path, "test", clock(seed, minutes))


def add_coder(project: Project, name: str) -> Uid:
    uid = project.clock.uid()
    with project.write("coder.add", uid) as change:
        change.add(Coder(uid, name))
    return uid


def add_coding(project: Project, coder: Uid, code_uid: Uid, start: int, end: int) -> Uid:
    text, revision = uids(project, "text")[0], uids(project, "revision")[0]
    with project.write("coding.apply", coder) as change:
        uid = change.new_uid()
        change.add(Coding(uid, code_uid, text, revision, Span(start, end), coder, change.now))
    return uid


def uids(project: Project, table: str) -> list[Uid]:
    """The living entities of a table, in the order they came."""
    with project.read() as view:
        rows = view.connection.exec_driver_sql(f"SELECT uid FROM {table} WHERE alive ORDER BY id")
        return [Uid(row[0]) for row in rows]


def state(project: Project) -> str:
    with project.read() as view:
        return dump(view)


def merge_into(project: Project, coder: Uid, *others: Path):
    return merge(project, coder, others, Silent())
