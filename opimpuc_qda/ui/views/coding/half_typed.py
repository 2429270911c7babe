"""Words half typed: what they are now, and how they come back to where they were typed."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from opimpuc_qda.ui.models.drafts import Draft, DraftKind
from opimpuc_qda.ui.views.coding.memo_binding import MemoBinding
from opimpuc_qda.ui.views.correcting.binding import CorrectingBinding
from opimpuc_qda.ui.views.translating.typing_binding import TypingBinding


class HalfTyped:
    """The memo, correction and translation that are being typed."""

    def __init__(self, memos: MemoBinding, correcting: CorrectingBinding, typing: TypingBinding) -> None:
        self._places: dict[DraftKind, MemoBinding | CorrectingBinding | TypingBinding] = {
            DraftKind.MEMO: memos,
            DraftKind.CORRECTION: correcting,
            DraftKind.TRANSLATION: typing,
        }

    def drafts(self) -> tuple[Draft, ...]:
        """What is being typed and is not in the project yet."""
        found = (place.draft() for place in self._places.values())
        return tuple(draft for draft in found if draft is not None)

    def offer(self, draft: Draft) -> bool:
        """Bring words back to where they were typed; where that is gone, to the clipboard (False)."""
        if self._places[draft.kind].offer(draft):
            return True
        QGuiApplication.clipboard().setText(draft.words)
        return False
