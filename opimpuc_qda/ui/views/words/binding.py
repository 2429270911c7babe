"""Lets a double click select words as the project's own lexicon has them, at once after it was changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from opimpuc_qda.domain.changes import Changes
from opimpuc_qda.services.word_lists import ProjectWords

if TYPE_CHECKING:
    from opimpuc_qda.language.words import Segmenter
    from opimpuc_qda.ui.shell.session import Session
    from opimpuc_qda.ui.views.reading.canvas import BilingualCanvas
    from opimpuc_qda.ui.views.reading.walking import WordFinder

IDLE = 2000  # milliseconds after a project is opened: its words are learnt when the window is at rest
CONCERNED = {"team_word", "code"}


class WordsBinding(QObject):
    """One for each open project; ``words`` counts them, ``learnt`` says whether double clicks follow them.

    ``word_at`` is what finds words then.
    """

    def __init__(self, session: Session, canvas: BilingualCanvas) -> None:
        super().__init__(canvas)
        self._session, self._canvas = session, canvas
        self.words = ProjectWords(session.project)
        self.learnt = False
        self.word_at: WordFinder | None = None
        self._timer = QTimer(self, interval=IDLE, singleShot=True)
        self._timer.timeout.connect(self.learn)
        self._timer.start()
        session.changed.connect(self._note)

    def learn(self) -> None:
        """Take the lexicon as it is now, in a worker."""
        self._timer.stop()
        self._session.tasks.run(lambda _: self.words.segmenter(), self._use, quiet=True)

    def _use(self, segmenter: Segmenter) -> None:
        self.learnt = True
        self.word_at = segmenter.word_at
        self._canvas.set_word_finder(segmenter.word_at)

    def _note(self, changes: Changes) -> None:
        if changes.kinds & CONCERNED:
            self.learn()
