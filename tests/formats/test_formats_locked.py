"""A document that wants a password is refused with a sentence of its own."""

import zipfile

import pytest
from pdf_maker import lines, pdf_file

from opimpuc_qda.domain.errors import BrokenDocument, LockedDocument
from opimpuc_qda.formats.transcripts.files.documents import read_document

CONTAINER = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize("suffix", ["docx", "xlsx"])
def test_office_documents(tmp_path, suffix):
    path = tmp_path / f"a.{suffix}"
    path.write_bytes(CONTAINER + bytes(1000) + "EncryptedPackage".encode("utf-16-le") + bytes(1000))
    with pytest.raises(LockedDocument):
        read_document(path)
    path.write_bytes(CONTAINER + bytes(2000))  # an old .doc by another name
    with pytest.raises(BrokenDocument):
        read_document(path)


@pytest.mark.parametrize("suffix", ["odt", "ods"])
def test_open_documents(tmp_path, suffix):
    path = tmp_path / f"a.{suffix}"
    manifest = "<m><file-entry full-path='content.xml'><encryption-data/></file-entry></m>"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("META-INF/manifest.xml", manifest)
        archive.writestr("content.xml", bytes(range(200)))
    with pytest.raises(LockedDocument):
        read_document(path)


def test_pdf(tmp_path):
    """A trailer that names a standard encryption whose password is not the empty one."""
    path = pdf_file(tmp_path / "a.pdf", lines("one", "two"))
    keys = f"/O <{'41' * 32}> /U <{'42' * 32}>"
    encrypt = f"/Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 {keys} >> /ID [<00> <00>]"
    path.write_bytes(path.read_bytes().replace(b"/Root", encrypt.encode() + b" /Root", 1))
    with pytest.raises(LockedDocument):
        read_document(path)
