from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

from opimpuc_qda.resources import resource
from opimpuc_qda.ui.models.situation import Situation
from opimpuc_qda.ui.shell.actions.action import Action, Menu
from opimpuc_qda.ui.shell.actions.everything import ACTIONS

EVERYTHING = Situation(
    project=True,
    transcript=True,
    translation=True,
    several=True,
    passage=True,
    code=True,
    coding=True,
    undo=True,
    redo=True,
    recent=9,
)


def test_ids_are_unique() -> None:
    assert max(Counter(action.id for action in ACTIONS).values()) == 1


def test_no_two_actions_share_a_key() -> None:
    keys = [QKeySequence(key).toString() for action in ACTIONS for key in action.shortcuts]
    assert [key for key, uses in Counter(keys).items() if uses > 1] == []
    assert all(keys)


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.id)
def test_actions_are_whole(action: Action) -> None:
    assert action.text
    assert action.tooltip
    assert not action.in_toolbar or action.icon
    if action.icon:
        assert resource(f"icons/{action.icon}.svg").is_file()
    assert action.enabled(EVERYTHING)


def test_single_keys_belong_to_the_text() -> None:
    for action in ACTIONS:
        for key in action.shortcuts:
            plain = "+" not in key and not key.startswith("F")
            assert plain is action.in_text, action.id


def test_mnemonics_are_unique_in_each_menu() -> None:
    for menu in Menu:
        letters = Counter(
            action.text[action.text.index("&") + 1].lower()
            for action in ACTIONS
            if action.menu is menu and "&" in action.text
        )
        assert not letters or max(letters.values()) == 1
