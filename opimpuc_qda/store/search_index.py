"""The search index: FTS5 over the bigrams of folded bodies, as phrases; each answer is checked in the text.

It is derived and keyed by body: bodies never change, so an entry is right for good, and no undo, merge or
correction can put it out of step. A body that has no entry yet is scanned, so that nothing is ever missed;
:func:`extend` enters it later. Neither the log nor the dump knows of any of this.

A body is cut into chunks that overlap, so that a phrase of up to :data:`OVERLAP` + 1 characters lies wholly
in the chunk in which it begins. The tokens of FTS5 are pairs of neighbours; ASCII is moved to where its
tokenizer takes every character for a letter. What that move confuses, the check in the text tells apart.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from operator import add

from sqlalchemy import Connection, Integer, Select, String, column, select, table, text

from opimpuc_qda.domain.progress import Progress
from opimpuc_qda.store.project import Project

CHUNK = 512
OVERLAP = 16
BATCH = 60_000
"""Code points entered in one transaction, unless one body is longer: a coding never waits long for it."""

_ROOM = 1 << 20  # chunks that a body may have
_SAMPLES = 20
_INDEXED: Select[int, str] = select(column("id", Integer), column("sha256", String)).select_from(
    table("search_body")
)
_MARK = "search_folding"
_MOVED = {code: chr(0x780 + code) for code in range(128)}
_FTS = "content='', columnsize=0, tokenize='ascii'"
_TABLES = (
    "CREATE TABLE search_body (id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE REFERENCES body(sha256))",
    "CREATE TABLE search_chunk (id INTEGER PRIMARY KEY, folded TEXT NOT NULL)",
    f"CREATE VIRTUAL TABLE search_grams USING fts5(grams, {_FTS})",
    f"CREATE VIRTUAL TABLE search_chars USING fts5(chars, {_FTS}, detail=none)",
)


@dataclass(frozen=True, slots=True)
class Folding:
    """How texts and queries are made comparable; ``fold`` keeps every code point in its place.

    ``mark`` tells one rule from another: an index made with another one is not used, and made anew.
    """

    fold: Callable[[str], str]
    mark: str


@dataclass(frozen=True, slots=True)
class _Entry:
    """What is to be entered for one body."""

    sha256: str
    chunks: tuple[str, ...]


def missing(connection: Connection, folding: Folding) -> tuple[str, ...]:
    """The hashes of the bodies that have no entry made with ``folding``, in the order they came."""
    statement = "SELECT sha256 FROM body"
    if _mark(connection) == folding.mark:
        statement += " WHERE sha256 NOT IN (SELECT sha256 FROM search_body)"
    return tuple(connection.execute(text(f"{statement} ORDER BY rowid")).scalars())


def extend(project: Project, folding: Folding) -> int:
    """Enter some bodies that have no entry yet, in one short transaction; returns how many are left."""
    with project.read() as view:
        waiting = missing(view.connection, folding)
        entries = tuple(_entries(view.connection, waiting, folding))
    if entries:
        with project.transaction() as connection:
            _prepare(connection, folding)
            _enter(connection, entries)
    return len(waiting) - len(entries)


def extend_all(project: Project, folding: Folding, progress: Progress) -> None:
    """Enter every body that has no entry yet, in many short transactions."""
    left = total = -1
    while left:
        left = extend(project, folding)
        total = max(total, left)
        progress.step(total - left, max(total, 1), "indexing")


def forget(connection: Connection) -> None:
    """Empty the index; everything is scanned until it is made anew."""
    connection.execute(text("DELETE FROM meta WHERE key = :key"), {"key": _MARK})
    for name in ("search_grams", "search_chars", "search_chunk", "search_body"):
        connection.execute(text(f"DROP TABLE IF EXISTS {name}"))


def starts(connection: Connection, needle: str) -> Iterator[tuple[int, int]]:
    """Where the folded ``needle`` stands in indexed bodies: (local id of the body, code point), in order.

    Occurrences may overlap each other.
    """
    searched = _phrase(needle)
    for local, folded in connection.exec_driver_sql(*searched):
        body, first = local // _ROOM, local % _ROOM * CHUNK
        head = needle[: OVERLAP + 1]
        at = folded.find(head)
        while 0 <= at < CHUNK:
            if len(needle) == len(head) or _continues(connection, local, at, needle):
                yield body, first + at
            at = folded.find(head, at + 1)


def indexed(connection: Connection, folding: Folding) -> dict[int, str]:
    """The hash of each indexed body by its local id; empty where the index was made with another folding."""
    if _mark(connection) != folding.mark:
        return {}
    return dict(connection.execute(_INDEXED).all())


def faults(connection: Connection, folding: Folding | None = None) -> list[str]:
    """What in the index does not equal the texts: hashes of bodies, then tokens and the chunk they are in.

    Without ``folding`` (or with another than the index was made with) the folded texts are taken as right.
    """
    if _mark(connection) is None:
        return []
    fold = folding.fold if folding and folding.mark == _mark(connection) else None
    return list(_faults(connection, fold))[:_SAMPLES]


def _mark(connection: Connection) -> str | None:
    found = connection.execute(text("SELECT value FROM meta WHERE key = :key"), {"key": _MARK}).scalar()
    return None if found is None else str(found)


def _prepare(connection: Connection, folding: Folding) -> None:
    """Have the tables there, and nothing in them that was made with another folding."""
    if _mark(connection) == folding.mark:
        return
    forget(connection)
    for statement in _TABLES:
        connection.execute(text(statement))
    connection.execute(text("INSERT INTO meta VALUES (:key, :mark)"), {"key": _MARK, "mark": folding.mark})


def _entries(connection: Connection, waiting: Sequence[str], folding: Folding) -> Iterator[_Entry]:
    """The first of ``waiting``, as many as one transaction is to take."""
    characters = 0
    for name in waiting:
        body = connection.execute(text("SELECT content FROM body WHERE sha256 = :name"), {"name": name})
        content = str(body.scalar_one())
        characters += len(content)
        if characters > max(BATCH, len(content)):
            return
        yield _Entry(name, _chunks(folding.fold(content)))


def _chunks(folded: str) -> tuple[str, ...]:
    return tuple(folded[at : at + CHUNK + OVERLAP] for at in range(0, len(folded), CHUNK))


def _enter(connection: Connection, entries: Iterable[_Entry]) -> None:
    for entry in entries:
        added = connection.execute(
            text("INSERT INTO search_body (sha256) VALUES (:name) ON CONFLICT DO NOTHING RETURNING id"),
            {"name": entry.sha256},
        )
        body = added.scalar()
        if body is None:  # somebody else was quicker
            continue
        ids = [body * _ROOM + number for number in range(len(entry.chunks))]
        for statement, values in (
            ("INSERT INTO search_chunk VALUES (?, ?)", entry.chunks),
            ("INSERT INTO search_grams (rowid, grams) VALUES (?, ?)", map(_grams, entry.chunks)),
            ("INSERT INTO search_chars (rowid, chars) VALUES (?, ?)", map(_chars, entry.chunks)),
        ):
            if ids:
                connection.exec_driver_sql(statement, list(zip(ids, values, strict=True)))


def _grams(chunk: str) -> str:
    """The pairs of neighbours, and the last character alone."""
    moved = chunk.translate(_MOVED)
    return " ".join((*map(add, moved, moved[1:]), moved[-1]))


def _chars(chunk: str) -> str:
    """The characters that occur, each once."""
    return " ".join(sorted(set(chunk[:CHUNK].translate(_MOVED))))


def _phrase(needle: str) -> tuple[str, tuple[str]]:
    """The statement that finds the chunks in which ``needle`` may begin."""
    moved = needle[: OVERLAP + 1].translate(_MOVED)
    table = "search_grams" if len(moved) > 1 else "search_chars"
    phrase = " ".join(map(add, moved, moved[1:])) if len(moved) > 1 else moved
    source = f"{table} t JOIN search_chunk c ON c.id = t.rowid"
    return (
        f"SELECT c.id, c.folded FROM {source} WHERE {table} MATCH ? ORDER BY t.rowid",  # noqa: S608
        (f'"{phrase}"',),
    )


def _continues(connection: Connection, local: int, at: int, needle: str) -> bool:
    """Whether the whole of ``needle`` stands at ``at`` of the chunk ``local`` and those that follow it."""
    last = local + (at + len(needle)) // CHUNK
    rows = connection.exec_driver_sql(
        "SELECT folded FROM search_chunk WHERE id BETWEEN ? AND ? ORDER BY id", (local, last)
    )
    return "".join(folded[:CHUNK] for (folded,) in rows).startswith(needle, at)


def _faults(connection: Connection, fold: Callable[[str], str] | None) -> Iterator[str]:
    bodies = connection.execute(
        text("SELECT b.id, b.sha256, t.content FROM search_body b JOIN body t ON t.sha256 = b.sha256")
    )
    known = 0
    for local, name, content in bodies:
        chunks = _chunks(fold(content)) if fold else None
        rows = connection.exec_driver_sql(
            "SELECT folded FROM search_chunk WHERE id >= ? AND id < ? ORDER BY id",
            (local * _ROOM, (local + 1) * _ROOM),
        )
        found = tuple(folded for (folded,) in rows)
        known += len(found)
        if found != chunks if chunks is not None else found != _chunks(_joined(found, len(content))):
            yield name
    if known != connection.execute(text("SELECT count(*) FROM search_chunk")).scalar_one():
        yield "chunks of no body"
    yield from _lost_tokens(connection)


def _joined(chunks: Sequence[str], characters: int) -> str:
    """The folded body that ``chunks`` are of, as long as the body is."""
    return "".join(chunk[:CHUNK] for chunk in chunks).ljust(characters, "\0")


def _lost_tokens(connection: Connection) -> Iterator[str]:
    """Chunks whose tokens in either FTS5 table are not those of their text, place by place."""
    rows = connection.exec_driver_sql("SELECT id, folded FROM search_chunk")
    chunks = {local: folded.translate(_MOVED) for local, folded in rows}
    pairs = sum(map(len, chunks.values()))
    yield from _differing(connection, "search_grams", chunks, pairs)
    singles = sum(len(set(chunk[:CHUNK])) for chunk in chunks.values())
    yield from _differing(connection, "search_chars", chunks, singles)


def _differing(connection: Connection, words: str, chunks: dict[int, str], expected: int) -> list[str]:
    """Compare every token that FTS5 keeps with its chunk; ``expected`` is how many there should be."""
    connection.exec_driver_sql(
        f"CREATE VIRTUAL TABLE temp.search_words USING fts5vocab(main, {words}, instance)"
    )
    strangers: dict[str, None] = {}
    seen = 0
    with connection.exec_driver_sql("SELECT term, doc, offset FROM temp.search_words") as rows:
        for term, local, at in rows:
            seen += 1
            chunk = chunks.get(local, "")
            if term not in chunk[:CHUNK] if at is None else chunk[at : at + 2] != term:
                strangers[f"{words} {local}"] = None
    connection.exec_driver_sql("DROP TABLE temp.search_words")
    return [*strangers] if seen == expected else [*strangers, f"{words}: {seen} tokens, not {expected}"]
