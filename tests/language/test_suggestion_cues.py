"""Cues in texts: strong ones alone, weak ones in pairs, whole words."""

from __future__ import annotations

import re

import pytest

from opimpuc_qda.domain.codebook import Cues
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.language.suggestions.cues import MORE, PAIR, PAIR_IN_TURN, STRONG, CueFinder
from opimpuc_qda.language.words import Segmenter

LAB, BOM = Uid("lab"), Uid("bom")
CUES = {
    LAB: {"en": Cues(("fab lab",), ("lab", "shared", "machines")), "fr": Cues(("atelier partagé",), ())},
    BOM: {"zh-Hans": Cues(("物料清单", "BOM"), ("清单", "公开")), "en": Cues(("bill of materials",), ())},
}


@pytest.fixture(scope="module")
def finder():
    return CueFinder(CUES, Segmenter(words=("清单", "公开")).words)


def found(finder, body, language="en", turns=None):
    sentences = [Span(*match.span()) for match in re.finditer(r"[^.。]+[.。]?", body)]
    cued = finder.find(body, language, sentences, turns or [Span(0, len(body))])
    return [(one.sentence, one.code, one.score, one.why) for one in cued]


def test_a_strong_cue_speaks_alone(finder):
    assert found(finder, "We have a FAB LAB here.") == [(0, LAB, STRONG, ("FAB LAB",))]


def test_a_strong_cue_with_another_says_more(finder):
    assert found(finder, "A shared fab lab.") == [(0, LAB, MORE, ("fab lab", "shared"))]


def test_weak_cues_need_another_in_the_sentence_or_the_turn(finder):
    assert found(finder, "The lab is here.") == []
    assert found(finder, "The lab has machines.") == [(0, LAB, PAIR, ("machines", "lab"))]
    assert [one[:3] for one in found(finder, "A lab. We went. Old machines.")] == [
        (0, LAB, PAIR_IN_TURN),
        (2, LAB, PAIR_IN_TURN),
    ]
    assert found(finder, "A lab. Old machines.", turns=[Span(0, 6), Span(6, 20)]) == []


def test_one_weak_cue_said_twice_is_no_pair(finder):
    assert found(finder, "The lab is a lab.") == []


def test_cues_are_whole_words(finder):
    assert found(finder, "Prefab labour.") == []
    assert found(finder, "A collab of machines.") == []


def test_case_accents_and_traditional_characters_do_not_matter(finder):
    assert found(finder, "Un ATELIER PARTAGE.", "fr")[0][1] == LAB
    assert found(finder, "這是物料清單。", "zh-Hant") == [(0, BOM, STRONG, ("物料清單",))]


def test_a_latin_cue_stands_in_chinese(finder):
    assert found(finder, "我们做BOM表。", "zh-Hans") == [(0, BOM, STRONG, ("BOM",))]
    assert found(finder, "我们做BOMB表。", "zh-Hans") == []


def test_short_chinese_cues_are_whole_words(finder):
    assert found(finder, "清单是公开的。", "zh-Hans")[0][1:3] == (BOM, PAIR)
    assert found(finder, "我公，开清。单是。", "zh-Hans") == []


def test_a_cue_within_a_cue_is_none(finder):
    assert found(finder, "物料清单。", "zh-Hans") == [(0, BOM, STRONG, ("物料清单",))]


def test_cues_of_another_language_are_silent(finder):
    assert found(finder, "fab lab", "zh-Hans") == []
