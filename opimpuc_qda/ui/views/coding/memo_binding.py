"""Binds the memo panel to the current coding."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from opimpuc_qda.domain.memo import MemoTarget
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.memos import MemoRow, memos_on
from opimpuc_qda.services import memos
from opimpuc_qda.ui.models.drafts import Draft, DraftKind
from opimpuc_qda.ui.models.moments import moment
from opimpuc_qda.ui.views.codebook.panel import CodebookPanel
from opimpuc_qda.ui.views.coding.reading_binding import ReadingBinding
from opimpuc_qda.ui.views.memos.panel import CodingCard, MemoPanel, OtherMemo

if TYPE_CHECKING:
    from opimpuc_qda.ui.shell.session import Session


class MemoBinding(QObject):
    """Shows the memos on the current coding, and saves what is typed as it is typed."""

    def __init__(
        self,
        session: Session,
        panel: MemoPanel,
        reading: ReadingBinding,
        codebook: CodebookPanel,
        name_of: Callable[[Uid], str],
    ) -> None:
        super().__init__(panel)
        self._session, self._panel, self._reading = session, panel, reading
        self._codebook, self._name_of = codebook, name_of
        self._question = 0
        self._saving = 0
        reading.changed.connect(self.refresh)
        panel.written.connect(self._write)

    def refresh(self) -> None:
        """Show what the current coding is, with its memos as they are now."""
        row = self._reading.coding
        if row is None:
            self._panel.show_nothing()
            return
        uid = row.uid
        self._question += 1
        question = self._question
        self._session.read(lambda view: memos_on(view, uid), lambda found: self._show(question, uid, found))

    def draft(self) -> Draft | None:
        """The memo that is being typed, or None."""
        panel, editor = self._panel, self._panel.editor
        if panel.coding is None or not editor.is_unsaved:
            return None
        return Draft(DraftKind.MEMO, panel.coding, 0, editor.saved, editor.text)

    def offer(self, draft: Draft) -> bool:
        """Have a memo that was being typed stored and shown; False where its coding is not to be seen."""
        if self._reading.coding_known(draft.thing):
            self._write(draft.thing, draft.words)
            self._reading.activate(draft.thing)
            return True
        return False

    def _show(self, question: int, uid: Uid, found: tuple[MemoRow, ...]) -> None:
        if question != self._question or self._saving:  # an answer from before what is on its way
            return
        row, transcript, codebook = (
            self._reading.coding,
            self._reading.transcript,
            self._codebook.tree.codebook,
        )
        if row is None or transcript is None or row.uid != uid or row.code not in codebook:
            return
        made = f"{self._name_of(row.coder)} · {moment(row.created)}"
        mine = [memo.body for memo in found if memo.coder == self._session.coder.uid]
        others = [
            OtherMemo(self._name_of(memo.coder), memo.body)
            for memo in found
            if memo.coder != self._session.coder.uid
        ]
        card = CodingCard(uid, codebook[row.code], row.span.of(transcript.text(row.text).body), made)
        self._panel.show_coding(card, "\n\n".join(mine), others)

    def _write(self, coding: Uid, text: str) -> None:
        session = self._session
        self._saving += 1
        session.write(
            lambda _: memos.write(session.project, session.coder.uid, MemoTarget.CODING, coding, text),
            lambda _: self._saved(),
            self._not_saved,
        )

    def _saved(self) -> None:
        self._saving -= 1
        self.refresh()

    def _not_saved(self, error: BaseException) -> None:
        self._saving -= 1
        self._session.tasks.failed.emit(error)
