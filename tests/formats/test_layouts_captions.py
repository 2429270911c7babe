"""Golden tests of subtitles, alone and in pairs; what is said in them is made up."""

import pytest
from made_documents import ANSWERS, ASKS, document, drafted, lines, links, pieces, row, speakers, table, words

from opimpuc_qda.formats.transcripts.document import Cell, Column
from opimpuc_qda.formats.transcripts.layouts.captions import joined
from opimpuc_qda.formats.transcripts.layouts.pairing import Stretch, coinciding

COLUMNS = (Column.START, Column.END, Column.TEXT)
VOICES = (Column.START, Column.END, Column.SPEAKER, Column.TEXT)


def clock(seconds):
    return f"00:{int(seconds) // 60:02}:{int(seconds) % 60:02},{round(seconds % 1 * 1000):03}"


def subtitle(start, end, text):
    return row(clock(start), clock(end), Cell(tuple(lines(*text.split("\n")))))


def film(*cues, file="made.srt"):
    return document(table(*(subtitle(*cue) for cue in cues), columns=COLUMNS), file=file)


ZH = [
    "访谈者：您是怎么开始的？",
    "受访者：租了一间铺子，",
    "就在巷子里。",
    "访谈者：后来呢？",
    "受访者：（笑）后来就好了。",
]
FR = [
    "Enquêteur : Comment avez-vous commencé ?",
    "Enquêté : On a loué une échoppe,",
    "dans la ruelle.",
    "Enquêteur : Et ensuite ?",
    "Enquêté : (rires) Ensuite, tout allait bien.",
]
TIMES = [(1, 4), (4, 7.5), (7.5, 9), (12, 14), (14.25, 20)]
ZH_WORDS = ["您是怎么开始的？", "租了一间铺子，就在巷子里。", "后来呢？", "（笑）后来就好了。"]
FR_WORDS = [
    "Comment avez-vous commencé ?",
    "On a loué une échoppe, dans la ruelle.",
    "Et ensuite ?",
    "(rires) Ensuite, tout allait bien.",
]
STRAIGHT = [([n], [n]) for n in range(1, 5)]


def timed(said, shift=0.0):
    return [(start + shift, end + shift, text) for (start, end), text in zip(TIMES, said, strict=True)]


def test_one_file():
    draft = drafted(film(*timed(ZH)))
    assert (draft.layout, draft.warnings) == ("subtitles", ())
    (text,) = draft.texts
    assert words(text) == ZH_WORDS
    assert [turn.time for turn in text.turns] == [1_000, 4_000, 12_000, 14_250]
    assert [turn.role for turn in text.turns] == [ASKS, ANSWERS] * 2


@pytest.mark.parametrize("swapped", [False, True])
@pytest.mark.parametrize("shift", [0.0, 0.4, -0.5])
def test_two_files_are_paired_by_time(swapped, shift):
    files = [film(*timed(ZH), file="a_zh.srt"), film(*timed(FR, shift), file="a_fr.vtt")]
    draft = drafted(*(reversed(files) if swapped else files))
    assert draft.layout == "subtitle files"
    assert [text.language for text in draft.texts] == ["zh-Hans", "fr"]
    assert [words(text) for text in draft.texts] == [ZH_WORDS, FR_WORDS]
    assert links(draft.pairings) == STRAIGHT


def test_three_files():
    en = [
        "Q: How did you start?",
        "A: We rented a shop,",
        "in the lane.",
        "Q: And then what?",
        "A: Then all was well.",
    ]
    files = [film(*timed(said), file=f"a_{n}.srt") for n, said in enumerate((ZH, FR, en))]
    draft = drafted(*files)
    assert [text.language for text in draft.texts] == ["zh-Hans", "fr", "en"]
    assert [links(one) for one in draft.pairings_by_text] == [STRAIGHT, STRAIGHT]


def test_files_cut_differently_are_paired_many_to_many():
    zh = film((0, 4, "第一句。"), (4, 8, "第二句。"), (8, 12, "第三句。"), (20, 22, "没有翻译。"))
    fr = film((0, 8.2, "Les deux premières phrases."), (8.2, 10, "La troisième."), (10, 12, "Voilà tout."))
    assert links(drafted(zh, fr).pairings) == [([1, 2], [1]), ([3], [2, 3]), ([4], [])]


def test_files_of_two_recordings_are_left_to_their_content():
    draft = drafted(film(*timed(ZH)), film(*timed(FR, 600)))
    assert (draft.layout, draft.pairings) == ("subtitle files", ())


