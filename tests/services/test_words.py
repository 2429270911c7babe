"""The project's lexicon, and lists of words counted by it; every text is made up."""

from __future__ import annotations

import shutil
from collections import Counter
from math import log

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from trained_models import make_model

from opimpuc_qda.domain.errors import NoPipeline, NotAWord, WordNotWhole
from opimpuc_qda.domain.keyness import log_likelihood, log_ratio, percent_difference
from opimpuc_qda.domain.lexicon import WordSource
from opimpuc_qda.domain.searching import Mode, SearchQuery, Within
from opimpuc_qda.domain.transcript import Role
from opimpuc_qda.domain.word_lists import ContextOrder, Reading, WordQuery
from opimpuc_qda.language.lexicon import shipped_stop_words, shipped_words, word_key
from opimpuc_qda.language.words import Segmenter, is_word
from opimpuc_qda.queries.dump import dump
from opimpuc_qda.queries.words import bodies, languages, spoken, spoken_texts
from opimpuc_qda.services import (
    concordance,
    importing,
    language_models,
    lexicon,
    merging,
    projects,
    searching,
    undoing,
)
from opimpuc_qda.services.word_lists import ProjectWords

FIRST = "问：您是怎么开始的？\n答：我们在華強北租了铺子，工位费很便宜。\n"
FIRST += "问：BOM 呢？\n答：工位费包括 bom 清单，工位费没有涨。\n"
SECOND = "问：工位费？\n答：我在城西做创客空间，城西的工程师很多。\n"
FRENCH = "Q : Le loyer ?\nA : L'atelier partagé, un Fab Lab, n'est pas cher. Les fab labs, c'est l'atelier.\n"
EVERYTHING = {"numbers": True, "stopped": True}


@pytest.fixture
def project(tmp_path):
    with projects.create(tmp_path / "p.opq", "Coder") as made:
        for name, text in (("a", FIRST), ("b", SECOND), ("c", FRENCH)):
            path = tmp_path / f"{name}.txt"
            path.write_text(text, encoding="utf-8")
            drafts = importing.read_drafts([path])
            importing.add(made, coder(made), [importing.prepare(draft) for draft in drafts])
        yield made


def coder(project):
    return projects.coder_named(project, "Coder")


def seen(project, query, *rest):
    with project.read() as view:
        return query(view, *rest)


def counted(project, **asked):
    asked = {"language": "zh", **EVERYTHING, **asked}
    return {row.key: row.count for row in ProjectWords(project).frequencies(WordQuery(**asked)).rows}


def naive(project, language, roles=frozenset({Role.RESPONDENT})):
    """Every word of every turn, one by one, as a double click would find them."""
    segmenter, result = ProjectWords(project).segmenter(), Counter()
    with project.read() as view:
        for text in spoken_texts(view, Within(), language):
            body = bodies(view, [text.text.body])[text.text.body]
            for label, span in spoken(view, text.revision):
                if text.roles[label] in roles:
                    words = segmenter.words(span.of(body), text.text.language)
                    result.update(word_key(word.of(span.of(body))) for word in words)
    return result


@pytest.mark.parametrize("language", ["zh", "fr"])
def test_frequencies_are_those_of_a_plain_recount(project, language):
    assert counted(project, language=language) == naive(project, language)
    everybody = Within()
    found = ProjectWords(project).frequencies(WordQuery(language, everybody, **EVERYTHING))
    assert {row.key: row.count for row in found.rows} == naive(project, language, frozenset(Role))
    assert found.words == naive(project, language, frozenset(Role)).total()


