"""Suggestions on the made sample: never what is coded, never applied, learnt bit by bit as at once."""

from __future__ import annotations

import pytest
from service_world import make, state

from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.suggestion import Basis
from opimpuc_qda.queries.reading import read_transcript
from opimpuc_qda.services import coding
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
