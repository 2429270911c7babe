"""Marks strings that stand in data, so that the translation tools find them."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001 - read by pyside6-lupdate, by this name
    """Give ``text`` back; it is translated in ``context`` where it is shown."""
    return text
