import codecs
from pathlib import Path

import pytest

from opimpuc_qda.domain.errors import EmptyFile, UnreadableEncoding
from opimpuc_qda.formats.transcripts.files.encodings import decoded

HERE = Path("made-up.txt")
SIMPLIFIED = "问：您在这里做了多少年？\r\n答：做了十年，名字里有个“䶮”字，电脑打不出来。😀"
TRADITIONAL = "問：您在這裡做了多少年？\r\n答：我做了十年，開始的時候沒有人知道。"
CANTONESE = "問：你哋幾時開始做呢個？\r\n答：我哋嗰陣時都係冇錢嘅。"
FRENCH = "Enquêteur : où étiez-vous ?\nEnquêté : à l’atelier, « près du fleuve »… c’était l’été."


@pytest.mark.parametrize(
    ("text", "encoding", "named"),
    [
        (SIMPLIFIED, "utf-8", "utf-8"),
        (SIMPLIFIED, "utf-8-sig", "utf-8-sig"),
        (SIMPLIFIED, "utf-16", "utf-16"),
        (SIMPLIFIED, "utf-16-le", "utf-16-le"),
        (SIMPLIFIED, "utf-16-be", "utf-16-be"),
        (SIMPLIFIED, "utf-32", "utf-32"),
        (SIMPLIFIED, "gb18030", "gb18030"),
        (TRADITIONAL, "big5", "big5"),
        (TRADITIONAL, "gb18030", "gb18030"),
        (CANTONESE, "big5hkscs", "big5hkscs"),
        (FRENCH, "cp1252", "cp1252"),
        (FRENCH, "utf-16-le", "utf-16-le"),
        ("Q: plain? A: plain.", "ascii", "utf-8"),
        ("他们都没有来过这里做工", "utf-16-le", "utf-16-le"),
    ],
)
def test_each_encoding_is_recognised(text, encoding, named):
    found = decoded(HERE, text.encode(encoding))
    assert found.text == text
    assert found.encoding == named


def test_big_endian_with_a_mark():
    assert decoded(HERE, codecs.BOM_UTF16_BE + FRENCH.encode("utf-16-be")).text == FRENCH


@pytest.mark.parametrize("length", range(8, 30))
def test_short_chinese_is_recognised(length):
    text = SIMPLIFIED.replace("\r\n", "")[:length]
    assert decoded(HERE, text.encode("gb18030")).text == text


def test_the_encoding_asked_for_is_the_only_one_tried():
    data = SIMPLIFIED.encode("gb18030")
    assert decoded(HERE, data, "GB18030").text == SIMPLIFIED
    for wrong in ("gbk", "utf-8", "ascii", "utf-16", "no-such-codec", "hex", "idna"):
        with pytest.raises(UnreadableEncoding) as refusal:
            decoded(HERE, data, wrong)
        assert refusal.value.encoding == wrong


@pytest.mark.parametrize(
    "data",
    [
        "Příliš žluťoučký kůň úpěl ďábelské ódy".encode("cp1250"),
        "Съешь же ещё этих мягких французских булок".encode("cp1251"),
        "これはつくられたにほんごのぶんしょうです".encode("shift_jis"),
        bytes(range(256)),
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
        "été à l'atelier".encode("mac-roman"),
    ],
)
def test_what_fits_none_is_refused(data):
    with pytest.raises(UnreadableEncoding) as refusal:
        decoded(HERE, data)
    assert refusal.value.encoding == ""


@pytest.mark.parametrize("data", [b"", codecs.BOM_UTF8, codecs.BOM_UTF16_LE])
def test_nothing_is_an_empty_file(data):
    with pytest.raises(EmptyFile):
        decoded(HERE, data)


def test_the_end_mark_of_old_editors_is_dropped():
    assert decoded(HERE, b"Q: well?\r\n\x1a").text == "Q: well?\r\n"
