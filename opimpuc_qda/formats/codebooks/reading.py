"""YAML files as plain values: text, numbers, truth values, lists and mappings, nothing else.

Of YAML only what a codebook needs is taken: no aliases (a few lines of them unfold to gigabytes), no tags, no
second document, no key twice. ``yes``, ``12:30`` and ``2024-01-01`` are text, as whoever writes them means.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from opimpuc_qda.domain.errors import BadCodebook, EmptyFile, NoSuchFile, NotReadable

if TYPE_CHECKING:
    import yaml

LARGEST = 4 * 1024 * 1024
DEEPEST = 20

_KEY = re.compile("[^\n\r\x85\u2028\u2029]{1,100}")
_INT = re.compile(r"-?(0|[1-9][0-9]{0,99})")
_FLOAT = re.compile(r"-?[0-9]+\.[0-9]*([eE][-+][0-9]{1,3})?")
_CONSTANTS: dict[str, bool | None] = {
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
}


class _Mark(Protocol):
    """A place in the text; PyYAML has two kinds of them."""

    @property
    def line(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Document:
    """A file as read: its text with line feeds, the comments it begins with, and what it says."""

    path: Path
    text: str
    preamble: str
    content: dict[str, object]


def read_document(path: Path) -> Document:
    """Read the YAML file at ``path``.

    Raises:
        NoSuchFile, EmptyFile: there is none, or it has no content.
        NotReadable: the system does not give the content.
        BadCodebook: it is too large, not UTF-8, broken, or more of YAML than is taken.
    """
    text = _text(path)
    content = parsed(path, text)
    if not isinstance(content, dict):
        raise BadCodebook(path, "not a mapping", "line 1")
    return Document(path, text, _preamble(text), content)


def parsed(path: Path, text: str) -> object:
    """The one value that ``text`` says; ``path`` is for the errors, which are those of ``read_document``."""
    import yaml

    try:
        events = yaml.parse(text, Loader=yaml.CSafeLoader)
        return _Values(path, events).document()
    except yaml.MarkedYAMLError as error:
        raise BadCodebook(path, f"broken YAML: {error.problem}", _line(error.problem_mark)) from error
    except yaml.YAMLError as error:
        raise BadCodebook(path, "broken YAML: a control character", "") from error


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST:
            raise BadCodebook(path, "too large", f"{LARGEST // 1024 // 1024} MiB")
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise NoSuchFile(path) from error
    except OSError as error:
        raise NotReadable(path) from error
    try:
        text = content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise BadCodebook(path, "not UTF-8", f"byte {error.start + 1}") from error
    if not text.strip():
        raise EmptyFile(path)
    return text


def _preamble(text: str) -> str:
    """The comment and blank lines that ``text`` begins with."""
    lines = text.splitlines(keepends=True)
    first = next((n for n, line in enumerate(lines) if line.strip() and not line.startswith("#")), len(lines))
    return "".join(lines[:first])


class _Values:
    """Builds values from the events of YAML, refusing before anything can grow."""

    def __init__(self, path: Path, events: Iterator[yaml.Event]) -> None:
        self._path = path
        self._events = events
        self._depth = 0

    def document(self) -> object:
        """The value of the only document; None where there is none."""
        import yaml

        value: object = None
        documents = 0
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise self._problem("a second document", event)
                value = self._value(next(self._events))
        return value

    def _value(self, event: yaml.Event) -> object:
        import yaml

        if isinstance(event, yaml.AliasEvent):
            raise self._problem("an alias", event)
        if isinstance(event, yaml.NodeEvent) and getattr(event, "tag", None) is not None:
            raise self._problem("a tag", event)
        if isinstance(event, yaml.ScalarEvent):
            return _scalar(event.value) if event.implicit[0] else event.value
        self._depth += 1
        if self._depth > DEEPEST:
            raise self._problem("nested too deeply", event)
        collection = self._list() if isinstance(event, yaml.SequenceStartEvent) else self._mapping()
        self._depth -= 1
        return collection

    def _list(self) -> list[object]:
        return [self._value(event) for event in self._until_end()]

    def _mapping(self) -> dict[str, object]:
        result: dict[str, object] = {}
        for event in self._until_end():
            key = self._value(event)
            if not isinstance(key, str) or not _KEY.fullmatch(key):
                raise self._problem("a key that is no word", event)
            if key in result:
                raise self._problem(f"the key {key} twice", event)
            result[key] = self._value(next(self._events))
        return result

    def _until_end(self) -> Iterator[yaml.Event]:
        """The events that begin what the collection holds, up to its end."""
        import yaml

        for event in self._events:
            if isinstance(event, yaml.CollectionEndEvent):
                return
            yield event

    def _problem(self, reason: str, event: yaml.Event) -> BadCodebook:
        return BadCodebook(self._path, reason, _line(event.start_mark))


def _line(mark: _Mark | None) -> str:
    return f"line {mark.line + 1}" if mark else ""


def _scalar(text: str) -> object:
    """A scalar without quotes; what YAML 1.1 would take for dates, octals and the like stays text."""
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if _INT.fullmatch(text):
        return int(text)
    if _FLOAT.fullmatch(text) and isfinite(float(text)):
        return float(text)
    return text
