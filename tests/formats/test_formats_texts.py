"""Subtitles, tables as text, Markdown, web pages; every character of the file is accounted for."""

import time
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opimpuc_qda.domain.errors import BrokenDocument, EmptyFile, TooLarge
from opimpuc_qda.formats.transcripts.document import (
    Aside,
    Cell,
    Column,
    Paragraph,
    Row,
    Style,
    Table,
    normalised,
)
from opimpuc_qda.formats.transcripts.files.delimited import read_delimited
from opimpuc_qda.formats.transcripts.files.html_page import read_html
from opimpuc_qda.formats.transcripts.files.markdown import read_markdown
from opimpuc_qda.formats.transcripts.files.plain_text import read_plain_text
from opimpuc_qda.formats.transcripts.files.subtitles import milliseconds, read_srt, read_vtt

READERS = {
    "txt": read_plain_text,
    "srt": read_srt,
    "vtt": read_vtt,
    "csv": read_delimited,
    "tsv": read_delimited,
    "md": read_markdown,
    "html": read_html,
}


def read(folder, kind, text, encoding="utf-8"):
    path = folder / f"made.{kind}"
    path.write_bytes(text.encode(encoding))
    return READERS[kind](path, None)


def rows(document):
    return [[cell.text for cell in row.cells] for table in document.blocks for row in table.rows]


def accounted(document, text):
    """Whether the document has as many characters as the file, line ends aside."""
    return document.characters == len(normalised(text).replace("\n", ""))


SRT = """\ufeff1
00:00:01,000 --> 00:00:04,500 X1:10 X2:20
<i>问：</i>您好！
– 我也好。

2
00:01:02,000 --> 00:01:03,000

3
100:00:00,5 --> 100:00:01,000
{\\an8}Tom & Jerry <3 <b>

还有一行
"""


def test_srt(tmp_path):
    document = read(tmp_path, "srt", SRT)
    assert (document.format, document.encoding) == ("srt", "utf-8-sig")
    (table,) = document.blocks
    assert table.columns == (Column.START, Column.END, Column.TEXT)
    assert rows(document) == [
        ["00:00:01,000", "00:00:04,500", "问：您好！\n– 我也好。"],
        ["00:01:02,000", "00:01:03,000", ""],
        ["100:00:00,5", "100:00:01,000", "Tom & Jerry <3 \n还有一行"],
    ]
    first = table.rows[0].cells[2].paragraphs
    assert [paragraph.soft for paragraph in first] == [False, True]
    assert accounted(document, SRT[1:])


VTT = """WEBVTT - 虚构
Kind: captions

NOTE 译者的话
第二行

STYLE
::cue { color: red }

开场
00:01.000 --> 00:02.000 align:start
<v 访谈者>什么时候<00:01.500>开始的？</v>
<v.loud 受访者>十年前 &amp; 更早</v>

00:03.000 --> 01:00:04.000
<c.yellow>没有人名</c> &unknown; &#x1F600;
"""


def test_vtt(tmp_path):
    document = read(tmp_path, "vtt", VTT)
    (table,) = document.blocks
    assert table.columns == (Column.START, Column.END, Column.SPEAKER, Column.TEXT)
    assert rows(document) == [
        ["00:01.000", "00:02.000", "访谈者", "什么时候开始的？"],
        ["", "", "受访者", "十年前 & 更早"],
        ["00:03.000", "01:00:04.000", "", "没有人名 &unknown; 😀"],
    ]
    assert [cell.continued for cell in table.rows[1].cells] == [True, True, False, False]
    assert [aside for aside in document.asides if aside.what == "note"] == [
        Aside("note", "NOTE 译者的话\n第二行")
    ]
    assert accounted(document, VTT)


@pytest.mark.parametrize(
    ("time", "expected"),
    [("00:01:02,500", 62_500), ("01:02.5", 62_500), ("100:00:00", 360_000_000), ("x", None), ("", None)],
)
def test_cue_times(time, expected):
    assert milliseconds(time) == expected


