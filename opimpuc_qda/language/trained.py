"""Trained pipelines of a person: installed from a file, loaded when first needed, removed again.

Nothing in such a file is trusted: see :mod:`opimpuc_qda.language.model_files` and
:mod:`opimpuc_qda.language.model_config`.
"""

from __future__ import annotations

import gc
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from tempfile import mkdtemp

from opimpuc_qda.domain.errors import DiskFull, ModelDoesNotLoad, NotAModel, NotWritable
from opimpuc_qda.domain.progress import Progress
from opimpuc_qda.language.model_config import (
    LANGUAGES,
    ModelFacts,
    components,
    read_facts,
    rewritten,
)
from opimpuc_qda.language.model_files import CONFIG, META, ModelFiles
from opimpuc_qda.language.tagging import SpacyTagger
from opimpuc_qda.language.words import Segmenter

_FULL = 28  # errno.ENOSPC
_PROBES = {"zh": "我们在车间里工作。", "fr": "Nous travaillons dans l'atelier.", "en": "We work in the shop."}
_FAULTS = (
    *(OSError, ValueError, LookupError, TypeError, AttributeError, ImportError, EOFError),
    *(RuntimeError, AssertionError, ArithmeticError, Warning),
)
"""What spaCy raises for files that are not what they seem."""


def install(source: Path, folder: Path, progress: Progress) -> ModelFacts:
    """Copy what is needed of the pipeline in ``source`` (folder, zip, whl) to ``folder``, if it can be used.

    It stands instead of an older one of its language. Where anything is wrong, nothing is left behind, and
    the older one stays.

    Raises:
        NoSuchFile, NotReadable, NotAModel, UnsafeModel: the file is no such pipeline, or dangerous.
        ModelOfOtherLanguage, ModelOfOtherVersion, ModelNeedsCode, ModelDoesNotLoad: it cannot be used here.
        NotWritable, DiskFull: as the disk says.
        Cancelled: the user stopped it.
    """
    with closing(ModelFiles(source)) as files:
        facts = read_facts(source, files.text(META))
        config = files.text(CONFIG)
        wanted = components(source, config, facts.language)
        if not wanted:
            raise ModelDoesNotLoad(source, "no tagger, no lemmatizer")
        with _workshop(folder) as bench:
            made = bench / facts.language
            made.mkdir()
            files.copy((*wanted, "vocab", META), made, progress)
            (made / CONFIG).write_text(rewritten(source, config, facts.language), encoding="utf-8")
            progress.step(0, 0, "trying")
            load(made, source)
            _put(made, folder / facts.language, bench / "before")
    return facts


def load(folder: Path, source: Path | None = None) -> SpacyTagger:
    """The pipeline that was installed in ``folder``, tried on a sentence; takes seconds.

    Raises:
        ModelDoesNotLoad: it is damaged; ``source`` is named as the file at fault, if given.
        NotAModel, ModelOfOtherVersion: as :func:`read_facts`.
    """
    named = source or folder
    facts = installed_in(folder, named)
    try:
        import spacy

        with _collector_kept():
            tagger = SpacyTagger(spacy.load(folder, exclude=["tokenizer"]))
        words = list(tagger.tagged(Segmenter(), _PROBES[facts.language], facts.language))
    except _FAULTS as error:
        raise ModelDoesNotLoad(named, f"{type(error).__name__}: {error}".split("\n")[0][:200]) from error
    if not words:
        raise ModelDoesNotLoad(named, "no words")
    return tagger


@contextmanager
def _collector_kept() -> Iterator[None]:
    """Srsly switches the search for circular garbage off and, where a file is broken, never on again."""
    on = gc.isenabled()
    try:
        yield
    finally:
        if on:
            gc.enable()


def installed_in(folder: Path, named: Path | None = None) -> ModelFacts:
    """What the pipeline installed in ``folder`` says of itself; raises as :func:`read_facts`."""
    named = named or folder
    try:
        meta = (folder / META).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise NotAModel(named) from error
    return read_facts(named, meta)


def remove(folder: Path, language: str) -> None:
    """Delete the pipeline of ``language`` in ``folder``; without one, nothing happens.

    Raises:
        NotWritable: another program holds a file of it.
    """
    place = folder / language
    if language not in LANGUAGES or not place.exists():
        return
    with _workshop(folder) as bench:
        place.rename(bench / language)


@contextmanager
def _workshop(folder: Path) -> Iterator[Path]:
    """A folder beside those of the models that is gone afterwards."""
    bench: Path | None = None
    try:
        folder.mkdir(parents=True, exist_ok=True)
        bench = Path(mkdtemp(prefix=".part-", dir=folder))
        yield bench
    except OSError as error:
        raise (DiskFull if error.errno == _FULL else NotWritable)(folder) from error
    finally:
        if bench is not None:
            shutil.rmtree(bench, ignore_errors=True)


def _put(made: Path, place: Path, aside: Path) -> None:
    if place.exists():
        place.rename(aside)
    try:
        made.rename(place)
    except OSError:
        with suppress(OSError):
            aside.rename(place)
        raise
