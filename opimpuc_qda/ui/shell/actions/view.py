"""How the window looks and which language it speaks."""

from __future__ import annotations

from opimpuc_qda.ui.shell.actions.action import Action, Menu
from opimpuc_qda.ui.shell.languages import LANGUAGES
from opimpuc_qda.ui.shell.marking import QT_TRANSLATE_NOOP

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

COMMANDS = (
    Action(
        "commands.offer",
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Actions", "&Commands…"),
        QT_TRANSLATE_NOOP("Actions", "Type what you want to do, and do it"),
        lambda window: window.commanding.offer(),
        ("Ctrl+Shift+P", "F1"),
        starts_group=True,
    ),
    Action(
        "keys.edit",
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Actions", "&Keys…"),
        QT_TRANSLATE_NOOP("Actions", "Give actions other keys"),
        lambda window: window.commanding.edit_keys(),
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
