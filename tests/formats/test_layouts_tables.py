"""Golden tests of tables in Word and in spreadsheets; the people in them are made up."""

import pytest
from made_documents import (
    ANSWERS,
    ASKS,
    HOSTS,
    INTERPRETS,
    OTHER,
    cell,
    document,
    drafted,
    lines,
    links,
    pieces,
    row,
    speakers,
    table,
    told,
    words,
)

TALK = [
    (
        "00:00:08",
        "访谈者",
        "Enquêteur",
        "您是怎么开始的？",
        "Comment avez-vous commencé ?",
        "How did you start?",
    ),
    (
        "00:00:21",
        "受访者",
        "Enquêté",
        "租了一间铺子。",
        "On a loué une échoppe.",
        "We rented a shop in the lane.",
    ),
    (
        "00:01:02",
        "翻译",
        "Interprète",
        "他问铺子在哪里。",
        "Il demande où elle est.",
        "He asks where the shop is.",
    ),
    ("00:01:30", "受访者", "Enquêté", "就在巷子里。", "Elle est dans la ruelle.", "It is just in the lane."),
]
STRAIGHT = [([n], [n]) for n in range(1, 5)]
ROLES = [ASKS, ANSWERS, INTERPRETS, ANSWERS]
SECONDS = [8, 21, 62, 90]


def chosen(form, talk=TALK):
    """Rows of the columns that ``form`` names: t(ime) s(peaker) l(abel in French) z(h) f(r) e(n)."""
    places = {"t": 0, "s": 1, "l": 2, "z": 3, "f": 4, "e": 5}
    return [tuple(turn[places[letter]] for letter in form) for turn in talk]


def in_cells(turn):
    time, speaker, label, zh, fr, _ = turn
    return f"[{time}] {speaker}：{zh}", f"{label} : {fr}"


@pytest.mark.parametrize("form", ["tszf", "stzf", "tsfz", "szft", "ztsf"])
@pytest.mark.parametrize("header", [True, False])
def test_times_and_speakers_in_columns_of_their_own(form, header):
    names = {"t": "时间", "s": "说话人", "z": "中文", "f": "法文"}
    rows = [tuple(names[letter] for letter in form)] * header + chosen(form)
    draft = drafted(document(table(*rows)))
    assert (draft.layout, draft.warnings) == ("table, more columns", ())
    zh, fr = draft.texts
    assert (zh.language, fr.language) == ("zh-Hans", "fr")
    assert told(zh) == [
        (turn[1], role, time, turn[3]) for turn, role, time in zip(TALK, ROLES, SECONDS, strict=True)
    ]
    assert told(fr) == [
        (turn[1], role, time, turn[4]) for turn, role, time in zip(TALK, ROLES, SECONDS, strict=True)
    ]
    assert links(draft.pairings) == STRAIGHT
    assert [what for what, _ in pieces(draft)] == ["header row"] * header


def test_three_columns_with_labels_in_the_cells():
    rows = [(turn[0], f"{turn[1]}：{turn[3]}", f"{turn[2]} : {turn[4]}") for turn in TALK]
    draft = drafted(document(table(("Temps", "Original", "Traduction"), *rows)))
    assert draft.layout == "table, more columns"
    assert speakers(draft.texts[0]) == [turn[1] for turn in TALK]
    assert speakers(draft.texts[1]) == [turn[2] for turn in TALK]
    assert [turn.time for turn in draft.texts[1].turns] == [8_000, 21_000, 62_000, 90_000]


def test_speakers_in_both_languages():
    draft = drafted(document(table(*chosen("szlf"))))
    assert speakers(draft.texts[0]) == [turn[1] for turn in TALK]
    assert speakers(draft.texts[1]) == [turn[2] for turn in TALK]
    assert [turn.role for turn in draft.texts[1].turns] == ROLES


def test_two_translations_keep_their_rows():
    rows = chosen("tszfe")
    rows[1] = (*rows[1][:3], "", rows[1][4])
    draft = drafted(document(table(("时间", "说话人", "中文", "法文", "英文"), *rows), file="made.xlsx"))
    assert [text.language for text in draft.texts] == ["zh-Hans", "fr", "en"]
    assert links(draft.pairings) == [([1], [1]), ([2], []), ([3], [2]), ([4], [3])]
    assert [links(one) for one in draft.further_pairings] == [STRAIGHT]
    assert draft.pairings_by_text == (draft.pairings, *draft.further_pairings)
    assert words(draft.texts[2]) == [turn[5] for turn in TALK]


