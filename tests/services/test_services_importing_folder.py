"""Folders of made transcripts: what is found, what becomes of it, and that nothing is left half done."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "benchmarks"))
import made_interviews
import service_world as world

from opimpuc_qda.domain.errors import BrokenDocument, EmptyFile
from opimpuc_qda.domain.progress import Cancelled
from opimpuc_qda.queries.history import operations
from opimpuc_qda.queries.transcripts import transcripts
from opimpuc_qda.resources import resource
from opimpuc_qda.services import projects, undoing
from opimpuc_qda.services.folder_scan import Reason, scan
from opimpuc_qda.services.importing_folder import Fate, import_all, look_at_all

T1 = "T1_LZ-01-01_zh-fr_table.docx"
T2 = ("T2_LW-04-02_zh.txt", "T2_LW-04-02_en.txt")


@pytest.fixture
def project(tmp_path):
    with projects.create(tmp_path / "p.opq", "Coder") as made:
        yield made


@pytest.fixture
def coder(project):
    return projects.coder_named(project, "Coder")


@pytest.fixture
def folder(tmp_path):
    """The samples, files that cannot be read, files that are none, and folders inside."""
    root = tmp_path / "访谈 été"
    (root / "sub").mkdir(parents=True)
    (root / ".git").mkdir()
    for name in (T1, *T2):
        shutil.copy(resource(f"sample/{name}"), root)
    (root / "空.txt").write_bytes(b"")
    (root / "broken.docx").write_bytes(b"no zip at all")
    (root / "~$x.docx").write_bytes(b"Word was here")
    (root / ".~lock.y.odt#").write_bytes(b"LibreOffice was here")
    (root / "._x.docx").write_bytes(b"a Mac was here")
    (root / "photo.jpg").write_bytes(b"\xff\xd8")
    (root / ".git" / "z.txt").write_text("问：好？\n答：好。", encoding="utf-8")
    shutil.copy(resource(f"sample/{T1}"), root / "sub" / "again(1).docx")
    write(root / "sub" / "LZ-01-01.txt", "问：这是另一个吗？", "答：对，名字一样，内容不一样。")
    return root


def write(path, *lines):
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


class Stopping:
    """Wants to stop once ``steps`` steps were reported."""

    def __init__(self, steps):
        self.left, self.said = steps, []

    def step(self, done, total, doing=""):
        self.said.append((done, total, doing))
        self.left -= 1
        if self.left < 0:
            raise Cancelled


def test_a_scan_groups_families_and_tells_what_it_leaves_out(folder):
    found = scan([folder])
    assert [[found.shown(path) for path in one.paths] for one in found.requests] == [
        [T1],
        ["T2_LW-04-02_en.txt", "T2_LW-04-02_zh.txt"],
        ["broken.docx"],
        ["空.txt"],
        ["sub/LZ-01-01.txt"],
        ["sub/again(1).docx"],
    ]
    assert {found.shown(one.path): one.why for one in found.left_out} == {
        ".git": Reason.HIDDEN,
        ".~lock.y.odt#": Reason.LOCK,
        "._x.docx": Reason.HIDDEN,
        "photo.jpg": Reason.OTHER_KIND,
        "~$x.docx": Reason.LOCK,
    }


def test_a_flat_scan_stays_out_of_folders_inside(folder):
    found = scan([folder], deep=False)
    assert not any("sub" in found.shown(path) for one in found.requests for path in one.paths)
    assert ".git" not in {one.path.name for one in found.left_out}


def test_files_given_by_name_are_read_whatever_their_names(folder):
    given = folder / "photo.jpg"
    found = scan([given, given])
    assert [one.paths for one in found.requests] == [(given,)]
    assert found.left_out == ()


def test_each_file_has_its_fate_in_one_operation(project, coder, folder):
    heard = []
    report = import_all(project, coder, scan([folder]).requests, heed=lambda _, uid: heard.append(uid))
    by_file = {entry.files[0].name: entry for entry in report.entries}
    table, pair = by_file[T1], by_file["T2_LW-04-02_en.txt"]
    assert (table.fate, table.name, table.beads, table.untranslated) == (Fate.IMPORTED, "LZ-01-01", 35, 1)
    assert [text.language for text in pair.texts] == ["zh-Hans", "en"]
    assert [text.turns for text in pair.texts] == [34, 33]
    assert dict(table.skipped)["section row"] == 5
    assert isinstance(by_file["broken.docx"].problem, BrokenDocument)
    assert isinstance(by_file["空.txt"].problem, EmptyFile)
    clash, again = by_file["LZ-01-01.txt"], by_file["again(1).docx"]
    assert (clash.name, clash.wanted) == ("LZ-01-01 (2)", "LZ-01-01")
    assert (again.fate, again.name, again.uid) == (Fate.ALREADY, "LZ-01-01", table.uid)
    assert [report.count(fate) for fate in Fate] == [2, 1, 3]
    assert report.imported == tuple(heard)
    for entry in report.entries:
        assert entry.characters.file == entry.characters.imported + entry.characters.skipped
    with project.read() as view:
        assert {(row.name, row.uid) for row in transcripts(view)} == {
            (entry.name, entry.uid) for entry in report.entries if entry.fate is Fate.IMPORTED
        }


def test_the_same_folder_again_changes_nothing(project, coder, folder):
    import_all(project, coder, scan([folder]).requests)
    before = world.state(project)
    report = import_all(project, coder, scan([folder]).requests)
    assert [report.count(fate) for fate in Fate] == [2, 4, 0]
    assert world.state(project) == before


def test_one_undo_takes_all_of_it_back_and_redo_brings_it(project, coder, folder):
    before = world.state(project)
    import_all(project, coder, scan([folder]).requests)
    with project.read() as view:
        names = [row.name for row in transcripts(view)]
    undoing.undo(project, coder)
    with project.read() as view:
        assert transcripts(view) == ()
    undoing.redo(project, coder)
    with project.read() as view:
        assert [row.name for row in transcripts(view)] == names
    assert world.state(project) != before


@pytest.mark.parametrize("steps", [0, 1, 3, 6, 12])
def test_stopping_anywhere_leaves_the_project_as_it_was(project, coder, folder, steps):
    before = world.state(project)
    stopping = Stopping(steps)
    with pytest.raises(Cancelled):
        import_all(project, coder, scan([folder]).requests, stopping)
    assert world.state(project) == before
    assert {total for _, total, _ in stopping.said} == {6}
    report = import_all(project, coder, scan([folder]).requests)
    assert report.count(Fate.IMPORTED) == 3


def test_a_look_says_the_same_and_writes_nothing(project, coder, folder):
    before = world.state(project)
    told = look_at_all(project, scan([folder]).requests)
    assert world.state(project) == before
    done = import_all(project, coder, scan([folder]).requests)
    facts = [(one.fate, one.name, one.wanted, one.beads, one.skipped, one.characters) for one in told.entries]
    assert facts == [
        (one.fate, one.name, one.wanted, one.beads, one.skipped, one.characters) for one in done.entries
    ]


def test_an_operation_let_go_in_parts_tells_its_kinds_and_no_uids(project, coder, folder):
    heard = []
    end = project.subscribe(heard.append)
    import_all(project, coder, scan([folder]).requests)
    end()
    (changes,) = heard
    assert {"transcript", "text", "revision", "speaker", "bead"} <= changes.kinds
    assert changes.uids == frozenset()


def test_the_tables_are_what_the_log_folds_to(project, coder, tmp_path):
    from opimpuc_qda.store.doctor import examine

    for number in range(4):
        lines = [f"问：{one.chinese}" for one in made_interviews.turns(300, number)]
        write(tmp_path / f"made {number}.txt", *lines)
    import_all(project, coder, scan([tmp_path], deep=False).requests)
    with project.read() as view:
        assert len(transcripts(view)) == 4
        assert sum(row.kind == "transcript.import" for row in operations(view)) == 1
    assert all(check.ok for check in examine(project))
