from __future__ import annotations

import pytest

from opimpuc_qda.language.pinyin import VARIANTS, sounds, spelled


@pytest.mark.parametrize(
    ("words", "typed"),
    [
        ("开放物料清单", "kaifangwuliaoqingdan"),
        ("开放物料清单", "wuliaoqingdan"),
        ("开放物料清单", "kfwlqd"),
        ("开放物料清单", "wlqd"),
        ("银行", "yinhang"),  # 行 is xing elsewhere
        ("绿色", "lvse"),
        ("绿色", "luse"),
        ("華強北", "huaqiangbei"),  # traditional
        ("开放BOM", "kaifangbom"),
        ("单位", "danwei"),
    ],
)
def test_words_are_found_as_they_are_typed(words: str, typed: str) -> None:
    assert typed in sounds(words)


def test_words_without_chinese_have_no_sound() -> None:
    assert sounds("GOV.ENG.OPEN_BOM") == ()
    assert sounds("") == ()


def test_many_readings_stay_few() -> None:
    long = "重长行乐" * 12
    assert 0 < len(sounds(long)) <= VARIANTS * len(long) * 2


def test_words_are_spelled_syllable_by_syllable() -> None:
    assert spelled("开放BOM（新）") == "kai fang bom xin"
    assert spelled("……") == ""