SEGMENTER = Segmenter()
CHINESE = [
    "华强北",
    "創客空間",
    "工位",
    "的",
    "，",
    "。",
    "BOM",
    "café",
    " ",
    "\n",
    "3D打印",
    "𠮷",
    "“",
    "3.5",
    "A",
]
WESTERN = [
    "l'atelier",
    "don't",
    " ",
    "\n",
    "aujourd'hui",
    "M. ",
    "c’est-à-dire",
    "开源",
    "3,5",
    "—",
    "(",
    "e.g.",
    "BOM",
]


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(["zh-Hans", "fr", "en"]), st.data())
def test_tokens_are_the_words_of_a_double_click(language, data):
    parts = CHINESE if language == "zh-Hans" else WESTERN
    text = "".join(data.draw(st.lists(st.sampled_from(parts), max_size=12)))
    segmenter = SEGMENTER
    tokens = Counter(map(word_key, filter(is_word, segmenter.tokens(text, language))))
    assert tokens == Counter(word_key(word.of(text)) for word in segmenter.words(text, language))


def test_stop_words_numbers_and_short_words_are_left_out(project):
    assert {"的", "我们"} <= counted(project).keys()
    assert "我们" not in counted(project, stopped=False)
    lexicon.set_stopped(project, coder(project), "zh", ["我们"], stopped=False)
    lexicon.set_stopped(project, coder(project), "zh", ["铺子"], stopped=True)
    now = counted(project, stopped=False)
    assert "我们" in now
    assert "铺子" not in now
    assert all(len(word) >= 2 for word in counted(project, shortest=2))
    assert seen(project, lexicon.stop_list, "fr") == shipped_stop_words("fr")


def test_only_what_is_asked_for_is_counted(project):
    here = seen(project, spoken_texts, Within(), "zh")[1].text
    one = Within(transcripts=frozenset({here.transcript}), roles=frozenset({Role.RESPONDENT}))
    assert counted(project, within=one)["城西"] == 2
    assert "华强北" not in counted(project, within=one)
    assert set(seen(project, languages)) == {"zh", "fr"}


def test_the_team_keeps_a_word_whole_and_lists_follow_at_once(project):
    words = ProjectWords(project)
    asked = WordQuery("zh", **EVERYTHING)
    assert "工位费" not in {row.key for row in words.frequencies(asked).rows}
    check = lexicon.check_word(project, "工位費")
    assert (check.word, check.whole, check.harmless) == ("工位费", True, True)
    assert (check.occurrences, check.whole_before, check.whole_after) == (4, 0, 4)
    assert check.changed == 4
    assert any(one.difference.after == ("工位费",) for one in check.examples)
    lexicon.add_word(project, coder(project), "工位費")
    rows = {row.key: row for row in words.frequencies(asked).rows}
    assert rows["工位费"].count == 3
    assert words.segmenter().word_at("付工位费吧", 2, "zh-Hans").of("付工位费吧") == "工位费"
    top = seen(project, lexicon.lexicon)[0]
    assert (top.word, top.source, top.detail) == ("工位费", WordSource.TEAM, "Coder")
    lexicon.remove_words(project, coder(project), ["工位费"])
    assert "工位费" not in {row.key for row in words.frequencies(asked).rows}


def test_adding_a_word_is_undone_and_done_again(project):
    before = seen(project, dump)
    lexicon.add_word(project, coder(project), "工位费")
    after = seen(project, dump)
    undoing.undo(project, coder(project))
    assert seen(project, dump) == before
    undoing.redo(project, coder(project))
    assert seen(project, dump) == after
    lexicon.remove_words(project, coder(project), ["工位费"])
    lexicon.add_word(project, coder(project), "工位费")
    assert seen(project, dump) == after


def test_two_copies_that_add_one_word_have_it_once(project, tmp_path):
    other = tmp_path / "other.opq"
    project.close()
    shutil.copy(project.path, other)
    with projects.open_project(other, "Coder") as copy:
        lexicon.add_word(copy, coder(copy), "工位费")
        lexicon.set_stopped(copy, coder(copy), "zh", ["铺子"], stopped=True)
    with projects.open_project(project.path, "Coder") as mine:
        lexicon.add_word(mine, coder(mine), "工位费")
        merging.merge(mine, coder(mine), [other])
        team = [row.word for row in seen(mine, lexicon.lexicon) if row.source is WordSource.TEAM]
        assert team == ["工位费"]
        assert "铺子" in seen(mine, lexicon.stop_list, "zh")


