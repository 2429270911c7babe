"""What the shell lends a dialog."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from opimpuc_qda.ui.shell.session import Session


@dataclass(frozen=True, slots=True)
class Desk:
    """The open project, and what only the shell can do.

    ``sentence`` words a problem; ``progress`` makes a widget that shows how far the work is and can stop it;
    ``notice`` says something in the window that needs no answer; ``ask`` puts a question with the name of the
    deed; ``language`` is the interface's (en, fr, zh_CN).
    """

    session: Session
    sentence: Callable[[BaseException], str]
    progress: Callable[[QWidget], QWidget]
    notice: Callable[[str], None]
    ask: Callable[[str, str], bool]
    language: str
