"""The real window on a project with 300,000 characters and 5,000 codings: from the key to the paint."""

from __future__ import annotations

import random
import statistics
import time

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from test_bench_reading import made_data

from opimpuc_qda.domain.alignment import Bead
from opimpuc_qda.domain.coding import Coding
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.transcript import Revision, Segments, Speaker, Text, Transcript, Turn
from opimpuc_qda.queries.transcripts import transcripts
from opimpuc_qda.services import projects
from opimpuc_qda.ui.shell.look import Look
from opimpuc_qda.ui.shell.main_window import MainWindow
from opimpuc_qda.ui.shell.preferences import Preferences

NAME = "Bench"
CODINGS = 5_000


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    """The made transcript of the reading benchmark as a project, with codes of the shipped codebook."""
    path = tmp_path_factory.mktemp("large") / "large.opq"
    read, _ = made_data()
    dice = random.Random(3)
    with projects.create(path, NAME) as project:
        coder = projects.coder_named(project, NAME)
        with project.read() as view:
            codes = [row[0] for row in view.connection.exec_driver_sql("SELECT uid FROM code WHERE codable")]
        with project.write("transcript.import", coder) as change:
            change.add(Transcript(read.uid, "made", "", change.now))
            for text in read.texts:
                version, body = text.version, text.body
                change.add(Text(text.uid, read.uid, version, text.language, "", "", text.revision))
                name = change.keep_body(body)
                change.add(Revision(text.revision, text.uid, name, len(body), segments(text)))
                speaker = text.turns[0]
                change.add(Speaker(change.new_uid(), text.uid, speaker.speaker, speaker.role))
            change.add_all(
                Bead(change.new_uid(), read.uid, bead.original_text, bead.translation_text, bead.pairing)
                for bead in read.beads
            )
            for _ in range(CODINGS):
                text = dice.choice(read.texts)
                start = dice.randrange(len(text.body) - 400)
                span = Span(start, start + dice.randint(2, 200))
                uid = change.new_uid()
                change.add(Coding(uid, dice.choice(codes), text.uid, text.revision, span, coder, change.now))
    return path


def segments(text):
    turns = tuple(Turn(turn.n, turn.span, turn.speaker, turn.time) for turn in text.turns)
    return Segments(turns, text.sentences)


class Paints(QObject):
    """Notes when a widget was last painted."""

    def __init__(self, widget: QObject) -> None:
        super().__init__(widget)
        self.last = 0.0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.last = time.perf_counter()
        return False


@pytest.fixture
def window(qapp, qtbot, large):
    preferences = Preferences()
    preferences.change(coder_name=NAME, language="en", theme="light")
    look = Look(qapp, preferences)
    made = MainWindow(preferences, look)
    qtbot.addWidget(made)
    made.show()
    made.resize(1366, 768)
    made.projects.open(large)
    qtbot.waitUntil(lambda: made.controller is not None and made.controller.reading.transcript is not None)
    qtbot.waitUntil(lambda: not made.tasks.busy)
    yield made
    made.close()
    look.leave()


def codings_in(window):
    with window.session.project.read() as view:
        return sum(row.codings for row in transcripts(view))


@pytest.mark.benchmark
def test_from_key_to_painted_stripe(window, qtbot):
    controller = window.controller
    canvas = controller.workspace.canvas
    text = controller.reading.transcript.original
    paints = Paints(canvas.viewport())
    changed = []
    controller.reading.changed.connect(lambda: changed.append(time.perf_counter()))
    took = []
    before = codings_in(window)
    for number in range(15):
        sentence = text.sentences[number * 3]
        canvas.setFocus()
        canvas.select(text.uid, sentence)
        qtbot.waitUntil(lambda: not window.tasks.busy)
        changed.clear()
        begun = time.perf_counter()
        QTest.keyClick(canvas, Qt.Key.Key_1)
        qtbot.waitUntil(lambda: bool(changed) and paints.last >= changed[0])
        took.append((paints.last - begun) * 1000)
        qtbot.waitUntil(lambda: not window.tasks.busy)
    assert codings_in(window) == before + 15
    middle = statistics.median(took)
    print(f"\nkey to paint, {CODINGS} codings: median {middle:.0f} ms, {min(took):.0f}-{max(took):.0f} ms")
    assert middle < 50
