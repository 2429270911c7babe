"""``opimpuc-qda`` alone or with a project opens the window; subcommands do the same work without Qt."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; returns the exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if wants_window(given):
        from opimpuc_qda.main import run

        return run(Path(given[0]) if given else None)
    from opimpuc_qda.cli.entry import main as command

    return command(given)


def wants_window(arguments: Sequence[str]) -> bool:
    """Whether these are no arguments, or one project file."""
    return not arguments or (len(arguments) == 1 and arguments[0].lower().endswith(".opq"))


if __name__ == "__main__":
    sys.exit(main())
