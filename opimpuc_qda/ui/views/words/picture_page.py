"""The most frequent words as bars or as a cloud, to be looked at, copied and saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QMimeData, QPointF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from opimpuc_qda.domain.word_lists import WordRow
from opimpuc_qda.ui.models.word_cloud import placed
from opimpuc_qda.ui.views.words import picture as painting
from opimpuc_qda.ui.views.words.newest import Newest
from opimpuc_qda.ui.views.words.picture import Colours, Kind, Picture

NUMBERS, USUAL = (10, 20, 30, 40, 60, 80, 100), 40
LEAST_WIDTH = 420


class PictureView(QWidget):
    """Paints a picture as wide as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = Picture(Kind.BARS, "zh")
        self.setMinimumWidth(LEAST_WIDTH)

    def show_picture(self, picture: Picture) -> None:
        """Show another one; its words are told to screen readers too."""
        self.picture = picture
        self.setAccessibleName(picture.title)
        self.setAccessibleDescription(", ".join(f"{word} {count}" for word, count in picture.words))
        self._fit()
        self.update()

    def colours(self) -> Colours:
        """Those of the theme."""
        return Colours.of(QGuiApplication.palette())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.colours().ground)
        size, scale = self.picture.size, self._scale()
        painter.translate(QPointF((self.width() - size.width() * scale) / 2, 0))
        painter.scale(scale, scale)
        painting.paint(painter, self.picture, self.colours())
        painter.end()

    def sizeHint(self) -> QSize:
        """Qt: as large as the picture is."""
        return self.picture.size.toSize()

    def resizeEvent(self, event: object) -> None:
        """Qt: keep the proportions."""
        del event
        self._fit()

    def _scale(self) -> float:
        return min(1.0, self.width() / self.picture.size.width())

    def _fit(self) -> None:
        size: QSizeF = self.picture.size * self._scale()
        self.setMinimumHeight(round(size.height()))


class PicturePage(QWidget):
    """``saved_asked``: the picture is to be written to a file."""

    save_asked = Signal()

    def __init__(self, newest: Callable[[], Newest], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._placing = newest()
        self._rows: tuple[tuple[str, int], ...] = ()
        self._language, self._title = "zh", ""
        self.kind, self.many = QComboBox(self), QComboBox(self)
        self.view = PictureView()
        self.copy_button = QPushButton(self.tr("&Copy"), self)
        self.save_button = QPushButton(self.tr("&Save…"), self)
        self._arrange()
        self.kind.currentIndexChanged.connect(self._draw)
        self.many.currentIndexChanged.connect(self._draw)
        self.copy_button.clicked.connect(self.copy)
        self.save_button.clicked.connect(self.save_asked)

    def show_words(self, rows: Sequence[WordRow], language: str, title: str) -> None:
        """Draw the most frequent of ``rows``."""
        often = sorted(rows, key=lambda row: (-row.count, row.key))[: NUMBERS[-1]]
        self._rows = tuple((row.word, row.count) for row in often)
        self._language, self._title = language, title
        self._draw()

    def copy(self) -> None:
        """Put the picture on the clipboard, as pixels and as SVG."""
        data = QMimeData()
        picture, colours = self.view.picture, self.view.colours()
        data.setImageData(painting.image(picture, colours))
        data.setData("image/svg+xml", painting.svg(picture, colours))
        QGuiApplication.clipboard().setMimeData(data)

    def _arrange(self) -> None:
        self.kind.addItem(self.tr("Bars"), Kind.BARS.value)
        self.kind.addItem(self.tr("Cloud"), Kind.CLOUD.value)
        self.kind.setAccessibleName(self.tr("Kind of picture"))
        for many in NUMBERS:
            self.many.addItem(self.tr("%n word(s)", "", many), many)
        self.many.setCurrentIndex(NUMBERS.index(USUAL))
        self.many.setAccessibleName(self.tr("How many words"))
        room = QScrollArea(self)
        room.setWidget(self.view)
        room.setWidgetResizable(True)
        room.setAccessibleName(self.tr("Picture"))
        room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = QHBoxLayout()
        head.addWidget(self.kind)
        head.addWidget(self.many)
        head.addStretch(1)
        head.addWidget(self.copy_button)
        head.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(room, 1)

    def _draw(self) -> None:
        words = self._rows[: int(self.many.currentData())]
        picture = Picture(Kind(self.kind.currentData()), self._language, words, self._title)
        for button in (self.copy_button, self.save_button):
            button.setEnabled(bool(words))
        if picture.kind is Kind.BARS:
            self._placing.stop()
            self.view.show_picture(picture)
            return
        sizes = painting.cloud_sizes(self._language, words)
        self._placing.ask(
            lambda _: placed(sizes),
            lambda corners: self.view.show_picture(replace(picture, corners=corners)),
            quiet=True,
        )
