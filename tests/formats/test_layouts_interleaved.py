"""Golden tests of paragraphs in two languages in turn; the people in them are made up."""

import itertools

import pytest
from made_documents import (
    ANSWERS,
    ASKS,
    INTERPRETS,
    document,
    drafted,
    lines,
    links,
    pieces,
    speakers,
    words,
)

from opimpuc_qda.formats.transcripts.document import Style

ZH = ["您是怎么开始的？", "租了一间铺子，就在巷子里。", "后来呢？", "后来GitHub上有人找我要BOM。"]
FR = [
    "Comment avez-vous commencé ?",
    "On a loué une échoppe, dans la ruelle.",
    "Et ensuite ?",
    "Ensuite, sur GitHub, quelqu'un m'a demandé la nomenclature.",
]
ZH_LABELS, FR_LABELS = ["问", "答"] * 2, ["Q", "R"] * 2
ROLES = [ASKS, ANSWERS] * 2
STRAIGHT = [([n], [n]) for n in range(1, 5)]
HEAD = ["访谈编号：LZ-07-07", "Lieu : ruelle inventée", ""]


def labelled(labels, said, colon="："):
    return [f"{label}{colon}{one}" for label, one in zip(labels, said, strict=True)]


ZH_TALK, FR_TALK = labelled(ZH_LABELS, ZH), labelled(FR_LABELS, FR, " : ")


def woven(one, other):
    return list(itertools.chain.from_iterable(zip(one, other, strict=True)))


def check(draft):
    assert draft.layout == "interleaved paragraphs"
    assert [text.language for text in draft.texts] == ["zh-Hans", "fr"]
    assert [words(text) for text in draft.texts] == [ZH, FR]
    assert [[turn.role for turn in text.turns] for text in draft.texts] == [ROLES, ROLES]
    assert links(draft.pairings) == STRAIGHT
    assert draft.warnings == ()


@pytest.mark.parametrize("swapped", [False, True])
@pytest.mark.parametrize("head", [[], HEAD])
def test_labels_in_both_languages_either_way_round(swapped, head):
    talk = woven(FR_TALK, ZH_TALK) if swapped else woven(ZH_TALK, FR_TALK)
    draft = drafted(document(lines(*head, *talk)))
    check(draft)
    assert draft.head == "\n".join(head[:2])
    assert speakers(draft.texts[1]) == FR_LABELS


@pytest.mark.parametrize("swapped", [False, True])
def test_labels_in_the_original_alone(swapped):
    talk = woven(FR, ZH_TALK) if swapped else woven(ZH_TALK, FR)
    draft = drafted(document(lines(*talk)))
    check(draft)
    assert speakers(draft.texts[1]) == ZH_LABELS


def test_line_breaks_instead_of_paragraphs():
    draft = drafted(document(lines(*("\n".join(pair) for pair in zip(ZH_TALK, FR_TALK, strict=True)))))
    check(draft)
    draft = drafted(document(lines(*("\n".join(pair) for pair in zip(ZH_TALK, FR, strict=True)))))
    check(draft)


def test_times_in_one_language():
    timed = [f"[00:0{n}:30] {line}" for n, line in enumerate(ZH_TALK)]
    draft = drafted(document(lines(*woven(timed, FR_TALK))))
    check(draft)
    assert [turn.time for turn in draft.texts[0].turns] == [30_000, 90_000, 150_000, 210_000]


@pytest.mark.parametrize("rendering", [FR_TALK, FR])
def test_several_paragraphs_then_several(rendering):
    draft = drafted(document(lines(*ZH_TALK[:2], *rendering[:2], *ZH_TALK[2:], *rendering[2:])))
    check(draft)


def test_a_long_answer_in_several_pairs_is_one_turn():
    talk = woven(
        [*ZH_TALK[:2], "后来换了地方。", ZH_TALK[2]], [*FR_TALK[:2], "Puis on a déménagé.", FR_TALK[2]]
    )
    draft = drafted(document(lines(*talk)))
    assert words(draft.texts[0]) == [ZH[0], f"{ZH[1]}\n后来换了地方。", ZH[2]]
    assert words(draft.texts[1]) == [FR[0], f"{FR[1]}\nPuis on a déménagé.", FR[2]]
    assert links(draft.pairings) == STRAIGHT[:3]
    talk = woven([*ZH_TALK[:2], "后来换了地方。", ZH_TALK[2]], [*FR[:2], "Puis on a déménagé.", FR[2]])
    assert links(drafted(document(lines(*talk))).pairings) == STRAIGHT[:3]


def test_a_turn_without_translation():
    talk = woven(ZH_TALK, FR_TALK)
    del talk[5]
    draft = drafted(document(lines(*talk)))
    assert links(draft.pairings) == [([1], [1]), ([2], [2]), ([3], []), ([4], [3])]


@pytest.mark.parametrize(
    "style", [Style(italic=True), Style(colour="0070c0"), Style(italic=True, colour="808080")]
)
def test_translations_told_by_their_look(style):
    rendering = [FR_TALK[0], "R : 山寨.", "Q : 铺子 ?", FR_TALK[3]]
    talk = [[*lines(one), *lines(other, style=style)] for one, other in zip(ZH_TALK, rendering, strict=True)]
    draft = drafted(document(*talk))
    assert words(draft.texts[1]) == [FR[0], "山寨.", "铺子 ?", FR[3]]
    assert links(draft.pairings) == STRAIGHT


