"""Random codebooks, with texts as mean as YAML can make them."""

from __future__ import annotations

from hypothesis import strategies as st

from opimpuc_qda.domain.codebook import Code, Codebook, CodebookHead, CodeKind, CodeStatus, Cues, Example
from opimpuc_qda.domain.uid import Uid

LANGUAGES = ("en", "fr", "zh-Hans")
GUIDS = tuple(f"00000000-0000-4000-8000-{number:012x}" for number in range(10))
GROUPS, CODES = ("A", "B", "A.C"), ("A.D", "B.E_F", "A.C.G", "H")

# What YAML takes for its own marks, for numbers, dates, line ends; and characters beyond the first plane.
MEAN = [
    *(
        "",
        " ",
        "no",
        "null",
        "~",
        "true",
        "yes",
        "=",
        "<<",
        "- a",
        "a: b",
        "# x",
        "a #b",
        "a\nb",
        "\n",
        "a\n\n b",
    ),
    *("1.0", "1e5", "1.5e3", ".5", "007", "0x1F", "1_000", "12:30", "2024-01-01", "=1+1"),
    *("'", '"', "{", "]", "&a", "*a", "!t", "|", ">", "%", "@", "`", "---", "...", "?", ":"),
    *("\t", "\x85", "\u2028", "\ufeff", "\x00", "\x7f", "\r\n", "𠮷😀", "x " * 90, "访" * 200),
]
texts = st.one_of(st.sampled_from(MEAN), st.text(max_size=60))
languages = st.sampled_from([*LANGUAGES, "no", "yue"])
wordings = st.dictionaries(languages, texts, max_size=4)
labels = st.dictionaries(languages, texts, min_size=1, max_size=4)
keys = (
    st.text(min_size=1, max_size=20)
    .filter(lambda key: not set("\n\r\x85\u2028\u2029") & set(key))
    .map(lambda key: f"x-{key}")
)
plain = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-(10**17), 10**17), st.floats(-1e9, 1e9), texts),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3),
    max_leaves=6,
)
colours = st.integers(0, 0xFFFFFF).map("#{:06X}".format)
cues = st.dictionaries(
    languages, st.builds(Cues, st.lists(texts, max_size=3).map(tuple), st.lists(texts, max_size=2).map(tuple))
)


@st.composite
def codebooks(draw: st.DrawFn) -> tuple[CodebookHead, tuple[Code, ...]]:
    names = draw(st.lists(st.sampled_from((*GROUPS, *CODES)), unique=True, min_size=1))
    uids = {name: Uid(guid) for name, guid in zip(names, GUIDS, strict=False)}
    head = CodebookHead(
        uid=Uid(GUIDS[9]),
        name=draw(texts),
        version=draw(texts),
        languages=LANGUAGES,
        preamble=draw(st.sampled_from(["", "# 访谈\n", "\n# a\n\n#b: [\n"])),
        document=draw(st.dictionaries(keys, plain, max_size=3)),
    )
    return head, Codebook(draw(codes(name, uids)) for name in names).in_order()


@st.composite
def codes(draw: st.DrawFn, name: str, uids: dict[str, Uid]) -> Code:
    counted = draw(st.booleans())
    kind = CodeKind.GROUP if name in GROUPS else CodeKind.CODE if counted else CodeKind.PROCESS
    parents = [uids[group] for group in GROUPS if group in uids and (group < name) and name != "A"]
    return Code(
        uid=uids[name],
        name=name,
        parent=draw(st.sampled_from([None, *parents])),
        kind=kind,
        codable=kind is not CodeKind.GROUP and draw(st.booleans()),
        order=draw(st.integers(-5, 99)),
        colour=draw(colours),
        tint=draw(colours),
        glyph=draw(texts),
        status=draw(st.sampled_from(CodeStatus)),
        since=draw(texts),
        label=draw(labels),
        definition=draw(wordings),
        include=draw(wordings),
        exclude=draw(wordings),
        see_also=draw(st.lists(texts, max_size=3).map(tuple)),
        example=draw(st.none() | st.builds(Example, st.booleans(), texts, wordings)),
        cues=draw(cues),
        in_frequency_tables=counted,
        replaced_by=draw(st.none() | texts),
        extra=draw(st.dictionaries(keys, plain, max_size=2)),
    )
