"""Golden tests of chat logs and of names on lines of their own; the people in them are made up."""

import pytest
from made_documents import ANSWERS, ASKS, OTHER, document, drafted, lines, pieces, speakers, words

from opimpuc_qda.formats.transcripts.document import Style

SAID = ["铺子还开吗？", "开，明天17:30关门。\n你来吗？", "来！", "好的"]


def log(*headers):
    made = []
    for header, said in zip(headers, SAID, strict=True):
        made += [header, *said.split("\n")]
    return document(lines(*made))


@pytest.mark.parametrize(
    "headers",
    [
        (
            "张三 2015-03-18 10:22:05",
            "李四 2015-03-18 10:22:35",
            "张三 2015-03-18 10:23:05",
            "李四 2015-03-19 09:00:00",
        ),
        (
            "2015/3/18 10:22:05 张三",
            "2015/3/18 10:22:35 李四",
            "2015/3/18 10:23:05 张三",
            "2015/3/19 9:00:00 李四",
        ),
        (
            "2015年3月18日 10:22:05 张三",
            "2015年3月18日 10:22:35 李四",
            "2015年3月18日 10:23:05 张三",
            "2015年3月19日 09:00:00 李四",
        ),
        (
            "张三(wx_01) 2015-03-18 上午10:22:05",
            "李四(wx_02) 2015-03-18 上午10:22:35",
            "张三(wx_01) 2015-03-18 上午10:23:05",
            "李四(wx_02) 2015-03-19 上午9:00:00",
        ),
        (
            "张三　2015.03.18　10：22：05",
            "李四　2015.03.18　10：22：35",
            "张三　2015.03.18　10：23：05",
            "李四　2015.03.19　09：00：00",
        ),
        (
            "张三 [18/03/2015, 10:22:05]",
            "李四 [18/03/2015, 10:22:35]",
            "张三 [18/03/2015, 10:23:05]",
            "李四 [19/03/2015, 09:00:00]",
        ),
    ],
)
def test_chat_logs(headers):
    draft = drafted(log(*headers))
    assert draft.layout == "chat log"
    (text,) = draft.texts
    assert speakers(text) == ["张三", "李四", "张三", "李四"]
    assert words(text) == SAID
    assert [turn.time for turn in text.turns] == [0, 30_000, 60_000, 81_475_000]
    assert draft.head.startswith(("2015", "18/03"))
    assert pieces(draft) == []


def test_a_chat_in_french_with_words_on_the_line():
    talk = [
        "[18/03/2015 10:22:05] Guo: La boutique est ouverte ?",
        "[18/03/2015 10:22:35] Anna: Oui, jusqu'à 17:30.",
        "Tu viens ?",
        "[18/03/2015 10:23:05] Guo: Oui !",
    ]
    draft = drafted(document(lines(*talk)))
    assert draft.layout == "chat log"
    assert words(draft.texts[0]) == ["La boutique est ouverte ?", "Oui, jusqu'à 17:30.\nTu viens ?", "Oui !"]


def test_hours_alone_and_dates_on_lines_of_their_own():
    talk = [
        "—— 2015-03-18 ——",
        "10:22 张三",
        "在吗？",
        "10:25 李四",
        "在。",
        "2015年3月19日 星期四",
        "09:22 张三",
        "早。",
    ]
    draft = drafted(document(lines("聊天记录", *talk)))
    assert draft.layout == "chat log"
    assert [turn.time for turn in draft.texts[0].turns] == [0, 180_000, 23 * 3_600_000]
    assert pieces(draft) == [("head", "聊天记录\n—— 2015-03-18 ——"), ("date", "2015年3月19日 星期四")]
    assert draft.head == "聊天记录\n—— 2015-03-18 ——\n10:22"


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        (("说话人1 00:00:05", "说话人2 00:00:12", "说话人1 00:01:00", "说话人2 00:59:59"), [5, 12, 60, 3599]),
        (("说话人1 00:05", "说话人2 00:12", "说话人1 01:00", "说话人2 59:59"), [5, 12, 60, 3599]),
        (("Anna [00:00:05]", "Guo [00:00:12]", "Anna [00:01:00]", "Guo [00:59:59]"), [5, 12, 60, 3599]),
        (("(00:00:05) Anna", "(00:00:12) Guo", "(00:01:00) Anna", "(00:59:59) Guo"), [5, 12, 60, 3599]),
        (("访谈者", "受访者", "访谈者", "受访者"), [None] * 4),
    ],
)
def test_names_on_lines_of_their_own(headers, seconds):
    draft = drafted(log(*headers))
    assert draft.layout == "speaker lines"
    assert words(draft.texts[0]) == SAID
    times = [turn.time for turn in draft.texts[0].turns]
    assert times == [None if second is None else second * 1000 for second in seconds]
    assert draft.head == ""


def test_names_in_bold_on_lines_of_their_own():
    bold = [lines("老郭", style=Style(bold=2)), lines("Anna", style=Style(bold=4))]
    draft = drafted(
        document(
            bold[0],
            lines("我做模具。"),
            bold[1],
            lines("我做设计。", "很久了。"),
            bold[0],
            lines("她是邻居。"),
        )
    )
    assert draft.layout == "speaker lines"
    assert speakers(draft.texts[0]) == ["老郭", "Anna", "老郭"]
    assert draft.warnings == (("unknown label", 1), ("unknown label", 2))


def test_roles_that_the_user_sets():
    headers = ("张三 2015-03-18 10:22:05", "李四 2015-03-18 10:22:35") * 2
    assert [turn.role for turn in drafted(log(*headers)).texts[0].turns] == [OTHER] * 4
    draft = drafted(log(*headers), roles={"张三": ASKS, "李四": ANSWERS})
    assert [turn.role for turn in draft.texts[0].turns] == [ASKS, ANSWERS] * 2


def test_a_message_without_words_is_skipped():
    draft = drafted(
        document(
            lines(
                "张三 2015-03-18 10:22:05",
                "李四 2015-03-18 10:22:35",
                "在。",
                "张三 2015-03-18 10:23:00",
                "好",
            )
        )
    )
    assert pieces(draft) == [("empty turn", "张三 2015-03-18 10:22:05")]


@pytest.mark.parametrize(
    "talk",
    [
        [
            "[00:00:05] 访谈者：您是怎么开始的？",
            "[00:00:12] 受访者：租了铺子。",
            "[00:00:20] 访谈者：后来呢？",
        ],
        ["问：几点关门？", "答：明天 17:30", "问：今天呢？", "答：今天 18:30"],
    ],
)
def test_labels_with_a_colon_are_no_chat(talk):
    assert drafted(document(lines(*talk))).layout == "labelled paragraphs"


@pytest.mark.parametrize(
    "notes",
    [
        [
            "10:30 到达铺子",
            "老板在门口抽烟，没有客人。",
            "11:15 去仓库",
            "仓库锁着，邻居说下午开门。",
            "12:00 吃饭",
        ],
        ["Arrivée à 17:30", "Il pleut et la rue est vide.", "Départ à 18:45", "Personne ne nous attend."],
        ["Lieu : Lyon", "Date : 2015-03-18 10:22", "On arrive tôt, la rue dort.", "Puis il pleut."],
    ],
)
def test_times_in_notes_are_no_chat(notes):
    assert drafted(document(lines(*notes))).layout == "plain paragraphs"
