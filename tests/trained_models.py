"""Pipelines that tests make themselves: rules only, nothing was trained, nobody's texts are in them."""

from __future__ import annotations

import zipfile
from pathlib import Path

import spacy

WORDS = {"ateliers": ("NOUN", "atelier"), "atelier": ("NOUN", "atelier"), "cher": ("ADJ", "cher")}
"""What the pipelines know: word, class and lemma."""


def make_model(folder: Path, language: str = "fr", words: dict[str, tuple[str, str]] = WORDS) -> Path:
    """A pipeline in ``folder`` with a tagger that was never trained, and rules for ``words``."""
    nlp = spacy.blank(language)
    nlp.add_pipe("tagger").add_label("X")
    rules = nlp.add_pipe("attribute_ruler")
    nlp.add_pipe("parser")
    nlp.initialize()
    for word, (tag, lemma) in words.items():
        rules.add([[{"LOWER": word}]], {"POS": tag, "LEMMA": lemma})
    nlp.to_disk(folder)
    return folder


def zipped(folder: Path, target: Path, below: str = "model/model-1.0/") -> Path:
    """``folder`` as an archive, its files below the folder ``below`` of it."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                archive.write(path, below + path.relative_to(folder).as_posix())
    return target
