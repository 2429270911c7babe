from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from reading_samples import FR, ZH, read_text, transcript

from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.transcript import Role, Version
from opimpuc_qda.ui.views.reading.heights import Heights
from opimpuc_qda.ui.views.reading.rows import CUT_ABOVE, Rows


def text(uid, *turns: str):
    version = Version.ORIGINAL if uid == ZH else Version.TRANSLATION
    return read_text(uid, version, "zh-Hans", [("", words, Role.RESPONDENT, None) for words in turns])


def rows_of(original, translation, groups) -> list[tuple[tuple[int, ...], ...]]:
    made = transcript(original, translation, groups)
    return [
        tuple(tuple(stretch.turn + 1 for stretch in cell) for cell in row.cells)
        for row in Rows(made.texts, made.beads)
    ]


ABCDE = ("一。", "二。", "三。", "四。", "五。")


def test_a_row_for_each_bead_and_for_each_turn_without_one() -> None:
    groups = [((1,), (1,)), ((3, 4), (2,)), ((5,), (3, 5))]
    assert rows_of(text(ZH, *ABCDE), text(FR, *ABCDE), groups) == [
        ((1,), (1,)),
        ((2,), ()),
        ((3, 4), (2,)),
        ((5,), (3, 5)),
        ((), (4,)),
    ]


def test_what_only_the_translation_has_comes_after_what_it_follows_there() -> None:
    groups = [((1,), (2,)), ((2,), (4,))]
    assert rows_of(text(ZH, *ABCDE[:2]), text(FR, *ABCDE), groups) == [
        ((), (1,)),
        ((1,), (2,)),
        ((), (3,)),
        ((2,), (4,)),
        ((), (5,)),
    ]


def test_beads_that_share_a_turn_share_a_row() -> None:
    groups = [((1,), (1,)), ((2,), (1,)), ((2, 3), (2,))]
    assert rows_of(text(ZH, *ABCDE[:3]), text(FR, *ABCDE[:2]), groups) == [((1, 2, 3), (1, 2))]


def test_beads_may_cross() -> None:
    groups = [((1,), (2,)), ((2,), (1,))]
    assert rows_of(text(ZH, *ABCDE[:2]), text(FR, *ABCDE[:2]), groups) == [((1,), (2,)), ((2,), (1,))]


pairs = st.lists(st.tuples(st.integers(1, 8), st.integers(1, 8)), max_size=8)


@given(pairs)
def test_every_turn_stands_exactly_once(found) -> None:
    words = [f"{n}。" for n in range(8)]
    shown = rows_of(text(ZH, *words), text(FR, *words), [((a,), (b,)) for a, b in found])
    for side in (0, 1):
        assert sorted(turn for row in shown for turn in row[side]) == list(range(1, 9))


def long_rows(chinese: str, french: str):
    made = transcript(text(ZH, "问。", chinese), text(FR, "Q.", french))
    return made, Rows(made.texts, made.beads)


def test_a_long_turn_is_cut_where_both_sides_agree() -> None:
    made, rows = long_rows("这是一句话。" * 500, "Voici une phrase bien longue. " * 500)
    assert len(rows) > 5
    for row in list(rows)[1:]:
        ours, theirs = row.cells[0][0], row.cells[1][0]
        assert ours.end - ours.start <= CUT_ABOVE
        first = [
            made.texts[0].sentences.index(next(s for s in made.texts[0].sentences if s.start == ours.start))
        ]
        second = [
            made.texts[1].sentences.index(next(s for s in made.texts[1].sentences if s.start == theirs.start))
        ]
        assert first == second


def test_a_turn_without_a_sentence_end_is_cut_too_and_loses_nothing() -> None:
    made, rows = long_rows("字\U0001f468\u200d\U0001f469\u200d\U0001f467" * 1500, "mot " * 3000)
    for side, body in enumerate(part.body for part in made.texts):
        stretches = sorted((s for row in rows for s in row.cells[side]), key=lambda stretch: stretch.start)
        shown = "".join(body[stretch.start : stretch.end] for stretch in stretches)
        assert shown.replace(" ", "") == body.replace(" ", "").replace("\n", "")
        assert max(stretch.end - stretch.start for stretch in stretches) <= CUT_ABOVE
        assert all(body[stretch.start] not in "\u200d\U0001f469\U0001f467" for stretch in stretches)


def test_a_part_of_a_cut_turn_lacks_no_translation() -> None:
    made = transcript(text(ZH, "一" * 4000, "二。"), text(FR, "Un."), [((1,), (1,))])
    rows = list(Rows(made.texts, made.beads))
    assert len(rows) > 2
    assert any(not row.cells[1] for row in rows[:-1])
    assert [row.lacks(1) for row in rows] == [False] * (len(rows) - 1) + [True]
    assert not any(row.lacks(0) for row in rows)


def test_places_lead_to_rows() -> None:
    made, rows = long_rows("这是一句话。" * 500, "Voici une phrase. " * 500)
    for number, row in enumerate(rows):
        for side in (0, 1):
            for stretch in row.cells[side]:
                assert rows.find(side, stretch.start) == (number, stretch)
                assert rows.find(side, stretch.end - 1) == (number, stretch)
    end = made.texts[0].turns[-1].span.end
    assert rows.touched(0, Span(0, end)) == set(range(len(rows)))
    assert rows.neighbour(0, 0, -1) is None
    assert rows.neighbour(0, end, 1) is None


heights = st.lists(st.integers(1, 90), min_size=1, max_size=700)


@given(heights, st.data())
def test_heights_agree_with_plain_sums(found, data) -> None:
    kept = Heights(found)
    for _ in range(data.draw(st.integers(0, 5))):
        row, height = data.draw(st.integers(0, len(found) - 1)), data.draw(st.integers(1, 90))
        assert kept.correct(row, height) == height - found[row]
        found = [*found[:row], height, *found[row + 1 :]]
    row = data.draw(st.integers(0, len(found) - 1))
    top = sum(found[:row])
    assert (kept.top(row), kept.total, kept[row], kept.top(len(found))) == (
        top,
        sum(found),
        found[row],
        sum(found),
    )
    assert kept.at(top) == kept.at(top + found[row] - 1) == row
    assert (kept.at(-5), kept.at(kept.total + 5)) == (0, len(found) - 1)


def test_no_rows_have_no_height() -> None:
    assert (Heights().total, Heights().at(3)) == (0, -1)
