from __future__ import annotations

import csv
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from openpyxl import load_workbook
from service_world import Made, make, state

from opimpuc_qda.domain.attribute_values import Answer, Reserved
from opimpuc_qda.domain.case import Level
from opimpuc_qda.domain.errors import BadTable
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.attributes import attributes
from opimpuc_qda.queries.cases import answers, cases, interview, participants
from opimpuc_qda.queries.history import operations
from opimpuc_qda.services.attribute_tables import export_tables, import_tables
from opimpuc_qda.services.cases import InterviewEntry, save_interview
from opimpuc_qda.services.undoing import undo


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Made]:
    with make(tmp_path / "p.opq") as found:
        yield found


@pytest.fixture
def described(made: Made) -> Made:
    """With one place, one participant and values of every level."""
    with made.project.read() as view:
        uids = {one.name: one.uid for one in attributes(view)}

    def filled(values: dict[str, Answer]) -> dict[Uid, Answer | None]:
        return {uids[name]: value for name, value in values.items()}

    save_interview(
        made.project,
        made.coder,
        InterviewEntry(
            made.transcript,
            place="Made Lab",
            participants=("P1", "P2"),
            about_place=filled(
                {
                    "place.district": "1-3",
                    "place.real_name": "Secret",
                    "place.funding": ("rent", "own"),
                    "place.size_m2": 120,
                    "place.ephemeral": False,
                }
            ),
            about_interview=filled(
                {
                    "interview.date": "2024-05-03",
                    "interview.interpreter": "Somebody",
                    "interview.kind": Reserved("not_known"),
                }
            ),
            texts={made.translation: filled({"text.translator": "=T"})},
        ),
    )
    return made


def known(made: Made, level: Level) -> object:
    with made.project.read() as view:
        return answers(view, level)


def write(path: Path, *rows: tuple[str, ...]) -> Path:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def test_a_workbook_of_all_levels_changes_nothing_when_it_comes_back(described: Made, tmp_path: Path) -> None:
    path = tmp_path / "t.xlsx"
    counts = export_tables(described.project, path, list(Level), private=True)
    assert counts == {Level.PLACE: 1, Level.PARTICIPANT: 2, Level.INTERVIEW: 1, Level.TEXT: 2}
    with described.project.read() as view:
        before = len(operations(view))
    assert import_tables(described.project, described.second, path) == counts
    with described.project.read() as view:
        assert len(operations(view)) == before


def test_a_workbook_fills_another_project_alike(described: Made, tmp_path: Path) -> None:
    path = tmp_path / "t.xlsx"
    export_tables(described.project, path, list(Level), private=True)
    (tmp_path / "other").mkdir()
    with make(tmp_path / "other" / "p.opq") as other:
        before = state(other.project)
        import_tables(other.project, other.coder, path)
        with other.project.read() as view:
            (place,) = cases(view)
            row = interview(view, other.transcript)
            people = [person.name for person in participants(view)]
        assert row is not None
        assert (place.name, row.case, people, len(row.participants)) == (
            "Made Lab",
            place.uid,
            ["P1", "P2"],
            2,
        )
        for level in Level:
            assert sorted(map(repr, dict(known(other, level)).values())) == sorted(  # type: ignore[call-overload]
                map(repr, dict(known(described, level)).values())  # type: ignore[call-overload]
            )
        undo(other.project, other.coder)
        assert state(other.project) == before


def test_private_values_stay_at_home_unless_asked_for(described: Made, tmp_path: Path) -> None:
    path = tmp_path / "t.xlsx"
    export_tables(described.project, path, list(Level))
    with closing(load_workbook(path)) as book:
        said = {str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row}
        names = book.sheetnames
    assert names == ["place", "participant", "interview", "text"]
    assert not said & {"Secret", "Somebody", "place.real_name", "interview.interpreter"}
    before = known(described, Level.PLACE)
    import_tables(described.project, described.coder, path)  # columns that are absent leave theirs alone
    assert known(described, Level.PLACE) == before


