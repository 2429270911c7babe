"""Writing summaries: one of each coder for a transcript and a code."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from opimpuc_qda.domain.errors import NoSuchThing
from opimpuc_qda.domain.summary import Summary, summary_uid
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.codes import codebook
from opimpuc_qda.queries.summaries import SummaryRow, summaries_under
from opimpuc_qda.queries.transcripts import transcripts
from opimpuc_qda.store.change import Change
from opimpuc_qda.store.project import Project, View


def write(project: Project, coder: Uid, transcript: Uid, code: Uid, body: str) -> bool:
    """Make ``body`` what ``coder`` says in one cell; "" empties it. Others' words stay as they are.

    Returns whether anything changed.

    Raises:
        NoSuchThing: the project has no such transcript or code.
    """
    with project.read() as view:
        _check(view, transcript, code)
        under = summaries_under(view, [code])
    place = transcript, coder
    before = next((row.body for row in under if (row.transcript, row.coder) == place), "")
    wanted = body if body.strip() else ""
    if wanted == before:
        return False
    with project.write("summary.write", coder) as change:
        _put(change, transcript, code, coder, wanted)
    return True


def remove_under(change: Change, rows: Iterable[SummaryRow]) -> None:
    """Take summaries away with the codes they are about."""
    for row in rows:
        change.remove(Summary, row.uid)


def hand_on(change: Change, rows: Collection[SummaryRow], into: Uid, there: Collection[SummaryRow]) -> None:
    """Give ``rows`` to the code ``into``, below what the same coder said ``there`` already."""
    said = {(row.transcript, row.coder): row.body for row in there}
    for row in rows:
        before = said.get((row.transcript, row.coder), "")
        _put(change, row.transcript, into, row.coder, "\n\n".join(filter(None, (before, row.body))))
    remove_under(change, rows)


def _put(change: Change, transcript: Uid, code: Uid, coder: Uid, body: str) -> None:
    uid = summary_uid(transcript, code, coder)
    change.add(Summary(uid, transcript, code, coder, body))
    change.restore(Summary, uid)


def _check(view: View, transcript: Uid, code: Uid) -> None:
    if transcript not in {row.uid for row in transcripts(view)}:
        raise NoSuchThing("transcript", transcript)
    if code not in codebook(view):
        raise NoSuchThing("code", code)
