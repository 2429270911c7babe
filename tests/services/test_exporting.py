"""The workbook of a real project, read back with another library and counted again from its long table."""

from __future__ import annotations

import itertools
import re
import shutil
import subprocess
import sys
import threading
from datetime import time, timedelta
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "queries"))
sys.path.insert(0, str(Path(__file__).parents[1] / "formats"))
import query_world
from query_world import Size
from recount import Recount
from workbook_reading import cells, check_xml, opened, table

from opimpuc_qda.domain.codebook import Code
from opimpuc_qda.domain.coding import Coding
from opimpuc_qda.domain.errors import NotWritable
from opimpuc_qda.domain.matrix import Counting
from opimpuc_qda.domain.merge import MergeReport
from opimpuc_qda.domain.progress import Cancelled
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.transcript import Role, Transcript, Version
from opimpuc_qda.formats.workbooks import sheet as sheets
from opimpuc_qda.formats.workbooks.wordings import Word
from opimpuc_qda.formats.workbooks.words import LANGUAGES, Words
from opimpuc_qda.queries.codes import codebook
from opimpuc_qda.services import exporting
from opimpuc_qda.services.projects import create

SHEETS = (Word.ABOUT, Word.CODEBOOK, Word.FREQUENCIES, Word.CODE_BY_TRANSCRIPT, Word.SEGMENTS)


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    path = tmp_path_factory.mktemp("exporting") / "深圳 project.opq"
    made = query_world.build(path, 31, Size(transcripts=5, codings=200))
    with made.project:
        yield made


@pytest.fixture(scope="module", params=itertools.product(Counting, LANGUAGES), ids="-".join)
def exported(request, world, tmp_path_factory):
    counting, language = request.param
    path = tmp_path_factory.mktemp("exported") / "tables.xlsx"
    counts = exporting.workbook(world.project, path, counting, language)
    return world, path, counting, Words(language), counts


def names(world):
    with world.project.read() as view:
        rows = view.connection.exec_driver_sql("SELECT uid, name FROM transcript")
        return dict(rows.all())


def test_every_sheet_is_there_with_its_rows(exported):
    world, path, _, words, counts = exported
    check_xml(path)
    assert list(counts) == [words[word] for word in SHEETS]
    again = Recount(world)
    assert [counts[words[word]] for word in SHEETS[1:]] == [
        len(world.codes), len(again.rows()), len(again.rows()), len(world.codings),
    ]  # fmt: skip
    for word in SHEETS[1:]:
        assert len(table(path, words[word])) == counts[words[word]]


def test_frequencies_equal_the_recount(exported):
    world, path, counting, words, _ = exported
    again = Recount(world)
    by_name = {code.name: code for code in world.codes}
    for row in table(path, words[Word.FREQUENCIES]):
        code = by_name[row[words[Word.ID]]]
        own, whole = again.of({code.uid}), again.of(again.below(code.uid))
        assert row[words[Word.OWN]] == again.number(own, counting)
        assert row[words[Word.WITH_SUBCODES]] == again.number(whole, counting)
        assert row[words[Word.TRANSCRIPTS]] == len({again.texts[one.text].transcript for one in own})
        assert row[words[Word.TRANSCRIPTS_SUBCODES]] == len(
            {again.texts[one.text].transcript for one in whole}
        )
        assert row[words[Word.CHARACTERS]] == again.characters(code.uid)
        assert row[words[Word.COVERAGE]] == pytest.approx(again.characters(code.uid) / again.all_characters())


def test_the_matrix_equals_the_recount(exported):
    world, path, counting, words, _ = exported
    again, called = Recount(world), names(world)
    by_name = {code.name: code for code in world.codes}
    sheet = words[Word.CODE_BY_TRANSCRIPT]
    for row in table(path, sheet):
        code = by_name[row[words[Word.ID]]].uid
        for transcript in again.transcripts():
            assert row[called[transcript]] == again.number(again.of({code}, transcript), counting)
        total, whole = list(row.values())[-2:]
        assert total == again.number(again.of({code}), counting)
        assert whole == again.number(again.of(again.below(code)), counting)
    each, any_code = cells(path, sheet)[-2:]
    everything = {code.uid for code in world.codes}
    assert each[2:-1] == [
        sum(again.number(again.of({code}, one), counting) for code in everything)
        for one in again.transcripts()
    ] + [sum(again.number(again.of({code}), counting) for code in everything)]
    assert any_code[2:-1] == [
        again.number(again.of(everything, one), counting) for one in again.transcripts()
    ] + [again.number(again.counted, counting)]


