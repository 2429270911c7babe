from __future__ import annotations

import json
import time
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opimpuc_qda.domain.alignment import Method, Pairing
from opimpuc_qda.domain.span import Span
from opimpuc_qda.domain.transcript import Role, Segments, Turn
from opimpuc_qda.language.aligner import DraftSide, align, link_sentences
from opimpuc_qda.language.likeness import FindEmbedder
from opimpuc_qda.language.sentences import sentences

SHARED = Path(__file__).parents[2].parent / "shared"


def side(
    texts: Sequence[str],
    language: str,
    roles: Sequence[Role] | None = None,
    times: Sequence[int | None] | None = None,
    given_sentences: Sequence[Sequence[str]] | None = None,
) -> DraftSide:
    body = "\n".join(texts)
    turns: list[Turn] = []
    at = 0
    for n, text in enumerate(texts, 1):
        turns.append(Turn(n, Span(at, at + len(text)), "", times[n - 1] if times else None))
        at += len(text) + 1
    found = sentences(body, language, [turn.span for turn in turns])
    if given_sentences is not None:
        found, at = (), 0
        for sentence in (sentence for turn in given_sentences for sentence in turn):
            found += (Span(at, at + len(sentence)),)
            at += len(sentence) + 1
    return DraftSide(body, Segments(tuple(turns), found), language, tuple(roles or [Role.OTHER] * len(texts)))


def groups(pairings: Sequence[Pairing]) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return [(pairing.original, pairing.translation) for pairing in pairings]


def shared(path: str) -> Any:
    if not (SHARED / path).exists():
        pytest.skip("the shared gold data is not here")
    return json.loads((SHARED / path).read_text(encoding="utf-8"))


def made(name: str, *, with_roles: bool) -> tuple[DraftSide, DraftSide, list[tuple[tuple[int, ...], ...]]]:
    expected = shared(f"transcripts-synthetic/{name}_expected.json")
    turns = expected["turns"]
    rendered = [turn for turn in turns if turn["translation"]]
    roles = [[Role(turn["role"]) for turn in some] if with_roles else None for some in (turns, rendered)]
    original = side([turn["original"] for turn in turns], expected["languages"][0], roles[0])
    translation = side([turn["translation"] for turn in rendered], expected["languages"][1], roles[1])
    numbers = {turn["n"]: n for n, turn in enumerate(rendered, 1)}
    return (
        original,
        translation,
        [((t["n"],), (numbers[t["n"]],) if t["n"] in numbers else ()) for t in turns],
    )


@pytest.mark.parametrize("with_roles", [True, False])
@pytest.mark.parametrize("name", ["T1", "T2"])
def test_made_transcripts_align_as_their_makers_say(name: str, with_roles: bool) -> None:
    original, translation, expected = made(name, with_roles=with_roles)
    pairings = align(original, translation)
    assert groups(pairings) == expected
    assert all(pairing.method is Method.COMPUTED for pairing in pairings)
    assert min(pairing.confidence for pairing in pairings) > 0.8


def test_a_paragraph_without_label_joins_its_turn() -> None:
    original, translation, _ = made("T2", with_roles=False)
    paragraphs = translation.body.split("\n")
    pairings = align(original, side(paragraphs, "en"))
    assert ((4,), (4, 5)) in groups(pairings)
    assert ((27,), ()) in groups(pairings)
    assert len(pairings) == 34


def strict_f1(pair: str, embedder: FindEmbedder) -> float:
    """F1 of whole beads of sentences inside the paragraphs of the gold data; the paragraphs align too."""
    paragraphs = shared("gold/align_pud_merged_split_a.json")[pair]
    languages = pair.split("-")
    gold, counted = set(), [0, 0]
    for paragraph in paragraphs:
        for bead in paragraph["beads"]:
            gold.add(tuple(tuple(index + counted[k] for index in bead[k]) for k in (0, 1)))
        counted = [counted[0] + len(paragraph["src"]), counted[1] + len(paragraph["tgt"])]
    both = []
    for key, language in zip(("src", "tgt"), languages, strict=True):
        texts = [[sentence.strip() for sentence in paragraph[key]] for paragraph in paragraphs]
        both.append(side(["\n".join(text) for text in texts], language, given_sentences=texts))
    rows = [Pairing((n,), (n,), 1.0, Method.LAYOUT) for n in range(1, len(paragraphs) + 1)]
    linked = link_sentences(rows, both[0], both[1], embedder=embedder)
    found = {(link.original, link.translation) for pairing in linked for link in pairing.links}
    assert groups(align(both[0], both[1], embedder=embedder)) == groups(rows)
    return 2 * len(found & gold) / (len(found) + len(gold))


