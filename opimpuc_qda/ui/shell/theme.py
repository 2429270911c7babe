"""Colours of the window: themes are TOML files; palette, style sheet and icons are made from them."""

from __future__ import annotations

import tomllib
from dataclasses import asdict, dataclass
from functools import lru_cache
from string import Template

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from opimpuc_qda.resources import resource

ICON_SIDES = (16, 20, 32, 40)


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as "#RRGGBB"; ``dark`` tells which reading colours go with them."""

    name: str
    dark: bool
    window: str
    panel: str
    raised: str
    hover: str
    border: str
    text: str
    muted: str
    faint: str
    accent: str
    accent_hover: str
    on_accent: str
    selected: str
    on_selected: str


def load(name: str) -> Theme:
    """The theme ``name`` ("light", "dark")."""
    with resource(f"themes/{name}.toml").open("rb") as file:
        found = tomllib.load(file)
    return Theme(name=name, dark=found["dark"], **found["colours"])


def palette(theme: Theme) -> QPalette:
    """The palette for everything that the style sheet does not name."""
    result = QPalette()
    role = QPalette.ColorRole
    for group, text in (
        (QPalette.ColorGroup.All, theme.text),
        (QPalette.ColorGroup.Disabled, theme.faint),
    ):
        for painted in (role.WindowText, role.Text, role.ButtonText, role.ToolTipText):
            result.setColor(group, painted, QColor(text))
    for painted, colour in {
        role.Window: theme.window,
        role.Base: theme.panel,
        role.AlternateBase: theme.window,
        role.Button: theme.raised,
        role.ToolTipBase: theme.raised,
        role.PlaceholderText: theme.muted,
        role.Highlight: theme.selected,
        role.HighlightedText: theme.on_selected,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.Mid: theme.border,
        role.Midlight: theme.hover,
        role.Light: theme.raised,
        role.Dark: theme.border,
        role.Shadow: theme.border,
    }.items():
        result.setColor(painted, QColor(colour))
    return result


def style_sheet(theme: Theme) -> str:
    """The style sheet in the colours of ``theme``."""
    sheet = resource("themes/window.qss")
    folder = sheet.parent.as_posix()
    return Template(sheet.read_text(encoding="utf-8")).substitute(asdict(theme), folder=folder)


@lru_cache(maxsize=256)
def icon(theme: Theme, name: str) -> QIcon:
    """The picture ``name`` in the text colour of ``theme``, faint where it is disabled."""
    source = resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    result = QIcon()
    for mode, colour in ((QIcon.Mode.Normal, theme.text), (QIcon.Mode.Disabled, theme.faint)):
        renderer = QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
        for side in ICON_SIDES:
            result.addPixmap(_drawn(renderer, side), mode)
    return result


def _drawn(renderer: QSvgRenderer, side: int) -> QPixmap:
    pixmap = QPixmap(QSize(side, side))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return pixmap
