"""Binds translations to the project: which one is shown, and how one begins and goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from opimpuc_qda.domain.progress import Progress
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.reading import ReadText, ReadTranscript
from opimpuc_qda.queries.translations import Belongings, belongings
from opimpuc_qda.services import translating, typing_beside
from opimpuc_qda.ui.models.transcripts_list import language_name
from opimpuc_qda.ui.views.reading.canvas import BilingualCanvas
from opimpuc_qda.ui.views.reading.theme import ReadingTheme
from opimpuc_qda.ui.views.translating.asking import LANGUAGES, ask_language, ask_removal
from opimpuc_qda.ui.views.translating.beside_bar import BesideBar
from opimpuc_qda.ui.views.translating.typing_binding import TypingBinding

if TYPE_CHECKING:
    from opimpuc_qda.ui.shell.session import Session
    from opimpuc_qda.ui.views.coding.reading_binding import ReadingBinding


class TranslatingBinding(QObject):
    """``preferred`` gives the language (BCP 47) that is to stand beside the original from now on.

    ``noticed`` says in a sentence what there is to know.
    """

    preferred = Signal(str)
    noticed = Signal(str)

    def __init__(self, session: Session, canvas: BilingualCanvas, reading: ReadingBinding) -> None:
        super().__init__(canvas)
        self._session, self._canvas, self._reading = session, canvas, reading
        self._language = ""
        self._begins: Uid | None = None
        self._offered: tuple[tuple[Uid, ...], tuple[Uid, ...]] = ((), ())
        self.bar = BesideBar(canvas)
        self.typing = TypingBinding(session, canvas, reading)
        self.typing.noticed.connect(self.noticed)
        self.bar.chosen.connect(lambda uid: self.show(Uid(uid)))
        reading.beside = self._wanted
        reading.changed.connect(self._look_again)

    @property
    def shown(self) -> ReadText | None:
        """The translation beside the original."""
        transcript, texts = self._reading.transcript, self._canvas.shown_texts()
        if transcript is None or len(texts) < 2:
            return None
        return next((text for text in transcript.texts if text.uid == texts[1]), None)

    @property
    def several(self) -> bool:
        """Whether there is more than one to choose from."""
        return self._reading.transcript is not None and len(self._reading.transcript.texts) > 2

    def prefer(self, language: str) -> None:
        """Let the translation in ``language`` (BCP 47) stand beside the original, where there is one."""
        self._language = language

    def show(self, uid: Uid) -> None:
        """Let the translation ``uid`` stand beside the original."""
        transcript = self._reading.transcript
        chosen = next((text for text in transcript.texts if text.uid == uid), None) if transcript else None
        if chosen is not None and chosen is not self.shown:
            self.typing.settle()
            self._choose(chosen.language)
            self._reading.open_again()

    def show_next(self) -> None:
        """Let the next translation stand beside the original."""
        transcript, shown = self._reading.transcript, self.shown
        if transcript is not None and shown is not None:
            others = transcript.texts[1:]
            self.show(others[(others.index(shown) + 1) % len(others)].uid)

    def expect(self, language: str) -> None:
        """A translation in ``language`` is on its way: show it when it is there."""
        self._choose(language)

    def begin(self) -> None:
        """Ask for a language, begin a translation without words, and let the person type."""
        transcript = self._reading.transcript
        if transcript is None:
            return
        own, taken = transcript.original.language, {text.language for text in transcript.texts}
        free = [one for one in LANGUAGES if one not in taken and one[:2] != own[:2]]
        if not free:
            self.noticed.emit(self.tr("There is a translation in every language already."))
        elif (language := ask_language(self._canvas.window(), free)) is not None:
            self._start(transcript.uid, language)

    def remove(self) -> None:
        """Take away the translation that is shown, once the person knows what goes with it."""
        shown, session = self.shown, self._session
        if shown is None:
            return
        self.typing.settle()

        def look(_: object) -> None:
            session.read(lambda view: belongings(view, shown.uid), lambda rests: self._ask(shown, rests))

        session.write(_nothing, look)  # after all that is still to be stored

    def settle(self) -> None:
        """Have what is being typed stored."""
        self.typing.settle()

    def dress(self, theme: ReadingTheme) -> None:
        """Take the colours of the page."""
        self.typing.dress(theme)

    def _ask(self, text: ReadText, rests: Belongings) -> None:
        session, codings = self._session, len(rests.codings)
        counts = codings, len(rests.memos)
        if ask_removal(self._canvas.window(), language_name(text.language), len(text.turns), counts):
            session.write(
                lambda _: translating.remove(
                    session.project, session.coder.uid, text.uid, with_codings=bool(codings)
                ),
                lambda _: self.noticed.emit(self.tr("The translation was removed; this can be undone.")),
            )

    def _start(self, transcript: Uid, language: str) -> None:
        session = self._session
        self.typing.settle()
        self._choose(language)

        def started(text: Uid) -> None:
            self._begins = text
            self._look_again()

        session.write(
            lambda _: typing_beside.start(session.project, session.coder.uid, transcript, language), started
        )

    def _choose(self, language: str) -> None:
        self._language = language
        self.preferred.emit(language)

    def _wanted(self, transcript: ReadTranscript) -> Uid | None:
        return next((text.uid for text in transcript.texts[1:] if text.language == self._language), None)

    def _look_again(self) -> None:
        """The page shows something else."""
        transcript, shown = self._reading.transcript, self._canvas.shown_texts()
        key = tuple(text.uid for text in transcript.texts) if transcript is not None else (), shown
        if key != self._offered:
            self._offered = key
            self.bar.offer(transcript, shown[1] if len(shown) > 1 else None)
        if self._begins is not None and self._begins in shown:
            self._begins = None
            self.typing.begin()


def _nothing(progress: Progress) -> None:
    del progress
