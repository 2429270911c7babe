"""Zip archives and XML from strangers: read in memory, within limits, with nothing fetched or expanded."""

from __future__ import annotations

import lzma
import struct
import zipfile
import zlib
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from opimpuc_qda.domain.errors import BrokenDocument, EmptyFile, LockedDocument, NoSuchFile, TooLarge

if TYPE_CHECKING:
    from lxml.etree import _Element

MEMBER_LIMIT = 128 * 2**20
"""The most bytes that one member may inflate to."""

NODE_LIMIT = 2_000_000
"""The most tags and attributes of one XML member; a tree of them takes about 150 bytes each in memory."""

RATIO_LIMIT = 200
RATIO_FREE = 8 * 2**20
"""Members that inflate to fewer bytes than this may have any ratio: short XML packs very well."""

# What zipfile raises over bad bytes, by trial: wrong offsets (OSError, ValueError), unknown methods, flags.
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    lzma.LZMAError,
    EOFError,
    KeyError,
    NotImplementedError,
    OSError,
    RuntimeError,
    ValueError,
)
_CHUNK = 2**18
_ENCRYPTED = 0x1
_DOCTYPE = tuple("<!DOCTYPE".encode(codec) for codec in ("ascii", "utf-16-le", "utf-16-be"))
_CONTAINER = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_HEAD = 64 * 2**20


class Archive:
    """A zip file opened for reading by member name; ``format`` names it in errors ("docx").

    Raises:
        NoSuchFile: nothing is at ``path``.
        EmptyFile: the file has no bytes.
        LockedDocument: it wants a password.
        BrokenDocument: the file is no zip archive, is cut short, or a member breaks a rule.
    """

    def __init__(self, path: Path, format: str) -> None:  # noqa: A002 - the word of BrokenDocument
        self._path, self._format = path, format
        if not path.is_file():
            raise NoSuchFile(path)
        if not path.stat().st_size:
            raise EmptyFile(path)
        self._stream = path.open("rb")
        try:
            self._zip = zipfile.ZipFile(self._stream)
        except _DAMAGE as problem:
            locked = self._is_locked()
            self._stream.close()
            raise (LockedDocument(path) if locked else self._broken()) from problem

    def _is_locked(self) -> bool:
        """Whether it is the container into which Office puts a document with a password."""
        self._stream.seek(0)
        return self._stream.read(len(_CONTAINER)) == _CONTAINER and _PACKAGE in self._stream.read(_HEAD)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._zip.close()
        self._stream.close()

    def __contains__(self, name: str) -> bool:
        return name in self._zip.NameToInfo

    def read(self, name: str) -> bytes:
        """The bytes of one member, counted while they inflate because headers may lie."""
        try:
            info = self._zip.getinfo(name)
            if info.flag_bits & _ENCRYPTED:
                raise self._broken()
            return self._inflated(info)
        except _DAMAGE as problem:
            raise self._broken() from problem

    def xml(self, name: str) -> _Element:
        """The root element of one XML member.

        Raises:
            BrokenDocument: it is missing, no XML, or has a document type.
            TooLarge: it has more than :data:`NODE_LIMIT` tags and attributes.
        """
        from lxml import etree

        data = self.read(name)
        if data.count(b"<") + data.count(b"=") > NODE_LIMIT:
            raise TooLarge(self._path)
        try:
            return parsed(data)
        except (etree.XMLSyntaxError, ValueError) as problem:
            raise self._broken() from problem

    def _inflated(self, info: zipfile.ZipInfo) -> bytes:
        packed = max(1, min(info.compress_size, self._path.stat().st_size))
        limit = min(MEMBER_LIMIT, max(RATIO_FREE, packed * RATIO_LIMIT))
        chunks: list[bytes] = []
        size = 0
        with self._zip.open(info) as stream:
            while chunk := stream.read(_CHUNK):
                size += len(chunk)
                if size > limit:
                    raise self._broken()
                chunks.append(chunk)
        return b"".join(chunks)

    def _broken(self) -> BrokenDocument:
        return BrokenDocument(self._path, self._format)


def parsed(data: bytes) -> _Element:
    """Parse XML without entities, network or document type.

    Raises:
        ValueError: when ``data`` has a document type declaration.
        lxml.etree.XMLSyntaxError: when it is not well-formed.
    """
    from lxml import etree

    if any(mark in data for mark in _DOCTYPE):
        raise ValueError("a document type is not accepted")
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    root = etree.fromstring(data, parser)
    if (
        root.getroottree().docinfo.internalDTD is not None
    ):  # written in an encoding in which the marks above look different
        raise ValueError("a document type is not accepted")
    return root