@pytest.mark.parametrize("header", [("时间", "说话人", "中文", "法文", "备注"), None])
def test_remarks_stand_beside_their_turns(header):
    rows = [(*rest, "") for rest in chosen("tszf")]
    rows[2] = (*rows[2][:4], "声音很小，再听一遍")
    draft = drafted(document(table(*filter(None, [header]), *rows), file="made.xlsx"))
    assert words(draft.texts[0]) == [turn[3] for turn in TALK]
    (remark,) = [piece for piece in draft.skipped if piece.what == "remark"]
    assert (remark.text, remark.turn) == ("声音很小，再听一遍", 3)


def test_row_numbers_and_end_times_are_left_out():
    rows = [(str(n), turn[0], f"00:0{n}:59", *turn[3:5]) for n, turn in enumerate(TALK, 1)]
    draft = drafted(document(table(("N°", "Début", "Fin", "Chinois", "Français"), *rows)))
    assert pieces(draft)[1:] == [
        ("row number", "1\n2\n3\n4"),
        ("end time", "00:01:59\n00:02:59\n00:03:59\n00:04:59"),
    ]
    assert [turn.time for turn in draft.texts[0].turns] == [8_000, 21_000, 62_000, 90_000]
    assert draft.warnings == ()


def test_a_column_that_fits_nothing_is_told():
    rows = [(zh, fr, f"{zh}（已校对）") for zh, fr in chosen("zf")]
    draft = drafted(document(table(("中文", "法文", "校对"), *rows)))
    assert words(draft.texts[0]) == [turn[3] for turn in TALK]
    assert draft.warnings == (("column left out", 0),)
    assert pieces(draft)[-1][0] == "other column"


@pytest.mark.parametrize("form", ["sz", "tsz", "tz", "tle", "lf"])
def test_one_language_in_a_table(form):
    rows = chosen(form)
    draft = drafted(document(table(*rows)))
    assert draft.layout == "table, one language"
    assert len(draft.texts) == 1
    assert len(draft.texts[0].turns) == 4
    assert draft.pairings == ()
    if form != "tz":
        assert [turn.role for turn in draft.texts[0].turns] == ROLES


def test_merged_section_rows_and_headers_on_each_page():
    header = row("时间", "中文", "法文", header=True)
    rows = chosen("tzf")
    parts = [
        table(header, row(cell("一、起源 I. Origine", columns=3)), rows[0], rows[1]),
        table(header, row("", cell("（停顿）", columns=2)), rows[2], header, rows[3]),
    ]
    draft = drafted(document(parts[0], lines("第二页"), parts[1]))
    assert [what for what, _ in pieces(draft)] == [
        "header row",
        "section row",
        "outside the table",
        "header row",
        "section row",
        "header row",
    ]
    assert links(draft.pairings) == STRAIGHT


def test_sections_of_a_spreadsheet_have_no_merged_cells():
    rows = chosen("tszf")
    rows.insert(2, ("", "", "二、后来的事", ""))
    rows.insert(0, ("一、起源", "", "", ""))
    rows.insert(2, ("", "", "1. La suite", "1. 后来"))
    draft = drafted(document(table(("时间", "说话人", "中文", "法文"), *rows), file="made.csv"))
    assert [what for what, _ in pieces(draft)] == ["header row"] + ["section row"] * 3
    assert words(draft.texts[0]) == [turn[3] for turn in TALK]


def test_one_table_split_in_several():
    header = ("原文", "译文")
    parts = [table(header, in_cells(turn)) for turn in TALK]
    fields = table(("编号", "LZ-09-09"), ("Lieu", "Ruelle (lieu inventé)"))
    draft = drafted(document(fields, *parts))
    assert (draft.name, draft.layout) == ("LZ-09-09", "table, 2 columns")
    assert links(draft.pairings) == STRAIGHT
    assert draft.warnings == ()


def test_rows_without_label_go_on_with_the_speaker_and_say_so():
    rows = [in_cells(turn) for turn in TALK]
    rows[2:2] = [("后来换了地方。", "Ensuite on a déménagé."), ("（电话响）", "(le téléphone sonne)")]
    draft = drafted(document(table(*rows)))
    zh, fr = draft.texts
    assert speakers(zh) == ["访谈者", "受访者", "受访者", "", "翻译", "受访者"]
    assert speakers(fr) == ["Enquêteur", "Enquêté", "Enquêté", "", "Interprète", "Enquêté"]
    assert draft.warnings == (("speaker carried on", 3), ("no speaker", 4))
    assert links(draft.pairings) == [([n], [n]) for n in range(1, 7)]


