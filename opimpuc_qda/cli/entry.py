"""From the words of a command line to an exit status."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from opimpuc_qda.cli import (
    codebooks,
    codings,
    console,
    importing,
    inspecting,
    merging,
    projects,
    search,
    suggest,
    tables,
    transcripts,
    translating,
)
from opimpuc_qda.cli.arguments import Commands, WrongUsage
from opimpuc_qda.cli.outcome import Outcome
from opimpuc_qda.cli.wording import sentence, system_sentence
from opimpuc_qda.domain.errors import ProblemError

DONE, REFUSED, WRONG_USAGE = 0, 1, 2
GROUPS = (
    projects,
    importing,
    translating,
    transcripts,
    codings,
    search,
    suggest,
    merging,
    tables,
    codebooks,
    inspecting,
)
"""In the order of the help."""


def main(argv: Sequence[str]) -> int:
    """Run one command: 0 done, 1 refused or a problem found, 2 wrong usage.

    What goes wrong is told in one sentence on standard error; a fault of the program itself is raised.
    """
    console.speak_utf8()
    try:
        arguments = _commands().parser.parse_args(argv)
    except SystemExit as stop:  # argparse has said what is wrong, or printed its help
        return WRONG_USAGE if stop.code else DONE
    try:
        return _shown(arguments.run(arguments), as_json=arguments.json)
    except ProblemError as problem:
        return _refused(sentence(problem))
    except WrongUsage as wrong:
        console.complain(str(wrong))
        return WRONG_USAGE
    except BrokenPipeError:  # whoever read the output has enough of it
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return REFUSED
    except OSError as error:
        return _refused(system_sentence(error))
    except KeyboardInterrupt:
        return _refused("Stopped; what was being done is undone, and the project is as it was before.")


def _commands() -> Commands:
    commands = Commands()
    for group in GROUPS:
        group.add_commands(commands)
    return commands


def _shown(outcome: Outcome, *, as_json: bool) -> int:
    console.say(outcome.json if as_json else outcome.text)
    return DONE if outcome.ok else REFUSED


def _refused(told: str) -> int:
    console.complain(told)
    return REFUSED
