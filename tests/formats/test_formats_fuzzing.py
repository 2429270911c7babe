"""Mutated files of every format: each is read or refused in one clear way, soon, and nothing is written.

``FUZZ`` in the environment sets how many mutations are tried over all readers (20,000 for the whole check).
"""

import os
import random
import time
import zipfile
from contextlib import suppress

import pytest
from file_makers import inline, ods_cell, ods_file, odt_file, p, xlsx_file, xlsx_rows
from pdf_maker import lines, pdf_file
from word_maker import W, cell, paragraph, row, table, word_file

from opimpuc_qda.domain.errors import ProblemError
from opimpuc_qda.formats.transcripts.files.documents import READERS, read_document

MUTATIONS = int(os.environ.get("FUZZ", "3000"))
LONGEST = 10.0
PLAIN_SIGNS = "< > & { } | ]]> --> &a; ``` ** -1 \\' \\ %PDF- stream 99999999999999999999 😀"
SIGNS = [
    *PLAIN_SIGNS.encode().split(),
    b"\x00",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\xa1",
    b"\n\n",
    b"PK\x03\x04",
    b'"',
    b"\\u-10179 ?",
    b"<!DOCTYPE x [<!ENTITY a 'b'>]>",
    b"\\bin99999999 ",
    b"<td rowspan=9 colspan=99999>",
]
TURNS = "问：我们什么时候开始的？\n答：十年以前，名字里有个“䶮”字。\nEnquêteur : où étiez-vous ?\n"


def written(path, text, encoding="utf-8"):
    path.write_bytes(text.encode(encoding, "ignore"))
    return path


def seeds(folder):
    """One small file of each format, with everything in it that its reader looks at."""
    comment = f'<w:comment w:id="0">{paragraph("注")}</w:comment>'
    members = {"word/comments.xml": f'<w:comments xmlns:w="{W}">{comment}</w:comments>'}
    mark = '<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>好</w:t></w:r><w:commentRangeEnd w:id="0"/></w:p>'
    word = table(row(cell("问：甲", merge="start"), "乙"), row(cell(merge="on"), cell("丙", span=2)))
    note = f'<text:note text:note-class="footnote"><text:note-body>{p("注")}</text:note-body></text:note>'
    repeated = ods_cell("一", 'table:number-columns-repeated="3" office:value-type="string"')
    fonts = rb"{\rtf1\ansi\ansicpg936{\fonttbl{\f0\fcharset134 S;}}"
    (folder / "a.rtf").write_bytes(fonts + rb"\trowd\cellx1\intbl\f0 \'d6\'d0\u25991 ?\cell\row}")
    cues = "1\n00:00:01,000 --> 00:00:02,000\n<i>问：</i>好\n\n2\n00:01.000 --> 00:02.000\n<v 甲>好 &amp;\n"
    page = f"<meta charset=utf-8><h1>题</h1><table><tr><td rowspan=2>{TURNS}<tr><td>x</table><pre>y</pre>"
    return [
        word_file(folder / "a.docx", mark, word, paragraph(TURNS), members=members),
        odt_file(folder / "a.odt", p(f"问：好{note}"), f"<text:list>{p('项')}</text:list>"),
        folder / "a.rtf",
        pdf_file(folder / "a.pdf", lines(*TURNS.split("\n")), b""),
        xlsx_file(folder / "a.xlsx", xlsx_rows([inline("问", "A1"), "<c><v>1.5</v></c>"])),
        ods_file(folder / "a.ods", a=[[repeated, "二"]]),
        written(folder / "a.txt", TURNS, "gb18030"),
        written(folder / "a.md", f"# 题\n\n**问**：*好*\n\n|a|b|\n|-|-|\n|c|d|\n\n{TURNS}"),
        written(folder / "a.markdown", TURNS, "utf-16"),
        written(folder / "a.srt", cues),
        written(folder / "a.vtt", f"WEBVTT\n\nNOTE x\n\n{cues}"),
        written(folder / "a.csv", 'a;b\n"问；""好""";c\n'),
        written(folder / "a.tsv", "a\tb\n问\t好\n", "big5"),
        written(folder / "a.html", page),
        written(folder / "a.htm", TURNS, "cp1252"),
    ]


def mutated(data, chosen):
    result = bytearray(data)
    for _ in range(chosen.randint(1, 6)):
        place = chosen.randrange(len(result) + 1)
        match chosen.randrange(6):
            case 0:
                result[place : place + 1] = bytes([chosen.randrange(256)])
            case 1:
                del result[place : place + chosen.randint(1, 40)]
            case 2:
                result[place:place] = chosen.choice(SIGNS) * chosen.choice((1, 1, 1, 50))
            case 3:
                start = chosen.randrange(len(result) + 1)
                result[place:place] = result[start : start + chosen.randint(1, 200)]
            case 4:
                result[place:] = b"" if chosen.random() < 0.3 else result[place:]
            case _:
                result[place:place] = bytes([chosen.randrange(256)]) * chosen.randint(1, 300)
    return bytes(result)


def mutated_archive(path, data, chosen):
    """Mutate what is packed, so that the reader and not only the zip meets it; sometimes the zip itself."""
    if chosen.random() < 0.3:
        path.write_bytes(mutated(data, chosen))
        return
    path.write_bytes(data)
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    name = chosen.choice(sorted(members))
    members[name] = mutated(members[name], chosen)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for member, content in members.items():
            archive.writestr(member, content)


def outcome(path):
    """How long the reader took; anything but a document or a refusal is raised."""
    start = time.perf_counter()
    document = None
    with suppress(ProblemError):
        document = read_document(path)
    if document:
        assert document.characters >= sum(len(found.text) for found in document.paragraphs) > -1
        document_text = "".join(found.text for found in document.paragraphs)
        assert "\n" not in document_text
        document_text.encode("utf-8")
        assert all(0 <= one.paragraph <= len(document.paragraphs) for one in document.comments)
    return time.perf_counter() - start


def test_there_is_a_seed_for_every_reader(tmp_path):
    made = seeds(tmp_path)
    assert {path.suffix for path in made} == set(READERS)
    for path in made:
        assert read_document(path).paragraphs


@pytest.mark.timeout(max(300, MUTATIONS // 10))
@pytest.mark.parametrize("kind", sorted(READERS))
def test_mutated_files_are_read_or_refused(tmp_path, kind):
    chosen = random.Random(f"{kind} {MUTATIONS}")
    made = next(path for path in seeds(tmp_path) if path.suffix == kind)
    data = made.read_bytes()
    work = tmp_path / "work"
    work.mkdir()
    path = work / f"mutated{kind}"
    for _ in range(MUTATIONS // len(READERS)):
        if data.startswith(b"PK"):
            mutated_archive(path, data, chosen)
        else:
            path.write_bytes(mutated(data, chosen))
        before = path.read_bytes()
        assert outcome(path) < LONGEST
        assert path.read_bytes() == before
    assert [file.name for file in work.iterdir()] == [path.name]
