"""Codebook files: the shipped one, made ones, and everything that is none."""

from __future__ import annotations

import json
import time
from collections import Counter
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from codebook_maker import GUIDS, LANGUAGES, codebooks
from hypothesis import HealthCheck, given, settings

from opimpuc_qda.domain.codebook import Code, CodebookHead, CodeKind, CodeStatus, Cues, Example
from opimpuc_qda.domain.errors import BadCodebook, EmptyFile, NoSuchFile, NotWritable
from opimpuc_qda.formats.codebooks import read_codebook, write_codebook
from opimpuc_qda.resources import resource

SHIPPED = resource("codebook/opimpuc-governance.yaml")
HEAD = f"codebook: {{id: c, version: '1', guid: {GUIDS[9]}, languages: [en]}}\n"


def made(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "codebook.yaml"
    path.write_bytes(text.encode("utf-8"))
    return path


def entry(name: str, guid: str, more: str = "") -> str:
    return f"- {{id: {name}, guid: {guid}, kind: code, label: {{en: x}}{more}}}\n"


def refused(tmp_path: Path, text: str) -> tuple[str, str]:
    with pytest.raises(BadCodebook) as caught:
        read_codebook(made(tmp_path, text))
    assert caught.value.path == tmp_path / "codebook.yaml"
    return caught.value.reason, caught.value.where


class TestShipped:
    def test_it_has_eighty_entries_in_three_languages(self) -> None:
        head, codes = read_codebook(SHIPPED)
        assert (head.name, head.version, head.languages) == ("opimpuc-governance", "1.0", LANGUAGES)
        assert head.preamble.count("\n") == 2
        assert "constructed" in head.document["examples"]
        assert Counter(code.kind for code in codes) == {
            CodeKind.GROUP: 14,
            CodeKind.CODE: 62,
            CodeKind.PROCESS: 4,
        }
        assert all(tuple(code.label) == tuple(code.definition) == LANGUAGES for code in codes)
        assert all(code.uid == head.uid or code.colour.startswith("#") for code in codes)
        assert [code for code in codes if code.codable is (code.kind is CodeKind.GROUP)] == []

    def test_a_code_says_all_that_the_file_says(self) -> None:
        codes = {code.name: code for code in read_codebook(SHIPPED)[1]}
        code = codes["FORM.MAKER"]
        assert code.uid == "6e8935bc-983d-508a-be68-d2ca2febc49f"
        assert code.parent == codes["FORM"].uid
        assert (code.order, code.colour, code.tint, code.glyph) == (2, "#0068A3", "#D6EAF8", "●")
        assert (code.status, code.since, code.see_also) == (CodeStatus.ACTIVE, "1.0", ("FORM.ZHONGCHUANG",))
        assert code.label["zh-Hans"] == "创客空间"
        assert code.example is not None
        assert code.example.constructed
        assert code.example.text["zh-Hans"] == "一开始我们的创客空间就是面馆后面的两张桌子。"
        assert code.cues["zh-Hans"] == Cues(("创客空间", "创客工坊"))
        assert (code.in_frequency_tables, code.replaced_by, code.extra) == (True, None, {})

    def test_it_is_written_back_byte_for_byte(self, tmp_path: Path) -> None:
        head, codes = read_codebook(SHIPPED)
        write_codebook(tmp_path / "back.yaml", head, reversed(codes))
        assert (tmp_path / "back.yaml").read_bytes() == SHIPPED.read_bytes()
        assert [path.name for path in tmp_path.iterdir()] == ["back.yaml"]

    @pytest.mark.parametrize("sort_keys", [False, True])
    def test_it_survives_plain_json(self, tmp_path: Path, sort_keys: bool) -> None:
        head, codes = read_codebook(SHIPPED)
        kept = json.loads(json.dumps([asdict(head), *map(asdict, codes)], sort_keys=sort_keys))
        write_codebook(tmp_path / "back.yaml", revived_head(kept[0]), [revived(code) for code in kept[1:]])
        assert (tmp_path / "back.yaml").read_bytes() == SHIPPED.read_bytes()

    def test_it_is_read_fast(self) -> None:
        read_codebook(SHIPPED)
        start = time.perf_counter()
        read_codebook(SHIPPED)
        assert time.perf_counter() - start < 0.6


def revived_head(kept: dict) -> CodebookHead:
    return CodebookHead(**{**kept, "languages": tuple(kept["languages"])})


def revived(kept: dict) -> Code:
    """A code from plain JSON, as the store gives it back."""
    example, cues = kept["example"], kept["cues"]
    return Code(
        **{
            **kept,
            "kind": CodeKind(kept["kind"]),
            "status": CodeStatus(kept["status"]),
            "see_also": tuple(kept["see_also"]),
            "example": example and Example(**example),
            "cues": {key: Cues(tuple(cue["strong"]), tuple(cue["weak"])) for key, cue in cues.items()},
        }
    )


@given(codebooks())
@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_codebook_comes_back(tmp_path: Path, codebook: tuple[CodebookHead, tuple[Code, ...]]) -> None:
    head, codes = codebook
    write_codebook(tmp_path / "any.yaml", head, codes)
    assert read_codebook(tmp_path / "any.yaml") == (head, codes)


class TestTaken:
    def test_the_least_that_a_code_says(self, tmp_path: Path) -> None:
        head, (code,) = read_codebook(made(tmp_path, HEAD + "codes:\n" + entry("A", GUIDS[0])))
        assert (head.preamble, head.document) == ("", {})
        assert (code.parent, code.order, code.codable, code.definition) == (None, 1, True, {})
        assert (code.status, code.example, code.cues) == (CodeStatus.ACTIVE, None, {})

    def test_windows_line_ends_and_a_mark_of_byte_order(self, tmp_path: Path) -> None:
        text = SHIPPED.read_text(encoding="utf-8")
        path = made(tmp_path, "\ufeff" + text.replace("\n", "\r\n"))
        assert read_codebook(path) == read_codebook(SHIPPED)

    def test_words_that_yaml_takes_for_something_else_stay_words(self, tmp_path: Path) -> None:
        more = ", see_also: [yes, 12:30, 2024-01-01, 007, 0x1F], definition: {no: on}"
        _, (code,) = read_codebook(made(tmp_path, HEAD + "codes:\n" + entry("A", GUIDS[0], more)))
        assert code.see_also == ("yes", "12:30", "2024-01-01", "007", "0x1F")
        assert code.definition == {"no": "on"}

    def test_a_code_that_was_moved_keeps_its_id(self, tmp_path: Path) -> None:
        lines = entry("A.B", GUIDS[0], ", parent: C") + entry("C", GUIDS[1])
        _, codes = read_codebook(made(tmp_path, HEAD + "codes:\n" + lines))
        assert codes[0].parent == codes[1].uid

    def test_guids_as_other_programs_write_them(self, tmp_path: Path) -> None:
        lines = entry("A", f"'{{{GUIDS[0].upper()}}}'")
        assert read_codebook(made(tmp_path, HEAD + "codes:\n" + lines))[1][0].uid == GUIDS[0]

    def test_fields_of_a_later_version_are_kept(self, tmp_path: Path) -> None:
        path = made(tmp_path, HEAD + "codes:\n" + entry("A", GUIDS[0], ", later: {a: [1, null, 0.5]}"))
        head, codes = read_codebook(path)
        assert codes[0].extra == {"later": {"a": [1, None, 0.5]}}
        write_codebook(path, head, codes)
        assert read_codebook(path) == (head, codes)


LAUGHS = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{new}: &{new} [*{old}, *{old}, *{old}, *{old}, *{old}, *{old}, *{old}, *{old}, *{old}]\n"
    for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize(
    ("text", "reason", "where"),
    [
        ("codebook: [\n", "broken YAML", "line 2"),
        ("codebook: 'a\n", "broken YAML", "line"),
        ("a: \x07\n", "broken YAML: a control character", ""),
        ("[1, 2]\n", "not a mapping", "line 1"),
        ("访谈\n", "not a mapping", "line 1"),
        ("# only a comment\n", "not a mapping", "line 1"),
        (LAUGHS, "an alias", "line 2"),
        ("codebook: !!python/object/apply:os.system [ls]\n", "a tag", "line 1"),
        (HEAD + "---\n" + HEAD, "a second document", "line 2"),
        (HEAD + "codes: []\ncodes: []\n", "the key codes twice", "line 3"),
        ("? [a]\n: 1\n", "a key that is no word", "line 1"),
        ("1: a\n", "a key that is no word", "line 1"),
        (f"{'k' * 101}: a\n", "a key that is no word", "line 1"),
        ("a: " + "[" * 200_000, "nested too deeply", "line 1"),
        ("- " * 200_000, "nested too deeply", "line 1"),
        ("# " + "x" * 5_000_000, "too large", "4 MiB"),
    ],
)
def test_what_is_no_yaml_for_us_is_refused_at_once(
    tmp_path: Path, text: str, reason: str, where: str
) -> None:
    start = time.perf_counter()
    found = refused(tmp_path, text)
    assert time.perf_counter() - start < 2
    assert found[0].startswith(reason)
    assert found[1].startswith(where)


@pytest.mark.parametrize("encoding", ["gb18030", "utf-16", "cp1252"])
def test_another_encoding_is_refused(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "codebook.yaml"
    text = HEAD + "# é\n" if encoding == "cp1252" else HEAD + "# 访谈\n"
    path.write_bytes(text.encode(encoding))
    with pytest.raises(BadCodebook) as caught:
        read_codebook(path)
    assert caught.value.reason == "not UTF-8"
    assert caught.value.where.startswith("byte")


A, B = entry("A", GUIDS[0]), entry("B", GUIDS[1])


@pytest.mark.parametrize(
    ("text", "reason", "where"),
    [
        ("codes:\n" + A, "guid is missing", "codebook"),
        (HEAD, "codes is missing", "the file"),
        (HEAD + "codes: 3\n", "codes is no list", "the file"),
        ("codebook: 3\n", "codebook is no mapping", "the file"),
        (HEAD + "codes:\n" + A + "notes: x\n", "unknown key notes", "the file"),
        (HEAD.replace("[en]", "[]") + "codes:\n" + A, "languages is missing", "codebook"),
        (HEAD.replace("'1'", "1.0") + "codes:\n" + A, "version is not text", "codebook"),
        (HEAD + "codes:\n- 3\n", "not a mapping", "code 1"),
        (HEAD + "codes:\n" + A + "- {guid: x}\n", "id is missing", "code 2"),
        (HEAD + "codes:\n" + A + entry("A", GUIDS[1]), "the same id twice", "A"),
        (HEAD + "codes:\n" + A + entry("B", GUIDS[0]), "the same guid twice", GUIDS[0]),
        (HEAD + "codes:\n" + entry("A", "{}"), "guid is not text", "A"),
        (HEAD + "codes:\n" + entry("A", "nothing"), "guid is no UUID", "A"),
        (HEAD + "codes:\n" + entry("a.b", GUIDS[0]), "id against the id rule", "a.b"),
        (HEAD + "codes:\n" + entry("A.B.C.D", GUIDS[0]), "id against the id rule", "A.B.C.D"),
        (HEAD + "codes:\n" + entry("A..B", GUIDS[0]), "id against the id rule", "A..B"),
        (HEAD + "codes:\n" + entry('"A\\n"', GUIDS[0]), "id against the id rule", "A\n"),
        (HEAD + "codes:\n" + entry("A", GUIDS[0], ", parent: Z"), "the parent Z is missing", "A"),
        (HEAD + "codes:\n" + entry("A", GUIDS[0], ", parent: A"), "a parent of itself", "A"),
        (
            HEAD + "codes:\n" + entry("A", GUIDS[0], ", parent: B") + entry("B", GUIDS[1], ", parent: A"),
            "a parent of itself",
            "A",
        ),
        (HEAD + "codes:\n" + A.replace("kind: code", "kind: colour"), "kind is none of", "A"),
        (HEAD + "codes:\n" + A.replace("kind: code, ", ""), "kind is missing", "A"),
        (
            HEAD + "codes:\n" + A.replace("kind: code", "kind: group, codable: true"),
            "a group that is codable",
            "A",
        ),
        (HEAD + "codes:\n" + A.replace("{en: x}", "{}"), "label is missing", "A"),
        (HEAD + "codes:\n" + A.replace("{en: x}", "x"), "label is no mapping", "A"),
        (HEAD + "codes:\n" + A.replace("{en: x}", "{en: 3}"), "label holds something", "A"),
        (HEAD + "codes:\n" + entry("A", GUIDS[0], ", order: true"), "order is not a whole", "A"),
        (HEAD + "codes:\n" + entry("A", GUIDS[0], ", codable: yes"), "codable is not true", "A"),
        (HEAD + "codes:\n" + entry("A", GUIDS[0], ", colour: red"), "colour is no colour", "A"),
        (HEAD + "codes:\n" + entry("A", GUIDS[0], ", tint: '#12345G'"), "tint is no colour", "A"),
        (HEAD + "codes:\n" + entry("A", GUIDS[0], ", status: gone"), "status is none of", "A"),
        (HEAD + "codes:\n" + entry("A", GUIDS[0], ", see_also: B"), "see_also is no list", "A"),
        (HEAD + "codes:\n" + entry("A", GUIDS[0], ", example: {text: {en: x}}"), "constructed is miss", "A"),
        (HEAD + "codes:\n" + entry("A", GUIDS[0], ", cues: {en: {loud: [x]}}"), "unknown key loud", "A"),
        (HEAD + "codes:\n" + entry("A", GUIDS[0], ", cues: {en: [x]}"), "not a mapping", "A"),
    ],
)
def test_what_breaks_a_rule_is_refused_and_named(tmp_path: Path, text: str, reason: str, where: str) -> None:
    found = refused(tmp_path, text)
    assert found[0].startswith(reason)
    assert found[1] == where


def test_a_long_line_of_parents_is_refused(tmp_path: Path) -> None:
    names = [f"A{'_' * number}" for number in range(1500)]
    lines = [
        entry(name, f"00000000-0000-4000-8000-{number:012x}", f", parent: {names[number - 1]}" * (number > 0))
        for number, name in enumerate(names)
    ]
    assert refused(tmp_path, HEAD + "codes:\n" + "".join(lines))[0] == "nested too deeply"


def test_no_file_and_an_empty_file(tmp_path: Path) -> None:
    with pytest.raises(NoSuchFile):
        read_codebook(tmp_path / "none.yaml")
    with pytest.raises(EmptyFile):
        read_codebook(made(tmp_path, " \n\n"))


def test_a_ring_of_parents_is_written_all_the_same(tmp_path: Path) -> None:
    """A merge can close one; no code may be missing from the file."""
    head, codes = read_codebook(SHIPPED)
    one, other = codes[0], codes[1]
    ring = (replace(one, parent=other.uid), replace(other, parent=one.uid), *codes[2:])
    write_codebook(tmp_path / "ring.yaml", head, ring)
    text = (tmp_path / "ring.yaml").read_text(encoding="utf-8")
    assert text.count("\n- id: ") == 80


def test_what_cannot_be_written_leaves_the_file(tmp_path: Path) -> None:
    head, codes = read_codebook(SHIPPED)
    with pytest.raises(NotWritable):
        write_codebook(tmp_path / "no" / "folder.yaml", head, codes)
    target = tmp_path / "kept.yaml"
    target.mkdir()
    with pytest.raises(NotWritable):
        write_codebook(target, head, codes)
    assert list(tmp_path.iterdir()) == [target]
