"""Keeps what a crash would take, and brings it back without a question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QTimer

from opimpuc_qda.ui.models.drafts import Draft, DraftKind
from opimpuc_qda.ui.shell.recovery import Keep, LeftOff

if TYPE_CHECKING:
    from opimpuc_qda.ui.shell.main_window import MainWindow
    from opimpuc_qda.ui.shell.session import Session
    from opimpuc_qda.ui.views.coding.controller import CodingController

EVERY = 500  # milliseconds: so much typing at most is lost
SEEN = 20_000  # milliseconds that the sentence about it stays


class Keeper(QObject):
    """Lies in the workspace of one open project; it notes what was left off, if that was interrupted."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._project = session.project.path
        self._keep = Keep(self._project)
        self._left = self._keep.left
        self._clock = QTimer(self, interval=EVERY)
        self._clock.timeout.connect(self._note)
        if self._left is not None and self._left.transcript:
            window.preferences.stop_at(self._project, self._left.transcript, self._left.row)

    def begin(self, coding: CodingController) -> None:
        """Go on where one was, as soon as the transcript is there, and keep from then on."""
        if self._left is None:
            self._clock.start()
            return
        self._window.restoreGeometry(_bytes(self._left.window))
        coding.workspace.restoreState(_bytes(self._left.panes))
        coding.reading.changed.connect(self._bring_back)
        self._bring_back()

    def end(self) -> None:
        """The project is left as it should be."""
        self._clock.stop()
        self._keep.drop()
        self.deleteLater()

    def _bring_back(self) -> None:
        left, coding = self._left, self._window.controller
        if left is None or coding is None or coding.reading.transcript is None:
            return
        coding.reading.changed.disconnect(self._bring_back)
        self._left = None
        self._clock.start()
        offered = [draft.kind for draft in left.drafts if coding.half_typed.offer(draft)]
        self._window.messages.noticed.emit(self._sentence(left.drafts, offered), SEEN)

    def _sentence(self, drafts: tuple[Draft, ...], offered: list[DraftKind]) -> str:
        """What was interrupted, and what came back."""
        interrupted = self.tr("The program was interrupted.")
        if len(offered) < len(drafts):
            what = self.tr("Words you were typing have no place any more; they are on the clipboard.")
        elif DraftKind.MEMO in offered:
            what = self.tr("You are back where you were, with the memo you were typing.")
        elif offered:
            what = self.tr("You are back where you were, with the words you were typing.")
        else:
            what = self.tr("You are back where you were; nothing was lost.")
        return self.tr("{interrupted} {what}").format(interrupted=interrupted, what=what)

    def _note(self) -> None:
        coding = self._window.controller
        place = coding.reading.turn_read() if coding is not None else None
        if coding is None or place is None:
            return
        self._keep.put(
            LeftOff(
                project=str(self._project.resolve()),
                transcript=place[0],
                row=place[1],
                window=_text(self._window.saveGeometry()),
                panes=_text(coding.workspace.saveState()),
                drafts=coding.half_typed.drafts(),
            )
        )


def _text(state: QByteArray) -> str:
    return bytes(state.toBase64().data()).decode()


def _bytes(text: str) -> QByteArray:
    return QByteArray.fromBase64(text.encode())
