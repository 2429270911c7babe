"""Remembers which codes a person gave keys of her own, for each project."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from opimpuc_qda.ui.shell.preferences import Preferences

if TYPE_CHECKING:
    from opimpuc_qda.ui.views.coding.quick_binding import QuickBinding


class OwnKeys:
    """Puts the keys of ``project`` back, and keeps what the person changes."""

    def __init__(self, preferences: Preferences, project: Path, quick: QuickBinding) -> None:
        self._preferences, self._project = preferences, project
        quick.show_keys(preferences.keys(project))
        quick.keys_changed.connect(self._keep)

    def _keep(self, codes: Sequence[str]) -> None:
        self._preferences.give_keys(self._project, codes)
