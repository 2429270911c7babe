"""Makes small Word documents (all content is made up) with nothing but zipfile."""

import zipfile
from xml.sax.saxutils import escape

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    f'<Relationship Id="r1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>'
)


def paragraph(text):
    """One paragraph in one run; tabs and line feeds become Word's own elements."""
    inner = escape(text).replace("\t", "</w:t><w:tab/><w:t>").replace("\n", "</w:t><w:br/><w:t>")
    return f'<w:p><w:r><w:t xml:space="preserve">{inner}</w:t></w:r></w:p>'


def cell(*texts, span=1, merge=None):
    properties = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    properties += {None: "", "start": '<w:vMerge w:val="restart"/>', "on": "<w:vMerge/>"}[merge]
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{''.join(map(paragraph, texts or ('',)))}</w:tc>"


def row(*cells, properties=""):
    made = (one if one.startswith("<w:tc>") else cell(one) for one in cells)
    return f"<w:tr>{properties}{''.join(made)}</w:tr>"


def table(*rows):
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(rows)}</w:tbl>"


def document_xml(*blocks):
    body = f"<w:body>{''.join(blocks)}<w:sectPr/></w:body>"
    return f'<?xml version="1.0"?><w:document xmlns:w="{W}">{body}</w:document>'


def word_file(path, *blocks, members=None, body=None):
    """Write a docx of ``blocks`` (or a raw ``body``), with further ``members`` by name."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("_rels/.rels", RELATIONS)
        archive.writestr("word/document.xml", body if body is not None else document_xml(*blocks))
        for name, content in (members or {}).items():
            archive.writestr(name, content)
    return path
