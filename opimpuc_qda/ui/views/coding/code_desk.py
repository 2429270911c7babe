"""Opens the full editor of a code and the dialog that splits one, and saves what they say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from opimpuc_qda.domain.codebook import Code, CodeKind, CodeStatus
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.code_use import every_id, uses
from opimpuc_qda.queries.segments import segments_with
from opimpuc_qda.services import code_saving
from opimpuc_qda.services import codebook_merging as merging
from opimpuc_qda.services.codebook_editing import DOT, GREY, PALE, NewCode
from opimpuc_qda.ui.views.codebook.editor import CodeEditor
from opimpuc_qda.ui.views.codebook.panel import CodebookPanel
from opimpuc_qda.ui.views.codebook.split_dialog import SplitDialog
from opimpuc_qda.ui.views.coding.foresight import Foresight
from opimpuc_qda.ui.views.coding.quick_binding import QuickBinding

if TYPE_CHECKING:
    from opimpuc_qda.store.project import View
    from opimpuc_qda.ui.models.checked_list import Choice
    from opimpuc_qda.ui.shell.session import Session

QUOTED = 140  # code points of a card's line


class CodeDesk(QObject):
    """Both work on the code that is marked in the tree."""

    def __init__(self, session: Session, panel: CodebookPanel, quick: QuickBinding) -> None:
        super().__init__(panel)
        self._session, self._panel, self._quick = session, panel, quick
        self._foresight = Foresight(session)
        self._language = "en"

    def show_language(self, language: str) -> None:
        """Name codes in ``language`` (en, fr, zh-Hans)."""
        self._language = language

    def edit(self) -> None:
        """Open all that the marked code says."""
        if (code := self._marked()) is not None:
            self._open(code, self._quick.key_of(code.uid), frozenset())

    def new(self) -> None:
        """Write a new code: below the marked group, or beside the marked code."""
        self._session.read(every_id, lambda taken: self._open(self._blank(), 0, taken))

    def split(self) -> None:
        """Choose which codings of the marked code go to another one."""
        if (code := self._marked()) is not None:
            self._session.read(lambda view: _cards(view, code.uid), lambda found: self._ask(code, found))

    def _open(self, code: Code, key: int, taken: frozenset[str]) -> None:
        book = self._panel.tree.codebook
        editor = CodeEditor(code, book, self._language, key, taken, self._panel.window())
        editor.saved.connect(lambda after, chosen: self._save(editor, key, after, chosen))
        editor.open()

    def _save(self, editor: CodeEditor, key: int, after: Code, chosen: int) -> None:
        session, before = self._session, editor.before

        def work() -> Uid:
            if not before.uid:
                return code_saving.create(session.project, session.coder.uid, after)
            code_saving.save(session.project, session.coder.uid, before, after)
            return before.uid

        def done(uid: Uid) -> None:
            if chosen != key:
                self._quick.give_key(chosen or key, uid)
            editor.accept()

        def failed(error: BaseException) -> None:
            editor.wait(saving=False)
            session.tasks.failed.emit(error)

        session.write(lambda _: work(), done, failed)

    def _ask(self, code: Code, cards: tuple[Choice, ...]) -> None:
        dialog = SplitDialog(code, self._panel.tree.codebook, self._language, self._panel.window())
        dialog.show_codings(cards)
        dialog.asked.connect(lambda: self._preview(dialog, code))
        dialog.agreed.connect(lambda: self._split(dialog, code))
        dialog.finished.connect(self._foresight.forget)
        dialog.open()

    def _preview(self, dialog: SplitDialog, code: Code) -> None:
        codings, into = dialog.chosen, self._into(dialog, code)
        self._foresight.ask(
            lambda project: merging.preview_split(project, codings, into),
            lambda found: dialog.say(self._effect(found)),
            lambda _: dialog.say(self.tr("These codings cannot get that code."), possible=False),
        )

    def _effect(self, found: merging.Recoding) -> str:
        return self.tr(
            "Codings that get the other code: {moved}. "
            "Codings that are there already and are united: {united}. "
            "Memos kept: {memos}. It can be undone."
        ).format(moved=len(found.moved), united=len(found.united), memos=found.coding_memos)

    def _split(self, dialog: SplitDialog, code: Code) -> None:
        session, codings, into = self._session, dialog.chosen, self._into(dialog, code)
        session.write(lambda _: merging.split(session.project, session.coder.uid, codings, into))

    def _into(self, dialog: SplitDialog, code: Code) -> Uid | NewCode:
        into = dialog.into()
        return NewCode({self._language: into}, code.parent) if dialog.is_new else Uid(into)

    def _marked(self) -> Code | None:
        book, marked = self._panel.tree.codebook, self._panel.view.marked()
        return book[marked] if marked is not None and marked in book else None

    def _blank(self) -> Code:
        marked = self._marked()
        book = self._panel.tree.codebook
        parent = marked.parent if marked is not None and marked.codable else marked.uid if marked else None
        above = book[parent] if parent is not None and parent in book else None
        return Code(
            uid=Uid(""),
            name="",
            parent=above.uid if above else None,
            kind=CodeKind.CODE,
            codable=True,
            order=0,
            colour=above.colour if above else GREY,
            tint=above.tint if above else PALE,
            glyph=above.glyph if above else DOT,
            status=CodeStatus.ACTIVE,
            since="",
            label={},
            definition={},
        )


def _cards(view: View, code: Uid) -> tuple[Choice, ...]:
    """Each coding alive of ``code``: who made it where, and its words in both languages."""
    found = uses(view, [code])
    both = {part.coding: part for _, part in segments_with(view, [use.uid for use in found])}
    cards = []
    for use in found:
        part = both.get(use.uid)
        words = (part.original, part.translation) if part is not None else (use.quote, "")
        lines = (f"{use.transcript_name} · {use.coder_name}", *map(_line, words))
        cards.append((use.uid, "\n".join(lines)))
    return tuple(cards)


def _line(words: str) -> str:
    line = " ".join(words.split())
    return f"{line[:QUOTED]}…" if len(line) > QUOTED else line
