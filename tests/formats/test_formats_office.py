"""OpenDocument texts and spreadsheets, Excel workbooks: golden files and hostile ones."""

import pytest
from file_makers import (
    RELATIONS,
    inline,
    odf_text,
    odf_xml,
    ods_cell,
    ods_file,
    odt_file,
    p,
    relations,
    xlsx_file,
    xlsx_rows,
    xlsx_workbook,
    zipped,
)

from opimpuc_qda.domain.errors import BrokenDocument, EmptyFile, NoSuchFile, TooLarge
from opimpuc_qda.formats.transcripts.document import (
    Aside,
    Cell,
    Comment,
    Paragraph,
    Row,
    Style,
    Table,
)
from opimpuc_qda.formats.transcripts.files.ods import read_ods
from opimpuc_qda.formats.transcripts.files.odt import read_odt
from opimpuc_qda.formats.transcripts.files.xlsx import read_xlsx

WIDE = 'table:number-columns-spanned="2"'
TALL = 'table:number-rows-spanned="2"'
SHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def texts(document):
    return [paragraph.text for paragraph in document.paragraphs]


def rows(document):
    return [[cell.text for cell in row.cells] for table in document.blocks for row in table.rows]


def odt(path, *blocks, **kinds):
    return read_odt(odt_file(path / "a.odt", *blocks, **kinds), None)


def xlsx(path, *sheets, **kinds):
    return read_xlsx(xlsx_file(path / "a.xlsx", *sheets, **kinds), None)


def ods(path, **sheets):
    return read_ods(ods_file(path / "a.ods", **sheets), None)


def test_odt_white_space_breaks_and_gaps(tmp_path):
    document = odt(
        tmp_path,
        p("\n   问：<text:tab/>好 \n 的<text:s text:c='3'/>呀<text:line-break/>再说"),
        p(""),
        p("一<text:soft-page-break/>二"),
    )
    assert document.blocks == (
        Paragraph("问：\t好 的   呀"),
        Paragraph("再说", soft=True),
        Paragraph("一二", gap=True),
    )
    assert (document.format, document.encoding) == ("odt", "")


def test_odt_lists_sections_links_and_tracked_changes(tmp_path):
    document = odt(
        tmp_path,
        f"<text:tracked-changes><text:changed-region>{p('删掉的')}</text:changed-region></text:tracked-changes>",
        f"<text:list><text:list-item>{p('项')}</text:list-item></text:list>",
        f"<text:section>{p('节<text:change-start/>加<text:change-end/>')}</text:section>",
        p("<text:a>链</text:a><text:ruby><text:ruby-base>拼</text:ruby-base>"
          "<text:ruby-text>pin</text:ruby-text></text:ruby>"),
    )  # fmt: skip
    assert texts(document) == ["项", "节加", "链拼"]
    assert document.asides == ()


def test_odt_tables(tmp_path):
    def cell(text, attributes=""):
        return f"<table:table-cell {attributes}>{p(text)}</table:table-cell>"

    covered = "<table:covered-table-cell/>"
    document = odt(
        tmp_path,
        p("前"),
        "<table:table>"
        f"<table:table-header-rows><table:table-row>{cell('甲')}{cell('乙')}</table:table-row>"
        "</table:table-header-rows>"
        f"<table:table-row>{cell('通栏', WIDE)}{covered}</table:table-row>"
        f"<table:table-row>{cell('一', TALL)}{cell('左')}</table:table-row>"
        f"<table:table-row>{covered}{cell('右')}</table:table-row></table:table>",
        p("后"),
    )
    before, table, after = document.blocks
    assert (before, after) == (Paragraph("前"), Paragraph("后"))

    def one(text, **kinds):
        return Cell((Paragraph(text),), **kinds)

    assert table == Table(
        (
            Row((one("甲"), one("乙")), header=True),
            Row((one("通栏", columns=2),)),
            Row((one("一"), one("左"))),
            Row((Cell((), continued=True), one("右"))),
        )
    )


