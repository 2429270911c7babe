from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from reading_samples import FR, ZH, coding, in_order

from opimpuc_qda.domain.span import Span
from opimpuc_qda.ui.models.codings_index import CodingsIndex

places = st.tuples(st.sampled_from([ZH, FR]), st.integers(0, 60), st.integers(1, 30))
rows = st.lists(places).map(
    lambda found: in_order(
        [coding(n, text, start, start + size) for n, (text, start, size) in enumerate(found)]
    )
)
windows = st.tuples(st.integers(0, 90), st.integers(0, 30)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


@given(rows, windows)
def test_touching_finds_what_a_plain_scan_finds(codings, window: Span) -> None:
    found = CodingsIndex(codings).touching(ZH, window)
    expected = [row for row in codings if row.text == ZH and len(window) and row.span.overlaps(window)]
    assert sorted(found, key=lambda row: row.uid) == sorted(expected, key=lambda row: row.uid)
    assert [row.span.start for row in found] == sorted(row.span.start for row in found)


@given(rows, st.integers(0, 90))
def test_at_finds_what_covers_a_character(codings, position: int) -> None:
    found = {row.uid for row in CodingsIndex(codings).at(FR, position)}
    assert found == {
        row.uid for row in codings if row.text == FR and row.span.start <= position < row.span.end
    }


@given(rows, st.data())
def test_differences_are_the_places_of_what_came_went_or_changed(codings, data) -> None:
    kept = [row for row in codings if data.draw(st.booleans())]
    recoded = tuple(replace(row, memos=1) if data.draw(st.booleans()) else row for row in kept)
    gone = [row for row in codings if row not in kept]
    changed = [row for row in recoded if row.memos]
    found = CodingsIndex(codings).differences(CodingsIndex(recoded))
    assert set(found) == {(row.text, row.span) for row in gone + changed}


def test_a_coding_is_found_by_its_uid() -> None:
    row = coding(1, ZH, 2, 5)
    index = CodingsIndex([row])
    assert (index.get(row.uid), index.get(ZH), len(index)) == (row, None, 1)


@given(rows, st.data())
def test_exchanging_a_few_gives_what_building_anew_gives(codings, data) -> None:
    index, now = CodingsIndex(codings), {row.uid: row for row in codings}
    for nth in range(3):
        gone = data.draw(st.lists(st.sampled_from([*sorted(now), "unknown"]), unique=True, max_size=4))
        fresh = [replace(now[uid], memos=nth) for uid in gone if uid in now and data.draw(st.booleans())]
        text, start, size = data.draw(places)
        fresh.append(coding(900 + nth, text, start, start + size))
        before = set(now.values())
        now = {uid: row for uid, row in now.items() if uid not in gone} | {row.uid: row for row in fresh}
        changed = {(row.text, row.span) for row in before ^ set(now.values())}
        assert index.exchange(gone, fresh) == changed
        whole = CodingsIndex(in_order(list(now.values())))
        assert set(index) == set(whole)
        assert not index.differences(whole)
        for window in (Span(0, 1), Span(20, 31), data.draw(windows)):
            for text in (ZH, FR):
                assert index.touching(text, window) == whole.touching(text, window)
