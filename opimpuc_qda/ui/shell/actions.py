"""Everything one can ask the window for, as data: menus, toolbar, shortcuts and tests are built from ACTIONS.

A new verb is one more entry here; its ``run`` may import its dialog when it is first used.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from opimpuc_qda.ui.models.situation import Situation
from opimpuc_qda.ui.shell.languages import LANGUAGES
from opimpuc_qda.ui.shell.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from opimpuc_qda.ui.shell.main_window import MainWindow


class Menu(Enum):
    """The menus from left to right, with their titles; ``NONE`` is for keys that stand in no menu."""

    PROJECT = QT_TRANSLATE_NOOP("Actions", "&Project")
    EDIT = QT_TRANSLATE_NOOP("Actions", "&Edit")
    CODING = QT_TRANSLATE_NOOP("Actions", "&Coding")
    ALIGNMENT = QT_TRANSLATE_NOOP("Actions", "&Alignment")
    VIEW = QT_TRANSLATE_NOOP("Actions", "&View")
    THEME = QT_TRANSLATE_NOOP("Actions", "Colours")
    LANGUAGE = QT_TRANSLATE_NOOP("Actions", "Language")
    NONE = ""


SUBMENUS = {Menu.THEME: Menu.VIEW, Menu.LANGUAGE: Menu.VIEW}


def always(situation: Situation) -> bool:
    """For actions that need nothing."""
    del situation
    return True


@dataclass(frozen=True, slots=True)
class Action:
    """One verb. ``in_text`` keeps its keys to the canvas; ``choice`` makes it one of a group, ticked if true.

    ``text`` and ``tooltip`` are sources of the context "Actions", translated where they are shown.
    """

    id: str
    menu: Menu
    text: str
    tooltip: str
    run: Callable[[MainWindow], object]
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    enabled: Callable[[Situation], bool] = always
    in_text: bool = False
    in_toolbar: bool = False
    starts_group: bool = False
    choice: Callable[[MainWindow], bool] | None = None


PROJECT = (
    Action(
        "project.new",
        Menu.PROJECT,
        QT_TRANSLATE_NOOP("Actions", "&New project…"),
        QT_TRANSLATE_NOOP("Actions", "Make a project with the shipped codebook"),
        lambda window: window.projects.new(),
        ("Ctrl+N",),
        "new",
    ),
    Action(
        "project.open",
        Menu.PROJECT,
        QT_TRANSLATE_NOOP("Actions", "&Open…"),
        QT_TRANSLATE_NOOP("Actions", "Open a project file"),
        lambda window: window.projects.choose(),
        ("Ctrl+O",),
        "open",
        in_toolbar=True,
    ),
    Action(
        "project.sample",
        Menu.PROJECT,
        QT_TRANSLATE_NOOP("Actions", "Try the &sample"),
        QT_TRANSLATE_NOOP("Actions", "Open your copy of the made sample project"),
        lambda window: window.projects.sample(),
    ),
    Action(
        "transcripts.import",
        Menu.PROJECT,
        QT_TRANSLATE_NOOP("Actions", "&Import transcripts…"),
        QT_TRANSLATE_NOOP("Actions", "Look at transcripts, correct what was understood, and import them"),
        lambda window: window.transfers.import_transcripts(),
        ("Ctrl+I",),
        "import",
        enabled=lambda now: now.project,
        in_toolbar=True,
        starts_group=True,
    ),
    Action(
        "projects.merge",
        Menu.PROJECT,
        QT_TRANSLATE_NOOP("Actions", "&Merge coders' projects…"),
        QT_TRANSLATE_NOOP("Actions", "Bring in what other coders did in their copies of the project"),
        lambda window: window.transfers.merge_projects(),
        ("Ctrl+M",),
        "merge",
        enabled=lambda now: now.project,
        in_toolbar=True,
    ),
    Action(
        "workbook.export",
        Menu.PROJECT,
        QT_TRANSLATE_NOOP("Actions", "&Export workbook…"),
        QT_TRANSLATE_NOOP("Actions", "Write codebook, frequencies, tables and passages to an Excel file"),
        lambda window: window.transfers.export_workbook(),
        ("Ctrl+E",),
        "export",
        enabled=lambda now: now.project,
        in_toolbar=True,
    ),
    Action(
        "interview.describe",
        Menu.PROJECT,
        QT_TRANSLATE_NOOP("Actions", "&Place and interview…"),
        QT_TRANSLATE_NOOP("Actions", "Say where this interview was held, who speaks, and what is known"),
        lambda window: window.transfers.describe_interview(),
        ("F4",),
        enabled=lambda now: now.transcript,
        starts_group=True,
    ),
    Action(
        "attributes.show",
        Menu.PROJECT,
        QT_TRANSLATE_NOOP("Actions", "&Attributes…"),
        QT_TRANSLATE_NOOP("Actions", "Places, participants, interviews and texts with all that is known"),
        lambda window: window.transfers.show_attributes(),
        ("Shift+F4",),
        enabled=lambda now: now.project,
    ),
    Action(
        "project.close",
        Menu.PROJECT,
        QT_TRANSLATE_NOOP("Actions", "&Close project"),
        QT_TRANSLATE_NOOP("Actions", "Back to the start page; everything is saved already"),
        lambda window: window.projects.leave(),
        ("Ctrl+W",),
        enabled=lambda now: now.project,
        starts_group=True,
    ),
    Action(
        "program.quit",
        Menu.PROJECT,
        QT_TRANSLATE_NOOP("Actions", "&Quit"),
        QT_TRANSLATE_NOOP("Actions", "Close the window; everything is saved already"),
        lambda window: window.close(),
        ("Ctrl+Q",),
    ),
)

EDIT = (
    Action(
        "edit.undo",
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "&Undo"),
        QT_TRANSLATE_NOOP("Actions", "Take back what you did last"),
        lambda window: window.undo(),
        ("Ctrl+Z",),
        "undo",
        enabled=lambda now: now.undo,
        in_toolbar=True,
    ),
    Action(
        "edit.redo",
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "&Redo"),
        QT_TRANSLATE_NOOP("Actions", "Do again what you took back"),
        lambda window: window.redo(),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        "redo",
        enabled=lambda now: now.redo,
        in_toolbar=True,
    ),
)


SELECT = (
    Action(
        "select.word",
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "Select &word"),
        QT_TRANSLATE_NOOP("Actions", "Select the word at the caret"),
        lambda window: window.coding(lambda coding: coding.workspace.canvas.select_word()),
        ("Ctrl+D",),
        "word",
        enabled=lambda now: now.transcript,
        in_toolbar=True,
        starts_group=True,
    ),
    Action(
        "select.sentence",
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "Select &sentence"),
        QT_TRANSLATE_NOOP("Actions", "Select the sentence at the caret"),
        lambda window: window.coding(lambda coding: coding.workspace.canvas.select_sentence()),
        ("Ctrl+J",),
        "sentence",
        enabled=lambda now: now.transcript,
        in_toolbar=True,
    ),
    Action(
        "select.turn",
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "Select &turn"),
        QT_TRANSLATE_NOOP("Actions", "Select the whole turn at the caret"),
        lambda window: window.coding(lambda coding: coding.workspace.canvas.select_turn()),
        ("Ctrl+T",),
        "turn",
        enabled=lambda now: now.transcript,
        in_toolbar=True,
    ),
    Action(
        "select.across",
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "Go to the &other language"),
        QT_TRANSLATE_NOOP("Actions", "Put the caret on what renders these words in the other language"),
        lambda window: window.coding(lambda coding: coding.workspace.canvas.other_column()),
        ("F6",),
        "language",
        enabled=lambda now: now.transcript,
    ),
)


def _recent(digit: int) -> Action:
    return Action(
        f"coding.recent.{digit}",
        Menu.NONE,
        QT_TRANSLATE_NOOP("Actions", "Apply a recent code"),
        QT_TRANSLATE_NOOP("Actions", "Apply the recent code with this digit"),
        lambda window: window.coding(lambda coding: coding.apply_recent(digit)),
        (str(digit),),
        enabled=lambda now: now.passage and now.recent >= digit,
        in_text=True,
    )


CODING = (
    Action(
        "coding.find",
        Menu.CODING,
        QT_TRANSLATE_NOOP("Actions", "&Find a code"),
        QT_TRANSLATE_NOOP("Actions", "Type to find a code, Enter to apply it"),
        lambda window: window.coding(lambda coding: coding.find_code()),
        ("Ctrl+K",),
        "search",
        enabled=lambda now: now.project,
        in_toolbar=True,
    ),
    Action(
        "coding.apply",
        Menu.CODING,
        QT_TRANSLATE_NOOP("Actions", "&Apply the marked code"),
        QT_TRANSLATE_NOOP("Actions", "Put the code marked in the codebook on the selected passage"),
        lambda window: window.coding(lambda coding: coding.apply_marked()),
        ("Return", "Enter"),
        "code",
        enabled=lambda now: now.passage and now.code,
        in_text=True,
        in_toolbar=True,
    ),
    Action(
        "coding.memo",
        Menu.CODING,
        QT_TRANSLATE_NOOP("Actions", "&Memo"),
        QT_TRANSLATE_NOOP("Actions", "Write a memo on the current coding"),
        lambda window: window.coding(lambda coding: coding.write_memo()),
        ("M",),
        "memo",
        enabled=lambda now: now.coding,
        in_text=True,
        in_toolbar=True,
    ),
    Action(
        "coding.remove",
        Menu.CODING,
        QT_TRANSLATE_NOOP("Actions", "&Remove coding"),
        QT_TRANSLATE_NOOP("Actions", "Take the current coding away; it can be undone"),
        lambda window: window.coding(lambda coding: coding.remove_current()),
        ("Delete", "Backspace"),
        "remove",
        enabled=lambda now: now.coding,
        in_text=True,
        in_toolbar=True,
    ),
    *(_recent(digit) for digit in range(1, 10)),
)

ALIGNMENT = (
    Action(
        "alignment.next",
        Menu.ALIGNMENT,
        QT_TRANSLATE_NOOP("Actions", "Ne&xt uncertain place"),
        QT_TRANSLATE_NOOP("Actions", "Go to the next place whose alignment somebody should look at"),
        lambda window: window.coding(lambda coding: coding.alignment.go_to_uncertain(1)),
        ("F7",),
        enabled=lambda now: now.translation,
    ),
    Action(
        "alignment.previous",
        Menu.ALIGNMENT,
        QT_TRANSLATE_NOOP("Actions", "&Previous uncertain place"),
        QT_TRANSLATE_NOOP("Actions", "Go back to the last place whose alignment somebody should look at"),
        lambda window: window.coding(lambda coding: coding.alignment.go_to_uncertain(-1)),
        ("Shift+F7",),
        enabled=lambda now: now.translation,
    ),
    Action(
        "alignment.confirm",
        Menu.ALIGNMENT,
        QT_TRANSLATE_NOOP("Actions", "&Confirm"),
        QT_TRANSLATE_NOOP("Actions", "Say that original and translation belong together here"),
        lambda window: window.coding(lambda coding: coding.alignment.confirm()),
        ("F8",),
        enabled=lambda now: now.translation,
    ),
    Action(
        "alignment.merge",
        Menu.ALIGNMENT,
        QT_TRANSLATE_NOOP("Actions", "&Merge with the next"),
        QT_TRANSLATE_NOOP("Actions", "Let this place and the next one be one"),
        lambda window: window.coding(lambda coding: coding.alignment.merge()),
        ("Alt+Down",),
        enabled=lambda now: now.translation,
        starts_group=True,
    ),
    Action(
        "alignment.split",
        Menu.ALIGNMENT,
        QT_TRANSLATE_NOOP("Actions", "&Split here"),
        QT_TRANSLATE_NOOP("Actions", "Part this place before the turn at the caret"),
        lambda window: window.coding(lambda coding: coding.alignment.split()),
        ("Alt+S",),
        enabled=lambda now: now.translation,
    ),
    Action(
        "alignment.unlink",
        Menu.ALIGNMENT,
        QT_TRANSLATE_NOOP("Actions", "&Unlink"),
        QT_TRANSLATE_NOOP("Actions", "Let original and translation stand alone here"),
        lambda window: window.coding(lambda coding: coding.alignment.unlink()),
        ("Alt+U",),
        enabled=lambda now: now.translation,
    ),
    Action(
        "alignment.link",
        Menu.ALIGNMENT,
        QT_TRANSLATE_NOOP("Actions", "&Link"),
        QT_TRANSLATE_NOOP("Actions", "Link this turn with the one across that stands alone too"),
        lambda window: window.coding(lambda coding: coding.alignment.link()),
        ("Alt+L",),
        enabled=lambda now: now.translation,
    ),
    Action(
        "alignment.down",
        Menu.ALIGNMENT,
        QT_TRANSLATE_NOOP("Actions", "Move the translation &down from here"),
        QT_TRANSLATE_NOOP("Actions", "Move the translation down by one, up to the next confirmed place"),
        lambda window: window.coding(lambda coding: coding.alignment.shift(1)),
        ("Alt+Shift+Down",),
        enabled=lambda now: now.translation,
        starts_group=True,
    ),
    Action(
        "alignment.up",
        Menu.ALIGNMENT,
        QT_TRANSLATE_NOOP("Actions", "Move the translation up from &here"),
        QT_TRANSLATE_NOOP("Actions", "Move the translation up by one, up to the next confirmed place"),
        lambda window: window.coding(lambda coding: coding.alignment.shift(-1)),
        ("Alt+Shift+Up",),
        enabled=lambda now: now.translation,
    ),
    Action(
        "alignment.realign",
        Menu.ALIGNMENT,
        QT_TRANSLATE_NOOP("Actions", "&Align anew from here"),
        QT_TRANSLATE_NOOP("Actions", "Have the program align again, up to the next confirmed place"),
        lambda window: window.coding(lambda coding: coding.alignment.realign()),
        ("Alt+R",),
        enabled=lambda now: now.translation,
    ),
)

VIEW = (
    Action(
        "view.larger",
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Actions", "&Larger text"),
        QT_TRANSLATE_NOOP("Actions", "Show the transcript larger"),
        lambda window: window.look.enlarge(1),
        ("Ctrl++", "Ctrl+="),
        "zoom-in",
    ),
    Action(
        "view.smaller",
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Actions", "&Smaller text"),
        QT_TRANSLATE_NOOP("Actions", "Show the transcript smaller"),
        lambda window: window.look.enlarge(-1),
        ("Ctrl+-",),
        "zoom-out",
    ),
)


def _theme(name: str, text: str) -> Action:
    return Action(
        f"theme.{name}",
        Menu.THEME,
        text,
        QT_TRANSLATE_NOOP("Actions", "Change the colours of the window"),
        lambda window: window.look.use_theme(name),
        choice=lambda window: window.look.theme_choice == name,
    )


def _language(name: str, own_name: str) -> Action:
    return Action(
        f"language.{name}",
        Menu.LANGUAGE,
        own_name,
        QT_TRANSLATE_NOOP("Actions", "Change the language of the interface"),
        lambda window: window.look.use_language(name),
        choice=lambda window: window.look.language.name == name,
    )


THEMES = (
    _theme("system", QT_TRANSLATE_NOOP("Actions", "As the system")),
    _theme("light", QT_TRANSLATE_NOOP("Actions", "Light")),
    _theme("dark", QT_TRANSLATE_NOOP("Actions", "Dark")),
)

LANGUAGE_CHOICES = tuple(_language(language.name, language.own_name) for language in LANGUAGES)

ACTIONS = (*PROJECT, *EDIT, *SELECT, *CODING, *ALIGNMENT, *VIEW, *THEMES, *LANGUAGE_CHOICES)
