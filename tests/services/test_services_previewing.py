from __future__ import annotations

import os
import sys

import pytest

from opimpuc_qda.domain.errors import EmptyFile, NoSuchFile, NothingToImport, NotReadable, UnknownFormat
from opimpuc_qda.domain.transcript import Role
from opimpuc_qda.formats.transcripts.files.documents import read_document
from opimpuc_qda.resources import resource
from opimpuc_qda.services import importing, previewing, projects
from opimpuc_qda.services.previewing import Request

T1 = resource("sample/T1_LZ-01-01_zh-fr_table.docx")
T2 = (resource("sample/T2_LW-04-02_zh.txt"), resource("sample/T2_LW-04-02_en.txt"))


def looks(*paths):
    return previewing.look(previewing.requests(paths))


def test_each_transcript_is_looked_at_with_its_own_files():
    one, two = looks(T2[1], T1, T2[0])
    assert [look.prepared.draft.name for look in (one, two)] == ["LW-04-02", "LZ-01-01"]
    assert (set(one.request.paths), two.request.paths) == (set(T2), (T1,))


def test_a_bad_file_keeps_nobody_else_out(tmp_path):
    empty, strange, away = tmp_path / "empty.txt", tmp_path / "photo.png", tmp_path / "away.docx"
    empty.touch()
    strange.write_bytes(b"\x89PNG")
    found = looks(empty, strange, T1, away)
    assert [type(look.problem) for look in found] == [EmptyFile, UnknownFormat, type(None), NoSuchFile]
    assert [look.prepared is not None for look in found] == [False, False, True, False]


def test_one_side_of_a_pair_that_cannot_be_read_leaves_the_other(tmp_path):
    good, bad = tmp_path / "Guo_zh.txt", tmp_path / "Guo_fr.txt"
    good.write_bytes(T2[0].read_bytes())
    bad.touch()
    first, second = looks(good, bad)
    assert first.prepared is not None
    assert len(first.prepared.texts) == 1
    assert isinstance(second.problem, EmptyFile)


def test_files_with_unlike_names_are_joined_when_asked(tmp_path):
    here, there = tmp_path / "guo.txt", tmp_path / "reed bay.txt"
    here.write_bytes(T2[0].read_bytes())
    there.write_bytes(T2[1].read_bytes())
    assert len(looks(here, there)) == 2
    (joined,) = previewing.look([Request((here, there), layout=previewing.JOINED)])
    assert joined.prepared.linked == 33
    apart = previewing.look([Request((here, there))])
    assert [look.request.paths for look in apart] == [(here,), (there,)]


def test_a_layout_that_does_not_fit_is_a_problem_of_the_whole_request():
    (look,) = previewing.look([Request(T2, layout="table, 2 columns")])
    assert isinstance(look.problem, NothingToImport)
    assert look.request.paths == T2


def test_encodings_are_chosen_file_by_file():
    (look,) = previewing.look([Request(T2, encodings={T2[0]: "gb18030"})])
    assert [text.encoding for text in look.prepared.draft.texts] == ["gb18030", "utf-8-sig"]
    (wrong,) = previewing.look([Request(T2[:1], encodings={T2[0]: "utf-8"})])
    assert wrong.problem.encoding == "utf-8"
    assert previewing.takes_encoding(T2[0])
    assert not previewing.takes_encoding(T1)


def test_roles_that_were_set_are_those_of_the_draft():
    (look,) = previewing.look([Request((T1,), roles={"翻译": Role.OTHER})])
    roles = {turn.speaker: turn.role for turn in look.prepared.draft.texts[0].turns}
    assert roles["翻译"] is Role.OTHER
    assert roles["受访者"] is Role.RESPONDENT


def test_the_shelf_knows_names_and_texts(tmp_path):
    with projects.create(tmp_path / "p.opq", "Coder") as project:
        (item,) = (look.prepared for look in looks(T1))
        with project.read() as view:
            assert not previewing.shelf(view).has_text(item)
        importing.add(project, projects.coder_named(project, "Coder"), [item])
        with project.read() as view:
            shelf = previewing.shelf(view)
    assert shelf.has_text(item)
    assert shelf.names == {"LZ-01-01"}


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="this person may read everything")
def test_a_file_that_may_not_be_read(tmp_path):
    path = tmp_path / "closed.txt"
    path.write_text("问：好吗？", encoding="utf-8")
    path.chmod(0)
    with pytest.raises(NotReadable):
        read_document(path)


def test_what_the_system_refuses_is_told_apart(tmp_path, monkeypatch):
    path = tmp_path / "held.txt"
    path.write_text("问：好吗？", encoding="utf-8")

    def refuse(*_):
        raise PermissionError(13, "held by another program", str(path))

    monkeypatch.setattr(type(path), "read_bytes", refuse)
    (look,) = looks(path)
    assert isinstance(look.problem, NotReadable)
    assert look.problem.path == path
