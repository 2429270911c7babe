"""Golden tests of interviews in several files, each in a layout of its own; what is said is made up."""

import pytest
from made_documents import ANSWERS, ASKS, document, drafted, lines, links, pieces, row, speakers, table, words

from opimpuc_qda.domain.transcript import Version
from opimpuc_qda.formats.transcripts.document import Column, Style

ZH = [
    ("访谈者", "您是怎么开始的？"),
    ("受访者", "租了一间铺子。"),
    ("访谈者", "后来呢？"),
    ("受访者", "后来就好了。"),
]
FR = [
    ("Enquêteur", "Comment avez-vous commencé ?"),
    ("Enquêté", "On a loué une échoppe."),
    ("Enquêteur", "Et ensuite ?"),
    ("Enquêté", "Ensuite, tout allait bien."),
]


def labelled(talk, file):
    return document(lines("LZ-08-08", *(f"{label} : {said}" for label, said in talk)), file=file)


def tabled(talk, file):
    return document(table(*talk), file=file)


def subtitled(talk, file):
    cues = [
        row(f"00:00:0{n},000", f"00:00:0{n + 1},000", f"{who}: {said}") for n, (who, said) in enumerate(talk)
    ]
    return document(table(*cues, columns=(Column.START, Column.END, Column.TEXT)), file=file)


def under_names(talk, file):
    return document(lines(*(line for label, said in talk for line in (f"{label} 00:00:09", said))), file=file)


KINDS = [labelled, tabled, subtitled, under_names]


@pytest.mark.parametrize("one", KINDS)
@pytest.mark.parametrize("other", KINDS)
@pytest.mark.parametrize("swapped", [False, True])
def test_any_two_layouts(one, other, swapped):
    files = [one(ZH, "a_zh"), other(FR, "a_fr")]
    draft = drafted(*(reversed(files) if swapped else files))
    timed = one is other is subtitled
    assert draft.layout == ("subtitle files" if timed else "parallel files")
    assert [(text.version, text.language, text.file) for text in draft.texts] == [
        (Version.ORIGINAL, "zh-Hans", "a_zh"),
        (Version.TRANSLATION, "fr", "a_fr"),
    ]
    for text, talk in zip(draft.texts, (ZH, FR), strict=True):
        assert speakers(text) == [label for label, _ in talk]
        assert words(text) == [said for _, said in talk]
        assert [turn.role for turn in text.turns] == [ASKS, ANSWERS] * 2
    assert links(draft.pairings) == ([([n], [n]) for n in range(1, 5)] if timed else [])


def test_subtitles_that_are_joined_by_hand_keep_their_times():
    draft = drafted(subtitled(ZH, "a"), subtitled(FR, "b"), layout="parallel files")
    assert (draft.layout, len(draft.pairings)) == ("parallel files", 4)


def test_what_is_skipped_of_each_file():
    draft = drafted(labelled(ZH, "a"), labelled(FR, "b"))
    assert [(piece.file, piece.what, piece.text) for piece in draft.skipped] == [
        ("a", "head", "LZ-08-08"),
        ("b", "head", "LZ-08-08"),
    ]
    assert draft.name == "LZ-08-08"


def test_notes_with_headings():
    heading = Style(heading=1)
    note = document(
        lines("Premier jour", style=heading),
        lines("On arrive tôt, la rue dort.", "Liste : du thé, du sucre", "17:30, la pluie."),
        lines("Deuxième jour", style=heading),
        lines("Puis il pleut."),
    )
    draft = drafted(note)
    assert draft.layout == "plain paragraphs"
    assert words(draft.texts[0])[1:] == ["Liste : du thé, du sucre", "17:30, la pluie.", "Puis il pleut."]
    assert pieces(draft) == [("heading", "Premier jour"), ("heading", "Deuxième jour")]


def test_a_text_all_in_headings_is_text():
    draft = drafted(document(lines("On arrive tôt.", "Puis il pleut.", style=Style(heading=2))))
    assert words(draft.texts[0]) == ["On arrive tôt.", "Puis il pleut."]


def bold(label, said):
    return lines(f"{label}{said}", style=Style(bold=len(label)))


@pytest.mark.parametrize(
    ("asks", "answers"),
    [("访谈者", "受访者"), ("老郭", "小李"), ("Guo Wei", "Anna"), ("Q", "R"), ("Enquêteur", "M. Guo")],
)
def test_labels_in_bold_without_colon(asks, answers):
    talk = [
        (asks, " 您好吗？"),
        (answers, "　很好。"),
        (asks, " [00:12:30] 后来呢？"),
        (answers, " 就这样：完了。"),
    ]
    draft = drafted(document(*(bold(*turn) for turn in talk)))
    assert draft.layout == "labelled paragraphs"
    assert speakers(draft.texts[0]) == [asks, answers] * 2
    assert words(draft.texts[0]) == ["您好吗？", "很好。", "后来呢？", "就这样：完了。"]
    assert draft.texts[0].turns[2].time == 750_000


def test_words_in_bold_are_no_labels():
    talk = [bold("一定", "要早来。"), bold("Attention", " à la marche."), bold("了", "解了。")]
    assert drafted(document(*talk)).layout == "plain paragraphs"


def test_labels_before_tabs_and_numbers_after_them():
    talk = [
        "访谈者1\t几年了？",
        "受访者2\t十年。",
        "受访者１：二十年。",
        "访谈者 1\u00a0: 好？",
        "受访者2 :好",
    ]
    draft = drafted(document(lines(*talk)))
    assert [turn.role for turn in draft.texts[0].turns] == [ASKS, ANSWERS, ANSWERS, ASKS, ANSWERS]


def test_a_group_with_a_moderator():
    talk = [
        "主持人：请介绍。",
        "老郭：做模具。",
        "小李：做设计，您呢？",
        "老郭：我说了。",
        "小李：是吗？",
        "主持人：好。",
    ]
    draft = drafted(document(lines(*talk)))
    assert {turn.speaker: str(turn.role) for turn in draft.texts[0].turns} == {
        "主持人": "moderator",
        "老郭": "respondent",
        "小李": "respondent",
    }
    assert draft.warnings == ()


@pytest.mark.parametrize(
    "notes",
    [
        ["工具：锤子", "材料：木头", "人数：三个", "结果：很好"],
        ["Outils : marteau", "Matériaux : bois", "Prix : douze yuans", "Taille : petite"],
        ["Tools: hammer", "Materials: wood", "Price: twelve yuan", "Size: small"],
        ["今天去了铺子。", "工具：锤子", "材料：木头", "人数：三个", "门口没有人。"],
        ["今天17:30收工，明天8:30开门。", "他说：明天再来。", "我想：算了。"],
        ["On ferme à 17:30.", "Il a dit : demain.", "J'ai compris : jamais."],
    ],
)
def test_a_list_with_colons_is_no_dialogue(notes):
    draft = drafted(document(lines(*notes)))
    assert (draft.layout, set(speakers(draft.texts[0]))) == ("plain paragraphs", {""})


def test_a_field_that_comes_back_in_long_notes_is_no_speaker():
    note = ["今天去看了铺子，老板不在，邻居说他去了仓库。", "街上没有人，下着雨。"] * 10
    draft = drafted(document(lines("价格：十二块", *note, "价格：三十块")))
    assert draft.layout == "plain paragraphs"


def test_few_labels_of_the_field_among_long_answers():
    draft = drafted(
        document(lines("问：后来呢？", "答：后来换了地方。", *["又过了很久，我们还在那里。"] * 40))
    )
    assert speakers(draft.texts[0]) == ["问", "答"]
