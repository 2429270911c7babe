"""Trained language models of the person who works here; they lie in her data folder, never in a project."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from threading import Lock

from opimpuc_qda.domain.errors import ProblemError
from opimpuc_qda.domain.progress import Progress, Silent
from opimpuc_qda.language import trained
from opimpuc_qda.language.likeness import installed_embedder
from opimpuc_qda.language.matching import LemmaOf
from opimpuc_qda.language.model_config import LANGUAGES, ModelFacts
from opimpuc_qda.language.model_files import META
from opimpuc_qda.language.tagging import Tagger
from opimpuc_qda.settings import models_folder

__all__ = ["LANGUAGES", "InstalledModel", "ModelFacts"]

_SILENT = Silent()
_LOADING = Lock()


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """A model of ``language`` (zh, fr, en); without ``facts`` it cannot be used any more."""

    language: str
    facts: ModelFacts | None
    problem: ProblemError | None = None


def install(source: Path, progress: Progress = _SILENT) -> ModelFacts:
    """Install the pipeline in ``source``; raises as :func:`opimpuc_qda.language.trained.install`."""
    return trained.install(source, models_folder(), progress)


def remove(language: str) -> None:
    """Delete the model of ``language``; raises NotWritable."""
    trained.remove(models_folder(), language)


def installed() -> tuple[InstalledModel, ...]:
    """What is there, by language."""
    return tuple(_seen(language) for language in LANGUAGES if (models_folder() / language).is_dir())


def languages() -> frozenset[str]:
    """The languages for which something is installed; quick."""
    folder = models_folder()
    return frozenset(language for language in LANGUAGES if (folder / language / META).is_file())


def installed_tagger(language: str) -> Tagger | None:
    """What tags ``language``, loaded once (seconds); None where nothing is installed.

    Raises:
        ModelDoesNotLoad, NotAModel, ModelOfOtherVersion: it is damaged or outdated.
    """
    folder = models_folder() / language
    if language not in languages():
        return None
    with _LOADING:
        return _loaded(folder, (folder / META).stat().st_mtime_ns)


def lemma_of() -> LemmaOf | None:
    """Gives lemmas of French and English words, as far as models are installed that can be used."""
    taggers: dict[str, Tagger] = {}
    for language in languages() & {"fr", "en"}:
        with suppress(ProblemError):
            tagger = installed_tagger(language)
            if tagger is not None:
                taggers[language] = tagger
    if not taggers:
        return None
    return lambda language, word: taggers[language].lemma(word) if language in taggers else None


def embeddings_installed() -> bool:
    """Whether sentences can be compared by what they mean."""
    return installed_embedder() is not None


def _seen(language: str) -> InstalledModel:
    try:
        return InstalledModel(language, trained.installed_in(models_folder() / language))
    except ProblemError as problem:
        return InstalledModel(language, None, problem)


@lru_cache(maxsize=len(LANGUAGES))
def _loaded(folder: Path, made: int) -> Tagger:
    del made  # another file of the same name is another model
    return trained.load(folder)
