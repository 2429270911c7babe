"""The tables of a made project counted again, in the plainest way: sets of characters, no spans, no SQL."""

from __future__ import annotations

import itertools

from opimpuc_qda.domain.transcript import Role, Version

LEFT_OUT = {Role.INTERVIEWER, Role.INTERPRETER}


class Recount:
    def __init__(self, world):
        self.world = world
        self.texts = {text.uid: text for text in world.texts}
        self.originals = {text.transcript: text for text in world.texts if text.version is Version.ORIGINAL}
        self.codes = {code.uid: code for code in world.codes}
        self.links = self._links()
        self.counted = [
            coding for coding in world.codings if self.role_counts(coding) and self.is_row(coding.code)
        ]
        self.ground = {coding.uid: self._ground(coding) for coding in world.codings}

    def _links(self):
        """By translation: (characters of the translation, characters of the original) that go together."""
        result = {}
        for bead in self.world.beads:
            original, translation = self.texts[bead.original_text], self.texts[bead.translation_text]
            pairing = bead.pairing
            pairs = [
                (
                    [translation.sentences[index] for index in link.translation],
                    [original.sentences[index] for index in link.original],
                )
                for link in pairing.links
                if link.original and link.translation
            ]
            if not pairs and pairing.original and pairing.translation:
                there = [translation.turns[number - 1].span for number in pairing.translation]
                pairs = [(there, [original.turns[number - 1].span for number in pairing.original])]
            found = [(hull(one), hull(other)) for one, other in pairs]
            result.setdefault(translation.uid, []).extend(found)
        return result

    def _ground(self, coding):
        """(text whose characters count, the characters)."""
        text, here = self.texts[coding.text], set(range(coding.span.start, coding.span.end))
        if text.version is Version.ORIGINAL:
            return text.uid, here
        there = set()
        for mine, other in self.links.get(text.uid, ()):
            if mine & here:
                there |= other
        return (self.originals[text.transcript].uid, there) if there else (text.uid, here)

    def role_counts(self, coding):
        text, here = self.texts[coding.text], set(range(coding.span.start, coding.span.end))
        touched = [
            role
            for turn, role in zip(text.turns, text.roles, strict=True)
            if here & set(range(turn.span.start, turn.span.end))
        ]
        return not touched or any(role not in LEFT_OUT for role in touched)

    def is_row(self, code):
        while code is not None:
            if not self.codes[code].in_frequency_tables:
                return False
            code = self.codes[code].parent
        return True

    def below(self, code):
        found = {code}
        while True:
            more = {other.uid for other in self.world.codes if other.parent in found} - found
            if not more:
                return found
            found |= more

    def passages(self, codings):
        """Groups of codings of one coder on one ground that share characters, through others if need be."""
        groups = []
        for coding in codings:
            axis, place = self.ground[coding.uid]
            key, place = (coding.coder, axis), set(place)
            apart = []
            for other_key, other in groups:
                if other_key == key and other & place:
                    place |= other
                else:
                    apart.append((other_key, other))
            groups = [*apart, (key, place)]
        return len(groups)

    def number(self, codings, counting):
        return self.passages(codings) if counting == "passages" else len(codings)

    def of(self, codes, transcript=None):
        return [
            coding
            for coding in self.counted
            if coding.code in codes and transcript in (None, self.texts[coding.text].transcript)
        ]

    def characters(self, code):
        originals = {text.uid for text in self.originals.values()}
        covered = {uid: set() for uid in originals}
        for coding in self.of({code}):
            axis, place = self.ground[coding.uid]
            if axis in originals:
                covered[axis] |= place
        return sum(map(len, covered.values()))

    def all_characters(self):
        return sum(len(text.body) for text in self.originals.values())

    def rows(self):
        return [code for code in self.world.codes if self.is_row(code.uid)]

    def transcripts(self):
        return list(dict.fromkeys(text.transcript for text in self.world.texts))


def hull(spans):
    """All characters from the first to the last of these spans, as links of the program do it."""
    characters = set(
        itertools.chain(range(spans[0].start, spans[0].end), range(spans[-1].start, spans[-1].end))
    )
    return set(range(min(characters), max(characters) + 1))
