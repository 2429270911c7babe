"""Binds the canvas to the project: the transcript, its codings, the selected passage, the current coding."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from opimpuc_qda.domain.anchor import Carrier
from opimpuc_qda.domain.codebook import Codebook
from opimpuc_qda.domain.errors import NoSuchThing
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.codings import CodingPlace, CodingRow, codings_of, codings_with
from opimpuc_qda.queries.grounds import grounds_of
from opimpuc_qda.queries.reading import ReadText, ReadTranscript, ReadTurn, read_transcript
from opimpuc_qda.ui.views.coding.latest import Latest
from opimpuc_qda.ui.views.reading.canvas import BilingualCanvas
from opimpuc_qda.ui.views.reading.reader import Place

if TYPE_CHECKING:
    from opimpuc_qda.store.project import View
    from opimpuc_qda.ui.shell.session import Session

Opened = tuple[ReadTranscript, Sequence[CodingRow]]
Fresh = tuple[frozenset[Uid], frozenset[Uid] | None, Sequence[CodingRow]]
"""The revisions of its texts, which codings were asked for (None: all), and those of them that there are."""


@dataclass(frozen=True, slots=True)
class Renewal:
    """What to show instead of ``shown``; ``moves`` has the texts whose words were corrected."""

    shown: ReadTranscript
    found: ReadTranscript
    codings: Sequence[CodingRow]
    moves: Mapping[Uid, Carrier]


class ReadingBinding(QObject):
    """Keeps the canvas as the project has it. ``changed``: transcript, passage or coding are others.

    ``beside`` says which translation is to stand beside the original (None: the first).
    ``moved``: another place is read now. ``elsewhere``: another transcript (uid) is to be shown.
    """

    changed = Signal()
    moved = Signal()
    elsewhere = Signal(str)

    def __init__(self, session: Session, canvas: BilingualCanvas) -> None:
        super().__init__(canvas)
        self._session = session
        self._canvas = canvas
        self._codebook = Codebook(())
        self._language = "en"
        self._sought: CodingPlace | None = None
        self._wanted: tuple[Uid, int] | None = None
        self._current: Uid | None = None
        self._stale: frozenset[Uid] | None = frozenset()  # None: any coding may be stale
        self._codings_now = Latest(session, self._read_codings, self._show_codings)
        self._transcript_now = Latest(session, self._read_transcript, self._renew)
        self.beside: Callable[[ReadTranscript], Uid | None] = lambda _: None
        self.transcript: ReadTranscript | None = None
        self.passage: tuple[Uid, Span] | None = None
        canvas.selectionChanged.connect(self._select)
        canvas.codingActivated.connect(self.activate)
        canvas.placeChanged.connect(self._follow_caret)
        canvas.placeChanged.connect(self.moved)

    @property
    def coding(self) -> CodingRow | None:
        """The current coding, while it exists."""
        return self._canvas.coding(self._current) if self._current else None

    def coding_known(self, uid: Uid) -> bool:
        """Whether the coding ``uid`` is shown."""
        return self._canvas.coding(uid) is not None

    def open(self, uid: Uid, turn: int = 0) -> None:
        """Show ``uid`` from ``turn`` of the original (from 0) on; of several asked for, the last one."""

        def query(view: View) -> Opened:
            return read_transcript(view, uid), codings_of(view, uid)

        self._wanted = (uid, turn)
        self._session.read(query, self._open, self._session.unless_gone)

    def close(self) -> None:
        """Show no transcript: the one shown is gone."""
        self._wanted = self.transcript = self.passage = self._current = None
        self._canvas.clear()
        self.changed.emit()

    def open_again(self) -> None:
        """Show the same transcript from the same turn on, beside the translation that is wanted now."""
        if (place := self.turn_read()) is not None:
            self.open(*place)

    def refresh(self, touched: Iterable[Uid] = ()) -> None:
        """Show the codings as they are now; only ``touched`` can be others, or any where none is named."""
        if self.transcript is not None:
            known = frozenset(touched)
            self._stale = self._stale | known if known and self._stale is not None else None
            self._codings_now.ask()

    def reload(self) -> None:
        """Show texts, alignment and codings as they are now, at the place that is read."""
        if self.transcript is not None:
            self._transcript_now.ask()

    def show_codebook(self, codebook: Codebook) -> None:
        """Name and colour codings as ``codebook`` has it."""
        self._codebook = codebook
        self._canvas.set_codebook(codebook)

    def show_language(self, language: str) -> None:
        """Name codes in ``language`` (en, fr, zh-Hans)."""
        self._language = language
        self._canvas.set_labels_language(language)

    def activate(self, uid: Uid | None) -> None:
        """Make ``uid`` the current coding."""
        self._current = uid
        self._canvas.set_current(uid)
        self.changed.emit()

    def reveal(self, place: CodingPlace | None) -> None:
        """Scroll to ``place``, in this transcript or in another that is opened for it."""
        if place is None:
            return
        if self.transcript is not None and self.transcript.uid == place.transcript:
            self._canvas.go_to(place.text, place.span)
            return
        self._sought = place
        self.elsewhere.emit(place.transcript)

    def _open(self, opened: Opened) -> None:
        transcript, codings = opened
        if self._wanted is None or transcript.uid != self._wanted[0]:
            return
        self.transcript, self.passage, self._current = transcript, None, None
        beside = self.beside(transcript)
        self._canvas.show_transcript(transcript, codings, self._codebook, self._language, beside)
        self._restore(transcript.original, self._wanted[1])
        self._go_to_sought()
        self.changed.emit()

    def turn_read(self) -> tuple[Uid, int] | None:
        """The transcript and the turn of its original (from 0) at the top of the canvas."""
        place = self._canvas.place()
        if self.transcript is None or place is None:
            return None
        original, top = self.transcript.original, place.top
        if place.top_text != original.uid:
            echoes = self.transcript.echoes(place.top_text, original.uid).of(Span(top, top + 1))
            top = echoes[0].start if echoes else 0
        return self.transcript.uid, max(0, bisect_right(original.turns, top, key=_start) - 1)

    def _restore(self, original: ReadText, turn: int) -> None:
        if 0 < turn < len(original.turns):
            start = original.turns[turn].span.start
            self._canvas.restore(Place(original.uid, start, original.uid, start))

    def _read_transcript(self, view: View) -> Renewal | None:
        """Runs in a worker."""
        shown = self.transcript
        try:
            found = read_transcript(view, shown.uid) if shown is not None else None
        except NoSuchThing:
            return None
        if shown is None or found is None:
            return None
        bodies = {text.uid: text.body for text in shown.texts}
        moves = {
            text.uid: Carrier(bodies[text.uid], text.body)
            for text in found.texts
            if bodies.get(text.uid, text.body) != text.body
        }
        return Renewal(shown, found, codings_of(view, found.uid), moves)

    def _renew(self, renewal: Renewal | None) -> None:
        if renewal is None or self.transcript is None:
            return
        if renewal.shown is not self.transcript:
            self.reload()
            return
        found, shown = renewal.found, renewal.shown
        if [text.uid for text in found.texts] != [text.uid for text in shown.texts]:
            place = self.turn_read()
            self.open(found.uid, place[1] if place else 0)
            return
        if found == shown:
            self._canvas.update_codings(renewal.codings)
        else:
            self.transcript = found
            self._canvas.renew_transcript(found, renewal.codings, renewal.moves)
            self.passage = self._canvas.selection()
        self.changed.emit()

    def _read_codings(self, view: View) -> Fresh:
        """Runs in a worker: the codings that may be others now."""
        shown, stale = self.transcript, self._stale
        self._stale = frozenset()
        if shown is None:
            return frozenset(), None, ()
        rows = codings_of(view, shown.uid) if stale is None else codings_with(view, stale)
        return frozenset(ground.revision for ground in grounds_of(view, shown.uid)), stale, rows

    def _show_codings(self, answer: Fresh) -> None:
        revisions, stale, rows = answer
        if self.transcript is None:
            return
        if revisions != {text.revision for text in self.transcript.texts}:
            self.reload()  # the texts are others meanwhile: both are shown together then
            return
        if stale is None:
            self._canvas.update_codings(rows)
        else:
            texts = {text.uid for text in self.transcript.texts}
            self._canvas.exchange_codings(stale, [row for row in rows if row.text in texts])
        self.changed.emit()

    def _select(self, text: str, span: Span | None) -> None:
        self.passage = (Uid(text), span) if span is not None and len(span) else None
        if self.passage is not None and self._current is not None:
            self.activate(None)
        self.changed.emit()

    def _follow_caret(self) -> None:
        """The caret came to rest: the narrowest coding there becomes current."""
        here = self._canvas.codings_here() if self.passage is None else ()
        if here and self._current not in {row.uid for row in here}:
            self.activate(min(here, key=lambda row: (len(row.span), row.uid)).uid)

    def _go_to_sought(self) -> None:
        place, self._sought = self._sought, None
        if place is not None and self.transcript is not None and self.transcript.uid == place.transcript:
            self._canvas.go_to(place.text, place.span)


def _start(turn: ReadTurn) -> int:
    return turn.span.start
