"""Where columns and margins lie across the page."""

from __future__ import annotations

from dataclasses import dataclass

from opimpuc_qda.ui.views.reading.style import Arrangement

GUTTER = 12
MIDDLE = 36  # between the columns
STRIP = 28  # after stacked columns, for what is said of their alignment
LANES = 30  # of each margin, for stripes
MARGIN_LEAST = 88
MARGIN_MOST_EMS = 11.5
MARGIN_SHARES = (0.24, 0.17)  # of the page, beside one column and beside each of two
COLUMN_LEAST = 120
COLUMN_EMS = 38  # a longer line tires the eye: some 38 Han characters or 75 Latin letters


@dataclass(frozen=True, slots=True)
class Column:
    """One language: its text and, outside of it, its margin. Pixels from the left of the page."""

    left: int
    width: int
    margin: int
    margin_width: int

    @property
    def outward(self) -> int:
        """-1 where the margin lies to the left of the text, 1 where to the right."""
        return -1 if self.margin < self.left else 1

    @property
    def right(self) -> int:
        """Where the text's column ends."""
        return self.left + self.width


@dataclass(frozen=True, slots=True)
class Geometry:
    """A column for each text, the original's first; ``shown`` of them are seen, ``stacked`` in one place."""

    columns: tuple[Column, ...]
    shown: tuple[int, ...]
    stacked: bool = False

    @property
    def gap(self) -> tuple[int, int] | None:
        """Left and right of what lies between two columns; None beside one."""
        beside = len(self.shown) > 1 and not self.stacked
        return (self.columns[0].right, self.columns[1].left) if beside else None

    @property
    def bead_strip(self) -> tuple[int, int] | None:
        """Left and right of where the alignment is marked: in the gap, or after stacked columns."""
        right = self.columns[0].right
        return self.gap if len(self.shown) < 2 or not self.stacked else (right, right + STRIP)

    def side_at(self, x: float) -> int:
        """The column that a point belongs to, its margin included; of stacked ones the first."""
        if self.gap is None:
            return self.shown[0]
        return int(x >= (self.columns[0].right + self.columns[1].left) / 2)


def arrange(width: int, sides: int, em: int, arrangement: Arrangement = Arrangement.COLUMNS) -> Geometry:
    """Lay ``sides`` columns out on a page ``width`` pixels wide, centred, never wider than reads well."""
    two = sides > 1 and arrangement is Arrangement.COLUMNS
    share = width * MARGIN_SHARES[two]
    margin = round(min(MARGIN_MOST_EMS * em, max(MARGIN_LEAST, share)))
    if not two:
        only = arrangement.side if sides > 1 else 0
        strip = STRIP if only is None else GUTTER
        text = max(COLUMN_LEAST, min(COLUMN_EMS * em, width - margin - 2 * GUTTER - strip))
        start = max(GUTTER, (width - margin - text - strip + GUTTER) // 2)
        column = Column(start + margin, text, start - GUTTER, margin)
        return Geometry(
            (column,) * sides, tuple(range(sides)) if only is None else (only,), stacked=sides > 1
        )
    room = width - 2 * (margin + 2 * GUTTER) - MIDDLE
    text = max(COLUMN_LEAST, min(COLUMN_EMS * em, room // 2))
    start = max(GUTTER, (width - 2 * (margin + GUTTER + text) - MIDDLE) // 2)
    first = start + margin + GUTTER
    second = first + text + MIDDLE
    return Geometry(
        (Column(first, text, start, margin), Column(second, text, second + text + GUTTER, margin)), (0, 1)
    )