@pytest.mark.parametrize("pair", ["zh-en", "zh-fr", "en-fr"])
def test_merged_and_split_sentences_are_linked(pair: str) -> None:
    assert strict_f1(pair, lambda: None) >= 0.87


@dataclass
class RealLinks:
    """Counts over all real transcripts, times and speakers hidden."""

    links: int = 0
    right: int = 0
    pairs: int = 0
    right_pairs: int = 0
    covered: int = 0
    gold_turns: int = 0
    sentence_links: int = 0
    inside: int = 0  # sentence links that stay inside one gold bead


def real_links(embedder: FindEmbedder) -> RealLinks:
    real = RealLinks()
    for path in sorted((SHARED / "gold" / "align_turns_zh_en").glob("*.json")):
        beads = shared(str(path.relative_to(SHARED)))["beads"]
        here = [(k, turn["text"]) for k, bead in enumerate(beads) for turn in bead["zh"]]
        there = [(k, turn["text"]) for k, bead in enumerate(beads) for turn in bead["en"]]
        both = side([text for _, text in here], "zh-Hans"), side([text for _, text in there], "en")
        tally(align(*both, embedder=embedder), both, ([k for k, _ in here], [k for k, _ in there]), real)
        real.gold_turns += len(here)
    if not real.links:
        pytest.skip("the shared gold data is not here")
    return real


def tally(
    pairings: Sequence[Pairing],
    sides: tuple[DraftSide, DraftSide],
    beads: tuple[Sequence[int], Sequence[int]],
    real: RealLinks,
) -> None:
    for pairing in pairings:
        same = [beads[0][i - 1] == beads[1][j - 1] for i in pairing.original for j in pairing.translation]
        real.links += bool(same)
        real.right += bool(same) and all(same)
        real.pairs += len(same)
        real.right_pairs += sum(same)
        real.covered += len(pairing.original) if same else 0
        for link in pairing.links:
            if link.original and link.translation:
                met = {
                    of_turn[turn_of(text, index)]
                    for text, of_turn, indexes in zip(
                        sides, beads, (link.original, link.translation), strict=True
                    )
                    for index in indexes
                }
                real.sentence_links += 1
                real.inside += len(met) == 1


def turn_of(text: DraftSide, sentence: int) -> int:
    starts = [turn.span.start for turn in text.segments.turns]
    return bisect_right(starts, text.segments.sentences[sentence].start) - 1


def test_turns_of_real_transcripts_are_paired_without_times_and_speakers() -> None:
    real = real_links(lambda: None)
    assert real.right / real.links >= 0.99
    assert real.right_pairs / real.pairs >= 0.985
    assert real.covered / real.gold_turns >= 0.99
    assert real.inside / real.sentence_links >= 0.99


def test_real_turns_are_paired_with_the_languages_the_other_way_round() -> None:
    right = linked = 0
    for path in sorted((SHARED / "gold" / "align_turns_zh_en").glob("*.json")):
        beads = shared(str(path.relative_to(SHARED)))["beads"]
        here = [(k, turn["text"]) for k, bead in enumerate(beads) for turn in bead["en"]]
        there = [(k, turn["text"]) for k, bead in enumerate(beads) for turn in bead["zh"]]
        both = side([text for _, text in here], "en"), side([text for _, text in there], "zh-Hans")
        for pairing in align(*both, embedder=lambda: None):
            met = {here[i - 1][0] == there[j - 1][0] for i in pairing.original for j in pairing.translation}
            linked += bool(met)
            right += met == {True}
    if not linked:
        pytest.skip("the shared gold data is not here")
    assert right / linked >= 0.99


def test_table_rows_keep_their_pairing_and_get_links() -> None:
    original = side(["你好。今天几点？三点。", "好"], "zh-Hans")
    translation = side(["Hello. What time is it today? Three.", "Good"], "en")
    rows = [Pairing((1,), (1,), 1.0, Method.LAYOUT), Pairing((2,), (), 1.0, Method.LAYOUT)]
    first, second = link_sentences(rows, original, translation)
    assert [(link.original, link.translation) for link in first.links] == [((i,), (i,)) for i in range(3)]
    assert (first.method, first.confidence) == (Method.LAYOUT, 1.0)
    assert [(link.original, link.translation) for link in second.links] == [((3,), ())]