def test_the_tables_follow_from_the_segments_alone(exported):
    """Codings are counted in the workbook's own long table and with SQL; passages can only be fewer."""
    world, path, counting, words, _ = exported
    everything = table(path, words[Word.SEGMENTS])
    segments = [row for row in everything if row[words[Word.IN_TABLES]] == words[Word.YES]]

    def agrees(number, counted):
        return number == counted if counting is Counting.CODINGS else bool(counted) <= number <= counted

    for row in table(path, words[Word.CODE_BY_TRANSCRIPT]):
        mine = [one for one in segments if one[words[Word.ID]] == row[words[Word.ID]]]
        for transcript in names(world).values():
            counted = sum(one[words[Word.TRANSCRIPT]] == transcript for one in mine)
            assert agrees(row[transcript], counted)
    paths = {row[words[Word.ID]]: row[words[Word.PATH]] for row in table(path, words[Word.CODEBOOK])}
    for row in table(path, words[Word.FREQUENCIES]):
        above = f"{paths[row[words[Word.ID]]]} > "
        below = [one for one in segments if f"{one[words[Word.PATH]]} > ".startswith(above)]
        assert agrees(row[words[Word.WITH_SUBCODES]], len(below))
    with world.project.read() as view:
        statement = "SELECT uid FROM coding WHERE alive"
        stored = view.connection.exec_driver_sql(statement).scalars().all()
    assert sorted(row[words[Word.CODING]] for row in everything) == sorted(stored)


def test_segments_quote_the_stored_text(exported):
    world, path, _, words, _ = exported
    again, called = Recount(world), names(world)
    codings = {coding.uid: coding for coding in world.codings}
    titles = {code.uid: code.title(words.codebook_language) for code in world.codes}
    coders = {uid: f"Coder {number}" for number, uid in enumerate(world.coders)}
    for row in table(path, words[Word.SEGMENTS]):
        coding = codings[row[words[Word.CODING]]]
        text = again.texts[coding.text]
        side = Word.ORIGINAL if text.version is Version.ORIGINAL else Word.TRANSLATION
        assert row[words[side]] == text.body[coding.span.start : coding.span.end]
        assert (row[words[Word.START]], row[words[Word.END]]) == (coding.span.start, coding.span.end)
        assert row[words[Word.TRANSCRIPT]] == called[text.transcript]
        assert row[words[Word.LANGUAGE]] == text.language
        assert row[words[Word.LABEL]] == titles[coding.code]
        assert row[words[Word.PATH]].split(" > ")[-1] == titles[coding.code]
        assert row[words[Word.CODER]] == coders[coding.coder]
        assert row[words[Word.WEIGHT]] == coding.weight
        assert row[words[Word.CREATED]].isoformat() == coding.created[:19]
        turn = text.turns[row[words[Word.TURN]] - 1]
        assert turn.span.start <= coding.span.start
        if text.version is Version.ORIGINAL:
            expected = None if turn.time is None else timedelta(milliseconds=turn.time)
            found = row[words[Word.TIME]]
            assert (found if isinstance(found, timedelta) or found is None else as_delta(found)) == expected
        expected = words[Word.YES] if coding in again.counted else words[Word.NO]
        assert row[words[Word.IN_TABLES]] == expected
    memos = [row[words[Word.MEMO]] for row in table(path, words[Word.SEGMENTS]) if row[words[Word.MEMO]]]
    assert set(memos) <= {"=SUM(A1)", "备注", "Un mémo\nsur deux lignes"}
    assert memos


def as_delta(moment):
    return timedelta(hours=moment.hour, minutes=moment.minute, seconds=moment.second)