@pytest.mark.parametrize("kind", ["srt", "vtt"])
def test_subtitles_without_cues_are_refused(tmp_path, kind):
    with pytest.raises(BrokenDocument):
        read(tmp_path, kind, "WEBVTT\n\n只是 --> 文字\n")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("时间,中文\n1-3,“你好，世界”\n", [["时间", "中文"], ["1-3", "“你好，世界”"]]),
        ("a;b\nun, deux;trois, quatre\n", [["a", "b"], ["un, deux", "trois, quatre"]]),
        ("a\tb\n12,5\t\n\n", [["a", "b"], ["12,5", ""]]),
        ('a,b\n"dit ""oui"", non","deux\nlignes"\n', [["a", "b"], ['dit "oui", non', "deux\nlignes"]]),
        ('a,b\n"pas fermé,c\nd,e"f"\n', [["a", "b"], ['"pas fermé', "c"], ["d", 'e"f"']]),
        ("sep=|\na|b,c\n", [["a", "b,c"]]),
        ("seul\nligne, avec virgule\n", [["seul", ""], ["ligne", " avec virgule"]]),
        ("a,,c\nd,,f\n", [["a", "c"], ["d", "f"]]),
        ("'=1+1,0012,1/3\n", [["'=1+1", "0012", "1/3"]]),
    ],
)
def test_delimited(tmp_path, text, expected):
    document = read(tmp_path, "csv", text)
    assert rows(document) == expected
    assert accounted(document, text)


def test_delimited_in_gb18030(tmp_path):
    text = "发言人,内容\n甲,我们的名字里有“䶮”字\n"
    document = read(tmp_path, "tsv", text, "gb18030")
    assert (document.format, document.encoding) == ("tsv", "gb18030")
    assert rows(document)[1] == ["甲", "我们的名字里有“䶮”字"]


def test_millions_of_cells_are_refused(tmp_path):
    with pytest.raises(TooLarge):
        read(tmp_path, "csv", "a,b\n" * 290_000)


MARKDOWN = """---
title: 虚构
---
# 访谈记录 #

副标题
====

**问** 您好\\*吗？<br>好。
_答_：snake_case 和 2 * 3 * 4，[inaudible]（笑）

> 译文一行

- 一项 [链接](https://example.org/x) ![图](a.png)
***
| 中文 | Français |
|:--|--:|
| 你\\|好 | **Bonjour** |

```
**原样**
```
<!-- 藏 -->完
"""


def test_markdown(tmp_path):
    document = read(tmp_path, "md", MARKDOWN)
    kept = [(block.text, block.style) for block in document.blocks if isinstance(block, Paragraph)]
    assert kept == [
        ("访谈记录", Style(heading=1)),
        ("副标题", Style(heading=1)),
        ("问 您好*吗？", Style(bold=1)),
        ("好。", Style()),
        ("答：snake_case 和 2 * 3 * 4，[inaudible]（笑）", Style()),
        ("译文一行", Style("quote")),
        ("- 一项 链接 图", Style()),
        ("**原样**", Style()),
        ("完", Style()),
    ]
    (table,) = (block for block in document.blocks if isinstance(block, Table))
    assert table == Table(
        (
            Row((Cell((Paragraph("中文"),)), Cell((Paragraph("Français"),))), header=True),
            Row(
                (Cell((Paragraph("你|好"),)), Cell((Paragraph("Bonjour", style=Style(bold=7)),))),
            ),
        )
    )
    assert Aside("note", "title: 虚构") in document.asides
    assert accounted(document, MARKDOWN)


PAGE = """<!DOCTYPE html><html><head><meta charset="gb2312"><title>虚构 的页</title>
<style>p { color: red }</style><script>var a = "<p>no</p>";</script></head>
<body><div title="header"><p>页眉</p></div><h2>访谈</h2>
<p><b>问</b>：您好&nbsp;&eacute;&#x20;&lt;吗&gt;？<br>再<span style="display:none">藏</span>说<p>没有结束
<div>块<i>斜体很长很长</i></div><pre>a  b
c</pre><blockquote>引文</blockquote>
<table><caption>表题</caption><thead><tr><th>中</th><th>法</th></tr></thead>
<tr><td rowspan=2>一</td><td>左<p>两段</td></tr><tr><td>右<table><tr><td>里</td></tr></table></td></tr>
<tr><td colspan="2">通栏</td></tr></table>&nosuch; &bomb;<font color="#FF0000">红</font></body></html>"""


def test_html(tmp_path):
    document = read(tmp_path, "html", PAGE, "gb18030")
    assert document.encoding == "gb18030"
    kept = [block for block in document.blocks if isinstance(block, Paragraph)]
    assert kept == [
        Paragraph("访谈", style=Style(heading=2)),
        Paragraph("问：您好\u00a0é <吗>？", style=Style(bold=1)),
        Paragraph("再说", soft=True),
        Paragraph("没有结束"),
        Paragraph("块斜体很长很长", style=Style(italic=True)),
        Paragraph("a  b"),
        Paragraph("c", soft=True),
        Paragraph("引文", style=Style("quote")),
        Paragraph("表题"),
        Paragraph("&nosuch; &bomb;红"),
    ]
    (table,) = (block for block in document.blocks if isinstance(block, Table))
    assert [[(cell.text, cell.columns, cell.continued) for cell in row.cells] for row in table.rows] == [
        [("中", 1, False), ("法", 1, False)],
        [("一", 1, False), ("左\n两段", 1, False)],
        [("", 1, True), ("右\n里", 1, False)],
        [("通栏", 2, False)],
    ]
    assert [row.header for row in table.rows] == [True, False, False, False]
    assert document.asides == (
        Aside("title", "虚构 的页"),
        Aside("page head", "页眉"),
        Aside("hidden text", "藏"),
    )


