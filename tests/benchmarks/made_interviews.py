"""Made interviews for measuring: sentences put together by dice, one language the rendering of the other."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

_WHO = (
    ("我们", "nous"),
    ("他们", "ils"),
    ("师傅", "le maître"),
    ("工程师", "l'ingénieure"),
    ("供应商", "le fournisseur"),
)
_DO = (
    ("每个星期都要重新测试", "refont toujours les essais de"),
    ("从来没有公开过", "n'ont pas publié"),
    ("在网上分享了", "ont mis en ligne"),
    ("花了很多时间讨论", "discutent longtemps de"),
    ("打算明年改进", "vont améliorer dans un an"),
)
_WHAT = (
    ("这个板子的物料清单", "la nomenclature de cette carte"),
    ("机器的图纸和程序", "les plans de la machine"),
    ("我们和学校之间的合作", "le travail avec l'école"),
    ("外壳的模具", "le moule du boîtier"),
    ("社区里的规则", "les règles de la communauté"),
)
_WHY = (
    ("因为大家都觉得这样比较放心", "car cela rassure tout le monde"),
    ("不过成本也跟着上去了", "mais les coûts ont augmenté"),
    ("所以我们后来又回到了老办法", "donc on est revenu en arrière"),
    ("但是结果跟原来想的不一样", "mais on attendait autre chose"),
)
_SPEAKERS = (("访谈者", "Enquêteur"), ("受访者", "Enquêtée"))


@dataclass(frozen=True)
class Said:
    """One made turn in both languages."""

    time: str
    speakers: tuple[str, str]
    chinese: str
    french: str


def turns(characters: int, seed: int = 0, most: int = 7) -> Iterator[Said]:
    """Turns with together about ``characters`` Chinese characters; a turn has up to ``most`` sentences."""
    dice = random.Random(seed)
    length = second = 0
    while length < characters:
        pairs = [_sentence(dice) for _ in range(dice.randint(1, most))]
        chinese = "".join(zh for zh, _ in pairs)
        second += len(chinese) // 5 + 2
        time = f"[{second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}]"
        yield Said(time, dice.choice(_SPEAKERS), chinese, " ".join(fr for _, fr in pairs))
        length += len(chinese)


def _sentence(dice: random.Random) -> tuple[str, str]:
    parts = [dice.choice(choice) for choice in (_WHO, _DO, _WHAT)]
    chinese, french = "".join(zh for zh, _ in parts), " ".join(fr for _, fr in parts)
    if dice.random() < 0.5:
        zh, fr = dice.choice(_WHY)
        chinese, french = f"{chinese}，{zh}", f"{french}, {fr}"
    if dice.random() < 0.15:
        number = dice.randint(2, 9999)
        chinese, french = f"{number}年以后{chinese}", f"après {number} {french}"
    zh, fr = ("？", " ?") if dice.random() < 0.15 else ("。", ".")
    return chinese + zh, french[0].upper() + french[1:] + fr
