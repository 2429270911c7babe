"""What is dragged between the canvas and the codebook tree."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData

from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.uid import Uid

CODES = "application/x-opimpuc-code"
SPAN = "application/x-opimpuc-span"
ENTRY = "application/x-opimpuc-entry"


def codes_to_mime(codes: Sequence[Uid]) -> QMimeData:
    """Codes on their way to a passage: one uid a line."""
    return _mime(CODES, "\n".join(codes))


def add_entry(mime: QMimeData, entry: Uid) -> None:
    """Let ``mime`` bear an entry of the codebook on its way to another place there, a group for example."""
    mime.setData(ENTRY, entry.encode())


def entry_from_mime(mime: QMimeData) -> Uid | None:
    """The dragged entry of the codebook, or None where something else is dragged."""
    return Uid(_text(mime, ENTRY)) if mime.hasFormat(ENTRY) else None


def codes_from_mime(mime: QMimeData) -> tuple[Uid, ...]:
    """The dragged codes; empty where something else is dragged."""
    return tuple(map(Uid, _text(mime, CODES).split()))


def span_to_mime(text: Uid, span: Span) -> QMimeData:
    """A passage on its way to a code: the text's uid, start and end (code points) in one line."""
    return _mime(SPAN, f"{text} {span.start} {span.end}")


def span_from_mime(mime: QMimeData) -> tuple[Uid, Span] | None:
    """The dragged passage, or None where something else is dragged."""
    match _text(mime, SPAN).split():
        case [text, start, end]:
            return Uid(text), Span(int(start), int(end))
    return None


def _mime(kind: str, content: str) -> QMimeData:
    mime = QMimeData()
    mime.setData(kind, content.encode())
    return mime


def _text(mime: QMimeData, kind: str) -> str:
    return bytes(mime.data(kind).data()).decode() if mime.hasFormat(kind) else ""
