"""Pictures of the most frequent words: bars, and a cloud. One way of painting for screen, PNG and SVG."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QImageWriter, QPainter, QPainterPath, QPalette
from PySide6.QtSvg import QSvgGenerator

from opimpuc_qda.ui.models.word_cloud import Corner, Size, outline
from opimpuc_qda.ui.views.reading.typography import font

MARGIN, GAP, HEAD = 18.0, 10.0, 30.0
ROW, BAR_SHARE = 27.0, 0.62  # a bar's row, and how much of it the bar takes
BARS_WIDTH, LABEL_SHARE = 900.0, 0.36
CLOUD = QSizeF(1000, 620)
SMALLEST, LARGEST = 15, 64  # pixels of the words of a cloud
SCALE = 2  # pixels of a saved picture for each of the screen's


class Kind(Enum):
    """What is drawn."""

    BARS = "bars"
    CLOUD = "cloud"


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of the theme."""

    ground: QColor
    ink: QColor
    quiet: QColor
    accent: QColor

    @classmethod
    def of(cls, palette: QPalette) -> Colours:
        """Those of ``palette``."""
        role = QPalette.ColorRole
        named = (role.Base, role.Text, role.PlaceholderText, role.Accent)
        return cls(*(palette.color(one) for one in named))


@dataclass(frozen=True, slots=True)
class Picture:
    """What is to be seen: words with their frequencies, the most frequent first, in ``language``.

    ``corners`` are the places of the words of a cloud, see :mod:`opimpuc_qda.ui.models.word_cloud`.
    """

    kind: Kind
    language: str
    words: tuple[tuple[str, int], ...] = ()
    title: str = ""
    corners: tuple[Corner, ...] = ()

    @property
    def size(self) -> QSizeF:
        """How large it is, before it is scaled to its room."""
        if self.kind is Kind.CLOUD:
            return CLOUD
        return QSizeF(BARS_WIDTH, HEAD + 2 * MARGIN + ROW * max(1, len(self.words)))


def cloud_sizes(language: str, words: Sequence[tuple[str, int]]) -> tuple[Size, ...]:
    """Width and height of each word of a cloud."""
    sizes: list[Size] = []
    for (word, _), pixels in zip(words, _pixels(words), strict=True):
        metrics = QFontMetricsF(_cloud_font(language, pixels))
        sizes.append((metrics.horizontalAdvance(word), metrics.ascent() * 0.86 + metrics.descent() * 0.7))
    return tuple(sizes)


def paint(painter: QPainter, picture: Picture, colours: Colours) -> None:
    """Paint ``picture`` from (0, 0) on; words are drawn as shapes, so that they look alike anywhere."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(QPointF(0, 0), picture.size), colours.ground)
    small = font(picture.language, 14)
    _draw(painter, small, colours.quiet, QPointF(MARGIN, MARGIN + 12), picture.title)
    if picture.kind is Kind.BARS:
        _paint_bars(painter, picture, colours)
    else:
        _paint_cloud(painter, picture, colours)


def image(picture: Picture, colours: Colours) -> QImage:
    """``picture`` as pixels, sharp enough for print."""
    size = picture.size * SCALE
    made = QImage(QSize(math.ceil(size.width()), math.ceil(size.height())), QImage.Format.Format_ARGB32)
    made.setDotsPerMeterX(round(96 * SCALE / 0.0254))
    made.setDotsPerMeterY(round(96 * SCALE / 0.0254))
    made.fill(colours.ground)
    painter = QPainter(made)
    painter.scale(SCALE, SCALE)
    paint(painter, picture, colours)
    painter.end()
    return made


def svg(picture: Picture, colours: Colours) -> bytes:
    """``picture`` as SVG."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    made = QSvgGenerator()
    made.setOutputDevice(buffer)
    made.setResolution(96)
    made.setSize(picture.size.toSize())
    made.setViewBox(QRectF(QPointF(0, 0), picture.size))
    made.setTitle(picture.title)
    painter = QPainter(made)
    paint(painter, picture, colours)
    painter.end()
    buffer.close()
    return bytes(data.data())


