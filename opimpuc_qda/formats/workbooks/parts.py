"""The small parts of a workbook's package, as ECMA-376 (transitional) wants them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from xml.sax.saxutils import escape, quoteattr

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_RELATIONS_TYPE = "application/vnd.openxmlformats-package.relationships+xml"
_CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"


@dataclass(frozen=True, slots=True)
class Named:
    """One sheet as the workbook knows it: name, rows repeated in print, and the range that is filtered."""

    name: str
    titles: str
    filtered: str


def document(body: str) -> bytes:
    """An XML document."""
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{body}'.encode()


def attributes(**values: str | float | None) -> str:
    """XML attributes with a space before each; None leaves one out."""
    return "".join(f" {name}={quoteattr(str(value))}" for name, value in values.items() if value is not None)


def quoted(sheet: str) -> str:
    """The name of a sheet as it stands in references."""
    return "'{}'".format(sheet.replace("'", "''"))


def content_types(sheets: int) -> bytes:
    """What kind of thing each part is."""
    overrides = [("/xl/workbook.xml", f"{_TYPE}.sheet.main+xml"), ("/xl/styles.xml", f"{_TYPE}.styles+xml")]
    overrides += [(f"/xl/worksheets/sheet{n}.xml", f"{_TYPE}.worksheet+xml") for n in range(1, sheets + 1)]
    overrides.append(("/docProps/core.xml", _CORE_TYPE))
    return document(
        f'<Types xmlns="{_PACKAGE}/content-types">'
        f'<Default Extension="rels" ContentType="{_RELATIONS_TYPE}"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        + "".join(f"<Override{attributes(PartName=part, ContentType=kind)}/>" for part, kind in overrides)
        + "</Types>"
    )


def root_relations() -> bytes:
    """Where the workbook and its properties are."""
    return _relations(
        [
            (f"{_OFFICE}/officeDocument", "xl/workbook.xml"),
            (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
        ]
    )


def workbook_relations(sheets: int) -> bytes:
    """Where the sheets and the styles are; sheet n has the relation rIdn."""
    found = [(f"{_OFFICE}/worksheet", f"worksheets/sheet{n}.xml") for n in range(1, sheets + 1)]
    return _relations([*found, (f"{_OFFICE}/styles", "styles.xml")])


def properties(title: str, language: str, made: datetime) -> bytes:
    """Title, language (BCP 47) and time of the document."""
    moment = made.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    stamps = "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{moment}</dcterms:{name}>'
        for name in ("created", "modified")
    )
    return document(
        f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(title)}</dc:title><dc:language>{language}</dc:language>{stamps}"
        "</cp:coreProperties>"
    )


def workbook(sheets: Sequence[Named]) -> bytes:
    """The list of sheets, and the names that filters and printed titles go by."""
    listed = "".join(
        f'<sheet{attributes(name=sheet.name, sheetId=n)} r:id="rId{n}"/>' for n, sheet in enumerate(sheets, 1)
    )
    names = "".join(_names(number, sheet) for number, sheet in enumerate(sheets))
    return document(
        f'<workbook xmlns="{MAIN}" xmlns:r="{_OFFICE}"><workbookPr/>'
        '<bookViews><workbookView windowWidth="28800" windowHeight="16000"/></bookViews>'
        f"<sheets>{listed}</sheets>"
        + (f"<definedNames>{names}</definedNames>" if names else "")
        + '<calcPr calcId="124519"/></workbook>'
    )


def _names(number: int, sheet: Named) -> str:
    place = escape(quoted(sheet.name))
    result = ""
    if sheet.filtered:
        result += (
            f'<definedName name="_xlnm._FilterDatabase" localSheetId="{number}" hidden="1">'
            f"{place}!{sheet.filtered}</definedName>"
        )
    if sheet.titles:
        result += (
            f'<definedName name="_xlnm.Print_Titles" localSheetId="{number}">'
            f"{place}!{sheet.titles}</definedName>"
        )
    return result


def _relations(targets: Sequence[tuple[str, str]]) -> bytes:
    return document(
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        + "".join(
            f'<Relationship Id="rId{n}"{attributes(Type=kind, Target=target)}/>'
            for n, (kind, target) in enumerate(targets, 1)
        )
        + "</Relationships>"
    )
