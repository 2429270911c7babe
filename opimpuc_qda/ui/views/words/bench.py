"""What the window of words holds: the selection, and the parts that show it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QTabWidget, QVBoxLayout, QWidget

from opimpuc_qda.domain.errors import ProblemError
from opimpuc_qda.domain.progress import Progress
from opimpuc_qda.domain.transcript import Role
from opimpuc_qda.domain.word_lists import WordQuery
from opimpuc_qda.queries.cases import cases
from opimpuc_qda.queries.history import undo_target
from opimpuc_qda.queries.transcripts import transcripts
from opimpuc_qda.queries.words import languages
from opimpuc_qda.services import language_models, lexicon, undoing
from opimpuc_qda.services.word_lists import ProjectWords
from opimpuc_qda.ui.models.transcripts_list import language_name
from opimpuc_qda.ui.views.dialogs.desk import Desk
from opimpuc_qda.ui.views.words.context_page import ContextPage
from opimpuc_qda.ui.views.words.files import Tab, WordsFiles
from opimpuc_qda.ui.views.words.keyness_page import KeynessPage
from opimpuc_qda.ui.views.words.lexicon_page import LexiconPage
from opimpuc_qda.ui.views.words.list_page import ListOptions, ListPage
from opimpuc_qda.ui.views.words.newest import Newest
from opimpuc_qda.ui.views.words.picture_page import PicturePage
from opimpuc_qda.ui.views.words.selection_bar import Offer, SelectionBar
from opimpuc_qda.ui.views.words.stop_page import StopPage

if TYPE_CHECKING:
    from opimpuc_qda.store.project import View

CONCERNED = frozenset(
    {"team_word", "stop_word", "code", "text", "revision", "transcript", "speaker", "case", "interview"}
)
"""The kinds of changes that lists of words follow."""

COUNTED = ("zh", "fr", "en")
_TAGS = {"zh": "zh-Hans"}


class WordsBench(QWidget):
    """``gone`` gives a hit to go to, ``add_asked`` a word to add."""

    gone = Signal(object)
    add_asked = Signal(str)

    def __init__(self, desk: Desk, words: ProjectWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self._newest: list[Newest] = []
        self._stale: set[Tab] = set(Tab)
        self._offering, self._writing = self._new(), self._new()
        self.language, self.selection = QComboBox(self), SelectionBar(self)
        self.options, self.said, self.trouble = ListOptions(self), QLabel(self), QLabel(self)
        self.tabs = QTabWidget(self)
        self.list = ListPage(words, self._new, self)
        self.keys = KeynessPage(words, self._new, self)
        self.context = ContextPage(desk.session, words, self._new, self)
        self.picture = PicturePage(self._new, self)
        self.lexicon = LexiconPage(desk, self._new, self)
        self.stops = StopPage(desk, self._new, self)
        self._pages: dict[Tab, QWidget] = {
            Tab.LIST: self.list,
            Tab.KEYS: self.keys,
            Tab.CONTEXT: self.context,
            Tab.PICTURE: self.picture,
            Tab.LEXICON: self.lexicon,
            Tab.STOPS: self.stops,
        }
        self._files = WordsFiles(self, desk)
        self._arrange()
        self._connect()

    @property
    def tab(self) -> Tab:
        """The part that is shown."""
        return Tab(self.tabs.currentIndex())

    @property
    def busy(self) -> bool:
        """Whether something is being counted, looked for or written."""
        waiting = (self.list, self.keys, self.context, self.lexicon, self.stops)
        return any(one.busy for one in self._newest) or any(one.waiting for one in waiting)

    def read(self) -> None:
        """Offer and show what the project has now."""
        self._offering.ask(self._read_offer, self._offer, quiet=True)

    def open_at(self, tab: Tab, word: str = "") -> None:
        """Show a part; ``word`` is what to show in context, if anything else."""
        if word:
            self.context.field.setText(word)
            self._stale.add(Tab.CONTEXT)
        self.tabs.setCurrentIndex(tab.value)
        self._refresh()
        fields: dict[Tab, QWidget] = {Tab.LIST: self.list.field, Tab.CONTEXT: self.context.field}
        fields.get(tab, self._pages[tab]).setFocus()

    def stop(self) -> None:
        """Give up what is being counted."""
        for one in self._newest:
            one.stop()

    def offer_readings(self) -> None:
        """Offer lemmas and classes where the language has a model now."""
        self.options.offer_readings(trained=self.language.currentData() in language_models.languages())
        self._ask_again()

    def asked(self) -> WordQuery:
        """What is chosen above the parts."""
        language = self.language.currentData() or "zh"
        return self.options.asked(WordQuery(str(language), self.selection.within()))

    def export(self, target: Path) -> None:
        """Write the part that is shown to ``target``, as its ending says."""
        done = self.tr("Written: {name}").format(name=target.name)
        self._writing.ask(self._files.writer(target), lambda _: self._desk.notice(done))

    def title(self) -> str:
        """How the part that is shown is called."""
        return self.tabs.tabText(self.tabs.currentIndex()).partition(" ")[2]

    def _new(self) -> Newest:
        made = Newest(self._desk.session, self)
        made.failed.connect(self._fail)
        self._newest.append(made)
        return made

    def _arrange(self) -> None:
        self.language.setAccessibleName(self.tr("Language"))
        self.language.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.selection.choose_roles([Role.RESPONDENT])
        self.said.setProperty("role", "hint")
        self.said.setWordWrap(True)
        self.trouble.setProperty("role", "trouble")
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        names = {
            Tab.LIST: self.tr("&1 Words"),
            Tab.KEYS: self.tr("&2 Key words"),
            Tab.CONTEXT: self.tr("&3 In context"),
            Tab.PICTURE: self.tr("&4 Picture"),
            Tab.LEXICON: self.tr("&5 Lexicon"),
            Tab.STOPS: self.tr("&6 Stop lists"),
        }
        for tab, name in names.items():
            self.tabs.addTab(self._pages[tab], name)
        self.top = QWidget(self)
        rows = QVBoxLayout(self.top)
        rows.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addWidget(self.language)
        row.addWidget(self.selection, 1)
        rows.addLayout(row)
        rows.addWidget(self.options)
        rows.addWidget(self.said)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.top)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.trouble)
        layout.addWidget(self._desk.progress(self))
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter goes to a passage
        self._say()

    def _connect(self) -> None:
        self.language.currentIndexChanged.connect(self.offer_readings)
        self.selection.changed.connect(self._ask_again)
        self.options.changed.connect(self._ask_again)
        self.tabs.currentChanged.connect(lambda _: self._refresh())
        self.list.arranged.connect(self._draw)
        self.keys.asked.connect(self._ask_keys)
        self.context.asked.connect(self._ask_context)
        self.context.gone.connect(self.gone)
        self.lexicon.add_asked.connect(lambda: self.add_asked.emit(""))
        self.lexicon.remove_asked.connect(self._remove)
        self.list.stop_asked.connect(lambda words: self._stop_words(self.language.currentData(), words, True))
        self.stops.change_asked.connect(self._stop_words)
        for page in (self.list, self.keys, self.lexicon):
            page.context_asked.connect(lambda word: self.open_at(Tab.CONTEXT, word))
        for part in (self.list, self.keys, self.context, self.lexicon, self.stops):
            part.export_asked.connect(self._files.choose)
        self.picture.save_asked.connect(self._files.choose)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self._undo)

    def _read_offer(self, _: Progress) -> Offer:
        with self._desk.session.project.read() as view:
            return _offered(view)

    def _offer(self, offer: Offer) -> None:
        blocker = QSignalBlocker(self.language)
        now = self.language.currentData()
        self.language.clear()
        for language in offer.languages:
            self.language.addItem(language_name(_TAGS.get(language, language)), language)
        self.language.setCurrentIndex(max(0, self.language.findData(now)))
        blocker.unblock()
        self.selection.offer(offer)
        self.keys.other.offer(offer)
        self.offer_readings()

    def _ask_again(self) -> None:
        """Everything that depends on the project or on what is chosen is shown anew when it is looked at."""
        self._stale = set(Tab)
        self._say()
        self._refresh()

    def _refresh(self) -> None:
        tab = self.tab
        above = tab not in (Tab.LEXICON, Tab.STOPS)
        self.top.setVisible(above)
        self.options.setVisible(tab is not Tab.CONTEXT)
        if self._offering.busy or tab not in self._stale:
            return
        self._stale.discard(tab)
        self.trouble.hide()
        ask: dict[Tab, Callable[[], object]] = {
            Tab.LIST: lambda: self.list.count(self.asked()),
            Tab.KEYS: self._ask_keys,
            Tab.CONTEXT: self._ask_context,
            Tab.PICTURE: self._ask_picture,
            Tab.LEXICON: self.lexicon.read,
            Tab.STOPS: self._ask_stops,
        }
        ask[tab]()

    def _ask_keys(self) -> None:
        self.keys.compare(self.asked())

    def _ask_context(self) -> None:
        self.context.seek(self.asked())

    def _ask_picture(self) -> None:
        if Tab.LIST in self._stale:
            self._stale.discard(Tab.LIST)
            self.list.count(self.asked())
        else:
            self._draw()

    def _ask_stops(self) -> None:
        self.stops.show_language(str(self.language.currentData()))
        self.stops.read()

    def _draw(self) -> None:
        counts, language = self.list.counts, str(self.language.currentData())
        where = self.tr("%n transcript(s)", "", counts.transcripts)
        title = f"{self.language.currentText()} · {where} · {self.selection.said()}"
        self.picture.show_words(self.list.view.table.rows, _TAGS.get(language, language), title)

    def _say(self) -> None:
        self.said.setText(self.selection.said())

    def _stop_words(self, language: str, words: Sequence[str], stopped: bool) -> None:  # noqa: FBT001
        session = self._desk.session
        names = self.tr(", ").join(words)
        done = self.tr("Hidden from lists: {words}") if stopped else self.tr("Shown in lists again: {words}")

        def work(_: Progress) -> None:
            lexicon.set_stopped(session.project, session.coder.uid, language, words, stopped=stopped)

        self._writing.ask(work, lambda _: self._desk.notice(done.format(words=names)), writes=True)

    def _remove(self, words: Sequence[str]) -> None:
        session = self._desk.session
        self._writing.ask(
            lambda _: lexicon.remove_words(session.project, session.coder.uid, words),
            lambda _: self._desk.notice(self.tr("Removed: {words}").format(words=self.tr(", ").join(words))),
            writes=True,
        )

    def _undo(self) -> None:
        """Take back the last act, if it was one on words."""
        session = self._desk.session

        def work(_: Progress) -> None:
            with session.project.read() as view:
                kind = undo_target(view, session.coder.uid)
            if kind is not None and kind.startswith("words."):
                undoing.undo(session.project, session.coder.uid)

        self._writing.ask(work, lambda _: None, writes=True)

    def _fail(self, error: BaseException) -> None:
        if isinstance(error, ProblemError):
            self.trouble.setText(self._desk.sentence(error))
            self.trouble.show()
        else:
            self._desk.session.tasks.failed.emit(error)


def _offered(view: View) -> Offer:
    return Offer(
        tuple(sorted(set(languages(view)) & set(COUNTED), key=COUNTED.index)),
        tuple((row.uid, row.name) for row in transcripts(view)),
        tuple((row.uid, row.name) for row in cases(view)),
    )