@pytest.mark.parametrize("swapped", [False, True])
def test_two_languages_in_one_file(swapped):
    both = [f"{fr}\n{zh}" if swapped else f"{zh}\n{fr}" for zh, fr in zip(ZH, FR, strict=True)]
    draft = drafted(film(*timed(both)))
    assert draft.layout == "subtitles, 2 languages"
    assert [words(text) for text in draft.texts] == [ZH_WORDS, FR_WORDS]
    assert links(draft.pairings) == STRAIGHT


def test_dashes_open_turns_of_nobody():
    draft = drafted(
        film(
            (1, 3, "– Vous venez ?\n– Oui, j'arrive."),
            (3, 5, "- Alors, on part."),
            (5, 6, "Il est -5 dehors."),
        )
    )
    assert words(draft.texts[0]) == ["Vous venez ?", "Oui, j'arrive.", "Alors, on part.", "Il est -5 dehors."]
    assert set(speakers(draft.texts[0])) == {""}
    assert draft.warnings == ()


def test_a_subtitle_without_label_goes_on_with_the_speaker():
    cues = [*timed(ZH), (21, 23, "后来又租了一间。"), (23, 25, "- 真的？"), (26, 28, "当然。")]
    draft = drafted(film(*cues))
    assert speakers(draft.texts[0])[3:] == ["受访者", "受访者", "", ""]
    assert draft.warnings == (("speaker carried on", 5), ("no speaker", 6), ("no speaker", 7))


def test_subtitles_without_marks_are_turns():
    draft = drafted(film((1, 2, "今天下雨"), (2, 3, "街上没有人"), (3, 4, "铺子关门")))
    assert words(draft.texts[0]) == ["今天下雨", "街上没有人", "铺子关门"]


def test_a_pause_ends_a_turn():
    draft = drafted(
        film((1, 2, "Alors je"), (6, 7, "Non, rien."), (7, 8, "On s'en va"), (8, 9, "tous ensemble."))
    )
    assert words(draft.texts[0]) == ["Alors je", "Non, rien.", "On s'en va tous ensemble."]


def test_voices_in_a_column():
    cues = [
        ("00:01.000", "00:03.000", "Anna", "Et le"),
        ("00:03.000", "00:05.000", "Anna", "prix ?"),
        ("00:05.000", "00:06.000", "Guo", "Ça va."),
    ]
    rows = [*cues[:2], row(cues[2][0], cues[2][1], cues[2][2], cues[2][3])]
    draft = drafted(document(table(*rows, columns=VOICES), file="made.vtt"))
    assert words(draft.texts[0]) == ["Et le prix ?", "Ça va."]
    assert speakers(draft.texts[0]) == ["Anna", "Guo"]


def test_a_second_voice_has_the_time_of_its_subtitle():
    second = row(Cell((), continued=True), Cell((), continued=True), "Guo", "Non.")
    first = row("00:01.000", "00:03.000", "Anna", "Oui ?")
    draft = drafted(document(table(first, second, columns=VOICES), file="made.vtt"))
    assert [(turn.speaker, turn.time) for turn in draft.texts[0].turns] == [("Anna", 1_000), ("Guo", 1_000)]


def test_subtitles_without_words_are_skipped():
    draft = drafted(film((1, 2, "问：好？"), (2, 3, ""), (3, 4, "答：")))
    assert pieces(draft) == [
        ("empty turn", "00:00:02,000\n00:00:03,000"),
        ("empty turn", "00:00:03,000\n00:00:04,000\n答："),
    ]


@pytest.mark.parametrize(
    ("before", "after", "whole"),
    [
        ("我们", "来了", "我们来了"),
        ("je", "viens", "je viens"),
        ("用BOM", "来做", "用BOM 来做"),
        ("", "a", "a"),
    ],
)
def test_joining_lines(before, after, whole):
    assert joined(before, after) == whole


def test_coinciding_stretches():
    def stretches(*pairs):
        return [Stretch(*pair) for pair in pairs]

    one = stretches((0, 10), (10, 20), (20, 30))
    assert coinciding(one, one) == [[[1], [1]], [[2], [2]], [[3], [3]]]
    assert coinciding(one, stretches((100, 110), (110, 120), (120, 130))) is None
    assert coinciding(stretches((5, 5), (9, 9)), stretches((5, 5), (9, 9))) == [[[1], [1]], [[2], [2]]]
    long = stretches(*((n, n + 1) for n in range(40)))
    assert coinciding(long, stretches((0, 40))) is None
    shifted = stretches(*((n + 1500, n + 4500) for n in range(0, 40_000, 3000)))
    assert coinciding(stretches(*((n, n + 3000) for n in range(0, 40_000, 3000))), shifted) is None