def test_a_word_that_breaks_another_says_which(project):
    lexicon.add_word(project, coder(project), "工位费")
    check = lexicon.check_word(project, "费很", 10**7)
    assert "工位费" in check.broken
    assert dict(check.torn)["工位费"] == 1
    assert not check.harmless
    (example,) = check.examples
    assert example.transcript == "a"
    assert "工位费" in example.difference.before
    assert "费很" in example.difference.after


def test_what_can_be_no_word_is_refused(project):
    for word in ("", "atelier", "工 位", "工，位"):
        with pytest.raises(NotAWord):
            lexicon.check_word(project, word)
    with pytest.raises(WordNotWhole):
        lexicon.add_word(project, coder(project), "很便宜", 1)
    assert not [row for row in seen(project, lexicon.lexicon) if row.source is WordSource.TEAM]


def test_words_stand_in_context_as_often_as_they_are_counted(project):
    words = ProjectWords(project)
    asked = WordQuery("zh", **EVERYTHING)
    for row in words.frequencies(asked).rows:
        assert words.in_context(asked, row.key).total == row.count
    found = words.in_context(asked, "华强北")
    (hit,) = searching.page(project, found, 0, 10)
    assert hit.quote == "華強北"
    assert words.in_context(asked, "bom", most=1).total == 1


def test_expressions_of_several_words_are_terms(project):
    words = ProjectWords(project)
    found = words.frequencies(WordQuery("fr", terms=True))
    assert {row.key: row.count for row in found.rows}["fab lab"] == 1
    assert found.words == naive(project, "fr").total()
    assert words.in_context(WordQuery("fr"), "Fab Lab").total == 1


def test_keyness_compares_with_all_other_texts(project):
    one = seen(project, spoken_texts, Within(), "zh")[1].text.transcript
    within = Within(transcripts=frozenset({one}), roles=frozenset({Role.RESPONDENT}))
    found = ProjectWords(project).keyness(WordQuery("zh", within, **EVERYTHING))
    rows = {row.key: row for row in found.rows}
    assert found.words + found.other_words == naive(project, "zh").total()
    assert rows["城西"].likelihood > 0 > rows["工位"].likelihood
    assert rows["城西"].difference is None
    assert rows["工位"].difference == -100
    assert ProjectWords(project).keyness(WordQuery("zh")).rows == ()


def test_log_likelihood_is_that_of_the_formula():
    value = 2 * (30 * log(30 / 20) + 10 * log(10 / 20))
    assert log_likelihood(30, 10, 1000, 1000) == pytest.approx(value)
    assert log_likelihood(10, 30, 1000, 1000) == pytest.approx(-value)
    assert log_likelihood(5, 5, 100, 100) == 0
    assert log_ratio(40, 10, 1000, 1000) == 2
    assert log_ratio(0, 10, 1000, 1000) == pytest.approx(-4.3219, abs=1e-3)
    assert percent_difference(30, 10, 1000, 1000) == 200
    assert percent_difference(30, 0, 1000, 1000) is None


def test_the_shipped_words_stay_whole():
    segmenter = lexicon.segmenter_for({})
    assert [word for word in shipped_words() if not segmenter.is_whole(word)] == []


def test_keyness_compares_with_another_selection(project):
    words, everything = ProjectWords(project), WordQuery("zh", **EVERYTHING)
    interviewers = Within(roles=frozenset({Role.INTERVIEWER}))
    found = words.keyness(everything, interviewers)
    assert found.words == naive(project, "zh").total()
    assert found.other_words == naive(project, "zh", frozenset({Role.INTERVIEWER})).total()
    rows = {row.key: row for row in found.rows}
    assert (rows["工位"].count, rows["工位"].elsewhere) == (3, 1)
    everybody = words.keyness(everything, Within())
    assert (everybody.words, everybody.other_words) == (found.words, found.other_words)