def test_the_first_sheet_says_what_was_counted(exported):
    world, path, counting, words, _ = exported
    again = Recount(world)
    about = dict(row[:2] for row in cells(path, words[Word.ABOUT]) if row[0])
    assert about[words[Word.PROJECT]] == "深圳 project"
    assert about[words[Word.TRANSCRIPTS]] is not None
    assert about[words[Word.CODINGS]] == 200
    assert about[words[Word.CODINGS_IN_TABLES]] == len(again.counted)
    left = about[words[Word.LEFT_OUT_BY_ROLE]], about[words[Word.LEFT_OUT_BY_PROCESS]]
    assert sum(left) == 200 - len(again.counted)
    assert left[0] == sum(not again.role_counts(coding) for coding in world.codings)
    assert about[words[Word.PROCESS_LEFT_OUT]] == "META"
    assert about[words[Word.ROLES_LEFT_OUT]] == words.listed(
        [words[Word.INTERVIEWER], words[Word.INTERPRETER]]
    )
    said = [row[1] for row in cells(path, words[Word.ABOUT])]
    rule = Word.PASSAGES_RULE if counting is Counting.PASSAGES else Word.CODINGS_COUNTED
    assert words[rule] in said
    for sheet in (Word.FREQUENCIES, Word.CODE_BY_TRANSCRIPT):
        line = cells(path, words[sheet])[0][0]
        assert words[Word.INTERVIEWER] in line
        assert "META" in line


def test_codes_have_their_colours_and_lead_to_the_codebook(exported):
    _, path, _, words, _ = exported
    with opened(path) as book:
        entries = book[words[Word.CODEBOOK]]
        for sheet, column, first in (
            (Word.FREQUENCIES, 1, 3), (Word.CODE_BY_TRANSCRIPT, 1, 3)
        ):  # fmt: skip
            cell = book[words[sheet]].cell(first, column)
            assert cell.fill.fgColor.rgb == "FFD6EAF8"
            assert cell.font.color.rgb == "FF0068A3"
            target = re.fullmatch(r"'(.+)'!(A\d+)", cell.hyperlink.location)
            assert target[1] == entries.title
            assert entries[target[2]].offset(0, 1).value == cell.value
        cell = book[words[Word.SEGMENTS]].cell(2, 9)
        assert cell.fill.fgColor.rgb == "FFD6EAF8"
        assert cell.font.color.rgb == "FF0068A3"


