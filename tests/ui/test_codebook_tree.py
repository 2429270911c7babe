from __future__ import annotations

import pytest
from codebooks import FABLAB, FORM, GOV, LICENCE, OLD, OPEN_BOM, small, uid
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from opimpuc_qda.domain.codebook import Codebook
from opimpuc_qda.domain.span import Span
from opimpuc_qda.ui.models.code_search import CodeSearch
from opimpuc_qda.ui.models.codebook_tree import COUNT, UID, CodebookTree
from opimpuc_qda.ui.models.exchange import codes_from_mime, codes_to_mime, span_to_mime
from opimpuc_qda.ui.views.codebook.panel import CodebookPanel

TEXT = uid(99)


@pytest.fixture
def tree(qapp: QApplication, qtmodeltester: ModelTester) -> CodebookTree:
    model = CodebookTree()
    model.show_codebook(small())
    model.show_counts(own={uid(OPEN_BOM): 3, uid(LICENCE): 2}, subtree={uid(GOV): 4})
    qtmodeltester.check(model)
    return model


@pytest.fixture
def panel(qtbot: QtBot) -> CodebookPanel:
    widget = CodebookPanel()
    qtbot.addWidget(widget)
    widget.show_codebook(small())
    widget.resize(320, 600)
    widget.show()
    return widget


def shown(panel: CodebookPanel) -> list[str]:
    """The labels one can read in the tree, from top to bottom."""
    view, labels = panel.view, []
    index = view.model().index(0, 0)
    while index.isValid():
        labels.append(index.data())
        index = view.indexBelow(index)
    return labels


