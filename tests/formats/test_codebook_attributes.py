"""Attribute files: the shipped one in its own lines, changed and made ones, and everything that is none."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from codebook_maker import LANGUAGES, keys, labels, plain, texts, wordings
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from opimpuc_qda.domain.attribute import Attribute, AttributeType, SchemaHead, Value
from opimpuc_qda.domain.errors import BadCodebook, EmptyFile, NoSuchFile, NotWritable
from opimpuc_qda.domain.uid import derived
from opimpuc_qda.formats.codebooks import read_attributes, write_attributes
from opimpuc_qda.formats.codebooks.attribute_file import SCHEMAS
from opimpuc_qda.resources import resource

SHIPPED = resource("codebook/opimpuc-attributes.yaml")
HEAD = "schema: {id: s, version: '1', languages: [en]}\nlevels:\n  place: {en: Place}\nattributes:\n"
A = "  - {id: place.a, level: place, type: text, label: {en: A}}\n"


def made(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "attributes.yaml"
    path.write_bytes(text.encode("utf-8"))
    return path


def written(tmp_path: Path, head: SchemaHead, attributes: tuple[Attribute, ...]) -> str:
    write_attributes(tmp_path / "back.yaml", head, attributes)
    return (tmp_path / "back.yaml").read_text(encoding="utf-8")


def plainly(attributes: tuple[Attribute, ...]) -> tuple[Attribute, ...]:
    """The attributes without the lines they were read from."""
    return tuple(replace(attribute, as_written="") for attribute in attributes)


class TestShipped:
    def test_it_has_thirty_six_attributes_on_four_levels(self) -> None:
        head, attributes = read_attributes(SHIPPED)
        assert (head.name, head.version, head.languages) == ("opimpuc-attributes", "1.0", LANGUAGES)
        assert head.uid == derived(SCHEMAS, "opimpuc-attributes")
        assert [value.value for value in head.reserved] == ["not_known", "not_applicable"]
        assert tuple(head.levels) == ("place", "participant", "interview", "text")
        assert head.preamble.count("\n") == 3
        assert len(attributes) == 36
        assert Counter(attribute.level for attribute in attributes).keys() == set(head.levels)
        assert all(tuple(attribute.label) == LANGUAGES for attribute in attributes)
        assert all(tuple(value.label) == LANGUAGES for one in attributes for value in one.values)
        assert [attribute.order for attribute in attributes] == list(range(1, 37))
        assert len({attribute.uid for attribute in attributes}) == 36

    def test_an_attribute_says_all_that_the_file_says(self) -> None:
        head, attributes = read_attributes(SHIPPED)
        by_name = {attribute.name: attribute for attribute in attributes}
        city = by_name["place.city"]
        assert city.uid == derived(head.uid, "place.city")
        assert (city.level, city.type, city.help) == ("place", AttributeType.ENUM, {})
        assert city.rules == {"required": True, "open": True}
        assert city.values[2] == Value("nanjing", {"en": "Nanjing", "fr": "Nankin", "zh-Hans": "南京"})
        assert by_name["place.size_m2"].rules == {"min": 0, "bands": [50, 200, 1000, 5000]}
        assert by_name["interview.consent"].rules["blocks_export_when"] == ["withdrawn"]
        assert by_name["participant.real_name"].rules == {"sensitive": True, "pseudonymise": True}

    def test_it_is_written_back_byte_for_byte(self, tmp_path: Path) -> None:
        head, attributes = read_attributes(SHIPPED)
        write_attributes(tmp_path / "back.yaml", head, reversed(attributes))
        assert (tmp_path / "back.yaml").read_bytes() == SHIPPED.read_bytes()
        assert [path.name for path in tmp_path.iterdir()] == ["back.yaml"]

    def test_it_survives_plain_json(self, tmp_path: Path) -> None:
        head, attributes = read_attributes(SHIPPED)
        kept = json.loads(json.dumps([asdict(head), *map(asdict, attributes)]))
        write_attributes(tmp_path / "back.yaml", revived_head(kept[0]), map(revived, kept[1:]))
        assert (tmp_path / "back.yaml").read_bytes() == SHIPPED.read_bytes()

    def test_without_its_lines_it_says_the_same_in_the_regular_shape(self, tmp_path: Path) -> None:
        head, attributes = read_attributes(SHIPPED)
        text = written(tmp_path, head, plainly(attributes))
        again, found = read_attributes(tmp_path / "back.yaml")
        assert (again, plainly(found)) == (head, plainly(attributes))
        same = set(text.splitlines()) & set(SHIPPED.read_text(encoding="utf-8").splitlines())
        assert len(same) > 150

    def test_a_change_leaves_the_lines_of_all_others(self, tmp_path: Path) -> None:
        head, attributes = read_attributes(SHIPPED)
        renamed = tuple(
            replace(one, label={**one.label, "en": "Town"}) if one.name == "place.city" else one
            for one in attributes
        )
        before = SHIPPED.read_text(encoding="utf-8").splitlines()
        after = written(tmp_path, head, renamed).splitlines()
        assert set(before) - set(after) == {
            "    open: true          # further values may be added by the team lead",
            "    label: {en: City, fr: Ville, zh-Hans: 城市}",
        }
        assert set(after) - set(before) == {
            "    open: true",
            "    label: {en: Town, fr: Ville, zh-Hans: 城市}",
        }
        assert plainly(read_attributes(tmp_path / "back.yaml")[1]) == plainly(renamed)

    def test_an_attribute_can_be_taken_out_and_put_in(self, tmp_path: Path) -> None:
        head, attributes = read_attributes(SHIPPED)
        new = Attribute(
            derived(head.uid, "text.note"), "text.note", "text", AttributeType.TEXT, 99, {"en": "Note: x"}
        )
        text = written(tmp_path, head, (*attributes[1:], new))
        assert "place.pseudonym" not in text
        assert text.endswith("  - {id: text.note, level: text, type: text, label: {en: 'Note: x'}}\n")


def revived_head(kept: dict) -> SchemaHead:
    reserved = tuple(Value(**value) for value in kept["reserved"])
    return SchemaHead(**{**kept, "languages": tuple(kept["languages"]), "reserved": reserved})


def revived(kept: dict) -> Attribute:
    """An attribute from plain JSON, as the store gives it back."""
    values = tuple(Value(**value) for value in kept["values"])
    return Attribute(**{**kept, "type": AttributeType(kept["type"]), "values": values})


values = st.lists(st.builds(Value, texts, labels), max_size=3, unique_by=lambda value: value.value).map(tuple)
some_values = values.filter(len)
rules = st.fixed_dictionaries(
    {},
    optional={
        "required": st.booleans(),
        "min": st.integers(-5, 5) | st.floats(-1, 1),
        "pattern": texts,
        "bands": st.lists(st.integers(), max_size=3),
    },
)
others = st.dictionaries(keys, plain, max_size=2)


@st.composite
def schemas(draw: st.DrawFn) -> tuple[SchemaHead, tuple[Attribute, ...]]:
    name = draw(texts)
    head = SchemaHead(
        uid=derived(SCHEMAS, name),
        name=name,
        version=draw(texts),
        languages=LANGUAGES,
        levels={"place": draw(wordings), "text": draw(wordings)},
        reserved=draw(values),
        preamble=draw(st.sampled_from(["", "# 访谈\n", "\n# a\n"])),
        document=draw(others),
    )
    names = draw(st.lists(st.sampled_from(["place.a", "place.b_2", "text.a", "text.c"]), unique=True))
    return head, tuple(draw(variables(head, name, order)) for order, name in enumerate(names, 1))


@st.composite
def variables(draw: st.DrawFn, head: SchemaHead, name: str, order: int) -> Attribute:
    kind = draw(st.sampled_from(AttributeType))
    return Attribute(
        uid=derived(head.uid, name),
        name=name,
        level=name.partition(".")[0],
        type=kind,
        order=order,
        label=draw(wordings),
        help=draw(wordings),
        values=draw(some_values) if kind in {AttributeType.ENUM, AttributeType.MULTI} else (),
        rules={**draw(rules), **draw(others)},
    )


@given(schemas())
@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_schema_comes_back(tmp_path: Path, schema: tuple[SchemaHead, tuple[Attribute, ...]]) -> None:
    head, attributes = schema
    text = written(tmp_path, head, attributes)
    found_head, found = read_attributes(tmp_path / "back.yaml")
    assert (found_head, plainly(found)) == (head, attributes)
    assert written(tmp_path, found_head, found) == text


COMMENTED = """# head
schema: {id: s, version: '1', languages: [en]}
levels:
  place: {en: Place}
