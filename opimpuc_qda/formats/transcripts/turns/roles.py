"""Words that say what a speaker does, in Chinese, French and English, and words that are no speakers."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection

from opimpuc_qda.domain.script import simplified
from opimpuc_qda.domain.transcript import Role

_SIMPLER = str.maketrans("採訊註", "采讯注")  # not one to one in general, but so in labels

_WORDS = {
    Role.INTERVIEWER: (
        "问 提问 访 访谈者 访谈人 访谈员 采访者 采访人 采访 采访员 访问者 访问人 访员 访者 调查员 调查者 "
        "研究者 研究员 记者 q question interviewer interviewers researcher enquêteur enquêtrice enquêteuse "
        "enquêteurs intervieweur intervieweuse chercheur chercheuse journaliste"
    ),
    Role.RESPONDENT: (
        "答 回答 受访者 受访人 受访 被访者 被访人 被访 被采访者 被采访人 被访谈者 被访谈人 被调查者 参与者 "
        "answer respondent interviewee informant participant participante répondant répondante réponse "
        "enquêté enquêtée interviewé interviewée informateur informatrice"
    ),
    Role.INTERPRETER: (
        "翻译 翻译者 翻译员 译员 译者 口译 口译员 interpreter translator interprète traducteur traductrice"
    ),
    Role.MODERATOR: (
        "主持人 主持 主持者 moderator facilitator host modérateur modératrice animateur animatrice"
    ),
}
_ROLES = {word: role for role, words in _WORDS.items() for word in words.split()}

# Single letters mean something only beside their partner: (the one who asks, the one who answers).
_LETTER_PAIRS = (("q", "a"), ("q", "r"), ("i", "r"), ("i", "p"), ("i", "a"), ("e", "r"))
_ASKING_SIGNS = ("?", "？")

_FIELDS = (
    "编号 代号 代码 日期 时间 地点 城市 省份 地区 地址 时长 语言 对象 主题 题目 标题 项目 单位 机构 职业 "
    "职务 年龄 性别 姓名 身份 背景 备注 说明 文件 录音 转写 转写者 转写人 转录 转录者 转录人 整理 整理者 "
    "整理人 记录 记录人 记录者 校对 场所 方式 "
    "date lieu lieux ville code durée heure langue langues projet thème titre sujet objet référence réf "
    "numéro fichier entretien transcription transcripteur transcriptrice traduction profession âge sexe "
    "contexte remarque remarques note notes résumé place location city duration time language languages "
    "project topic title subject reference ref number file interview transcript transcriber translation "
    "occupation age gender context remark remarks summary site adresse address"
)
_FIELD_WORDS = frozenset(_FIELDS.split())
_FIELD_PREFIX = re.compile("^(?:本次|访谈|采访|访问|录音|受访者|受访人|被访者|被访人|资料|文本|文件)")
_LATIN_FIELD = re.compile(
    r"^(?:date|lieu|durée|heure|langue|code|numéro|n°|place|time|duration|language|number)\s+(?:de|du|d['’]|of)\b"
)

_BOTH = re.compile("[/／|]")
_NOTE = re.compile(r"\s*[(（][^()（）]*[)）]\s*$")
_NUMBER = re.compile(
    r"[\s\-_.#°]*(?:n°\s*)?(?:\d{1,3}|[一二三四五六七八九十甲乙丙丁]|(?<=\s)[a-z]|(?<=[\u4e00-\u9fff])[a-z])\s*$"
)


def core(label: str) -> str:
    """A label without case, width, remark and number, simplified: "受訪者2（男）" -> "受访者"."""
    plain = _NOTE.sub("", _plain(label)).strip(" .")
    return plain if plain in _ROLES else _NUMBER.sub("", plain).strip() or plain


def role_word(label: str) -> Role | None:
    """The role that the word itself says, or None: single letters other than Q say nothing alone.

    A label in two languages ("访谈者 / Enquêteur") says a role where all its parts say the same.
    """
    said = {_ROLES.get(core(part)) for part in _BOTH.split(label)}
    return said.pop() if len(said) == 1 else None


def letter_role(label: str, labels: Collection[str]) -> Role | None:
    """The role of a single letter (A, I, R, E ...) among all ``labels`` of a text, or None."""
    letter = core(label)
    present = {core(other) for other in labels}
    for asking, answering in _LETTER_PAIRS:
        if asking in present and answering in present and letter in (asking, answering):
            return Role.INTERVIEWER if letter == asking else Role.RESPONDENT
    return None


def is_field(label: str) -> bool:
    """Whether a label is a field of a head block (编号, 日期, Lieu / 地点 ...), never a speaker."""
    parts = [_plain(part).strip() for part in _BOTH.split(label)]
    return any(
        part in _FIELD_WORDS
        or _FIELD_PREFIX.sub("", part, count=1) in _FIELD_WORDS
        or bool(_LATIN_FIELD.match(part))
        for part in parts
    )


def _plain(label: str) -> str:
    return simplified(unicodedata.normalize("NFKC", label).casefold()).translate(_SIMPLER)


def asks(text: str) -> bool:
    """Whether a turn ends by asking, stage notes and quotation marks left aside."""
    bare = re.sub(r"[(（\[【][^)）\]】]*[)）\]】]\s*$", "", text).rstrip(' \u00a0\u202f\n"”»’」』')
    return bare.endswith(_ASKING_SIGNS)
