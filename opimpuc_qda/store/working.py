"""The temporary tables of folding and merging; they belong to one connection and hold no state."""

from __future__ import annotations

from sqlalchemy import Column, Connection, MetaData, Table, Text
from sqlalchemy.schema import CreateTable

_METADATA = MetaData()

TOUCHED = Table(
    "touched",
    _METADATA,
    Column("kind", Text, primary_key=True),
    Column("entity", Text, primary_key=True),
    prefixes=["TEMPORARY"],
    sqlite_with_rowid=False,
)
"""Entities that the operations at hand changed."""

FOLDED = Table(
    "folded",
    _METADATA,
    Column("kind", Text, primary_key=True),
    Column("entity", Text, primary_key=True),
    Column("effect", Text, nullable=False),
    prefixes=["TEMPORARY"],
    sqlite_with_rowid=False,
)
"""What folding did to each entity: "added", "changed", "removed" or "revived"; unchanged ones are absent."""


def prepare(connection: Connection) -> None:
    """Make the tables where this connection does not have them yet."""
    for table in _METADATA.sorted_tables:
        connection.execute(CreateTable(table, if_not_exists=True))
