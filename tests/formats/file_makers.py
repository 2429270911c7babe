"""Makes small files of the office formats (all content is made up) with nothing but zipfile."""

import zipfile
from xml.sax.saxutils import escape

ODF = "urn:oasis:names:tc:opendocument:xmlns:"
NAMES = {
    "office": f"{ODF}office:1.0",
    "text": f"{ODF}text:1.0",
    "table": f"{ODF}table:1.0",
    "style": f"{ODF}style:1.0",
    "draw": f"{ODF}drawing:1.0",
    "fo": f"{ODF}xsl-fo-compatible:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
}
SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def zipped(path, members):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def odf_xml(kind, body, styles="", root="document-content"):
    names = "".join(f' xmlns:{prefix}="{uri}"' for prefix, uri in NAMES.items())
    return (
        f'<?xml version="1.0"?><office:{root}{names}>'
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:{kind}>{body}</office:{kind}></office:body></office:{root}>"
    )


def p(text, style="", tag="p"):
    """One ODF paragraph; ``text`` is XML."""
    named = f' text:style-name="{style}"' if style else ""
    return f"<text:{tag}{named}>{text}</text:{tag}>"


def odf_text(text):
    """Characters as ODF writes them."""
    made = escape(text).replace("\t", "<text:tab/>").replace("\n", "<text:line-break/>")
    return made.replace("  ", " <text:s/>").replace("  ", " <text:s/>")


def odt_file(path, *blocks, styles="", named=""):
    members = {"content.xml": odf_xml("text", "".join(blocks), styles)}
    if named:
        names = "".join(f' xmlns:{prefix}="{uri}"' for prefix, uri in NAMES.items())
        members["styles.xml"] = (
            f"<office:document-styles{names}><office:styles>{named}</office:styles></office:document-styles>"
        )
    return zipped(path, members)


def ods_file(path, **sheets):
    """``sheets``: name to a list of rows of cells as XML, or of texts."""
    tables = "".join(
        f'<table:table table:name="{name}">{"".join(map(ods_row, rows))}</table:table>'
        for name, rows in sheets.items()
    )
    return zipped(path, {"content.xml": odf_xml("spreadsheet", tables)})


def ods_row(row):
    if isinstance(row, str):
        return row
    made = (cell if cell.startswith("<") else ods_cell(cell) for cell in row)
    return f"<table:table-row>{''.join(made)}</table:table-row>"


def ods_cell(text, attributes=""):
    inner = "".join(p(odf_text(line)) for line in text.split("\n")) if text else ""
    return f"<table:table-cell {attributes}>{inner}</table:table-cell>"


def xlsx_file(path, *sheets, shared=(), styles="", members=None, workbook=""):
    """``sheets``: the inside of each worksheet; all are visible and called Sheet1, Sheet2 ..."""
    made = {
        "_rels/.rels": relations(("r", "officeDocument", "xl/workbook.xml")),
        "xl/_rels/workbook.xml.rels": relations(
            *((f"s{n}", "worksheet", f"worksheets/sheet{n}.xml") for n in range(1, len(sheets) + 1)),
            ("strings", "sharedStrings", "sharedStrings.xml"),
            ("styles", "styles", "styles.xml"),
        ),
        "xl/workbook.xml": workbook or xlsx_workbook(len(sheets)),
        "xl/sharedStrings.xml": f'<sst xmlns="{SHEET}">{"".join(shared)}</sst>',
        "xl/styles.xml": f'<styleSheet xmlns="{SHEET}">{styles}</styleSheet>',
    }
    for number, sheet in enumerate(sheets, 1):
        made[f"xl/worksheets/sheet{number}.xml"] = f'<worksheet xmlns="{SHEET}">{sheet}</worksheet>'
    return zipped(path, made | (members or {}))


def xlsx_workbook(count, properties="", hidden=()):
    state = dict.fromkeys(hidden, ' state="hidden"')
    listed = "".join(
        f'<sheet name="Sheet{n}" sheetId="{n}" r:id="s{n}"{state.get(n, "")}/>' for n in range(1, count + 1)
    )
    return f'<workbook xmlns="{SHEET}" xmlns:r="{RELATIONS}">{properties}<sheets>{listed}</sheets></workbook>'


def relations(*found, mode=""):
    made = "".join(
        f'<Relationship Id="{key}" Type="{RELATIONS}/{kind}" Target="{target}"{mode}/>'
        for key, kind, target in found
    )
    return f'<Relationships xmlns="{PACKAGE}">{made}</Relationships>'


def inline(text, place=""):
    at = f' r="{place}"' if place else ""
    return f'<c{at} t="inlineStr"><is><t xml:space="preserve">{escape(text)}</t></is></c>'


def xlsx_rows(*rows):
    made = "".join(
        f"<row>{''.join(c if c.startswith('<c') else inline(c) for c in row)}</row>" for row in rows
    )
    return f"<sheetData>{made}</sheetData>"
