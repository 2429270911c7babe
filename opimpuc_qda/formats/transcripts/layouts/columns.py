"""What the columns of a table hold: texts, times, speakers, row numbers, remarks.

A heading says it where there is one; else the cells do. Two columns of one language are no two texts: the
one that is less filled is a remark where it has gaps, else it is left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from opimpuc_qda.domain.script import language_of
from opimpuc_qda.formats.transcripts.turns.notation import name_like
from opimpuc_qda.formats.transcripts.turns.roles import role_word
from opimpuc_qda.formats.transcripts.turns.times import alone

LONGEST_HEADING = 30
"""Characters of one cell."""


class Kind(StrEnum):
    """What a column holds; the values of those that enter no text are what their cells are skipped as."""

    TEXT = "text"
    TIME = "time"
    SPEAKER = "speaker"
    NUMBER = "row number"
    END = "end time"
    REMARK = "remark"
    OTHER = "other column"


_LANGUAGE_HEADING = (
    "中文|汉语|漢語|普通话|国语|國語|原文|译文|譯文|翻译|翻譯|法文|法语|法語|英文|英语|英語|chinois|mandarin|fran[cç]ais|"
    "anglais|original|chinese|french|english|traduction|translation|transcription|transcript"
)
_HEADINGS: tuple[tuple[Kind, str], ...] = (
    (
        Kind.REMARK,
        r"备注|備註|附注|注释|註釋|批注|remarques?|comment|remark|\bnotes?\b|observation|memo|mémo",
    ),
    (Kind.END, r"结束|結束|\bfin\b|\bend\b"),
    (Kind.TIME, r"时间|時間|时刻|time|temps|horodat|minutage|début|\bstart\b|开始|開始|^heure$"),
    (
        Kind.NUMBER,
        r"序号|序號|编号|編號|行号|轮次|^n[o°º]?[.°]?$|^#$|^id$|^numéro$|^number$|^turn$|^tour$|^ligne$|^line$|^row$",
    ),
    (
        Kind.SPEAKER,
        r"说话人|說話人|说话者|发言人|發言人|讲话人|人物|角色|姓名|speaker|locut(?:eur|rice)|intervenant|^qui$|^who$|^name$|^nom$",
    ),
    (
        Kind.TEXT,
        rf"{_LANGUAGE_HEADING}|内容|內容|文字|发言|發言|话语|\btexte?\b|propos|content|discours|^zh\b|^fr$|^en$|^cn$",
    ),
)
_COMPILED = tuple((kind, re.compile(form, re.IGNORECASE)) for kind, form in _HEADINGS)
_ABOUT_LANGUAGES = re.compile(_LANGUAGE_HEADING, re.IGNORECASE)
_NUMBER = re.compile(r"\d{1,5}\s*[.)、）]?")
_SHORT_NUMBER = re.compile(r"\s*[A-Za-z]{0,4}[-_.]?\d{1,5}\s*[.)、）]?\s*")
_SENTENCE = re.compile("[。！？!?；;，,]")
_COLON = " \t\u00a0\u202f:："

_MOST = 0.6
_TIMES = 0.3
_NAMES = 0.9
_LONGEST_NAME = 40
_REMARK_FILLED = 0.6
_RARELY_FILLED = 0.25
_TWO_TEXTS = 2


@dataclass(frozen=True, slots=True)
class Plan:
    """What each column holds, from the left; ``languages`` are those of the texts, "" for other columns."""

    kinds: tuple[Kind, ...]
    languages: tuple[str, ...]

    @property
    def texts(self) -> tuple[int, ...]:
        """The columns that hold texts."""
        return self.of(Kind.TEXT)

    def of(self, kind: Kind) -> tuple[int, ...]:
        """The columns of one kind."""
        return tuple(n for n, one in enumerate(self.kinds) if one is kind)

    def speaker_of(self, text: int) -> int | None:
        """The speaker column of a text: the last one before it, else the first one."""
        columns = self.of(Kind.SPEAKER)
        before = [column for column in columns if column < text]
        return before[-1] if before else next(iter(columns), None)


def headed(cell: str) -> Kind | None:
    """What a column holds whose heading reads ``cell``, or None."""
    plain = cell.strip().strip(_COLON)
    if not plain or len(plain) > LONGEST_HEADING or _SENTENCE.search(plain):
        return None
    return next((kind for kind, form in _COMPILED if form.search(plain)), None)


def names_language(text: str) -> bool:
    """Whether a heading is about languages or versions."""
    return bool(_ABOUT_LANGUAGES.search(text))


def bare_label(cell: str) -> str:
    """The label that a speaker's cell holds, without its colon."""
    return cell.strip().strip(_COLON)


