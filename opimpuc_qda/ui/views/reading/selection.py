"""What is selected: an anchor and a caret in one language, grown by whole units."""

from __future__ import annotations

from dataclasses import dataclass

from opimpuc_qda.domain.span import Span
from opimpuc_qda.ui.views.reading.sheet import Hit


@dataclass(frozen=True, slots=True)
class Selection:
    """``origin`` stays selected while the caret moves: one point, or the unit that a click chose."""

    origin: Span
    caret: Hit

    @classmethod
    def at(cls, place: Hit) -> Selection:
        """Nothing selected, the caret at ``place``."""
        return cls(Span(place.position, place.position), place)

    @classmethod
    def of(cls, side: int, span: Span) -> Selection:
        """``span`` selected, the caret at its end."""
        return cls(span, Hit(side, span.end, upstream=True))

    @property
    def side(self) -> int:
        """The column it is in."""
        return self.caret.side

    @property
    def span(self) -> Span | None:
        """The selected code points, or None."""
        found = self.origin.hull(Span(self.caret.position, self.caret.position))
        return found if len(found) else None

    @property
    def anchor(self) -> int:
        """The end that stays."""
        return self.origin.end if self.caret.position < self.origin.end else self.origin.start

    def moved(self, place: Hit, *, extend: bool) -> Selection:
        """The caret at ``place``; what was selected stays so if ``extend``."""
        if not extend or place.side != self.side:
            return Selection.at(place)
        return Selection(Span(self.anchor, self.anchor), place)

    def grown(self, unit: Span, place: Hit) -> Selection:
        """Grown from the origin so that it holds ``unit`` around ``place``."""
        if place.position < self.origin.start:
            return Selection(self.origin, Hit(self.side, unit.start))
        return Selection(self.origin, Hit(self.side, max(unit.end, self.origin.end), upstream=True))
