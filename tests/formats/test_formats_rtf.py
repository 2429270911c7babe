"""Rich Text: characters in every way they are written, tables, notes; hostile files."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opimpuc_qda.domain.errors import BrokenDocument, EmptyFile, TooLarge
from opimpuc_qda.formats.transcripts.document import Aside, Cell, Comment, Paragraph, Row, Style, Table
from opimpuc_qda.formats.transcripts.files.rtf import read_rtf

FONTS = rb"{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset134 SimSun;}{\f2\fcharset136 MingLiU;}}"
HEAD = rb"{\rtf1\ansi\ansicpg1252\deff0" + FONTS


def rtf(folder, body, head=HEAD, tail=b"}"):
    path = folder / "made.rtf"
    path.write_bytes(head + body + tail)
    return read_rtf(path, None)


def escaped(text, encoding):
    return b"".join(b"\\'%02x" % byte for byte in text.encode(encoding))


def texts(document):
    return [paragraph.text for paragraph in document.paragraphs]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (rb"\f1 " + escaped("问：做什么？", "gb18030"), "问：做什么？"),
        (rb"\f1 a" + escaped("他叫䶮", "gb18030") + rb" b", "a他叫䶮 b"),
        (rb"\f1 " + "生的字节".encode("gb18030"), "生的字节"),
        (rb"\f2 " + escaped("問：開始", "big5"), "問：開始"),
        (rb"Enqu\'eat\'e9\~: \'ab\'a0oui\'a0\'bb \'9cuvre", "Enquêté\u00a0: «\u00a0oui\u00a0» œuvre"),
        (rb"\uc1\u20013 ?\u25991 ?", "中文"),
        (rb"\uc2\u20013 \'d6\'d0\u25991\'ce\'c4x", "中文x"),
        (rb"\uc0\u20013 \u25991 x", "中文x"),
        (rb"{\uc2 \u20013 ??}\u25991 ?x", "中文x"),
        (rb"\u-10179 ?\u-8704 ?\u-10187?\u-8694?", "😀𝘊"),
        (rb"\u-10179 ?x\u-8704 ?", "\ufffdx\ufffd"),
        (rb"a\emdash b\line\tab c\{\}\\\_\-", "a—b\n\tc{}\\\u2011\u00ad"),
        (rb"{\*\unknown lost}kept{\field{\*\fldinst HYPERLINK x}{\fldrslt lien}}", "keptlien"),
        (rb"{\pict\wmetafile8 0102}{\header\pard page\par}\bin3 }}}x", "x"),
        (rb"\f1 caf\'e9 y", "café y"),
    ],
)
def test_characters(tmp_path, body, expected):
    assert "\n".join(texts(rtf(tmp_path, rb"\pard " + body + rb"\par"))) == expected


def test_pages_of_chinese_systems(tmp_path):
    head = rb"{\rtf1\ansi\ansicpg936\deff0{\fonttbl{\f0\fcharset0 Times;}{\f9\fnil\fcharset1 X;}}"
    assert texts(rtf(tmp_path, escaped("中文", "gbk"), head)) == ["中文"]
    assert texts(rtf(tmp_path, rb"\f9 " + escaped("中文", "gbk"), head)) == ["中文"]
    body = rb"\loch\f0\hich\f0\dbch\af1 " + escaped("中文", "gbk") + rb"\loch\f0 \'e9t\'e9"
    assert texts(rtf(tmp_path, body)) == ["中文été"]


def test_paragraphs_and_styles(tmp_path):
    body = (
        rb"{\colortbl;\red255\green0\blue0;}{\stylesheet{\s1 heading;}}"
        rb"\pard\outlinelevel0 T\par\pard\plain {\b Guo} dit\par\par\i tout\i0\par{\cf1 rouge}\par"
        rb"{\v cach\'e9}vu{\deleted parti}\par un{\deleted\par}deux\par"
    )
    document = rtf(tmp_path, body)
    assert document.blocks == (
        Paragraph("T", style=Style(heading=1)),
        Paragraph("Guo dit", style=Style(bold=3)),
        Paragraph("tout", gap=True, style=Style(italic=True)),
        Paragraph("rouge", style=Style(colour="ff0000")),
        Paragraph("vu"),
        Paragraph("undeux"),
    )
    assert document.asides == (Aside("hidden text", "caché"),)


def test_tables(tmp_path):
    define = rb"\trowd\cellx4000\cellx8000 "
    body = (
        rb"\pard avant\par\trowd\trhdr\cellx4000\cellx8000\pard\intbl A\cell B\cell\row"
        rb"\trowd\clmgf\cellx4000\clmrg\cellx8000\pard\intbl tout\cell\cell\row"
        rb"\trowd\clvmgf\cellx4000\cellx8000\pard\intbl un\par deux\cell g\cell\row"
        rb"\trowd\clvmrg\cellx4000\cellx8000\pard\intbl\cell d\cell\row"
        + define
        + rb"\pard\intbl x\cell y\cell\row\pard apr\'e8s\par"
    )
    before, table, after = rtf(tmp_path, body).blocks
    assert (before, after) == (Paragraph("avant"), Paragraph("après"))

    def one(*lines, **kinds):
        return Cell(tuple(map(Paragraph, lines)), **kinds)

    assert table == Table(
        (
            Row((one("A"), one("B")), header=True),
            Row((one("tout", columns=2),)),
            Row((one("un", "deux"), one("g"))),
            Row((one(continued=True), one("d"))),
            Row((one("x"), one("y"))),
        )
    )


def test_notes_and_comments(tmp_path):
    body = (
        rb"nous {\*\atrfstart 7}copions{\*\atrfend 7}{\*\atnid T}{\*\atnauthor Traducteur}\chatn"
        rb"{\*\annotation{\*\atnref 7}\pard shanzhai\par deux}"
        rb" tout{\footnote\pard note \'e9crite}."
        rb"{\*\shpinst{\sp{\sn a}{\sv b}}{\shptxt\pard bo\'eete\par}}\par"
    )
    document = rtf(tmp_path, body)
    assert texts(document) == ["nous copions tout."]
    assert document.asides == (
        Aside("footnote", "note écrite"),
        Aside("text box", "boîte"),
        Aside("comment", "shanzhai\ndeux"),
    )
    assert document.comments == (Comment("shanzhai\ndeux", "Traducteur", "copions", 0, 5),)


@pytest.mark.parametrize("tail", [b"", b"{", b"{{{"])
def test_a_file_cut_short_is_refused(tmp_path, tail):
    with pytest.raises(BrokenDocument):
        rtf(tmp_path, rb"\pard texte\par", tail=tail)


def test_what_is_no_rich_text(tmp_path):
    with pytest.raises(BrokenDocument):
        rtf(tmp_path, b"texte", head=b"")
    with pytest.raises(EmptyFile):
        rtf(tmp_path, b"", head=b"", tail=b"")
    with pytest.raises(TooLarge):
        rtf(tmp_path, b"{}" * 1_600_000)


def test_deep_groups(tmp_path):
    assert texts(rtf(tmp_path, b"{" * 100_000 + b"x" + b"}" * 100_000)) == ["x"]


WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn", "Co", "Zl", "Zp")), max_size=20)


@given(st.lists(WORDS, min_size=1, max_size=6))
def test_every_character_comes_back(tmp_path_factory, lines):
    def unit(half):
        return b"\\u%d?" % (half - 0x10000 if half > 0x7FFF else half)

    def written(text):
        data = text.encode("utf-16-le")
        return b"".join(unit(int.from_bytes(data[n : n + 2], "little")) for n in range(0, len(data), 2))

    document = rtf(tmp_path_factory.mktemp("made"), b"\\par ".join(map(written, lines)) + b"\\par")
    expected = [unicodedata.normalize("NFC", line) for line in lines]
    assert texts(document) == [line for line in expected if line.strip()]
    assert document.characters == sum(map(len, expected))
