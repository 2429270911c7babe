from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opimpuc_qda.domain.errors import BadTable
from opimpuc_qda.domain.span import Span
from opimpuc_qda.language.words import Segmenter

ROOT = Path(__file__).parents[2]
LEXICON = ROOT / "resources" / "lexicon" / "jieba-domain.txt"
SHARED = ROOT.parent / "shared"


@pytest.fixture(scope="module")
def segmenter() -> Segmenter:
    return Segmenter(LEXICON)


def cut(segmenter: Segmenter, text: str, language: str) -> list[str]:
    return [word.of(text) for word in segmenter.words(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("zh-Hans", "跑去旁边的创客空间。", "跑 去 旁边 的 创客空间"),
        ("zh-Hans", "用GitHub和3D打印café，2015年", "用 GitHub 和 3D打印 café 2015 年"),
        ("zh-Hant", "華強北的創客空間", "華強北 的 創客空間"),
        ("zh-Hans", "在城中村里", "在 城中村 里"),
        ("fr", "Voici l'atelier du café, l’école.", "Voici l' atelier du café l’ école"),
        ("fr", "Est-ce aujourd'hui ? (山寨)", "Est ce aujourd'hui 山寨"),
        ("en", "I don't know, it's the maker's BOM.", "I don't know it's the maker's BOM"),
        ("en", " …!? ", ""),
    ],
)
def test_text_is_cut_by_script_first(segmenter: Segmenter, language: str, text: str, expected: str) -> None:
    assert cut(segmenter, text, language) == expected.split()


@pytest.mark.parametrize(
    ("language", "text", "clicked", "expected"),
    [
        ("zh-Hans", "他说创客空间好。", "客", "创客空间"),
        ("zh-Hans", "我𠮷们的创客空间", "空", "创客空间"),
        ("zh-Hans", "他们的BOM都公开", "O", "BOM"),
        ("fr", "dans l'atelier du café", "t", "atelier"),
        ("fr", "dans l'atelier du café", "l", "l'"),
        ("fr", "le mot 创客空间 en chinois", "空", "创客空间"),
        ("en", "the makers' space", "m", "makers"),
        ("zh-Hans", "好。。", "。", "好"),
        ("zh-Hans", "。 。", " ", " "),
    ],
)
def test_a_double_click_takes_one_word(
    segmenter: Segmenter, language: str, text: str, clicked: str, expected: str
) -> None:
    assert segmenter.word_at(text, text.index(clicked), language).of(text) == expected


def test_a_click_in_empty_text_takes_nothing(segmenter: Segmenter) -> None:
    assert segmenter.word_at("", 0, "fr") == Span(0, 0)
    assert segmenter.word_at("", 5, "zh-Hans") == Span(0, 0)
    assert segmenter.word_at("好 ", 9, "zh-Hans") == Span(1, 2)


TEXTS = st.text(alphabet="创客空间在城中村里的𠮷，。 \n'-.l’éaBM3😀\u0301", max_size=60)


@settings(deadline=None)  # the first French text loads spaCy
@given(TEXTS, st.sampled_from(["zh-Hans", "fr", "en"]))
def test_words_are_in_order_and_apart(segmenter: Segmenter, text: str, language: str) -> None:
    at = 0
    for word in segmenter.words(text, language):
        assert at <= word.start < word.end <= len(text)
        assert any(char.isalnum() for char in word.of(text))
        at = word.end


@settings(deadline=None)  # the first French text loads spaCy
@given(TEXTS, st.integers(0, 70), st.sampled_from(["zh-Hans", "fr", "en"]))
def test_a_click_takes_what_lies_under_it(segmenter: Segmenter, text: str, at: int, language: str) -> None:
    span = segmenter.word_at(text, at, language)
    assert 0 <= span.start <= span.end <= len(text)
    assert len(span) or not text
    assert span.start <= min(at, len(text)) <= span.end or at >= len(text)


def test_the_lexicon_keeps_its_words_whole(segmenter: Segmenter) -> None:
    words = [line.split()[0] for line in LEXICON.read_text(encoding="utf-8").splitlines()]
    chinese = [word for word in words if not word.isascii()]
    assert len(chinese) > 300
    assert [word for word in chinese if not segmenter.is_whole(word)] == []


def test_added_words_stay_whole_and_do_not_leak() -> None:
    ours, theirs = Segmenter(words=["大喇叭手"]), Segmenter()
    assert ours.add("极客坊")
    assert cut(ours, "去极客坊找大喇叭手", "zh-Hans") == ["去", "极客坊", "找", "大喇叭手"]
    assert not theirs.is_whole("极客坊")
    assert ours.add("極客坊")
    assert cut(ours, "去極客坊", "zh-Hant") == ["去", "極客坊"]


@pytest.mark.parametrize("word", ["", "café", "BOM", "创 客", "创客。", "\n"])
def test_what_can_be_no_chinese_word_is_not_learnt(segmenter: Segmenter, word: str) -> None:
    assert not segmenter.add(word)


@pytest.mark.parametrize("line", ["创客空间", "创客 n 4", "创 客 4 n"])
def test_a_broken_lexicon_is_refused_with_its_row(tmp_path: Path, line: str) -> None:
    path = tmp_path / "词典.txt"
    path.write_text(f"众创 4 n\n{line}\n", encoding="utf-8")
    with pytest.raises(BadTable) as caught:
        Segmenter(path)
    assert caught.value.row == 2


def test_a_double_click_in_a_long_body_is_quick(segmenter: Segmenter) -> None:
    body = "他说创客空间好" * 40_000
    began = time.perf_counter()
    for at in range(100_000, 100_100):
        segmenter.word_at(body, at, "zh-Hans")
    assert (time.perf_counter() - began) / 100 < 0.01


def test_published_segmentation_is_mostly_met(segmenter: Segmenter) -> None:
    path = SHARED / "gold" / "seg_zh_gsdsimp_dev.txt"
    if not path.exists():
        pytest.skip("the shared gold data is not here")
    hits = total = 0
    for line in path.read_text(encoding="utf-8").splitlines():
        text, expected = line.replace(" ", ""), set()
        at = 0
        for word in line.split():
            if any(char.isalnum() for char in word):
                expected.add(Span(at, at + len(word)))
            at += len(word)
        got = set(segmenter.words(text, "zh-Hans"))
        hits += len(expected & got)
        total += len(expected) + len(got)
    assert 2 * hits / total >= 0.75


def test_heavy_libraries_wait_until_words_are_asked_for() -> None:
    code = (
        "import sys, opimpuc_qda.language.words, opimpuc_qda.language.aligner;"
        "print(sorted({'spacy', 'rjieba', 'jieba', 'numpy'} & set(sys.modules)))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert run.stdout.strip() == "[]"
