from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

import setup_system
from setup_failures import SetUpFailed
from setup_system import (
    ALWAYS,
    ON_A_SCREEN,
    Library,
    ensure_environments_can_be_made,
    ensure_system,
    has_chinese_font,
    is_chinese_font,
    loads,
    missing_libraries,
    still_missing,
)

if TYPE_CHECKING:
    from pathlib import Path

A_LIBRARY = Library("libnowhere-to-be-found.so.9", "libnowhere9")
linux = pytest.mark.skipif(sys.platform != "linux", reason="about Linux")


@pytest.fixture(autouse=True)
def _fresh_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    setup_system.apt.cache_clear()
    setup_system.refresh_package_lists.cache_clear()


@pytest.fixture
def record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A system whose apt-get and sudo only write down what they are asked."""
    said = tmp_path / "said"
    for name in ("apt-get", "sudo"):
        program = tmp_path / "bin" / name
        program.parent.mkdir(exist_ok=True)
        program.write_text(f'#!/bin/sh\necho {name} "$@" >> {said}\n', encoding="utf-8")
        program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:/usr/bin:/bin")
    return said


@linux
def test_the_loader_is_asked() -> None:
    assert loads("libc.so.6")
    assert not loads(A_LIBRARY.soname)


def test_missing_libraries_keep_their_order() -> None:
    wanted = (*ALWAYS, *ON_A_SCREEN)
    absent = {"libX11-xcb.so.1", "libEGL.so.1"}
    missing = missing_libraries(wanted, lambda soname: soname not in absent)
    assert [library.package for library in missing] == ["libegl1", "libx11-xcb1"]


@pytest.mark.parametrize(
    ("file", "chinese"),
    [
        ("NotoSansCJK-Regular.ttc", True),
        ("wqy-microhei.ttc", True),
        ("SourceHanSansSC-Regular.otf", True),
        ("DroidSansFallbackFull.ttf", True),
        ("DejaVuSans.ttf", False),
        ("NotoSans-Regular.ttf", False),
    ],
)
def test_chinese_fonts_are_known_by_their_names(file: str, chinese: bool) -> None:
    assert is_chinese_font(file) is chinese


@linux
def test_without_fontconfig_the_folders_are_searched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(setup_system, "FONT_FOLDERS", (str(tmp_path / "fonts"),))
    assert not has_chinese_font()
    font = tmp_path / "fonts" / "truetype" / "wqy-microhei.ttc"
    font.parent.mkdir(parents=True)
    font.touch()
    assert has_chinese_font()


@linux
def test_missing_libraries_are_installed_after_one_update(
    record: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(setup_system, "ALWAYS", (A_LIBRARY,))
    monkeypatch.setattr(setup_system, "has_chinese_font", lambda: True)
    monkeypatch.setattr("os.geteuid", lambda: 0)
    ensure_system(screen=False)
    ensure_system(screen=False)
    asked = [line.split() for line in record.read_text(encoding="utf-8").splitlines()]
    assert [words for words in asked if "update" in words] == asked[:1]
    assert {words[-1] for words in asked if "install" in words} == {"libnowhere9"}
    assert "run `sudo apt-get install libnowhere9`" in capsys.readouterr().out


@linux
def test_who_may_use_sudo_without_a_password_uses_it(record: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    assert setup_system.apt_install(["libnowhere9"])
    asked = record.read_text(encoding="utf-8").splitlines()
    assert asked[0] == "sudo -n true"
    assert all("DEBIAN_FRONTEND=noninteractive" in line for line in asked[1:])


@linux
def test_who_may_not_is_told_what_to_do(
    record: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    record.with_name("bin").joinpath("sudo").write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    monkeypatch.setattr(setup_system, "ALWAYS", (A_LIBRARY,))
    monkeypatch.setattr(setup_system, "has_chinese_font", lambda: False)
    ensure_system(screen=False)
    assert not record.exists()
    said = capsys.readouterr().out
    assert "libnowhere-to-be-found.so.9, a Chinese font" in said
    assert "run `sudo apt-get install libnowhere9 fonts-noto-cjk`" in said


def test_elsewhere_than_debian_no_apt_is_named() -> None:
    sentence = still_missing(["libegl1"], debian=False)
    assert "libegl1" in sentence
    assert "apt" not in sentence


@linux
def test_a_python_without_environments_asks_for_debians_package(
    record: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(setup_system, "can_make_environments", lambda: False)
    monkeypatch.setattr("os.geteuid", lambda: 0)
    with pytest.raises(SetUpFailed, match="sudo apt-get install python3-venv"):
        ensure_environments_can_be_made()
    assert "install --yes --no-install-recommends python3-venv" in record.read_text(encoding="utf-8")


@linux
def test_a_python_without_ensurepip_is_noticed() -> None:
    program = (
        "import sys; sys.modules['ensurepip'] = None; import importlib.util as u\n"
        "import setup_environment as s\n"
        "real = u.find_spec\n"
        "u.find_spec = lambda name: None if name == 'ensurepip' else real(name)\n"
        "print(s.can_make_environments())"
    )
    folder = setup_system.Path(setup_system.__file__).parent
    said = subprocess.run(
        [sys.executable, "-c", program], cwd=folder, capture_output=True, text=True, check=True
    )
    assert said.stdout == "False\n"
