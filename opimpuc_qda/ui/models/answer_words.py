"""Attributes and their values in the language of the interface."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from opimpuc_qda.domain.attribute import Attribute
from opimpuc_qda.domain.attribute_values import Answer, Reserved
from opimpuc_qda.domain.case import Level
from opimpuc_qda.domain.codebook import LocalText

_KEYS = {"en": "en", "fr": "fr", "zh_CN": "zh-Hans"}


def worded(text: LocalText, language: str, otherwise: str = "") -> str:
    """``text`` in the interface language (en, fr, zh_CN), else in English, else in any."""
    for key in (_KEYS.get(language, language), "en", *text):
        if text.get(key):
            return text[key]
    return otherwise


def answer_text(
    attribute: Attribute, reserved: Mapping[str, LocalText], answer: Answer | None, language: str
) -> str:
    """A value in words: terms by their labels; "" for None."""
    if answer is None:
        return ""
    if isinstance(answer, Reserved):
        return worded(reserved.get(answer.value, {}), language, answer.value)
    if isinstance(answer, bool):
        return yes_or_no(answer)
    labels = {value.value: worded(value.label, language, value.value) for value in attribute.values}
    terms = answer if isinstance(answer, tuple) else (str(answer),)
    return "; ".join(labels.get(term, term) for term in terms)


def yes_or_no(flag: bool) -> str:  # noqa: FBT001 -- it is the value
    """A flag in words."""
    translate = QCoreApplication.translate
    return translate("Answers", "Yes") if flag else translate("Answers", "No")


def level_name(level: Level) -> str:
    """The things of a level, in the plural."""
    translate = QCoreApplication.translate
    names = {
        Level.PLACE: translate("Answers", "Places"),
        Level.PARTICIPANT: translate("Answers", "Participants"),
        Level.INTERVIEW: translate("Answers", "Interviews"),
        Level.TEXT: translate("Answers", "Texts"),
    }
    return names[level]
