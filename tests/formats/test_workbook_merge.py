"""The report of a merge as a workbook: every line of the report is a row, in three languages."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from workbook_reading import cells, check_xml, table

from opimpuc_qda.domain.merge import Conflict, LookAlike, MergedFile, MergeLine, MergeReport, Unplaced
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.formats.workbooks.merge_book import write_merge_report
from opimpuc_qda.formats.workbooks.wordings import Word
from opimpuc_qda.formats.workbooks.words import LANGUAGES, Words

NOW = datetime(2026, 3, 1, tzinfo=UTC)
REPORT = MergeReport(
    files=(
        MergedFile(Path("clé USB") / "李伟(1).opq", 120, 20, ("李伟", "Anna"), "2026-02-28T18:02:24.125Z"),
        MergedFile(Path("half\udcff.opq"), 0, 0, (), ""),
    ),
    added={"coding": 15, "memo": 2, "riddle": 1},
    changed={"code": 3},
    removed={"coding": 4},
    lines=(MergeLine("李伟", "T-001", 15, 0), MergeLine("Anna", "=T", 0, 4)),
    conflicts=(
        Conflict(
            "code", Uid("c1"), "GOV.RENT", "label",
            '{"en": "=Rent"}', "Anna", "2026-02-27T10:00:00.000Z", "x" * 40_000, "李伟", "no time",
        ),
    ),
    lookalikes=(LookAlike("transcript", "same text", Uid("t1"), Uid("t2"), "T-001"),),
    unplaced=(Unplaced("coding", Uid("k9"), "text t9"),),
    operation=None,
)  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_of_the_report_is_a_row(tmp_path, language):
    path, words = tmp_path / "report.xlsx", Words(language)
    counts = write_merge_report(REPORT, path, language, NOW)
    check_xml(path)
    assert list(counts) == [
        words[word]
        for word in (
            Word.SUMMARY, Word.FILES, Word.BY_CODER, Word.CONFLICTS, Word.LOOK_ALIKES, Word.UNPLACED,
            Word.LONG_TEXTS,
        )
    ]  # fmt: skip
    assert counts[words[Word.FILES]] == 2
    summary = {row[words[Word.WHAT]]: list(row.values())[1:] for row in table(path, words[Word.SUMMARY])}
    assert summary[words[Word.KIND_CODING]] == [15, 0, 4]
    assert summary[words[Word.CODE]] == [0, 3, 0]
    assert summary["riddle"] == [1, 0, 0]
    files = table(path, words[Word.FILES])
    assert [list(row.values()) for row in files] == [
        [str(Path("clé USB") / "李伟(1).opq"), 120, 20, words.listed(["李伟", "Anna"]),
         datetime(2026, 2, 28, 18, 2, 24)],  # noqa: DTZ001 -- as workbooks have it
        ["half\ufffd.opq", 0, 0, words[Word.NONE], None],
    ]  # fmt: skip
    lines = [list(row.values()) for row in table(path, words[Word.BY_CODER])]
    assert lines == [["李伟", "T-001", 15, 0], ["Anna", "=T", 0, 4]]


def test_conflicts_look_alikes_and_unplaced_are_complete(tmp_path):
    path = tmp_path / "report.xlsx"
    write_merge_report(REPORT, path, "en", NOW)
    (conflict,) = table(path, "Conflicts")
    assert conflict["Stands"] == '{"en": "=Rent"}'
    assert (conflict["What"], conflict["Field"], conflict["UID"]) == ("GOV.RENT", "label", "c1")
    assert (conflict["By"], conflict["Other by"]) == ("Anna", "李伟")
    assert conflict["At (UTC)"] == datetime(2026, 2, 27, 10)  # noqa: DTZ001 -- as workbooks have it
    assert conflict["Other at (UTC)"] == "no time"
    assert "".join(row["Text"] for row in table(path, "Long texts")) == "x" * 40_000
    (alike,) = table(path, "Look-alikes")
    assert list(alike.values()) == ["transcript", "T-001", "same text", "t1", "t2"]
    (unplaced,) = table(path, "Unplaced")
    assert list(unplaced.values()) == ["coding", "k9", "text t9"]


@pytest.mark.parametrize(("operation", "said"), [(None, "Dry run"), (Uid("op-1"), "op-1")])
def test_the_summary_says_whether_anything_was_done(tmp_path, operation, said):
    path = tmp_path / "report.xlsx"
    empty = MergeReport((), {}, {}, {}, (), (), (), (), operation)
    counts = write_merge_report(empty, path, "en", NOW)
    check_xml(path)
    assert said in cells(path, "Summary")[1][0]
    assert {name: count for name, count in counts.items() if name != "Summary"} == dict.fromkeys(
        ["Files", "By coder and transcript", "Conflicts", "Look-alikes", "Unplaced"], 0
    )
