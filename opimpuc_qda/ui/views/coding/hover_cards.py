"""What the pointer rests on: each coding with its code, coder, time and memos."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QToolTip

from opimpuc_qda.domain.codebook import Code, Codebook
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.memos import MemoRow, memos_on
from opimpuc_qda.ui.models.moments import moment
from opimpuc_qda.ui.views.reading.canvas import BilingualCanvas

if TYPE_CHECKING:
    from opimpuc_qda.store.project import View
    from opimpuc_qda.ui.shell.session import Session
    from opimpuc_qda.ui.views.reading.document import Mark

CARDS = 8  # at most; further codings are counted
MEMO_CHARACTERS = 400
Memos = Mapping[Uid, Sequence[MemoRow]]


class HoverCards(QObject):
    """Shows cards where the canvas asks; memos come a moment later, from a worker."""

    def __init__(
        self,
        session: Session,
        canvas: BilingualCanvas,
        codebook: Callable[[], Codebook],
        name_of: Callable[[Uid], str],
    ) -> None:
        super().__init__(canvas)
        self._session, self._canvas = session, canvas
        self._codebook, self._name_of = codebook, name_of
        self._language = "en"
        self._asked = 0
        canvas.hovered.connect(self.show_cards)

    def show_language(self, language: str) -> None:
        """Name codes in ``language`` (en, fr, zh-Hans)."""
        self._language = language

    def show_cards(self, where: QPoint, marks: Sequence[Mark]) -> None:
        """Tell about ``marks`` at a place of the screen."""
        self._asked += 1
        asked, first = self._asked, self.cards(marks, {})
        QToolTip.showText(where, first, self._canvas.viewport())
        noted = [mark.coding.uid for mark in marks[:CARDS] if mark.coding.memos]
        if not noted:
            return

        def query(view: View) -> Memos:
            return {uid: memos_on(view, uid) for uid in noted}

        def show(memos: Memos) -> None:
            if asked == self._asked and QToolTip.isVisible() and QToolTip.text() == first:
                QToolTip.showText(where, self.cards(marks, memos), self._canvas.viewport())

        self._session.read(query, show)

    def cards(self, marks: Sequence[Mark], memos: Memos) -> str:
        """The cards of ``marks`` as rich text."""
        parts = [self._card(mark, memos.get(mark.coding.uid, ())) for mark in marks[:CARDS]]
        if len(marks) > CARDS:
            parts.append(escape(self.tr("and {count} more").format(count=len(marks) - CARDS)))
        return "<hr>".join(parts)

    def _card(self, mark: Mark, memos: Sequence[MemoRow]) -> str:
        book, row = self._codebook(), mark.coding
        lines = [self._title(book, row.code)]
        if mark.echo:
            lines.append(f"↔ {escape(self.tr('coded in the other language'))}")
        lines.append(f"{escape(self._name_of(row.coder))} · {escape(moment(row.created))}")
        lines += [f"<i>{escape(_short(memo.body))}</i>" for memo in memos]
        return "<br>".join(lines)

    def _title(self, book: Codebook, uid: Uid) -> str:
        if uid not in book:
            return escape(uid)
        *above, code = book.path(uid)
        sign = f'<span style="color: {code.colour}">{escape(code.glyph)}</span>'
        path = " › ".join(self._label(one) for one in above)
        return f"{sign} <b>{self._label(code)}</b> ({escape(code.name)})" + (f"<br>{path}" if path else "")

    def _label(self, code: Code) -> str:
        return escape(code.title(self._language))


def _short(body: str) -> str:
    return body if len(body) <= MEMO_CHARACTERS else body[:MEMO_CHARACTERS] + "…"
