"""Layouts through the readers of their files: what a fieldworker drops on the program; all of it made up."""

import json
from pathlib import Path

import pytest
from made_documents import ANSWERS, ASKS, links, speakers, words
from word_maker import cell, paragraph, row, table, word_file

from opimpuc_qda.formats.transcripts.reader import read

SHARED = Path(__file__).parents[2].parent / "shared"
ZH = ["您是怎么开始的？", "租了一间铺子。", "后来呢？", "后来就好了。"]
FR = ["Comment avez-vous commencé ?", "On a loué une échoppe.", "Et ensuite ?", "Ensuite, tout allait bien."]
EN = ["How did you start?", "We rented a shop in the lane.", "And then what?", "Then all was well."]
LABELS = ["访谈者", "受访者"] * 2
STRAIGHT = [([n], [n]) for n in range(1, 5)]


def written(folder, name, text, encoding="utf-8"):
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(text.encode(encoding))
    return path


def one(*paths, **how):
    (draft,) = read(paths, **how)
    assert draft.characters.file == draft.characters.imported + draft.characters.skipped
    return draft


def sheet(comma):
    header = ["时间", "说话人", "中文", "法文", "英文", "备注"]
    rows = [[f"00:00:{n:02}", *turn, ""] for n, turn in enumerate(zip(LABELS, ZH, FR, EN, strict=True))]
    rows[1][5] = "再听一遍"
    return "\n".join(comma.join(f'"{field}"' for field in fields) for fields in [header, *rows])


@pytest.mark.parametrize(("name", "comma"), [("a.csv", ","), ("a.csv", ";"), ("a.tsv", "\t")])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030"])
def test_spreadsheets(tmp_path, name, comma, encoding):
    draft = one(written(tmp_path, name, sheet(comma), encoding))
    assert draft.layout == "table, more columns"
    assert [text.language for text in draft.texts] == ["zh-Hans", "fr", "en"]
    assert [words(text) for text in draft.texts] == [ZH, FR, EN]
    assert [speakers(text) for text in draft.texts] == [LABELS] * 3
    assert [links(pairings) for pairings in draft.pairings_by_text] == [STRAIGHT, STRAIGHT]
    assert [(piece.what, piece.turn) for piece in draft.skipped if piece.what == "remark"] == [("remark", 2)]


def srt(said, encoding="utf-8"):
    cues = (f"{n}\n00:00:0{n},000 --> 00:00:0{n},900\n{one}\n" for n, one in enumerate(said, 1))
    return "\n".join(cues)


def test_subtitles_of_two_languages(tmp_path):
    zh = [f"{label}：{said}" for label, said in zip(LABELS, ZH, strict=True)]
    draft = one(
        written(tmp_path, "Guo.zh.srt", srt(zh), "gb18030"),
        written(tmp_path, "Guo.fr.vtt", "WEBVTT\n\n" + srt(FR).replace(",", ".")),
    )
    assert (draft.name, draft.layout) == ("Guo", "subtitle files")
    assert [words(text) for text in draft.texts] == [ZH, [line.replace(",", ".") for line in FR]]
    assert [turn.role for turn in draft.texts[1].turns] == [ASKS, ANSWERS] * 2
    assert links(draft.pairings) == STRAIGHT


def test_a_word_table_with_speakers_in_a_column(tmp_path):
    rows = [row(*turn) for turn in zip(LABELS, FR, ZH, strict=True)]
    rows.insert(2, row(cell("二、后来", span=3)))
    header = row("谁说", "Traduction", "原文", properties="<w:trPr><w:tblHeader/></w:trPr>")
    draft = one(
        word_file(tmp_path / "a.docx", table(header, *rows[:2]), paragraph(""), table(header, *rows[2:]))
    )
    assert [words(text) for text in draft.texts] == [ZH, FR]
    assert links(draft.pairings) == STRAIGHT
    assert [piece.what for piece in draft.skipped] == ["header row", "header row", "section row"]


def test_translations_in_italics_after_line_breaks(tmp_path):
    pairs = [f"{label}：{zh}\n{fr}" for label, zh, fr in zip(LABELS, ZH, FR, strict=True)]
    draft = one(word_file(tmp_path / "a.docx", *map(paragraph, pairs)))
    assert draft.layout == "interleaved paragraphs"
    assert [words(text) for text in draft.texts] == [ZH, FR]
    assert links(draft.pairings) == STRAIGHT


def test_notes_in_markdown(tmp_path):
    note = "# Premier jour\n\nLieu : Lyon\n\nOn arrive tôt.\n\n## Le soir\n\nPuis il pleut, à 17:30.\n"
    draft = one(written(tmp_path, "note.md", note))
    assert draft.layout == "plain paragraphs"
    assert words(draft.texts[0])[-1] == "Puis il pleut, à 17:30."
    assert [piece.text for piece in draft.skipped if piece.what == "heading"] == ["Premier jour", "Le soir"]


def test_a_chat_as_text(tmp_path):
    chat = "张三 2015-03-18 10:22:05\n铺子开吗？\n\n李四 2015-03-18 10:23:05\n开。\n来吧。\n\n"
    chat += "张三 2015-03-18 10:23:09\n好\n"
    draft = one(written(tmp_path, "微信.txt", chat, "utf-16"))
    assert (draft.layout, words(draft.texts[0])) == ("chat log", ["铺子开吗？", "开。\n来吧。", "好"])


def test_sides_in_folders_and_formats_of_their_own(tmp_path):
    zh = "\n".join(f"{label}：{said}" for label, said in zip(LABELS, ZH, strict=True))
    first = written(tmp_path, "原文/老郭(1).txt", zh, "gb18030")
    (tmp_path / "译文").mkdir()
    rows = (row(*turn) for turn in zip(["Enquêteur", "Enquêté"] * 2, FR, strict=True))
    second = word_file(tmp_path / "译文" / "老郭.docx", table(*rows))
    draft = one(second, first)
    assert (draft.name, draft.layout) == ("老郭", "parallel files")
    assert [words(text) for text in draft.texts] == [ZH, FR]


def test_real_subtitles_are_paired_as_their_gold_says():
    paths = sorted((SHARED / "transcripts" / "command-line-heroes").glob("*.srt"))
    if not paths:
        pytest.skip("the shared transcripts are not here")
    for draft in read(paths):
        gold = json.loads((SHARED / "gold" / "align_turns_zh_en" / f"{draft.name}.json").read_text("utf-8"))
        times = {
            (bead["zh"][0]["t"], bead["en"][0]["t"]) for bead in gold["beads"] if bead["zh"] and bead["en"]
        }
        assert draft.layout == "subtitle files"
        assert draft.characters.file == draft.characters.imported + draft.characters.skipped
        zh, en = (text.turns for text in draft.texts)
        found = {
            (zh[pairing.original[0] - 1].time, en[pairing.translation[0] - 1].time)
            for pairing in draft.pairings
            if pairing.original and pairing.translation
        }
        known = {(one * 1000, other * 1000) for one, other in times}
        assert len(found & known) >= 0.98 * len(known)
