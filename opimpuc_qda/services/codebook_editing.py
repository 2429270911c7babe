"""Editing the codebook: each verb is one operation, can be undone, and merges field by field."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from itertools import pairwise

from opimpuc_qda.domain.codebook import (
    Code,
    Codebook,
    CodeKind,
    CodeStatus,
    Cues,
    Example,
    LocalText,
)
from opimpuc_qda.domain.codebook_ids import is_id, suggested_id
from opimpuc_qda.domain.errors import (
    BadCodeId,
    CodeBelowItself,
    CodeIdTaken,
    NoLabel,
    NoSuchThing,
    NotCodable,
)
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.code_use import every_id
from opimpuc_qda.queries.codes import codebook, codebook_head
from opimpuc_qda.store.change import Change
from opimpuc_qda.store.project import Project, View

DEEPEST = 20
GREY, PALE, DOT = "#5A5A5A", "#ECECEC", "●"
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_FIXED = frozenset({"uid", "name", "parent", "order", "kind"})


@dataclass(frozen=True, slots=True)
class NewCode:
    """A code to be made. ``name`` "" takes an id from the label; colours and glyph are the parent's."""

    label: LocalText
    parent: Uid | None = None
    name: str = ""
    kind: CodeKind = CodeKind.CODE
    definition: LocalText = field(default_factory=dict)


def add(project: Project, coder: Uid, new: NewCode) -> Uid:
    """Make a code, last among its siblings; returns its uid.

    Raises:
        NoLabel: no language has a label.
        BadCodeId, CodeIdTaken: ``new.name`` cannot be its id.
        NoSuchThing: the parent is not in the codebook.
        CodeBelowItself: the parent is as deep as codes go.
    """
    with project.read() as view:
        code = made(view, new)
    with project.write("code.add", coder) as change:
        return enter(change, code)


def made(view: View, new: NewCode) -> Code:
    """The code that ``new`` asks for, still without a uid of its own; raises as :func:`add` does."""
    book, taken = codebook(view), every_id(view)
    above = known(book, new.parent) if new.parent is not None else None
    label = tidied(new.label)
    if not label:
        raise NoLabel(new.name)
    name = new.name or suggested_id(_latin(label), above.name if above else "", taken)
    _check_id(name, taken)
    if above is not None and len(book.path(above.uid)) >= DEEPEST:
        raise CodeBelowItself(name, DEEPEST)
    head = codebook_head(view)
    siblings = book.children(new.parent)
    return Code(
        uid=Uid(""),
        name=name,
        parent=new.parent,
        kind=new.kind,
        codable=new.kind is not CodeKind.GROUP,
        order=siblings[-1].order + 1 if siblings else 1,
        colour=above.colour if above else GREY,
        tint=above.tint if above else PALE,
        glyph=above.glyph if above else DOT,
        status=CodeStatus.ACTIVE,
        since=head.version if head else "",
        label=label,
        definition=tidied(new.definition),
        in_frequency_tables=above.in_frequency_tables if above else True,
    )


def enter(change: Change, code: Code) -> Uid:
    """Bring a :func:`made` code into the project as part of ``change``."""
    uid = change.new_uid()
    change.add(replace(code, uid=uid))
    return uid


def rename(project: Project, coder: Uid, code: Uid, label: LocalText) -> None:
    """Give ``code`` the labels of ``label``; languages not named keep theirs, "" takes one away.

    Raises:
        NoLabel: no label would be left.
        NoSuchThing: the code is not in the codebook.
    """
    with project.read() as view:
        old = known(codebook(view), code)
    _write(project, coder, "code.rename", old, replace(old, label={**old.label, **label}))


def define(  # noqa: PLR0913  (one for each thing that a definition has)
    project: Project,
    coder: Uid,
    code: Uid,
    *,
    definition: LocalText | None = None,
    include: LocalText | None = None,
    exclude: LocalText | None = None,
    example: Example | None = None,
) -> None:
    """Say what ``code`` means; what is None stays, languages not named too. NoSuchThing as :func:`rename`."""
    with project.read() as view:
        old = known(codebook(view), code)
    edited = replace(
        old,
        definition={**old.definition, **(definition or {})},
        include={**old.include, **(include or {})},
        exclude={**old.exclude, **(exclude or {})},
        example=example or old.example,
    )
    _write(project, coder, "code.define", old, edited)


def recolour(  # noqa: PLR0913
    project: Project,
    coder: Uid,
    code: Uid,
    *,
    colour: str | None = None,
    tint: str | None = None,
    glyph: str | None = None,
    subtree: bool = False,
) -> None:
    """Change how ``code`` looks ("#RRGGBB"), with everything below it where ``subtree`` says so."""
    with project.read() as view:
        book = codebook(view)
        known(book, code)
        old = [book[uid] for uid in sorted(book.subtree(code))] if subtree else [book[code]]
    with project.write("code.colour", coder) as change:
        for one in old:
            edited = replace(
                one,
                colour=colour or one.colour,
                tint=tint or one.tint,
                glyph=one.glyph if glyph is None else glyph,
            )
            set_what_differs(change, one, checked(edited))


def set_cues(project: Project, coder: Uid, code: Uid, cues: Mapping[str, Cues]) -> None:
    """Say which words raise ``code``; languages not named keep theirs. NoSuchThing as :func:`rename`."""
    with project.read() as view:
        old = known(codebook(view), code)
    _write(project, coder, "code.cues", old, replace(old, cues={**old.cues, **cues}))


def edit(project: Project, coder: Uid, edited: Code) -> None:
    """Save everything that ``edited`` says differently, in one operation; its place in the tree stays.

    Raises:
        NoLabel, NoSuchThing: as :func:`rename`.
    """
    with project.read() as view:
        old = known(codebook(view), edited.uid)
    _write(project, coder, "code.edit", old, edited)


