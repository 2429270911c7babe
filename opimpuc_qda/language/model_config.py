"""What a trained pipeline asks spaCy to call, before anything of it is loaded.

A config.cfg may name any registered function, and other packages to load. What is used here is written anew:
the components that give lemmas and word classes, with architectures of spaCy's own, behind spaCy's own
tokenizer; nothing else of the file is ever read by spaCy.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from configparser import ConfigParser
from configparser import Error as ConfigError
from dataclasses import dataclass
from pathlib import Path

from opimpuc_qda.domain.errors import (
    ModelNeedsCode,
    ModelOfOtherLanguage,
    ModelOfOtherVersion,
    NotAModel,
)

LANGUAGES = ("zh", "fr", "en")
USED = ("tok2vec", "tagger", "morphologizer", "attribute_ruler", "lemmatizer", "trainable_lemmatizer")
"""The factories of spaCy whose components give lemmas and word classes."""

LEFT_OUT = (
    *("parser", "ner", "senter", "sentencizer", "entity_ruler", "span_ruler", "textcat"),
    *("textcat_multilabel", "spancat", "spancat_singlelabel", "merge_noun_chunks", "merge_entities"),
    *("merge_subtokens", "token_splitter", "doc_cleaner", "entity_linker"),
)
"""Those whose components are not needed, and are left out."""

_USUAL = (
    *("disabled = []", "before_creation = null", "after_creation = null"),
    *("after_pipeline_creation = null", "batch_size = 1000"),
)
_USUAL = (
    *("disabled = []", "before_creation = null", "after_creation = null"),
    *("after_pipeline_creation = null", "batch_size = 1000"),
)
_REGISTRIES = ("architectures", "layers", "scorers", "misc")
_OWN_MODULES = ("spacy.", "spacy_legacy.", "thinc.")
_OWN_NAME = re.compile(r"spacy(-legacy)?\.\w[\w.]*\.v\d+")
_REFERENCE = re.compile(r"\$\{([\w.\-]+)[:.]([\w\-]+)\}")
_COMPONENT = re.compile(r"[A-Za-z0-9_\-]{1,60}")

Sections = Mapping[str, Mapping[str, str]]
"""Values (JSON) by section and key."""


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """What a model says of itself; ``language`` is zh, fr or en, ``licence`` may be ""."""

    name: str
    version: str
    language: str
    spacy_version: str
    licence: str = ""


def read_facts(path: Path, meta: str) -> ModelFacts:
    """The facts in the words of a meta.json of the model at ``path``.

    Raises:
        NotAModel: they are none.
        ModelOfOtherLanguage, ModelOfOtherVersion: it is of no use here.
    """
    try:
        found = json.loads(meta)
    except (ValueError, RecursionError) as error:
        raise NotAModel(path) from error
    if not isinstance(found, dict) or not all(
        isinstance(found.get(key), str) for key in ("name", "version", "lang", "spacy_version")
    ):
        raise NotAModel(path)
    licence = found.get("license")
    facts = ModelFacts(
        _short(found["name"]),
        _short(found["version"]),
        _short(found["lang"]),
        _short(found["spacy_version"]),
        _short(licence) if isinstance(licence, str) else "",
    )
    if facts.language not in LANGUAGES:
        raise ModelOfOtherLanguage(path, facts.language)
    _check_version(path, facts)
    return facts


def components(path: Path, config: str, language: str) -> tuple[str, ...]:
    """The names of the components that are used of the pipeline with this config.cfg, in its order.

    Raises:
        NotAModel: it cannot be read, or is not for ``language``.
        ModelNeedsCode: it needs a component, a function or a package that is not spaCy's own.
    """
    sections = _parsed(path, config)
    nlp = sections.get("nlp", {})
    names = _value(path, nlp.get("pipeline", "null"))
    if _value(path, nlp.get("lang", "null")) != language or not isinstance(names, list):
        raise NotAModel(path)
    _check_calls(path, sections)
    return tuple(name for name in names if _is_used(path, sections, name))


def rewritten(path: Path, config: str, language: str) -> str:
    """The config.cfg to be loaded instead; raises as :func:`components`."""
    names = components(path, config, language)
    sections = _parsed(path, config)
    lines = ["[nlp]", f"lang = {json.dumps(language)}", f"pipeline = {json.dumps(names)}", *_USUAL, ""]
    lines += ["[nlp.tokenizer]", *_tokenizer(language), "", "[components]", ""]
    for section, values in sections.items():
        first, _, rest = section.partition(".")
        if first == "components" and rest.partition(".")[0] in names:
            lines += [f"[{section}]"]
            lines += [f"{key} = {_one_line(path, sections, value)}" for key, value in values.items()] + [""]
    return "\n".join(lines)


def _tokenizer(language: str) -> tuple[str, ...]:
    if language == "zh":
        return '@tokenizers = "spacy.zh.ChineseTokenizer"', 'segmenter = "char"'
    return ('@tokenizers = "spacy.Tokenizer.v1"',)


def _is_used(path: Path, sections: Sections, name: object) -> bool:
    if not isinstance(name, str) or not _COMPONENT.fullmatch(name):
        raise NotAModel(path)
    own = sections.get(f"components.{name}", {})
    factory = _value(path, own.get("factory", "null"))
    if "source" in own or factory not in (*USED, *LEFT_OUT):
        raise ModelNeedsCode(path, name if "source" in own else str(factory))
    return factory in USED


def _check_calls(path: Path, sections: Sections) -> None:
    for registry, name in _calls(path, sections):
        if registry not in _REGISTRIES or not _is_own(registry, name):
            raise ModelNeedsCode(path, name)


def _calls(path: Path, sections: Sections) -> Iterator[tuple[str, str]]:
    """Registry and name of each function that a used or left out component names."""
    for section, values in sections.items():
        if section.partition(".")[0] == "components":
            for key, value in values.items():
                yield from _named(path, key, _value(path, _plain(path, sections, value)))


def _named(path: Path, key: str, value: object) -> Iterator[tuple[str, str]]:
    """A function may be named inside a value, too."""
    if key.startswith("@"):
        if not isinstance(value, str):
            raise NotAModel(path)
        yield key[1:], value
    if isinstance(value, dict):
        for inner, within in value.items():
            yield from _named(path, inner, within)
    elif isinstance(value, list):
        for within in value:
            yield from _named(path, "", within)


def _is_own(registry: str, name: str) -> bool:
    from spacy.util import registry as known

    if not _OWN_NAME.fullmatch(name) or not known.has(registry, name):
        return False
    module = getattr(known.get(registry, name), "__module__", "")
    return f"{module}.".startswith(_OWN_MODULES)


def _parsed(path: Path, config: str) -> Sections:
    parser = ConfigParser(interpolation=None, delimiters=("=",), comment_prefixes=("#",), strict=True)
    parser.optionxform = str  # type: ignore[method-assign, assignment]
    try:
        parser.read_string(config)
    except ConfigError as error:
        raise NotAModel(path) from error
    if parser.defaults():
        raise NotAModel(path)
    return {section: dict(parser[section]) for section in parser.sections()}


def _plain(path: Path, sections: Sections, value: str) -> str:
    """``value`` with what it refers to in its place; references to references would let it grow forever."""
    if "$" not in value:
        return value
    found = _REFERENCE.fullmatch(value.strip())
    meant = sections.get(found[1], {}).get(found[2]) if found else None
    if meant is None or "$" in meant:
        raise NotAModel(path)
    return meant


def _one_line(path: Path, sections: Sections, value: str) -> str:
    """``value`` written so that nothing in it can be taken for a section or a reference."""
    written = json.dumps(_value(path, _plain(path, sections, value)))
    if "$" in written:
        raise NotAModel(path)
    return written


def _value(path: Path, text: str) -> object:
    try:
        found: object = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise NotAModel(path) from error
    return found


def _check_version(path: Path, facts: ModelFacts) -> None:
    from spacy.about import __version__
    from spacy.util import is_compatible_version

    if not is_compatible_version(__version__, facts.spacy_version):
        raise ModelOfOtherVersion(path, facts.spacy_version, __version__)


def _short(text: str) -> str:
    return "".join(char for char in text if char.isprintable())[:80]
