"""How often the encoding is right, on text that the tables of the rule were not made from."""

import random
from pathlib import Path

import pytest

from opimpuc_qda.domain.errors import UnreadableEncoding
from opimpuc_qda.formats.transcripts.document import normalised
from opimpuc_qda.formats.transcripts.files.encodings import UNCERTAIN, decoded
from opimpuc_qda.formats.transcripts.reader import read

SHARED = Path(__file__).parents[2].parent / "shared" / "transcripts"
HERE = Path("made-up.txt")
ENOUGH = 0.98
LENGTHS = (20, 25, 35, 60, 150)
TIMES = 60

SIMPLIFIED = (
    "问：这个车间原来是做什么的？答：以前是印刷厂，机器搬走以后空了三年，后来我们几个朋友凑钱租下来，刷墙、拉线、装灯，都是自己动手。"
    "那会儿谁也没听说过开放硬件，街道办还以为我们要开网吧。隔壁修摩托的老龚（䶮师傅）教我们烧电焊，我们帮他弄了个网店。"
    "问：钱从哪里来？答：会员费占一半，剩下靠接小批量打样，偶尔给学校上课。政府的补贴申请过一次，表格太厚，填到一半放弃了。"
)
TRADITIONAL = (
    "問：請問您是什麼時候開始在這裡經營工作室的？答：大概是十二年前吧，那時候剛從學校畢業，身上沒什麼錢，跟兩個同學合租了一間舊廠房，樓下是"
    "賣電子零件的攤位。剛開始的時候，根本沒有人曉得什麼叫做創客，鄰居都以為我們在修理家電。後來有雜誌來採訪，慢慢才有人過來參觀。問：政府有"
    "提供補助嗎？答：有一點，不過申請手續很麻煩，要寫報告、開會，還要請會計師簽名，最後我們乾脆自己想辦法籌錢。"
)
FRENCH = (
    "Enquêteur : comment l’atelier a-t-il démarré ? Enquêté :"
    " c’était une ancienne forge, abandonnée depuis dix ans ; "
    "on a repeint, tiré des câbles, bricolé un établi. Person"
    "ne ne s’intéressait à nous, sauf le garagiste d’à côté, "
    "qui prêtait son poste à souder. Et l’argent ? Des coti"
    "sations, quelques prototypes facturés à des étudiants… "
    "La mairie nous a proposé une aide, mais le dossier étai"
    "t si épais qu’on a renoncé à mi-chemin. « Tant mieux », "
    "disait ma collègue, ça nous a évité des années de réunions où l’on ne décide jamais rien."
)
ENGLISH = (
    "Interviewer: where did the machines come from? Responden"
    "t: “borrowed”, mostly — it’s a long story… The café next "
    "door lent us its cellar for £40 a month, and nobody’s p"
    "aid since. We’d solder until dawn; that’s how it’s done."
)
MIXED = "我们用GitHub管理BOM表，Arduino的板子改了三版。Bonjour也会说一点，shanzhai这个词他们都懂。"


def shared(*patterns):
    files = [file for pattern in patterns for file in sorted(SHARED.glob(pattern))]
    return [normalised(file.read_text(encoding="utf-8")) for file in files]


def pieces(text, encoding, seed):
    """Parts of a text that the encoding holds, and"
    " that are told apart by it from plain ASCII."""
    chosen = random.Random(seed)
    for length in LENGTHS:
        for _ in range(TIMES):
            start = chosen.randrange(max(1, len(text) - length))
            piece = text[start : start + length]
            if piece.strip() and not (piece.isascii() and not encoding.startswith("utf-16")):
                yield piece.encode(encoding, "ignore").decode(encoding)


def rate(texts, encoding):
    found = [right(piece, encoding) for n, text in enumerate(texts) for piece in pieces(text, encoding, n)]
    return sum(found) / len(found)


