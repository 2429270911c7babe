"""How one reads: languages, marks and lines, what selecting grows by, and ways through a transcript."""

from __future__ import annotations

from opimpuc_qda.settings import SPACINGS
from opimpuc_qda.ui.shell.actions.action import Action, Menu
from opimpuc_qda.ui.shell.marking import QT_TRANSLATE_NOOP


def _snap(name: str, text: str) -> Action:
    return Action(
        f"snap.{name}",
        Menu.SNAP,
        text,
        QT_TRANSLATE_NOOP("Actions", "What dragging, and Shift with an arrow or a click, select by"),
        lambda window: window.look.read_with(snap=name),
        choice=lambda window: window.look.reading.snap.value == name,
    )


def _arrangement(name: str, text: str) -> Action:
    return Action(
        f"arrangement.{name}",
        Menu.ARRANGEMENT,
        text,
        QT_TRANSLATE_NOOP("Actions", "Which languages are shown, and how they stand"),
        lambda window: window.look.read_with(arrangement=name),
        choice=lambda window: window.look.reading.arrangement.value == name,
    )


def _marking(name: str, text: str) -> Action:
    return Action(
        f"marking.{name}",
        Menu.MARKING,
        text,
        QT_TRANSLATE_NOOP("Actions", "How codings show in the words"),
        lambda window: window.look.read_with(marking=name),
        choice=lambda window: window.look.reading.marking.value == name,
    )


def _spacing(percent: int, text: str) -> Action:
    return Action(
        f"spacing.{percent}",
        Menu.SPACING,
        text,
        QT_TRANSLATE_NOOP("Actions", "How much room there is between lines"),
        lambda window: window.look.read_with(spacing=percent),
        choice=lambda window: window.look.reading.spacing == percent,
    )


def _walk(name: str, text: str, tooltip: str, keys: tuple[str, ...], way: str, step: int) -> Action:
    return Action(
        f"go.{name}",
        Menu.GO,
        text,
        tooltip,
        lambda window: window.coding(lambda coding: coding.ways.go(way, step)),
        keys,
        enabled=lambda now: now.transcript,
        starts_group=step > 0,
    )


def _end(name: str, text: str, key: str, step: int, *, first: bool) -> Action:
    return Action(
        f"coding.{name}",
        Menu.ENDS,
        text,
        QT_TRANSLATE_NOOP("Actions", "Move an end of the current coding by what selecting goes by"),
        lambda window: window.coding(lambda coding: coding.workspace.canvas.ends.step(step, first=first)),
        (key,),
        enabled=lambda now: now.coding,
    )


READING = (
    _snap("character", QT_TRANSLATE_NOOP("Actions", "Character")),
    _snap("word", QT_TRANSLATE_NOOP("Actions", "Word")),
    _snap("phrase", QT_TRANSLATE_NOOP("Actions", "Phrase")),
    _snap("sentence", QT_TRANSLATE_NOOP("Actions", "Sentence")),
    _snap("turn", QT_TRANSLATE_NOOP("Actions", "Turn")),
    Action(
        "select.unit",
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "Select by the ne&xt unit"),
        QT_TRANSLATE_NOOP("Actions", "Select by characters, words, phrases, sentences, turns in turn"),
        lambda window: window.look.snap_to_next(),
        ("Ctrl+U",),
    ),
    _arrangement("columns", QT_TRANSLATE_NOOP("Actions", "Side by side")),
    _arrangement("interleaved", QT_TRANSLATE_NOOP("Actions", "One below the other")),
    _arrangement("original", QT_TRANSLATE_NOOP("Actions", "Original only")),
    _arrangement("translation", QT_TRANSLATE_NOOP("Actions", "Translation only")),
    Action(
        "view.arrangement",
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Actions", "Next arra&ngement of languages"),
        QT_TRANSLATE_NOOP("Actions", "Side by side, one below the other, or one language"),
        lambda window: window.look.arrange_next(),
        ("Ctrl+L",),
    ),
    _marking("tint", QT_TRANSLATE_NOOP("Actions", "Coloured ground")),
    _marking("underline", QT_TRANSLATE_NOOP("Actions", "Coloured lines")),
    *(
        _spacing(percent, text)
        for percent, text in zip(
            SPACINGS,
            (
                QT_TRANSLATE_NOOP("Actions", "Narrow"),
                QT_TRANSLATE_NOOP("Actions", "Usual"),
                QT_TRANSLATE_NOOP("Actions", "Wide"),
                QT_TRANSLATE_NOOP("Actions", "Very wide"),
            ),
            strict=True,
        )
    ),
    Action(
        "view.fonts",
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Actions", "&Fonts…"),
        QT_TRANSLATE_NOOP("Actions", "Choose a font for Chinese and one for other languages"),
        lambda window: window.choose_fonts(),
    ),
)

