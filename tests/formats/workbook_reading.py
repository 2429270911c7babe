"""Reads a workbook back with another program's eyes (openpyxl), and looks at its XML."""

from __future__ import annotations

import re
import zipfile
from contextlib import closing

import openpyxl
from lxml import etree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
ORDER = (
    "sheetPr",
    "sheetViews",
    "sheetFormatPr",
    "cols",
    "sheetData",
    "autoFilter",
    "hyperlinks",
    "pageMargins",
    "pageSetup",
    "headerFooter",
)
"""The order that the schema of worksheets prescribes for the elements in use."""


def opened(path):
    return closing(openpyxl.load_workbook(path))


def cells(path, sheet):
    """The values of a sheet, row by row."""
    with opened(path) as book:
        return [list(row) for row in book[sheet].iter_rows(values_only=True)]


def table(path, sheet):
    """The rows of data of a sheet as dictionaries: what stands below the frozen headings."""
    with opened(path) as book:
        found = book[sheet]
        heading, last = (int(number) for number in re.findall(r"\d+", found.auto_filter.ref))
        names = [cell.value for cell in found[heading]]
        return [
            dict(zip(names, values, strict=True))
            for values in found.iter_rows(min_row=heading + 1, max_row=last, values_only=True)
        ]


def check_xml(path):
    """Every part is well-formed XML, listed and reachable; sheets follow the schema's order."""
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        names = set(archive.namelist())
        roots = {name: etree.fromstring(archive.read(name)) for name in names}
    listed = {item.get("PartName")[1:] for item in roots["[Content_Types].xml"] if item.get("PartName")}
    assert listed == {name for name in names if not name.endswith(".rels")} - {"[Content_Types].xml"}
    targets = {f"xl/{item.get('Target')}" for item in roots["xl/_rels/workbook.xml.rels"]}
    assert targets == {name for name in listed if name.startswith("xl/")} - {"xl/workbook.xml"}
    for name, root in roots.items():
        if "worksheets" in name:
            found = [etree.QName(child).localname for child in root]
            assert found == [element for element in ORDER if element in found]
            check_cells(root, roots["xl/styles.xml"])


def check_cells(sheet, styles):
    """Rows and cells go upwards, and every style is there."""
    known = len(styles.find(f"{MAIN}cellXfs"))
    rows = [int(row.get("r")) for row in sheet.iter(f"{MAIN}row")]
    assert rows == sorted(set(rows))
    for row in sheet.iter(f"{MAIN}row"):
        places = [cell.get("r") for cell in row]
        assert places == sorted(set(places), key=lambda place: (len(place), place))
        assert all(int(cell.get("s", "0")) < known for cell in row)
