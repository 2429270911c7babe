from __future__ import annotations

import ast
import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

import opimpuc_qda
from opimpuc_qda.domain.alignment import Method, Pairing
from opimpuc_qda.domain.errors import EmptyFile
from opimpuc_qda.domain.transcript import Role
from opimpuc_qda.resources import resource
from opimpuc_qda.services.importing import Prepared
from opimpuc_qda.services.previewing import ENCODINGS, LAYOUT_NAMES, Look, Request, Shelf, look, requests
from opimpuc_qda.ui.models.candidates import Candidates
from opimpuc_qda.ui.models.rows_table import Cell, RowsTable
from opimpuc_qda.ui.views.importing import wording
from opimpuc_qda.ui.views.importing.pairs import State, heads, pairs, row

PACKAGE = Path(opimpuc_qda.__file__).parent
READERS = PACKAGE / "formats" / "transcripts"
NOTHING = Shelf(frozenset(), frozenset())
CHECK = Qt.ItemDataRole.CheckStateRole
T1 = resource("sample/T1_LZ-01-01_zh-fr_table.docx")
T2 = (resource("sample/T2_LW-04-02_zh.txt"), resource("sample/T2_LW-04-02_en.txt"))


@pytest.fixture(scope="module")
def looks() -> tuple[Look, ...]:
    return look(requests([T1, *T2]))


@pytest.fixture
def candidates(qapp: QApplication, looks: tuple[Look, ...]) -> Candidates:
    model = Candidates()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.put((), looks, NOTHING)
    return model


def prepared(one: Look) -> Prepared:
    assert one.prepared is not None
    return one.prepared


def tick(model: Candidates, row: int, *, on: bool) -> bool:
    state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
    return model.setData(model.index(row), state.value, CHECK)


def names(model: Candidates) -> list[str]:
    return [item.draft.name for item in model.chosen()]


def test_what_is_ticked_is_imported_under_the_name_given(candidates: Candidates) -> None:
    assert names(candidates) == ["LZ-01-01", "LW-04-02"]
    candidates.rename(1, "  Li 师傅 ")
    assert names(candidates) == ["LZ-01-01", "Li 师傅"]
    assert tick(candidates, 0, on=False)
    assert names(candidates) == ["Li 师傅"]
    assert candidates.index(0).data(CHECK) == Qt.CheckState.Unchecked


def test_what_the_project_has_stays_out(candidates: Candidates, looks: tuple[Look, ...]) -> None:
    taken = Shelf(frozenset({"LZ-01-01"}), frozenset())
    candidates.put((), (), taken)
    assert names(candidates) == ["LW-04-02"]
    assert not tick(candidates, 0, on=True)
    candidates.rename(0, "LZ-01-01 bis")
    assert names(candidates) == ["LZ-01-01 bis", "LW-04-02"]
    candidates.rename(0, "LW-04-02")
    assert names(candidates) == ["LW-04-02"]
    candidates.rename(0, " ")
    assert "has no name" in candidates.index(0).data()


def test_a_problem_takes_a_place_and_no_tick(candidates: Candidates) -> None:
    path = Path("/data/notes.txt")
    candidates.put((), [Look(Request((path,)), problem=EmptyFile(path))], NOTHING)
    assert candidates.index(2).data().startswith("notes.txt")
    assert candidates.index(2).data(CHECK) is None
    assert not candidates.flags(candidates.index(2)) & Qt.ItemFlag.ItemIsUserCheckable
    assert len(names(candidates)) == 2


def test_reading_again_keeps_place_name_and_tick(candidates: Candidates, looks: tuple[Look, ...]) -> None:
    candidates.rename(0, "mine")
    tick(candidates, 0, on=False)
    candidates.put([0], [looks[0]], NOTHING)
    assert (candidates[0].name, candidates[0].wanted) == ("mine", False)
    candidates.put([0, 1], [looks[1]], NOTHING)
    assert [candidates[0].name, len(candidates)] == ["LW-04-02", 1]


def test_a_table_of_rows(qapp: QApplication) -> None:
    model = RowsTable()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.show_rows(("What", "n"), [(Cell("turns", quiet=True), Cell("36", "thirty-six", number=True))])
    assert model.headerData(0, Qt.Orientation.Horizontal) == "What"
    assert model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole) == "thirty-six"
    assert model.index(0, 0).data(Qt.ItemDataRole.ForegroundRole) is not None
    assert model.texts() == [("turns", "36")]
    model.show_rows((), [])
    assert (model.rowCount(), model.columnCount()) == (0, 0)


def test_pairs_stand_side_by_side(looks: tuple[Look, ...]) -> None:
    item = prepared(looks[0])
    shown = pairs(item, 0)
    assert len(heads(item, 0)) == 5
    assert [pair.state for pair in shown].count(State.UNTRANSLATED) == 1
    number, time, speaker, here, there = (cell.text for cell in row(item, 0, shown[0]))
    assert (number, time) == ("1", "0:00:08")
    assert "/" in speaker
    assert here in item.texts[0].body
    assert there in item.texts[1].body
    missing = next(pair for pair in shown if pair.state is State.UNTRANSLATED)
    assert missing.original[0].n == 14
    assert row(item, 0, missing)[-1] == Cell("(not translated)", quiet=True)


def test_doubt_and_additions_are_said(looks: tuple[Look, ...]) -> None:
    item = prepared(looks[0])
    weak = Pairing((1,), (1,), 0.31, Method.COMPUTED)
    alone = Pairing((), (2,), 1.0, Method.COMPUTED)
    doubtful, added = pairs(replace(item, pairings=((weak, alone),)), 0)
    assert row(item, 0, doubtful)[-1].text.startswith("[uncertain: 31 %]")
    assert [cell.text for cell in row(item, 0, added)[:1]] == [""]
    assert row(item, 0, added)[3].text == "(only in the translation)"


def test_one_language_has_one_column() -> None:
    (alone,) = look([Request((T2[0],))])
    item = prepared(alone)
    assert len(heads(item, 0)) == len(row(item, 0, pairs(item, 0)[0])) == 4
    assert len(pairs(item, 0)) == 34


def terms(function: str, position: int) -> set[str]:
    """Every literal that the readers pass at ``position`` to calls of ``function``."""
    found = set()
    for file in READERS.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            called = getattr(node, "func", None)
            if isinstance(node, ast.Call) and function in (
                getattr(called, "id", ""),
                getattr(called, "attr", ""),
            ):
                for given in node.args[position : position + 1]:
                    found |= {arg.value for arg in ast.walk(given) if isinstance(arg, ast.Constant)}
    return {term for term in found if isinstance(term, str)}


def test_every_term_of_the_readers_has_words(qapp: QApplication) -> None:
    source = (PACKAGE / "ui" / "views" / "importing" / "wording.py").read_text(encoding="utf-8")
    known = set(re.findall(r'^ +"([^"]+)": ', source, re.MULTILINE))
    skipped = terms("Skipped", 1) | terms("Aside", 0) | terms("_skip", 0)
    assert {"head", "section row", "blank"} <= skipped
    assert skipped | set(LAYOUT_NAMES) | set(ENCODINGS) <= known
    assert {wording.role(role) for role in Role} >= {"Interviewer", "Other"}


def test_times_have_hours() -> None:
    assert [wording.clock(time) for time in (None, 0, 3_723_999)] == ["", "0:00:00", "1:02:03"]
