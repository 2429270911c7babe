"""Applying and removing codes, and moving the ends of codings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from opimpuc_qda.domain.codebook import Code, CodeStatus
from opimpuc_qda.domain.coding import Coding
from opimpuc_qda.domain.errors import NoSuchThing, NotCodable, OutsideText
from opimpuc_qda.domain.memo import Memo, MemoTarget
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.codes import code_of
from opimpuc_qda.queries.codings import codings_with, living
from opimpuc_qda.queries.grounds import Ground, existing_codings, ground
from opimpuc_qda.queries.memos import memos_on
from opimpuc_qda.store.change import Change
from opimpuc_qda.store.project import Project, View


@dataclass(frozen=True, slots=True)
class Wanted:
    """A coding to be made: which code on which code points of which text, with an optional memo."""

    code: Uid
    text: Uid
    span: Span
    weight: float | None = None
    memo: str = ""


@dataclass(frozen=True, slots=True)
class Applied:
    """The codings made, and how many were there already (same coder, code and span)."""

    added: tuple[Uid, ...]
    already: int


def apply(project: Project, coder: Uid, code: Uid, text: Uid, span: Span, weight: float | None = None) -> Uid:
    """Put ``code`` on ``span`` of ``text``; returns the coding, also where the coder had made it already.

    Raises:
        NoSuchThing: code or text is not in the project.
        NotCodable: the code is a group or retired.
        OutsideText: the span is empty or reaches beyond the text.
    """
    with project.read() as view:
        starts = Span(span.start, span.start + 1)
        there = existing_codings(view, coder, text, starts).get((code, span))
    if there is not None:
        return there
    return apply_all(project, coder, [Wanted(code, text, span, weight)]).added[0]


def apply_all(project: Project, coder: Uid, wanted: Sequence[Wanted]) -> Applied:
    """Make many codings in one operation, or none of them; raises as :func:`apply` does."""
    with project.read() as view:
        grounds = {text: _ground(view, text) for text in {item.text for item in wanted}}
        for code in {item.code for item in wanted}:
            _check_codable(view, code)
        there = {
            (text, *place)
            for text in grounds
            for place in existing_codings(view, coder, text, _starts(wanted, text))
        }
    fresh: dict[tuple[Uid, Uid, Span], Wanted] = {}
    for item in wanted:
        _check_inside(item.span, grounds[item.text])
        if (item.text, item.code, item.span) not in there:
            fresh.setdefault((item.text, item.code, item.span), item)
    with project.write("coding.apply", coder) as change:
        added = tuple(_add(change, coder, item, grounds[item.text]) for item in fresh.values())
    return Applied(added, len(wanted) - len(added))


def resize(project: Project, coder: Uid, uid: Uid, span: Span) -> bool:
    """Let the coding ``uid`` cover ``span`` of its text; False where it does already.

    Its revision and both its ends are written together, so that where two people move it, or one moves it
    and another corrects the text, one of them wins as a whole.

    Raises:
        NoSuchThing: the coding is gone, or left on an older revision.
        OutsideText: the span is empty or reaches beyond the text.
    """
    with project.read() as view:
        row = next(iter(codings_with(view, [uid])), None)
        if row is None:
            raise NoSuchThing("coding", uid)
        place = _ground(view, row.text)
    _check_inside(span, place)
    if row.span == span:
        return False
    with project.write("coding.resize", coder) as change:
        change.set(Coding, uid, "revision", place.revision)
        change.set(Coding, uid, "start", span.start)
        change.set(Coding, uid, "end", span.end)
    return True


def remove(project: Project, coder: Uid, codings: Iterable[Uid]) -> None:
    """Take codings away with the memos that hang on them; the log keeps both, what is gone stays gone."""
    with project.read() as view:
        memos = [(uid, memos_on(view, uid)) for uid in living(view, codings)]
    with project.write("coding.remove", coder) as change:
        for coding, hanging in memos:
            for memo in hanging:
                change.remove(Memo, memo.uid)
            change.remove(Coding, coding)


def _starts(wanted: Iterable[Wanted], text: Uid) -> Span:
    """The stretch in which codings of ``text`` are to start."""
    starts = [item.span.start for item in wanted if item.text == text]
    return Span(min(starts), max(starts) + 1)


def _add(change: Change, coder: Uid, item: Wanted, place: Ground) -> Uid:
    uid = change.new_uid()
    change.add(Coding(uid, item.code, item.text, place.revision, item.span, coder, change.now, item.weight))
    if item.memo:
        change.add(Memo(change.new_uid(), MemoTarget.CODING, uid, item.memo, coder, change.now))
    return uid


def _ground(view: View, text: Uid) -> Ground:
    found = ground(view, text)
    if found is None:
        raise NoSuchThing("text", text)
    return found


def _check_codable(view: View, uid: Uid) -> None:
    code: Code | None = code_of(view, uid)
    if code is None:
        raise NoSuchThing("code", uid)
    if not code.codable or code.status is not CodeStatus.ACTIVE:
        raise NotCodable(code.name)


def _check_inside(span: Span, place: Ground) -> None:
    if not len(span) or span.end > place.characters:
        raise OutsideText(span.start, span.end)