def test_odt_notes_boxes_and_comments(tmp_path):
    note = (
        '<text:note text:note-class="endnote"><text:note-citation>1</text:note-citation>'
        f"<text:note-body>{p('尾注')}</text:note-body></text:note>"
    )
    comment = (
        '<office:annotation office:name="c1"><dc:creator>译者（虚构）</dc:creator><dc:date>2018</dc:date>'
        f"{p('是山寨')}</office:annotation>"
    )
    box = f"<draw:frame><draw:text-box>{p('框')}</draw:text-box></draw:frame>"
    document = odt(
        tmp_path,
        p(f"我们{comment}做<text:span>的</text:span><office:annotation-end office:name='c1'/>事{note}{box}"),
    )
    assert texts(document) == ["我们做的事"]
    assert document.asides == (Aside("endnote", "尾注"), Aside("text box", "框"), Aside("comment", "是山寨"))
    assert document.comments == (Comment("是山寨", "译者（虚构）", "做的", 0, 2),)


def test_odt_styles(tmp_path):
    styles = (
        '<style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style>'
        '<style:style style:name="P1" style:parent-style-name="Quotations"/>'
        '<style:style style:name="L" style:parent-style-name="L"/>'
    )
    named = (
        '<style:style style:name="Quotations" style:display-name="Citations"><style:text-properties '
        'fo:font-style="italic" fo:color="#FF0000"/></style:style><style:style style:name="Standard"/>'
    )
    document = odt(
        tmp_path,
        p('<text:span text:style-name="T1">老郭</text:span> 说了算'),
        p("译文", "P1"),
        p("平", "Standard"),
        p("平", "L"),
        '<text:h text:outline-level="2">题</text:h>',
        styles=styles,
        named=named,
    )
    assert [paragraph.style for paragraph in document.paragraphs] == [
        Style(bold=2),
        Style("Citations", italic=True, colour="ff0000"),
        Style(),
        Style(),
        Style(heading=2),
    ]


def test_odt_that_is_a_spreadsheet_is_refused(tmp_path):
    path = zipped(tmp_path / "a.odt", {"content.xml": odf_xml("spreadsheet", "")})
    with pytest.raises(BrokenDocument):
        read_odt(path, None)


EMPTY_ROWS = (
    "<table:table-row table:number-rows-repeated='1048000'><table:table-cell "
    "table:number-columns-repeated='16384'/></table:table-row>"
)


def test_ods_values(tmp_path):
    typed = 'office:value-type="{}" office:{}-value="{}"'.format
    document = ods(
        tmp_path,
        访谈=[
            [
                ods_cell("12:30", typed("time", "time", "PT00H12M30S")),
                ods_cell("1/3/18", typed("date", "date", "2018-03-01")),
                ods_cell("x", typed("date", "date", "2018-03-01T14:30:00.5")),
                ods_cell("1 234,50", 'office:value-type="float" office:value="1234.5"'),
                "1-3",
            ],
            EMPTY_ROWS,
            ["", ods_cell("上\n下"), '<table:table-cell table:number-columns-repeated="2"/>', "尾", ""],
        ],
    )
    assert rows(document) == [
        ["00:12:30", "2018-03-01", "2018-03-01 14:30:00.500", "1 234,50", "1-3"],
        ["", "上\n下", "", "", "尾"],
    ]
    assert document.blocks[0].rows[1].cells[1].paragraphs == (Paragraph("上"), Paragraph("下", soft=True))
    assert document.asides == (Aside("sheet name", "访谈"),)


def test_ods_merges_comments_and_hidden_sheets(tmp_path):
    comment = f"<office:annotation><dc:creator>某（虚构）</dc:creator>{p('对吗')}</office:annotation>"
    hidden = (
        '<table:table table:name="暗" table:style-name="ta2"><table:table-row>'
        f"{ods_cell('藏')}</table:table-row></table:table>"
    )
    shown = (
        '<table:table table:name="明"><table:table-row>'
        f"{ods_cell('段', WIDE)}<table:covered-table-cell/></table:table-row>"
        f"<table:table-row><table:table-cell>{comment}{p('左')}</table:table-cell>{ods_cell('右')}"
        "</table:table-row></table:table>"
    )
    styles = '<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>'
    path = zipped(tmp_path / "a.ods", {"content.xml": odf_xml("spreadsheet", shown + hidden, styles)})
    document = read_ods(path, None)
    assert [[(cell.text, cell.columns) for cell in row.cells] for row in document.blocks[0].rows] == [
        [("段", 2)],
        [("左", 1), ("右", 1)],
    ]
    assert document.comments == (Comment("对吗", "某（虚构）", "左", 1, 0),)
    assert document.asides == (
        Aside("sheet name", "明"),
        Aside("sheet name", "暗"),
        Aside("hidden sheet", "藏"),
        Aside("comment", "对吗"),
    )


