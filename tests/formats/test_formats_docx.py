import contextlib
import tempfile
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from word_maker import W, cell, document_xml, paragraph, row, table, word_file

from opimpuc_qda.domain.errors import BrokenDocument, EmptyFile, NoSuchFile, TooLarge
from opimpuc_qda.formats.archive import NODE_LIMIT, RATIO_FREE, parsed
from opimpuc_qda.formats.transcripts.document import Aside, Cell, Paragraph, Row, Style, Table
from opimpuc_qda.formats.transcripts.files.docx import read_docx


def body_of(path, *blocks, **kinds):
    return read_docx(word_file(path / "a.docx", *blocks, **kinds), None)


def texts(document):
    return [paragraph.text for paragraph in document.paragraphs]


def test_tabs_and_breaks(tmp_path):
    document = body_of(tmp_path, paragraph("问：\t好\n再说"), paragraph(""), paragraph("一"))
    assert document.blocks == (
        Paragraph("问：\t好"),
        Paragraph("再说", soft=True),
        Paragraph("一", gap=True),
    )


def test_tab_stops_of_the_format_are_no_text(tmp_path):
    stops = (
        '<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr><w:r><w:t>一</w:t></w:r></w:p>'
    )
    assert texts(body_of(tmp_path, stops)) == ["一"]


def test_accepted_view_of_tracked_changes(tmp_path):
    changed = (
        "<w:p><w:r><w:t>留</w:t></w:r>"
        '<w:ins w:id="1"><w:r><w:t>加</w:t></w:r></w:ins>'
        '<w:del w:id="2"><w:r><w:delText>删</w:delText></w:r></w:del>'
        '<w:moveFrom w:id="3"><w:r><w:t>旧</w:t></w:r></w:moveFrom>'
        '<w:moveTo w:id="4"><w:r><w:t>新</w:t></w:r></w:moveTo></w:p>'
    )
    assert texts(body_of(tmp_path, changed)) == ["留加新"]


def test_text_inside_links_tags_controls_and_fields(tmp_path):
    nested = (
        "<w:p><w:hyperlink><w:r><w:t>链</w:t></w:r></w:hyperlink>"
        "<w:smartTag><w:smartTag><w:r><w:t>标</w:t></w:r></w:smartTag></w:smartTag>"
        "<w:sdt><w:sdtPr><w:tag/></w:sdtPr><w:sdtContent><w:r><w:t>控</w:t></w:r></w:sdtContent></w:sdt>"
        "<w:fldSimple><w:r><w:t>域</w:t></w:r></w:fldSimple>"
        "<w:r><w:instrText>PAGE</w:instrText></w:r>"
        "<w:r><w:ruby><w:rt><w:r><w:t>pin</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>拼</w:t></w:r></w:rubyBase>"
        "</w:ruby></w:r><w:r><w:noBreakHyphen/><w:softHyphen/></w:r></w:p>"
        "<w:sdt><w:sdtContent><w:p><w:r><w:t>整段</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    )
    assert texts(body_of(tmp_path, nested)) == ["链标控域拼\u2011\u00ad", "整段"]


def test_tables_keep_their_place_spans_and_merges(tmp_path):
    made = table(
        row("甲", "乙", properties="<w:trPr><w:tblHeader/></w:trPr>"),
        row(cell("通栏", span=2)),
        row(cell("一", "二", merge="start"), "左"),
        row(cell(merge="on"), "右"),
    )
    document = body_of(tmp_path, paragraph("前"), made, paragraph("后"))
    before, middle, after = document.blocks
    assert (before, after) == (Paragraph("前"), Paragraph("后"))
    one, two = Paragraph("一"), Paragraph("二")
    assert middle == Table(
        (
            Row((Cell((Paragraph("甲"),)), Cell((Paragraph("乙"),))), header=True),
            Row((Cell((Paragraph("通栏"),), columns=2),)),
            Row((Cell((one, two)), Cell((Paragraph("左"),)))),
            Row((Cell((), continued=True), Cell((Paragraph("右"),)))),
        )
    )


def test_a_table_in_a_cell_gives_its_paragraphs_to_the_cell(tmp_path):
    inner = "<w:tc><w:tcPr/>" + table(row("里一", "里二")) + paragraph("外") + "</w:tc>"
    document = body_of(tmp_path, table(row(inner, "旁")))
    assert texts(document) == ["里一", "里二", "外", "旁"]


def test_deleted_rows_are_gone(tmp_path):
    document = body_of(tmp_path, table(row("在", "也在"), row("删", properties="<w:trPr><w:del/></w:trPr>")))
    assert texts(document) == ["在", "也在"]


def test_headers_stay_out_and_notes_stand_aside(tmp_path):
    note = f'<w:{{0}}s xmlns:w="{W}"><w:{{0}}>{paragraph("旁注")}</w:{{0}}></w:{{0}}s>'
    box = f"<w:pict><w:txbxContent>{paragraph('框')}</w:txbxContent></w:pict>"
    document = body_of(
        tmp_path,
        f"<w:p><w:r><w:t>正文</w:t></w:r><w:r>{box}</w:r></w:p>",
        paragraph("  "),
        members={
            "word/header1.xml": f'<w:hdr xmlns:w="{W}">{paragraph("页眉")}</w:hdr>',
            "word/footnotes.xml": note.format("footnote"),
            "word/comments.xml": note.format("comment"),
        },
    )
    assert texts(document) == ["正文"]
    assert document.asides == (
        Aside("text box", "框"),
        Aside("blank", "  "),
        Aside("footnote", "旁注"),
        Aside("comment", "旁注"),
    )
    assert document.characters == 2 + 1 + 2 + 2 + 2


def test_text_is_composed_and_astral_characters_stay(tmp_path):
    assert texts(body_of(tmp_path, paragraph("e\u0301te\u0301 𠮷😀䶮"))) == ["été 𠮷😀䶮"]


def test_strict_documents_are_read_too(tmp_path):
    body = document_xml(paragraph("严格")).replace(W, "http://purl.oclc.org/ooxml/wordprocessingml/main")
    assert texts(body_of(tmp_path, body=body)) == ["严格"]


def refused(path):
    with pytest.raises(BrokenDocument) as refusal:
        read_docx(path, None)
    assert (refusal.value.path, refusal.value.format) == (path, "docx")


def test_files_that_are_no_document(tmp_path):
    path = tmp_path / "a.docx"
    with pytest.raises(NoSuchFile):
        read_docx(path, None)
    path.write_bytes(b"")
    with pytest.raises(EmptyFile):
        read_docx(path, None)
    path.write_text("只是文字", encoding="utf-8")
    refused(path)
    path.write_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600))  # how Word wraps an encrypted document
    refused(path)


