"""Binds moved ends of codings to the project."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.services import coding
from opimpuc_qda.ui.views.coding.reading_binding import ReadingBinding
from opimpuc_qda.ui.views.reading.canvas import BilingualCanvas

if TYPE_CHECKING:
    from opimpuc_qda.ui.shell.session import Session


class EndsBinding(QObject):
    """Writes where an end came to rest; where that fails, the canvas shows again what the project holds."""

    def __init__(self, session: Session, canvas: BilingualCanvas, reading: ReadingBinding) -> None:
        super().__init__(canvas)
        self._session, self._reading = session, reading
        canvas.codingMoved.connect(self._resize)

    def _resize(self, uid: Uid, span: Span) -> None:
        session = self._session
        session.write(
            lambda _: coding.resize(session.project, session.coder.uid, uid, span),
            None,
            partial(self._failed, uid),
        )

    def _failed(self, uid: Uid, error: BaseException) -> None:
        self._reading.refresh([uid])
        self._session.unless_gone(error)
