"""Where keys take the caret: by character, word, line and page, always within one language."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF

from opimpuc_qda.domain.span import Span
from opimpuc_qda.language.clauses import clause_at
from opimpuc_qda.ui.models.graphemes import Graphemes
from opimpuc_qda.ui.views.reading.sheet import Hit, Sheet
from opimpuc_qda.ui.views.reading.style import Unit

WordFinder = Callable[[str, int, str], Span]
"""(text of a turn, position in it, language) -> the word there; code points."""


class Walker:
    """Steps over one sheet. ``step`` is 1 forwards, -1 backwards; at the edges the caret stays."""

    def __init__(self, sheet: Sheet, word_at: WordFinder) -> None:
        self._sheet = sheet
        self._document = sheet.document
        self._word_at = word_at
        self._goal: float | None = None  # the column of pixels that up and down keep to

    def forget_goal(self) -> None:
        """Let the next step up or down start from where the caret is."""
        self._goal = None

    def character(self, place: Hit, step: int) -> Hit:
        """One whole character on."""
        side, position = place.side, place.position
        _, stretch = self._document.rows.find(side, position)
        if not stretch.start < position + (step > 0) <= stretch.end:
            following = self._document.rows.neighbour(side, position, step)
            if following is None:
                return place
            if following.end != position:
                return Hit(side, following.start if step > 0 else following.end)
            stretch = following
        graphemes = Graphemes(self._document.texts[side].body[stretch.start : stretch.end])
        move = graphemes.after if step > 0 else graphemes.before
        return Hit(side, stretch.start + move(position - stretch.start))

    def word(self, place: Hit, step: int) -> Hit:
        """To the beginning of the next word, or of this or the one before."""
        side, position = place.side, place.position
        turn, body = self._document.turn(side, position), self._document.texts[side].body
        if position == (turn.end if step > 0 else turn.start):
            return self.character(place, step)
        if step > 0:
            end = self.word_span(side, position).end
            return Hit(side, turn.end - len(body[end : turn.end].lstrip()))
        before = turn.start + len(body[turn.start : position].rstrip())
        return Hit(side, self.word_span(side, before - 1).start if before > turn.start else turn.start)

    def word_span(self, side: int, position: int) -> Span:
        """The word at ``position``, never parting a character, never leaving its turn."""
        text = self._document.texts[side]
        turn = self._document.turn(side, position)
        words = turn.of(text.body)
        if not words:
            return turn
        found = self._word_at(words, min(max(0, position - turn.start), len(words) - 1), text.language)
        whole = Graphemes(words).around(Span(min(found.start, len(words)), min(found.end, len(words))))
        return Span(turn.start + whole.start, turn.start + whole.end)

    def phrase_span(self, side: int, position: int) -> Span:
        """The clause at ``position``, within its sentence."""
        sentence = self._document.sentence(side, position)
        words = sentence.of(self._document.texts[side].body)
        found = clause_at(words, min(max(0, position - sentence.start), len(words)))
        return Span(sentence.start + found.start, sentence.start + found.end)

    def unit_span(self, unit: Unit, side: int, position: int) -> Span:
        """The word, phrase, sentence or turn at ``position``; the bare place for characters."""
        match unit:
            case Unit.CHARACTER:
                return Span(position, position)
            case Unit.WORD:
                return self.word_span(side, position)
            case Unit.PHRASE:
                return self.phrase_span(side, position)
            case Unit.SENTENCE:
                return self._document.sentence(side, position)
            case Unit.TURN:
                return self._document.turn(side, position)

    def unit_edge(self, place: Hit, step: int, unit: Unit) -> Hit:
        """Forwards to the end of the unit, or of the next one; backwards to the beginning likewise."""
        if unit is Unit.CHARACTER:
            return self.character(place, step)
        side, at = place.side, self._past_space(place.side, place.position, step)
        turn = self._document.turn(side, at)
        if at >= turn.end if step > 0 else at <= turn.start:
            beyond = self.character(Hit(side, at), step)
            return self.unit_edge(beyond, step, unit) if beyond.position != at else beyond
        while turn.start < at < turn.end or at == (turn.start if step > 0 else turn.end):
            span = self.unit_span(unit, side, at if step > 0 else at - 1)
            if step > 0 and span.end > at:
                return Hit(side, span.end, upstream=True)
            if step < 0 and span.start < at:
                return Hit(side, span.start)
            at += step
        return Hit(side, at)

    def coding_edge(self, place: Hit, step: int, unit: Unit, *, first: bool) -> Hit:
        """Where the first or the last end of a coding goes: to where a unit begins, or ends."""
        there = self.unit_edge(place, step, unit)
        if unit is Unit.CHARACTER or first is (step < 0):
            return there
        beyond = self.unit_edge(
            there, step, unit
        )  # the coding shrinks: to the next unit, past what parts them
        at = beyond.position - 1 if step > 0 else beyond.position
        span = self.unit_span(unit, place.side, at)
        position = span.start if step > 0 else span.end
        inside = place.position < position if step > 0 else position < place.position
        return Hit(place.side, position, upstream=not first) if inside else place

    def _past_space(self, side: int, position: int, step: int) -> int:
        turn, body = self._document.turn(side, position), self._document.texts[side].body
        if step > 0:
            return turn.end - len(body[position : turn.end].lstrip())
        return turn.start + len(body[turn.start : position].rstrip())

    def line(self, place: Hit, step: int) -> Hit:
        """One line up or down."""
        y = self._next_line(place, step)
        return place if y is None else self._at(place, y)

    def page(self, place: Hit, step: int, height: int) -> Hit:
        """``height`` pixels up or down."""
        caret = self._sheet.caret(place)
        y = min(max(0.0, caret.center().y() + step * height), float(self._sheet.heights.total - 1))
        return self._at(place, y)

    def line_edge(self, place: Hit, step: int) -> Hit:
        """To the beginning or the end of the line."""
        first, last = self._sheet.line_ends(place)
        return Hit(place.side, last, upstream=True) if step > 0 else Hit(place.side, first)

    def text_edge(self, place: Hit, step: int) -> Hit:
        """To the beginning or the end of the text."""
        turns = self._document.texts[place.side].turns
        return Hit(place.side, turns[-1].span.end if step > 0 else turns[0].span.start)

    def across(self, place: Hit) -> Hit:
        """To the words on the other side that render these; else to the nearest row that has some."""
        if len(self._document.texts) < 2:
            return place
        other = 1 - place.side
        position = self._document.counterpart(place.side, place.position)
        if position is None:
            return self._sheet.hit(QPointF(0, self._sheet.caret(place).top()), other) or place
        return Hit(other, self._document.snapped(other, position))

    def _at(self, place: Hit, y: float) -> Hit:
        if self._goal is None:
            self._goal = self._sheet.caret(place).x()
        return self._sheet.hit(QPointF(self._goal, y), place.side) or place

    def _next_line(self, place: Hit, step: int) -> float | None:
        """The height of the middle of the line above or below."""
        caret = self._sheet.caret(place)
        row, _ = self._document.rows.find(place.side, place.position)
        cell = self._sheet.row_layout(row).cells[place.side]
        here = cell.paragraph_of(place.position)
        if here is None:
            return None
        top = self._sheet.heights.top(row)
        inside = caret.bottom() - top < here.bottom - 1 if step > 0 else caret.top() - top > here.top + 1
        if inside:
            return caret.center().y() + step * caret.height()
        nth = cell.paragraphs.index(here) + step
        if 0 <= nth < len(cell.paragraphs):
            return top + _edge(cell.paragraphs[nth].top, cell.paragraphs[nth].bottom, step)
        return self._line_in_next_row(row, place.side, step)

    def _line_in_next_row(self, row: int, side: int, step: int) -> float | None:
        rows = self._document.rows
        following = range(row + 1, len(rows)) if step > 0 else range(row - 1, -1, -1)
        for candidate in following:
            if rows[candidate].cells[side]:
                paragraphs = self._sheet.row_layout(candidate).cells[side].paragraphs
                found = paragraphs[0 if step > 0 else -1]
                return self._sheet.heights.top(candidate) + _edge(found.top, found.bottom, step)
        return None


def _edge(top: float, bottom: float, step: int) -> float:
    return top + 2 if step > 0 else bottom - 2
