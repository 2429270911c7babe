from __future__ import annotations

import json
import time
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opimpuc_qda.domain.span import Span
from opimpuc_qda.language.pipelines import pipeline
from opimpuc_qda.language.sentences import sentences

GOLD = Path(__file__).parents[2].parent / "shared" / "gold"


def whole(text: str, language: str) -> list[str]:
    return [span.of(text) for span in sentences(text, language, [Span(0, len(text))])]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("zh-Hans", ["数据呢？", "你们的良率、成本会公开吗？！", "会。"]),
        ("zh-Hans", ["有人骑电动车送过来。（笑）", "所以我常说，我们拼产品。"]),
        ("zh-Hans", ["来了。", "（对受访者）他问的是做法？", "您说。"]),
        ("zh-Hans", ["开始啊……二〇一一年冬天，便宜3.5元。", "贵。"]),
        ("zh-Hans", ["“谁？”他问。", "“我来。”", "《谁动了我的奶酪？》这本书好。"]),
        ("zh-Hans", ["我们用GitHub.", "然后呢?", "B.C.的警方说好。"]),
        ("zh-Hans", ["一面（会发光！真的）的墙。", "（他走了。）", "后来呢？"]),
        ("zh-Hant", ["這就是「潛水」。」", "好！"]),
        ("en", ["(laughs) So I say so.", "It cost 3.5 yuan.", "No. 5 is Mr. Li's.", "No.", "We made it."]),
        ("en", ["It is e.g. the U.S. market.", "(See Fig. 2.)", "Who?!", "And then... he left."]),
        ("en", ["Lamps by Acme Inc. are good.", "I live in the U.S.", "The end."]),
        ("fr", ["Le début… c'était l'hiver 2011.", "« Non. » dit-il.", "« Oui ! »", "Puis M. Le Pen vint."]),
        ("fr", ["Au VIIIe siècle av. J.-C., p. ex. ici.", "– Oui.", "– Vraiment ?", "Il y en a 12,5 %."]),
        ("fr", ["trop mignon.", "euh c'est le prof.", "et donc voilà.", "quoi ?", "ouais."]),
    ],
)
def test_sentences_end_where_people_end_them(language: str, expected: list[str]) -> None:
    joiner = "" if language.startswith("zh") else " "
    assert whole(joiner.join(expected), language) == expected


def test_a_note_after_a_sentence_stays_with_it() -> None:
    assert whole("He came. (laughs) So I left.", "en") == ["He came. (laughs)", "So I left."]
    assert whole("Il vient. (rires) Voilà.", "fr") == ["Il vient. (rires)", "Voilà."]


def test_line_feeds_and_turns_part_sentences() -> None:
    body = "好\n\n 我们 \n走吧。来"
    assert [s.of(body) for s in sentences(body, "zh-Hans", [Span(0, 6), Span(6, len(body))])] == [
        "好",
        "我们",
        "走吧。",
        "来",
    ]
    assert sentences("  \n", "fr", [Span(0, 3)]) == ()
    assert sentences("abc", "en", []) == ()


def test_the_capital_test_follows_the_document_and_not_the_turn() -> None:
    body = "Il est là. Elle vient. Bon. Je vois.\net... oui. bon\n"
    turns = [Span(0, 37), Span(37, len(body))]
    assert [s.of(body) for s in sentences(body, "fr", turns)][-1] == "et... oui. bon"


PIECES = st.sampled_from(
    [*'。？！”“（）….!? \n\u00a0»«AbM5，"》-', "（笑）", "……", "Mr", "etc", "我们", "𠮷", "说", "(laughs)"]
)


@given(st.lists(PIECES, max_size=40).map("".join), st.sampled_from(["zh-Hans", "zh-Hant", "en", "fr"]))
def test_every_visible_character_is_in_exactly_one_sentence(body: str, language: str) -> None:
    found = sentences(body, language, [Span(0, len(body))])
    assert all(left.end <= right.start for left, right in pairwise(found))
    assert all(span.of(body) and span.of(body) == span.of(body).strip() for span in found)
    assert all("\n" not in span.of(body) for span in found)
    outside = "".join(
        body[left:right]
        for left, right in zip(
            [0, *(s.end for s in found)], [*(s.start for s in found), len(body)], strict=True
        )
    )
    assert not outside.strip()


@given(st.lists(PIECES, max_size=30).map("".join), st.integers(0, 60))
def test_sentences_stay_inside_their_turns(body: str, cut: int) -> None:
    cut = min(cut, len(body))
    turns = [Span(0, cut), Span(cut, len(body))]
    for span in sentences(body, "zh-Hans", turns):
        assert sum(turn.contains(span) for turn in turns if len(turn)) == 1


@pytest.mark.parametrize("language", ["zh-Hans", "en", "fr"])
def test_the_spacy_component_marks_the_same_sentences(language: str) -> None:
    text = "我们走。（笑）你来？" if language == "zh-Hans" else "We saw Mr. Li. He left (today). 12.5 % ?"
    assert [sent.text.strip() for sent in pipeline(language)(text).sents] == whole(text, language)
    assert pipeline(language) is pipeline(language)


def gold(name: str) -> object:
    if not (GOLD / name).exists():
        pytest.skip("the shared gold data is not here")
    return json.loads((GOLD / name).read_text(encoding="utf-8"))


def scores(groups: Sequence[Sequence[str]], joiner: str, language: str) -> tuple[float, float]:
    """F1 of whole sentences, and of the ends inside the groups."""
    hits = [0, 0, 0, 0]
    for group in groups:
        body = joiner.join(group)
        expected, at = set(), 0
        for sentence in group:
            expected.add((at, at + len(sentence)))
            at += len(sentence) + len(joiner)
        got = {(s.start, s.end) for s in sentences(body, language, [Span(0, len(body))])}
        inner = {end for _, end in expected} - {len(body)}
        found = {end for _, end in got} - {len(body)}
        hits[0] += len(expected & got)
        hits[1] += len(expected) + len(got)
        hits[2] += len(inner & found)
        hits[3] += len(inner) + len(found)
    return 2 * hits[0] / hits[1], 2 * hits[2] / hits[3]


@pytest.mark.parametrize(
    ("key", "language", "least"),
    [("zh_hans", "zh-Hans", 0.995), ("zh_hant", "zh-Hant", 0.995), ("en", "en", 0.997), ("fr", "fr", 0.993)],
)
def test_parallel_news_and_wiki_is_split_as_published(key: str, language: str, least: float) -> None:
    blocks: dict[int, list[str]] = {}
    for row in gold("pud_zh_en_fr_a.json"):
        blocks.setdefault(row["block"], []).append(row[key])
    whole_sentences, _ = scores(list(blocks.values()), "" if key.startswith("zh") else " ", language)
    assert whole_sentences >= least


def test_spoken_french_without_capitals_is_split() -> None:
    stories = gold("sent_fr_parisstories_dev.json")
    _, ends = scores(list(stories.values()), " ", "fr")
    assert ends >= 0.98


def test_long_bodies_split_in_linear_time() -> None:
    piece = "我们做产品，他们“抄”。（笑）然后呢？We met Mr. Li. Il dit : « oui ». "
    body = piece * 4000
    began = time.perf_counter()
    found = sentences(body, "zh-Hans", [Span(0, len(body))])
    took = time.perf_counter() - began
    assert len(found) > 4000
    assert len(body) / took > 300_000
