"""The words that the page itself says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from opimpuc_qda.domain.transcript import Role
from opimpuc_qda.ui.views.reading.painter import Wording

if TYPE_CHECKING:
    from opimpuc_qda.ui.views.reading.document import Document


def page_wording(document: Document) -> Wording:
    """The words for ``document`` in the interface language of now."""
    translate = QCoreApplication.translate
    roles = {
        Role.INTERVIEWER: translate("BilingualCanvas", "interviewer"),
        Role.RESPONDENT: translate("BilingualCanvas", "respondent"),
        Role.INTERPRETER: translate("BilingualCanvas", "interpreter"),
        Role.MODERATOR: translate("BilingualCanvas", "moderator"),
        Role.OTHER: "",
    }

    def head(side: int, index: int) -> tuple[str, str]:
        turn = document.texts[side].turns[index]
        role = roles[turn.role]
        same = role.casefold() == turn.speaker.casefold()
        parts = ["" if same else role, clock(turn.time)]
        return turn.speaker, "   ".join(part for part in parts if part)

    return Wording(
        untranslated=translate("BilingualCanvas", "not translated"),
        added=translate("BilingualCanvas", "only in the translation"),
        head=head,
        more=lambda count: translate("BilingualCanvas", "+{count} more").format(count=count),
    )


def clock(milliseconds: int | None) -> str:
    """A time as mm:ss, from the first hour on as h:mm:ss; "" where none is known."""
    if milliseconds is None:
        return ""
    minutes, seconds = divmod(milliseconds // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes:02}:{seconds:02}"
