"""Plain values as YAML, in the two shapes that codebook files have."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from opimpuc_qda.formats.replacing import disk_told_apart, replacing

if TYPE_CHECKING:
    import yaml

WIDTH = 110
_RARE_LINE_END = re.compile("[\x85\u2028\u2029]")


def block(values: Mapping[str, object]) -> str:
    """``values`` with one key a line, long texts folded."""
    return _dumped(values, width=WIDTH, flow=False)


def flow(value: object, indent: int) -> str:
    """``value`` on one line; a text with line breaks goes on in lines indented by ``indent`` spaces."""
    line = _dumped(value, width=sys.maxsize, flow=True).rstrip("\n")
    return line.replace("\n", "\n" + " " * indent)


def pair(key: str, value: object, indent: int) -> str:
    """``key: value`` on one line, as :func:`flow`."""
    return flow({key: value}, indent)[1:-1]


def in_order(wording: Mapping[str, object], languages: Iterable[str]) -> dict[str, object]:
    """``wording`` with ``languages`` first, in their order."""
    first = {language: wording[language] for language in languages if language in wording}
    return first | {language: text for language, text in wording.items() if language not in first}


def write_text(path: Path, text: str) -> None:
    """Put ``text`` at ``path`` in UTF-8, in one step.

    Raises:
        NotWritable, DiskFull: as the disk says; the old file stands.
    """
    with replacing(path) as part, disk_told_apart(path):
        part.write_bytes(text.encode("utf-8"))


def _dumped(value: object, *, width: int, flow: bool) -> str:
    import yaml

    text: str = yaml.dump(
        _copied(value),
        Dumper=_dumper(),
        allow_unicode=True,
        default_flow_style=flow,
        sort_keys=False,
        width=width,
    )
    return text


@cache
def _dumper() -> type[yaml.SafeDumper]:
    """PyYAML's own emitter (the one in C escapes 𠮷 and emoji), with rare line ends escaped."""
    import yaml

    class Dumper(yaml.SafeDumper):
        """Without quotes, or in single ones, YAML would fold U+0085, U+2028 and U+2029 into spaces."""

    def shown(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
        style = '"' if _RARE_LINE_END.search(text) else None
        return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)

    Dumper.add_representer(str, shown)
    return Dumper


def _copied(value: object) -> object:
    """``value`` of plain types, nothing in it twice: what is in it twice would be written as an alias."""
    if isinstance(value, Mapping):
        return {str(key): _copied(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_copied(item) for item in value]
    return str(value) if isinstance(value, str) else value