def test_times_of_one_recording_decide() -> None:
    texts = ["好的。", "对。", "是的。", "嗯。"]
    original = side(texts, "zh-Hans", times=[1000, 9000, 20_000, 30_000])
    translation = side(["Yes.", "Right.", "Hm."], "en", times=[9000, 20_000, 30_000])
    assert groups(align(original, translation)) == [((1,), ()), ((2,), (1,)), ((3,), (2,)), ((4,), (3,))]


def test_roles_keep_a_question_from_an_answer() -> None:
    ask, say = Role.INTERVIEWER, Role.RESPONDENT
    original = side(["数据呢。", "成本不会。", "好吧。", "嗯嗯。"], "zh-Hans", [ask, say, ask, say])
    translation = side(["Costs no.", "All right.", "Mm."], "en", [say, ask, say])
    assert groups(align(original, translation)) == [((1,), ()), ((2,), (1,)), ((3,), (2,)), ((4,), (3,))]


@pytest.mark.parametrize(("here", "there"), [(0, 0), (3, 0), (0, 2)])
def test_one_empty_side_is_all_untranslated(here: int, there: int) -> None:
    pairings = align(side(["好。"] * here, "zh-Hans"), side(["Oui."] * there, "fr"))
    assert len(pairings) == here + there
    assert not any(pairing.original and pairing.translation for pairing in pairings)


def test_a_missing_part_does_not_shift_the_rest() -> None:
    words = [
        "agenda",
        "budget",
        "camera",
        "diesel",
        "engine",
        "folder",
        "garage",
        "hammer",
        "invoice",
        "joystick",
    ]
    here = [
        f"我们在第{n + 2}次会上谈了{words[n % 10]}和{n * 7 + 30}件东西。" * (1 + n % 3) for n in range(400)
    ]
    there = [
        f"At meeting {n + 2} we spoke of the {words[n % 10]} and {n * 7 + 30} things. " * (1 + n % 3)
        for n in range(400)
    ]
    pairings = align(side(here, "zh-Hans"), side(there[130:], "en"))
    right = [((n,), (n - 130,)) for n in range(131, 401)]
    assert len(set(groups(pairings)) & set(right)) >= 0.98 * len(right)


TURNS = st.lists(
    st.lists(
        st.sampled_from(["好。", "你去GitHub吗？", "三十万", "（笑）", "Oui, 12 fois.", "No!"]),
        min_size=1,
        max_size=4,
    ).map(" ".join),
    max_size=9,
)


@settings(deadline=None, max_examples=60)
@given(TURNS, TURNS)
def test_every_turn_and_sentence_is_linked_once_and_in_order(here: list[str], there: list[str]) -> None:
    original, translation = side(here, "zh-Hans"), side(there, "fr")
    pairings = align(original, translation)
    assert [n for pairing in pairings for n in pairing.original] == list(range(1, len(here) + 1))
    assert [n for pairing in pairings for n in pairing.translation] == list(range(1, len(there) + 1))
    links = [link for pairing in pairings for link in pairing.links]
    assert [i for link in links for i in link.original] == list(range(len(original.segments.sentences)))
    assert [i for link in links for i in link.translation] == list(range(len(translation.segments.sentences)))
    assert all(0.0 <= pairing.confidence <= 1.0 for pairing in pairings)
    assert all(pairing.original or pairing.translation for pairing in pairings)


def test_an_hour_of_talk_aligns_in_seconds() -> None:
    here, there = [], []
    for path in sorted((SHARED / "gold" / "align_turns_zh_en").glob("*.json")):
        for bead in shared(str(path.relative_to(SHARED)))["beads"]:
            here.append("\n".join(turn["text"] for turn in bead["zh"]))
            there.append("\n".join(turn["text"] for turn in bead["en"]))
    if not here:
        pytest.skip("the shared gold data is not here")
    original, translation = side(here, "zh-Hans"), side(there, "en")
    assert len(original.body) > 60_000
    began = time.perf_counter()
    pairings = align(original, translation, embedder=lambda: None)
    took = time.perf_counter() - began
    assert groups(pairings) == [((n,), (n,)) for n in range(1, len(here) + 1)]
    assert took < 8  # some 2.5 s on two idle cores


def test_time_grows_with_length_and_not_its_square() -> None:
    def took(turns: int) -> float:
        here = [f"第{n}次我们去了{n % 17}个地方，看了{n % 23}家。" for n in range(turns)]
        there = [f"The time {n} we went to {n % 17} places and saw {n % 23}." for n in range(turns)]
        sides = side(here, "zh-Hans"), side(there, "en")
        began = time.perf_counter()
        align(*sides)
        return time.perf_counter() - began

    took(20)
    assert took(1200) < 9 * took(300)
