"""Golden tests of the layouts on small files made here; the people in them are made up."""

import pytest
from word_maker import cell, paragraph, row, table, word_file

from opimpuc_qda.domain.alignment import Method, Pairing
from opimpuc_qda.domain.draft import CharacterCount, DraftTurn, Skipped
from opimpuc_qda.domain.errors import (
    BrokenDocument,
    EmptyFile,
    NoSuchFile,
    NoSuchThing,
    NothingToImport,
    UnknownFormat,
    UnreadableEncoding,
)
from opimpuc_qda.domain.transcript import Role, Version
from opimpuc_qda.formats.transcripts.layouts.known import LAYOUTS
from opimpuc_qda.formats.transcripts.reader import read

ASKS, ANSWERS, INTERPRETS = Role.INTERVIEWER, Role.RESPONDENT, Role.INTERPRETER


def text_file(folder, name, text, encoding="utf-8"):
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def one(*paths, **how):
    (draft,) = read(paths, **how)
    assert draft.characters.file == draft.characters.imported + draft.characters.skipped
    return draft


def linked(*numbers):
    return tuple(Pairing(tuple(zh), tuple(fr), 1.0, Method.LAYOUT) for zh, fr in numbers)


ZH_1, FR_1 = "[00:00:08] 访谈者：您是怎么开始的？", "Enquêteur\u00a0: Comment avez-vous commencé\u00a0?"
ZH_2, FR_2 = "[00:00:21] 受访者：租了一间铺子。", "Enquêté\u00a0: On a loué une échoppe dans la ruelle."
ZH_3, FR_3 = "[00:01:02] 翻译：他问铺子在哪里。", "Interprète\u00a0: Il demande où est l'échoppe."
CHINESE = (
    DraftTurn("您是怎么开始的？", "访谈者", ASKS, 8_000),
    DraftTurn("租了一间铺子。", "受访者", ANSWERS, 21_000),
    DraftTurn("他问铺子在哪里。", "翻译", INTERPRETS, 62_000),
)
FRENCH = (
    DraftTurn("Comment avez-vous commencé\u00a0?", "Enquêteur", ASKS),
    DraftTurn("On a loué une échoppe dans la ruelle.", "Enquêté", ANSWERS),
    DraftTurn("Il demande où est l'échoppe.", "Interprète", INTERPRETS),
)


@pytest.mark.parametrize("swapped", [False, True])
def test_table_of_two_columns_either_way_round(tmp_path, swapped):
    pairs = [("中文", "Traduction"), (ZH_1, FR_1), (ZH_2, FR_2), (ZH_3, FR_3)]
    rows = [row(*(reversed(pair) if swapped else pair)) for pair in pairs]
    rows.insert(1, row(cell("一、起源\u3000I. Origine", span=2)))
    head = (paragraph("受访者 / Enquêté：老郭"), paragraph("日期：2015-03-18"))
    draft = one(word_file(tmp_path / "Guo_zh-fr.docx", *head, table(*rows), paragraph("完")))
    assert (draft.name, draft.layout, draft.warnings) == ("Guo", "table, 2 columns", ())
    assert [(text.version, text.language, text.encoding) for text in draft.texts] == [
        (Version.ORIGINAL, "zh-Hans", ""),
        (Version.TRANSLATION, "fr", ""),
    ]
    assert [text.turns for text in draft.texts] == [CHINESE, FRENCH]
    assert draft.pairings == linked(([1], [1]), ([2], [2]), ([3], [3]))
    assert draft.head == "受访者 / Enquêté：老郭\n日期：2015-03-18"
    header = "Traduction\n中文" if swapped else "中文\nTraduction"
    assert draft.skipped == tuple(
        Skipped("Guo_zh-fr.docx", *piece)
        for piece in [
            ("head", draft.head),
            ("header row", header),
            ("section row", "一、起源\u3000I. Origine"),
            ("outside the table", "完"),
        ]
    )


def test_empty_cells_are_left_unpaired(tmp_path):
    rows = [(ZH_1, FR_1), (ZH_2, ""), ("", FR_3), ("", "")]
    draft = one(word_file(tmp_path / "a.docx", table(*(row(*pair) for pair in rows))))
    assert draft.texts[0].turns == CHINESE[:2]
    assert draft.texts[1].turns == (FRENCH[0], FRENCH[2])
    assert draft.pairings == linked(([1], [1]), ([2], []), ([], [2]))


