"""Retrieval over a made project: counts, filters, pages, and time."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import product

import pytest
import query_world

from opimpuc_qda.domain.retrieval import Only, Operator, Query
from opimpuc_qda.domain.transcript import Role, Version
from opimpuc_qda.domain.uid import Uid
from opimpuc_qda.queries.retrieval import cards, count, find, ground, run


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    size = query_world.Size(transcripts=5, codings=160)
    made = query_world.build(tmp_path_factory.mktemp("retrieval") / "made.opq", 3, size)
    with made.project:
        yield made


@pytest.fixture
def view(world):
    with world.project.read() as view:
        yield view


def test_all_codings_are_found_once(world, view):
    known = ground(view)
    found = find(view, Query(), known)
    assert sorted(one.coding for one in found) == sorted(one.uid for one in world.codings)
    assert count(view, Query(), known) == len(world.codings)


def test_a_code_on_a_translation_meets_one_on_the_original(world, view):
    known = ground(view)
    versions = {text.uid: text.version for text in world.texts}
    text_of = {one.uid: one.text for one in world.codings}
    first, second = world.codable[0].uid, world.codable[1].uid
    found = find(view, Query((first,), Operator.OVERLAPPING, (second,), subcodes=False), known)
    met = {
        (versions[text_of[one.coding]], versions[text_of[other.coding]])
        for one, other in product(found, known.codings)
        if other.code == second and other.axis == one.axis
        if any(here.overlaps(there) for here, there in product(one.places, other.places))
    }
    assert (Version.ORIGINAL, Version.TRANSLATION) in met


def test_pages_hold_what_stands_in_the_texts(world, view):
    bodies = {text.uid: text.body for text in world.texts}
    codings = {one.uid: one for one in world.codings}
    whole = run(view, Query(), 0, 200)
    assert whole.total == len(world.codings) == len(whole.cards)
    for card in whole.cards:
        coding = codings[card.segment.coding]
        assert card.place.text == coding.text
        assert card.segment.quote == coding.span.of(bodies[coding.text])
        assert coding.code in card.codes
    assert run(view, Query(), 30, 40).cards == whole.cards[30:40]


def test_filters_narrow(world, view):
    known, random_ = ground(view), random.Random(1)
    texts = {text.uid: text for text in world.texts}
    chosen, coder = random_.choice(world.texts).transcript, world.coders[1]

    def found(**only):
        return {one.coding for one in find(view, Query(only=Only(**only)), known)}

    assert found(coders=(coder,)) == {one.uid for one in world.codings if one.coder == coder}
    assert found(transcripts=(chosen,)) == {
        one.uid for one in world.codings if texts[one.text].transcript == chosen
    }

    def touches(one, wanted):
        text = texts[one.text]
        return any(
            turn.span.overlaps(one.span) and wanted(turn, role)
            for turn, role in zip(text.turns, text.roles, strict=True)
        )

    role = Role.INTERPRETER
    assert found(roles=(role,)) == {
        one.uid for one in world.codings if touches(one, lambda _, said: said is role)
    }
    assert found(speakers=("答",)) == {
        one.uid for one in world.codings if touches(one, lambda turn, _: turn.speaker == "答")
    }
    assert 0 < len(found(roles=(role,))) < len(world.codings)


def test_what_is_gone_is_left_out(world, view):
    known = ground(view)
    gone = replace(known.codings[0], coding=Uid("0"))
    assert len(cards(view, [gone, *known.codings[:3]], known)) == 3