def test_places_are_sorted_by_what_stands_before_or_after(project):
    words, asked = ProjectWords(project), WordQuery("zh", Within(), **EVERYTHING)
    found = words.in_context(asked, "工位")

    def lines(by, start=0, stop=99):
        sorted_so = concordance.ordered(project, found, by)
        return [(hit.before, hit.after) for hit in concordance.page(project, sorted_so, start, stop)]

    assert len(lines(ContextOrder.TEXT)) == found.total == 4
    after = [after for _, after in lines(ContextOrder.RIGHT)]
    assert [words[:2] for words in after] == ["费？", "费包", "费很", "费没"]
    before = [before.rstrip("，")[-1:] for before, _ in lines(ContextOrder.LEFT)]
    assert before == ["", "", "单", "子"]
    whole = lines(ContextOrder.RIGHT)
    assert [*lines(ContextOrder.RIGHT, 0, 2), *lines(ContextOrder.RIGHT, 2, 4)] == whole


def test_a_stop_list_tells_what_came_with_the_program_and_what_the_team_did(project):
    coder_uid = coder(project)
    lexicon.set_stopped(project, coder_uid, "zh", ["铺子"], stopped=True)
    lexicon.set_stopped(project, coder_uid, "zh", ["我们"], stopped=False)
    rows = seen(project, lexicon.stop_rows, "zh")
    assert {(row.word, row.stopped, row.shipped) for row in rows[:2]} == {
        ("铺子", True, False),
        ("我们", False, True),
    }
    assert {row.word for row in rows[2:]} == shipped_stop_words("zh") - {"我们"}
    assert all(row.stopped and row.shipped for row in rows[2:])
    lexicon.set_stopped(project, coder_uid, "zh", ["铺子"], stopped=False)
    lexicon.set_stopped(project, coder_uid, "zh", ["我们"], stopped=True)
    assert {row.word for row in seen(project, lexicon.stop_rows, "zh")} == shipped_stop_words("zh")


def test_other_forms_are_found_by_their_lemma_where_a_pipeline_is_installed(project, tmp_path):
    query = SearchQuery("ateliers", Mode.FORMS)
    irregular = SearchQuery("atlas", Mode.FORMS)
    stems = searching.search(project, query).total
    assert stems == 2
    assert searching.search(project, irregular).total == 0
    known = {"atlas": ("NOUN", "atelier"), "atelier": ("NOUN", "atelier")}
    language_models.install(make_model(tmp_path / "model", words=known))
    assert searching.search(project, irregular).total == 0
    near = {"atemporel": ("ADJ", "atelier"), "atelier": ("NOUN", "atelier")}
    language_models.install(make_model(tmp_path / "near", words=near))
    assert searching.search(project, SearchQuery("atemporel", Mode.FORMS)).total == stems
    assert searching.search(project, query).total == stems


def test_words_are_counted_by_lemma_and_class_where_a_pipeline_is_installed(project, tmp_path):
    words = ProjectWords(project)
    nouns = WordQuery("fr", reading=Reading.NOUNS)
    with pytest.raises(NoPipeline):
        words.frequencies(nouns)
    known = {"labs": ("NOUN", "lab"), "lab": ("NOUN", "lab"), "atelier": ("NOUN", "atelier")}
    language_models.install(make_model(tmp_path / "model", words=known))
    (installed,) = language_models.installed()
    assert (installed.language, installed.problem) == ("fr", None)
    found = words.frequencies(nouns)
    assert {row.key: row.count for row in found.rows} == {"lab": 2, "atelier": 2}
    everything = words.frequencies(WordQuery("fr", reading=Reading.LEMMAS, **EVERYTHING))
    assert found.words == everything.words == sum(row.count for row in everything.rows)
    assert words.in_context(nouns, "lab").total == 2
    assert words.in_context(WordQuery("fr"), "lab").total == 1
    assert [row.key for row in words.keyness(nouns, Within(roles=frozenset({Role.INTERVIEWER}))).rows]
    language_models.install(make_model(tmp_path / "other", words={"cher": ("NOUN", "cher")}))
    assert [row.key for row in words.frequencies(nouns).rows] == ["cher"]
    language_models.remove("fr")
    with pytest.raises(NoPipeline):
        words.frequencies(nouns)
