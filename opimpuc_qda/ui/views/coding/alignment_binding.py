"""What a coder does with the alignment: every verb works on the bead that the caret is in."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.services import aligning
from opimpuc_qda.services.aligning import TurnPlace
from opimpuc_qda.ui.views.coding.reading_binding import ReadingBinding
from opimpuc_qda.ui.views.reading.canvas import BilingualCanvas

if TYPE_CHECKING:
    from opimpuc_qda.store.project import Project
    from opimpuc_qda.ui.shell.session import Session

Verb = Callable[["Project", Uid, TurnPlace], bool]


class AlignmentBinding(QObject):
    """``noticed`` says in a sentence why nothing was done."""

    noticed = Signal(str)

    def __init__(self, session: Session, canvas: BilingualCanvas, reading: ReadingBinding) -> None:
        super().__init__(canvas)
        self._session, self._canvas, self._reading = session, canvas, reading

    @property
    def possible(self) -> bool:
        """Whether there is a translation beside the original."""
        return self._reading.transcript is not None and len(self._reading.transcript.texts) > 1

    def merge(self) -> None:
        """Merge the bead with the next one."""
        self._edit(aligning.merge, self.tr("Nothing stands below that this could be merged with."))

    def split(self) -> None:
        """Split the bead before the turn of the caret."""
        self._edit(aligning.split, self.tr("There is nothing to split: no side has more than one turn."))

    def shift(self, step: int) -> None:
        """Move the translation down (1) or up (-1) from here on."""
        verb: Verb = partial(_shift, step)
        self._edit(verb, self.tr("There is no translation to move before the next confirmed place."))

    def unlink(self) -> None:
        """Let both sides of the bead stand alone."""
        self._edit(aligning.unlink, self.tr("This turn stands alone already."))

    def link(self) -> None:
        """Link a turn that stands alone with the one across that does too."""
        self._edit(aligning.link, self.tr("Here are no two turns that both stand alone."))

    def confirm(self) -> None:
        """Say that the bead is right."""
        self._edit(aligning.confirm, self.tr("This place is confirmed already."))

    def realign(self) -> None:
        """Have the program align anew from here to the next confirmed bead."""
        self._edit(
            aligning.realign, self.tr("Aligning anew finds nothing else up to the next confirmed place.")
        )

    def go_to_uncertain(self, step: int) -> None:
        """Go to the next (1) or previous (-1) place that somebody should look at."""
        if not self._canvas.go_to_uncertain(step):
            self.noticed.emit(self.tr("No alignment is uncertain in this transcript."))

    def _edit(self, verb: Verb, otherwise: str) -> None:
        at = self._place()
        if at is not None:
            session = self._session
            session.write(
                lambda _: verb(session.project, session.coder.uid, at),
                lambda done: None if done else self.noticed.emit(otherwise),
                session.unless_gone,
            )

    def _place(self) -> TurnPlace | None:
        transcript, caret, shown = self._reading.transcript, self._canvas.caret(), self._canvas.shown_texts()
        if transcript is None or caret is None or len(shown) < 2:
            return None
        text, position = caret
        turns = transcript.text(text).turns
        nth = bisect_right(turns, position, key=lambda turn: turn.span.start)
        return TurnPlace(transcript.uid, shown[1], text, max(1, nth)) if turns else None


def _shift(step: int, project: Project, coder: Uid, at: TurnPlace) -> bool:
    return aligning.shift(project, coder, at, step)