STYLES = (
    '<numFmts><numFmt numFmtId="164" formatCode="[h]:mm:ss"/><numFmt numFmtId="165" '
    'formatCode="&quot;min&quot; 0.00_d"/><numFmt numFmtId="166" formatCode="yyyy\\年mm\\月"/></numFmts>'
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/>'
    '<xf numFmtId="166"/><xf numFmtId="21"/></cellXfs>'
)


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("<c><v>3</v></c>", "3"),
        ("<c><v>12345678901234567890</v></c>", "12345678901234567890"),
        ("<c><v>3.1000000000000001</v></c>", "3.1"),
        ("<c><v>1.5E+3</v></c>", "1500"),
        ("<c><v>1E999</v></c>", "1E999"),
        ('<c s="1"><v>43160</v></c>', "2018-03-01"),
        ('<c s="1"><v>43160.604166666664</v></c>', "2018-03-01 14:30:00"),
        ('<c s="1"><v>59</v></c>', "1900-02-28"),
        ('<c s="1"><v>61</v></c>', "1900-03-01"),
        ('<c s="1"><v>9999999</v></c>', "9999999"),
        ('<c s="1"><v>-1</v></c>', "-1"),
        ('<c s="2"><v>1.0868055555555556</v></c>', "26:05:00"),
        ('<c s="5"><v>8.6805555555555559E-3</v></c>', "00:12:30"),
        ('<c s="3"><v>1.5</v></c>', "1.5"),
        ('<c s="4"><v>43160</v></c>', "2018-03-01"),
        ('<c s="99"><v>1.5</v></c>', "1.5"),
        ('<c t="b"><v>1</v></c>', "TRUE"),
        ('<c t="e"><v>#N/A</v></c>', "#N/A"),
        ('<c t="str"><f>A1&amp;"x"</f><v>公式</v></c>', "公式"),
        ('<c t="d"><v>2018-03-01T00:00:00</v></c>', "2018-03-01"),
        ('<c t="s"><v>1</v></c>', "富文本"),
        ('<c t="s"><v>0</v></c>', "1-3"),
        ("<c><f>1+1</f></c>", ""),
    ],
)
def test_xlsx_values(tmp_path, cell, text):
    shared = ("<si><t>1-3</t></si>", "<si><r><t>富</t></r><r><t>文本</t></r><rPh><t>fu</t></rPh></si>")
    sheet = f"<sheetData><row>{cell}{inline('尾')}</row></sheetData>"
    document = xlsx(tmp_path, sheet, shared=shared, styles=STYLES)
    assert rows(document) == [[text, "尾"] if text else ["尾"]]


def test_xlsx_dates_since_1904(tmp_path):
    sheet = '<sheetData><row><c s="1"><v>41698</v></c></row></sheetData>'
    book = xlsx_workbook(1, '<workbookPr date1904="1"/>')
    assert rows(xlsx(tmp_path, sheet, styles=STYLES, workbook=book)) == [["2018-03-01"]]


LINES = "上_x000D_\n下"


def test_xlsx_places_merges_and_line_breaks(tmp_path):
    sheet = (
        f'<sheetData><row r="2">{inline("段", "B2")}</row><row r="5">{inline(LINES, "B5")}'
        f"{inline('右', 'D5')}</row><row r='6'>{inline('续', 'D6')}</row></sheetData>"
        '<mergeCells><mergeCell ref="B2:D2"/><mergeCell ref="B5:B6"/></mergeCells>'
    )
    (table,) = xlsx(tmp_path, sheet).blocks
    assert table == Table(
        (
            Row((Cell((Paragraph("段"),), columns=2),)),
            Row((Cell((Paragraph("上"), Paragraph("下", soft=True))), Cell((Paragraph("右"),)))),
            Row((Cell((), continued=True), Cell((Paragraph("续"),)))),
        )
    )


