"""What is wrong with a value of an attribute, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from opimpuc_qda.domain.attribute_values import Fault


def fault(term: str, limit: str = "") -> str:
    """One sentence; ``limit`` is the bound or the pattern that was broken."""
    translate = QCoreApplication.translate
    sentences: dict[str, str] = {
        Fault.GAP: translate("Faults", "Still to be filled in."),
        Fault.NO_NAME: translate("Faults", "A name is needed."),
        Fault.NOT_A_NUMBER: translate("Faults", "A whole number is needed."),
        Fault.NOT_A_YEAR: translate("Faults", "A year of four digits is needed."),
        Fault.NOT_A_DATE: translate("Faults", "A date is needed: year-month-day, as in 2024-05-31."),
        Fault.NOT_YES_OR_NO: translate("Faults", "Yes or no is needed."),
        Fault.NOT_ALLOWED: translate("Faults", "This is none of the values allowed."),
        Fault.TOO_SMALL: translate("Faults", "This is less than the least value, {limit}."),
        Fault.TOO_LARGE: translate("Faults", "This is more than the greatest value, {limit}."),
        Fault.TOO_LONG: translate("Faults", "This is too long."),
        Fault.PATTERN: translate("Faults", "This is not of the form that is asked for."),
        Fault.NOT_UNIQUE: translate("Faults", "Another one has this already."),
    }
    return sentences.get(term, term).format(limit=limit)
