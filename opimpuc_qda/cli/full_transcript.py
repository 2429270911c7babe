"""One transcript in full. Positions are code points of the body, ends exclusive; turns number from 1."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from opimpuc_qda.cli.outcome import Json
from opimpuc_qda.cli.times import clock
from opimpuc_qda.domain.alignment import Bead
from opimpuc_qda.domain.codebook import Codebook
from opimpuc_qda.domain.transcript import Version
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.codings import CodingRow
from opimpuc_qda.queries.reading import ReadText, ReadTranscript, ReadTurn
from opimpuc_qda.queries.unplaced import UnplacedRow


def full_json(
    read: ReadTranscript,
    codings: Sequence[CodingRow],
    lost: Sequence[UnplacedRow],
    tree: Codebook,
    coders: Mapping[Uid, str],
) -> dict[str, Json]:
    """The transcript for machines: ``beads`` have both sides, turns in none of them are ``untranslated``."""
    return {
        "name": read.name,
        "uid": read.uid,
        "head": read.head,
        "texts": [_text(text) for text in read.texts],
        "beads": _beads(read),
        "untranslated": _untranslated(read),
        "codings": [_coding(row, read.text(row.text).language, tree, coders) for row in codings],
        "unplaced": [_unplaced(row, tree) for row in lost],
    }


def full_lines(
    read: ReadTranscript,
    codings: Sequence[CodingRow],
    lost: Sequence[UnplacedRow],
    tree: Codebook,
    coders: Mapping[Uid, str],
) -> Iterator[str]:
    """The transcript for people: each text turn by turn, then the codings with what they quote."""
    yield from filter(None, (read.name, read.head))
    for text in read.texts:
        yield f"\n{text.language} ({text.version})"
        yield from (_turn_line(turn, text.body) for turn in text.turns)
    if codings:
        yield "\ncodings"
    for row in codings:
        text = read.text(row.text)
        code, coder = tree[row.code].name, coders.get(row.coder, row.coder)
        where = f"{text.language} {row.span.start}-{row.span.end}"
        yield f"{code}  {coder}  {where}  {' '.join(row.span.of(text.body).split())}"
    if lost:
        yield "\ncodings without a place in the text as it is now"
    for one in lost:
        yield f"{tree[one.code].name}  {one.coder_name}  {one.language}  {' '.join(one.quote.split())}"


def _turn_line(turn: ReadTurn, body: str) -> str:
    label = " ".join(filter(None, (clock(turn.time), turn.speaker)))
    return f"{turn.n:>4}  {label + ': ' if label else ''}{' '.join(turn.span.of(body).split())}"


def _text(text: ReadText) -> dict[str, Json]:
    return {
        "uid": text.uid,
        "language": text.language,
        "role": text.version,
        "characters": len(text.body),
        "body": text.body,
        "turns": [_turn(turn) for turn in text.turns],
        "sentences": [[span.start, span.end] for span in text.sentences],
    }


def _turn(turn: ReadTurn) -> dict[str, Json]:
    return {
        "n": turn.n,
        "start": turn.span.start,
        "end": turn.span.end,
        "speaker": turn.speaker,
        "role": turn.role,
        "time": clock(turn.time),
    }


def _beads(read: ReadTranscript) -> Json:
    """One list of beads, or one for each language where there are several translations."""
    languages = {text.uid: text.language for text in read.texts if text.version is Version.TRANSLATION}
    lists: dict[str, list[Json]] = {language: [] for language in languages.values()}
    for bead in read.beads:
        if bead.pairing.original and bead.pairing.translation:
            lists[languages[bead.translation_text]].append(_bead(bead))
    return lists if len(lists) > 1 else [bead for beads in lists.values() for bead in beads]


def _bead(bead: Bead) -> dict[str, Json]:
    pairing = bead.pairing
    return {
        "original": pairing.original,
        "translation": pairing.translation,
        "confidence": pairing.confidence,
        "method": pairing.method,
    }


def _untranslated(read: ReadTranscript) -> list[Json]:
    """Turns of the original that no translation renders; none where there is no translation at all."""
    if len(read.texts) == 1:
        return []
    rendered = {n for bead in read.beads if bead.pairing.translation for n in bead.pairing.original}
    return [turn.n for turn in read.original.turns if turn.n not in rendered]


def _unplaced(row: UnplacedRow, tree: Codebook) -> dict[str, Json]:
    """A coding left behind by a correction; positions are those of the body of ``revision``."""
    return {
        "uid": row.uid,
        "coder": row.coder_name,
        "code": tree[row.code].name,
        "language": row.language,
        "revision": row.revision,
        "start": row.span.start,
        "end": row.span.end,
        "quote": row.quote,
    }


def _coding(row: CodingRow, language: str, tree: Codebook, coders: Mapping[Uid, str]) -> dict[str, Json]:
    return {
        "uid": row.uid,
        "coder": coders.get(row.coder, ""),
        "coder_uid": row.coder,
        "code": tree[row.code].name,
        "language": language,
        "start": row.span.start,
        "end": row.span.end,
        "weight": row.weight,
        "created": row.created,
        "memos": row.memos,
    }
