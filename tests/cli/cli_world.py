"""The commands as tests give them: in this process, on real files."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from opimpuc_qda.cli import main

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared" / "transcripts-synthetic"
PACKAGED = ROOT / "resources" / "sample"
TABLE = "T1_LZ-01-01_zh-fr_table.docx"
PAIR = ("T2_LW-04-02_zh.txt", "T2_LW-04-02_en.txt")


@dataclass(frozen=True)
class Said:
    """What a command answered."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one object on standard output."""
        return json.loads(self.out)


class Commands:
    """Gives commands about one project."""

    def __init__(self, capsys, folder: Path) -> None:
        self._capsys = capsys
        self.folder = folder
        self.project = folder / "p 项目.opq"

    def give(self, *words: object) -> Said:
        """Any command line."""
        self._capsys.readouterr()
        status = main([str(word) for word in words])
        return Said(status, *self._capsys.readouterr())

    def run(self, command: str, *words: object) -> Said:
        """A command about the project, which must succeed in silence on standard error."""
        said = self.give(command, self.project, *words)
        assert (said.status, said.err) == (0, "")
        return said

    def ask(self, command: str, *words: object) -> Any:
        """The JSON that a command about the project answers."""
        return self.run(command, *words, "--json").json

    def refused(self, command: str, *words: object) -> str:
        """The sentence with which a command about the project is refused; the project stays as it was."""
        before = self.project.read_bytes() if self.project.exists() else None
        state = self.state() if before else ""
        said = self.give(command, self.project, *words)
        assert (said.status, said.out) == (1, "")
        assert said.err.endswith(".\n")
        assert said.err.count("\n") == 1
        assert (self.state() if before else "") == state
        return said.err

    def state(self) -> str:
        """The whole state of the project."""
        return self.run("dump").out

    def write(self, name: str, text: str) -> Path:
        """A text file beside the project."""
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path
