"""Subtitle files (srt, vtt): one row a cue, with its times as written and its lines."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from opimpuc_qda.domain.errors import BrokenDocument, TooLarge
from opimpuc_qda.formats.transcripts.document import Aside, Cell, Column, Document, Row, Table
from opimpuc_qda.formats.transcripts.files.content import text_content
from opimpuc_qda.formats.transcripts.files.encodings import Decoded
from opimpuc_qda.formats.transcripts.files.runs import Body, Face, Run

_TIME = r"(?:\d{1,4}:)?\d{1,2}:\d{1,2}(?:[.,]\d{1,3})?"
_CUE = re.compile(rf"(\s*)({_TIME})(\s*-->\s*)({_TIME})(.*)")
_PARTS = re.compile(r"(?:(\d+):)?(\d+):(\d+)(?:[.,](\d{1,3}))?")
_MOST_TAGS = 200_000
_NUMBER = re.compile(r"\s*\d{1,9}\s*")
_SRT_TAG = re.compile(r"</?(?:b|i|u|s|font|c|v|lang|ruby|rt)(?:[ .][^<>]*)?>|\{\\[^{}]*\}", re.IGNORECASE)
_VTT_TAG = re.compile(r"</?[a-zA-Z0-9.:]*(?:[ \t][^<>]*)?>")
_VOICE = re.compile(r"<v(?:\.[^ \t<>]*)?[ \t]+([^<>]*)>", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:amp|lt|gt|nbsp|lrm|rlm|quot|#\d{1,7}|#x[0-9a-fA-F]{1,6});")
_ITALIC = re.compile("<(/?)i[ .>]", re.IGNORECASE)
_BLOCKS = re.compile(r"(NOTE|STYLE|REGION)(?:\s|$)")


def milliseconds(time: str) -> int | None:
    """The time of a START or END cell: "00:01:02,500", "01:02.500"; None where it is none."""
    found = _PARTS.fullmatch(time.strip())
    if found is None:
        return None
    hours, minutes, seconds = (int(part or 0) for part in found.groups()[:3])
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + int((found.group(4) or "0").ljust(3, "0"))


def read_srt(path: Path, encoding: str | None) -> Document:
    """Read SubRip subtitles.

    Raises:
        NoSuchFile, EmptyFile, TooLarge, UnreadableEncoding: as they say.
        BrokenDocument: there is no cue.
    """
    return _Reading(path, text_content(path, encoding), "srt").document()


def read_vtt(path: Path, encoding: str | None) -> Document:
    """Read WebVTT subtitles; raises as :func:`read_srt`."""
    return _Reading(path, text_content(path, encoding), "vtt").document()


@dataclass(slots=True)
class _Voice:
    """Lines of one speaker within a cue."""

    speaker: str
    lines: list[list[Run]] = field(default_factory=list)


@dataclass(slots=True)
class _Cue:
    start: str
    end: str
    voices: list[_Voice]


class _Reading:
    def __init__(self, path: Path, found: Decoded, kind: str) -> None:
        self._path, self._found, self._kind = path, found, kind
        self._lines = found.text.split("\n")
        self._markup: list[str] = []
        self._notes: list[Aside] = []
        self._italic = False

    def document(self) -> Document:
        """The one table."""
        if self._found.text.count("<") > _MOST_TAGS:
            raise TooLarge(self._path)
        cues = list(self._cues())
        if not cues:
            raise BrokenDocument(self._path, self._kind)
        voiced = any(voice.speaker for cue in cues for voice in cue.voices)
        body = Body()
        rows = tuple(row for cue in cues for row in _rows(cue, body, voiced=voiced))
        speaker = (Column.SPEAKER,) if voiced else ()
        table = Table(rows, (Column.START, Column.END, *speaker, Column.TEXT))
        asides = (Aside("markup", "".join(self._markup)), *self._notes, *body.asides())
        name, encoding = self._path.name, self._found.encoding
        return Document(name, encoding, (table,), asides, self._kind, (), self._found.warnings)

    def _cues(self) -> Iterator[_Cue]:
        timings = [
            number for number, line in enumerate(self._lines) if "-->" in line and _CUE.fullmatch(line)
        ]
        starts = [
            self._first(number, before) for before, number in zip([-1, *timings], timings, strict=False)
        ]
        ends = [*starts[1:], len(self._lines)][: len(starts)]
        self._blocks(self._lines[: starts[0]] if starts else [])
        for timing, start, end in zip(timings, starts, ends, strict=True):
            self._markup += self._lines[start:timing]
            yield self._cue(self._lines[timing], self._lines[timing + 1 : end])

    def _first(self, timing: int, before: int) -> int:
        """Where a cue begins: at its number or name, if it has one."""
        above = self._lines[timing - 1] if timing - 1 > before else ""
        after_blank = timing - 2 <= before or not self._lines[timing - 2].strip()
        named = self._kind == "vtt" and after_blank and above.strip() and not _BLOCKS.match(above)
        header = named and above.startswith("WEBVTT")
        return timing - 1 if (named and not header) or _NUMBER.fullmatch(above) else timing

    def _cue(self, timing: str, lines: Sequence[str]) -> _Cue:
        found = _CUE.fullmatch(timing)
        before, start, arrow, end, rest = found.groups() if found else ("", "", "", "", timing)
        self._markup += [before, arrow, rest]
        self._italic = False
        blank = next((number for number, line in enumerate(lines) if not line.strip()), len(lines))
        own = len(lines) if self._kind == "srt" else blank
        cue = _Cue(start, end, [_Voice("")])
        for line in lines[:own]:
            self._line(cue, line)
        self._blocks(lines[own:])
        return cue

    def _blocks(self, lines: Sequence[str]) -> None:
        """What stands outside cues: notes are kept apart from mere settings."""
        for block in _parted(lines):
            first = _BLOCKS.match(block[0])
            settings = block[0].startswith("WEBVTT") or (first and first.group(1) != "NOTE")
            if settings or not "".join(block).strip():
                self._markup += block
            else:
                self._notes.append(Aside("note", "\n".join(block)))

    def _line(self, cue: _Cue, line: str) -> None:
        if not line.strip():
            self._markup.append(line)
            return
        pattern = _VTT_TAG if self._kind == "vtt" else _SRT_TAG
        position = 0
        runs: list[Run] = []
        for tag in pattern.finditer(line):
            runs.append(self._run(line[position : tag.start()]))
            position = tag.end()
            if (voice := _VOICE.fullmatch(tag.group())) and self._kind == "vtt":
                self._close(cue, runs)
                runs = []
                speaker = voice.group(1)
                cue.voices.append(_Voice(speaker))
                self._markup.append(tag.group().replace(speaker, "", 1) if speaker else tag.group())
            else:
                self._tag(tag.group())
        runs.append(self._run(line[position:]))
        self._close(cue, runs)

    @staticmethod
    def _close(cue: _Cue, runs: list[Run]) -> None:
        if any(run.text for run in runs):
            cue.voices[-1].lines.append(runs)

    def _tag(self, tag: str) -> None:
        self._markup.append(tag)
        if slant := _ITALIC.match(tag):
            self._italic = not slant.group(1)

    def _run(self, text: str) -> Run:
        shown = _ENTITY.sub(self._sign, text) if self._kind == "vtt" else text
        return Run(shown, Face(italic=self._italic))

    def _sign(self, entity: re.Match[str]) -> str:
        sign = html.unescape(entity.group())
        if len(sign) != 1 or not (sign.isprintable() or sign in "\u00a0\u200e\u200f"):
            return entity.group()
        self._markup.append(entity.group()[1:])
        return sign


def _parted(lines: Sequence[str]) -> Iterator[list[str]]:
    """Runs of lines that are all blank or all not."""
    block: list[str] = []
    for line in lines:
        if block and bool(block[-1].strip()) != bool(line.strip()):
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _rows(cue: _Cue, body: Body, *, voiced: bool) -> Iterator[Row]:
    voices = [voice for voice in cue.voices if voice.lines or voice.speaker] or cue.voices
    for number, voice in enumerate(voices):
        times = [Cell((), continued=True)] * 2 if number else [_cell(body, [[Run(cue.start)]])]
        times += [] if number else [_cell(body, [[Run(cue.end)]])]
        speaker = [_cell(body, [[Run(voice.speaker)]])] if voiced else []
        yield Row((*times, *speaker, _cell(body, voice.lines)))


def _cell(body: Body, lines: Sequence[Sequence[Run]]) -> Cell:
    """A cell whose first line begins a paragraph that the others go on with after a line break."""
    body.restart()
    runs = [run for number, line in enumerate(lines) for run in ([Run("\n")] if number else []) + list(line)]
    body.add(runs)
    return Cell(body.taken())
