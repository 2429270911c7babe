"""Comments of Word documents: the passage they hang on, and the turn that came of it."""

from word_maker import W, cell, paragraph, row, table, word_file

from opimpuc_qda.domain.draft import DraftComment
from opimpuc_qda.formats.transcripts.document import Comment
from opimpuc_qda.formats.transcripts.files.docx import read_docx
from opimpuc_qda.formats.transcripts.reader import read


def opens(key):
    return f'<w:commentRangeStart w:id="{key}"/>'


def closes(key):
    return f'<w:commentRangeEnd w:id="{key}"/><w:r><w:commentReference w:id="{key}"/></w:r>'


def run(text):
    return f"<w:r><w:t>{text}</w:t></w:r>"


def comments(*texts):
    made = "".join(
        f'<w:comment w:id="{n}" w:author="译者（虚构）">{paragraph(text)}</w:comment>'
        for n, text in enumerate(texts)
    )
    return {"word/comments.xml": f'<w:comments xmlns:w="{W}">{made}</w:comments>'}


def comment(text, quote, paragraph, start=0):
    return Comment(text, "译者（虚构）", quote, paragraph, start)


def test_a_comment_hangs_on_its_passage(tmp_path):
    path = word_file(
        tmp_path / "a.docx",
        paragraph("前"),
        paragraph("  "),
        f"<w:p>{run('我们做')}{opens(0)}{run('山寨')}{closes(0)}{run('的')}</w:p>",
        members=comments("shanzhai"),
    )
    document = read_docx(path, None)
    assert document.comments == (comment("shanzhai", "山寨", 1, 3),)
    assert [aside.what for aside in document.asides] == ["blank", "comment"]


def test_over_paragraphs_at_points_between_blocks_and_lost(tmp_path):
    path = word_file(
        tmp_path / "a.docx",
        opens(2),
        f"<w:p>{run('一')}{opens(0)}{run('二')}</w:p>",
        f"<w:p>{run('三')}{closes(0)}{run('四')}<w:r><w:commentReference w:id='1'/></w:r></w:p>",
        '<w:commentRangeEnd w:id="2"/>',
        paragraph("五"),
        members=comments("range", "point", "blocks", "nowhere"),
    )
    assert read_docx(path, None).comments == (
        comment("range", "二\n三", 0, 1),
        comment("point", "", 1, 2),
        comment("blocks", "一二\n三四", 0, 0),
        comment("nowhere", "", 3, 0),
    )


def test_offsets_count_composed_characters(tmp_path):
    path = word_file(
        tmp_path / "a.docx",
        f"<w:p>{run('e' + chr(0x301) + 'té ')}{opens(0)}{run('ici')}{closes(0)}</w:p>",
        members=comments("où"),
    )
    assert read_docx(path, None).comments == (comment("où", "ici", 0, 4),)


def test_drafts_offer_them_with_their_turns(tmp_path):
    path = word_file(
        tmp_path / "a.docx",
        f"<w:p>{opens(3)}{run('编号：LZ-09-09')}{closes(3)}</w:p>",
        paragraph("问：对。"),
        f"<w:p>{run('答：我们')}{opens(0)}{run('没有老板')}{closes(0)}{run('。')}</w:p>",
        f"<w:p>{opens(1)}{run('问：对。')}</w:p>",
        f"<w:p>{run('答：都是朋友。')}{closes(1)}<w:r><w:commentReference w:id='2'/></w:r></w:p>",
        members=comments("sans patron", "deux tours", "point", "tête"),
    )
    (draft,) = read([path])
    assert draft.comments == (
        DraftComment(2, "没有老板", "sans patron", "译者（虚构）"),
        DraftComment(3, "对。", "deux tours", "译者（虚构）"),
        DraftComment(4, "", "point", "译者（虚构）"),
        DraftComment(0, "", "tête", "译者（虚构）"),
    )
    assert draft.characters.file == draft.characters.imported + draft.characters.skipped


def test_both_columns_of_a_table(tmp_path):
    def marked(label, key, text):
        return f"<w:tc><w:tcPr/><w:p>{run(label)}{opens(key)}{run(text)}{closes(key)}</w:p></w:tc>"

    path = word_file(
        tmp_path / "a.docx",
        table(
            row(cell("Q : Quand avez-vous commencé, vous ?"), cell("问：你们什么时候开始的？")),
            row(marked("R : ", 0, "C'était le début."), marked("答：", 1, "是开始的时候。")),
            row(marked("", 2, "BOM"), marked("", 3, "BOM")),
        ),
        members=comments("fr", "zh", "à gauche", "à droite"),
    )
    (draft,) = read([path])
    assert [text.language[:2] for text in draft.texts] == ["zh", "fr"]
    assert [(one.text, one.side, one.turn) for one in draft.comments][:2] == [("fr", 1, 2), ("zh", 0, 2)]
    assert {one.quote for one in draft.comments} == {"C'était le début.", "是开始的时候。", "BOM"}
    assert {one.side for one in draft.comments[2:]} == {0, 1}
