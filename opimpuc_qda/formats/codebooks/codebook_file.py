"""Codebook files: a head, and codes in the order of their tree."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from opimpuc_qda.domain.codebook import (
    Code,
    Codebook,
    CodebookHead,
    CodeKind,
    CodeStatus,
    Cues,
    Example,
)
from opimpuc_qda.domain.codebook_ids import is_id
from opimpuc_qda.domain.errors import BadCodebook
from opimpuc_qda.domain.uid import Uid, parse
from opimpuc_qda.formats.codebooks.entries import Entry, unique
from opimpuc_qda.formats.codebooks.reading import read_document
from opimpuc_qda.formats.codebooks.writing import block, in_order, write_text

DEEPEST_TREE = 20
GREY, PALE = "#5A5A5A", "#ECECEC"
_HEAD_KEYS = (
    "id", "version", "guid", "licence", "languages", "structure", "id_rule", "colour_rule", "examples",
    "cue_rule", "coding_rules",
)  # fmt: skip


def read_codebook(path: Path) -> tuple[CodebookHead, tuple[Code, ...]]:
    """The head and the codes of the file at ``path``, in the order of the file.

    Codes that are kept out of the frequency tables are process codes.

    Raises:
        NoSuchFile, EmptyFile, NotReadable: as they say.
        BadCodebook: the file is not UTF-8, no YAML, or breaks a rule of codebooks.
    """
    document = read_document(path)
    top = Entry(path, "the file", document.content)
    head = _head(Entry(path, "codebook", top.mapping("codebook")), document.preamble)
    codes, parents = _codes(path, top.items("codes"))
    top.end()
    return head, _placed(path, codes, parents)


def write_codebook(path: Path, head: CodebookHead, codes: Iterable[Code]) -> None:
    """Write ``codes``, parents before their children, so that :func:`read_codebook` gives them back.

    Raises:
        NotWritable, DiskFull: as the disk says; the old file stands.
    """
    ordered = _in_tree_order(tuple(codes))
    names = {code.uid: code.name for code in ordered}
    entries = [_code_values(code, names, head.languages) for code in ordered]
    write_text(path, head.preamble + block({"codebook": _head_values(head), "codes": entries}))


def _head(entry: Entry, preamble: str) -> CodebookHead:
    return CodebookHead(
        uid=_guid(entry),
        name=entry.take("id", str),
        version=entry.take("version", str),
        languages=_languages(entry),
        preamble=preamble,
        document=entry.rest(),
    )


def _languages(entry: Entry) -> tuple[str, ...]:
    languages = entry.texts("languages")
    if not languages:
        raise entry.problem("languages is missing")
    return languages


def _guid(entry: Entry) -> Uid:
    text = entry.take("guid", str)
    try:
        return parse(text)
    except ValueError as error:
        raise entry.problem("guid is no UUID") from error


def _codes(path: Path, items: Sequence[object]) -> tuple[list[Code], list[str | None]]:
    """The codes without their parents, and the ids of the parents, both in the order of the file."""
    codes, parents = [], []
    for number, item in enumerate(items, 1):
        entry = Entry(path, f"code {number}", item)
        name = entry.take("id", str)
        entry.where = name
        if not is_id(name):
            raise entry.problem("id against the id rule")
        parents.append(entry.optional("parent"))
        codes.append(_code(entry, name, number))
    if not codes:
        raise BadCodebook(path, "codes is missing", "the file")
    unique(path, "id", [code.name for code in codes])
    unique(path, "guid", [code.uid for code in codes])
    return codes, parents


def _code(entry: Entry, name: str, number: int) -> Code:
    counted = entry.take("in_frequency_tables", bool, default=True)
    kind = _kind(entry, counted=counted)
    return Code(
        uid=_guid(entry),
        name=name,
        parent=None,
        kind=kind,
        codable=_codable(entry, kind),
        order=entry.take("order", int, number),
        colour=entry.colour("colour", GREY),
        tint=entry.colour("tint", PALE),
        glyph=entry.take("glyph", str, ""),
        status=entry.choice("status", CodeStatus, CodeStatus.ACTIVE),
        since=entry.take("since", str, ""),
        label=_label(entry),
        definition=entry.wording("definition"),
        include=entry.wording("include"),
        exclude=entry.wording("exclude"),
        see_also=entry.texts("see_also"),
        example=_example(entry.inner("example")),
        cues={language: _cues(entry, cues) for language, cues in entry.mapping("cues").items()},
        in_frequency_tables=counted,
        replaced_by=entry.optional("replaced_by"),
        extra=entry.rest(),
    )


def _kind(entry: Entry, *, counted: bool) -> CodeKind:
    kind = entry.choice("kind", CodeKind)
    return CodeKind.PROCESS if kind is CodeKind.CODE and not counted else kind


def _codable(entry: Entry, kind: CodeKind) -> bool:
    codable = entry.take("codable", bool, kind is not CodeKind.GROUP)
    if codable and kind is CodeKind.GROUP:
        raise entry.problem("a group that is codable")
    return codable


def _label(entry: Entry) -> dict[str, str]:
    label = entry.wording("label")
    if not label:
        raise entry.problem("label is missing")
    return label


def _example(entry: Entry | None) -> Example | None:
    if entry is None:
        return None
    example = Example(
        constructed=entry.take("constructed", bool),
        source_language=entry.take("source_language", str),
        text=entry.wording("text"),
    )
    entry.end()
    return example


def _cues(entry: Entry, values: object) -> Cues:
    inner = Entry(entry.path, entry.where, values)
    cues = Cues(inner.texts("strong"), inner.texts("weak"))
    inner.end()
    return cues


def _placed(path: Path, codes: list[Code], parents: list[str | None]) -> tuple[Code, ...]:
    """The codes with the uids of their parents.

    Raises:
        BadCodebook: a parent is not in the file, or codes are parents of each other.
    """
    uids = {code.name: code.uid for code in codes}
    for code, parent in zip(codes, parents, strict=True):
        if parent is not None and parent not in uids:
            raise BadCodebook(path, f"the parent {parent} is missing", code.name)
    placed = tuple(
        replace(code, parent=None if parent is None else uids[parent])
        for code, parent in zip(codes, parents, strict=True)
    )
    by_uid = {code.uid: code for code in placed}
    for code in placed:
        _check_way_up(path, code, by_uid)
    return placed


def _check_way_up(path: Path, code: Code, by_uid: Mapping[Uid, Code]) -> None:
    passed: set[Uid] = set()
    step = code
    while step.parent is not None:
        passed.add(step.uid)
        if step.parent in passed:
            raise BadCodebook(path, "a parent of itself", code.name)
        if len(passed) > DEEPEST_TREE:
            raise BadCodebook(path, "nested too deeply", code.name)
        step = by_uid[step.parent]


def _in_tree_order(codes: tuple[Code, ...]) -> tuple[Code, ...]:
    """Parents before children; codes that are parents of each other (a merge can do that) come last."""
    ordered = Codebook(codes).in_order()
    reached = {code.uid for code in ordered}
    return (*ordered, *(code for code in codes if code.uid not in reached))


def _head_values(head: CodebookHead) -> dict[str, object]:
    values = {
        "id": head.name,
        "version": head.version,
        "guid": head.uid,
        "languages": head.languages,
        **head.document,
    }
    values |= {
        key: in_order(value, head.languages) for key, value in values.items() if isinstance(value, Mapping)
    }
    return in_order(values, _HEAD_KEYS)


def _code_values(code: Code, names: Mapping[Uid, str], languages: tuple[str, ...]) -> dict[str, object]:
    values: dict[str, object] = {
        "id": code.name,
        "guid": code.uid,
        "parent": names.get(code.parent) if code.parent else None,
        "kind": _written_kind(code),
        "codable": code.codable,
        "order": code.order,
        "colour": code.colour,
        "tint": code.tint,
        "glyph": code.glyph,
        "status": code.status,
        "since": code.since,
    }
    return values | _optional_values(code, languages) | dict(code.extra)


def _written_kind(code: Code) -> CodeKind:
    return CodeKind.CODE if code.kind is CodeKind.PROCESS and not code.in_frequency_tables else code.kind


def _optional_values(code: Code, languages: tuple[str, ...]) -> dict[str, object]:
    """What a code may have; left out where it has nothing to say, but for label and definition."""
    values: dict[str, object] = {
        "replaced_by": code.replaced_by,
        "label": in_order(code.label, languages),
        "definition": in_order(code.definition, languages),
        "include": in_order(code.include, languages) or None,
        "exclude": in_order(code.exclude, languages) or None,
        "see_also": code.see_also or None,
        "example": _example_values(code.example, languages) if code.example else None,
        "cues": _cue_values(code.cues, languages) or None,
        "in_frequency_tables": None if code.in_frequency_tables else False,
    }
    return {key: value for key, value in values.items() if value is not None}


def _example_values(example: Example, languages: tuple[str, ...]) -> dict[str, object]:
    return {
        "constructed": example.constructed,
        "source_language": example.source_language,
        "text": in_order(example.text, languages),
    }


def _cue_values(cues: Mapping[str, Cues], languages: tuple[str, ...]) -> dict[str, object]:
    plain = {language: {"strong": found.strong, "weak": found.weak} for language, found in cues.items()}
    return in_order(plain, languages)
