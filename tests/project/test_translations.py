"""The translations are complete, say the same, and are those of the program as it is."""

from __future__ import annotations

import re
import runpy
import shutil
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).parents[2]
TOOL = runpy.run_path(str(ROOT / "packaging" / "translations.py"))
FILES = TOOL["files"]()
PLACEHOLDER = re.compile(r"\{\w*\}|%n")


def messages(file: Path) -> Iterator[tuple[str, list[str]]]:
    """(source, wordings) of every message."""
    for message in ET.parse(file).getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")]
        yield message.findtext("source", ""), forms or [translation.text or ""]


def test_a_fresh_collection_of_strings_changes_nothing(tmp_path: Path) -> None:
    for file in FILES:
        shutil.copy(file, tmp_path)
    TOOL["update"](tmp_path)
    for file in FILES:
        assert (tmp_path / file.name).read_text("utf-8") == file.read_text("utf-8"), f"{file.name} is stale"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_everything_is_translated(file: Path) -> None:
    assert list(TOOL["missing"](file)) == []
    assert all(all(wordings) for _, wordings in messages(file))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_placeholders_are_kept(file: Path) -> None:
    for source, wordings in messages(file):
        for wording in wordings:
            assert sorted(PLACEHOLDER.findall(wording)) == sorted(PLACEHOLDER.findall(source)), source


def test_english_says_what_the_program_says() -> None:
    for source, wordings in messages(FILES[0]):
        assert "%n" in source or wordings == [source]


def test_menus_keep_an_access_key() -> None:
    for file in FILES:
        for source, wordings in messages(file):
            if source.startswith("&") and source[1].isalpha():
                assert all("&" in wording for wording in wordings), (file.name, source)


def test_french_spaces_and_chinese_marks() -> None:
    for source, wordings in messages(FILES[1]):
        for wording in wordings:
            assert not re.search(r"\w[;?!]", wording.replace("&", "")), f"no space before the mark: {wording}"
            assert "“" not in wording, source
    for _, wordings in messages(FILES[2]):
        for wording in wordings:
            assert not re.search(r"[\u4e00-\u9fff][,;:?!](?!\w)", wording), wording
