import pytest

from opimpuc_qda.domain.transcript import Role
from opimpuc_qda.formats.transcripts.turns.notation import Opening, candidate, learned, timed
from opimpuc_qda.formats.transcripts.turns.roles import asks, is_field
from opimpuc_qda.formats.transcripts.turns.times import bare, bracketed

HALF_PAST_TWELVE = 750_000


@pytest.mark.parametrize(
    ("written", "milliseconds"),
    [
        ("[00:12:30]", 750_000),
        ("(00:12:30)", 750_000),
        ("（00：12：30）", 750_000),
        ("[12:30]", 750_000),
        ("#00:12:30-5#", 750_500),
        ("[00:12:30.25]", 750_250),
        ("[00:12:30,125]", 750_125),
        ("[00:12:30 - 00:12:41]", 750_000),
        ("【12分30秒】", 750_000),
        ("[1小时2分3秒]", 3_723_000),
        ("[100:00:00]", 360_000_000),
    ],
)
def test_times_in_brackets(written, milliseconds):
    stamp = bracketed(written)
    assert stamp is not None
    assert (stamp.milliseconds, stamp.end) == (milliseconds, len(written))


@pytest.mark.parametrize(
    ("written", "milliseconds"), [("00:12:30.5", 750_500), ("12分30秒", 750_000), ("1:02:03", 3_723_000)]
)
def test_times_without_brackets(written, milliseconds):
    stamp = bare(written)
    assert stamp is not None
    assert (stamp.milliseconds, stamp.end) == (milliseconds, len(written))


@pytest.mark.parametrize("written", ["17:30", "12分", "00:99:00", "[00:12:75]", "[笑]", "2015-03-18"])
def test_what_is_no_time(written):
    assert bare(written) is None
    assert bracketed(written) is None


@pytest.mark.parametrize(
    ("line", "label", "time", "text"),
    [
        ("问：几年了？", "问", None, "几年了？"),
        ("答: 十年", "答", None, "十年"),
        ("[00:12:30] 访谈者：您好", "访谈者", HALF_PAST_TWELVE, "您好"),
        ("访谈者 [00:12:30]：您好", "访谈者", HALF_PAST_TWELVE, "您好"),
        ("访谈者：[00:12:30] 您好", "访谈者", HALF_PAST_TWELVE, "您好"),
        ("受访者（00:12:30）：是", "受访者", HALF_PAST_TWELVE, "是"),
        ("受访者2 00:12:30：是", "受访者2", HALF_PAST_TWELVE, "是"),
        ("12分30秒受访者：是", "受访者", HALF_PAST_TWELVE, "是"),
        ("受访者：12分30秒 是", "受访者", HALF_PAST_TWELVE, "是"),
        ("#00:12:30-5# I: yes", "I", HALF_PAST_TWELVE + 500, "yes"),
        ("I: #00:12:30-5# yes", "I", HALF_PAST_TWELVE + 500, "yes"),
        ("Enquêteur\u00a0: Oui\u00a0?", "Enquêteur", None, "Oui\u00a0?"),
        ("Enquêté 1\u202f: oui", "Enquêté 1", None, "oui"),
        ("受访者 2（男）：是", "受访者 2（男）", None, "是"),
        ("受访者（笑）：是", "受访者", None, "（笑）是"),
        ("翻译（对受访者）：他问什么？", "翻译", None, "（对受访者）他问什么？"),
        ("　　W老师：好", "W老师", None, "好"),
        ("A\t说", "A", None, "说"),
        ("M. Guo : oui", "M. Guo", None, "oui"),
        ("[00:12:30] —：是", "—", HALF_PAST_TWELVE, "是"),
        ("答：", "答", None, ""),
    ],
)
def test_openings(line, label, time, text):
    assert candidate(line) == Opening(label, time, text)


@pytest.mark.parametrize(
    "line",
    [
        "17:30 我们出发",
        "晚上17：30出发",
        "https://example.org",
        "他说，好：是",
        "- 我觉得：好",
        "问 你好",
        "（笑）",
        "",
    ],
)
def test_lines_that_open_nothing(line):
    assert candidate(line) is None