def move(project: Project, coder: Uid, code: Uid, parent: Uid | None, position: int | None = None) -> None:
    """Put ``code`` with all below it under ``parent`` (None: the top level), ``position``th of its siblings.

    Positions count from 0 among the others; None and what is too large is the end. The id stays.

    Raises:
        CodeBelowItself: the parent is the code or stands below it, or the tree would be too deep.
        NoSuchThing: code or parent is not in the codebook.
    """
    with project.read() as view:
        book = codebook(view)
        known(book, code)
        check_place(book, code, parent)
    siblings = [one for one in book.children(parent) if one.uid != code]
    siblings.insert(len(siblings) if position is None else max(0, position), book[code])
    with project.write("code.move", coder) as change:
        if book[code].parent != parent:
            change.set(Code, code, "parent", parent)
        for uid, order in _orders(siblings, code).items():
            change.set(Code, uid, "order", order)


def retire(project: Project, coder: Uid, code: Uid, replaced_by: Uid | None = None) -> None:
    """Keep ``code`` readable and counted, but offer it no more; ``replaced_by`` takes its part from now on.

    Raises:
        NotCodable: what should replace it cannot be applied.
        NoSuchThing: one of them is not in the codebook.
    """
    with project.read() as view:
        book = codebook(view)
        old = known(book, code)
        heir = known(book, replaced_by) if replaced_by is not None else None
    if heir is not None and (not heir.can_be_applied or heir.uid == code):
        raise NotCodable(heir.name)
    edited = replace(old, status=CodeStatus.RETIRED, replaced_by=heir.name if heir else None)
    _write(project, coder, "code.retire", old, edited)


def revive(project: Project, coder: Uid, code: Uid) -> None:
    """Offer a retired code again; NoSuchThing as :func:`rename`."""
    with project.read() as view:
        old = known(codebook(view), code)
    edited = replace(old, status=CodeStatus.ACTIVE, replaced_by=None)
    _write(project, coder, "code.revive", old, edited)


def known(book: Codebook, uid: Uid) -> Code:
    """The code ``uid``.

    Raises:
        NoSuchThing: it is not in the codebook.
    """
    if uid not in book:
        raise NoSuchThing("code", uid)
    return book[uid]


def tidied(text: LocalText) -> dict[str, str]:
    """``text`` without space at the ends, and without languages that say nothing."""
    return {language: said.strip() for language, said in text.items() if said.strip()}


def _write(project: Project, coder: Uid, kind: str, old: Code, edited: Code) -> None:
    sound = checked(edited)
    with project.write(kind, coder) as change:
        set_what_differs(change, old, sound)


def set_what_differs(change: Change, old: Code, edited: Code) -> None:
    """Note in ``change`` only what differs, so that people who edit other fields do not collide."""
    for one in fields(Code):
        value = getattr(edited, one.name)
        if one.name not in _FIXED and value != getattr(old, one.name):
            change.set(Code, old.uid, one.name, value)


def checked(code: Code) -> Code:
    """``code`` tidied, once it is known to be sound.

    Raises:
        NoLabel: no language has a label.
    """
    for colour in (code.colour, code.tint):
        if not _COLOUR.fullmatch(colour):
            raise ValueError(f"{colour!r} is no colour")
    label = tidied(code.label)
    if not label:
        raise NoLabel(code.name)
    return replace(
        code,
        label=label,
        definition=tidied(code.definition),
        include=tidied(code.include),
        exclude=tidied(code.exclude),
        glyph=code.glyph.strip(),
        cues={language: _tidied_cues(cues) for language, cues in code.cues.items()},
    )


def _tidied_cues(cues: Cues) -> Cues:
    """Each word once, strong before weak."""
    strong = tuple(dict.fromkeys(word.strip() for word in cues.strong if word.strip()))
    weak = tuple(dict.fromkeys(word.strip() for word in cues.weak if word.strip()))
    return Cues(strong, tuple(word for word in weak if word not in strong))


def _check_id(name: str, taken: frozenset[str]) -> None:
    if not is_id(name):
        raise BadCodeId(name)
    if name in taken:
        raise CodeIdTaken(name)


def check_place(book: Codebook, code: Uid, parent: Uid | None) -> None:
    """Refuse a parent (None: the top level) under which ``code`` cannot stand; raises as :func:`move`."""
    if parent is None:
        return
    known(book, parent)
    below = book.subtree(code)
    above = len(book.path(parent))
    height = max(len(book.path(uid)) for uid in below) - len(book.path(code)) + 1
    if parent in below or above + height > DEEPEST:
        raise CodeBelowItself(book[code].name, DEEPEST)


def _orders(siblings: Sequence[Code], moved: Uid) -> dict[Uid, int]:
    """New orders for as few of ``siblings`` as can be: those who edit elsewhere shall not collide."""
    place = next(index for index, code in enumerate(siblings) if code.uid == moved)
    before = siblings[place - 1].order if place else 0
    after = siblings[place + 1].order if place + 1 < len(siblings) else None
    rest = [code.order for code in siblings if code.uid != moved]
    is_strict = all(one < other for one, other in pairwise(rest))
    if is_strict and (after is None or before + 1 < after):
        return {moved: before + 1} if siblings[place].order != before + 1 else {}
    return {
        code.uid: order for order, code in enumerate(siblings, 1) if code.order != order or code.uid == moved
    }


def _latin(label: LocalText) -> str:
    """What an id is made of: the English or French label, else the reading of the Chinese one."""
    for language in ("en", "fr"):
        if said := label.get(language):
            return said
    from opimpuc_qda.language.pinyin import spelled

    return spelled(next(iter(label.values())))