WAYS = (
    _walk(
        "sentence.next",
        QT_TRANSLATE_NOOP("Actions", "Next &sentence"),
        QT_TRANSLATE_NOOP("Actions", "Select the next sentence"),
        ("Ctrl+Down",),
        "sentence",
        1,
    ),
    _walk(
        "sentence.previous",
        QT_TRANSLATE_NOOP("Actions", "Previous sentence"),
        QT_TRANSLATE_NOOP("Actions", "Select the previous sentence"),
        ("Ctrl+Up",),
        "sentence",
        -1,
    ),
    _walk(
        "turn.next",
        QT_TRANSLATE_NOOP("Actions", "Next &turn"),
        QT_TRANSLATE_NOOP("Actions", "Select the next turn"),
        ("Ctrl+PgDown",),
        "turn",
        1,
    ),
    _walk(
        "turn.previous",
        QT_TRANSLATE_NOOP("Actions", "Previous turn"),
        QT_TRANSLATE_NOOP("Actions", "Select the previous turn"),
        ("Ctrl+PgUp",),
        "turn",
        -1,
    ),
    _walk(
        "coding.next",
        QT_TRANSLATE_NOOP("Actions", "Next &coding"),
        QT_TRANSLATE_NOOP("Actions", "Go to the coding that begins next"),
        ("Alt+Right",),
        "coding",
        1,
    ),
    _walk(
        "coding.previous",
        QT_TRANSLATE_NOOP("Actions", "Previous coding"),
        QT_TRANSLATE_NOOP("Actions", "Go to the coding that begins before"),
        ("Alt+Left",),
        "coding",
        -1,
    ),
    _walk(
        "uncoded.next",
        QT_TRANSLATE_NOOP("Actions", "Next &uncoded passage"),
        QT_TRANSLATE_NOOP("Actions", "Select the next sentence or turn that has no coding"),
        ("Alt+PgDown",),
        "uncoded",
        1,
    ),
    _walk(
        "uncoded.previous",
        QT_TRANSLATE_NOOP("Actions", "Previous uncoded passage"),
        QT_TRANSLATE_NOOP("Actions", "Select the sentence or turn before that has no coding"),
        ("Alt+PgUp",),
        "uncoded",
        -1,
    ),
    Action(
        "go.overlapping",
        Menu.GO,
        QT_TRANSLATE_NOOP("Actions", "Next coding &here"),
        QT_TRANSLATE_NOOP("Actions", "Make the codings at the caret current, one after the other"),
        lambda window: window.coding(lambda coding: coding.ways.cycle()),
        ("O",),
        enabled=lambda now: now.transcript,
        in_text=True,
        starts_group=True,
    ),
    _end("end.later", QT_TRANSLATE_NOOP("Actions", "End later"), "Alt+Shift+Right", 1, first=False),
    _end("end.earlier", QT_TRANSLATE_NOOP("Actions", "End earlier"), "Alt+Shift+Left", -1, first=False),
    _end("start.earlier", QT_TRANSLATE_NOOP("Actions", "Begin earlier"), "Alt+Shift+PgUp", -1, first=True),
    _end("start.later", QT_TRANSLATE_NOOP("Actions", "Begin later"), "Alt+Shift+PgDown", 1, first=True),
)