def test_a_length_of_time_in_speech_stays_speech():
    assert candidate("答：12分30秒就够了") == Opening("答", None, "12分30秒就够了")


def test_a_time_alone():
    assert timed("[00:12:30] 是") == Opening("", HALF_PAST_TWELVE, "是")
    assert timed("00:12:30 是") == Opening("", HALF_PAST_TWELVE, "是")
    assert timed("12分30秒就够了") is None


@pytest.mark.parametrize(
    ("label", "role"),
    [
        ("问", Role.INTERVIEWER),
        ("問", Role.INTERVIEWER),
        ("访谈者", Role.INTERVIEWER),
        ("采访人", Role.INTERVIEWER),
        ("Enquêtrice", Role.INTERVIEWER),
        ("ENQUÊTEUR 2", Role.INTERVIEWER),
        ("Q", Role.INTERVIEWER),
        ("答", Role.RESPONDENT),
        ("被访者", Role.RESPONDENT),
        ("受訪者", Role.RESPONDENT),
        ("受访者2", Role.RESPONDENT),
        ("受访者A（男）", Role.RESPONDENT),
        ("Enquêté n°3", Role.RESPONDENT),
        ("Interviewee", Role.RESPONDENT),
        ("翻译", Role.INTERPRETER),
        ("Interprète", Role.INTERPRETER),
        ("主持人", Role.MODERATOR),
        ("访谈者 / Enquêteur", Role.INTERVIEWER),
        ("甲", None),
        ("A", None),
        ("老郭", None),
    ],
)
def test_roles_that_words_say(label, role):
    assert learned([f"{label}：好"], {}).role(label) is role


@pytest.mark.parametrize(
    ("asking", "answering"), [("Q", "A"), ("I", "R"), ("q", "a"), ("I1", "R2"), ("E", "R")]
)
def test_letters_have_a_role_beside_their_partner(asking, answering):
    notation = learned([f"{asking}: well?", f"{answering}: well.", f"{answering}: yes."], {})
    assert notation.role(asking) is Role.INTERVIEWER
    assert notation.role(answering) is Role.RESPONDENT


def test_names_are_speakers_when_they_come_back():
    lines = ["老郭：来了", "说话的人都在", "老郭：走了", "Guo Wei: no", "例如：这个", "例如：那个", "完了"]
    assert learned(lines, {}).labels == {"老郭"}


def test_names_are_speakers_when_most_lines_have_one():
    assert learned(["老郭：来了", "Guo Wei: no", "（笑）"], {}).labels == {"老郭", "Guo Wei"}


def test_speech_with_a_colon_is_no_label():
    lines = [
        "问：好？",
        "答：好",
        "Ensuite j'ai compris : ils",
        "Ensuite j'ai compris : elles",
        "我想说：好",
        "我想说：不",
    ]
    assert learned(lines, {}).labels == {"问", "答"}


def test_names_between_time_and_colon_are_speakers():
    lines = ["[00:00:09] Table of three: oh", "[00:00:12] Reed: ah", "[00:00:15] Bay player 2: eh"]
    assert learned(lines, {}).labels == {"Table of three", "Reed", "Bay player 2"}


def test_a_label_whose_role_is_set_is_a_speaker():
    notation = learned(["一共三个人", "厂长：坐"], {"厂长": Role.MODERATOR})
    assert notation.opening("厂长：坐") == Opening("厂长", None, "坐")
    assert notation.role("厂长") is Role.MODERATOR


@pytest.mark.parametrize(
    "label",
    [
        "编号",
        "访谈编号",
        "訪談編號",
        "日期",
        "Lieu",
        "地点 / Lieu",
        "Date de l'entretien",
        "Durée",
        "录音时长",
    ],
)
def test_fields_of_a_head(label):
    assert is_field(label)
    assert label not in learned([f"{label}：一", f"{label}：二"], {}).labels


@pytest.mark.parametrize("label", ["问", "老郭", "Enquêté", "翻译"])
def test_speakers_are_no_fields(label):
    assert not is_field(label)


def test_asking():
    assert asks("为什么？（笑）")
    assert asks("Pourquoi\u00a0?\u00a0»")
    assert not asks("为什么？因为便宜。")
