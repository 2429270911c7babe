"""Saving all that an editor says of a code, in one operation."""

from __future__ import annotations

from dataclasses import replace

from opimpuc_qda.domain.codebook import Code, CodeStatus, Example
from opimpuc_qda.domain.errors import NotCodable
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.codes import codebook
from opimpuc_qda.services import codebook_editing as editing
from opimpuc_qda.store.project import Project, View


def create(project: Project, coder: Uid, draft: Code) -> Uid:
    """Make the code that ``draft`` describes, last among its siblings; returns its uid.

    Uid and order of ``draft`` say nothing; its id "" asks for one made from the label.

    Raises:
        NoLabel, BadCodeId, CodeIdTaken, NoSuchThing, CodeBelowItself: as :func:`codebook_editing.add`.
        NotCodable: what should replace it cannot be applied.
    """
    with project.read() as view:
        new = editing.NewCode(draft.label, draft.parent, draft.name, draft.kind, draft.definition)
        base = editing.made(view, new)
        wanted = replace(
            draft, uid=base.uid, name=base.name, order=base.order, codable=base.codable, since=base.since
        )
        _check_heir(view, wanted)
    with project.write("code.add", coder) as change:
        return editing.enter(change, editing.checked(_tidied(wanted)))


def save(project: Project, coder: Uid, before: Code, after: Code) -> bool:
    """Save what ``after`` says otherwise than ``before``, its place in the tree too; False for nothing.

    ``before`` is the code as the person saw it, so that what somebody else changed meanwhile stays.

    Raises:
        NoLabel: no label would be left.
        NoSuchThing: the code, or its new parent, is not in the codebook.
        CodeBelowItself: it cannot stand below its new parent.
        NotCodable: what should replace it cannot be applied.
    """
    wanted = editing.checked(_tidied(after))
    with project.read() as view:
        book = codebook(view)
        editing.known(book, before.uid)
        moves = wanted.parent != before.parent
        if moves:
            editing.check_place(book, before.uid, wanted.parent)
        siblings = book.children(wanted.parent)
        if wanted.replaced_by != before.replaced_by:
            _check_heir(view, wanted)
    with project.write("code.edit", coder) as change:
        editing.set_what_differs(change, before, wanted)
        if moves:
            change.set(Code, before.uid, "parent", wanted.parent)
            change.set(Code, before.uid, "order", siblings[-1].order + 1 if siblings else 1)
        return not change.is_empty


def _check_heir(view: View, code: Code) -> None:
    if code.replaced_by is None:
        return
    heir = codebook(view).named(code.replaced_by)
    if heir is None or heir.uid == code.uid or not heir.can_be_applied:
        raise NotCodable(code.replaced_by)


def _tidied(code: Code) -> Code:
    """Without an example that says nothing, and without an heir where it is in use."""
    example = code.example
    if example is not None:
        text = editing.tidied(example.text)
        source = example.source_language if example.source_language in text else next(iter(text), "")
        example = Example(example.constructed, source, text) if text else None
    heir = code.replaced_by if code.status is CodeStatus.RETIRED else None
    return replace(code, example=example, replaced_by=heir)
