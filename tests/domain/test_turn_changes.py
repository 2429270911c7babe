"""What differs between two states of a text: every turn accounted for once, every character truly marked."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from opimpuc_qda.domain.draft import DraftTurn
from opimpuc_qda.domain.transcript import Role
from opimpuc_qda.domain.turn_changes import turn_changes

LINES = [f"第{n}句话说的是{n * 7919}件事，很长。" for n in range(30)]


def turns(*texts, speaker="A"):
    return [DraftTurn(text, speaker, Role.OTHER) for text in texts]


def rows(old, new):
    return [(one.old, one.new) for one in turn_changes(turns(*old), turns(*new))]


def marked(words, spans):
    return [span.of(words) for span in spans]


def test_a_character_changed_added_and_removed():
    (one,) = turn_changes(turns("我们把原里图纸放出来"), turns("我们把原理图纸都放出来"))
    assert (one.old, one.new) == (1, 1)
    assert marked(one.before.text, one.gone) == ["里"]
    assert marked(one.after.text, one.fresh) == ["理", "都"]


def test_turns_removed_and_added():
    assert rows(LINES, LINES[:4] + LINES[5:]) == [(5, 0)]
    assert rows(LINES, [*LINES[:4], "新。", *LINES[4:]]) == [(0, 5)]
    assert rows(LINES, LINES) == []
    assert rows([], ["一"]) == [(0, 1)]


def test_a_corrected_turn_is_found_beside_one_that_was_added():
    new = [*LINES[:4], "完全新的一段，别处没有。", LINES[4].replace("很长", "不短"), *LINES[5:]]
    assert rows(LINES, new) == [(0, 5), (5, 6)]


def test_another_speaker_is_a_change():
    (one,) = turn_changes(turns("好。"), turns("好。", speaker="B"))
    assert (one.gone, one.fresh, one.after.speaker) == ((), (), "B")


TEXTS = st.lists(st.text("甲乙丙丁ab ，", min_size=1, max_size=12), max_size=12)


@given(TEXTS, TEXTS)
def test_the_old_state_with_its_changes_is_the_new_one(old, new):
    found = turn_changes(turns(*old), turns(*new))
    gone, came = {one.old for one in found} - {0}, {one.new for one in found} - {0}
    stayed = [text for n, text in enumerate(old, 1) if n not in gone]
    assert stayed == [text for n, text in enumerate(new, 1) if n not in came]
    assert sum(one.old > 0 for one in found) == len(gone)
    assert sum(one.new > 0 for one in found) == len(came)
    for one in found:
        before = one.before.text if one.before else ""
        after = one.after.text if one.after else ""
        assert _without(before, one.gone) == _without(after, one.fresh)


def _without(words, spans):
    return "".join(letter for at, letter in enumerate(words) if not any(s.start <= at < s.end for s in spans))
