"""Suggestions on the made sample: never what is coded, never applied, learnt bit by bit as at once."""

from __future__ import annotations

import pytest
from service_world import make, state

from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.suggestion import Basis
from opimpuc_qda.queries.reading import read_transcript
from opimpuc_qda.services import coding, correcting, rejecting, undoing
from opimpuc_qda.services.suggesting import Suggester


@pytest.fixture
def made(tmp_path):
    with make(tmp_path / "建议.opq") as world:
        yield world


def fresh(made):
    suggester = Suggester(made.project)
    suggester.refresh()
    return suggester


def read(made):
    with made.project.read() as view:
        return read_transcript(view, made.transcript)


def test_cues_suggest_sentences_and_say_why(made):
    before = state(made.project)
    found = fresh(made).suggestions(made.transcript)
    transcript = read(made)
    assert found
    for one in found:
        text = transcript.text(one.text)
        assert one.span in text.sentences
        assert one.basis is Basis.CUE
        assert 0 < one.score <= 1
        assert one.why
        assert any(why in one.span.of(text.body) for why in one.why)
    assert state(made.project) == before


def test_what_is_coded_is_not_suggested_in_either_language(made):
    suggester = fresh(made)
    one = next(one for one in suggester.suggestions(made.transcript) if one.text == made.original)
    coding.apply(made.project, made.coder, one.code, one.text, one.span)
    suggester.refresh()
    echoes = read(made).echoes(made.original, made.translation).of(one.span)
    for other in suggester.suggestions(made.transcript):
        places = (one.span,) if other.text == made.original else echoes
        assert other.code != one.code or not any(map(other.span.overlaps, places))


def test_a_code_is_suggested_once_for_sentences_that_render_each_other(made):
    found = fresh(made).suggestions(made.transcript)
    echoes = read(made).echoes(made.translation, made.original)
    mine = {(one.code, one.span) for one in found if one.text == made.original}
    for one in found:
        if one.text == made.translation:
            places = echoes.of(one.span)
            assert not any(code == one.code and any(map(span.overlaps, places)) for code, span in mine)


def test_a_part_of_the_text_gets_what_the_whole_gets_there(made):
    suggester = fresh(made)
    whole = [one for one in suggester.suggestions(made.transcript) if one.text == made.original]
    middle = whole[len(whole) // 2].span
    part = suggester.suggestions(made.transcript, {made.original: middle})
    assert list(part) == [one for one in whole if one.span == middle]


def test_it_learns_from_codings_bit_by_bit_as_at_once_and_forgets(made):
    code = made.code("GOV.ENG.OPEN_BOM")
    sentences = read(made).original.sentences
    stepwise = fresh(made)
    before = stepwise.suggestions(made.transcript, least=0.0)
    uids = []
    for span in sentences[2:12:2]:
        uids.append(coding.apply(made.project, made.coder, code, made.original, span))
        stepwise.refresh()
    learnt = stepwise.suggestions(made.transcript, least=0.01)
    assert learnt == fresh(made).suggestions(made.transcript, least=0.01)
    assert any(one.basis is Basis.LEARNED and one.code == code for one in learnt)
    coding.remove(made.project, made.coder, uids)
    stepwise.refresh()
    assert stepwise.suggestions(made.transcript, least=0.0) == before


def test_agreement_is_undefined_where_there_is_too_little(made):
    code = made.code("GOV.ENG.OPEN_BOM")
    for span in read(made).original.sentences[:8]:
        coding.apply(made.project, made.coder, code, made.original, span)
    accord = next(one for one in fresh(made).accords() if one.code == code)
    assert (accord.coded, accord.transcripts) == (8, 1)
    assert not accord.is_defined
    assert (accord.precision, accord.recall, accord.top) == (None, None, None)


def test_asking_for_agreement_changes_no_suggestion(made):
    code = made.code("GOV.ENG.OPEN_BOM")
    coding.apply(made.project, made.coder, code, made.original, Span(0, 400))
    suggester = fresh(made)
    before = suggester.suggestions(made.transcript, least=0.01)
    suggester.accords()
    assert suggester.suggestions(made.transcript, least=0.01) == before


def test_a_rejected_code_is_never_suggested_there_again_in_either_language(made):
    suggester = Suggester(made.project, made.coder)
    suggester.refresh()
    before = suggester.suggestions(made.transcript)
    one = next(one for one in before if one.text == made.original)
    uids = rejecting.reject(made.project, made.coder, [one])
    suggester.refresh(transcripts_only=[made.transcript])
    echoes = read(made).echoes(made.original, made.translation).of(one.span)
    after = suggester.suggestions(made.transcript)
    for other in after:
        places = (one.span,) if other.text == made.original else echoes
        assert other.code != one.code or not any(map(other.span.overlaps, places))
    assert rejecting.reject(made.project, made.coder, [one]) == uids
    others = Suggester(made.project, made.second)
    others.refresh()
    assert others.suggestions(made.transcript) == before


def test_rejecting_can_be_undone_and_done_again(made):
    suggester = Suggester(made.project, made.coder)
    suggester.refresh()
    before = suggester.suggestions(made.transcript)
    at_first = state(made.project)
    rejecting.reject(made.project, made.coder, before[:2])
    suggester.refresh()
    assert before[0] not in suggester.suggestions(made.transcript)
    undoing.undo(made.project, made.coder)
    suggester.refresh()
    assert suggester.suggestions(made.transcript) == before
    assert state(made.project) == at_first
    rejecting.reject(made.project, made.coder, before[:1])
    suggester.refresh()
    assert before[0] not in suggester.suggestions(made.transcript)


def test_a_rejection_follows_its_words_through_a_correction(made):
    suggester = Suggester(made.project, made.coder)
    suggester.refresh()
    one = next(one for one in suggester.suggestions(made.transcript) if one.text == made.original)
    rejecting.reject(made.project, made.coder, [one])
    body = read(made).original.body
    turn = next(turn for turn in read(made).original.turns if turn.span.end < one.span.start)
    words = "改了。" + turn.span.of(body)
    correcting.correct_turn(made.project, made.coder, made.original, turn.n, words)
    suggester.refresh()
    moved = read(made).original.body.index(one.span.of(body))
    assert moved != one.span.start
    found = suggester.suggestions(made.transcript)
    assert not any(other.code == one.code and other.span.start == moved for other in found)


def test_a_page_does_not_repeat_in_translation_what_the_original_next_to_it_has(made):
    suggester = fresh(made)
    whole = set(suggester.suggestions(made.transcript))
    for span in read(made).text(made.translation).sentences:
        assert set(suggester.suggestions(made.transcript, {made.translation: span})) <= whole


def test_agreement_tells_best_hits_and_what_it_rests_on(made):
    code = made.code("GOV.ENG.OPEN_BOM")
    spans = read(made).original.sentences[:8]
    for span in spans:
        coding.apply(made.project, made.coder, code, made.original, span)
    accord = next(one for one in fresh(made).accords() if one.code == code)
    assert accord.codings == len(spans)
    assert accord.best <= accord.among_first <= accord.coded
