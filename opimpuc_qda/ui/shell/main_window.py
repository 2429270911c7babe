"""The window: it puts the pieces together and knows nothing else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QLabel,
    QMainWindow,
    QStackedWidget,
    QToolBar,
)

from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.ui.models.graphemes import plain_word_at
from opimpuc_qda.ui.models.situation import Situation
from opimpuc_qda.ui.models.sizes import grown_size
from opimpuc_qda.ui.shell import wording
from opimpuc_qda.ui.shell.actions.action import Menu
from opimpuc_qda.ui.shell.bookmark import Bookmark
from opimpuc_qda.ui.shell.commanding import Commanding
from opimpuc_qda.ui.shell.field_undo import FieldUndo, redo_in, undo_in
from opimpuc_qda.ui.shell.keeping import Keeper
from opimpuc_qda.ui.shell.look import Look
from opimpuc_qda.ui.shell.menus import Menus
from opimpuc_qda.ui.shell.messages import Messages
from opimpuc_qda.ui.shell.own_keys import OwnKeys
from opimpuc_qda.ui.shell.preferences import Preferences
from opimpuc_qda.ui.shell.projects import Projects
from opimpuc_qda.ui.shell.session import Session
from opimpuc_qda.ui.shell.task_bar import TaskBar
from opimpuc_qda.ui.shell.tasks import Tasks
from opimpuc_qda.ui.shell.transfers import Transfers
from opimpuc_qda.ui.views.correcting.badge import UnplacedBadge
from opimpuc_qda.ui.views.start.page import StartPage

if TYPE_CHECKING:
    from opimpuc_qda.ui.views.coding.controller import CodingController
    from opimpuc_qda.ui.views.reading.walking import WordFinder

SIZE = QSize(1360, 860)
ICON = QSize(20, 20)


class MainWindow(QMainWindow):
    """Start page or workspace, menus, toolbar, status bar."""

    def __init__(self, preferences: Preferences, look: Look) -> None:
        super().__init__()
        self.preferences: Preferences = preferences
        self.look: Look = look
        self.tasks: Tasks = Tasks(self)
        self.messages = Messages(self)
        self.projects: Projects = Projects(self.tasks, self.messages, preferences)
        self.transfers: Transfers = Transfers(self)
        self._coding: CodingController | None = None
        self._word_at: WordFinder = plain_word_at
        self.start = StartPage(self)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.start)
        self.setCentralWidget(self._pages)
        self.menus = Menus(self)
        self.commanding: Commanding = Commanding(self)
        self._field_undo = FieldUndo(self)
        self._toolbar = self._made_toolbar()
        self._saved = QLabel(self)
        self._unplaced = UnplacedBadge(self)
        self._fill_status_bar()
        self._connect()
        self.resize(SIZE.boundedTo(self.screen().availableSize()))
        self.restoreGeometry(QByteArray.fromBase64(preferences.settings.window.encode()))
        self._show_left()

    @property
    def session(self) -> Session | None:
        """The open project, if there is one."""
        return self.projects.session

    @property
    def controller(self) -> CodingController | None:
        """What the coder works with, while a project is open."""
        return self._coding

    def coding(self, verb: Callable[[CodingController], object]) -> None:
        """Do something with the coding, where a project is open."""
        if self._coding is not None:
            verb(self._coding)

    def undo(self) -> None:
        """Take back typing in the field that has the focus, else the last act in the project."""
        if not undo_in(self.focusWidget()):
            self.coding(lambda coding: coding.undo())

    def redo(self) -> None:
        """Bring back typing in the field that has the focus, else the act undone last in the project."""
        if not redo_in(self.focusWidget()):
            self.coding(lambda coding: coding.redo())

    def go_across(self) -> None:
        """Go to the other language: to its column, or show it instead where one language is shown."""
        if not self.look.other_language():
            self.coding(lambda coding: coding.workspace.canvas.other_column())

    def choose_fonts(self) -> None:
        """Ask which fonts transcripts are to be read in."""
        from opimpuc_qda.ui.views.dialogs.fonts import FontsDialog

        now = self.look.reading
        dialog = FontsDialog(now.han_font, now.latin_font, self)
        if dialog.exec():
            self.look.use_fonts(*dialog.chosen())

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the interface language may have changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: hide at once, then stop what runs, save what is being typed, and close the file."""
        self.preferences.change(window=bytes(self.saveGeometry().toBase64().data()).decode())
        self.hide()
        self.projects.leave()
        self.tasks.close()
        super().closeEvent(event)

    def use_words(self, word_at: WordFinder) -> None:
        """Let ``word_at`` say what a double click selects, unless the project's own words do already."""
        self._word_at = word_at
        if self._coding is not None and not self._words.learnt:
            self._coding.workspace.canvas.set_word_finder(word_at)

    def _made_toolbar(self) -> QToolBar:
        bar = self.addToolBar("")
        bar.setObjectName("toolbar")
        bar.setMovable(False)
        bar.setIconSize(grown_size(ICON))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.menus.fill_toolbar(bar)
        return bar

    def _fill_status_bar(self) -> None:
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        bar.addPermanentWidget(TaskBar(self.tasks, self))
        bar.addPermanentWidget(self._unplaced)
        bar.addPermanentWidget(self._saved)
        self.messages.noticed.connect(bar.showMessage)

    def _connect(self) -> None:
        self._unplaced.clicked.connect(lambda: self.coding(lambda coding: coding.unplaced.show_panel()))
        self.start.new_asked.connect(self.projects.new)
        self.start.open_asked.connect(self.projects.choose)
        self.start.sample_asked.connect(self.projects.sample)
        self.start.recent_chosen.connect(lambda path: self.projects.open(Path(path)))
        self.projects.opened.connect(self._show_session)
        self.projects.left.connect(self._show_left)
        self.tasks.failed.connect(self.messages.problem)
        self.look.changed.connect(self._dress)
        self.look.restyled.connect(self._restyle)

    def _show_session(self, session: Session) -> None:
        from opimpuc_qda.ui.views.coding.controller import CodingController
        from opimpuc_qda.ui.views.coding.workspace import Workspace
        from opimpuc_qda.ui.views.words.binding import WordsBinding

        workspace = Workspace(self._pages)
        self._keeper = Keeper(self, session)
        left = self.preferences.place(session.project.path)
        self._coding = CodingController(
            session, workspace, (Uid(left.transcript), left.row) if left else None
        )
        self._bookmark = Bookmark(self.preferences, session.project.path, self._coding.reading)
        workspace.codebook.view.menu_asked.connect(lambda where: self.menus.pop_up(Menu.CODEBOOK, where))
        self._own_keys = OwnKeys(self.preferences, session.project.path, self._coding.quick)
        self._coding.situation_changed.connect(self._suit)
        self._coding.alignment.noticed.connect(self.messages.notice)
        self._coding.ways.noticed.connect(self.messages.notice)
        self._coding.correcting.noticed.connect(self.messages.notice)
        self._coding.translating.noticed.connect(self.messages.notice)
        self._coding.translating.prefer(self.preferences.beside(session.project.path))
        self._coding.translating.preferred.connect(
            lambda language: self.preferences.show_beside(session.project.path, language)
        )
        self._coding.unplaced.noticed.connect(self.messages.notice)
        self._coding.unplaced.earlier_asked.connect(self.transfers.read_earlier)
        self._coding.unplaced.counted.connect(self._unplaced.show_count)
        self._coding.unplaced.refresh()
        self._coding.menu_asked.connect(lambda where: self.menus.pop_up(Menu.CODING, where))
        workspace.canvas.set_word_finder(self._word_at)
        self._words = WordsBinding(session, workspace.canvas)
        for field in (workspace.codebook.filter, workspace.memos.editor):
            self._field_undo.watch(field)
        self.menus.give_keys(workspace.canvas)
        self._pages.setCurrentIndex(self._pages.addWidget(workspace))
        self._toolbar.show()
        self._dress()
        self._say()
        workspace.canvas.setFocus()
        self._keeper.begin(self._coding)

    def _show_left(self) -> None:
        if self._coding is not None:
            self._coding.settle()
            self._bookmark.put()
            self._keeper.end()
            self._pages.removeWidget(self._coding.workspace)
            self._coding.workspace.deleteLater()
            self._coding = None
        self._unplaced.show_count(0)
        self.start.show_recent(self.preferences.recent())
        self._pages.setCurrentWidget(self.start)
        self._toolbar.hide()
        self._dress()
        self._say()

    def _dress(self) -> None:
        """Take the colours, sizes and language of the look."""
        self.menus.paint(self.look.icon)
        if self._coding is not None:
            self._coding.dress(self.look.reading_theme, self.look.text_size, self.look.reading)
            self._coding.show_language(self.look.language.codebook)
        self._suit()

    def _restyle(self) -> None:
        self.coding(lambda coding: coding.workspace.canvas.set_style(self.look.reading))
        self._suit()

    def _say(self) -> None:
        self.menus.say()
        session = self.session
        self.setWindowTitle(f"{session.project.path.stem} – OPIMPUC-QDA" if session else "OPIMPUC-QDA")
        self._saved.setText(
            self.tr("{name} · everything is saved").format(name=session.coder.name) if session else ""
        )
        self._suit()

    def _suit(self) -> None:
        """Fit the actions to what can be done now."""
        coding = self._coding
        self.menus.suit(coding.situation() if coding else Situation())
        undo, redo = (coding.glance.undo, coding.glance.redo) if coding else (None, None)
        self.menus.name("edit.undo", wording.operation(undo) if undo else "")
        self.menus.name("edit.redo", wording.operation(redo) if redo else "")
