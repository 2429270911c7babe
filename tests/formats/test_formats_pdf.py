"""PDF: lines to paragraphs, columns, heads and feet of pages; pictures and broken files are refused."""

import threading
from contextlib import suppress

import pytest
from pdf_maker import lines, pdf_file

from opimpuc_qda.domain.errors import BrokenDocument, EmptyFile, LockedDocument, ScannedDocument
from opimpuc_qda.formats.transcripts.document import Aside
from opimpuc_qda.formats.transcripts.files.encodings import UNCERTAIN
from opimpuc_qda.formats.transcripts.files.pdf import PICTURES, read_pdf


def pdf(folder, *pages, **kinds):
    return read_pdf(pdf_file(folder / "made.pdf", *pages, **kinds), None)


def texts(document):
    return [paragraph.text for paragraph in document.paragraphs]


def test_lines_become_paragraphs(tmp_path):
    page = lines(
        "问：你们是什么时候开始在这个地方做这件事情的，最早的时候有几个人在一起",
        "参加？",
        "答：十年以前。",
        "Enquêteur : quand avez-vous commencé à travailler dans ce lieu, et combien",
        "de personnes y avait-il au départ, vous en souvenez-vous encore ?",
        "Enquêté : oui.",
        "",
        "Un autre paragraphe.",
    )
    document = pdf(tmp_path, page)
    assert texts(document) == [
        "问：你们是什么时候开始在这个地方做这件事情的，最早的时候有几个人在一起参加？",
        "答：十年以前。",
        " ".join(page[n][2] for n in (3, 4)),
        "Enquêté : oui.",
        "Un autre paragraphe.",
    ]
    assert [paragraph.gap for paragraph in document.paragraphs] == [False, False, False, False, True]
    assert (document.format, document.encoding, document.asides) == ("pdf", "", ())


def test_a_turn_begins_a_paragraph_after_a_full_line(tmp_path):
    full = "答：这一行正好写满了整个页面的宽度所以看不出来段落到哪里为止"
    other = full.replace("写满", "占满")
    turns = [full, "问：那么后来呢？", other, "[00:12:30] 后来没有了"]
    assert texts(pdf(tmp_path, lines(*turns))) == turns


def test_columns_are_told_apart(tmp_path):
    left = [
        "问：这是左边的第一行文字一",
        "二",
        "答：左边的回答写得比较长一",
        "点。",
        "问：还有什么要说的吗？",
    ]
    right = [
        "Q : la première ligne à droite",
        "suite",
        "R : la réponse est plus longue",
        "encore",
        "Q : et ?",
    ]
    page = [line for pair in zip(lines(*left), lines(*right, x=320), strict=True) for line in pair]
    found = texts(pdf(tmp_path, page))
    assert "问：这是左边的第一行文字一" in found[0]
    assert all(not ("问" in text and "Q :" in text) for text in found)


def test_heads_and_feet_of_pages(tmp_path):
    pages = [
        [(90, 770, "访谈 LZ-09-09（虚构）"), *lines(f"第{word}页的正文，写得不长。"), (290, 30, f"- {n} -")]
        for n, word in enumerate("一二三", 1)
    ]
    document = pdf(tmp_path, *pages)
    assert texts(document) == [
        "第一页的正文，写得不长。",
        "第二页的正文，写得不长。",
        "第三页的正文，写得不长。",
    ]
    assert document.asides[:2] == (Aside("page head", "访谈 LZ-09-09（虚构）"), Aside("page foot", "- 1 -"))
    assert len(document.asides) == 6


def test_a_paragraph_goes_on_over_a_page(tmp_path):
    full = "答：这一行写得很满很满很满很满很满很满很满很满很满很满很满很"
    pages = [lines("短的一行。", full), [*lines("满，到下一页才结束。", top=740)]]
    assert texts(pdf(tmp_path, *pages))[-1] == full + "满，到下一页才结束。"


def test_every_drawn_character_is_there(tmp_path):
    words = ["𠮷野家的䶮师傅😀", "e\u0301te\u0301 « œuvre »", "a(b)\\c <d>"]
    document = pdf(tmp_path, lines(*words, step=40))
    assert texts(document) == ["𠮷野家的䶮师傅😀", "été « œuvre »", "a(b)\\c <d>"]


def test_pictures_alone_are_a_scan(tmp_path):
    with pytest.raises(ScannedDocument):
        pdf(tmp_path, b"", b"")
    stamped = [[(290, 30, f"{n}")] for n in range(1, 4)]
    with pytest.raises(ScannedDocument):
        pdf(tmp_path, *stamped)


def test_some_pictures_are_pointed_out(tmp_path):
    document = pdf(tmp_path, lines("问：有文字的一页。"), b"")
    assert texts(document) == ["问：有文字的一页。"]
    assert document.warnings == (PICTURES,)


def test_fonts_that_tell_no_characters(tmp_path):
    assert pdf(tmp_path, lines("\ue001\ue002\ue003 abc")).warnings == (UNCERTAIN,)


@pytest.mark.parametrize(
    "content",
    [
        b"only text",
        b"%PDF-1.7\n",
        b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer << /Root 1 0 R >>",
        b"%PDF-1.7\n" + b"[" * 100_000,
    ],
)
def test_what_is_no_pdf(tmp_path, content):
    path = tmp_path / "made.pdf"
    path.write_bytes(content)
    with pytest.raises(BrokenDocument):
        read_pdf(path, None)


def test_an_empty_file(tmp_path):
    path = tmp_path / "made.pdf"
    path.write_bytes(b"")
    with pytest.raises(EmptyFile):
        read_pdf(path, None)


def test_a_locked_file_is_refused(tmp_path):
    lock = b"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <%s> /U <%s> >> " % (b"41" * 32, b"42" * 32)
    with pytest.raises(LockedDocument):
        pdf(tmp_path, lines("x"), encrypt=lock + b"/ID [<00> <00>] ")


@pytest.mark.parametrize("share", [0.3, 0.6, 0.9])
def test_truncated_files_are_read_or_refused(tmp_path, share):
    path = pdf_file(tmp_path / "made.pdf", lines("问：有文字的一页。"))
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * share)])
    with suppress(BrokenDocument, ScannedDocument):
        assert read_pdf(path, None).paragraphs


def test_several_threads_read_at_a_time(tmp_path):
    path = pdf_file(tmp_path / "made.pdf", *(lines(f"问：这是{chr(0x4E00 + n)}页。") for n in range(20)))
    results = []
    threads = [threading.Thread(target=lambda: results.append(texts(read_pdf(path, None)))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(results) == 4
    assert all(found == results[0] for found in results)
