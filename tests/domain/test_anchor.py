"""Spans carried through edits: what stays keeps its quote, what is edited its place; nothing is guessed."""

from __future__ import annotations

import random
import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opimpuc_qda.domain.anchor import carried
from opimpuc_qda.domain.matching import matches
from opimpuc_qda.domain.span import Span

DISTINCT = [
    chr(number) for number in (*range(0x4E00, 0x4F00), *range(0x20000, 0x20040), *range(0x1F600, 0x1F640))
]
"""Characters of both planes; texts of them hold each once."""


def one(old, new, start, end):
    (result,) = carried(old, new, [Span(start, end)])
    return result


def quoted(old, new, quote):
    """What the span of ``quote`` in ``old`` quotes in ``new``, or None."""
    start = old.index(quote)
    place = one(old, new, start, start + len(quote)).place
    return place.of(new) if place else None


@st.composite
def edits(draw):
    """A text of distinct characters, one edit [start, end) -> words of other characters, and a span."""
    shuffled = draw(st.permutations(DISTINCT))
    body = "".join(shuffled[: draw(st.integers(2, 300))])
    start = draw(st.integers(0, len(body)))
    end = draw(st.integers(start, len(body)))
    words = "".join(draw(st.lists(st.sampled_from("abcdefgh甲𪚥"), max_size=30)))
    first = draw(st.integers(0, len(body) - 1))
    return body, start, end, words, Span(first, draw(st.integers(first + 1, len(body))))


@given(edits())
def test_spans_before_and_after_an_edit_shift_exactly(case):
    body, start, end, words, span = case
    new = body[:start] + words + body[end:]
    result = one(body, new, span.start, span.end)
    if span.end <= start:
        assert (result.place, result.exact) == (span, True)
    elif span.start >= end:
        shift = len(words) - (end - start)
        assert (result.place, result.exact) == (Span(span.start + shift, span.end + shift), True)
    elif result.place:
        assert result.exact == (result.place.of(new) == span.of(body))
        assert 0 <= result.place.start < result.place.end <= len(new)


@given(st.data())
def test_a_quote_survives_wherever_its_text_does(data):
    """Several edits anywhere but in the quote, of whatever length and content."""
    shuffled = data.draw(st.permutations(DISTINCT))
    body = "".join(shuffled[: data.draw(st.integers(20, 300))])
    first = data.draw(st.integers(0, len(body) - 8))
    span = Span(first, data.draw(st.integers(first + 8, len(body))))
    quote = span.of(body)

    def edited(text):
        cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=6)))
        parts = [text[a:b] for a, b in pairwise([0, *cuts, len(text)])]
        fresh = [data.draw(st.text("abc 甲𪚥", max_size=12)) for _ in parts]
        return "".join(
            data.draw(st.sampled_from([part, word, part + word]))
            for part, word in zip(parts, fresh, strict=True)
        )

    new = edited(body[: span.start]) + quote + edited(body[span.end :])
    result = one(body, new, span.start, span.end)
    assert result.place is not None
    assert result.exact
    assert result.place.of(new) == quote


@given(st.text("ab好。\n", max_size=60), st.text("ab好。\n", max_size=60), st.data())
def test_whatever_is_placed_lies_inside_and_is_told_truly(old, new, data):
    if not old:
        return
    start = data.draw(st.integers(0, len(old) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(old))))
    result = one(old, new, span.start, span.end)
    assert result.old == span
    if result.place:
        assert 0 <= result.place.start < result.place.end <= len(new)
        assert result.exact == (result.place.of(new) == span.of(old))
    if old == new:
        assert (result.place, result.exact) == (span, True)


@given(st.text("ab好。", max_size=900), st.text("ab好。", max_size=900))
def test_matches_are_the_same_on_both_sides_and_ascend(old, new):
    found = matches(old, new)
    for match in found:
        assert match.length > 0
        assert old[match.old : match.old + match.length] == new[match.new : match.new + match.length]
    for before, after in pairwise(found):
        assert before.old + before.length <= after.old
        assert before.new + before.length <= after.new


OLD = "问：你们做什么？\n答：我们把原里图和物料清单放出来𠮷。别人照着买料，因为便宜。\n问：好。\n答：好。"


@pytest.mark.parametrize(
    ("quote", "replaced", "by", "expected"),
    [
        ("原里图和物料清单", "原里图", "原理图", "原理图和物料清单"),
        ("我们把", "我们把", "咱们把", "咱们把"),
        ("放出来𠮷", "𠮷", "😀", "放出来😀"),
        ("放出来𠮷", "放出来𠮷", "放出来了𠮷", "放出来了𠮷"),
        ("别人照着买料", "𠮷", "", "别人照着买料"),
        ("因为便宜", "因为便宜", "", None),
        ("因为便宜", "因为便宜", "他们说那里没有", None),
        ("别人照着买料", "别人照着买料，因为便宜。", "因为便宜，别人照着买料。", "别人照着买料"),
    ],
)
def test_corrections(quote, replaced, by, expected):
    assert quoted(OLD, OLD.replace(replaced, by), quote) == expected


def test_a_deleted_quote_does_not_jump_to_its_twin():
    start = OLD.index("好")
    result = one(OLD, OLD[:start] + OLD[start + 1 :], start, start + 1)
    assert result.place is None


def test_a_quote_that_moved_to_two_places_is_not_guessed():
    long = "这一段话比那一段话长得多，所以它留在原地不动。"
    old = f"甲。他们都来了，说话。{long}"
    new = f"{long}戊己庚辛。他们都来了，说话。壬癸子丑寅卯。他们都来了，说话。辰巳午未。"
    start = old.index("他们")
    assert one(old, new, start, start + 9).place is None
    assert quoted(old, new[: new.rindex("他们")], "他们都来了，说话。") == "他们都来了，说话。"


def test_a_moved_turn_takes_its_codings_along():
    lines = [f"第{n}位受访者说了{n * 7919}这样的话，很长的一段话。" for n in range(400)]
    moved = [*lines[:20], *lines[21:300], lines[20], *lines[300:]]
    old, new = "\n".join(lines), "\n".join(moved)
    assert quoted(old, new, lines[20]) == lines[20]
    assert quoted(old, new, lines[200]) == lines[200]


def test_a_changed_turn_in_a_long_text_is_quick():
    random_ = random.Random(7)
    turns = [
        "".join(random_.choices("我们把图纸放出来别人照着清单买料便宜的是了。，", k=60)) for _ in range(5000)
    ]
    old = "\n".join(turns)
    assert len(old) > 300_000
    turns[2500] = "这一段完全改了，" + turns[2500][5:40] + "，后面也改了。"
    new = "\n".join(turns)
    spans = [Span(n * 100, n * 100 + 40) for n in range(3000)]
    before = time.perf_counter()
    result = carried(old, new, spans)
    assert time.perf_counter() - before < 0.3
    assert sum(one.exact for one in result) >= 2998
    assert all(one.place.of(new) == one.old.of(old) for one in result if one.exact)


def test_a_text_corrected_everywhere_grows_no_worse_than_its_length():
    random_ = random.Random(8)
    words = [chr(random_.randrange(0x4E00, 0x5E00)) + "的" for _ in range(60_000)]
    old = "".join(words)
    for at in range(0, len(words), 50):
        words[at] = "改"
    new = "".join(words)
    spans = [Span(at, at + 30) for at in range(0, len(old) - 30, 101)]
    before = time.perf_counter()
    result = carried(old, new, spans)
    assert time.perf_counter() - before < 5
    assert all(one.place for one in result)
