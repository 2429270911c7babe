"""Making, opening and checking projects."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import service_world as world

from opimpuc_qda.domain.errors import BadCodebook, FileExists, NewerProject, NoSuchFile, NotWritable
from opimpuc_qda.domain.span import Span
from opimpuc_qda.queries.coders import coders
from opimpuc_qda.queries.codes import codebook, codebook_head
from opimpuc_qda.queries.history import operations, undo_target
from opimpuc_qda.resources import resource
from opimpuc_qda.services import coding, undoing
from opimpuc_qda.services.projects import check, coder_named, create, open_project, read_project
from opimpuc_qda.store.backup import backups
from opimpuc_qda.store.clock import Clock

BROKEN = "codebook: [not, a, mapping]\ncodes: 3\n"


def names(project):
    with project.read() as view:
        return [coder.name for coder in coders(view)]


def test_a_new_project_has_the_shipped_codebook_and_its_first_coder(tmp_path):
    path = tmp_path / "研究 项目 é" / "p.opq"
    path.parent.mkdir()
    with create(path, "林") as project, project.read() as view:
        assert len(codebook(view)) == 80
        head = codebook_head(view)
        assert head is not None
        assert set(head.languages) == {"en", "fr", "zh-Hans"}
        assert [coder.name for coder in coders(view)] == ["林"]
        assert [row.kind for row in operations(view)] == ["project.create"]
    assert [file.name for file in path.parent.iterdir()] == ["p.opq"]  # one plain file when closed


def test_two_projects_with_one_codebook_have_the_same_codes(tmp_path):
    with (
        create(tmp_path / "1.opq", "A") as one,
        create(tmp_path / "2.opq", "B") as two,
        one.read() as ours,
        two.read() as theirs,
    ):
        assert codebook(ours).in_order() == codebook(theirs).in_order()


@pytest.mark.parametrize("which", ["codebook", "attributes"])
def test_a_bad_codebook_makes_no_project(tmp_path, which):
    bad = tmp_path / "bad.yaml"
    bad.write_text(BROKEN, encoding="utf-8")
    with pytest.raises(BadCodebook):
        create(tmp_path / "p.opq", "A", **{which: bad})
    assert [file.name for file in tmp_path.iterdir()] == ["bad.yaml"]


def test_a_failure_while_filling_leaves_no_file(tmp_path):
    broken = Clock(entropy=lambda count: b"" if (tmp_path / "p.opq").exists() else os.urandom(count))
    with pytest.raises(ValueError, match="entropy"):
        create(tmp_path / "p.opq", "A", clock=broken)
    assert not list(tmp_path.iterdir())


def test_nothing_is_overwritten(tmp_path):
    (tmp_path / "p.opq").write_text("mine")
    with pytest.raises(FileExists):
        create(tmp_path / "p.opq", "A")
    assert (tmp_path / "p.opq").read_text() == "mine"


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the system lets this user write everywhere")
def test_a_read_only_folder_is_told(tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(NotWritable):
        create(tmp_path / "p.opq", "A")
    tmp_path.chmod(0o700)


def test_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(NotWritable):
        create(tmp_path / "absent" / "p.opq", "A")


def test_what_was_done_and_undone_is_there_after_a_restart(tmp_path):
    with world.make(tmp_path / "p.opq") as made:
        coder, code = made.coder, made.code("GOV.BIZ.RENT")
        for start in (0, 10, 20):
            coding.apply(made.project, coder, code, made.original, Span(start, start + 5))
        undoing.undo(made.project, coder)
        before = world.state(made.project)
    with open_project(tmp_path / "p.opq", "Coder A") as project:
        assert world.state(project) == before
        with project.read() as view:
            assert undo_target(view, coder) == undo_target(view, coder, redo=True) == "coding.apply"
        undoing.redo(project, coder)
        assert world.state(project) != before
        for _ in range(3):
            undoing.undo(project, coder)
        assert '"coding":[]' in world.state(project)


def test_opening_backs_up_when_the_last_backup_is_old(tmp_path):
    path = tmp_path / "p.opq"
    create(path, "A").close()
    with open_project(path, "A"):
        assert len(backups(path)) == 1
    with open_project(path, "A"):
        assert len(backups(path)) == 1
    old = datetime.now(UTC) - timedelta(days=2)
    kept = backups(path)[0].rename(backups(path)[0].with_name("2026-01-01 120000.opq"))
    os.utime(kept, (old.timestamp(), old.timestamp()))
    with open_project(path, "A") as project:
        assert len(backups(path)) == 1  # nothing was changed since
        coder_named(project, "B")
    with open_project(path, "A"):
        assert len(backups(path)) == 2


def test_a_second_opening_says_who_has_it(tmp_path):
    with create(tmp_path / "p.opq", "林"):
        code = (
            "import sys; from pathlib import Path; from opimpuc_qda.services.projects import open_project\n"
            "from opimpuc_qda.domain.errors import InUse\n"
            "try: open_project(Path(sys.argv[1]), 'other')\n"
            "except InUse as found: sys.stdout.buffer.write(found.who.encode())"
        )
        command = [sys.executable, "-c", code, str(tmp_path / "p.opq")]
        said = subprocess.run(command, capture_output=True, check=True, cwd=Path(__file__).parents[2])
        assert said.stdout.decode() == "林"
    open_project(tmp_path / "p.opq", "other").close()


def test_a_backup_that_fails_leaves_the_project_closed(tmp_path):
    path = tmp_path / "p.opq"
    create(path, "A").close()
    (tmp_path / "p backups").write_text("in the way")
    with pytest.raises(NotWritable):
        open_project(path, "A")
    (tmp_path / "p backups").unlink()
    open_project(path, "A").close()


def test_coders_are_entered_once(tmp_path):
    with create(tmp_path / "p.opq", "A") as project:
        assert coder_named(project, "李") == coder_named(project, "李") != coder_named(project, "A")
        assert names(project) == ["A", "李"]


def test_checking_finds_nothing_and_repairing_backs_up_first(tmp_path):
    with world.make(tmp_path / "p.opq") as made:
        coding.apply(made.project, made.coder, made.code("GOV.BIZ.RENT"), made.original, Span(0, 5))
        before = world.state(made.project)
        assert all(done.ok for done in check(made.project))
        assert backups(made.project.path) == ()
        assert all(done.ok for done in check(made.project, repair=True))
        assert len(backups(made.project.path)) == 1
        assert world.state(made.project) == before


def test_a_given_codebook_is_used(tmp_path):
    shipped = resource("codebook/opimpuc-governance.yaml").read_text(encoding="utf-8")
    own = tmp_path / "own.yaml"
    own.write_text(shipped.replace("GOV.ENG.OPEN_BOM", "GOV.ENG.OWN_BOM"), encoding="utf-8")
    with create(tmp_path / "p.opq", "A", codebook=own) as project, project.read() as view:
        assert codebook(view).named("GOV.ENG.OWN_BOM")
        assert not codebook(view).named("GOV.ENG.OPEN_BOM")


def test_opening_what_is_no_project(tmp_path):
    with pytest.raises(NoSuchFile):
        open_project(tmp_path / "absent.opq", "A")
    path = tmp_path / "p.opq"
    create(path, "A").close()
    shutil.copyfile(path, tmp_path / "newer.opq")
    content = bytearray((tmp_path / "newer.opq").read_bytes())
    content[60:64] = (99).to_bytes(4, "big")  # user_version
    (tmp_path / "newer.opq").write_bytes(content)
    with pytest.raises(NewerProject) as caught:
        open_project(tmp_path / "newer.opq", "A")
    assert caught.value.found == 99
    assert (tmp_path / "newer.opq").read_bytes() == bytes(content)


def test_a_project_can_be_looked_into_while_another_has_it_open(tmp_path):
    path = tmp_path / "p.opq"
    with create(path, "A") as project:
        uid = coder_named(project, "B")
        with read_project(path) as looked, looked.read() as view:
            assert uid in {coder.uid for coder in coders(view)}
    before = path.read_bytes()
    with read_project(path) as looked, looked.read() as view:
        assert len(coders(view)) == 2
    assert path.read_bytes() == before
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["p.opq"]
