"""A project with the shipped codebook, two coders and the sample interview in two languages."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.codes import codebook
from opimpuc_qda.queries.dump import dump
from opimpuc_qda.queries.transcripts import TranscriptRow, transcripts
from opimpuc_qda.resources import resource
from opimpuc_qda.services.importing import add, prepare, read_drafts
from opimpuc_qda.services.projects import coder_named, create
from opimpuc_qda.store.project import Project

SAMPLE = "sample/T1_LZ-01-01_zh-fr_table.docx"


@dataclass(frozen=True)
class Made:
    """The project and what tests ask of it."""

    project: Project
    coder: Uid
    second: Uid
    row: TranscriptRow

    @property
    def transcript(self) -> Uid:
        return self.row.uid

    @property
    def original(self) -> Uid:
        return self.row.texts[0].uid

    @property
    def translation(self) -> Uid:
        return self.row.texts[1].uid

    @property
    def length(self) -> int:
        """Code points of the original."""
        return self.row.texts[0].characters

    def code(self, name: str) -> Uid:
        with self.project.read() as view:
            found = codebook(view).named(name)
        assert found is not None
        return found.uid


@contextmanager
def make(path: Path) -> Iterator[Made]:
    with create(path, "Coder A") as project:
        coder, second = coder_named(project, "Coder A"), coder_named(project, "Coder B")
        add(project, coder, [prepare(draft) for draft in read_drafts([resource(SAMPLE)])])
        with project.read() as view:
            (row,) = transcripts(view)
        yield Made(project, coder, second, row)


def state(project: Project) -> str:
    with project.read() as view:
        return dump(view)
