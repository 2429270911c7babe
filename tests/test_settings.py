"""Settings survive a restart, a broken file, a stranger's file and a full disk."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as how
from hypothesis import strategies as st

from opimpuc_qda import settings as module
from opimpuc_qda.domain.errors import NotWritable
from opimpuc_qda.settings import PLACES, RECENT, Place, Settings, load, save, settings_path

FULL = Settings(
    coder_name='访谈 "A" \\ \n\t\x7f',
    language="zh_CN",
    theme="dark",
    text_size=21,
    window="AdnQywADAAA=",
    recent=("C:\\资料\\a.opq", "é/b.opq"),
    places=(Place("C:\\资料\\a.opq", "0192f0c1-0000-7000-8000-000000000000", 41), Place("é/b.opq", "x", 0)),
)
words = st.text(st.characters(exclude_categories=()))  # file names may hold lone surrogates
everything = st.builds(
    Settings,
    coder_name=words,
    language=st.sampled_from(module.LANGUAGES),
    theme=st.sampled_from(module.THEMES),
    text_size=st.sampled_from(module.TEXT_SIZES),
    window=words,
    recent=st.lists(words, max_size=RECENT).map(tuple),
    places=st.lists(st.builds(Place, words, words, st.integers(0, 2**60)), max_size=4).map(tuple),
)


def write(folder: Path, text: str) -> None:
    (folder / "settings.toml").write_text(text, encoding="utf-8")


def test_at_the_first_start_everything_is_default(tmp_path: Path) -> None:
    assert load(tmp_path) == Settings()
    assert list(tmp_path.iterdir()) == []


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    folder = tmp_path / "设置" / "deep"
    save(FULL, folder)
    assert load(folder) == FULL
    assert [path.name for path in folder.iterdir()] == ["settings.toml"]
    assert tomllib.loads((folder / "settings.toml").read_text(encoding="utf-8"))["version"] == module.VERSION


@given(everything)
@how(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_settings_come_back(tmp_path: Path, some: Settings) -> None:
    save(some, tmp_path)
    assert load(tmp_path) == some


def test_the_environment_names_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(module.FOLDER_VARIABLE, str(tmp_path / "elsewhere"))
    save(FULL)
    assert settings_path() == tmp_path / "elsewhere" / "settings.toml"
    assert load() == FULL
    assert settings_path(tmp_path) == tmp_path / "settings.toml"


def test_else_the_folder_is_that_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(module.FOLDER_VARIABLE, raising=False)
    assert settings_path().parent.name == "opimpuc-qda"


def test_unknown_keys_are_passed_over(tmp_path: Path) -> None:
    write(tmp_path, 'version = 99\ntheme = "light"\nfuture = {a = [1]}\n[section]\nb = 1\n')
    assert load(tmp_path) == Settings(theme="light")


@pytest.mark.parametrize(
    "line",
    [
        "coder_name = 3",
        'language = "klingon"',
        "language = true",
        'theme = "pink"',
        "theme = []",
        'text_size = "17"',
        "text_size = true",
        "text_size = 0",
        "text_size = 17.0",
        'recent = "a.opq"',
        "recent = [1, 2]",
        "places = 4",
        'places = ["a"]',
        'places = [{project = "a", transcript = "b"}]',
        'places = [{project = "a", transcript = "b", row = "1"}]',
        'places = [{project = "a", transcript = 2, row = 1}]',
        'places = [{project = "a", transcript = "b", row = -1}]',
        'places = [{project = "a", transcript = "b", row = true}]',
    ],
)
def test_a_value_of_another_type_is_as_at_the_first_start(tmp_path: Path, line: str) -> None:
    write(tmp_path, f'window = "kept"\n{line}\n')
    assert load(tmp_path) == Settings(window="kept")


@pytest.mark.parametrize(
    "content", [b"theme = ", b"\xff\xfe\x00", b"\xb7\xc3\xcc\xb8", b"a = " + b"[" * 100_000]
)
def test_a_broken_file_is_set_aside(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "settings.toml").write_bytes(content)
    assert load(tmp_path) == Settings()
    assert [path.name for path in tmp_path.iterdir()] == ["settings.broken.toml"]
    assert (tmp_path / "settings.broken.toml").read_bytes() == content
    save(FULL, tmp_path)
    assert load(tmp_path) == FULL


def test_a_folder_in_the_place_of_the_file_is_no_crash(tmp_path: Path) -> None:
    settings_path(tmp_path).mkdir()
    assert load(tmp_path) == Settings()
    with pytest.raises(NotWritable):
        save(FULL, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["settings.toml"]


def test_a_full_disk_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save(FULL, tmp_path)

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NotWritable) as caught:
        save(replace(FULL, theme="light"), tmp_path)
    assert caught.value.path == settings_path(tmp_path)
    assert load(tmp_path) == FULL
    assert [path.name for path in tmp_path.iterdir()] == ["settings.toml"]


def test_the_place_of_a_project_is_the_last_one() -> None:
    there, later, other = Place("a", "t", 1), Place("a", "u", 7), Place("b", "t", 2)
    now = Settings().at(there).at(other).at(later)
    assert now.places == (later, other)
    assert now.place("a") == later
    assert now.place("c") is None


def test_places_do_not_pile_up() -> None:
    now = Settings()
    for number in range(PLACES + 5):
        now = now.at(Place(str(number), "t", 0))
    assert len(now.places) == PLACES
    assert now.place("4") is None
    assert now.place("5") is not None


def test_importing_the_settings_costs_next_to_nothing() -> None:
    ask = "import sys, opimpuc_qda.settings; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", ask], capture_output=True, text=True, check=True
    ).stdout.split()
    assert "opimpuc_qda.settings" in loaded
    assert not {"platformdirs", "PySide6", "sqlalchemy", "yaml"} & set(loaded)
