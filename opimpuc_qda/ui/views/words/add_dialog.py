"""Adds a word to the lexicon, after showing what it changes."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QWidget

from opimpuc_qda.domain.errors import NotAWord
from opimpuc_qda.services import lexicon
from opimpuc_qda.services.lexicon import WordCheck, WordExample
from opimpuc_qda.ui.views.dialogs.desk import Desk
from opimpuc_qda.ui.views.dialogs.tables import Cell, ReportTable
from opimpuc_qda.ui.views.dialogs.working import WorkingDialog

SIZE = QSize(860, 560)
PAUSE = 350  # milliseconds without a key before a word is tried
SHARES = (2, 4, 4)
MOST_NAMED = 8
BORDER = " | "


class AddWordDialog(WorkingDialog):
    """The word is tried as it is typed; nothing is changed before "Add"."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setWindowTitle(self.tr("Add a word"))
        self.check: WordCheck | None = None
        self.field, self.found = QLineEdit(self), QLabel(self)
        self.table = ReportTable(self.tr("What would be cut otherwise"), SHARES, 1, self)
        self.add_button = self.buttons.addButton(self.tr("&Add"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._timer = QTimer(self, interval=PAUSE, singleShot=True)
        self._arrange()
        self._timer.timeout.connect(self._try)
        self.field.textChanged.connect(self._note)
        self.buttons.accepted.connect(self._add)
        self.suit()

    def read(self, word: str) -> None:
        """Begin with ``word``; "" for one that is to be typed."""
        self.field.setText(word)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        if word:
            self._try()

    def suit(self) -> None:
        """Qt: only what was tried, and stays whole, can be added."""
        check = self.check
        self.add_button.setEnabled(check is not None and check.whole and not self.working)
        harmless = check is None or check.harmless
        self.add_button.setText(self.tr("&Add") if harmless else self.tr("&Add all the same"))

    def _arrange(self) -> None:
        hint = QLabel(
            self.tr(
                "A Chinese word that is to stay whole in all texts: a term, a name, an expression. "
                "Below you see what changes before anything is added."
            ),
            self,
        )
        hint.setWordWrap(True)
        hint.setProperty("role", "hint")
        self.field.setPlaceholderText(self.tr("The word, in Chinese"))
        self.field.setAccessibleName(self.tr("The word, in Chinese"))
        self.found.setWordWrap(True)
        self.found.setTextFormat(Qt.TextFormat.PlainText)
        self.page.addWidget(hint)
        self.page.addWidget(self.field)
        self.page.addWidget(self.found)
        self.page.addWidget(self.table, 1)
        self._show_places(())

    def _note(self) -> None:
        self.stop()
        self.check = None
        self.found.clear()
        self._show_places(())
        self.tell("")
        self._timer.start()
        self.suit()

    def _try(self) -> None:
        self._timer.stop()
        project, word = self.desk.session.project, self.field.text().strip()
        if word:
            self.begin(lambda progress: lexicon.check_word(project, word, 0, progress), self._show)

    def fail(self, error: BaseException) -> None:
        """Qt: while one types, what is no word yet is told quietly."""
        if isinstance(error, NotAWord):
            self.found.setText(
                self.tr("A word here has a Chinese character and no space or sign; others need not be added.")
            )
        else:
            super().fail(error)

    def _show(self, check: WordCheck) -> None:
        self.check = check
        self.found.setText("\n".join(self._sentences(check)))
        self._show_places(check.examples)
        self.suit()

    def _sentences(self, check: WordCheck) -> list[str]:
        said = [
            self.tr("“{word}” stands in the texts %n time(s).", "", check.occurrences).format(word=check.word)
        ]
        if not check.whole:
            said.append(
                self.tr(
                    "It would still be cut in pieces, so it cannot be added. Try a longer or shorter one."
                )
            )
            return said
        before, after = check.whole_before, check.whole_after
        said.append(
            self.tr(
                "It is a word of its own in {before} of these places now, and would be in {after}."
            ).format(before=before, after=after)
        )
        comma = self.tr(", ")
        if check.broken:
            said.append(
                self.tr("Words of the lexicon that would not stay whole any more: {words}.").format(
                    words=comma.join(check.broken[:MOST_NAMED])
                )
            )
        if check.torn:
            torn = comma.join(f"{word} ({times})" for word, times in check.torn[:MOST_NAMED])
            said.append(
                self.tr("Words that it would cut through where they meet it: {words}.").format(words=torn)
            )
        if check.harmless:
            said.append(self.tr("It breaks no other word."))
        if check.changed > len(check.examples):
            said.append(self.tr("%n place(s) would be cut otherwise; the first ones:", "", check.changed))
        return said

    def _show_places(self, places: tuple[WordExample, ...]) -> None:
        heads = [self.tr("Transcript"), self.tr("Cut now"), self.tr("Cut then")]
        rows = [
            (
                Cell(one.transcript),
                Cell(_cut(one, one.difference.before)),
                Cell(_cut(one, one.difference.after)),
            )
            for one in places
        ]
        self.table.show_rows(heads, rows)

    def _add(self) -> None:
        check, session = self.check, self.desk.session
        if check is None or not check.whole:
            return
        done = self.tr("Added: {word}").format(word=check.word)

        def added(_: object) -> None:
            self.desk.notice(done)
            self.accept()

        self.begin(
            lambda _: lexicon.add_word(session.project, session.coder.uid, check.word), added, writes=True
        )


def _cut(place: WordExample, words: tuple[str, ...]) -> str:
    lead, tail = place.difference.lead, place.difference.tail
    return f"…{lead}[{BORDER.join(words)}]{tail}…".replace("\n", " ")
