"""Bringing codes together and taking them apart: codings change their code, and none is lost in silence."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from opimpuc_qda.domain.codebook import Code, Codebook, Cues
from opimpuc_qda.domain.coding import Coding
from opimpuc_qda.domain.errors import CodeBelowItself, CodeInUse, NotCodable
from opimpuc_qda.domain.memo import Memo, MemoTarget
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.code_use import CodeUse, memos_by_target, uses
from opimpuc_qda.queries.codes import codebook
from opimpuc_qda.queries.summaries import summaries_under
from opimpuc_qda.services import summaries
from opimpuc_qda.services.codebook_editing import DEEPEST, NewCode, enter, known, made
from opimpuc_qda.store.change import Change
from opimpuc_qda.store.project import Project, Readable, View


@dataclass(frozen=True, slots=True)
class Recoding:
    """What happens to codings that change their code.

    ``moved`` get the new code. ``united`` say what another coding (the second of each pair) of the new code
    says already, by the same coder on the same span: they go, and their memos hang on that one from then on.
    """

    moved: tuple[CodeUse, ...]
    united: tuple[tuple[CodeUse, CodeUse], ...]
    coding_memos: int


@dataclass(frozen=True, slots=True)
class MergePreview:
    """What merging would do: to codings, and the memos and the codes below the one that goes."""

    recoding: Recoding
    memos: int
    children: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class Removal:
    """What would go with a code: codes (itself and those below it), their codings, and memos on all these."""

    codes: tuple[Code, ...]
    codings: tuple[CodeUse, ...]
    memos: int


def preview_merge(project: Readable, code: Uid, into: Uid) -> MergePreview:
    """What :func:`merge` would do now; nothing is changed. Raises as :func:`merge` does."""
    with project.read() as view:
        book = codebook(view)
        _check_merge(book, code, into)
        memos = memos_by_target(view, MemoTarget.CODE, [code])
        return MergePreview(_recoding(view, [code], into), len(memos.get(code, ())), book.children(code))


def merge(project: Project, coder: Uid, code: Uid, into: Uid) -> Recoding:
    """Let ``into`` take over the codings, memos, summaries, cues and children of ``code``, which then goes.

    Codings of all coders are recoded. One operation; undoing it brings everything back. Where somebody who
    has not seen it yet codes with ``code``, it comes back and is listed as a conflict.

    Raises:
        NoSuchThing: one of the codes is not in the codebook.
        NotCodable: ``into`` cannot be applied although there is something to recode.
        CodeBelowItself: ``into`` is ``code`` or stands below it.
    """
    with project.read() as view:
        book = codebook(view)
        gone, heir = _check_merge(book, code, into)
        recoding = _recoding(view, [code], into)
        _check_heir(heir, recoding)
        hanging = _memos_of(view, recoding)
        own = memos_by_target(view, MemoTarget.CODE, [code]).get(code, ())
        said, said_there = summaries_under(view, [code]), summaries_under(view, [into])
    with project.write("code.merge", coder) as change:
        _recode(change, recoding, into, hanging)
        for memo in own:
            change.set(Memo, memo, "target", into)
        summaries.hand_on(change, said, into, said_there)
        _bequeath(change, book, gone, heir)
        change.set(Code, code, "replaced_by", heir.name)
        change.remove(Code, code)
    return recoding


def preview_split(project: Readable, codings: Collection[Uid], into: Uid | NewCode) -> Recoding:
    """What :func:`split` would do now; nothing is changed. Raises as :func:`split` does."""
    with project.read() as view:
        return _split(view, codings, into)[1]


def split(project: Project, coder: Uid, codings: Collection[Uid], into: Uid | NewCode) -> Recoding:
    """Give ``codings`` another code, which may be made for them in the same operation.

    Raises:
        NotCodable: ``into`` cannot be applied.
        NoSuchThing and others: as :func:`opimpuc_qda.services.codebook_editing.add`.
    """
    with project.read() as view:
        heir, recoding = _split(view, codings, into)
        hanging = _memos_of(view, recoding)
    with project.write("code.split", coder) as change:
        target = heir.uid or enter(change, heir)
        _recode(change, recoding, target, hanging)
    return recoding


def preview_removal(project: Readable, code: Uid) -> Removal:
    """What :func:`delete` would take away now; nothing is changed.

    Raises:
        NoSuchThing: the code is not in the codebook.
    """
    with project.read() as view:
        return _removal(view, code)[0]


def delete(project: Project, coder: Uid, code: Uid, codings: Collection[Uid] = ()) -> Removal:
    """Take ``code`` out with everything below it, summaries too; undoing brings it all back.

    ``codings`` are those that the person was shown and agreed to lose.

    Raises:
        CodeInUse: there are other codings of these codes.
        NoSuchThing: the code is not in the codebook.
    """
    with project.read() as view:
        removal, memos = _removal(view, code)
        said = summaries_under(view, [one.uid for one in removal.codes])
    unseen = {use.uid for use in removal.codings} - set(codings)
    if unseen:
        raise CodeInUse(removal.codes[0].name, len(unseen))
    with project.write("code.delete", coder) as change:
        for memo in memos:
            change.remove(Memo, memo)
        summaries.remove_under(change, said)
        for use in removal.codings:
            change.remove(Coding, use.uid)
        for gone in removal.codes:
            change.remove(Code, gone.uid)
    return removal


def _split(view: View, codings: Collection[Uid], into: Uid | NewCode) -> tuple[Code, Recoding]:
    """The code that takes ``codings`` over (without a uid where it is to be made), and what that does."""
    book, wanted = codebook(view), set(codings)
    heir = made(view, into) if isinstance(into, NewCode) else known(book, into)
    chosen = [use for use in uses(view, [one.uid for one in book.in_order()]) if use.uid in wanted]
    recoding = _planned(chosen, uses(view, [heir.uid]) if heir.uid else (), view)
    _check_heir(heir, recoding)
    return heir, recoding


def _check_merge(book: Codebook, code: Uid, into: Uid) -> tuple[Code, Code]:
    gone, heir = known(book, code), known(book, into)
    below = book.subtree(code)
    height = max(len(book.path(uid)) for uid in below) - len(book.path(code))
    if into in below or len(book.path(into)) + height > DEEPEST:
        raise CodeBelowItself(heir.name, DEEPEST)
    return gone, heir


def _check_heir(heir: Code, recoding: Recoding) -> None:
    if not heir.can_be_applied and (recoding.moved or recoding.united):
        raise NotCodable(heir.name)


def _recoding(view: View, codes: Sequence[Uid], into: Uid) -> Recoding:
    return _planned(uses(view, codes), uses(view, [into]), view)


def _planned(chosen: Iterable[CodeUse], there: Iterable[CodeUse], view: View) -> Recoding:
    """Part ``chosen`` into those that get the new code, and those that another coding says already."""
    standing = {use.place: use for use in there}
    kept = {use.uid for use in standing.values()}
    moved, united = [], []
    for use in chosen:
        if use.uid in kept:
            continue
        if (twin := standing.get(use.place)) is not None:
            united.append((use, twin))
        else:
            standing[use.place] = use
            moved.append(use)
    memos = memos_by_target(
        view, MemoTarget.CODING, [use.uid for use in (*moved, *(one for one, _ in united))]
    )
    return Recoding(tuple(moved), tuple(united), sum(map(len, memos.values())))


def _memos_of(view: View, recoding: Recoding) -> Mapping[Uid, tuple[Uid, ...]]:
    return memos_by_target(view, MemoTarget.CODING, [use.uid for use, _ in recoding.united])


def _recode(change: Change, recoding: Recoding, into: Uid, hanging: Mapping[Uid, tuple[Uid, ...]]) -> None:
    for use in recoding.moved:
        change.set(Coding, use.uid, "code", into)
    for use, twin in recoding.united:
        for memo in hanging.get(use.uid, ()):
            change.set(Memo, memo, "target", twin.uid)
        if twin.weight is None and use.weight is not None:
            change.set(Coding, twin.uid, "weight", use.weight)
        change.remove(Coding, use.uid)


def _bequeath(change: Change, book: Codebook, gone: Code, heir: Code) -> None:
    """Children come last below the heir; cues are united; what named the one names the other."""
    last = max((child.order for child in book.children(heir.uid)), default=0)
    for order, child in enumerate(book.children(gone.uid), last + 1):
        change.set(Code, child.uid, "parent", heir.uid)
        change.set(Code, child.uid, "order", order)
    cues = united_cues(heir.cues, gone.cues)
    if cues != heir.cues:
        change.set(Code, heir.uid, "cues", cues)
    for code in book.in_order():
        if gone.name in code.see_also and code.uid != gone.uid:
            change.set(Code, code.uid, "see_also", _renamed(code, gone.name, heir.name))
        if code.replaced_by == gone.name and code.uid != heir.uid:
            change.set(Code, code.uid, "replaced_by", heir.name)
    if heir.replaced_by == gone.name:
        change.set(Code, heir.uid, "replaced_by", None)


def united_cues(one: Mapping[str, Cues], other: Mapping[str, Cues]) -> dict[str, Cues]:
    """The cues of both, each word once, strong where it is strong in either."""
    result = dict(one)
    for language, cues in other.items():
        mine = result.get(language, Cues())
        strong = tuple(dict.fromkeys((*mine.strong, *cues.strong)))
        weak = tuple(word for word in dict.fromkeys((*mine.weak, *cues.weak)) if word not in strong)
        result[language] = replace(mine, strong=strong, weak=weak)
    return result


def _renamed(code: Code, old: str, new: str) -> tuple[str, ...]:
    names = (new if name == old else name for name in code.see_also)
    return tuple(dict.fromkeys(name for name in names if name != code.name))


def _removal(view: View, code: Uid) -> tuple[Removal, tuple[Uid, ...]]:
    """What would go, and the memos that hang on it."""
    book = codebook(view)
    known(book, code)
    below = book.subtree(code)
    codes = (book[code], *(one for one in book.in_order() if one.uid in below and one.uid != code))
    found = uses(view, below)
    on_codes = memos_by_target(view, MemoTarget.CODE, below)
    on_codings = memos_by_target(view, MemoTarget.CODING, [use.uid for use in found])
    memos = tuple(memo for held in (on_codes, on_codings) for one in held.values() for memo in one)
    return Removal(codes, found, len(memos)), memos
