"""What the editor says of a code while it is written."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from opimpuc_qda.domain.code_faults import Fault, Finding


def sentence(finding: Finding, language: str) -> str:
    """``finding`` in words; ``language`` names the other code (en, fr, zh-Hans)."""
    code = finding.other.title(language) if finding.other else ""
    return _pattern(finding.fault).format(words=finding.words, code=code)


def _pattern(fault: Fault) -> str:
    translate = QCoreApplication.translate
    return {
        Fault.NO_LABEL: translate("CodeFaults", "The code needs a label in one language at least."),
        Fault.BAD_ID: translate(
            "CodeFaults", "“{words}” cannot be an id: use A to Z and _, in up to three parts with dots."
        ),
        Fault.ID_TAKEN: translate(
            "CodeFaults", "The id “{words}” is given already; ids are given once only."
        ),
        Fault.NO_COLOUR: translate("CodeFaults", "“{words}” is no colour; write it as #RRGGBB."),
        Fault.LONG_GLYPH: translate(
            "CodeFaults", "The sign “{words}” is too long; one or two characters fit."
        ),
        Fault.NO_HEIR: translate("CodeFaults", "“{words}” cannot replace this code: it cannot be applied."),
        Fault.LABEL_TWICE: translate("CodeFaults", "Another code is called “{words}” too."),
        Fault.HARD_TO_READ: translate(
            "CodeFaults", "The colour is hard to read on its tint (contrast {words}; 4.5 is enough)."
        ),
        Fault.LOOKS_ALIKE: translate(
            "CodeFaults", "Some eyes cannot tell this colour from that of “{code}”; another sign would help."
        ),
        Fault.CUE_TWICE: translate(
            "CodeFaults", "“{words}” is a strong and a weak cue; it is kept as strong."
        ),
        Fault.CUE_ELSEWHERE: translate("CodeFaults", "“{words}” is a strong cue of “{code}” too."),
    }[fault]