attributes:
  # --- first ---
  - {id: place.a, level: place, type: text, label: {en: "A"}}   # quoted

  # --- second ---
  - id: place.b
    label:
      en: |
        B
        # no comment
    level: place
    type: bool
  - id: place.c   # third
    type: year
    level: place
    label: {'en': C}
# the end
"""


class TestLines:
    def test_comments_and_blank_lines_stay(self, tmp_path: Path) -> None:
        head, attributes = read_attributes(made(tmp_path, COMMENTED))
        assert attributes[1].label == {"en": "B\n# no comment\n"}
        assert attributes[1].as_written.startswith("\n  # --- second ---\n")
        assert written(tmp_path, head, attributes) == COMMENTED

    def test_comments_go_with_their_attribute(self, tmp_path: Path) -> None:
        head, attributes = read_attributes(made(tmp_path, COMMENTED))
        text = written(tmp_path, head, (attributes[0], attributes[2]))
        assert "second" not in text
        assert "first" in text
        assert "third" in text

    @pytest.mark.parametrize("margin", [0, 4])
    def test_other_indents_become_ours_and_keep_comments(self, tmp_path: Path, margin: int) -> None:
        start = COMMENTED.index("  # --- first")
        shifted = [
            " " * margin + line[2:] if line.startswith("  ") else line
            for line in COMMENTED[start:].splitlines()
        ]
        text = COMMENTED[:start] + "\n".join(shifted[:-1]) + "\n"
        head, attributes = read_attributes(made(tmp_path, text))
        assert all(attribute.as_written for attribute in attributes)
        assert written(tmp_path, head, attributes) == COMMENTED.removesuffix("# the end\n")

    def test_lines_that_say_something_else_are_not_used(self, tmp_path: Path) -> None:
        head, (attribute,) = read_attributes(made(tmp_path, HEAD + A))
        for lines in (
            A.replace("place.a", "place.b"),
            A.replace("type: text", "type: int"),
            A + A,
            A + "codes: []\n",
            A.rstrip("\n"),
            A.removeprefix("  "),
            "  # " + A,
            "  - [\n",
            "\n",
        ):
            assert written(tmp_path, head, (replace(attribute, as_written=lines),)) == HEAD + A

    def test_a_list_on_one_line_has_no_lines_to_keep(self, tmp_path: Path) -> None:
        text = HEAD.removesuffix("attributes:\n") + f"attributes: [{A[4:-1]}]\n"
        head, attributes = read_attributes(made(tmp_path, text))
        assert attributes[0].as_written == ""
        assert written(tmp_path, head, attributes) == HEAD + A

    def test_sections_in_another_order(self, tmp_path: Path) -> None:
        sections = HEAD.partition("levels:")
        text = f"attributes:\n{A}# levels\nlevels:\n  place: {{en: Place}}\n{sections[0]}"
        head, attributes = read_attributes(made(tmp_path, text))
        assert written(tmp_path, head, attributes) == HEAD + A

    def test_no_attributes_at_all(self, tmp_path: Path) -> None:
        head, attributes = read_attributes(made(tmp_path, HEAD))
        assert attributes == ()
        assert written(tmp_path, head, attributes) == HEAD


def attribute(more: str) -> str:
    return HEAD + A.replace("}}\n", "}" + more + "}\n")


@pytest.mark.parametrize(
    ("text", "reason", "where"),
    [
        ("schema: [\n", "broken YAML", "line 2"),
        ("schema: &a {id: *a}\n", "an alias", "line 1"),
        (HEAD + A + A, "the same id twice", "place.a"),
        (HEAD + A + "notes: x\n", "unknown key notes", "the file"),
        ("levels: {}\n" + "attributes:\n" + A, "id is missing", "schema"),
        (HEAD.replace("'1'", "1") + A, "version is not text", "schema"),
        (HEAD + "  - x\n", "not a mapping", "attribute 1"),
        (HEAD + "  - {level: place}\n", "id is missing", "attribute 1"),
        (HEAD + A.replace("place.a", "a"), "id or level against the rule", "a"),
        (HEAD + A.replace("place.a", "text.a"), "id or level against the rule", "text.a"),
        (HEAD + A.replace("place.a", "Place.A"), "id or level against the rule", "Place.A"),
        (HEAD + A.replace("place", "text"), "id or level against the rule", "text.a"),
        (HEAD + A.replace("type: text", "type: colour"), "type is none of", "place.a"),
        (HEAD + A.replace("type: text", "type: enum"), "values do not go with the type", "place.a"),
        (attribute(", values: [{value: x, label: {en: X}}]"), "values do not go with", "place.a"),
        (
            attribute(", values: [{value: x, label: {}}, {value: x, label: {}}]").replace("text", "enum"),
            "the same value of place.a twice",
            "x",
        ),
        (attribute(", values: [{value: 3, label: {}}]"), "value is not text", "place.a"),
        (attribute(", values: [{value: x, colour: red}]"), "unknown key colour", "place.a"),
        (attribute(", sensitive: yes"), "sensitive is not true or false", "place.a"),
        (attribute(", pseudonymise: 1"), "pseudonymise is not true or false", "place.a"),
        (attribute(", min: '3'"), "min is no number", "place.a"),
        (attribute(", max: true"), "max is no number", "place.a"),
        (attribute(", pattern: [x]"), "pattern is not text", "place.a"),
        (attribute(", help: x"), "help is no mapping", "place.a"),
    ],
)
def test_what_breaks_a_rule_is_refused_and_named(tmp_path: Path, text: str, reason: str, where: str) -> None:
    with pytest.raises(BadCodebook) as caught:
        read_attributes(made(tmp_path, text))
    assert caught.value.reason.startswith(reason)
    assert caught.value.where == where


def test_no_file_an_empty_file_and_no_place_to_write(tmp_path: Path) -> None:
    with pytest.raises(NoSuchFile):
        read_attributes(tmp_path / "none.yaml")
    with pytest.raises(EmptyFile):
        read_attributes(made(tmp_path, "\n"))
    head, attributes = read_attributes(SHIPPED)
    with pytest.raises(NotWritable):
        write_attributes(tmp_path / "no" / "folder.yaml", head, attributes)


def test_a_codebook_is_no_attribute_file() -> None:
    with pytest.raises(BadCodebook):
        read_attributes(resource("codebook/opimpuc-governance.yaml"))
