"""What file names say: which files are one interview in several languages, and what to call it.

A draft is named after the interview code in the file name or in the head ("LZ-01-01"), else after the file
name without the words for language and form at its end ("entretien Guo_zh-fr_table" -> "entretien Guo").
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

_CODE = re.compile(r"(?<![A-Za-z0-9])[A-Z]{2,5}(?:-\d{1,4}){2,4}(?![A-Za-z0-9])")
_COPY = re.compile(r"\s*[(（]\d{1,2}[)）]$|\s*-\s*(?:copy|copie|副本)$", re.IGNORECASE)
_LATIN = (
    r"zh(?:[-_](?:cn|hans|hant|tw|hk))?|cn|chs|cht|tw|chinese|chinois|fr|fra|french|fran[cç]aise?|"
    r"en|eng|english|anglais|original|source|translation|traduction|trad|vo|vf"
)
_SHORT_HAN = "中|法|英|原|译|譯"
_HAN = (
    "(?:中文|汉语|漢語|法文|法语|法語|英文|英语|英語)(?:版|原文|译文|譯文|翻译)?|"
    "原文|译文|譯文|译本|譯本|翻译|翻譯"
)
_BREAK = r"[\s_.\-–—]+"
_SIDE = re.compile(
    rf"(?:(?:{_BREAK}|^)(?:{_LATIN}|{_SHORT_HAN})|(?:{_BREAK})?(?:{_HAN})"
    rf"|\s*[(（\[](?:{_LATIN}|{_SHORT_HAN}|{_HAN})[)）\]])$",
    re.IGNORECASE,
)
_FORM = re.compile(
    rf"(?:{_BREAK}(?:(?:zh|cn|fr|en)[-_+](?:zh|fr|en)|table|tableau|bilingue|bilingual)"
    rf"|(?:{_BREAK})?(?:双语|雙語|中法|中英|对照|對照)(?:版|表)?)$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class NameParts:
    """A file stem in two: what the files of one interview share, and the side (language or version) or ""."""

    base: str
    side: str


def parted(path: Path) -> NameParts:
    """The parts of a file name, in NFC (Macs decompose), without the "(1)" of a second download."""
    stem = _COPY.sub("", unicodedata.normalize("NFC", path.stem))
    match = None if _FORM.search(stem) else _SIDE.search(stem)
    return NameParts(stem[: match.start()], match.group().casefold()) if match else NameParts(stem, "")


def families(paths: Sequence[Path]) -> list[tuple[Path, ...]]:
    """Group the files that by name are sides of one interview; the others stand alone. Keeps the order."""
    groups: dict[tuple[Path, str], dict[str, list[Path]]] = {}
    for path in paths:
        parts = parted(path)
        sides = groups.setdefault((path.parent, parts.base.casefold()), {})
        sides.setdefault(parts.side, []).append(path)
    result: list[tuple[Path, ...]] = []
    for sides in groups.values():
        members = tuple(path for files in sides.values() for path in files)
        result += [members] if len(members) == len(sides) else [(path,) for path in members]
    return result


def draft_name(files: Sequence[str], head: str) -> str:
    """What to call the interview that ``files`` (names with extension) hold."""
    code = next(filter(None, map(_CODE.search, (*files, head))), None)
    return code.group() if code else _bare_name(Path(files[0]))


def _bare_name(path: Path) -> str:
    name = parted(path).base
    while match := _FORM.search(name):
        name = name[: match.start()]
    return name.strip(" _.-–—") or path.stem
