"""What a code is called and means in one language."""

from __future__ import annotations

import re
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from opimpuc_qda.domain.codebook import Code, Cues, Example, LocalText
from opimpuc_qda.ui.models.sizes import grown

TEXT_HEIGHT = 64
_BETWEEN = re.compile(r"[;；,，、\n]")


class TextField(QPlainTextEdit):
    """A few lines of plain text; Tab goes on to the next field."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setMinimumHeight(grown(TEXT_HEIGHT))


class LanguagePage(QWidget):
    """``changed`` tells that something was typed. ``language`` is a BCP 47 tag (en, fr, zh-Hans)."""

    changed = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._cues = Cues()
        self.label = QLineEdit(self)
        self.definition, self.include = TextField(self), TextField(self)
        self.exclude, self.example = TextField(self), TextField(self)
        self.strong, self.weak = QLineEdit(self), QLineEdit(self)
        for line in (self.label, self.strong, self.weak):
            line.textEdited.connect(self.changed)
        for text in (self.definition, self.include, self.exclude, self.example):
            text.textChanged.connect(self.changed)
        self._arrange()

    def show_code(self, code: Code) -> None:
        """Show what ``code`` says in this language."""
        language = self._language
        self._cues = code.cues.get(language, Cues())
        self.label.setText(code.label.get(language, ""))
        self.definition.setPlainText(code.definition.get(language, ""))
        self.include.setPlainText(code.include.get(language, ""))
        self.exclude.setPlainText(code.exclude.get(language, ""))
        self.example.setPlainText(code.example.text.get(language, "") if code.example else "")
        self.strong.setText("; ".join(self._cues.strong))
        self.weak.setText("; ".join(self._cues.weak))

    def put(self, code: Code) -> Code:
        """``code`` with what is typed here."""
        language = self._language
        cues = Cues(_words(self.strong, self._cues.strong), _words(self.weak, self._cues.weak))
        has_cues = language in code.cues or cues != Cues()
        return replace(
            code,
            label=_with(code.label, language, self.label.text()),
            definition=_with(code.definition, language, self.definition.toPlainText()),
            include=_with(code.include, language, self.include.toPlainText()),
            exclude=_with(code.exclude, language, self.exclude.toPlainText()),
            example=_example(code.example, language, self.example.toPlainText()),
            cues={**code.cues, language: cues} if has_cues else code.cues,
        )

    def _arrange(self) -> None:
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        fields: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Label"), self.label),
            (self.tr("Definition"), self.definition),
            (self.tr("Use it when"), self.include),
            (self.tr("Do not use it when"), self.exclude),
            (self.tr("Example"), self.example),
            (self.tr("Strong cues"), self.strong),
            (self.tr("Weak cues"), self.weak),
        )
        for name, field in fields:
            field.setAccessibleName(name)
            form.addRow(name, field)
        self.strong.setPlaceholderText(self.tr("Words that suggest the code alone, with ; between"))
        self.weak.setPlaceholderText(self.tr("Words that suggest it only together, with ; between"))


def _with(text: LocalText, language: str, said: str) -> dict[str, str]:
    """``text`` saying ``said`` in ``language``; a language that says nothing is not named."""
    rest = {one: words for one, words in text.items() if one != language}
    if not said.strip():
        return rest
    order = list(text) if language in text else [*text, language]
    known = {**rest, language: said}
    return {one: known[one] for one in order}


def _example(example: Example | None, language: str, said: str) -> Example | None:
    before = example or Example(constructed=True, source_language=language, text={})
    text = _with(before.text, language, said)
    return replace(before, text=text) if text else None


def _words(field: QLineEdit, before: tuple[str, ...]) -> tuple[str, ...]:
    """The words in ``field``; as they were where nobody typed, since they may hold a comma."""
    if field.text() == "; ".join(before):
        return before
    return tuple(dict.fromkeys(word.strip() for word in _BETWEEN.split(field.text()) if word.strip()))