def test_two_paragraphs_in_a_cell_are_one_turn_and_two_labels_are_two(tmp_path):
    rows = [
        row(cell("问：好吗？", "答：好。"), cell("Q : ça va ?", "R : ça va très bien, merci.")),
        row(
            cell("答：后来懂了。", "懂了以后：就快。"),
            cell("R : Ensuite.", "J'ai compris : il faut aller vite."),
        ),
    ]
    draft = one(word_file(tmp_path / "a.docx", table(*rows)))
    assert [turn.text for turn in draft.texts[0].turns] == ["好吗？", "好。", "后来懂了。\n懂了以后：就快。"]
    assert [turn.text for turn in draft.texts[1].turns][2] == "Ensuite.\nJ'ai compris : il faut aller vite."
    assert [turn.role for turn in draft.texts[1].turns] == [ASKS, ANSWERS, ANSWERS]
    assert draft.pairings == linked(([1, 2], [1, 2]), ([3], [3]))


def test_merged_cells_make_one_to_many(tmp_path):
    rows = [
        row(cell(ZH_1 + ZH_2[15:], merge="start"), FR_1),
        row(cell(merge="on"), FR_2),
        row(ZH_3, FR_3),
    ]
    draft = one(word_file(tmp_path / "a.docx", table(*rows)))
    assert draft.pairings == linked(([1], [1, 2]), ([2], [3]))


def test_a_split_table_with_its_header_repeated(tmp_path):
    header = row("原文", "译文")
    parts = (
        table(header, row(ZH_1, FR_1)),
        paragraph("第二部分"),
        table(header, row(ZH_2, FR_2), row(ZH_3, FR_3)),
    )
    draft = one(word_file(tmp_path / "a.docx", *parts))
    assert [text.turns for text in draft.texts] == [CHINESE, FRENCH]
    assert [piece.what for piece in draft.skipped] == ["header row", "outside the table", "header row"]


def test_a_table_of_fields_before_the_table_is_head(tmp_path):
    fields = table(row("编号", "LZ-01-01"), row("Lieu", "Ruelle du Banyan"))
    main = table(row("日期", "le 18 mars"), row(ZH_1, FR_1), row(ZH_2, FR_2), row(ZH_3, FR_3))
    draft = one(word_file(tmp_path / "a.docx", fields, paragraph(""), main))
    assert draft.name == "LZ-01-01"
    assert draft.head == "编号\nLZ-01-01\nLieu\nRuelle du Banyan\n日期\nle 18 mars"
    assert draft.texts[0].turns == CHINESE


def test_english_and_french_keep_the_order_of_columns(tmp_path):
    english = ["Q: Where is the shop?", "A: It is in the lane, behind the house."]
    rows = [row(FR_1, english[0]), row(FR_2, english[1])]
    draft = one(word_file(tmp_path / "a.docx", table(*rows)))
    assert [text.language for text in draft.texts] == ["fr", "en"]


