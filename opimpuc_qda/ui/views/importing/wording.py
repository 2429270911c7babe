"""The words for what the readers of transcripts find; terms without words stand for themselves."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from opimpuc_qda.domain.transcript import Role


def layout(name: str) -> str:
    """A layout of :data:`opimpuc_qda.services.previewing.LAYOUT_NAMES`."""
    translate = QCoreApplication.translate
    names = {
        "table, 2 columns": translate("Layouts", "Table, two columns"),
        "table, more columns": translate("Layouts", "Table, with columns of its own for time or speaker"),
        "table, one language": translate("Layouts", "Table, one language"),
        "parallel files": translate("Layouts", "One file for each language"),
        "subtitle files": translate("Layouts", "Subtitles, one file for each language"),
        "subtitles, 2 languages": translate("Layouts", "Subtitles, both languages in one file"),
        "subtitles": translate("Layouts", "Subtitles"),
        "chat log": translate("Layouts", "Chat log: name and time, then the message"),
        "speaker lines": translate("Layouts", "Names on lines of their own"),
        "interleaved paragraphs": translate("Layouts", "Original and translation in turn"),
        "labelled paragraphs": translate("Layouts", "Paragraphs with speakers"),
        "plain paragraphs": translate("Layouts", "Paragraphs without speakers"),
    }
    return names.get(name, name)


def skipped(what: str) -> str:
    """A kind of text that is not imported."""
    translate = QCoreApplication.translate
    names = {
        "head": translate("Skipped", "head of the document"),
        "header row": translate("Skipped", "heading of the table"),
        "section row": translate("Skipped", "section row"),
        "heading": translate("Skipped", "heading"),
        "remark": translate("Skipped", "remark"),
        "row number": translate("Skipped", "number of a row"),
        "end time": translate("Skipped", "end time"),
        "other column": translate("Skipped", "other column"),
        "date": translate("Skipped", "date"),
        "irregular row": translate("Skipped", "irregular row"),
        "outside the table": translate("Skipped", "outside the table"),
        "empty turn": translate("Skipped", "turn without words"),
        "blank": translate("Skipped", "spaces"),
        "text box": translate("Skipped", "text box"),
        "footnote": translate("Skipped", "footnote"),
        "endnote": translate("Skipped", "endnote"),
        "comment": translate("Skipped", "comment"),
        "note": translate("Skipped", "note"),
        "title": translate("Skipped", "title of the page"),
        "hidden text": translate("Skipped", "hidden text"),
        "sheet name": translate("Skipped", "name of a sheet"),
        "hidden sheet": translate("Skipped", "hidden sheet"),
        "page head": translate("Skipped", "head of a page"),
        "page foot": translate("Skipped", "foot of a page"),
        "markup": translate("Skipped", "signs of the format"),
    }
    return names.get(what, what)


def warning(term: str, turn: int) -> str:
    """What a reader points out, with the number of the turn (0: the whole text)."""
    translate = QCoreApplication.translate
    sentences = {
        "mixed languages": translate(
            "Warnings", "The text mixes languages throughout: another layout may fit better."
        ),
        "uncertain encoding": translate(
            "Warnings", "The encoding is uncertain: look whether all characters are right."
        ),
        "pages without text": translate(
            "Warnings", "Some pages are pictures: what stands on them is missing here."
        ),
        "no speaker": translate("Warnings", "This turn has no speaker."),
        "speaker carried on": translate(
            "Warnings", "No name stands here: the speaker of the row above was taken."
        ),
        "unknown label": translate("Warnings", "This label names no known role: look at the speakers."),
        "column left out": translate(
            "Warnings", "A column of the table enters no text: look at what is skipped."
        ),
    }
    sentence = sentences.get(term, term)
    return translate("Warnings", "Turn {n}: {what}").format(n=turn, what=sentence) if turn else sentence


def role(which: Role | None) -> str:
    """What a speaker does; None: a label that is no speaker."""
    translate = QCoreApplication.translate
    if which is None:
        return translate("Roles", "No speaker")
    return {
        Role.INTERVIEWER: translate("Roles", "Interviewer"),
        Role.RESPONDENT: translate("Roles", "Respondent"),
        Role.INTERPRETER: translate("Roles", "Interpreter"),
        Role.MODERATOR: translate("Roles", "Moderator"),
        Role.OTHER: translate("Roles", "Other"),
    }[which]


def encoding(codec: str) -> str:
    """A Python codec name as people know the encoding."""
    translate = QCoreApplication.translate
    names = {
        "utf-8": "UTF-8",
        "utf-8-sig": "UTF-8",
        "gb18030": translate("Encodings", "GB18030 (also GBK, GB2312)"),
        "big5": translate("Encodings", "Big5 (traditional Chinese)"),
        "big5hkscs": translate("Encodings", "Big5 (traditional Chinese)"),
        "utf-16": "UTF-16",
        "utf-16-le": "UTF-16",
        "utf-16-be": "UTF-16",
        "cp1252": translate("Encodings", "Windows-1252 (western)"),
    }
    return names.get(codec, codec)


def count(number: int) -> str:
    """A number as the interface language writes it."""
    return QLocale().toString(number)


def clock(milliseconds: int | None) -> str:
    """A time as h:mm:ss; "" where none is known."""
    if milliseconds is None:
        return ""
    minutes, seconds = divmod(milliseconds // 1000, 60)
    return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"
