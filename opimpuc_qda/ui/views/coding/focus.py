"""Nothing but the text: the panels at its sides are put away, and come back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from opimpuc_qda.ui.views.coding.workspace import Workspace


def toggle_focus(workspace: Workspace) -> None:
    """Put the side panels away, or bring them back as wide as they were; the text has the focus then."""
    shown = workspace.transcripts.isHidden()
    for pane in (workspace.transcripts, workspace.codebook.parentWidget()):
        if pane is not None:
            pane.setVisible(shown)
    if not shown:
        workspace.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
