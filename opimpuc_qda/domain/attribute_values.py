"""Values of attributes: what the schema allows, and how a value is written in one cell.

A value is text, a number (int and year), true or false, an ISO date (text), or several terms (multi). A
reserved value ("not known") is neither empty nor text; every type takes it, but for attributes that tell
things apart (``unique``).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from opimpuc_qda.domain.attribute import Attribute, AttributeType
from opimpuc_qda.domain.uid import Uid

TEXT_LIMIT = 8_000
"""The most code points of a text; a spreadsheet cell holds all of it."""

SEPARATOR = "; "
_MARK = ";"
_DATE = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[ T]00:00(?::00)?)?")
_INTEGER = re.compile(r"[+-]?\d{1,15}")
_YEAR = re.compile(r"[12]\d{3}")
_BLANK = frozenset({"Cc", "Cs", "Zl", "Zp"})
_YES = frozenset({"yes", "true", "1", "oui", "vrai", "是"})
_NO = frozenset({"no", "false", "0", "non", "faux", "否"})


@dataclass(frozen=True, slots=True)
class Reserved:
    """A value that says why there is none: "not_known", "not_applicable"."""

    value: str


Answer: TypeAlias = str | int | bool | tuple[str, ...] | Reserved


class Fault(StrEnum):
    """What is wrong with a value. A gap is still to be filled, and may be saved as it is."""

    GAP = "gap"
    NO_NAME = "no name"
    NOT_A_NUMBER = "not a number"
    NOT_A_YEAR = "not a year"
    NOT_A_DATE = "not a date"
    NOT_YES_OR_NO = "not yes or no"
    NOT_ALLOWED = "not allowed"
    TOO_SMALL = "too small"
    TOO_LARGE = "too large"
    TOO_LONG = "too long"
    PATTERN = "pattern"
    NOT_UNIQUE = "not unique"


@dataclass(frozen=True, slots=True)
class Problem:
    """``value`` of ``attribute`` breaks a rule; ``limit`` is the bound or pattern ("": none)."""

    attribute: Uid
    fault: Fault
    value: str
    limit: str = ""

    @property
    def is_gap(self) -> bool:
        """Whether it keeps nothing from being saved."""
        return self.fault is Fault.GAP


def parsed(attribute: Attribute, reserved: Collection[str], text: str) -> Answer | Problem | None:
    """The value that ``text`` means, of the right type but not checked against the rules; None for none."""
    plain = tidied(text)
    if not plain:
        return None
    if plain in reserved:
        return Reserved(plain)
    found = _READERS[attribute.type](plain)
    return Problem(attribute.uid, found, plain) if isinstance(found, Fault) else found


def cell(answer: Answer | None) -> str:
    """``answer`` in one cell, as :func:`parsed` reads it; "" for None."""
    if answer is None:
        return ""
    if isinstance(answer, Reserved):
        return answer.value
    if isinstance(answer, bool):
        return "yes" if answer else "no"
    return SEPARATOR.join(answer) if isinstance(answer, tuple) else str(answer)


def problem_of(
    attribute: Attribute, reserved: Collection[str], answer: Answer | None, taken: Collection[Answer] = ()
) -> Problem | None:
    """The first rule of ``attribute`` that ``answer`` breaks; ``taken`` are the values of the others."""
    if answer is None:
        return Problem(attribute.uid, Fault.GAP, "") if attribute.rules.get("required") else None
    if isinstance(answer, Reserved):
        refused = answer.value not in reserved or bool(attribute.rules.get("unique"))
        return Problem(attribute.uid, Fault.NOT_ALLOWED, answer.value) if refused else None
    found = _type_fault(attribute, answer)
    if found is not None:
        return Problem(attribute.uid, found, cell(answer))
    return _rule_problem(attribute, answer, taken)


def from_json(found: object) -> Answer | None:
    """A value as the log keeps it: lists are several terms, objects reserved values."""
    if isinstance(found, Mapping):
        return Reserved(str(found["value"]))
    if isinstance(found, list):
        return tuple(str(item) for item in found)
    if found is None or isinstance(found, str | bool | int):
        return found
    raise TypeError(f"no value of an attribute: {type(found).__name__}")


def tidied(text: str) -> str:
    """``text`` on one line in NFC, without control characters, and without blanks around it."""
    kept = (" " if unicodedata.category(char) in _BLANK or char in "\ufeff\uffff" else char for char in text)
    return unicodedata.normalize("NFC", "".join(kept)).strip()


def is_private(attribute: Attribute) -> bool:
    """Whether values stay out of tables unless they are asked for."""
    return bool(attribute.rules.get("sensitive") or attribute.rules.get("pseudonymise"))


def _type_fault(attribute: Attribute, answer: Answer) -> Fault | None:
    """The type of ``answer`` has to be the one that reading its cell gives."""
    found = _READERS[attribute.type](cell(answer))
    if isinstance(found, Fault):
        return found
    return None if type(found) is type(answer) and found == answer else Fault.NOT_ALLOWED


def _rule_problem(attribute: Attribute, answer: Answer, taken: Collection[Answer]) -> Problem | None:
    rules, said = attribute.rules, cell(answer)
    if len(said) > TEXT_LIMIT:
        return Problem(attribute.uid, Fault.TOO_LONG, said, str(TEXT_LIMIT))
    for rule, fault in (("min", Fault.TOO_SMALL), ("max", Fault.TOO_LARGE)):
        if _is_beyond(answer, rule, rules.get(rule)):
            return Problem(attribute.uid, fault, said, str(rules[rule]))
    if not _is_listed(attribute, answer):
        return Problem(attribute.uid, Fault.NOT_ALLOWED, said)
    if not _fits_pattern(answer, rules.get("pattern")):
        return Problem(attribute.uid, Fault.PATTERN, said, str(rules["pattern"]))
    if rules.get("unique") and answer in taken:
        return Problem(attribute.uid, Fault.NOT_UNIQUE, said)
    return None


def _is_beyond(answer: Answer, rule: str, bound: object) -> bool:
    if isinstance(answer, bool) or not isinstance(answer, int) or not isinstance(bound, int | float):
        return False
    return answer < bound if rule == "min" else answer > bound


def _is_listed(attribute: Attribute, answer: Answer) -> bool:
    """Open lists take any further term."""
    if attribute.type not in (AttributeType.ENUM, AttributeType.MULTI) or attribute.rules.get("open"):
        return True
    allowed = {value.value for value in attribute.values}
    return allowed.issuperset(answer if isinstance(answer, tuple) else (str(answer),))


def _fits_pattern(answer: Answer, pattern: object) -> bool:
    if not isinstance(pattern, str) or not isinstance(answer, str):
        return True
    try:
        return re.fullmatch(pattern, answer) is not None
    except re.error:  # a schema with a broken pattern asks for nothing
        return True


def _text(plain: str) -> Answer | Fault:
    return plain


def _terms(plain: str) -> Answer | Fault:
    terms = (term.strip() for term in plain.replace("；", _MARK).split(_MARK))
    return tuple(dict.fromkeys(term for term in terms if term)) or Fault.NOT_ALLOWED


def _integer(plain: str) -> Answer | Fault:
    found = unicodedata.normalize("NFKC", plain)
    return int(found) if _INTEGER.fullmatch(found) else Fault.NOT_A_NUMBER


def _year(plain: str) -> Answer | Fault:
    found = unicodedata.normalize("NFKC", plain).removesuffix("年")
    return int(found) if _YEAR.fullmatch(found) else Fault.NOT_A_YEAR


def _date(plain: str) -> Answer | Fault:
    found = _DATE.fullmatch(unicodedata.normalize("NFKC", plain))
    if found is None:
        return Fault.NOT_A_DATE
    try:
        return date(*map(int, found.groups())).isoformat()
    except ValueError:
        return Fault.NOT_A_DATE


def _flag(plain: str) -> Answer | Fault:
    said = plain.casefold()
    if said in _YES:
        return True
    return False if said in _NO else Fault.NOT_YES_OR_NO


_READERS: Mapping[AttributeType, Callable[[str], Answer | Fault]] = {
    AttributeType.ENUM: _text,
    AttributeType.MULTI: _terms,
    AttributeType.TEXT: _text,
    AttributeType.INT: _integer,
    AttributeType.DATE: _date,
    AttributeType.BOOL: _flag,
    AttributeType.YEAR: _year,
}
