from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opimpuc_qda.domain.script import han_share, is_han, language_of, letters, simplified

SHARED = Path(__file__).parents[2].parent / "shared"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("我们的BOM都放在GitHub上。", "zh-Hans"),
        ("BOM、PCB、SMT都要", "zh-Hans"),
        ("我哋嘅創客空間喺深圳，係華強北。", "zh-Hant"),
        ("我们的創客空间", "zh-Hans"),
        ("我是 Clive Thompson。", "zh-Hans"),
        ("䶮𠮷", "zh-Hans"),
        ("那個“䶮”字電腦打不出來", "zh-Hant"),
        ("Le mot shanzhai (山寨) ne choquait pas la génération de mon père.", "fr"),
        ("Pourquoi avoir choisi un village urbain ?", "fr"),
        ("donc comment je fais les gougères", "fr"),
        ("Traduis simplement par « changer de formule ».", "fr"),
        ("Oui.", "fr"),
        ("C'est ça", "fr"),
        ("What sort of place is Reed Bay?", "en"),
        ("A café and a résumé in the street of the makers", "en"),
        ("Yes, for the guanxi (关系).", "en"),
        ("Keep on coding.", "en"),
        ("on a dit ouais", "fr"),
        ("GitHub", "en"),
    ],
)
def test_languages_are_told_by_counting(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    "text", ["", "  \n", "12:30 — 42 %", "……？！", "😀", "привет мир", "ここはどこですか"]
)
def test_no_known_letters_have_no_language(text: str) -> None:
    assert language_of(text) is None


@pytest.mark.parametrize("char", ["中", "䶮", "𠮷", "〇", "々", "﨑", "\U00031350"])
def test_han_in_every_plane(char: str) -> None:
    assert is_han(char)


@pytest.mark.parametrize("char", ["a", "é", "1", "。", "か", "한", "😀", ""])
def test_what_is_not_han(char: str) -> None:
    assert not is_han(char)


def test_share_counts_letters_only() -> None:
    assert han_share("𠮷中 ab, 12。") == 0.5
    assert han_share("12。") == 0.0
    assert han_share("二〇一一") == 1.0


@given(st.text())
def test_counts_never_exceed_the_text(text: str) -> None:
    count = letters(text)
    assert min(count.han, count.latin, count.other) >= 0
    assert count.han + count.latin + count.other <= len(text)
    assert 0.0 <= han_share(text) <= 1.0


def test_simplifying_keeps_offsets() -> None:
    assert simplified("華強北的創客後來沒發展𠮷 café") == "华强北的创客后来没发展𠮷 café"


@given(st.text())
def test_simplifying_twice_changes_nothing_more(text: str) -> None:
    once = simplified(text)
    assert len(once) == len(text)
    assert simplified(once) == once


def test_parallel_sentences_are_told_apart() -> None:
    path = SHARED / "gold" / "pud_zh_en_fr_a.json"
    if not path.exists():
        pytest.skip("the shared gold data is not here")
    rows = json.loads(path.read_text(encoding="utf-8"))
    for key, language in (("zh_hans", "zh-Hans"), ("zh_hant", "zh-Hant"), ("en", "en"), ("fr", "fr")):
        right = sum(language_of(row[key]) == language for row in rows)
        assert right / len(rows) >= 0.99, key