@pytest.mark.parametrize("brackets", ["()", "（）", "[]", "【】"])
def test_translations_in_brackets(brackets):
    rendering = [f"{brackets[0]}{one}{brackets[1]}" for one in FR]
    check(drafted(document(lines(*woven(ZH_TALK, rendering)))))


def test_notes_without_labels():
    draft = drafted(document(lines(*woven(ZH, FR))))
    assert (draft.layout, links(draft.pairings)) == ("interleaved paragraphs", STRAIGHT)
    assert set(speakers(draft.texts[0])) == {""}
    assert draft.warnings == ()


def test_english_beside_french():
    english = [
        "Q: How did you start?",
        "A: We rented a shop in the lane.",
        "Q: And then what?",
        "A: They asked for the BOM.",
    ]
    draft = drafted(document(lines(*woven(english, FR_TALK))))
    assert [text.language for text in draft.texts] == ["en", "fr"]
    assert links(draft.pairings) == STRAIGHT


def test_names_and_stage_notes():
    zh = ["老郭：（笑）来了。", "小李：坐吧，喝茶。", "老郭：（停顿）", "小李：好的，好的。"] * 2
    fr = [
        "Guo : (rires) Me voilà.",
        "Li : Assieds-toi, bois du thé.",
        "Guo : (pause)",
        "Li : Bien, très bien.",
    ] * 2
    draft = drafted(document(lines(*woven(zh, fr))))
    assert speakers(draft.texts[0]) == ["老郭", "小李"] * 4
    assert speakers(draft.texts[1]) == ["Guo", "Li"] * 4
    assert links(draft.pairings) == [([n], [n]) for n in range(1, 9)]


@pytest.mark.parametrize("long", [3, 12])
def test_one_language_after_the_other(long):
    draft = drafted(document(lines(*ZH_TALK * long, *FR_TALK * long)))
    assert draft.layout == "interleaved paragraphs"
    assert [len(text.turns) for text in draft.texts] == [4 * long, 4 * long]
    assert links(draft.pairings) == [([n], [n]) for n in range(1, 4 * long + 1)]
    draft = drafted(document(lines(*ZH_TALK * long, *FR_TALK * long, *FR_TALK[:1])))
    assert draft.pairings == () or long == 3


def test_an_interpreter_at_work_is_no_translation():
    talk = [
        "Enquêteur : Comment avez-vous commencé ?",
        "翻译：他问您是怎么开始的？",
        "受访者：租了一间铺子。",
        "翻译（对访谈者）：On a loué une échoppe.",
        "Enquêteur : Et ensuite, qu'avez-vous fait ?",
        "翻译：后来呢？",
        "受访者：后来就好了。",
        "Interprète : Ensuite tout allait bien.",
    ] * 2
    draft = drafted(document(lines(*talk)))
    assert draft.layout == "labelled paragraphs"
    assert ("mixed languages", 0) in draft.warnings
    assert {turn.role for turn in draft.texts[0].turns} == {ASKS, ANSWERS, INTERPRETS}


def test_chinese_with_much_code_switching_is_one_language():
    talk = [
        "问：GitHub上的BOM呢？",
        "答：OK，我们用 Open Source Hardware。",
        "问：PCB？",
        "答：对，PCB layout。",
    ]
    assert drafted(document(lines(*talk))).layout == "labelled paragraphs"
    talk = [
        "Q : Et le 山寨 ?",
        "R : Le shanzhai, c'est le 山寨, comme 华强北.",
        "Q : Donc ?",
        "R : Donc voilà, 关系.",
    ]
    draft = drafted(document(lines(*talk)))
    assert (draft.layout, draft.texts[0].language) == ("labelled paragraphs", "fr")


def test_headings_are_skipped():
    heading = lines("一、起源 / I. Origine", style=Style(heading=2))
    draft = drafted(document(heading, lines(*woven(ZH_TALK, FR_TALK)), heading))
    check(draft)
    assert pieces(draft) == [("heading", "一、起源 / I. Origine")] * 2


def test_roles_that_the_user_sets():
    draft = drafted(document(lines(*woven(ZH_TALK, FR_TALK))), roles={"答": INTERPRETS, "R": INTERPRETS})
    assert [turn.role for turn in draft.texts[0].turns] == [ASKS, INTERPRETS] * 2
    assert [turn.role for turn in draft.texts[1].turns] == [ASKS, INTERPRETS] * 2


def test_white_space_around_brackets_is_counted():
    """Found at random: what stood outside of the brackets of a rendering was lost."""
    made = document(
        *lines("问：您是怎么开始的？", " (Comment avez-vous commencé ?) "),
        *lines("答：租了一间铺子。", "（On a loué une échoppe.）\u3000"),
    )
    draft = drafted(made, layout="interleaved paragraphs")
    assert words(draft.texts[1]) == ["Comment avez-vous commencé ?", "On a loué une échoppe."]
    assert draft.characters.imported == draft.characters.file
