"""What every command has in common: help, version, exit statuses."""

from __future__ import annotations

import sys

import pytest
from cli_world import PACKAGED, TABLE

from opimpuc_qda import __version__

COMMANDS = (
    "new",
    "import",
    "translate",
    "transcripts",
    "code",
    "search",
    "suggest",
    "merge",
    "export",
    "codebook",
    "log",
    "check",
    "dump",
)


@pytest.mark.parametrize(
    "words",
    [
        ["nonsense"],
        ["new"],
        ["import", "p.opq"],
        ["export", "p.opq", "x.xlsx", "--counting", "rows"],
        ["code", "p.opq", "--from", "t.csv"],
        ["transcripts", "p.opq", "--te", "x"],
        ["suggest", "p.opq", "--apply"],
        ["codebook", "p.opq", "import", "x.yaml"],
    ],
    ids=" ".join,
)
def test_wrong_usage_is_status_two(commands, words):
    said = commands.give(*words)
    assert (said.status, said.out) == (2, "")
    assert said.err.startswith("usage: opimpuc-qda ")


def test_help_names_every_command_and_no_other(commands):
    said = commands.give("--help")
    assert (said.status, said.err) == (0, "")
    lines = [line.split() for line in said.out.splitlines() if line.startswith("    ")]
    assert tuple(words[0] for words in lines if words[0].islower()) == COMMANDS


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(commands, command):
    said = commands.give(command, "--help")
    assert (said.status, said.err) == (0, "")
    assert said.out.startswith(f"usage: opimpuc-qda {command} [-h] [--json]")
    assert "PROJECT.opq" in said.out


def test_the_version(commands):
    said = commands.give("--version")
    assert (said.status, said.out, said.err) == (0, f"opimpuc-qda {__version__}\n", "")


def test_stopping_leaves_the_project_as_it_was(new, monkeypatch):
    def stop(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr("opimpuc_qda.cli.inspecting.operations", stop)
    assert new.refused("log").startswith("Stopped")


def test_what_the_system_refuses_is_one_sentence(new, monkeypatch):
    def fail(*_):
        raise OSError(5, "Input/output error", "p.opq")

    monkeypatch.setattr("opimpuc_qda.cli.inspecting.operations", fail)
    assert new.refused("log") == "p.opq cannot be used: Input/output error.\n"


def test_a_fault_of_the_program_is_raised(new, monkeypatch):
    monkeypatch.setattr("opimpuc_qda.cli.inspecting.operations", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        new.give("log", new.project)
    new.run("check")


def test_progress_is_shown_where_somebody_watches_and_leaves_no_trace(new, monkeypatch):
    monkeypatch.setattr(type(sys.stderr), "isatty", lambda _: True)
    said = new.give("import", new.project, PACKAGED / TABLE, "--coder", "A", "--json")
    assert said.status == 0
    assert len(said.json["transcripts"]) == 1
    assert "\raligning " in said.err
    assert said.err.endswith(" \r")
    assert "\n" not in said.err
