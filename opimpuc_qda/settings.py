"""The person's settings: a small TOML file with a version, kept apart from every project."""

from __future__ import annotations

import json
import tomllib
from dataclasses import asdict, dataclass
from pathlib import Path

from platformdirs import user_config_path

VERSION = 1
RECENT = 8


@dataclass(frozen=True, slots=True)
class Settings:
    """What is remembered between two starts.

    ``coder_name`` is "" until it was asked; ``language`` is "" (as the system), en, fr or zh_CN; ``theme`` is
    system, light or dark; ``text_size`` of transcripts in pixels; ``recent`` projects, the latest first.
    """

    coder_name: str = ""
    language: str = ""
    theme: str = "system"
    text_size: int = 17
    recent: tuple[str, ...] = ()


def settings_path() -> Path:
    """Where the settings of this person lie."""
    return user_config_path("opimpuc-qda", appauthor=False) / "settings.toml"


def load() -> Settings:
    """The settings as stored; what is absent, unreadable or of another type is as at the first start."""
    try:
        found = tomllib.loads(settings_path().read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        return Settings()
    defaults = asdict(Settings())
    kept = {
        name: value
        for name, value in found.items()
        if name in defaults and name != "recent" and type(value) is type(defaults[name])
    }
    recent = found.get("recent")
    paths = [path for path in recent if isinstance(path, str)] if isinstance(recent, list) else []
    return Settings(**kept, recent=tuple(paths[:RECENT]))


def save(settings: Settings) -> None:
    """Store ``settings``; the file is replaced as a whole, so that it is never half written.

    Raises:
        OSError: when the folder cannot be written.
    """
    path = settings_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = [f"version = {VERSION}"]
    lines += [f"{name} = {json.dumps(value, ensure_ascii=False)}" for name, value in asdict(settings).items()]
    partial = path.with_suffix(".partial")
    partial.write_text("\n".join(lines) + "\n", encoding="utf-8")
    partial.replace(path)
