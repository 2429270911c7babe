from __future__ import annotations

import pytest

from opimpuc_qda.language.numerals import numbers


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("zh-Hans", "二〇一一年冬天，我们四个人", [2011, 4]),
        ("zh-Hans", "我是九八年来的，到今年十七年", [98, 17]),
        ("zh-Hans", "三十万，4.5万人，1,600万", [45_000, 16_000_000, 300_000]),
        ("zh-Hant", "兩千零五億", [200_500_000_000]),
        ("zh-Hans", "抽百分之五，一百二十个，两万片", [5, 120, 20_000]),
        ("zh-Hans", "一个，万一，十分好，12:30", [12, 30]),
        ("en", "ninety-eight, so seventeen years", [98, 17]),
        ("en", "three hundred thousand, a hundred and twenty", [300_000, 120]),
        ("en", "1.5 million; 5,000 in 1998, on October 21st", [1_500_000, 5000, 1998, 10, 21]),
        ("en", "two, three and one, forty-five per cent", [2, 3, 45]),
        ("fr", "quatre-vingt-dix-sept et soixante et onze", [97, 71]),
        ("fr", "trois cent mille, deux mille onze, cent vingt yuans", [300_000, 2011, 120]),
        ("fr", "1 600 et 3,5 %, quatre-vingts pour cent", [1600, 3.5, 80]),
        ("fr", "un an", []),
        ("en", "", []),
    ],
)
def test_numbers_are_the_same_in_any_writing(language: str, text: str, expected: list[float]) -> None:
    assert numbers(text, language) == expected