def test_the_same_project_gives_the_same_cells(world, tmp_path):
    def everything(path):
        exporting.workbook(world.project, path)
        with opened(path) as book:
            return {
                sheet.title: [row for row in sheet.iter_rows(values_only=True) if row[0] != "Made (UTC)"]
                for sheet in book
            }

    assert everything(tmp_path / "one.xlsx") == everything(tmp_path / "two.xlsx")


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_reads_the_same_cells(world, tmp_path):
    path = tmp_path / "tables.xlsx"
    exporting.workbook(world.project, path)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    saved = tmp_path / "saved"
    command = ["soffice", profile, "--headless", "--convert-to", "xlsx", "--outdir", str(saved), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    for sheet in ("Codebook", "Frequencies", "Code x Transcript", "Segments"):
        ours = cells(path, sheet)
        theirs = cells(saved / "tables.xlsx", sheet)
        for mine, other in zip(ours, theirs, strict=True):
            assert [blank(cell) for cell in other[: len(mine)]] == [blank(cell) for cell in mine]


def blank(cell):
    """Cells as both programs hand them over: moments to the second, empty text as nothing."""
    if isinstance(cell, float):
        return pytest.approx(cell)
    return as_delta(cell) if isinstance(cell, time) else cell


def test_a_workbook_can_be_written_from_another_thread(world, tmp_path):
    found = []
    thread = threading.Thread(
        target=lambda: found.append(exporting.workbook(world.project, tmp_path / "t.xlsx"))
    )
    thread.start()
    thread.join()
    assert found[0]["Segments"] == 200


class Stopping:
    """Lets ``steps`` steps pass, then cancels."""

    def __init__(self, steps):
        self.steps = steps
        self.seen = []

    def step(self, done, total, doing=""):
        assert 0 <= done <= total
        self.seen.append((done, doing))
        if len(self.seen) > self.steps:
            raise Cancelled


def test_cancelling_leaves_the_old_workbook(world, tmp_path):
    path = tmp_path / "tables.xlsx"
    patient = Stopping(1000)
    exporting.workbook(world.project, path, progress=patient)
    assert [doing for _, doing in patient.seen][:2] == ["counting", "writing"]
    old = path.read_bytes()
    for steps in range(len(patient.seen)):
        with pytest.raises(Cancelled):
            exporting.workbook(world.project, path, progress=Stopping(steps))
        assert path.read_bytes() == old
        assert list(tmp_path.iterdir()) == [path]


def test_a_place_that_cannot_be_written_is_told(world, tmp_path):
    with pytest.raises(NotWritable):
        exporting.workbook(world.project, tmp_path / "nowhere" / "tables.xlsx")


def test_more_segments_than_a_sheet_holds_go_on_on_another(world, tmp_path, monkeypatch):
    monkeypatch.setattr(sheets, "ROW_LIMIT", 151)
    path = tmp_path / "tables.xlsx"
    counts = exporting.workbook(world.project, path)
    assert (counts["Segments"], counts["Segments (2)"]) == (150, 50)
    found = [row["Coding UID"] for name in ("Segments", "Segments (2)") for row in table(path, name)]
    assert sorted(found) == sorted(coding.uid for coding in world.codings)


def test_a_coding_longer_than_a_cell_is_whole_and_names_that_are_traps_are_kept(tmp_path):
    """With the shipped codebook; the transcript is made and long, and so are the names."""
    with create(tmp_path / "made.opq", "=Anna", clock=query_world.clock(5)) as project:
        with project.read() as view:
            code = next(code for code in codebook(view).in_order() if code.codable)
            coder = view.connection.exec_driver_sql("SELECT uid FROM coder").scalar()
        said = ["长" * 50_000, "尾"]
        with project.write("import", coder) as change:
            uid = change.new_uid()
            change.add(Transcript(uid, "=HYPERLINK(\x0b'[T]')", "", change.now))
            text = query_world.write_text(
                change, uid, "zh-Hans", Version.ORIGINAL, [(Role.RESPONDENT, said, 99 * 3_600_000)]
            )
            span = Span(0, len(text.body))
            change.add(Coding(change.new_uid(), code.uid, text.uid, text.revision, span, coder, change.now))
            change.set(Code, code.uid, "label", {"en": "#N/A", "zh-Hans": "名"})
        path = tmp_path / "tables.xlsx"
        counts = exporting.workbook(project, path)
        check_xml(path)
        assert counts["Codebook"] == 80
    (segment,) = table(path, "Segments")
    assert segment["Transcript"] == "=HYPERLINK(␋'[T]')"
    assert segment["Coder"] == "=Anna"
    assert segment["Label"] == "#N/A"
    assert segment["Time"] == timedelta(hours=99)
    assert "".join(row["Text"] for row in table(path, "Long texts")) == text.body
    assert "=HYPERLINK(␋'[T]')" in table(path, "Code x Transcript")[0]
    entries = {row["Code"]: row for row in table(path, "Codebook")}
    assert entries[code.name]["Label (zh-Hans)"] == "名"
    assert all(
        row["Example"].startswith("[constructed]") for row in entries.values() if row["Example"] is not None
    )


def test_an_empty_project_gives_empty_tables(tmp_path):
    with create(tmp_path / "made.opq", "Anna") as project:
        counts = exporting.workbook(project, tmp_path / "tables.xlsx", language="zh_CN")
    check_xml(tmp_path / "tables.xlsx")
    assert counts["编码片段"] == 0
    assert table(tmp_path / "tables.xlsx", "编码片段") == []
    assert {row["自身"] for row in table(tmp_path / "tables.xlsx", "频次")} == {0}


def test_a_merge_report_is_written(tmp_path):
    report = MergeReport((), {"coding": 1}, {}, {}, (), (), (), (), None)
    counts = exporting.merge_report(report, tmp_path / "report.xlsx", "fr")
    assert counts["Résumé"] == len(table(tmp_path / "report.xlsx", "Résumé"))
    with opened(tmp_path / "report.xlsx") as book:
        assert book.custom_doc_props["Language"].value == "fr"