def plan_of(columns: Sequence[Sequence[str]], headings: Sequence[str]) -> Plan:
    """What columns hold, from their cells without headings ("" where empty) and their headings (or ())."""
    said = [headed(cell) for cell in headings] or [None] * len(columns)
    kinds = [
        _kind([cell for cell in cells if cell.strip()], heading)
        for cells, heading in zip(columns, said, strict=True)
    ]
    _only_first(kinds, Kind.TIME, Kind.END)
    languages = [
        language_of("\n".join(cells)) or "" if kind is Kind.TEXT else ""
        for kind, cells in zip(kinds, columns, strict=True)
    ]
    for number, kind in enumerate(kinds):
        if kind is Kind.TEXT and not languages[number]:
            kinds[number] = Kind.OTHER
    _one_text_a_language(kinds, languages, columns, said)
    kept = tuple(
        language if kind is Kind.TEXT else "" for kind, language in zip(kinds, languages, strict=True)
    )
    return Plan(tuple(kinds), kept)


def _kind(cells: Sequence[str], heading: Kind | None) -> Kind:
    if not cells:
        return heading if heading in (Kind.REMARK, Kind.END, Kind.NUMBER) else Kind.OTHER
    if heading and (heading not in _HEADING_FITS or _HEADING_FITS[heading](cells)):
        return heading
    return next((kind for kind, fits in _BY_CONTENT.items() if fits(cells)), Kind.TEXT)


def _share(cells: Sequence[str], fits: Callable[[str], object]) -> float:
    return sum(bool(fits(cell)) for cell in cells) / len(cells)


def _is_time(cell: str) -> bool:
    return alone(cell) is not None


def _is_label(cell: str) -> bool:
    label = bare_label(cell)
    return bool(label) and len(label) <= _LONGEST_NAME and "\n" not in label and not _SENTENCE.search(label)


def _are_times(cells: Sequence[str]) -> bool:
    return _share(cells, _is_time) >= _MOST


def _are_numbers(cells: Sequence[str]) -> bool:
    return _share(cells, lambda cell: _NUMBER.fullmatch(cell.strip())) >= _MOST


def _are_labels(cells: Sequence[str]) -> bool:
    """Short, without the marks of sentences, and words of the field or names that come back."""
    if _share(cells, _is_label) < _NAMES:
        return False
    labels = [bare_label(cell) for cell in cells]
    if _share(labels, role_word) >= _MOST:
        return True
    return len(set(labels)) * 2 <= len(labels) and _share(labels, name_like) >= _MOST


_HEADING_FITS: Mapping[Kind, Callable[[Sequence[str]], bool]] = {
    Kind.TIME: lambda cells: _share(cells, _is_time) >= _TIMES,
    Kind.END: lambda cells: _share(cells, _is_time) >= _TIMES,
    Kind.SPEAKER: lambda cells: _share(cells, _is_label) >= _MOST,
    Kind.NUMBER: lambda cells: _share(cells, _SHORT_NUMBER.fullmatch) >= _MOST,
}
_BY_CONTENT: Mapping[Kind, Callable[[Sequence[str]], bool]] = {
    Kind.TIME: _are_times,
    Kind.NUMBER: _are_numbers,
    Kind.SPEAKER: _are_labels,
}


def _only_first(kinds: list[Kind], kind: Kind, others: Kind) -> None:
    for number in [n for n, one in enumerate(kinds) if one is kind][1:]:
        kinds[number] = others


def _one_text_a_language(
    kinds: list[Kind],
    languages: Sequence[str],
    columns: Sequence[Sequence[str]],
    headings: Sequence[Kind | None],
) -> None:
    """Keep one text of each language, and no text that is hardly ever filled beside two others."""
    texts = [n for n, kind in enumerate(kinds) if kind is Kind.TEXT]
    texts.sort(key=lambda n: (headings[n] is not Kind.TEXT, -sum(map(len, columns[n]))))
    taken: set[str] = set()
    for number in texts:
        filled = sum(bool(cell.strip()) for cell in columns[number]) / max(1, len(columns[number]))
        sparse = len(taken) >= _TWO_TEXTS and filled < _RARELY_FILLED and headings[number] is not Kind.TEXT
        if languages[number][:2] in taken or sparse:
            kinds[number] = Kind.REMARK if filled < _REMARK_FILLED else Kind.OTHER
        else:
            taken.add(languages[number][:2])
