"""The memos on one thing: the words it is about, one's own memo to write, and those of others to read."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QWidget

from opimpuc_qda.domain.memo import MemoTarget
from opimpuc_qda.domain.progress import Progress
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.coders import coders
from opimpuc_qda.queries.memo_lines import MemoLine, MemoPlace, memo_place
from opimpuc_qda.queries.memos import memos_on
from opimpuc_qda.services import memos
from opimpuc_qda.ui.models.memo_words import TitleOf, place_name
from opimpuc_qda.ui.views.dialogs.desk import Desk
from opimpuc_qda.ui.views.dialogs.working import WorkingDialog
from opimpuc_qda.ui.views.memos.editor import MemoEditor

SIZE = QSize(620, 480)


class TargetDialog(WorkingDialog):
    """Memos on ``target``; what is typed is saved as one types, and when the dialog closes."""

    def __init__(
        self, desk: Desk, on: MemoTarget, target: Uid, title_of: TitleOf, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, parent)
        self.setWindowTitle(self.tr("Memo"))
        self._on, self._target, self._title_of = on, target, title_of
        self.title, self.quotes, self.others = QLabel(self), QLabel(self), QLabel(self)
        for label, role in ((self.title, "heading"), (self.quotes, "quote"), (self.others, "hint")):
            label.setProperty("role", role)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.hide()
        self.editor = MemoEditor(self)
        self.editor.setPlaceholderText(self.tr("Memo: saved as you type"))
        self.editor.setAccessibleName(self.tr("Your memo"))
        self.editor.setEnabled(False)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Close)
        for widget in (self.title, self.quotes):
            self.page.addWidget(widget)
        self.page.addWidget(self.editor, 1)
        self.page.addWidget(self.others)
        self.editor.settled.connect(self._write)

    def read(self) -> None:
        """Show the thing and what was written on it."""
        project, on, target = self.desk.session.project, self._on, self._target

        def work(_: Progress) -> tuple[MemoPlace, tuple[MemoLine, ...]]:
            with project.read() as view:
                place = memo_place(view, on, target)
                names = {coder.uid: coder.name for coder in coders(view)}
                found = memos_on(view, target)
            return place, tuple(MemoLine(memo, names.get(memo.coder, ""), place) for memo in found)

        self.begin(work, self._show)

    def done(self, result: int) -> None:
        """Qt: what is being typed is saved first."""
        self.editor.settle()
        super().done(result)

    def _show(self, answer: tuple[MemoPlace, tuple[MemoLine, ...]]) -> None:
        place, lines = answer
        me = self.desk.session.coder.uid
        others = [f"{line.author}: {line.memo.body}" for line in lines if line.memo.coder != me]
        shown = (
            (self.title, place_name(self._on, place, self._title_of)),
            (self.quotes, "\n\n".join(quote for quote in place.quotes if quote)),
            (self.others, "\n\n".join(others)),
        )
        for label, words in shown:
            label.setText(words)
            label.setVisible(bool(words))
        self.editor.show_text("\n\n".join(line.memo.body for line in lines if line.memo.coder == me))
        self.editor.setEnabled(True)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self, body: str) -> None:
        session, on, target = self.desk.session, self._on, self._target
        session.write(lambda _: memos.write(session.project, session.coder.uid, on, target, body))
