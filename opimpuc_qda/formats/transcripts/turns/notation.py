"""How a turn opens: time, label and colon, in any order that transcripts use; and which labels are speakers.

``问：``, ``[00:00:08] 访谈者：``, ``Enquêté 1 (00:12:30) : ``, ``E1: 00:12:30.5 ``, ``W老师：``. A label
that is no word of the field is accepted when it looks like a name and comes back or has a time.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from opimpuc_qda.domain.transcript import Role
from opimpuc_qda.formats.transcripts.document import Paragraph
from opimpuc_qda.formats.transcripts.turns.roles import is_field, letter_role, role_word
from opimpuc_qda.formats.transcripts.turns.times import Stamp, bare, bracketed

_SPACE = re.compile(r"\s*")
_MARKS = r":：\t\n()（）\[\]【】<>《》#。，,;；!！?？…“”\"«»、"
_LABEL = re.compile(
    rf"[-—–]+|[^\W_](?:[^{_MARKS}]{{0,38}}[^\s{_MARKS}])?(?:\s?[(（][^()（）:：\n]{{1,20}}[)）])?",
)
_REMARK = re.compile(r"\s?([(（][^()（）]*[)）])$")
_STAGE_WORDS = (
    "[(（]\\s*(?:对|對|向|转向|用|笑|大笑|苦笑|停|沉默|思考|叹|嘆|咳|点头|點頭|摇头|搖頭|指|看|听不清|聽不清|"
    "rire|sourire|silence|pause|hésit|soupir|inaudible|laugh|smil|sigh|nod|to |à |au |vers )"
)
_STAGE = re.compile(_STAGE_WORDS, re.IGNORECASE)
_STAGE_NOTE = re.compile(rf"\s?(?={_STAGE_WORDS})[(（][^()（）\n]*[)）]", re.IGNORECASE)
_HOURS = re.compile(r"\s\d{1,3}$")
_COLON = re.compile(r"\s*[:：]\s*|\s*\t\s*")
_HAS_LETTER = re.compile(r"[^\W\d_]|^[-—–]+$")
_DASH = re.compile("^[-—–]+$")

_INITIALS = re.compile(r"^(?:(?:[A-Z]{1,2}|[a-z])\d{0,2}|[甲乙丙丁戊己庚辛]|[A-Z][A-Z]?\.)$")
_TITLED = re.compile(
    r"^(?:[A-Z]|[\u4e00-\u9fff]{1,3})(?:老师|老師|先生|女士|小姐|师傅|師傅|经理|經理|教授|主任|总|總|博士|同学|同學|工)\d{0,2}$"
    r"|^(?:M\.|Mme|Mlle|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Pr\.?)\s?[A-ZÀ-Þ][\w.-]*$"
)
_HAN_NAME = re.compile(r"^[A-Z]?[\u3400-\u4dbf\u4e00-\u9fff·]{1,6}[A-Z]?\d{0,2}$")
_HAN_SPEECH = re.compile(
    "[的了是我你他她它这那很就都也又还不没说想在把被让]|^(?:比如|例如|譬如|另外|其次|首先|最后|第.|一是|二是|注意|总之|所以|但是|因为|结果|问题|原因|优点|缺点|其中|包括|以下|如下|答案)"
)
_LATIN_WORD = r"(?:[A-ZÀ-ÞŒ][\w.'’-]*|\d{1,3}|[A-Z]\d{1,2})"
_LATIN_NAME = re.compile(
    rf"^{_LATIN_WORD}(?:\s+(?:d[eu]|des|la|le|van|von|of|{_LATIN_WORD})){{0,4}}$",
)
_LATIN_SPEECH = re.compile(
    r"^(?:exemple|example|attention|remarque|note|notes|question|résultat|result|conclusion|bref|donc|et|mais|"
    r"alors|enfin|oui|non|yes|no|so|but|and|first|second|third|premièrement|deuxièmement|http|https|ps|nb)$",
    re.IGNORECASE,
)
_DENSE = 0.5
_SOME = 3
_LONGEST_BOLD = 40


@dataclass(frozen=True, slots=True)
class Opening:
    """The start of a turn: ``label`` as written ("" for a time alone), ``time`` in milliseconds, the rest."""

    label: str
    time: int | None
    text: str


@dataclass(frozen=True, slots=True)
class Notation:
    """The labels that count as speakers in one text, besides the words of the field.

    ``roles`` are those the user has set, by label (None: it is no speaker); ``bold`` the labels that stand in
    bold without a colon.
    """

    labels: frozenset[str] = frozenset()
    roles: Mapping[str, Role | None] = field(default_factory=dict)
    bold: frozenset[str] = frozenset()

    def opening(self, line: str) -> Opening | None:
        """How ``line`` opens a turn of a known speaker, or None where it continues one."""
        found = candidate(line)
        return found if found and self.knows(found.label) else None

    def opening_of(self, paragraph: Paragraph) -> Opening | None:
        """How ``paragraph`` opens a turn: as its text says, or by a name in bold without a colon."""
        found = self.opening(paragraph.text)
        if found or not paragraph.style.bold:
            return found
        bold = bold_label(paragraph)
        return bold if bold and bold.label in self.bold and not self.refuses(bold.label) else None

    def knows(self, label: str) -> bool:
        """Whether ``label`` is a speaker here."""
        return (label in self.labels or label in self.roles) and not self.refuses(label)

    def refuses(self, label: str) -> bool:
        """Whether the user said that ``label`` is no speaker."""
        return label in self.roles and self.roles[label] is None

    def role(self, label: str) -> Role | None:
        """The role of a speaker as the user or the word itself says, or None."""
        return self.roles.get(label) or role_word(label) or letter_role(label, self.labels | self.bold)


def learned(lines: Sequence[str], roles: Mapping[str, Role | None]) -> Notation:
    """The notation of a text: which of the labels at the start of its ``lines`` are speakers."""
    found = [opening for opening in map(candidate, lines) if opening and not is_field(opening.label)]
    times_seen = Counter(opening.label for opening in found)
    sure = {label for label in times_seen if role_word(label) is not None}
    names = {label for label in times_seen if name_like(label)}
    stamped = [opening.label for opening in found if opening.time is not None and not _speaks(opening.label)]
    timed = set(stamped) if len(stamped) >= max(_SOME, _DENSE * len(found)) else names.intersection(stamped)
    again = {label for label in names.union(stamped) if times_seen[label] > 1} | timed
    marked = {label for label in times_seen if _INITIALS.match(label) or _TITLED.match(label)}
    accepted = sure | again
    if accepted or len(marked) > 1:
        accepted |= marked
    listed = not accepted and len(names) >= _SOME  # 工具：… 材料：… 价格：… is a list, and nobody speaks
    if not listed and sum(times_seen[label] for label in names | accepted) >= max(2, _DENSE * len(lines)):
        accepted |= names
    return Notation(frozenset(accepted), roles)


def learned_from(paragraphs: Sequence[Paragraph], roles: Mapping[str, Role | None]) -> Notation:
    """As :func:`learned`, from their look too: words of the field, and names that come back, in bold."""
    notation = learned([paragraph.text for paragraph in paragraphs], roles)
    found = [opening.label for opening in map(bold_label, paragraphs) if opening and opening.label]
    times_seen = Counter(label for label in found if not is_field(label))
    bold = {label for label in times_seen if role_word(label) or label in roles or label in notation.labels}
    bold |= {label for label in times_seen if times_seen[label] > 1 and name_like(label)}
    return replace(notation, bold=frozenset(bold))


def bold_label(paragraph: Paragraph) -> Opening | None:
    """What could be a label in bold at the start of a paragraph that goes on otherwise, or None."""
    bold = paragraph.style.bold
    label = paragraph.text[:bold].strip(" \u00a0\u202f\u3000\t:：.")
    if not 0 < bold < len(paragraph.text) or not 0 < len(label) <= _LONGEST_BOLD:
        return None
    rest = paragraph.text[bold:].lstrip(" \u00a0\u202f\u3000\t:：")
    stamp = bracketed(rest) or _set_off(rest, 0)
    words = rest[stamp.end :] if stamp else rest
    return Opening(label, stamp.milliseconds if stamp else None, words.strip())


def candidate(line: str) -> Opening | None:
    """What could be time, label and colon at the start of ``line``; the label need not be a speaker's."""
    before = _stamp(line, _spaced(line, 0))
    start = _spaced(line, before.end if before else 0)
    match = _LABEL.match(line, start)
    readings = _readings(match.group()) if match else ()
    openings = (_opened(line, start, label, before) for label in readings)
    return next((opening for opening in openings if opening), None)


