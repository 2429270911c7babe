"""The full editor of a code: all that it says in every language, checked while it is typed."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from opimpuc_qda.domain.code_faults import Finding, findings
from opimpuc_qda.domain.codebook import Code, Codebook
from opimpuc_qda.ui.models.sizes import grown_size
from opimpuc_qda.ui.models.transcripts_list import language_name
from opimpuc_qda.ui.views.codebook.code_facts import CodeFacts
from opimpuc_qda.ui.views.codebook.finding_words import sentence
from opimpuc_qda.ui.views.codebook.language_page import LanguagePage

SIZE = QSize(900, 640)
LANGUAGES = ("en", "fr", "zh-Hans")
MOST_TOLD = 3


class CodeEditor(QDialog):
    """``saved`` gives the code as it is to be and its digit (0: none); whoever saves it closes the editor.

    ``code`` has the uid "" where it is new; ``taken`` are ids that cannot be given again.
    """

    saved = Signal(object, int)

    def __init__(
        self, code: Code, book: Codebook, language: str, key: int = 0, taken: Collection[str] = (),
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.before = code
        self._book, self._language, self._key, self._taken = book, language, key, taken
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        is_new = not code.uid
        title = self.tr("New code") if is_new else self.tr("Code: {code}").format(code=code.title(language))
        self.setWindowTitle(title)
        self.pages = {tag: LanguagePage(tag, self) for tag in (*LANGUAGES, *_others(code))}
        self.tabs = QTabWidget(self)
        self.facts = CodeFacts(book, language, is_new=is_new, parent=self)
        self.told = QLabel(self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.save = self.buttons.addButton(self.tr("&Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setDefault(True)
        self._arrange()
        for page in self.pages.values():
            page.show_code(code)
        self.facts.show_code(code, key)
        self._begun = self.code()
        self._connect()
        self._check()
        self.resize(grown_size(SIZE).boundedTo(self.screen().availableSize()))
        self.pages.get(language, self.pages["en"]).label.setFocus(Qt.FocusReason.OtherFocusReason)

    def code(self) -> Code:
        """The code as it is typed now."""
        code = self.facts.put(self.before)
        for page in self.pages.values():
            code = page.put(code)
        return code

    @property
    def is_changed(self) -> bool:
        """Whether there is anything to save."""
        return self.code() != self._begun or self.facts.key.currentIndex() != self._key

    def reject(self) -> None:
        """Qt: Escape and Cancel; what was typed is not thrown away unasked."""
        if not self.is_changed or self._agrees():
            super().reject()

    def wait(self, *, saving: bool) -> None:
        """Nothing can be pressed twice while it is being saved; afterwards it can be mended."""
        self.save.setEnabled(not saving)

    def _agrees(self) -> bool:
        asked = QMessageBox.question(
            self,
            self.windowTitle(),
            self.tr("What you changed here is not saved. Leave it?"),
            QMessageBox.StandardButton.Discard | QMessageBox.StandardButton.Cancel,
            QMessageBox.StandardButton.Cancel,
        )
        return asked is QMessageBox.StandardButton.Discard

    def _connect(self) -> None:
        for page in self.pages.values():
            page.changed.connect(self._check)
        self.facts.changed.connect(self._check)
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)

    def _save(self) -> None:
        if self.save.isEnabled():
            self.wait(saving=True)
            self.saved.emit(self.code(), self.facts.key.currentIndex())

    def _check(self) -> None:
        found = findings(self.code(), self._book, self._taken)
        is_sound = not any(finding.is_grave for finding in found)
        self.save.setEnabled(is_sound and self.is_changed)
        self._tell(found)

    def _tell(self, found: tuple[Finding, ...]) -> None:
        lines = [sentence(finding, self._language) for finding in found[:MOST_TOLD]]
        self.told.setText("\n".join(lines))

    def _arrange(self) -> None:
        for tag, page in self.pages.items():
            self.tabs.addTab(page, language_name(tag))
        if self._language in self.pages:
            self.tabs.setCurrentWidget(self.pages[self._language])
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setProperty("role", "trouble")
        self.told.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.told.setMinimumHeight(MOST_TOLD * self.fontMetrics().lineSpacing())
        halves = QHBoxLayout()
        halves.addWidget(self.tabs, 3)
        halves.addWidget(self.facts, 2)
        layout = QVBoxLayout(self)
        layout.addLayout(halves, 1)
        layout.addWidget(self.told)
        layout.addWidget(self.buttons)


def _others(code: Code) -> tuple[str, ...]:
    """Languages that ``code`` speaks besides the three."""
    said = {*code.label, *code.definition, *code.cues}
    return tuple(sorted(said - set(LANGUAGES)))