def png(picture: Picture, colours: Colours) -> bytes:
    """``picture`` as PNG."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image(picture, colours))
    buffer.close()
    return bytes(data.data())


def file_of(picture: Picture, colours: Colours, target: Path) -> bytes:
    """What is to be written to ``target``: SVG or PNG, as its ending says."""
    return (svg if target.suffix.lower() == ".svg" else png)(picture, colours)


def _paint_bars(painter: QPainter, picture: Picture, colours: Colours) -> None:
    if not picture.words:
        return
    face = font(picture.language, 15)
    metrics = QFontMetricsF(face)
    room = BARS_WIDTH * LABEL_SHARE
    labels = min(room, max(metrics.horizontalAdvance(word) for word, _ in picture.words))
    most = max(count for _, count in picture.words)
    figures = metrics.horizontalAdvance(f"{most:,}") + GAP
    left = MARGIN + labels + GAP
    width = BARS_WIDTH - left - figures - MARGIN
    for nth, (word, count) in enumerate(picture.words):
        top = HEAD + MARGIN + nth * ROW
        base = top + ROW / 2 + (metrics.ascent() - metrics.descent()) / 2
        shown = metrics.elidedText(word, Qt.TextElideMode.ElideRight, labels)
        _draw(painter, face, colours.ink, QPointF(left - GAP - metrics.horizontalAdvance(shown), base), shown)
        bar = QRectF(left, top + ROW * (1 - BAR_SHARE) / 2, max(2.0, width * count / most), ROW * BAR_SHARE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.accent)
        painter.drawRoundedRect(bar, 3, 3)
        _draw(painter, face, colours.quiet, QPointF(bar.right() + GAP, base), f"{count:,}")


def _paint_cloud(painter: QPainter, picture: Picture, colours: Colours) -> None:
    words = picture.words
    if not words or len(picture.corners) != len(words):
        return
    sizes = cloud_sizes(picture.language, words)
    left, top, right, bottom = outline(sizes, picture.corners)
    room = QSizeF(CLOUD.width() - 2 * MARGIN, CLOUD.height() - HEAD - 2 * MARGIN)
    scale = min(room.width() / (right - left), room.height() / (bottom - top), 2.0)
    painter.save()
    painter.translate(CLOUD.width() / 2, HEAD + MARGIN + room.height() / 2)
    painter.scale(scale, scale)
    painter.translate(-(left + right) / 2, -(top + bottom) / 2)
    for nth, ((word, _), pixels, corner) in enumerate(
        zip(words, _pixels(words), picture.corners, strict=True)
    ):
        face = _cloud_font(picture.language, pixels)
        base = QPointF(corner[0], corner[1] + QFontMetricsF(face).ascent() * 0.86)
        _draw(painter, face, _shade(colours, nth, len(words)), base, word)
    painter.restore()


def _draw(painter: QPainter, face: QFont, colour: QColor, base: QPointF, text: str) -> None:
    """Draw ``text`` as a shape that begins at ``base``, a point of its base line."""
    path = QPainterPath()
    path.addText(base, face, text)
    path.setFillRule(Qt.FillRule.WindingFill)
    painter.fillPath(path, colour)


def _shade(colours: Colours, nth: int, of: int) -> QColor:
    """From the accent to the colour of quiet text: the rarer, the quieter."""
    share = nth / max(1, of - 1)
    first, last = colours.accent, colours.quiet
    pairs = ((first.redF(), last.redF()), (first.greenF(), last.greenF()), (first.blueF(), last.blueF()))
    return QColor.fromRgbF(*(one + (other - one) * share for one, other in pairs))


def _pixels(words: Sequence[tuple[str, int]]) -> list[int]:
    """The sizes of words: their area, not their height, follows the frequency."""
    most = max((count for _, count in words), default=1)
    return [round(SMALLEST + (LARGEST - SMALLEST) * math.sqrt(count / most)) for _, count in words]


def _cloud_font(language: str, pixels: int) -> QFont:
    face = font(language, pixels)
    face.setWeight(QFont.Weight.DemiBold)
    return face
