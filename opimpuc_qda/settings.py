"""The person's settings: a small TOML file with a version, kept apart from every project."""

from __future__ import annotations

import json
import os
import tomllib
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import TypeVar

from opimpuc_qda.domain.errors import NotWritable

T = TypeVar("T", str, int)

VERSION = 1
RECENT = 8
PLACES = 50
FOLDER_VARIABLE = "OPIMPUC_QDA_SETTINGS"
"""The environment variable that names another folder for the settings."""

THEMES = ("system", "light", "dark")
LANGUAGES = ("", "en", "fr", "zh_CN")
TEXT_SIZES = range(6, 97)
ARRANGEMENTS = ("columns", "interleaved", "original", "translation")
MARKINGS = ("tint", "underline")
SNAPS = ("character", "word", "phrase", "sentence", "turn")
SPACINGS = (85, 100, 125, 160)


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody stopped reading: the row ``row`` (from 0) of the transcript ``transcript`` (a uid).

    ``project`` is the path of the project as text.
    """

    project: str
    transcript: str
    row: int


@dataclass(frozen=True, slots=True)
class CodeKeys:
    """Which codes (uids, or "" for none) have the keys Ctrl+1, Ctrl+2 ... in ``project`` (a path)."""

    project: str
    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Beside:
    """The language (BCP 47) of the translation that stands beside the original in ``project`` (a path)."""

    project: str
    language: str


@dataclass(frozen=True, slots=True)
class ActionKeys:
    """The keys that a person has given the action ``action`` (an id), as Qt writes them portably."""

    action: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Settings:
    """What is remembered between two starts.

    ``coder_name`` is "" until it was asked; ``language`` is "" (as the system), en, fr or zh_CN; ``theme`` is
    system, light or dark; ``text_size`` of transcripts in pixels; ``arrangement`` of languages, ``marking``
    of codings, ``snap`` (what selecting grows by), ``spacing`` of lines (percent) and fonts ("": chosen by
    the program) say how they are read; ``window`` its geometry as Qt saves it, in base64; ``action_keys`` are
    those that are others than the shipped ones; ``recent`` projects, ``places``, ``code_keys`` and ``beside``
    the latest first.
    """

    coder_name: str = ""
    language: str = ""
    theme: str = "system"
    text_size: int = 17
    arrangement: str = "columns"
    marking: str = "tint"
    snap: str = "character"
    spacing: int = 100
    han_font: str = ""
    latin_font: str = ""
    window: str = ""
    recent: tuple[str, ...] = ()
    places: tuple[Place, ...] = ()
    code_keys: tuple[CodeKeys, ...] = ()
    beside: tuple[Beside, ...] = ()
    action_keys: tuple[ActionKeys, ...] = ()

    def place(self, project: str) -> Place | None:
        """Where the project at the path ``project`` was left, or None."""
        return next((place for place in self.places if place.project == project), None)

    def at(self, place: Place) -> Settings:
        """These settings with ``place`` as the place of its project."""
        others = (other for other in self.places if other.project != place.project)
        return replace(self, places=(place, *others)[:PLACES])

    def keys_of(self, project: str) -> tuple[str, ...]:
        """The codes with keys of their own in the project at the path ``project``."""
        return next((keys.codes for keys in self.code_keys if keys.project == project), ())

    def with_keys(self, given: CodeKeys) -> Settings:
        """These settings with ``given`` as the keys of its project."""
        others = (keys for keys in self.code_keys if keys.project != given.project)
        return replace(self, code_keys=(given, *others)[:PLACES])

    def beside_in(self, project: str) -> str:
        """The language of the translation chosen in the project at the path ``project``; "" for none."""
        return next((one.language for one in self.beside if one.project == project), "")

    def with_beside(self, chosen: Beside) -> Settings:
        """These settings with ``chosen`` as the choice in its project."""
        others = (one for one in self.beside if one.project != chosen.project)
        return replace(self, beside=(chosen, *others)[:PLACES])


def settings_path(folder: Path | None = None) -> Path:
    """Where the settings lie: in ``folder``, else where the environment says, else as the system has it."""
    if folder is None and FOLDER_VARIABLE in os.environ:
        folder = Path(os.environ[FOLDER_VARIABLE])
    if folder is None:
        from platformdirs import user_config_path

        folder = user_config_path("opimpuc-qda", appauthor=False)
    return folder / "settings.toml"


def models_folder() -> Path:
    """Where a person's language models lie: where the environment says, else as the system has it."""
    if FOLDER_VARIABLE in os.environ:
        return Path(os.environ[FOLDER_VARIABLE]) / "models"
    from platformdirs import user_data_path

    return user_data_path("opimpuc-qda", appauthor=False) / "models"


