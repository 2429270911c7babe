"""Brings the translations of the window up to date.

    python packaging/translations.py update     collect the strings of the program into translations/*.ts
    python packaging/translations.py compile    make the .qm files that the program loads
    python packaging/translations.py missing    list what is not translated yet

Needs the Linguist tools of PySide6-Essentials.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
LANGUAGES = ("en", "fr", "zh_CN")


def files() -> tuple[Path, ...]:
    """The translation files that people edit."""
    return tuple(ROOT / "translations" / f"opimpuc_qda_{language}.ts" for language in LANGUAGES)


def update(folder: Path = ROOT / "translations") -> None:
    """Collect every marked string into the files in ``folder``; what is gone from the program goes."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "opimpuc_qda" / "ui").rglob("*.py"))
    for file in files():
        target = folder / file.name
        language = file.stem.removeprefix("opimpuc_qda_")
        _run(
            "pyside6-lupdate",
            *("-silent", "-no-obsolete", "-locations", "none"),
            *("-source-language", "en", "-target-language", language),
            *sources,
            "-ts",
            str(target),
        )
        if language == "en":
            _speak_english(target)


def compile_all() -> None:
    """Make each .qm file from its .ts file."""
    for file in files():
        _run("pyside6-lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm")))


def is_stale() -> bool:
    """Whether a .qm file is absent or older than its .ts file."""
    return any(_older(file.with_suffix(".qm"), file) for file in files())


def missing(file: Path) -> Iterator[tuple[str, str]]:
    """(context, source) of every string without a finished translation."""
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                yield context.findtext("name", ""), message.findtext("source", "")


def main(arguments: Sequence[str]) -> int:
    """Run the command named; returns the exit status."""
    match list(arguments):
        case ["update"]:
            update()
        case ["compile"]:
            compile_all()
        case ["missing"]:
            for file in files():
                for context, source in missing(file):
                    print(f"{file.name}: {context}: {source}")
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


def _speak_english(file: Path) -> None:
    """English says what the program says; only plurals (numerus) are left to people."""
    plain = re.compile(
        r"(<source>(?P<said>[^<]*)</source>\s*(?:<comment>[^<]*</comment>\s*)?)"
        r'<translation type="unfinished"></translation>'
    )
    text = file.read_text(encoding="utf-8")
    file.write_text(plain.sub(r"\1<translation>\g<said></translation>", text), encoding="utf-8", newline="\n")


def _run(tool: str, *arguments: str) -> None:
    beside = Path(sys.executable).with_name(tool)
    command = str(beside) if beside.exists() or beside.with_suffix(".exe").exists() else tool
    subprocess.run([command, *arguments], cwd=ROOT, check=True)


def _older(made: Path, source: Path) -> bool:
    return not made.exists() or made.stat().st_mtime < source.stat().st_mtime


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