def right(piece, encoding):
    try:
        return decoded(HERE, piece.encode(encoding)).text == piece
    except UnreadableEncoding:
        return False


@pytest.mark.parametrize(
    ("encoding", "texts"),
    [
        ("gb18030", (SIMPLIFIED, MIXED)),
        ("gb18030", (TRADITIONAL,)),
        ("big5", (TRADITIONAL,)),
        ("cp1252", (FRENCH,)),
        ("cp1252", (ENGLISH,)),
        ("utf-16-le", (SIMPLIFIED, TRADITIONAL, FRENCH, ENGLISH, MIXED)),
        ("utf-16-be", (SIMPLIFIED, TRADITIONAL, FRENCH, ENGLISH, MIXED)),
        ("utf-16", (SIMPLIFIED, FRENCH)),
        ("utf-8", (SIMPLIFIED, TRADITIONAL, FRENCH, ENGLISH, MIXED)),
        ("utf-8-sig", (SIMPLIFIED, FRENCH)),
    ],
)
def test_short_pieces_of_made_text(encoding, texts):
    assert rate(texts, encoding) >= ENOUGH


@pytest.mark.skipif(not SHARED.exists(), reason="the real transcripts are not here")
@pytest.mark.parametrize(
    ("encoding", "patterns"),
    [
        ("gb18030", ("*/*.zh.txt",)),
        ("cp1252", ("faitmain/*", "parisstories/*")),
        ("utf-16-le", ("*/*.zh.txt", "parisstories/*")),
        ("utf-16-be", ("*/*.zh.txt", "faitmain/*")),
        ("utf-8", ("*/*.zh.txt", "faitmain/*")),
    ],
)
def test_short_pieces_of_real_transcripts(encoding, patterns):
    texts = shared(*patterns)[:12]
    assert rate(texts, encoding) >= ENOUGH


def test_four_byte_characters():
    for text in ("他叫䶮，住在这个小区", "𠮷野家对面的那个工作室", "我们姓㐂的人很少见，没有几个"):
        assert decoded(HERE, text.encode("gb18030")).text == text


@pytest.mark.parametrize(
    "data",
    [
        "한국어 문장입니다 그리고 더 있습니다".encode("cp949"),
        "日本語の文章と漢字が混ざる".encode("euc_jp"),
        "中A".encode("gb18030"),
    ],
)
def test_a_guess_that_is_not_clear_comes_with_a_warning(data):
    assert decoded(HERE, data).warnings == (UNCERTAIN,)


def test_a_clear_guess_comes_without_one():
    for text, encoding in ((SIMPLIFIED, "gb18030"), (TRADITIONAL, "big5"), (FRENCH, "cp1252")):
        assert decoded(HERE, text.encode(encoding, "ignore")).warnings == ()


def test_utf_8_by_chance():
    """Few characters of GB18030 can be bytes of UTF-8 in another script."""
    chance = "卤卢".encode("gb18030")
    found = decoded(HERE, b"ok " + chance)
    assert found.encoding == "utf-8" or found.warnings == (UNCERTAIN,)


@pytest.mark.parametrize("text", ["什么", "漏水"])
def test_two_characters_that_are_utf_8_with_a_french_one_are_no_silent_guess(text):
    assert decoded(HERE, text.encode("gb18030")).warnings == (UNCERTAIN,)


@pytest.mark.parametrize("text", ["L’été, où α vaut 3", "Enquêté : le Ω et l’ʲ", "mañana, é ü"])
def test_french_in_utf_8_with_a_sign_of_another_script_stays_so(text):
    assert (decoded(HERE, text.encode()).text, decoded(HERE, text.encode()).warnings) == (text, ())


def test_the_draft_passes_the_warning_on(tmp_path):
    path = tmp_path / "made.txt"
    path.write_bytes("日本語の文章と漢字が混ざる".encode("euc_jp"))
    (draft,) = read([path])
    assert (UNCERTAIN, 0) in draft.warnings
