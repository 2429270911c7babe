"""Attribute files: a schema head, and attributes written by hand.

People lay these files out for reading, with comments and quotes as they like. So an attribute is written back
in its own lines as long as they say the same, and in one regular shape where it is new or was changed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from textwrap import dedent, indent

from opimpuc_qda.domain.attribute import Attribute, AttributeType, SchemaHead, Value
from opimpuc_qda.domain.errors import BadCodebook
from opimpuc_qda.domain.uid import Uid, derived
from opimpuc_qda.formats.codebooks.entries import Entry, unique
from opimpuc_qda.formats.codebooks.reading import Document, parsed, read_document
from opimpuc_qda.formats.codebooks.writing import flow, in_order, pair, write_text

SCHEMAS = Uid("b479f5f7-ab8a-410b-98ae-9a55784efd4a")
"""What the uids of attribute schemas are derived from."""

_NAME = re.compile(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*")
_MARK = "  - "
_FLAGS = ("required", "unique", "open", "sensitive", "pseudonymise")
_BOUNDS = ("min", "max")
_WITH_VALUES = {AttributeType.ENUM, AttributeType.MULTI}


def read_attributes(path: Path) -> tuple[SchemaHead, tuple[Attribute, ...]]:
    """The head and the attributes of the file at ``path``, in the order of the file.

    Raises:
        NoSuchFile, EmptyFile, NotReadable: as they say.
        BadCodebook: the file is not UTF-8, no YAML, or breaks a rule of attribute schemas.
    """
    document = read_document(path)
    top = Entry(path, "the file", document.content)
    head = _head(top, document.preamble)
    attributes = [
        _attribute(Entry(path, f"attribute {order}", item), head, order)
        for order, item in enumerate(top.items("attributes"), 1)
    ]
    top.end()
    unique(path, "id", [attribute.name for attribute in attributes])
    return head, _with_lines(document, head, attributes)


def write_attributes(path: Path, head: SchemaHead, attributes: Iterable[Attribute]) -> None:
    """Write ``attributes`` in their order, so that :func:`read_attributes` gives them back.

    Raises:
        NotWritable, DiskFull: as the disk says; the old file stands.
    """
    ordered = sorted(attributes, key=lambda attribute: (attribute.order, attribute.name))
    lines = [_lines(path, head, attribute) for attribute in ordered]
    write_text(path, head.preamble + _head_lines(head) + "attributes:\n" + "".join(lines))


def _head(top: Entry, preamble: str) -> SchemaHead:
    schema = Entry(top.path, "schema", top.mapping("schema"))
    name = schema.take("id", str)
    levels = Entry(top.path, "levels", top.mapping("levels"))
    return SchemaHead(
        uid=derived(SCHEMAS, name),
        name=name,
        version=schema.take("version", str),
        languages=schema.texts("languages"),
        levels={level: levels.wording(level) for level in tuple(levels.rest())},
        reserved=_values(top, "reserved"),
        preamble=preamble,
        document=schema.rest(),
    )


def _attribute(entry: Entry, head: SchemaHead, order: int) -> Attribute:
    name = entry.take("id", str)
    entry.where = name
    level = entry.take("level", str)
    if not _NAME.fullmatch(name) or level not in head.levels or name.partition(".")[0] != level:
        raise entry.problem("id or level against the rule")
    return Attribute(
        uid=derived(head.uid, name),
        name=name,
        level=level,
        type=(kind := entry.choice("type", AttributeType)),
        order=order,
        label=entry.wording("label"),
        help=entry.wording("help"),
        values=_allowed(entry, kind),
        rules=_rules(entry),
    )


def _allowed(entry: Entry, kind: AttributeType) -> tuple[Value, ...]:
    values = _values(entry, "values")
    if bool(values) != (kind in _WITH_VALUES):
        raise entry.problem("values do not go with the type")
    return values


def _values(entry: Entry, key: str) -> tuple[Value, ...]:
    values = tuple(_value(Entry(entry.path, entry.where, item)) for item in entry.items(key))
    unique(entry.path, f"value of {entry.where}", [value.value for value in values])
    return values


def _value(entry: Entry) -> Value:
    value = Value(entry.take("value", str), entry.wording("label"))
    entry.end()
    return value


def _rules(entry: Entry) -> dict[str, object]:
    """What is left, its types checked where they protect: "sensitive: yes" would be text."""
    rules = entry.rest()
    for flag in _FLAGS:
        if not isinstance(rules.get(flag, False), bool):
            raise entry.problem(f"{flag} is not true or false")
    for bound in _BOUNDS:
        if type(rules.get(bound, 0)) not in (int, float):
            raise entry.problem(f"{bound} is no number")
    if not isinstance(rules.get("pattern", ""), str):
        raise entry.problem("pattern is not text")
    return rules


def _with_lines(document: Document, head: SchemaHead, found: list[Attribute]) -> tuple[Attribute, ...]:
    """The attributes with their lines in the file, where the lines alone say the same."""
    pieces = _pieces(document.text)
    if len(pieces) != len(found):
        return tuple(found)
    whole = (replace(one, as_written=piece) for one, piece in zip(found, pieces, strict=True))
    return tuple(
        one if _still_says(document.path, head, one) else replace(one, as_written="") for one in whole
    )


def _pieces(text: str) -> list[str]:
    """The lines of each item of the list "attributes", with the comments before it, indented as we do."""
    lines = (text.rstrip("\n") + "\n").splitlines(keepends=True)
    first = next((n for n, line in enumerate(lines, 1) if line.startswith("attributes:")), len(lines))
    lines = lines[first:]
    item = next((line for line in lines if line.lstrip(" ").startswith("- ")), "")
    mark = item[: len(item) - len(item.lstrip(" "))] + "- "
    starts = [_first_comment(lines, n, mark) for n, line in enumerate(lines) if line.startswith(mark)]
    bounds = [0, *starts[1:], len(lines)]
    pieces = ["".join(lines[start:end]) for start, end in pairwise(bounds)]
    return pieces if mark == _MARK else [indent(dedent(piece), "  ") for piece in pieces]


def _first_comment(lines: list[str], item: int, mark: str) -> int:
    """Where the blank lines and comments right before the line ``item`` begin."""
    start = item
    while start and _is_comment(lines[start - 1], len(mark) - len("- ")):
        start -= 1
    return start


def _is_comment(line: str, depth: int) -> bool:
    """Whether ``line`` says nothing; a deeper "#" may belong to the text of the item before."""
    words = line.lstrip(" ")
    return not words.strip() or (words.startswith("#") and len(line) - len(words) <= depth)


def _still_says(path: Path, head: SchemaHead, attribute: Attribute) -> bool:
    """Whether the lines kept with ``attribute`` alone give the attribute as it is now, and fit in a file."""
    lines = attribute.as_written.splitlines()
    first = next((line for line in lines if not _is_comment(line, len(line))), "")
    if not first.startswith(_MARK) or not attribute.as_written.endswith("\n"):
        return False
    try:
        top = Entry(path, attribute.name, parsed(path, "attributes:\n" + attribute.as_written))
        (item,) = top.items("attributes")
        top.end()
        found = _attribute(Entry(path, attribute.name, item), head, attribute.order)
    except (BadCodebook, ValueError):
        return False
    return replace(found, uid=attribute.uid, as_written=attribute.as_written) == attribute


def _lines(path: Path, head: SchemaHead, attribute: Attribute) -> str:
    if _still_says(path, head, attribute):
        return attribute.as_written
    values = _attribute_values(attribute, head.languages)
    if not attribute.values:
        return f"  - {flow(values, indent=6)}\n"
    first, *others = (pair(key, value, indent=8) for key, value in values.items())
    shown = [f"  - {first}", *(f"    {line}" for line in others), "    values:"]
    shown += _value_lines(attribute.values, head.languages, margin=6)
    return "\n".join(shown) + "\n"


def _attribute_values(attribute: Attribute, languages: tuple[str, ...]) -> dict[str, object]:
    """Everything but the allowed values, in the order of writing."""
    values: dict[str, object] = {
        "id": attribute.name,
        "level": attribute.level,
        "type": attribute.type,
        **attribute.rules,
        "label": in_order(attribute.label, languages),
    }
    return values | ({"help": in_order(attribute.help, languages)} if attribute.help else {})


def _head_lines(head: SchemaHead) -> str:
    schema = {"id": head.name, "version": head.version, "languages": head.languages, **head.document}
    lines = [pair("schema", schema, indent=4)]
    if head.reserved:
        lines += ["reserved:", *_value_lines(head.reserved, head.languages, margin=2)]
    lines.append("levels:")
    lines += [
        f"  {pair(level, in_order(label, head.languages), indent=6)}" for level, label in head.levels.items()
    ]
    return "\n".join(lines) + "\n"


def _value_lines(values: Iterable[Value], languages: tuple[str, ...], margin: int) -> list[str]:
    shown = ({"value": value.value, "label": in_order(value.label, languages)} for value in values)
    return [f"{' ' * margin}- {flow(item, indent=margin + 4)}" for item in shown]
