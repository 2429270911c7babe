"""Trained pipelines from a file: installed, used, removed; and files that mean harm, refused whole."""

from __future__ import annotations

import gc
import json
import shutil
import stat
import sys
import zipfile
from pathlib import Path

import pytest
from trained_models import make_model, zipped

from opimpuc_qda.domain import errors
from opimpuc_qda.domain.progress import Cancelled, Silent
from opimpuc_qda.language import model_files, trained
from opimpuc_qda.language.model_config import rewritten
from opimpuc_qda.language.words import Segmenter

QUIET = Silent()


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    return make_model(tmp_path_factory.mktemp("made") / "model")


@pytest.fixture
def model(made, tmp_path):
    """A copy that a test may spoil."""
    return Path(shutil.copytree(made, tmp_path / "model"))


@pytest.fixture
def home(tmp_path):
    return tmp_path / "家 été" / "models"


def edit_config(model, old, new):
    path = model / "config.cfg"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def edit_meta(model, **changes):
    path = model / "meta.json"
    path.write_text(json.dumps({**json.loads(path.read_text(encoding="utf-8")), **changes}), encoding="utf-8")


def words(tagger, text, language="fr"):
    return list(tagger.tagged(Segmenter(), text, language))


def refused(source, home, kind):
    with pytest.raises(kind) as caught:
        trained.install(source, home, QUIET)
    assert not home.exists() or list(home.iterdir()) == []
    return caught.value


@pytest.mark.parametrize("kind", ["folder", "model.zip", "model-1.0-py3-none-any.whl"])
def test_a_pipeline_is_installed_used_and_removed(model, home, tmp_path, kind):
    source = model if kind == "folder" else zipped(model, tmp_path / kind)
    facts = trained.install(source, home, QUIET)
    assert (facts.language, facts.name) == ("fr", "pipeline")
    assert trained.installed_in(home / "fr") == facts
    found = words(trained.load(home / "fr"), "Deux ateliers, pas cher !")
    assert found == [
        ("Deux", "Deux", ""),
        ("ateliers", "atelier", "NOUN"),
        ("pas", "pas", ""),
        ("cher", "cher", "ADJ"),
    ]
    assert sorted(path.name for path in (home / "fr").iterdir()) == [
        "attribute_ruler",
        "config.cfg",
        "meta.json",
        "tagger",
        "vocab",
    ]
    trained.remove(home, "fr")
    trained.remove(home, "fr")
    assert list(home.iterdir()) == []


def test_chinese_is_cut_as_the_project_has_it(tmp_path, home):
    source = make_model(tmp_path / "zh", "zh", {"工位费": ("NOUN", "工位费")})
    trained.install(source, home, QUIET)
    segmenter = Segmenter(words=["工位费"])
    found = list(trained.load(home / "zh").tagged(segmenter, "他付工位費吗？", "zh-Hans"))
    assert ("工位费", "工位费", "NOUN") in found
    assert "".join(word for word, _, _ in found) == "他付工位费吗"


def test_a_newer_one_takes_the_place_and_a_bad_one_does_not(model, home, tmp_path):
    trained.install(model, home, QUIET)
    edit_meta(model, version="2.0")
    trained.install(model, home, QUIET)
    assert trained.installed_in(home / "fr").version == "2.0"
    (model / "tagger" / "model").write_bytes(b"no model")
    with pytest.raises(errors.ModelDoesNotLoad):
        trained.install(model, home, QUIET)
    assert trained.installed_in(home / "fr").version == "2.0"
    assert [path.name for path in home.iterdir()] == ["fr"]


def test_stopping_leaves_nothing_behind(model, home):
    class Impatient:
        def step(self, done, total, doing=""):
            if done:
                raise Cancelled

    with pytest.raises(Cancelled):
        trained.install(model, home, Impatient())
    assert list(home.iterdir()) == []