def test_archives_that_hold_no_document(tmp_path):
    path = tmp_path / "a.docx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("readme.txt", "no Word here")
    refused(path)
    refused(word_file(path, body="<w:document"))
    refused(word_file(path, body=f'<w:styles xmlns:w="{W}"/>'))
    refused(word_file(path, body=b""))


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9, 0.99])
def test_truncated_archives(tmp_path, share):
    path = word_file(tmp_path / "a.docx", *(paragraph(f"第{n}段") for n in range(500)))
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * share)])
    refused(path)


def test_damaged_content(tmp_path):
    path = word_file(tmp_path / "a.docx", *(paragraph(f"第{n}段，{n * n}") for n in range(500)))
    data = bytearray(path.read_bytes())
    middle = data.index(b"word/document.xml") + 800
    data[middle : middle + 40] = bytes(40)
    path.write_bytes(data)
    refused(path)


def test_encrypted_members(tmp_path):
    path = word_file(tmp_path / "a.docx", paragraph("密"))
    data = bytearray(path.read_bytes())
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = -1
        while (start := data.find(mark, start + 1)) >= 0:
            data[start + offset] |= 1
    path.write_bytes(data)
    refused(path)


def test_zip_bomb(tmp_path):
    huge = document_xml(paragraph("a" * (RATIO_FREE + 2**20)))
    path = word_file(tmp_path / "a.docx", body=huge)
    assert path.stat().st_size * 200 < RATIO_FREE
    refused(path)


def test_zip_bomb_whose_headers_lie(tmp_path):
    size = RATIO_FREE * 2
    path = word_file(tmp_path / "a.docx", body=b"a" * size)
    path.write_bytes(path.read_bytes().replace(size.to_bytes(4, "little"), (1000).to_bytes(4, "little")))
    refused(path)


ENTITIES = '<!ENTITY a "haha">' + "".join(
    f'<!ENTITY a{n} "{f"&a{n - 1 or str()};" * 10}">' for n in range(1, 4)
)


