"""How the window looks and speaks: theme, text size, language; changed live and remembered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from opimpuc_qda.settings import ARRANGEMENTS, SNAPS
from opimpuc_qda.ui.models.sizes import grown
from opimpuc_qda.ui.shell import theme
from opimpuc_qda.ui.shell.languages import Interpreter, Language
from opimpuc_qda.ui.shell.preferences import Preferences

if TYPE_CHECKING:
    from opimpuc_qda.ui.views.reading.style import Style
    from opimpuc_qda.ui.views.reading.theme import ReadingTheme

SMALLEST, LARGEST = 11, 40  # pixels


class Look(QObject):
    """Dresses ``app``. ``changed`` tells that colours, text size or language are others.

    ``restyled``: transcripts are to be read in another way.
    """

    changed = Signal()
    restyled = Signal()

    def __init__(self, app: QApplication, preferences: Preferences) -> None:
        super().__init__(app)
        self._app, self._preferences = app, preferences
        self._interpreter = Interpreter(app)
        self._interpreter.use(preferences.settings.language)
        self._theme = self._chosen_theme()
        app.setStyle("Fusion")
        self._paint()
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def language(self) -> Language:
        """The language of the interface."""
        return self._interpreter.language

    @property
    def theme_choice(self) -> str:
        """What was chosen: system, light or dark."""
        return self._preferences.settings.theme

    @property
    def reading_theme(self) -> ReadingTheme:
        """The colours of the page one reads."""
        from opimpuc_qda.ui.views.reading.theme import DARK, LIGHT

        return DARK if self._theme.dark else LIGHT

    @property
    def text_size(self) -> int:
        """The size of transcripts, in pixels; larger than chosen where the system wants larger words."""
        return grown(self._preferences.settings.text_size)

    @property
    def reading(self) -> Style:
        """How transcripts are read."""
        from opimpuc_qda.ui.views.reading.style import Arrangement, Marking, Style, Unit

        now = self._preferences.settings
        return Style(
            arrangement=Arrangement(now.arrangement),
            marking=Marking(now.marking),
            snap=Unit(now.snap),
            spacing=now.spacing,
            han_font=now.han_font,
            latin_font=now.latin_font,
        )

    def read_with(
        self,
        *,
        arrangement: str | None = None,
        marking: str | None = None,
        snap: str | None = None,
        spacing: int | None = None,
    ) -> None:
        """Change how transcripts are read, as far as anything is given."""
        now = self._preferences.settings
        self._preferences.keep(
            replace(
                now,
                arrangement=arrangement or now.arrangement,
                marking=marking or now.marking,
                snap=snap or now.snap,
                spacing=spacing or now.spacing,
            )
        )
        self.restyled.emit()

    def use_fonts(self, han: str, latin: str) -> None:
        """Show Chinese in ``han`` and other languages in ``latin``; "" for a font of the program's choice."""
        self._preferences.keep(replace(self._preferences.settings, han_font=han, latin_font=latin))
        self.restyled.emit()

    def snap_to_next(self) -> None:
        """Select by the next larger unit; after turns by characters again."""
        self.read_with(snap=_after(SNAPS, self._preferences.settings.snap))

    def arrange_next(self) -> None:
        """Show languages in the next arrangement, round and round."""
        self.read_with(arrangement=_after(ARRANGEMENTS, self._preferences.settings.arrangement))

    def other_language(self) -> bool:
        """Where one language is shown, show the other one; False where both are."""
        other = {"original": "translation", "translation": "original"}
        there = other.get(self._preferences.settings.arrangement)
        if there is not None:
            self.read_with(arrangement=there)
        return there is not None

    def icon(self, name: str) -> QIcon:
        """The picture ``name`` in the colours of now."""
        return theme.icon(self._theme, name)

    def use_theme(self, name: str) -> None:
        """Change the colours: system, light or dark."""
        self._preferences.change(theme=name)
        self._follow_system()

    def use_language(self, name: str) -> None:
        """Change the language of the interface: en, fr, zh_CN."""
        self._preferences.change(language=name)
        self._interpreter.use(name)
        self.changed.emit()

    def enlarge(self, step: int) -> None:
        """Make transcripts larger (1) or smaller (-1)."""
        size = min(max(self._preferences.settings.text_size + step, SMALLEST), LARGEST)
        self._preferences.change(text_size=size)
        self.changed.emit()

    def leave(self) -> None:
        """Stop following the system, and take the translations away."""
        self._app.styleHints().colorSchemeChanged.disconnect(self._follow_system)
        self._interpreter.leave()

    def _follow_system(self) -> None:
        if (chosen := self._chosen_theme()) != self._theme:
            self._theme = chosen
            self._paint()
        self.changed.emit()

    def _chosen_theme(self) -> theme.Theme:
        if self.theme_choice in ("light", "dark"):
            return theme.load(self.theme_choice)
        dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return theme.load("dark" if dark else "light")

    def _paint(self) -> None:
        self._app.setPalette(theme.palette(self._theme))
        self._app.setStyleSheet(theme.style_sheet(self._theme))


def _after(names: Sequence[str], now: str) -> str:
    return names[(names.index(now) + 1) % len(names)]
