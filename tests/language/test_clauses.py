from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opimpuc_qda.domain.span import Span
from opimpuc_qda.language.clauses import clause_at, clauses


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("我们有设计、工程和市场，大家一起做。", ["我们有设计", "工程和市场", "大家一起做。"]),
        ("他说：好,我们走；明天见……", ["他说", "好", "我们走", "明天见……"]),
        ("这个——怎么说呢——开放。", ["这个", "怎么说呢", "开放。"]),
        ("Il coûte 3,5 euros, à 12:30 ; c'est tout.", ["Il coûte 3,5 euros", "à 12:30", "c'est tout."]),
        (
            "Le fablab\u202f: un lieu – ouvert – à tous\u00a0!",
            ["Le fablab", "un lieu", "ouvert", "à tous\u00a0!"],
        ),
        ("well-known, user-made things", ["well-known", "user-made things"]),
        ("— Bonjour, dit-il.", ["Bonjour", "dit-il."]),
        ("  Yes. ", ["Yes."]),
        ("，，", ["，，"]),
        ("   ", []),
    ],
)
def test_marks_part_clauses(sentence: str, expected: list[str]) -> None:
    assert [clause.of(sentence) for clause in clauses(sentence)] == expected


@pytest.mark.parametrize(("position", "clause"), [(0, "好的"), (2, "好的"), (3, "我们走。"), (6, "我们走。")])
def test_a_mark_belongs_to_the_clause_before_it(position: int, clause: str) -> None:
    assert clause_at("好的，我们走。", position).of("好的，我们走。") == clause


def test_without_words_the_whole_is_one() -> None:
    assert clause_at("  ", 1) == Span(0, 2)


@given(st.text("好我， 、;:,—-3a…。\n", max_size=30))
def test_clauses_never_overlap_and_lose_only_marks_and_spaces(sentence: str) -> None:
    found, kept, last = clauses(sentence), set[int](), 0
    for clause in found:
        assert clause.start >= last
        assert len(clause)
        kept |= set(range(clause.start, clause.end))
        last = clause.end
    lost = {sentence[at] for at in range(len(sentence)) if at not in kept}
    assert lost <= set("， 、;:,—-…\n")