@pytest.mark.parametrize(
    "doctype",
    [
        f"<!DOCTYPE d [{ENTITIES}]>",
        '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]>',
        '<!DOCTYPE d SYSTEM "http://example.org/a.dtd">',
        "<!DOCTYPE d>",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_document_types_and_entity_bombs(tmp_path, doctype, encoding):
    whole = f'<?xml version="1.0" encoding="{encoding}"?>{doctype}' + document_xml(paragraph("x"))[21:]
    refused(word_file(tmp_path / "a.docx", body=whole.encode(encoding)))
    with pytest.raises(ValueError, match="document type"):
        parsed(whole.encode(encoding))


@pytest.mark.parametrize("wrapper", ["w:sdt", "w:hyperlink", "w:tbl"])
@pytest.mark.parametrize("depth", [200, 1500, 5000])
def test_deep_nesting_is_read_or_refused(tmp_path, wrapper, depth):
    nested = f"<{wrapper}>" * depth + "<w:r><w:t>深</w:t></w:r>" + f"</{wrapper}>" * depth
    path = word_file(tmp_path / "a.docx", f"<w:p>{nested}</w:p>")
    try:
        assert texts(read_docx(path, None)) == ["深"]
    except BrokenDocument:
        assert depth > 200


@given(st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1, max_size=8))
def test_damaged_bytes_are_read_or_refused(changes):
    with tempfile.TemporaryDirectory() as folder:
        path = word_file(Path(folder, "a.docx"), paragraph("问：好？"), table(row("甲", "乙")))
        data = bytearray(path.read_bytes())
        for place, byte in changes:
            data[int(place * len(data))] = byte
        path.write_bytes(data)
        with contextlib.suppress(BrokenDocument):
            assert read_docx(path, None).file == "a.docx"


def test_a_deleted_paragraph_mark_joins_paragraphs(tmp_path):
    gone = '<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t>{}</w:t></w:r></w:p>'
    inner = f"<w:tc><w:tcPr/>{gone.format('格')}{paragraph('子')}</w:tc>"
    document = body_of(
        tmp_path,
        gone.format("一"),
        gone.format("二"),
        paragraph("三"),
        table(row(inner, "旁")),
        gone.format("尾"),
    )
    assert texts(document) == ["一二三", "格子", "旁", "尾"]


def styled(text, properties="", paragraph_properties=""):
    return f"<w:p><w:pPr>{paragraph_properties}</w:pPr>{styled_run(text, properties)}</w:p>"


def styled_run(text, properties=""):
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


BOLD_START = styled_run("  ") + styled_run("老", "<w:b/>") + styled_run("郭", '<w:rStyle w:val="S"/>')
STYLES = f"""<w:styles xmlns:w="{W}">
<w:style w:type="paragraph" w:styleId="a"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="T1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/>
  <w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Q"><w:name w:val="Traduction"/><w:basedOn w:val="T1"/>
  <w:pPr><w:outlineLvl w:val="9"/></w:pPr><w:rPr><w:b w:val="0"/><w:i/><w:color w:val="FF0000"/></w:rPr>
  </w:style>
<w:style w:type="character" w:styleId="S"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="L"><w:name w:val="Loop"/><w:basedOn w:val="L"/></w:style>
</w:styles>"""


@pytest.mark.parametrize(
    ("made", "style"),
    [
        (styled("平"), Style()),
        (styled("平", paragraph_properties='<w:pStyle w:val="a"/>'), Style()),
        (styled("题", paragraph_properties='<w:pStyle w:val="T1"/>'), Style("heading 1", 1, bold=1)),
        (styled("级", paragraph_properties='<w:outlineLvl w:val="2"/>'), Style(heading=3)),
        (
            styled("译文", paragraph_properties='<w:pStyle w:val="Q"/>'),
            Style("Traduction", italic=True, colour="ff0000"),
        ),
        (styled("环", paragraph_properties='<w:pStyle w:val="L"/>'), Style("Loop")),
        (styled("蓝", '<w:color w:val="0000FF"/>'), Style(colour="0000ff")),
        (styled("黑", '<w:color w:val="auto"/>'), Style()),
        (f"<w:p>{BOLD_START}{styled_run(' 说过')}{styled_run('了', '<w:b/>')}</w:p>", Style(bold=4)),
        (f"<w:p>{styled_run('问')}{styled_run('好的', '<w:i/>')}</w:p>", Style(italic=True)),
        (f"<w:p>{styled_run('问他')}{styled_run('好的', '<w:i/>')}</w:p>", Style()),
    ],
)
def test_how_paragraphs_look(tmp_path, made, style):
    document = body_of(tmp_path, made, members={"word/styles.xml": STYLES})
    assert document.paragraphs[0].style == style


def test_too_many_tags_are_refused_before_a_tree_is_made(tmp_path):
    path = word_file(tmp_path / "a.docx", body=b"<a>" + b"<b x=''/>" * (NODE_LIMIT // 2) + b"</a>")
    with pytest.raises((TooLarge, BrokenDocument)):
        read_docx(path, None)
