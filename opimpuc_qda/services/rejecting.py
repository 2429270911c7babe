"""Saying no to suggestions: remembered in the project, so that nobody is asked twice."""

from __future__ import annotations

from collections.abc import Sequence

from opimpuc_qda.domain.errors import NoSuchThing
from opimpuc_qda.domain.suggestion import Rejection, Suggestion, rejection
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.codes import code_of
from opimpuc_qda.queries.grounds import ground
from opimpuc_qda.store.project import Project


def reject(project: Project, coder: Uid, suggestions: Sequence[Suggestion]) -> tuple[Uid, ...]:
    """Remember that ``coder`` does not want ``suggestions``, as one operation; returns the rejections.

    Raises:
        NoSuchThing: a code or a text is not in the project.
    """
    with project.read() as view:
        rejections = []
        for one in suggestions:
            place = ground(view, one.text)
            if place is None:
                raise NoSuchThing("text", one.text)
            if code_of(view, one.code) is None:
                raise NoSuchThing("code", one.code)
            rejections.append(rejection(coder, one.code, one.text, place.revision, one.span))
    with project.write("suggestion.reject", coder) as change:
        for made in rejections:
            change.add(made)
            change.restore(Rejection, made.uid)
    return tuple(made.uid for made in rejections)
