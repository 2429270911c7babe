"""Nothing is lost: imported + skipped = the file, whatever it holds, and every skipped piece is listed."""

import tempfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from word_maker import cell, paragraph, row, table, word_file

from opimpuc_qda.domain.errors import NothingToImport
from opimpuc_qda.formats.transcripts.document import normalised
from opimpuc_qda.formats.transcripts.reader import read

LABELS = st.sampled_from(
    [
        "",
        "问：",
        "答:",
        "访谈者 ：",
        "受访者2（男）：",
        "翻译（对受访者）：",
        "Q: ",
        "A：",
        "W老师：",
        "Enquêté\u00a0: ",
        "E1: ",
        *("日期：", "Lieu : ", "地点 / Lieu：", "老郭：", "例如：", "J'ai compris : ", "—：", "A\t"),
    ]
)
TIMES = st.sampled_from(
    ["", "[00:12:30] ", "(00:12:30)", "00:12:30.5 ", "12分30秒 ", "#00:12:30-5# ", "17:30 "]
)
WORDS = st.one_of(
    st.sampled_from(
        [
            "",
            "（笑）",
            "我们17:30收工。",
            "Oui, c'est vrai ?",
            "名字是䶮𠮷😀",
            "　　缩进",
            "尾空  ",
            "[inaudible]",
        ]
    ),
    st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn", "Co")), max_size=30),
)
LINES = st.one_of(
    st.sampled_from(["", "  ", "\u3000"]),
    st.builds("".join, st.tuples(TIMES, LABELS, TIMES, WORDS)),
)
CELLS = st.lists(LINES, min_size=1, max_size=3)


def characters(lines):
    return sum(len(normalised(line).replace("\n", "")) for line in lines)


def check(path, lines):
    try:
        drafts = read([path])
    except NothingToImport:
        return
    (draft,) = drafts
    count = draft.characters
    assert count.file == characters(lines)
    assert count.file == count.imported + count.skipped
    assert count.skipped == characters("\n".join(piece.text for piece in draft.skipped).split("\n"))
    words = sum(len(turn.text.replace("\n", "")) for text in draft.texts for turn in text.turns)
    assert words <= count.imported
    assert all(turn.text.strip() for text in draft.texts for turn in text.turns)


@given(st.lists(LINES, max_size=12))
def test_text_files(lines):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "made.txt")
        path.write_bytes(("\ufeff" + "\n".join(lines) + "\n").encode())
        check(path, lines)


@given(
    st.lists(LINES, max_size=4), st.lists(st.tuples(CELLS, CELLS), max_size=6), st.lists(CELLS, max_size=2)
)
def test_word_files_with_a_table(head, rows, sections):
    made = [row(cell(*zh), cell(*fr)) for zh, fr in rows] + [
        row(cell(*section, span=2)) for section in sections
    ]
    lines = [
        *head,
        *(line for pair in rows for side in pair for line in side),
        *(line for section in sections for line in section),
    ]
    with tempfile.TemporaryDirectory() as folder:
        check(word_file(Path(folder, "made.docx"), *map(paragraph, head), table(*made)), lines)


@given(st.lists(st.tuples(WORDS, WORDS), min_size=1, max_size=6))
def test_tables_of_two_languages(pairs):
    rows = [("问：我们什么时候开始？", "Q : Quand est-ce que nous avons commencé ?")]
    rows += [(f"答：我们的{zh}", f"R : C'est le début, {fr}") for zh, fr in pairs]
    with tempfile.TemporaryDirectory() as folder:
        path = word_file(Path(folder, "made.docx"), table(*(row(*pair) for pair in rows)))
        check(path, [line for pair in rows for line in pair])
