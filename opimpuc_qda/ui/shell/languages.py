"""The language of the interface: switched while the program runs, Qt's own words included."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from opimpuc_qda.resources import translations

CHINESE_FAMILIES = (
    "Noto Sans CJK SC",
    "Microsoft YaHei",
    "PingFang SC",
    "WenQuanYi Micro Hei",
    "Noto Sans SC",
)
"""Named explicitly: Qt's own choice may draw Chinese in its Japanese forms."""


SMALLEST = 10.0  # points: Chinese characters run together below it


@dataclass(frozen=True, slots=True)
class Language:
    """An interface language; ``codebook`` is the key of its wordings in a codebook."""

    name: str
    own_name: str
    codebook: str


LANGUAGES = (
    Language("en", "English", "en"),
    Language("fr", "Français", "fr"),
    Language("zh_CN", "简体中文", "zh-Hans"),
)


def of_system() -> Language:
    """The interface language nearest to the system's."""
    tags = [tag.replace("-", "_") for tag in QLocale.system().uiLanguages()]
    for tag in tags:
        for language in LANGUAGES:
            if tag.split("_")[0] == language.name.split("_")[0]:
                return language
    return LANGUAGES[0]


class Interpreter:
    """Installs the translations of one language at a time."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []
        self.language = LANGUAGES[0]
        app.setFont(with_chinese(app.font()))

    def use(self, name: str) -> None:
        """Speak the language called ``name`` (en, fr, zh_CN), or the system's where it is none of these."""
        self.language = next((known for known in LANGUAGES if known.name == name), None) or of_system()
        self.leave()
        QLocale.setDefault(QLocale(self.language.name))
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._install(f"qtbase_{self.language.name}", qt)
        self._install(f"opimpuc_qda_{self.language.name}", str(translations()))

    def leave(self) -> None:
        """Speak as the source does."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed.clear()

    def _install(self, file: str, folder: str) -> None:
        translator = QTranslator()
        if translator.load(file, folder):
            self._installed.append(translator)
            self._app.installTranslator(translator)


def with_chinese(font: QFont) -> QFont:
    """``font``, with the Chinese families that draw simplified forms as what it falls back to."""
    result = QFont(font)
    if 0 < font.pointSizeF() < SMALLEST:
        result.setPointSizeF(SMALLEST)
    result.setFamilies([*font.families(), *CHINESE_FAMILIES])
    return result