LABELLED = """\
访谈编号：LW-04-02
日期：2015年5月9日　地点：芦湾（虚构）
受访者：老李
【本文为虚构】

问：做了多少年？
答：[00:12:30] 十年，每天17:30收工。
  （笑）时间：不一定。

问：为什么？
翻译（对受访者）：他问原因。
答：
"""
TURNS = (
    DraftTurn("做了多少年？", "问", ASKS),
    DraftTurn("十年，每天17:30收工。\n（笑）时间：不一定。", "答", ANSWERS, 750_000),
    DraftTurn("为什么？", "问", ASKS),
    DraftTurn("（对受访者）他问原因。", "翻译", INTERPRETS),
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_labelled_paragraphs(tmp_path, encoding, line_end):
    draft = one(text_file(tmp_path, "x.txt", LABELLED.replace("\n", line_end), encoding))
    assert (draft.name, draft.layout) == ("LW-04-02", "labelled paragraphs")
    assert draft.texts[0].turns == TURNS
    assert (draft.texts[0].language, draft.texts[0].encoding) == ("zh-Hans", encoding)
    assert draft.head == "\n".join(LABELLED.split("\n")[:4])
    assert draft.skipped == (Skipped("x.txt", "head", draft.head), Skipped("x.txt", "empty turn", "答："))
    assert draft.pairings == ()


def test_the_count_of_characters(tmp_path):
    draft = one(text_file(tmp_path, "x.txt", "日期：今天\n \n问：好？\n答：𠮷😀\n"))
    assert draft.characters == CharacterCount(file=5 + 1 + 4 + 4, imported=8, skipped=6)
    assert draft.skipped == (Skipped("x.txt", "head", "日期：今天"), Skipped("x.txt", "blank", " "))


def test_labelled_paragraphs_in_word_with_line_breaks(tmp_path):
    blocks = [paragraph(part) for part in LABELLED.split("\n\n")]
    draft = one(word_file(tmp_path / "x.docx", *blocks))
    assert draft.layout == "labelled paragraphs"
    assert draft.texts[0].turns == TURNS


def test_names_of_those_present_end_the_head(tmp_path):
    text = "日期：今天\n访谈者：王某\n受访者：老李\n\n访谈者：开始吧\n受访者：好"
    draft = one(text_file(tmp_path, "x.txt", text))
    assert draft.head == "日期：今天\n访谈者：王某\n受访者：老李"
    assert [turn.text for turn in draft.texts[0].turns] == ["开始吧", "好"]


def test_a_time_on_its_own_line_belongs_to_the_next_label(tmp_path):
    draft = one(text_file(tmp_path, "x.txt", "[00:00:08]\n问：好？\n[00:12:30]\n答：好\n[00:13:00]\n还好"))
    assert draft.texts[0].turns == (
        DraftTurn("好？", "问", ASKS, 8_000),
        DraftTurn("好\n[00:13:00]\n还好", "答", ANSWERS, 750_000),
    )


def test_who_asks_is_taken_for_the_interviewer(tmp_path):
    draft = one(text_file(tmp_path, "x.txt", "E1: Où ?\nE2: Ici.\nE1: Quand ?\nE2: Hier, dans la rue."))
    assert [turn.role for turn in draft.texts[0].turns] == [ASKS, ANSWERS] * 2
    draft = one(text_file(tmp_path, "y.txt", "甲：来了\n乙：走了\n甲：好的\n乙：再见"))
    assert {turn.role for turn in draft.texts[0].turns} == {Role.OTHER}


def test_roles_that_the_user_sets_win(tmp_path):
    path = text_file(tmp_path, "x.txt", "问：好？\n答：好\n老板：坐")
    plain = one(path)
    assert [turn.speaker for turn in plain.texts[0].turns] == ["问", "答", "老板"]
    draft = one(path, roles={"答": INTERPRETS, "老板": Role.MODERATOR})
    assert [turn.role for turn in draft.texts[0].turns] == [ASKS, INTERPRETS, Role.MODERATOR]


def test_a_turn_without_speaker_is_told(tmp_path):
    long = "很久以前" * 60
    draft = one(text_file(tmp_path, "x.txt", f"{long}\n问：好？\n答：好"))
    assert draft.texts[0].turns[0] == DraftTurn(long, "", Role.OTHER)
    assert draft.warnings == (("no speaker", 1),)


def test_plain_paragraphs(tmp_path):
    draft = one(
        text_file(
            tmp_path, "note.txt", "Lieu : Lyon\n\nOn arrive tôt,\nla rue dort.\n\n[00:12:30] Puis il pleut."
        )
    )
    assert (draft.name, draft.layout, draft.head) == ("note", "plain paragraphs", "Lieu : Lyon")
    assert draft.texts[0].turns == (
        DraftTurn("On arrive tôt,\nla rue dort.", "", Role.OTHER),
        DraftTurn("Puis il pleut.", "", Role.OTHER, 750_000),
    )
    assert draft.texts[0].language == "fr"


def test_lines_without_blank_lines_are_paragraphs(tmp_path):
    draft = one(text_file(tmp_path, "note.txt", "早上下雨。\n下午晴。\n晚上有风。"))
    assert [turn.text for turn in draft.texts[0].turns] == ["早上下雨。", "下午晴。", "晚上有风。"]


def test_interleaved_languages_are_told(tmp_path):
    lines = ["早上下雨，街上没有人。", "Il pleut ce matin et la rue est vide."] * 3
    path = text_file(tmp_path, "x.txt", "\n".join(lines))
    assert one(path).layout == "interleaved paragraphs"
    assert one(path, layout="plain paragraphs").warnings == (("mixed languages", 0),)


EN = "Interview LW-04-02\n\nQ: How many years?\n\nA: Ten years.\n\nEvery day, to the minute.\n"


@pytest.mark.parametrize("swapped", [False, True])
def test_parallel_files_in_any_order_and_encoding(tmp_path, swapped):
    paths = [
        text_file(tmp_path, "a_zh.txt", LABELLED, "gb18030"),
        text_file(tmp_path, "a_en.txt", EN, "utf-8-sig"),
    ]
    draft = one(*(reversed(paths) if swapped else paths))
    assert (draft.name, draft.layout, draft.pairings) == ("LW-04-02", "parallel files", ())
    assert [(text.file, text.language, text.encoding) for text in draft.texts] == [
        ("a_zh.txt", "zh-Hans", "gb18030"),
        ("a_en.txt", "en", "utf-8-sig"),
    ]
    assert draft.texts[0].turns == TURNS
    assert draft.texts[1].turns == (
        DraftTurn("How many years?", "Q", ASKS),
        DraftTurn("Ten years.\nEvery day, to the minute.", "A", ANSWERS),
    )
    assert draft.head.endswith("【本文为虚构】\n\nInterview LW-04-02")


def test_files_of_a_pair_in_one_language_stay_apart(tmp_path):
    paths = [text_file(tmp_path, "a_zh.txt", LABELLED), text_file(tmp_path, "a_cn.txt", LABELLED)]
    assert [draft.layout for draft in read(paths)] == ["labelled paragraphs"] * 2


def test_several_files_are_several_drafts_in_order(tmp_path):
    first, second = text_file(tmp_path, "b.txt", LABELLED), text_file(tmp_path, "a.txt", EN)
    assert [draft.texts[0].file for draft in read([first, second, first])] == ["b.txt", "a.txt"]


def test_a_layout_can_be_asked_for(tmp_path):
    one_, other = text_file(tmp_path, "x.txt", LABELLED), text_file(tmp_path, "y.txt", EN)
    assert one(one_, layout="plain paragraphs").layout == "plain paragraphs"
    assert one(other, one_, layout="parallel files").texts[0].file == "x.txt"
    with pytest.raises(NothingToImport):
        read([one_], layout="table, 2 columns")
    with pytest.raises(NoSuchThing):
        read([one_], layout="spiral")
    assert [layout.name for layout in LAYOUTS] == [
        "subtitle files",
        "subtitles, 2 languages",
        "subtitles",
        "table, 2 columns",
        "table, more columns",
        "table, one language",
        "parallel files",
        "chat log",
        "speaker lines",
        "interleaved paragraphs",
        "labelled paragraphs",
        "plain paragraphs",
    ]


def test_bad_files_are_each_refused_by_their_name(tmp_path):
    (tmp_path / "table.docx").write_bytes(b"PK but no archive")
    (tmp_path / "empty.txt").touch()
    (tmp_path / "empty.docx").touch()
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.4")
    (tmp_path / "program.exe").write_bytes(b"MZ")
    (tmp_path / "noise.txt").write_bytes(bytes(range(256)))
    text_file(tmp_path, "blank.txt", " \n\n")
    word_file(tmp_path / "blank.docx", paragraph(""))
    for name, kind in [
        ("table.docx", BrokenDocument),
        ("empty.txt", EmptyFile),
        ("empty.docx", EmptyFile),
        ("broken.pdf", BrokenDocument),
        ("program.exe", UnknownFormat),
        ("noise.txt", UnreadableEncoding),
        ("blank.txt", NothingToImport),
        ("blank.docx", NothingToImport),
        ("missing.txt", NoSuchFile),
        ("", NoSuchFile),
    ]:
        with pytest.raises(kind) as refusal:
            read([tmp_path / name])
        assert refusal.value.path == tmp_path / name


def test_a_wrong_encoding_is_refused(tmp_path):
    path = text_file(tmp_path, "x.txt", LABELLED + "䶮", "gb18030")
    assert one(path, encoding="gb18030").texts[0].encoding == "gb18030"
    with pytest.raises(UnreadableEncoding) as refusal:
        read([path], encoding="gbk")
    assert (refusal.value.path, refusal.value.encoding) == (path, "gbk")
