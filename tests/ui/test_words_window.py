"""A double click in the real window selects words as the project's own lexicon has them."""

from __future__ import annotations

from opimpuc_qda.services import lexicon, undoing
from opimpuc_qda.ui.views.words.binding import WordsBinding


def test_a_word_of_the_team_is_selected_whole_at_once(coding_window, qtbot):
    session, canvas = coding_window.session, coding_window.controller.workspace.canvas
    binding = canvas.findChild(WordsBinding)
    given = []
    use = canvas.set_word_finder
    canvas.set_word_finder = lambda finder: (given.append(finder), use(finder))

    def selected():
        return given[-1]("他付工位费吗", 4, "zh-Hans").of("他付工位费吗")

    binding.learn()
    qtbot.waitUntil(lambda: binding.learnt and not coding_window.tasks.busy)
    assert selected() != "工位费"
    coding_window.use_words(lambda *_: None)
    assert len(given) == 1
    coder = session.coder.uid
    session.write(lambda _: lexicon.add_word(session.project, coder, "工位费"))
    qtbot.waitUntil(lambda: len(given) == 2)
    assert selected() == "工位费"
    session.write(lambda _: undoing.undo(session.project, coder))
    qtbot.waitUntil(lambda: len(given) == 3)
    assert selected() != "工位费"
    qtbot.waitUntil(lambda: not coding_window.tasks.busy)
