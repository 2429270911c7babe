"""What a coder does with the codebook: every verb works on the code that is marked in the tree."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from opimpuc_qda.domain.codebook import Code, CodeStatus
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.code_use import CodeUse
from opimpuc_qda.services import codebook_editing as editing
from opimpuc_qda.services import codebook_merging as merging
from opimpuc_qda.ui.models.code_choices import CodeChoices
from opimpuc_qda.ui.views.codebook.act_dialog import ActDialog
from opimpuc_qda.ui.views.codebook.panel import CodebookPanel
from opimpuc_qda.ui.views.coding.foresight import Foresight

if TYPE_CHECKING:
    from opimpuc_qda.store.project import Project
    from opimpuc_qda.ui.shell.session import Session

QUOTED = 90
Verb = Callable[["Project", Uid], object]


class CodebookBinding(QObject):
    """Edits in place, and asks where codings change or go."""

    def __init__(self, session: Session, panel: CodebookPanel) -> None:
        super().__init__(panel)
        self._session, self._panel = session, panel
        self._language = "en"
        self._foresight = Foresight(session)
        tree, view = panel.tree, panel.view
        tree.renamed.connect(self._rename)
        tree.moved.connect(self._move)
        view.step_asked.connect(self.step)
        view.delete_asked.connect(self.delete)

    def show_language(self, language: str) -> None:
        """Name codes in ``language`` (en, fr, zh-Hans); renaming changes the label of this language."""
        self._language = language

    def rename(self) -> None:
        """Type another label where the marked code stands."""
        self._panel.view.rename()

    def step(self, direction: int) -> None:
        """Move the marked code up (-1) or down (1) among its siblings."""
        if (code := self._marked()) is not None:
            siblings = [one.uid for one in self._panel.tree.codebook.children(code.parent)]
            position = siblings.index(code.uid) + direction
            if 0 <= position < len(siblings):
                self._move(code.uid, code.parent, position)

    def retire(self) -> None:
        """Offer the marked code no more, or again where it is retired."""
        if (code := self._marked()) is not None:
            verb = editing.revive if code.status is CodeStatus.RETIRED else editing.retire
            self._write(lambda project, coder: verb(project, coder, code.uid))

    def merge(self) -> None:
        """Ask into which code the marked one goes, and show what that does to codings and memos."""
        if (code := self._marked()) is None:
            return
        title = self.tr("Merge “{code}” into another code").format(code=code.title(self._language))
        dialog = ActDialog(title, self.tr("&Merge"), self._choices(code), self._panel.window())
        dialog.looked_at.connect(lambda into: self._preview_merge(dialog, code.uid, into))
        dialog.done_with.connect(lambda into: self._merge(code.uid, into))
        dialog.finished.connect(self._foresight.forget)
        self._preview_merge(dialog, code.uid, dialog.target() or "")
        dialog.open()

    def delete(self) -> None:
        """Show what would go with the marked code, and take it out once the person agrees."""
        if (code := self._marked()) is not None:
            project = self._session.project
            self._session.tasks.run(
                lambda _: merging.preview_removal(project, code.uid), lambda found: self._ask(code, found)
            )

    def _ask(self, code: Code, removal: merging.Removal) -> None:
        title = self.tr("Delete “{code}”").format(code=code.title(self._language))
        dialog = ActDialog(title, self.tr("&Delete"), None, self._panel.window())
        shown = [use.uid for use in removal.codings]
        dialog.say(
            self.tr(
                "Codes: {codes}. Codings: {codings}. Memos: {memos}. All of it goes; it can be undone."
            ).format(codes=len(removal.codes), codings=len(shown), memos=removal.memos),
            [_line(use) for use in removal.codings],
        )
        dialog.done_with.connect(
            lambda _: self._write(lambda project, coder: merging.delete(project, coder, code.uid, shown))
        )
        dialog.open()

    def _merge(self, code: Uid, into: str) -> None:
        if into:
            self._write(lambda project, coder: merging.merge(project, coder, code, Uid(into)))

    def _preview_merge(self, dialog: ActDialog, code: Uid, into: str) -> None:
        """The verb waits for the figures, the window does not."""
        if not into:
            self._foresight.forget()
            dialog.say(self.tr("No code fits."), possible=False)
            return
        dialog.verb.setEnabled(False)
        self._foresight.ask(
            lambda project: merging.preview_merge(project, code, Uid(into)),
            lambda found: self._foretell(dialog, found),
            lambda _: dialog.say(self.tr("It cannot go into a code below it."), possible=False),
        )

    def _foretell(self, dialog: ActDialog, found: merging.MergePreview) -> None:
        recoding = found.recoding
        dialog.say(
            self.tr(
                "Codings that get the other code: {moved}. "
                "Codings that are there already and are united: {united}. "
                "Memos kept: {memos}. Codes that move along: {children}. It can be undone."
            ).format(
                moved=len(recoding.moved),
                united=len(recoding.united),
                memos=recoding.coding_memos + found.memos,
                children=len(found.children),
            ),
            [_line(use) for use in (*recoding.moved, *(one for one, _ in recoding.united))],
        )

    def _choices(self, without: Code) -> CodeChoices:
        choices = CodeChoices(self)
        panel = self._panel
        choices.use(panel.tree.codebook, panel.view.search, panel.recent_codes, self._language)
        choices.leave_out(panel.tree.codebook.subtree(without.uid))
        return choices

    def _rename(self, code: Uid, label: str) -> None:
        language = self._language
        self._write(lambda project, coder: editing.rename(project, coder, code, {language: label}))

    def _move(self, code: Uid, parent: Uid | None, position: int | None) -> None:
        self._write(lambda project, coder: editing.move(project, coder, code, parent, position))

    def _marked(self) -> Code | None:
        book, marked = self._panel.tree.codebook, self._panel.view.marked()
        return book[marked] if marked is not None and marked in book else None

    def _write(self, verb: Verb) -> None:
        session = self._session
        session.write(lambda _: verb(session.project, session.coder.uid), None, session.unless_gone)


def _line(use: CodeUse) -> str:
    words = " ".join(use.quote.split())
    return f"{use.transcript_name} · {use.coder_name}: {words[:QUOTED]}{'…' if len(words) > QUOTED else ''}"
