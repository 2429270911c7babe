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


def ask_removal(parent: QWidget, language: str, turns: int, counts: tuple[int, int]) -> bool:
    """Say what goes with a translation, and ask. ``counts``: codings on it, memos on these."""
    translate = QCoreApplication.translate
    codings, memos = counts
    parts = [
        translate(
            "Translating", "The translation into {language} (%n turn(s)) will be removed.", "", turns
        ).format(language=language),
        translate("Translating", "%n coding(s) made on it will be removed with it.", "", codings)
        if codings
        else translate("Translating", "No coding was made on it."),
    ]
    if memos:
        parts.append(translate("Translating", "So will %n memo(s) on these codings.", "", memos))
    parts.append(
        translate("Translating", "The original and all codings on it stay as they are. This can be undone.")
    )
    box = QMessageBox(
        QMessageBox.Icon.Question,
        translate("Translating", "Remove the translation"),
        "\n\n".join(parts),
        parent=parent,
    )
    box.setTextFormat(Qt.TextFormat.PlainText)
    remove = box.addButton(translate("Translating", "&Remove"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.exec()
    return box.clickedButton() is remove
