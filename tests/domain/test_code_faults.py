"""What is said of a code while it is written, and of its colours."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest

from opimpuc_qda.domain.code_colours import APART, PALETTE, READABLE, contrast, distance, is_colour, tint_of
from opimpuc_qda.domain.code_faults import Fault, findings
from opimpuc_qda.domain.codebook import Code, Codebook, CodeKind, CodeStatus, Cues
from opimpuc_qda.domain.uid import Uid

RENT = Code(
    uid=Uid("rent"),
    name="BIZ.RENT",
    parent=None,
    kind=CodeKind.CODE,
    codable=True,
    order=1,
    colour="#0068A3",
    tint="#D6EAF8",
    glyph="●",
    status=CodeStatus.ACTIVE,
    since="1.0",
    label={"en": "Rent", "zh-Hans": "租金"},
    definition={},
    cues={"en": Cues(("landlord",), ("square metre",))},
)
SPACE = replace(RENT, uid=Uid("space"), name="BIZ.SPACE", label={"en": "Space"}, cues={})
BOOK = Codebook([RENT, SPACE])


def faults(code: Code, taken: tuple[str, ...] = ()) -> set[Fault]:
    return {finding.fault for finding in findings(code, BOOK, taken)}


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({"label": {"en": "  "}}, Fault.NO_LABEL),
        ({"label": {"en": "RENT"}}, Fault.LABEL_TWICE),
        ({"colour": "blue"}, Fault.NO_COLOUR),
        ({"tint": "#12345"}, Fault.NO_COLOUR),
        ({"tint": "#0068A4"}, Fault.HARD_TO_READ),
        ({"colour": "#006AA0"}, Fault.LOOKS_ALIKE),
        ({"glyph": "●●●"}, Fault.LONG_GLYPH),
        ({"replaced_by": "NO.SUCH"}, Fault.NO_HEIR),
        ({"replaced_by": "BIZ.SPACE"}, Fault.NO_HEIR),
        ({"name": "biz.rent"}, Fault.BAD_ID),
        ({"name": "BIZ.RENT"}, Fault.ID_TAKEN),
        ({"cues": {"en": Cues(("lease",), ("lease",))}}, Fault.CUE_TWICE),
        ({"cues": {"en": Cues(("landlord",))}}, Fault.CUE_ELSEWHERE),
    ],
)
def test_each_fault_is_found_and_nothing_else(changed: dict[str, object], fault: Fault) -> None:
    assert faults(SPACE) == set()
    assert faults(replace(SPACE, **changed)) == {fault}  # type: ignore[arg-type]  # each with its own type


def test_what_is_sound_is_not_blamed() -> None:
    assert faults(replace(SPACE, replaced_by="BIZ.RENT", status=CodeStatus.RETIRED)) == set()
    assert faults(replace(SPACE, colour="#006AA0", glyph="▲")) == set()  # the glyph tells them apart
    assert faults(replace(SPACE, cues={"fr": Cues(("landlord",))})) == set()  # of another language
    assert faults(replace(SPACE, uid=Uid(""), name="", label={"en": "New"})) == set()


def test_a_new_code_cannot_take_an_id_that_was_given_once() -> None:
    new = replace(SPACE, uid=Uid(""), name="GONE", label={"en": "New"})
    assert faults(new, ("GONE",)) == {Fault.ID_TAKEN}
    assert findings(new, BOOK, ("GONE",))[0].is_grave


def test_all_eyes_tell_the_colours_of_the_palette_apart() -> None:
    assert all(distance(one, other) >= APART for one, other in combinations(PALETTE, 2))
    assert all(contrast(one, tint_of(one)) >= READABLE for one in PALETTE)
    assert all(contrast(one, "#FFFFFF") >= READABLE for one in PALETTE)


def test_red_and_green_of_one_lightness_are_close_for_some_eyes_only() -> None:
    red, green = "#B05A4A", "#7F7A45"
    assert distance(red, green) < APART
    assert distance("#000000", "#FFFFFF") == pytest.approx(100, abs=0.1)


def test_contrast_and_spelling_of_colours() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert is_colour("#a0B1c2")
    assert not is_colour("#a0B1c")
    assert not is_colour("a0B1c2")
    assert tint_of("#FFFF00") == "#FFFFFF"  # nothing pale enough is left: no ground helps yellow
