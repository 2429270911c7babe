"""Searching: exactly what a plain scan of the folded texts finds, with and without an index."""

from __future__ import annotations

import random

import pytest
import query_world
from hypothesis import given, settings
from hypothesis import strategies as st

from opimpuc_qda.domain.errors import BadPattern, SlowPattern
from opimpuc_qda.domain.searching import Mode, SearchQuery, Within
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.transcript import Revision, Role, Segments, Text, Transcript, Turn, Version
from opimpuc_qda.language import matching
from opimpuc_qda.language.folding import fold_same_length
from opimpuc_qda.services import searching

BODIES = {
    "zh-Hant": "我們在華強北買料。臺灣也有開源硬體。\n问：華強北？《ＢＯＭ》哈哈哈",
    "zh-Hans": "我们在华强北买料。\n他们说：深圳𠮷开源，BOM 清单。",
    "fr": "La fabrique fabrique des pièces fabriquées à Shenzhen. L'été, c'est l'atelier.\nFabriquer ? ÉTÉ !",
    "en": "They publish drawings; she published one. Publishing is a habit, publisher.\nBOM bom 深圳",
}


def made(path, bodies):
    """A project with one transcript for each body, called "Own ...", beside those that it has anyway."""
    world = query_world.build(path, 3, query_world.Size(transcripts=3))
    with world.project.write("transcript.import", world.coders[0]) as change:
        for number, (language, body) in enumerate(bodies):
            transcript, text, revision = change.new_uid(), change.new_uid(), change.new_uid()
            change.add(Transcript(transcript, f"Own {number}", "", change.now))
            change.add(Text(text, transcript, Version.ORIGINAL, language, "made", "utf-8", revision))
            segments = Segments((Turn(1, Span(0, len(body)), "答"),), (Span(0, len(body)),))
            change.add(Revision(revision, text, change.keep_body(body), len(body), segments))
    return world


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    found = made(tmp_path_factory.mktemp("search") / "made.opq", BODIES.items())
    with found.project:
        searching.index_all(found.project)
        yield found


def spoken(world):
    """The texts as they stand: (transcript, language, body) by uid."""
    with world.project.read() as view:
        rows = view.connection.exec_driver_sql(
            "SELECT t.uid, t.language, b.content FROM text t JOIN revision r ON r.uid = t.revision "
            "JOIN body b ON b.sha256 = r.body WHERE t.alive"
        )
        return {uid: (language, body) for uid, language, body in rows}


def quotes(world, text, **options):
    found = searching.find_all(world.project, SearchQuery(text, **options))
    bodies = spoken(world)
    own = [(text.uid, span) for text, span in found.places() if text.name.startswith("Own")]
    return [span.of(bodies[uid][1]) for uid, span in own]


def places(world, query):
    found = searching.find_all(world.project, query)
    return {(searched.uid, span.start, span.end) for searched, span in found.places()}


def scan(world, needle):
    """What ``str.find`` finds in folded texts, one after the other."""
    needle = fold_same_length(needle)
    result = set()
    for uid, (_, body) in spoken(world).items():
        folded = fold_same_length(body)
        at = folded.find(needle)
        while at >= 0:
            result.add((uid, at, at + len(needle)))
            at = folded.find(needle, at + len(needle))
    return result


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    """Longer texts out of few words, so that much is found in many places."""
    random_ = random.Random(5)
    words = [
        "华强北",
        "華強",
        "的",
        "𠮷",
        "Été",
        "ete",
        "l'été ",
        "open ",
        "BOM",
        "。",
        "\n",
        "哈",
        "臺",
        "ß",
        "ﬁ",
        "。",
    ]
    bodies = [("zh-Hans", "".join(random_.choices(words, k=random_.randrange(40, 900)))) for _ in range(6)]
    found = made(tmp_path_factory.mktemp("library") / "made.opq", bodies)
    with found.project:
        yield found, bodies


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_recall_and_precision_are_those_of_a_scan(library, data):
    world, bodies = library
    if data.draw(st.booleans()):  # the first examples search without an index
        searching.index_some(world.project)
    body = data.draw(st.sampled_from(bodies))[1]
    start = data.draw(st.integers(0, len(body) - 1))
    needle = body[start : start + data.draw(st.one_of(st.integers(1, 8), st.integers(9, 60)))]
    assert places(world, SearchQuery(needle)) == scan(world, needle) != set()


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("華強北", ["華強北", "華強北", "华强北"]),
        ("华强北", ["華強北", "華強北", "华强北"]),
        ("北", ["北", "北", "北"]),
        ("臺灣", ["臺灣"]),
        ("ete", ["été", "ÉTÉ"]),
        ("bom", ["ＢＯＭ", "BOM", "BOM", "bom"]),
        ("𠮷", ["𠮷"]),
        ("哈哈", ["哈哈"]),
        ("", []),
        ("没有这样的话", []),
    ],
)
def test_folding_makes_alike_what_is_alike(world, asked, found):
    assert sorted(quotes(world, asked)) == sorted(found)


