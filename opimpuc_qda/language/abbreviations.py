"""Full stops that belong to an abbreviation and end no sentence."""

from __future__ import annotations

import re

from opimpuc_qda.domain.script import HAN_CLASS

_LAST_WORD = re.compile(rf"[^\s«»“”\"'’(（\[【，、。：；,;:?!？！…{HAN_CLASS}]+$")
_NEXT_WORD = re.compile(r"\s*[«“\"'‘(—–-]*\s*([^\W\d_]+|\d)")
_LONGEST = 24
_DOTTED = re.compile(r"(?:[^\W\d_]{1,3}\.-?)+[^\W\d_]{1,3}")  # U.S, B.C.E, J.-C, Ph.D, e.g

_BEFORE_A_NAME_TEXT = (
    "mr mrs ms messrs dr drs prof st ste mt gen col sgt capt cpt lt gov sen rep rev hon pres supt "
    "m mm mgr pr av apr"
)
_BEFORE_A_NAME = frozenset(_BEFORE_A_NAME_TEXT.split())
_NEVER_LAST = frozenset(["cf", "vs", "viz", "e.g", "i.e", "eg", "ie", "ex", "env", "resp", "tél"])
_BEFORE_A_NUMBER_TEXT = "no nos nr p pp fig figs vol art arts chap ch sect sec eq c ca approx al §"
_BEFORE_A_NUMBER = frozenset(_BEFORE_A_NUMBER_TEXT.split())
_OFTEN_LAST_TEXT = (
    "inc ltd co corp bros jr sr dept est univ assn ave blvd rd "
    "jan feb mar apr jun jul aug sep sept oct nov dec janv févr juil déc éd ed eds trad coll"
)
_OFTEN_LAST = frozenset(_OFTEN_LAST_TEXT.split())

_OPENING_WORDS_TEXT = (
    "the a an this that these those it he she we you they i my your his her our their its there here "
    "and but or so if when while then after before because what who why how where which in on at for "
    "from with by as to not no yes well all some many most one now also however "
    "le la les l un une des du ce cet cette ces c il elle ils elles on je j nous vous tu mon ma mes son "
    "sa ses notre nos votre vos leur leurs et mais ou donc or ni car si quand comme alors puis après "
    "avant pour dans en sur avec sans par à de d que qui quoi où comment pourquoi y là ici oui non "
    "since during despite although though until under over between through both each such today later "
    "depuis pendant selon malgré lors lorsque ainsi aussi cependant toutefois entre chez vers tout tous "
    "toute chaque plusieurs aujourd"
)
_OPENING_WORDS = frozenset(_OPENING_WORDS_TEXT.split())
_WORDS_OF_ONE_LETTER = {True: frozenset("aày"), False: frozenset("aiI")}


def ends_abbreviated(body: str, stop: int, end: int, limit: int, *, french: bool) -> bool:
    """Whether the full stop at ``stop`` only closes an abbreviation (what follows begins at ``end``).

    After "Mr." it does before a name; after initials and "U.S." unless a word follows that mostly opens
    sentences.
    """
    last = _LAST_WORD.search(body, max(0, stop - _LONGEST), stop)
    if not last:
        return False
    word = last.group()
    following = _NEXT_WORD.match(body, end, limit)
    after = following.group(1) if following else ""
    if word.lower() in _NEVER_LAST or (word.lower() in _BEFORE_A_NAME and after[:1].isupper()):
        return True
    if word.lower() in _BEFORE_A_NUMBER and after.isdigit():
        return True
    initials = len(word) == 1 and word.isalpha() and word not in _WORDS_OF_ONE_LETTER[french]
    if initials or word.lower() in _OFTEN_LAST or _DOTTED.fullmatch(word):
        return not (after[:1].isupper() and after.lower() in _OPENING_WORDS)
    return False