def test_xlsx_comments_hidden_sheets_and_outside_links(tmp_path):
    comments = (
        f"<comments {SHEET}><authors><author>某（虚构）</author></authors><commentList>"
        '<comment ref="A1" authorId="0"><text><r><t>对吗</t></r></text></comment></commentList></comments>'
    )
    outside = relations(("e", "externalLink", "file:///etc/hostname"), mode=' TargetMode="External"')
    document = xlsx(
        tmp_path,
        xlsx_rows(["左", "右"]),
        xlsx_rows(["藏"]),
        workbook=xlsx_workbook(2, hidden=(2,)),
        members={
            "xl/worksheets/_rels/sheet1.xml.rels": relations(("c", "comments", "../comments1.xml")),
            "xl/worksheets/_rels/sheet2.xml.rels": outside,
            "xl/comments1.xml": comments,
        },
    )
    assert rows(document) == [["左", "右"]]
    assert document.comments == (Comment("对吗", "某（虚构）", "左", 0, 0),)
    assert [(aside.what, aside.text) for aside in document.asides] == [
        ("sheet name", "Sheet1"),
        ("sheet name", "Sheet2"),
        ("hidden sheet", "藏"),
        ("comment", "对吗"),
    ]


READERS = [(read_odt, "odt"), (read_ods, "ods"), (read_xlsx, "xlsx")]


@pytest.mark.parametrize(("reader", "kind"), READERS)
def test_what_is_no_office_file(tmp_path, reader, kind):
    path = tmp_path / f"a.{kind}"
    with pytest.raises(NoSuchFile):
        reader(path, None)
    path.write_bytes(b"")
    with pytest.raises(EmptyFile):
        reader(path, None)
    for content in (b"PK\x03\x04", "只是文字".encode(), bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600)):
        path.write_bytes(content)
        with pytest.raises(BrokenDocument):
            reader(path, None)
    zipped(path, {"../../etc/passwd": "x", "mimetype": "application/octet-stream"})
    with pytest.raises(BrokenDocument):
        reader(path, None)


BOMB = '<!DOCTYPE d [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'


@pytest.mark.parametrize(("reader", "kind"), READERS)
def test_entity_bombs_and_floods_are_refused(tmp_path, reader, kind):
    path = tmp_path / f"a.{kind}"
    member = {"odt": "content.xml", "ods": "content.xml", "xlsx": "xl/workbook.xml"}[kind]
    zipped(path, {member: f"{BOMB}<a>&b;</a>"})
    with pytest.raises(BrokenDocument):
        reader(path, None)
    zipped(path, {member: "<a>" + "x" * 9_000_000 + "</a>"})
    with pytest.raises(BrokenDocument):
        reader(path, None)


@pytest.mark.parametrize("repeated", ["rows", "columns"])
def test_endless_copies_in_a_spreadsheet_are_refused(tmp_path, repeated):
    times = 'table:number-{}-repeated="1000000000"'.format
    row = f"<table:table-row {times('rows') if repeated == 'rows' else ''}>"
    row += ods_cell("多", times("columns") if repeated == "columns" else "") + "</table:table-row>"
    with pytest.raises(TooLarge):
        ods(tmp_path, a=[row])


def test_a_scattered_sheet_is_refused(tmp_path):
    def letters(number):
        return (letters(number // 26 - 1) if number >= 26 else "") + chr(65 + number % 26)

    cells = "".join(f'<row r="{n + 1}">{inline("x", letters(n) + str(n + 1))}</row>' for n in range(1_200))
    with pytest.raises(TooLarge):
        xlsx(tmp_path, f"<sheetData>{cells}</sheetData>")


def test_a_huge_cell_is_read(tmp_path):
    assert rows(xlsx(tmp_path, xlsx_rows(["字" * 1_000_000, "尾"])))[0][1] == "尾"


@pytest.mark.parametrize("state", ["", "s='x'", "s='-1'"])
def test_odd_attributes_are_taken_as_absent(tmp_path, state):
    sheet = f"<sheetData><row r='x'><c r='??' {state}><v>1.50</v></c></row></sheetData>"
    assert rows(xlsx(tmp_path, sheet)) == [["1.5"]]
    assert RELATIONS


def test_a_string_that_is_not_there_is_a_broken_workbook(tmp_path):
    with pytest.raises(BrokenDocument):
        xlsx(tmp_path, "<sheetData><row><c t='s'><v>7</v></c></row></sheetData>")


def test_odf_text_of_the_maker_comes_back(tmp_path):
    words = "a  b\tc\nd   e"
    assert "\n".join(texts(odt(tmp_path, p(odf_text(words))))) == words
