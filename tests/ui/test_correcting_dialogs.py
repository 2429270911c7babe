"""A text replaced by a corrected file, and earlier texts read, in the real dialogs over the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from test_unplaced_window import Finder

from opimpuc_qda.domain.span import Span
from opimpuc_qda.queries.reading import ReadText
from opimpuc_qda.queries.unplaced import unplaced
from opimpuc_qda.ui.shell.main_window import MainWindow
from opimpuc_qda.ui.views.correcting.changes_table import excerpt
from opimpuc_qda.ui.views.correcting.earlier_dialog import EarlierDialog
from opimpuc_qda.ui.views.correcting.replace_dialog import ReplaceDialog

Key = Qt.Key


class Editor(Finder):
    """A coder with a corrected file."""

    def file(self, path: Path, changed: dict[int, str], without: tuple[int, ...] = (), side: int = 0) -> Path:
        """A text file with the turns of a text, some of them (from 1) changed or left out."""
        text = self.text(side)
        lines = [
            f"{turn.speaker}：{changed.get(turn.n, turn.span.of(text.body))}".replace("\n", "\n    ")
            for turn in text.turns
            if turn.n not in without
        ]
        path.write_text("\n".join(lines) + "\n", "utf-8")
        return path

    def replacing(self, path: Path) -> ReplaceDialog:
        self.window.transfers.replace_text(path)
        dialog = self.window.transfers.dialog
        assert isinstance(dialog, ReplaceDialog)
        self.qtbot.waitUntil(lambda: not dialog.working)
        return dialog

    def earlier(self) -> EarlierDialog:
        dialog = self.window.transfers.dialog
        assert isinstance(dialog, EarlierDialog)
        self.qtbot.waitUntil(lambda: dialog.canvas.sheet is not None and not dialog.working)
        return dialog


@pytest.fixture
def desk(coding_window: MainWindow, qtbot: QtBot) -> Editor:
    coding_window.resize(1200, 760)
    return Editor(coding_window, qtbot)


def shown(text: ReadText, turn: int) -> str:
    return text.turns[turn - 1].span.of(text.body)


def test_the_preview_says_what_happens_and_it_happens(desk: Editor, tmp_path: Path) -> None:
    text = desk.text()
    spans = [turn.span for turn in text.turns]
    kept = desk.code(spans[0].start, spans[0].start + 5)
    edited = desk.code(spans[1].start, spans[1].start + 20)
    lost = desk.code(spans[8].start, spans[8].start + 9)
    before = desk.dump()
    second = shown(text, 2)
    new = second[:4] + "𠮷" + second[5:]
    path = desk.file(tmp_path / "改.txt", {2: new, 9: "全部换掉，一字不留吧。"}, without=(12,))
    dialog = desk.replacing(path)
    assert desk.dump() == before
    assert dialog.headline.text() == "3 turns differ. Nothing is changed until you choose “Replace”."
    assert dialog.figures.text().split(" · ") == [
        "1 coding keeps its place",
        "0 move with their words",
        "1 takes the corrected words",
        "1 cannot be placed",
    ]
    rows = dialog.changes.rows.texts()
    assert [(row[0], row[1]) for row in rows] == [("2", "changed"), ("9", "changed"), ("12", "removed")]
    before_marks, after_marks = dialog.changes.excerpts[0]
    assert [mark.of(before_marks.words) for mark in before_marks.marks] == [second[4]]
    assert [mark.of(after_marks.words) for mark in after_marks.marks] == ["𠮷"]
    assert [row[2] for row in dialog.lost.rows.texts()] == [shown(text, 9)[:9]]
    assert not dialog.lost.isHidden()
    QTest.keyClick(dialog, Key.Key_Return)
    desk.rest()
    assert desk.notices[-1] == "Corrected; 1 coding kept, 1 follows the corrected words, 1 needs a place"
    assert desk.kinds()[-1] == "text.correct"
    assert desk.window.transfers.dialog is None
    assert shown(desk.text(), 2) == new
    assert len(desk.text().turns) == len(text.turns) - 1
    with desk.session.project.read() as view:
        assert [row.uid for row in unplaced(view)] == [lost]
    assert desk.canvas.coding(kept) is not None
    assert desk.canvas.coding(edited) is not None
    desk.undo()
    assert desk.dump() == before


def test_the_translation_is_replaced_where_it_is_chosen(desk: Editor, tmp_path: Path) -> None:
    path = desk.file(tmp_path / "fr.txt", {3: "Tout autre chose, vraiment."}, side=1)
    dialog = desk.replacing(path)
    assert "another language" in dialog.trouble.text()
    assert not dialog.replace_button.isEnabled()
    dialog.texts.setCurrentIndex(1)
    dialog.texts.activated.emit(1)
    desk.qtbot.waitUntil(lambda: not dialog.working)
    assert dialog.replace_button.isEnabled()
    dialog.replace_button.click()
    desk.rest()
    assert shown(desk.text(1), 3) == "Tout autre chose, vraiment."


def test_the_same_text_is_nothing_to_replace(desk: Editor, tmp_path: Path) -> None:
    dialog = desk.replacing(desk.file(tmp_path / "same.txt", {}))
    assert "nothing to replace" in dialog.headline.text()
    assert not dialog.replace_button.isEnabled()
    assert dialog.lost.isHidden()
    QTest.keyClick(dialog, Key.Key_Escape)
    assert desk.window.transfers.dialog is None


def test_another_encoding_can_be_chosen(desk: Editor, tmp_path: Path) -> None:
    path = desk.file(tmp_path / "gb.txt", {2: "换了编码，也换了话。"})
    path.write_bytes(path.read_text("utf-8").encode("gb18030"))
    dialog = desk.replacing(path)
    assert "1 turn differs" in dialog.headline.text()
    at = dialog.encodings.findData("big5")
    dialog.encodings.setCurrentIndex(at)
    dialog.encodings.activated.emit(at)
    desk.qtbot.waitUntil(lambda: not dialog.working)
    assert not dialog.encodings.isHidden()
    assert "1 turn differs" not in dialog.headline.text()
    dialog.reject()


def test_marks_are_painted_by_more_than_colour(desk: Editor, tmp_path: Path) -> None:
    """Grey values of the marked words differ from those of the same words unmarked."""
    words = shown(desk.text(), 2)
    path = desk.file(tmp_path / "a.txt", {2: words[:4] + "𠮷𠮷𠮷" + words[4:]})
    dialog = desk.replacing(path)

    def picture() -> QImage:
        return dialog.changes.viewport().grab().toImage().convertToFormat(QImage.Format.Format_Mono)

    marked = picture()
    first, second = dialog.changes.excerpts[0]
    dialog.changes.excerpts[0] = (first, type(second)(second.words, ()))
    assert picture() != marked
    dialog.reject()


@pytest.mark.parametrize("length", [80, 600])
def test_an_excerpt_shows_every_mark(length: int) -> None:
    words = "".join(chr(0x4E00 + n) for n in range(length))
    marks = (Span(3, 5), Span(40, 41), Span(length - 2, length))
    found = excerpt(words, marks)
    assert [mark.of(found.words) for mark in found.marks] == [mark.of(words) for mark in marks]
    assert len(found.words) <= 160
    assert excerpt(words, ()).words.rstrip("…") in words


def test_earlier_texts_are_read_with_their_codings(desk: Editor) -> None:
    old = desk.text()
    uid = desk.lose(9)
    desk.window.menus["text.earlier"].trigger()
    dialog = desk.earlier()
    rows = dialog.table.rows.texts()
    assert len(rows) == 2
    assert "the text of now" in rows[0][0]
    assert "1 coding left on it" in rows[1][0]
    assert [row[1] for row in rows] == ["Test Coder", "Test Coder"]
    sheet = dialog.canvas.sheet
    assert sheet is not None
    assert sheet.document.texts[0].body == old.body
    coding = dialog.canvas.coding(uid)
    assert coding is not None
    start = old.turns[8].span.start
    assert coding.span == Span(start + 1, start + 9)
    dialog.table.setCurrentIndex(dialog.table.rows.index(0, 0))
    desk.qtbot.waitUntil(
        lambda: (
            dialog.canvas.sheet is not None and dialog.canvas.sheet.document.texts[0].body == desk.text().body
        )
    )
    assert dialog.canvas.coding(uid) is None
    dialog.reject()
    desk.rest()


def test_the_list_opens_the_earlier_text_at_the_words(desk: Editor) -> None:
    uid = desk.lose(26)
    desk.open()
    desk.panel.earlier.click()
    dialog = desk.earlier()
    desk.qtbot.waitUntil(lambda: dialog.canvas.coding(uid) is not None)
    row, caret = dialog.canvas.coding(uid), dialog.canvas.caret()
    assert row is not None
    assert caret == (row.text, row.span.start)
    dialog.reject()
    desk.rest()
