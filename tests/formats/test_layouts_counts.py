"""Whatever a document holds, each layout reads it without losing or doubling anything, or refuses it."""

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st
from made_documents import document, row, table

from opimpuc_qda.formats.transcripts.document import Cell, Column, Paragraph, Style
from opimpuc_qda.formats.transcripts.layouts.known import LAYOUTS
from opimpuc_qda.formats.transcripts.layouts.pairing import Stretch, coinciding

STYLES = st.builds(
    Style,
    heading=st.sampled_from([0, 0, 0, 1]),
    bold=st.sampled_from([0, 0, 2, 3, 40]),
    italic=st.booleans(),
    colour=st.sampled_from(["", "", "ff0000"]),
)
STARTS = [
    "",
    "问：",
    "答：",
    "Q : ",
    "R : ",
    "访谈者 ",
    "Guo : ",
    "– ",
    "[00:12:30] ",
    "张三 2015-03-18 10:22:05",
    "10:22 李四",
]
STARTS += ["日期：", "Lieu : ", "一、", "受访者", "Enquêté", "翻译", "00:00:05 "]
SAID = [
    "",
    "您是怎么开始的？",
    "租了一间铺子",
    "（笑）",
    "Comment avez-vous commencé ?",
    "On a loué une échoppe",
    "(rires)",
    "BOM",
    "…",
]
SAID += ["（On a loué une échoppe.）", "17:30", "How did you start?", "山寨 shanzhai"]
TEXTS = st.builds("{}{}".format, st.sampled_from(STARTS), st.sampled_from(SAID)).filter(str.strip)
PARAGRAPHS = st.builds(Paragraph, TEXTS, st.booleans(), st.booleans(), STYLES)
CELLS = st.builds(
    Cell,
    st.lists(PARAGRAPHS, max_size=3).map(tuple),
    st.sampled_from([1, 1, 1, 2]),
    st.sampled_from([False, False, False, True]),
)
STAMPS = st.sampled_from(
    [
        "",
        "00:00:08",
        "[00:12:30]",
        "12'30",
        "3",
        "受访者",
        "访谈者：",
        "时间",
        "Locuteur",
        "备注",
        "中文",
        "Français",
    ]
)
CHINESE = st.sampled_from(["问：您是怎么开始的？", "答：租了铺子。", "后来呢", "（笑）", "一、起源", ""])
FRENCH = st.sampled_from(
    ["Q : Et ensuite ?", "R : On a loué une échoppe.", "dans la ruelle", "(rires)", "I. Origine", ""]
)


@st.composite
def tables(draw):
    """Tables of a few columns, most rows alike; or of nothing alike."""
    kinds = draw(st.lists(st.sampled_from([STAMPS, CHINESE, FRENCH]), min_size=2, max_size=6))
    regular = st.builds(row, *kinds)
    odd = st.lists(CELLS, min_size=1, max_size=6).map(lambda cells: row(*cells, header=len(cells) == 2))
    return table(*draw(st.lists(st.one_of(regular, regular, regular, odd), max_size=8)))


CLOCKS = st.integers(0, 40)


def clock(seconds):
    return f"00:00:{seconds:02},500"


@st.composite
def cues(draw):
    """Subtitles, in the order of their starts or not."""
    said = draw(st.lists(st.tuples(CLOCKS, st.integers(0, 9), st.lists(PARAGRAPHS, max_size=3)), min_size=1))
    if draw(st.booleans()):
        said.sort(key=lambda one: one[0])
    made = [row(clock(start), clock(start + long), Cell(tuple(texts))) for start, long, texts in said]
    return table(*made, columns=(Column.START, Column.END, Column.TEXT))


BLOCKS = st.lists(st.one_of(PARAGRAPHS, PARAGRAPHS, PARAGRAPHS, tables()), max_size=14)
DOCUMENTS = st.one_of(
    BLOCKS.map(lambda blocks: document(*blocks)),
    st.lists(PARAGRAPHS, max_size=14).map(lambda blocks: document(*blocks)),
    tables().map(document),
    cues().map(document),
)


def check(draft, documents):
    count = draft.characters
    assert count.file == sum(one.characters for one in documents)
    assert count.file == count.imported + count.skipped
    assert count.skipped == sum(len(piece.text.replace("\n", "")) for piece in draft.skipped)
    assert all(turn.text.strip() for text in draft.texts for turn in text.turns)
    assert all(text.turns for text in draft.texts)
    turns = len(draft.texts[0].turns)
    assert all(0 <= n <= turns for _, n in draft.warnings)
    assert all(0 <= piece.turn <= turns for piece in draft.skipped)
    for text, pairings in zip(draft.texts[1:], draft.pairings_by_text, strict=True):
        if pairings:
            check_pairings(pairings, turns, len(text.turns))


def check_pairings(pairings, originals, translations):
    """Each turn is in one pairing; a pairing has a side."""
    assert all(pairing.original or pairing.translation for pairing in pairings)
    assert sorted(n for one in pairings for n in one.original) == list(range(1, originals + 1))
    assert sorted(n for one in pairings for n in one.translation) == list(range(1, translations + 1))


def words(documents):
    """How often each visible character stands in the documents."""
    return Counter(char for one in documents for paragraph in one.paragraphs for char in paragraph.text)


def read(documents):
    for layout in LAYOUTS:
        draft = layout.read(documents, {})
        if draft:
            check(draft, documents)
            said = Counter(char for text in draft.texts for turn in text.turns for char in turn.text)
            skipped = Counter(char for piece in draft.skipped for char in piece.text)
            lost = (said + skipped) - words(documents)
            assert set(lost) <= {"\n", " "}


@given(
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 9)), max_size=12).map(sorted),
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 9)), max_size=12).map(sorted),
)
def test_times_pair_each_turn_once(one, other):
    sides = [[Stretch(start * 100, (start + long) * 100) for start, long in side] for side in (one, other)]
    groups = coinciding(*sides)
    if groups is not None:
        for side in (0, 1):
            numbers = [number for group in groups for number in group[side]]
            assert numbers == list(range(1, len(sides[side]) + 1))


@settings(deadline=None, max_examples=150)
@given(DOCUMENTS)
def test_each_layout_on_any_document(made):
    read([made])


@settings(deadline=None, max_examples=100)
@given(st.lists(DOCUMENTS, min_size=2, max_size=3))
def test_each_layout_on_several_documents(made):
    read(made)


@settings(deadline=None, max_examples=100)
@given(
    st.lists(st.tuples(CHINESE, FRENCH, STYLES), min_size=2, max_size=10),
    st.booleans(),
    st.booleans(),
    st.integers(0, 3),
)
def test_languages_in_turn(pairs, swapped, soft, lost):
    """Pairs of lines in any order, some lost, as paragraphs or as lines of one."""
    made = []
    for place, (zh, fr, style) in enumerate(pairs):
        both = [Paragraph(zh, style=style), Paragraph(fr, soft=soft, style=style)]
        made += [one for one in (both[::-1] if swapped else both) if one.text][: 1 if place == lost else 2]
    if made:
        read([document(made)])