def test_code_in_the_archive_is_neither_unpacked_nor_run(model, home, tmp_path):
    evil = f"from pathlib import Path\nPath({str(tmp_path / 'ran')!r}).touch()\n"
    for place in ("__init__.py", "tagger/__init__.py", "vocab/evil.py"):
        (model / place).write_text(evil, encoding="utf-8")
    source = zipped(model, tmp_path / "m.whl")
    with zipfile.ZipFile(source, "a") as archive:
        archive.writestr("model/__init__.py", evil)
    before = set(sys.modules)
    trained.install(source, home, QUIET)
    words(trained.load(home / "fr"), "Un atelier.")
    assert not (tmp_path / "ran").exists()
    assert list(home.rglob("*.py")) == []
    assert not any(name.startswith("model") for name in set(sys.modules) - before)


@pytest.mark.parametrize(
    "name",
    [
        "../out.txt",
        "model/../../out.txt",
        "/tmp/out.txt",
        "C:/out.txt",
        "model\\..\\out.txt",
        "model//x",
        "model/./x",
        "model/a\nb",
        "model/nul. ",
    ],
)
def test_an_entry_that_would_leave_its_folder_is_refused(model, home, tmp_path, name):
    source = zipped(model, tmp_path / "m.zip")
    with zipfile.ZipFile(source, "a") as archive:
        info = zipfile.ZipInfo("x")
        info.filename = info.orig_filename = name
        archive.writestr(info, "x")
    refused(source, home, errors.UnsafeModel)
    assert not (tmp_path / "out.txt").exists()


def test_a_link_in_an_archive_is_refused(model, home, tmp_path):
    source = zipped(model, tmp_path / "m.zip")
    with zipfile.ZipFile(source, "a") as archive:
        info = zipfile.ZipInfo("model/model-1.0/vocab/link")
        info.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(info, "/etc/passwd")
    assert refused(source, home, errors.UnsafeModel).entry.endswith("link")


def test_a_link_in_a_folder_is_refused(model, home, tmp_path):
    try:
        (model / "vocab" / "link").symlink_to(tmp_path)
    except OSError:
        pytest.skip("this system lets nobody make links")
    refused(model, home, errors.UnsafeModel)