def test_one_level_as_csv(described: Made, tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    export_tables(described.project, path, [Level.PLACE])
    with path.open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["place.pseudonym"] == "Made Lab"
    assert (row["place.district"], row["place.funding"], row["place.ephemeral"]) == (
        "'1-3",
        "rent; own",
        "no",
    )
    assert import_tables(described.project, described.coder, path) == {Level.PLACE: 1}


def test_new_places_come_in_and_empty_cells_clear(described: Made, tmp_path: Path) -> None:
    path = write(
        tmp_path / "t.csv",
        ("place.pseudonym", "place.city", "place.district", "remark"),
        ("Made Lab", "shanghai", "", "x"),
        ("New", "not_known", "南山", ""),
    )
    import_tables(described.project, described.coder, path)
    with described.project.read() as view:
        names = {one.uid: one.name for one in attributes(view)}
        places = {row.name: row.uid for row in cases(view)}
        found = answers(view, Level.PLACE)
    old = {names[uid]: value for uid, value in found[places["Made Lab"]].items()}
    new = {names[uid]: value for uid, value in found[places["New"]].items()}
    assert old["place.city"] == "shanghai"
    assert "place.district" not in old
    assert old["place.size_m2"] == 120
    assert new == {
        "place.pseudonym": "New",
        "place.city": Reserved("not_known"),
        "place.district": "南山",
    }


@pytest.mark.parametrize(
    ("rows", "row", "column"),
    [
        ([("place.pseudonym", "place.year_founded"), ("A", "1990"), ("B", "1900")], 3, "place.year_founded"),
        ([("place.pseudonym", "place.year_founded"), ("A", "1990"), ("A", "1991")], 3, "place.pseudonym"),
        ([("place.pseudonym", "place.size_m2"), ("", "3")], 2, "place.pseudonym"),
        ([("place.pseudonym", "place.size_m2"), ("A", "3 m")], 2, "place.size_m2"),
        ([("place.pseudonym", "place.sise"), ("A", "3")], 1, "place.sise"),
        ([("place.city",), ("shanghai",)], 1, "place.pseudonym"),
        ([("transcript", "interview.code"), ("nobody", "SZ-01-01")], 2, "transcript"),
        ([("what",), ("x",)], 1, "what"),
    ],
)
def test_one_bad_row_keeps_everything_out(
    described: Made, tmp_path: Path, rows: list[tuple[str, ...]], row: int, column: str
) -> None:
    before = state(described.project)
    with pytest.raises(BadTable) as told:
        import_tables(described.project, described.coder, write(tmp_path / "t.csv", *rows))
    assert (told.value.row, told.value.column) == (row, column)
    assert state(described.project) == before


@pytest.mark.parametrize(("column", "value"), [("place", "Nowhere"), ("participants", "P1; Nobody")])
def test_relations_have_to_be_there(described: Made, tmp_path: Path, column: str, value: str) -> None:
    rows = (("transcript", column, "interview.kind"), (described.row.name, value, "group"))
    with pytest.raises(BadTable) as told:
        import_tables(described.project, described.coder, write(tmp_path / "t.csv", *rows))
    assert (told.value.row, told.value.column) == (2, column)


def test_unique_values_are_compared_as_they_will_be(described: Made, tmp_path: Path) -> None:
    uid = described.project.clock.uid()
    from opimpuc_qda.domain.transcript import Transcript

    with described.project.write("transcript.import", described.coder) as change:
        change.add(Transcript(uid, "second", "", change.now))
    name = described.row.name
    head = ("transcript", "interview.code")
    path = write(tmp_path / "t.csv", head, (name, "SZ-01-01"), ("second", "SZ-01-02"))
    import_tables(described.project, described.coder, path)
    write(path, head, (name, "SZ-01-02"), ("second", "SZ-01-01"))  # swapped: fine
    import_tables(described.project, described.coder, path)
    write(path, head, ("second", "SZ-01-02"))
    with pytest.raises(BadTable):
        import_tables(described.project, described.coder, path)