def _readings(label: str) -> Iterator[str]:
    """The label; without a bracketed remark, which may be a time or a stage note; without hours after it."""
    remark = _REMARK.search(label)
    if not (remark and _STAGE.match(remark.group(1))):
        yield label
    if remark:
        yield label[: remark.start()]
    elif hours := _HOURS.search(label):
        yield label[: hours.start()]


def _opened(line: str, start: int, label: str, before: Stamp | None) -> Opening | None:
    end = start + len(label)
    stage = _STAGE_NOTE.match(line, end)
    between = None if stage else _stamp(line, _spaced(line, end))
    colon = _COLON.match(line, stage.end() if stage else between.end if between else end)
    opening = _opening(line, label, before or between, colon.end()) if colon else None
    return replace(opening, text=stage.group().strip() + opening.text) if opening and stage else opening


def timed(line: str) -> Opening | None:
    """A time alone at the start of ``line``, with what follows it as text, or None."""
    start = _spaced(line, 0)
    stamp = bracketed(line, start) or _set_off(line, start)
    return Opening("", stamp.milliseconds, line[stamp.end :].strip()) if stamp else None


def _opening(line: str, label: str, before: Stamp | None, end: int) -> Opening | None:
    text = line[end:]
    if not _HAS_LETTER.search(label) or (label[-1].isdigit() and text[:1].isdigit()) or text.startswith("//"):
        return None
    after = None if before else bracketed(line, end) or _set_off(line, end)
    stamp = before or after
    text = line[after.end :] if after else text
    return Opening(label.strip(), stamp.milliseconds if stamp else None, text.strip())


def _stamp(line: str, start: int) -> Stamp | None:
    return bracketed(line, start) or bare(line, start)


def _set_off(line: str, start: int) -> Stamp | None:
    """A bare time that white space or the end sets off from the words: "12分30秒就够了" speaks of one."""
    stamp = bare(line, start)
    return stamp if stamp and (stamp.end == len(line) or line[stamp.end].isspace()) else None


def _spaced(line: str, start: int) -> int:
    match = _SPACE.match(line, start)
    return match.end() if match else start


def name_like(label: str) -> bool:
    """Whether a label looks like a name, initials or a title with a name, rather than speech."""
    if any(form.match(label) for form in (_INITIALS, _TITLED, _DASH)):
        return True
    named = _HAN_NAME.match(label) or _LATIN_NAME.match(label)
    return named is not None and not _speaks(label)


def _speaks(label: str) -> bool:
    """Whether the words before a colon sound like speech rather than a name."""
    return bool(_HAN_SPEECH.search(label) or _LATIN_SPEECH.match(label)) or "'" in label or "’" in label