def test_html_that_lies_about_its_encoding(tmp_path):
    text = '<meta charset="utf-8"><p>我们在这里工作了很长的时间，没有人知道</p>'
    assert read(tmp_path, "html", text, "gb18030").encoding == "gb18030"
    assert read(tmp_path, "html", text.replace("utf-8", "no-such"), "utf-8").encoding == "utf-8"


@pytest.mark.parametrize("depth", [100, 300, 5_000, 100_000])
def test_deep_pages_are_read_whole_or_refused(tmp_path, depth):
    text = "<div>" * depth + "深处" + "</div>" * depth + "<p>尾</p>"
    try:
        document = read(tmp_path, "html", text)
    except BrokenDocument:
        assert depth > 100
    else:
        assert [paragraph.text for paragraph in document.paragraphs] == ["深处", "尾"]


def test_entities_of_the_page_are_never_expanded(tmp_path):
    bomb = '<!DOCTYPE html [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;">]><p>&b;x</p>'
    text = "\n".join(paragraph.text for paragraph in read(tmp_path, "html", bomb).paragraphs)
    assert "hahahaha" not in text
    assert "x" in text


@pytest.mark.parametrize("kind", READERS)
def test_no_text_format_reads_nothing(tmp_path, kind):
    with pytest.raises(EmptyFile):
        read(tmp_path, kind, "")


CUE = "00:00:01,000 --> 00:00:02,000\n"


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("txt", "\n" * 400_000),
        ("txt", "a " * 7_000_000),
        ("md", "*a " * 200_000),
        ("md", "[" * 300_000),
        ("md", "<!--" * 100_000),
        ("md", "|" * 300_000 + "\n" + "|-" * 300_000),
        ("csv", '"a,' * 300_000),
        ("csv", "," * 3_000_000),
        ("srt", "-->" * 1_000_000),
        ("srt", CUE + "<i " * 300_000),
        ("srt", CUE + "{\\" * 300_000),
        ("vtt", CUE + "<v a>" * 150_000),
        ("html", "<p>" * 400_000),
        ("html", "<p " * 1_100_000),
        ("html", "<table>" + "<tr><td rowspan=10000 colspan=1000>x" * 2_000),
        ("html", "<table><tr>" + "<td rowspan=10000>x" * 500 + "<tr>" * 5_000),
        ("html", "<p style='color:" + " " * 300_000 + "'>x"),
    ],
)
def test_floods_are_read_or_refused_soon(tmp_path, kind, text):
    start = time.process_time()
    with suppress(TooLarge, BrokenDocument):
        assert read(tmp_path, kind, text).format == kind
    assert time.process_time() - start < 10


WORDS = st.one_of(
    st.sampled_from(
        ["问：", "**", "*", "_", "[", "](a.b)", "#", " ", "|", '"', ",", ";", "\\", "<b>", "`", "> "]
    ),
    st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn", "Co", "Zl", "Zp")), max_size=8),
)
LINES = st.lists(WORDS, max_size=8).map("".join)
TEXTS = st.lists(LINES, min_size=1, max_size=8).map("\n".join)


@given(TEXTS)
@pytest.mark.parametrize("kind", ["txt", "md", "csv", "tsv"])
def test_every_character_is_accounted_for(tmp_path_factory, kind, text):
    document = read(tmp_path_factory.mktemp("made"), kind, f"{text}。")
    assert accounted(document, f"{text}。")


@given(
    st.lists(st.tuples(st.integers(0, 3_000_000), TEXTS), min_size=1, max_size=5),
    st.sampled_from(["srt", "vtt"]),
)
def test_every_character_of_subtitles_is_accounted_for(tmp_path_factory, cues, kind):
    def clock(time):
        return f"{time // 3_600_000:02}:{time // 60_000 % 60:02}:{time // 1000 % 60:02}.{time % 1000:03}"

    text = "WEBVTT\n\n" + "".join(
        f"{n}\n{clock(time)} --> {clock(time + 1)}\n{words}\n\n" for n, (time, words) in enumerate(cues)
    )
    document = read(tmp_path_factory.mktemp("made"), kind, text)
    assert accounted(document, text)
    assert len(document.blocks[0].rows) >= len(cues)