@pytest.mark.parametrize(
    ("asked", "options", "found"),
    [
        ("été", {"match_accents": True}, ["été", "ÉTÉ"]),
        ("ete", {"match_accents": True}, []),
        ("bom", {"match_case": True}, ["bom"]),
        ("华强北", {"match_script": True}, ["华强北"]),
        ("publish", {"mode": Mode.WORDS}, ["publish"]),
        ("atelier", {"mode": Mode.WORDS}, ["atelier"]),
        ("强", {"mode": Mode.WORDS}, ["強", "強", "强"]),
        ("bom清", {"mode": Mode.WORDS}, []),
        ("fabriquer", {"mode": Mode.FORMS}, ["fabrique", "fabrique", "fabriquées", "Fabriquer"]),
        ("published", {"mode": Mode.FORMS}, ["publish", "published", "Publishing", "publisher"]),
        ("publish drawing", {"mode": Mode.FORMS}, ["publish drawings"]),
        ("华强", {"mode": Mode.FORMS}, ["華強", "華強", "华强"]),
        (r"華.北", {"mode": Mode.PATTERN}, ["華強北", "華強北", "华强北"]),
        (r"\bBOM\b", {"mode": Mode.PATTERN, "match_case": True}, ["ＢＯＭ", "BOM", "BOM"]),
        (r"[éà]t[eé]", {"mode": Mode.PATTERN}, ["été", "ate", "ÉTÉ"]),
        (r"，BOM", {"mode": Mode.PATTERN}, ["，BOM"]),
        (r"x*", {"mode": Mode.PATTERN}, []),
        (r"？《", {"mode": Mode.PATTERN}, ["？《"]),
    ],
)
def test_ways_to_search(world, asked, options, found):
    assert sorted(quotes(world, asked, **options)) == sorted(found)


def test_what_is_no_pattern_is_refused(world):
    with pytest.raises(BadPattern) as refused:
        quotes(world, "(ab", mode=Mode.PATTERN)
    assert refused.value.pattern == "(ab"


def test_a_catastrophic_pattern_is_stopped(world, monkeypatch):
    monkeypatch.setattr(matching, "SECONDS", 0.05)
    with pytest.raises(SlowPattern):
        quotes(world, r"(\w|\w\w|\s|\S)*\d{9}", mode=Mode.PATTERN)


def test_pages_make_the_whole_and_bear_context(world):
    query = SearchQuery("的")
    whole = searching.search(world.project, query, 0, 10_000)
    assert whole.total == len(whole.rows) > 6
    pages = [searching.search(world.project, query, at, at + 5).rows for at in range(0, whole.total, 5)]
    assert [hit for page in pages for hit in page] == list(whole.rows)
    bodies = spoken(world)
    for hit in whole.rows:
        body = bodies[hit.text][1]
        assert hit.quote == hit.span.of(body)
        assert body[: hit.span.start].endswith(hit.before)
        assert body[hit.span.end :].startswith(hit.after)
        assert "\n" not in hit.before + hit.after
    assert any(hit.echo for hit in whole.rows)


def test_the_first_of_many_come_without_the_rest(world):
    found = searching.find_all(world.project, SearchQuery("的"), most=3)
    assert (found.total, found.complete) == (3, False)
    everything = searching.find_all(world.project, SearchQuery("的"), most=10_000)
    assert everything.complete
    assert set(found.places()) <= set(everything.places())


def within(world, **options):
    found = searching.find_all(
        world.project, SearchQuery("，" if "fr" in options else "的", within=Within(**options))
    )
    return list(found.places())


def test_filters_of_texts_and_speakers(world):
    everywhere = within(world)
    originals = within(world, version=Version.ORIGINAL)
    assert 0 < len(originals) <= len(everywhere)
    assert all(text.version is Version.ORIGINAL for text, _ in originals)
    one = everywhere[0][0].transcript
    assert within(world, transcripts=frozenset({one})) == [
        hit for hit in everywhere if hit[0].transcript == one
    ]
    said = {text.uid: text for text in world.texts}
    respondents = within(world, roles=frozenset({Role.RESPONDENT}))
    expected = [
        (text, span)
        for text, span in everywhere
        if text.uid in said
        and any(
            turn.span.start <= span.start < turn.span.end and role is Role.RESPONDENT
            for turn, role in zip(said[text.uid].turns, said[text.uid].roles, strict=True)
        )
    ]
    assert 0 < len(respondents) < len(everywhere)
    assert respondents == expected


def test_filters_of_codes_see_both_languages(world):
    codes = frozenset(code.uid for code in world.codable)
    everywhere = within(world)
    coded, uncoded = within(world, coded=codes), within(world, uncoded=codes)
    assert coded
    assert uncoded
    assert sorted(map(repr, [*coded, *uncoded])) == sorted(map(repr, everywhere))
    direct = {
        (text.uid, span)
        for text, span in everywhere
        for coding in world.codings
        if coding.text == text.uid and coding.span.overlaps(span)
    }
    assert direct <= {(text.uid, span) for text, span in coded}
    hers = within(world, coder=world.coders[0])
    assert 0 < len(hers) <= len(coded)
    assert set(hers) <= set(coded)
