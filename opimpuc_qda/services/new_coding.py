"""Codes that are made where they are needed first: at a passage."""

from __future__ import annotations

from dataclasses import dataclass

from opimpuc_qda.domain.coding import Coding
from opimpuc_qda.domain.errors import NoSuchThing, OutsideText
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.grounds import ground
from opimpuc_qda.services.codebook_editing import NewCode, enter, made
from opimpuc_qda.store.project import Project


@dataclass(frozen=True, slots=True)
class NewCoding:
    """The code that was made, and its first coding."""

    code: Uid
    coding: Uid


def apply_new(project: Project, coder: Uid, new: NewCode, text: Uid, span: Span) -> NewCoding:
    """Make a code and put it on ``span`` of ``text``, in one operation.

    Raises:
        NoSuchThing: text or parent is not in the project.
        OutsideText: the span is empty or reaches beyond the text.
        NoLabel, BadCodeId, CodeIdTaken, CodeBelowItself: as for any new code.
    """
    with project.read() as view:
        place, code = ground(view, text), made(view, new)
    if place is None:
        raise NoSuchThing("text", text)
    if not len(span) or span.end > place.characters:
        raise OutsideText(span.start, span.end)
    with project.write("coding.new", coder) as change:
        uid, coding = enter(change, code), change.new_uid()
        change.add(Coding(coding, uid, text, place.revision, span, coder, change.now))
    return NewCoding(uid, coding)