def test_the_label_of_a_row_holds_for_its_other_language():
    rows = [in_cells(turn) for turn in TALK]
    rows[3] = (rows[3][0], TALK[3][4])
    draft = drafted(document(table(*rows)))
    assert speakers(draft.texts[1]) == ["Enquêteur", "Enquêté", "Interprète", "Enquêté"]
    unlabelled = [(zh, turn[4]) for turn, (zh, _) in zip(TALK, rows, strict=True)]
    draft = drafted(document(table(*unlabelled)))
    assert speakers(draft.texts[1]) == [turn[1] for turn in TALK]
    assert [turn.role for turn in draft.texts[1].turns] == ROLES
    assert draft.warnings == ()


def test_rows_without_any_labels_have_no_speakers():
    draft = drafted(document(table(*chosen("zf"))))
    assert set(speakers(draft.texts[0])) == {""}
    assert draft.warnings == ()


def test_a_merged_speaker_holds_for_its_rows():
    rows = [
        row(cell("受访者"), TALK[1][3], TALK[1][4]),
        row(cell(continued=True), TALK[3][3], TALK[3][4]),
        row(cell("访谈者"), TALK[0][3], TALK[0][4]),
        row("", TALK[2][3], TALK[2][4]),
    ]
    draft = drafted(document(table(*rows)))
    assert speakers(draft.texts[0]) == ["受访者", "受访者", "访谈者", "访谈者"]
    assert draft.warnings == (("speaker carried on", 4),)


def test_names_and_a_group():
    said = [
        ("主持人", "请大家先自我介绍。"),
        ("老郭", "我做模具。"),
        ("Anna", "我做设计。"),
        ("老郭", "她是我邻居。"),
    ] * 2
    draft = drafted(document(table(("发言人", "内容"), *said), file="made.xlsx"))
    assert [turn.role for turn in draft.texts[0].turns][:4] == [HOSTS, ANSWERS, ANSWERS, ANSWERS]


def test_roles_that_the_user_sets_hold_in_every_column():
    draft = drafted(document(table(*chosen("szf"))), roles={"受访者": OTHER, "翻译": HOSTS})
    for text in draft.texts:
        assert [turn.role for turn in text.turns] == [ASKS, OTHER, HOSTS, OTHER]
    assert draft.warnings == (("unknown label", 2),)


def test_french_with_a_chinese_word_stays_french():
    rows = [
        ("问：什么是山寨？", "Q : Qu'est-ce que le 山寨 ?"),
        ("答：就是GitHub上的BOM。", "R : Le shanzhai (山寨), c'est le BOM."),
        ("答：OK，BOM。", "R : D'accord, 山寨."),
    ]
    draft = drafted(document(table(*rows)))
    assert [text.language for text in draft.texts] == ["zh-Hans", "fr"]


@pytest.mark.parametrize(
    "rows",
    [
        [("产品", "价格"), ("电路板", "35"), ("外壳", "12")],
        [("编号", "LZ-01"), ("日期", "2015-03-18"), ("地点", "虚构")],
        [("姓名", "年龄", "职业"), ("老郭", "45", "模具师傅"), ("小李", "30", "设计师")],
    ],
)
def test_other_tables_are_no_interviews(rows):
    said = lines(
        "访谈者：您是怎么开始的？",
        "受访者：租了一间铺子，做了很多年。",
        "访谈者：后来呢？",
        "受访者：后来换了地方。",
    )
    draft = drafted(document(table(*rows), said))
    assert draft.layout == "labelled paragraphs"


def test_a_glossary_in_a_long_note_is_no_interview():
    note = lines(*["今天去看了铺子，老板不在，邻居说他去了仓库，明天再来。"] * 20)
    glossary = table(("山寨", "copie débrouillarde"), ("铺子", "échoppe"), ("巷子", "ruelle"))
    assert drafted(document(note, glossary)).layout == "plain paragraphs"


def test_a_remark_stands_beside_a_turn_of_the_text_that_turns_out_the_original():
    """Labels alone make the second column Chinese; without them it is no more than the translation."""
    said = [("Qui êtes-vous ?", "受访者：OK"), ("", "受访者：BOM"), ("Et ensuite ?", "受访者：Git")]
    rows = [row(*pair, "rires") for pair in said]
    draft = drafted(document(table(row("Français", "中文", "备注", header=True), *rows)))
    assert draft.texts[0].language == "fr"
    assert [piece.turn for piece in draft.skipped if piece.what == "remark"] == [1, 1, 2]