def test_the_tree_is_a_sound_model(tree: CodebookTree, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(tree)
    tree.show_language("zh-Hans")
    tree.show_codebook(Codebook(small().in_order()[:3]))
    qtmodeltester.check(tree)


@pytest.mark.parametrize(
    ("language", "label"), [("en", "Licence"), ("fr", "Licence libre"), ("zh-Hans", "许可证")]
)
def test_labels_follow_the_language(tree: CodebookTree, language: str, label: str) -> None:
    tree.show_language(language)
    assert tree.index_of(uid(LICENCE)).data() == label


def test_a_closed_group_shows_what_it_hides(tree: CodebookTree) -> None:
    count = tree.index_of(uid(GOV)).siblingAtColumn(COUNT)
    assert count.data() == "4"
    tree.set_open(uid(GOV), is_open=True)
    assert count.data() == ""
    assert tree.index_of(uid(OPEN_BOM)).siblingAtColumn(COUNT).data() == "3"


def test_groups_and_retired_codes_take_nothing(tree: CodebookTree) -> None:
    passage = span_to_mime(TEXT, Span(3, 8))
    for entry, takes in ((GOV, False), (OLD, False), (LICENCE, True)):
        index = tree.index_of(uid(entry))
        assert bool(codes_from_mime(tree.mimeData([index]))) is takes
        assert tree.canDropMimeData(passage, Qt.DropAction.CopyAction, -1, -1, index) is takes


def test_codes_are_no_passages(tree: CodebookTree) -> None:
    index = tree.index_of(uid(LICENCE))
    assert not tree.dropMimeData(codes_to_mime([uid(FABLAB)]), Qt.DropAction.CopyAction, -1, -1, index)


@pytest.mark.parametrize(
    ("dragged", "parent", "row", "told"),
    [
        (FABLAB, GOV, -1, [uid(FABLAB), uid(GOV), None]),  # let go on the group: last
        (FABLAB, GOV, 1, [uid(FABLAB), uid(GOV), 1]),
        (OPEN_BOM, GOV, 2, [uid(OPEN_BOM), uid(GOV), 1]),  # its own old place does not count
        (FORM, None, 0, [uid(FORM), None, 0]),
    ],
)
def test_entries_are_moved_by_dragging(
    tree: CodebookTree, qtbot: QtBot, dragged: int, parent: int | None, row: int, told: list[object]
) -> None:
    mime = tree.mimeData([tree.index_of(uid(dragged))])
    above = tree.index_of(uid(parent)) if parent else QModelIndex()
    with qtbot.waitSignal(tree.moved) as signal:
        assert tree.dropMimeData(mime, Qt.DropAction.CopyAction, row, 0, above)
    assert signal.args == told


def test_nothing_is_dropped_below_itself(tree: CodebookTree) -> None:
    mime = tree.mimeData([tree.index_of(uid(GOV))])
    for below in (GOV, OPEN_BOM):
        assert not tree.canDropMimeData(mime, Qt.DropAction.CopyAction, -1, -1, tree.index_of(uid(below)))


def test_a_typed_label_is_told_but_not_an_empty_one(tree: CodebookTree, qtbot: QtBot) -> None:
    index = tree.index_of(uid(LICENCE))
    with qtbot.waitSignal(tree.renamed) as signal:
        assert tree.setData(index, " Licences ")
    assert signal.args == [uid(LICENCE), "Licences"]
    with qtbot.assertNotEmitted(tree.renamed):
        assert not tree.setData(index, "  ")


def test_a_dragged_code_bears_its_uid(tree: CodebookTree) -> None:
    index = tree.index_of(uid(LICENCE))
    mime = tree.mimeData([index, index.siblingAtColumn(COUNT)])
    assert codes_from_mime(mime) == (uid(LICENCE),)


def test_a_passage_dropped_on_a_code_is_told(tree: CodebookTree, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tree.passage_dropped) as signal:
        passage = span_to_mime(TEXT, Span(3, 8))
        tree.dropMimeData(passage, Qt.DropAction.CopyAction, -1, -1, tree.index_of(uid(LICENCE)))
    assert signal.args == [uid(LICENCE), TEXT, Span(3, 8)]


def test_tooltips_say_what_a_code_is(tree: CodebookTree) -> None:
    tree.show_language("fr")
    tip = tree.index_of(uid(LICENCE)).data(Qt.ItemDataRole.ToolTipRole)
    assert "Ce qu&#x27;est GOV.ENG.LICENCE" in tip


def test_entries_have_a_picture(tree: CodebookTree) -> None:
    assert not tree.index_of(uid(FORM)).data(Qt.ItemDataRole.DecorationRole).isNull()
    assert tree.index_of(uid(FORM)).data(UID) == uid(FORM)


@pytest.mark.parametrize(
    "query", ["bom", "清单", "nomencl", "BOM", "Nômencl", "open mat", "gov.eng.open", "公板"]
)
def test_any_part_in_any_language_finds_the_code(query: str) -> None:
    assert CodeSearch(small()).find(query)[0] == uid(OPEN_BOM)


def test_retired_codes_are_not_offered() -> None:
    assert uid(OLD) not in CodeSearch(small()).find("old")


def test_what_nobody_wrote_is_not_found() -> None:
    assert CodeSearch(small()).find("bom tractor") == ()


def test_typing_narrows_the_tree_and_enter_applies(panel: CodebookPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.filter, "nomencl")
    assert shown(panel) == ["Engineering practices", "Open bill of materials"]
    with qtbot.waitSignal(panel.applied) as signal:
        qtbot.keyClick(panel.filter, Qt.Key.Key_Return)
    assert signal.args == [uid(OPEN_BOM)]


def test_arrows_in_the_filter_skip_groups(panel: CodebookPanel, qtbot: QtBot) -> None:
    panel.view.expandAll()
    panel.view.mark(uid(LICENCE))
    qtbot.keyClick(panel.filter, Qt.Key.Key_Down)
    assert panel.view.current() == uid(FABLAB)
    qtbot.keyClick(panel.filter, Qt.Key.Key_Up)
    assert panel.view.current() == uid(LICENCE)


def test_escape_shows_everything_again(panel: CodebookPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.filter, "fab")
    assert shown(panel) == ["Forms", "Fab lab"]
    qtbot.keyClick(panel.filter, Qt.Key.Key_Escape)
    assert len(shown(panel)) == len(small())


def test_enter_on_a_group_applies_nothing(panel: CodebookPanel, qtbot: QtBot) -> None:
    panel.view.mark(uid(GOV))
    with qtbot.assertNotEmitted(panel.applied):
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)


def test_recent_codes_stand_on_the_digits(panel: CodebookPanel, qtbot: QtBot) -> None:
    panel.show_recent([uid(FABLAB), uid(LICENCE)])
    assert [panel.recent.code(n) for n in (0, 1, 2, 3)] == [None, uid(FABLAB), uid(LICENCE), None]


def test_the_marked_code_survives_a_new_codebook(panel: CodebookPanel) -> None:
    panel.view.mark(uid(LICENCE))
    panel.show_codebook(small())
    assert panel.view.current() == uid(LICENCE)


def test_nothing_is_current_in_an_empty_tree(panel: CodebookPanel) -> None:
    panel.show_codebook(Codebook(()))
    assert panel.view.current() is None
    assert panel.tree.index_of(uid(GOV)) == QModelIndex()
