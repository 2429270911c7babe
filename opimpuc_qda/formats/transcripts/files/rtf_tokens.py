"""Rich Text (rtf) in tokens, and the encodings that its fonts and code pages stand for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?[0-9]{1,10})? ?|((?:\\'[0-9a-fA-F]{2})+)|\\(.|\n|\r)|([{}])|([^\\{}\r\n\x00]+)",
    re.DOTALL,
)
_CODE_PAGES = {
    437: "cp437",
    850: "cp850",
    874: "cp874",
    932: "cp932",
    936: "gb18030",
    949: "cp949",
    950: "big5hkscs",
    1361: "johab",
    10000: "mac-roman",
    65001: "utf-8",
}
_CHARACTER_SETS = {
    77: 10000,
    128: 932,
    129: 949,
    130: 1361,
    134: 936,
    136: 950,
    161: 1253,
    162: 1254,
    163: 1258,
}
_MORE_SETS = {177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250}
_EAST_ASIAN = (932, 936, 949, 950)
_THEMSELVES = (b"{", b"}", b"\\")
WESTERN = 1252


@dataclass(frozen=True, slots=True)
class Token:
    """One token: a control ``word`` with its ``number``, a brace ("{", "}"), or ``data`` in some encoding."""

    word: str = ""
    number: int | None = None
    data: bytes = b""


def tokens(source: bytes) -> Iterator[Token]:
    """The tokens of a file; what follows a "bin" is passed over."""
    position = 0
    while position < len(source):
        found = _TOKEN.match(source, position)
        if found is None:
            position += 1
            continue
        position = found.end()
        word, number, hexadecimal, sign, brace, text = found.groups()
        if word is not None:
            value = None if number is None else int(number)
            if word == b"bin" and value and value > 0:
                position += value
            else:
                yield Token(word.decode("ascii"), value)
        elif hexadecimal is not None:
            yield Token(data=bytes.fromhex(hexadecimal.replace(b"\\'", b"").decode("ascii")))
        elif sign is not None:
            yield Token(data=sign) if sign in _THEMSELVES else Token(sign.decode("latin-1"))
        elif brace is not None:
            yield Token(brace.decode("ascii"))
        else:
            yield Token(data=text)


def code_page(character_set: int, default: int) -> int:
    """The Windows code page of a font's character set in a document whose own code page is ``default``."""
    found = _CHARACTER_SETS.get(character_set) or _MORE_SETS.get(character_set)
    if found:
        return found
    return default if character_set != 0 or default in _EAST_ASIAN else WESTERN


def read(data: bytes, page: int) -> str:
    """``data`` in a code page; western where it does not fit, with replacement signs where nothing does."""
    for codec in (_codec(page), "cp1252"):
        try:
            return data.decode(codec)
        except (UnicodeDecodeError, LookupError):
            continue
    return data.decode("cp1252", "replace")


def _codec(page: int) -> str:
    return _CODE_PAGES.get(page, f"cp{page}")