def test_a_bomb_is_refused_before_anything_is_written(model, home, tmp_path, monkeypatch):
    source = zipped(model, tmp_path / "m.zip")
    with zipfile.ZipFile(source, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("model/model-1.0/vocab/bomb", bytes(model_files._SMALL + 1))
    refused(source, home, errors.UnsafeModel)
    monkeypatch.setattr(model_files, "MOST_BYTES", 1000)
    refused(model, home, errors.UnsafeModel)


def test_a_file_that_lies_about_its_size_is_not_unpacked(model, home, tmp_path):
    source = zipped(model, tmp_path / "m.zip")
    data = source.read_bytes()
    with zipfile.ZipFile(source) as archive:
        info = next(one for one in archive.infolist() if one.filename.endswith("vocab/strings.json"))
    true, small = info.file_size.to_bytes(4, "little"), (5).to_bytes(4, "little")
    packed = info.compress_size.to_bytes(4, "little")
    assert packed + true in data
    source.write_bytes(data.replace(packed + true, packed + small))
    refused(source, home, errors.NotAModel)


def test_names_that_are_one_on_some_systems_are_refused(model, home, tmp_path):
    source = zipped(model, tmp_path / "m.zip")
    with zipfile.ZipFile(source, "a") as archive:
        archive.writestr("model/model-1.0/VOCAB/Strings.json", "{}")
    refused(source, home, errors.UnsafeModel)


def test_what_is_no_archive_or_no_pipeline_is_refused(model, home, tmp_path):
    text = tmp_path / "m.zip"
    text.write_text("no archive", encoding="utf-8")
    refused(text, home, errors.NotAModel)
    text.write_bytes(zipped(model, tmp_path / "n.zip").read_bytes()[:-300])
    refused(text, home, errors.NotAModel)
    refused(tmp_path / "absent", home, errors.NoSuchFile)
    shutil.copytree(model, tmp_path / "two" / "a")
    shutil.copytree(model, tmp_path / "two" / "b")
    refused(tmp_path / "two", home, errors.NotAModel)
    (model / "config.cfg").unlink()
    refused(model, home, errors.NotAModel)


def test_language_and_version_are_checked(model, home):
    edit_meta(model, spacy_version=">=3.2.0,<3.3.0")
    assert refused(model, home, errors.ModelOfOtherVersion).wanted == ">=3.2.0,<3.3.0"
    edit_meta(model, spacy_version="not a version")
    refused(model, home, errors.ModelOfOtherVersion)
    edit_meta(model, lang="de")
    assert refused(model, home, errors.ModelOfOtherLanguage).language == "de"
    edit_meta(model, lang=7)
    refused(model, home, errors.NotAModel)
    (model / "meta.json").write_text("[" * 100_000, encoding="utf-8")
    refused(model, home, errors.NotAModel)


TAGGER = '@architectures = "spacy.Tagger.v2"'


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ('factory = "tagger"', 'factory = "my_component"', "my_component"),
        ('factory = "tagger"', 'factory = "opimpuc_sentences"', "opimpuc_sentences"),
        ('factory = "tagger"', 'factory = "tagger"\nsource = "some_package"', "tagger"),
        (TAGGER, '@architectures = "my.Tagger.v1"', "my.Tagger.v1"),
        (TAGGER, '@callbacks = "spacy.copy_from_base_model.v1"', "spacy.copy_from_base_model.v1"),
        (TAGGER, '@readers = "spacy.Corpus.v1"', "spacy.Corpus.v1"),
        (TAGGER, f'{TAGGER}\nx = {{"@misc": "os.system"}}', "os.system"),
        (TAGGER, f'{TAGGER}\nx = [{{"@misc": "os.system"}}]', "os.system"),
        (TAGGER, f'{TAGGER}\nx = [{{"\\u0040misc": "os.system"}}]', "os.system"),
        ("[paths]", '[paths]\nx = {"@misc": "os.system"}\n[components.tagger.x]\ny = ${paths.x}\n[p]', None),
    ],
)
def test_functions_that_are_not_of_spacy_are_refused(model, home, old, new, named):
    edit_config(model, old, new)
    found = refused(model, home, errors.ModelNeedsCode)
    assert named is None or found.name == named


@pytest.mark.parametrize(
    "new",
    [
        f"{TAGGER}\nx = ${{a.b}}",
        f'{TAGGER}\nx = "\\u0024{{nlp.lang}}"',
        f"{TAGGER}\nx = ${{components.tagger.model.y}}\ny = ${{system.seed}}",
        f"{TAGGER}\nx = ${{system}}",
        f"{TAGGER}\nx = not json",
        "@architectures = 5",
        f"{TAGGER}\n[DEFAULT]\nx = 1",
        f"{TAGGER}\n{TAGGER}",
    ],
)
def test_a_config_that_cannot_be_read_plainly_is_refused(model, home, new):
    edit_config(model, TAGGER, new)
    refused(model, home, errors.NotAModel)


def test_only_components_in_use_are_loaded_and_nothing_else_of_the_config(model, home):
    text = (model / "config.cfg").read_text(encoding="utf-8")
    text = text.replace("before_creation = null", 'before_creation = {"@callbacks": "evil.v1"}')
    text = text.replace('@loggers = "spacy.ConsoleLogger.v1"', '@loggers = "evil.Logger.v1"')
    text = text.replace(TAGGER, f"{TAGGER}\nx = [1,\n  [2],\n  3]")
    clean = rewritten(model, text, "fr")
    assert "evil" not in clean
    assert "parser" not in clean
    assert "x = [1, [2], 3]" in clean.splitlines()


def test_a_damaged_model_says_so_when_it_is_loaded(model, home):
    trained.install(model, home, QUIET)
    (home / "fr" / "attribute_ruler" / "patterns").write_bytes(b"\xc1")
    with pytest.raises(errors.ModelDoesNotLoad):
        trained.load(home / "fr")
    assert gc.isenabled()
    (home / "fr" / "meta.json").unlink()
    with pytest.raises(errors.NotAModel):
        trained.load(home / "fr")
