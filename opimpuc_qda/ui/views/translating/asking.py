"""Questions about translations."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QInputDialog, QMessageBox, QWidget

from opimpuc_qda.ui.models.transcripts_list import language_name

LANGUAGES = ("fr", "en", "zh-Hans", "zh-Hant")


def ask_language(parent: QWidget, languages: Sequence[str]) -> str | None:
    """Ask in which of ``languages`` (BCP 47) somebody will type; None when she would rather not."""
    translate = QCoreApplication.translate
    names = {language_name(language): language for language in languages}
    name, given = QInputDialog.getItem(
        parent,
        translate("Translating", "Begin a translation"),
        translate("Translating", "Language of the translation you will type beside the original:"),
        list(names),
        0,
        False,
    )
    return names[name] if given else None


class RemovalBox(QMessageBox):
    """Says what goes with a translation (``counts``: codings on it, memos on these), and asks."""

    def __init__(self, parent: QWidget, language: str, turns: int, counts: tuple[int, int]) -> None:
        super().__init__(parent)
        codings, memos = counts
        turned = self.tr("The translation into {language} (%n turn(s)) will be removed.", "", turns)
        none = self.tr("No coding was made on it.")
        coded = self.tr("%n coding(s) made on it will be removed with it.", "", codings) if codings else none
        noted = self.tr("So will %n memo(s) on these codings.", "", memos) if memos else ""
        rest = self.tr("The original and all codings on it stay as they are. This can be undone.")
        parts = (turned.format(language=language), coded, noted, rest)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(self.tr("Remove the translation"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText("\n\n".join(filter(None, parts)))
        self.remove = self.addButton(self.tr("&Remove"), QMessageBox.ButtonRole.DestructiveRole)
        self.setDefaultButton(self.addButton(QMessageBox.StandardButton.Cancel))


def ask_removal(parent: QWidget, language: str, turns: int, counts: tuple[int, int]) -> bool:
    """Say what goes with a translation, and ask. ``counts``: codings on it, memos on these."""
    box = RemovalBox(parent, language, turns, counts)
    box.exec()
    return box.clickedButton() is box.remove
