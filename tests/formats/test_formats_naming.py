import unicodedata
from pathlib import Path

import pytest

from opimpuc_qda.formats.transcripts.naming import draft_name, families


def grouped(*names):
    return [[path.name for path in group] for group in families([Path("d", name) for name in names])]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("T2_LW-04-02_zh.txt", "T2_LW-04-02_en.txt"),
        ("press-start.zh.txt", "press-start.en.txt"),
        ("老郭_CN.txt", "老郭_FR.docx"),
        ("老郭原文.txt", "老郭译文.txt"),
        ("老郭 中文版.docx", "老郭 法文版.docx"),
        ("Guo (zh).txt", "Guo (fr).txt"),
        ("Guo_zh(1).txt", "Guo_fr.txt"),
        ("zh.txt", "fr.txt"),
        ("Guo.docx", "Guo_fr.docx"),
        ("Guo_original.docx", "Guo_traduction.docx"),
        (unicodedata.normalize("NFD", "Métier_zh.txt"), "Métier_fr.txt"),
    ],
)
def test_pairs_by_name(one, other):
    assert grouped(one, "alone.txt", other) == [[one, other], ["alone.txt"]]
    assert grouped(other, one) == [[other, one]]


@pytest.mark.parametrize(
    ("one", "other"),
    [("a_zh.txt", "b_fr.txt"), ("a.txt", "a.docx"), ("a_zh.txt", "a_zh.docx"), ("matzh.txt", "matfr.txt")],
)
def test_no_pairs(one, other):
    assert grouped(one, other) == [[one], [other]]


def test_files_of_two_folders_are_no_pair():
    assert len(families([Path("a/x_zh.txt"), Path("b/x_fr.txt")])) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("原文/老郭.docx", "译文/老郭.docx"),
        ("zh/LZ-01-01.docx", "fr/LZ-01-01.docx"),
        ("Original/老郭_zh.txt", "Traductions/老郭_fr.txt"),
        ("Français/Métier(1).txt", unicodedata.normalize("NFD", "Chinois/Métier.txt")),
        (unicodedata.normalize("NFD", "Français/Guo.txt"), "中文/Guo.txt"),
        ("张三的文件/LZ-01-01_zh.txt", "Downloads/LZ-01-01_fr(1).txt"),
    ],
)
def test_pairs_in_folders(one, other):
    assert families([Path("d", one), Path("d", other)]) == [(Path("d", one), Path("d", other))]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a/老郭.docx", "b/老郭.docx"),
        ("a/LZ-01-01.txt", "b/LZ-01-01.txt"),
        ("a/LZ-01-01_zh.txt", "b/LZ-01-01_zh.txt"),
        ("zh/老郭.docx", "fr/老李.docx"),
    ],
)
def test_no_pairs_in_folders(one, other):
    assert len(families([Path(one), Path(other)])) == 2


def test_folders_that_hold_whole_pairs_stay_apart():
    paths = [Path(folder, f"LZ-01-01_{side}.txt") for folder in ("old", "new") for side in ("zh", "fr")]
    assert families(paths) == [tuple(paths[:2]), tuple(paths[2:])]


def test_three_languages():
    assert grouped("x_zh.txt", "x_fr.txt", "x_en.txt") == [["x_zh.txt", "x_fr.txt", "x_en.txt"]]


@pytest.mark.parametrize(
    ("file", "head", "name"),
    [
        ("T1_LZ-01-01_zh-fr_table.docx", "", "LZ-01-01"),
        ("T2_LW-04-02_zh.txt", "", "LW-04-02"),
        ("scan.docx", "访谈编号：LW-04-02\n日期：2015-03-18", "LW-04-02"),
        ("Entretien Guo_zh-fr_table.docx", "日期：2015-03-18", "Entretien Guo"),
        ("老郭 中法对照(1).docx", "", "老郭"),
        ("zh.txt", "", "zh"),
        ("press-start.zh.txt", "", "press-start"),
    ],
)
def test_names_of_drafts(file, head, name):
    assert draft_name([file], head) == name
