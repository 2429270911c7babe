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
_SIDE_FOLDER = re.compile(
    rf"(?:{_LATIN}|{_HAN}|{_SHORT_HAN}|originaux|originals|sources|traductions|translations)", re.IGNORECASE
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
    """Group the files that by name are sides of one interview; the others stand alone. Keeps the order.

    Sides lie in one folder, or in folders that are named after sides (原文, 译文, fr); files left alone that
    bear a side and the same interview code are sides of one interview wherever they lie.
    """
    groups: dict[tuple[str, str], list[Path]] = {}
    for path in paths:
        groups.setdefault(_home(path), []).append(path)
    parts = [part for group in groups.values() for part in _apart(group)]
    return _across_folders(parts)


def _home(path: Path) -> tuple[str, str]:
    """What the sides of one interview share: folder and name without what tells them apart."""
    folder = path.parent.parent if _folder_side(path) else path.parent
    return unicodedata.normalize("NFC", str(folder)), parted(path).base.casefold()


def _folder_side(path: Path) -> str:
    name = unicodedata.normalize("NFC", path.parent.name)
    match = _SIDE_FOLDER.fullmatch(name.strip())
    return match.group().casefold() if match else ""


def _side(path: Path) -> str:
    return f"{_folder_side(path)} {parted(path).side}".strip()


def _apart(group: Sequence[Path]) -> list[tuple[Path, ...]]:
    """The files of a group together, by sides, where each has a side of its own; else each alone."""
    sides: dict[str, list[Path]] = {}
    for path in group:
        sides.setdefault(_side(path), []).append(path)
    if len(sides) < len(group):
        return [(path,) for files in sides.values() for path in files]
    return [tuple(group)]


def _across_folders(groups: Sequence[tuple[Path, ...]]) -> list[tuple[Path, ...]]:
    lone: dict[str, list[Path]] = {}
    for group in groups:
        if len(group) == 1 and _side(group[0]) and (code := _CODE.search(parted(group[0]).base)):
            lone.setdefault(code.group(), []).append(group[0])
    joined = {path: tuple(files) for files in lone.values() for path in files if len(_apart(files)) == 1}
    return list(dict.fromkeys(joined.get(group[0], group) if len(group) == 1 else group for group in groups))


def draft_name(files: Sequence[str], head: str) -> str:
    """What to call the interview that ``files`` (names with extension) hold."""
    code = next(filter(None, map(_CODE.search, (*files, head))), None)
    return code.group() if code else _bare_name(Path(files[0]))


def _bare_name(path: Path) -> str:
    name = parted(path).base
    while match := _FORM.search(name):
        name = name[: match.start()]
    return name.strip(" _.-–—") or path.stem