def load(folder: Path | None = None) -> Settings:
    """The settings as stored; what is absent, unknown or of another type is as at the first start.

    A file that is no TOML is set aside as ``settings.broken.toml``, so that saving does not destroy it.
    """
    path = settings_path(folder)
    try:
        found = tomllib.loads(path.read_bytes().decode("utf-8", "surrogatepass"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError):
        with suppress(OSError):
            path.replace(path.with_suffix(".broken.toml"))
        return Settings()
    except OSError:
        return Settings()
    return _understood(found)


def save(settings: Settings, folder: Path | None = None) -> None:
    """Store ``settings``; the file is replaced as a whole, so that it is never half written.

    Raises:
        NotWritable: the folder cannot be written, or the disk is full; the old file stands.
    """
    path = settings_path(folder)
    partial = path.with_suffix(f".{os.getpid()}.partial")  # two windows may save at the same time
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with partial.open("wb") as file:
            file.write(_toml(settings).encode("utf-8", "surrogatepass"))
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    except OSError as error:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
        raise NotWritable(path) from error


def _understood(found: dict[str, object]) -> Settings:
    default = Settings()
    return Settings(
        coder_name=_text(found.get("coder_name"), default.coder_name),
        language=_one_of(LANGUAGES, found.get("language"), default.language),
        theme=_one_of(THEMES, found.get("theme"), default.theme),
        text_size=_one_of(TEXT_SIZES, found.get("text_size"), default.text_size),
        arrangement=_one_of(ARRANGEMENTS, found.get("arrangement"), default.arrangement),
        marking=_one_of(MARKINGS, found.get("marking"), default.marking),
        snap=_one_of(SNAPS, found.get("snap"), default.snap),
        spacing=_one_of(SPACINGS, found.get("spacing"), default.spacing),
        han_font=_text(found.get("han_font"), default.han_font),
        latin_font=_text(found.get("latin_font"), default.latin_font),
        window=_text(found.get("window"), default.window),
        recent=tuple(path for path in _list(found.get("recent")) if isinstance(path, str))[:RECENT],
        places=tuple(place for item in _list(found.get("places")) if (place := _place(item)))[:PLACES],
        code_keys=tuple(keys for item in _list(found.get("code_keys")) if (keys := _code_keys(item)))[
            :PLACES
        ],
        beside=tuple(one for item in _list(found.get("beside")) if (one := _beside(item)))[:PLACES],
        action_keys=tuple(given for item in _list(found.get("action_keys")) if (given := _action_keys(item))),
    )


def _text(value: object, default: str) -> str:
    return value if isinstance(value, str) else default


def _one_of(allowed: Sequence[T], value: object, default: T) -> T:
    """The allowed value that equals ``value`` (True is not 1), else ``default``."""
    same = (item for item in allowed if type(value) is type(item) and value == item)
    return next(same, default)


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _place(item: object) -> Place | None:
    """A place as stored, or None where it cannot be one."""
    if not isinstance(item, dict):
        return None
    project, transcript, row = (item.get(field.name) for field in fields(Place))
    if isinstance(project, str) and isinstance(transcript, str) and type(row) is int and row >= 0:
        return Place(project, transcript, row)
    return None


def _code_keys(item: object) -> CodeKeys | None:
    """Keys as stored, or None where they cannot be some."""
    if not isinstance(item, dict):
        return None
    project, codes = item.get("project"), _list(item.get("codes"))
    if not isinstance(project, str) or not all(isinstance(code, str) for code in codes):
        return None
    return CodeKeys(project, tuple(map(str, codes)))


def _beside(item: object) -> Beside | None:
    """A choice as stored, or None where it cannot be one."""
    if not isinstance(item, dict):
        return None
    project, language = item.get("project"), item.get("language")
    return Beside(project, language) if isinstance(project, str) and isinstance(language, str) else None


def _action_keys(item: object) -> ActionKeys | None:
    """Keys of an action as stored, or None where they cannot be some."""
    if not isinstance(item, dict):
        return None
    action, keys = item.get("action"), _list(item.get("keys"))
    if not isinstance(action, str) or not all(isinstance(key, str) for key in keys):
        return None
    return ActionKeys(action, tuple(map(str, keys)))


def _toml(settings: Settings) -> str:
    lines = [f"version = {VERSION}"]
    values = asdict(settings)
    tables = {name: values.pop(name) for name in ("places", "code_keys", "beside", "action_keys")}
    lines += [f"{name} = {_value(value)}" for name, value in values.items()]
    for name, rows in tables.items():
        for row in rows:
            lines += ["", f"[[{name}]]", *(f"{field} = {_value(value)}" for field, value in row.items())]
    return "\n".join(lines) + "\n"


def _value(value: object) -> str:
    """A string, number or list of strings as TOML: JSON is TOML there, but for the delete character."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007F")
