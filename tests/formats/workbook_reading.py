"""Reads a workbook back with another program's eyes (openpyxl), and looks at its parts."""

from __future__ import annotations

import re
import zipfile
from contextlib import closing

import openpyxl
from lxml import etree


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
    """The archive is whole, every part is well-formed XML and listed."""
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        roots = {name: etree.fromstring(archive.read(name)) for name in archive.namelist()}
    listed = {item.get("PartName")[1:] for item in roots["[Content_Types].xml"] if item.get("PartName")}
    assert listed == {name for name in roots if not name.endswith(".rels")} - {"[Content_Types].xml"}
