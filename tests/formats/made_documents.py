"""Documents as readers would give them, made here; what is said in them, and who says it, is made up."""

from opimpuc_qda.domain.transcript import Role
from opimpuc_qda.formats.transcripts.document import USUAL, Aside, Cell, Document, Paragraph, Row, Table
from opimpuc_qda.formats.transcripts.layouts.known import LAYOUTS

ASKS, ANSWERS, INTERPRETS, HOSTS, OTHER = (
    Role.INTERVIEWER,
    Role.RESPONDENT,
    Role.INTERPRETER,
    Role.MODERATOR,
    Role.OTHER,
)


def lines(*texts, style=USUAL):
    """Paragraphs; line feeds inside a text are line breaks, an empty text is a gap before the next."""
    made, gap = [], False
    for text in texts:
        if not text:
            gap = True
            continue
        for number, part in enumerate(text.split("\n")):
            made.append(Paragraph(part, gap, number > 0, style))
            gap = False
    return made


def cell(*texts, columns=1, continued=False):
    return Cell(tuple(lines(*texts)), columns, continued)


def row(*cells, header=False):
    made = tuple(one if isinstance(one, Cell) else cell(*([one] if one else [])) for one in cells)
    return Row(made, header)


def table(*rows, columns=()):
    return Table(tuple(one if isinstance(one, Row) else row(*one) for one in rows), columns)


def document(*blocks, file="made.docx", asides=()):
    flat = []
    for block in blocks:
        flat += block if isinstance(block, list) else [block]
    return Document(file, "", tuple(flat), tuple(Aside("blank", text) for text in asides))


def drafted(*documents, roles=None, layout=None):
    """What the first layout that fits makes of documents; checks that nothing is lost."""
    tried = (one for one in LAYOUTS if layout in (None, one.name))
    draft = next(filter(None, (one.read(documents, roles or {}) for one in tried)))
    count = draft.characters
    assert count.file == count.imported + count.skipped
    assert count.skipped == sum(len(piece.text.replace("\n", "")) for piece in draft.skipped)
    return draft


def told(text):
    """The turns of a text as (speaker, role, time in seconds, words)."""
    return [
        (turn.speaker, turn.role, None if turn.time is None else turn.time / 1000, turn.text)
        for turn in text.turns
    ]


def words(text):
    return [turn.text for turn in text.turns]


def speakers(text):
    return [turn.speaker for turn in text.turns]


def links(pairings):
    return [(list(pairing.original), list(pairing.translation)) for pairing in pairings]


def pieces(draft):
    return [(piece.what, piece.text) for piece in draft.skipped]
