from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opimpuc_qda.language.folding import fold_same_length, simplified


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("華強北", "华强北"),
        ("臺灣", "台湾"),
        ("裏面", "裡面"),
        ("一隻鳥", "一只鸟"),
        ("她看著妳", "她看着你"),
        ("ＡＢＣ１２３", "abc123"),
        ("ﾃﾚ", "テレ"),
        ("\uf9b4", "领"),  # a compatibility ideograph
        ("Café", "CAFE"),
        ("Ærø", "ÆRO"),
        ("l’été 2011", "L'ÉTÉ 2011"),
        ("a\u00a0b\u3000c", "a b c"),
    ],
)
def test_what_readers_take_for_the_same_folds_alike(one: str, other: str) -> None:
    assert one != other
    assert fold_same_length(one) == fold_same_length(other)


@pytest.mark.parametrize("text", ["œuvre", "straße", "ﬁn", "…", "e\u0301", "が", "𠮷野家😀", "像沈坏么"])
def test_what_would_change_its_length_or_sense_stays(text: str) -> None:
    assert fold_same_length(text) == text


def test_case_and_accents_count_where_asked() -> None:
    assert fold_same_length("ＣＡＦÉ 後", case=False) == "CAFE 后"
    assert fold_same_length("ＣＡＦÉ 後", accents=False) == "café 后"
    assert fold_same_length("ＣＡＦÉ 後", case=False, accents=False) == "CAFÉ 后"
    assert fold_same_length("Plain", case=False) == "Plain"


@given(st.text(max_size=60), st.booleans(), st.booleans())
def test_offsets_stay_and_folding_again_changes_nothing(text: str, case: bool, accents: bool) -> None:
    found = fold_same_length(text, case=case, accents=accents)
    assert len(found) == len(text)
    assert fold_same_length(found, case=case, accents=accents) == found


def test_a_lone_surrogate_and_a_character_of_the_third_plane_stay() -> None:
    assert fold_same_length("É\ud800\U00030001\U0010ffff") == "e\ud800\U00030001\U0010ffff"


def test_simplifying_changes_nothing_else() -> None:
    assert simplified("臺灣的ＡＢＣ Café，说") == "台湾的ＡＢＣ Café，说"


def test_millions_of_characters_fold_in_a_moment() -> None:
    text = "我們去華強北，看了Café和ＡＢＣ。Il était une fois l’été. " * 40_000
    fold_same_length(text[:100])
    began = time.perf_counter()
    fold_same_length(text)
    assert len(text) / (time.perf_counter() - began) > 10_000_000  # some 150 M on an idle core
