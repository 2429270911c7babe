"""The person's settings while the program runs: changed in one place, stored at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from opimpuc_qda.domain.errors import NotWritable
from opimpuc_qda.settings import RECENT, ActionKeys, Beside, CodeKeys, Place, Settings, load, save


class Preferences:
    """Holds the settings of now."""

    def __init__(self) -> None:
        self.settings: Settings = load()

    def change(
        self,
        *,
        coder_name: str | None = None,
        language: str | None = None,
        theme: str | None = None,
        text_size: int | None = None,
        window: str | None = None,
    ) -> None:
        """Set what is given, and store it."""
        now = self.settings
        self._keep(
            replace(
                now,
                coder_name=now.coder_name if coder_name is None else coder_name,
                language=now.language if language is None else language,
                theme=now.theme if theme is None else theme,
                text_size=now.text_size if text_size is None else text_size,
                window=now.window if window is None else window,
            )
        )

    def keep(self, settings: Settings) -> None:
        """Let ``settings`` be those of now, and store them."""
        self._keep(settings)

    def recent(self) -> tuple[Path, ...]:
        """The projects opened last that are still there, the latest first."""
        return tuple(path for path in map(Path, self.settings.recent) if path.exists())

    def remember(self, path: Path) -> None:
        """Put ``path`` first among the projects opened last."""
        opened = str(path.resolve())
        others = [other for other in self.settings.recent if other != opened]
        self._keep(replace(self.settings, recent=(opened, *others)[:RECENT]))

    def place(self, project: Path) -> Place | None:
        """Where the person stopped reading in ``project``."""
        return self.settings.place(str(project.resolve()))

    def stop_at(self, project: Path, transcript: str, row: int) -> None:
        """Remember where the person stops reading."""
        self._keep(self.settings.at(Place(str(project.resolve()), transcript, row)))

    def keys(self, project: Path) -> tuple[str, ...]:
        """The codes (uids, or "") that have the keys Ctrl+1 to Ctrl+9 in ``project``."""
        return self.settings.keys_of(str(project.resolve()))

    def give_keys(self, project: Path, codes: Sequence[str]) -> None:
        """Remember which codes have keys of their own."""
        self._keep(self.settings.with_keys(CodeKeys(str(project.resolve()), tuple(codes))))

    def beside(self, project: Path) -> str:
        """The language of the translation that stands beside the original; "" where none was chosen."""
        return self.settings.beside_in(str(project.resolve()))

    def show_beside(self, project: Path, language: str) -> None:
        """Remember which translation is to stand beside the original."""
        self._keep(self.settings.with_beside(Beside(str(project.resolve()), language)))

    def action_keys(self) -> Mapping[str, tuple[str, ...]]:
        """The keys that are others than the shipped ones, by the id of their action."""
        return {one.action: one.keys for one in self.settings.action_keys}

    def give_action_keys(self, given: Mapping[str, tuple[str, ...]]) -> None:
        """Remember these keys, and forget all others."""
        self._keep(
            replace(self.settings, action_keys=tuple(ActionKeys(one, keys) for one, keys in given.items()))
        )

    def _keep(self, settings: Settings) -> None:
        if settings != self.settings:
            self.settings = settings
            with suppress(NotWritable):  # a read-only home must keep nobody from coding
                save(settings)
