"""Readers of file formats: bytes in, a Document of paragraphs and tables out."""
