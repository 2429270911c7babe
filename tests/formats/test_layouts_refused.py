"""A label of which the user says that it is no speaker makes no turn, in any layout, and nothing is lost."""

from made_documents import document, drafted, lines, pieces, row, speakers, table, words

from opimpuc_qda.formats.transcripts.document import Paragraph, Style

NOBODY = {"价格": None}


def test_a_refused_label_stays_in_the_text():
    made = document(*lines("问：多少钱？", "答：很便宜。", "价格：十块。", "问：然后呢？", "价格：二十块。"))
    assert "价格" in speakers(drafted(made).texts[0])
    (text,) = drafted(made, roles=NOBODY).texts
    assert speakers(text) == ["问", "答", "问"]
    assert words(text)[1] == "很便宜。\n价格：十块。"


def test_a_refused_label_in_a_column_is_skipped_with_its_text():
    rows = [("问", "多少钱？"), ("答", "很便宜。"), ("价格", "十块。"), ("答", "二十块。")]
    draft = drafted(document(table(*(row(*cells) for cells in rows))), roles=NOBODY)
    assert "价格" not in speakers(draft.texts[0])
    assert ("other column", "价格") in pieces(draft)
    assert any("十块。" in one for one in words(draft.texts[0]))


def test_a_refused_name_opens_no_message():
    made = document(
        *lines(
            "张三 2015-03-18 10:22:05",
            "好的",
            "价格 2015-03-18 10:22:09",
            "十块",
            "张三 2015-03-18 10:23:05",
            "行",
        )
    )
    assert speakers(drafted(made, roles=NOBODY).texts[0]) == ["张三", "张三"]


def test_a_refused_bold_label_stays_in_the_text():
    bold = Style(bold=2)
    texts = ["受访 很便宜", "价格 十块", "受访 二十块", "价格 三十块"]
    made = document(*(Paragraph(text, style=bold) for text in texts))
    assert "价格" not in speakers(drafted(made, roles=NOBODY).texts[0])
