"""Made transcripts for the tests of the canvas, in the shapes that the queries give."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from opimpuc_qda.domain.alignment import Bead, Echoes, Link, Method, Pairing, linked_spans
from opimpuc_qda.domain.codebook import Code, Codebook, CodeKind, CodeStatus
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.transcript import Role, Version
from opimpuc_qda.domain.uid import Uid

SHARED = Path(__file__).parents[2].parent / "shared"


@dataclass(frozen=True, slots=True)
class ReadTurn:
    n: int
    span: Span
    speaker: str
    role: Role
    time: int | None


@dataclass(frozen=True, slots=True)
class ReadText:
    uid: Uid
    revision: Uid
    version: Version
    language: str
    body: str
    turns: tuple[ReadTurn, ...]
    sentences: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class ReadTranscript:
    uid: Uid
    name: str
    head: str
    texts: tuple[ReadText, ...]
    beads: tuple[Bead, ...]

    @property
    def original(self) -> ReadText:
        return self.texts[0]

    def text(self, uid: Uid) -> ReadText:
        return next(text for text in self.texts if text.uid == uid)

    def echoes(self, source: Uid, target: Uid) -> Echoes:
        links = linked_spans((bead.pairing for bead in self.beads), self.texts[0], self.texts[1])
        return Echoes(links if source == self.texts[0].uid else [(there, here) for here, there in links])


@dataclass(frozen=True, slots=True)
class CodingRow:
    uid: Uid
    code: Uid
    text: Uid
    span: Span
    coder: Uid
    created: str = "2015-03-18T10:00:00Z"
    weight: float | None = None
    memos: int = 0


ZH, FR = Uid("text-zh"), Uid("text-fr")
ENDS = "。？！.?!"


def read_text(
    uid: Uid, version: Version, language: str, turns: list[tuple[str, str, Role, int | None]]
) -> ReadText:
    """A text of (speaker, words, role, milliseconds)."""
    body, placed, sentences = "", [], []
    for n, (speaker, words, role, time) in enumerate(turns, 1):
        start = len(body)
        placed.append(ReadTurn(n, Span(start, start + len(words)), speaker, role, time))
        sentences += sentences_of(words, start)
        body += words + "\n"
    return ReadText(uid, Uid(f"{uid}-1"), version, language, body, tuple(placed), tuple(sentences))


def sentences_of(words: str, start: int) -> list[Span]:
    found, begin = [], 0
    for at, character in enumerate(words):
        if character in ENDS or at == len(words) - 1:
            found.append(Span(start + begin, start + at + 1))
            begin = at + 1
            while begin < len(words) and words[begin] in " \n":
                begin += 1
    return [span for span in found if len(span)]


def transcript(
    original: ReadText, translation: ReadText | None = None, groups: object = None
) -> ReadTranscript:
    """``groups``: (turn numbers, turn numbers) pairs; None pairs turn by turn."""
    if translation is None:
        return ReadTranscript(Uid("transcript"), "made", "", (original,), ())
    if groups is None:
        groups = [((turn.n,), (turn.n,)) for turn in original.turns[: len(translation.turns)]]
    beads = tuple(
        Bead(
            Uid(f"bead-{nth}"),
            Uid("transcript"),
            original.uid,
            translation.uid,
            Pairing(
                tuple(here), tuple(there), 1.0, Method.COMPUTED, links_of(original, translation, here, there)
            ),
        )
        for nth, (here, there) in enumerate(groups)
    )
    return ReadTranscript(Uid("transcript"), "made", "", (original, translation), beads)


def links_of(original: ReadText, translation: ReadText, here: object, there: object) -> tuple[Link, ...]:
    ours, theirs = sentences_in(original, here), sentences_in(translation, there)
    if len(ours) != len(theirs):
        return ()
    return tuple(Link((mine,), (yours,)) for mine, yours in zip(ours, theirs, strict=True))


def sentences_in(text: ReadText, turns: object) -> list[int]:
    spans = [text.turns[n - 1].span for n in turns]
    return [
        at for at, sentence in enumerate(text.sentences) if any(span.contains(sentence) for span in spans)
    ]


def sample(name: str) -> ReadTranscript:
    """T1 or T2 of the made transcripts."""
    data = json.loads((SHARED / "transcripts-synthetic" / f"{name}_expected.json").read_text("utf-8"))
    ours, theirs, language = [], [], data["languages"][1]
    for turn in data["turns"]:
        time = milliseconds(turn.get("time"))
        ours.append((turn["speaker_original"], turn["original"], Role(turn["role"]), time))
        if turn.get("translation"):
            speaker = turn.get("speaker_translation") or {"问": "Q", "答": "A"}[turn["speaker_original"]]
            theirs.append((turn["n"], (speaker, turn["translation"], Role(turn["role"]), None)))
    groups = [((n,), (nth,)) for nth, (n, _) in enumerate(theirs, 1)]
    return transcript(
        read_text(ZH, Version.ORIGINAL, "zh-Hans", ours),
        read_text(FR, Version.TRANSLATION, language, [turn for _, turn in theirs]),
        groups,
    )


def milliseconds(time: str | None) -> int | None:
    if not time:
        return None
    hours, minutes, seconds = map(int, time.split(":"))
    return ((hours * 60 + minutes) * 60 + seconds) * 1000


LOOKS = [
    ("GOV.ENG.OPEN_BOM", "#246F9A", "#DCF0FA", "◐", "Open bill of materials", "开放物料清单"),
    ("FORM.MAKER", "#0068A3", "#D6EAF8", "●", "Makerspace", "创客空间"),
    ("GOV.BIZ.RENT", "#876104", "#FBF0D0", "■", "Rent and sub-letting", "租金与转租"),
    ("GOV.RULE.TRUST", "#6052BC", "#E4E1F8", "⇄", "Trust among acquaintances", "熟人信任"),
    ("REPL.SHANZHAI", "#9B1B43", "#F7DCE5", "↻", "Shanzhai", "山寨"),
    ("ACTOR.WORKER", "#6B6B19", "#F0F0CF", "☺", "Workers", "工人"),
    ("SHARE.WITHIN", "#007354", "#D1F2E5", "▲", "Sharing inside", "内部共享"),
    ("COMM.IDENTITY", "#9A457B", "#F8E1F0", "★", "Identity", "身份认同"),
]


def codebook() -> Codebook:
    return Codebook(
        Code(
            uid=Uid(f"code-{nth}"),
            name=name,
            parent=None,
            kind=CodeKind.CODE,
            codable=True,
            order=nth,
            colour=colour,
            tint=tint,
            glyph=glyph,
            status=CodeStatus.ACTIVE,
            since="1.0",
            label={"en": english, "zh-Hans": chinese},
            definition={},
        )
        for nth, (name, colour, tint, glyph, english, chinese) in enumerate(LOOKS)
    )


def coding(nth: int, text: Uid, start: int, end: int, code: int | None = None) -> CodingRow:
    code = nth % len(LOOKS) if code is None else code
    return CodingRow(Uid(f"coding-{nth}"), Uid(f"code-{code}"), text, Span(start, end), Uid("coder"))


def in_order(codings: list[CodingRow]) -> tuple[CodingRow, ...]:
    return tuple(sorted(codings, key=lambda row: (row.text, row.span, row.uid)))
