"""What the mouse does: place the caret, select by units, drag the selection away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QMouseEvent

from opimpuc_qda.ui.views.reading.selection import Selection
from opimpuc_qda.ui.views.reading.sheet import Hit
from opimpuc_qda.ui.views.reading.style import CLICKED, Unit

if TYPE_CHECKING:
    from opimpuc_qda.ui.views.reading.canvas import BilingualCanvas

AUTOSCROLL_MS = 30
AUTOSCROLL_SHARE = 0.35  # of the distance beyond the edge, each time
NEAR = 6  # pixels: clicks further apart do not count as one gesture


class Pointing(QObject):
    """The state of one mouse over one canvas."""

    def __init__(self, canvas: BilingualCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._clicks = 0
        self._unit = Unit.CHARACTER
        self._last_press = (QPointF(), 0)
        self._selecting = False
        self._may_drag = False
        self._pressed_at = QPointF()
        self._pointer = QPointF()
        self._timer = QTimer(self)
        self._timer.setInterval(AUTOSCROLL_MS)
        self._timer.timeout.connect(self._autoscroll)

    def press(self, event: QMouseEvent) -> None:
        """A button went down on the viewport."""
        self._count(event)
        self._pressed_at = self._pointer = event.position()
        place = self._canvas.place_at(event.position())
        if place is None:
            return
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._may_drag = self._clicks == 1 and not extend and self._canvas.is_selected_at(event.position())
        if self._may_drag:
            return
        self._unit, self._selecting = self._gesture(event), True
        if extend:
            self._extend(place)
        elif self._clicks == 1 and not self._canvas.in_margin(event.position()):
            self._canvas.set_selection(Selection.at(place))
        else:
            self._canvas.set_selection(Selection.of(place.side, self._canvas.unit_at(self._unit, place)))

    def move(self, event: QMouseEvent) -> None:
        """The mouse moved with a button down."""
        self._pointer = event.position()
        if self._may_drag and self._is_far(event.position()):
            self._may_drag = False
            self._canvas.drag_selection()
        elif self._selecting and (self._unit is Unit.CHARACTER or self._is_far(event.position())):
            self._grow()
            outside = self._beyond()
            if outside and not self._timer.isActive():
                self._timer.start()
            elif not outside:
                self._timer.stop()

    def release(self, event: QMouseEvent) -> None:
        """The button came up."""
        if self._may_drag:  # pressed on the selection, but not dragged: a plain click after all
            place = self._canvas.place_at(event.position())
            if place is not None:
                self._canvas.set_selection(Selection.at(place))
        self._may_drag = self._selecting = False
        self._timer.stop()

    def _gesture(self, event: QMouseEvent) -> Unit:
        """What this gesture selects by: clicks and keys held down overrule what is set."""
        if self._canvas.in_margin(event.position()):
            return Unit.TURN
        if self._clicks > 1:
            return CLICKED[self._clicks - 1]
        held = event.modifiers()
        if held & Qt.KeyboardModifier.AltModifier:
            return Unit.CHARACTER
        return Unit.SENTENCE if held & Qt.KeyboardModifier.ControlModifier else self._canvas.snap

    def _extend(self, place: Hit) -> None:
        selection = self._canvas.current_selection
        unit = self._canvas.unit_at(self._unit, place)
        if self._unit is Unit.CHARACTER or place.side != selection.side:
            self._canvas.set_selection(selection.moved(place, extend=True))
        else:
            self._canvas.set_selection(selection.grown(unit, place))

    def _count(self, event: QMouseEvent) -> None:
        """Qt tells double clicks only; a press soon after one is the third of the gesture, and so on."""
        where, when = self._last_press
        soon = event.timestamp() - when <= QGuiApplication.styleHints().mouseDoubleClickInterval()
        near = (event.position() - where).manhattanLength() <= NEAR
        double = event.type() == QEvent.Type.MouseButtonDblClick
        if double and self._clicks % 2 == 1:
            self._clicks += 1
        elif self._clicks == 2 and soon and near:
            self._clicks = 3
        else:
            self._clicks = 2 if double else 1
        self._last_press = (event.position(), event.timestamp())

    def _is_far(self, point: QPointF) -> bool:
        distance = (point - self._pressed_at).manhattanLength()
        return distance >= QGuiApplication.styleHints().startDragDistance()

    def _grow(self) -> None:
        selection = self._canvas.current_selection
        place = self._canvas.place_at(self._pointer, selection.side)
        if place is None:
            return
        if self._unit is Unit.CHARACTER:
            self._canvas.set_selection(selection.moved(place, extend=True), reveal=False)
            return
        if not len(selection.origin):  # the first unit of the gesture stays whole, whichever way it grows
            first = self._canvas.unit_at(self._unit, Hit(place.side, selection.origin.start))
            selection = Selection.of(place.side, first)
        unit = self._canvas.unit_at(self._unit, Hit(place.side, place.position))
        self._canvas.set_selection(selection.grown(unit, place), reveal=False)

    def _beyond(self) -> float:
        """How far the pointer is above (negative) or below the viewport."""
        y, height = self._pointer.y(), self._canvas.viewport().height()
        return y if y < 0 else max(0.0, y - height)

    def _autoscroll(self) -> None:
        beyond = self._beyond()
        self._canvas.scroll_by(round(beyond * AUTOSCROLL_SHARE) or (1 if beyond > 0 else -1))
        self._grow()
