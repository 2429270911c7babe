"""Packaged files are found wherever the program lies, and are what they should be."""

from __future__ import annotations

import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from opimpuc_qda import resources
from opimpuc_qda.resources import resource, translations

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
ICON_NAMES = """
    app check close code export filter help history import language memo merge new open project redo remove
    search sentence theme transcript turn undo word zoom-in zoom-out
"""
ICONS = ICON_NAMES.split()
SHIPPED = {
    "codebook/opimpuc-governance.yaml": "codebook/opimpuc-governance.yaml",
    "codebook/opimpuc-attributes.yaml": "codebook/opimpuc-attributes.yaml",
    "sample/T1_LZ-01-01_zh-fr_table.docx": "transcripts-synthetic/T1_LZ-01-01_zh-fr_table.docx",
    "sample/T2_LW-04-02_zh.txt": "transcripts-synthetic/T2_LW-04-02_zh.txt",
    "sample/T2_LW-04-02_en.txt": "transcripts-synthetic/T2_LW-04-02_en.txt",
}
ASK = "from opimpuc_qda.resources import *; print(resource('icons/app.svg')); print(translations())"


def test_the_source_tree_is_used_where_nothing_is_packaged() -> None:
    assert resource("icons/open.svg") == ROOT / "resources" / "icons" / "open.svg"
    assert resource("icons") == ROOT / "resources" / "icons"
    assert translations() == ROOT / "translations"


def test_a_missing_file_is_a_fault_of_the_package() -> None:
    with pytest.raises(FileNotFoundError, match="no-such-icon"):
        resource("icons/no-such-icon.svg")


@pytest.mark.parametrize("below", ["opimpuc_qda/_packaged", "."])
def test_a_frozen_build_is_asked_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, below: str) -> None:
    icon = tmp_path / below / "resources" / "icons" / "app.svg"
    icon.parent.mkdir(parents=True)
    icon.write_text("<svg/>")
    (tmp_path / below / "translations").mkdir()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resource("icons/app.svg") == icon
    assert translations() == tmp_path / below / "translations"


def test_a_frozen_build_without_resources_falls_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resources.root() == ROOT


def test_an_installation_without_resources_says_where_it_looked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resources, "_HERE", tmp_path / "opimpuc_qda")
    with pytest.raises(FileNotFoundError, match="opimpuc_qda"):
        resources.root()


def test_a_wheel_carries_resources_and_translations(tmp_path: Path) -> None:
    pytest.importorskip("hatchling", reason="the build tool is not installed")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    installed = tmp_path / "site"
    with zipfile.ZipFile(next(tmp_path.glob("*.whl"))) as wheel:
        wheel.extractall(installed)
    said = subprocess.run(
        [sys.executable, "-I", "-c", f"import sys; sys.path.insert(0, {str(installed)!r}); {ASK}"],
        cwd=tmp_path,
        check=True,
        capture_output=True,
        text=True,
    ).stdout.splitlines()
    packaged = (installed / "opimpuc_qda" / "_packaged").resolve()
    assert said == [str(packaged / "resources/icons/app.svg"), str(packaged / "translations")]
    assert not (installed / "resources").exists()
    for name in SHIPPED:
        assert (packaged / "resources" / name).read_bytes() == resource(name).read_bytes()


@pytest.mark.parametrize(("name", "origin"), SHIPPED.items())
def test_shipped_files_are_unchanged(name: str, origin: str) -> None:
    if not (SHARED / origin).exists():
        pytest.skip("the originals are not here")
    assert resource(name).read_bytes() == (SHARED / origin).read_bytes()


def test_the_sample_says_that_it_is_made() -> None:
    assert "fictional" in resource("sample/README.md").read_text(encoding="utf-8")


def test_every_icon_is_there() -> None:
    assert sorted(path.stem for path in resource("icons").glob("*.svg")) == sorted(ICONS)


@pytest.mark.parametrize("name", [name for name in ICONS if name != "app"])
def test_icons_are_lines_in_the_colour_of_the_text(name: str) -> None:
    """The theme replaces "currentColor"; a colour of its own would vanish on one of the themes."""
    root = ET.parse(resource(f"icons/{name}.svg")).getroot()
    assert root.get("viewBox") == "0 0 24 24"
    assert (root.get("stroke"), root.get("stroke-width")) == ("currentColor", "1.75")
    painted = {part.get(key) for part in root.iter() for key in ("stroke", "fill")}
    assert painted <= {None, "none", "currentColor"}


def luminance(colour: str) -> float:
    """Relative luminance after WCAG 2.2."""
    parts = (int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5))
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_text_and_focus_can_be_seen(name: str) -> None:
    with resource(f"themes/{name}.toml").open("rb") as file:
        colours: dict[str, str] = tomllib.load(file)["colours"]
    grounds = [colours[ground] for ground in ("window", "panel", "raised", "hover")]
    text = [(colours[ink], ground) for ink in ("text", "muted") for ground in grounds]
    text += [(colours["on_accent"], colours[ground]) for ground in ("accent", "accent_hover")]
    text.append((colours["on_selected"], colours["selected"]))
    assert [pair for pair in text if contrast(*pair) < 4.5] == []
    focus = [(colours["accent"], ground) for ground in grounds]
    assert [pair for pair in focus if contrast(*pair) < 3] == []
